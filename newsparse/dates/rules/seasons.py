"""Parts of the year and its feasts: "the third quarter", "H1 2020", "last summer", "Christmas Eve", "Labor Day weekend"."""

from __future__ import annotations

from newsparse.dates.holidays import OPEN_HOLIDAYS
from newsparse.dates.lexicon import BEFORE_DATES, HALF_CODES, QUARTER_CODES, QUARTERS, SEASONS, UNITS
from newsparse.dates.meaning import Fixed, Gapped, Holiday, Meaning, Origin, WeekOf
from newsparse.dates.rules.absolute import direction_of, full_year, origin_of
from newsparse.dates.rules.spans import with_the
from newsparse.dates.rules.years import REACH
from newsparse.rules import Match, Rule

GAME_WORDS = frozenset(
    """touchdown touchdowns yard yards quarterback halftime rebound rebounds rebounded kickoff possession tackle tackles
    layup layups pointer pointers dunk dunks game games match season's outscored outscoring outshot scoreless overtime
    buzzer fumble fumbles interception interceptions sacked turnovers""".split()
)
BEFORE_SEASONS = frozenset("in by during since until through from of early late".split())


def quarter(match: Match) -> Meaning | None:
    """'the third quarter', 'Q3', 'the second half'."""
    if match["which"] and in_a_game(match):
        return None
    span = match.span if match["hyphen"] or not match["which"] else with_the(match)
    if number := match["part"]:
        value = f"{match['of'][0].upper()}{number[0]}"
        if value not in {"Q1", "Q2", "Q3", "Q4", "H1", "H2"}:
            return None
    elif code := match["code"]:
        value = f"Q{QUARTER_CODES[code[0]]}" if code[0] in QUARTER_CODES else f"H{HALF_CODES[code[0]]}"
    else:
        value = f"Q{QUARTERS[match['which'][0]]}"
    if years := match["year"]:
        return Meaning(span, Fixed(f"{full_year(years[0]):04}-{value}"))
    return Meaning(span, Gapped(f"XXXX-{value}"))


def in_a_game(match: Match) -> bool:
    """Whether the words around speak of a match that has quarters of its own."""
    start, end = match.found.span()
    around = match.words.forms(max(start - REACH, 0), min(end + REACH, len(match.words.symbols)))
    return not GAME_WORDS.isdisjoint(around) or any(
        dash == "-" and one.isdecimal() and other.isdecimal() for one, dash, other in zip(around, around[1:], around[2:], strict=False)
    )


def half(match: Match) -> Meaning | None:
    """'the first half of': a half of the year that is named after it, or of the business year in 'first-half profit'."""
    number = min(QUARTERS[match["which"][0]], 2)
    return Meaning(match.between("first", "half"), Gapped(f"XXXX-H{number}"))


def season(match: Match) -> Meaning | None:
    """'last summer', 'the winter of 1994'."""
    [name], which, span = match["season"], match["which"], with_the(match)
    the = span.start < match.span.start
    if years := match["year"]:
        if (following := match["next"]) and int(following[0]) % 100 != (int(years[0]) + 1) % 100:
            return None
        return Meaning(span, Fixed(f"{int(years[0]):04}-{SEASONS[name]}"))
    if not which and match.after[:1].isupper() and match.words.tokens[match.words.first[match.found.start()]][0].isupper():
        return None  # the Winter Olympics
    if not which and not the and match.before.lower() not in BEFORE_SEASONS:
        return None
    if name == "fall" and not which and match.after in {"of", "in", "from", "to", "for", "by"}:
        return None  # of a city, in prices
    origin = Origin.TEXT if which[-1:] == ("next",) and the else origin_of(which)
    return Meaning(span, Gapped(f"XXXX-{SEASONS[name]}", direction_of(which), origin=origin))


def holiday(match: Match) -> Meaning | None:
    """'last Christmas Eve', 'Labor Day weekend'; not "the Good Friday Agreement", nor a man called Ramadan."""
    before, [*name] = match.before, match["name"]
    if match.after[:1].isupper() and before.lower() not in BEFORE_DATES:
        return None
    named = " ".join(name)
    if before[:1].isupper() and before.lower() not in BEFORE_DATES and not match["which"] and named in OPEN_HOLIDAYS:
        return None
    year = match["year"]
    day = Holiday(named, direction_of(match["which"]), Fixed(f"{int(year[0]):04}") if year else None)
    whole = match["whole"]
    return Meaning(match.span, WeekOf(day, UNITS[whole[0]]) if whole else day)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="quarter",
        pattern="((fiscal | financial) -?)? which:QUARTER_ORDINAL (fiscal | hyphen:-)? quarter | year:YEAR fiscal? which:QUARTER_ORDINAL hyphen:-? quarter",
        build=quarter,
        examples={"Profit fell in the third quarter.": "2023-Q3", "Its first-quarter loss widened.": "2024-Q1"},
        counterexamples=("He ran for a touchdown in the third quarter.", "They went cold and lost the third quarter 31-17."),
    ),
    Rule(
        name="half",
        pattern="first:(the? which:QUARTER_ORDINAL) -? half:half (of | in) | first:(which:QUARTER_ORDINAL) - half:half",
        build=half,
        examples={"Output fell in the first half of 2019.": "2019-H1"},
        counterexamples=("They led in the second half.",),
    ),
    Rule(
        name="quarter_code",
        pattern="code:QUARTER_CODE ((of | , | -)? year:YEAR)? | year:YEAR -? code:QUARTER_CODE"
        " | part:MONTH_NUMBER of:(q&CAPITALISED | h&CAPITALISED) year:YEAR",
        build=quarter,
        examples={"Sales rose in Q3 2019.": "2019-Q3", "In Q1 it lost money.": "2024-Q1", "Profit fell in 1H 2020.": "2020-H1"},
        counterexamples=("The Q5 model sold well.", "He scored 9 H goals."),
    ),
    Rule(
        name="season",
        pattern="which:(this past | PAST_WORD | FUTURE_WORD | this coming?)? season:SEASON ((of | ,)? year:YEAR ((- | – | /) next:(DAY_NUMBER | INTEGER))?)?",
        build=season,
        examples={"He retired last summer.": "2023-SU", "Snow fell in the winter of 1994-95.": "1994-WI", "The fair returns next spring.": "2025-SP"},
        counterexamples=("Shares fall when rates rise.", "A fall from grace", "Hot spring water", "The Winter Olympics begin."),
    ),
    Rule(
        name="holiday",
        pattern="which:(this | last | past | next | previous | coming)? name:HOLIDAY (year:YEAR? whole:(weekend | week))?"
        " | whole:(weekend | week) of name:HOLIDAY",
        build=holiday,
        examples={
            "Shops shut on Christmas Day.": "2023-12-25",
            "It snowed last Easter.": "2023-04-09",
            "Snow fell over Labor Day weekend.": "2023-W35-WE",
            "Diwali 2022 was quiet.": "2022-XX-XX",
        },
        counterexamples=("The Good Friday Agreement holds.", "Tarek Ramadan said no."),
    ),
)
