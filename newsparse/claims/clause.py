"""A small model of the clause that a claim stands in: noun phrases, verbs with what belongs to them, and what lies between.

The tags of the words (tags.py) are cut into chunks by one regex. What a number is about is then found by steps over chunks: the subject of the verb
before it, past adjuncts and relative clauses; the object that a verb of change acts on; the noun phrase that a preposition joins to it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from newsparse.claims.directions import CHANGES
from newsparse.claims.lexicon import ADJUNCT_STARTS, SAID
from newsparse.claims.surroundings import Surroundings
from newsparse.claims.tags import tags_of
from newsparse.span import Span

_RUN = "(?:d{0,2}(?:[jnNPxXgqa-]|r(?=[jg])|k(?=[nNPxXa-])|(?<=-)[tpc](?=-))*[nNPxXg])"
_NOUNS = f"{_RUN}(?:o{_RUN})*(?:c{_RUN})?"
CHUNK = re.compile(rf"p?d?[jq]*k+r?(?![nNPxXa-])|{_NOUNS}|(?:r*[mbvG]r*(?:t(?=[br]*v))?)+|Q+|.")
"""A time, a noun phrase, a verb with its auxiliaries and adverbs, the claim; any other word or mark is a chunk of its own."""
_KINDS = (("T", re.compile("p?d?[jq]*k+r?")), ("N", re.compile(_NOUNS)), ("V", re.compile("(?:r*[mbvG][rmbvGt]*)+")), ("Q", re.compile("Q+")))


class _KindOf(dict[str, str]):
    """The kind of a chunk by its tags: T, N, V, Q, or its one tag; there are few different ones."""

    def __missing__(self, tags: str) -> str:
        kind = next((kind for kind, pattern in _KINDS if pattern.fullmatch(tags)), tags[:1])
        if len(self) < MOST_REMEMBERED:
            self[tags] = kind
        return kind


MOST_REMEMBERED = 10_000
_KIND = _KindOf()

LEADING = re.compile("(?:[dr]|q(?!-)|-)*")
"""Tags that a concept does not begin with."""
ANAPHORS = frozenset("it they he she".split())
"""Pronouns that most often stand for the subject before: "The firm said it had 40 barges"."""
RAISES = frozenset(
    """allow allowed allowing allows ask asked asking asks believe believed believes cause caused causes causing enable enabled enables enabling
    encourage encouraged expect expected expecting expects forced force forces forecast forecasting forecasts help helped helping helps lead led leads
    leading predict predicted predicting predicts project projected projecting projects prompt prompted prompting prompts push pushed pushes pushing
    require required requires want wanted wants""".split()
)
"""Verbs after which a noun phrase is the subject of the infinitive that follows it."""
MOST_AFTER = 9
"""Tokens after the claim that are looked at."""
MOST_IN_ADJUNCT = 7
"""Chunks between the commas of an adjunct."""


class Clause:
    """The clause around a claim whose tokens, with its bound, are those from `first` to `end`.

    Args:
        around: the words around the claim.
        first: its first token.
        end: the token after it.
        tags: the tags of the tokens that are looked at, from `around.low` on.
        chunks: the tags of each chunk, in order.
        starts: where each begins in `tags`, and the end.
        at: the number of the claim's own chunk.
    """

    __slots__ = ("around", "at", "chunks", "end", "first", "starts", "tags")

    around: Surroundings
    first: int
    end: int
    tags: str
    starts: list[int]
    at: int

    def __init__(self, around: Surroundings, first: int, end: int) -> None:
        self.around, self.first, self.end = around, first, end
        low = around.low
        self.tags = tags_of(around.tokens[low : min(around.high, end + MOST_AFTER)], (first - low, end - low))
        self.chunks: list[str] = CHUNK.findall(self.tags)
        self.starts = [0, *accumulate(map(len, self.chunks))]
        self.at = bisect_right(self.starts, first - low) - 1

    def kind(self, number: int) -> str:
        """The kind of a chunk, "" outside the sentence."""
        return _KIND[self.chunks[number]] if 0 <= number < len(self.chunks) else ""

    def word(self, number: int) -> str:
        """The last word of a chunk."""
        return self.around.form(self.around.low + self.starts[number + 1] - 1) if 0 <= number < len(self.chunks) else ""

    def first_word(self, number: int) -> str:
        """The first word of a chunk."""
        return self.around.form(self.around.low + self.starts[number]) if 0 <= number < len(self.chunks) else ""

    def phrase(self, number: int) -> Span | None:
        """The characters of a noun phrase without its determiner and number; None if it is none."""
        if self.kind(number) != "N":
            return None
        start, end = self.starts[number], self.starts[number + 1]
        begun = LEADING.match(self.tags, start, end)
        start = begun.end() if begun and begun.end() < end else start
        return self.around.span(self.around.low + start, self.around.low + end - 1)

    def phrase_from(self, place: int, determiner: bool = True) -> Span | None:
        """The noun phrase that begins at a token after the claim, or goes on from there."""
        place -= self.around.low
        number = bisect_right(self.starts, place) - 1
        if self.kind(number) != "N":
            return None
        end = self.starts[number + 1]
        begun = None if determiner else LEADING.match(self.tags, place, end)
        place = begun.end() if begun and begun.end() < end else place
        return self.around.span(self.around.low + place, self.around.low + end - 1)

    def last_word(self, number: int) -> Span:
        """The characters of the last word of a chunk."""
        place = self.around.low + self.starts[number + 1] - 1
        return self.around.span(place, place)

    # Subjects and objects.

    def subject(self) -> Span | None:
        """The subject of the verb that the claim belongs to; without a verb, the noun phrase before the claim."""
        place = self.verb_before(self.at)
        if place is not None:
            return self.subject_of(place)
        for number in range(self.at - 1, -1, -1):
            if self.kind(number) == "N":
                return self.whole_phrase(number)
            if self.kind(number) in {";", ":"}:
                break
        return None

    def verb_before(self, number: int) -> int | None:
        """The nearest verb before a chunk, in the same part of the sentence."""
        for place in range(number - 1, -1, -1):
            kind = self.kind(place)
            if kind == "V":
                return place
            if kind == ";":
                return None
        return None

    def subject_of(self, verb: int) -> Span | None:
        """The subject of a verb: before it, past adjuncts, times and "which"; that of the verb before where it has none of its own."""
        place = verb - 1
        comma = self.kind(place) == ","
        if comma:
            place = self.before_adjunct(place)
        opens = self.chunks[verb][0] == "G"
        while place >= 0:
            kind = self.kind(place)
            if kind == "N":
                if comma and opens and place == verb - 2:
                    break  # "…, wiping": the subject is that of the verb before
                return self.whole_phrase(place)
            if kind == "y":
                earlier = self.verb_before(verb) if self.word(place) in ANAPHORS else None
                return (self.subject_of(earlier) if earlier is not None else None) or self.object_between(verb)
            if kind == "w":
                place -= 1 + (self.kind(place - 1) == ",")
                return self.phrase(self.opening(place) - (self.kind(place) == ")"))
            if kind in {"T", "r", ")"} or (kind == "p" and self.kind(place + 1) == "T"):
                place = self.opening(place) - 1
            elif kind in {"q", "$", "%"}:
                place -= 1
            elif kind == "t" and self.kind(place - 1) == "N" and self.word(place - 2) in RAISES:
                return self.whole_phrase(place - 1)  # "expects the economy to shrink"
            else:
                break
        earlier = self.verb_before(verb)
        return self.subject_of(earlier) if earlier is not None else None

    def before_adjunct(self, comma: int) -> int:
        """The chunk before an adjunct between commas ("Rents, by contrast, fell"), or before the comma that ends a clause."""
        for place in range(comma - 1, max(-1, comma - MOST_IN_ADJUNCT), -1):
            if self.kind(place) == ",":
                opens = self.first_word(place + 1)
                if opens in ADJUNCT_STARTS or opens == "whose" or self.kind(place + 1) in {"V", "r", "T", "w", "p"} or self.word(comma - 2) in SAID:
                    return place - 1
                break
        return comma - 1

    def opening(self, place: int) -> int:
        """The chunk of the bracket that the one at a place closes, or the place itself."""
        if self.kind(place) != ")":
            return place
        return next((before for before in range(place, max(-1, place - 9), -1) if self.kind(before) == "("), place)

    def head(self, number: int) -> int:
        """The noun phrase that one with a preposition belongs to: the figures of "figures from the council"."""
        while number >= 2 and self.kind(number - 1) == "p" and self.kind(number - 2) == "N":
            number -= 2
        return number

    def whole_phrase(self, number: int) -> Span | None:
        """The noun phrase that ends with a chunk, from its head on: "figures from the council"."""
        head, last = self.phrase(self.head(number)), self.phrase(number)
        return Span(head.start, last.end) if head and last else None

    def object_between(self, verb: int) -> Span | None:
        """What stands right after a verb, before the claim: "She traded the boat for …"."""
        after = verb + 1
        return self.phrase(after) if after < self.at and self.kind(after) == "N" and self.chunks[after][0] != "q" else None

    def object_of_change(self, by: bool) -> Span | None:
        """'trimmed its annual dues by', 'cut the quota by 5 goats to': what a verb of change acts on, before the preposition; before "to" only with a
        determiner."""
        place = self.at - 2
        while self.kind(place - 1) in {"p", "t"} and (self.kind(place) == "T" or self.chunks[place][0] == "q"):
            place -= 2
        if self.kind(place) != "N" or self.kind(place - 1) != "V" or self.word(place - 1) not in CHANGES:
            return None
        return self.phrase(place) if by or self.chunks[place][0] == "d" else None
