"""Correction notes: which value was wrong, and which is right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from newsparse.article import Correction
from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression
from newsparse.reading import Reading, index_of
from newsparse.span import Span

WRONG = r"""\b(?: (?: earlier | previous | original | first | initial ) \s (?: version | edition | headline | report ) | previously | originally | initially
    | incorrectly | mistakenly | wrongly | erroneously | inaccurately | misstated | misreported | in \s error | had \s said )"""
"""Words after which a note states what was wrong."""
RIGHT = r"\b(?: should \s (?: be | have ) | in \s fact | actually | corrected \s to | correct \s (?: figure | number | amount | date | year | total ) ) | ; \s"
"""Words after which it states what is right, as each of its sentences does until it says otherwise."""
TURN = re.compile(rf"(?P<wrong> {WRONG} ) | (?P<right> {RIGHT} )", re.VERBOSE | re.IGNORECASE)
CONTRAST = re.compile(r"\b(?: not | rather \s than | instead \s of ) \b [^.,;]{0,24} $", re.VERBOSE | re.IGNORECASE)
"""Right before a value: it is the other one."""
OLD = re.compile(r"\b from \s (?: the \s )? $", re.VERBOSE | re.IGNORECASE)
"""Right before a value that was replaced: "corrects the toll to 12 from 21"."""
REACH = 32
"""Characters before a value in which they stand."""

V = TypeVar("V", Claim, DateExpression)


def corrections_of(reading: Reading, notes: Sequence[Span], claims: Sequence[Claim], dates: Sequence[DateExpression]) -> tuple[Correction, ...]:
    """The notes with their values, of the claims and dates found in them."""
    found = []
    for note in notes:
        old, new = _pair(reading, [claim for claim in claims if note.contains(claim.span)])
        day, other_day = _pair(reading, [date for date in dates if note.contains(date.span)])
        if old or new:
            found.append(Correction(note, note.of(reading.text), wrong=old, right=new))
        else:  # a date alone is the day of the correction
            found.append(Correction(note, note.of(reading.text), wrong=day, right=other_day if day else None))
    return tuple(found)


def _pair(reading: Reading, values: Sequence[V]) -> tuple[V | None, V | None]:
    """The first wrong value, and the first right one that may stand in its place: of the same unit if there is one."""
    wrong = [value for value in values if _is_wrong(reading, value.span)]
    right = [value for value in values if value not in wrong]
    if not wrong:
        return None, right[0] if right else None
    alike = [value for value in right if _sort(value) == _sort(wrong[0])]
    return wrong[0], alike[0] if alike else None


def _sort(value: Claim | DateExpression) -> str | None:
    return value.unit if isinstance(value, Claim) else value.type


def _is_wrong(reading: Reading, value: Span) -> bool:
    """Whether its sentence says of the value that it was wrong."""
    sentence = index_of(reading.sentences, value.start)
    start = value.start if sentence is None else reading.sentences[sentence].start
    before = reading.text[max(start, value.start - REACH) : value.start]
    if OLD.search(before):
        return True
    turns = list(TURN.finditer(reading.text, start, value.start))
    wrong = bool(turns) and turns[-1].lastgroup == "wrong"
    return wrong != (CONTRAST.search(before) is not None)
