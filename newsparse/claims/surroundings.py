"""The words around a claim in its sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newsparse.patterns import PARAGRAPH_END, SENTENCE_END
from newsparse.span import Span
from newsparse.words import FORMS, Words

FARTHEST, FARTHEST_AFTER = 26, 14
"""Words before and after a claim that are looked at."""


class Surroundings:
    """The words around a claim in its sentence, `start` and `end` its tokens; places are tokens of the text.

    `before` is the word before the claim with its bound, which many ask for.
    """

    __slots__ = ("before", "end", "high", "low", "start", "starts", "tokens")

    tokens: Sequence[str]
    starts: Sequence[int]
    start: int
    end: int
    low: int
    high: int
    before: str

    def __init__(self, words: Words, start: int, end: int) -> None:
        self.tokens, self.starts, self.start, self.end = words.tokens, words.starts, start, end
        first, symbols = words.first, words.symbols
        word, after = bisect_right(first, start) - 1, bisect_right(first, end) - 1
        farthest = max(0, word - FARTHEST)
        before = symbols[farthest:word]
        self.low = first[farthest + 1 + max(before.rfind(SENTENCE_END), before.rfind(PARAGRAPH_END))]
        following = symbols[after : after + FARTHEST_AFTER].partition(PARAGRAPH_END)[0].partition(SENTENCE_END)[0]
        self.high = first[after + len(following)]
        self.before = self.form(start - 1)

    def form(self, place: int) -> str:
        """The normalised token, "" outside the sentence."""
        return FORMS[self.tokens[place]] if self.low <= place < self.high else ""

    def span(self, first: int, last: int) -> Span:
        """The characters from the token `first` to the token `last`, inclusive."""
        return Span(self.starts[first], self.starts[last] + len(self.tokens[last].rstrip()))
