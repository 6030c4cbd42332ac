"""Rows of a table under a line that names their money and scale: "£m", then "Timber 86.3" and "Salt (7.5)"."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.claims.currencies import CURRENCY_NAMES
from newsparse.claims.meaning import Amount, number
from newsparse.claims.results import ClaimKind
from newsparse.numerals import SCALES, SUFFIXES
from newsparse.rules import Match, Rule

LONGEST_ROW, MOST_ROWS = 8, 12
"""Tokens of a row, and rows from the header on, in which a number takes its money from there."""


def row(match: Match) -> Amount | None:
    """'Salt (7.5)': the last number of a short line; in brackets it is negative."""
    tokens, place = match.words.tokens, match.words.first[match.found.start()]
    value, header = number(match, "first"), header_over(tokens, place)
    if value is None or header is None:
        return None
    sign, scale = header
    amount = (-value.value if match["open"] else value.value) * scale
    return Amount(match.between("whole", "whole"), amount, amount, ClaimKind.MONEY, money=sign)


def header_over(tokens: Sequence[str], place: int) -> tuple[str, int] | None:
    """The sign and the scale that the line above names which stands alone with them, if all lines down to the token are short."""
    line: list[str] = []
    rows = 0
    while rows < MOST_ROWS and place and len(line) <= LONGEST_ROW:
        place -= 1
        word = tokens[place].strip().lower()
        if word:
            line.insert(0, word)
            continue
        if rows and len(line) == 2 and line[0] in CURRENCY_NAMES and (line[1] in SUFFIXES or line[1] in SCALES):
            return line[0], SUFFIXES.get(line[1]) or SCALES[line[1]]
        rows += 1
        line = []
    return None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="table_row",
        pattern="whole:(open:\\( first:DIGITS \\) | first:(DECIMAL | GROUPED | INTEGER)) //",
        build=row,
        examples={"£m\nTimber 86.3\nSalt (7.5)": "86300000 GBP; -7500000 GBP"},
        counterexamples=("Auditors underlined the shortfall (7.5)",),
        why="Only under such a line does a number in brackets mean a loss.",
    ),
)
