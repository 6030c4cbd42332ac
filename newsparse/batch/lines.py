"""Lines of a batch's output: from a raw record to a line of JSON, and back.

A line is the article's record with "record" (the index of the input), "id" and "published_from" before it; or, where there is no article, just "record",
"id" and "error".
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from newsparse.article import Article
from newsparse.batch.corpus import Raw
from newsparse.batch.documents import BadDocument, Document, Identifier, document_of, identifier_of, parsed
from newsparse.config import Config
from newsparse.formats.records import article_record

UTF_8 = "utf-8-sig"


@frozen
class Fields:
    """Where the parts of a document stand in a record of the input.

    Args:
        text: the text.
        published: when it was published.
        fallback: when it was published where the record does not say so, or None; the output marks it.
        title: the headline.
        id: what the caller knows it by.
        encoding: how the bytes are to be read.
        is_text: whether a record is the text itself, and not JSON.
    """

    text: str = "text"
    published: str = "published"
    fallback: str | None = None
    title: str = "title"
    id: str = "id"
    encoding: str = UTF_8
    is_text: bool = False


def lines_of(fields: Fields, config: Config, raws: list[Raw]) -> list[bytes]:
    """A line for each record."""
    return [_line_of(fields, config, raw) for raw in raws]


def error_line(index: int, identifier: Identifier, error: str) -> bytes:
    """The line of a record that there is no article of."""
    return _line({"record": index, "id": identifier, "error": error})


def with_options(message: str) -> str:
    """A message that names settings of a Config, with the options of the command in their place.

    >>> with_options("choose Config(day_order='day')")
    'choose --day-order day'
    """
    return re.sub(r"Config\(day_order='(day|month)'\)", r"--day-order \1", message)


def _line_of(fields: Fields, config: Config, raw: Raw) -> bytes:
    document, source = _document(fields, raw)
    found = parsed(document, config)
    if isinstance(found, BadDocument):
        where = "" if raw.id else f"{raw.where}: "
        return error_line(raw.index, found.id, f"{where}{with_options(found.error)}")
    if source is None and found.published is not None:
        source = "article"
    return _line({"record": raw.index, "id": document.id, "published_from": source} | article_record(found))


def _line(record: dict[str, Any]) -> bytes:
    return json.dumps(record, separators=(",", ":")).encode("ascii") + b"\n"


def _document(fields: Fields, raw: Raw) -> tuple[Document | BadDocument, str | None]:
    """The document of a record, and the field that its date is from."""
    if raw.content is None:
        return BadDocument(raw.index, raw.id, raw.error), None
    try:
        content = raw.content.decode(fields.encoding)
    except UnicodeDecodeError as error:
        name = "UTF-8" if fields.encoding == UTF_8 else fields.encoding
        return BadDocument(raw.index, raw.id, f"the byte at offset {error.start} (0x{raw.content[error.start]:02x}) is not {name}"), None
    if fields.is_text:
        return Document(raw.index, content, id=raw.id), None
    try:
        record = json.loads(content.strip())
    except json.JSONDecodeError as error:
        return BadDocument(raw.index, None, f"no JSON: {error.msg} at column {error.colno}"), None
    except (ValueError, RecursionError) as error:  # an integer of thousands of digits, a thousand brackets
        return BadDocument(raw.index, None, f"no JSON that can be read: {error}"), None
    return _document_of(fields, raw.index, record)


def _document_of(fields: Fields, index: int, record: Any) -> tuple[Document | BadDocument, str | None]:
    if isinstance(record, str):
        return Document(index, record), None
    if not isinstance(record, dict):
        return BadDocument(index, None, f"neither an object nor a string, but {json.dumps(record)[:40]}"), None
    identifier = identifier_of(record.get(fields.id))
    if fields.text not in record:
        return BadDocument(index, identifier, f"there is no {fields.text!r}; name the field of the text with --text-field"), None
    source = next((name for name in (fields.published, fields.fallback) if name and record.get(name) not in (None, "")), None)
    title = record.get(fields.title)
    given = {
        "text": record[fields.text],
        "published": record[source] if source else None,
        "title": title if isinstance(title, str) else None,
        "id": identifier,
    }
    return document_of(index, given), source


class BatchError(ValueError):
    """A file is not what `newsparse batch` writes; the message names the line."""


def read_batch(path: str) -> Iterator[tuple[Identifier, Article]]:
    """The articles of a batch's output with their ids, one after another; records with errors are left out.

    Raises:
        BatchError: a line is not of a batch's output.
        OSError: the file cannot be read.
    """
    for number, record in read_records(path):
        if "error" not in record:
            try:
                yield record.get("id"), Article.from_dict(record)
            except ValueError as error:
                raise BatchError(f"{path}: line {number}: {error}") from None


def read_records(path: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The records of a batch's output with the numbers of their lines, from 1."""
    with gzip.open(path, "rb") if path.endswith(".gz") else open(path, "rb") as file:
        lines: Iterable[bytes] = file
        for number, line in enumerate(lines, 1):
            try:
                record = json.loads(line)
            except ValueError:
                record = None
            if not isinstance(record, dict) or "record" not in record:
                raise BatchError(f"{path}: line {number} is not of the output of `newsparse batch`")
            yield number, record
