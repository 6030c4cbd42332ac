"""Fractions, ratios and multiples: "two-fifths", "one in seven", "trebled", "six times as many"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from newsparse.claims.lexicon import FOLDS, FRACTIONS, HALVE, MULTIPLY
from newsparse.claims.meaning import Amount, number, pair
from newsparse.claims.results import Change, ClaimKind
from newsparse.claims.units import MEASURES, TIMES, denominator
from newsparse.numerals import GLYPHS, SMALL, decimal_of
from newsparse.rules import Match, Rule
from newsparse.span import Span

AFTER_A_SHARE = frozenset("of the its their his her our my your all that those these this in to from".split())
PLAIN_VERBS = frozenset("double triple treble quadruple quintuple".split())
AFTER_A_VERB = frozenset('the its their his her that what to in over by this last . " ”'.split()) | {""}
BEFORE_A_SHARE = frozenset("by than about nearly almost over around roughly least under approximately".split())


def share(span: Span, top: Decimal, bottom: Decimal, kind: ClaimKind = ClaimKind.FRACTION) -> Amount | None:
    """A part of a whole."""
    if not bottom:
        return None
    value = decimal_of(Fraction(top) / Fraction(bottom))
    return Amount(span, value, value, kind, parts=(top, bottom))


def fraction(match: Match) -> Amount | None:
    """'two-fifths', 'a sixth of': so many equal parts."""
    top = SMALL.get(match["first"][0], 1)
    name = match["part"][0]
    if match["first"][0] in {"a", "one"}:
        if name.endswith("s") or (match.after not in AFTER_A_SHARE and match.before.lower() not in BEFORE_A_SHARE):
            return None
    elif not name.endswith("s") and name != "half":
        return None
    if name == "quarters" and "-" not in match.span.of(match.words.text) and match.after != "of":
        return None  # "the next three quarters"
    if name in {"quarter", "quarters"} and match.after in {"in", "to", "from", "the"} and match.before.lower() not in BEFORE_A_SHARE:
        return None
    return share(match.span, Decimal(top), Decimal(FRACTIONS[name]))


def half(match: Match) -> Amount | None:
    """'half of the orchards', 'by half': one of two equal parts."""
    before, after = match.before.lower(), match.after.lower()
    if after in {"of", "the", "its", "their", "his", "her", "our", "my", "your", "all", "that", "those", "these"}:
        if before in {"first", "second", "other", "better", "this", "opening", "later", "latter", "bottom", "top", "upper", "lower", "-", "final"}:
            return None
    elif before not in {"by", "than", "about", "nearly", "almost", "over", "around", "roughly", "in"} or after in {"-", "a", "an", "time"}:
        return None
    return share(match.span, Decimal(1), Decimal(2))


def slashed(match: Match) -> Amount | None:
    """'5/8 of the barrels': a fraction in digits."""
    top, bottom = number(match, "first"), number(match, "second")
    if top is None or bottom is None or not 0 < top.value < bottom.value:
        return None
    return share(match.between("first", "second"), top.value, bottom.value)


def glyph(match: Match) -> Amount | None:
    """'⅔ of the barrels': a fraction in one character."""
    exact = Fraction(GLYPHS[match["first"][0]])
    return share(match.part("first") or match.span, Decimal(exact.numerator), Decimal(exact.denominator))


def one_in(match: Match) -> Amount | None:
    """'one in seven bakers': a share as a ratio."""
    top, bottom = number(match, "first"), number(match, "second")
    after = match.after.lower()
    if top is None or bottom is None or not 0 < top.value < bottom.value or after in TIMES or after in MEASURES or after in {"per", "percent", "%", "-"}:
        return None
    if (
        top.value != int(top.value)
        or bottom.value != int(bottom.value)
        or after == "overs"
        or (match["second"][0][:1].isdigit() and bottom.value > 1900 and bottom.value < 2051)
    ):
        return None
    return share(match.span, top.value, bottom.value, ClaimKind.RATIO)


def one_noun_in(match: Match) -> Amount | None:
    """'one household in six': a share as a ratio."""
    found = one_in(match)
    return found._replace(concept=match.part("concept")) if found else None


def ratio(match: Match) -> Amount | None:
    """'a ratio of 3 to 1', 'odds of 7-2': one number against another."""
    top, bottom = number(match, "first"), number(match, "second")
    if top is None or bottom is None or match.before.lower() in {"from", "down"}:
        return None
    return share(match.between("first", "second"), top.value, bottom.value, ClaimKind.RATIO)


def multiplied(match: Match) -> Amount | None:
    """'more than trebled', 'halved': how many times as much."""
    word = match["verb"][0]
    if word in PLAIN_VERBS and (match.after.lower() not in AFTER_A_VERB or match.before.lower() in {"a", "the", "an"}):
        return None
    if match.after == "down":
        return None  # "doubling down on it"
    value = Decimal("0.5") if word in HALVE else Decimal(MULTIPLY[word])
    change = Change.DOWN if word in HALVE else Change.UP
    return Amount(match.span, value, value, ClaimKind.MULTIPLE, change=change)


def folded(match: Match) -> Amount | None:
    """'sevenfold', '30-fold': how many times as much."""
    if match["fold"]:
        value = Decimal(FOLDS[match["fold"][0]])
    else:
        found = number(match, "first")
        if found is None:
            return None
        value = found.value
    return Amount(match.span, value, value, ClaimKind.MULTIPLE)


def times(match: Match) -> Amount | None:
    """'six times as many', 'twice the width': compared with something else."""
    if match["first"]:
        found = number(match, "first")
        if found is None:
            return None
        value = found.value
    else:
        value = Decimal("0.5") if match["word"] == ("half",) else Decimal(2)
    span = match.between("first", "times") if match["first"] else match.part("word") or match.span
    return Amount(span, value, value, ClaimKind.MULTIPLE)


def occasions(match: Match) -> Amount | None:
    """'nine times': on so many occasions."""
    found = pair(match)
    if found is None or not match["per"]:
        return found and Amount(match.span, *found, ClaimKind.COUNT, "time")
    return Amount(match.span, *found, ClaimKind.RATE, f"time per {denominator(match['per'])}")


def twice(match: Match) -> Amount | None:
    """'Twice, in Oslo': on two occasions, where a sentence begins with it."""
    part = match.part("word")
    if part is None or match.before[-1:].isalnum():
        return None
    return Amount(part, Decimal(2), Decimal(2), ClaimKind.COUNT, "time")


def cross(match: Match) -> Amount | None:
    """'2.4x': an x that touches its digits."""
    part, found = match.part("x"), number(match, "first")
    if part is None or found is None or match.words.text[part.start - 1].isspace():
        return None
    return Amount(match.span, found.value, found.value, ClaimKind.MULTIPLE)


def fraction_range(match: Match) -> Amount | None:
    """'between a third and a half of': from one part of a whole to another."""
    low, high = sorted(decimal_of(Fraction(1, FRACTIONS[match[name][0]])) for name in ("part", "other"))
    return Amount(match.between("first", "other"), low, high, ClaimKind.FRACTION)


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="fraction_range",
        pattern="between? first:(a | one) -? part:FRACTION_WORD (and | to | or) (a | one)? -? other:FRACTION_WORD (of | //)",
        build=fraction_range,
        examples={"Between a quarter and a half of the nets tore.": "0.25..0.5"},
        counterexamples=("A third and a fourth bell rang.",),
    ),
    Rule(
        name="fraction",
        pattern="first:(SMALL_NUMBER | a) -? part:FRACTION_WORD",
        build=fraction,
        examples={
            "He had read about two-fifths of the novel.": "~2/5",
            "Rainfall in the delta dropped by a sixth.": "1/6 down",
            "Wolves took four-fifths of her lambs.": "4/5",
            "Termites had spared barely one-eighth of her beams.": "~1/8",
        },
        counterexamples=(
            "A third ladder leaned on the wall.",
            "A second encore was sung.",
            "The fourth quarter begins in October.",
            "Orders are full for the coming two quarters.",
        ),
    ),
    Rule(
        name="half",
        pattern="half",
        build=half,
        examples={"Frost spoiled half the vineyard.": "1/2", "Well over half of our orchards are organic.": ">1/2"},
        counterexamples=("The band played at half-time.", "The second half of the opera drags.", "They built a half-timbered barn."),
    ),
    Rule(
        name="fraction_digits",
        pattern="first:INTEGER (/ | ⁄) second:INTEGER (of | the)",
        build=slashed,
        examples={"Mice had ruined nearly 5/8 of the barley.": "~5/8"},
        counterexamples=("The bakery now bakes 24/7.", "Her novel is set on 9/11."),
    ),
    Rule(
        name="fraction_glyph",
        pattern="first:FRACTION_GLYPH (of | the)",
        build=glyph,
        examples={"Almost ⅔ of the barrels leaked.": "~2/3"},
    ),
    Rule(
        name="one_in",
        pattern="first:VALUE (in | of | out of | of every | in every | - in -) second:VALUE",
        build=one_in,
        examples={
            "Only one in seven bakers owns the oven.": "1/7",
            "Moths damage about 3 in 20 quilts.": "~3/20",
            "She beat six out of eight rivals.": "6/8",
            "So say 14 of 20 cooks.": "14/20",
        },
        counterexamples=("He scored three of 2018's tries.", "Fog fell on one in 2019.", "One in the choir sang flat."),
    ),
    Rule(
        name="one_noun_in",
        pattern="first:one concept:NP_WORD in every? second:VALUE",
        build=one_noun_in,
        examples={"Vets found that one pony in nine limps.": "1/9"},
        counterexamples=("No one pony in May was lame.",),
    ),
    Rule(
        name="ratio",
        pattern="(ratio of | ratio was | odds of | odds at | odds were | odds are) first:VALUE (: | to | - | / | - to -) second:VALUE"
        " | (by | beat | beats | outnumber | outnumbered) first:VALUE to second:one | first:INTEGER :&TIGHT second:INTEGER"
        " | first:INTEGER - for - second:INTEGER | first:SMALL_NUMBER (to | - to -) second:one"
        " | first:(INTEGER | DAY_NUMBER) (- | /) second:(INTEGER | DAY_NUMBER) (chance | chances | deal | ownership | partnership | share | shot | split)",
        build=ratio,
        examples={
            "Women outnumber men by four to one.": "4/1",
            "The sisters agreed on a 60-40 split.": "60/40",
            "Applicants outnumber places nine to one.": "9/1",
            "It passed with a three-to-one majority.": "3/1",
            "Her pay is 300:1 against that of a cleaner.": "300/1",
            "He was 5-for-8 from long range.": "5/8",
            "Mix lime and sand in a ratio of 5 to 2.": "5/2",
            "A white Christmas was given odds of 11-4.": "11/4",
        },
        counterexamples=("Trains run to and fro.", "What are the odds of that?"),
    ),
    Rule(
        name="multiplied",
        pattern="verb:(MULTIPLY | HALVE)",
        build=multiplied,
        examples={
            "Bicycle thefts more than trebled in May.": ">3 up",
            "Lentils have quadrupled in price since Easter.": "4 up",
            "A mild winter halved the heating bill.": "0.5 down",
        },
        counterexamples=("The wedding was a double celebration.",),
    ),
    Rule(
        name="fold",
        pattern="fold:FOLD | first:VALUE -? fold",
        build=folded,
        examples={"Traffic on the canal grew 30-fold.": "30 up", "Lynx sightings show a sevenfold rise.": "7 up"},
        counterexamples=("Fold the sheet along the edge.",),
    ),
    Rule(
        name="times_as",
        pattern="first:VALUE -? times:times COMPARES"
        " | word:(twice | half) as (many | much | LOWERCASE&!FUNCTION) | word:twice (the | that | its | what | their)",
        build=times,
        examples={"A blue whale eats six times as much krill.": "6", "This rope is twice as thick.": "2"},
        counterexamples=("She read it in the Lowmoor Times.",),
    ),
    Rule(
        name="twice",
        pattern="word:twice (, | \\. | //)",
        build=twice,
        examples={"How often did it ring? Twice, the neighbours agree.": "2 time"},
        counterexamples=("She forgot her umbrella twice.",),
        why="Only as an answer of its own; after a verb it is how often, not how many.",
    ),
    Rule(
        name="times",
        pattern="(between first:VALUE and second:VALUE | first:VALUE (JOIN second:VALUE)?) times PER_NOUN?",
        build=occasions,
        examples={"The alarm went off nine times.": "9 time", "Its bell rings 35,000 times a year.": "35000 time per year"},
        counterexamples=("Hard times came.",),
    ),
    Rule(
        name="cross",
        pattern="first:VALUE x:x",
        build=cross,
        examples={"The lens magnifies by 2.4x at most.": "<=2.4"},
        counterexamples=("Find the x on the map.",),
    ),
)
