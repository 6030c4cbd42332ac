"""From the bytes of a page to its text: which encoding they are in, and whether they are a page at all."""

from __future__ import annotations

import codecs
import re

from newsparse.errors import NewsparseError

LONGEST = 20_000_000
"""Characters or bytes of the longest page; that of the longest news story is a twentieth of it."""

MAGIC = {
    b"%PDF": "a PDF",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"RIFF": "an image or a sound",
    b"PK\x03\x04": "a ZIP archive",
    b"\x1f\x8b": "compressed with gzip: decompress it first",
    b"\x28\xb5\x2f\xfd": "compressed with zstd: decompress it first",
}
"""How files begin that are no pages, and what they are."""
MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
"""Byte order marks, which say more than any declaration."""
DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE)
DECLARED_WITHIN = 4096
MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "utf-16": "utf-8"}
"""What browsers take the name of an encoding for, by the name that Python gives it (https://encoding.spec.whatwg.org/#names-and-labels)."""
USUAL = "cp1252"

MARKUP = re.compile(r"<[a-z!/?]", re.IGNORECASE)
ROOT = re.compile(r"\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--.{0,1000}?-->\s*){0,3}<(rss|feed|rdf:rdf|urlset|sitemapindex)\b", re.IGNORECASE | re.DOTALL)
"""The first element of other documents with tags."""
ROOTS = {"rss": "a feed", "feed": "a feed", "rdf:rdf": "a feed", "urlset": "a map of a site", "sitemapindex": "a map of a site"}
NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
BEGINNING, MOST_NOT_TEXT = 1000, 0.05
"""Characters at its beginning that tell whether a file is text, and the share of control characters above which it is not."""
UNREADABLE = re.compile("[\x00\ud800-\udfff]")


class PageError(NewsparseError):
    """What was given as a web page is none, or is too long to be one."""


def page_text(html: str | bytes) -> str:
    """The HTML of a page as text.

    Bytes are read in the encoding of their byte order mark, or else in UTF-8 if they are valid in it, or else in the one that the page declares, or else
    in Windows-1252. Bytes that are invalid there become U+FFFD, as do NUL and lone surrogates.

    Raises:
        PageError: a PDF, an image, an archive, a feed, JSON or plain text, or more than 20 million characters or bytes.
        TypeError: neither str nor bytes.

    >>> page_text(b'<meta charset="iso-8859-1"><p>Caf\\xe9</p>')
    '<meta charset="iso-8859-1"><p>Café</p>'
    """
    if not isinstance(html, str | bytes):
        raise TypeError(f"html is a str or bytes, not {type(html).__name__}")
    if len(html) > LONGEST:
        raise PageError(f"html is {len(html):,} {'characters' if isinstance(html, str) else 'bytes'} long; at most {LONGEST:,} are read")
    text = html if isinstance(html, str) else _decoded(html)
    if (other := _what_else(text)) is not None:
        raise PageError(f"html is no web page but {other}")
    return UNREADABLE.sub("\ufffd", text)


def _decoded(content: bytes) -> str:
    for beginning, what in MAGIC.items():
        if content.startswith(beginning):
            raise PageError(f"html is no web page but {what}")
    for mark, encoding in MARKS.items():
        if content.startswith(mark):
            return content.removeprefix(mark).decode(encoding, "replace")
    try:
        return content.decode()
    except UnicodeDecodeError:
        return _best_of(content, _declared(content))


def _declared(content: bytes) -> str:
    """The encoding that the page declares, by the name that Python knows, or the one that is usual where none is declared."""
    found = DECLARED.search(content, 0, DECLARED_WITHIN)
    try:
        name = codecs.lookup(found[1].decode() if found else USUAL).name
        "".encode(name)
    except LookupError:  # there is none of that name, or it is none of text
        return USUAL
    return MEANT.get(name, name)


def _best_of(content: bytes, encoding: str) -> str:
    """The text in the encoding, or in the usual one where most of what is not ASCII is invalid in it."""
    text = content.decode(encoding, "replace")
    invalid = text.count("\ufffd")
    return text if 2 * invalid <= sum(not character.isascii() for character in text) else content.decode(USUAL, "replace")


def _what_else(text: str) -> str | None:
    """What a text is that is no HTML; an empty one can be HTML."""
    beginning = text[:BEGINNING]
    if len(NOT_TEXT.findall(beginning)) > MOST_NOT_TEXT * len(beginning):
        return "a file that is not text"
    bare = text.lstrip("\ufeff \t\r\n")
    if bare[:1] in {"{", "["} and _is_json(bare):
        return "JSON"
    if root := ROOT.match(bare):
        return ROOTS[root[1].lower()]
    if bare and not MARKUP.search(bare):
        return "plain text, which newsparse.parse reads"
    return None


def _is_json(text: str) -> bool:
    import json

    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
