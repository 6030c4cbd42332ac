"""Answers for people at a terminal, set by rich: plain words first, and offsets, exact values and rules for those who ask.

Texts go in as plain text with their control characters made visible, so that nothing in an article is obeyed; without a terminal, or with NO_COLOR,
the output is plain text. Quotes are a list to paste: where there is no terminal, each is one line.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TextIO, TypeAlias

from attrs import frozen
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsparse.article import Article
from newsparse.boilerplate.results import Boilerplate, Kind
from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression
from newsparse.formats.controls import visible
from newsparse.formats.rows import exact_number
from newsparse.formats.wording import claim_words, date_words, moment_words
from newsparse.quotes.results import Quote, QuoteKind
from newsparse.results import Result
from newsparse.rules import Rule
from newsparse.span import Span

PLAIN_WIDTH = 100
"""Columns where there is no terminal to ask."""
NARROW = 72
"""Columns below which what would stand side by side stands one below the other."""
LONGEST_BLOCK = 200
"""Characters of a block of boilerplate that are shown."""
HEADING, MEANING, SPEAKER, FAINT = "bold", "green", "bold cyan", "dim"
LABELS = {QuoteKind.DIRECT: "", QuoteKind.MIXED: "partly in quotation marks", QuoteKind.INDIRECT: "not in quotation marks"}

Rows: TypeAlias = Sequence[Mapping[str, Any]]


@frozen
class Entry:
    """A result as it is shown: the paragraph it is in, what it means, its words, what else is worth knowing, and what only some want to know."""

    paragraph: int
    meaning: Text
    words: Text
    about: Text
    details: str


def print_article(article: Article, file: TextIO, details: bool = False) -> None:
    """Write the article's header, quotes, claims, dates and boilerplate to a text file or terminal."""
    console = _console(file)
    with console.capture() as written:
        console.print(_header(article))
        for title, kind in (("Quotes", "quotes"), ("Claims", "claims"), ("Dates", "dates"), ("Boilerplate", "boilerplate")):
            results = getattr(article, kind)
            parts = list(_listed(article, kind, console.width, details)) or [Text("none", FAINT)]
            console.print(Text(), Text(f"{title} ({len(results)})", HEADING), *(Padding(part, (0, 0, 0, 2)) for part in parts), sep="\n")
    _write(written.get(), file)


def print_results(article: Article, kind: str, file: TextIO, details: bool = False) -> None:
    """Write the results of a kind ("quotes", "claims", "dates", "boilerplate") to a text file or terminal."""
    console = _console(file)
    with console.capture() as written:
        if kind == "quotes" and not file.isatty():
            for quote in article.quotes:
                console.print(*_quote(article, quote, details), sep="\n", soft_wrap=True)
        else:
            for part in _listed(article, kind, console.width, details):
                console.print(part)
    _write(written.get(), file)


def print_rows(rows: Rows, file: TextIO) -> None:
    """Write rows as a table, or one below the other where it would be wider than the window."""
    if not rows:
        return
    console = _console(file)
    names = [name for name in (rows[0] if rows else ()) if any(row[name] not in (None, "", ()) for row in rows)]
    widths = [max(len(name), *(min(len(_cell(row[name])), 24) for row in rows)) for name in names]
    with console.capture() as written:
        if sum(widths) + 2 * len(names) <= console.width:
            console.print(*_grid([[_shown(name, HEADING) for name in names], *([_shown(_cell(row[name])) for name in names] for row in rows)]))
        else:
            for row in rows:
                pairs = [[_shown(name, FAINT), _shown(_cell(row[name]))] for name in names if row[name] not in (None, "", ())]
                console.print(*_grid(pairs), Text(), sep="\n")
    _write(written.get(), file)


def print_rules(rules: Mapping[str, Sequence[Rule[Any]]], file: TextIO, details: bool = False) -> None:
    """Write rules by finder with their examples, and with their patterns for those who ask."""
    console = _console(file)
    with console.capture() as written:
        for finder, some in rules.items():
            for rule in some:
                console.print(_shown(f"{finder}/{rule.name}", HEADING))
                told = [_shown(rule.why)] if rule.why else []
                told += [_shown(f"pattern: {' '.join(rule.pattern.split())}", FAINT)] if details else []
                told += [Text.assemble(_line(text), " → ", _line(reading, MEANING)) for text, reading in rule.examples.items()]
                told += [Text.assemble(("not in: ", FAINT), _line(text)) for text in rule.counterexamples]
                console.print(*(Padding(part, (0, 0, 0, 2)) for part in told), Text(), sep="\n")
    _write(written.get(), file)


def _console(file: TextIO) -> Console:
    terminal = file.isatty()
    return Console(
        file=file,
        color_system="auto" if terminal and not os.environ.get("NO_COLOR") else None,
        width=None if terminal else PLAIN_WIDTH,
        markup=False,
        highlight=False,
        emoji=False,
    )


def _write(written: str, file: TextIO) -> None:
    file.writelines(f"{line.rstrip(' ')}\n" for line in written.split("\n")[:-1])


def _shown(text: str, style: str = "", keep: str = "") -> Text:
    """Words of the article, or about it, as they are: no markup, no control characters."""
    return Text(visible(text, keep), style)


def _line(text: str, style: str = "") -> Text:
    """Words on one line, with a mark where lines end."""
    return _shown(text.replace("\n", " ¶ "), style)


def _cell(value: object) -> str:
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value))
    if isinstance(value, float):
        return f"{value:.3g}"
    return "" if value is None else str(value)


