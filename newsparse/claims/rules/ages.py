"""Ages: "73-year-old", "aged six", "Ann Lee, 47,", "drivers over 70"."""

from __future__ import annotations

from newsparse.claims.lexicon import COUNTED, NOT_A_NOUN, UNIT_LIKE
from newsparse.claims.meaning import Amount, number, pair
from newsparse.claims.plurals import is_plural
from newsparse.claims.results import Bound, ClaimKind
from newsparse.claims.units import TIMES
from newsparse.reading.lexicon import DAYS, MONTHS
from newsparse.rules import Match, Rule
from newsparse.span import Span

OLDEST = 120
CALENDAR_NAMES = MONTHS | DAYS | {"jan", "feb", "aug", "sept", "oct", "nov", "dec"}
"""Names before a number that are nobody's."""


def old(match: Match) -> Amount | None:
    """'71-year-old', 'two weeks old': an age in its unit."""
    ends = pair(match)
    unit = TIMES.get(match["unit"][0], "year") if match["unit"] else "year"
    return Amount(match.span, *ends, ClaimKind.AGE, unit) if ends else None


def both_old(match: Match) -> tuple[Amount, Amount] | None:
    """'15 and 22 years old': two ages."""
    first, second, part = number(match, "first"), number(match, "second"), match.part("first")
    if first is None or second is None or part is None:
        return None
    unit, rest = TIMES.get(match["unit"][0], "year"), match.between("second", "")
    return (
        Amount(part, first.value, first.value, ClaimKind.AGE, unit),
        Amount(rest, second.value, second.value, ClaimKind.AGE, unit),
    )


def aged(match: Match) -> Amount | None:
    """'aged six', 'ages 35 to 44': an age in years."""
    ends = pair(match)
    if ends is None or ends[1] > OLDEST:
        return None
    bound = Bound.EXACT if not match["bound"] else Bound.MORE if match["bound"][0] in {"over", "above"} else Bound.LESS
    return Amount(match.span, *ends, ClaimKind.AGE, "year", bound=bound)


def of_pronoun(match: Match) -> Amount | None:
    """'She is 34 and lives alone': a number alone that somebody is."""
    value = number(match, "first")
    if value is None or not 1 < value.value <= OLDEST or value.value != int(value.value):
        return None
    return Amount(match.part("first") or match.span, value.value, value.value, ClaimKind.AGE, "year")


def is_counted(word: str) -> bool:
    """Whether a word after a number is what it counts: that of "drivers over 70 miles", not the verb of "children under five eat free"."""
    form = word.lower()
    if not word.isalnum() or form in NOT_A_NOUN:
        return False
    return is_plural(form) or form in UNIT_LIKE or form in COUNTED or word[0].isupper()


def over_age(match: Match) -> Amount | None:
    """'drivers over 70': an age that bounds a group."""
    ends = pair(match)
    if ends is None or not 1 <= ends[1] <= OLDEST or is_counted(match.after):
        return None
    bound = Bound.MORE if match["bound"][0] in {"over", "above", "older"} else Bound.LESS
    return Amount(match.between("bound", "first"), *ends, ClaimKind.AGE, "year", bound=bound, concept=match.part("who"))


def in_apposition(match: Match) -> Amount | None:
    """'Ann Lee, 47, sings': a number between a name and a comma."""
    words, place = match.words, match.words.first[match.found.start()]
    if place < 2 or words.tokens[place - 1].rstrip() != ",":
        return None
    ends, name = pair(match), words.tokens[place - 2].rstrip()
    if ends is None or not 1 <= ends[0] <= OLDEST or ends[0] != int(ends[0]) or not name[:1].isupper() or name.lower().rstrip(".") in CALENDAR_NAMES:
        return None
    first = place - 2
    while first and place - first < 6 and words.tokens[first - 1][:1].isupper():
        first -= 1
    concept = Span(words.starts[first], words.starts[place - 2] + len(name))
    part = match.part("first")
    return part and Amount(part, *ends, ClaimKind.AGE, "year", concept=concept)


def group_in_apposition(match: Match) -> Amount | None:
    """'Teens, 13-17, sleep late': a range of ages between a group and a comma."""
    found, words, place = pair(match), match.words, match.words.first[match.found.start()]
    name = words.tokens[place - 2].rstrip() if place > 1 else ""
    if found is None or match.before != "," or not 10 <= found[0] < found[1] <= OLDEST or not (name[:1].isupper() or is_plural(name)) or name.lower() in MONTHS:
        return None
    return Amount(match.between("first", "second"), *found, ClaimKind.AGE, "year")


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="years_old",
        pattern="(between first:VALUE and second:VALUE | first:VALUE (JOIN second:VALUE)?) -? (unit:OLD_TIME -? (old | olds | of age) | yo | y / o)",
        build=old,
        examples={
            "A bus driver pulled the 73-year-old out of the canal.": "73 year",
            "Their twin goats are six weeks old.": "6 week",
            "Drama lessons for 11- to 14-year-olds begin at noon.": "11..14 year",
        },
        counterexamples=("Old habits die hard.",),
    ),
    Rule(
        name="years_old_both",
        pattern="first:VALUE and second:VALUE -? unit:OLD_TIME -? old",
        build=both_old,
        examples={"His sons were 15 and 22 years old then.": "15 year; 22 year"},
    ),
    Rule(
        name="aged",
        pattern="bound:(over | under | above | below) the age of first:VALUE"
        " | (aged | ages | age) of? between? (over | under | about | around)? first:VALUE ((JOIN | and) second:VALUE)?",
        build=aged,
        examples={
            "One juggler, aged six, stole the show.": "6 year",
            "Swimmers ages 35 to 44 set off last.": "35..44 year",
            "The pianist gave up touring at age 77.": "77 year",
            "Nobody under the age of 12 may ride the cable car.": "<12 year",
        },
        counterexamples=("The aged pony slept.",),
    ),
    Rule(
        name="age_of_pronoun",
        pattern="(he | she) (is | was | 's | will be | would be | would have been | will turn | turns) (now | already | only | just | then | about | nearly)?"
        " first:(DAY_NUMBER | INTEGER | SMALL_NUMBER | NUMERAL) (, | \\. | ; | and | when | but | on | next | this | by | //)",
        build=of_pronoun,
        examples={"He will be 41 by the end of the tour.": "41 year", "She is 34 and lives alone.": "34 year"},
        counterexamples=("He was one and all to them.",),
    ),
    Rule(
        name="over_age",
        pattern="who:PEOPLE (aged | who are)? bound:(over | under | above | below | older than | younger than) (the age of)? first:VALUE",
        build=over_age,
        examples={"Drivers over 70 must pass an eye test.": ">70 year", "Children under five eat free.": "<5 year"},
        counterexamples=("He warned workers over lost lunches.",),
    ),
    Rule(
        name="age_group_in_apposition",
        pattern="first:DAY_NUMBER (- | –) second:(DAY_NUMBER | INTEGER) ,",
        build=group_in_apposition,
        examples={"Teens, 13-17, sleep late.": "13..17 year"},
    ),
    Rule(
        name="age_in_apposition",
        pattern="first:(DAY_NUMBER | INTEGER) (, | \\. | ; | \\))",
        build=in_apposition,
        examples={"Goran Vesely, 58, keeps bees.": "58 year", "TESSA BLOOM, 26, lost her licence.": "26 year"},
        counterexamples=("The mill reopened on June 9, 2017, with a parade.",),
    ),
)
