"""Code point offsets, which newsparse counts in, as the UTF-8 and UTF-16 offsets that other languages count in, and back.

Go, Rust and most files count bytes of UTF-8; JavaScript, Java and C# count units of UTF-16. A lone surrogate counts three bytes, or one unit.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate

from attrs import frozen

from newsparse.span import Span

NOT_ASCII = re.compile("[^\x00-\x7f]")
ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def utf8_width(character: str) -> int:
    """How many bytes of UTF-8 a character takes."""
    code = ord(character)
    return 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4


@frozen(repr=False)
class Offsets:
    """The offsets of one text in another count; made in one pass over the text, asked in logarithmic time.

    >>> offsets = Offsets.utf8("£5 – or €6")
    >>> offsets.of(3), offsets.code_point(4)
    (4, 3)
    >>> Offsets.utf16("\U0001f600!").of_span(Span(1, 2))
    (2, 3)
    """

    size: int
    """Code points of the text."""
    _wide: tuple[int, ...]
    """Code point offsets of the characters that take more than one unit."""
    _more: tuple[int, ...]
    """How many more units than characters the first 0, 1, 2 … of them take together."""

    @classmethod
    def utf8(cls, text: str) -> Offsets:
        """Offsets in bytes of UTF-8."""
        return cls._counted(text, NOT_ASCII, utf8_width)

    @classmethod
    def utf16(cls, text: str) -> Offsets:
        """Offsets in units of UTF-16."""
        return cls._counted(text, ASTRAL, lambda _: 2)

    @classmethod
    def _counted(cls, text: str, wide: re.Pattern[str], width: Callable[[str], int]) -> Offsets:
        places, more = [], []
        for found in wide.finditer(text):
            places.append(found.start())
            more.append(width(found[0]) - 1)
        return cls(len(text), tuple(places), tuple(accumulate(more, initial=0)))

    def of(self, offset: int) -> int:
        """The offset, in units, of the character at the code point `offset`; the text's end has one too.

        Raises:
            ValueError: an offset outside the text.
        """
        if not 0 <= offset <= self.size:
            raise ValueError(f"offset {offset} is outside the text of {self.size} characters")
        return offset + self._more[bisect_left(self._wide, offset)]

    def of_span(self, span: Span) -> tuple[int, int]:
        """Both ends of a span, in units."""
        return self.of(span.start), self.of(span.end)

    def code_point(self, unit: int) -> int:
        """The code point offset of the character that begins at `unit`.

        Raises:
            ValueError: an offset outside the text or inside a character.
        """
        place = bisect_left(range(self.size + 1), unit, key=self.of) if unit >= 0 else self.size + 1
        if place > self.size:
            raise ValueError(f"offset {unit} is outside the text of {self.of(self.size)} units")
        if self.of(place) != unit:
            raise ValueError(f"offset {unit} is inside the character at {place - 1}")
        return place
