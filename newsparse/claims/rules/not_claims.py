"""Numbers that are no claims: names, addresses, clock times, phone and page numbers, list markers."""

from __future__ import annotations

from newsparse.claims.meaning import Amount
from newsparse.rules import Match, Rule


def season(match: Match) -> tuple[Amount, ...] | None:
    """'2012-13': a span of years; '1000-5000' is none."""
    return () if len(match["second"][0]) == 2 else None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="numbered",
        pattern="(NAMING | NAMING_CAPITALISED&CAPITALISED) VALUE ((- | – | to | and | ,) INTEGER)* | s -? &? p INTEGER",
        build=None,
        counterexamples=("Britain triggered Article 50.", "See pages 3 to 5.", "It was played in Game 7.", "Channel 4 aired it.", "Section 12 applies."),
        why="The number is the name of a thing, not how many there are.",
    ),
    Rule(
        name="numbered_machine",
        pattern="CAPITALISED&!NOT_A_NOUN WHOLE NUMBERED_MACHINE",
        build=None,
        counterexamples=("It was a Boeing 747 airliner.",),
    ),
    Rule(name="address", pattern="VALUE (CAPITALISED&!NOT_A_NOUN){1,3} STREET&CAPITALISED", build=None, counterexamples=("He went to 12 Mill Lane.",)),
    Rule(
        name="phone",
        pattern="INTEGER ((- | \\.) INTEGER){2,5} | (tel | tel. | phone | call | telephone | on) (: | us | on | at)? INTEGER (-? INTEGER){2,4}",
        build=None,
        counterexamples=("Call 555-867-5309 with tips.", "Tel: 0161 496 0000"),
    ),
    Rule(
        name="clock",
        pattern="VALUE (am | pm | a.m. | p.m. | a.m | p.m | gmt | bst | est | edt | o'clock | hrs)",
        build=None,
        counterexamples=("It opens at 5 p.m. sharp.",),
    ),
    Rule(
        name="month_day",
        pattern="(MONTH_WORD&CAPITALISED | MONTH_ABBREVIATION) DAY_NUMBER (- DAY_NUMBER)? (, YEAR)? | (march&CAPITALISED | may&CAPITALISED) DAY_NUMBER"
        " (- DAY_NUMBER)? (, YEAR)?",
        build=None,
        counterexamples=("It ended on October 12, 2015.", "It began on March 5."),
    ),
    Rule(name="day_month", pattern="DAY_NUMBER MONTH_WORD&CAPITALISED YEAR?", build=None, counterexamples=("It ended on 12 October 2015.",)),
    Rule(name="years", pattern="YEAR (- | – | / | to) YEAR", build=None, counterexamples=("The war of 1914-1918 changed the map.",)),
    Rule(name="season", pattern="YEAR (- | – | /) second:(DAY_NUMBER | INTEGER)", build=season, counterexamples=("The 2012-13 budget passed.",)),
    Rule(name="slashed", pattern="INTEGER / INTEGER (/ INTEGER)?", build=None, counterexamples=("The hotline runs 24/7.",)),
    Rule(name="list_marker", pattern="¶ \\(? INTEGER (\\. | \\))", build=None, counterexamples=("1. Wash the rice.",)),
    Rule(name="half_the_battle", pattern="half the battle", build=None, counterexamples=("Half the battle is getting there.",)),
    Rule(name="minutes_read", pattern="VALUE -? (min | minute | mins | minutes) read", build=None, counterexamples=("3 min read",)),
    Rule(name="in_name", pattern="(g | group of | big | top | fab | fantastic) -? SMALL_NUMBER", build=None, counterexamples=("The Big Four banks agreed.",)),
)
