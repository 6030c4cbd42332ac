"""Two dates in one phrase, where the second leans on the first: "March 8-13", "8 to 10 March", "2009-10", "Sat-Mon"."""

from __future__ import annotations

from newsparse.dates.calendar import day_in
from newsparse.dates.lexicon import BEFORE_YEARS, MERIDIEMS, MONTHS, QUARTERS
from newsparse.dates.meaning import Fixed, Gapped, Meaning, When
from newsparse.dates.results import Relation
from newsparse.dates.rules.absolute import day_number
from newsparse.dates.rules.times import clock_value, zone_in
from newsparse.dates.rules.weekdays import weekday_value
from newsparse.dates.rules.years import OWNERS, counts
from newsparse.numerals import ordinal_of
from newsparse.rules import Match, Rule
from newsparse.span import Span

SIGNS = frozenset("% ° ¢".split())
"""Marks after a number that it counts."""
FIRST_YEAR = 1500
"""Before it "1015-90" needs a preposition."""
YEARS_OF_TWO = frozenset(
    "budget fiscal financial season seasons academic school fy year campaign estimates title titles league cup championship term crop".split()
)
"""What a year is called that lies in two calendar years."""


def relations(match: Match) -> tuple[Relation | None, Relation | None]:
    """What ties the two: "to" and a dash a range, "or" an alternative, "and" nothing, unless it goes with "between"."""
    if match["or"]:
        return Relation.ALTERNATIVE, Relation.ALTERNATIVE
    if match["and"] and match.before.lower() != "between":
        return None, None
    return Relation.RANGE_START, Relation.RANGE_END


def days(match: Match) -> tuple[Meaning, ...] | None:
    """'March 8-13', '8 to 13 March 2019'."""
    [month] = match["month"]
    first, last = day_number(match["first"]), day_number(match["last"])
    years = match["year"]
    if first is None or last is None or first >= last:
        return None
    whens: list[When] = []
    for day in (first, last):
        year = int(years[0]) if years else 2024
        if day_in(year, MONTHS[month], day) is None:
            return None
        ending = f"{MONTHS[month]:02}-{day:02}"
        whens.append(Fixed(f"{year:04}-{ending}") if years else Gapped(f"XXXX-{ending}"))
    one, two = relations(match)
    begin, end = match.part("begin") or match.span, match.part("end") or match.span
    return Meaning(begin, whens[0], relation=one), Meaning(end, whens[1], relation=two)


def several_days(match: Match) -> tuple[Meaning, ...] | None:
    """'April 2, 9 and 16', '12, 13, 19 and 20 December 2019': three to six days of a month."""
    [month], years = match["month"], match["year"]
    year = int(years[0]) if years else None
    found = []
    for start, end in match.groups("day"):
        day = day_number(match.words.forms(start, end))
        if day is None or day_in(2024 if year is None else year, MONTHS[month], day) is None:
            return None
        value = f"{MONTHS[month]:02}-{day:02}"
        found.append(Meaning(match.words.span(start, end), Gapped(f"XXXX-{value}") if year is None else Fixed(f"{year:04}-{value}")))
    found[0] = found[0]._replace(span=Span(match.span.start, found[0].span.end))
    found[-1] = found[-1]._replace(span=Span(found[-1].span.start, match.span.end))
    return tuple(found)


def months(match: Match) -> tuple[Meaning, ...]:
    """'Jan-Feb 2017', 'November to March'."""
    (first, last), written = (MONTHS[match[part][0]] for part in ("first", "last")), match["year"]
    begin, end = match.part("first") or match.span, match.part("end") or match.span
    starts: When = Gapped(f"XXXX-{first:02}")
    ends: When = Gapped(f"XXXX-{last:02}")
    if written:
        year = int(written[0])
        starts, ends = Fixed(f"{year - (last < first):04}-{first:02}"), Fixed(f"{year:04}-{last:02}")
    return Meaning(begin, starts, relation=Relation.RANGE_START), Meaning(end, ends, relation=Relation.RANGE_END)


