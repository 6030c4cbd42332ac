"""A timeline: the dates of an article in the order of time, with what is said at each."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import frozen

from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression, DateType
from newsparse.quotes.results import Quote
from newsparse.span import Span

POINTS = frozenset({DateType.DATE, DateType.TIME})


@frozen
class TimelineEntry:
    """A date, and what the article says there.

    Args:
        date: a DATE or TIME expression with a place on the calendar: `date.start` is never None.
        sentence: the sentence that the date stands in.
        claims: the claims that are linked to the date, in text order.
        quotes: the quotes in that sentence, and the one whose words hold the date, in text order.
    """

    date: DateExpression
    sentence: Span
    claims: tuple[Claim, ...] = ()
    quotes: tuple[Quote, ...] = ()

    def __str__(self) -> str:
        return self.date.value


class Timeline(tuple[TimelineEntry, ...]):
    """The entries in order of time, and in text order where they begin at the same moment; with the text that they are of."""

    source: str

    def __new__(cls, entries: Iterable[TimelineEntry], source: str) -> Timeline:
        self = super().__new__(cls, tuple(entries))
        self.source = source
        return self

    def __reduce__(self) -> tuple[type[Timeline], tuple[tuple[TimelineEntry, ...], str]]:
        return type(self), (tuple(self), self.source)

    def __repr__(self) -> str:
        return f"Timeline([{', '.join(map(str, self))}])"

    def rows(self) -> list[dict[str, Any]]:
        """The entries as flat dicts of strings and None, one each, for a table; several claims or quotes are joined by "; ".

        Keys: value, type, from, until (ISO), text (of the date), sentence, claims (their notation), quotes (speaker and words).
        """
        return [
            {
                "value": entry.date.value,
                "type": str(entry.date.type),
                "from": entry.date.start and entry.date.start.isoformat(),
                "until": entry.date.end and entry.date.end.isoformat(),
                "text": entry.date.text,
                "sentence": " ".join(entry.sentence.of(self.source).split()),
                "claims": "; ".join(map(str, entry.claims)),
                "quotes": "; ".join(map(str, entry.quotes)),
            }
            for entry in self
        ]


def timeline_of(text: str, sentences: Sequence[Span], dates: Sequence[DateExpression], claims: Sequence[Claim], quotes: Sequence[Quote]) -> Timeline:
    """The dates that have a place on the calendar, in order of time."""
    claimed: dict[DateExpression, list[Claim]] = {}
    for claim in claims:
        for date in claim.dates:
            claimed.setdefault(date, []).append(claim)
    parts = sorted((span.start, span.end, number) for number, quote in enumerate(quotes) for span in quote.content)
    entries = []
    for date in dates:
        if date.type not in POINTS or date.start is None:
            continue
        sentence = sentence_of(sentences, date.span)
        said = sorted({*numbers_in(parts, sentence), *numbers_in(parts, date.span)})
        entries.append(TimelineEntry(date, sentence, tuple(claimed.get(date, ())), tuple(quotes[number] for number in said)))
    return Timeline(sorted(entries, key=when), text)


def numbers_in(parts: Sequence[tuple[int, int, int]], span: Span) -> Iterator[int]:
    """The numbers of the parts that overlap a span; parts are start, end and number, in order, and do not overlap one another."""
    place = bisect_right(parts, span.start, key=lambda part: part[1])
    while place < len(parts) and parts[place][0] < span.end:
        yield parts[place][2]
        place += 1


def sentence_of(sentences: Sequence[Span], span: Span) -> Span:
    """The sentence that a span begins in; the span itself where it is in none."""
    place = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    return sentences[place] if place >= 0 and sentences[place].end > span.start else span


def when(entry: TimelineEntry) -> tuple[dt.datetime, int]:
    """What entries are sorted by: the moment by Greenwich where the zone is known, by the clock as written where it is not; then the place in the text."""
    start = entry.date.start or dt.datetime.max
    if start.tzinfo is not None:
        try:
            start = start.astimezone(dt.UTC).replace(tzinfo=None)
        except OverflowError:  # at the ends of the calendar
            start = start.replace(tzinfo=None)
    return start, entry.date.span.start
