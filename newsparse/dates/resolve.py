"""Meanings become date expressions: what is open is filled from the publication date, the dates before it and the words around it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from newsparse.dates import around, calendar, modifiers
from newsparse.dates.compose import AND, NOT, OR, TO, WHOLE_UNITS, Item, afternoon, is_day, is_weekday
from newsparse.dates.counting import OPEN, counted, offset, ordered, week_of
from newsparse.dates.lexicon import BEFORE_CLOCKS
from newsparse.dates.meaning import Counted, Fixed, Gapped, Holiday, Length, Meaning, Offset, Ordered, Repeated, Slashed, WeekOf, When
from newsparse.dates.pairs import paired
from newsparse.dates.passage import HISTORY_REACH, PUBLISHED, TEXT, Passage, Placed
from newsparse.dates.results import DateExpression, DateType, Relation
from newsparse.dates.yearless import WEEKDAY_RULES, day_on, gapped, holiday, in_year, slashed
from newsparse.dates.zones import zone_of
from newsparse.reading import Reading
from newsparse.span import Span

DATE, TIME, DURATION, SET = DateType
BEFORE_PARTS = frozenset("in by until during".split())
"""Words before a part of the day that is one of the day in question."""
COUNTED_RULES = frozenset({"ago", "later"})
"""Rules whose expressions are modified as durations are: "nearly two years ago"."""
PARTS_OF_YEARS = frozenset({"P6M", "P9M"})
"""Lengths of what companies report beside a quarter."""
DOTTED_TIME = re.compile(r"\d\.\d\d")
NOON = 12
MOST_BETWEEN = 3
"""Days from a weekday to the next one that is named with it."""
LEAST_YEARS = 8
"""A narrative names at least so many years."""
TIES = 3
"""A narrative names more than so many years for each expression that is counted from the publication date."""


def resolved(reading: Reading, items: Sequence[Item], published: dt.date | None) -> list[DateExpression]:
    """The results of the items, in order, with their partners."""
    passage = passage_of(reading, items, published)
    gaps: dict[int, str] = {}
    for item in items:
        count = len(passage.results)
        add(passage, item)
        if item.gap is not None and len(passage.results) > count > 0:
            gaps[count] = item.gap
    return paired(reading.base, passage.results, gaps)


def passage_of(reading: Reading, items: Sequence[Item], published: dt.date | None) -> Passage:
    """A text of which nothing has been said so far: what `add` is given its items for, one after the other."""
    moment = published.replace(tzinfo=None) if isinstance(published, dt.datetime) else None
    day = published.date() if isinstance(published, dt.datetime) else published
    return Passage(reading, day, moment, reading.config.day_order or habit(items), is_narrative(items))


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


def add(passage: Passage, item: Item) -> None:
    """Resolve an item and note what it says for those that follow."""
    meaning = item.meaning
    passage.used = meaning.anchor
    if isinstance(meaning.when, Length) and (later := ahead(passage, meaning.when, meaning.span)):
        meaning = meaning._replace(when=later)
        item = item._replace(meaning=meaning)
    value = value_of(passage, item)
    if value is None:
        return
    when = meaning.when
    place = None if isinstance(when, Length) or isinstance(when, Repeated) else calendar.place_of(value)  # noqa: SIM101 (a union costs)
    found = expression(passage, item, value, place)
    passage.results.append(found)
    if isinstance(when, Length) and value in PARTS_OF_YEARS and item.rule == "duration" and "first" in found.text.lower():
        passage.quarter = None  # the passage goes on about the first nine months
    if place is not None:
        passage.note(Placed(value, place[0].date(), found.span, place[2]), meaning)
    elif isinstance(when, Counted) and when.origin is PUBLISHED and not passage.narrative:
        passage.history = None


def ahead(passage: Passage, when: Length, span: Span) -> Counted | None:
    """'the trial will begin in two weeks': no stretch but a day from now."""
    text = passage.reading.text
    if (
        passage.narrative
        or text[max(span.start - 4, 0) : span.start].lower().strip() != "in"
        or (text[span.start] in "tT" and text[span.start : span.start + 3].lower() == "the")
    ):
        return None
    count = WHOLE_UNITS.fullmatch(when.value)
    if count is None or around.event_after(passage.reading.base, span) is not None or not passage.is_future(span):
        return None
    return Counted(int(count[1]), count[2])


def expression(passage: Passage, item: Item, value: str, place: calendar.Place | None) -> DateExpression:
    """The result of an item whose value is known."""
    meaning = item.meaning
    when = meaning.when
    if isinstance(when, Length):
        kind = DURATION
    elif isinstance(when, Repeated):
        kind = SET
    else:
        kind = TIME if "T" in value[4:] and "_" not in value else DATE
    span, mod = grown(passage, meaning, kind is not DURATION and kind is not SET and item.rule not in COUNTED_RULES)
    start, end = place[:2] if place else (None, None)
    if place and meaning.zone:
        zone = zone_of(meaning.zone, place[0].date())
        start, end = place[0].replace(tzinfo=zone), place[1].replace(tzinfo=zone)
    anchor = passage.used
    if anchor is None and kind is DURATION:
        anchor = around.event_after(passage.reading.base, span)
    return DateExpression(
        span,
        span.of(passage.reading.text),
        type=kind,
        value=value,
        mod=mod,
        start=start,
        end=end,
        anchor=anchor,
        relation=meaning.relation,
        weekday_conflict=meaning.weekday is not None and place is not None and place[0].isoweekday() != meaning.weekday,
        rule=item.rule,
    )


def grown(passage: Passage, meaning: Meaning, point: bool) -> tuple[Span, str | None]:
    """The span with modifying words at both ends."""
    free = passage.results[-1].span.end if passage.results else 0
    if meaning.relation is Relation.RANGE_END:
        return meaning.span, meaning.mod
    span, mod = modifiers.before(passage.reading.base, meaning.span, point, free)
    if mod == "APPROX" and point and is_weekday(meaning):
        span, mod = meaning.span, None  # "get around Tuesday's ruling"
    span, more = modifiers.after(passage.reading.base, span)
    return span, mod or more or meaning.mod


def value_of(passage: Passage, item: Item) -> str | None:
    """The TIMEX3 value, or None."""
    meaning = item.meaning
    if meaning.when is None:
        return time_alone(passage, item)
    follows = joined_to(passage, item) if item.gap is not None and passage.results else None
    if meaning.weekday is not None and isinstance(meaning.when, Gapped) and meaning.when.value.startswith("XXXX-XX-"):
        value: str | None = day_on(passage, int(meaning.when.value[-2:]), meaning.weekday)
    elif meaning.weekday is not None and isinstance(meaning.when, Slashed):
        value = slashed(passage, meaning.when, meaning.weekday)
    else:
        value = resolve(passage, meaning.when, meaning.span, follows)
    if value is None or not meaning.time:
        return value
    return f"{value}{meaning.time}" if is_day(meaning) or len(value) == len("2024-03-05") else value


def joined_to(passage: Passage, item: Item) -> DateExpression | None:
    """The date before it that an item follows in a range, as an alternative, or as the next of two weekdays ("Tuesday, not Wednesday")."""
    last = passage.results[-1]
    if item.gap in TO or item.gap in OR:
        return last
    return last if (item.gap in AND or item.gap in NOT) and is_weekday(item.meaning) and is_soon_after(last, item.meaning) else None


def is_soon_after(first: DateExpression, second: Meaning) -> bool:
    """'Tuesday and Wednesday', but not "Friday and Thursday": whether the second of two weekdays comes in the three days after the first."""
    if first.start is None or first.rule not in WEEKDAY_RULES or not isinstance(second.when, Gapped):
        return False
    return 0 < (int(second.when.value[-1]) - first.start.isoweekday()) % 7 <= MOST_BETWEEN


def time_alone(passage: Passage, item: Item) -> str | None:
    """'at 10 a.m.': of the day that the passage is about, else of the publication day; a part of the day alone is nothing."""
    meaning = item.meaning
    if item.rule == "overnight" and not passage.narrative:
        night = passage.published and calendar.shifted(passage.published, 0 if passage.is_future(meaning.span) else -1, "D")
        return f"{night.isoformat() if night else OPEN['D']}{meaning.time}"
    if item.rule == "part_of_day":
        return part_alone(passage, meaning)
    if item.rule == "further_clock":
        return further_time(passage, meaning)
    if not meaning.time[1:2].isdigit() or (
        item.rule == "bare_clock" and meaning.relation is None and around.word_before(passage.reading.base, meaning.span) not in BEFORE_CLOCKS
    ):
        return None
    if passage.day is not None and (passage.narrative or passage.same_paragraph(passage.day.span, meaning.span)):
        return f"{passage.day.start.isoformat()}{meaning.time}"
    return f"{passage.published.isoformat() if passage.published else OPEN['D']}{meaning.time}"


def further_time(passage: Passage, meaning: Meaning) -> str | None:
    """'At 9.14pm he was alive. By 9.20 …': a time where the last one, too, was written with a point; on its day, and in its half."""
    last = passage.results[-1] if passage.results else None
    if last is None or last.type is not TIME or DOTTED_TIME.search(last.text) is None or last.start is None:
        return None
    time = meaning.time
    return f"{last.start.date().isoformat()}{afternoon(time) if last.value[10:] <= afternoon(time) and last.start.hour >= NOON else time}"


def part_alone(passage: Passage, meaning: Meaning) -> str | None:
    """'by mid-afternoon', 'in the morning': of the day that the passage is about, or "by" one of the publication day."""
    words, last = passage.reading.base, passage.day
    before, written = around.word_before(words, meaning.span), meaning.span.of(words.text)
    if before not in BEFORE_PARTS or not (" " in written or "-" in written):
        return None
    if last is not None and meaning.span.start - last.span.end < HISTORY_REACH:
        passage.used = last.span
        return f"{last.start.isoformat()}{meaning.time}"
    return f"{passage.published.isoformat()}{meaning.time}" if before == "by" and passage.published else None


def resolve(passage: Passage, when: When, span: Span, follows: DateExpression | None = None) -> str | None:
    """The value of what the words name."""
    if isinstance(when, Counted):
        return counted(passage, when, span)
    if isinstance(when, Gapped):
        return gapped(passage, when, span, follows) if when.year is None else in_year(passage, when, resolve(passage, when.year, span) or "", span)
    if isinstance(when, Fixed) or isinstance(when, Length) or isinstance(when, Repeated):  # noqa: SIM101 (a union costs)
        return when.value
    match when:
        case Holiday(_, _, year):
            return holiday(passage, when, span, resolve(passage, year, span) if year else None)
        case Slashed():
            return slashed(passage, when, None)
        case WeekOf(day, unit):
            return week_of(resolve(passage, day, span), unit)
        case Ordered(_, _, whole):
            return ordered(when, resolve(passage, whole, span)) if whole else None  # of a trial, of a race
        case Offset(_, _, day):
            return offset(when, resolve(passage, day, span)) if day else None  # of an event