def years(match: Match) -> tuple[Meaning, ...] | None:
    """'2009-10': two years, the second without its century."""
    [first], [last] = match["first"], match["last"]
    start = int(first)
    if len(last) not in {2, 4} or not last.isdecimal() or (len(last) == 4 and match.before in {"$", "£", "€"}):
        return None
    end = int(last) if len(last) == 4 else start - start % 100 + int(last)
    if not start < end < 2100 or counts(match.after) or match.after in {"-", "/"}:
        return None
    if match["to"] and len(last) == 2 and (match.after[:1].isalnum() or match.after in SIGNS):
        return None  # "from 11 knots in 2004 to 17 kph"
    if start < FIRST_YEAR and len(last) == 2 and match.before.lower() not in BEFORE_YEARS and match.before != "(":
        return None  # "won 1015-90"
    begin, stop = match.part("first") or match.span, match.part("last") or match.span
    if len(last) == 2 and end == start + 1 and is_one_year(match):
        return (Meaning(match.span, Fixed(f"{start:04}/{end:04}")),)
    return (
        Meaning(begin, Fixed(f"{start:04}"), relation=Relation.RANGE_START),
        Meaning(stop, Fixed(f"{end:04}"), relation=Relation.RANGE_END),
    )


def centuries(match: Match) -> tuple[Meaning, ...] | None:
    """'the 18th and 19th centuries'."""
    numbers = ordinal_of(match["first"]), ordinal_of(match["last"])
    if match.before.lower() in OWNERS:
        return ()  # of a batsman
    if not all(number and number <= 100 for number in numbers):
        return None
    first, last = (f"{number - 1:02}" for number in numbers if number)
    return Meaning(match.part("first") or match.span, Fixed(first)), Meaning(match.between("last", "last"), Fixed(last))


def quarters(match: Match) -> tuple[Meaning, ...]:
    """'the first and third quarters of 2022'."""
    values = [f"Q{QUARTERS[match[part][0]]}" for part in ("first", "last")]
    years = match["year"]
    one, two = relations(match)
    whens = [Fixed(f"{int(years[0]):04}-{value}") if years else Gapped(f"XXXX-{value}") for value in values]
    return Meaning(match.part("first") or match.span, whens[0], relation=one), Meaning(match.part("end") or match.span, whens[1], relation=two)


def hours(match: Match) -> tuple[Meaning, ...] | None:
    """'3-4 p.m.', '11 to 2 p.m.': the first hour before the second."""
    shift = MERIDIEMS[match["meridiem"][0]]
    ends: list[str | None] = []
    for words in (match["first"], match["hour"] or match["clock"]):
        hour, _, minute = words[0].partition(":")
        if not (hour.isdecimal() and (minute or "0").isdecimal()):
            return None
        ends.append(clock_value(int(hour), int(minute or 0), shift=shift))
    begin, end = ends
    if begin is None or end is None or (match["and"] and match.before.lower() != "between"):
        return None
    if begin > end and shift:
        begin = f"T{int(begin[1:3]) - 12:02}{begin[3:]}"
    one, two = relations(match)
    zone = zone_in(match)
    return (
        Meaning(match.part("first") or match.span, None, begin, relation=one, zone=zone),
        Meaning(match.part("end") or match.span, None, end, relation=two, zone=zone),
    )


def is_one_year(match: Match) -> bool:
    """Whether the words around call the two one year: "the 2009-10 budget", "in the season 2009-10"."""
    place = match.found.start()
    return match.after.lower() in YEARS_OF_TWO or any(word in YEARS_OF_TWO for word in match.words.forms(max(place - 3, 0), place))


