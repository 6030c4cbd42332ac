"""Counted things: "12 people", "tens of thousands of starlings", "nine dead", "a dozen kites", and numbers alone."""

from __future__ import annotations

from decimal import Decimal

from newsparse.claims.lexicon import BOUNDS, BOUNDS_AFTER, COUNTED, LAST_OF_BOUND, NO_COUNT_AFTER_HYPHEN, ONE_THING, SCALES_OF, SEVERAL, VAGUE, VAGUE_TOPS
from newsparse.claims.meaning import Amount, is_year, number, pair
from newsparse.claims.nouns import head_of, is_adjective, unit_of
from newsparse.claims.results import Bound, ClaimKind
from newsparse.claims.rules.ages import OLDEST
from newsparse.claims.rules.money import RELATIVE, amount
from newsparse.claims.units import TIMES, denominator, measure_name, singular
from newsparse.reading.lexicon import DAYS, MONTHS
from newsparse.rules import Match, Rule
from newsparse.span import Span

BEFORE_A_PRONOUN = frozenset("no any every some this that which each not the another a of only".split())
"""Words before "one" where it is no number."""
BEFORE_A_WORD = frozenset("and to from by or than least about nearly were".split())
"""Words before a small number in words that let it stand alone: "and three were spared"."""
BEFORE_NUMBERS = frozenset({"the", "in", "a"}) | LAST_OF_BOUND
"""Words before a number that make no name of it even where they are capitalised."""
BOUND_WORDS = frozenset(phrase[0] for phrase in BOUNDS if len(phrase) == 1) | {"than"}
"""Words after which a number is a quantity whatever follows: "around 73 raising"."""
NO_NUMBER_AFTER = frozenset("year / # @ $ £ € ¥ ₹ . ' ’ _".split())


def noun(match: Match, plural: bool) -> tuple[int, str] | None:
    """How many words of the capture `noun` belong to the counted noun, and its unit."""
    group, row = match.group("noun"), match.words
    assert group is not None
    start, end = group
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
    return Amount(match.part("first") or match.span, *ends, ClaimKind.COUNT, bare=True)


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


def attributives(match: Match) -> tuple[Amount, ...] | None:
    """'two-, three- and four-bedroom flats': several counts that share the noun."""
    unit, amounts = singular(match["noun"][0]), []
    for name in ("first", "second", "third"):
        part, value = match.part(name), number(match, name) if match[name] else None
        if part is not None and value is not None:
            span = match.between("third", "noun") if name == "third" else part
            amounts.append(Amount(span, value.value, value.value, ClaimKind.COUNT, unit))
    return tuple(amounts) if len(amounts) > 1 and unit not in TIMES else None


def state(match: Match) -> Amount | None:
    """'nine dead and 31 missing': people by what happened to them."""
    ends = pair(match)
    return Amount(match.span, *ends, ClaimKind.COUNT, match["noun"][0]) if ends else None


def done_to(match: Match) -> Amount | None:
    """'four evacuated': people by what was done to them."""
    ends = pair(match)
    if ends is None or match.before.lower() in {"were", "was", "are"} or is_year(match["first"]) or match["first"] == ("one",):
        return None
    return Amount(match.part("first") or match.span, *ends, ClaimKind.COUNT, "person", concept=match.part("state"), bare=True)


def others(match: Match) -> Amount | None:
    """'two others': so many more of whatever they are."""
    ends = pair(match)
    if ends is None or match.before.lower() in {"the", "these", "those"}:
        return None
    return Amount(match.span, *ends, ClaimKind.COUNT, "other")


def harmed(match: Match) -> Amount | None:
    """'injuring seven': people, by what somebody does to them."""
    ends = pair(match)
    if ends is None or match["first"] == ("one",) or is_year(match["first"]):
        return None
    return Amount(match.between("first", "second" if match["second"] else "first"), *ends, ClaimKind.COUNT, "person")


