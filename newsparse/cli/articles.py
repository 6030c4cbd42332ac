"""Commands on one article: `parse`, `demo`, `strip`, `quotes`, `claims`, `dates`, `sources`, `timeline` and `view`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from newsparse.article import Article
from newsparse.cli.calls import CommandError, Commands, add_command, add_file, add_form, completed
from newsparse.cli.reading import article_of, demo_article, hint_at_published
from newsparse.cli.writing import tell_of_nothing, write_rows, write_text
from newsparse.formats.rows import COLUMNS, article_rows
from newsparse.formats.wording import date_words
from newsparse.sources import SOURCE_COLUMNS, audit_sources
from newsparse.timeline import TimelineEntry

VIEW_SUFFIX = ".newsparse.html"
"""What the name of a page ends with, so that it never takes the place of a page that is read."""
TIMELINE_COLUMNS = ("value", "type", "from", "until", "text", "sentence", "claims", "quotes")
OVERVIEW = ("start", "end", "text", "meaning", "rule", "paragraph")


def add_commands(commands: Commands) -> None:
    """Add the commands to the parser."""
    about = "default: text on a terminal, json to a pipe or file"
    whole = add_command(
        commands, "parse", _parse, "parse an article: everything that is found in it",
        "newsparse parse article.txt --published 2016-12-06\nnewsparse parse article.txt --format json > article.json\npbpaste | newsparse parse -",
    )  # fmt: skip
    add_file(whole)
    add_form(whole, None, about)
    demo = add_command(commands, "demo", _demo, "parse a made-up article that comes with newsparse", "newsparse demo\nnewsparse demo --format json")
    add_form(demo, None, about)
    strip = add_command(
        commands, "strip", _strip, "print the story without headline, bylines, teasers, disclaimers and the like",
        "newsparse strip article.txt > story.txt\nnewsparse strip article.txt --format csv    what was taken out, and what could be",
    )  # fmt: skip
    for name, what, examples in (
        ("quotes", "list who said what, with role and paragraph, ready to paste", "newsparse quotes article.txt\nnewsparse quotes article.txt --format csv"),
        ("claims", "list the numbers: how much, of what, says who", "newsparse claims article.txt\nnewsparse claims article.txt --format csv > numbers.csv"),
        ("dates", "list when: dates, times, durations", "newsparse dates article.txt --published 2016-12-06\nnewsparse dates article.txt --details"),
    ):
        command = add_command(commands, name, _list, what, examples)
        add_file(command)
        add_form(command, "text", "default: text")
    sources = add_command(
        commands, "sources", _sources, "count who is quoted how much: words, quotes and shares, in one article or many",
        "newsparse sources article.txt\nnewsparse sources *.txt\nnewsparse sources *.txt --format csv > sources.csv",
    )  # fmt: skip
    add_file(sources)
    completed(sources.add_argument("more", metavar="FILE", nargs="*", help="more articles, counted together: each speaker and each report once"))
    add_form(sources, "text", "default: text")
    times = add_command(
        commands, "timeline", _timeline, "list the dates in order of time, with what is said at each",
        "newsparse timeline article.txt --published 2016-12-06\nnewsparse timeline article.txt --format csv > timeline.csv",
    )  # fmt: skip
    add_file(times)
    add_form(times, "text", "default: text")
    add_file(strip)
    strip.add_argument("--format", choices=("text", "json", "csv"), default="text", help="the story, or what was taken out of it (default: text)")
    view = add_command(
        commands, "view", _view, "write the article with its marks as a web page of its own",
        "newsparse view article.txt --open\nnewsparse view article.txt --output page.html\nnewsparse view - < article.txt > page.html",
    )  # fmt: skip
    add_file(view)
    page = view.add_argument("-o", "--output", metavar="PAGE", help=f"the page to write, or - for stdout (default: FILE{VIEW_SUFFIX}; stdout where FILE is -)")
    completed(page)
    view.add_argument("--open", action="store_true", help="open the page in the web browser")


def _parse(options: argparse.Namespace) -> None:
    article = article_of(options)
    _write_article(article, options)
    hint_at_published(article)


def _demo(options: argparse.Namespace) -> None:
    _write_article(demo_article(), options)


def _write_article(article: Article, options: argparse.Namespace) -> None:
    form = options.format or ("text" if sys.stdout.isatty() else "json")
    if form == "json":
        print(article.to_json())
    elif form == "csv":
        write_rows([{"result": kind, **row} for kind in COLUMNS for row in _overview(article, kind)], ("result", *OVERVIEW), form)
    else:
        write_text(lambda terminal: terminal.print_article(article, sys.stdout, options.details))


def _overview(article: Article, kind: str) -> list[dict[str, object]]:
    """The results of a kind in columns that all kinds have; their meaning is their one-line notation."""
    rows = [row | {"text": result.text, "meaning": str(result)} for row, result in zip(article_rows(article, kind), getattr(article, kind), strict=True)]
    return [{name: row[name] for name in OVERVIEW} for row in rows]


def _list(options: argparse.Namespace) -> None:
    article = article_of(options)
    kind: str = options.command
    if options.format == "text":
        write_text(lambda terminal: terminal.print_results(article, kind, sys.stdout, options.details))
        tell_of_nothing(kind, getattr(article, kind))
    else:
        write_rows(article_rows(article, kind), (*COLUMNS[kind], "paragraph"), options.format)
    if kind != "quotes":
        hint_at_published(article)


def _sources(options: argparse.Namespace) -> None:
    files = [options.file, *options.more]
    audit = audit_sources(article_of(argparse.Namespace(**{**vars(options), "file": file})) for file in files)
    if options.format == "text":
        rows = audit.rows() if options.details else [_source_words(row, len(files) > 1) for row in audit.rows()]
        write_text(lambda terminal: terminal.print_rows(rows, sys.stdout))
        tell_of_nothing("quotes", rows)
    else:
        write_rows(audit.rows(), tuple(SOURCE_COLUMNS), options.format)
    sys.stdout.flush()
    for copy, counted in audit.copies:
        print(f"newsparse: {files[copy]} is left out as a copy of {files[counted]}", file=sys.stderr)


def _source_words(row: dict[str, Any], of_many: bool) -> dict[str, object]:
    """A count in plain words."""
    name, role = row["source"] or "nobody named", row["role"]
    source = f"{name}, {role}" if role and role.lower() not in name.lower() else name
    articles = {"articles": row["articles"]} if of_many else {}
    return {"share": f"{row['share']:.0%}", "words": row["words"], "quotes": row["quotes"], **articles, "source": source, "naming": row["naming"]}


def _timeline(options: argparse.Namespace) -> None:
    article = article_of(options)
    timeline = article.timeline()
    if options.format == "text":
        rows = timeline.rows() if options.details else [{"when": date_words(entry.date), "sentence": _sentence(article, entry)} for entry in timeline]
        write_text(lambda terminal: terminal.print_rows(rows, sys.stdout))
        tell_of_nothing("dates with a place on the calendar", rows)
    else:
        write_rows(timeline.rows(), TIMELINE_COLUMNS, options.format)
    hint_at_published(article)


def _sentence(article: Article, entry: TimelineEntry) -> str:
    """The sentence of an entry on one line."""
    return " ".join(entry.sentence.of(article.text).split())


def _strip(options: argparse.Namespace) -> None:
    article = article_of(options)
    removed = set(article.body.removed)
    rows = [row | {"removed": block in removed} for row, block in zip(article_rows(article, "boilerplate"), article.boilerplate, strict=True)]
    if options.format == "json":
        print(json.dumps({"text": article.body.text, "kept": article.body.kept, "boilerplate": rows}))
    elif options.format == "csv":
        write_rows(rows, (*COLUMNS["boilerplate"], "paragraph", "removed"), "csv")
    else:
        print(article.body.text)


def _view(options: argparse.Namespace) -> None:
    article = article_of(options)
    target = options.output or ("-" if options.file == "-" else f"{options.file}{VIEW_SUFFIX}")
    if target == "-":
        if options.open:
            raise CommandError("--open needs a file to open: name one with --output")
        print(article.to_html(), end="")
        return
    path = Path(target)
    try:
        path.write_text(article.to_html(), "utf-8")
    except OSError as error:
        raise CommandError(f"{target}: {error.strerror}") from None
    print(target)
    if options.open:
        import webbrowser

        webbrowser.open(path.absolute().as_uri())
