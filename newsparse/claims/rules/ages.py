"""Ages: "52-year-old", "aged nine", "Ann Lee, 34,", "women over 50"."""

from __future__ import annotations

from newsparse.claims.lexicon import NOT_A_NOUN
from newsparse.claims.meaning import Amount, number, pair
from newsparse.claims.results import Bound, ClaimKind
from newsparse.claims.units import TIMES, is_plural
from newsparse.reading.lexicon import DAYS, MONTHS
from newsparse.rules import Match, Rule
from newsparse.span import Span

OLDEST = 120


def old(match: Match) -> Amount | None:
    """'57-year-old', 'three weeks old': an age in its unit."""
    ends = pair(match)
    unit = TIMES.get(match["unit"][0], "year") if match["unit"] else "year"
    return Amount(match.span, *ends, ClaimKind.AGE, unit) if ends else None


def both_old(match: Match) -> tuple[Amount, Amount] | None:
    """'27 and 29 years old': two ages."""
    first, second, part = number(match, "first"), number(match, "second"), match.part("first")
    if first is None or second is None or part is None:
        return None
    unit, rest = TIMES.get(match["unit"][0], "year"), match.between("second", "")
    return (
        Amount(part, first.value, first.value, ClaimKind.AGE, unit),
        Amount(rest, second.value, second.value, ClaimKind.AGE, unit),
    )


def aged(match: Match) -> Amount | None:
    """'aged nine', 'ages 18 to 29': an age in years."""
    ends = pair(match)
    if ends is None or ends[1] > OLDEST:
        return None
    bound = Bound.EXACT if not match["bound"] else Bound.MORE if match["bound"][0] in {"over", "above"} else Bound.LESS
    return Amount(match.span, *ends, ClaimKind.AGE, "year", bound=bound)


def over_age(match: Match) -> Amount | None:
    """'women over 50': an age that bounds a group."""
    ends = pair(match)
    if ends is None or not 1 <= ends[1] <= OLDEST or (match.after.isalnum() and match.after.lower() not in NOT_A_NOUN):
        return None
    bound = Bound.MORE if match["bound"][0] in {"over", "above", "older"} else Bound.LESS
    return Amount(match.between("bound", "first"), *ends, ClaimKind.AGE, "year", bound=bound, concept=match.part("who"))


def in_apposition(match: Match) -> Amount | None:
    """'Ann Lee, 34, runs': a number between a name and a comma."""
    ends = pair(match)
    words, place = match.words, match.words.first[match.found.start()]
    if ends is None or not 1 <= ends[0] <= OLDEST or ends[0] != int(ends[0]) or place < 2 or words.tokens[place - 1].rstrip() != ",":
        return None
    name = words.tokens[place - 2].rstrip()
    if not name[:1].isupper() or name.lower().rstrip(".") in MONTHS | DAYS | {"jan", "feb", "aug", "sept", "oct", "nov", "dec"}:
        return None
    first = place - 2
    while first and place - first < 6 and words.tokens[first - 1][:1].isupper():
        first -= 1
    concept = Span(words.starts[first], words.starts[place - 2] + len(name))
    part = match.part("first")
    return part and Amount(part, *ends, ClaimKind.AGE, "year", concept=concept)


def group_in_apposition(match: Match) -> Amount | None:
    """'Gen Z, 18-24, drink less': a range of ages between a group and a comma."""
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
            "The 57-year-old was found unhurt.": "57 year",
            "The baby was only ten months old.": "10 month",
            "It is for 16- to 18-year-olds.": "16..18 year",
        },
    ),
    Rule(
        name="years_old_both",
        pattern="first:VALUE and second:VALUE -? unit:OLD_TIME -? old",
        build=both_old,
        examples={"The two are 27 and 29 years old.": "27 year; 29 year"},
    ),
    Rule(
        name="aged",
        pattern="bound:(over | under | above | below) the age of first:VALUE"
        " | (aged | ages | age) of? between? (over | under | about | around)? first:VALUE ((JOIN | and) second:VALUE)?",
        build=aged,
        examples={
            "A boy aged nine called the police.": "9 year",
            "Voters ages 18 to 29 stayed home.": "18..29 year",
            "She retired at age 61.": "61 year",
            "The deaths under the age of 5 fell.": "<5 year",
        },
    ),
    Rule(
        name="over_age",
        pattern="who:PEOPLE (aged | who are)? bound:(over | under | above | below | older than | younger than) (the age of)? first:VALUE",
        build=over_age,
        examples={"Pensioners over 80 get a bonus.": ">80 year"},
    ),
    Rule(
        name="age_group_in_apposition",
        pattern="first:DAY_NUMBER (- | –) second:(DAY_NUMBER | INTEGER) ,",
        build=group_in_apposition,
        examples={"Gen Z, 18-24, drink less.": "18..24 year"},
    ),
    Rule(
        name="age_in_apposition",
        pattern="first:(DAY_NUMBER | INTEGER) (, | \\. | ; | \\))",
        build=in_apposition,
        examples={"Maria Lopez, 34, runs a bakery.": "34 year", "JOHN CARR, 41, was fined.": "41 year"},
        counterexamples=("On March 5, 2014, it closed.",),
    ),
)
