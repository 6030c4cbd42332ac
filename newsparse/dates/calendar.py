"""Calendar arithmetic on TIMEX3 values: the half-open interval of a value, and values a number of units away.

Pure functions without any text. What lies outside the years 1 to 9999 is None, never an exception. Weeks are those of ISO 8601, seasons those of
meteorology (spring begins on 1 March; a winter has the year it begins in).
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

ONE_DAY = dt.timedelta(days=1)
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which a season begins."""
PARTS_OF_DAY = {"MO": (5, 12), "MI": (11, 13), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18)}
"""From which hour up to which hour a part of the day lasts; a night ends on the next day."""
CLOCK_UNITS = {"TH": dt.timedelta(hours=1), "TM": dt.timedelta(minutes=1), "TS": dt.timedelta(seconds=1)}
GRAINS = ("TS", "TM", "TH", "D", "WE", "W", "M", "S", "Q", "H", "Y", "DE", "CE")
"""Units from fine to coarse: second, minute, hour, day, weekend, week, month, season, quarter, half, year, decade, century."""
DAYS = frozenset({"D", "TH", "TM", "TS"})
"""Grains of values that name their day."""
MONTHS_IN = {"M": 1, "Q": 3, "H": 6, "Y": 12, "S": 12, "DE": 120, "CE": 1200}
WEEKLY = frozenset({"W", "WE"})
FARTHEST = 10**6
"""More units than this are out of every calendar."""

Interval = tuple[dt.datetime, dt.datetime]
Place = tuple[dt.datetime, dt.datetime, str]
"""Start, end, and the unit: one of GRAINS."""

VALUE = re.compile(
    r"""
    (?: (?P<year> \d{4} )
        (?: - (?P<month> \d\d ) (?: - (?P<day> \d\d ) )?        # 1998-10-23
          | -W (?P<week> \d\d ) (?: - (?P<weekday> \d | WE ) )?   # 1998-W43-WE
          | -Q (?P<quarter> [1-4] )
          | -H (?P<half> [12] )
          | - (?P<season> SP | SU | FA | WI )
        )?
      | (?P<decade> \d{3} )
      | (?P<century> \d\d )
    )
    (?: T (?: (?P<part> [A-Z]{2} ) | (?P<hour> \d\d ) (?: : (?P<minute> \d\d ) (?: : (?P<second> \d\d ) )? )? ) )?
    """,
    re.VERBOSE | re.ASCII,
)


def first_of_month(year: int, month: int) -> dt.datetime:
    """Midnight of the first day of a month; `month` may run past 12."""
    return dt.datetime(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


@lru_cache(maxsize=1024)  # the same values come again and again
def place_of(value: str) -> Place | None:
    """The half-open interval of a complete TIMEX3 date or time, and its unit; None for other values and past the year 9999.

    >>> place_of("1998-10-23")
    (datetime.datetime(1998, 10, 23, 0, 0), datetime.datetime(1998, 10, 24, 0, 0), 'D')
    """
    found = VALUE.fullmatch(value)
    try:
        if found is not None:
            return _timed(found, *_dated(found))
        first, slash, last = value.partition("/")
        if slash and (begin := place_of(first)) and (end := place_of(last)):
            return begin[0], end[1], begin[2]
    except (ValueError, OverflowError):
        pass
    return None


def interval(value: str) -> Interval | None:
    """The half-open interval of a complete TIMEX3 date or time; None for other values and past the year 9999.

    >>> [str(end) for end in interval("1998-Q3")]
    ['1998-07-01 00:00:00', '1998-10-01 00:00:00']
    """
    place = place_of(value)
    return place[:2] if place else None


def _dated(found: re.Match[str]) -> Place:
    """The place of the date in a value."""
    if found["day"]:
        start = dt.datetime(int(found["year"]), int(found["month"]), int(found["day"]))
        return start, start + ONE_DAY, "D"
    if found["century"]:
        year = 100 * int(found["century"])
        return dt.datetime(max(year, 1), 1, 1), dt.datetime(year + 100, 1, 1), "CE"
    if found["decade"]:
        year = 10 * int(found["decade"])
        return dt.datetime(max(year, 1), 1, 1), dt.datetime(year + 10, 1, 1), "DE"
    year = int(found["year"])
    if found["week"]:
        start = dt.datetime.fromisocalendar(year, int(found["week"]), 1)
        if found["weekday"] == "WE":
            return start + 5 * ONE_DAY, start + 7 * ONE_DAY, "WE"
        if found["weekday"]:
            start = dt.datetime.fromisocalendar(year, int(found["week"]), int(found["weekday"]))
            return start, start + ONE_DAY, "D"
        return start, start + 7 * ONE_DAY, "W"
    if found["month"]:
        start = dt.datetime(year, int(found["month"]), 1)
        return start, first_of_month(year, start.month + 1), "M"
    first, months, unit = 1, 12, "Y"
    if found["quarter"]:
        first, months, unit = 3 * int(found["quarter"]) - 2, 3, "Q"
    elif found["half"]:
        first, months, unit = 6 * int(found["half"]) - 5, 6, "H"
    elif found["season"]:
        first, months, unit = SEASONS[found["season"]], 3, "S"
    return first_of_month(year, first), first_of_month(year, first + months), unit


def _timed(found: re.Match[str], start: dt.datetime, end: dt.datetime, unit: str) -> Place | None:
    """The place of a value with its time of day, if it has one."""
    if found["part"]:
        if found["part"] not in PARTS_OF_DAY:
            return None
        begin, stop = PARTS_OF_DAY[found["part"]]
        return start + dt.timedelta(hours=begin), start + dt.timedelta(hours=stop), "TH"
    if found["hour"]:
        unit = "TS" if found["second"] else "TM" if found["minute"] else "TH"
        at = start + dt.timedelta(hours=int(found["hour"]), minutes=int(found["minute"] or 0), seconds=int(found["second"] or 0))
        return at, at + CLOCK_UNITS[unit], unit
    return start, end, unit


def grain(value: str) -> str | None:
    """The unit of a complete TIMEX3 date or time, one of GRAINS; None for other values.

    >>> grain("1998-Q3"), grain("1998-10-23"), grain("PRESENT_REF")
    ('Q', 'D', None)
    """
    place = place_of(value)
    return place[2] if place else None


def value_at(day: dt.date, unit: str) -> str:
    """The day, week, month … in which a day lies.

    >>> value_at(dt.date(2024, 3, 5), "W"), value_at(dt.date(2024, 3, 5), "Q")
    ('2024-W10', '2024-Q1')
    """
    year = f"{day.year:04}"
    match unit:
        case "D":
            return day.isoformat()
        case "W" | "WE":
            iso = day.isocalendar()
            return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if unit == "WE" else "")
        case "M":
            return f"{year}-{day.month:02}"
        case "Q":
            return f"{year}-Q{(day.month + 2) // 3}"
        case "H":
            return f"{year}-H{(day.month + 5) // 6}"
        case "S":
            season = next(name for name, month in (("FA", 9), ("SU", 6), ("SP", 3), ("WI", 0)) if day.month >= month)
            return f"{day.year:04}-WI" if day.month == 12 else f"{day.year - 1:04}-WI" if season == "WI" else f"{year}-{season}"
        case "DE":
            return year[:3]
        case "CE":
            return year[:2]
        case _:
            return year


