"""Clock times and parts of the day: "10 a.m.", "14:30 GMT", "noon", "in the morning", "this evening"."""

from __future__ import annotations

from newsparse.dates.lexicon import BEFORE_CLOCKS, MERIDIEMS, NOONS, PARTS, WEEKDAYS
from newsparse.dates.meaning import Counted, Meaning, Origin
from newsparse.dates.rules.spans import with_the
from newsparse.dates.zones import NAMES as ZONE_NAMES
from newsparse.numerals import SMALL, value_of
from newsparse.rules import Match, Rule
from newsparse.span import Span

BEFORE_CLOCK_WORDS = frozenset("at by until till before after around about since".split())
"""Words before "twenty to six"."""
AFTER_OVERNIGHT = frozenset(
    """to in on at by from after before and but as when while into with for during because following near across outside inside amid over that so if
    between""".split()
)
"""Words after "overnight" that it does not describe."""
CLOCK_STEP = 5
"""Minutes that stand without the word before "to" and "past"."""
BEFORE_RACE_TIMES = frozenset("in of ran clocked took time record best".split())
"""Words before the time of a race: "in 2:41" is how long it took."""


def clock_value(hour: int, minute: int, second: int | None = None, shift: int | None = None) -> str | None:
    """The TIMEX3 time of a clock; `shift` is 0 for a.m. and 12 for p.m."""
    if shift is not None:
        hour = hour % 12 + shift if hour <= 12 else hour
    if not 0 <= hour <= 24 or not 0 <= minute < 60 or not 0 <= (second or 0) < 60:
        return None
    value = f"T{hour:02}:{minute:02}"
    return value + (f":{second:02}" if second is not None else "")


def clock(match: Match) -> Meaning | None:
    """'10:30 p.m. GMT', '14.05 BST'."""
    parts = (match["clock"] or match["dotted"])[0].replace(".", ":").split(":")
    if not 2 <= len(parts) <= 3 or not all(part.isdecimal() and len(part) <= 2 for part in parts):
        return None
    hours, minutes, *seconds = map(int, parts)
    value = clock_value(hours, minutes, seconds[0] if seconds else None, MERIDIEMS[match["meridiem"][0]] if match["meridiem"] else None)
    return Meaning(match.span, None, value, zone=zone_in(match)) if value else None


def zone_in(match: Match) -> str:
    """'GMT', 'UTC+5:30', 'Eastern time': the zone as `zones.zone_of` reads it; "" where there is none."""
    if not match["zone"]:
        return ""
    name = " ".join(match["zone"])
    if not match["offset"]:
        return ZONE_NAMES.get(name, name)
    hours, _, minutes = match["offset"][0].partition(":")
    if name not in {"gmt", "utc"} or not (hours + (minutes or "0")).isdecimal():
        return ""
    return f"{match['sign'][0]}{60 * int(hours) + int(minutes or 0)}"


def bare_clock(match: Match) -> Meaning | None:
    """'at 10:30', '22:14, 14 August'; alone it may be a score or odds, and resolve.py drops it where neither a preposition nor a day is beside it."""
    return clock(match) if match.before.lower() not in BEFORE_RACE_TIMES else None


def dotted_clock(match: Match) -> Meaning | None:
    """'at 11.45 on Monday', as Britons write; not "closed at 98.45 on Monday"."""
    meaning = clock(match)
    return meaning._replace(span=match.part("time") or match.span) if meaning and match["dotted"][0][-3:-2] == "." else None


def further_clock(match: Match) -> Meaning | None:
    """'by 9.20', after a time that is written so and says which half of the day it is in; resolve.py drops it elsewhere."""
    return dotted_clock(match) if match.before.lower() in BEFORE_CLOCKS and match.before != "," else None


def hour(match: Match) -> Meaning | None:
    """'10 a.m.', "ten o'clock", '4 in the morning'."""
    [word], part = match["hour"], match["part"]
    shift = MERIDIEMS[match["meridiem"][0]] if match["meridiem"] else None
    if part:
        shift = 0 if part[0] == "morning" else 12
    number = SMALL[word] if word in SMALL else int(word)
    value = clock_value(number, 0, shift=shift) if number <= 24 else None
    return Meaning(match.span, None, value, zone=zone_in(match)) if value else None


