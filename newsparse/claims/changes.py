"""Whether a number is a rise or a fall: the verb before it, the noun after it, the number before it with which it shares a verb."""

from __future__ import annotations

from newsparse.claims.directions import (
    BEFORE_A_CHANGE,
    BEFORE_NOW,
    BEFORE_OF,
    CARRIERS,
    CHANGE_MODIFIERS,
    CHANGES,
    CHANGES_AFTER,
    CLOSES,
    COMPARISONS,
    COUNTED_OUT,
    LEVELS,
    OF_LEVELS,
    PARTICLES,
    PHRASAL,
    PUTS,
    STANDINGS,
    STEPS,
    TRANSITIVES,
)
from newsparse.claims.lexicon import ADJECTIVES, AUXILIARIES, DETERMINERS, PREPOSITIONS, RATES, REMOVES, VERBS
from newsparse.claims.nouns import is_adjective
from newsparse.claims.plurals import singular
from newsparse.claims.results import Change, ClaimKind
from newsparse.claims.surroundings import Surroundings
from newsparse.claims.units import LENGTHS, TIMES
from newsparse.numerals import SCALES, SMALL
from newsparse.reading.lexicon import FUNCTION

UNCHANGING = frozenset({ClaimKind.AGE, ClaimKind.SCORE, ClaimKind.DURATION})
RELATIVE = frozenset({ClaimKind.PERCENT, ClaimKind.PERCENTAGE_POINT, ClaimKind.BASIS_POINT, ClaimKind.POINT})
"""Kinds that say how far something moved, where they follow a verb of change, and not what it moved."""
SHARED = RELATIVE | {ClaimKind.MONEY}
MOVING = RELATIVE | {ClaimKind.MONEY, ClaimKind.FRACTION}
COMPARED = frozenset({ClaimKind.PERCENT, ClaimKind.PERCENTAGE_POINT, ClaimKind.FRACTION})
CENT_WORDS = frozenset("p pence penny cent cents ¢ paise".split())
OPENS_NO_NOUN = FUNCTION | TIMES.keys() | RATES
"""Words after a number that it does not describe."""
NO_OBJECT = (
    DETERMINERS | PREPOSITIONS | VERBS | AUXILIARIES | frozenset("top bottom other remaining first last minimum maximum and or but s 's , ; : (".split())
)
"""Words before a number that are not the end of an object: in "cut the top 5%" the number is the object."""
ENDS_A_PHRASE = frozenset("in on at for during this last and respectively to from while since after as compared against , . ; ) - –".split()) | {""}
"""What follows a number that shares the verb of the one before: "rose 2% and rye 3% in May"."""
OPENS_A_PLACE = frozenset("in on at for during last this to against over".split())
MOST_BETWEEN, MOST_OF_OBJECT, MOST_OF_SHORT_OBJECT, MOST_SHARED = 7, 10, 5, 9
"""Tokens between a verb of change and its number, those of its object where "by" follows ("trimmed its annual dues by") and where nothing does ("raised
prices 7%"), and those between two numbers that share a verb."""


def change_of(around: Surroundings, first: int, end: int, kind: ClaimKind) -> Change | None:
    """The direction of a number that begins, with its bound, at the token `first` and ends at `end`."""
    if kind in UNCHANGING or is_described(around, first, end) or (kind is ClaimKind.POINT and around.form(end) in STANDINGS):
        return None
    found = change_after(around, first, end, kind)
    if found is not None:
        return found
    form = around.form(first - 1)
    if form == "of" and (found := change_noun(around, first)):
        return found
    if form == "on" and around.form(first - 2) in PUTS:
        return Change.UP if kind in RELATIVE or around.form(end - 1) in CENT_WORDS else None
    if kind in RELATIVE and (found := PARTICLES.get((around.form(first - 2 - (form == "by")), around.form(first - 1 - (form == "by"))))):
        return found
    place, by = first - 1 - 2 * (form == "of" and around.form(first - 2) in BEFORE_OF), False
    for _ in range(MOST_BETWEEN):
        form = around.form(place)
        if form in CHANGES:
            return CHANGES[form] if changes_it(around, place, end, by, kind) and (by or moves_so_far(around, form, end, kind)) else None
        if not form or (form == "at" and kind is not ClaimKind.PERCENT) or (form not in BEFORE_A_CHANGE and not form.endswith("ly")):
            break
        by |= form == "by"
        place -= 1
    if by:
        return change_of_object(around, place - (around.form(place) == ","))
    return change_of_short_object(around, place) if kind in RELATIVE and place == first - 1 and around.form(end) in ENDS_A_PHRASE else None


def change_after(around: Surroundings, first: int, end: int, kind: ClaimKind) -> Change | None:
    """'a 9% drop', 'a 5% pay rise', '3% higher', '12% fewer copies', '6% below last year', 'wiped 3% off': what the words after a number say."""
    place = end + (around.form(end) == "-")
    after = around.form(place)
    if after in CHANGES_AFTER:
        return CHANGES_AFTER[after] if kind is not ClaimKind.COUNT or after in {"higher", "lower", "drop", "fall"} else None
    if kind is ClaimKind.COUNT:
        return None
    following = around.form(place + 1)
    if after in CHANGE_MODIFIERS and following in CHANGES_AFTER and following not in {"up", "down", "higher", "lower"}:
        return CHANGES_AFTER[following]
    if after in COMPARISONS and kind in COMPARED:
        return COMPARISONS[after] if not (is_adjective(following) or following in ADJECTIVES or following in {"or", "likely", "than"}) else None
    if after == "ahead" and kind is ClaimKind.PERCENT and following != "of":
        return Change.UP
    if after in LEVELS and any(around.form(place + step) in BEFORE_NOW for step in (1, 2, 3)):
        return LEVELS[after]
    if after in {"off", "from"} and around.form(first - 1) in REMOVES and not around.form(first - 1).startswith(("take", "took", "taking")):
        return Change.DOWN
    return None


