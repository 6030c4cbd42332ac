"""Vague numbers, which are intervals: "tens of thousands of starlings", "dozens of lanterns", "several hundred birches"."""

from __future__ import annotations

from decimal import Decimal

from newsparse.claims.lexicon import SCALES_OF, SEVERAL, VAGUE, VAGUE_TOPS
from newsparse.claims.meaning import Amount
from newsparse.claims.results import Bound, ClaimKind
from newsparse.claims.rules.counts import noun
from newsparse.claims.rules.money import amount
from newsparse.claims.units import TIMES, measure_name
from newsparse.rules import Match, Rule


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
    """'several hundred workers', 'a few dozen': an interval; 'a couple of million': about two."""
    scale = Decimal(SEVERAL[match["scale"][0]])
    if not match["couple"]:
        return with_noun(match, 2 * scale, 10 * scale)
    found = with_noun(match, 2 * scale, 2 * scale)
    return found and found._replace(bound=Bound.ABOUT)


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
        if match["noun"][0] in SCALES_OF:
            return None  # "tens of thousands marched"
        found = noun(match, plural=True)
        if found is not None:
            end, unit = found
            return Amount(match.words.span(match.found.start(), end), low, high, ClaimKind.COUNT, unit)
        return None
    return Amount(match.span, low, high, ClaimKind.COUNT)


RULES: tuple[Rule[Amount], ...] = (
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
        counterexamples=("The goalkeeper scores goals.",),
    ),
    Rule(
        name="several",
        pattern="(several | few | couple:(couple of)) scale:SEVERAL_SCALE (currency:(CURRENCY_NOUN | pounds) | unit:(MEASURE_UNIT | ANY_TIME) | noun:NP)?",
        build=several,
        examples={"A gale felled several hundred birches.": "200..1000 birch", "He left a couple of million dollars.": "~2000000 USD"},
        counterexamples=("A couple of birches fell.", "Several birches fell."),
    ),
)
