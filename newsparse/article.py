"""Article: a text and all that was found in it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from newsparse.boilerplate.results import Boilerplate, CleanText, Dateline
from newsparse.claims.results import Claim
from newsparse.dates.published import Published
from newsparse.dates.results import DateExpression
from newsparse.quotes.results import Quote, Speaker
from newsparse.results import Result, Results, Shown
from newsparse.span import Span
from newsparse.timeline import Timeline, timeline_of

if TYPE_CHECKING:
    from newsparse.sources import SourceAudit

KINDS = ("boilerplate", "quotes", "claims", "dates")
"""Kinds of results, as `rows` names them."""


class Origin(StrEnum):
    """Where something that is known of an article was said."""

    ARGUMENT = "argument"
    """By the caller."""
    PAGE = "page"
    """By the metadata of its web page."""
    TEXT = "text"
    """By its own text."""


@frozen
class Provenance:
    """Where the title, the publication date and the byline of an article are from; None for what is not known.

    Args:
        title: whether the headline was an argument, or is from the metadata of a page.
        published: whether the publication date was an argument, or is from the metadata of a page or from the text.
        byline: whether the authors are from the text, or from the metadata of a page.
    """

    title: Origin | None = field(default=None, kw_only=True)
    published: Origin | None = field(default=None, kw_only=True)
    byline: Origin | None = field(default=None, kw_only=True)


@frozen
class Correction:
    """A correction note.

    Args:
        span: the note.
        text: what the span covers.
        wrong: the number or the date that was wrong, or None where the note names none.
        right: the one that takes its place, or None.
    """

    span: Span
    text: str = field(repr=False)
    wrong: Claim | DateExpression | None = field(default=None, kw_only=True)
    right: Claim | DateExpression | None = field(default=None, kw_only=True)

    def __str__(self) -> str:
        return f"{self.wrong} → {self.right}" if self.wrong or self.right else self.text


@frozen
class Article(Shown):
    """A news article and what was found in it.

    Args:
        text: the original text; every span is in its characters.
        title: as given by the caller, or by the web page.
        published: the publication date or time, or None where neither the caller nor the article says it.
        language: "en", or "und" where the text is not English.
        boilerplate: what is not the story.
        quotes: who said what, in the story.
        claims: how much.
        dates: when.
        speakers: everybody who is quoted, by first mention.
        byline: the authors' names.
        dateline: place, agency and date before the lead, or None.
        agency: the news agency that it comes from, or None.
        updated: when it was last updated, as a date expression of its time stamps, or None.
        corrections: the correction notes, with the values that were wrong and those that are right.
        captions: captions and their credits.
        contributors: people named as contributors.
        body: the text without its boilerplate.
        paragraphs: spans of the paragraphs.
        sentences: spans of the sentences.
        provenance: where title, publication date and byline are from.
        notes: what a corpus user should know: "not English", "mojibake",
            "glued blocks" (sentences without a space between them), "weekday conflict" (a date with a weekday that it does not fall on),
            "dateline conflict" (a dateline of another time than `published`) …
    """

    text: str = field(repr=False)
    title: str | None = field(default=None, kw_only=True)
    published: Published | None = field(default=None, kw_only=True)
    language: str = field(default="en", kw_only=True)
    boilerplate: Results[Boilerplate] = field(kw_only=True)
    quotes: Results[Quote] = field(kw_only=True)
    claims: Results[Claim] = field(kw_only=True)
    dates: Results[DateExpression] = field(kw_only=True)
    speakers: tuple[Speaker, ...] = field(default=(), kw_only=True, repr=False)
    byline: tuple[str, ...] = field(default=(), kw_only=True)
    dateline: Dateline | None = field(default=None, kw_only=True)
    agency: str | None = field(default=None, kw_only=True)
    updated: DateExpression | None = field(default=None, kw_only=True)
    corrections: tuple[Correction, ...] = field(default=(), kw_only=True)
    captions: tuple[Span, ...] = field(default=(), kw_only=True)
    contributors: tuple[str, ...] = field(default=(), kw_only=True)
    body: CleanText = field(kw_only=True, repr=False)
    paragraphs: tuple[Span, ...] = field(default=(), kw_only=True, repr=False)
    sentences: tuple[Span, ...] = field(default=(), kw_only=True, repr=False)
    provenance: Provenance = field(default=Provenance(), kw_only=True, repr=False)
    notes: tuple[str, ...] = field(default=(), kw_only=True)

    def results(self) -> list[Result]:
        """All results in text order."""
        return sorted((*self.boilerplate, *self.quotes, *self.claims, *self.dates), key=lambda result: (result.span.start, -result.span.end))

    def at(self, offset: int) -> tuple[Result, ...]:
        """Every result that covers the character at `offset`."""
        return tuple(result for result in self.results() if result.span.start <= offset < result.span.end)

    def quotes_by(self, name: str) -> tuple[Quote, ...]:
        """The quotes of one speaker.

        Args:
            name: the full name, its last words, or any form in which the article names the speaker ("Ms. Lee", "the WHO"); case does not matter.
        """
        wanted = _called(name)
        speakers = {speaker for speaker in self.speakers if self._is_called(speaker, wanted)}
        return tuple(quote for quote in self.quotes if quote.speaker in speakers)

    def _is_called(self, speaker: Speaker, wanted: str) -> bool:
        if f" {_called(speaker.name)}".endswith(f" {wanted}"):
            return True
        return any(_called(mention.of(self.text)) == wanted for mention in speaker.mentions)

    def claims_in(self, quote: Quote) -> tuple[Claim, ...]:
        """The claims that stand in a quote."""
        return tuple(claim for claim in self.claims if claim.quote == quote)

    def sources(self) -> SourceAudit:
        """Who is quoted how much: quoted words and their share for each speaker, named and unnamed, and what nobody is named for."""
        from newsparse.sources import audit_sources

        return audit_sources((self,))

    def timeline(self) -> Timeline:
        """The dates that have a place on the calendar in order of time, each with its sentence and the claims and quotes there.

        >>> import newsparse
        >>> article = newsparse.parse("It fell 5% on Monday. It had risen in 2019.", published="2024-03-05")
        >>> [(entry.date.value, [str(claim) for claim in entry.claims]) for entry in article.timeline()]
        [('2019', []), ('2024-03-04', ['5 percent down'])]
        """
        return timeline_of(self.text, self.sentences, self.dates, self.claims, self.quotes)

    def to_dict(self) -> dict[str, Any]:
        """The article as plain values: links are indices, spans are pairs; the form is described in the docs."""
        from newsparse.formats.records import article_record

        return article_record(self)

    def to_json(self, indent: int | None = None) -> str:
        """`to_dict()` as JSON text."""
        from newsparse.formats.records import article_json

        return article_json(self, indent)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Article:
        """The article that `to_dict()` made the record of; the two are equal.

        Raises:
            RecordError: it is no such record, or of another version of the form; the message names the place, such as `claims[3].low`.
        """
        from newsparse.formats.records import article_from_record

        return article_from_record(record)

    @classmethod
    def from_json(cls, text: str | bytes) -> Article:
        """The article that `to_json()` made the text of; the two are equal.

        Raises:
            RecordError: it is no JSON, or no such record.
        """
        from newsparse.formats.records import article_from_json

        return article_from_json(text)

    def rows(self, kind: str) -> list[dict[str, Any]]:
        """The results of a kind ("boilerplate", "quotes", "claims", "dates") as flat dicts, one each, for a table.

        They are those of `Results.rows()`, with the number of the paragraph, from 1, as the last column.

        Raises:
            ValueError: another kind.
        """
        if kind not in KINDS:
            raise ValueError(f"rows({kind!r}): the kinds are {', '.join(KINDS)}")
        from newsparse.formats.rows import article_rows

        return article_rows(self, kind)

    def to_html(self) -> str:
        """A standalone HTML page of the article with its results marked."""
        from newsparse.formats.html import article_page

        return article_page(self)


def _called(name: str) -> str:
    """A name without case, spare spaces and article, to be compared."""
    return " ".join(name.casefold().split()).removeprefix("the ")
