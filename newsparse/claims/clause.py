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
from newsparse.claims.plurals import is_plural
from newsparse.claims.surroundings import Surroundings
from newsparse.claims.tags import tags_of
from newsparse.claims.units import MEASURES
from newsparse.span import Span

_RUN = "(?:d{0,2}(?:(?:[jqa-]|r(?=[jg])|k(?=[nNPxXa-])|(?<=-)[tpc](?=-))*[nNPxXg]++)+)"
_NOUNS = f"{_RUN}(?:o{_RUN})*(?:c{_RUN})?"
_TIME = "p?d?[jq]*k+r?(?![nNPxXa-])"
_VERB = "(?:r*[mbvG]r*+(?:t(?=[br]*v))?)+"
CHUNK = re.compile(rf"[,.)(:;$%csoyw\"]|Q++|(?=[pdjqk]){_TIME}|(?=[djnNPxXgqarktpc-]){_NOUNS}|(?=[rmbvG]){_VERB}|.")  # what is looked ahead for is faster
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
OBJECT_PRONOUNS = frozenset("him her them us me you it".split())
RAISES = frozenset(
    """advise advised advises advising allow allowed allowing allows ask asked asking asks believe believed believes cause caused causes causing challenge
    challenged command commanded compel compelled compelling compels direct directed directs drive drives driving drove enable enabled enables enabling
    encourage encouraged encourages encouraging estimate estimated estimates expect expected expecting expects force forced forces forcing forecast
    forecasting forecasts get gets getting got help helped helping helps induce induced induces instruct instructed instructing instructs invite invited
    invites inviting lead leading leads led motivate motivated motivates need needed needs oblige obliged obliges order ordered ordering orders permit
    permitted permits permitting persuade persuaded persuades persuading predict predicted predicting predicts press pressed project projected projecting
    projects prompt prompted prompting prompts push pushed pushes pushing remind reminded reminds require required requires requiring teach taught teaches
    tell telling tells told train trained trains trust trusted urge urged urges urging want wanted wants warn warned warns""".split()
)
"""Verbs after which a noun phrase is the subject of the infinitive that follows it."""
PARTICIPLES = frozenset(
    """begun beset bitten blown born borne bought bound broken brought built burnt caught chosen cut dealt drawn driven drunk eaten fallen fed flown forbidden
    forgotten found frozen given grown held hidden hit hurt kept known laid led left lent lit lost made meant paid put raised ridden risen run seen sent set
    shaken shot shown shut sold sought spent spoken spread stolen struck stuck sunk sworn taken taught torn understood woven worn written""".split()
)
"""Irregular verbs as they stand after a noun that they describe."""
TELLS = frozenset(
    """acknowledged added admitted advised affirmed agreed alleged announced answered argued asserted assumed believed boasted calculated cautioned
    claimed commented complained conceded concluded confessed confirmed contended decided declared demonstrated denied determined disclosed discovered
    doubted ensured established estimated expected explained feared felt figured forecast found gathered guessed heard hinted hoped imagined implied
    indicated inferred insisted joked judged known learned learnt maintained meant mentioned noted observed pleaded pledged pointed predicted presumed
    promised proposed proved realised realized reasoned recalled reckoned recommended reiterated remarked remembered repeated replied reported responded
    revealed ruled seen showed shown signaled signalled speculated stated stressed suggested supposed suspected sworn testified thought understood vowed warned
    wished worried""".split()
)
"""Verbs that a clause may follow without "that": "the bank reported sales fell"."""
MOST_AFTER = 9
"""Tokens after the claim that are looked at."""
OUTSIDE = ("",) * 12
"""Kinds of the chunks before the first and after the last, as far as is looked."""
MOST_IN_ADJUNCT = 7
"""Chunks between the commas of an adjunct."""
MOST_SENTENCES_BACK = 3
"""Sentences before that of a claim in which the antecedent of a pronoun is looked for: each may begin with another pronoun."""


