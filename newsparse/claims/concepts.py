"""What a number is about: the whole it is a share of, the subject of the change, the noun it describes.

No grammar of English is at hand, so this walks a few words from the number: "of" and the noun phrase after it, the noun behind a
hyphen, the subject before the nearest verb.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newsparse.claims.lexicon import (
    ADJUNCT_STARTS,
    AUXILIARIES,
    BE,
    BEFORE_A_TIME,
    CALENDAR,
    CHANCES,
    CHANGES,
    CHANGES_AFTER,
    CLAUSE_STARTS,
    CLOSERS,
    CONTESTS,
    DETERMINERS,
    HALVE,
    JOINS_PHRASES,
    LEADS_TO_VERB,
    MODIFYING_PLURALS,
    MULTIPLY,
    NO_PHRASE,
    NO_VERB_ALONE,
    NOT_A_NOUN,
    NOT_IN_PHRASE,
    NOUNS_IN_LY,
    PREDICATES,
    PREPOSITIONS,
    RELATIVES,
    REPORTED,
    SAID,
    SUBJECT_PRONOUNS,
    SUBJECT_VERBS,
    TOTALS,
    UNFINISHED,
)
from newsparse.claims.nouns import is_adjective
from newsparse.claims.results import ClaimKind
from newsparse.claims.units import CURRENCY_NAMES, TIMES, is_plural
from newsparse.numerals import SCALES
from newsparse.patterns import PARAGRAPH_END, SENTENCE_END
from newsparse.reading.lexicon import FUNCTION
from newsparse.span import Span
from newsparse.words import FORMS, Words

FARTHEST, FARTHEST_AFTER = 26, 14
"""Words before and after a claim that are looked at."""
LONGEST_AFTER, LONGEST_BEFORE, LONGEST_ADJUNCT = 8, 12, 14
"""Tokens of a noun phrase after and before a number, and of an adjunct with its commas."""

BEFORE_POSSESSORS = PREPOSITIONS | JOINS_PHRASES
"""Words before a determiner that does not begin the noun phrase."""
BEFORE_BARE_VERBS = BE | CLOSERS | CLAUSE_STARTS
BEFORE_NOUNS = DETERMINERS | PREPOSITIONS
"""Words that no verb follows."""
SHARES = frozenset({ClaimKind.FRACTION, ClaimKind.RATIO})
DESCRIBERS = frozenset({ClaimKind.PERCENT, ClaimKind.MONEY, ClaimKind.RATE, ClaimKind.PERCENTAGE_POINT, ClaimKind.BASIS_POINT, ClaimKind.AGE, ClaimKind.POINT})
"""Kinds that describe the noun right after them even without a hyphen."""


class Surroundings:
    """The words around a claim in its sentence, `start` and `end` its tokens; places are tokens of the text.

    `before` is the word before the claim with its bound, which many ask for.
    """

    __slots__ = ("before", "end", "high", "low", "start", "starts", "tokens")

    def __init__(self, words: Words, start: int, end: int) -> None:
        self.tokens: Sequence[str] = words.tokens
        self.starts: Sequence[int] = words.starts
        self.start: int = start
        self.end: int = end
        first, symbols = words.first, words.symbols
        word, after = bisect_right(first, start) - 1, bisect_right(first, end) - 1
        farthest = max(0, word - FARTHEST)
        before = symbols[farthest:word]
        self.low: int = first[farthest + 1 + max(before.rfind(SENTENCE_END), before.rfind(PARAGRAPH_END))]
        following = symbols[after : after + FARTHEST_AFTER].partition(PARAGRAPH_END)[0].partition(SENTENCE_END)[0]
        self.high: int = first[after + len(following)]
        self.before: str = self.form(start - 1)

    def form(self, place: int) -> str:
        """The normalised token, "" outside the sentence."""
        return FORMS[self.tokens[place]] if self.low <= place < self.high else ""

    def span(self, first: int, last: int) -> Span:
        """The characters from the token `first` to the token `last`, inclusive."""
        return Span(self.starts[first], self.starts[last] + len(self.tokens[last].rstrip()))

    # Noun phrases.

    def phrase_after(self, place: int, determiner: bool = True) -> Span | None:
        """The noun phrase that begins at a token; none where it tells a time."""
        first = place
        begin = place = first + (determiner and self.form(first) in DETERMINERS)
        while place < first + LONGEST_AFTER and (step := self.step(place, begin, begin > first)):
            place += step
        while place > begin and (not self.form(place - 1)[:1].isalpha() or self.form(place - 1) in {"of", "the", "a", "an"}):
            place -= 1
        last = self.form(place - 1)
        if place == begin or last in TIMES or last in UNFINISHED or self.form(begin) in TIMES or self.form(begin) in CALENDAR:
            return None
        return self.span(first, place - 1)

    def step(self, place: int, begin: int, determined: bool) -> int:
        """How many tokens of a noun phrase that begins at `begin` follow at `place`; 0 at its end."""
        form, after = self.form(place), self.form(place + 1)
        if form[:1].isalpha() and (
            form not in NOT_IN_PHRASE or (determined and form not in FUNCTION and (place == begin or is_adjective(self.form(place - 1))))
        ):
            before = self.form(place - 1)
            ended = place > begin and is_plural(before) and before not in MODIFYING_PLURALS and self.tokens[place][0].islower()
            return 0 if ended else 1
        if form == "-" or (form in {"'s", "'", "&"} and place > begin):
            return 1 if after[:1].isalpha() else 0
        if form == "of" and place > begin and after[:1].isalpha():
            return 2 if after in DETERMINERS else 1
        return 1 if form in {"to", "on", "and"} and place > begin and self.form(place - 1) == "-" else 0

    def phrase_before(self, place: int) -> Span | None:
        """The noun phrase that ends before a token, over a bracket, or before the comma that ends an apposition."""
        last = place - 1
        apposition = self.form(last) == ","
        last -= apposition
        if self.form(last) == ")":
            last = self.opening(last) - 1
        first = last + 1
        while last - first < LONGEST_BEFORE and first > self.low and self.goes_back(first - 1, last):
            first -= 1
        if apposition and self.form(first - 1) != ",":
            return None
        return self.trimmed(first, last)

    def label(self, colon: int) -> Span | None:
        """What a colon says the number is: "Capacity: 8,650"; not who speaks: "KM: About 7 weeks"."""
        return None if self.tokens[colon - 1].isupper() else self.phrase_before(colon)

    def goes_back(self, place: int, last: int) -> bool:
        """Whether the noun phrase that ends at `last` also has the token at `place`."""
        form, before = self.form(place), self.form(place - 1)
        if form == "and" and place < last and self.form(place + 1) not in DETERMINERS and before[:1].isalpha() and before not in NOT_IN_PHRASE:
            return True
        if not form or form in CLOSERS or form in SCALES or form in CLAUSE_STARTS or (form in CURRENCY_NAMES and not form[0].isalpha()):
            return False
        if form == "-" and self.tokens[place - 1][-1:].isspace():
            return False
        opens = not before or before in DETERMINERS or (before in CLOSERS and self.is_noun_with_complement(place))
        if form in PREDICATES and form not in CHANGES_AFTER and not opens and not form.endswith("ing"):
            return False
        if form[0].isdigit():
            named = self.tokens[place - 1][:1].isupper() or (before == "-" and self.form(place - 2)[:1].isalpha())
            return named or (place == last and form.isdecimal() and before[:1].isalpha() and before not in NOT_IN_PHRASE)
        return not (place < last and self.looks_a_verb(place))

    def opening(self, place: int) -> int:
        """The bracket that the one at a token closes, or the token itself."""
        return next((before for before in range(place, place - 7, -1) if self.form(before) == "("), place)

    def trimmed(self, first: int, last: int) -> Span | None:
        """The same from its last determiner, and without prepositions and marks at its ends; None if nothing is left."""
        for place in range(last, first, -1):
            if self.form(place) in DETERMINERS and self.form(place - 1) not in BEFORE_POSSESSORS:
                first = place + 1
                break
        while first <= last and (
            self.form(first) in DETERMINERS
            or not self.form(first)[:1].isalnum()
            or (first < last and self.form(first) in NOT_IN_PHRASE and not self.is_noun_with_complement(first))
        ):
            first += 1
        while first < last and (self.form(last) in NOT_IN_PHRASE or not self.form(last)[:1].isalnum()):
            last -= 1
        if first > last or (first == last and not self.can_stand_alone(first)):
            return None
        return self.span(first, last)

    def is_noun_with_complement(self, place: int) -> bool:
        """Whether a word that may be a verb is a noun, by what follows: "support for", "use of"."""
        return self.form(place + 1) in {"for", "of"} and self.form(place) in PREDICATES and self.form(place) not in BE

    def can_stand_alone(self, place: int) -> bool:
        """Whether a single word says what a number is about."""
        form = self.form(place)
        if form in NO_PHRASE or form[0].isdigit():
            return False
        if form.endswith("ing") and (not self.form(place - 1) or self.form(place - 1) in BEFORE_BARE_VERBS):
            return False  # "is hovering at"
        return form not in NOT_IN_PHRASE or form in SUBJECT_VERBS

    # Verbs and their subjects.

    def subject(self, place: int) -> Span | None:
        """The subject of the nearest verb before a token, or of the verb before it, if that one's is left out."""
        end, seen = place, False
        place -= 1
        while place >= self.low:
            form = self.form(place)
            if not form or form == ";":
                break
            if self.is_verb(place):
                seen, place = True, self.first_of_verb(place)
                if not self.form(place - 1) or self.form(place - 1) in SUBJECT_PRONOUNS:
                    return self.object_of(place, end)
                if found := self.phrase_before(self.before_adjunct(place)):
                    return found
            place -= 1
        return None if seen else self.phrase_before(end)

    def before_adjunct(self, place: int) -> int:
        """Where the adjunct between two commas begins that ends before a token: "Rents, by contrast, fell"; the token itself if there is none."""
        if self.form(place - 1) != ",":
            return place
        comma = next((before for before in range(place - 2, max(self.low, place - LONGEST_ADJUNCT), -1) if self.form(before) == ","), None)
        if comma is None:
            return place
        first = self.form(comma + 1)
        return comma if first in ADJUNCT_STARTS or first.endswith("ing") or self.form(place - 2) in SAID else place

    def object_of(self, verb: int, end: int) -> Span | None:
        """What stands between a verb and the number: "She traded the boat for …"."""
        found = self.phrase_after(verb + 1)
        return found if found and found.end <= self.starts[end] else None

    def is_verb(self, place: int) -> bool:
        """Whether a word is taken for a verb, or for a part of one that can stand for it."""
        form = self.form(place)
        return form in PREDICATES or (form in AUXILIARIES and form not in NO_VERB_ALONE) or form.endswith("n't") or self.looks_a_verb(place)

    def looks_a_verb(self, place: int) -> bool:
        """Whether an unknown word is taken for a verb: "The miller hoarded …"."""
        form = self.form(place)
        if not form.endswith("ed") or form.endswith("eed") or len(form) < 5:
            return False
        return self.tokens[place][0].islower() and self.form(place - 1) not in BEFORE_NOUNS

    def first_of_verb(self, verb: int) -> int:
        """Where the verb begins with its auxiliaries and adverbs, or the "which" that is its subject."""
        place = verb
        while place > self.low and self.leads_to_verb(place - 1, verb):
            place -= 1
        if self.form(place - 1) in RELATIVES:
            place -= 1
            place -= self.form(place - 1) == ","
        return place

    def leads_to_verb(self, place: int, verb: int) -> bool:
        """Whether a word before a verb belongs to it: "has been", "sharply", "is poised to"."""
        form, before = self.form(place), self.form(place - 1)
        if form in AUXILIARIES or form in LEADS_TO_VERB or form.endswith("n't") or (form.endswith("ly") and form not in NOUNS_IN_LY):
            return True
        if (form in PREDICATES and before and before not in DETERMINERS) or (
            form.endswith(("ed", "ing")) and (before in BE or before in {"also", "then", "not"})
        ):
            return True
        return self.form(verb) in CHANGES_AFTER and self.looks_a_verb(place)  # "ended up", "finished lower"