def runs(match: Match) -> Amount | None:
    """'112 not out': the runs of a batter."""
    value = number(match, "first")
    return Amount(match.span, value.value, value.value, ClaimKind.COUNT, "run") if value else None


def votes(match: Match) -> Amount | None:
    """'Ashworth (Lab) 14,201': the votes of a candidate."""
    value, part = number(match, "first"), match.part("first")
    return Amount(part, value.value, value.value, ClaimKind.COUNT, "vote") if value and part else None


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


def vague(match: Match) -> Amount | None:
    """'tens of thousands of starlings', 'dozens of lanterns': an interval."""
    word = match["vague"][0]
    if word in {"scores", "tens"} and not match.parts("scale", "noun", "unit", "currency"):
        return None
    low = Decimal(VAGUE[word])
    high = Decimal(VAGUE_TOPS.get(word, VAGUE[word] * 10))
    for scale in match["scale"]:
        low, high = low * SCALES_OF[scale], high * SCALES_OF[scale]
    return with_noun(match, low, high)


def several(match: Match) -> Amount | None:
    """'several hundred workers', 'a few dozen': an interval."""
    scale = Decimal(SEVERAL[match["scale"][0]])
    return with_noun(match, 2 * scale, 10 * scale)


def with_noun(match: Match, low: Decimal, high: Decimal) -> Amount | None:
    """The interval with the noun or the money that follows."""
    if match["currency"]:
        return amount(match, match.span, (low, high), match["currency"][-1])
    if match["unit"]:
        part = match.part("unit")
        name = TIMES.get(match["unit"][0])
        if name:
            return Amount(match.span, low, high, ClaimKind.DURATION, name)
        return part and Amount(match.span, low, high, ClaimKind.MEASURE, measure_name(match["unit"], part.of(match.words.text)))
    if match["noun"]:
        found = noun(match, plural=True)
        if found is not None:
            end, unit = found
            return Amount(match.words.span(match.found.start(), end), low, high, ClaimKind.COUNT, unit)
        return None
    return Amount(match.span, low, high, ClaimKind.COUNT)


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
    if ends and form in {"turned", "turns", "turning"} and ends[1] <= OLDEST:
        return Amount(match.between("first", "first"), *ends, ClaimKind.AGE, "year")
    span = match.span if second else match.between("first", "first")
    return Amount(span, *ends, ClaimKind.COUNT, bare=True) if ends else None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="count",
        pattern="(between first:VALUE (and | to) second:VALUE | first:VALUE (JOIN second:VALUE)?) after:(or (so | more) | - (odd | plus) | plus | \\+)?"
        " noun:NP PER_NOUN?",
        build=count,
        examples={
            "Volunteers tagged an estimated 6,300 sea turtles.": "~6300 sea turtle",
            "The chef burned four or five omelettes.": "4..5 omelette",
            "One juror was asleep.": "1 juror",
            "The plant bottles nine hundred jars per hour.": "900 jar per hour",
            "He flew a dozen kites at once.": "12 kite",
            "Eighty or so cyclists blocked the tunnel.": "~80 cyclist",
            "Inspectors visited 60-plus kitchens.": ">=60 kitchen",
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
        name="attributive_counts",
        pattern="first:VALUE - ,? (second:VALUE - ,?)? (and | or) third:VALUE - noun:NP_WORD",
        build=attributives,
        examples={"The block will hold two-, three- and four-bedroom flats.": "2 bedroom; 3 bedroom; 4 bedroom"},
    ),
    Rule(
        name="state_of_people",
        pattern="first:VALUE (JOIN second:VALUE)? noun:STATE_OF_PEOPLE",
        build=state,
        examples={"Rescuers spoke of nine dead and 31 missing.": "9 dead; 31 missing"},
    ),
    Rule(
        name="not_out",
        pattern="first:VALUE not out",
        build=runs,
        examples={"Rain stopped play with Dravon on 112 not out.": "112 run"},
    ),
    Rule(
        name="votes_of_party",
        pattern="\\( PARTY \\) first:(GROUPED | INTEGER)",
        build=votes,
        examples={"Ashworth (Lab) 14,201; Byrne (Con) 9,870.": "14201 vote; 9870 vote"},
    ),
    Rule(
        name="packs",
        pattern="first:VALUE x second:VALUE unit:(LETTER_UNIT | MEASURE_UNIT) noun:NP",
        build=packs,
        examples={"Drain 3 x 330ml cans of lentils.": "3 can; 330 milliliter"},
    ),
    Rule(
        name="done_to_people",
        pattern="""first:VALUE (JOIN second:VALUE)? (others | more)? (
            (were | was | are | have been | had been)? state:DONE_TO_PEOPLE | state:(died | drowned | perished | survived | escaped | fled)
        )""",
        build=done_to,
        examples={
            "The toll after the landslide: 6 killed, 11 rescued.": "6 person; 11 person",
            "By dusk at least 140 had been evacuated.": ">=140 person",
            "Of the crew, three drowned, and four more were rescued.": "3 person; 4 person",
        },
    ),
    Rule(
        name="others",
        pattern="first:VALUE (JOIN second:VALUE)? others",
        build=others,
        examples={"Six others looked on from the pier.": "6 other", "The baker and two others own the mill.": "2 other"},
        counterexamples=("The two others were late.",),
    ),
    Rule(
        name="harmed_people",
        pattern="""HARMS (about | nearly | almost | some | around | over | at least | more than | as many as | up to | fewer than)?
            first:VALUE (JOIN second:VALUE)? (others | more)?
            (, | . | ; | and | but | in | on | at | after | before | during | when | while | as | near | outside | for | with | since | who | //)""",
        build=harmed,
        examples={"The slide killed two and injured at least seven.": "2 person; >=7 person", "Police arrested four on the bridge.": "4 person"},
        counterexamples=("The frost killed one.", "He tried to arrest two very wet dogs.", "It killed 2004 hopes."),
    ),
    Rule(
        name="part_of_count",
        pattern="first:VALUE of ((the | these | those | their | its | our | his | her) second:VALUE? | CAPITALISED{1,2} 's) noun:NP",
        build=of_the,
        examples={"He had taught six of the nine trustees.": "6 trustee; 9 trustee"},
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
        name="vague_count",
        pattern="vague:VAGUE (of scale:VAGUE_SCALE)? (of (the | its | their | our)? (currency:(CURRENCY_NOUN | pounds) | unit:(MEASURE_UNIT | ANY_TIME)"
        " | noun:NP))?",
        build=vague,
        examples={
            "The marsh draws tens of thousands of starlings.": "10000..100000 starling",
            "Children released dozens of lanterns.": "24..100 lantern",
            "She inherited hundreds of thousands of euros.": "100000..1000000 EUR",
        },
    ),
    Rule(
        name="several",
        pattern="(several | few) scale:SEVERAL_SCALE (currency:(CURRENCY_NOUN | pounds) | unit:(MEASURE_UNIT | ANY_TIME) | noun:NP)?",
        build=several,
        examples={"A gale felled several hundred birches.": "200..1000 birch"},
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
    ),
    Rule(
        name="number_alone",
        pattern="first:VALUE end:(AFTER_ALONE | NAME | //)",
        build=alone,
        examples={"The pollen index stands at 112.": "112", "Her mother turned 90 on Sunday.": "90 year"},
        counterexamples=("The brewery burned down in 1988.", "An Airbus 320 taxied past.", "No one saw the fox.", "Gleaners return on 19 September."),
    ),
    Rule(
        name="range_alone",
        pattern="between first:VALUE and second:VALUE | first:VALUE JOIN second:VALUE",
        build=alone,
        examples={"Most judges gave it between 6 and 8 for style.": "6..8"},
        counterexamples=("The lighthouse stood empty from 1931 to 1958.",),
    ),
)
