"""The words around an expression: what they say of past and future, and of the event that a duration is counted from."""

from __future__ import annotations

from newsparse.dates.lexicon import FUTURE_CUES, FUTURE_PHRASES, OVERTAKEN, PAST_CUES
from newsparse.span import Span
from newsparse.words import FORMS, Words

CUE_REACH = 10
"""Words before an expression in which a cue tells the future from the past."""
EVENT_PREPOSITIONS = frozenset("after before since following".split())
CLAUSE_END = frozenset(', . ; : ) ( — – -- ? ! " ” and but when while'.split()) | {""}
LONGEST_EVENT = 8
WAITS = frozenset({"until", "till"})
"""Words before a day that is yet to come; at the beginning of a sentence they speak of the past: "Until Monday, nobody had …"."""


def word_before(words: Words, span: Span) -> str:
    """The word before an expression."""
    place = words.token_at(span.start)
    return FORMS[words.tokens[place - 1]] if place else ""


def is_future(words: Words, span: Span) -> bool:
    """Whether the nearest cue before the words, in their sentence, speaks of the future."""
    place = words.token_at(span.start)
    after = ""
    if words.tokens[place - 1].rstrip() in WAITS:
        return True
    farthest = max(0, place - CUE_REACH)
    for at in range(place - 1, farthest - 1, -1):
        form = FORMS[words.tokens[at]]
        if form in FUTURE_CUES or (form, after) in FUTURE_PHRASES:
            return at == farthest or FORMS[words.tokens[at - 1]] not in OVERTAKEN
        if form in PAST_CUES or not form or form[0] in ".;\n\r":
            return False
        after = form
    return False


def event_after(words: Words, span: Span) -> Span | None:
    """'four years after rebels first seized it': the words that a duration is counted from."""
    place = words.token_at(span.end - 1) + 1
    if FORMS[words.tokens[place]] not in EVENT_PREPOSITIONS:
        return None
    first = last = place + 1
    while last < min(first + LONGEST_EVENT, len(words.tokens)) and FORMS[words.tokens[last]] not in CLAUSE_END:
        last += 1
    return words.span(first, last) if last > first else None
