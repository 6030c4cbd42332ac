"""What the resolution of speakers can tell while it works. `Trace` tells nobody and costs nothing; explanations are one that keeps what it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.reading.names import Mention
from newsparse.span import Span

if TYPE_CHECKING:
    from newsparse.quotes.cast import Entity


class Trace:
    """A listener to the steps from the words of a source to a speaker; it does nothing with them. Places are tokens of the base row."""

    __slots__ = ()

    def name(self, mention: Mention) -> None:
        """The words of a source have a name as their head."""

    def pronoun(self, place: int, entity: Entity | None, last: Entity | None) -> None:
        """A pronoun stands for somebody or for nobody, where `last` has spoken before."""

    def noun(self, first: int, end: int, entity: Entity) -> None:
        """A noun phrase such as "the minister" calls somebody by role or kind."""

    def description(self, first: int, end: int, entity: Entity) -> None:
        """The words stand for a speaker whom nothing names."""

    def carried(self, entity: Entity | None, source: Span | None, goes_on: bool) -> None:
        """A quote without a cue goes on with who spoke before, or has the speaker whom the text before it introduces."""


SILENT = Trace()
