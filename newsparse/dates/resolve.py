"""Meanings become date expressions: what is open is filled from the publication date, the dates before it and the words around it.

The rules for open dates are those that the dev data of the yardstick bear out: a bare weekday is the latest one, the publication day included; a
month and day the next one if it is near, else the latest past one; a passage of history hangs on the dates before it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from attrs import define, field

from newsparse.dates import around, calendar, modifiers
from newsparse.dates.compose import OR, TO, Item, is_day, is_weekday
from newsparse.dates.holidays import HOLIDAYS
from newsparse.dates.lexicon import BEFORE_CLOCKS
from newsparse.dates.meaning import Counted, Direction, Fixed, Gapped, Holiday, Length, Meaning, Ordered, Origin, Repeated, Slashed, WeekOf, When
from newsparse.dates.pairs import paired
from newsparse.dates.results import DateExpression, DateType, Relation
from newsparse.reading import Reading
from newsparse.span import Span

PAST, THIS, FUTURE, ANY = Direction  # by their own names: looking a member up in its class costs, and these are asked for at every expression
PUBLISHED, TEXT, PASSAGE, PERIOD = Origin
DATE, TIME, DURATION, SET = DateType
DAYS_AHEAD = 120
"""A month and day at most so many days ahead is the next one."""
ONE_MONTH = 31
"""A month that begins in at most so many days is the next one."""
MONTHS_AHEAD = 180
"""So is one after "by" or "until" that begins in at most so many days."""
FARTHEST_CUE = 300
"""A cue of the future does not reach a date that was here less than two months ago."""
LEAST_YEARS = 8
"""A narrative names at least so many years."""
TIES = 3
"""A narrative names more than so many years for each expression that is counted from the publication date."""
HISTORY_REACH = 300
"""Characters for which a passage of history inside news goes on."""
QUARTER_REACH = 400
"""Characters for which a passage goes on to be about a quarter."""
HISTORY = dt.timedelta(days=400)
"""A date so long before publication begins a passage of history."""
OPEN = {"Y": "XXXX", "M": "XXXX-XX", "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "Q": "XXXX-QX", "DE": "XXX", "CE": "XX", "S": "XXXX"}
"""Values of units that cannot be placed."""
BIRTHS = frozenset({"born", "b."})
"""Words before a date that no passage hangs on."""
WHOLE_UNITS = re.compile("P([0-9]{1,6})([DWMY])")
"""A duration of so many days, weeks, months or years."""
LIMITS = frozenset("by until till through".split())
"""Words before a month that is yet to come."""
WEEKDAY_RULES = frozenset("weekday short_weekday directed_weekday short_weekdays".split())


class Placed(NamedTuple):
    """A value that has a place on the calendar, and the words that gave it."""

    value: str
    start: dt.date
    span: Span
    grain: str
    """Its unit, one of `calendar.GRAINS`."""


@define
class Resolver:
    """Works through the expressions of a text in order, with what those before have said."""

    reading: Reading
    published: dt.date | None
    moment: dt.datetime | None
    order: str | None
    narrative: bool
    """Whether the whole text is a narrative, which no date ties to its publication."""
    results: list[DateExpression] = field(factory=list)
    last: Placed | None = None
    """The last date of the text."""
    day: Placed | None = None
    """The last date of the text that is a day."""
    quarter: Placed | None = None
    """The last quarter of the text."""
    chain: int = 0
    """How many dates of history follow one another."""
    history: Placed | None = None
    """The date that a passage of history hangs on."""
    used: Span | None = None
    """The words that the expression at work was counted from."""

    def add(self, item: Item) -> None:
        """Resolve an item and note what it says for those that follow."""
        meaning = item.meaning
        self.used = meaning.anchor
        if isinstance(meaning.when, Length) and (ahead := self.ahead(meaning.when, meaning.span)):
            meaning = meaning._replace(when=ahead)
            item = item._replace(meaning=meaning)
        value = self.value(item)
        if value is None:
            return
        when = meaning.when
        place = None if isinstance(when, Length) or isinstance(when, Repeated) else calendar.place_of(value)  # noqa: SIM101 (a union costs)
        found = self.expression(item, value, place)
        self.results.append(found)
        if place is not None:
            self.note(Placed(value, place[0].date(), found.span, place[2]), meaning)
        elif isinstance(when, Counted) and when.origin is PUBLISHED and not self.narrative:
            self.history = None

    def ahead(self, when: Length, span: Span) -> Counted | None:
        """'the trial will begin in two weeks': no stretch but a day from now."""
        text = self.reading.text
        if (
            self.narrative
            or text[max(span.start - 4, 0) : span.start].lower().strip() != "in"
            or (text[span.start] in "tT" and text[span.start : span.start + 3].lower() == "the")
        ):
            return None
        count = WHOLE_UNITS.fullmatch(when.value)
        if count is None or around.event_after(self.reading.base, span) is not None or not around.is_future(self.reading.base, span):
            return None
        return Counted(int(count[1]), count[2])

    def note(self, placed: Placed, meaning: Meaning) -> None:
        """Remember a date for those that follow."""
        when = meaning.when
        tied = (isinstance(when, Counted) and (when.origin is PUBLISHED or when.origin is PASSAGE)) or (isinstance(when, Gapped) and "WXX" in when.value)
        if self.narrative and tied:  # somebody's words, in a quotation
            return
        self.last = placed
        if placed.grain in calendar.DAYS:
            self.day = placed
        elif placed.grain == "Q" and not (isinstance(when, Counted) and when.count < 0):
            self.quarter = placed
        if self.narrative:
            self.history = placed
        elif tied:
            self.history = None
        elif isinstance(when, Fixed) or (isinstance(when, Gapped) and isinstance(when.year, Fixed)) or self.past_of(placed.span) is not None:
            self.history = placed if self.published is None or self.published - placed.start > HISTORY else None
        self.chain = self.chain + 1 if self.history is placed else self.chain if self.history else 0

    def past_of(self, span: Span, least: int = 1) -> Placed | None:
        """The date of a passage of history that an expression can hang on.

        Any date before it in a narrative; in news one of its paragraph that is no bare year, when at least `least` have followed one another.
        """
        past = self.history
        if past is None or self.narrative:
            return past
        if span.start - past.span.end >= HISTORY_REACH or not self.same_paragraph(past.span, span):
            return None
        begins = past.grain == "D" and around.word_before(self.reading.base, past.span) not in BIRTHS
        return past if (begins and self.chain >= least) or (self.chain > 1 and past.grain in {"D", "M"}) else None

    def expression(self, item: Item, value: str, place: calendar.Place | None) -> DateExpression:
        """The result of an item whose value is known."""
        meaning = item.meaning
        when = meaning.when
        if isinstance(when, Length):
            kind = DURATION
        elif isinstance(when, Repeated):
            kind = SET
        else:
            kind = TIME if "T" in value[4:] and "_" not in value else DATE
        span, mod = self.grown(meaning, kind is not DURATION and kind is not SET)
        anchor = self.used
        if anchor is None and kind is DURATION:
            anchor = around.event_after(self.reading.base, span)
        return DateExpression(
            span,
            span.of(self.reading.text),
            type=kind,
            value=value,
            mod=mod,
            start=place[0] if place else None,
            end=place[1] if place else None,
            anchor=anchor,
            relation=meaning.relation,
            weekday_conflict=meaning.weekday is not None and place is not None and place[0].isoweekday() != meaning.weekday,
            rule=item.rule,
        )

    def grown(self, meaning: Meaning, point: bool) -> tuple[Span, str | None]:
        """The span with modifying words at both ends."""
        free = self.results[-1].span.end if self.results else 0
        if meaning.relation is Relation.RANGE_END:
            return meaning.span, meaning.mod
        span, mod = modifiers.before(self.reading.base, meaning.span, point, free)
        if mod == "APPROX" and point and is_weekday(meaning):
            span, mod = meaning.span, None  # "get around Tuesday's ruling"
        span, more = modifiers.after(self.reading.base, span)
        return span, mod or more or meaning.mod

    def value(self, item: Item) -> str | None:
        """The TIMEX3 value, or None."""
        meaning = item.meaning
        if meaning.when is None:
            return self.time_alone(item)
        follows = self.results[-1] if self.results and item.gap is not None and (item.gap in TO or item.gap in OR or item.gap == "(") else None
        if meaning.weekday is not None and isinstance(meaning.when, Gapped) and meaning.when.value.startswith("XXXX-XX-"):
            value = self.day_on(int(meaning.when.value[-2:]), meaning.weekday)
        else:
            value = self.resolve(meaning.when, meaning.span, follows)
        if value is None or not meaning.time:
            return value
        return f"{value}{meaning.time}" if is_day(meaning) or len(value) == len("2024-03-05") else value

    def time_alone(self, item: Item) -> str | None:
        """'at 10 a.m.': of the day that the passage is about, else of the publication day; a part of the day alone is nothing."""
        meaning = item.meaning
        if not meaning.time[1:2].isdigit() or (
            item.rule == "bare_clock" and meaning.relation is None and around.word_before(self.reading.base, meaning.span) not in BEFORE_CLOCKS
        ):
            return None
        if self.day is not None and (self.narrative or self.same_paragraph(self.day.span, meaning.span)):
            return f"{self.day.start.isoformat()}{meaning.time}"
        return f"{self.published.isoformat() if self.published else OPEN['D']}{meaning.time}"

    def same_paragraph(self, first: Span, second: Span) -> bool:
        """Whether no line ends between the two."""
        return "\n" not in self.reading.text[first.end : second.start]

    def resolve(self, when: When, span: Span, follows: DateExpression | None = None) -> str | None:
        """The value of what the words name."""
        if isinstance(when, Counted):
            return self.counted(when, span)
        if isinstance(when, Gapped):
            return self.gapped(when, span, follows)
        if isinstance(when, Fixed) or isinstance(when, Length) or isinstance(when, Repeated):  # noqa: SIM101 (a union costs)
            return when.value
        match when:
            case Holiday():
                return self.holiday(when, span)
            case WeekOf(day):
                found = calendar.interval(self.resolve(day, span) or "")
                return calendar.value_at(found[0].date(), "W") if found else OPEN["W"]
            case Ordered():
                return self.ordered(when, span)
            case Slashed(first, second, year):
                return self.slashed(first, second, year)

    # Counted: so many units away.

    def counted(self, when: Counted, span: Span) -> str | None:
        """'last month', 'two days later', 'a year earlier'."""
        base = self.published
        if when.origin is PERIOD:
            return self.period(when, span)
        last = self.last
        if last is not None and when.unit == "D" and when.count == -1 and not self.narrative and last.grain not in calendar.DAYS:
            last = self.day  # "the day before" is that of a day, whatever year was named since
        if last is not None and (when.origin is TEXT or (self.narrative and when.origin is PASSAGE)):
            self.used = last.span
            if when.unit in calendar.CLOCK_UNITS:
                return self.clocked(when)
            if calendar.GRAINS.index(last.grain) > calendar.GRAINS.index(when.unit) and last.grain not in {"DE", "CE"}:
                return last.value[:4] + ("-XX-XX" if when.unit in {"D", "WE"} else "-WXX" if when.unit == "W" else "-XX" if when.unit == "M" else "")
            base = last.start
        if when.unit in calendar.CLOCK_UNITS:
            return self.clocked(when)
        if base is None:
            return OPEN.get(when.unit)
        value = calendar.counted(base, when.count, when.unit)
        return value if value is not None else "PAST_REF" if when.count < 0 else "FUTURE_REF"

    def clocked(self, when: Counted) -> str:
        """'two hours ago': exact only where the time of publication is known."""
        if (when.origin is PUBLISHED or self.last is None) and self.moment is not None and abs(when.count) < calendar.FARTHEST:
            try:
                moment = self.moment + when.count * calendar.CLOCK_UNITS[when.unit]
            except OverflowError:
                return "PAST_REF" if when.count < 0 else "FUTURE_REF"
            return moment.isoformat()[: 13 if when.unit == "TH" else 16]
        last = self.last if when.origin is TEXT else None
        day = last.start if last and last.grain in calendar.DAYS else self.published if last is None else None
        return f"{day.isoformat() if day else OPEN['D']}TXX"

    def period(self, when: Counted, span: Span) -> str | None:
        """'a year earlier', 'the quarter': by the quarter that the passage is about, else by the publication date."""
        near = self.near_quarter(span)
        if when.unit == "Q":
            base = self.quarter.start if near and self.quarter else self.finished_quarter()
            return calendar.counted(base, when.count, "Q") if base else OPEN["Q"]
        if near and self.quarter:
            self.used = self.quarter.span
            return calendar.counted(calendar.shifted(self.quarter.start, 12 * when.count, "M") or self.quarter.start, 0, "Q")
        return calendar.counted(self.published, when.count, when.unit) if self.published else OPEN[when.unit]

    def near_quarter(self, span: Span) -> bool:
        """Whether the passage is about a quarter."""
        return self.quarter is not None and span.start - self.quarter.span.end < QUARTER_REACH

    def finished_quarter(self) -> dt.date | None:
        """A day in the last finished quarter."""
        return calendar.shifted(self.published, -3, "M") if self.published else None

    # Gapped: a value without its year.

    def gapped(self, when: Gapped, span: Span, follows: DateExpression | None) -> str | None:
        """'March', 'Oct. 23', 'Tuesday', 'the third quarter', 'last summer', 'the 4th'."""
        if when.year is not None:
            year = self.resolve(when.year, span) or ""
            if when.value == "XXXX-QX":
                quarter = self.period(Counted(0, "Q", PERIOD), span) if self.near_quarter(span) else None
                return f"{year[:4]}{quarter[4:]}" if quarter else year
            return f"{year[:4]}{when.value[4:]}" if year[:4].isdigit() else f"{year}{when.value[4:]}" if year[:2] == "BC" else when.value
        if "-H" in when.value and not self.is_hyphened(span):
            return None
        if "WXX" in when.value:
            return self.weekday(when, span, follows)
        base = self.published
        if when.origin is TEXT and self.last is not None:
            base, self.used = self.last.start, self.last.span
        if follows is not None and follows.start is not None and when.direction is ANY and follows.value[:4].isdigit():
            after = self.first_after(when.value, follows.start.date())
            if after and calendar.grain(follows.value) == calendar.grain(after):
                return after
        if (
            when.direction is ANY
            and (past := self.past_of(span, 1 if is_month_and_day(when.value) else 2)) is not None
            and (self.narrative or not around.is_future(self.reading.base, span))
        ):
            return self.after_last(when.value, past)
        if base is None:
            return when.value
        if when.value.startswith("XXXX-XX-"):
            return self.day_of_month(int(when.value[-2:]), base)
        return self.near(when, base, span)

    def is_hyphened(self, span: Span) -> bool:
        """'first-half profit'."""
        return "-" in span.of(self.reading.text)

    def weekday(self, when: Gapped, span: Span, follows: DateExpression | None) -> str:
        """The latest of its weekdays, the publication day included, unless the words say otherwise."""
        number = int(when.value[-1])
        base = self.published
        if when.origin is TEXT and self.last is not None:
            base, self.used = self.last.start, self.last.span
        if follows is not None and follows.start is not None and when.direction is ANY and self.opens_bracket(follows.span):
            for days in (0, 1, -1):  # 1900 GMT (0030 IST Friday)
                day = calendar.shifted(follows.start.date(), days, "D")
                if day and day.isoweekday() == number:
                    return day.isoformat()
        elif follows is not None and follows.start is not None and when.direction is ANY and follows.rule in WEEKDAY_RULES:
            day = calendar.weekday_after(follows.start.date(), number)
            return day.isoformat() if day else when.value
        if base is None:
            return when.value
        latest = calendar.weekday_on_or_before(base, number)
        if when.direction is PAST:
            latest = calendar.weekday_on_or_before(base - calendar.ONE_DAY, number) if base > dt.date.min else None
        elif when.direction is FUTURE or (latest != base and (when.direction is THIS or around.is_future(self.reading.base, span))):
            latest = calendar.weekday_after(base, number)
        return latest.isoformat() if latest else when.value

    def opens_bracket(self, span: Span) -> bool:
        """Whether a bracket opens after the words."""
        return self.reading.text[span.end : span.end + 2].lstrip()[:1] == "("

    def near(self, when: Gapped, base: dt.date, span: Span) -> str:
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
        if when.direction is PAST or around.word_before(self.reading.base, span) == "ended":
            return past or when.value
        if when.direction is FUTURE:
            return ahead[0] if ahead else when.value
        if when.direction is THIS:
            return f"{base.year:04}{ending}" if calendar.place_of(f"{base.year:04}{ending}") else when.value
        if begun is None or ahead is None:
            return begun[0] if begun else ahead[0] if ahead else when.value
        if begun[1] > today or "Q" in ending:  # it is now, or still the latest quarter
            return begun[0]
        days = (ahead[1] - today).days
        words = self.reading.base
        if days <= (DAYS_AHEAD if is_month_and_day(when.value) else ONE_MONTH):
            return ahead[0]
        if days <= MONTHS_AHEAD and len(when.value) == len("XXXX-03") and self.is_limit(span):
            return ahead[0]
        return ahead[0] if days <= FARTHEST_CUE and around.is_future(words, span) else begun[0]

    def is_limit(self, span: Span) -> bool:
        """'by September', 'until the end of May': whether the words before an expression say that it is yet to come."""
        words = self.reading.base
        grown, _ = modifiers.before(words, span, True, 0)
        return around.word_before(words, grown) in LIMITS

    def first_after(self, value: str, day: dt.date) -> str | None:
        """The first of an open value that begins after a day."""
        for year in range(day.year, min(day.year + 9, 10_000)):
            place = calendar.interval(f"{year:04}{value[4:]}")
            if place and place[0].date() > day:
                return f"{year:04}{value[4:]}"
        return None

    def after_last(self, value: str, last: Placed) -> str:
        """In a passage of history: the year of the last date, or the next one where the month is far behind it."""
        if value.startswith("XXXX-XX-"):
            return self.day_of_month(int(value[-2:]), last.start)
        closed = f"{last.start.year:04}{value[4:]}"
        place = calendar.interval(closed)
        if place and last.grain != "Y" and last.start.month - place[0].month > 5 and last.start.year < 9999:
            return f"{last.start.year + 1:04}{value[4:]}"
        return closed

    def day_of_month(self, day: int, base: dt.date) -> str:
        """'the 4th': of the month of the last date, else the latest one."""
        if self.last is not None and self.last.grain in {"D", "M"}:
            month = self.last.start
        else:
            month = base if day <= base.day or base <= dt.date(1, 1, 31) else calendar.shifted(base, -1, "M") or base
        found = calendar.day_in(month.year, month.month, day)
        return found.isoformat() if found else f"{month.year:04}-{month.month:02}-XX"

    def day_on(self, day: int, weekday: int) -> str | None:
        """'Thursday the 9th': in the nearest month in which the two agree."""
        base = self.last.start if self.narrative and self.last else self.published
        if base is None:
            return f"XXXX-XX-{day:02}"
        for months in (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6):
            month = calendar.shifted(base.replace(day=1), months, "M")
            found = month and calendar.day_in(month.year, month.month, day)
            if found and found.isoweekday() == weekday:
                return found.isoformat()
        return f"XXXX-XX-{day:02}"

    def holiday(self, when: Holiday, span: Span) -> str | None:
        """'Christmas Eve', 'last Easter'."""
        in_year = HOLIDAYS[when.name]
        if when.year is not None:
            year = self.resolve(when.year, span)
            day = in_year(int(year[:4])) if year and year[:4].isdecimal() else None
            return day.isoformat() if day else OPEN["D"]
        past_date = self.past_of(span)
        base = past_date.start if past_date else self.published
        if base is None:
            return OPEN["D"]
        days = [day for year in range(max(base.year - 1, 1), min(base.year + 2, 10_000)) if (day := in_year(year))]
        if past_date:
            return next((day.isoformat() for day in days if day.year == base.year), OPEN["D"])
        past, ahead = [day for day in days if day <= base], [day for day in days if day > base]
        if when.direction is PAST:
            past = [day for day in past if day < base]
        days_ahead = (ahead[0] - base).days if ahead else FARTHEST_CUE + 1
        nearby = days_ahead <= DAYS_AHEAD // 2 or (days_ahead <= FARTHEST_CUE and (self.is_limit(span) or around.is_future(self.reading.base, span)))
        wants_next = when.direction is FUTURE or (when.direction is ANY and nearby and past[-1:] != [base])
        if when.direction is THIS:
            return next((day.isoformat() for day in days if day.year == base.year), OPEN["D"])
        chosen = ahead[:1] if wants_next else past[-1:]
        return chosen[0].isoformat() if chosen else OPEN["D"]

    def ordered(self, when: Ordered, span: Span) -> str | None:
        """'Friday of last week', 'the last week of March'."""
        if when.whole is None:
            return None  # of a trial, of a race
        place = calendar.interval(self.resolve(when.whole, span) or "")
        if place is None:
            return OPEN["D" if when.unit.isdigit() else when.unit]
        start, last = place[0].date(), place[1].date() - calendar.ONE_DAY
        if when.unit.isdigit():
            weekday = int(when.unit)
            first = calendar.weekday_after(start - calendar.ONE_DAY, weekday) if start > dt.date.min else None
            day = first and calendar.shifted(first, when.n - 1, "W") if when.n > 0 else calendar.weekday_on_or_before(last, weekday)
        else:
            day = calendar.shifted(start, when.n - 1, when.unit) if when.n > 0 else calendar.shifted(last, when.n + 1, when.unit)
        unit = "D" if when.unit.isdigit() else when.unit
        return calendar.value_at(day, unit) if day and start <= day <= last else OPEN[unit]

    def slashed(self, first: int, second: int, year: int | None) -> str:
        """'6/12/16': by the order that the caller or the article says, else open."""
        order = "day" if first > 12 else "month" if second > 12 else self.order
        if first == second:
            order = "day"
        if order is None:
            return f"{year:04}-XX-XX" if year else OPEN["D"]
        day, month = (first, second) if order == "day" else (second, first)
        if year is None:
            if self.published is None:
                return f"XXXX-{month:02}-{day:02}"
            return self.near(Gapped(f"XXXX-{month:02}-{day:02}"), self.published, Span(0, 0))
        return f"{year:04}-{month:02}-{day:02}"


def is_month_and_day(value: str) -> bool:
    """Whether an open value lacks nothing but its year."""
    return len(value) == len("XXXX-03-05")


def habit(items: Sequence[Item]) -> str | None:
    """The order of day and month that the article's own dates in numbers show."""
    orders = set()
    for item in items:
        if isinstance(when := item.meaning.when, Slashed):
            orders |= {"day"} if when.first > 12 else {"month"} if when.second > 12 else set()
    return orders.pop() if len(orders) == 1 else None


def is_narrative(items: Sequence[Item]) -> bool:
    """Whether the expressions name years, and hardly any is counted from the publication date."""
    years = tied = 0
    for item in items:
        when = item.meaning.when
        if isinstance(when, Fixed):
            years += when.value[:4].isdigit()
        elif isinstance(when, Gapped):
            years += isinstance(when.year, Fixed)
            tied += "WXX" in when.value
        elif isinstance(when, Counted):
            tied += when.origin is not TEXT
    return years >= LEAST_YEARS and years > TIES * tied


def resolved(reading: Reading, items: Sequence[Item], published: dt.date | None) -> list[DateExpression]:
    """The results of the items, in order, with their partners."""
    moment = published.replace(tzinfo=None) if isinstance(published, dt.datetime) else None
    day = published.date() if isinstance(published, dt.datetime) else published
    resolver = Resolver(reading, day, moment, reading.config.day_order or habit(items), is_narrative(items))
    gaps: dict[int, str] = {}
    for item in items:
        count = len(resolver.results)
        resolver.add(item)
        if item.gap is not None and len(resolver.results) > count > 0:
            gaps[count] = item.gap
    return paired(reading.base, resolver.results, gaps)
