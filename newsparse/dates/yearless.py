"""Values without their year: which "Tuesday", "March", "Oct. 23", "third quarter" or "Easter" it is.

The rules are those that annotated news bears out: a bare weekday is the latest one, the publication day included; a month and day the next one
if it is near, else the latest past one; a passage of history hangs on the dates before it.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from newsparse.dates import around, calendar, modifiers
from newsparse.dates.counting import OPEN, period
from newsparse.dates.holidays import HOLIDAYS, open_day
from newsparse.dates.meaning import Counted, Gapped, Holiday, Slashed
from newsparse.dates.passage import ANY, FUTURE, PAST, PERIOD, TEXT, THIS, Passage, Placed
from newsparse.dates.results import DateExpression
from newsparse.span import Span

DAYS_AHEAD = 120
"""A month and day at most so many days ahead is the next one."""
ONE_MONTH = 31
"""A month that begins in at most so many days is the next one."""
MONTHS_AHEAD = 180
"""So is one after "by" or "until" that begins in at most so many days."""
FARTHEST_CUE = 300
"""A cue of the future does not reach a date that was here less than two months ago."""
LIMITS = frozenset("by until till through".split())
"""Words before a month that is yet to come."""
WEEKDAY_RULES = frozenset("weekday short_weekday directed_weekday short_weekdays".split())


def gapped(passage: Passage, when: Gapped, span: Span, follows: DateExpression | None) -> str | None:
    """'March', 'Oct. 23', 'Tuesday', 'the third quarter', 'last summer', 'the 4th'; `follows` is the date that it is joined to."""
    if "-H" in when.value and "-" not in (written := span.of(passage.reading.text)) and not any(map(str.isdigit, written)):
        return None  # of what, nobody knows: "the first half", not "first-half profit", "H1"
    if "WXX" in when.value:
        return weekday(passage, when, span, follows)
    base = passage.published
    if when.origin is TEXT and passage.last is not None:
        base, passage.used = passage.last.start, passage.last.span
        if when.direction is FUTURE and (place := calendar.interval(passage.last.value)):
            base = place[1].date() - calendar.ONE_DAY
    if follows is not None and follows.start is not None and when.direction is ANY and follows.value[:4].isdigit():
        after = first_after(when.value, follows.start.date())
        if after and (calendar.grain(follows.value) == calendar.grain(after) or is_next_day(follows, when.value)):
            return after
    if (
        when.direction is ANY
        and (past := passage.past_of(span, 1 if is_month_and_day(when.value) else 2)) is not None
        and (passage.narrative or not passage.is_future(span))
    ):
        return after_last(passage, when.value, past)
    if base is None:
        return when.value
    if when.value.startswith("XXXX-XX-"):
        return day_of_month(passage, int(when.value[-2:]), base, passage.is_future(span))
    return near(passage, when, base, span)


def is_next_day(first: DateExpression, value: str) -> bool:
    """'the night of 3-4 March': whether a day without a year is another one than that of the time before it."""
    return is_month_and_day(value) and first.type == "TIME" and first.value[4 : len("2024-03-05")] != value[4:]


def in_year(passage: Passage, when: Gapped, year: str, span: Span) -> str:
    """'March last year', 'the third quarter of 2019': a value in the year that is named beside it."""
    if when.value == "XXXX-QX":
        quarter = period(passage, Counted(0, "Q", PERIOD), span) if passage.quarter_near(span) else None
        return f"{year[:4]}{quarter[4:]}" if quarter else year
    if year[:4].isdigit():
        return f"{year[:4]}{when.value[4:]}"
    return f"{year}{when.value[4:]}" if year[:2] == "BC" else when.value


def weekday(passage: Passage, when: Gapped, span: Span, follows: DateExpression | None) -> str:
    """The latest of its weekdays, the publication day included, unless the words say otherwise."""
    number = int(when.value[-1])
    base = passage.published
    if when.origin is TEXT and passage.last is not None:
        base, passage.used = passage.last.start, passage.last.span
    if follows is not None and follows.start is not None and when.direction is ANY and follows.rule in WEEKDAY_RULES:
        if follows.type == "TIME" and follows.start.isoweekday() == number:  # from 3 to 4 p.m. on Saturday
            return follows.value[: len("2024-03-05")]
        day = calendar.weekday_after(follows.start.date(), number)
        return day.isoformat() if day else when.value
    if base is None:
        return when.value
    latest = calendar.weekday_on_or_before(base, number)
    if when.direction is PAST:
        latest = calendar.weekday_on_or_before(base - calendar.ONE_DAY, number) if base > dt.date.min else None
    elif when.direction is FUTURE or (latest != base and (when.direction is THIS or passage.is_future(span))):
        latest = calendar.weekday_after(base, number)
    return latest.isoformat() if latest else when.value


def near(passage: Passage, when: Gapped, base: dt.date, span: Span) -> str:
    """The one that the direction asks for, else the next one if it is near and the latest one if not."""
    ending = when.value[4:]
    reach = 8 if ending == "-02-29" else 1
    today = dt.datetime.combine(base, dt.time())
    past = begun = ahead = None
    for year in range(max(base.year - reach, 1), min(base.year + reach, 9999) + 1):
        place = calendar.place_of(value := f"{year:04}{ending}")
        if place is None:
            continue
        if place[0] > today:
            ahead = value, place[0]
            break
        begun = value, place[1]
        if place[1] <= today:
            past = value
    if when.direction is PAST or around.ends_period(passage.reading.base, span):
        return past or when.value
    if when.direction is FUTURE:
        return ahead[0] if ahead else when.value
    if when.direction is THIS:
        return f"{base.year:04}{ending}" if calendar.place_of(f"{base.year:04}{ending}") else when.value
    if begun is None or ahead is None:
        return begun[0] if begun else ahead[0] if ahead else when.value
    if "Q" in ending and is_limit(passage, span):
        return ahead[0]
    if begun[1] > today or "Q" in ending:  # it is now, or still the latest quarter
        return begun[0]
    days = (ahead[1] - today).days
    if around.has_happened(passage.reading.base, span):
        return begun[0]
    if days <= (DAYS_AHEAD if is_month_and_day(when.value) else ONE_MONTH):
        return ahead[0]
    if days <= MONTHS_AHEAD and len(when.value) == len("XXXX-03") and is_limit(passage, span):
        return ahead[0]
    return ahead[0] if days <= FARTHEST_CUE and passage.is_future(span) else begun[0]


def is_limit(passage: Passage, span: Span) -> bool:
    """'by September', 'until the end of May': whether the words before an expression say that it is yet to come."""
    words = passage.reading.base
    grown, _ = modifiers.before(words, span, True, 0)
    return around.word_before(words, grown) in LIMITS


def is_month_and_day(value: str) -> bool:
    """Whether an open value lacks nothing but its year."""
    return len(value) == len("XXXX-03-05")


def first_after(value: str, day: dt.date) -> str | None:
    """The first of an open value that begins after a day."""
    for year in range(day.year, min(day.year + 9, 10_000)):
        place = calendar.interval(f"{year:04}{value[4:]}")
        if place and place[0].date() > day:
            return f"{year:04}{value[4:]}"
    return None


def after_last(passage: Passage, value: str, last: Placed) -> str:
    """In a passage of history: the year of the last date, or the next one where the month is far behind it."""
    if value.startswith("XXXX-XX-"):
        return day_of_month(passage, int(value[-2:]), last.start)
    closed = f"{last.start.year:04}{value[4:]}"
    place = calendar.interval(closed)
    if place and last.grain != "Y" and last.start.month - place[0].month > 5 and last.start.year < 9999:
        return f"{last.start.year + 1:04}{value[4:]}"
    return closed


def day_of_month(passage: Passage, day: int, base: dt.date, is_future: bool = False) -> str:
    """'the 4th': of the month of the last date, else the latest one, or the next one where the words speak of the future."""
    if passage.last is not None and passage.last.grain in {"D", "M"}:
        month = passage.last.start
    elif is_future:
        month = base if day > base.day else calendar.shifted(base.replace(day=1), 1, "M") or base
    else:
        month = base if day <= base.day or base <= dt.date(1, 1, 31) else calendar.shifted(base, -1, "M") or base
    found = calendar.day_in(month.year, month.month, day)
    return found.isoformat() if found else f"{month.year:04}-{month.month:02}-XX"


def day_on(passage: Passage, day: int, weekday: int) -> str:
    """'Thursday the 9th': in the nearest month in which the two agree."""
    base = passage.last.start if passage.narrative and passage.last else passage.published
    for months in (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6) if base else ():
        month = base and calendar.shifted(base.replace(day=1), months, "M")
        found = month and calendar.day_in(month.year, month.month, day)
        if found and found.isoweekday() == weekday:
            return found.isoformat()
    return f"XXXX-XX-{day:02}"


def holiday(passage: Passage, when: Holiday, span: Span, year: str | None) -> str:
    """'Christmas Eve', 'last Easter'; `year` is the year that is named beside it, if there is one."""
    in_a_year = HOLIDAYS[when.name]
    if in_a_year is open_day:
        return f"{year[:4]}-XX-XX" if year and year[:4].isdecimal() else OPEN["D"]
    if when.year is not None:
        day = in_a_year(int(year[:4])) if year and year[:4].isdecimal() else None
        return day.isoformat() if day else OPEN["D"]
    past_date = passage.past_of(span)
    base = past_date.start if past_date else passage.published
    if base is None:
        return OPEN["D"]
    days = [day for number in range(max(base.year - 1, 1), min(base.year + 2, 10_000)) if (day := in_a_year(number))]
    if past_date or when.direction is THIS:
        return next((day.isoformat() for day in days if day.year == base.year), OPEN["D"])
    past, ahead = [day for day in days if day <= base], [day for day in days if day > base]
    if when.direction is PAST:
        past = [day for day in past if day < base]
    days_ahead = (ahead[0] - base).days if ahead else FARTHEST_CUE + 1
    nearby = days_ahead <= DAYS_AHEAD // 2 or (days_ahead <= FARTHEST_CUE and (is_limit(passage, span) or passage.is_future(span)))
    wants_next = when.direction is FUTURE or (when.direction is ANY and nearby and past[-1:] != [base])
    chosen = ahead[:1] if wants_next else past[-1:]
    return chosen[0].isoformat() if chosen else OPEN["D"]


def slashed(passage: Passage, when: Slashed, weekday: int | None) -> str:
    """'6/12/16': by the order that the caller or the article says, or the one that fits the weekday beside it, else open."""
    order = "day" if when.first > 12 else "month" if when.second > 12 else passage.order
    if when.first == when.second:
        order = "day"
    if order is None and weekday is not None and passage.order is None:
        for day_first in ("day", "month"):
            value = slashed(evolve(passage, order=day_first), when, None)
            if (place := calendar.place_of(value)) and place[0].isoweekday() == weekday:
                return value
    if order is None:
        return f"{when.year:04}-XX-XX" if when.year else OPEN["D"]
    day, month = (when.first, when.second) if order == "day" else (when.second, when.first)
    if when.year is None:
        value = f"XXXX-{month:02}-{day:02}"
        return near(passage, Gapped(value), passage.published, Span(0, 0)) if passage.published else value
    return f"{when.year:04}-{month:02}-{day:02}"
