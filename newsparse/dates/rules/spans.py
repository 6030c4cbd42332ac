"""Spans that builders take beyond what a pattern matched.

A pattern that may begin with "the" is tried at every "the" of a text; so the patterns begin with the word after it, and builders take it in.
"""

from __future__ import annotations

from newsparse.rules import Match
from newsparse.span import Span


def with_the(match: Match) -> Span:
    """The match with a "the" before it."""
    start, end = match.found.span()
    return match.words.span(start - 1, end) if match.before.lower() == "the" else match.span


def words_before(match: Match, count: int) -> tuple[str, ...]:
    """The normalised words before the match, at most `count`."""
    start = match.found.start()
    return match.words.forms(max(start - count, 0), start)


def word_after_next(match: Match) -> str:
    """The second word after the match, "" at a sentence's end."""
    end = match.found.end() + 1
    return "".join(match.words.forms(end, end + 1)) if end < len(match.words.symbols) else ""


def in_a_name(match: Match) -> bool:
    """Whether the match is part of a name: capitalised inside a sentence, after another word: "USA Today", "reads Now magazine"."""
    before = match.before
    return match.words.tokens[match.words.first[match.found.start()]][0].isupper() and before.isalpha() and before != "I"


def is_title(match: Match) -> bool:
    """Whether all its words are capitalised: "This Week"."""
    return match.words.tokens[match.words.first[match.found.start()]][0].isupper() and match.span.of(match.words.text).istitle()
