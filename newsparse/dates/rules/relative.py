"""Dates counted from the publication date or from another date: "yesterday", "two weeks ago", "last year", "the previous day", "on the 14th"."""

from __future__ import annotations

from decimal import Decimal

from newsparse.dates.lexicon import ALL_WEEKDAYS, FUTURE_WORDS, MONTHS, PAST_WORDS, TEXT_WORDS, UNITS, WEEKDAYS
from newsparse.dates.meaning import Counted, Fixed, Gapped, Length, Meaning, Offset, Ordered, Origin, WeekOf
from newsparse.dates.rules.absolute import day_number, month_and_day
from newsparse.dates.rules.durations import YEARS, count_of
from newsparse.dates.rules.spans import in_a_name, is_title, with_the, word_after_next, words_before
from newsparse.numerals import ordinal_of
from newsparse.rules import Match, Rule
from newsparse.span import Span

STRETCHES = frozenset("past next coming".split())
LATEST = frozenset("latest most".split())
DIRECTED = PAST_WORDS | FUTURE_WORDS | {"same"}
DAYS_AWAY = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
COUNTED_IN_OTHERS = {"F": ("W", 2), "ML": ("CE", 10)}
"""Units that TIMEX3 has no letter for."""
AFTER_ORDINALS = frozenset("and to when but or after in at".split())
"""Words after "on the 14th" that are not what it counts."""


def counted(count: int, unit: str, origin: Origin = Origin.PUBLISHED) -> Counted:
    """So many of a unit; fortnights are two weeks."""
    unit, times = COUNTED_IN_OTHERS.get(unit, (unit, 1))
    return Counted(count * times, unit, origin)


def named_day(match: Match) -> Meaning | None:
    """'yesterday', 'the day before yesterday'; not "USA Today"."""
    if in_a_name(match) or (match["after"] and is_title(match)):
        return None  # USA Today, The Day After Tomorrow
    [word] = match["day"]
    extra = -1 if match["before"] else 1 if match["after"] else 0
    return Meaning(match.span, Counted(DAYS_AWAY[word] + extra, "D"), "TNI" if word == "tonight" else "")


def directed_unit(match: Match) -> Meaning | None:
    """'last month', 'this year', 'the following week'."""
    which, [unit], before = match["which"][0], match["unit"], match.before
    which = match["which"][-1] if match["which"][-1] in DIRECTED else which
    the = before.lower() == "the"
    if (which == "same" and not the) or (before and is_title(match)):
        return None  # a programme: "This Week"
    if UNITS[unit] == "DE" and the and which in STRETCHES and words_before(match, 2)[0] != "of":
        return Meaning(with_the(match), Length("P10Y"))  # over the past decade, as over the past ten years
    count = -1 if which in PAST_WORDS or which in LATEST else 1 if which in FUTURE_WORDS else 0
    origin = Origin.TEXT if which in TEXT_WORDS or which in {"that", "same"} or (which == "next" and the) else Origin.PUBLISHED if count else Origin.PASSAGE
    return Meaning(with_the(match), counted(count, UNITS[unit], origin))


def before_reference(match: Match) -> Meaning | None:
    """'two weeks ago': back from the publication date; 'two days earlier' from the last date of the text."""
    count, [unit], when = count_of(match), match["unit"], match["when"][0]
    if match.after == "than":
        return None  # no date: "five hours earlier than usual"
    if match["half"]:
        count = Decimal("0.5")
    if match["more"] and count is not None:
        count += Decimal("0.5")
    if count is None:
        return Meaning(match.span, Fixed("PAST_REF"))
    if UNITS[unit] in YEARS:
        count, unit = count * YEARS[UNITS[unit]], "year"
    origin = Origin.PUBLISHED if when in {"ago", "back"} else Origin.TEXT
    if UNITS[unit] == "Y" and count == 1:
        origin = Origin.PERIOD if origin is Origin.PUBLISHED else Origin.EARLIER
    if count != int(count):
        if UNITS[unit] not in {"Y", "DE", "CE"}:
            return None
        return Meaning(match.span, Counted(-int(count * 12), "M"))
    return Meaning(match.span, counted(-int(count), UNITS[unit], origin))


