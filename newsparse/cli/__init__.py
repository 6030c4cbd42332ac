"""The command `newsparse`. Answers go to stdout; what is wrong goes to stderr, in one clear line, with exit status 2."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence

from newsparse._version import __version__
from newsparse.cli import articles, batches, checks, rulebook, samples
from newsparse.cli.calls import WRONG, CommandError, Parser
from newsparse.formats.controls import visible

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""
EXAMPLES = """\
examples:
  newsparse demo                                        a made-up article, and what is found in it
  newsparse quotes article.txt                          who said what, as a list to paste
  newsparse parse article.txt --published 2016-12-06    everything
  newsparse batch articles.jsonl found.jsonl.gz         two million articles

`newsparse COMMAND --help` says more of each.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # lone surrogates, and terminals that are not UTF-8
    options = parser().parse_args(arguments)
    if sys.stdout is None:
        return _refuse("stdout is closed")
    try:
        options.answer(options)
        sys.stdout.flush()
    except CommandError as error:
        return _refuse(str(error))
    except BrokenPipeError:  # the reader has gone, as `head` does
        _drop_output()
    except OSError as error:
        _drop_output()
        return _refuse(f"stdout: {error.strerror}")
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def parser() -> argparse.ArgumentParser:
    """The parser of all commands; `shtab --shell=bash newsparse.cli.parser` makes shell completion of it."""
    whole = Parser(
        prog="newsparse",
        description="Read news articles: boilerplate, quotes, claims and dates, with exact offsets.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"newsparse {__version__}")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for family in (articles, checks, batches, samples, rulebook):
        family.add_commands(commands)
    return whole


def _refuse(message: str) -> int:
    print(f"newsparse: {visible(message, keep='')}", file=sys.stderr)
    return WRONG


def _drop_output() -> None:
    """Leave nothing for the interpreter to flush when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
