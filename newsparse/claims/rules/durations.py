"""Durations: "nine-day", "21 months", "half an hour"; a duration is a date expression too."""

from __future__ import annotations

from decimal import Decimal

from newsparse.claims.meaning import Amount, number, pair
from newsparse.claims.results import ClaimKind
from newsparse.claims.units import DURATIONS
from newsparse.rules import Match, Rule


def duration(match: Match) -> Amount | None:
    """'21 months', 'four or five weeks': so many of a unit of time."""
    ends = pair(match)
    if ends is None or (match["first"] == ("one",) and match["unit"][0] == "day"):
        return None
    if match["other"] and DURATIONS[match["other"][0]] != DURATIONS[match["unit"][0]]:
        return None
    return Amount(match.span, *ends, ClaimKind.DURATION, DURATIONS[match["unit"][0]])


def half(match: Match) -> Amount:
    """'half an hour': one half of a unit of time."""
    return Amount(match.span, Decimal("0.5"), Decimal("0.5"), ClaimKind.DURATION, DURATIONS[match["unit"][0]])


def and_a_half(match: Match) -> Amount:
    """'a year and a half': one and a half."""
    return Amount(match.span, Decimal("1.5"), Decimal("1.5"), ClaimKind.DURATION, DURATIONS[match["unit"][0]])


SMALLER = {("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60, ("minute", "second"): 60}
"""How many of the second unit make one of the first, where that is always the same."""


def in_two_units(match: Match) -> Amount | None:
    """'two hours and 14 minutes': one length of time, in the smallest unit that it names."""
    names = [name for name in ("first", "second", "third") if match[name]]
    values = [number(match, name) for name in names]
    units = [DURATIONS[match[f"{name}_unit"][0]] for name in names]
    total = Decimal(0)
    for value, unit, larger in zip(values, units, [None, *units], strict=False):
        factor = SMALLER.get((larger, unit), 0) if larger else 1
        if value is None or not factor or (larger and value.value >= factor):
            return None
        total = total * factor + value.value
    return Amount(match.span, total, total, ClaimKind.DURATION, units[-1])


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="duration",
        pattern="(between first:VALUE other:TIME_WORD? (and | to) second:VALUE | first:VALUE (other:TIME_WORD? JOIN second:VALUE)?) -? (straight |"
        " consecutive | full | more | long | whole)? unit:TIME_WORD",
        build=duration,
        examples={
            "Pilots called off their nine-day walkout.": "9 day",
            "The restorers needed 21 months for the ceiling.": "21 month",
            "The feud had lasted nearly four centuries.": "~4 century",
            "Most seeds sprout in between five and nine days.": "5..9 day",
            "A visa is good for ten weeks to three years.": "10 week; 3 year",
        },
        counterexamples=("They hope to sail again one day.",),
    ),
    Rule(
        name="duration_in_two_units",
        pattern="first:VALUE -? first_unit:TIME_WORD ,? and? second:VALUE -? second_unit:TIME_WORD (,? and? third:VALUE -? third_unit:TIME_WORD)?",
        build=in_two_units,
        examples={
            "The crossing took two hours and 14 minutes.": "134 minute",
            "She swam it in 1 hour, 3 minutes and 20 seconds.": "3800 second",
        },
        counterexamples=("Hours and minutes passed.",),
    ),
    Rule(
        name="half_duration",
        pattern="(half (a | an) | half -) unit:TIME_WORD",
        build=half,
        examples={"Snow stopped the trams for half a day.": "0.5 day", "She hosts a half-hour quiz on Sundays.": "0.5 hour"},
    ),
    Rule(
        name="duration_and_a_half",
        pattern="(a | an | one) unit:TIME_WORD and a half",
        build=and_a_half,
        examples={"The bakery closed for a month and a half.": "1.5 month"},
        counterexamples=("He left, and a half moon rose.",),
    ),
)
