"""Date expressions in languages other than English, by dateparser's search; slow, and without durations, sets or modifiers."""

from __future__ import annotations

import datetime as dt
import re

from newsparse.dates.results import DateExpression, DateType
from newsparse.reading import Reading
from newsparse.span import Span

RULE = "dateparser"
UNKNOWN = dt.datetime(2000, 1, 1)
"""What is counted from where no publication date is known: never the clock; such results are left open."""
YEAR = re.compile("[0-9]{4}")
LONGEST = 20_000
"""Characters of a piece of text that is searched at once."""


def searched(reading: Reading, published: dt.date | None) -> list[DateExpression]:
    """What dateparser finds, sentence by sentence, each with its true place in the text."""
    from dateparser.search import search_dates

    base = UNKNOWN
    if published is not None:
        base = published.replace(tzinfo=None) if isinstance(published, dt.datetime) else dt.datetime.combine(published, dt.time())
    settings = {"RELATIVE_BASE": base}
    found: list[DateExpression] = []
    for sentence in reading.sentences:
        piece = sentence.of(reading.text)[:LONGEST]
        try:
            pairs = search_dates(piece, languages=list(reading.config.languages), settings=settings) or []
        except (ValueError, OverflowError, TypeError, RecursionError, IndexError):
            pairs = []
        place = 0
        for words, moment in pairs:
            at = piece.find(words, place)
            if at < 0:
                continue
            place = at + len(words)
            span = Span(sentence.start + at, sentence.start + place)
            found.append(_expression(span, words, moment.replace(tzinfo=None), published is not None or YEAR.search(words) is not None))
    return found


def _expression(span: Span, words: str, moment: dt.datetime, placed: bool) -> DateExpression:
    day = dt.datetime.combine(moment.date(), dt.time())
    if ":" in words and moment != day:
        value, kind, length = moment.isoformat(timespec="minutes")[:16], DateType.TIME, dt.timedelta(minutes=1)
        start = moment.replace(second=0, microsecond=0)
    else:
        value, kind, length, start = moment.date().isoformat(), DateType.DATE, dt.timedelta(days=1), day
    if not placed:
        return DateExpression(span, words, type=kind, value="XXXX-XX-XX", rule=RULE)
    end = start + length if dt.datetime.max - start > length else None
    return DateExpression(span, words, type=kind, value=value, start=start, end=end, rule=RULE)
