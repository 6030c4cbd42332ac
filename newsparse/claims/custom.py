"""Units and counted nouns of a caller's own: `Config(units={"container": ["teu", "teus"]}, nouns={"police officer": ["cop", "cops"]})`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import partial

from newsparse.claims.lexicon import SCALES_OF, VAGUE, VAGUE_TOPS
from newsparse.claims.meaning import Amount, pair
from newsparse.claims.results import ClaimKind
from newsparse.claims.units import denominator
from newsparse.config import Config
from newsparse.rules import Match, Rule

Names = Mapping[tuple[str, ...], str]
"""The name of what a form means, by the words of the form."""

VALUE_OF = """(first:VALUE (JOIN second:VALUE)? LOWERCASE&!FUNCTION? -? | vague:VAGUE (of scale:VAGUE_SCALE)? of)"""
AFTER = "(- (a | an | per) - per:PER_WORD | (a | an | per | /) per:PER_WORD | NP_WORD{1,5})?"
"""A rate, or the words that would make a longer noun of it: "500 teu ships"."""


def rules_of(config: Config) -> tuple[Rule[Amount], ...]:
    """A rule for the units and one for the nouns of a Config, where it has any."""
    options = (("unit_of_caller", ClaimKind.MEASURE, config.units), ("noun_of_caller", ClaimKind.COUNT, config.nouns))
    return tuple(rule_of(name, kind, names) for name, kind, pairs in options if (names := names_of(pairs)))


def names_of(pairs: tuple[tuple[str, tuple[str, ...]], ...]) -> Names:
    """The names by the words of their forms."""
    return {words_of(form): name for name, forms in pairs for form in forms}


def words_of(form: str) -> tuple[str, ...]:
    """The words of a form as the reading cuts it: a hyphen is one of them."""
    return tuple(re.findall(r"[^\s-]+|-", form))


def rule_of(name: str, kind: ClaimKind, names: Names) -> Rule[Amount]:
    """The rule that finds numbers of these."""
    forms = " | ".join(" ".join(words) for words in sorted(names))
    return Rule(name=name, pattern=f"{VALUE_OF} unit:({forms}) {AFTER}", build=partial(amount_of, names, kind))


def amount_of(names: Names, kind: ClaimKind, match: Match) -> Amount | None:
    """'4,200 teus', 'dozens of cops': a number of what the caller named."""
    unit = names[match["unit"]]
    span = match.words.span(match.found.start(), match.groups("unit")[0][1])
    if match["vague"]:
        vague, scales = match["vague"][0], [SCALES_OF[scale] for scale in match["scale"]]
        low, high = VAGUE[vague], VAGUE_TOPS.get(vague, 10 * VAGUE[vague])
        for scale in scales:
            low, high = low * scale, high * scale
        return Amount(span, Decimal(low), Decimal(high), kind, unit)
    ends = pair(match)
    if ends is None:
        return None
    if match["per"]:
        return Amount(match.span, *ends, ClaimKind.RATE, f"{unit} per {denominator(match['per'])}")
    return Amount(span, *ends, kind, unit)
