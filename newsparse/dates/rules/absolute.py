"""Dates that name their day or month: "Oct. 23", "23rd of October 1998", "2016-12-06", "6/12/16", "last October"."""

from __future__ import annotations

from newsparse.dates.calendar import day_in
from newsparse.dates.lexicon import BEFORE_DATES, COUNTED_THINGS, FUTURE_WORDS, MONTHS, PAST_WORDS, TEXT_WORDS, UNSURE_MONTHS
from newsparse.dates.meaning import Direction, Fixed, Gapped, Meaning, Origin, Slashed, When
from newsparse.dates.rules.spans import with_the
from newsparse.numerals import ordinal_of
from newsparse.rules import Match, Rule

NO_ARTICLE = MONTHS.keys() | {"last", "this", "next"}
"""First words of a day before which "the" belongs to what follows: "the Oct. 23 vote"."""
SEPTEMBER_11 = (9, 11)
BEFORE_SLASHES = frozenset("on by until since monday tuesday wednesday thursday friday saturday sunday".split())
FIRST_NAMES = frozenset("april june august may march jan".split())
BEFORE_NAMES = frozenset("and or of to from for with as between by".split())
"""Words before a month that may as well stand before a first name: "of Hungary and Jan Kowal"."""
LONG_NAMES = frozenset("march may august".split())
BEFORE_NOUNS = frozenset("the a its their his her our 's".split())
NO_NOUNS = frozenset(
    """on for of in to and or was is were are by from at with will would has had have that which who said says told against through into over as but then again
    past up down
    government cabinet administration ministry premiership leadership campaign""".split()
)
"""Words after a capitalised "March" or "May" that it is no month of."""


def day_number(words: tuple[str, ...]) -> int | None:
    """The day of a month in digits, as an ordinal or in words."""
    if len(words) == 1 and words[0].isdecimal():
        return int(words[0])
    return ordinal_of(words)


def month_and_day(match: Match, year: int | None = None) -> When | None:
    """The value of a day and a month, with or without a year; None if there is no such day."""
    [month], day = match["month"], day_number(match["day"])
    if day is None or day_in(2024 if year is None else year, MONTHS[month], day) is None:
        return None
    if year is None:
        return Gapped(f"XXXX-{MONTHS[month]:02}-{day:02}", direction_of(match["which"]))
    return Fixed(f"{year:04}-{MONTHS[month]:02}-{day:02}")


def calendar_day(match: Match) -> Meaning | None:
    """'October 23, 1998': a day, and its year if one is named."""
    year = match["year"]
    if year and match.after in COUNTED_THINGS:
        return None
    when = month_and_day(match, full_year(year[0]) if year else None)
    return Meaning(match.span if match.words.forms(*match.found.span())[0] in NO_ARTICLE else with_the(match), when) if when else None


def full_year(word: str) -> int:
    """The year that two or four digits name, 49 as 2049 and 50 as 1950."""
    year = int(word.lstrip("'"))
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def calendar_month(match: Match) -> Meaning:
    """'October 1998'."""
    [month], [year] = match["month"], match["year"]
    return Meaning(match.span, Fixed(f"{int(year):04}-{MONTHS[month]:02}"))


def bare_month(match: Match) -> Meaning | None:
    """'October': unless it is somebody's name."""
    [month] = match["month"]
    before, after = match.before.lower(), match.after
    named = after[:1].isupper() and after.lower() not in MONTHS
    if named and month in FIRST_NAMES and before in BEFORE_NAMES:
        return None
    is_name = named and (match.before[:1].isupper() or (not before and month in FIRST_NAMES))
    if before not in BEFORE_DATES and (is_name or (month in UNSURE_MONTHS and not names_a_noun(month, before, after))):
        return None
    return Meaning(match.span, Gapped(f"XXXX-{MONTHS[month]:02}"))


def names_a_noun(month: str, before: str, after: str) -> bool:
    """'the May election', 'its August figures': whether a noun follows the month; not "the March on the capital", "the May government"."""
    return before in BEFORE_NOUNS and month in LONG_NAMES and after.isalpha() and after.islower() and after not in NO_NOUNS


def directed_month(match: Match) -> Meaning:
    """'last October', 'this May', 'the previous June'."""
    [month] = match["month"]
    return Meaning(match.span, Gapped(f"XXXX-{MONTHS[month]:02}", direction_of(match["which"]), origin=origin_of(match["which"])))


def direction_of(words: tuple[str, ...]) -> Direction:
    """Which one the words before a name ask for."""
    if not words:
        return Direction.ANY
    if words[-1] in PAST_WORDS:
        return Direction.PAST
    return Direction.FUTURE if words[-1] in FUTURE_WORDS else Direction.THIS


def origin_of(words: tuple[str, ...]) -> Origin:
    """'the following May' is counted from the text, 'next May' from the publication date."""
    return Origin.TEXT if words and words[-1] in TEXT_WORDS else Origin.PUBLISHED


def iso_date(match: Match) -> Meaning | None:
    """'2016-12-06'."""
    numbers = [int(match[part][0]) for part in ("year", "month", "day")]
    return Meaning(match.span, Fixed("{:04}-{:02}-{:02}".format(*numbers))) if day_in(*numbers) else None


