"""The article that a call names, and what to tell its caller of it."""

from __future__ import annotations

import argparse
import gzip
import sys
import zlib
from importlib.resources import files

from newsparse.article import Article
from newsparse.batch.lines import with_options
from newsparse.cli.calls import CommandError
from newsparse.config import Config
from newsparse.dates.published import published_from
from newsparse.dates.results import DateType
from newsparse.errors import NewsparseError
from newsparse.formats.controls import visible
from newsparse.pipeline import parse

ENCODING = "utf-8-sig"
"""UTF-8, with or without a byte order mark."""
PAGE_NAMES, PAGE_TAGS, BEGINNING = (".html", ".htm", ".xhtml"), (b"<!doctype html", b"<html"), 1000
"""How the name of a web page ends, how a web page begins, and within how many bytes."""
GZIP = b"\x1f\x8b"
"""How a gzip file begins; no text does."""
DEMO_PUBLISHED = "2024-05-16"
"""When the made-up article in demo.txt appeared."""


def article_of(options: argparse.Namespace) -> Article:
    """The article that a call names, parsed: a web page by its name or its first tag, or else plain text.

    Raises:
        CommandError: it cannot be had, its publication date cannot be read, or newsparse cannot read web pages here.
    """
    config = config_of(options)
    try:
        published = published_from(options.published, config)
    except ValueError as error:
        raise CommandError(f"--published: {with_options(str(error))}") from None
    content = read_bytes(options.file)
    beginning = content[:BEGINNING].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not options.file.lower().removesuffix(".gz").endswith(PAGE_NAMES) and not beginning.startswith(PAGE_TAGS):
        return parse(decoded(options.file, content, options.encoding), published, config=config)
    from newsparse.webpage import parse_html

    try:
        return parse_html(decoded(options.file, content, options.encoding) if options.encoding else content, published=published, config=config)
    except NewsparseError as error:
        raise CommandError(f"{options.file}: {error}") from None


def config_of(options: argparse.Namespace) -> Config:
    """What a call chooses."""
    return Config(day_order=options.day_order)


def demo_article() -> Article:
    """The made-up article that comes with newsparse."""
    return parse(files("newsparse").joinpath("demo.txt").read_text("utf-8"), DEMO_PUBLISHED)


def read_bytes(path: str) -> bytes:
    """The bytes of a file, or of stdin for "-"; those of a gzip file unpacked.

    Raises:
        CommandError: there is no such file, or it is a damaged gzip file.
    """
    content = _packed_bytes(path)
    if not content.startswith(GZIP):
        return content
    try:
        return gzip.decompress(content)
    except (EOFError, OSError, zlib.error) as error:
        raise CommandError(f"{path}: this gzip file is damaged: {error}") from None


def _packed_bytes(path: str) -> bytes:
    try:
        if path == "-":
            if sys.stdin is None:
                raise CommandError("-: stdin is closed")
            if sys.stdin.isatty():
                print("Paste the article, then end it with Ctrl-D (on Windows Ctrl-Z and Enter) on a line of its own.", file=sys.stderr)
            return sys.stdin.buffer.read()
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from None


def decoded(path: str, content: bytes, encoding: str | None) -> str:
    """The bytes of a path as text, with its line ends as they are.

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


def hint_at_published(article: Article) -> None:
    """Say once, on stderr, that relative dates stay open where nobody says when the article was published."""
    if article.published is not None:
        return
    open_ones = [date for date in article.dates if date.type in {DateType.DATE, DateType.TIME} and date.value.startswith("XXXX")]
    if open_ones:
        words = visible(open_ones[0].text, keep="")
        count = f"{len(open_ones)} dates stay open, such as “{words}”" if len(open_ones) > 1 else f"“{words}” stays open"
        sys.stdout.flush()
        print(f"newsparse: {count}: nothing says when the article was published; say it with --published, such as --published 2024-03-05", file=sys.stderr)
