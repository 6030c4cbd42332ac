"""Articles and results as static HTML: no script, nothing from the network, light and dark, and no character of an article is obeyed.

Each character of the text is shown once: where results overlap, the text is cut at their ends and each piece carries the classes of all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from newsparse.boilerplate.results import Boilerplate, Kind
from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression
from newsparse.formats.controls import visible
from newsparse.formats.wording import claim_words, date_words, moment_words
from newsparse.quotes.results import Quote
from newsparse.results import Result, Results
from newsparse.span import Span

if TYPE_CHECKING:
    from newsparse.article import Article

MOST_ROWS = 200
"""Rows that a table in a notebook shows."""

STYLE = """\
.newsparse { --ink: #1d1d1f; --paper: #ffffff; --faint: #63636b; --quote: #e6f0fb; --claim: #1b7f3b; --date: #a3238e;
  color: var(--ink); background: var(--paper); font: 1rem/1.6 Georgia, serif; max-width: 44rem; margin: auto; padding: 1rem; }
@media (prefers-color-scheme: dark) { .newsparse { --ink: #ececf0; --paper: #16161a; --faint: #9d9da8; --quote: #1d3148; --claim: #6fd08c; --date: #f08fdc; } }
.newsparse .about, .newsparse .legend, .newsparse table { color: var(--faint); font: .85rem/1.5 system-ui, sans-serif; }
.newsparse .legend span { color: var(--ink); margin-right: 1em; }
.newsparse .text { white-space: pre-wrap; overflow-wrap: anywhere; }
.newsparse .quote { background: var(--quote); font-style: italic; }
.newsparse .claim { border-bottom: .16em solid var(--claim); font-weight: bold; }
.newsparse .date { text-decoration: underline .12em dotted var(--date); text-underline-offset: .35em; }
.newsparse .boilerplate { color: var(--faint); font-family: monospace; font-size: .85em; }
.newsparse table { border-collapse: collapse; color: var(--ink); } .newsparse :is(td, th) { padding: .1em .6em; text-align: left; vertical-align: top; }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def article_page(article: Article) -> str:
    """A standalone page of the article."""
    title = _text(_title(article) or "An article")
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width">\n<meta name="color-scheme" content="light dark">\n<title>{title}</title>\n'
        f"</head>\n<body>\n{article_fragment(article)}\n</body>\n</html>\n"
    )


def article_fragment(article: Article) -> str:
    """The article as one element, for a page or a notebook."""
    title = article.title
    heading = f"<h1>{_text(title)}</h1>\n" if title else ""
    return (
        f'<article class="newsparse">\n<style>\n{STYLE}</style>\n{heading}<p class="about">{_text(_about(article))}</p>\n'
        f'<p class="legend">{_legend(article)}</p>\n<div class="text">{"".join(_pieces(article.text, _marks(article)))}</div>\n</article>'
    )


def results_html(results: Results[Any]) -> str:
    """Results as a table: where each stands, its words, what it means, and the rule that found it."""
    rows = "".join(
        f"<tr><td>{result.span.start}–{result.span.end}</td><td>{_text(result.text)}</td><td>{_text(_meaning(result))}</td><td>{_text(result.rule)}</td></tr>\n"
        for result in results[:MOST_ROWS]
    )
    more = f"<caption>the first {MOST_ROWS} of {len(results)}</caption>" if len(results) > MOST_ROWS else ""
    head = "<tr><th>place</th><th>words</th><th>meaning</th><th>rule</th></tr>"
    return f'<div class="newsparse">\n<style>\n{STYLE}</style>\n<table>{more}\n{head}\n{rows}</table>\n</div>'


def _text(text: str) -> str:
    """Words as HTML: escaped, with what has no shape made visible."""
    return escape(visible(text, "\n\t"))


def _title(article: Article) -> str | None:
    return article.title or next((block.text for block in article.boilerplate if block.kind == Kind.HEADLINE), None)


def _about(article: Article) -> str:
    published = moment_words(article.published) if article.published else "no publication date"
    byline = f"by {' and '.join(article.byline)}" if article.byline else ""
    return " · ".join(part for part in (published, byline, article.agency, *article.notes) if part)


def _legend(article: Article) -> str:
    counts = {"quote": len(article.quotes), "claim": len(article.claims), "date": len(article.dates), "boilerplate": len(article.boilerplate)}
    return "".join(f'<span class="{name}">{name} ({count})</span>' for name, count in counts.items())


def _marks(article: Article) -> Iterator[tuple[Span, str, str]]:
    """What is marked in the text: a span, a class, and what it means."""
    for result in article.results():
        meaning = _meaning(result)
        for span in result.content if isinstance(result, Quote) else (result.span,):
            yield span, type(result).__name__.removesuffix("Expression").lower(), meaning


def _meaning(result: Result) -> str:
    match result:
        case Quote():
            return f"{result.kind} quote: {result.speaker or 'nobody named'}"
        case Claim():
            return f"claim: {claim_words(result)}"
        case DateExpression():
            return f"date: {date_words(result)}"
        case Boilerplate():
            return f"boilerplate: {result.kind}"
    return str(result)


def _pieces(text: str, marks: Iterable[tuple[Span, str, str]]) -> Iterator[str]:
    """The text cut at all ends of marks, each piece in the classes of the marks that cover it."""
    ends: list[tuple[int, bool, int]] = []
    known: Sequence[tuple[Span, str, str]] = tuple(marks)
    for number, (span, _, _) in enumerate(known):
        ends += ((span.start, True, number), (span.end, False, number))
    covering: dict[int, None] = {}
    place = 0
    for end, begins, number in [*sorted(ends), (len(text), False, -1)]:
        if end > place:
            yield _piece(text[place:end], [known[cover] for cover in covering])
            place = end
        if begins:
            covering[number] = None
        else:
            covering.pop(number, None)


def _piece(text: str, marks: Sequence[tuple[Span, str, str]]) -> str:
    if not marks:
        return _text(text)
    classes = " ".join(dict.fromkeys(name for _, name, _ in marks))
    title = _text("; ".join(dict.fromkeys(meaning for _, _, meaning in marks)))
    return f'<span class="{classes}" title="{title}">{_text(text)}</span>'
