"""What date rules mean, before anything is counted from the publication date or from other dates.

A `Meaning` is the words it takes, what they name (`when`), the time of day, and how the words bound it. TIMEX3 values with gaps (`XXXX-03`,
`XXXX-WXX-2`) are what a text says without its date; resolve.py fills the gaps.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from attrs import frozen

from newsparse.dates.results import Relation
from newsparse.span import Span


class Direction(Enum):
    """Which one of many: the last, this, the next; ANY is left to context."""

    PAST = -1
    THIS = 0
    FUTURE = 1
    ANY = None


class Origin(Enum):
    """What is counted from."""

    PUBLISHED = "published"
    TEXT = "text"
    """The last date of the text."""
    PASSAGE = "passage"
    """The last date of the text where it is a narrative, else the publication date."""
    PERIOD = "period"
    """The quarter that the passage is about, or else the publication date."""
    EARLIER = "earlier"
    """The same, or else the last date of the text."""
    FINISHED = "finished"
    """The quarter that the passage is about, if it was over at publication, or else the last one that was."""


@frozen
class Fixed:
    """A complete value: "1998-10-23", "1998", "199", "PAST_REF", "BC0044"."""

    value: str


@frozen
class Gapped:
    """A value without its year: "XXXX-10-23", "XXXX-10", "XXXX-WXX-2", "XXXX-Q3", "XXXX-SU"; `year` is what the words say of the year."""

    value: str
    direction: Direction = Direction.ANY
    year: When | None = None
    origin: Origin = Origin.PUBLISHED


@frozen
class Holiday:
    """A named day, on another date every year or on the same."""

    name: str
    direction: Direction = Direction.ANY
    year: When | None = None


@frozen
class Counted:
    """So many units away: yesterday, last month, two weeks ago, a year earlier."""

    count: int
    unit: str
    origin: Origin = Origin.PUBLISHED


@frozen
class Offset:
    """So many units from a day that the words name: two weeks before May 13, the day after Christmas, a week from today."""

    count: int
    unit: str
    day: When | None


@frozen
class WeekOf:
    """The week in which a day lies ("W"), or the weekend nearest to it ("WE")."""

    day: When
    unit: str = "W"


@frozen
class Ordered:
    """The n-th unit of a longer one: the first week of March, the second Monday of May; -1 is the last. A weekday has its ISO number for a unit."""

    n: int
    unit: str
    whole: When | None


@frozen
class Length:
    """A duration, "P3Y"."""

    value: str


@frozen
class Repeated:
    """A set, "P1W"."""

    value: str


@frozen
class Slashed:
    """A date in numbers whose order of day and month is the article's; `year` is None where it has none."""

    first: int
    second: int
    year: int | None


When = Fixed | Gapped | Holiday | Counted | Offset | WeekOf | Ordered | Length | Repeated | Slashed


class Meaning(NamedTuple):
    """The words of a date expression and what they name; a named tuple, since there are many.

    Args:
        span: the words.
        when: what they name; None where they name a time of day alone.
        time: the time of day as TIMEX3 writes it, "T10:30" or "TMO"; "" where there is none.
        mod: TIMEX3 modifier, or None.
        relation: its place in a pair that one rule found.
        anchor: the words that it is counted from, where the text names them.
        weekday: ISO weekday that the words name besides the date.
        zone: the time zone that the words name, as `zones.zone_of` reads it; "" where they name none.
    """

    span: Span
    when: When | None = None
    time: str = ""
    mod: str | None = None
    relation: Relation | None = None
    anchor: Span | None = None
    weekday: int | None = None
    zone: str = ""
