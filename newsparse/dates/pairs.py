"""Ties the ends of ranges, and alternatives, to each other."""

from __future__ import annotations

from attrs import evolve

from newsparse.dates import calendar
from newsparse.dates.around import word_before
from newsparse.dates.compose import relation_of
from newsparse.dates.results import DateExpression, Relation
from newsparse.words import Words


def paired(words: Words, results: list[DateExpression], gaps: dict[int, str]) -> list[DateExpression]:
    """The results with each end of a range, and each of two alternatives, tied to the other; `gaps` are what stands before some of them."""
    for place, gap in gaps.items():
        first, second = results[place - 1], results[place]
        if first.type not in {"DATE", "TIME"} or second.type not in {"DATE", "TIME"} or first.partner is not None:
            continue
        relation = second.relation or relation_of(gap, word_before(words, first.span))
        if relation is None or (second.relation is None and not alike(first, second)):
            continue
        other = Relation.ALTERNATIVE if relation is Relation.ALTERNATIVE else Relation.RANGE_START
        results[place - 1] = evolve(first, partner=second.span, relation=other)
        results[place] = evolve(second, partner=first.span, relation=relation)
    return [evolve(found, relation=None) if found.relation and found.partner is None else found for found in results]


def alike(first: DateExpression, second: DateExpression) -> bool:
    """Whether the two have places of one size; a time and its day have."""
    one, two = calendar.grain(first.value), calendar.grain(second.value)
    return one == two or (one in calendar.DAYS and two in calendar.DAYS)
