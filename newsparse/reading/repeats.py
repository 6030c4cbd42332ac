"""Pull quotes: paragraphs that say again, alone, what a quotation or a sentence of a longer paragraph says."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsparse.reading import Reading
from newsparse.reading.marks import Quotation
from newsparse.span import Span

LEAST_WORDS, LONGEST = 5, 400
"""Words that a pull quote has at least, and characters at most; shorter lines may well be said twice."""
MARKS = "\"“”„«»'‘’`"
EDGES = f" \t\u00a0.,:;!?…-–—{MARKS}"
MOST_EDGES = 6
"""Marks and spaces around the words of a sentence at most."""


def pull_quotes(reading: Reading, quotations: Sequence[Quotation]) -> list[Span]:
    """The paragraphs of a reading that only repeat one of these quotations, or a sentence, of another paragraph."""
    text, paragraphs = reading.text, reading.paragraphs
    alone = {paragraph: _bare(text, paragraph) for paragraph in paragraphs if _may_be_pulled(text, paragraph)}
    alone = {paragraph: words for paragraph, words in alone.items() if words.count(" ") >= LEAST_WORDS - 1}
    if not alone:
        return []
    lengths = {len(words) + edges for words in alone.values() for edges in range(MOST_EDGES)}
    spans = (*reading.sentences, *(quotation.content(reading.base) for quotation in quotations))
    said = set(_within(text, [span for span in spans if span.length in lengths], paragraphs))
    return [paragraph for paragraph, words in alone.items() if words in said]


def _may_be_pulled(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is short, and no sentence but a line, or all of it a quotation."""
    start, end = paragraph
    last = text[end - 1]
    return last != "." and end - start <= LONGEST and (last not in MARKS or text[start] in MARKS)


def _bare(text: str, span: Span) -> str:
    """The words of a span without marks at its ends, in lower case."""
    return span.of(text).strip(EDGES).lower()


def _within(text: str, spans: Sequence[Span], paragraphs: Sequence[Span]) -> Iterator[str]:
    """The words of those spans that are only a part of their paragraph."""
    for span in spans:
        words = _bare(text, span)
        if words != _bare(text, paragraphs[bisect_right(paragraphs, Span(span.start, len(text) + 1)) - 1]):
            yield words
