"""Web pages in, articles out: the story is extracted by trafilatura, or by any other extractor, and then read like any text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from attrs import evolve

from newsparse.article import Article, Origin, Provenance
from newsparse.boilerplate.known import Known
from newsparse.config import DEFAULT, Config
from newsparse.dates.published import Published, published_from
from newsparse.pipeline import article_of, read
from newsparse.webpage.decoding import PageError, page_text
from newsparse.webpage.extractors import with_resiliparse, with_trafilatura
from newsparse.webpage.metadata import Metadata, metadata_of

__all__ = ["Extractor", "Metadata", "PageError", "metadata_of", "page_text", "parse_html", "with_resiliparse", "with_trafilatura"]

Extractor = Callable[[str], "str | tuple[str | None, Metadata] | None"]
"""From HTML to the text of the story, or to that and what the page says about it; None where it finds no story."""

NO_TEXT = "no text in the page"


def parse_html(
    html: str | bytes,
    url: str | None = None,
    published: dt.date | dt.datetime | str | None = None,
    title: str | None = None,
    extract: Extractor | None = None,
    config: Config | None = None,
) -> Article:
    """The article on a web page; `Article.text` is the text that was extracted, and every span is in its characters.

    Title, publication date and authors that are not given are those of the page's metadata; `Article.provenance` says which is from where. A page without
    a story gives an article without text, whose notes say "no text in the page".

    Args:
        html: the page, as text, or as the bytes of its file: then in UTF-8 if it can be read so, or else in the encoding that it declares.
        url: where the page is from, which can tell its date.
        published: as for `newsparse.parse`.
        title: the headline.
        extract: what extracts the text instead of trafilatura: `with_resiliparse`, ten times faster, or any function from HTML to text, or to text
            and Metadata.
        config: everything else that can be chosen.

    Raises:
        PageError: the page is no HTML but a PDF, an image, a feed, JSON or plain text, or is longer than 20 million characters or bytes.
        MissingExtra: trafilatura is not installed; `pip install 'newsparse[html]'` brings it. It is an ImportError, too.
        TypeError: an argument of a wrong type.
        ValueError: `published` cannot be read, or can be read in two ways.
    """
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title is a str or None, not {type(title).__name__}")
    page = page_text(html)
    reference = published_from(published, config or DEFAULT)
    text, metadata = _extracted(extract(page), page) if extract is not None else with_trafilatura(page, url)
    reading = read(text or "", config)
    from_page = None if reference else _published(metadata.published, reading.config)
    given = Provenance(
        title=Origin.ARGUMENT if title else Origin.PAGE if metadata.title else None,
        published=Origin.ARGUMENT if reference else Origin.PAGE if from_page else None,
    )
    known = Known(title=title or metadata.title, authors=metadata.authors, description=metadata.description)
    article = article_of(reading, reference or from_page, known, given)
    return article if text else evolve(article, notes=(*article.notes, NO_TEXT))


def _extracted(answer: object, page: str) -> tuple[str | None, Metadata]:
    """The answer of a caller's extractor, with the metadata of the page where it gives none.

    Raises:
        TypeError: neither a text nor a pair of a text and Metadata.
    """
    text, metadata = answer if isinstance(answer, tuple) and len(answer) == 2 else (answer, None)
    if not isinstance(text, str | None) or not isinstance(metadata, Metadata | None):
        raise TypeError(f"extract gives a str, None, or one of them and a Metadata, not {answer!r:.80}")
    return text, metadata or metadata_of(page)


def _published(value: str | None, config: Config) -> Published | None:
    """The publication date of the page, or None where it cannot be read for sure."""
    try:
        return published_from(value, config)
    except ValueError:
        return None
