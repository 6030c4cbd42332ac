"""Stretches of time: "four years", "a seven-day ceasefire", "the past three months", "two and a half hours", "decades"."""

from __future__ import annotations

from decimal import Decimal

from newsparse.dates.lexicon import DAY_COMPOUNDS, LONG_WORDS, PLURAL_UNITS, UNITS
from newsparse.dates.meaning import Length, Meaning, Repeated
from newsparse.dates.rules.spans import with_the, word_after_next, words_before
from newsparse.dates.rules.times import BEFORE_RACE_TIMES
from newsparse.numerals import SMALL, value_of
from newsparse.rules import Match, Rule
from newsparse.span import Span

HALVES = {"Y": "6M", "TH": "30M", "TM": "30S"}
"""Half a unit as a whole number of the next smaller one."""
MOST_HALVES = 10_000
"""Larger numbers have no half."""
RATED = frozenset("million billion trillion thousand hundred once twice % percent cents pounds dollars".split())
"""Words before "a year" that make it a rate, besides plurals: "$5 million a year"."""
NO_PLURALS = frozenset("was is has as its his this does less plus us thus always perhaps lasts takes".split())
BEFORE_UNITS = frozenset("for in of over within through after took take takes those by and or the".split())
"""Words before bare units: "for years", "within weeks"."""
LARGE_UNITS = frozenset({"DE", "CE", "ML", "F", "WE", "Q"})
"""Units that stand alone."""
BEFORE_VERBS = frozenset("to will would can could may might must shall should 'll 'd not often usually typically".split())
"""Words before a "last" that is a verb: "is to last five weeks"."""
YEARS = {"DE": 10, "CE": 100, "ML": 1000}
"""Units that are counted in years where a number goes with them."""


def count_of(match: Match) -> Decimal | None:
    """The number before a unit; None for "several" and "a few"."""
    if words := match["count"]:
        [*_, word] = words
        if len(words) == 1 and word in SMALL:  # most are
            return Decimal(SMALL[word])
        if word in {"a", "an", "another"}:
            return Decimal(1)
        numeral = value_of(words)
        return numeral.value if numeral else None
    return Decimal(2) if match["pair"] else None


def length(count: Decimal | None, unit: str) -> str:
    """The TIMEX3 value of so many units, X for an unknown number.

    >>> length(Decimal(2), "DE"), length(None, "TM")
    ('P20Y', 'PTXM')
    """
    if unit == "F":
        count, unit = (None if count is None else 2 * count), "W"
    if count is None:
        return f"PTX{unit[1:]}" if unit[0] == "T" else f"PX{unit}"
    if unit in YEARS:
        count, unit = count * YEARS[unit], "Y"
    if unit in HALVES and count < MOST_HALVES and count % 1 == Decimal("0.5"):
        whole = f"{count // 1:f}{unit[-1]}" if count > 1 else ""
        return f"PT{whole}{HALVES[unit]}" if unit[0] == "T" else f"P{whole}{HALVES[unit]}"
    number = f"{count.normalize():f}"
    return f"PT{number}{unit[1:]}" if unit[0] == "T" else f"P{number}{unit}"


def duration(match: Match) -> Meaning | None:
    """'four years', 'the past three months': number and unit."""
    [unit], words, which = match["unit"], match["count"], match["which"]
    count, code = count_of(match), UNITS[unit]
    if (count is None and not match["vague"]) or match.words.tokens[match.words.first[match.found.end()] - 1].istitle():
        return None  # "60 Minutes" is a programme
    if words in {("a",), ("an",)} and ((match.after == "-" and word_after_next(match) != "and") or (unit == "day" and match.after in DAY_COMPOUNDS)):
        return None  # "a day-night game", "a day care"
    if which == ("last",) and match.before.lower() in BEFORE_VERBS:
        return Meaning(Span(match.words.span(match.found.start() + 1, match.found.end()).start, match.span.end), Length(length(count, code)))
    if which:
        return Meaning(with_the(match), Length(length(count, code)))
    single = words in {("a",), ("an",)}
    if (single and (unit == "second" or match.before == "-")) or (code == "Q" and (single or count in {1, 3})):
        return None  # "a second", "a two-year", "three-quarters"
    if single and is_rated(match.before):
        return Meaning(match.span, Repeated(length(count, code)))
    return Meaning(with_the(match) if unit in PLURAL_UNITS else match.span, Length(length(count, code)))


def one_or_two(match: Match) -> Meaning:
    """'a day or two': an unknown number."""
    return Meaning(match.span, Length(length(None, UNITS[match["unit"][0]])))


def is_rated(before: str) -> bool:
    """Whether "a year" after this word is a rate: '$5 million a year', 'two flights a week'."""
    return before.lower() in RATED or (before.isalpha() and before.endswith("s") and before not in NO_PLURALS)


def compound_duration(match: Match) -> Meaning | None:
    """'two hours and 41 minutes', 'a year and a half'."""
    count, code = count_of(match), UNITS[match["unit"][0]]
    if count is None:
        return None
    if match["half"]:
        return Meaning(match.span, Length(length(count + Decimal("0.5"), code)))
    smaller, rest = UNITS[match["smaller"][0]], value_of(match["rest"])
    if rest is None or code in LARGE_UNITS or smaller in LARGE_UNITS:
        return None
    value, part = length(count, code), length(rest.value, smaller)
    clocked = smaller[0] == "T" and code[0] != "T"
    return Meaning(match.span, Length(value + part[1 if clocked or smaller[0] != "T" else 2 :]))


