"""The command `newsparse`. Answers go to stdout; what is wrong goes to stderr, in one clear line, with exit status 2."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

from newsparse._version import __version__
from newsparse.cli import articles, batches, checks, explaining, rulebook, samples
from newsparse.cli.calls import WRONG, CommandError, Parser
from newsparse.formats.controls import visible

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""
EXAMPLES = """\
examples:
  newsparse demo                                        a made-up article, and what is found in it
  newsparse quotes article.txt                          who said what, as a list to paste
  newsparse parse article.txt --published 2016-12-06    everything
  newsparse explain article.txt "last Tuesday"          why it is found, and how its value came about
  newsparse batch articles.jsonl found.jsonl.gz         two million articles

`newsparse COMMAND --help` says more of each.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # lone surrogates, and terminals that are not UTF-8
    whole = parser()
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given and (message := _no_command(given[0], commands_of(whole))):
        return _refuse(message)
    options = whole.parse_args(given)
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
    for family in (articles, explaining, checks, batches, samples, rulebook):
        family.add_commands(commands)
    return whole


def commands_of(whole: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The parsers of the commands by name."""
    [choices] = [action.choices for action in whole._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(choices)


def _no_command(name: str, known: Iterable[str]) -> str | None:
    """What to say where a call begins with something that is no command, or None where it is one."""
    if name.startswith("-") or name in known:
        return None
    if Path(name).is_file():
        return f"there is no command {name!r}; to parse that file: newsparse parse {name}"
    close = get_close_matches(name, known, n=1)
    return f"there is no command {name!r}{f'; is it {close[0]!r}?' if close else ''}; see newsparse --help"


def _refuse(message: str) -> int:
    print(f"newsparse: {visible(message, keep='')}", file=sys.stderr)
    return WRONG


def _drop_output() -> None:
    """Leave nothing for the interpreter to flush when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
