"""What a page says about its article in its head: OpenGraph and other meta tags, JSON-LD, and its title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any

from attrs import field, frozen


def _cleaned(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None


def _strings(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(values)


@frozen
class Metadata:
    """What a page says about its article.

    Args:
        title: its headline.
        authors: the names of its authors.
        published: when it was published, as the page writes it.
        description: what it is about.
    """

    title: str | None = field(default=None, kw_only=True, converter=_cleaned)
    authors: tuple[str, ...] = field(default=(), kw_only=True, converter=_strings)
    published: str | None = field(default=None, kw_only=True, converter=_cleaned)
    description: str | None = field(default=None, kw_only=True, converter=_cleaned)


TAG = re.compile(r"<meta\b[^<>]{1,4000}>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""\b(name|property|itemprop|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
TITLE = re.compile(r"<title\b[^<>]{0,400}>([^<]{1,2000})", re.IGNORECASE)
TIME = re.compile(r"""<time\b[^<>]{1,400}?\bdatetime\s*=\s*["']?([0-9][0-9A-Za-z:.+-]{7,40})""", re.IGNORECASE)
SCRIPT = re.compile(r"<script\b[^<>]{0,400}\bld\+json\b[^<>]{0,400}>", re.IGNORECASE)
SCRIPT_END = re.compile(r"</script", re.IGNORECASE)
COMMENT = re.compile(r"^\s*<!\[CDATA\[|^\s*//\s*<!\[CDATA\[|(?://\s*)?\]\]>\s*$")

TITLES = ("og:title", "twitter:title", "dc.title", "headline")
AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
DATES = tuple(
    """article:published_time og:article:published_time article:published datepublished parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.created
    publish-date publish_date pubdate pdate ptime date""".split()
)
DESCRIPTIONS = ("og:description", "description", "twitter:description")
"""Names of meta tags, the surest first."""

ARTICLES = ("Article", "Posting", "Report")
"""How the schema.org types of stories end (NewsArticle, LiveBlogPosting)."""
DEEPEST = 4
LONGEST_NAME = 8
"""Words of the longest name of an author."""


def metadata_of(html: str) -> Metadata:
    """What a page says about its article: in meta tags, JSON-LD, and the title and the first time of its markup.

    >>> page = '<title>Rain | The Bugle</title><meta name="author" content="By Ann Lee"><meta property="og:title" content="Rain &amp; wind">'
    >>> metadata_of(page)
    Metadata(title='Rain & wind', authors=('Ann Lee',), published=None, description=None)
    """
    tags = _tags(html)
    story = next(_stories(html), {})
    title, time = TITLE.search(html), TIME.search(html)
    return Metadata(
        title=_first(tags, TITLES) or _string(story.get("headline")) or (unescape(title[1]) if title else None),
        authors=_names([*_authors(story.get("author"))] or [tags[name] for name in AUTHORS if name in tags]),
        published=_string(story.get("datePublished")) or _first(tags, DATES) or (time[1] if time else None),
        description=_first(tags, DESCRIPTIONS) or _string(story.get("description")),
    )


def _tags(html: str) -> dict[str, str]:
    """The contents of the meta tags by name; of several of one name the first."""
    tags: dict[str, str] = {}
    for tag in TAG.finditer(html):
        attributes = {found[1].lower(): unescape(found[2] or found[3] or found[4] or "") for found in ATTRIBUTE.finditer(tag[0])}
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        if name and attributes.get("content"):
            tags.setdefault(name.lower(), attributes["content"])
    return tags


def _first(tags: Mapping[str, str], names: Iterable[str]) -> str | None:
    return next((tags[name] for name in names if name in tags), None)


def _stories(html: str) -> Iterator[Mapping[str, Any]]:
    """The objects of the page's JSON-LD that are stories."""
    import json

    end = 0
    for script in SCRIPT.finditer(html):
        if script.start() < end:
            continue
        if not (stop := SCRIPT_END.search(html, script.end())):
            break
        end = stop.start()
        try:
            content = json.loads(COMMENT.sub("", html[script.end() : end]), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _stories_in(content, DEEPEST)


def _stories_in(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, list) and depth:
        for inner in value:
            yield from _stories_in(inner, depth - 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any(isinstance(kind, str) and kind.endswith(ARTICLES) for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield value
        elif depth:
            yield from _stories_in(value.get("@graph"), depth - 1)


def _string(value: Any) -> str | None:
    return unescape(value) if isinstance(value, str) else None


def _authors(value: Any) -> Iterator[str]:
    """The names of authors, which are strings, objects with a name, or lists of either."""
    for author in value if isinstance(value, list) else [value]:
        name = author.get("name") if isinstance(author, dict) else author
        yield from (inner for inner in (name if isinstance(name, list) else [name]) if isinstance(inner, str))


BY = re.compile(r"^\s*by\s+", re.IGNORECASE)
BETWEEN = re.compile(r"\s*(?:[;|]|,|\band\b|&)\s*", re.IGNORECASE)


def _names(strings: Iterable[str]) -> tuple[str, ...]:
    """The names in these strings, each once: no addresses, and nothing longer than names are."""
    names = (name for string in strings for name in BETWEEN.split(BY.sub("", " ".join(unescape(string).split()))))
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip() and not {"/", "@"} & set(name) and len(name.split()) <= LONGEST_NAME))
