"""What `find_boilerplate` and `strip_boilerplate` return."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum

from attrs import field, frozen

from newsparse.results import Explained, Shown
from newsparse.span import Span


class Kind(StrEnum):
    """Kinds of boilerplate that newsparse knows; callers' own kinds are plain strings."""

    HEADLINE = "headline"
    BYLINE = "byline"
    BIO = "bio"
    DATELINE = "dateline"
    TIMESTAMP = "timestamp"
    CAPTION = "caption"
    RELATED = "related"
    NEWSLETTER = "newsletter"
    SOCIAL = "social"
    ADVERTISEMENT = "advertisement"
    APP = "app"
    VIDEO = "video"
    NAVIGATION = "navigation"
    TAGS = "tags"
    TIPS = "tips"
    COMMENTS = "comments"
    COOKIE = "cookie"
    PAYWALL = "paywall"
    POLL = "poll"
    DONATION = "donation"
    PRINT = "print"
    ORIGIN = "origin"
    CORRECTION = "correction"
    DISCLAIMER = "disclaimer"
    CONTRIBUTORS = "contributors"
    COPYRIGHT = "copyright"
    TEMPLATE = "template"


KEPT_BY_DEFAULT = frozenset({Kind.DATELINE, Kind.ORIGIN})
"""Readers and annotators leave these in: datelines belong to the lead, and notes of origin name the source."""


@frozen
class Boilerplate(Explained):
    """A block, or a part of a line, that is not the story.

    Args:
        span: its characters.
        text: what the span covers.
        kind: a Kind, or the name of a caller's own kind.
        rule: the name of the rule that found it.
    """

    span: Span
    text: str = field(repr=False)
    kind: str = field(kw_only=True)
    rule: str = field(kw_only=True)

    def __str__(self) -> str:
        return f"{self.kind} | {self.text}"


@frozen
class Dateline:
    """Where and when a story was filed, and by which agency.

    Args:
        span: its characters.
        text: what the span covers.
        place: the place as written, or None.
        agency: the agency as written, or None.
        date: the date as written, or None.
    """

    span: Span
    text: str
    place: str | None
    agency: str | None = None
    date: str | None = None


@frozen
class CleanText(Shown):
    """A text without its boilerplate, and the way between the two.

    Args:
        text: the original minus the removed spans.
        removed: what was removed, in order.
        kept: the spans of the original that `text` is made of, in order.
    """

    text: str
    removed: tuple[Boilerplate, ...]
    kept: tuple[Span, ...]
    _starts: tuple[int, ...] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        starts, place = [], 0
        for span in self.kept:
            starts.append(place)
            place += span.length
        object.__setattr__(self, "_starts", tuple(starts))

    def __str__(self) -> str:
        return self.text

    def to_original(self, offset: int) -> int:
        """The offset in the original of the character at `offset` of the clean text; the end maps to the end of what was kept.

        Raises:
            ValueError: an offset outside the clean text.
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} is outside the clean text of {len(self.text)} characters")
        if not self.kept:
            return 0
        place = bisect_right(self._starts, offset) - 1
        return self.kept[place].start + offset - self._starts[place]

    def to_clean(self, offset: int) -> int | None:
        """The offset in the clean text of the character at `offset` of the original, or None if it was removed."""
        place = bisect_right(self.kept, Span(offset, 1 << 62)) - 1
        if place < 0 or offset >= self.kept[place].end:
            return None
        return self._starts[place] + offset - self.kept[place].start


def clean_text(text: str, removed: Sequence[Boilerplate], gaps: Sequence[Span]) -> CleanText:
    """The text without the gaps, which are in order and do not touch."""
    kept, place = [], 0
    for gap in gaps:
        if gap.start > place:
            kept.append(Span(place, gap.start))
        place = gap.end
    if place < len(text):
        kept.append(Span(place, len(text)))
    return CleanText("".join(span.of(text) for span in kept), tuple(removed), tuple(kept))
