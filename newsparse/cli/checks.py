"""The command `check`: an article held against its sources."""

from __future__ import annotations

import argparse
import sys

from newsparse.checking import Verdict, check
from newsparse.cli.calls import Commands, add_command, add_file, add_form, completed
from newsparse.cli.reading import article_of
from newsparse.cli.writing import write_rows, write_text

COLUMNS = ("kind", "start", "end", "text", "verdict", "source", "original", "speaker", "source_speaker", "misattributed")


def add_commands(commands: Commands) -> None:
    """Add the command to the parser."""
    command = add_command(
        commands, "check", _check, "hold an article's quotations and numbers against its sources",
        "newsparse check article.txt transcript.txt\nnewsparse check article.txt report.html press-release.txt --all\n"
        "newsparse check article.txt transcript.txt --format csv > check.csv",
    )  # fmt: skip
    add_file(command)
    completed(command.add_argument("sources", metavar="SOURCE", nargs="+", help="what the article tells of: text files or web pages"))
    command.add_argument("--all", action="store_true", help="show what is the same, too (in the text form; csv and json always have it)")
    add_form(command, "text", "default: text")


def _check(options: argparse.Namespace) -> None:
    article = article_of(options)
    sources = [article_of(argparse.Namespace(**{**vars(options), "file": source})) for source in options.sources]
    rows = check(article, sources).rows()
    if options.format != "text":
        write_rows(rows, COLUMNS, options.format)
        return
    shown = [row for row in rows if options.all or row["verdict"] != Verdict.SAME or row["misattributed"]]
    if not options.details:
        shown = [
            {
                "verdict": f"{row['verdict']}, and said by {row['source_speaker']}" if row["misattributed"] else row["verdict"],
                "article": row["text"],
                "source": row["original"],
                "in": None if row["source"] is None else options.sources[row["source"]],
            }
            for row in shown
        ]
    write_text(lambda terminal: terminal.print_rows(shown, sys.stdout))
    same = sum(row["verdict"] == Verdict.SAME for row in rows)
    print(f"{same} of {len(rows)} quotations and numbers stand in the sources as they are")
