"""The publication date in every form that callers have it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from newsparse.config import Config

Published = dt.date | dt.datetime

ORDER_NEEDED = re.compile(r"\s*(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*[/.-]\s*(\d{4})\b", re.ASCII)
YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)", re.ASCII)
LONGEST = 200
ORDERS = {"day": "DMY", "month": "MDY"}


def published_from(published: dt.date | dt.datetime | str | None, config: Config) -> Published | None:
    """The publication date or time.

    Raises:
        TypeError: neither a date, a datetime, a string nor None.
        ValueError: a string that cannot be read, names no year, or can be read in two ways.

    >>> published_from("2016-12-06", Config())
    datetime.date(2016, 12, 6)
    """
    if published is None or isinstance(published, dt.date):
        return published
    if not isinstance(published, str):
        raise TypeError(f"published is a date, a datetime, a str or None, not {type(published).__name__}")
    return _iso(published.strip()) or _other(published, config)


def _iso(text: str) -> Published | None:
    """A date or time in ISO 8601 form, with its hyphens or as eight digits."""
    if not text.isascii() or not text[:4].isdecimal() or not (text[4:5] == "-" or (text.isdecimal() and len(text) == 8)):
        return None
    for read in (dt.date.fromisoformat, dt.datetime.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    return None


def _other(published: str, config: Config) -> Published:
    settings: dict[str, Any] = {"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    if numbers := ORDER_NEEDED.match(published):
        first, second = int(numbers[1]), int(numbers[3])
        order = "day" if numbers[2] == "." else config.day_order
        if first <= 12 and second <= 12 and first != second and order is None:
            raise ValueError(
                f"published={published!r} can be read in two ways; choose one with Config(day_order='day') or Config(day_order='month'), or give a date"
            )
        if max(first, second) > 12:
            order = "day" if first > 12 else "month"
        settings["DATE_ORDER"] = ORDERS[order or "day"]
    if len(published) > LONGEST or not YEAR.search(published):
        raise ValueError(f"published={published[:LONGEST]!r} cannot be read: it names no year")
    import dateparser

    found: dt.datetime | None
    try:
        found = dateparser.parse(published, settings=settings)
    except (ValueError, OverflowError, TypeError, RecursionError):
        found = None
    if found is None:
        raise ValueError(f"published={published!r} cannot be read; give a date, a datetime, or a string such as '2016-12-06'")
    return found if re.search(r"\d:\d\d", published) else found.date()
