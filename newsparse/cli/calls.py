"""What the commands share: how a call is described, and how it is refused with one line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NoReturn, TypeAlias

from newsparse.formats.controls import visible

WRONG = 2
"""Exit status when the call cannot be answered."""

Answer: TypeAlias = Callable[[argparse.Namespace], None]
"""Writes what a call asks for to stdout; a CommandError where it cannot be done."""


class CommandError(Exception):
    """The call cannot be answered; the message is the line for the user."""


class Parser(argparse.ArgumentParser):
    """A wrong call, too, is answered by one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG, f"newsparse: {visible(message, keep='')}; see {self.prog} --help\n")


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


def add_command(commands: Commands, name: str, answer: Answer, about: str, examples: str) -> Parser:
    """A new command: what it does in a sentence, and examples of calls, one a line."""
    shown = "".join(f"  {line.strip()}\n" for line in examples.strip().splitlines())
    parser = commands.add_parser(
        name, help=about, description=f"{about[0].upper()}{about[1:]}.", epilog=f"examples:\n{shown}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.set_defaults(answer=answer)
    return parser


FILES = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f", "fish": "(__fish_complete_path (commandline -ct))"}
"""What `shtab` calls to complete the name of a file, by shell; its own constant, without the import."""


def completed(action: argparse.Action) -> None:
    """Let shell completion offer the names of files for an argument."""
    setattr(action, "complete", FILES)  # noqa: B010  argparse knows nothing of it


def add_file(parser: Parser) -> None:
    """The article to read, and what is known of it."""
    completed(parser.add_argument("file", metavar="FILE", help="a text file or a web page (.gz too), or - for stdin"))
    parser.add_argument("--published", metavar="DATE", help="publication date or time, such as 2016-12-06; relative dates count from it")
    parser.add_argument("--day-order", choices=("day", "month"), help="what comes first in dates such as 6/12/2016")
    parser.add_argument("--encoding", metavar="NAME", help="encoding of the file (default: UTF-8, or what a web page declares)")


def add_form(parser: Parser, default: str | None, about: str) -> None:
    """In which form the answer is written."""
    parser.add_argument("--format", choices=("text", "json", "csv"), default=default, help=f"text for people, json or csv for programs ({about})")
    parser.add_argument("--details", action="store_true", help="in the text form, show offsets, exact values and rules, too")