def concept_of(around: Surroundings, first: int, end: int, kind: ClaimKind, hyphened: bool) -> Span | None:
    """What a number is about, whose tokens are those of `around`; with its bound it begins at `first`, with its unit it ends at `end`."""
    after, before = around.form(end), around.before
    if kind is ClaimKind.COUNT:
        return (_described(around, end) if hyphened else None) or _of_count(around, first, end)
    if after == "of" and around.form(end + 1) != "every" and around.form(end + 1)[:1].isalpha():
        return around.phrase_after(end + 1)
    if kind in SHARES and (found := around.phrase_after(end)):
        return found
    if kind is ClaimKind.MULTIPLE:
        return _of_multiple(around, first, end)
    if kind is ClaimKind.SCORE and after in CONTESTS:
        return around.span(end, end)
    if around.form(first) in {"+", "-", "−"} and (around.tokens[first - 1][:1].isupper() or before.isdecimal()):
        return around.phrase_before(first)  # "Nikkei +1.4%"
    if before == "(" and (found := around.phrase_before(first - 1)):
        return found
    if before == ":" and (found := around.label(first - 1)):
        return found
    change = end + (after == "-")
    change += around.form(change) in {"annual", "further", "pay", "price"} and around.form(change + 1) in CHANGES_AFTER
    if around.form(change) in CHANGES_AFTER:
        return _of_change(around, first, change)
    loose = kind in DESCRIBERS or (kind in {ClaimKind.MEASURE, ClaimKind.DURATION} and not around.form(end - 1).endswith("s"))
    if (hyphened or loose) and (found := _described(around, end)):
        return found
    if found := _by_preposition(around, first, end, kind):
        return found
    if kind is ClaimKind.DURATION and not hyphened:
        if after == "in" and (found := around.phrase_after(end + 1)):
            return found
        if before in BEFORE_A_TIME or around.form(first) in BEFORE_A_TIME:
            return None
    return around.subject(first)