def change_noun(around: Surroundings, first: int) -> Change | None:
    """'an upswing of 7%', 'the drop, of 7%,', 'a fall in profits of 7%': the noun before "of"."""
    place = first - 2 - (around.form(first - 2) == ",")
    if around.form(place) in CHANGES_AFTER:
        return CHANGES_AFTER[around.form(place)]
    for place in range(first - 4, first - 9, -1):
        form = around.form(place)
        if not form[:1].isalpha() or form in AUXILIARIES:
            return None
        if form in CHANGES_AFTER and form not in {"up", "down", "higher", "lower"}:
            return CHANGES_AFTER[form] if around.form(place + 1) == "in" else None
    return None


def is_described(around: Surroundings, first: int, end: int) -> bool:
    """Whether a number with an article stands before a noun that it describes, so that no verb changes it: "advance a $95 billion bill"."""
    if around.form(first - 1) not in {"a", "an", "the"}:
        return False
    place = end + (around.form(end) == "-")
    form = around.form(place)
    return form[:1].isalpha() and form not in OPENS_NO_NOUN and form not in CHANGES and around.form(place + 1) not in CHANGES.keys() | RATES


def changes_it(around: Surroundings, place: int, end: int, by: bool, kind: ClaimKind) -> bool:
    """Whether a word of change speaks of the number: not in "sign up 80", "up to 80", "add 80 seats", "raised $7 million", "lost £9m"; but "lost 4p to 98p"."""
    form = around.form(place)
    if form in {"up", "down"}:
        verb = around.form(place - 1)
        return around.form(place + 1) != "to" and (verb not in PHRASAL or (verb in CLOSES and kind in MOVING))
    if form.startswith("add"):
        return kind is not ClaimKind.COUNT
    if form in {"lose", "loses", "losing", "lost"}:
        return not by and (kind is not ClaimKind.MONEY or around.form(end - 1) in CENT_WORDS or leads_to_price(around, end))
    return by or not form.startswith("rais") or kind not in {ClaimKind.MONEY, ClaimKind.COUNT}


def leads_to_price(around: Surroundings, place: int) -> bool:
    """Whether a price is told after "to": "lost $4 to $98", "to close at"; not "lost $4 to a thief"."""
    following = around.form(place + 1)
    return around.form(place) == "to" and (not following.isalpha() or following in CLOSES)


def moves_so_far(around: Surroundings, form: str, end: int, kind: ClaimKind) -> bool:
    """Whether a verb of change may have such a number right after it: not in "lifted 300 families", "climbed 900 steps", "jumped 8 metres"."""
    last = around.form(end - 1)
    if kind is ClaimKind.COUNT:
        return form in COUNTED_OUT or not last[:1].isalpha() or last in SCALES or last in SMALL or singular(last) in STEPS
    return kind is not ClaimKind.MEASURE or last not in LENGTHS or form in OF_LEVELS or form in {"up", "down", "higher", "lower"}


def change_of_object(around: Surroundings, place: int) -> Change | None:
    """'trimmed its annual dues by', 'put up fares by': the verb before the object that ends at a token."""
    for _ in range(MOST_OF_OBJECT):
        form = around.form(place)
        if form in {"up", "down"}:
            if around.form(place - 1) in CARRIERS:
                return CHANGES[form]
        elif form in CHANGES:
            return CHANGES[form]
        if not form or form in {",", ";", ":", "("}:
            return None
        place -= 1
    return None


def change_of_short_object(around: Surroundings, place: int) -> Change | None:
    """'raised prices 7%', 'drove up costs 5%': the same without "by", where only a noun phrase stands between."""
    if around.form(place) in NO_OBJECT or is_adjective(around.form(place)):
        return None
    for _ in range(MOST_OF_SHORT_OBJECT):
        form = around.form(place)
        if form in TRANSITIVES or (form in {"up", "down"} and around.form(place - 1) in CARRIERS):
            return CHANGES[form]
        if not form[:1].isalpha() or form in PREPOSITIONS or form in VERBS or form in AUXILIARIES:
            return None
        place -= 1
    return None


def shares_verb(around: Surroundings, last: int, first: int, end: int, kind: ClaimKind) -> bool:
    """'Oats rose 2% and rye 3%', 'fell 2.3% in Osaka and 1.1% in Nara': whether a number goes on with the verb of that which ends at the token `last`."""
    if kind not in SHARED or first - last > MOST_SHARED or around.form(end) not in ENDS_A_PHRASE:
        return False
    forms = [around.form(place) for place in range(last + 1, first)]
    if "" in forms or not ("and" in forms or "," in forms):
        return False
    before = forms[-1]
    if before in {"and", ","}:
        if forms[0] not in OPENS_A_PLACE:
            return False
    elif not before[:1].isalpha() or before in FUNCTION or before in PREPOSITIONS:
        return False
    return not any(form in CHANGES or form in VERBS or form in AUXILIARIES or form.endswith(("ed", "ing")) or form == "of" for form in forms)
