"""The words around a claim in its sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newsparse.patterns import PARAGRAPH_END, SENTENCE_END
from newsparse.span import Span
from newsparse.words import FORMS, Words

FARTHEST, FARTHEST_AFTER = 26, 14
"""Words before and after a claim that are looked at."""
LONGEST_BEFORE = 40
"""Words of the sentence before, where a pronoun asks for it."""


class Surroundings:
    """The words around a claim in its sentence, `start` and `end` its tokens; places are tokens of the text.

    `before` is the word before the claim with its bound, which many ask for.
    """

    __slots__ = ("before", "end", "high", "low", "start", "starts", "tokens", "words")

    words: Words
    tokens: Sequence[str]
    starts: Sequence[int]
    start: int
    end: int
    low: int
    high: int
    before: str

    def __init__(self, words: Words, start: int, end: int) -> None:
        self.words, self.tokens, self.starts, self.start, self.end = words, words.tokens, words.starts, start, end
        first, symbols = words.first, words.symbols
        word, after = bisect_right(first, start) - 1, bisect_right(first, end) - 1
        farthest = max(0, word - FARTHEST)
        before = symbols[farthest:word]
        self.low = first[farthest + 1 + max(before.rfind(SENTENCE_END), before.rfind(PARAGRAPH_END))]
        following = symbols[after : after + FARTHEST_AFTER].partition(PARAGRAPH_END)[0].partition(SENTENCE_END)[0]
        self.high = first[after + len(following)]
        self.before = self.form(start - 1)

    def sentence_before(self) -> Surroundings | None:
        """The words of the sentence before, `start` and `end` at its end; None where it is too long or there is none."""
        words, symbols = self.words, self.words.symbols
        end = word = bisect_right(words.first, self.low) - 1
        while end and symbols[end - 1] in (SENTENCE_END, PARAGRAPH_END):
            end -= 1
        farthest = max(0, end - LONGEST_BEFORE)
        start = max(symbols.rfind(SENTENCE_END, farthest, end), symbols.rfind(PARAGRAPH_END, farthest, end))
        if end in (0, word) or (start < 0 and farthest):
            return None
        found = Surroundings.__new__(Surroundings)
        found.words, found.tokens, found.starts, found.before = words, words.tokens, words.starts, ""
        found.low, found.high = words.first[start + 1], words.first[end]
        found.start = found.end = found.high
        return found

    def form(self, place: int) -> str:
        """The normalised token, "" outside the sentence."""
        return FORMS[self.tokens[place]] if self.low <= place < self.high else ""

    def span(self, first: int, last: int) -> Span:
        """The characters from the token `first` to the token `last`, inclusive."""
        return Span(self.starts[first], self.starts[last] + len(self.tokens[last].rstrip()))
