"""Numbers without a unit: "to 47 from 39", "between 6 and 8"."""

from __future__ import annotations

from newsparse.claims.meaning import Amount, is_end_of_change, is_year, pair
from newsparse.claims.results import ClaimKind
from newsparse.claims.rules.ages import OLDEST
from newsparse.claims.rules.counts import is_name
from newsparse.reading.lexicon import DAYS, MONTHS
from newsparse.rules import Match, Rule

BEFORE_A_WORD = frozenset("and to from by or than least about nearly were 's ’s".split())
"""Words before a small number in words that let it stand alone: "and three were spared"."""
NO_NUMBER_AFTER = frozenset("year / # @ $ £ € ¥ ₹ . ' ’ _".split())


def alone(match: Match) -> Amount | None:
    """'to 47 from 39': a number without a unit; one in words, a year or a name's number is none."""
    row = match.words
    place = row.first[match.found.start()]
    before = row.tokens[place - 1].rstrip()
    form = before.lower()
    word = row.tokens[place].rstrip()
    if before in NO_NUMBER_AFTER or form.rstrip(".") in MONTHS or form in DAYS:
        return None
    second = match["second"]
    in_words = word.isalpha() and not second and row.first[match.found.start() + 1] == place + 1
    if in_words and (word.lower() in {"one", "zero"} or form not in BEFORE_A_WORD):
        return None
    if form == "the" and "." in word:
        return None  # "the 10.15 to Hoole"
    if word.isdecimal() and (len(word) > 6 or (form == "the" and len(word) < 4)):
        return None  # an identifier; "The 411"
    if is_year(match["first"]) and (not second or is_year(second) or len(second[0]) <= 2):
        return None
    if is_name(before) and not second and (row.tokens[place - 2].strip() or before.isupper()):
        return None
    end = match.part("end")
    after = end.of(row.text) if end else ""
    if after.lower() in MONTHS or (before in {"(", "["} and after in {")", "]"}):
        return None
    if after[:1].isupper() and word.isdecimal() and form not in {"to", "from", "about", "than"}:
        return None
    ends = pair(match)
    if ends and match["mark"] and is_end_of_change(match, ends):
        return None
    if ends and form in {"turned", "turns", "turning"} and ends[1] <= OLDEST:
        return Amount(match.between("first", "first"), *ends, ClaimKind.AGE, "year")
    span = match.span if second else match.between("first", "first")
    return Amount(span, *ends, ClaimKind.COUNT, bare=True) if ends else None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="number_alone",
        pattern="first:VALUE end:(AFTER_ALONE | NAME | //)",
        build=alone,
        examples={"The pollen index stands at 112.": "112", "Her mother turned 90 on Sunday.": "90 year"},
        counterexamples=(
            "The brewery burned down in 1988.",
            "An Airbus 320 taxied past.",
            "No one saw the fox.",
            "Gleaners return on 19 September.",
            "She took the 10.15 to Hoole.",
        ),
    ),
    Rule(
        name="range_alone",
        pattern="between first:VALUE and second:VALUE | first:VALUE (mark:to second:VALUE | JOIN second:VALUE)",
        build=alone,
        examples={"Most judges gave it between 6 and 8 for style.": "6..8", "The index dropped 4 to 6 on the day.": "4..6 down"},
        counterexamples=("The lighthouse stood empty from 1931 to 1958.",),
    ),
)
