"""Percentages, percentage points, basis points and points."""

from __future__ import annotations

from fractions import Fraction

from newsparse.claims.lexicon import FRACTIONS
from newsparse.claims.meaning import Amount, number, pair
from newsparse.claims.results import ClaimKind
from newsparse.claims.units import denominator
from newsparse.numerals import decimal_of
from newsparse.rules import Match, Rule


def percentage(match: Match) -> Amount | None:
    """'10 to 15 percent': a share of a hundred, or a range of them."""
    ends = pair(match)
    if ends is None:
        return None
    if match["per"]:
        return Amount(match.span, *ends, ClaimKind.RATE, "percent", per=denominator(match["per"]))
    return Amount(match.span, *ends, ClaimKind.PERCENT, "percent")


def percentage_list(match: Match) -> tuple[Amount, ...] | None:
    """'3, 4 and 5 percent': several percentages that share the word."""
    amounts = []
    for name in ("first", "second", "third"):
        part = match.part(name)
        if part is None:
            continue
        value = number(match, name)
        if value is None:
            return None
        amounts.append(Amount(part, value.value, value.value, ClaimKind.PERCENT, "percent"))
    last = amounts.pop()
    whole = match.between("third" if match["third"] else "second", "tail")
    return (*amounts, Amount(whole, last.low, last.high, last.kind, last.unit))


def points(match: Match) -> Amount | None:
    """'12 percentage points': a difference of percentages, or points of an index, a score, a poll."""
    ends = pair(match)
    if ends is None:
        return None
    words = match["unit"]
    if match["first"] == ("one",) and match.before.lower() == "at":
        return None  # "at one point"
    if words[0] in {"percent", "percentage", "pp", "ppt", "ppts", "%"}:
        return Amount(match.span, *ends, ClaimKind.PERCENTAGE_POINT, "percentage point")
    if words[0] in {"basis", "bps", "bp"}:
        return Amount(match.span, *ends, ClaimKind.BASIS_POINT, "basis point")
    return Amount(match.span, *ends, ClaimKind.POINT, "point")


def part_of_percent(match: Match) -> Amount | None:
    """'half of 1 percent', 'a quarter of a percentage point': a part of one."""
    if match["one"] and match["one"] not in {("1",), ("one",), ("a",)}:
        return None
    value = decimal_of(Fraction(1, FRACTIONS[match["part"][0]]))
    point = bool(match["point"])
    return Amount(match.span, value, value, ClaimKind.PERCENTAGE_POINT if point else ClaimKind.PERCENT, "percentage point" if point else "percent")


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="percentage",
        pattern="(between (- | − | minus)? first:VALUE PERCENT? (and | to) second:VALUE | first:VALUE (PERCENT? JOIN second:VALUE)?) -? PERCENT"
        " ((a | per) per:(year | month | week | day | quarter | annum | decade))?",
        build=percentage,
        examples={
            "Nearly 40 per cent of voters stayed at home.": "~40 percent",
            "Rents went up between 5 and 7 percent.": "5..7 percent up",
            "Rents went up 5% to 7%.": "5..7 percent up",
            "A 30-percent discount was offered.": "30 percent",
            "Growth was minus 0.4 pct.": "-0.4 percent",
        },
        counterexamples=("He was in the 40th percentile.",),
    ),
    Rule(
        name="percentage_list",
        pattern="first:VALUE PERCENT? (, second:VALUE PERCENT? ,? (and | or) third:VALUE | and second:VALUE) -? tail:PERCENT",
        build=percentage_list,
        examples={
            "Rents rose 3, 4 and 5 percent in the three towns.": "3 percent up; 4 percent up; 5 percent up",
            "Shares of 15 and 20 per cent were sold.": "15 percent; 20 percent",
        },
    ),
    Rule(
        name="part_of_percent",
        pattern="(part:half | (a | one) -? part:(quarter | third | tenth)) of? one:(a | one | MONTH_NUMBER)"
        " (PERCENT | point:((percentage | percent | %) -? point))",
        build=part_of_percent,
        examples={
            "They are less than half of 1 percent of the total.": "<0.5 percent",
            "It rose by a quarter of a percentage point.": "0.25 percentage point up",
        },
    ),
    Rule(
        name="points",
        pattern="(between first:VALUE (and | to) second:VALUE | first:VALUE (JOIN second:VALUE)?) (-? | of a)"
        " unit:((percentage | percent | % | basis) -? (point | points) | pp | ppt | ppts | bps | bp | (point | points))",
        build=points,
        examples={
            "Support fell by 12 percentage points.": "12 percentage point down",
            "The bank raised its rate by 25 basis points.": "25 basis point up",
            "The index lost 190 points.": "190 point down",
            "A 2.5 percentage-point increase in the rate is likely.": "2.5 percentage point up",
        },
    ),
)
