"""Copies of one report, as papers print them from a wire: found by the sentences they share."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator

from newsparse.article import Article

LEAST_WORDS = 6
"""Words that a sentence has at least to tell one report from another."""
LEAST_SHARED, LEAST_SHARE = 3, 0.5
"""Sentences, and share of the shorter article's, that copies have in common: the containment of Broder, "On the resemblance and containment of
documents" (1997)."""
WORD = re.compile(r"\w+")


def copies_of(articles: Iterable[Article]) -> dict[int, int]:
    """Which articles are copies of an earlier one, cut or not: for each its number and that of the first.

    Two articles are copies if they share three sentences, and half of those that the shorter one has. Sentences of under six words count for nothing.
    Takes one pass over the sentences; memory grows with the number of different ones.

    >>> import newsparse
    >>> report = "The old ferry sank in the bay. Nobody was on board at that time. Divers will look at it on Monday morning. "
    >>> texts = report, "A new bridge opens in May.", report + "The council met for an hour."
    >>> copies_of(map(newsparse.parse, texts))
    {2: 0}
    """
    firsts: dict[str, list[int]] = {}
    lengths: list[int] = []
    copies: dict[int, int] = {}
    for number, article in enumerate(articles):
        sentences = set(_sentences(article))
        lengths.append(len(sentences))
        shared = Counter(first for sentence in sentences for first in firsts.get(sentence, ()))
        first, count = max(shared.items(), key=lambda item: (item[1], -item[0]), default=(number, 0))
        if count >= LEAST_SHARED and count >= LEAST_SHARE * min(lengths[first], len(sentences)):
            copies[number] = first
            continue
        for sentence in sentences:
            firsts.setdefault(sentence, []).append(number)
    return copies


def _sentences(article: Article) -> Iterator[str]:
    """The sentences of the story, in words alone."""
    kept = article.body.kept
    starts = [span.start for span in kept]
    for sentence in article.sentences:
        place = bisect_right(starts, sentence.start) - 1
        if place >= 0 and sentence.start < kept[place].end:
            words = WORD.findall(sentence.of(article.text).casefold())
            if len(words) >= LEAST_WORDS:
                yield " ".join(words)
