"""Learning the lines of a site: from the readings of its articles to a profile."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from newsparse.boilerplate.lines import lines_of, row_of
from newsparse.profiles import MOST_ARTICLES, LearnedArticle, SiteProfile, line_digest
from newsparse.reading import Reading


def learn(readings: Iterable[Reading]) -> SiteProfile:
    """The profile of the site that all these articles are from."""
    profile, rest = SiteProfile(), map(learned_article, readings)
    while articles := tuple(islice(rest, MOST_ARTICLES)):
        profile |= SiteProfile(articles)
    return profile


def learned_article(reading: Reading) -> LearnedArticle:
    """What a profile keeps of an article: its lines with words."""
    digests: dict[bool, set[int]] = {True: set(), False: set()}
    for line in lines_of(reading, row_of(reading)):
        if any(map(str.isalpha, line.text)):
            digests[line.ended or line.prose].add(line_digest(line.text))
    return LearnedArticle.of(digests[True], digests[False])
