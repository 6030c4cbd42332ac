"""Rises and falls told in several numbers: "grew 4.5% to €6.2bn from €5.9bn" is three claims that know of each other.

The same numbers can be checked against one another: a size that does not lead from the start to the end, per cent where percentage points are meant, and
more than all of the people there are. What does not fit is a warning; no number is changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from attrs import evolve, frozen

from newsparse.claims.directions import CHANGES
from newsparse.claims.lexicon import PEOPLE
from newsparse.claims.results import Bound, Change, Claim, ClaimKind, Movement, plain
from newsparse.claims.surroundings import Surroundings

ROLES = {"from": Movement.START, "to": Movement.END, "at": Movement.END}
BEFORE_A_LEVEL = frozenset("a an the its their record just only almost nearly about new fresh all time high low level close total of year month week -".split())
"""Words between "to" or "from" and the number that they lead to: "to a record high of"."""
MOST_BEFORE, MOST_BETWEEN = 7, 12
"""Tokens of these at most, and tokens between two claims of one rise or fall."""
PARTS = re.compile(r";|\b(?:and|but|while|whereas|although|as|after|when|with|than)\b")
"""What between two numbers makes them speak of different things."""
WHOLE = frozenset("those them us all these people".split())

LOOSELY = Decimal("0.15")
"""How far "doubled" may be from twice as much."""
FIGURES = re.compile(r"\d[\d,]*(?:\.(\d+))?")
Range = tuple[Decimal, Decimal]


@frozen
class Step:
    """A claim that may be a part of a rise or fall.

    Args:
        number: of the claim in the list.
        role: what it is of the rise or fall.
        sentence: the token where its sentence begins, or where what is looked at does.
        moved: whether a word of change leads to it, or it has a direction itself.
    """

    number: int
    role: Movement
    sentence: int
    moved: bool


def step_of(around: Surroundings, first: int, change: Change | None, number: int) -> Step | None:
    """What a number is of a rise or fall, by the preposition that leads to it; the size, if it has a direction and none does."""
    place = first - 1
    for _ in range(MOST_BEFORE):
        form = around.form(place)
        if form in ROLES:
            place -= 1 + around.form(place - 1).endswith("ly")
            return Step(number, ROLES[form], around.low, moved=change is not None or around.form(place) in CHANGES)
        if form not in BEFORE_A_LEVEL:
            break
        place -= 1
    return Step(number, Movement.SIZE, around.low, moved=True) if change else None


def with_movements(text: str, claims: Sequence[Claim], steps: Sequence[Step]) -> list[Claim]:
    """The claims, those of one rise or fall with the places of the others, and with a warning where they do not fit together."""
    found = list(claims)
    for group in movements(text, claims, steps):
        spans = [claims[step.number].span for step in group]
        for step in group:
            claim = claims[step.number]
            found[step.number] = evolve(claim, movement=step.role, related=tuple(span for span in spans if span != claim.span))
        for number, warning in misfits([(step, claims[step.number]) for step in group]):
            found[number] = warned(found[number], warning)
    return found


def movements(text: str, claims: Sequence[Claim], steps: Sequence[Step]) -> Iterator[list[Step]]:
    """Neighbours that are the size, the start and the end of one rise or fall, each at most once; a size may be told twice."""
    group: list[Step] = []
    for step in steps:
        if group and not goes_on(text, claims, group, step):
            if is_movement(claims, group):
                yield group
            group = []
        group.append(step)
    if is_movement(claims, group):
        yield group


def goes_on(text: str, claims: Sequence[Claim], group: Sequence[Step], step: Step) -> bool:
    """Whether a number belongs to the rise or fall of those before."""
    last = group[-1]
    passed = claims[last.number + 1 : step.number]
    if step.sentence != last.sentence or any(claim.kind is not ClaimKind.RATE for claim in passed):  # "to $9m, or 46 cents a share, from $8m"
        return False
    if any(one.role is Movement.SIZE and has_its_own(claims[one.number], claims[other.number]) for one, other in ((last, step), (step, last))):
        return False
    between = text[claims[last.number].span.end : claims[step.number].span.start]
    if step.role is last.role is Movement.SIZE:
        return between.strip() in {",", "or", ", or", "("}
    if any(before.role is step.role for before in group):
        return False
    return between.count(" ") <= MOST_BETWEEN and not PARTS.search(between.lower())


def has_its_own(size: Claim, other: Claim) -> bool:
    """Whether a size says after itself what it is of, and that is something else: "slipped to 21% from 23%, hurt by a 31% jump in costs"."""
    own = size.concept
    return own is not None and own.start >= size.span.end and other.concept is not None and not own.overlaps(other.concept)


def is_movement(claims: Sequence[Claim], group: Sequence[Step]) -> bool:
    """Whether there is a size with an end of it, or both ends of the same unit and a direction."""
    by_role = {step.role: claims[step.number] for step in group}
    if Movement.SIZE in by_role or len(by_role) < 2:
        return len(by_role) > 1
    start, end = by_role[Movement.START], by_role[Movement.END]
    return (start.kind, start.unit) == (end.kind, end.unit) and any(step.moved for step in group)


# What does not fit.


def misfits(group: Sequence[tuple[Step, Claim]]) -> Iterator[tuple[int, str]]:
    """The number of each size that does not lead from the start to the end, and why; only where all three are exact and the ends are of one unit."""
    by_role = {step.role: claim for step, claim in group}
    start, end = by_role.get(Movement.START), by_role.get(Movement.END)
    if start is None or end is None or start.unit != end.unit:
        return
    before, after = written(start), written(end)
    if before is None or after is None or before[0] <= 0:
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


def multiplies(claim: Claim, before: Range, after: Range) -> bool:
    """Whether "doubled", or "more than doubled", leads from one number to the other; such words are never meant to the last digit."""
    least, most = after[0] / before[1], after[1] / before[0]
    if claim.bound in {Bound.MORE, Bound.AT_LEAST}:
        return most >= claim.low
    if claim.bound in {Bound.LESS, Bound.AT_MOST}:
        return least <= claim.low
    return most >= claim.low * (1 - LOOSELY) and least <= claim.low * (1 + LOOSELY)


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


def too_many(claim: Claim, text: str) -> str | None:
    """What is wrong with "120 per cent of voters": there are no more than all of them."""
    if claim.kind is not ClaimKind.PERCENT or claim.low <= 100 or claim.change is not None or claim.concept is None:
        return None
    between = text[claim.span.end : claim.concept.start].split()
    head = claim.concept.of(text).split()[0].lower()
    return "more than 100 percent of a group" if between[:1] == ["of"] and len(between) <= 2 and head in PEOPLE | WHOLE else None


def warned(claim: Claim, warning: str) -> Claim:
    """The claim with one warning more."""
    return evolve(claim, warning=f"{claim.warning}; {warning}" if claim.warning else warning)


__all__ = ["Step", "step_of", "too_many", "warned", "with_movements"]
