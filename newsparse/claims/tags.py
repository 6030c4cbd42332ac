"""What sort of word each token near a claim is, one character each: enough of English grammar to tell subjects from verbs.

| tag | word | tag | word |
| --- | --- | --- | --- |
| `d` | determiner, possessive pronoun | `v` | verb |
| `j` | adjective, participle before a noun | `G` | participle that opens a clause or follows its noun |
| `n` `N` `P` | noun in the singular, in the plural; name | `b` `m` | be, have, do; modal |
| `x` `X` | noun or verb, as it stands in the plural, in the singular | `r` | adverb |
| `o` `t` `p` | of; to; another preposition | `c` `s` `w` | and, or; that, while; who, which |
| `y` | pronoun that is a subject | `k` | weekday, month, "year", "week" |
| `q` `$` `%` | number, currency sign, percent | `Q` | the claim |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.claims.currencies import CURRENCY_NAMES
from newsparse.claims.directions import CHANGES
from newsparse.claims.lexicon import (
    ADJECTIVES,
    AUXILIARIES,
    BE,
    CALENDAR,
    DETERMINERS,
    MODIFYING_PLURALS,
    NOUNS_IN_LY,
    PERCENTS,
    PREPOSITIONS,
    PRESENT_VERBS,
    VERBS,
)
from newsparse.claims.nouns import is_adjective
from newsparse.claims.plurals import is_plural
from newsparse.claims.units import TIMES
from newsparse.numerals import SCALES, SMALL
from newsparse.reading.lexicon import CALENDAR as SHORT_CALENDAR
from newsparse.reading.lexicon import FUNCTION
from newsparse.words import FORMS

# Words that are nouns and verbs alike, in the form of both.
NOUN_VERBS = frozenset(
    """account advance aim amount answer appeal approach arrest attack average award ban bank battle benefit bet bid bill block boost border bounce break budget
    build burn buy call campaign cap cause challenge change charge check claim climb close comment control cost count cover crash credit cross cut damage
    date deal debate decline decrease defeat delay demand design dip discount dispute dive double doubt draft drain draw dream drink drive drop ease edge
    estimate exchange exit face fall favor favour fear feature fight figure file fine finish fire fish fix float flow focus force forecast fund gain gamble
    grant guarantee guard guess guide halt head heat help hike hint hire hit hold host hunt hurt impact import increase influence interest issue judge jump
    keep kick lack land lapse launch lead leak leap lease leave lie lift limit line link list live load loan look loss lump march mark market match matter
    measure merge mine miss move murder name need note offer open order own pace pack paint park pass pay peak permit place plan plant play pledge plot
    plummet plunge point poll post pour praise press price print profit project promise protest pull pump punch purchase push race raid raise rally range
    rank rate rating reach rebound record recover reform refund release rent repair report request rescue research result retreat return reveal review
    reward ride rise risk rocket rule run rush sample save score search seat sell sentence serve set share shed shift ship shock shoot shop show shut
    sign sink skid skip slash sleep slide slip slump smoke soar sound spark spend spike spin split spread spurt stake stand start state stay steal step
    stock stop store storm stretch strike struggle study supply support surge survey swap sweep swell swing switch talk tap target tax test thank time top
    total touch tour track trade train transfer travel treat trend trial trigger trim trip trust try tumble turn update upgrade use value view visit voice
    vote wage wait walk want warn wash watch wave weigh welcome win wish work worry yield""".split()
)
# Verbs that are no nouns, in the form that follows "to".
VERBS_ALONE = frozenset(
    """accept accommodate accompany accuse achieve acknowledge acquire adapt admit adopt affect afford allege announce anticipate apologise apologize
    apply appoint approve argue arise arrange assert assess assign assist assume attach attain attend attract avoid behave bring calculate
    carry celebrate choose clarify classify collect collide combine commence commit compare compete complain comply comprise concede conclude confirm
    confront confuse connect consider consist constitute construct consult consume contend contribute convince cope correspond cultivate
    deepen defend define defy deliver demonstrate deny depart depend deploy derive descend describe deserve destroy detect deter determine develop
    devote devour differ diminish disappear disappoint discover discuss dismiss disperse dispose distinguish distribute donate earn educate eject
    elect eliminate embark embrace emerge emit emphasise emphasize encourage endanger endorse endure enforce engage enhance enjoy enlarge enlist
    ensure entail entertain entitle erect erode erupt evacuate evaluate evolve examine exclude execute exist expand expire explain explode explore
    expose extend flee forbid forgive fulfil fulfill generate govern hesitate identify ignite ignore illustrate imagine implement imply impose
    imprison improve incorporate incur indicate induce inflict inform inhabit inherit initiate inject injure inspect inspire install instruct insure
    integrate intend intensify interact interfere interrogate interrupt intervene introduce invade invent invest investigate invite isolate justify
    kneel lengthen lessen maintain manage marry migrate minimise minimize modify motivate multiply mutate negotiate nominate notify obey oblige
    observe obtain offend operate oppose organise organize originate outnumber outpace outperform overcome oversee overtake overturn participate
    perceive perform perish persist persuade pertain populate portray possess postpone precede predict prepare prescribe preserve preside presume
    prevail proclaim procure prohibit proliferate prolong propose prosper protect prove provoke publish pursue qualify quantify quit recognise
    recognize recommend reconsider reduce refer reflect regain regulate reinforce reject relate relax relieve relocate rely remind remove renovate
    reopen replace reproduce resemble reside resign resist respond restore restrict retain retire retrieve reunite revise revive satisfy scatter
    select settle signify simplify solve specify stabilise stabilize stimulate strengthen submit subscribe subside succeed succumb supervise suppose
    suppress surpass surround survive suspend sustain tend terminate thrive tolerate transform translate transmit undergo undermine undertake unite
    unveil uphold utilise utilize vanish vary verify violate waive weaken widen withdraw withhold withstand worsen""".split()
)
# Verbs in the past, participles, and forms that are no noun.
PAST_VERBS = frozenset(
    """became become becomes began begun bent bit blew blown bore born borne bought bound bred bring brings broke broken brought built burnt came caught chose
    chosen clung come comes crept dealt did die dies done drank drawn drew driven drove dug eat eats eaten fallen fed fell felt find finds fled flew flown
    forgot forgotten fought found froze frozen gave get gets give given gives go goes gone got grew grow grown grows had hear heard held hid hidden hung kept
    knew know known knows laid lay led lend lends lent lit lose loses lost made make makes meant meet meets met paid proved proven ran rang reaches rode rose
    risen sang sank sat saw say says said see seen sees seek seeks send sends sent shaken shone shook shot shown showed shrank shrink shrinks shrunk slept slid
    sold sought spent spoke spoken sprang spun stole stolen stood struck stuck sunk swam swept swore sworn swum swung take taken takes taught teach tell tells
    think thinks thought threw throw thrown told took tore torn understood went woke won wore worn wept write writes written wrote agree agrees allow allows
    appear appears arrive arrives ask asks become believe believes belong belongs buys contain contains continue continues create creates decide decides
    employ employs enable enables enter exceed exceeds expect expects fail fails follow follows happen happens include includes involve involves join joins
    live lives mean means occupy occupies occur occurs own owns prefer prefers prevent prevents produce produces provide provides put puts receive receives
    remain remains represent represents require requires seem seems suffer suffers suggest suggests think want wants""".split()
)
ADVERBS = frozenset(
    """again ago ahead almost already also always apart away back barely currently down earlier even ever far fast further hard here just late later less more
    most much nearly never not now n't often once only out over overnight perhaps quite rather right roughly since so sometimes soon still then there though
    today tomorrow tonight too twice up upward upwards downward downwards very well yesterday yet together abroad elsewhere alone instead higher
    lower""".split()
)
SUBORDINATORS = frozenset("that if because although though while whereas when where whether unless until once as than since".split()) - PREPOSITIONS | {"that"}
MORE_PREPOSITIONS = frozenset("despite off including amid via above below beyond worth like towards toward onto throughout alongside behind beside".split())
WH_WORDS = frozenset("who which whom what".split())
PRONOUNS = frozenset("i you he she it we they there someone everyone nobody everybody anyone".split())
MODALS = frozenset("will would could may might can should must shall 'll 'd cannot".split())
BRACKETS_AND_MARKS = frozenset(", ; : . ! ? ( ) [ ] “ ” \" – — -- … '' `` ‘ ’ | / * •".split())


def third_person(verb: str) -> str:
    """The form of a verb that goes with "it".

    >>> [third_person(verb) for verb in ("differ", "reach", "rely", "obey")]
    ['differs', 'reaches', 'relies', 'obeys']
    """
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeou" else f"{verb}s"


KNOWN: dict[str, str] = {
    **dict.fromkeys(PRESENT_VERBS, "v"),
    **dict.fromkeys(VERBS_ALONE, "v"),
    **dict.fromkeys(map(third_person, VERBS_ALONE), "v"),
    **dict.fromkeys(NOUN_VERBS, "x"),
    **dict.fromkeys(map(third_person, NOUN_VERBS), "X"),
    **dict.fromkeys(ADJECTIVES, "j"),
    **dict.fromkeys(MODIFYING_PLURALS, "n"),
    **dict.fromkeys(TIMES, "k"),
    **dict.fromkeys(CALENDAR - {"march", "may"}, "k"),
    **dict.fromkeys(PAST_VERBS, "v"),
    **dict.fromkeys(ADVERBS, "r"),
    **dict.fromkeys(PREPOSITIONS | MORE_PREPOSITIONS, "p"),
    **dict.fromkeys(SUBORDINATORS, "s"),
    **dict.fromkeys(DETERMINERS | {"whose"}, "d"),
    **dict.fromkeys(WH_WORDS, "w"),
    **dict.fromkeys(PRONOUNS, "y"),
    **dict.fromkeys(BE | {"do", "does", "am", "having", "'m"}, "b"),
    **dict.fromkeys(MODALS, "m"),
    **dict.fromkeys(SMALL, "q"), **dict.fromkeys(SCALES, "q"),
    **dict.fromkeys(PERCENTS, "%"), **dict.fromkeys("cent cents".split(), "%"), "per": "p",
    **dict.fromkeys("and or but nor & plus".split(), "c"),
    "of": "o", "to": "t", "'s": "a", "'": "a", "’": "a", "-": "-", "that": "h", "who": "w", "--": "–", "—": "–", "–": "–", "''": '"', "``": '"',
}  # fmt: skip


def tag_of(form: str) -> str:
    """The tag of a form, if need be by its shape and ending."""
    if known := KNOWN.get(form):
        return known
    first = form[:1]
    if not first.isalpha():
        return "q" if first.isdigit() else "$" if form in CURRENCY_NAMES else form[:1] if form in BRACKETS_AND_MARKS else "."
    if form in FUNCTION:
        return "r"
    if form.endswith("n't"):
        return "m"
    if form.endswith("ly") and form not in NOUNS_IN_LY:
        return "r"
    if form.endswith("ing") and len(form) > 4:
        return "g"
    if form.endswith("ed") and len(form) > 3 and not form.endswith("eed"):
        return "e"
    if form in CHANGES or (form in VERBS and form not in AUXILIARIES):
        return "v"
    if is_plural(form):
        return "N"
    return "j" if is_adjective(form) else "n"


class _Tags(dict[str, str]):
    """Tags by token, as the text has it with the space after it; of the rest the commonest thousands are remembered."""

    def __missing__(self, token: str) -> str:
        form = FORMS[token]
        tag = _CAPITALISED.get(form, "P") if token[0].isupper() else tag_of(form)
        if len(self) < MOST_REMEMBERED:
            self[token] = tag
        return tag


MOST_REMEMBERED = 20_000
_CAPITALISED = {form: tag for form, tag in KNOWN.items() if tag in frozenset("dopctswybmhk")} | dict.fromkeys(CALENDAR, "k")
_CAPITALISED |= {form: "k" for short in SHORT_CALENDAR for form in (short, short.rstrip("."))}
"""Tags of words that are no names where they are capitalised."""
_TAGS = _Tags()

# What decides between noun and verb, by the tag in question: its new tag where the words around are so. The tags of these are still undecided.
_AFTER_MODAL = "(?<=m.)|(?<=mr.)|(?<=mrr.)"
_DECIDE = re.compile(
    rf"""
      q (?: (?<=Pq) (?![%nNPk$q-]) | (?<=P-q) ) (?P<n>)                        # "S&P 500 +0.3%"
    | h (?<=[nNP,]h) (?=[rvbmxXeN]) (?P<w>)                                     # "a plume that extends"
    | h (?P<s>)
    | a (?<=[yw]a) (?P<b>)                                                      # "he's averaging"
    | n (?: {_AFTER_MODAL} | (?<=tn) (?=[dqQ$yjNP]) | (?<=wn) ) (?P<v>)         # "to visit London"
    | N (?: (?<=NN) (?=[dnPNjq]) | (?<=[nP]N) (?=[dy]|t[nxv]|w) | (?<=[nNP]hN) | (?<=wN) ) (?P<v_>)  # "sightings puzzle", "the law threatens to"
    | x (?: {_AFTER_MODAL} | (?<=tx) (?!o) | (?<=trx) | (?<=[Ny]x) (?![o-]) | (?<=[nPk)wr]x) (?=[Qq$d]) | (?<=[nNPk]rx) (?!o) | (?<=wx)
        | (?<=bx) (?=[Qq$]) ) (?P<v__>)                                         # "to cut", not "to loss of"; "rents rise"
    | X (?<=[nPaj]X) (?=r{{0,3}}[vebm]) (?P<N>)                                   # "online orders more than doubled", "the irrigation funds went"
    | X (?: (?<=pnX) | (?<=-nX) ) (?=[.,;)]|$) (?P<N_>)                          # "a jump in data-center costs."
    | X (?: (?<=[nPy)]X) (?!o) | (?<=[Nkwr]X) (?=[Qq$d]) | (?<=[nNPk]rX) (?!o) | (?<=wX) ) (?P<v___>)  # "the rent rises"
    | j (?: {_AFTER_MODAL} ) (?P<v____>)
    | e (?: (?<![nNPxXykQq)wrbm]e) (?=[jnNPxXge-]) | (?<=de) ) (?P<j>)           # "the tapered tip", "an estimated"
    | e (?P<v_____>)
    | g (?: (?<=bg) | (?<=[yw]ag) | (?<=brg) | (?<=brrg) ) (?!-) (?P<v______>)                # "is growing"
    | g (?: (?<=[nNPXkwy(;cveQ,%]g) (?=[dqQ$yptr]) | (?<=[,(;cveQwy%]g) (?=[jnNPxX]) | (?<=,dg) (?=[Qrp]) ) (?P<G>)  # "customers looking for", ", wiping"
    """,
    re.VERBOSE,
)
_SETTLE = re.compile("(?P<n>j(?:(?=o)|(?<=[dnNjPo]j)(?=[bmv,.)])))|(?P<j>v(?:(?<=[da]v)(?=[nNPxXj])|(?<=jv)(?=[nNPxX])))")
"""Then: "a total of", "the lowest is"; "the lost boys", "the town's own boats"."""


def tags_of(tokens: Sequence[str], claim: tuple[int, int]) -> str:
    """The tags of the tokens of a clause, of which those of the claim begin and end at `claim`."""
    first, end = claim
    row = "".join(map(_TAGS.__getitem__, tokens))
    start = tag_of(FORMS[tokens[0]]) if first else ""
    row = f"{start}{row[1:first]}{'Q' * (end - first)}{row[end:]}"
    return _SETTLE.sub(_new, _DECIDE.sub(_new, row))


def _new(found: re.Match[str]) -> str:
    assert found.lastgroup is not None
    return found.lastgroup[0]
