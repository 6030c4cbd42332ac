"""Answers for the yardsticks: `predict.py AREA < docs.jsonl > pred.jsonl`, a line in, a line out.

AREA is article, dates, numbers, quotes, boilerplate, webpage (through trafilatura) or webpage_fast (through resiliparse). This program only translates
newsparse's results into the formats and conventions of the yardsticks; it looks at no text but slices of result spans.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import newsparse
from newsparse import Claim, ClaimKind, DateExpression, Quote, Span
from newsparse.webpage import Extractor, parse_html, with_resiliparse

Record = dict[str, Any]


def pairs(spans: Iterable[Span | None]) -> list[list[int]]:
    """Spans as pairs, without the absent ones."""
    return [list(span) for span in spans if span is not None]


def words(text: str, span: Span | None) -> str | None:
    """What a span covers."""
    return span.of(text) if span is not None else None


def number(claim: Claim) -> float | list[float]:
    """A score or a range as a pair, anything else as one number."""
    if claim.kind is ClaimKind.SCORE and claim.parts:
        return [float(part) for part in claim.parts]
    return float(claim.low) if claim.low == claim.high else [float(claim.low), float(claim.high)]


def article(record: Record) -> Record:
    """All four, as the annotations of whole articles have them."""
    found = newsparse.parse(record["text"], published=published(record))
    text = found.text
    return {
        "boilerplate": [{"kind": block.kind, "span": list(block.span)} for block in found.body.removed],
        "dates": [{**date(item), "span": list(item.span), "start": moment(item.start), "end": moment(item.end)} for item in found.dates],
        "claims": [{**quantity(claim, text), "hedge": words(text, claim.hedge), "claimant": claim.claimant and claim.claimant.name} for claim in found.claims],
        "quotes": [{**quote(item), "addressee": words(text, item.addressee)} for item in found.quotes],
    }


def published(record: Record) -> str | None:
    """The publication date, with its time where it has one."""
    date, time = record.get("published"), record.get("published_time")
    return f"{date}T{time}" if date and time else date


def moment(value: dt.datetime | None) -> str | None:
    """An end of an interval in ISO form, by the clock of its place: a day where it is midnight."""
    return None if value is None else (value.date() if value.time() == dt.time() else value.replace(tzinfo=None)).isoformat()


def date(found: DateExpression) -> Record:
    """Type and value."""
    return {"type": found.type, "value": found.value}


def dates(record: Record) -> Record:
    """Every date expression of the text."""
    mentions = []
    for found in newsparse.find_dates(record["text"], published(record)):
        interval = {"interval": [moment(found.start), moment(found.end)]} if found.start and found.end else {}
        mentions.append({"start": found.span.start, "end": found.span.end, **date(found), **interval})
    return {"mentions": mentions}


def quantity(claim: Claim, text: str) -> Record:
    """Place, value, unit, bound, change and concept."""
    what = {"value": number(claim), "unit": claim.unit, "bound": claim.bound, "change": claim.change}
    return {"span": list(claim.span), **what, "concept": words(text, claim.concept)}


def numbers(record: Record) -> Record:
    """Every claim, in the yardstick's names of units."""
    quantities = []
    for claim in newsparse.find_claims(text := record["text"]):
        found = quantity(claim, text)
        quantities.append({**found, "start": claim.span.start, "end": claim.span.end, "unit": unit(claim), "concept": found["concept"] or "-"})
    return {"quantities": quantities}


def unit(claim: Claim) -> str:
    """Ages and multiples have units there, and what has none a dash."""
    if claim.kind is ClaimKind.AGE:
        return f"{claim.unit} of age"
    return "multiple" if claim.kind is ClaimKind.MULTIPLE else claim.unit or "-"


def quote(found: Quote) -> Record:
    """Content, cue, speaker."""
    return {
        "kind": found.kind,
        "content": pairs(found.content),
        "cue": pairs([found.cue]),
        "speaker": pairs([found.source]),
        "speaker_name": found.speaker.name if found.speaker else None,
        "speaker_role": found.speaker.role if found.speaker else None,
    }


def quotes(record: Record) -> Record:
    """Every quote; one without a cue goes on with the quote before it, as the yardstick joins them."""
    answers: list[Record] = []
    speaker = None
    for found in newsparse.find_quotes(record["text"]):
        if answers and found.cue is None and found.speaker is not None and found.speaker == speaker:
            answers[-1]["content"] += pairs(found.content)
        else:
            answers.append(quote(found))
        speaker = found.speaker
    return {"quotes": answers}


def boilerplate(record: Record) -> Record:
    """What is removed by default, with its kinds."""
    removed = newsparse.strip_boilerplate(record["text"]).removed
    return {"removed": [list(block.span) for block in removed], "kinds": [block.kind for block in removed]}


def webpage(record: Record, extract: Extractor | None = None) -> Record:
    """The story of a page."""
    return {"body": parse_html(record["html"], record["url"], extract=extract).body.text}


FAST: dict[str, Callable[[Record], Record]] = {"webpage_fast": partial(webpage, extract=with_resiliparse)}
AREAS = FAST | {some.__name__: some for some in (article, dates, numbers, quotes, boilerplate, webpage)}


def main() -> None:
    """Answer line by line."""
    if len(sys.argv) != 2 or sys.argv[1] not in AREAS:
        sys.exit(f"usage: predict.py {'|'.join(AREAS)} < docs.jsonl > pred.jsonl")
    for line in sys.stdin:
        record = json.loads(line)
        print(json.dumps({"id": record["id"], **AREAS[sys.argv[1]](record)}), flush=True)


if __name__ == "__main__":
    main()
