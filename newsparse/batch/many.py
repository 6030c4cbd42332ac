"""`parse_many`: documents in, articles out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from newsparse.article import Article
from newsparse.batch.documents import BadDocument, Document, document_of, parsed
from newsparse.batch.workers import chunks, in_order, usable_cores
from newsparse.config import Config
from newsparse.pipeline import parse

MOST_CHARACTERS = 200_000
"""Characters of the documents that are handed to a process at once; fewer where `MOST_TOGETHER` come first."""


def parse_many(documents: Iterable[str | Mapping[str, Any]], jobs: int | None = None, config: Config | None = None) -> Iterator[Article | BadDocument]:
    """The articles of many documents, in their order, as they are done; no more than a few hundred are in memory at once.

    Args:
        documents: strings, or mappings with a "text" and perhaps "published", "title" and "id"; any iterable, which is read as the work goes on.
        jobs: processes that work at the same time; None for as many as there are cores. With 1, all is done in this process, a document at a time.
        config: everything that can be chosen.

    Returns:
        An Article for each document, or a BadDocument where there is no text or its publication date cannot be read.
        Closing the iterator, or an error that ends the loop over it, ends the processes.

    Raises:
        TypeError: `documents` is a single string or mapping, or no iterable.
        ValueError: `jobs` is less than 1.
        ConfigError: the config names a rule, class or kind that there is not.

    >>> documents = ["Rain fell on Monday.", {"text": "It left two weeks ago.", "published": "2024-03-05"}, {"title": "No text"}]
    >>> for article in parse_many(documents, jobs=1):
    ...     print(article.error if isinstance(article, BadDocument) else article.dates)
    Results([XXXX-WXX-1])
    Results([2024-W08])
    there is no 'text'
    """
    if isinstance(documents, str | bytes | Mapping):
        raise TypeError(f"documents is an iterable of documents, not one {type(documents).__name__}")
    if config is not None:
        parse("", config=config)  # what is wrong with it is told here and now
    jobs = usable_cores() if jobs is None else jobs
    if jobs < 1:
        raise ValueError(f"jobs={jobs!r}: it is 1 or more, or None for as many as there are cores")
    known = (document_of(index, given) for index, given in enumerate(documents))
    return (parsed(document, config) for document in known) if jobs == 1 else _spread(known, jobs, config)


def _spread(documents: Iterator[Document | BadDocument], jobs: int, config: Config | None) -> Iterator[Article | BadDocument]:
    together = chunks(documents, size=_characters, most=MOST_CHARACTERS)
    for _, articles in in_order(partial(_parsed_chunk, config), together, jobs, _lost):
        yield from articles


def _characters(document: Document | BadDocument) -> int:
    return len(document.text) if isinstance(document, Document) else 0


def _parsed_chunk(config: Config | None, documents: list[Document | BadDocument]) -> list[Article | BadDocument]:
    return [parsed(document, config) for document in documents]


def _lost(document: Document | BadDocument, why: str) -> BadDocument:
    return BadDocument(document.index, document.id, why)
