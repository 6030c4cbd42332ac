"""Words that look like dates and are none."""

from __future__ import annotations

from newsparse.dates.meaning import Meaning
from newsparse.rules import Rule

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="rate",
        pattern="NUMBER UNIT (a | per | each | every) UNIT",
        build=None,
        counterexamples=("The shop is open 24 hours a day.", "He was paid for 40 hours per week."),
    ),
    Rule(
        name="age",
        pattern="(NUMBER | a | an) -? (UNIT -? old&!UPPERCASE | UNIT of age)",
        build=None,
        counterexamples=("The driver, a 52-year-old from Leeds, fled.", "She was 41 years old.", "He left home at 17 years of age."),
        why="an age is a claim, and no stretch of the calendar",
    ),
    Rule(
        name="reading_time",
        pattern="NUMBER -? (min | minute | minutes) -? read",
        build=None,
        counterexamples=("3 min read", "A five-minute read"),
    ),
    Rule(
        name="named_weekday",
        pattern="(bloody | super | sheffield&CAPITALISED | ruby&CAPITALISED) WEEKDAY | good friday (agreement | accord | deal)",
        build=None,
        counterexamples=("The Bloody Sunday inquiry", "Candidates for Super Tuesday", "Sheffield Wednesday drew."),
    ),
    Rule(
        name="papers_and_programmes",
        pattern="mail&CAPITALISED on sunday | sunday (NEWSPAPER&CAPITALISED) | saturday night live | (monday | sunday) night football&CAPITALISED"
        " | today&CAPITALISED (programme | program | show | newspaper)",
        build=None,
        counterexamples=("The Mail on Sunday and the Sunday Times reported it.", "He hosted Saturday Night Live.", "She told the Today programme so."),
    ),
    Rule(
        name="ides",
        pattern="ides of (march | may | july | october)",
        build=None,
        counterexamples=('He read "The Ides of March" twice.',),
    ),
    Rule(
        name="seconds_in_names",
        pattern="(split | second - (hand | guess | guessing | rate | tier)) -? second?",
        build=None,
        counterexamples=("It was a split second decision.",),
    ),
)
