"""The source audit: how much of what is quoted comes from whom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from newsparse.article import Article
from newsparse.quotes.results import Quote, QuoteKind, Speaker
from newsparse.sources.copies import copies_of
from newsparse.sources.merging import Source, checked, merge_speakers

WORD = re.compile(r"\w+(?:['’-]\w+)*")
NAMED, UNNAMED, UNATTRIBUTED = "named", "unnamed", "unattributed"
GROUPS = ("naming", "kind", "role_class", "role_name")
"""What `SourceAudit.by` can count by."""
SOURCE_COLUMNS: Mapping[str, type] = MappingProxyType(
    {"source": str, "naming": str, "kind": str, "role": str, "role_name": str, "role_class": str, "articles": int, "quotes": int, "direct": int,
     "mixed": int, "indirect": int, "words": int, "share": float}
)  # fmt: skip
"""The columns of `SourceAudit.rows` and the type of their values, which may also be None where they are strings.

polars takes it as it is: `polars.DataFrame(audit.rows(), schema=dict(SOURCE_COLUMNS))`.
"""


@frozen
class SourceCount:
    """What is quoted from one source.

    Args:
        source: who it is; None for the quotes that nobody is named for.
        articles: in how many articles it is quoted.
        direct: quotes wholly between quotation marks, or without marks in a transcript.
        mixed: quotes partly between marks.
        indirect: quotes without marks.
        words: words quoted, of all three kinds.
        share: these words as a share of all that are quoted, from 0 to 1.
    """

    source: Source | None
    articles: int = field(kw_only=True)
    direct: int = field(kw_only=True)
    mixed: int = field(kw_only=True)
    indirect: int = field(kw_only=True)
    words: int = field(kw_only=True)
    share: float = field(kw_only=True)

    @property
    def quotes(self) -> int:
        """How many quotes there are, of all three kinds."""
        return self.direct + self.mixed + self.indirect

    @property
    def naming(self) -> str:
        """ "named", "unnamed" ("two officials") or "unattributed"."""
        if self.source is None:
            return UNATTRIBUTED
        return NAMED if self.source.is_named else UNNAMED

    def row(self) -> dict[str, Any]:
        """The count as a flat dict of plain values."""
        source = self.source
        return {
            "source": source and source.name,
            "naming": self.naming,
            "kind": source and str(source.kind),
            "role": source.roles[0] if source and source.roles else None,
            "role_name": source and source.role_name,
            "role_class": str(source.role_class) if source and source.role_class else None,
            "articles": self.articles,
            "quotes": self.quotes,
            "direct": self.direct,
            "mixed": self.mixed,
            "indirect": self.indirect,
            "words": self.words,
            "share": self.share,
        }

    def __str__(self) -> str:
        return f"{self.source or UNATTRIBUTED}: {self.share:.0%} of the words, {self.quotes} quotes"


@frozen
class SourceAudit:
    """Who is quoted how much in one article or many.

    Args:
        counts: a count for each source, the most quoted words first; quotes without attribution, if there are any, under the source None.
        articles: how many articles were counted.
        words: how many words they quote.
        copies: numbers of articles that were left out as copies, each with the number of the one that was counted.
    """

    counts: tuple[SourceCount, ...]
    articles: int = field(kw_only=True)
    words: int = field(kw_only=True)
    copies: tuple[tuple[int, int], ...] = field(default=(), kw_only=True)

    def by(self, group: str) -> dict[str | None, float]:
        """Shares of the quoted words, the largest first.

        Args:
            group: "naming" (named, unnamed, unattributed), "kind", "role_class" or "role_name"; under None is what has none: quotes without attribution,
                and for roles the sources whose role no article tells.

        Raises:
            ValueError: another group.

        >>> import newsparse
        >>> newsparse.parse("“We lost,” Ann Lee said. “They won,” said an official.").sources().by("naming")
        {'named': 0.5, 'unnamed': 0.5}
        """
        if group not in GROUPS:
            raise ValueError(f"by({group!r}): it is one of {', '.join(GROUPS)}")
        words: Counter[str | None] = Counter()
        for count in self.counts:
            words[count.row()[group]] += count.words
        return {name: some / self.words if self.words else 0.0 for name, some in words.most_common()}

    def rows(self) -> list[dict[str, Any]]:
        """The counts as flat dicts of plain values, one each, for a table."""
        return [count.row() for count in self.counts]

    def __str__(self) -> str:
        return "\n".join(map(str, self.counts))


def audit_sources(articles: Iterable[Article]) -> SourceAudit:
    """The source audit of many articles: speakers merged over them, copies of one report counted once.

    Of copies the one that quotes most is counted. What is quoted inside a quote counts for who is quoted at the top.

    Args:
        articles: those of a study, in any order; all are held in memory.

    Raises:
        TypeError: something that is no Article, such as a text that nobody parsed.

    >>> import newsparse
    >>> texts = "“We lost it all,” said Ann Lee.", "“We won,” Ms. Ann B. Lee said. “Nobody knows,” she said.", "“It rains,” an official said."
    >>> for row in audit_sources(map(newsparse.parse, texts)).rows():
    ...     print(row["source"], row["articles"], row["quotes"], row["words"], row["share"])
    Ann B. Lee 2 3 8 0.8
    an official 1 1 2 0.2
    """
    given = checked(articles)
    quoted = [sum(map(words_of, _contents(article))) for article in given]
    copies = _left_out(copies_of(given), quoted)
    counted = [number for number in range(len(given)) if number not in copies]
    return _audit(given, counted, copies)


def _left_out(copies: dict[int, int], quoted: Sequence[int]) -> dict[int, int]:
    """Each copy that is not counted, and the article that is: the one of them that quotes most."""
    same: dict[int, list[int]] = {}
    for copy, first in copies.items():
        same.setdefault(first, [first]).append(copy)
    counted = {first: max(some, key=lambda number: (quoted[number], -number)) for first, some in same.items()}
    return {number: counted[first] for first, some in sorted(same.items()) for number in some if number != counted[first]}


def _audit(given: Sequence[Article], counted: Sequence[int], copies: dict[int, int]) -> SourceAudit:
    articles = [given[number] for number in counted]
    sources = merge_speakers(articles)
    source_of: dict[tuple[int, Speaker], int] = {appearance: place for place, source in enumerate(sources) for appearance in source.appearances}
    quotes: dict[int | None, list[tuple[int, Quote]]] = {}
    for number, article in enumerate(articles):
        for quote in article.quotes:
            quotes.setdefault(source_of[number, quote.speaker] if quote.speaker else None, []).append((number, quote))
    words = {place: sum(words_of(text) for number, quote in some for text in _content(articles[number], quote)) for place, some in quotes.items()}
    total = sum(words.values())
    counts = [_count(None if place is None else sources[place], some, words[place], total) for place, some in quotes.items()]
    counts.sort(key=lambda count: (-count.words, -count.quotes))
    return SourceAudit(tuple(counts), articles=len(articles), words=total, copies=tuple(sorted(copies.items())))


def _count(source: Source | None, quotes: Sequence[tuple[int, Quote]], words: int, total: int) -> SourceCount:
    kinds = Counter(quote.kind for _, quote in quotes)
    return SourceCount(
        source,
        articles=len({number for number, _ in quotes}),
        direct=kinds[QuoteKind.DIRECT],
        mixed=kinds[QuoteKind.MIXED],
        indirect=kinds[QuoteKind.INDIRECT],
        words=words,
        share=words / total if total else 0.0,
    )


def words_of(text: str) -> int:
    """How many words there are; "third-party" and "don't" are one.

    >>> words_of("We don't use third-party boats, 40 of them.")
    8
    """
    return sum(1 for _ in WORD.finditer(text))


def _content(article: Article, quote: Quote) -> Iterable[str]:
    return (span.of(article.text) for span in quote.content)


def _contents(article: Article) -> Iterable[str]:
    return (text for quote in article.quotes for text in _content(article, quote))
