"""Whether the numbers of a sentence fit together; what does not is a warning, and no number is changed.

Checked are the size, start and end of a rise or fall, within what their digits can have been rounded from; per cent where percentage points are meant; more
than all of a group; a percentage beside the part and the whole it was taken from; and the shares of a vote or poll that are more than a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import evolve

from newsparse.claims.lexicon import DETERMINERS, PEOPLE
from newsparse.claims.results import Bound, Change, Claim, ClaimKind, Movement, plain

if TYPE_CHECKING:
    from newsparse.claims.movements import Step

WHOLE = frozenset("those them us all these people".split())
RANKS = frozenset("place spot position rank".split())
LARGE_MONEY = 100_000
LOOSELY, MORE_LOOSELY = Decimal("0.08"), Decimal("0.2")
"""How far "doubled", and "nearly doubled", may be from twice as much."""
FIGURES = re.compile(r"\d[\d,]*(?:\.(\d+))?")
PARTS_OF = frozenset({"part_of_count"})
"""The rule that finds "seven of the 12 jurors"."""
EXACT_OR_MORE = frozenset({Bound.EXACT, Bound.MORE, Bound.AT_LEAST})
BESIDE = frozenset({"(", ", or", "or"})
SAYS_MORE = re.compile(r"\s*(?:of|more|less|fewer|higher|lower|above|below)\b")
FEWEST_SHARES, MOST_AFTER_SHARE = 3, 60
"""Shares in a list, and characters between two of them and after the last."""
RESIDUE = re.compile(r"\b(?:undecided|unsure|not sure|not know|n['’]t know|abstain\w*|no opinion|spoil\w+)\b", re.IGNORECASE)
"""What those are who are counted with no side: the sides of the others exclude each other."""
VOTES = re.compile(r"\b(?:yes|vot\w+|oppos\w+|against|polls?|ballots?)\b", re.IGNORECASE)
OTHER_WHOLE = re.compile(r"[.;:\n]|\b(?:of|in|among|from|than|before|versus|compared|while|but)\b", re.IGNORECASE)
Range = tuple[Decimal, Decimal]


def misfits(group: Sequence[tuple[Step, Claim]]) -> Iterator[tuple[int, str]]:
    """The number of each claim of a rise or fall that does not fit the others, and why; only where all are exact and the ends are of one unit.

    That is a size which does not lead from the start to the end, or, without a size, an end on the wrong side of the start.
    """
    by_role = {step.role: claim for step, claim in group}
    start, end = by_role.get(Movement.START), by_role.get(Movement.END)
    if start is None or end is None or start.unit != end.unit:
        return
    before, after = written(start), written(end)
    if before is None or after is None or before[0] <= 0:
        return
    if Movement.SIZE not in by_role:
        direction = next((step.direction for step, _ in group if step.direction), None)
        if direction and has_a_direction(start) and (after[1] < before[0] if direction is Change.UP else before[1] < after[0]):
            [number] = (step.number for step, claim in group if claim is end)
            yield number, f"a {'rise' if direction is Change.UP else 'fall'} does not lead from {plain(start.low)} to {plain(end.low)}"
        return
    for step, claim in group:
        if claim.kind is ClaimKind.MULTIPLE:
            if not multiplies(claim, before, after):
                yield step.number, f"{claim.text} does not lead from {plain(start.low)} to {plain(end.low)}"
            continue
        size = written(claim) if step.role is Movement.SIZE and claim.change else None
        if size is None:
            continue
        if claim.change is Change.DOWN and size[0] >= 0:
            size = (-size[1], -size[0])
        difference = (after[0] - before[1], after[1] - before[0])
        growth = ((after[0] / before[1] - 1) * 100, (after[1] / before[0] - 1) * 100)
        if claim.kind is ClaimKind.PERCENT and not meet(size, growth):
            if start.kind is ClaimKind.PERCENT and meet(size, difference):
                yield step.number, f"percent is said, percentage points lead from {plain(start.low)} to {plain(end.low)}"
            else:
                yield step.number, f"{plain(claim.low)} percent does not lead from {plain(start.low)} to {plain(end.low)}"
        elif is_difference(claim, start) and not meet(size, difference):
            yield step.number, f"{plain(claim.low)} does not lead from {plain(start.low)} to {plain(end.low)}"


def has_a_direction(start: Claim) -> bool:
    """Whether more of it is a larger number: not of rates of exchange ("the rupee fell to 83 from 82") and of ranks."""
    if start.kind is ClaimKind.MONEY:
        return start.low >= LARGE_MONEY
    return start.kind is ClaimKind.PERCENT or (start.kind is ClaimKind.COUNT and start.unit is not None and start.unit not in RANKS)


def multiplies(claim: Claim, before: Range, after: Range) -> bool:
    """Whether "doubled", or "more than doubled", leads from one number to the other; such words are never meant to the last digit."""
    least, most = after[0] / before[1], after[1] / before[0]
    if claim.bound in {Bound.MORE, Bound.AT_LEAST}:
        return most >= claim.low
    if claim.bound in {Bound.LESS, Bound.AT_MOST}:
        return least <= claim.low
    loosely = MORE_LOOSELY if claim.bound is Bound.ABOUT else LOOSELY
    return most >= claim.low * (1 - loosely) and least <= claim.low * (1 + loosely)


def is_difference(size: Claim, start: Claim) -> bool:
    """Whether a size is of the unit of the ends, or in points between percentages."""
    if start.kind is ClaimKind.PERCENT:
        return size.kind in {ClaimKind.PERCENTAGE_POINT, ClaimKind.POINT}
    return size.unit == start.unit and size.unit is not None


def meet(one: Range, other: Range) -> bool:
    """Whether two ranges have a number in common."""
    return one[0] <= other[1] and other[0] <= one[1]


def written(claim: Claim) -> Range | None:
    """The numbers that would be written as this one is: "€6.2bn" is anything from 6.15 to 6.25 billion; None if it is no exact number in digits."""
    found = FIGURES.search(claim.text)
    if found is None or claim.value is None or claim.bound is not Bound.EXACT:
        return None
    figures = Decimal(found[0].replace(",", ""))
    if not figures:
        return None
    scale = abs(claim.low) / figures
    half = scale * Decimal(5).scaleb(-1 - len(found[1] or ""))
    if not found[1] and figures >= 1000 and figures % 100 == 0:
        half = scale * (500 if figures % 1000 == 0 else 50)  # "40,000" is rounded most often
    return claim.low - half, claim.low + half


def with_shares_checked(text: str, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, with a warning for a part that is more than its whole, a percentage beside other numbers, and shares of more than a whole."""
    found = list(claims)
    for number, claim in enumerate(claims):
        misfit = too_many(claim, text) or (more_than_whole(claim, claims[number + 1]) if claim.rule in PARTS_OF and number + 1 < len(claims) else None)
        if misfit is None and claim.kind is ClaimKind.PERCENT and number:
            misfit = other_share(text, claims, number)
        if misfit:
            found[number] = warned(found[number], misfit)
    for last, total in totals(text, claims):
        found[last] = warned(found[last], f"shares of one whole add up to {plain(total)} percent")
    return found


