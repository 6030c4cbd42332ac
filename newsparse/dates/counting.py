"""Counting units: from the publication date, from a date of the text, from the quarter that a passage is about, and inside a longer period."""

from __future__ import annotations

import datetime as dt

from newsparse.dates import calendar
from newsparse.dates.meaning import Counted, Offset, Ordered
from newsparse.dates.passage import EARLIER, FINISHED, PASSAGE, PERIOD, PUBLISHED, TEXT, Passage
from newsparse.span import Span

TUESDAY = 2
OPEN = {"Y": "XXXX", "M": "XXXX-XX", "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "Q": "XXXX-QX", "DE": "XXX", "CE": "XX", "S": "XXXX"}
"""Values of units that cannot be placed."""


def reference(count: int) -> str:
    """What is too far away for any calendar."""
    return "PAST_REF" if count < 0 else "FUTURE_REF"


def counted(passage: Passage, when: Counted, span: Span) -> str | None:
    """'last month', 'two days later', 'a year earlier'."""
    if when.origin is PERIOD or when.origin is EARLIER or when.origin is FINISHED:
        return period(passage, when, span)
    base, last = passage.published, passage.last
    if last is not None and when.unit == "D" and abs(when.count) == 1 and not passage.narrative and last.grain not in calendar.DAYS:
        last = passage.day  # "the day before" and "the day after" are those of a day, whatever year was named since
    if last is not None and (when.origin is TEXT or (passage.narrative and when.origin is PASSAGE)):
        passage.used = last.span
        if when.unit in calendar.CLOCK_UNITS:
            return clocked(passage, when)
        if calendar.GRAINS.index(last.grain) > calendar.GRAINS.index(when.unit) and last.grain not in {"DE", "CE"}:
            return last.value[:4] + ("-XX-XX" if when.unit in {"D", "WE"} else "-WXX" if when.unit == "W" else "-XX" if when.unit == "M" else "")
        base = last.start
    if when.unit in calendar.CLOCK_UNITS:
        return clocked(passage, when)
    if base is None:
        return OPEN.get(when.unit)
    return calendar.counted(base, when.count, when.unit) or reference(when.count)


def clocked(passage: Passage, when: Counted) -> str:
    """'two hours ago': exact only where the time of publication is known."""
    if (when.origin is PUBLISHED or passage.last is None) and passage.moment is not None and abs(when.count) < calendar.FARTHEST:
        try:
            moment = passage.moment + when.count * calendar.CLOCK_UNITS[when.unit]
        except OverflowError:
            return reference(when.count)
        return moment.isoformat()[: 13 if when.unit == "TH" else 16]
    last = passage.last if when.origin is TEXT else None
    day = last.start if last and last.grain in calendar.DAYS else passage.published if last is None else None
    return f"{day.isoformat() if day else OPEN['D']}TXX"


def period(passage: Passage, when: Counted, span: Span) -> str | None:
    """'a year earlier', 'the quarter', 'the latest quarter': by the quarter that the passage is about, else by the publication date."""
    near = passage.quarter_over(span) if when.origin is FINISHED else passage.quarter_near(span)
    if when.unit == "Q":
        base = near.start if near else passage.finished_quarter()
        return calendar.counted(base, when.count, "Q") if base else OPEN["Q"]
    if near:
        passage.used = near.span
        return calendar.counted(calendar.shifted(near.start, 12 * when.count, "M") or near.start, 0, "Q")
    last = passage.last
    if when.origin is EARLIER and last is not None and last.grain != "Q" and (passage.narrative or passage.same_paragraph(last.span, span)):
        passage.used = last.span
        return calendar.counted(last.start, when.count, when.unit)
    return calendar.counted(passage.published, when.count, when.unit) if passage.published else OPEN[when.unit]


def ordered(when: Ordered, whole: str | None) -> str:
    """'Friday of last week', 'the last week of March': inside the value `whole`."""
    unit = "D" if when.unit.isdigit() else when.unit
    place = calendar.place_of(whole or "")
    if place is None:
        return OPEN[unit]
    start, last = place[0].date(), place[1].date() - calendar.ONE_DAY
    if unit == "W" and place[2] == "Y":
        return week_of_year(start.year, when.n)
    if when.unit.isdigit():
        weekday = int(when.unit)
        first = calendar.weekday_after(start - calendar.ONE_DAY, weekday) if start > dt.date.min else None
        day = first and calendar.shifted(first, when.n - 1, "W") if when.n > 0 else calendar.weekday_on_or_before(last, weekday)
    else:
        day = calendar.shifted(start, when.n - 1, when.unit) if when.n > 0 else calendar.shifted(last, when.n + 1, when.unit)
    return calendar.value_at(day, unit) if day and start <= day <= last else OPEN[unit]


def week_of_year(year: int, n: int) -> str:
    """'the first week of 2021', 'the last week of 2019': by ISO 8601, in which 28 December is always in the last week; -1 is the last."""
    weeks = dt.date(year, 12, 28).isocalendar().week
    number = n if n > 0 else weeks + 1 + n
    return f"{year:04}-W{number:02}" if 1 <= number <= weeks else OPEN["W"]


def offset(when: Offset, value: str | None) -> str:
    """'two weeks before May 13', 'a week from today': from the value `value`, as exact as that is."""
    place = calendar.place_of(value or "")
    if place is None:
        return OPEN["D"]
    unit = place[2] if place[2] not in calendar.DAYS else "D"
    there = calendar.shifted(place[0].date(), when.count, when.unit)
    return calendar.value_at(there, unit) if there else reference(when.count)


def week_of(value: str | None, unit: str) -> str:
    """'the week of March 18', 'Labor Day weekend': the week in which a value begins, or the weekend whose Saturday is nearest to it."""
    place = calendar.interval(value or "")
    if place is None:
        return OPEN[unit]
    day: dt.date | None = place[0].date()
    if day and unit == "WE" and day.isoweekday() <= TUESDAY:
        day = calendar.shifted(day, -1, "W")
    return calendar.value_at(day, unit) if day else OPEN[unit]
