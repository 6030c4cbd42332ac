"""What `find_dates` returns."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import field, frozen

from newsparse.results import Explained
from newsparse.span import Span


class DateType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Relation(StrEnum):
    """How an expression is tied to its partner."""

    RANGE_START = "range start"
    RANGE_END = "range end"
    ALTERNATIVE = "alternative"


@frozen
class DateExpression(Explained):
    """A date, time, duration or set expression.

    Args:
        span: its characters.
        text: what the span covers.
        type: TIMEX3 type.
        value: TIMEX3 value; open where the text does not say ("XXXX-WXX-2").
        mod: TIMEX3 modifier (APPROX, START, MID, END, LESS_THAN, MORE_THAN, BEFORE, AFTER …), or None.
        start: beginning of the half-open interval; None without a place on the calendar. Both ends are naive datetimes, or aware ones where
            the text names a time zone that is sure ("GMT", "EST", "UTC+2"; not "IST" or "BST", which are several).
        end: its end; None too past year 9999.
        anchor: the words it was counted from; None is the publication date.
        partner: the other end of a range, or the other of two alternatives.
        relation: how the two are tied.
        weekday_conflict: whether it names a weekday that its date does not fall on.
        rule: the name of the rule that found it.
    """

    span: Span
    text: str
    type: DateType = field(kw_only=True)
    value: str = field(kw_only=True)
    mod: str | None = field(default=None, kw_only=True)
    start: dt.datetime | None = field(default=None, kw_only=True)
    end: dt.datetime | None = field(default=None, kw_only=True)
    anchor: Span | None = field(default=None, kw_only=True)
    partner: Span | None = field(default=None, kw_only=True)
    relation: Relation | None = field(default=None, kw_only=True)
    weekday_conflict: bool = field(default=False, kw_only=True)
    rule: str = field(kw_only=True)

    def __str__(self) -> str:
        return self.value