def too_many(claim: Claim, text: str) -> str | None:
    """What is wrong with "120 per cent of voters": there are no more than all of them."""
    if claim.kind is not ClaimKind.PERCENT or claim.low <= 100 or claim.change is not None or claim.concept is None:
        return None
    between = text[claim.span.end : claim.concept.start].split()
    words = [word for word in claim.concept.of(text).lower().split() if word not in DETERMINERS - WHOLE]
    return "more than 100 percent of a group" if between[:1] == ["of"] and len(between) <= 2 and words and words[0] in PEOPLE | WHOLE else None


def more_than_whole(part: Claim, whole: Claim) -> str | None:
    """What is wrong with "twelve of the nine jurors"."""
    return f"more than the whole of {plain(whole.high)}" if whole.rule in PARTS_OF and part.low > whole.high and part.bound in EXACT_OR_MORE else None


def other_share(text: str, claims: Sequence[Claim], number: int) -> str | None:
    """What is wrong with "12 of the 48 flights (30%)": the percentage beside a part of a whole is another share."""
    claim, before = claims[number], claims[number - 1]
    said = written(claim)
    if said is None or claim.change or text[before.span.end : claim.span.start].strip() not in BESIDE or SAYS_MORE.match(text, claim.span.end):
        return None
    if before.kind is ClaimKind.RATIO and len(before.parts) == 2:
        part, whole = before.parts
    elif number > 1 and before.rule in PARTS_OF and claims[number - 2].rule in PARTS_OF and claims[number - 2].value and before.value:
        part, whole = claims[number - 2].low, before.low
    else:
        return None
    share = 100 * part / whole
    exact = all(one.bound is Bound.EXACT for one in claims[max(0, number - 2) : number])
    return f"{plain(claim.low)} percent is not {plain(part)} of {plain(whole)}" if exact and not said[0] <= share <= said[1] else None


def totals(text: str, claims: Sequence[Claim]) -> Iterator[tuple[int, Decimal]]:
    """The last number of each list of shares of one whole that are more than a whole, and their sum."""
    first = 0
    for number in range(len(claims)):
        if not is_share(claims[number]):
            first = number + 1
        elif number > first and not goes_on_sharing(text[claims[number - 1].span.end : claims[number].span.start]):
            first = number
        elif number - first + 1 >= FEWEST_SHARES:
            least = sum(map(least_share, claims[first : number + 1]))
            after = text[claims[number].span.end : claims[number].span.end + MOST_AFTER_SHARE].partition(".")[0]
            told = text[max(0, claims[first].span.start - MOST_AFTER_SHARE) : claims[number].span.end] + after
            if least > 100 and len(RESIDUE.findall(told)) == 1 and VOTES.search(told):
                yield number, sum((claim.low for claim in claims[first : number + 1]), Decimal(0))


def is_share(claim: Claim) -> bool:
    """Whether a number may be one of the shares of a whole."""
    whole = claim.change is None and claim.movement is None and claim.value is not None and claim.bound in {Bound.EXACT, Bound.ABOUT}
    return whole and claim.kind is ClaimKind.PERCENT and 0 < claim.low < 100


def least_share(claim: Claim) -> Decimal:
    """The least that a share can have been rounded from: 51.5 of "52%"."""
    exponent = claim.low.as_tuple().exponent
    return claim.low - Decimal(5).scaleb(-1 + (min(exponent, 0) if isinstance(exponent, int) else 0))


def goes_on_sharing(between: str) -> bool:
    """Whether what stands between two shares lets them be of one whole: no end of the sentence, no other place or group."""
    return len(between) <= MOST_AFTER_SHARE and not OTHER_WHOLE.search(between.replace("in favour", "").replace("in favor", ""))


def warned(claim: Claim, warning: str) -> Claim:
    """The claim with one warning more."""
    return evolve(claim, warning=f"{claim.warning}; {warning}" if claim.warning else warning)


__all__ = ["misfits", "warned", "with_shares_checked"]