def the_one_beside(match: Match) -> Meaning | None:
    """'the day before', 'the year after', 'the week before last', 'the day before' + 'Christmas'; "the day before the vote" is open."""
    [unit] = match["unit"]
    if match["last"]:
        return Meaning(match.span, Counted(-2, UNITS[unit])) if unit != "night" else None
    that_day = match.after == "that" and not word_after_next(match).isalnum()
    if match.after.isalnum() and not that_day and match.after not in {"and", "but", "or", "when"}:
        if unit not in {"day", "night"}:
            return None
        return Meaning(match.span, Offset(-1 if match["before"] else 1, "D", None), "TNI" if unit == "night" else "")
    return Meaning(match.span, Counted(-1 if match["before"] else 1, UNITS.get(unit, "D"), Origin.TEXT), "TNI" if unit == "night" else "")


def after_reference(match: Match) -> Meaning | None:
    """'two days later': on from the last date of the text; 'two days from now' from the publication date."""
    count, [unit] = count_of(match), match["unit"]
    if match.after == "than":
        return None
    origin = Origin.PUBLISHED if match["now"] else Origin.TEXT
    if count is None:
        return Meaning(match.span, Fixed("FUTURE_REF")) if match["now"] else None
    if count != int(count):
        return None
    away = counted(int(count), UNITS[unit], origin)
    return Meaning(match.span, Offset(away.count, away.unit, Counted(0, "D")) if match["now"][-1:] == ("today",) else away)


def ordered_unit(match: Match) -> Meaning | None:
    """'the first week of': part of what is named after it."""
    [unit] = match["unit"]
    if match["last"] == ("last",) and match["in"] and match.before.lower() != "the":
        return None  # "was fined last month in a civil suit"
    n = -1 if match["last"] else ordinal_of(match["which"])
    start, end = match.found.span()
    span = Span((match.words.span(start - 1, start) if match.before.lower() == "the" else match.span).start, match.words.span(start, end - 1).end)
    return Meaning(span, Ordered(n, str(WEEKDAYS[unit]) if unit in WEEKDAYS else UNITS[unit], None)) if n else None


def week_of(match: Match) -> Meaning | None:
    """'the week of March 18', 'the weekend of June 1', 'the week of the 18th'."""
    unit = UNITS[match["unit"][0]]
    if match["month"]:
        when = month_and_day(match)
        return Meaning(match.span, WeekOf(when, unit)) if when else None
    day = day_number(match["day"])
    return Meaning(match.span, WeekOf(Gapped(f"XXXX-XX-{day:02}"), unit)) if day and 1 <= day <= 31 else None


def weekday_and_number(match: Match) -> Meaning | None:
    """'Thursday the 9th'."""
    day = day_number(match["number"])
    after = match.after.lower()
    if day is None or not 1 <= day <= 31 or after in {"of", *MONTHS} or (after.isalpha() and after not in AFTER_ORDINALS):
        return None
    return Meaning(match.span, Gapped(f"XXXX-XX-{day:02}"), weekday=ALL_WEEKDAYS[match["day"][0]])


def day_of_month(match: Match) -> Meaning | None:
    """'on the 14th': a day of the month that the passage is in."""
    day = day_number(match["day"])
    if match.before.lower() != "on" or day is None or not 1 <= day <= 31:
        return None
    if match.after.isalpha() and match.after not in AFTER_ORDINALS:
        return None
    return Meaning(match.span, Gapped(f"XXXX-XX-{day:02}"))


