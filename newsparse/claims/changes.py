"""Whether a number is a rise or a fall: the verb before it, the noun after it."""

from __future__ import annotations

from newsparse.claims.lexicon import BEFORE_A_CHANGE, CHANGES, CHANGES_AFTER, PHRASAL, RATES
from newsparse.claims.results import Change, ClaimKind
from newsparse.claims.surroundings import Surroundings
from newsparse.claims.units import TIMES
from newsparse.reading.lexicon import FUNCTION

UNCHANGING = frozenset({ClaimKind.AGE, ClaimKind.SCORE, ClaimKind.DURATION})
OPENS_NO_NOUN = FUNCTION | TIMES.keys() | RATES
"""Words after a number that it does not describe."""
MOST_BETWEEN, MOST_OF_OBJECT = 7, 10
"""Tokens between a verb of change and its number, and those of its object where "by" follows ("trimmed its annual dues by")."""


def change_of(around: Surroundings, first: int, end: int, kind: ClaimKind) -> Change | None:
    """The direction of a number that begins, with its bound, at the token `first` and ends at `end`."""
    if kind in UNCHANGING or is_described(around, first, end):
        return None
    after = around.form(end + (around.form(end) == "-"))
    if after in CHANGES_AFTER and (kind is not ClaimKind.COUNT or after in {"higher", "lower", "drop", "fall"}):
        return CHANGES_AFTER[after]
    if around.form(first - 1) == "of":
        noun = first - 2 - (around.form(first - 2) == ",")
        if around.form(noun) in CHANGES_AFTER:
            return CHANGES_AFTER[around.form(noun)]  # "an upswing of 7%", "the drop, of 7%,"
    place, by = first - 1, False
    for _ in range(MOST_BETWEEN):
        form = around.form(place)
        if form in CHANGES:
            return CHANGES[form] if changes_it(around, place, by, kind) else None
        if not form or (form == "at" and kind is not ClaimKind.PERCENT) or (form not in BEFORE_A_CHANGE and not form.endswith("ly")):
            break
        by |= form == "by"
        place -= 1
    return change_of_object(around, place) if by else None


def is_described(around: Surroundings, first: int, end: int) -> bool:
    """Whether a number with an article stands before a noun that it describes, so that no verb changes it: "advance a $95 billion bill"."""
    if around.form(first - 1) not in {"a", "an", "the"}:
        return False
    place = end + (around.form(end) == "-")
    form = around.form(place)
    return form[:1].isalpha() and form not in OPENS_NO_NOUN and form not in CHANGES and around.form(place + 1) not in CHANGES.keys() | RATES


def changes_it(around: Surroundings, place: int, by: bool, kind: ClaimKind) -> bool:
    """Whether a word of change speaks of the number: not in "sign up 80", "up to 80", "add 80 seats", "raised $7 million", "lost £9m"."""
    form = around.form(place)
    if form in {"up", "down"}:
        return around.form(place - 1) not in PHRASAL and around.form(place + 1) != "to"
    if form.startswith("add"):
        return kind is not ClaimKind.COUNT
    if form in {"lose", "loses", "losing", "lost"}:
        return kind is not ClaimKind.MONEY
    return by or not form.startswith("rais") or kind not in {ClaimKind.MONEY, ClaimKind.COUNT}


def change_of_object(around: Surroundings, place: int) -> Change | None:
    """'trimmed its annual dues by': the verb before the object that ends at a token."""
    for _ in range(MOST_OF_OBJECT):
        form = around.form(place)
        if form in CHANGES and form not in {"up", "down"}:
            return CHANGES[form]
        if not form or form in {",", ";", ":", "("}:
            return None
        place -= 1
    return None