def slashed(match: Match) -> Meaning | None:
    """'6/12/2016': the article says which of the two is the month."""
    first, second, year = int(match["first"][0]), int(match["second"][0]), match["year"]
    if min(first, second) > 12 or (year and len(year[0]) not in {2, 4}):
        return None
    return Meaning(match.between("first", "year" if year else "second"), Slashed(first, second, full_year(year[0]) if year else None))


def slashed_day(match: Match) -> Meaning | None:
    """'on 23/4'; "9/11" is a name of one day."""
    first, second = int(match["first"][0]), int(match["second"][0])
    if (first, second) == SEPTEMBER_11:
        return Meaning(match.span, Fixed("2001-09-11"))
    if match.before.lower() not in BEFORE_SLASHES or min(first, second) > 12 or match.after == "/":
        return None
    return Meaning(match.span, Slashed(first, second, None))


def dotted(match: Match) -> Meaning | None:
    """'23.04.2022': day, month and year, as in much of Europe."""
    numbers = match["date"][0].split(".")
    if len(numbers) != 3 or not all(map(str.isdecimal, numbers)) or len(numbers[2]) != 4:
        return None
    day, month, year = map(int, numbers)
    return Meaning(match.span, Fixed(f"{year:04}-{month:02}-{day:02}")) if day_in(year, month, day) else None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="month_day",
        pattern="which:(last | this | next | this past | this coming)? month:MONTH (the? day:DAY_OF_MONTH | - day:DAY_NUMBER) ((, | of | in | -)? year:YEAR)?",
        build=calendar_day,
        examples={
            "The vote is on Oct. 23, 2024.": "2024-10-23",
            "It opened on January 2nd.": "2024-01-02",
            "Fire broke out on Nov. 13, 1998, in Lyon.": "1998-11-13",
            "He left on March the third.": "2024-03-03",
            "Races start on April 2.": "2024-04-02",
            "He was hurt last June 5.": "2023-06-05",
        },
        counterexamples=("They march 20 miles.", "Some may 3 times."),
    ),
    Rule(
        name="day_month",
        pattern="day:DAY_OF_MONTH (- | of)? month:MONTH ((, | of | in | -)? year:YEAR)?",
        build=calendar_day,
        examples={
            "He was born on 4 May 1931.": "1931-05-04",
            "The deal ended on the 23rd of October.": "2023-10-23",
            "It began on 12-Dec-2018.": "2018-12-12",
        },
        counterexamples=("Some 14 may die.",),
    ),
    Rule(
        name="month_year",
        pattern="month:MONTH (of | , | in | - | /)? year:YEAR",
        build=calendar_month,
        examples={"The plant closed in October 1998.": "1998-10", "It grew from May of 2011.": "2011-05"},
        counterexamples=("It may cost 2020 euros.",),
    ),
    Rule(
        name="month",
        pattern="month:SURE_MONTH",
        build=bare_month,
        examples={"Prices fell in January.": "2024-01", "The trial is due to start in June.": "2024-06"},
        counterexamples=("April Jones said no.",),
    ),
    Rule(
        name="unsure_month",
        pattern="month:UNSURE_MONTH&CAPITALISED",
        build=bare_month,
        examples={"The strike began in March.": "2024-03", "Sales fell between June and August.": "2023-08"},
        counterexamples=("Mrs May spoke.", "Troops march on.", "It may rain."),
    ),
    Rule(
        name="directed_month",
        pattern="which:(this past | PAST_WORD | FUTURE_WORD | this coming?) month:MONTH",
        build=directed_month,
        examples={"He resigned last August.": "2023-08", "It opens this September.": "2024-09", "The vote is next May.": "2024-05"},
        counterexamples=("The last march was peaceful.", "This may help."),
    ),
    Rule(
        name="iso_date",
        pattern="year:YEAR (- | /) month:MONTH_NUMBER (- | /) day:DAY_NUMBER",
        build=iso_date,
        examples={"Updated 2016-12-06 by staff": "2016-12-06"},
        counterexamples=("Part 2016-45-99 is sold out.",),
    ),
    Rule(
        name="slashed_date",
        pattern="first:DAY_NUMBER / second:DAY_NUMBER / year:INTEGER | first:DAY_NUMBER - second:DAY_NUMBER - year:YEAR",
        build=slashed,
        examples={"The licence ran out on 13/06/2016.": "2016-06-13", "Filed 01/22/2016 in court": "2016-01-22", "Signed on 6/12/16.": "2016-XX-XX"},
        counterexamples=("It scored 40/60/80 in tests.", "The ratio was 3/4/5."),
    ),
    Rule(
        name="slashed_day",
        pattern="first:DAY_NUMBER / second:DAY_NUMBER",
        build=slashed_day,
        examples={"Merrow runs on 23/4.": "2024-04-23", "Since 9/11 much has changed.": "2001-09-11"},
        counterexamples=("Backed from 7/2 to 9/4.",),
    ),
    Rule(
        name="dotted_date",
        pattern="date:IDENTIFIER",
        build=dotted,
        examples={"Stand: 23.04.2022, 14 Uhr": "2022-04-23"},
        counterexamples=("Version 1.2.3 is out.", "Call 555.1234.9999."),
    ),
)
