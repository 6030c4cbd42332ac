"""Results as rows of tables: flat dicts of strings, integers, floats, booleans and None, always with the same columns in the same order.

Spans outside the result become their words, linked results the name or the value that a table shows of them.
"""

from __future__ import annotations

from bisect import bisect_right
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from newsparse.boilerplate.results import Boilerplate
from newsparse.claims.results import Claim, ClaimKind, plain
from newsparse.dates.results import DateExpression
from newsparse.quotes.results import Quote
from newsparse.results import Result
from newsparse.span import Span

if TYPE_CHECKING:
    from newsparse.article import Article

Row = dict[str, Any]

COLUMNS = MappingProxyType(
    {
        "boilerplate": MappingProxyType({"start": int, "end": int, "kind": str, "text": str, "rule": str}),
        "quotes": MappingProxyType(
            {"start": int, "end": int, "kind": str, "content": str, "speaker": str, "speaker_kind": str, "role": str, "role_name": str,
             "role_class": str, "cue": str, "source": str, "addressee": str, "hedge": str, "rule": str}
        ),
        "claims": MappingProxyType(
            {"start": int, "end": int, "text": str, "kind": str, "value": float, "low": float, "high": float, "exact": str, "unit": str, "currency": str,
             "bound": str, "change": str, "movement": str, "concept": str, "hedge": str, "claimant": str, "quoted": bool, "date": str, "warning": str,
             "rule": str}
        ),
        "dates": MappingProxyType(
            {"start": int, "end": int, "text": str, "type": str, "value": str, "mod": str, "from": str, "until": str, "anchor": str, "partner": str,
             "relation": str, "weekday_conflict": bool, "rule": str}
        ),
    }
)  # fmt: skip
"""The columns of each kind of rows and the type of their values, which may also be None where they are strings or floats.

polars takes it as it is: `polars.DataFrame(rows, schema=dict(COLUMNS["claims"]))`.
"""


def article_rows(article: Article, kind: str) -> list[Row]:
    """The results of a kind as rows, with the number of the paragraph that each begins in, from 1, as the last column."""
    starts = [paragraph.start for paragraph in article.paragraphs]
    return [row(result, article.text) | {"paragraph": bisect_right(starts, result.span.start)} for result in getattr(article, kind)]


def row(result: Result, text: str) -> Row:
    """A result of any kind as a row; `text` is what it was found in, from which spans outside the result take their words."""
    match result:
        case Boilerplate():
            return _boilerplate_row(result)
        case Quote():
            return _quote_row(result, text)
        case Claim():
            return _claim_row(result, text)
        case DateExpression():
            return _date_row(result, text)
    raise TypeError(f"there is no row for a {type(result).__name__}")


def _boilerplate_row(block: Boilerplate) -> Row:
    return {"start": block.span.start, "end": block.span.end, "kind": str(block.kind), "text": block.text, "rule": block.rule}


def _quote_row(quote: Quote, text: str) -> Row:
    """Several contents are joined by " … "."""
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


def _claim_row(claim: Claim, text: str) -> Row:
    """`value` is None for a range or a score; floats are the nearest to `exact`."""
    return {
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
        "kind": str(claim.kind),
        "value": None if claim.value is None else float(claim.value),
        "low": float(claim.low),
        "high": float(claim.high),
        "exact": exact_number(claim),
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


def exact_number(claim: Claim) -> str:
    """The number without loss: "40", a range as "10..15", a fraction or ratio as "2/3", a score as "5-2"."""
    if claim.parts:
        return ("-" if claim.kind is ClaimKind.SCORE else "/").join(map(plain, claim.parts))
    return plain(claim.low) if claim.low == claim.high else f"{plain(claim.low)}..{plain(claim.high)}"


def _date_row(date: DateExpression, text: str) -> Row:
    """`from` and `until` are the half-open interval, in ISO form."""
    return {
        "start": date.span.start,
        "end": date.span.end,
        "text": date.text,
        "type": str(date.type),
        "value": date.value,
        "mod": date.mod,
        "from": date.start and date.start.isoformat(),
        "until": date.end and date.end.isoformat(),
        "anchor": _words(date.anchor, text),
        "partner": _words(date.partner, text),
        "relation": _string(date.relation),
        "weekday_conflict": date.weekday_conflict,
        "rule": date.rule,
    }


def _words(span: Span | None, text: str) -> str | None:
    return None if span is None else span.of(text)


def _string(value: str | None) -> str | None:
    return None if value is None else str(value)
