"""What relates two results: claims to the quotes they stand in, to who says so, and to the dates of their clause."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from attrs import evolve

from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression
from newsparse.quotes.results import Quote
from newsparse.reading import Reading, index_of
from newsparse.span import Span

CLAUSE_END = re.compile(r";|\b(?:but|while|whereas|although|though|after which|compared with|against)\b|[.!?]['\")”’]*\s|\n")
"""What ends a clause for the purpose of dating a number: "sales rose to 40m in May, while costs fell in June"."""
WIDEST_CLAUSE = 300
"""Characters between a number and its date at most."""


def link(reading: Reading, claims: Sequence[Claim], quotes: Sequence[Quote], dates: Sequence[DateExpression]) -> list[Claim]:
    """The claims with the quote they stand in, its speaker as claimant, and the dates of their clause."""
    contents = sorted((content, number) for number, quote in enumerate(quotes) for content in quote.content)
    spans = [content for content, _ in contents]
    when = [date for date in dates if date.type in {"DATE", "TIME"}]
    starts = [date.span.start for date in when]
    linked = []
    for claim in claims:
        place = index_of(spans, claim.span.start)
        quote = quotes[contents[place][1]] if place is not None else None
        voice = next((inner for inner in quote.inner if any(part.contains(claim.span) for part in inner.content)), quote) if quote else None
        linked.append(
            evolve(
                claim,
                quote=quote,
                claimant=voice.speaker if voice else None,
                dates=tuple(_same_clause(reading.text, claim.span, when, starts)),
            )
        )
    return linked


def _same_clause(text: str, claim: Span, dates: Sequence[DateExpression], starts: Sequence[int]) -> Iterator[DateExpression]:
    first, last = bisect_left(starts, claim.start - WIDEST_CLAUSE), bisect_right(starts, claim.end + WIDEST_CLAUSE)
    for date in dates[first:last]:
        between = text[claim.end : date.span.start] if date.span.start >= claim.end else text[date.span.end : claim.start]
        if not date.span.overlaps(claim) and CLAUSE_END.search(between) is None:
            yield date
