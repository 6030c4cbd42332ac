"""What a display is made of: a text, where its paragraphs begin, and the results in it, each with its label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from zlib import crc32

from attrs import field, frozen

from newsparse.article import Article
from newsparse.boilerplate.results import Boilerplate
from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression
from newsparse.formats.html.marks import Mark
from newsparse.formats.wording import result_words
from newsparse.quotes.results import Quote
from newsparse.results import Result, Results

LETTERS: dict[type[Result], str] = {Quote: "Q", Claim: "C", DateExpression: "D", Boilerplate: "B"}
"""What labels begin with."""
CLASSES: dict[type[Result], str] = {Quote: "quote", Claim: "claim", DateExpression: "date", Boilerplate: "boilerplate"}
"""Classes of the stylesheet."""
LINE = re.compile(r"\n+")


@frozen
class View:
    """A text and what is shown of it.

    Args:
        text: the text.
        starts: where its paragraphs begin.
        results: what was found, in text order; the results of one kind do not overlap.
        removed: blocks of boilerplate that are not part of the clean text.
        labels: the label of each result, and of the quotes inside quotes.
    """

    text: str
    starts: tuple[int, ...]
    results: tuple[Result, ...]
    removed: frozenset[Boilerplate] = frozenset()
    labels: dict[Result, str] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "labels", dict(_labelled(self.results)))

    def of_kind(self, kind: type[Any]) -> list[Any]:
        """The results of a kind, in text order."""
        return [result for result in self.results if isinstance(result, kind)]

    @property
    def prefix(self) -> str:
        """What ids begin with."""
        return prefix_of(self.text)


def prefix_of(text: str) -> str:
    """What ids begin with, so that two articles in one notebook keep apart; the same text has the same one anywhere.

    >>> prefix_of("Rain fell.")
    'np482bbc06-'
    """
    return f"np{crc32(text.encode('utf-8', 'surrogatepass')):08x}-"


def view_of_article(article: Article) -> View:
    """All of an article."""
    return View(article.text, tuple(span.start for span in article.paragraphs), tuple(article.results()), frozenset(article.body.removed))


def view_of_results(results: Results[Any]) -> View:
    """What a finder returned, in its text."""
    return View(results.source, line_starts(results.source), tuple(results), frozenset(result for result in results if isinstance(result, Boilerplate)))


def line_starts(text: str) -> tuple[int, ...]:
    """Where the lines of a text begin, empty ones left out.

    >>> line_starts("one\\n\\ntwo")
    (0, 5)
    """
    return (0, *(found.end() for found in LINE.finditer(text)))


def marks_of(view: View) -> list[Mark]:
    """What is marked: the contents of quotes and the words that name who speaks, claims, dates, and boilerplate."""
    marks: list[Mark] = []
    for result in view.results:
        note = result_words(result)
        if isinstance(result, Quote):
            marks += _quote_marks(result, view.labels)
            marks += [mark for inner in result.inner for mark in _quote_marks(inner, view.labels, " inner")]
        else:
            kept = " kept" if isinstance(result, Boilerplate) and result not in view.removed else ""
            marks.append(Mark(result.span, f"{CLASSES[type(result)]}{kept}", note, view.labels[result]))
    return _once(marks)


def _quote_marks(quote: Quote, labels: dict[Result, str], more: str = "") -> Iterator[Mark]:
    note = result_words(quote)
    for number, span in enumerate(quote.content):
        yield Mark(span, f"quote {quote.kind}{more}", note, labels[quote], first=number == 0)
    if quote.source is not None:
        yield Mark(quote.source, "speaker", f"speaks in {labels[quote]}")


def _once(marks: Sequence[Mark]) -> list[Mark]:
    """The marks without a second one for the same speaker's words, as a quote that is carried on has them again."""
    speakers: set[object] = set()
    kept = []
    for mark in marks:
        if mark.classes != "speaker":
            kept.append(mark)
        elif mark.span not in speakers:
            speakers.add(mark.span)
            kept.append(mark)
    return kept


def _labelled(results: Sequence[Result]) -> Iterator[tuple[Result, str]]:
    """Q1, C1, D1, B1 … in text order; the quotes inside Q1 are Q1a, Q1b …"""
    counts = dict.fromkeys(LETTERS.values(), 0)
    for result in results:
        letter = LETTERS[type(result)]
        counts[letter] += 1
        label = f"{letter}{counts[letter]}"
        yield result, label
        if isinstance(result, Quote):
            yield from ((inner, f"{label}{chr(ord('a') + number % 26)}") for number, inner in enumerate(result.inner))
