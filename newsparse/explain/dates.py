"""Why a date expression has its value: what the words say, what they are counted from, and which of many they mean.

The expressions of the text are resolved again one after the other, and what the passage knew before the one in question tells how it came to its value.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from copy import copy

from attrs import frozen

from newsparse.dates import around, calendar
from newsparse.dates.compose import JOINS, Item, composed
from newsparse.dates.foreign import RULE as FOREIGN
from newsparse.dates.meaning import Counted, Direction, Fixed, Gapped, Holiday, Length, Meaning, Offset, Ordered, Origin, Repeated, Slashed, WeekOf, When
from newsparse.dates.passage import Passage
from newsparse.dates.published import Published
from newsparse.dates.resolve import add, passage_of
from newsparse.dates.results import DateExpression, DateType
from newsparse.dates.yearless import after_last, is_limit, is_month_and_day
from newsparse.explain.patterns import Dissector
from newsparse.explain.results import Explanation, Step
from newsparse.formats.wording import MODS, PERIODS, date_words, day_words, duration_words, every, named_words, plural
from newsparse.reading import Reading
from newsparse.rules import Grammar

DIRECTIONS = {Direction.PAST: "the last one", Direction.THIS: "this one", Direction.FUTURE: "the next one", Direction.ANY: "which one is not said"}
UNITS = PERIODS | {"TH": "hour", "TM": "minute", "TS": "second", "S": "season"}


def date_explained(date: DateExpression, reading: Reading, grammar: Grammar[Meaning], published: Published | None) -> Explanation | None:
    """The rules and the steps that make a date expression of its words, or None where they make another."""
    if date.rule == FOREIGN:
        languages = ", ".join(reading.config.languages)
        return Explanation(
            date, date_words(date), reading.text, (), (Step("search", f"found by dateparser's search, for the languages {languages}", date.span),)
        )
    matches = grammar.find(reading.words)
    items = composed(reading.text, [(match.rule.name, meaning) for match, meaning in matches])
    resolution = resolution_of(date, items, passage_of(reading, items, published))
    if resolution is None:
        return None
    found = [match for match, meaning in matches if date.span.contains(meaning.span)]
    found.sort(key=lambda match: (match.rule.name != date.rule, match.span))
    dissector = grammar.tool(Dissector)
    return Explanation(date, date_words(date), reading.text, tuple(dissector.match("dates", match) for match in found), tuple(steps_of(resolution)))


@frozen
class Resolution:
    """An expression, and what the text had said before it.

    Args:
        item: its words and what they name.
        date: the result.
        before: the passage when its turn came.
        previous: the expression that it is joined to, as by "or" and "to", or None.
    """

    item: Item
    date: DateExpression
    before: Passage
    previous: DateExpression | None

    def words(self, date: DateExpression) -> str:
        """The words of another expression, and its value."""
        return f"“{date.text}”, {date.value}"

    @property
    def base(self) -> dt.date | None:
        """The day that it was counted from."""
        last = self.before.last
        return last.start if last is not None and last.span == self.date.anchor else self.before.published

    @property
    def reference(self) -> Step:
        """What it was counted from, in words."""
        anchor, last, published = self.date.anchor, self.before.last, self.before.published
        if anchor is not None:
            value = f", {last.value}" if last is not None and last.span == anchor else ""
            return Step("counts from", f"“{anchor.of(self.before.reading.text)}”{value}", anchor)
        return Step("counts from", f"the publication date, {day_words(published)}" if published else "the publication date, which is not known")


def resolution_of(date: DateExpression, items: list[Item], passage: Passage) -> Resolution | None:
    """The expression among those of its text, with what had been said before it."""
    for item in items:
        before, count = copy(passage), len(passage.results)
        add(passage, item)
        if len(passage.results) > count and passage.results[-1].span == date.span:
            joined = count > 0 and item.gap is not None and (item.gap in JOINS or item.gap == "(")
            found = Resolution(item, date, before, passage.results[count - 1] if joined else None)
            return found if passage.results[-1].value == date.value else None
    return None


def steps_of(found: Resolution) -> Iterator[Step]:
    """The steps from the words to the value."""
    date, meaning = found.date, found.item.meaning
    if meaning.when is not None:
        yield Step("says", says(meaning.when), meaning.span)
    if meaning.time:
        yield Step("time", named_words(meaning.time))
    if meaning.when is None:
        yield day_of_time(found)
    elif isinstance(meaning.when, Length) and date.type is not DateType.DURATION:
        yield Step("future", "no stretch but a day to come, as the words around it speak of the future")
        yield found.reference
    else:
        yield from choice_of(meaning.when, found)
    if date.mod and date.mod != meaning.mod:
        yield Step("modifier", f"{MODS.get(date.mod, date.mod)}, from the words beside it: “{date.text}”", date.span)
    if date.weekday_conflict:
        yield Step("conflict", "the weekday that the words name is not that of the date")
    if date.partner is not None:
        yield Step(str(date.relation), f"with “{date.partner.of(found.before.reading.text)}”", date.partner)
    yield Step("value", f"{date.type} {date.value}{f', {date.mod}' if date.mod else ''}: {date_words(date)}")


def day_of_time(found: Resolution) -> Step:
    """Of which day a time alone is."""
    day = found.before.day
    if day is not None and found.date.value.startswith(day.start.isoformat()) and day.start != found.before.published:
        return Step("day", f"that of “{day.span.of(found.before.reading.text)}”, {day.value}", day.span)
    return Step("day", f"that of {found.reference.words}")


def choice_of(when: When, found: Resolution) -> Iterator[Step]:
    """What a value that is not complete was counted from, and which of many was taken."""
    match when:
        case Counted(_, _, Origin.PERIOD | Origin.FINISHED):
            near = found.before.quarter_over(found.date.span) if when.origin is Origin.FINISHED else found.before.quarter_near(found.date.span)
            quarter = near and Step("counts from", f"the quarter that the passage is about, “{near.span.of(found.before.reading.text)}”", near.span)
            yield quarter or found.reference
        case Counted():
            yield found.reference
        case Gapped(_, _, None):
            yield found.reference
            yield Step("which one", which_one(when, found))
        case Holiday(_, _, None):
            yield found.reference
            yield Step("which one", which_holiday(when, found))
        case Slashed():
            yield Step("order", order_of(when, found))
        case WeekOf(day) | Offset(_, _, day) if day is not None:
            yield from choice_of(day, found)
        case Ordered(_, _, whole) if whole is not None:
            yield from choice_of(whole, found)
        case Gapped(_, _, year) | Holiday(_, _, year) if year is not None:
            yield from choice_of(year, found)


def which_one(when: Gapped, found: Resolution) -> str:
    """Why it is the last one, or the next."""
    passage, value, base = found.before, found.date.value, found.base
    place = calendar.interval(value)
    if found.item.meaning.weekday is not None:
        return "that of the nearest month in which day and weekday agree"
    if place is None or base is None:
        return "open, since there is nothing to count from" if base is None else "open"
    start, end = place[0].date(), place[1].date()
    follows, past = found.previous, passage.past_of(found.date.span, 1 if is_month_and_day(when.value) else 2)
    if when.direction is not Direction.ANY:
        return f"{DIRECTIONS[when.direction]}, as the words say"
    if follows is not None and follows.start is not None and start > max(follows.start.date(), base if "WXX" in when.value else start.min):
        return f"the first one after {found.words(follows)}, beside which it stands"
    if past is not None and "WXX" not in when.value and after_last(passage, when.value, past) == value[: len(when.value)]:
        return f"that of the passage about the past that “{past.span.of(passage.reading.text)}”, {past.value}, begins"
    if when.value.startswith("XXXX-XX-"):
        last = passage.last if passage.last is not None and passage.last.grain in {"D", "M"} else None
        return f"in the month of “{last.span.of(passage.reading.text)}”, {last.value}" if last else "the latest one"
    if start <= base < end:
        return "that very day: a weekday is the latest one, the day itself included" if "WXX" in when.value else "the one that it is now"
    if start < base:
        past_verb = "WXX" not in when.value and around.has_happened(passage.reading.base, found.date.span)
        return f"the latest one, as {'a verb of the past stands before it' if past_verb else 'no words around it speak of the future'}"
    if is_limit(passage, found.date.span):
        return "the next one, as “by” or “until” stands before it"
    return "the next one, as the words around it speak of the future" if passage.is_future(found.date.span) else "the next one, as it is near"


def which_holiday(when: Holiday, found: Resolution) -> str:
    """Why it is the last one, or the next."""
    base, start = found.base, found.date.start
    if start is None or base is None:
        return "open"
    if when.direction is not Direction.ANY:
        return f"{DIRECTIONS[when.direction]}, as the words say"
    past = found.before.past_of(found.date.span)
    if past is not None:
        return f"that of the year of “{past.span.of(found.before.reading.text)}”, {past.value}"
    return "the next one, as it is near or the words around it speak of the future" if start.date() > base else "the latest one"


def order_of(when: Slashed, found: Resolution) -> str:
    """Whether day or month stands first, and why."""
    passage = found.before
    if when.first > 12 or when.second > 12 or when.first == when.second:
        return "the numbers can be read in one way alone"
    if passage.order is None:
        return "open: day or month can be first, and neither the article nor Config(day_order=…) says which"
    return f"{passage.order} first, as {'Config(day_order=…) has' if passage.reading.config.day_order else 'other dates of the article have'} it"


def says(when: When) -> str:
    """What the words name, before anything is counted.

    >>> says(Counted(-2, "W")), says(Gapped("XXXX-WXX-2", Direction.FUTURE)), says(Length("P3Y"))
    ('2 weeks back', 'a Tuesday, the next one', 'a stretch of 3 years')
    """
    match when:
        case Fixed(value):
            return f"{named_words(value)}, in full"
        case Gapped(value, direction, year):
            return f"{named_words(value)}, {f'of {says(year)}' if year else DIRECTIONS[direction]}"
        case Holiday(name, direction, year):
            return f"{name}, {f'of {says(year)}' if year else DIRECTIONS[direction]}"
        case Counted(count, unit):
            return f"{amount(count, unit)} {'back' if count < 0 else 'on'}" if count else f"this {UNITS.get(unit, unit)}"
        case Offset(count, unit, day):
            return f"{amount(count, unit)} {'before' if count < 0 else 'after'} {says(day) if day else 'something'}"
        case WeekOf(day, unit):
            return f"the {UNITS[unit]} of {says(day)}"
        case Ordered(n, unit, whole):
            named = named_words(f"XXXX-WXX-{unit}") if unit.isdigit() else UNITS.get(unit, unit)
            return f"{'the last' if n < 0 else f'number {n}'} ({named}) in {says(whole) if whole else 'something'}"
        case Length(value):
            return f"a stretch of {duration_words(value)}"
        case Repeated(value):
            return f"again and again, {every(value)}"
        case Slashed(first, second, year):
            return f"{first} and {second}, day and month in some order{f', {year}' if year else ''}"


def amount(count: int, unit: str) -> str:
    """So many units.

    >>> amount(-1, "D"), amount(2, "WE")
    ('1 day', '2 weekends')
    """
    name = UNITS.get(unit, unit)
    return f"{abs(count)} {name if abs(count) == 1 else plural(name)}"
