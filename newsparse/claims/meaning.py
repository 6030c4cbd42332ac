"""What the words of a claim mean, before its surroundings are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from newsparse.claims.directions import CHANGES
from newsparse.claims.results import Bound, Change, ClaimKind
from newsparse.numerals import SUFFIXES, TEENS, UNITS, Numeral, value_of
from newsparse.rules import Match
from newsparse.span import Span

BEFORE_HYPHEN = frozenset("sub minus plus under over to a about nearly mid".split())
"""Words that may stand, with a hyphen, before a number that is no name: "sub-7", "minus-130"."""


AFTER_A_MEASURE = frozenset("c f kg g km m ft mph kph cm mm lb oz ml l".split())
"""Units after which a slash leads to the same in another unit."""


class Amount(NamedTuple):
    """A number with its unit, as the words say it; a named tuple, since there are many.

    Args:
        span: number, sign, scale and unit or counted noun.
        low: the number, or the lower end of a range.
        high: the same, or the upper end.
        kind: what sort of number it is.
        unit: name of the unit; for money None until the currency is known.
        money: the sign, code or word of the currency as written, normalised.
        per: what the number is per, or None.
        bound: a bound that the words themselves have.
        change: a change that the words themselves have.
        parts: numerator and denominator, or both numbers of a score.
        concept: what it is about, if the words say so.
        bare: whether nothing but the number was written, so that its unit may be that of the claim before.
    """

    span: Span
    low: Decimal
    high: Decimal
    kind: ClaimKind
    unit: str | None = None
    money: str | None = None
    per: str | None = None
    bound: Bound = Bound.EXACT
    change: Change | None = None
    parts: tuple[Decimal, ...] = ()
    concept: Span | None = None
    bare: bool = False


def number(match: Match, name: str) -> Numeral | None:
    """The number in a capture, with its minus; None if it is part of a name ("F-16", "0161")."""
    group, row = match.group(name), match.words
    if group is None:
        return None
    words = row.forms(*group)
    value = value_of(words)
    if value is None or (words[0][0] == "0" and len(words[0]) > 1 and words[0].isdecimal()):
        return None
    tokens, place = row.tokens, row.first[group[0]]
    before = tokens[place - 1]
    if words[0][0] == "." and before[-1:].isalnum():
        return None  # "the ID.4 van"
    if before in {"-", "–", "−", "/", "#", "@", "_", ".", ","}:
        if name == "first" and in_name(tokens, place):
            return None
        if is_minus(tokens, place - 1):
            return Numeral(-value.value, value.scale, value.suffix)
    elif before.strip() in {"minus", "Minus"}:
        return Numeral(-value.value, value.scale, value.suffix) if tokens[place - 2].strip().lower() != "or" else value
    return value


def in_name(tokens: Sequence[str], place: int) -> bool:
    """Whether a hyphen, a slash or a number sign ties the number at a token to what stands before it: "COVID-19", "#2"."""
    before, word = tokens[place - 1], tokens[place - 2] if place > 1 else ""
    if before in {"#", "@", "_"}:
        return True
    if before in {".", ","}:
        return is_identifier(word)
    if before == "/" and word.lower() in AFTER_A_MEASURE:
        return False  # "180C/160C"
    return before in {"-", "/", "–"} and word[:1].isalnum() and not word[-1].isspace() and word[-1].isalnum() and word.lower() not in BEFORE_HYPHEN


def is_identifier(token: str) -> bool:
    """Whether a token that touches the next has letters and digits: the "PS8" of "PS8.1bn", where a sign was lost."""
    return token.isalnum() and not token.isalpha() and not token.isdecimal()


def is_minus(tokens: Sequence[str], place: int) -> bool:
    """Whether the dash at a token is a minus: it touches the number alone, or follows the word "minus"."""
    before = tokens[place - 1] if place else ""
    return tokens[place] in {"-", "–", "−"} and (not before or before[-1].isspace() or before in OPENERS or before.lower() == "minus")


UP_TO_NINETEEN = frozenset(UNITS | TEENS)
OPENERS = frozenset('( [ : “ "'.split())


def ends(match: Match) -> tuple[Decimal, Decimal] | None:
    """Both numbers of a range in the captures `first` and `second`, as written; the same twice for a single number.

    They may share a scale: "5 to 10 million".
    """
    first = number(match, "first")
    if first is None:
        return None
    if not match.group("second"):
        return first.value, first.value
    second, words, other = number(match, "second"), match["first"], match["second"]
    if second is None or is_year(words) is not is_year(other) or (words[0][:1].isdigit() and other[0] in UP_TO_NINETEEN) or first.scale > 1 == second.scale:
        return None
    value = first.value
    if first.scale == 1 and second.scale > 1 and value < 1000 and value * second.scale <= 20 * second.value:
        value *= second.scale
    return value, second.value


def is_end_of_change(match: Match, ends: tuple[Decimal, Decimal]) -> bool:
    """Whether two numbers with units of their own are a change and where it ends, no range: "rose $6 to $81", "fell 5% to 45% from 50%"."""
    before = match.before.lower()
    return (before == "by" or before in CHANGES) and (match.after.lower() == "from" or ends[1] >= 2 * ends[0])


def pair(match: Match) -> tuple[Decimal, Decimal] | None:
    """The same with the lower number first: "down from 8 to 5" is 5 to 8."""
    found = ends(match)
    return found if found is None or found[0] is found[1] else (min(found), max(found))


def has_suffix(match: Match, name: str) -> bool:
    """Whether the number ends in a bare scale letter: "3m"."""
    return match[name][-1] in SUFFIXES


def is_year(words: tuple[str, ...]) -> bool:
    """Whether the words are four digits that are most often a year."""
    return len(words) == 1 and len(words[0]) == 4 and words[0].isdecimal() and "1900" <= words[0] <= "2050"