def weekdays(match: Match) -> tuple[Meaning, ...]:
    """'Sat-Mon'."""
    one, two = relations(match)
    first, last = match.part("first") or match.span, match.part("last") or match.span
    return (
        Meaning(first, Gapped(weekday_value(match["first"][0])), relation=one),
        Meaning(last, Gapped(weekday_value(match["last"][0])), relation=two),
    )


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="days_of_month",
        pattern="begin:(month:MONTH first:DAY_OF_MONTH) (DASH_OR_TO | or:or | and:(and | & | ,)) end:(the? last:DAY_OF_MONTH (,? year:YEAR)?)"
        " | begin:(the? first:DAY_OF_MONTH) (DASH_OR_TO | or:or | and:(and | &)) end:(the? last:DAY_OF_MONTH of? month:MONTH (,? year:YEAR)?)",
        build=days,
        examples={"The fair runs March 8-13.": "2024-03-08; 2024-03-13", "It is open from 8 to 10 March 2019.": "2019-03-08; 2019-03-10"},
        counterexamples=("They may sell 8-13 boats.",),
    ),
    Rule(
        name="several_days",
        pattern="month:MONTH day:DAY_OF_MONTH MORE_DAYS ,? (and | or | &) day:DAY_OF_MONTH (,? year:YEAR)?"
        " | the? day:DAY_OF_MONTH MORE_DAYS ,? (and | or | &) the? day:DAY_OF_MONTH of? month:MONTH (,? year:YEAR)?",
        build=several_days,
        examples={
            "Games are on April 2, 9 and 16.": "2024-04-02; 2024-04-09; 2024-04-16",
            "The band plays on 12, 13, 19 and 20 April.": "2024-04-12; 2024-04-13; 2024-04-19; 2024-04-20",
            "It sat on the 3rd, 4th and 5th of June 2019.": "2019-06-03; 2019-06-04; 2019-06-05",
        },
        counterexamples=("They march 2, 9 and 16 miles.", "Seats 12, 13 and 19 may fold."),
    ),
    Rule(
        name="months",
        pattern="first:MONTH DASH_OR_TO end:(last:MONTH ((of | ,)? year:YEAR)?)",
        build=months,
        examples={"It rained Jan-Feb 2017.": "2017-01; 2017-02", "The shop is shut from November to March 2015.": "2014-11; 2015-03"},
        counterexamples=("They march to May Lodge.",),
    ),
    Rule(
        name="years_of_century",
        pattern="first:YEAR (- | – | — | / | to:to) last:(DAY_NUMBER | INTEGER)",
        build=years,
        examples={
            "He taught there in 2005-09.": "2005; 2009",
            "The budget for 2009-10 was cut.": "2009/2010",
            "The 2012-13 Budget was late.": "2012/2013",
            "the revolt (1791-1795)": "1791; 1795",
        },
        counterexamples=("They won 1015-90.", "Call 2045-5190."),
    ),
    Rule(
        name="centuries",
        pattern="first:ORDINAL (DASH_OR_TO | and | or) last:ORDINAL -? (centuries | century)",
        build=centuries,
        examples={"Walls of the 14th and 15th centuries": "13; 14"},
        counterexamples=("He hit his first and second centuries.",),
    ),
    Rule(
        name="quarters",
        pattern="first:QUARTER_ORDINAL (DASH_OR_TO | or:or | and:and) end:(the? last:QUARTER_ORDINAL (quarter | quarters) ((of | in)? year:YEAR)?)",
        build=quarters,
        examples={"It grew in the first and third quarters of 2022.": "2022-Q1; 2022-Q3"},
        counterexamples=("They won the first and third games.",),
    ),
    Rule(
        name="hours",
        pattern="first:(MONTH_NUMBER | CLOCK) (- | – | — | to | and:and) end:((hour:MONTH_NUMBER | clock:CLOCK) meridiem:MERIDIEM IN_ZONE?)",
        build=hours,
        examples={"It is open 3-4 p.m. in the hall.": "2024-03-05T15:00; 2024-03-05T16:00", "between 7 and 9 p.m.": "2024-03-05T19:00; 2024-03-05T21:00"},
        counterexamples=("They lost 3-4 to Ashby.",),
    ),
    Rule(
        name="short_weekdays",
        pattern="first:(SHORT_WEEKDAY&CAPITALISED | WEEKDAY) (DASH_OR_TO | or:or | and:(& | and)) last:SHORT_WEEKDAY&CAPITALISED"
        " | first:(SHORT_WEEKDAY&CAPITALISED) (DASH_OR_TO | or:or | and:(& | and)) last:WEEKDAY",
        build=weekdays,
        examples={"Rain is forecast Sat-Mon.": "2024-03-09; 2024-03-11"},
        counterexamples=("The Sun and the Mail",),
    ),
)
