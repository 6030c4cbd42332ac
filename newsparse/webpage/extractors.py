"""Extractors: from the HTML of a page to the text of its story. Both are packages of others, loaded when they are called."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from newsparse.errors import MissingExtra
from newsparse.webpage.metadata import Metadata, metadata_of

if TYPE_CHECKING:
    from types import ModuleType

DATES: dict[str, bool | str] = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}
"""Dates of the page's markup alone: a date somewhere in its text can be that of anything. Without `max_date` the answer would depend on the clock."""
WAYS: tuple[dict[str, Any], ...] = ({"favor_precision": True}, {})
"""How trafilatura is asked, until it finds a story; measured on the pages of the article extraction benchmark."""


def with_trafilatura(html: str, url: str | None = None) -> tuple[str | None, Metadata]:
    """The story and the metadata as trafilatura finds them, without readers' comments.

    Raises:
        MissingExtra: trafilatura is not installed.
    """
    trafilatura, page = _trafilatura(), _unwrapped(html)
    for way in WAYS:
        found = trafilatura.bare_extraction(page, url=url, include_comments=False, with_metadata=True, date_extraction_params=DATES, **way)
        if found is not None and found.text:
            authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
            return found.text, Metadata(title=found.title, authors=authors, published=found.date, description=found.description)
    return None, metadata_of(html)


AS_WRITTEN = re.compile(r"<(/?(?:pre|textarea|script))\b", re.IGNORECASE)
"""Tags of elements whose line ends mean something."""


def _unwrapped(html: str) -> str:
    """The page without the line ends in its text, which mean no more than spaces there, but would end paragraphs in the text that is extracted.

    >>> _unwrapped("<body>Rain\\nfell.<pre>a\\nb</pre>")
    '<body>Rain fell.<pre>a\\nb</pre>'
    """
    head, body, rest = html.partition("<body")
    pieces, place, inside = [head, body], 0, ""
    for tag in AS_WRITTEN.finditer(rest):
        name = tag[1].lower()
        if inside and name == f"/{inside}":
            pieces.append(rest[place : tag.start()])
        elif not inside and not name.startswith("/"):
            pieces.append(rest[place : tag.start()].replace("\n", " "))
        else:
            continue
        place, inside = tag.start(), "" if inside else name
    return "".join((*pieces, rest[place:] if inside else rest[place:].replace("\n", " ")))


def _trafilatura() -> ModuleType:
    try:
        import trafilatura
    except ModuleNotFoundError as error:
        raise MissingExtra("trafilatura", "html", error) from None
    import logging

    logger = logging.getLogger("trafilatura")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())  # where the program logs nothing, a page without a story prints nothing
    return trafilatura


SKIPPED = ["nav", "footer", "aside", "form", "button", "h1"]
"""Elements that hold no part of a story; its headline is in the metadata."""
BLOCK_QUOTE = re.compile(r"<blockquote\b[^>]{0,4000}>", re.IGNORECASE)
"""Block quotes, whose classes let posts that a story quotes be taken for buttons of a network."""


def with_resiliparse(html: str) -> tuple[str | None, Metadata]:
    """The story as resiliparse finds it, some ten times faster than trafilatura, and the metadata of the page's head.

    Raises:
        MissingExtra: resiliparse is not installed.
    """
    try:
        from resiliparse.extract.html2text import extract_plain_text
    except ModuleNotFoundError as error:
        raise MissingExtra("resiliparse", "fasthtml", error) from None
    if _depth(html) > DEEPEST:
        return None, metadata_of(html)
    html = BLOCK_QUOTE.sub("<blockquote>", html)
    text = extract_plain_text(html, main_content=True, list_bullets=False, alt_texts=False, comments=False, skip_elements=SKIPPED)
    return "\n".join(line.strip() for line in text.splitlines()).strip(), metadata_of(html)


DEEPEST = 2000
"""How deep elements are nested at most in a page that resiliparse is given, whose time grows with the square of it; those of real pages have some forty."""
NESTING = re.compile(r"<(/?)(?:div|span|section|article|main|table|t[bdr]|ul|ol|a|b|i|u|em|strong|font|center|blockquote|small|big|sub|sup)\b", re.IGNORECASE)


def _depth(html: str) -> int:
    """How deep elements are nested, at most."""
    return max(accumulate((-1 if end else 1 for end in NESTING.findall(html)), initial=0))
