"""Durations: "seven-day", "18 months", "half an hour"; a duration is a date expression too."""

from __future__ import annotations

from decimal import Decimal

from newsparse.claims.meaning import Amount, pair
from newsparse.claims.results import ClaimKind
from newsparse.claims.units import DURATIONS
from newsparse.rules import Match, Rule


def duration(match: Match) -> Amount | None:
    """'18 months', 'two or three years': so many of a unit of time."""
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


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="duration",
        pattern="(between first:VALUE other:TIME_WORD? (and | to) second:VALUE | first:VALUE (other:TIME_WORD? JOIN second:VALUE)?) -? (straight |"
        " consecutive | full | more | long | whole)? unit:TIME_WORD",
        build=duration,
        examples={
            "Both sides agreed to a seven-day truce.": "7 day",
            "He spent 18 months in jail.": "18 month",
            "Nearly three decades of war have ended.": "~3 decade",
            "It takes between six and 12 weeks.": "6..12 week",
            "He faces six months to two years in jail.": "6 month; 2 year",
        },
        counterexamples=("One day it will end.",),
    ),
    Rule(
        name="half_duration",
        pattern="(half (a | an) | half -) unit:TIME_WORD",
        build=half,
        examples={"They talked for half an hour.": "0.5 hour", "A half-hour speech followed.": "0.5 hour"},
    ),
    Rule(name="duration_and_a_half", pattern="(a | an | one) unit:TIME_WORD and a half", build=and_a_half, examples={"It took a year and a half.": "1.5 year"}),
)
