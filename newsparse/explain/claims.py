"""Why a claim says what it says: the number, its bound, its unit or currency, and what the words around add."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claims.meaning import Amount
from newsparse.claims.resolve import without_dates
from newsparse.claims.results import Bound, Claim
from newsparse.dates import finder as dates
from newsparse.dates.meaning import Meaning
from newsparse.dates.published import Published
from newsparse.explain.patterns import Dissector
from newsparse.explain.results import Explanation, Step
from newsparse.formats.wording import BOUNDS, claim_words, date_words, number_words, speaker_words
from newsparse.reading import Reading
from newsparse.rules import Grammar
from newsparse.span import Span


def claim_explained(
    claim: Claim, reading: Reading, grammar: Grammar[Amount], date_grammar: Grammar[Meaning], published: Published | None
) -> Explanation | None:
    """The rule and the steps that make a claim of its words, or None where there is none like it."""
    words = without_dates(reading.words, dates.find(reading, date_grammar, published))
    found = ((match, amount) for match, amount in grammar.find(words) if match.rule.name == claim.rule and amount.span.overlaps(claim.span))
    match, amount = next(found, (None, None))
    if match is None or amount is None:
        return None
    matches = (grammar.tool(Dissector).match("claims", match),)
    return Explanation(claim, claim_words(claim), reading.text, matches, tuple(claim_steps(claim, amount, reading)))


def claim_steps(claim: Claim, amount: Amount, reading: Reading) -> Iterator[Step]:
    """What each field was taken from."""
    text = reading.text
    yield Step("number", f"{number_words(claim)} ({claim.kind})", amount.span)
    if claim.bound is not Bound.EXACT:
        yield Step("bound", f"{BOUNDS[claim.bound]}, from {_outside(claim.span, amount.span, text) or 'the words of the rule'}", claim.span)
    if claim.currency and amount.money:
        yield Step("currency", f"{claim.currency}, from “{amount.money}”{f'; {claim.warning}' if claim.warning else ''}")
    elif amount.money:
        yield Step("currency", f"open; {claim.warning}" if claim.warning else "open")
    if claim.unit and not claim.currency:
        yield Step("unit", f"{claim.unit}{', as in the claim before' if amount.bare else ''}")
    if claim.change:
        yield Step("change", f"{claim.change}, from {'the words of the rule' if amount.change else 'the words around'}")
    for name, span in (("concept", claim.concept), ("hedge", claim.hedge)):
        if span is not None:
            yield Step(name, f"“{span.of(text)}”", span)
    if claim.quote is not None:
        yield Step("quote", f"it stands in {claim.quote.kind} words of {claim.claimant.name if claim.claimant else 'somebody not named'}", claim.quote.span)
    if claim.claimant is not None:
        yield Step("claimant", speaker_words(claim.claimant))
    if claim.dates:
        yield Step("dates", f"of the same clause: {', '.join(map(date_words, claim.dates))}", claim.dates[0].span)


def _outside(whole: Span, part: Span, text: str) -> str:
    """The words of a span that are not in a part of it, between quotation marks."""
    words = (text[whole.start : part.start].strip(), text[part.end : whole.end].strip())
    return " and ".join(f"“{some}”" for some in words if some)
