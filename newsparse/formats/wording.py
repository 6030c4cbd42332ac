"""Values in plain English, for people: "Tue 6 Dec 2016", "about 2/3", "10,000 to 100,000 civilians"."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from newsparse.boilerplate.results import Boilerplate
from newsparse.claims.results import Bound, Claim, ClaimKind, Movement, plain
from newsparse.dates.results import DateExpression, DateType
from newsparse.quotes.results import Quote, Speaker
from newsparse.results import Result

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
OPEN_UNITS = {"": "year", "-XX": "month", "-XX-XX": "day", "-WXX": "week", "-WXX-WE": "weekend", "-QX": "quarter"}
MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
PARTS = {"Q": "quarter", "H": "half"}
DAY_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "DT": "daytime", "EV": "evening", "NI": "night"}
REFERENCES = {"PAST_REF": "in the past", "PRESENT_REF": "now", "FUTURE_REF": "in the future"}
MODS = {
    "APPROX": "about", "START": "early", "MID": "mid", "END": "late", "BEFORE": "before", "AFTER": "after", "ON_OR_BEFORE": "until",
    "ON_OR_AFTER": "from", "LESS_THAN": "less than", "MORE_THAN": "more than", "EQUAL_OR_LESS": "at most", "EQUAL_OR_MORE": "at least",
}  # fmt: skip
PERIODS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second", "DE": "decade", "CE": "century", "Q": "quarter", "WE": "weekend"}
BOUNDS = {Bound.EXACT: "", Bound.ABOUT: "about", Bound.MORE: "more than", Bound.AT_LEAST: "at least", Bound.LESS: "less than", Bound.AT_MOST: "at most"}
MOVEMENTS: dict[Movement | None, str] = {None: "", Movement.SIZE: "by", Movement.START: "from", Movement.END: "to"}
PLURALS = {"people": "people", "person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet", "life": "lives", "percent": "percent",
           "penny": "pence", "hertz": "hertz", "degree Celsius": "degrees Celsius", "degree Fahrenheit": "degrees Fahrenheit"}  # fmt: skip

CLOCK = re.compile(r"\d{4}-\d\d-\d\dT(?P<clock>\d\d(?::\d\d)*)")
OPEN = re.compile(r"XXXX(?:-WXX-(?P<weekday>[1-7])|-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?|(?P<rest>-WXX(?:-WE)?|-XX(?:-XX)?|-QX)?)")
DAY_PART = re.compile(r"\d{4}-\d\d-\d\dT(?P<part>[A-Z]{2})")
AMOUNT = re.compile(r"(\d+(?:\.\d+)?|X+)([A-Z]{1,2})")


def date_words(date: DateExpression) -> str:
    """What a date expression means, in plain English.

    >>> from newsparse import Span
    >>> date_words(DateExpression(Span(0, 5), "today", type=DateType.DATE, value="2016-12-06", start=dt.datetime(2016, 12, 6), rule="today"))
    'Tue 6 Dec 2016'
    >>> date_words(DateExpression(Span(0, 10), "four years", type=DateType.DURATION, value="P4Y", rule="duration"))
    '4 years'
    """
    words = duration_words(date.value) if date.type in {DateType.DURATION, DateType.SET} else point_words(date)
    if date.type is DateType.SET:
        words = every(date.value)
    mod = MODS.get(date.mod or "")
    return f"{mod} {words}" if mod else words


def every(value: str) -> str:
    """The value of a set in plain English; the value itself where it is none.

    >>> every("P2W"), every("P1D"), every("XXXX-WXX-2"), every("XXXX-SU")
    ('every 2 weeks', 'every day', 'every Tuesday', 'every summer')
    """
    named = duration_words(value) if value.startswith("P") else named_words(value)
    return value if named == value else f"every {named.removeprefix('1 ').removeprefix('a ')}"


def point_words(date: DateExpression) -> str:
    """A DATE or TIME in plain English: its day, week, month, year or interval; the TIMEX3 value where it has no place on the calendar."""
    value, start = date.value, date.start
    if value in REFERENCES:
        return REFERENCES[value]
    if start is None:
        return open_words(value)
    if found := CLOCK.fullmatch(value):
        return f"{day_words(start)}, {found['clock']}"
    if found := DAY_PART.fullmatch(value):
        return f"{day_words(start)}, {DAY_PARTS.get(found['part'], found['part'])}"
    match len(value), value[5:6]:
        case (4, _):
            return value
        case (7, _) if value[5:7].isdecimal():
            return f"{MONTHS[start.month - 1]} {start.year}"
        case (8, "W"):
            return f"week of {day_words(start)}"
        case (10, _):
            return day_words(start)
    if date.end is None or date.end <= start:
        return value
    return f"{day_words(start)} to {day_words(date.end - dt.timedelta(days=1))}"


def open_words(value: str) -> str:
    """A value that nobody has said the year or week of, in plain English; what it names where it is another.

    >>> open_words("XXXX-WXX-4"), open_words("XXXX-10-27"), open_words("XXXX-WXX")
    ('Thursday of a week not given', '27 Oct of a year not given', 'a week not given')
    """
    found = OPEN.fullmatch(value)
    if found is None:
        return named_words(value)
    if found["weekday"]:
        return f"{WEEKDAY_NAMES[int(found['weekday']) - 1]} of a week not given"
    if found["month"]:
        day = f"{int(found['day'])} " if found["day"] else ""
        return f"{day}{MONTHS[int(found['month']) - 1]} of a year not given"
    return f"a {OPEN_UNITS[found['rest'] or '']} not given"


def named_words(value: str) -> str:
    """What a TIMEX3 value without its year, or a time of day, names; the value itself where that is plain enough.

    >>> named_words("XXXX-WXX-2"), named_words("XXXX-10"), named_words("XXXX-10-23"), named_words("T10:30"), named_words("XXXX-Q3")
    ('a Tuesday', 'October', '23 October', '10:30', 'quarter 3')
    """
    if value in REFERENCES:
        return REFERENCES[value]
    value = value.removeprefix("XXXX-XX-XX") if value[10:11] == "T" else value
    if value.startswith("T"):
        return DAY_PARTS.get(value[1:], value[1:])
    ending = value.removeprefix("XXXX-")
    if ending == "WXX-WE":
        return "a weekend"
    match ending[:3], ending[3:]:
        case _ if ending == value:
            return value
        case "WXX", day if day[1:] in {*"1234567"} and day:
            return f"a {WEEKDAY_NAMES[int(day[1:]) - 1]}"
        case "XX-", day if day.isdecimal():
            return f"day {int(day)} of a month"
        case _ if ending[:2].isdecimal() and 1 <= int(ending[:2]) <= 12:
            month = MONTH_NAMES[int(ending[:2]) - 1]
            return f"{int(ending[3:])} {month}" if ending[3:].isdecimal() else month
    return SEASONS.get(ending) or (f"{PARTS[ending[0]]} {ending[1:]}" if ending[0] in PARTS and ending[1:].isdecimal() else value)


def day_words(day: dt.date) -> str:
    """A day in plain English, whatever the machine's language.

    >>> day_words(dt.date(2016, 12, 6))
    'Tue 6 Dec 2016'
    """
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def moment_words(moment: dt.date) -> str:
    """A day, with its time if it has one."""
    return f"{day_words(moment)}, {moment:%H:%M}" if isinstance(moment, dt.datetime) else day_words(moment)


def duration_words(value: str) -> str:
    """A TIMEX3 duration in plain English; the value itself where it is none.

    >>> duration_words("P2DT3H"), duration_words("PXW"), duration_words("PT30M")
    ('2 days 3 hours', 'some weeks', '30 minutes')
    """
    days, _, times = value.removeprefix("P").partition("T")
    words = [_amount(number, PERIODS.get(unit)) for number, unit in AMOUNT.findall(days)]
    words += [_amount(number, "minute" if unit == "M" else PERIODS.get(unit)) for number, unit in AMOUNT.findall(times)]
    whole = value.startswith("P") and AMOUNT.sub("", days + times) == ""
    return " ".join(word for word in words if word) if whole and words and all(words) else value


def _amount(number: str, unit: str | None) -> str | None:
    if unit is None:
        return None
    return f"some {plural(unit)}" if number.startswith("X") else f"{number} {unit if number == '1' else plural(unit)}"


def claim_words(claim: Claim) -> str:
    """What a claim says, in plain English.

    >>> from newsparse import Span
    >>> claim_words(Claim(Span(0, 4), "50 m", low=Decimal(50), high=Decimal(50), kind=ClaimKind.MEASURE, unit="meter", bound=Bound.LESS, rule="measure"))
    'less than 50 meters'
    """
    words = (MOVEMENTS[claim.movement], BOUNDS[claim.bound], number_words(claim), _unit_words(claim), f"({claim.change.value})" if claim.change else "")
    return " ".join(word for word in words if word)


def number_words(claim: Claim) -> str:
    """The number of a claim: with commas, as a range, as a fraction, ratio or score."""
    if claim.parts:
        between = {ClaimKind.SCORE: "-", ClaimKind.RATIO: " in "}.get(claim.kind, "/")
        return between.join(map(plain, claim.parts))
    return grouped(claim.low) if claim.low == claim.high else f"{grouped(claim.low)} to {grouped(claim.high)}"


def grouped(number: Decimal) -> str:
    """A number in plain digits with commas.

    >>> grouped(Decimal("-4100000000.50"))
    '-4,100,000,000.5'
    """
    whole, point, part = plain(number).partition(".")
    sign, whole = ("-", whole[1:]) if whole[:1] == "-" else ("", whole)
    head = len(whole) % 3
    groups = [whole[:head]] if head else []
    return sign + ",".join(groups + [whole[place : place + 3] for place in range(head, len(whole), 3)]) + point + part


def _unit_words(claim: Claim) -> str:
    if claim.kind is ClaimKind.MULTIPLE:
        return "times"
    if claim.unit is None:
        return ""
    unit = claim.unit if claim.low == claim.high == 1 else plural(claim.unit)
    return f"{unit} of age" if claim.kind is ClaimKind.AGE else unit


def plural(unit: str) -> str:
    """A unit in the plural; codes of money have none.

    >>> plural("asylum seeker"), plural("mile per hour"), plural("USD per barrel"), plural("country")
    ('asylum seekers', 'miles per hour', 'USD per barrel', 'countries')
    """
    head, per, rest = unit.partition(" per ")
    front, space, last = head.rpartition(" ")
    if head in PLURALS or last in PLURALS:
        last, front, space = (PLURALS[head], "", "") if head in PLURALS else (PLURALS[last], front, space)
    elif not last.isupper() and last.isalpha():
        last = f"{last[:-1]}ies" if re.search("[^aeiou]y$", last) else f"{last}es" if last.endswith(("s", "x", "sh", "ch")) else f"{last}s"
    return f"{front}{space}{last}{per}{rest}"


def speaker_words(speaker: Speaker) -> str:
    """A speaker with the role, if it says more than the name.

    >>> from newsparse import SpeakerKind
    >>> speaker_words(Speaker("Ann Lee", kind=SpeakerKind.PERSON, role="mayor of Leith"))
    'Ann Lee, mayor of Leith'
    """
    return f"{speaker.name}, {speaker.role}" if speaker.role and speaker.role.lower() not in speaker.name.lower() else speaker.name


def result_words(result: Result) -> str:
    """What a result is and means, in one line."""
    match result:
        case Quote():
            return f"{result.kind} quote: {speaker_words(result.speaker) if result.speaker else 'nobody named'}"
        case Claim():
            return f"claim: {claim_words(result)}"
        case DateExpression():
            return f"date: {date_words(result)}"
        case Boilerplate():
            return f"boilerplate: {result.kind}"
    return str(result)


def counted(number: int, name: str) -> str:
    """So many of something.

    >>> counted(1, "block"), counted(1200, "block")
    ('1 block', '1,200 blocks')
    """
    return f"{number:,} {name if number == 1 else plural(name)}"


def shortened(text: str, longest: int) -> str:
    """The text, or its beginning with an ellipsis.

    >>> shortened("Rain fell.", 4)
    'Rain…'
    """
    return text if len(text) <= longest else f"{text[:longest]}…"


__all__ = [
    "claim_words",
    "counted",
    "date_words",
    "day_words",
    "duration_words",
    "moment_words",
    "named_words",
    "open_words",
    "plural",
    "result_words",
    "shortened",
    "speaker_words",
]
