"""Rises and falls told in several numbers: "grew 4.5% to €6.2bn from €5.9bn" is three claims that know of each other.

Whether they fit together is a matter of consistency.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from newsparse.claims.consistency import misfits, warned
from newsparse.claims.directions import CHANGES
from newsparse.claims.results import Change, Claim, ClaimKind, Movement
from newsparse.claims.surroundings import Surroundings

ROLES = {"from": Movement.START, "to": Movement.END, "at": Movement.END}
BEFORE_A_LEVEL = frozenset("a an the its their record just only almost nearly about new fresh all time high low level close total of year month week -".split())
"""Words between "to" or "from" and the number that they lead to: "to a record high of"."""
MOST_BEFORE, MOST_BETWEEN = 7, 12
"""Tokens of these at most, and tokens between two claims of one rise or fall."""
PARTS = re.compile(r";|\b(?:and|but|while|whereas|although|as|after|when|with|than)\b")
"""What between two numbers makes them speak of different things."""
UP_FROM = re.compile(r"\s*[,(–—-]?\s*(?:up|down|higher|lower)(?: \w+ly)? from\b[^,;.]{0,30}")
"""What leads from a level to that where it began: "61%, up from 58%"."""


@frozen
class Step:
    """A claim that may be a part of a rise or fall.

    Args:
        number: of the claim in the list.
        role: what it is of the rise or fall.
        sentence: the token where its sentence begins, or where what is looked at does.
        moved: whether a word of change leads to it, or it has a direction itself.
        direction: that of the word of change right before "from" or "to".
    """

    number: int
    role: Movement
    sentence: int
    moved: bool
    direction: Change | None = None


def step_of(around: Surroundings, first: int, change: Change | None, number: int) -> Step | None:
    """What a number is of a rise or fall, by the preposition that leads to it; the size, if it has a direction and none does."""
    place = first - 1
    for _ in range(MOST_BEFORE):
        form = around.form(place)
        if form in ROLES:
            place -= 1 + around.form(place - 1).endswith("ly")
            direction = CHANGES.get(around.form(place))
            return Step(number, ROLES[form], around.low, change is not None or direction is not None, direction)
        if form not in BEFORE_A_LEVEL:
            break
        place -= 1
    return Step(number, Movement.SIZE, around.low, moved=True) if change else None


def with_movements(text: str, claims: Sequence[Claim], steps: Sequence[Step]) -> list[Claim]:
    """The claims, those of one rise or fall with the places of the others, and with a warning where they do not fit together."""
    found = list(claims)
    for group in movements(text, claims, with_ends(text, claims, steps)):
        spans = [claims[step.number].span for step in group]
        for step in group:
            claim = claims[step.number]
            found[step.number] = evolve(claim, movement=step.role, related=tuple(span for span in spans if span != claim.span))
        for number, warning in misfits([(step, claims[step.number]) for step in group]):
            found[number] = warned(found[number], warning)
    return found


def with_ends(text: str, claims: Sequence[Claim], steps: Sequence[Step]) -> list[Step]:
    """The steps, and before a start the level that it is said to be up or down from: "61%, up from 58%"."""
    found: list[Step] = []
    for step in steps:
        number = step.number - 1
        if step.role is Movement.START and step.direction and number >= 0 and not (found and found[-1].number == number):
            end, start = claims[number], claims[step.number]
            if (end.kind, end.unit) == (start.kind, start.unit) and UP_FROM.fullmatch(text[end.span.end : start.span.start]):
                found.append(Step(number, Movement.END, step.sentence, moved=False))
        found.append(step)
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


__all__ = ["Step", "step_of", "with_movements"]
