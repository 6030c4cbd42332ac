"""Periods that a passage is about, mostly of business: "the quarter", "the year-earlier period", "later in the year", "year-end"."""

from __future__ import annotations

from newsparse.dates.lexicon import MONTHS, UNITS
from newsparse.dates.meaning import Counted, Direction, Fixed, Gapped, Length, Meaning, Origin
from newsparse.dates.rules.relative import counted
from newsparse.dates.rules.spans import words_before
from newsparse.numerals import SMALL
from newsparse.rules import Match, Rule

PARTS_OF_UNITS = frozenset("earlier later early late end start beginning middle rest close remainder half part months quarters weeks days".split())
"""Words before "of the year" or "in the week"."""
WHOLE_UNITS = {"year": ("for", "by"), "week": ("for", "of")}
"""Words before "the year" and "the week" that make them the current ones."""


def year_back(match: Match) -> Meaning:
    """'the year-earlier quarter', 'a year-ago profit': the same period a year before."""
    if match["quarter"]:
        return Meaning(match.span, Counted(-4, "Q", Origin.PERIOD))
    return Meaning(match.part("what") or match.span, Counted(-1, "Y", Origin.PERIOD))


def period_of_year(match: Match) -> Meaning:
    """'the 1988 period': the quarter that the passage is about, in another year."""
    return Meaning(match.span, Gapped("XXXX-QX", year=Fixed(f"{int(match['year'][0]):04}")))


def the_unit(match: Match) -> Meaning | None:
    """'later in the year', 'for the year': the current one; 'the year ended in May': a stretch."""
    [unit] = match["unit"]
    if unit == "year" and match.after in {"ended", "ending", "to"}:
        return Meaning(match.span, Length("P1Y"))
    if unit == "year" and (match.after in SMALL or match.after[:1].isdigit()):
        return None  # the year two thousand
    before = words_before(match, 2)
    inside = len(before) == 2 and before[1] in {"in", "of"} and before[0] in PARTS_OF_UNITS
    if inside or (before and before[-1] in WHOLE_UNITS.get(unit, ())):
        return Meaning(match.span, counted(0, UNITS[unit], Origin.PASSAGE))
    return None


def unit_end(match: Match) -> Meaning:
    """'year-end': the end of the current one; 'since year-end': of the one before."""
    [unit] = match["unit"]
    return Meaning(match.span, counted(-1 if match.before.lower() == "since" else 0, UNITS[unit], Origin.PASSAGE), mod="END")


def this_period(match: Match) -> Meaning | None:
    """'the quarter', 'the latest period': the one that the passage is about; not "the quarter-finals"."""
    if match.after == "-":
        return None
    return Meaning(match.span, Counted(0, "Q", Origin.FINISHED if match["latest"] else Origin.PERIOD))


def quarter_ended(match: Match) -> Meaning | None:
    """'the quarter ended Sept. 30': the quarter of that month, if one ends with it."""
    [month], [verb] = match["month"], match["verb"]
    if MONTHS[month] % 3:
        return None
    return Meaning(match.part("what") or match.span, Gapped(f"XXXX-Q{MONTHS[month] // 3}", Direction.PAST if verb == "ended" else Direction.ANY))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="year_earlier",
        pattern="(a | the)? what:(year&LOWERCASE - (earlier | ago))"
        " | the (comparable | corresponding | same)? year&LOWERCASE - (earlier | ago) -? quarter:(ORDINAL_WORD? quarter | period)"
        " | the (same | corresponding | comparable | like) quarter:(quarter | period) (in | of)?"
        " (last year | a year (ago | earlier) | the (previous | preceding | prior) year)",
        build=year_back,
        examples={"Third-quarter profit beat the year-earlier period.": "2022-Q3", "A year-earlier loss": "2023"},
        counterexamples=("Years earlier in life",),
    ),
    Rule(
        name="the_quarter",
        pattern="the latest:(latest | most recent) fiscal? (quarter | period) | (the | that | this) quarter",
        build=this_period,
        examples={"Sales rose in the latest quarter.": "2023-Q4"},
        counterexamples=("They lost in the quarter-finals.",),
    ),
    Rule(
        name="quarter_ended",
        pattern="what:((the | its | their) (fiscal | financial)? quarter) verb:(ended | ending | to) (in | on)? month:(SURE_MONTH | UNSURE_MONTH)",
        build=quarter_ended,
        examples={"Profit for the quarter ended Sept. 30 rose.": "2023-Q3"},
        counterexamples=("They lost in the quarter-finals.",),
    ),
    Rule(
        name="period_of_year",
        pattern="the year:YEAR (quarter | period)",
        build=period_of_year,
        examples={"Net was down from the third quarter; in the 2022 period it rose.": "2022-Q3"},
        counterexamples=("It was a free period.",),
    ),
    Rule(
        name="the_unit",
        pattern="the (full | fiscal | financial | whole)? unit:ONE_UNIT",
        build=the_unit,
        examples={
            "Prices rose later in the year.": "2024",
            "Nothing was sold for the full year.": "2024",
            "Sales for the year ended in May fell.": "P1Y",
            "It must close by the end of the month.": "2024-03",
        },
        counterexamples=("She was named artist of the decade.",),
    ),
    Rule(
        name="year_end",
        pattern="(the | this)? unit:(year | month | week) (- | 's)? end",
        build=unit_end,
        examples={"It must close by year-end.": "2024"},
        counterexamples=("It has no end.",),
    ),
)