def _by_preposition(around: Surroundings, first: int, end: int, kind: ClaimKind) -> Span | None:
    """'trimmed its dues by 6%', 'a grant of $7m', '$7m for dikes': what the words on either side tie the number to."""
    after, before = around.form(end), around.before
    if before in {"by", "to", "from"} and (found := _object(around, first - 1, before == "by")):
        return found
    if before == "of" and around.form(first - 2) not in TOTALS and (found := around.phrase_before(first - 1)):
        return found
    if (kind is ClaimKind.MONEY and after in {"for", "in"}) or (kind is ClaimKind.PERCENT and after == "for"):
        return around.phrase_after(end + 1)
    return None


def _of_change(around: Surroundings, first: int, change: int) -> Span | None:
    """'a 14% fall in wolf sightings', 'ended 5% lower': what changes."""
    if around.form(change + 1) in {"in", "of", "for"} and (found := around.phrase_after(change + 2)):
        return found
    return around.subject(first) or (around.span(change, change) if around.form(change) not in {"higher", "lower", "up", "down"} else None)


def _described(around: Surroundings, end: int) -> Span | None:
    """The noun that the number stands before: "a 45-percent discount", "an $80-billion stimulus"."""
    place = end + (around.form(end) == "-")
    form = around.form(place)
    if not form[:1].isalpha() or form in NOT_A_NOUN or form in CHANGES or form.endswith("ed") or (form.endswith("ly") and form not in {"weekly", "monthly"}):
        return None
    if form in CHANCES and around.form(place + 1) == "of":
        return around.phrase_after(place + 2)
    if around.form(place + 1) == "/":
        return None  # "4% q/q"
    if place == end and (form in TIMES or form in CALENDAR or form in {"last", "next", "first"}):
        return None
    return around.phrase_after(place, determiner=False)