def day_of_this_month(match: Match) -> Meaning | None:
    """'the 11th of this month', 'the 3rd of next month'."""
    day, [which] = day_number(match["day"]), match["which"]
    if day is None or not 1 <= day <= 31:
        return None
    return Meaning(with_the(match), Ordered(day, "D", Counted(-1 if which == "last" else 1 if which == "next" else 0, "M")))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="named_day",
        pattern="day:(today | tonight | yesterday | tomorrow)",
        build=named_day,
        examples={"He arrived yesterday.": "2024-03-04", "Rain falls tonight.": "2024-03-05TNI"},
        counterexamples=("She writes for USA Today.",),
    ),
    Rule(
        name="day_beside",
        pattern="the day (before:before | after:after) day:(yesterday | tomorrow)",
        build=named_day,
        examples={"It ends the day after tomorrow.": "2024-03-07"},
        counterexamples=("The Day After Tomorrow was a film.",),
    ),
    Rule(
        name="directed_unit",
        pattern="which:(PAST_WORD | FUTURE_WORD | current | same) unit:ONE_UNIT"
        " | which:(PAST_WORD | FUTURE_WORD | current | same | latest | most recent) (fiscal | financial | calendar | academic | school) unit:year"
        " | which:(this | that) (same | very | past | coming | fiscal | financial)? unit:ONE_UNIT",
        build=directed_unit,
        examples={
            "Sales fell last month.": "2024-02",
            "It opens next year.": "2025",
            "Talks resume this week.": "2024-W10",
            "In the last fiscal year it lost money.": "2023",
            "It was dry over the past decade.": "P10Y",
        },
        counterexamples=('He hosts "This Week" on television.',),
    ),
    Rule(
        name="ago",
        pattern="(QUANTITY | half:half (a | an)) unit:UNIT (or so | or two)? when:BEFORE_WORD | unit:UNITS when:ago"
        " | count:(NUMBER | a) unit:(year | years) more:(and a half) when:BEFORE_WORD",
        build=before_reference,
        examples={
            "It closed two weeks ago.": "2024-W08",
            "He left 10 days\u00a0ago.": "2024-02-24",
            "She left three years ago.": "2021",
            "Several years ago it burned.": "PAST_REF",
            "It was built half a century ago.": "1974",
            "It shut a year and a half ago.": "2022-09",
            "He signed on March 3 and had paid two days earlier.": "2024-03-01",
        },
        counterexamples=("Long ago it was a mill.",),
    ),
    Rule(
        name="the_one_beside",
        pattern="the unit:(day | night | week | month | year) (before:(before | earlier) last:last? | after:(after | later))",
        build=the_one_beside,
        examples={
            "He signed on March 1, and had met her the day before.": "2024-02-29",
            "It rained the week before last.": "2024-W08",
            "She came on March 1 and left the day after that.": "2024-03-02",
            "The day before Christmas was dry.": "2023-12-24",
        },
        counterexamples=("The day before the vote", "The year after he left"),
    ),
    Rule(
        name="later",
        pattern="QUANTITY unit:UNIT (now:(from now | hence | from today | ' time) | AFTER_WORD)",
        build=after_reference,
        examples={
            "He signed on March 1 and paid two days later.": "2024-03-03",
            "Two weeks from now it ends.": "2024-W12",
            "It ends in three days' time.": "2024-03-08",
        },
        counterexamples=("Better late than later.",),
    ),
    Rule(
        name="ordered_unit",
        pattern="(which:ORDINAL | last:(last | final)) unit:(day | week | weekend | month | WEEKDAY) (of | in:in)",
        build=ordered_unit,
        examples={
            "It opens in the first week of May.": "2024-W18",
            "The vote is on the second Tuesday in April.": "2024-04-09",
            "on the last day of 2023": "2023-12-31",
        },
        counterexamples=("On the second day of the trial he wept.",),
    ),
    Rule(
        name="week_of",
        pattern="the unit:(week | weekend) (of | commencing | beginning | starting)"
        " (the? day:DAY_OF_MONTH of? month:MONTH | month:MONTH the? day:DAY_OF_MONTH | the day:ORDINAL_DIGITS)",
        build=week_of,
        examples={"It runs the week of March 18.": "2024-W12"},
        counterexamples=("The week of prayer began.",),
    ),
    Rule(
        name="weekday_and_number",
        pattern="day:WEEKDAY ,? the? number:ORDINAL_DIGITS",
        build=weekday_and_number,
        examples={"It opens on Thursday the 7th.": "2024-03-07"},
        counterexamples=("It was the 4th chapter.",),
    ),
    Rule(
        name="day_of_this_month",
        pattern="day:(ORDINAL_DIGITS | ORDINAL_WORD) (day of | of) which:(this | last | next) month",
        build=day_of_this_month,
        examples={"Schools reopen on the 11th of this month.": "2024-03-11"},
        counterexamples=("It is the 4th of its kind.",),
    ),
    Rule(
        name="day_of_month",
        pattern="the day:ORDINAL_DIGITS",
        build=day_of_month,
        examples={"It opened on March 1 and shut on the 4th.": "2024-03-04"},
        counterexamples=("He lives on the 4th floor.",),
    ),
)
