"""The results as tables: plain words first, places and rule names in columns that show on request."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import frozen

from newsparse.boilerplate.results import Boilerplate
from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression
from newsparse.formats.html.markup import attribute, folded, text_of
from newsparse.formats.html.view import View
from newsparse.formats.wording import claim_words, date_words, shortened, speaker_words
from newsparse.quotes.results import Quote
from newsparse.results import Result
from newsparse.span import Span

LONGEST_CELL = 400
"""Characters of a text that a cell shows."""

TECHNICAL = ("notation", "place", "rule")
"""Columns that show on request: `str(result)`, its characters, and the rule that found it."""

Cells = Callable[[Any, View], tuple[str, ...]]


@frozen
class Table:
    """A kind of table: its title, its columns, and what stands in them for a result: plain text, "" where there is nothing to say."""

    title: str
    columns: tuple[str, ...]
    cells: Cells


def _words(span: Span | None, view: View) -> str:
    return span.of(view.text) if span else ""


def _quote(quote: Quote, view: View) -> tuple[str, ...]:
    said = " … ".join(span.of(view.text) for span in quote.content)
    about = f"{_words(quote.cue, view)} {f'to {_words(quote.addressee, view)}' if quote.addressee else ''}"
    return speaker_words(quote.speaker) if quote.speaker else "nobody named", said, about.strip()


def _claim(claim: Claim, view: View) -> tuple[str, ...]:
    hedge = f"hedged: {_words(claim.hedge, view)}" if claim.hedge else ""
    remarks = "; ".join(filter(None, (_words(claim.concept, view), hedge, claim.warning or "")))
    return claim_words(claim), claim.text, remarks, claim.claimant.name if claim.claimant else "", ", ".join(dict.fromkeys(map(date_words, claim.dates)))


def _date(date: DateExpression, view: View) -> tuple[str, ...]:
    conflict = "; another weekday than the text says" if date.weekday_conflict else ""
    tie = f"{date.relation}, with “{_words(date.partner, view)}”" if date.partner and date.relation else date.relation or ""
    anchor = f"from “{_words(date.anchor, view)}”" if date.anchor else ""
    return date_words(date) + conflict, date.text, "; ".join(filter(None, (anchor, tie)))


def _boilerplate(block: Boilerplate, view: View) -> tuple[str, ...]:
    return block.kind, block.text, "" if block in view.removed else "no, kept"


TABLES: dict[type[Result], Table] = {
    Quote: Table("Quotes", ("who", "said", "how"), _quote),
    Claim: Table("Claims", ("how much", "in the text", "about", "says", "when"), _claim),
    DateExpression: Table("Dates", ("when", "in the text", "counted or tied"), _date),
    Boilerplate: Table("Boilerplate", ("what", "in the text", "removed"), _boilerplate),
}


def tables(view: View, opened: bool) -> str:
    """A table for each kind of result that there is."""
    return "\n".join(_folded_table(kind, results, view, opened) for kind in TABLES if (results := view.of_kind(kind)))


def _folded_table(kind: type[Result], results: list[Result], view: View, opened: bool) -> str:
    table = TABLES[kind]
    listed = list(_with_inner(results))
    cells = [table.cells(result, view) for result in listed]
    shown = [number for number in range(len(table.columns)) if any(row[number] for row in cells)]
    head = "".join(f'<th scope="col">{table.columns[number]}</th>' for number in shown)
    head += "".join(f'<th scope="col" class="technical">{name}</th>' for name in TECHNICAL)
    body = "\n".join(_row(result, [row[number] for number in shown], view) for result, row in zip(listed, cells, strict=True))
    rows = f'<table>\n<thead><tr><th scope="col">no.</th>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>'
    scrolled = f'<div class="table" role="region" tabindex="0" aria-label="{table.title}">\n{rows}\n</div>'
    return folded(f"{table.title} <b>{len(results)}</b>", scrolled, opened)


def _with_inner(results: list[Result]) -> Iterator[Result]:
    for result in results:
        yield result
        if isinstance(result, Quote):
            yield from result.inner


def _row(result: Result, cells: Sequence[str], view: View) -> str:
    label = view.labels[result]
    link = f'<th scope="row"><a href="#{view.prefix}{label}" aria-label="{attribute(f"{label}, to its place in the text")}">{label}</a></th>'
    plain = "".join(f'<td dir="auto">{text_of(shortened(words, LONGEST_CELL))}</td>' for words in cells)
    technical = "".join(f'<td class="technical">{text_of(words)}</td>' for words in (notation(result), f"{result.span.start}–{result.span.end}", result.rule))
    return f'<tr id="{view.prefix}row-{label}">{link}{plain}{technical}</tr>'


def notation(result: Result) -> str:
    """The one-line notation of a claim or a date, the kind of anything else."""
    return f"{result.type} {result}" if isinstance(result, DateExpression) else str(result) if isinstance(result, Claim) else str(getattr(result, "kind", ""))
