"""What a text has said so far: the dates, quarters and passages of history that the expressions after them hang on."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from attrs import define, field

from newsparse.dates import around, calendar
from newsparse.dates.meaning import Counted, Direction, Fixed, Gapped, Meaning, Origin
from newsparse.dates.results import DateExpression
from newsparse.reading import Reading
from newsparse.span import Span

PAST, THIS, FUTURE, ANY = Direction  # by their own names: looking a member up in its class costs, and these are asked for at every expression
PUBLISHED, TEXT, PASSAGE, PERIOD, EARLIER, FINISHED = Origin
HISTORY_REACH = 300
"""Characters for which a passage of history inside news goes on."""
ONE_SENTENCE = 120
"""Characters between a month with its year and one without that hangs on it."""
SENTENCE_END = re.compile(r"[.;!?]\s")
QUARTER_REACH = 400
"""Characters for which a passage goes on to be about a quarter."""
HISTORY = dt.timedelta(days=400)
"""A date so long before publication begins a passage of history."""
BIRTHS = frozenset({"born", "b."})
"""Words before a date that no passage hangs on."""


class Placed(NamedTuple):
    """A value that has a place on the calendar, and the words that gave it."""

    value: str
    start: dt.date
    span: Span
    grain: str
    """Its unit, one of `calendar.GRAINS`."""


@define
class Passage:
    """The expressions of a text so far, and what they say for the next one.

    Args:
        reading: the text.
        published: the publication day, or None.
        moment: the publication time, or None.
        order: "day" or "month", whichever comes first in the article's dates in numbers, or None.
        narrative: whether the whole text is a narrative, which no date ties to its publication.
    """

    reading: Reading
    published: dt.date | None
    moment: dt.datetime | None
    order: str | None
    narrative: bool
    results: list[DateExpression] = field(factory=list)
    last: Placed | None = None
    """The last date of the text."""
    day: Placed | None = None
    """The last date of the text that is a day."""
    quarter: Placed | None = None
    """The last quarter of the text, unless something longer has been named since."""
    quarter_ended: bool = False
    """Whether the text says that it ended, whatever the calendar says: fiscal quarters are others."""
    chain: int = 0
    """How many dates of history follow one another."""
    history: Placed | None = None
    """The date that a passage of history hangs on."""
    used: Span | None = None
    """The words that the expression at work was counted from."""

    def note(self, placed: Placed, meaning: Meaning) -> None:
        """Remember a date for those that follow."""
        when = meaning.when
        tied = (isinstance(when, Counted) and (when.origin is PUBLISHED or when.origin is PASSAGE)) or (isinstance(when, Gapped) and "WXX" in when.value)
        if self.narrative and tied:  # somebody's words, in a quotation
            return
        self.last = placed
        if placed.grain in calendar.DAYS:
            self.day = placed
        elif placed.grain == "Q" and not is_comparison(meaning):
            self.quarter, self.quarter_ended = placed, around.word_after(self.reading.base, placed.span) == "ended"
        if self.narrative:
            self.history = placed
        elif tied:
            self.history = None
        elif isinstance(when, Fixed) or (isinstance(when, Gapped) and isinstance(when.year, Fixed)) or self.past_of(placed.span) is not None:
            self.history = placed if self.published is None or self.published - placed.start > HISTORY else None
        self.chain = self.chain + 1 if self.history is placed else self.chain if self.history else 0

    def past_of(self, span: Span, least: int = 1) -> Placed | None:
        """The date of a passage of history that an expression can hang on.

        Any date before it in a narrative; in news one of its paragraph that is no bare year, when at least `least` have followed one another.
        """
        past = self.history
        if past is None or self.narrative:
            return past
        if span.start - past.span.end >= HISTORY_REACH or not self.same_paragraph(past.span, span):
            return None
        if past.grain == "M" and self.chain == 1 and past.span.end > span.start - ONE_SENTENCE and self.same_sentence(past.span, span):
            return past
        begins = past.grain == "D" and around.word_before(self.reading.base, past.span) not in BIRTHS
        return past if (begins and self.chain >= least) or (self.chain > 1 and past.grain in {"D", "M"}) else None

    def same_paragraph(self, first: Span, second: Span) -> bool:
        """Whether no line ends between the two."""
        return "\n" not in self.reading.text[first.end : second.start]

    def same_sentence(self, first: Span, second: Span) -> bool:
        """Whether no full stop and no semicolon stands between the two."""
        return SENTENCE_END.search(self.reading.text, first.end, second.start) is None

    def quarter_near(self, span: Span) -> Placed | None:
        """The quarter that the passage is about."""
        return self.quarter if self.quarter is not None and span.start - self.quarter.span.end < QUARTER_REACH else None

    def quarter_over(self, span: Span) -> Placed | None:
        """The same if it was over when the text was published."""
        near = self.quarter_near(span)
        end = calendar.shifted(near.start, 3, "M") if near else None
        return near if end and (self.quarter_ended or self.published is None or end <= self.published) else None

    def finished_quarter(self) -> dt.date | None:
        """A day in the last finished quarter."""
        return calendar.shifted(self.published, -3, "M") if self.published else None

    def is_future(self, span: Span) -> bool:
        """Whether the words around an expression speak of the future."""
        return around.is_future(self.reading.base, span)


def is_comparison(meaning: Meaning) -> bool:
    """'a year earlier', 'the 2022 period': whether a quarter is only what another one is held against."""
    when = meaning.when
    return (isinstance(when, Counted) and when.count < 0) or (isinstance(when, Gapped) and when.value == "XXXX-QX")
