"""The command `explain`: why some words of an article were found, and how their value came about."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from newsparse.article import Article
from newsparse.cli.calls import CommandError, Commands, add_command, add_file
from newsparse.cli.reading import article_of, config_of
from newsparse.cli.writing import write_rows
from newsparse.explain.results import Explanation
from newsparse.formats.controls import visible
from newsparse.results import Result
from newsparse.span import Span

COLUMNS = ("start", "end", "text", "meaning", "step", "words")


def add_commands(commands: Commands) -> None:
    """Add the command to the parser."""
    explain = add_command(
        commands, "explain", _explain, "say why words of an article were found: the rule, its pattern, and the steps to the value",
        'newsparse explain article.txt "last Tuesday" --published 2016-12-06\nnewsparse explain article.txt "two-thirds" --format csv',
    )  # fmt: skip
    add_file(explain)
    explain.add_argument("words", metavar="WORDS", help="words as they stand in the article; what they are part of is explained, too")
    explain.add_argument("--format", choices=("text", "json", "csv"), default="text", help="text for people, json or csv for programs (default: text)")


def _explain(options: argparse.Namespace) -> None:
    article = article_of(options)
    explained = [result.explain(article, config=config_of(options)) for result in results_at(article, options.words)]
    if options.format == "text":
        print("\n\n".join(visible(str(explanation), keep="\n") for explanation in explained))
    else:
        write_rows([row for explanation in explained for row in _rows(explanation)], COLUMNS, options.format)


def results_at(article: Article, words: str) -> list[Result]:
    """The results that words of the article are part of, or that are part of them; the shortest first.

    Raises:
        CommandError: the words do not stand in the article, or nothing was found there.
    """
    places = list(_places(article.text, words)) or list(_places(article.text.lower(), words.lower()))
    if not places:
        raise CommandError(f"“{words}” does not stand in the article")
    found = [result for result in article.results() if any(result.span.contains(place) or place.contains(result.span) for place in places)]
    if not found:
        raise CommandError(f"nothing was found at “{words}”")
    return sorted(found, key=lambda result: (result.span.end - result.span.start, result.span))


def _places(text: str, words: str) -> Iterator[Span]:
    """Where the words stand, one place after the other."""
    end = 0
    while words and (start := text.find(words, end)) >= 0:
        end = start + len(words)
        yield Span(start, end)


def _rows(explanation: Explanation) -> Iterator[dict[str, Any]]:
    """A row for each rule and each step."""
    span = explanation.result.span
    head = {"start": span.start, "end": span.end, "text": explanation.result.text, "meaning": explanation.meaning}
    for match in explanation.matches:
        yield head | {"step": "rule", "words": match.rule}
        yield from (head | {"step": part.pattern, "words": part.text} for part in match.parts)
    yield from (head | {"step": step.name, "words": step.words} for step in explanation.steps)
