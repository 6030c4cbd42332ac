"""Quoted words in a source: word for word, or with some of them changed.

Case, marks and kinds of apostrophes do not count. "…" and words in square brackets stand for words of the source that the text left out or explained.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, pairwise
from typing import NamedTuple

from attrs import frozen

from newsparse.checking.results import Difference
from newsparse.span import Span

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
OMISSION = re.compile(r"\[[^\]\n]*\]|…|\.\.\.+")
LONGEST_OMISSION = 60
"""Words of the source that an omission may stand for."""
LEAST_ALIKE = 0.7
"""Share of the quoted words that a source has in the same order, below which they are other words."""
LEAST_WORDS = 4
"""Fewer words are there or not, since hardly any could be changed."""
LONGEST = 400
"""Words of a quotation that are held against a source where it has not all of them as they are."""
MARGIN = 12
"""Words of the source before and after, among which changed words are sought."""
COMMON = 50
"""Words that a source has more often say nothing of the place."""


class Word(NamedTuple):
    """A word without case, and its place."""

    form: str
    span: Span


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of a text, or of a part of it.

    >>> [word.form for word in words_of("Don’t panic — yet.")]
    ["don't", 'panic', 'yet']
    """
    return [Word(found[0].casefold().replace("’", "'"), Span(*found.span())) for found in WORD.finditer(text, start, len(text) if end is None else end)]


def pieces_of(text: str, span: Span) -> list[list[Word]]:
    """The words of a quotation, parted where some are left out.

    >>> [[word.form for word in piece] for piece in pieces_of("We lost [the pier] … twice", Span(0, 26))]
    [['we', 'lost'], ['twice']]
    """
    edges = [span.start, *(edge for omission in OMISSION.finditer(text, *span) for edge in omission.span()), span.end]
    return [words for start, end in zip(edges[::2], edges[1::2], strict=True) if (words := words_of(text, start, end))]


@frozen
class Found:
    """Where a source has quoted words."""

    place: Span
    differences: tuple[Difference, ...] = ()


@frozen(eq=False)
class Passages:
    """The words of a source, in which others are looked for."""

    words: Sequence[Word]
    line: str
    """All forms with a space before each and one at the end."""
    starts: Sequence[int]
    """Where each form's space is in the line."""
    places: dict[str, list[int]]
    """The numbers of the words of each form."""

    @classmethod
    def of(cls, text: str) -> Passages:
        """The words of a text."""
        words = words_of(text)
        places: dict[str, list[int]] = {}
        for number, word in enumerate(words):
            places.setdefault(word.form, []).append(number)
        starts = list(accumulate((len(word.form) + 1 for word in words), initial=0))
        return cls(words, "".join(f" {word.form}" for word in words) + " ", starts, places)

    def verbatim(self, pieces: Sequence[Sequence[Word]]) -> Found | None:
        """Where all the pieces follow one another, no farther apart than an omission may be."""
        lines = [" ".join(["", *(word.form for word in piece), ""]) for piece in pieces]
        first = self.line.find(lines[0])
        while first >= 0:
            begin = bisect_right(self.starts, first) - 1
            end: int | None = begin + len(pieces[0])
            for piece, line in zip(pieces[1:], lines[1:], strict=True):
                end = self._next(line, end, len(piece))
                if end is None:
                    break
            if end is not None:
                return Found(Span(self.words[begin].span.start, self.words[end - 1].span.end))
            first = self.line.find(lines[0], first + 1)
        return None

    def _next(self, line: str, start: int | None, length: int) -> int | None:
        """The number of the word after a piece that begins at the word `start` or soon after it."""
        if start is None or start >= len(self.words):
            return None
        last = min(start + LONGEST_OMISSION + length, len(self.words))
        place = self.line.find(line, self.starts[start], self.starts[last] + 1)
        return None if place < 0 else bisect_right(self.starts, place) - 1 + length

    def altered(self, quoted: Sequence[Word]) -> Found | None:
        """Where most of the words stand in the same order, and what the others are there."""
        quoted = quoted[:LONGEST]
        if len(quoted) < LEAST_WORDS or (window := self._window([word.form for word in quoted])) is None:
            return None
        original = self.words[window[0] : window[1]]
        matcher = SequenceMatcher(None, [word.form for word in quoted], [word.form for word in original], autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        if not blocks or sum(block.size for block in blocks) < LEAST_ALIKE * len(quoted):
            return None
        first, last = blocks[0], blocks[-1]
        return Found(
            Span(original[first.b].span.start, original[last.b + last.size - 1].span.end),
            (
                *_differences(quoted[: first.a], ()),
                *(
                    difference
                    for one, other in pairwise(blocks)
                    for difference in _differences(quoted[one.a + one.size : other.a], original[one.b + one.size : other.b])
                ),
                *_differences(quoted[last.a + last.size :], ()),
            ),
        )

    def _window(self, forms: Sequence[str]) -> tuple[int, int] | None:
        """The words of the source among which most of the rarer forms stand in their order."""
        offsets = Counter(place - number for number, form in enumerate(forms) if len(places := self.places.get(form, ())) <= COMMON for place in places)
        if not offsets:
            return None
        width = max(1, MARGIN // 2)
        votes = Counter(offset // width for offset in offsets.elements())
        best = max(votes, key=lambda vote: (votes[vote] + votes.get(vote + 1, 0), -vote)) * width
        return max(best - MARGIN, 0), min(best + len(forms) + 2 * MARGIN, len(self.words))


def _differences(quoted: Sequence[Word], original: Sequence[Word]) -> Iterable[Difference]:
    if quoted or original:
        yield Difference(_around(quoted), _around(original))


def _around(words: Sequence[Word]) -> Span | None:
    return Span(words[0].span.start, words[-1].span.end) if words else None
