"""The text as a row of words: each with its place and its symbol, and chunks that count as one word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from attrs import define

from newsparse.span import Span

_ENTITIES = {
    "quot": '"', "apos": "'", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "ndash": "–", "mdash": "—", "hellip": "…", "amp": "&", "pound": "£",
    "euro": "€", "#34": '"', "#39": "'", "#163": "£", "#8211": "–", "#8212": "—", "#8216": "‘", "#8217": "’", "#8220": "“", "#8221": "”", "#8230": "…",
}  # fmt: skip
MISREAD = {f"&{amp}{name};": mark for name, mark in _ENTITIES.items() for amp in ("", "amp;", "amp;amp;")} | {
    "â€œ": "“", "â€\x9d": "”", "â€": "”", "â€˜": "‘", "â€™": "’", "â€\u201c": "–", "â€\u201d": "—", "â€¦": "…", "Â£": "£", "â‚¬": "€",
    "â€™s": "'s", "â€™re": "'re", "â€™ll": "'ll", "â€™ve": "'ve", "â€™d": "'d", "â€™m": "'m",
}  # fmt: skip
"""Marks as they stand in text that was decoded wrongly, or whose entities were escaped and never read, and what they were."""


def form_of(token: str) -> str:
    """A token as patterns and lexicons write it: lower case, without the space after it, apostrophes straight, marks as they were meant.

    >>> form_of("Don’t "), form_of("&amp;pound;")
    ("don't", '£')
    """
    written = token.strip()
    return MISREAD[written] if written in MISREAD else written.lower().replace("’", "'")


MOST_REMEMBERED, LONGEST_REMEMBERED = 60_000, 24
"""Tokens about which something is remembered, and their longest: some six megabytes at most."""


class Forms(dict[str, str]):
    """The forms of tokens; those that were asked for are remembered while there is room, since most words of news come again."""

    def __missing__(self, token: str) -> str:
        form = form_of(token)
        if len(self) < MOST_REMEMBERED and len(token) <= LONGEST_REMEMBERED:
            self[token] = form
        return form


FORMS = Forms()
"""`FORMS[token]` is `form_of(token)`, for places where it is asked for often."""


@define(frozen=True, slots=True, eq=False)
class Words:
    """A text cut into tokens, and a row of symbols over them in which a chunk of tokens may count as one word.

    Args:
        text: the original text.
        tokens: every piece of it in order, each with the space after it; "" where a sentence ends inside a paragraph.
        starts: where each token starts, in characters, and the length of the text at the end.
        symbols: one symbol for each word of this row.
        first: for each word of this row its first token, and the number of tokens at the end.
    """

    text: str
    tokens: Sequence[str]
    starts: Sequence[int]
    symbols: str
    first: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The characters from the word `start` up to, not including, the word `end`."""
        starts, first = self.starts, self.first
        last = first[end] - 1
        # What Span(…) does, without a call in between: no line of the library makes more of them.
        return tuple.__new__(Span, (starts[first[start]], starts[last] + len(self.tokens[last].rstrip())))

    def forms(self, start: int, end: int) -> tuple[str, ...]:
        """The normalised tokens from the word `start` up to, not including, the word `end`."""
        begin, stop = self.first[start], self.first[end]
        if stop - begin == 1:  # as most are
            return (FORMS[self.tokens[begin]],)
        return tuple(map(FORMS.__getitem__, self.tokens[begin:stop]))

    def token_at(self, offset: int) -> int:
        """The token that holds the character at `offset`."""
        return bisect_right(self.starts, offset) - 1

    def word_at(self, offset: int) -> int:
        """The word of this row that holds the character at `offset`."""
        return bisect_right(self.first, self.token_at(offset)) - 1

    def word_from(self, offset: int) -> int:
        """The first word of this row that begins at `offset` or later."""
        return bisect_left(self.first, bisect_left(self.starts, offset))

    def tight(self, word: int) -> bool:
        """Whether nothing, not even a space, stands between this word and the next."""
        token = self.tokens[self.first[word + 1] - 1]
        return bool(token) and not token[-1].isspace()

    def chunked(self, chunks: Iterable[tuple[int, int, str]]) -> Words:
        """The same tokens with each chunk `(start, end, symbol)`, in words of this row and in order, read as one word."""
        symbols: list[str] = []
        first: list[int] = []
        done = 0
        for start, end, symbol in chunks:
            if start < done:
                continue
            symbols += (self.symbols[done:start], symbol)
            first += self.first[done : start + 1]
            done = end
        symbols.append(self.symbols[done:])
        first += self.first[done:]
        return Words(self.text, self.tokens, self.starts, "".join(symbols), first)

    def masked(self, ranges: Iterable[tuple[int, int]], symbol: str) -> Words:
        """The same row with the words of some ranges, which are in order, read as `symbol`, so that no pattern takes them."""
        pieces: list[str] = []
        done = 0
        for start, end in ranges:
            start = max(start, done)
            pieces += (self.symbols[done:start], symbol * (end - start))
            done = max(done, end)
        pieces.append(self.symbols[done:])
        return Words(self.text, self.tokens, self.starts, "".join(pieces), self.first)
