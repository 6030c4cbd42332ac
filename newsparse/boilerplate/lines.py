"""The lines of a text, as far as boilerplate depends on them: how long they are, and how they begin and end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from newsparse.patterns import PARAGRAPH_END, SENTENCE_END
from newsparse.reading import Reading
from newsparse.span import Span
from newsparse.words import Words

SENTENCE_MARKS = frozenset(".!?…")
PROSE_MARKS = SENTENCE_MARKS | {":"}
END_MARKS = SENTENCE_MARKS | frozenset(";,")
CLOSERS = "\"'”’»)]*› "
LEAST_PROSE, SURELY_PROSE = 10, 40
"""Words and marks of the shortest line that is a sentence of a story, and of a line that is one even without an end mark."""
LONGEST_PARAGRAPH = 150
"""Words and marks above which a line is no paragraph, but several that lost their line ends."""
FARTHEST = 80
"""Words in which a sentence must begin and end, so that a text without end marks costs no more than any other."""


class Line(NamedTuple):
    """A line of the text; in hard-wrapped text a paragraph.

    Attributes:
        first: its first word in the base row.
        end: the word after it.
        start: its first character.
        stop: the character after it.
        text: its characters, or what is left of them.
        words: how many words and marks it has.
        last: its last character that is no closing mark.
        ended: whether it has an end mark, as sentences have.
        prose: whether it is a sentence, and not a short one.
        several: whether a sentence ends inside it.
        whole: whether it is a line of the text, not a sentence of one that is far too long.
    """

    first: int
    end: int
    start: int
    stop: int
    text: str
    words: int
    last: str
    ended: bool
    prose: bool
    several: bool
    whole: bool

    @property
    def span(self) -> Span:
        """Its characters."""
        return Span(self.start, self.stop)

    def left_with(self, rest: Line) -> Line:
        """The line, of which only `rest` is left."""
        return rest._replace(first=self.first, end=self.end, start=self.start, stop=self.stop)


def row_of(reading: Reading) -> Words:
    """The base row; where a line is far too long for a paragraph, as in a page that came as one line, each of its sentences is a line."""
    words = reading.base
    lines = words.symbols.split(PARAGRAPH_END)
    if max(map(len, lines)) <= LONGEST_PARAGRAPH:
        return words
    symbols = PARAGRAPH_END.join(line.replace(SENTENCE_END, PARAGRAPH_END) if len(line) > LONGEST_PARAGRAPH else line for line in lines)
    return Words(words.text, words.tokens, words.starts, symbols, words.first)


def lines_of(reading: Reading, row: Words) -> list[Line]:
    """The lines of a reading in its row, in order, without the empty ones."""
    text, found, first = reading.text, [], 0
    starts, symbols, written = row.starts, row.symbols, reading.base.symbols
    end = symbols.find(PARAGRAPH_END)
    while first < len(symbols):
        if end < 0:
            end = len(symbols)
        if end > first:
            start = starts[first]
            content = text[start : starts[end]].rstrip()
            last = content[-1:]
            if last and last in CLOSERS:
                last = (content[-8:].rstrip(CLOSERS) or content)[-1:]
            size = end - first
            prose = size >= LEAST_PROSE and (last in PROSE_MARKS or size > SURELY_PROSE)
            several = symbols.find(SENTENCE_END, first, end) >= 0
            whole = written is symbols or SENTENCE_END not in (written[first - 1 : first], written[end : end + 1])
            if content:
                found.append(Line(first, end, start, start + len(content), content, size, last, last in END_MARKS, prose, several, whole))
        first = end + 1
        end = symbols.find(PARAGRAPH_END, first)
    return found


def line_at(lines: Sequence[Line], word: int) -> int:
    """The number of the line that holds the word."""
    return bisect_right(lines, word, key=attrgetter("first")) - 1


def sentence_around(words: Words, line: Line, start: int, end: int) -> tuple[int, int]:
    """First word and end of the sentences of a line that hold the words from `start` up to `end`."""
    low, high = max(line.first, start - FARTHEST), min(line.end, end + FARTHEST)
    begin = words.symbols.rfind(SENTENCE_END, low, start) + 1
    if not begin:
        begin = low if low == line.first else start
    stop = words.symbols.find(SENTENCE_END, end, high)
    if stop < 0:
        stop = high if high == line.end else end
    return begin, stop


def in_quotation(reading: Reading, word: int) -> bool:
    """Whether the word stands between quotation marks."""
    place = bisect_right(reading.quotations, word, key=attrgetter("start")) - 1
    return place >= 0 and reading.quotations[place].closed and word < reading.quotations[place].end