def _grid(rows: Iterable[Sequence[RenderableType]]) -> Iterator[RenderableType]:
    """The rows as one table without lines, or nothing."""
    table = Table.grid(padding=(0, 2, 0, 0))
    for row in rows:
        table.add_row(*row)
    if table.row_count:
        yield table


def _header(article: Article) -> RenderableType:
    headline = next((block.text for block in article.boilerplate if block.kind == Kind.HEADLINE), None)
    title = article.title or headline
    about = [
        moment_words(article.published) if article.published else "no publication date",
        f"by {' and '.join(article.byline)}" if article.byline else "",
        article.dateline.place if article.dateline else "",
        article.agency or "",
        f"contributors: {', '.join(article.contributors)}" if article.contributors else "",
        *article.notes,
    ]
    line = _shown(" · ".join(part for part in about if part), FAINT)
    return Group(_shown(title, HEADING), line) if title else line


def _listed(article: Article, kind: str, width: int, details: bool) -> Iterator[RenderableType]:
    """The results of a kind: quotes as paragraphs, the others as a table, or one below the other in a narrow window."""
    if kind == "quotes":
        for number, quote in enumerate(article.quotes):
            if number:
                yield Text()
            yield from _quote(article, quote, details)
        return
    entries = [ENTRIES[kind](article, result) for result in getattr(article, kind)]
    if details or width < NARROW:
        yield from _grid((_number(entry), Group(*_stacked(entry, details))) for entry in entries)
    else:
        yield from _grid((_number(entry), entry.meaning, entry.words, entry.about) for entry in entries)


def _number(entry: Entry) -> Text:
    return Text(f"¶{entry.paragraph}", FAINT, no_wrap=True)


def _stacked(entry: Entry, details: bool) -> Iterator[Text]:
    yield from (part for part in (entry.meaning, entry.words, entry.about) if part)
    if details:
        yield _shown(entry.details, FAINT)


def _quote(article: Article, quote: Quote, details: bool) -> Iterator[Text]:
    """'“We lost.” – Ann Lee, mayor (paragraph 2)', then the quotes inside it, each a line further in."""
    yield _quote_line(article, quote, details)
    for inner in quote.inner:
        yield Text.assemble("    within: ", _quote_line(article, inner, details))


def _quote_line(article: Article, quote: Quote, details: bool) -> Text:
    words = " … ".join(" ".join(span.of(article.text).split()) for span in quote.content).removesuffix(",")
    speaker, to = quote.speaker, f" to {quote.addressee.of(article.text)}" if quote.addressee else ""
    place = ", ".join(part for part in (f"paragraph {_paragraph(article, quote)}", LABELS[quote.kind]) if part)
    return Text.assemble(
        _shown(f"“{words}”" if quote.kind is QuoteKind.DIRECT else words),
        " – ",
        _shown(speaker.name, SPEAKER) if speaker else Text("nobody named", FAINT),
        _shown(f", {speaker.role}" if speaker and speaker.role and speaker.role.lower() not in speaker.name.lower() else ""),
        _shown(to),
        Text(f" ({place})", FAINT),
        _shown(f" [{_quote_details(article, quote)}]" if details else "", FAINT),
    )


def _quote_details(article: Article, quote: Quote) -> str:
    speaker = quote.speaker
    parts = [f"quotes/{quote.rule}", quote.kind.value, _place(quote.span), f"cue “{quote.cue.of(article.text)}”" if quote.cue else ""]
    parts += [speaker.kind.value, speaker.role_class.value if speaker.role_class else ""] if speaker else []
    return _joined(parts)


def _claim(article: Article, claim: Claim) -> Entry:
    about = [
        claim.concept.of(article.text) if claim.concept else "",
        f"hedged: {claim.hedge.of(article.text)}" if claim.hedge else "",
        f"says {claim.claimant.name}" if claim.claimant else "",
        ", ".join(dict.fromkeys(map(date_words, claim.dates))),
        claim.warning or "",
    ]
    details = [f"claims/{claim.rule}", claim.kind.value, exact_number(claim), claim.unit or "", claim.currency or "", f"bound {claim.bound.value}"]
    return _entry(article, claim, claim_words(claim), about, details)


def _date(article: Article, date: DateExpression) -> Entry:
    interval = f"{date.start.isoformat()} to {date.end.isoformat() if date.end else '…'}" if date.start else ""
    details = [f"dates/{date.rule}", f"{date.type.value} {date.value}", date.mod or "", interval]
    anchor = f"counted from “{date.anchor.of(article.text)}”" if date.anchor else ""
    return _entry(article, date, date_words(date), [date.relation or "", anchor, "another weekday" if date.weekday_conflict else ""], details)


def _block(article: Article, block: Boilerplate) -> Entry:
    kept = "" if block in article.body.removed else "kept"
    return _entry(article, block, block.kind, [kept], [f"boilerplate/{block.rule}"])


def _entry(article: Article, result: Result, meaning: str, about: Iterable[str], details: Iterable[str]) -> Entry:
    words = result.text if len(result.text) <= LONGEST_BLOCK else f"{result.text[:LONGEST_BLOCK]}…"
    return Entry(
        _paragraph(article, result),
        _shown(meaning, MEANING),
        _shown(words, keep="\n"),
        _shown(_joined(about), FAINT),
        _joined([*details, _place(result.span)]),
    )


ENTRIES: Mapping[str, Callable[[Article, Any], Entry]] = {"claims": _claim, "dates": _date, "boilerplate": _block}


def _paragraph(article: Article, result: Result) -> int:
    """The number of the paragraph that a result begins in, from 1."""
    return bisect_right(article.paragraphs, (result.span.start, len(article.text) + 1))


def _place(span: Span) -> str:
    return f"characters {span.start} to {span.end}"


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
