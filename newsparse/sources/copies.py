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

    Two articles are copies if they share three sentences, and half of those that the shorter one has; each is compared with those longer than itself, so
    that a brief which tells two reports makes them no copies of each other. What is put together does not hang on the order. Sentences of under six words
    count for nothing. Memory grows with the number of different ones.

    >>> import newsparse
    >>> report = "The old ferry sank in the bay. Nobody was on board at that time. Divers will look at it on Monday morning. "
    >>> texts = report, "A new bridge opens in May.", report + "The council met for an hour."
    >>> copies_of(map(newsparse.parse, texts))
    {2: 0}
    """
    sentences = [frozenset(_sentences(article)) for article in articles]
    originals: dict[str, list[int]] = {}
    members: dict[int, list[int]] = {}
    for number in sorted(range(len(sentences)), key=lambda number: (-len(sentences[number]), sorted(sentences[number]), number)):
        told = sentences[number]
        shared = Counter(original for sentence in told for original in originals.get(sentence, ()))
        original, count = max(shared.items(), key=lambda item: item[1], default=(number, 0))
        if count >= LEAST_SHARED and count >= LEAST_SHARE * len(told):
            members[original].append(number)
            continue
        members[number] = [number]
        for sentence in told:
            originals.setdefault(sentence, []).append(number)
    return {copy: first for first, *copies in sorted(map(sorted, members.values())) for copy in copies}


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
