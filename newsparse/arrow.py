"""Apache Arrow in and out (extra `arrow`): a corpus as record batches, such as a Parquet file has, and the rows of a kind as record batches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsparse.article import Article
from newsparse.batch import BadDocument
from newsparse.errors import MissingExtra
from newsparse.formats.rows import COLUMNS

if TYPE_CHECKING:
    from types import ModuleType

    import pyarrow

ROWS_TOGETHER = 10_000
"""Rows of a batch; the last may have fewer, and the rows of one article are never parted."""
SURROGATE = re.compile("[\ud800-\udfff]")
"""What a str may hold and UTF-8, which Arrow uses, cannot."""


def documents(
    batches: Iterable[pyarrow.RecordBatch], text: str = "text", published: str | None = None, title: str | None = None, id: str | None = None
) -> Iterator[dict[str, Any]]:
    """The rows of record batches as documents for `parse_many`, read as the work goes on.

    Args:
        batches: as `pyarrow.parquet.ParquetFile(…).iter_batches()`, `pyarrow.Table.to_batches()` or a RecordBatchReader give them.
        text: the name of the column that holds the texts.
        published: that of the publication dates (Arrow dates, timestamps, or strings that `parse` reads); None for none.
        title: that of the titles; None for none.
        id: that of the ids; None for none.

    Raises:
        MissingExtra: pyarrow is not installed; `pip install 'newsparse[arrow]'` brings it. It is an ImportError, too.
        ValueError: there is no column of that name.

    >>> import pyarrow
    >>> corpus = pyarrow.table({"body": ["He left two weeks ago."], "day": ["2024-03-05"]})
    >>> list(documents(corpus.to_batches(), text="body", published="day"))
    [{'text': 'He left two weeks ago.', 'published': '2024-03-05'}]
    """
    named = {"text": text, "published": published, "title": title, "id": id}
    return _documents(batches, {key: column for key, column in named.items() if column is not None})


def _documents(batches: Iterable[pyarrow.RecordBatch], columns: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    for batch in batches:
        for key, column in columns.items():
            if column not in batch.schema.names:
                raise ValueError(f"{key}={column!r}: the batches have no such column; they have {', '.join(map(repr, batch.schema.names))}")
        values = [_in_python(batch.column(column)) for column in columns.values()]
        for row in zip(*values, strict=True):
            yield {key: value for key, value in zip(columns, row, strict=True) if value is not None}


def _in_python(column: pyarrow.Array[Any]) -> list[Any]:
    """The values of a column; times without what is finer than a microsecond, which Python's have no place for."""
    pyarrow = _pyarrow()
    if pyarrow.types.is_timestamp(column.type) and column.type.unit == "ns":
        column = column.cast(pyarrow.timestamp("us", column.type.tz), safe=False)
    return list(column.to_pylist())


def schema(kind: str) -> pyarrow.Schema:
    """The columns of `rows`: the number of the document, those of `COLUMNS[kind]`, and the number of the paragraph.

    Raises:
        MissingExtra: pyarrow is not installed.
        ValueError: there is no such kind.

    >>> schema("boilerplate").names
    ['document', 'start', 'end', 'kind', 'text', 'rule', 'paragraph']
    """
    pyarrow = _pyarrow()
    if kind not in COLUMNS:
        raise ValueError(f"kind={kind!r}: it is one of {', '.join(map(repr, COLUMNS))}")
    types = {int: pyarrow.int64(), float: pyarrow.float64(), str: pyarrow.string(), bool: pyarrow.bool_()}
    columns = {"document": int, **COLUMNS[kind], "paragraph": int}
    return pyarrow.schema([pyarrow.field(name, types[type]) for name, type in columns.items()])


def rows(articles: Iterable[Article | BadDocument], kind: str) -> pyarrow.RecordBatchReader:
    """The results of a kind in many articles, as a stream of record batches: `read_all()` makes a Table of it, `pyarrow.parquet.ParquetWriter` a file.

    What `parse_many` could not read has no rows, and keeps its number. Half a character (a lone surrogate), which Arrow cannot hold, becomes U+FFFD.

    Args:
        articles: as `parse_many` gives them; they are taken as the batches are asked for.
        kind: "quotes", "claims", "dates" or "boilerplate".

    Raises:
        MissingExtra: pyarrow is not installed.
        ValueError: there is no such kind.

    >>> from newsparse import parse
    >>> table = rows([parse("It cost $5m."), parse("About 40 people left.")], "claims").read_all()
    >>> table.select(["document", "value", "unit", "bound"]).to_pylist()[1]
    {'document': 1, 'value': 40.0, 'unit': 'person', 'bound': '~'}
    """
    pyarrow = _pyarrow()
    columns = schema(kind)
    return pyarrow.RecordBatchReader.from_batches(columns, _batches(articles, kind, columns))


def _batches(articles: Iterable[Article | BadDocument], kind: str, columns: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    pyarrow = _pyarrow()
    waiting: list[dict[str, Any]] = []
    for number, article in enumerate(articles):
        if isinstance(article, BadDocument):
            continue
        waiting += [{"document": number} | {name: _writable(value) for name, value in row.items()} for row in article.rows(kind)]
        if len(waiting) >= ROWS_TOGETHER:
            yield pyarrow.RecordBatch.from_pylist(waiting, columns)
            waiting = []
    if waiting:
        yield pyarrow.RecordBatch.from_pylist(waiting, columns)


def _writable(value: Any) -> Any:
    return SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def _pyarrow() -> ModuleType:
    try:
        return import_module("pyarrow")
    except ModuleNotFoundError as error:
        raise MissingExtra("pyarrow", "arrow", error) from None
