"""Which quotation mark closes which, whatever the style.

All of “ ” " '' `` ‘ ’ ' « » „ are read, mixed in one article, with quotations inside quotations, marks that are never closed, and the one-sided marks
of speech that runs over paragraphs. Apostrophes and inches are no marks. A quotation ends with its paragraph at the latest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

from newsparse.coding import Compiler
from newsparse.patterns import PARAGRAPH_END, symbol_class
from newsparse.span import Span
from newsparse.words import MISREAD, Words

CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "'": "'’", '"': '"', "``": "''", "''": "''", "‹": "›"}
SINGLES = frozenset("'‘’")
STOPS = frozenset(",.?!…;:")
LOST = "?"
"""What stands for marks of every kind where a text has lost them: "?It?s over,? said Ann Lee"."""


@frozen
class Quotation:
    """Words between quotation marks.

    Args:
        start: the opening mark, as a word of the base row.
        end: the word after the closing mark, or the end of the paragraph.
        mark: the opening mark.
        closed: whether it has a closing mark.
        inner: quotations inside it.
    """

    start: int
    end: int
    mark: str
    closed: bool
    inner: tuple[Quotation, ...] = ()

    def content(self, words: Words) -> Span:
        """The characters between the marks."""
        first = words.starts[self.start] + len(words.tokens[self.start])
        if self.closed:
            return Span(first, words.starts[self.end - 1])
        return Span(first, words.span(self.start, self.end).end)


@frozen(eq=False)
class QuotationMarks:
    """Finds quotations in a row of symbols."""

    pattern: re.Pattern[str]

    @classmethod
    def compiled(cls, compiler: Compiler) -> QuotationMarks:
        """For the symbols of this coding."""
        names = ("OPENING", "CLOSING", "STRAIGHT", "SINGLE")
        marks = frozenset().union(*(compiler.symbols(name) for name in names), compiler.coding.of_words((LOST,)))
        return cls(re.compile(symbol_class(marks | {PARAGRAPH_END})))

    def quotations(self, words: Words) -> tuple[Quotation, ...]:
        """The quotations of the row, in order, those inside others as their `inner`."""
        found: list[Quotation] = []
        marks: list[int] = []
        for mark in self.pattern.finditer(words.symbols):
            if mark[0] != PARAGRAPH_END:
                marks.append(mark.start())
            elif marks:
                found += _paragraph(words, marks, mark.start())
                marks = []
        if marks:
            found += _paragraph(words, marks, len(words.symbols))
        return tuple(found)


MOST_MARKS = 400
"""How many marks a quotation may hold; past that its closing mark is taken to be missing, so that hostile text costs no more than any other."""


def _mark(token: str) -> str:
    """The mark that a token is, as it was meant."""
    written = token.rstrip()
    return MISREAD.get(written, written)


def _paragraph(words: Words, marks: list[int], end: int) -> list[Quotation]:
    """The quotations of one paragraph, from the places of its marks."""
    tokens = words.tokens
    last = {_mark(tokens[word]): number for number, word in enumerate(marks)}
    found: list[Quotation] = []
    place = 0
    while place < len(marks):
        start = marks[place]
        mark = _mark(tokens[start])
        if not _can_open(words, start, mark):
            place += 1
            continue
        closers = CLOSERS.get(mark, mark)
        closing = _closing_single if mark in SINGLES else _closing_lost if mark == LOST else _closing
        close, closed = closing(words, marks, place, closers, last)
        if close < 0:
            place += 1
            continue
        stop = marks[close] + 1 if closed else (marks[close] if close < len(marks) else end)
        inside = [inner for inner in marks[place + 1 : close] if (_mark(tokens[inner]) in SINGLES) != (mark in SINGLES)]
        if any(map(str.isalnum, "".join(tokens[start + 1 : stop]))):
            found.append(Quotation(start, stop, mark, closed, tuple(_paragraph(words, inside, stop - closed)) if inside else ()))
        place = close + closed
    return found


def _can_open(words: Words, place: int, mark: str) -> bool:
    """Whether a quotation can begin with this mark: it touches the next word, and no word touches it from the left."""
    if mark in {"“", "„", "«", "``", "‹"}:
        return True
    if mark in {"”", "’", "›"}:
        return False
    return words.tight(place) and _free_on_the_left(words, place) and not (mark in SINGLES and _is_decade(words.tokens[place + 1].rstrip()))


def _free_on_the_left(words: Words, place: int) -> bool:
    token = words.tokens[place - 1] if place else ""
    return not token or token[-1].isspace() or token in "([{—–-/…:;>“\"«„‘'--``"


def _is_decade(word: str) -> bool:
    """The 90s of '90s, and the 98 of '98."""
    return word[:2].isdigit()


def _closing(words: Words, marks: list[int], place: int, closers: str, last: Mapping[str, int]) -> tuple[int, bool]:
    """The index in `marks` of the closing mark, and whether there is one.

    A second opening mark where only a closing one could stand means that the first was never closed: the quotation ends before it.
    """
    tokens = words.tokens
    mark = _mark(tokens[marks[place]])
    for later in range(place + 1, min(len(marks), place + MOST_MARKS)):
        word = marks[later]
        token = _mark(tokens[word])
        touches = words.tight(word - 1) or word - 1 == marks[place]
        if token in closers or (mark == "“" and token == '"' and last.get("”", 0) <= later):
            if touches:
                if token == '"' and tokens[word - 1][:1].isdigit() and not words.tight(word) and last['"'] > later + 1:
                    continue  # a 12" record
                return later, True
            if token == mark and words.tight(word):
                return later, False
        elif token == "“" and not touches:
            return later, False
    return len(marks), False


def _closing_lost(words: Words, marks: list[int], place: int, closers: str, last: Mapping[str, int]) -> tuple[int, bool]:
    """A question mark closes what one has opened where it stands after a stop, which no real one does."""
    tokens = words.tokens
    for later in range(place + 1, min(len(marks), place + MOST_MARKS)):
        word = marks[later]
        touches = words.tight(word) and tokens[word + 1][:1].isalnum()
        if tokens[word].rstrip() == LOST and tokens[word - 1] in STOPS and not touches:
            return later, True
    return -1, False


def _closing_single(words: Words, marks: list[int], place: int, closers: str, last: Mapping[str, int]) -> tuple[int, bool]:
    """A single mark closes where a stop stands beside it; after an s it may be a plural's apostrophe, so later ones are better.

    Without any mark that could close it, the first was an apostrophe: the index is -1.
    """
    if all(last.get(closer, -1) <= place for closer in closers):
        return -1, False
    tokens = words.tokens
    fallback = plural = -1
    for later in range(place + 1, min(len(marks), place + MOST_MARKS)):
        word = marks[later]
        after = tokens[word + 1].rstrip() if word + 1 < len(tokens) else ""
        if _mark(tokens[word]) not in closers or not words.tight(word - 1) or (words.tight(word) and after[:1].isalnum()):
            continue
        before = tokens[word - 1]
        if before in STOPS or not after or after[0] in ",.;:!?)]—-–":
            return later, True
        if before.endswith("s"):
            plural = later
        elif fallback < 0:
            fallback = later
    best = fallback if fallback >= 0 else plural
    return best, best >= 0