def vague_duration(match: Match) -> Meaning | None:
    """'for years', 'the coming weeks', 'decades-long': an unknown number."""
    before = match.before.lower()
    start, end = match.found.span()
    if (before not in BEFORE_UNITS and end - start == 1) or before == "-":
        return None
    [unit] = match["unit"]
    span = match.part("what") or match.span
    if before == "the" and unit == "minutes" and end - start == 1:
        return None  # of a meeting
    if before == "the":
        span = Span(match.words.span(match.found.start() - 1, match.found.start()).start, span.end)
    return Meaning(span, Length(length(None, UNITS[unit])))


def part_of_unit(match: Match) -> Meaning | None:
    """'half an hour', 'a quarter of an hour'."""
    [unit] = match["unit"]
    if match["half"]:
        return Meaning(match.span, Length(length(Decimal("0.5"), UNITS[unit])))
    return Meaning(match.span, Length(f"PT{15 * (3 if match['three'] else 1)}M")) if unit == "hour" else None


def whole(match: Match) -> Meaning:
    """'day-long', 'yearlong', 'all week': one."""
    value = LONG_WORDS[match["word"][0]] if match["word"] else length(Decimal(1), UNITS[match["unit"][0]])
    return Meaning(match.span, Length(value))


def race_time(match: Match) -> Meaning | None:
    """'in 2:41': hours and minutes, or minutes and seconds where no hours can be meant."""
    before = words_before(match, 2)
    if before[-1:] == ("of",):  # a time of 2:41
        before = before[:1]
    if not BEFORE_RACE_TIMES.intersection(before[-1:]):
        return None
    parts = match["clock"][0].split(":")
    if len(parts) not in {2, 3} or not all(map(str.isdecimal, parts)):
        return None
    numbers = [int(part) for part in parts]
    value = "PT" + "".join(f"{number}{unit}" for number, unit in zip(numbers, "HMS", strict=False) if number)
    return Meaning(match.part("clock") or match.span, Length(value))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="duration",
        pattern="which:(PAST_WORD | FUTURE_WORD | first | last | latest | final | opening | closing)? QUANTITY -? unit:UNIT"
        " | count:NUMBER which:(PAST_WORD | FUTURE_WORD) unit:UNITS",
        build=duration,
        examples={
            "The siege lasted four years.": "P4Y",
            "They called for a seven-day ceasefire.": "P7D",
            "Prices rose in the past three months.": "P3M",
            "It took several hours.": "PTXH",
            "They spoke for two and a half hours.": "PT2H30M",
            "It ran for a decade.": "P10Y",
            "The trial will begin in two weeks.": "2024-W12",
            "It grew by half in two years.": "P2Y",
            "In the two previous years it lost money.": "P2Y",
            "The trial is expected to last five weeks.": "P5W",
        },
        counterexamples=(
            "It was a day-night game.",
            "He owns a day care.",
            "A second man was held.",
            "Three-quarters of voters agreed.",
            "It aired on 60 Minutes.",
        ),
    ),
    Rule(
        name="compound_duration",
        pattern="(a? pair:couple of? | count:(NUMBER | a | an)) unit:UNIT (half:(and a half) | and? rest:NUMBER smaller:UNIT)",
        build=compound_duration,
        examples={"It took two hours and 41 minutes.": "PT2H41M", "He stayed for a year and a half.": "P1Y6M", "a day and 6 hours": "P1DT6H"},
        counterexamples=("Half the pens and 6 books",),
    ),
    Rule(
        name="vague_duration",
        pattern="what:(unit:UNITS) (of | later | before | after)?"
        " | what:((first | early | coming | final | last | next | past | following | intervening) unit:UNITS)"
        " | what:(unit:UNITS ahead) | what:(unit:UNITS - long) | what:(unit:UNITS (or | and) UNITS)",
        build=vague_duration,
        examples={"It went on for years.": "PXY"},
        counterexamples=("The minutes show it.", "Days Inn is full."),
    ),
    Rule(
        name="half_a_unit",
        pattern="half:half (a | an) unit:UNIT | (a | three:three) (quarter | quarters) of an unit:UNIT",
        build=part_of_unit,
        examples={"It lasted half an hour.": "PT30M", "They spoke for three quarters of an hour.": "PT45M"},
        counterexamples=("Half an inch fell.", "A quarter of an acre burned."),
    ),
    Rule(
        name="one_or_two",
        pattern="(a | an | one) unit:UNIT or two",
        build=one_or_two,
        examples={"We will know in a day or two.": "PXD", "She stayed a week or two.": "PXW"},
        counterexamples=("A man or two came.",),
    ),
    Rule(
        name="whole_unit",
        pattern="unit:(day | week | month | year | hour | decade) - long | word:LONG_WORD | all unit:(day | week | month | year)",
        build=whole,
        examples={"The day-long talks failed.": "P1D", "A yearlong inquiry found nothing.": "P1Y", "It rained all week.": "P1W"},
        counterexamples=("A life-long friend spoke.",),
    ),
    Rule(
        name="race_time",
        pattern="clock:CLOCK",
        build=race_time,
        examples={"She won in 2:41.": "PT2H41M", "Bekele ran 2:04:11.": "PT2H4M11S"},
        counterexamples=("They beat odds of 2:41.",),
    ),
)
