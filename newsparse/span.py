"""Half-open character ranges of the original text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """The characters `start` up to, not including, `end`; offsets are code points.

    A pair of numbers and nothing else, so that thousands of them cost little; `list(span)` is [start, end].

    >>> Span(4, 7).of("the mayor")
    'may'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters this span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether every character of `other` is in this one."""
        return self.start <= other.start and other.end <= self.end

    @property
    def length(self) -> int:
        """How many characters it covers."""
        return self.end - self.start


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same characters as spans in order that neither touch nor overlap.

    >>> merged([Span(5, 8), Span(0, 2), Span(2, 4)])
    [Span(start=0, end=4), Span(start=5, end=8)]
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
