"""Date expressions in languages other than English, by dateparser's search: slow, and without durations, sets or modifiers.

A paragraph is searched in pieces of `LONGEST` characters, so that time grows as the text does; an expression across the seam of two is lost.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from newsparse.dates import calendar
from newsparse.dates.results import DateExpression, DateType
from newsparse.errors import ConfigError
from newsparse.reading import Reading
from newsparse.span import Span

RULE = "dateparser"
UNKNOWN = dt.datetime(2000, 1, 1)
"""What is counted from where no publication date is known: never the clock; such results are left open."""
YEAR = re.compile("[0-9]{4}")
LONGEST = 5_000
"""Characters that are searched at once; dateparser's time grows faster than its text."""
SHORT = 3
"""Letters of a last word that may be a preposition of what follows: "hier à"."""
UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
"""Units of `calendar` by dateparser's periods."""
ORDERS = {"day": "DMY", "month": "MDY"}


def searched(reading: Reading, published: dt.date | None) -> list[DateExpression]:
    """What dateparser finds, paragraph by paragraph, each with its true place in the text.

    Raises:
        ConfigError: `languages` names one that dateparser does not know.
    """
    from dateparser.data.languages_info import language_order
    from dateparser.date import DateDataParser

    languages = list(reading.config.languages)
    if unknown := [code for code in languages if code not in language_order]:
        raise ConfigError(f"Config(languages=…): dateparser knows no language {unknown[0]!r}")
    settings = settings_for(reading, published)
    parser = DateDataParser(languages=languages, settings=settings)
    found: list[DateExpression] = []
    for piece in pieces(reading):
        text, place = piece.of(reading.text), 0
        for words, moment in expressions(text, languages, settings):
            at = text.find(words, place)
            if at < 0:
                continue
            place = at + len(words)
            words, period = exact(parser, words)
            start = piece.start + at
            placed = published is not None or YEAR.search(words) is not None
            found.append(_expression(Span(start, start + len(words)), words, moment.replace(tzinfo=None), period, placed))
    return found


def pieces(reading: Reading) -> Iterator[Span]:
    """The paragraphs, long ones cut."""
    for paragraph in reading.paragraphs:
        for start in range(paragraph.start, paragraph.end, LONGEST):
            yield Span(start, min(start + LONGEST, paragraph.end))


def exact(parser: Any, words: str) -> tuple[str, str]:
    """The words without a preposition that belongs to what follows ("hier à"), and what they name: a "day", "week", "month" or "year"."""
    shorter, _, last = words.rpartition(" ")
    data = parser.get_date_data(words)
    if shorter and len(last) <= SHORT and last.isalpha() and parser.get_date_data(shorter).date_obj == data.date_obj is not None:
        words = shorter
    if data.date_obj is None:  # "am Montag" is found, "Montag" is read
        data = parser.get_date_data(words.partition(" ")[2])
    return words, data.period if data.date_obj else "day"


def settings_for(reading: Reading, published: dt.date | None) -> dict[str, Any]:
    """dateparser's settings, given with every call, so that no setting of another caller and no default reaches ours, nor ours theirs."""
    base = UNKNOWN
    if published is not None:
        base = published.replace(tzinfo=None) if isinstance(published, dt.datetime) else dt.datetime.combine(published, dt.time())
    settings: dict[str, Any] = {"RELATIVE_BASE": base, "RETURN_AS_TIMEZONE_AWARE": False, "PREFER_DATES_FROM": "current_period"}
    if reading.config.day_order:
        settings["DATE_ORDER"] = ORDERS[reading.config.day_order]
    return settings


def expressions(text: str, languages: list[str], settings: dict[str, Any]) -> list[tuple[str, dt.datetime]]:
    """The words of dates in a piece of text, and their moments; none where dateparser fails, as it does on some texts."""
    from dateparser.search import search_dates

    try:
        return search_dates(text, languages=languages, settings=settings) or []
    except (ValueError, OverflowError, TypeError, RecursionError, IndexError):
        return []


def _expression(span: Span, words: str, moment: dt.datetime, period: str, placed: bool) -> DateExpression:
    kind = DateType.DATE
    if ":" in words and moment.time() != dt.time():
        kind, value = DateType.TIME, moment.isoformat(timespec="minutes")[:16]
    else:
        value = calendar.value_at(moment.date(), UNITS.get(period, "D"))
    if not placed:
        return DateExpression(span, words, type=kind, value="XXXX-XX-XX", rule=RULE)
    start, end = calendar.interval(value) or (None, None)
    return DateExpression(span, words, type=kind, value=value, start=start, end=end, rule=RULE)