def _object(around: Surroundings, by: int, bare: bool) -> Span | None:
    """'trimmed its annual dues by': what stands between a verb of change and "by"; before "to" only with a determiner ("cut the quota to")."""
    place, inner = by - 1, by
    while place > by - 10 and around.form(place):
        if around.form(place) in CHANGES:
            return around.trimmed(place + 1, inner - 1) if place < inner - 1 and (bare or around.form(place + 1) in DETERMINERS) else None
        if around.form(place) in {"by", "from"}:
            inner = place  # "cut the quota by 5 goats to"
        place -= 1
    return None


def _of_multiple(around: Surroundings, first: int, end: int) -> Span | None:
    """'six times as many bakers', 'halved the bill', 'thefts more than trebled'."""
    after, verb = around.form(end), around.form(around.start)
    if after == "as" and around.form(end + 1) in {"many", "much"}:
        return around.phrase_after(end + 2)
    if verb in MULTIPLY or verb in HALVE:
        if after in DETERMINERS:
            return around.phrase_after(end + 1, determiner=False)
        return around.phrase_before(around.first_of_verb(first))
    return around.subject(first)


def _of_count(around: Surroundings, first: int, end: int) -> Span | None:
    """'a choir of 60 tenors', 'The marsh shelters 90,000 geese': what holds the counted; what happened to them."""
    before = around.before
    if before == ":":
        return around.label(first - 1)
    if before == "of":
        return around.phrase_before(first - 1) if around.form(first - 2) not in TOTALS else around.subject(first - 2)
    if before and before not in CLOSERS and before not in CLAUSE_STARTS:
        return around.subject(first)
    after = around.form(end)
    if after in BE:
        place = end + 1 + (around.form(end + 1) in {"been", "being", "also", "reportedly"})
        form = around.form(place)
        return around.span(place, place) if form not in REPORTED and (form.endswith("ed") or form in {"hurt", "shot", "put"}) else None
    return around.span(end, end) if after.endswith("ed") and len(after) > 4 else None
