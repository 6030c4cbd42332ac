"""What relates two results: claims to the quotes they stand in, to who says so, and to the dates of their clause."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import evolve

from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression
from newsparse.evidence import Evidence, evidence_of
from newsparse.quotes.results import Quote, Speaker
from newsparse.reading import Reading, index_of
from newsparse.span import Span

CLAUSE_END = re.compile(
    r";|\b(?:but|while|whereas|although|though|after which|compared with|compared to|against(?=\s(?:[a-z]+\s)?[\d$€£]))\b|[.!?]['\")”’]*\s|\n"
)
"""What ends a clause for the purpose of dating a number: "sales rose to 40m in May, while costs fell in June"."""
SAID_SO = re.compile(
    r",\s[^,;.\n]{0,80}?\b(?:said|says|showed|shows|reported|reports|announced|told|added|confirmed|revealed|according to)\b"
    r"|\band\s(?:also\s)?(?:said|says|told|announced|added)\b"
)
"""An attribution, with whose date the number has nothing to do: ", official data showed on Thursday"."""
BEFORE_A_START = re.compile(r"\b(?:from|than|versus|vs\.?)\s+(?:(?:a|an|the|about|around|some|nearly|just|only|revised|record)\s+){0,2}$", re.IGNORECASE)
"""What stands before the number that a change began with; its date is its own: "to 40 from 35 in 2019"."""
RELATIVE = re.compile(r",\s(?:which|who|whose|whom|where)\b")
"""What opens a clause about the noun before it: ", which bought the mill in 2021, …"."""
FRONTED = re.compile(
    r"(?:.*[.!?\n][\"”’]?\s)?[\"“‘]?(?:(?:After|Before|Since|By|Despite)\s\w+ing|[A-Z]\w+ing|Although|Though|While|When|Because|As|Once|If)\b", re.DOTALL
)
"""How a clause begins that stands before the one it depends on: "Having lost 8 percent on Monday, …"."""
RELEASED = re.compile(
    r"\b(?:data|figures|numbers|statistics|report|study|survey|poll|estimates|results|accounts|forecasts?),?\s(?:\w+\s){0,2}?"
    r"(?:released|published|issued|announced|unveiled|posted|presented|out)\b[^,;.\n]{0,40}$",
    re.IGNORECASE,
)
"""What stands before the date of a paper, not of what it shows: "figures published by the bank on"."""
THAN = re.compile(r"\bthan(?:\s(?:in|on|at|for|during|a|an|the|it|they|was|were|did|had)){0,4}\s$")
"""What stands before a date that the nearest number alone is held against: "12 percent more than in"."""
WIDEST_CLAUSE = 300
"""Characters between a number and its date at most."""
WIDEST_ASIDE = 120
"""Characters of a relative clause, and of what is looked at before a date, at most."""


def link(reading: Reading, claims: Sequence[Claim], quotes: Sequence[Quote], dates: Sequence[DateExpression]) -> list[Claim]:
    """The claims with the quote they stand in, its speaker as claimant, and the dates of their clause."""
    contents = sorted((content, number) for number, quote in enumerate(quotes) for content in quote.content)
    spans = [content for content, _ in contents]
    when = _Dates(reading.text, claims, [date for date in dates if date.type in {"DATE", "TIME"}])
    shown = _Evidence(reading, quotes)
    linked = []
    for number, claim in enumerate(claims):
        place = index_of(spans, claim.span.start)
        quote = quotes[contents[place][1]] if place is not None else None
        voice = next((inner for inner in quote.inner if any(part.contains(claim.span) for part in inner.content)), quote) if quote else None
        within = spans[place] if place is not None else None
        claimant = voice.speaker if voice else shown.claimant(claim)
        on = when.of(number, within)
        linked.append(evolve(claim, quote=quote, claimant=claimant, dates=on) if quote or claimant or on else claim)
    return linked


class _Evidence:
    """The polls, reports and estimates of a text, by sentence, each looked for where a number asks for it."""

    def __init__(self, reading: Reading, quotes: Sequence[Quote]) -> None:
        self.reading = reading
        self.speakers = {quote.speaker.name.lower(): quote.speaker for quote in quotes if quote.speaker is not None}
        self.sentence = Span(0, 0)
        self.found: list[Evidence] = []

    def claimant(self, claim: Claim) -> Speaker | None:
        """Who answers for a number that nobody is quoted with."""
        if not self.sentence.contains(claim.span):
            place = index_of(self.reading.sentences, claim.span.start)
            if place is None:
                return None
            self.sentence = self.reading.sentences[place]
            self.found = evidence_of(self.reading, self.sentence, self.speakers)
        return next((evidence.claimant for evidence in reversed(self.found) if evidence.span.contains(claim.span)), None)


class _Dates:
    """The dates of a text among its claims."""

    def __init__(self, text: str, claims: Sequence[Claim], dates: Sequence[DateExpression]) -> None:
        self.text = text
        self.claims = claims
        self.dates = dates
        self.starts = [date.span.start for date in dates]
        self.places = [claim.span.start for claim in claims]

    def of(self, number: int, content: Span | None) -> tuple[DateExpression, ...]:
        """The dates of a claim's clause, those before it first; where its words are somebody's, those that this person names.

        A date after a number that a change began with is that number's alone, and a claim with a date of its own after it has no other after it.
        """
        claim = self.claims[number].span
        first, last = bisect_left(self.starts, claim.start - WIDEST_CLAUSE), bisect_right(self.starts, claim.end + WIDEST_CLAUSE)
        near = [date for date in self.dates[first:last] if not date.span.overlaps(claim) and (content is None or content.contains(date.span))]
        after = [date for date in near if date.span.start >= claim.end and self._are_joined(claim, date.span) and self._reaches(number, date)]
        if after and self._is_start(number):
            return tuple(after)
        before = [
            date
            for date in near
            if date.span.start < claim.start
            and self._are_joined(date.span, claim)
            and not self._belongs_before(number, date, bool(after))
            and not self._follows(RELEASED, date)
        ]
        return (*before, *after)

    def _are_joined(self, first: Span, second: Span) -> bool:
        """Whether no clause ends between the two, and nobody is named for what the first says."""
        if CLAUSE_END.search(self.text, first.end, second.start) or SAID_SO.search(self.text, first.end, second.start):
            return False
        return self._aside(first.start) == self._aside(second.start)

    def _aside(self, place: int) -> int:
        """Where the relative clause between commas begins that a place stands in, -1 for none."""
        comma = self.text.rfind(", ", max(0, place - WIDEST_ASIDE), place)
        return comma if comma >= 0 and RELATIVE.match(self.text, comma) else -1

    def _follows(self, words: re.Pattern[str], date: DateExpression) -> bool:
        """Whether certain words stand right before a date."""
        return words.search(self.text, max(0, date.span.start - WIDEST_ASIDE), date.span.start) is not None

    def _is_start(self, number: int) -> bool:
        """Whether a change began with a claim: "to 40 from 35"."""
        start = self.places[number]
        return BEFORE_A_START.search(self.text, max(0, start - 40), start) is not None

    def _belongs_before(self, number: int, date: DateExpression, has_own: bool) -> bool:
        """Whether a date before a claim is that of an earlier one of its clause alone: "fell to 40 in May from 35", "3 percent in May and 4 in June"."""
        earlier = bisect_left(self.places, date.span.start) - 1
        if not 0 <= earlier < number or not self._are_joined(self.claims[earlier].span, date.span):
            return False
        if has_own or self._is_start(earlier) or self._is_start(number):
            return True
        before = self.places[earlier]
        return self.text.startswith(", ", date.span.end) and FRONTED.match(self.text, max(0, before - WIDEST_ASIDE), before) is not None

    def _reaches(self, number: int, date: DateExpression) -> bool:
        """Whether a date after a claim is the claim's, too, and not only that of another one between them."""
        following = bisect_left(self.places, date.span.start) - 1
        if following == number:
            return True
        if self._follows(THAN, date):
            return False
        between = range(bisect_left(self.starts, self.claims[number].span.end), len(self.starts))
        if next((self.starts[place] for place in between), date.span.start) < date.span.start and self._has_own(number, following):
            return False
        return not any(self._is_start(other) for other in range(number + 1, following + 1))

    def _has_own(self, number: int, following: int) -> bool:
        """Whether a date stands between a claim and the next."""
        start, end = self.claims[number].span.end, self.claims[min(number + 1, following)].span.start
        place = bisect_left(self.starts, start)
        return place < len(self.starts) and self.starts[place] < end
