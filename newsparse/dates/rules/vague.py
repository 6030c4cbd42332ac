"""Expressions without a place on the calendar: "now", "recently", "in recent days", "in the near future"."""

from __future__ import annotations

from newsparse.dates.meaning import Fixed, Meaning
from newsparse.dates.rules.spans import in_a_name, with_the, words_before
from newsparse.rules import Match, Rule

AFTER_THE_PAST = frozenset(
    "that and but is was when as or it he she they we i you the a his her their its has have had for on to with by at from because".split()
)
"""Words after "the past" that it does not describe."""


BEFORE_SOME_DAY = frozenset("will would could should may might can must to 'll 'd".split())
AFTER_SOON = frozenset("will to".split())


def now(match: Match) -> Meaning | None:
    """'now', 'at present', 'at the moment'."""
    if in_a_name(match):
        return None
    words = match.words.forms(*match.found.span())
    if (words == ("present",) and match.before != "at") or (words == ("moment",) and words_before(match, 2) != ("at", "the")):
        return None
    return Meaning(with_the(match) if words == ("moment",) else match.span, Fixed("PRESENT_REF"))


def recent(match: Match) -> Meaning | None:
    """'recently', 'recent days', 'the recent past'."""
    return Meaning(with_the(match) if " " in match.span.of(match.words.text) else match.span, Fixed("PAST_REF"))


def future(match: Match) -> Meaning | None:
    """'the near future', 'in future'; not "future losses"."""
    before = match.before.lower()
    if match["units"]:
        return Meaning(match.span, Fixed("FUTURE_REF"))
    if before == "the" or (before == "in" and not match.after.isalpha()):
        return Meaning(with_the(match), Fixed("FUTURE_REF"))
    return None


def some_day(match: Match) -> Meaning | None:
    """'will one day rule': some time; "it took one day" is a length."""
    return Meaning(match.span, Fixed("FUTURE_REF")) if match.before.lower() in BEFORE_SOME_DAY else None


def soon(match: Match) -> Meaning | None:
    """'will soon open', 'soon to be': the future; not "soon after", "he soon left"."""
    return Meaning(match.span, Fixed("FUTURE_REF")) if match.before.lower() in BEFORE_SOME_DAY or match.after in AFTER_SOON else None


def the_past(match: Match) -> Meaning | None:
    """'in the past'; not "the past president"."""
    if match.after.isalnum() and match.after not in AFTER_THE_PAST:
        return None
    return Meaning(match.span, Fixed("PAST_REF"))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="now",
        pattern="right? now | currently | nowadays | present (- day)? | moment | these days | current",
        build=now,
        examples={"She now lives in Rome.": "PRESENT_REF", "He is currently abroad.": "PRESENT_REF"},
        counterexamples=("He reads Now magazine.", "An Apocalypse Now poster"),
    ),
    Rule(
        name="recent",
        pattern="recently | recent (UNITS | times | past)? | distant past",
        build=recent,
        examples={"It has grown in recent days.": "PAST_REF", "He recently moved.": "PAST_REF"},
        counterexamples=("The recency of it",),
    ),
    Rule(
        name="some_day",
        pattern="one day",
        build=some_day,
        examples={"It will one day be a museum.": "FUTURE_REF"},
        counterexamples=("Day one of the show",),
    ),
    Rule(
        name="soon",
        pattern="soon",
        build=soon,
        examples={"The mine will soon shut.": "FUTURE_REF"},
        counterexamples=("He left soon after.", "They soon found it.", "As soon as he spoke they left."),
    ),
    Rule(
        name="the_past",
        pattern="the past",
        build=the_past,
        examples={"It did so in the past.": "PAST_REF"},
        counterexamples=("The past president spoke.",),
    ),
    Rule(
        name="future",
        pattern="(near | foreseeable | immediate | distant)? future | near term | future units:UNITS",
        build=future,
        examples={"Jobs will go in the near future.": "FUTURE_REF", "It will help in future years.": "FUTURE_REF"},
        counterexamples=("Oil futures fell.",),
    ),
)
