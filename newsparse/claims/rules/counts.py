"""Counted things: "12 people", "a 40-seat theatre", "six of the nine trustees", "14.8 per 10,000 births"."""

from __future__ import annotations

from decimal import Decimal

from newsparse.claims.lexicon import BOUNDS, BOUNDS_AFTER, COUNTED, LAST_OF_BOUND, NO_COUNT_AFTER_HYPHEN, ONE_THING
from newsparse.claims.meaning import Amount, is_year, number, pair
from newsparse.claims.nouns import head_of, is_adjective, unit_of
from newsparse.claims.plurals import is_plural, singular
from newsparse.claims.results import Bound, ClaimKind
from newsparse.claims.rules.money import RELATIVE, amount
from newsparse.claims.units import TIMES, denominator, measure_name
from newsparse.rules import Match, Rule
from newsparse.span import Span

BEFORE_A_PRONOUN = frozenset("no any every some this that which each not the another a of only".split())
"""Words before "one" where it is no number."""
BEFORE_NUMBERS = frozenset({"the", "in", "a"}) | LAST_OF_BOUND
"""Words before a number that make no name of it even where they are capitalised."""
BOUND_WORDS = frozenset(phrase[0] for phrase in BOUNDS if len(phrase) == 1) | {"than"}
"""Words after which a number is a quantity whatever follows: "around 73 raising"."""


def noun(match: Match, plural: bool) -> tuple[int, str] | None:
    """How many words of the capture `noun` belong to the counted noun, and its unit."""
    group, row = match.group("noun"), match.words
    assert group is not None
    start, end = group
    if row.tokens[row.first[start] - 1].isdecimal():
        return None  # "the 49ers"
    written = [token.rstrip() for token in row.tokens[row.first[start] : row.first[end]]]
    words = [word.lower() for word in written]
    head = head_of(words, plural, written)
    return None if head is None else (start + head + 1, unit_of(words, written, head))


def count(match: Match) -> Amount | None:
    """'6,300 retired school nurses': so many of a noun."""
    ends = pair(match)
    if ends is None:
        return None
    one, first = ends[0] == ends[1] == 1, match["first"]
    if first == ("one",) and (match.before.lower() in BEFORE_A_PRONOUN or match["noun"][0] in ONE_THING):
        return None
    found = noun(match, plural=not one)
    if found is None:
        return uncounted(match, ends)
    end, unit = found
    if unit == "odd":
        return None  # "90-odd and 30-plus people"
    if (
        is_year(first)
        and not match["second"]
        and unit + "s" not in COUNTED
        and match["noun"][0] not in COUNTED
        and match.before.lower() not in {"about", "than", "some", "least", "to"}
    ):
        return None
    if match["per"]:
        if end != match.groups("noun")[0][1] or match.after.lower() in RELATIVE:
            return None
        return Amount(match.span, *ends, ClaimKind.RATE, f"{unit} per {denominator(match['per'])}")
    bound = BOUNDS_AFTER.get(match["after"], Bound.EXACT)
    return Amount(match.words.span(match.found.start(), end), *ends, ClaimKind.COUNT, unit, bound=bound)


def uncounted(match: Match, ends: tuple[Decimal, Decimal]) -> Amount | None:
    """'a 2.4 billion deficit', 'about 64 meaning': a number before words that it does not count, which can be no name: with a scale, a mark or a bound."""
    words, before = match["first"], match.before
    is_plain = len(words) == 1 and (words[0].isdecimal() or words[0].isalpha())
    if match["second"] or (is_plain and before.lower() not in BOUND_WORDS) or is_year(words) or is_name(before):
        return None
    return Amount(match.part("first") or match.span, *ends, ClaimKind.COUNT)


def is_name(before: str) -> bool:
    """Whether a number after this word is the number of a name: "Kestrel 4.2"."""
    return before[:1].isupper() and before.isalpha() and before.lower() not in BEFORE_NUMBERS


def attributive(match: Match) -> Amount | None:
    """'a 40-seat theatre', 'an eight-legged robot': so many of the noun after the hyphen."""
    ends = pair(match)
    word = match["noun"][0]
    part = match.part("noun")
    if (
        ends is None
        or part is None
        or part.of(match.words.text)[0].isupper()
        or word in NO_COUNT_AFTER_HYPHEN
        or is_adjective(word)
        or word.endswith("ed")
        or match["first"] == ("one",)
    ):
        return None
    return Amount(match.span, *ends, ClaimKind.COUNT, singular(word))


