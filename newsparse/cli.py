"""The command: `newsparse parse FILE`, `newsparse demo`. Answers go to stdout, one clear line about what is wrong to stderr, with exit status 2."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib.resources import files
from typing import NoReturn

from newsparse._version import __version__
from newsparse.article import Article
from newsparse.config import DEFAULT
from newsparse.dates.published import Published, published_from
from newsparse.errors import NewsparseError
from newsparse.formats.controls import visible
from newsparse.pipeline import parse

WRONG = 2
"""Exit status when the call cannot be answered."""
INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""
ENCODING = "utf-8-sig"
"""UTF-8, with or without a byte order mark."""
PAGE_NAMES, PAGE_TAGS, BEGINNING = (".html", ".htm", ".xhtml"), (b"<!doctype html", b"<html"), 1000
"""How the name of a web page ends, how a web page begins, and within how many bytes."""
DEMO_PUBLISHED = "2024-05-16"
"""When the made-up article in demo.txt appeared."""


class CommandError(Exception):
    """The call cannot be answered; the message is the line for the user."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # lone surrogates, and terminals that are not UTF-8
    options = _parser().parse_args(arguments)
    if sys.stdout is None:
        return _refuse("stdout is closed")
    try:
        answer(options)
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


def answer(options: argparse.Namespace) -> None:
    """Write what was asked for to stdout.

    Raises:
        CommandError: it cannot be done.
    """
    published = DEMO_PUBLISHED if options.command == "demo" else options.published
    try:
        reference = published_from(published, DEFAULT)
    except ValueError as error:
        raise CommandError(f"--published: {error}") from None
    if options.command == "demo":
        article = parse(files("newsparse").joinpath("demo.txt").read_text("utf-8"), reference)
    else:
        article = read_article(options.file, options.encoding, reference)
    form = options.format or ("text" if sys.stdout.isatty() else "json")
    write(article, form)


def read_article(path: str, encoding: str | None, reference: Published | None) -> Article:
    """The article in a file, or in stdin for "-": a web page by its name or its first tag, or else plain text.

    Raises:
        CommandError: it cannot be read, or newsparse cannot read web pages here.
    """
    content = read_bytes(path)
    beginning = content[:BEGINNING].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not path.lower().endswith(PAGE_NAMES) and not beginning.startswith(PAGE_TAGS):
        return parse(decoded(content, path, encoding), reference)
    from newsparse.webpage import parse_html

    try:
        return parse_html(decoded(content, path, encoding) if encoding else content, published=reference)
    except NewsparseError as error:
        raise CommandError(f"{path}: {error}") from None


def read_bytes(path: str) -> bytes:
    """What is in a file, or comes from stdin for "-".

    Raises:
        CommandError: there is no such file.
    """
    try:
        if path == "-":
            if sys.stdin is None:
                raise CommandError("-: stdin is closed")
            return sys.stdin.buffer.read()
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from None


def decoded(content: bytes, path: str, encoding: str | None) -> str:
    """The text of a file, with its line ends as they are.

    Raises:
        CommandError: there is no such encoding, or the bytes are not in it.
    """
    try:
        return content.decode(encoding or ENCODING)
    except UnicodeDecodeError as error:
        name = encoding or "UTF-8"
        remedy = "name its encoding with --encoding, such as --encoding cp1252"
        raise CommandError(f"{path}: the byte at offset {error.start} (0x{content[error.start]:02x}) is not {name}; {remedy}") from None
    except (LookupError, UnicodeError):
        raise CommandError(f"--encoding {encoding}: there is no such encoding of text; try utf-8, cp1252 or utf-16") from None


def write(article: Article, form: str) -> None:
    """Write the article to stdout, as "json" or "text".

    Raises:
        CommandError: the text form is asked for, and rich is not installed.
    """
    if form == "json":
        print(article.to_json())
        return
    try:
        from newsparse.formats.terminal import print_article
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "rich":
            raise
        raise CommandError("the text form needs rich: pip install 'newsparse[cli]', or use --format json") from None
    print_article(article, sys.stdout)


def _refuse(message: str) -> int:
    print(f"newsparse: {visible(message, keep='')}", file=sys.stderr)
    return WRONG


def _drop_output() -> None:
    """Leave nothing for the interpreter to flush when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Parser(argparse.ArgumentParser):
    """A wrong call, too, is answered by one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG, f"newsparse: {visible(message, keep='')}; see {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="newsparse", description="Read a news article: boilerplate, quotes, claims and dates, with exact offsets.")
    parser.add_argument("--version", action="version", version=f"newsparse {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    reads = commands.add_parser("parse", help="parse an article", description="Parse a news article: plain text, or a web page.")
    reads.add_argument("file", metavar="FILE", help="a text file or a web page, or - for stdin")
    reads.add_argument("--published", metavar="DATE", help="publication date or time, such as 2016-12-06; relative dates count from it")
    reads.add_argument("--encoding", metavar="NAME", help="encoding of the file (default: UTF-8, or what a web page declares)")
    shows = commands.add_parser("demo", help="parse a sample article", description="Parse the sample article that comes with newsparse.")
    for command in (reads, shows):
        command.add_argument("--format", choices=("text", "json"), help="default: text on a terminal, json to a pipe or file")
    return parser
