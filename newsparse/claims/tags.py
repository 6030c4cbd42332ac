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
from collections.abc import Callable, Sequence

from newsparse.claims.lexicon import (
    ADJECTIVES,
    AUXILIARIES,
    BE,
    CALENDAR,
    CHANGES,
    DETERMINERS,
    MODIFYING_PLURALS,
    NOUNS_IN_LY,
    PERCENTS,
    PREPOSITIONS,
    PRESENT_VERBS,
    VERBS,
)
from newsparse.claims.nouns import is_adjective
from newsparse.claims.units import CURRENCY_NAMES, TIMES, is_plural
from newsparse.numerals import SCALES, SMALL
from newsparse.reading.lexicon import CALENDAR as SHORT_CALENDAR
from newsparse.reading.lexicon import FUNCTION

# Words that are nouns and verbs alike, in the form of both.
NOUN_VERBS = frozenset(
    """account advance aim amount answer appeal approach attack average award ban bank battle benefit bet bid bill block boost border bounce break budget
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
WH_WORDS = frozenset("who which whose whom what".split())
PRONOUNS = frozenset("i you he she it we they there someone everyone nobody everybody anyone".split())
MODALS = frozenset("will would could may might can should must shall 'll 'd cannot".split())
BRACKETS_AND_MARKS = frozenset(", ; : . ! ? ( ) [ ] “ ” \" – — -- … '' `` ‘ ’ | / * •".split())

_SURELY: dict[str, str] = {
    **dict.fromkeys(PRESENT_VERBS, "v"),
    **dict.fromkeys(NOUN_VERBS, "x"),
    **dict.fromkeys((word + "s" for word in NOUN_VERBS), "X"),
    **dict.fromkeys((word + "es" for word in NOUN_VERBS if word.endswith(("s", "sh", "ch", "x"))), "X"),
    **dict.fromkeys((word[:-1] + "ies" for word in NOUN_VERBS if word.endswith("y") and word[-2] not in "aeou"), "X"),
    **dict.fromkeys(ADJECTIVES, "j"),
    **dict.fromkeys(MODIFYING_PLURALS, "n"),
    **dict.fromkeys(TIMES, "k"),
    **dict.fromkeys(CALENDAR - {"march", "may"}, "k"),
    **dict.fromkeys(PAST_VERBS, "v"),
    **dict.fromkeys(ADVERBS, "r"),
    **dict.fromkeys(PREPOSITIONS | MORE_PREPOSITIONS, "p"),
    **dict.fromkeys(SUBORDINATORS, "s"),
    **dict.fromkeys(DETERMINERS, "d"),
    **dict.fromkeys(WH_WORDS, "w"),
    **dict.fromkeys(PRONOUNS, "y"),
    **dict.fromkeys(BE | {"do", "does", "am", "having", "'m"}, "b"),
    **dict.fromkeys(MODALS, "m"),
    **dict.fromkeys(SMALL, "q"), **dict.fromkeys(SCALES, "q"),
    **dict.fromkeys(PERCENTS, "%"), **dict.fromkeys("per cent cents".split(), "%"),
    **dict.fromkeys("and or but nor & plus".split(), "c"),
    "of": "o", "to": "t", "'s": "a", "'": "a", "’": "a", "-": "-", "that": "h", "who": "w",
}  # fmt: skip


def _unknown(form: str) -> str:
    """The tag of a form by its shape and ending."""
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
    """Tags by form; of the rest the commonest thousands are remembered."""

    def __missing__(self, form: str) -> str:
        tag = _unknown(form) if form else "."
        if len(self) < 20_000:
            self[form] = tag
        return tag


TAG: Callable[[str], str] = _Tags(_SURELY).__getitem__

# What decides between noun and verb, one rule after the other.
_DECIDE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), tag)
    for pattern, tag in (
        (r"(?<=P)q(?![%nNPk$q-])|(?<=P-)q", "n"),  # "S&P 500 +0.3%"
        (r"(?<=[nNP,])h(?=[rvbmxXeN])", "w"),  # "a plume that extends"
        (r"h", "s"),
        (r"(?<=[nPaj])X(?=r{0,3}[veb])", "N"),  # "online orders more than doubled", "the irrigation funds went"
        (r"(?<=m)[nxje]|(?<=mr)[nxje]|(?<=mrr)[nxje]", "v"),  # "will soon double"
        (r"(?<=t)x(?!o)|(?<=tr)x|(?<=t)n(?=[dqQ$yjNP])", "v"),  # "to cut", not "to loss of"
        (r"(?<=[Ny])x(?![o-])|(?<=[nPy)])X(?!o)|(?<=[nNPky)wr])[xX](?=[Qq$d])|(?<=[nNPk]r)[xX](?!o)|(?<=w)[nNxX]", "v"),  # "rents rise", "the rent rises"
        (r"(?<=N)N(?=[dnPNjq])|(?<=[nP])N(?=[dy]|tv|w)", "v"),  # "sightings puzzle", "the law threatens to"
        (r"(?<=b)[eg](?!-)|(?<=br)[eg]|(?<=brr)[eg]|(?<=b)x(?=[Qq$])", "v"),  # "is growing", "was cut 5%"
        (r"(?<![nNPxXykQq)wr])e(?=[jnNPxXge-])|(?<=d)e", "j"),  # "the tapered tip", "an estimated"
        (r"e", "v"),
        (r"(?<=[nNPXkwy(;cv%Q,])g(?=[dqQ$yptr])|(?<=[,(;cv%Qwy])g(?=[jnNPxX])", "G"),  # "customers looking for", ", wiping"
        (r"j(?=o)|(?<=[dnNjPo])j(?=[bmv,.)])", "n"),  # "a total of", "the lowest is"
        (r"(?<=[da])v(?=[nNPxXj])|(?<=j)v(?=[nNPxX])", "j"),  # "the lost boys", "the town's own boats"
    )
)

CAPITALISED = {form: tag for form, tag in _SURELY.items() if tag in frozenset("dopctswybmhk")} | dict.fromkeys(CALENDAR, "k")
CAPITALISED |= {form: "k" for short in SHORT_CALENDAR for form in (short, short.rstrip("."))}
"""Tags of words that are no names where they are capitalised."""


def tags_of(forms: Sequence[str], written: Sequence[str], claim: tuple[int, int]) -> str:
    """The tags of the words of a clause; `written` are the same words as the text has them, `claim` where those of the claim begin and end."""
    first, end = claim
    tags = [TAG(form) if not word[0].isupper() else CAPITALISED.get(form, "P") for form, word in zip(forms, written, strict=True)]
    row = "".join(tags)
    row = f"{TAG(forms[0]) if first else ''}{row[1:first] if first else ''}{'Q' * (end - first)}{row[end:]}"
    for pattern, tag in _DECIDE:
        row = pattern.sub(tag, row)
    return row