def attribute(match: Match) -> Amount | None:
    """'the 11 member pact': so many of the noun before another noun, with the hyphen left out."""
    ends = pair(match)
    if ends is None or match["first"] == ("one",) or is_plural(match["noun"][1]):
        return None
    return Amount(match.between("first", "counted"), *ends, ClaimKind.COUNT, match["counted"][0])


def sized(match: Match) -> Amount | None:
    """'eight million 250ml bottles', 'six 25-year-old men': so many of a noun, past an amount that describes it."""
    ends, found = pair(match), noun(match, plural=match["first"] != ("one",))
    if ends is None or found is None or is_year(match["first"]) or any(map(is_plural, match["quality"])) or is_name(match.before):
        return None
    return Amount(match.between("first", "first"), *ends, ClaimKind.COUNT, found[1])


def attributives(match: Match) -> tuple[Amount, ...] | None:
    """'two-, three- and four-bedroom flats': several counts that share the noun."""
    unit, amounts = singular(match["noun"][0]), []
    for name in ("first", "second", "third"):
        part, value = match.part(name), number(match, name) if match[name] else None
        if part is not None and value is not None:
            span = match.between("third", "noun") if name == "third" else part
            amounts.append(Amount(span, value.value, value.value, ClaimKind.COUNT, unit))
    return tuple(amounts) if len(amounts) > 1 and unit not in TIMES else None


def packs(match: Match) -> tuple[Amount, Amount] | None:
    """'3 x 330ml cans': so many things of a size."""
    first, second, found = number(match, "first"), number(match, "second"), noun(match, plural=True)
    part, unit = match.part("first"), match.part("unit")
    name = unit and measure_name(match["unit"], unit.of(match.words.text))
    if first is None or second is None or found is None or part is None or not name:
        return None
    return (
        Amount(part, first.value, first.value, ClaimKind.COUNT, found[1]),
        Amount(match.between("second", "unit"), second.value, second.value, ClaimKind.MEASURE, name),
    )


def of_the(match: Match) -> tuple[Amount, ...] | Amount | None:
    """'six of the nine trustees': a part of a counted whole."""
    first = number(match, "first")
    if first is None or match["first"] == ("one",) or is_year(match["first"]) or first.value < 1:
        return None
    second = number(match, "second") if match["second"] else None
    found = noun(match, plural=True)
    if found is None:
        return None
    end, unit = found
    part = match.part("first")
    assert part is not None
    if second is None:
        return Amount(match.words.span(match.found.start(), end), first.value, first.value, ClaimKind.COUNT, unit)
    whole = Span(match.between("second", "second").start, match.words.span(match.found.start(), end).end)
    return (
        Amount(part, first.value, first.value, ClaimKind.COUNT, unit),
        Amount(whole, second.value, second.value, ClaimKind.COUNT, unit),
    )


def of_them(match: Match) -> Amount | None:
    """'four of them': as many of what was counted before."""
    value = number(match, "first")
    if value is None or match["first"] == ("one",) or value.value < 1:
        return None
    return Amount(match.part("first") or match.span, value.value, value.value, ClaimKind.COUNT, bare=True)


def spaced(match: Match) -> Amount | None:
    """'48 300 bees': thousands parted by a space."""
    words = (*match["first"], *match["second"])
    if len(words[0]) > 3 or len(words[1]) != 3 or not all(word.isdecimal() for word in words):
        return None
    value = Decimal("".join(words))
    if match["currency"]:
        return amount(match, match.span, (value, value), match["currency"][0])
    found = noun(match, plural=True)
    if found is None:
        return None
    end, unit = found
    return Amount(match.words.span(match.found.start(), end), value, value, ClaimKind.COUNT, unit)


def per_so_many(match: Match) -> Amount | None:
    """'14.8 per 10,000 births': a rate."""
    first = number(match, "first")
    if first is None:
        return None
    unit = " ".join(("per", (match.part("second") or match.span).of(match.words.text), *match["noun"][:1]))
    return Amount(match.span, first.value, first.value, ClaimKind.RATE, unit)


