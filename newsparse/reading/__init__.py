"""Reading: the one shared look at a text, each part worked out when it is first asked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from attrs import define, field, frozen

from newsparse.coding import SHAPE, Coding, Lexicon
from newsparse.config import Config
from newsparse.numerals import CHUNK, NUMERALS, SUFFIXES
from newsparse.patterns import PARAGRAPH_END, SENTENCE_END, Pattern, symbol_class
from newsparse.reading.lexicon import READING
from newsparse.reading.marks import Quotation, QuotationMarks
from newsparse.reading.names import Names, NameShapes
from newsparse.reading.sentences import SentenceEnds, with_ends
from newsparse.reading.tokens import tokenise
from newsparse.span import Span, merged
from newsparse.words import Words

LEXICON = READING | NUMERALS
"""Words and pieces of pattern that every finder may use."""

HIDDEN = PARAGRAPH_END
LEAST_ENGLISH = 0.13
"""Share of the commonest English words, among words and marks, below which a text is not English; news has about 0.35."""
LEAST_WORDS, LEAST_LINE, ENOUGH_WORDS = 40, 10, 400
"""Words and marks of the shortest text, and of the shortest line, that tell the language (menus and lists of names do not), and how many, taken evenly, do."""


@frozen(eq=False)
class Reader:
    """Reads texts with one coding; made once for a Config."""

    coding: Coding
    config: Config
    sentence_ends: SentenceEnds
    marks: QuotationMarks
    shapes: NameShapes
    numerals: Pattern
    numeral_starts: re.Pattern[str]
    english: re.Pattern[str]

    @classmethod
    def compiled(cls, coding: Coding, lexicon: Lexicon, config: Config) -> Reader:
        """For a coding and one of its lexicons, which is LEXICON or more."""
        compiler = coding.compiler(lexicon)
        numerals = compiler.compile(CHUNK)
        return cls(
            coding,
            config,
            SentenceEnds.compiled(compiler),
            QuotationMarks.compiled(compiler),
            NameShapes(compiler),
            numerals,
            re.compile(symbol_class(numerals.first)),
            re.compile(symbol_class(compiler.symbols("ENGLISH"))),
        )

    def read(self, text: str) -> Reading:
        """The reading of a text."""
        return Reading(text, self)


@define(eq=False, slots=False)
class Reading:
    """A text with what the finders need to know about it.

    Rows of words are `base` (every token), `words` (numerals of several words as one) and `speech` (quotations and names as one word each).
    """

    text: str
    reader: Reader = field(repr=False)
    hidden: tuple[Span, ...] = ()
    """What the finders are not to see, such as boilerplate."""

    @property
    def config(self) -> Config:
        """What the caller chose when the text was read."""
        return self.reader.config

    @cached_property
    def base(self) -> Words:
        """Every token a word; a sentence end between sentences, a paragraph end at line ends and at both ends of the text."""
        tokens = ["", *tokenise(self.text), ""]
        starts = list(accumulate(map(len, tokens), initial=0))
        symbols = self.reader.coding.code(tokens)
        symbols, tokens, starts = with_ends(symbols, tokens, starts, self.reader.sentence_ends.places(symbols))
        words = Words(self.text, tokens, starts, symbols, range(len(tokens) + 1))
        return self._masked(words, self.hidden) if self.hidden else words

    @staticmethod
    def _masked(words: Words, spans: Sequence[Span]) -> Words:
        return words.masked([(words.word_at(span.start), words.word_from(span.end)) for span in merged(spans)], HIDDEN)

    @cached_property
    def words(self) -> Words:
        """The base row with numerals of several words as one word."""
        base = self.base
        chunk = SHAPE["numeral"]
        chunks: list[tuple[int, int, str]] = []
        done = 0
        match = self.reader.numerals.regex.match
        for start in self.reader.numeral_starts.finditer(base.symbols):
            if start.start() < done or not (found := match(base.symbols, start.start())):
                continue
            begin, end = found.span()
            if base.tokens[end - 1].rstrip().lower() in SUFFIXES and not base.tight(end - 2):
                continue  # "5 m" is five metres, "5m" may be five million
            chunks.append((begin, end, chunk))
            done = end
        return base.chunked(chunks) if chunks else base

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Words between quotation marks, in order."""
        return self.reader.marks.quotations(self.base)

    @cached_property
    def names(self) -> Names:
        """People, organisations and places."""
        return Names(self.base, self.reader.shapes)

    @cached_property
    def speech(self) -> Words:
        """The base row with each quotation, and each name outside them, as one word."""
        chunks = [(q.start, q.end, SHAPE["quotation"]) for q in self.quotations]
        name = SHAPE["name"]
        chunks += [(start, end, name) for start, end in self.names.runs]
        chunks.sort(key=lambda chunk: (chunk[0], -chunk[1]))
        return self.base.chunked(chunks)

    @cached_property
    def mirror(self) -> str:
        """The symbols of the speech row from right to left."""
        return self.speech.symbols[::-1]

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Paragraphs in order, without the line ends around them."""
        return tuple(self._between(PARAGRAPH_END))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences in order."""
        return tuple(self._between(PARAGRAPH_END + SENTENCE_END))

    def _between(self, ends: str) -> list[Span]:
        words, found, start = self.base, [], 0
        for end in re.finditer(f"[{ends}]", words.symbols):
            if end.start() > start:
                found.append(words.span(start, end.start()))
            start = end.end()
        return found

    @cached_property
    def is_english(self) -> bool:
        """Whether the text is English, by the share of the commonest words in its long lines; short texts are taken to be."""
        lines = self.base.symbols.split(PARAGRAPH_END)
        row = "".join(line for line in lines if len(line) >= LEAST_LINE)
        if len(row) < LEAST_WORDS:
            row = "".join(lines)
        row = row[:: 1 + len(row) // ENOUGH_WORDS]
        return len(row) < LEAST_WORDS or len(self.reader.english.findall(row)) >= LEAST_ENGLISH * len(row)

    def without(self, spans: Sequence[Span]) -> Reading:
        """The same text, in which nothing is found in these spans; offsets stay."""
        if not spans:
            return self
        reading = Reading(self.text, self.reader, tuple(spans))
        reading.__dict__["base"] = self._masked(self.base, spans)
        return reading

    def within(self, spans: Sequence[Span]) -> Reading:
        """The same text, in which something is found in these spans alone."""
        edges = [0, *(edge for span in merged(spans) for edge in span), len(self.text)]
        return self.without([Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end])


def index_of(spans: Sequence[Span], offset: int) -> int | None:
    """The number of the span, of spans in order, that holds the character at `offset`."""
    place = bisect_right(spans, Span(offset, 1 << 62)) - 1
    return place if place >= 0 and spans[place].end > offset else None
