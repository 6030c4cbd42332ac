"""A text as lines, and what is known of each."""

from __future__ import annotations

from typing import NamedTuple

from attrs import define, field

from newsparse.boilerplate.lines import Line
from newsparse.boilerplate.meaning import Extent
from newsparse.span import Span


class Found(NamedTuple):
    """Why something goes: its kind, and the name of the rule."""

    kind: str
    rule: str


class Hint(NamedTuple):
    """What a line is if it stands in the right place."""

    extent: Extent
    found: Found


@define
class Page:
    """The lines of a text, and what is known of each by its number.

    Args:
        lines: the lines.
        gone: those that are boilerplate.
        hints: those that are, if they stand in the right place.
        headings: of those that are gone, the ones that go on over the lines after them.
        ends: and the ones that end the story, in order.
        leads: parts of lines that go if the story begins with them.
        cuts: parts of lines that go.
        learned: lines that a profile of the site has.
        standfirsts: lines that are the standfirst, if a byline comes next.
    """

    lines: list[Line]
    gone: dict[int, Found] = field(factory=dict)
    hints: dict[int, Hint] = field(factory=dict)
    headings: set[int] = field(factory=set)
    ends: list[int] = field(factory=list)
    leads: dict[int, tuple[Span, Found]] = field(factory=dict)
    cuts: dict[int, list[tuple[Span, Found]]] = field(factory=dict)
    learned: set[int] = field(factory=set)
    standfirsts: set[int] = field(factory=set)

    def left(self) -> list[int]:
        """The numbers of the lines that are still there."""
        return [number for number in range(len(self.lines)) if number not in self.gone]

    def kind_of(self, number: int) -> str | None:
        """The kind of boilerplate that the line is, or would be if it stood in the right place."""
        found = self.gone.get(number) or (self.hints[number].found if number in self.hints else None)
        return found.kind if found else None

    def hinted(self, number: int, *extents: Extent) -> Found | None:
        """What the line is, if it stands where one of the extents has it."""
        hint = self.hints.get(number)
        return hint.found if hint is not None and hint.extent in extents else None
