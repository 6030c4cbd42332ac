"""What a boilerplate rule says: of what kind a block is, and how far it reaches from the words that gave it away."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from attrs import frozen

from newsparse.patterns import PARAGRAPH_END
from newsparse.reading.places import PLACES
from newsparse.rules import Match
from newsparse.span import Span

LONGEST_LINE = 60
"""How many words and marks a line of boilerplate has at most, unless its rule says otherwise."""


class Extent(Enum):
    """How far a block reaches."""

    PART = auto()
    """The matched words alone."""
    LEAD = auto()
    """The matched words, where the line is the first sentence of the story and no other line begins so."""
    LINE = auto()
    """The line that begins with the match; where the match stands inside a line, or the line is long, its sentence."""
    HEADING = auto()
    """The line, and the short lines without an end mark after it."""
    REST = auto()
    """The line, and all that comes after it, if the story stands before it."""
    SIGNATURE = auto()
    """The line, and all that comes after it, if the story stands before it, and whoever signs it does so once, and is in no byline."""
    CREDIT = auto()
    """The line that ends with the match; where that is long, or goes on, the matched words alone."""
    COMPANY = auto()
    """The line, if the line before or after it is of the same kind."""
    FIRST = auto()
    """The line, if no line of the story stands before it."""
    BELOW = auto()
    """The line, between headlines and the story."""
    LAST = auto()
    """The line, if no line of the story stands after it."""
    EDGE = auto()
    """The line, if it is first or last in that sense."""


@frozen
class Block:
    """The words that give a block away.

    Args:
        span: their characters.
        kind: the kind of block.
        extent: how far the block reaches.
        longest: words and marks that its line has at most.
    """

    span: Span
    kind: str
    extent: Extent
    longest: int = LONGEST_LINE


Build = Callable[[Match], Block | None]


def _whole(extent: Extent, kind: str, longest: int) -> Build:
    def build(match: Match) -> Block:
        return Block(match.span, kind, extent, longest)

    return build


def line(kind: str, longest: int = LONGEST_LINE) -> Build:
    """The line that the match begins."""
    return _whole(Extent.LINE, kind, longest)


def title(kind: str, longest: int = LONGEST_LINE) -> Build:
    """The line that the match begins, if it has no end mark, as the titles of other stories have none."""

    def build(match: Match) -> Block | None:
        words, (start, end) = match.words, match.found.span()
        stop = words.symbols.find(PARAGRAPH_END, end, start + longest + 1)
        if stop < 0 or words.tokens[words.first[stop] - 1].rstrip() in {".", ";", ","}:
            return None
        return Block(match.span, kind, Extent.LINE, longest)

    return build


def heading(kind: str) -> Build:
    """The line, which carries on over the short lines that it introduces."""
    return _whole(Extent.HEADING, kind, LONGEST_LINE)


def introduction(kind: str) -> Build:
    """The line, and the short lines that it introduces, if the one after it has no end mark, as the titles of other stories have none."""

    def build(match: Match) -> Block | None:
        words, end = match.words, match.found.end()
        stop = words.symbols.find(PARAGRAPH_END, end + 1, end + LONGEST_LINE)
        ended = stop < 0 or words.tokens[words.first[stop] - 1].rstrip() in ENDING
        return None if ended else Block(match.span, kind, Extent.HEADING)

    return build


ENDING = frozenset(".!?")
"""Marks that end a sentence, which a title has not."""


def rest(kind: str) -> Build:
    """The line, which ends the story."""
    return _whole(Extent.REST, kind, LONGEST_LINE)


def signature(kind: str) -> Build:
    """The line, the name of a reader, which ends the story."""
    return _whole(Extent.SIGNATURE, kind, LONGEST_LINE)


def company(kind: str) -> Build:
    """The line, where it stands beside others of its kind."""
    return _whole(Extent.COMPANY, kind, LONGEST_LINE)


def first(kind: str, longest: int = LONGEST_LINE) -> Build:
    """The line, before the story."""
    return _whole(Extent.FIRST, kind, longest)


def below(kind: str, longest: int = LONGEST_LINE) -> Build:
    """The line, under the headline."""
    return _whole(Extent.BELOW, kind, longest)


def last(kind: str, longest: int = LONGEST_LINE) -> Build:
    """The line, after the story."""
    return _whole(Extent.LAST, kind, longest)


def edge(kind: str, longest: int = LONGEST_LINE) -> Build:
    """The line, before or after the story."""
    return _whole(Extent.EDGE, kind, longest)


def credit(kind: str, longest: int = LONGEST_LINE) -> Build:
    """The line that the match ends."""
    return _whole(Extent.CREDIT, kind, longest)


def sentence(kind: str, longest: int = LONGEST_LINE) -> Build:
    """The sentence that the match begins; its line, where it begins that."""

    def build(match: Match) -> Block | None:
        return None if match.before else Block(match.span, kind, Extent.LINE, longest)

    return build


def part(kind: str, capture: str | None = None) -> Build:
    """The matched words, or those of a capture."""

    def build(match: Match) -> Block | None:
        span = match.part(capture) if capture else match.span
        return Block(span, kind, Extent.PART) if span else None

    return build


def lead(kind: str, capture: str, *, capitals: bool = True) -> Build:
    """The words of the capture, which begin the story; `capitals` says whether they may be in capitals."""

    def build(match: Match) -> Block | None:
        span = match.part(capture)
        return Block(span, kind, Extent.LEAD) if span and (capitals or not span.of(match.words.text).isupper()) else None

    return build


LONGEST_ACRONYM = 4


def place(kind: str, capture: str) -> Build:
    """The words of the capture, a place in capitals and a mark; one short word in capitals is rather an acronym, unless it is a place we know."""

    def build(match: Match) -> Block | None:
        words, span = match[capture], match.part(capture)
        acronym = len(words) == 2 and len(words[0]) <= LONGEST_ACRONYM and words[0] not in PLACES
        return Block(span, kind, Extent.PART) if span and not acronym else None

    return build


def alone(kind: str) -> Build:
    """The matched words, where they are a sentence of their own, or stand before one in capitals."""

    def build(match: Match) -> Block | None:
        shouted = match.span.of(match.words.text).isupper() and not match.after.isupper()
        return Block(match.span, kind, Extent.PART) if not match.before and (shouted or not match.after) else None

    return build


def glued(kind: str, *last_words: str) -> Build:
    """The matched words, of whose last only "More" belongs to them where a tag was lost: "Read MoreThe mayor"."""

    def build(match: Match) -> Block | None:
        token = match.words.tokens[match.words.first[match.found.end()] - 1].rstrip()
        for word in last_words:
            rest = token[len(word) :]
            if token[: len(word)].lower() == word and (not rest or rest[0].isupper()) and match.after != ":":
                return Block(Span(match.span.start, match.span.end - len(rest)), kind, Extent.PART)
        return None

    return build
