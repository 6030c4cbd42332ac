"""Joins what rules found beside each other: "Tuesday" + "night", "10 p.m." + "on March 3", "March" + "last year", "last year" + "'s" + "third quarter"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from attrs import evolve

from newsparse.dates.meaning import Counted, Direction, Fixed, Gapped, Holiday, Length, Meaning, Offset, Ordered, Origin, Repeated, Slashed, When
from newsparse.dates.results import Relation
from newsparse.span import Span

HALF_A_DAY = 12
LATE_PARTS = frozenset({"TAF", "TEV"})
NEAR = 40
"""Characters between a time and the day after it that it is of."""
CLAUSE_END = re.compile(r"[.;:!?\n]|, ")
FARTHEST = 12
"""Characters between two expressions that can still be one."""
TIME_THEN_DAY = frozenset({"", ",", "on", ", on", "of", "of the", "on the"})
AFTER_BRACKET = frozenset({")", ") on", ") local time on", "),", ") local time"})
DAY_THEN_TIME = frozenset({"", ",", "at", ", at", "around", "about", "at about", "at around", "in the", "by", "-"})
WEEKDAY_THEN_DAY = frozenset({"", ",", "the", ", the", "(", "-"})
PART_THEN_YEAR = frozenset({"", "of", "in", ",", "of the", "in the"})
YEAR_THEN_PART = frozenset({"'s", "’s"})
TO = frozenset({"to", "-", "–", "—", "--", "through", "until", "till", "thru", "to the", "through the", "until the"})
OR, AND = frozenset({"or", "or the", ", or"}), frozenset({"and", ", and", "and the", "&", ",", "and on", "or on", "or in", "and in"})
NOT = frozenset({"not", ", not", ", and not", "rather than", "instead of"})
JOINS = TO | OR | AND
OFFSETS = {"before": -1, "after": 1, "from": 1}
"""Words between a duration and the day that it is counted from."""
WEEKS = {"P1W": 1, "P2W": 2}
"""'a week on Friday', as Britons say."""
NOT_OFFSET = re.compile(r"(?i)\Athe\b|\b(?:trading|business|working|straight|consecutive|successive)\b")
"""What makes a duration before such a word no distance in days of the calendar."""
WHOLE_UNITS = re.compile("P([0-9]{1,6})([DWMY])")
"""A duration of so many days, weeks, months or years."""
FULL_YEAR = re.compile("(?:BC)?[0-9]{4}")


class Item(NamedTuple):
    """A meaning with the name of its rule and what stands between it and the one before: None if that is far."""

    rule: str
    meaning: Meaning
    gap: str | None = None


def composed(text: str, found: Iterable[tuple[str, Meaning]]) -> list[Item]:
    """The meanings in text order, those that are one expression joined."""
    items: list[Item] = []
    lacks_day = False
    for rule, meaning in sorted(found, key=lambda pair: pair[1].span):
        gap = between(text, items[-1].meaning.span, meaning.span) if items else None
        while gap is not None and not (gap == "," and ends_range(items)) and (joined := join(text, items[-1].meaning, meaning, gap)):
            before = items.pop()
            meaning = joined
            rule = before.rule if before.meaning.when is not None else rule
            gap = between(text, items[-1].meaning.span, meaning.span) if items else None
        if gap is not None and gap[:1] in {"(", ")"}:
            meaning = bracketed(items, meaning, gap)
        if gap is not None and (shared := shared_year(items[-1].meaning, meaning, gap)):
            items[-1] = items[-1]._replace(meaning=shared)
        lacks_day = lacks_day or is_clock(meaning)
        items.append(Item(rule, meaning, gap))
    return share_days(text, items) if lacks_day else items


def is_clock(meaning: Meaning) -> bool:
    """Whether it names a time by the clock, and no day."""
    return meaning.when is None and meaning.time[1:2].isdigit()


def ends_range(items: list[Item]) -> bool:
    """'Tuesday to Saturday', before ', 10am to 5pm': whether the last two are weekdays from one to the other."""
    return len(items) > 1 and items[-1].gap in TO and is_weekday(items[-1].meaning) and is_weekday(items[-2].meaning)


def share_days(text: str, items: list[Item]) -> list[Item]:
    """Times that take the day of their neighbour: 'from 10 a.m. to 4 p.m. Saturday', 'Saturday, 3-4 p.m.', 'at 8pm on Channel 4 on Wednesday'."""
    for place in range(len(items) - 2, -1, -1):
        first, second = items[place], items[place + 1]
        if is_clock(first.meaning) and is_day(second.meaning):
            joined = second.gap in JOINS and second.meaning.time[1:2].isdigit()
            if joined or (not second.meaning.time and begins_sentence(text, items, place) and is_one_sentence(text, first, second)):
                items[place] = first._replace(meaning=first.meaning._replace(when=second.meaning.when, weekday=second.meaning.weekday))
    for place in range(1, len(items)):
        first, second = items[place - 1], items[place]
        if is_clock(second.meaning) and second.gap in JOINS and is_day(first.meaning) and first.meaning.time[1:2].isdigit():
            items[place] = second._replace(meaning=second.meaning._replace(when=first.meaning.when, weekday=first.meaning.weekday))
    return items


def begins_sentence(text: str, items: list[Item], place: int) -> bool:
    """Whether no other expression stands before it in its sentence."""
    return place == 0 or not is_one_sentence(text, items[place - 1], items[place])


def is_one_sentence(text: str, first: Item, second: Item) -> bool:
    """Whether the two are near, and no clause ends between them."""
    start, end = first.meaning.span.end, second.meaning.span.start
    return end - start <= NEAR and CLAUSE_END.search(text, start, end) is None


def bracketed(items: list[Item], meaning: Meaning, gap: str) -> Meaning:
    """One moment by two clocks: '10:35 a.m. (0735 GMT) Friday', '2000 GMT (0130 IST Saturday)'. The day that is named is that of both, or next to it."""
    last = items[-1].meaning
    if not is_day(meaning) or last.when is not None or not last.time[1:2].isdigit():
        return meaning
    if gap == "(" and meaning.time[1:2].isdigit():
        days = days_between(meaning.time, last.time)
        if days and isinstance(meaning.when, Gapped) and is_weekday(meaning):
            day = Gapped(f"XXXX-WXX-{(int(meaning.when.value[-1]) - 1 + days) % 7 + 1}", meaning.when.direction)
            items[-1], meaning = items[-1]._replace(meaning=last._replace(when=day)), meaning._replace(when=Offset(-days, "D", day))
        else:
            items[-1] = items[-1]._replace(meaning=last._replace(when=away(meaning.when, days)))
    elif gap in AFTER_BRACKET and not meaning.time:
        outer = items[-2] if len(items) > 1 and items[-1].gap == "(" and items[-2].meaning.when is None and items[-2].meaning.time[1:2].isdigit() else None
        days = days_between(outer.meaning.time, last.time) if outer else 0
        items[-1] = items[-1]._replace(meaning=last._replace(when=away(meaning.when, days)))
        if outer:
            items[-2] = outer._replace(meaning=outer.meaning._replace(when=meaning.when))
    return meaning


def days_between(known: str, other: str) -> int:
    """Days from the day of one clock to that of another that shows the same moment: zones are less than twelve hours apart."""
    hours = int(other[1:3]) - int(known[1:3])
    return -1 if hours > HALF_A_DAY else 1 if hours < -HALF_A_DAY else 0


def away(when: When | None, days: int) -> When | None:
    """A day, or one next to it."""
    return Offset(days, "D", when) if days else when


def between(text: str, first: Span, second: Span) -> str | None:
    """The words between two spans, lower case, single spaces; None where that is too much."""
    if second.start - first.end > FARTHEST:
        return None
    gap = text[first.end : second.start]
    return None if "\n\n" in gap else " ".join(gap.lower().split())


def is_day(meaning: Meaning) -> bool:
    """Whether it names a single day."""
    when = meaning.when
    if isinstance(when, Gapped):
        return len(when.value) == len("XXXX-03-05") or "WXX" in when.value
    if isinstance(when, Fixed):
        return len(when.value) == len("2024-03-05")
    if isinstance(when, Counted):
        return when.unit == "D"
    if isinstance(when, Ordered):
        return when.unit == "D" or when.unit.isdigit()
    return isinstance(when, Holiday | Slashed) or (isinstance(when, Offset) and when.day is not None)


def is_weekday(meaning: Meaning) -> bool:
    """Whether it names a weekday alone."""
    return isinstance(meaning.when, Gapped) and "WXX" in meaning.when.value


def is_period(meaning: Meaning) -> bool:
    """Whether it names a month, a quarter or a year."""
    match meaning.when:
        case Gapped(value):
            return len(value) == len("XXXX-03") and "-W" not in value
        case Fixed(value):
            return len(value) in {4, 7} and value[:4].isdigit()
        case Counted(_, unit):
            return unit in {"M", "Q", "Y"}
        case _:
            return False


def is_year(meaning: Meaning) -> bool:
    """Whether it names a year alone."""
    match meaning.when:
        case Fixed(value):
            return FULL_YEAR.fullmatch(value) is not None
        case Counted(_, "Y"):
            return True
        case _:
            return False


def lacks_year(meaning: Meaning) -> bool:
    """Whether it is a month, day, quarter, season or holiday without a year."""
    match meaning.when:
        case Gapped(value, Direction.ANY, None):
            return "WXX" not in value and "XX-XX" not in value
        case Holiday(_, Direction.ANY, None):
            return True
        case _:
            return False


def join(text: str, first: Meaning, second: Meaning, gap: str) -> Meaning | None:
    """The two as one expression, or None."""
    span = Span(first.span.start, second.span.end)
    is_clock = first.time[1:2].isdigit()
    if first.when is None and is_day(second) and gap in TIME_THEN_DAY and (not second.time or (is_clock and not second.time[1:2].isdigit())):
        return second._replace(span=span, time=first.time, zone=first.zone)
    if second.when is None and is_day(first) and gap in DAY_THEN_TIME and (not first.time or (not is_clock and second.time[1:2].isdigit())):
        return first._replace(span=span, time=afternoon(second.time) if first.time in LATE_PARTS else second.time, zone=second.zone)
    if second.when is None and first.when is None and is_clock and not second.time[1:2].isdigit() and gap in {"", "in the", "at"}:
        return first._replace(span=span)
    if (
        is_weekday(first)
        and is_day(second)
        and gap in WEEKDAY_THEN_DAY
        and not isinstance(second.when, Counted)
        and not is_weekday(second)
        and not first.relation
    ):
        assert isinstance(first.when, Gapped)
        span = Span(span.start, span.end + (gap == "(" and text[span.end : span.end + 1] == ")"))
        return second._replace(span=span, weekday=int(first.when.value[-1]), time=second.time or first.time)
    if isinstance(first.when, Ordered) and first.when.whole is None and is_period(second) and gap in {"of", "in", "of the", "in the"}:
        return first._replace(span=span, when=evolve(first.when, whole=second.when))
    if is_year(second) and lacks_year(first) and gap in PART_THEN_YEAR and isinstance(first.when, Gapped | Holiday) and not second.relation:
        return first._replace(span=span, when=evolve(first.when, year=second.when))
    if (
        is_year(first)
        and lacks_year(second)
        and isinstance(second.when, Gapped | Holiday)
        and (gap in YEAR_THEN_PART or (gap == "" and "Q" in str(second.when)))
    ):
        return second._replace(span=span, when=evolve(second.when, year=first.when))
    if (shift := offset_of(text, first, second, gap)) and is_day(second) and not (second.relation or second.time):
        return second._replace(span=span, when=Offset(shift[0], shift[1], second.when), time=first.time, anchor=second.span)
    if is_weekday(first) and isinstance(second.when, Counted) and second.when.unit == "W" and gap in {"", "of"} and isinstance(first.when, Gapped):
        return first._replace(span=span, when=Ordered(int(first.when.value[-1]), "D", second.when))
    if is_weekday(second) and isinstance(first.when, Counted) and first.when.unit == "W" and gap in {"", "on"} and isinstance(second.when, Gapped):
        return second._replace(span=span, when=Ordered(int(second.when.value[-1]), "D", first.when))
    return None


def afternoon(time: str) -> str:
    """'Sunday evening at 10:00': the second half of the day."""
    return f"T{int(time[1:3]) + 12}{time[3:]}" if time[1:3].isdigit() and 1 <= int(time[1:3]) < HALF_A_DAY else time


def offset_of(text: str, first: Meaning, second: Meaning, gap: str) -> tuple[int, str] | None:
    """'two weeks before', 'a week from', 'the day after', 'a year ago' before a day: how many units away from it."""
    match first.when:
        case Offset(count, unit, None):
            return (count, unit) if gap == "" else None
        case Length(value) if gap in OFFSETS and (gap != "from" or isinstance(second.when, Counted) or is_weekday(second)):
            length = WHOLE_UNITS.fullmatch(value)
            return (int(length[1]) * OFFSETS[gap], length[2]) if length and NOT_OFFSET.search(first.span.of(text)) is None else None
        case Length(value) | Repeated(value) if gap == "on" and value in WEEKS and is_weekday(second):
            return WEEKS[value], "W"
        case Counted(count, unit, Origin.PUBLISHED | Origin.PERIOD) if gap == "" and count < 0 and unit in {"Y", "M", "W"}:
            return count, unit
        case _:
            return None


def shared_year(first: Meaning, second: Meaning, gap: str) -> Meaning | None:
    """'from January to April 2015': the first with the year of the second, or the one before it."""
    if gap not in JOINS or not lacks_year(first) or not isinstance(first.when, Gapped):
        return None
    match second.when:
        case Fixed(value) if FULL_YEAR.match(value) and len(value) > 4 and len(value) == len(first.when.value):
            year = int(value[:4]) - (value[5:] < first.when.value[5:])
            return first._replace(when=evolve(first.when, year=Fixed(f"{year:04}")))
        case Gapped(_, _, year) if year is not None:
            return first._replace(when=evolve(first.when, year=year))
        case _:
            return None


def relation_of(gap: str, before: str) -> Relation | None:
    """What a gap makes of two dates; `before` is the word before the first."""
    if gap in TO or (gap in {"and", "and the"} and before in {"between", "from"}):
        return Relation.RANGE_END
    return Relation.ALTERNATIVE if gap in OR else None
