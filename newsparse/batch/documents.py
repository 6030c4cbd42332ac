"""Documents: what callers have of an article before it is parsed, and what stands in the place of one that cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from newsparse.article import Article
from newsparse.config import Config
from newsparse.dates.published import Published
from newsparse.pipeline import parse

Identifier: TypeAlias = str | int | None

FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, MemoryError, RuntimeError, TypeError, ValueError)
"""What a fault in newsparse itself could raise: one article in a million must not end the work on the others."""


@frozen
class BadDocument:
    """What stands in the place of a document that could not be parsed.

    Args:
        index: its place among the documents, from 0.
        id: its own, or None.
        error: why, in a sentence.
    """

    index: int
    id: Identifier
    error: str


@frozen
class Document:
    """A text, and what is known of it."""

    index: int
    text: str = field(repr=False)
    published: Published | str | None = None
    title: str | None = None
    id: Identifier = None


def document_of(index: int, given: Any) -> Document | BadDocument:
    """A document, from a str, or from a mapping with a "text" and perhaps "published", "title" and "id"."""
    if isinstance(given, str):
        return Document(index, str(given))
    if not isinstance(given, Mapping):
        return BadDocument(index, None, f"a document is a str or a mapping with a 'text', not {type(given).__name__}")
    identifier = identifier_of(given.get("id"))
    if "text" not in given:
        return BadDocument(index, identifier, "there is no 'text'")
    text, title = given["text"], given.get("title")
    if not isinstance(text, str):
        return BadDocument(index, identifier, f"its 'text' is a str, not {type(text).__name__}")
    if title is not None and not isinstance(title, str):
        return BadDocument(index, identifier, f"its 'title' is a str or None, not {type(title).__name__}")
    return Document(index, str(text), given.get("published"), title, identifier)


def identifier_of(given: Any) -> Identifier:
    """An id as it is, or in words if it is neither a str nor an integer."""
    return given if given is None or type(given) in (str, int) else str(given)


def parsed(document: Document | BadDocument, config: Config | None) -> Article | BadDocument:
    """The article of a document, or what stands in its place."""
    if isinstance(document, BadDocument):
        return document
    try:
        return parse(document.text, document.published, document.title, config)
    except FAULTS as error:
        return BadDocument(document.index, document.id, error_words(error))


def error_words(error: Exception) -> str:
    """An error in a sentence."""
    own = isinstance(error, TypeError | ValueError) and str(error).startswith("published")
    return str(error) if own else f"newsparse failed, please report it: {type(error).__name__}: {error}"
