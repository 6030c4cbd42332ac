"""What sort of word each token near a claim is, one character each: enough of English grammar to tell subjects from verbs.

| tag | word | tag | word |
| --- | --- | --- | --- |
| `d` | determiner, possessive pronoun | `v` | verb |
| `j` | adjective, participle before a noun | `G` | participle that opens a clause or follows its noun |
| `n` `N` `P` | noun in the singular, in the plural; name | `b` `m` | be, have, do; modal |
| `x` `X` | noun or verb, as it stands in the plural, in the singular | `r` | adverb |
| `o` `t` `p` | of; to; another preposition | `c` `s` `w` | and, or; that, while; who, which |
| `y` `.` | pronoun that is a subject; one that is not | `k` | weekday, month, "year", "week" |
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
    CODES_BEFORE,
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
from newsparse.claims.verbs import NOUN_VERBS, PAST_VERBS, VERBS_ALONE
from newsparse.numerals import SCALES, SMALL
from newsparse.reading.lexicon import CALENDAR as SHORT_CALENDAR
from newsparse.reading.lexicon import FUNCTION
from newsparse.words import FORMS

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
    **dict.fromkeys((word for word in ADJECTIVES if not word.endswith("ed")), "j"),
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
    **dict.fromkeys("him them us me himself herself itself themselves".split(), "."),
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
_CAPITALISED |= dict.fromkeys(CODES_BEFORE, "$")
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
        | (?<=bx) (?=[Qq$]) | (?<=[nP]x) (?=P+(?![bmvePa])) ) (?P<v__>)                                         # "to cut", not "to loss of"; "rents rise"
    | X (?<=[nPaj]X) (?=r{{0,3}}[vebm]) (?P<N>)                                   # "online orders more than doubled", "the irrigation funds went"
    | X (?: (?<=pnX) | (?<=-nX) ) (?=[.,;)]|$) (?P<N_>)                          # "a jump in data-center costs."
    | X (?<=[nPaj]X) (?=[tp]d?j?[nNPxX]{{1,3}}r?(?:[vebm]|x[Qq$])) (?P<N___>)   # "beef exports to Japan fell"
    | X (?<=[nPaj]X) (?=,[rpwtegGy]) (?P<N__>)                                    # "wheat prices, already high, rose"
    | X (?: (?<=[nPy)]X) (?!o) | (?<=[Nkwr]X) (?=[Qq$d]) | (?<=[nNPk]rX) (?!o) | (?<=wX) | (?<=NX) (?=N)
        | (?<=dxX) (?=p?Q) ) (?P<v___>)  # "the rent rises"
    | j (?: {_AFTER_MODAL} ) (?P<v____>)
    | e (?: (?<![nNPxXykQq)wrbm]e) (?=[jnNPxXge-]) | (?<=de) ) (?P<j>)           # "the tapered tip", "an estimated"
    | e (?P<v_____>)
    | g (?: (?<=bg) | (?<=[yw]ag) | (?<=brg) | (?<=brrg) ) (?!-) (?P<v______>)                # "is growing"
    | g (?: (?<=[po]g) (?=[dqQ$]) | (?<=[nNPXkwy(;cveQ,%]g) (?=[dqQ$yptr]) | (?<=[,(;cveQwy%]g) (?=[jnNPxX]) | (?<=,dg) (?=[Qrp]) ) (?P<G>)
        # "customers looking for", ", wiping"
    """,
    re.VERBOSE,
)
_SETTLE = re.compile("(?P<n>j(?:(?=o)|(?<=[dnNjPo]j)(?=[bmv,.)])|(?<=[do]j)(?=p)))|(?P<j>v(?:(?<=[da]v)(?=[nNPxXj])|(?<=jv)(?=[nNPxX])))")
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
