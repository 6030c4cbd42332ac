"""Words beside an expression that belong to it and say how it is meant: "early", "the end of", "about", "more than", "or so" (TIMEX3 `mod`)."""

from __future__ import annotations

from newsparse.span import Span
from newsparse.words import FORMS, Words

# Before a date or a time.
_POINT = {
    "START": "early | early - | early in | earlier | earlier in | the beginning of | the start of | beginning of | start of | the early part of",
    "MID": "mid | mid - | the middle of | middle of",
    "END": "late | late - | end - | late in | later | later in | the end of | end of | the close of | the latter part of",
    "APPROX": "around",
}
# Before a duration.
_STRETCH = {
    "APPROX": "about | around | approximately | roughly | some",
    "LESS_THAN": "nearly | almost | less than | under | fewer than | just under",
    "MORE_THAN": "more than | over | well over | just over | longer than",
    "EQUAL_OR_MORE": "at least | no less than | not less than",
    "EQUAL_OR_LESS": "up to | at most | no more than | not more than | no longer than",
}
# After either.
_AFTER: dict[tuple[str, ...], str] = {("or", "so"): "APPROX", ("or", "more"): "EQUAL_OR_MORE", ("or", "less"): "EQUAL_OR_LESS"}


def _phrases(table: dict[str, str]) -> dict[tuple[str, ...], str]:
    return {tuple(phrase.split()): mod for mod, phrases in table.items() for phrase in phrases.split(" | ")}


POINT_PHRASES, STRETCH_PHRASES = _phrases(_POINT), _phrases(_STRETCH)
_KEYS = POINT_PHRASES.keys() | STRETCH_PHRASES.keys()
LAST_TOKENS = frozenset(phrase[-1] for phrase in _KEYS) | {"the"}
"""Tokens before an expression where a phrase may stand; most expressions are done with that."""
LAST_WORDS = frozenset("".join(phrase) for phrase in _KEYS if len(phrase) == 1 or phrase[1:] == ("-",))
LAST_PAIRS = frozenset(phrase[-2:] for phrase in _KEYS if len(phrase) > 1)
"""How the text before an expression ends where a phrase may stand there."""
BEFORE_OVER = frozenset("for in after of last lasts lasted lasting take takes took taken spend spent wait waited little".split())
"""Words before "over a week" that make it more than a week; "it fell over a week" is within one."""
LONGEST_ENDING = 24
LONGEST = 4
OPENERS = "(\"\u201c\u2018'["


def before(words: Words, span: Span, point: bool, free: int) -> tuple[Span, str | None]:
    """The span with a modifying phrase before it, if there is one that begins at `free` or later, and its TIMEX3 modifier."""
    tokens, place = words.tokens, words.token_at(span.start)
    if FORMS[tokens[place - 1]] not in LAST_TOKENS:
        return span, None
    ending = words.text[max(0, span.start - LONGEST_ENDING) : span.start].lower().split()
    article = ending[-1:] == ["the"]  # "early in the year": the article is inside where the rule did not take it
    if article:
        ending.pop()
    if not ending or (ending[-1].lstrip(OPENERS) not in LAST_WORDS and tuple(ending[-2:]) not in LAST_PAIRS):
        return span, None
    skipped = int(article)
    phrases = POINT_PHRASES if point else STRETCH_PHRASES
    forms = tuple(map(FORMS.__getitem__, tokens[max(0, place - skipped - LONGEST) : place - skipped]))
    for length in range(min(LONGEST, len(forms)), 0, -1):
        mod = phrases.get(forms[-length:])
        if mod is None:
            continue
        begin = place - skipped - length
        if forms[-length:] == ("over",) and (FORMS[tokens[begin - 1]] not in BEFORE_OVER or FORMS[tokens[place]] == "the"):
            return span, None
        if point and begin and FORMS[tokens[begin - 1]] == "the":
            begin -= 1
        if words.starts[begin] >= free:
            return Span(words.starts[begin], span.end), mod
    return span, None


def after(words: Words, span: Span) -> tuple[Span, str | None]:
    """The span with a modifying phrase after it, if there is one, and its TIMEX3 modifier."""
    if not words.text.startswith("or ", span.end + 1):
        return span, None
    place = words.token_at(span.end - 1) + 1
    mod = _AFTER.get(tuple(map(FORMS.__getitem__, words.tokens[place : place + 2])))
    if mod is None:
        return span, None
    return Span(span.start, words.starts[place + 1] + len(words.tokens[place + 1].rstrip())), mod