class Clause:
    """The clause around a claim whose tokens, with its bound, are those from `first` to `end`.

    Args:
        around: the words around the claim.
        first: its first token.
        end: the token after it.
        tags: the tags of the tokens that are looked at, from `around.low` on.
        chunks: the tags of each chunk, in order.
        kinds: the kind of each, and "" for those around.
        starts: where each begins in `tags`, and the end.
        at: the number of the claim's own chunk.
        back: how many sentences before it a pronoun is followed.
    """

    __slots__ = ("around", "at", "back", "chunks", "end", "first", "kinds", "starts", "tags")

    around: Surroundings
    first: int
    end: int
    tags: str
    kinds: list[str]
    starts: list[int]
    at: int
    back: int

    def __init__(self, around: Surroundings, first: int, end: int, back: int = MOST_SENTENCES_BACK) -> None:
        self.back = back
        self.around, self.first, self.end = around, first, end
        low = around.low
        self.tags = tags_of(around.tokens[low : min(around.high, end + MOST_AFTER)], (first - low, end - low))
        self.chunks: list[str] = CHUNK.findall(self.tags)
        self.kinds = [*map(_KIND.__getitem__, self.chunks), *OUTSIDE]
        self.starts = [0, *accumulate(map(len, self.chunks))]
        self.at = bisect_right(self.starts, first - low) - 1

    def kind(self, number: int) -> str:
        """The kind of a chunk, "" outside the sentence."""
        return self.kinds[number]  # before the first, it counts from the end, where there are none either

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
        if start + 2 < end and self.tags[start - 1] == "q" and self.tags.startswith("o", start + 1) and self.around.form(self.around.low + start) in MEASURES:
            start += 2  # the tea of "40 kg of tea"
        return self.around.span(self.around.low + start, self.around.low + end - 1)

    def phrase_from(self, place: int, determiner: bool = True) -> Span | None:
        """The noun phrase that begins at a token after the claim, or goes on from there."""
        place -= self.around.low
        number = bisect_right(self.starts, place) - 1
        while self.kind(number) in {"q", "%", "$"}:  # "50 tonnes of 30 percent cement"
            number += 1
            place = self.starts[number]
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
            return self.subject_of(place) or self.after_comma(place)
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
        place = verb - 1 - (self.kind(verb - 1) in {"“", "‘", '"'})
        comma = self.kind(place) == ","
        if comma:
            place = self.before_adjunct(place)
        earlier = self.verb_before(verb) if comma and self.opens(verb) else None
        while earlier is not None:  # "…, wiping": the subject is that of the verb before
            if found := self.subject_of(earlier):
                return found
            earlier = self.verb_before(earlier)
        while place >= 0:
            kind = self.kind(place)
            if kind == "N":
                return self.whole_phrase(self.modified(place))
            if kind == "y":
                found = self.antecedent(place, verb) if self.word(place) in ANAPHORS else None
                return found or self.object_between(verb)
            if kind == "w":
                place -= 1 + (self.kind(place - 1) == ",")
                number = self.opening(place) - (self.kind(place) == ")")
                if self.first_word(place + 1 + (self.kind(place + 1) == ",")) == "who" and self.chunks[number][-1] in "nx":
                    number = self.head(number)  # the workers of "Workers at the plant, who earn"
                return self.phrase(number)
            if kind in {"T", "r", ")"} or (kind in {"p", "t"} and self.kind(place + 1) == "T"):
                place = self.opening(place) - 1
            elif kind in {"q", "$", "%"}:
                place -= 1
            elif kind == "t" and self.word(place - 1) in OBJECT_PRONOUNS:
                return None  # "ordered him to pay"
            elif kind == "t" and self.kind(place - 1) == "N" and self.word(place - 2) in RAISES:
                return self.whole_phrase(place - 1)  # "expects the economy to shrink"
            else:
                break
        earlier = self.verb_before(verb)
        return self.subject_of(earlier) if earlier is not None else None

    def antecedent(self, pronoun: int, verb: int) -> Span | None:
        """What a pronoun stands for: the subject of the verb before, or that of the sentence before if they agree in number."""
        earlier = next((place for place in range(verb - 1, -1, -1) if self.kind(place) == "V"), None)
        if earlier is not None:
            other = self.word(earlier - 1) if self.kind(earlier - 1) == "y" else self.word(pronoun)
            found = self.subject_of(earlier) if other == self.word(pronoun) else None  # "She said he had": nobody named before
            if found is None or self.word(pronoun) != "they" or self.agrees(self.number_of(found), "they"):
                return found
            return next((self.phrase(place) for place in range(pronoun - 1, -1, -1) if self.kind(place) == "N" and self.agrees(place, "they")), found)
        around = self.around.sentence_before() if self.back else None
        if around is None:
            return None
        before = Clause(around, around.high, around.high, self.back - 1)
        first = next((place for place in range(len(before.chunks)) if before.kind(place) == "V"), None)
        found = before.subject_of(first) if first is not None else None
        if found is None:
            return None
        return found if before.agrees(before.number_of(found), self.word(pronoun)) else None

    def number_of(self, phrase: Span) -> int:
        """The chunk that a phrase begins with."""
        return bisect_right(self.starts, bisect_right(self.around.starts, phrase.start) - 1 - self.around.low) - 1

    def agrees(self, number: int, pronoun: str) -> bool:
        """Whether a pronoun may stand for a noun phrase."""
        tags = self.chunks[number]
        several = tags[-1] in "NX" or "c" in tags or (tags[-1] == "P" and is_plural(self.word(number)))
        if pronoun == "they":
            return several
        return (not several or tags[-1] == "P") and (pronoun == "it" or "P" in tags)

    def after_comma(self, verb: int) -> Span | None:
        """The subject after the clause that opens the sentence: "Having lost 8 percent, the rouble …", "Though it sank 40 boats, the storm …"."""
        first = self.kind(0) == '"'
        if self.kind(first) not in {"s", "V", "p"} or (self.kind(first) == "p" and verb != first + 1):
            return None
        comma = next((place for place in range(self.at + 1, len(self.chunks)) if self.kind(place) in {",", "V", "c"}), None)
        return self.phrase(comma + 1) if comma is not None and self.kind(comma) == "," else None

    def before_adjunct(self, comma: int) -> int:
        """The chunk before an adjunct between commas ("Rents, by contrast, fell"), or before the comma that ends a clause."""
        for place in range(comma - 1, max(-1, comma - MOST_IN_ADJUNCT), -1):
            if self.kind(place) == ",":
                opens = self.first_word(place + 1)
                if opens in ADJUNCT_STARTS or opens == "whose" or self.kind(place + 1) in {"V", "r", "T", "w", "p"}:
                    return place - 1
                if self.word(comma - 1) in SAID or self.word(comma - 2) in SAID:
                    return place - 1  # "Rents, the council said, rose"
                if self.kind(place - 1) == "N" and self.is_aside(place + 1, comma):
                    return place - 1
                break
        return comma - 1

    def is_aside(self, first: int, end: int) -> bool:
        """Whether the chunks between two commas say who or how old the noun before is: "Lind, 29, …", "Tull Rail, a haulier from Ashby, …"."""
        return self.first_word(first) in {"a", "an", "the", "one"} or (first + 1 == end and self.chunks[first][0] == "q")

    def opens(self, verb: int) -> bool:
        """Whether a verb is a participle that opens a clause: "wiping", "having lost"."""
        return self.chunks[verb][0] == "G" or self.first_word(verb) in {"having", "being"}

    def modified(self, number: int) -> int:
        """The noun phrase that a participle with the one at `number` describes: the patients of "patients given the drug slept"; or else `number` itself."""
        head = self.head(number)
        verb = head - 1 - (self.kind(head - 1) in {"p", "t"})
        while verb > 0 and self.kind(verb) in {"T", "r"}:
            verb -= 1
        if self.kind(verb) != "V" or self.kind(verb - 1) != "N" or self.starts[verb + 1] - self.starts[verb] != 1:
            return number
        form = self.word(verb)
        return verb - 1 if (form.endswith("ed") or form in PARTICIPLES) and form not in TELLS else number

    def opening(self, place: int) -> int:
        """The chunk of the bracket that the one at a place closes, or the place itself."""
        if self.kind(place) != ")":
            return place
        return next((before for before in range(place, max(-1, place - 9), -1) if self.kind(before) == "("), place)

    def head(self, number: int) -> int:
        """The noun phrase that one with a preposition belongs to: the figures of "figures from the council"."""
        while number >= 2 and self.kind(number - 1) in {"p", "t"} and self.kind(number - 2) == "N":
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

    def object_of(self, preposition: int, verbs: frozenset[str]) -> Span | None:
        """What one of some verbs acts on, before the preposition at a chunk: "bought the depot in Hexley for", "put losses at"."""
        head = self.head(preposition - 1)
        if self.kind(head) != "N":
            return None
        verb = head - 1
        while self.kind(verb) in {"q", "%", "$", "r", "p", "d"} and verb > head - 5:
            verb -= 1  # "took a 51 percent stake", "picked up a barge"
        last = head
        while last + 2 < preposition and self.kind(last + 1) == "p":
            last += 2
        first, end = self.phrase(head), self.phrase(last)
        found = Span(first.start, end.end) if first and end and self.kind(verb) == "V" else None  # no more than Lind of "sold Lind to Ashby"
        low = self.around.low
        if found is None or verbs.isdisjoint(map(self.around.form, range(low + self.starts[verb], low + self.starts[verb + 1]))):
            return None
        return Span(self.last_word(verb).start, found.end) if self.chunks[verb][1:].endswith("G") else found  # "put lending growth at"

    def object_of_change(self, by: bool) -> Span | None:
        """'trimmed its annual dues by', 'cut the quota by 5 goats to': what a verb of change acts on, before the preposition; before "to" only with a
        determiner."""
        place = self.at - 2
        while self.kind(place - 1) in {"p", "t"} and (self.kind(place) == "T" or self.chunks[place][0] == "q"):
            place -= 2
        if self.kind(place) != "N" or self.kind(place - 1) != "V" or self.word(place - 1) not in CHANGES:
            return None
        return self.phrase(place) if by or self.chunks[place][0] == "d" else None