def per_unit(match: Match) -> Amount | None:
    """'1,480 per dollar', '22 per day': so many, of what the sentence speaks of, for one."""
    ends = pair(match)
    return Amount(match.span, *ends, ClaimKind.RATE, f"per {denominator(match['per'])}") if ends else None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="count",
        pattern="(between first:VALUE (and | to) second:VALUE | first:VALUE (JOIN second:VALUE)?) after:(or (so | more) | - (odd | plus) | plus | \\+)?"
        " noun:NP PER_NOUN? | first:SMALL_NUMBER INTEGER noun:NP",
        build=count,
        examples={
            "Volunteers tagged an estimated 6,300 sea turtles.": "~6300 sea turtle",
            "The chef burned four or five omelettes.": "4..5 omelette",
            "One juror was asleep.": "1 juror",
            "The plant bottles nine hundred jars per hour.": "900 jar per hour",
            "He flew a dozen kites at once.": "12 kite",
            "Eighty or so cyclists blocked the tunnel.": "~80 cyclist",
            "Inspectors visited 60-plus kitchens.": ">=60 kitchen",
            "Skyfen grounded two new 737 Max jets.": "2 jet",
            "Clinics threw out 900 Lyssa-2 tests.": "900 test",
        },
        counterexamples=("It takes more skill than any one cook has.", "They forgave one another.", "Few remember the 1997 floods."),
    ),
    Rule(
        name="attributive_count",
        pattern="first:VALUE (- , JOIN?)? (JOIN second:VALUE)? - noun:NP_WORD",
        build=attributive,
        examples={"The village bought a 40-seat theatre.": "40 seat"},
        counterexamples=("It is a one-way street.", "Second-hand goods sell.", "UPDATE 2-Shares fall"),
    ),
    Rule(
        name="attribute_count",
        pattern="(DETERMINER | CAPITALISED 's) first:VALUE noun:(counted:ATTRIBUTE LOWERCASE&!FUNCTION)",
        build=attribute,
        examples={"Merrow left the 11 member trade pact.": "11 member", "Guests sat down to a three course meal.": "3 course"},
        counterexamples=("He missed the one man that he came for.",),
    ),
    Rule(
        name="sized_count",
        pattern="first:VALUE quality:NP_WORD{0,2} (SIGN VALUE | VALUE -? (LETTER_UNIT | MEASURE_UNIT | TIME_WORD (- old)? | PERCENT | CENT)"
        " | VALUE - NP_WORD) -? noun:NP",
        build=sized,
        examples={
            "The dairy filled eight million 250ml bottles.": "8000000 bottle",
            "Six 25-year-old jockeys fell.": "6 jockey",
            "Three forged $50 notes turned up.": "3 note",
            "Four 40-seat coaches left.": "4 coach",
        },
    ),
    Rule(
        name="attributive_counts",
        pattern="first:VALUE - ,? (second:VALUE - ,?)? (and | or) third:VALUE - noun:NP_WORD",
        build=attributives,
        examples={"The block will hold two-, three- and four-bedroom flats.": "2 bedroom; 3 bedroom; 4 bedroom"},
        counterexamples=("Bedroom flats are rare.",),
    ),
    Rule(
        name="packs",
        pattern="first:VALUE x second:VALUE unit:(LETTER_UNIT | MEASURE_UNIT) noun:NP",
        build=packs,
        examples={"Drain 3 x 330ml cans of lentils.": "3 can; 330 milliliter"},
    ),
    Rule(
        name="part_of_count",
        pattern="first:VALUE of ((the | these | those | their | its | our | his | her) (NP_WORD{1,2} 's)? | CAPITALISED{1,2} 's) second:VALUE? noun:NP",
        build=of_the,
        examples={
            "He had taught six of the nine trustees.": "6 trustee; 9 trustee",
            "Polls opened in at least 37 of the country's 47 counties.": ">=37 county; 47 county",
        },
        counterexamples=("Merrow was one of the divers.",),
    ),
    Rule(
        name="some_of_them",
        pattern="first:VALUE of (them | us | whom | those)",
        build=of_them,
        examples={"The gallery insured 17 paintings, three of them for millions.": "3 painting"},
        counterexamples=("The twins disagreed, and one of them sulked.",),
    ),
    Rule(
        name="spaced_thousands",
        pattern="first:INTEGER second:INTEGER (currency:(CURRENCY_NOUN | CODE) | noun:NP)",
        build=spaced,
        examples={"A strong hive holds 48 300 bees.": "48300 bee"},
    ),
    Rule(
        name="per_so_many",
        pattern="first:VALUE (per | in every | for every) second:VALUE noun:NP_WORD?",
        build=per_so_many,
        examples={"Twins occur at 14.8 per 10,000 births.": "14.8 per 10,000 births"},
    ),
    Rule(
        name="per_unit",
        pattern="first:VALUE (per per:(CURRENCY_NOUN | PER_WORD) | (to | against) the per:CURRENCY_NOUN)",
        build=per_unit,
        examples={"The crown firmed to 24.5 per dollar.": "24.5 per dollar", "Calls rose to 22 per day.": "22 per day"},
        counterexamples=("Stewards are paid per day.",),
    ),
)