def past_the_hour(match: Match) -> Meaning | None:
    """'half past seven', 'a quarter to ten', 'ten past nine in the evening'; not "voted 20 to nine"."""
    [word], counted, part = match["hour"], match["minutes"], match["part"]
    number = SMALL[word] if word in SMALL else int(word)
    if not 1 <= number <= 12 or (counted and not match["past"] and match.before.lower() not in BEFORE_CLOCK_WORDS):
        return None
    minutes = 30 if match["half"] else 15
    if counted:
        numeral = value_of(counted)
        if numeral is None or not 0 < numeral.value < 60 or numeral.value != int(numeral.value):
            return None
        minutes = int(numeral.value)
        if minutes % CLOCK_STEP and not match["unit"]:
            return None  # "outnumbered by four to one"
    if match["meridiem"] or part:
        number = number % 12 + (MERIDIEMS[match["meridiem"][0]] if match["meridiem"] else 0 if part[0] == "morning" else 12)
    total = 60 * number + (minutes if match["past"] or match["half"] else -minutes)
    value = clock_value(total // 60 % 24, total % 60)
    return Meaning(match.span, None, value) if value else None


def military(match: Match) -> Meaning | None:
    """'1900 GMT', '0530 hours'."""
    [word] = match["clock"]
    shift = MERIDIEMS[match["meridiem"][0]] if match["meridiem"] else None
    if len(word) == 3 and shift is not None:
        word = f"0{word}"
    value = clock_value(int(word[:2]), int(word[2:]), shift=shift) if len(word) == 4 else None
    return Meaning(match.span, None, value, zone=zone_in(match)) if value else None


def noon(match: Match) -> Meaning | None:
    """'noon'; not in the title of a film."""
    [word] = match["noon"]
    return None if match.span.of(match.words.text).istitle() and match.before else Meaning(match.span, None, NOONS[word])


def part_of_day(match: Match) -> Meaning:
    """'morning': part of a day that is named beside it."""
    return Meaning(with_the(match), None, f"T{PARTS[match['part'][0]]}")


def overnight(match: Match) -> Meaning | None:
    """'arrested overnight', 'overnight on Friday': the night before publication, where no day is beside it; not "overnight success"."""
    after = match.after
    if after.isalpha() and after.islower() and after not in AFTER_OVERNIGHT and after not in WEEKDAYS:
        return None
    return Meaning(match.span, None, "TNI")


def early_hours(match: Match) -> Meaning:
    """'the early hours of': a part of the day that is named after it."""
    start, end = match.found.span()
    return Meaning(Span(with_the(match).start, match.words.span(start, end - 1).end), None, "TMO")


def this_part(match: Match) -> Meaning:
    """'this morning', 'last night', 'that evening', 'the next morning'."""
    which, [part] = match["which"][-1], match["part"]
    if which in {"last", "past"}:
        when = Counted(-1 if part == "night" or part == "evening" else 0, "D")
    elif which in {"this"}:
        when = Counted(0, "D")
    elif which in {"same", "that"}:
        when = Counted(0, "D", Origin.TEXT)
    else:
        when = Counted(-1 if which == "previous" else 1, "D", Origin.TEXT)
    return Meaning(with_the(match), when, f"T{PARTS[part]}")


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="clock",
        pattern="(clock:CLOCK | dotted:DECIMAL) -? meridiem:MERIDIEM IN_ZONE? | clock:CLOCK (IN_ZONE | hours | hrs) | dotted:DECIMAL zone:ZONE&UPPERCASE",
        build=clock,
        examples={"It starts at 10:30 p.m.": "2024-03-05T22:30", "14.05 BST: no delay": "2024-03-05T14:05"},
        counterexamples=("It weighs 14.05 kg.",),
    ),
    Rule(
        name="bare_clock",
        pattern="clock:CLOCK",
        build=bare_clock,
        examples={"The bus left at 7:10.": "2024-03-05T07:10"},
        counterexamples=("Backed at odds of 10:11",),
    ),
    Rule(
        name="dotted_clock",
        pattern="at time:(dotted:DECIMAL) on? (WEEKDAY | MONTH | DAY_OF_MONTH MONTH | yesterday | today | tomorrow | tonight | the night)",
        build=dotted_clock,
        counterexamples=("It closed at 11.45 euros.",),
    ),
    Rule(
        name="further_clock",
        pattern="time:(dotted:DECIMAL)",
        build=further_clock,
        examples={"The alarm rang at 9.14pm. By 9.20 the hall was ablaze.": "2024-03-05T21:20"},
        counterexamples=("Shares closed at 9.20 and fell by 9.14 later.",),
    ),
    Rule(
        name="hour",
        pattern="hour:(MONTH_NUMBER | SMALL_NUMBER) -? meridiem:MERIDIEM IN_ZONE?"
        " | hour:(MONTH_NUMBER | SMALL_NUMBER) o'clock (in the part:PART | meridiem:MERIDIEM)?"
        " | hour:MONTH_NUMBER in the part:PART",
        build=hour,
        examples={
            "The bus left at 7 a.m. EST.": "2024-03-05T07:00",
            "Doors open at eight o'clock.": "2024-03-05T08:00",
            "at 4 in the morning": "2024-03-05T04:00",
        },
        counterexamples=("I am 7.",),
    ),
    Rule(
        name="past_the_hour",
        pattern="(half:(half past) | a? quarter (past:past | to) | minutes:(NUMBER | NUMERAL) unit:minutes? (past:past | to))"
        " hour:(MONTH_NUMBER | SMALL_NUMBER)"
        " (o'clock | o'clock? in the part:PART | meridiem:MERIDIEM)?",
        build=past_the_hour,
        examples={
            "The bells rang at half past seven.": "2024-03-05T07:30",
            "at a quarter to ten": "2024-03-05T09:45",
            "Polls shut at ten past nine in the evening.": "2024-03-05T21:10",
            "at 20 to 6": "2024-03-05T05:40",
        },
        counterexamples=(
            "They voted 20 to nine.",
            "It rose from 5 to 6-7 percent.",
            "He walked half past the shops.",
            "Two to three were hurt.",
            "Hens outnumber cocks, by four to one.",
        ),
    ),
    Rule(
        name="military_clock",
        pattern="clock:INTEGER (hours&LOWERCASE | hrs | local time | meridiem:MERIDIEM IN_ZONE?)"
        " | clock:INTEGER zone:ZONE&UPPERCASE (sign:(\\+&TIGHT | -&TIGHT) (offset:MONTH_NUMBER | offset:CLOCK))?",
        build=military,
        examples={"Polls shut at 1900 GMT.": "2024-03-05T19:00"},
        counterexamples=("Flight 1900 landed.",),
    ),
    Rule(
        name="noon",
        pattern="MONTH_NUMBER? noon:NOON",
        build=noon,
        examples={"It begins at noon.": "2024-03-05T12:00", "The truce ends at midnight.": "2024-03-05T24:00"},
        counterexamples=('They saw "High Noon" again.',),
    ),
    Rule(
        name="this_part",
        pattern="which:(this | last | that | same | next | following | previous) part:PART",
        build=this_part,
        examples={"He spoke this morning.": "2024-03-05TMO", "It burned down last night.": "2024-03-04TNI"},
        counterexamples=("This particular part burned.",),
    ),
    Rule(
        name="overnight",
        pattern="overnight",
        build=overnight,
        examples={"Three men were held overnight.": "2024-03-04TNI"},
        counterexamples=("It was no overnight success.", "He packed an overnight bag."),
    ),
    Rule(
        name="early_hours",
        pattern="(early | small | wee) morning? hours of",
        build=early_hours,
        counterexamples=("The early hours of the war",),
    ),
    Rule(
        name="part_of_day",
        pattern="(mid -? | early | late)? part:PART",
        build=part_of_day,
        counterexamples=("The night sky",),
    ),
)
