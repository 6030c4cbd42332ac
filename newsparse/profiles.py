"""Profiles of sites: the lines that come again in the articles of one site, as its menus, pleas and footers do.

A profile is a sample of the site's articles, each the set of the digests of its lines. The articles whose own digests are least are kept, so that the sample
is the same however the articles are dealt out and put together again, and an article that is learned twice counts once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from attrs import field, frozen

from newsparse.errors import NewsparseError

MOST_ARTICLES, MOST_LINES = 1000, 1000
"""How many articles a profile holds at most, and how many different lines of each: those with the least digests."""
DIGEST_BYTES = 8
LEAST_STORIES = 3
"""How many articles that tell different stories have a line of the site's own at least."""
LEAST_SHARE, LEAST_SHARE_SENTENCE = 0.02, 0.1
"""And what share of all of them; sentences come again in the reports on one affair, too."""
MOST_VERSIONS = 10
"""How many versions of one story there are at most."""
SCHEMA = 1
PLAIN = str.maketrans("‘’“”\u00a0", "''\"\" ")


def line_form(line: str) -> str:
    """A line as lines are compared: in lower case, with single spaces and straight marks.

    >>> line_form("  Don’t  Miss ")
    "don't miss"
    """
    return " ".join(line.translate(PLAIN).casefold().split())


def line_digest(line: str) -> int:
    """64 bits that stand for a line; the same in every process and on every machine."""
    return _digest(line_form(line).encode("utf-8", "surrogatepass"))


def _digest(content: bytes) -> int:
    from hashlib import blake2b  # two milliseconds, for OpenSSL

    return int.from_bytes(blake2b(content, digest_size=DIGEST_BYTES).digest(), "big")


class LearnedArticle(NamedTuple):
    """What a profile keeps of an article.

    Attributes:
        digest: 64 bits that stand for all its lines.
        sentences: the digests of its lines that are sentences, in order of size.
        others: those of its other lines, in order of size.
    """

    digest: int
    sentences: tuple[int, ...]
    others: tuple[int, ...]

    @classmethod
    def of(cls, sentences: Iterable[int], others: Iterable[int]) -> LearnedArticle:
        """The article with these lines, of whose digests the least are kept."""
        long = frozenset(sentences)
        kept = sorted(long.union(others))[:MOST_LINES]
        digest = _digest(b"".join(line.to_bytes(DIGEST_BYTES, "big") for line in kept))
        return cls(digest, tuple(line for line in kept if line in long), tuple(line for line in kept if line not in long))

    @property
    def lines(self) -> tuple[int, ...]:
        """The digests of all its lines."""
        return self.sentences + self.others


def _sample(articles: Iterable[LearnedArticle]) -> tuple[LearnedArticle, ...]:
    return tuple(sorted({article for article in articles if article.lines})[:MOST_ARTICLES])


@frozen(slots=False)
class SiteProfile:
    """What `newsparse.learn` knows of a site; `Config(profile=…)` takes it.

    Frozen, hashable and picklable. `one | other` is, exactly, what learning from the articles of both gives, in any order and however often.
    It holds at most 1,000 articles of at most 1,000 different lines, eight bytes each; from more articles it keeps an even sample.

    Args:
        articles: the articles of the sample, by digest.
    """

    articles: tuple[LearnedArticle, ...] = field(default=(), converter=_sample, repr=lambda articles: str(len(articles)))

    def __or__(self, other: object) -> SiteProfile:
        return SiteProfile((*self.articles, *other.articles)) if isinstance(other, SiteProfile) else NotImplemented

    def __hash__(self) -> int:
        return self._hash

    def __contains__(self, line: str) -> bool:
        """Whether a line is one of the site's own."""
        return line_digest(line) in self.template

    @cached_property
    def _hash(self) -> int:
        return hash(tuple(article.digest for article in self.articles))

    @cached_property
    def template(self) -> frozenset[int]:
        """The digests of the lines that come again in enough articles; several versions of one story count as one article."""
        stories = _stories(self.articles)
        told = len(set(stories))
        counted = Counter(line for line, _ in {(line, story) for article, story in zip(self.articles, stories, strict=True) for line in article.lines})
        sentences = {line for article in self.articles for line in article.sentences}
        least = {kind: max(LEAST_STORIES, share * told) for kind, share in ((True, LEAST_SHARE_SENTENCE), (False, LEAST_SHARE))}
        return frozenset(line for line, count in counted.items() if count >= least[line in sentences])

    def to_json(self) -> str:
        """The profile as JSON text: for each article its lines, 16 hexadecimal digits each."""
        import json

        rows = [[_hexadecimal(article.sentences), _hexadecimal(article.others)] for article in self.articles]
        return json.dumps({"schema": SCHEMA, "articles": rows}, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | bytes) -> SiteProfile:
        """The profile that `to_json` wrote.

        Raises:
            NewsparseError: the text is not one that `to_json` wrote.
        """
        import json

        try:
            content = json.loads(text)
            if content["schema"] != SCHEMA:
                raise ValueError
            return cls(LearnedArticle.of(_digests(sentences), _digests(others)) for sentences, others in content["articles"])
        except (ValueError, TypeError, KeyError, RecursionError):
            raise NewsparseError(f"SiteProfile.from_json(…): this is not what SiteProfile.to_json() writes, in schema {SCHEMA}") from None


def _hexadecimal(digests: tuple[int, ...]) -> str:
    return "".join(f"{digest:0{2 * DIGEST_BYTES}x}" for digest in digests)


def _digests(hexadecimal: str) -> list[int]:
    content = bytes.fromhex(hexadecimal)
    return [int.from_bytes(content[start : start + DIGEST_BYTES], "big") for start in range(0, len(content), DIGEST_BYTES)]


def _stories(articles: Sequence[LearnedArticle]) -> list[int]:
    """For each article the number of the story it tells: versions of one story have at least half of their sentences in common."""
    holders: dict[int, list[int]] = {}
    for number, article in enumerate(articles):
        for sentence in article.sentences:
            holders.setdefault(sentence, []).append(number)
    shared = Counter(pair for numbers in holders.values() if len(numbers) <= MOST_VERSIONS for pair in pairwise(numbers))
    stories = list(range(len(articles)))
    for (one, other), count in shared.items():
        if 2 * count >= min(len(articles[one].sentences), len(articles[other].sentences)):
            stories[_first(stories, other)] = _first(stories, one)
    return [_first(stories, number) for number in range(len(stories))]


def _first(stories: list[int], number: int) -> int:
    """The article that stands for the story of this one."""
    while stories[number] != number:
        stories[number] = number = stories[stories[number]]
    return number
