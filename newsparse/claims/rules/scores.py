"""Scores and votes: "a 7-2 verdict", "voted 11 to 6"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from newsparse.claims.lexicon import ODDS_WORDS, PEOPLE, SCORE_WORDS
from newsparse.claims.meaning import Amount, number
from newsparse.claims.results import ClaimKind
from newsparse.numerals import decimal_of
from newsparse.rules import Match, Rule

AROUND = 8
"""Tokens on either side in which a word may show that two numbers are a score."""


def score(match: Match) -> Amount | None:
    """'won 3-1', 'a 7-2 verdict': both numbers as written, where a word nearby speaks of a contest, or a draw shows itself."""
    first, second = number(match, "first"), number(match, "second")
    if first is None or second is None:
        return None
    words = match.words
    start, end = words.first[match.found.start()], words.first[match.found.end()]
    after = match.after
    around = [token.rstrip().lower() for token in (*words.tokens[max(0, start - AROUND) : start], *words.tokens[end : end + 4])]
    if not ODDS_WORDS.isdisjoint(around) and not match["to"]:
        span = match.between("first", "second")
        value = decimal_of(Fraction(first.value) / Fraction(second.value)) if second.value else first.value
        return Amount(span, value, value, ClaimKind.RATIO, parts=(first.value, second.value))
    spoken = not SCORE_WORDS.isdisjoint(around)
    if not spoken and (match["to"] or first.value < second.value or max(first.value, second.value) > 200):
        return None
    if after in {"-", "%"} or (match["to"] and "from" in around[-5:-4]):
        return None
    return scored(match, first.value, second.value)


def scored(match: Match, first: Decimal, second: Decimal) -> Amount:
    """A score."""
    return Amount(match.between("first", "second"), min(first, second), max(first, second), ClaimKind.SCORE, parts=(first, second))


def off_balls(match: Match) -> Amount | None:
    """'84 off 61 balls': the runs of a batter."""
    value = number(match, "first")
    return Amount(match.between("first", "first"), value.value, value.value, ClaimKind.COUNT, "run") if value else None


def innings(match: Match) -> Amount | None:
    """'290 for three in 47.4 overs': runs and wickets, a score of one team."""
    first, second = number(match, "first"), number(match, "second")
    if first is None or second is None or not second.value <= MOST_WICKETS < first.value:
        return None
    return scored(match, first.value, second.value)


def wickets(match: Match) -> tuple[Amount, Amount] | None:
    """'took 5 for 43': the wickets of a bowler, and the runs they cost."""
    first, second = number(match, "first"), number(match, "second")
    one, other = match.part("first"), match.part("second")
    if first is None or second is None or one is None or other is None or first.value > MOST_WICKETS:
        return None
    return (
        Amount(one, first.value, first.value, ClaimKind.COUNT, "wicket"),
        Amount(other, second.value, second.value, ClaimKind.COUNT, "run"),
    )


def record(match: Match) -> Amount | None:
    """'Merrow (3-7)': the games a team has won and lost; not "Children (11-14)"."""
    first, second = number(match, "first"), number(match, "second")
    if first is None or second is None or match["team"][0] in PEOPLE or max(first.value, second.value) > MOST_GAMES:
        return None
    return scored(match, first.value, second.value)


MOST_WICKETS, MOST_GAMES = 10, 162
"""Wickets that fall in an innings, games that a team plays in a season."""
MOST_GOALS = 30


def result_line(match: Match) -> Amount | None:
    """'Ashby 2 (Cole 12, 77 pen) Wexford 0': the score of a match between its teams; the minutes of goals are taken with it."""
    first, second = number(match, "first"), number(match, "second")
    if first is None or second is None or not match.before[:1].isupper() or max(first.value, second.value) > MOST_GOALS:
        return None
    return scored(match, first.value, second.value)


def runs(match: Match) -> Amount | None:
    """'112 not out': the runs of a batter."""
    value = number(match, "first")
    return Amount(match.span, value.value, value.value, ClaimKind.COUNT, "run") if value else None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="result_line",
        pattern="first:WHOLE (\\( _{0,12} \\))? CAPITALISED ('s? CAPITALISED){0,2} 's? second:WHOLE (\\. | \\( | , | ; | //)",
        build=result_line,
        examples={"Ashby 2 (Cole 12, 77 pen) Wexford 0. Nobody left.": "2-0", "Ashby 1 Hoole Town 1": "1-1"},
        counterexamples=("Ashby and Hoole drew.",),
    ),
    Rule(
        name="score",
        pattern="first:(DAY_NUMBER | INTEGER | SMALL_NUMBER) (- | – | — | to:to | - to:to -) second:(DAY_NUMBER | INTEGER | SMALL_NUMBER)",
        build=score,
        examples={
            "By a 7-2 verdict, jurors freed the poet.": "7-2",
            "Merrow Women beat Kestrel 3–1.": "3-1",
            "Trustees voted 11 to 6 to sell the organ.": "11-6",
            "Her mare was priced at 13-8 before the fog.": "13/8",
        },
        counterexamples=("Grants for 1996-97 are gone.", "Letters from 1862-65 turned up."),
    ),
    Rule(
        name="record",
        pattern="team:CAPITALISED \\( first:(DAY_NUMBER | INTEGER) (- | –) second:(DAY_NUMBER | INTEGER) \\)",
        build=record,
        examples={"Merrow (3-7) meets Hoole (5-5) at noon.": "3-7; 5-5"},
        counterexamples=("Ada Roe (1931-58) lived here.",),
    ),
    Rule(
        name="runs_off_balls",
        pattern="first:WHOLE (not out)? (off | from) (just | only)? WHOLE (balls | deliveries)",
        build=off_balls,
        examples={"Dravon hit 112 off 98 balls.": "112 run"},
        counterexamples=("The clinic is some way off.",),
    ),
    Rule(
        name="runs_for_wickets",
        pattern="(reached | reaching | on | at | to | were | made | posted | scored | finished | closed) first:INTEGER"
        " (for | /) second:(MONTH_NUMBER | SMALL_NUMBER)"
        " (, | \\. | ; | and | when | before | after | declared | in (DECIMAL | INTEGER) overs | at (stumps | lunch | tea | the) | //)",
        build=innings,
        examples={"Hoole reached 290 for three in 47.4 overs.": "290-3", "Merrow were 41 for 2 at lunch.": "41-2", "Hoole made 212/4 in 40 overs.": "212-4"},
        counterexamples=("It was a day for two.",),
    ),
    Rule(
        name="wickets_for_runs",
        pattern="(took | takes | taking | claimed | figures of | returned) first:MONTH_NUMBER (for | - | –) second:INTEGER"
        " (, | \\. | ; | and | as | in | from | off | //)",
        build=wickets,
        examples={"Achterberg took 5 for 43 as Hoole collapsed.": "5 wicket; 43 run"},
        counterexamples=("The train takes off for the coast.",),
    ),
    Rule(
        name="not_out",
        pattern="first:VALUE not out",
        build=runs,
        examples={"Rain stopped play with Dravon on 112 not out.": "112 run"},
        counterexamples=("She was not out of breath.",),
    ),
)
