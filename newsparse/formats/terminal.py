"""An article for people at a terminal, set by rich: what was said, how much, when, and what is not the story.

Texts go in as plain text with their control characters made visible, so that nothing in an article is obeyed; without a terminal, or with NO_COLOR,
the output is plain text.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsparse.article import Article
from newsparse.boilerplate.results import Kind
from newsparse.claims.results import Claim
from newsparse.formats.controls import visible
from newsparse.formats.wording import claim_words, date_words, moment_words
from newsparse.quotes.results import Quote

PLAIN_WIDTH = 100
"""Columns where there is no terminal to ask."""
LONGEST_BLOCK = 200
"""Characters of a block of boilerplate that are shown."""
HEADING, SPEAKER, CLAIM, DATE, FAINT = "bold", "bold cyan", "green", "magenta", "dim"


def print_article(article: Article, file: TextIO) -> None:
    """Write the article's header, quotes, claims, dates and boilerplate to a text file or terminal."""
    terminal = file.isatty()
    console = Console(
        file=file,
        color_system="auto" if terminal and not os.environ.get("NO_COLOR") else None,
        width=None if terminal else PLAIN_WIDTH,
        markup=False,
        highlight=False,
        emoji=False,
    )
    with console.capture() as written:
        console.print(_header(article), _quotes(article), _claims(article), _dates(article), _boilerplate(article), sep="\n")
    file.writelines(f"{line.rstrip(' ')}\n" for line in written.get().split("\n")[:-1])


def _shown(text: str, style: str = "", keep: str = "") -> Text:
    """Words of the article, or about it, as they are: no markup, no control characters."""
    return Text(visible(text, keep), style)


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


def _section(title: str, parts: Iterable[RenderableType]) -> RenderableType:
    listed = list(parts) or [Text("none", FAINT)]
    return Group(Text(), Text(title, HEADING), *(Padding(part, (0, 0, 0, 2)) for part in listed))


def _table(rows: Iterable[tuple[Text, ...]]) -> Iterator[RenderableType]:
    """The rows as one table without lines, or nothing."""
    table = Table.grid(padding=(0, 2, 0, 0))
    for row in rows:
        table.add_row(*row)
    if table.row_count:
        yield table


def _quotes(article: Article) -> RenderableType:
    return _section(f"Quotes ({len(article.quotes)})", (_quote(quote, article.text) for quote in article.quotes))


def _quote(quote: Quote, text: str) -> RenderableType:
    speaker = quote.speaker
    head = Text.assemble(
        _shown(speaker.name, SPEAKER) if speaker else Text("nobody named", FAINT),
        _shown(f", {speaker.role}" if speaker and speaker.role not in {None, speaker.name} else ""),
        _shown(f" to {quote.addressee.of(text)}" if quote.addressee else ""),
        _shown(f" · {quote.cue.of(text)}" if quote.cue else "", FAINT),
        Text(f" · {quote.kind}", FAINT),
    )
    words = _shown(" … ".join(span.of(text) for span in quote.content), keep="\n")
    parts: list[RenderableType] = [head, Padding(words, (0, 0, 0, 2))]
    parts += [Padding(_quote(inner, text), (0, 0, 0, 2)) for inner in quote.inner]
    return Group(*parts)


def _claims(article: Article) -> RenderableType:
    return _section(f"Claims ({len(article.claims)})", _table(_claim(claim, article.text) for claim in article.claims))


def _claim(claim: Claim, text: str) -> tuple[Text, ...]:
    about = [
        claim.concept.of(text) if claim.concept else "",
        f"hedged: {claim.hedge.of(text)}" if claim.hedge else "",
        f"says {claim.claimant.name}" if claim.claimant else "",
        ", ".join(dict.fromkeys(map(date_words, claim.dates))),
        claim.warning or "",
    ]
    return _shown(claim_words(claim), CLAIM), _shown(claim.text), _shown(" · ".join(part for part in about if part), FAINT)


def _dates(article: Article) -> RenderableType:
    rows = ((_shown(date_words(date), DATE), _shown(date.text), _shown(date.relation or "", FAINT)) for date in article.dates)
    return _section(f"Dates ({len(article.dates)})", _table(rows))


def _boilerplate(article: Article) -> RenderableType:
    removed = set(article.body.removed)
    rows = ((_shown(block.kind), _shown(_shortened(block.text), FAINT, "\n"), Text("" if block in removed else "kept", FAINT)) for block in article.boilerplate)
    return _section(f"Boilerplate ({len(article.boilerplate)})", _table(rows))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_BLOCK else f"{text[:LONGEST_BLOCK]}…"
