"""Percentages, percentage points, basis points and points."""

from __future__ import annotations

from fractions import Fraction

from newsparse.claims.lexicon import FRACTIONS
from newsparse.claims.meaning import Amount, is_end_of_change, number, pair
from newsparse.claims.results import ClaimKind
from newsparse.claims.units import denominator
from newsparse.numerals import decimal_of
from newsparse.rules import Match, Rule


def percentage(match: Match) -> Amount | None:
    """'20 to 28 percent': a share of a hundred, or a range of them."""
    ends = pair(match)
    if ends is None:
        return None
    if match["mark"] and is_end_of_change(match, ends):
        return None
    if match["per"]:
        return Amount(match.span, *ends, ClaimKind.RATE, "percent", per=denominator(match["per"]))
    return Amount(match.span, *ends, ClaimKind.PERCENT, "percent")


def to_a_range(match: Match) -> tuple[Amount, Amount] | None:
    """'from 5 to 6-7 percent': a share and the range that it becomes."""
    start, ends, part = number(match, "start"), pair(match), match.part("start")
    if start is None or ends is None or part is None:
        return None
    return (
        Amount(part, start.value, start.value, ClaimKind.PERCENT, "percent"),
        Amount(match.between("first", "tail"), *ends, ClaimKind.PERCENT, "percent"),
    )


def percentage_list(match: Match) -> tuple[Amount, ...] | None:
    """'6, 9 and 11 percent': several percentages that share the word."""
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
    """'18 percentage points': a difference of percentages, or points of an index, a score, a poll."""
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
    """'a tenth of 1 percent', 'a quarter of a percentage point': a part of one."""
    if match["one"] and match["one"] not in {("1",), ("one",), ("a",)}:
        return None
    value = decimal_of(Fraction(1, FRACTIONS[match["part"][0]]))
    point = bool(match["point"])
    return Amount(match.span, value, value, ClaimKind.PERCENTAGE_POINT if point else ClaimKind.PERCENT, "percentage point" if point else "percent")


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="percentage",
        pattern="(between (- | − | minus)? first:VALUE PERCENT? (and | to) second:VALUE"
        " | first:VALUE (mark:PERCENT to second:VALUE | PERCENT? JOIN second:VALUE)?) -? PERCENT"
        " ((a | per) per:(year | month | week | day | quarter | annum | decade))?",
        build=percentage,
        examples={
            "Hail ruined nearly 70 per cent of her peaches.": "~70 percent",
            "Tuition has gone up between 8 and 11 percent.": "8..11 percent up",
            "Beekeepers saw losses grow 12% to 16%.": "12..16 percent up",
            "Students enjoy a 45-percent discount.": "45 percent",
            "Real pay moved by minus 1.7 pct.": "-1.7 percent",
            "Turnout rose 5% to 45%.": "5 percent up; 45 percent",
        },
        counterexamples=("Her calves rank in the 85th percentile.",),
    ),
    Rule(
        name="percentage_to_a_range",
        pattern="from start:VALUE PERCENT? to first:VALUE JOIN second:VALUE tail:PERCENT",
        build=to_a_range,
        examples={"The mill raised its target from 5 to 6-7 percent.": "5 percent; 6..7 percent"},
    ),
    Rule(
        name="percentage_list",
        pattern="first:VALUE PERCENT? (, second:VALUE PERCENT? ,? (and | or) third:VALUE | and second:VALUE) -? tail:PERCENT",
        build=percentage_list,
        examples={
            "Barley, oats and rye gained 6, 9 and 11 percent.": "6 percent up; 9 percent up; 11 percent up",
            "The heirs kept stakes of 24 and 31 per cent.": "24 percent; 31 percent",
        },
        counterexamples=("Barley and oats gained a percentage.",),
    ),
    Rule(
        name="part_of_percent",
        pattern="(part:half | (a | one) -? part:(quarter | third | tenth)) of? one:(a | one | MONTH_NUMBER)"
        " (PERCENT | point:((percentage | percent | %) -? point))",
        build=part_of_percent,
        examples={
            "Silver makes up over a tenth of 1 percent.": ">0.1 percent",
            "Deposit rates dropped by a quarter of a percentage point.": "0.25 percentage point down",
        },
    ),
    Rule(
        name="points",
        pattern="(between first:VALUE (and | to) second:VALUE | first:VALUE (JOIN second:VALUE)?) (-? | of a)"
        " unit:((percentage | percent | % | basis) -? (point | points) | pp | ppt | ppts | bps | bp | (point | points))",
        build=points,
        examples={
            "Vaccination coverage slipped by 18 percentage points.": "18 percentage point down",
            "Spreads narrowed by 60 basis points.": "60 basis point down",
            "Copper miners dragged the gauge 74 points lower.": "74 point down",
            "Nurses accepted a 0.8 percentage-point drop.": "0.8 percentage point down",
        },
        counterexamples=("He made his points well.", "At one point it rained."),
    ),
)
