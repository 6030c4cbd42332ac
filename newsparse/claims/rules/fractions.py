"""Fractions, ratios and multiples: "two-thirds", "one in five", "doubled", "three times as many"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import evolve

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
    """'two-thirds', 'a third of': so many equal parts."""
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
    """'half of the pupils', 'by half': one of two equal parts."""
    before, after = match.before.lower(), match.after.lower()
    if after in {"of", "the", "its", "their", "his", "her", "our", "my", "your", "all", "that", "those", "these"}:
        if before in {"first", "second", "other", "better", "this", "opening", "later", "latter", "bottom", "top", "upper", "lower", "-", "final"}:
            return None
    elif before not in {"by", "than", "about", "nearly", "almost", "over", "around", "roughly", "in"} or after in {"-", "a", "an", "time"}:
        return None
    return share(match.span, Decimal(1), Decimal(2))


def slashed(match: Match) -> Amount | None:
    """'3/4 of the seats': a fraction in digits."""
    top, bottom = number(match, "first"), number(match, "second")
    if top is None or bottom is None or not 0 < top.value < bottom.value:
        return None
    return share(match.between("first", "second"), top.value, bottom.value)


def glyph(match: Match) -> Amount | None:
    """'¾ of the seats': a fraction in one character."""
    exact = Fraction(GLYPHS[match["first"][0]])
    return share(match.part("first") or match.span, Decimal(exact.numerator), Decimal(exact.denominator))


def one_in(match: Match) -> Amount | None:
    """'one in five adults': a share as a ratio."""
    top, bottom = number(match, "first"), number(match, "second")
    after = match.after.lower()
    if top is None or bottom is None or not 0 < top.value < bottom.value or after in TIMES or after in MEASURES or after in {"per", "percent", "%", "-"}:
        return None
    if top.value != int(top.value) or (match["second"][0][:1].isdigit() and bottom.value > 1900 and bottom.value < 2051):
        return None
    return share(match.span, top.value, bottom.value, ClaimKind.RATIO)


def one_noun_in(match: Match) -> Amount | None:
    """'one household in six': a share as a ratio."""
    found = one_in(match)
    return evolve(found, concept=match.part("concept")) if found else None


def ratio(match: Match) -> Amount | None:
    """'a ratio of 3 to 1', 'odds of 7-2': one number against another."""
    top, bottom = number(match, "first"), number(match, "second")
    return share(match.between("first", "second"), top.value, bottom.value, ClaimKind.RATIO) if top and bottom else None


def multiplied(match: Match) -> Amount | None:
    """'more than doubled', 'halved': how many times as much."""
    word = match["verb"][0]
    if word in PLAIN_VERBS and (match.after.lower() not in AFTER_A_VERB or match.before.lower() in {"a", "the", "an"}):
        return None
    if match.after == "down":
        return None  # "doubling down on it"
    value = Decimal("0.5") if word in HALVE else Decimal(MULTIPLY[word])
    change = Change.DOWN if word in HALVE else Change.UP
    return Amount(match.span, value, value, ClaimKind.MULTIPLE, change=change)


def folded(match: Match) -> Amount | None:
    """'fivefold', '10-fold': how many times as much."""
    if match["fold"]:
        value = Decimal(FOLDS[match["fold"][0]])
    else:
        found = number(match, "first")
        if found is None:
            return None
        value = found.value
    return Amount(match.span, value, value, ClaimKind.MULTIPLE)


def times(match: Match) -> Amount | None:
    """'three times as many', 'twice the size': compared with something else."""
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
    """'three times': on so many occasions."""
    found = pair(match)
    if found is None or not match["per"]:
        return found and Amount(match.span, *found, ClaimKind.COUNT, "time")
    return Amount(match.span, *found, ClaimKind.RATE, f"time per {denominator(match['per'])}")


def twice(match: Match) -> Amount | None:
    """'Twice, on Monday': on two occasions, where a sentence begins with it."""
    part = match.part("word")
    if part is None or match.before[-1:].isalnum():
        return None
    return Amount(part, Decimal(2), Decimal(2), ClaimKind.COUNT, "time")


def cross(match: Match) -> Amount | None:
    """'1.5x': an x that touches its digits."""
    part, found = match.part("x"), number(match, "first")
    if part is None or found is None or match.words.text[part.start - 1].isspace():
        return None
    return Amount(match.span, found.value, found.value, ClaimKind.MULTIPLE)


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="fraction",
        pattern="first:(SMALL_NUMBER | a) -? part:FRACTION_WORD",
        build=fraction,
        examples={
            "They hold about two-thirds of the north.": "~2/3",
            "Sales of coats fell by a third.": "1/3 down",
            "Three-quarters of households have a pet.": "3/4",
            "Barely one-tenth of the ballots were spoiled.": "~1/10",
        },
        counterexamples=("A third party is needed.", "He came a second time.", "It was the third quarter.", "It lasts for the next three quarters."),
    ),
    Rule(
        name="half",
        pattern="half",
        build=half,
        examples={"Half the island lost its water.": "1/2", "More than half of the pupils stayed away.": ">1/2"},
        counterexamples=("He left at half-time.", "He played the second half of the match.", "It was a half-hearted wave."),
    ),
    Rule(
        name="fraction_digits",
        pattern="first:INTEGER (/ | ⁄) second:INTEGER (of | the)",
        build=slashed,
        examples={"Nearly 3/4 of the seats were empty.": "~3/4"},
        counterexamples=("The hotline runs 24/7.", "Much changed after 9/11."),
    ),
    Rule(name="fraction_glyph", pattern="first:FRACTION_GLYPH (of | the)", build=glyph, examples={"Almost ¾ of the seats were empty.": "~3/4"}),
    Rule(
        name="one_in",
        pattern="first:VALUE (in | out of | of every | in every | - in -) second:VALUE",
        build=one_in,
        examples={"One in five adults skips breakfast.": "1/5", "About 4 in 10 voters had not decided.": "~4/10", "Nine out of ten dentists agreed.": "9/10"},
    ),
    Rule(
        name="one_noun_in",
        pattern="first:one concept:NP_WORD in every? second:VALUE",
        build=one_noun_in,
        examples={"One household in six is cold.": "1/6"},
    ),
    Rule(
        name="ratio",
        pattern="(ratio of | ratio was | odds of | odds at | odds were | odds are) first:VALUE (: | to | - | / | - to -) second:VALUE",
        build=ratio,
        examples={"The ratio of 3 to 1 is high.": "3/1", "Bookmakers offered odds of 7-2.": "7/2"},
    ),
    Rule(
        name="multiplied",
        pattern="verb:(MULTIPLY | HALVE)",
        build=multiplied,
        examples={"The number of claims more than doubled.": ">2 up", "Exports have tripled since.": "3 up", "The charity halved its staff.": "0.5 down"},
        counterexamples=("They ordered a double room.",),
    ),
    Rule(
        name="fold",
        pattern="fold:FOLD | first:VALUE -? fold",
        build=folded,
        examples={"Demand jumped 10-fold.": "10 up", "Cases saw a fivefold increase.": "5 up"},
    ),
    Rule(
        name="times_as",
        pattern="first:VALUE -? times:times COMPARES"
        " | word:(twice | half) as (many | much | LOWERCASE&!FUNCTION) | word:twice (the | that | its | what | their)",
        build=times,
        examples={"The new jail holds three times as many inmates.": "3", "The queue was twice as long.": "2"},
    ),
    Rule(
        name="twice",
        pattern="word:twice (, | \\. | //)",
        build=twice,
        examples={"Twice, he said.": "2 time"},
        counterexamples=("He scored twice.",),
        why="Only as an answer of its own; after a verb it is how often, not how many.",
    ),
    Rule(
        name="times",
        pattern="(between first:VALUE and second:VALUE | first:VALUE (JOIN second:VALUE)?) times PER_NOUN?",
        build=occasions,
        examples={"He was fined three times.": "3 time", "It is used 70,000 times a year.": "70000 time per year"},
    ),
    Rule(name="cross", pattern="first:VALUE x:x", build=cross, examples={"It was priced at 1.5x sales.": "1.5"}),
)
