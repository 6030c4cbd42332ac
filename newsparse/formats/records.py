"""Results as plain values: the JSON form of an article, and flat rows for tables.

Spans are `[start, end]` in code points, exact numbers are strings, times are in ISO form, and links are indices: `claim["quote"]` into "quotes",
`claim["dates"]` into "dates", `claim["claimant"]` and `quote["speaker"]` into "speakers". What is absent is null, or an empty list.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from newsparse._version import __version__
from newsparse.boilerplate.results import Boilerplate, Dateline
from newsparse.claims.results import Claim, plain
from newsparse.dates.results import DateExpression
from newsparse.quotes.results import Quote, Speaker
from newsparse.results import Result
from newsparse.span import Span

if TYPE_CHECKING:
    from newsparse.article import Article, Correction, Provenance

SCHEMA = 1
"""Version of the JSON form; it goes up when a field is renamed, removed or changes its meaning."""

Record = dict[str, Any]
T = TypeVar("T")


def article_record(article: Article) -> Record:
    """The article as plain values, always with the same keys in the same order."""
    speakers = _numbered((*article.speakers, *_further_speakers(article)))
    quotes, dates, blocks = _numbered(article.quotes), _numbered(article.dates), _numbered(article.boilerplate)
    return {
        "schema": SCHEMA,
        "newsparse": __version__,
        "title": article.title,
        "published": _moment(article.published),
        "provenance": provenance_record(article.provenance),
        "updated": article.updated and date_record(article.updated),
        "language": article.language,
        "byline": list(article.byline),
        "dateline": article.dateline and dateline_record(article.dateline),
        "agency": article.agency,
        "contributors": list(article.contributors),
        "corrections": [correction_record(correction) for correction in article.corrections],
        "captions": _pairs(article.captions),
        "notes": list(article.notes),
        "speakers": [speaker_record(speaker) for speaker in speakers],
        "quotes": [quote_record(quote, speakers) for quote in article.quotes],
        "claims": [claim_record(claim, speakers, quotes, dates) for claim in article.claims],
        "dates": [date_record(date) for date in article.dates],
        "boilerplate": [boilerplate_record(block) for block in article.boilerplate],
        "body": {"kept": _pairs(article.body.kept), "removed": [blocks[block] for block in article.body.removed if block in blocks]},
        "paragraphs": _pairs(article.paragraphs),
        "sentences": _pairs(article.sentences),
        "text": article.text,
    }


def article_json(article: Article, indent: int | None = None) -> str:
    """The record as JSON text, in ASCII, so that a lone surrogate of the article survives as its escape."""
    return json.dumps(article_record(article), indent=indent)


def boilerplate_record(block: Boilerplate) -> Record:
    """A block of boilerplate as plain values."""
    return {"span": list(block.span), "text": block.text, "kind": str(block.kind), "rule": block.rule}


def dateline_record(dateline: Dateline) -> Record:
    """A dateline as plain values."""
    return {"span": list(dateline.span), "text": dateline.text, "place": dateline.place, "agency": dateline.agency, "date": dateline.date}


def provenance_record(provenance: Provenance) -> Record:
    """Where things are from, as plain values."""
    return {"title": _string(provenance.title), "published": _string(provenance.published), "byline": _string(provenance.byline)}


def speaker_record(speaker: Speaker) -> Record:
    """A speaker as plain values."""
    return {
        "name": speaker.name,
        "kind": str(speaker.kind),
        "role": speaker.role,
        "role_name": speaker.role_name,
        "role_class": _string(speaker.role_class),
        "mentions": _pairs(speaker.mentions),
    }


def quote_record(quote: Quote, speakers: Mapping[Speaker, int]) -> Record:
    """A quote as plain values; its speaker is a number of `speakers`."""
    return {
        "span": list(quote.span),
        "text": quote.text,
        "kind": str(quote.kind),
        "content": _pairs(quote.content),
        "cue": _pair(quote.cue),
        "source": _pair(quote.source),
        "speaker": None if quote.speaker is None else speakers[quote.speaker],
        "addressee": _pair(quote.addressee),
        "hedge": _pair(quote.hedge),
        "inner": [quote_record(inner, speakers) for inner in quote.inner],
        "rule": quote.rule,
    }


def claim_record(claim: Claim, speakers: Mapping[Speaker, int], quotes: Mapping[Quote, int], dates: Mapping[DateExpression, int]) -> Record:
    """A claim as plain values; its claimant, quote and dates are numbers of `speakers`, `quotes` and `dates`."""
    return {
        "span": list(claim.span),
        "text": claim.text,
        "kind": str(claim.kind),
        "low": plain(claim.low),
        "high": plain(claim.high),
        "parts": [plain(part) for part in claim.parts],
        "unit": claim.unit,
        "currency": claim.currency,
        "bound": str(claim.bound),
        "change": _string(claim.change),
        "movement": _string(claim.movement),
        "related": _pairs(claim.related),
        "concept": _pair(claim.concept),
        "hedge": _pair(claim.hedge),
        "claimant": None if claim.claimant is None else speakers[claim.claimant],
        "quote": None if claim.quote is None else quotes[claim.quote],
        "dates": [dates[date] for date in claim.dates],
        "warning": claim.warning,
        "rule": claim.rule,
    }


def date_record(date: DateExpression) -> Record:
    """A date expression as plain values."""
    return {
        "span": list(date.span),
        "text": date.text,
        "type": str(date.type),
        "value": date.value,
        "mod": date.mod,
        "start": _moment(date.start),
        "end": _moment(date.end),
        "anchor": _pair(date.anchor),
        "partner": _pair(date.partner),
        "relation": _string(date.relation),
        "weekday_conflict": date.weekday_conflict,
        "rule": date.rule,
    }


def correction_record(correction: Correction) -> Record:
    """A correction note as plain values."""
    wrong, right = map(_value_record, (correction.wrong, correction.right))
    return {"span": list(correction.span), "text": correction.text, "wrong": wrong, "right": right}


def _value_record(value: Claim | DateExpression | None) -> Record | None:
    if value is None:
        return None
    return date_record(value) if isinstance(value, DateExpression) else claim_record(value, {}, {}, {})


def row(result: Result, text: str) -> Record:
    """A result as a flat dict of strings, integers, booleans and None: a row of a table.

    Args:
        result: a result of any kind.
        text: the text it was found in, from which spans outside the result take their words.
    """
    match result:
        case Boilerplate():
            return boilerplate_row(result)
        case Quote():
            return quote_row(result, text)
        case Claim():
            return claim_row(result, text)
        case DateExpression():
            return date_row(result, text)
    raise TypeError(f"there is no row for a {type(result).__name__}")


def boilerplate_row(block: Boilerplate) -> Record:
    """A block as a row."""
    return {"start": block.span.start, "end": block.span.end, "kind": str(block.kind), "text": block.text, "rule": block.rule}


def quote_row(quote: Quote, text: str) -> Record:
    """A quote as a row; several contents are joined by " … "."""
    speaker = quote.speaker
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "kind": str(quote.kind),
        "content": " … ".join(span.of(text) for span in quote.content),
        "speaker": speaker and speaker.name,
        "speaker_kind": speaker and str(speaker.kind),
        "role": speaker and speaker.role,
        "role_name": speaker and speaker.role_name,
        "role_class": speaker and _string(speaker.role_class),
        "cue": _words(quote.cue, text),
        "source": _words(quote.source, text),
        "addressee": _words(quote.addressee, text),
        "hedge": _words(quote.hedge, text),
        "rule": quote.rule,
    }


def claim_row(claim: Claim, text: str) -> Record:
    """A claim as a row; `value` is None for a range or a score."""
    return {
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
        "kind": str(claim.kind),
        "value": None if claim.value is None else plain(claim.value),
        "low": plain(claim.low),
        "high": plain(claim.high),
        "unit": claim.unit,
        "currency": claim.currency,
        "bound": str(claim.bound),
        "change": _string(claim.change),
        "movement": _string(claim.movement),
        "concept": _words(claim.concept, text),
        "hedge": _words(claim.hedge, text),
        "claimant": claim.claimant and claim.claimant.name,
        "quoted": claim.quote is not None,
        "date": claim.dates[0].value if claim.dates else None,
        "warning": claim.warning,
        "rule": claim.rule,
    }


def date_row(date: DateExpression, text: str) -> Record:
    """A date expression as a row."""
    return {
        "start": date.span.start,
        "end": date.span.end,
        "text": date.text,
        "type": str(date.type),
        "value": date.value,
        "mod": date.mod,
        "from": _moment(date.start),
        "until": _moment(date.end),
        "anchor": _words(date.anchor, text),
        "partner": _words(date.partner, text),
        "relation": _string(date.relation),
        "weekday_conflict": date.weekday_conflict,
        "rule": date.rule,
    }


def _further_speakers(article: Article) -> Iterable[Speaker]:
    """Those who are not quoted at the top: claimants, and speakers inside quotes."""
    for quote in article.quotes:
        for inner in quote.inner:
            if inner.speaker is not None:
                yield inner.speaker
    for claim in article.claims:
        if claim.claimant is not None:
            yield claim.claimant


def _numbered(results: Iterable[T]) -> dict[T, int]:
    numbers: dict[T, int] = {}
    for result in results:
        numbers.setdefault(result, len(numbers))
    return numbers


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def _words(span: Span | None, text: str) -> str | None:
    return None if span is None else span.of(text)


def _string(value: str | None) -> str | None:
    return None if value is None else str(value)


def _moment(moment: dt.date | None) -> str | None:
    return None if moment is None else moment.isoformat()