def shifted(day: dt.date, count: int, unit: str) -> dt.date | None:
    """The day `count` units away; the last day of a shorter month.

    >>> shifted(dt.date(2024, 2, 29), -1, "Y")
    datetime.date(2023, 2, 28)
    """
    if abs(count) > FARTHEST:
        return None
    months = MONTHS_IN.get(unit)
    try:
        if months is None:
            return day + dt.timedelta(days=7 * count if unit in WEEKLY else count)
        number = day.year * 12 + day.month - 1 + count * months
        year, month = divmod(number, 12)
        return dt.date(year, month + 1, min(day.day, days_in_month(year, month + 1)))
    except (ValueError, OverflowError):
        return None


def days_in_month(year: int, month: int) -> int:
    """The number of days of a month of a year between 1 and 9999."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def counted(day: dt.date, count: int, unit: str) -> str | None:
    """The unit that lies `count` units from the one a day is in; years before 1 are "BC0001" and so on.

    >>> counted(dt.date(2024, 3, 5), -2, "W"), counted(dt.date(2024, 3, 5), -3000, "Y")
    ('2024-W08', 'BC0977')
    """
    there = shifted(day, count, unit)
    if there is not None:
        return value_at(there, unit)
    if unit == "Y" and -10_000 < day.year + count < 1:
        return before_christ(1 - day.year - count)
    return None


def before_christ(year: int) -> str:
    """The TIMEX3 value of a year before Christ."""
    return f"BC{year:04}"


def day_in(year: int, month: int, day: int) -> dt.date | None:
    """A day, or None where the calendar has none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def weekday_on_or_before(day: dt.date, weekday: int) -> dt.date | None:
    """The latest day of an ISO weekday (1 is Monday), the day itself included."""
    return shifted(day, -((day.isoweekday() - weekday) % 7), "D")


def weekday_after(day: dt.date, weekday: int) -> dt.date | None:
    """The first day of an ISO weekday later than a day."""
    return shifted(day, (weekday - day.isoweekday() - 1) % 7 + 1, "D")


def nth_weekday(year: int, month: int, weekday: int, n: int) -> dt.date | None:
    """The n-th of an ISO weekday in a month; -1 is the last.

    >>> nth_weekday(2024, 11, 4, 4)
    datetime.date(2024, 11, 28)
    """
    if n < 0:
        last = day_in(year, month, days_in_month(year, month))
        return last and weekday_on_or_before(last, weekday)
    first = day_in(year, month, 1)
    return first and shifted(first, (weekday - first.isoweekday()) % 7 + 7 * (n - 1), "D")


def easter(year: int) -> dt.date | None:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * l) // 433
    month = (h + l - 7 * m + 90) // 25
    return day_in(year, month, (h + l - 7 * m + 33 * month + 19) % 32)


def orthodox_easter(year: int) -> dt.date | None:
    """Easter Sunday of the churches that keep the Julian calendar, by its Gregorian date (Meeus).

    >>> orthodox_easter(2024)
    datetime.date(2024, 5, 5)
    """
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    ahead = year // 100 - year // 400 - 2  # days between the calendars
    there = day_in(year, month, day + 1)
    return there and shifted(there, ahead, "D")
