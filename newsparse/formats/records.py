"""The JSON form of an article: written, read back to an equal Article, and described by a JSON Schema.

Spans are `[start, end]` in code points, exact numbers are strings, times are in ISO form, and links are indices: `claim["quote"]` into "quotes",
`claim["dates"]` into "dates", `claim["claimant"]` and `quote["speaker"]` into "speakers". What is absent is null, or an empty list.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from newsparse._version import __version__
from newsparse.article import Article, Correction, Origin, Provenance
from newsparse.boilerplate.results import Boilerplate, CleanText, Dateline, Kind
from newsparse.claims.results import Bound, Change, Claim, ClaimKind, Movement
from newsparse.dates.results import DateExpression, DateType, Relation
from newsparse.errors import RecordError
from newsparse.formats.forms import (
    BOOLEAN,
    INTEGER,
    MOMENT,
    NUMBER,
    SPAN,
    SPAN_SCHEMA,
    TEXT,
    Form,
    Links,
    Schema,
    Shape,
    inside,
    linked,
    listed,
    numbered,
    one_of,
    optional,
    read_at,
    shown,
)
from newsparse.quotes.results import Quote, QuoteKind, RoleClass, Speaker, SpeakerKind
from newsparse.results import Results
from newsparse.span import Span

SCHEMA = 1
"""Version of the JSON form; it goes up when a field is renamed, removed or changes its meaning. New fields may come without."""

Record = dict[str, Any]

KINDS = {str(kind): kind for kind in Kind}
KIND = Form(TEXT.write, lambda value, links: KINDS.get(text := TEXT.read(value, links), text), TEXT.schema)
"""Kinds of boilerplate: newsparse's own, or a caller's."""

BOILERPLATE = Shape(Boilerplate, {"span": SPAN, "text": TEXT, "kind": KIND, "rule": TEXT})
DATELINE = Shape(Dateline, {"span": SPAN, "text": TEXT, "place": optional(TEXT), "agency": optional(TEXT), "date": optional(TEXT)})
SPEAKER = Shape(
    Speaker,
    {
        "name": TEXT,
        "kind": one_of(SpeakerKind),
        "role": optional(TEXT),
        "role_name": optional(TEXT),
        "role_class": optional(one_of(RoleClass)),
        "mentions": listed(SPAN),
    },
    stands_in_text=False,
)
SPEECH = {
    "span": SPAN,
    "text": TEXT,
    "kind": one_of(QuoteKind),
    "content": listed(SPAN),
    "cue": optional(SPAN),
    "source": optional(SPAN),
    "speaker": optional(linked("speakers")),
    "addressee": optional(SPAN),
    "hedge": optional(SPAN),
}
"""Fields of a quote at the top and of one inside it."""
QUOTE_INSIDE: Form = listed(Form(lambda quote, links: QUOTE.write(quote, links), lambda record, links: QUOTE.read(record, links), {"$ref": "#/$defs/quote"}))
QUOTE: Shape = Shape(Quote, SPEECH | {"inner": QUOTE_INSIDE, "rule": TEXT})
DATE = Shape(
    DateExpression,
    {
        "span": SPAN,
        "text": TEXT,
        "type": one_of(DateType),
        "value": TEXT,
        "mod": optional(TEXT),
        "start": optional(MOMENT),
        "end": optional(MOMENT),
        "anchor": optional(SPAN),
        "partner": optional(SPAN),
        "relation": optional(one_of(Relation)),
        "weekday_conflict": BOOLEAN,
        "rule": TEXT,
    },
)
CLAIM = Shape(
    Claim,
    {
        "span": SPAN,
        "text": TEXT,
        "kind": one_of(ClaimKind),
        "low": NUMBER,
        "high": NUMBER,
        "parts": listed(NUMBER),
        "unit": optional(TEXT),
        "currency": optional(TEXT),
        "bound": one_of(Bound),
        "change": optional(one_of(Change)),
        "movement": optional(one_of(Movement)),
        "related": listed(SPAN),
        "concept": optional(SPAN),
        "hedge": optional(SPAN),
        "claimant": optional(linked("speakers")),
        "quote": optional(linked("quotes")),
        "dates": listed(linked("dates")),
        "warning": optional(TEXT),
        "rule": TEXT,
    },
)


def _write_value(value: Claim | DateExpression, links: Links) -> Record:
    return (DATE if isinstance(value, DateExpression) else CLAIM).write(value, links)


def _read_value(record: Any, links: Links) -> Claim | DateExpression:
    value: Claim | DateExpression = (DATE if isinstance(record, dict) and "type" in record else CLAIM).read(record, links)
    return value


VALUE = Form(_write_value, _read_value, {"anyOf": [{"$ref": "#/$defs/claim"}, {"$ref": "#/$defs/date"}]})
"""A claim or a date: dates have a "type"."""
CORRECTION = Shape(Correction, {"span": SPAN, "text": TEXT, "wrong": optional(VALUE), "right": optional(VALUE)})
PROVENANCE = Shape(Provenance, dict.fromkeys(("title", "published", "byline"), optional(one_of(Origin))), stands_in_text=False)
BODY = Shape(dict, {"kept": listed(SPAN), "removed": listed(linked("boilerplate"))}, stands_in_text=False)

SHAPES = {
    "boilerplate": BOILERPLATE, "dateline": DATELINE, "speaker": SPEAKER, "quote": QUOTE, "date": DATE, "claim": CLAIM, "correction": CORRECTION,
}  # fmt: skip
ARTICLE: dict[str, Form] = {
    "title": optional(TEXT),
    "published": optional(MOMENT),
    "provenance": Form(PROVENANCE.write, PROVENANCE.read, PROVENANCE.schema),
    "updated": optional(inside(DATE, "date")),
    "language": TEXT,
    "byline": listed(TEXT),
    "dateline": optional(inside(DATELINE, "dateline")),
    "agency": optional(TEXT),
    "contributors": listed(TEXT),
    "corrections": listed(inside(CORRECTION, "correction")),
    "captions": listed(SPAN),
    "notes": listed(TEXT),
    "speakers": listed(inside(SPEAKER, "speaker")),
    "quotes": listed(inside(QUOTE, "quote")),
    "claims": listed(inside(CLAIM, "claim")),
    "dates": listed(inside(DATE, "date")),
    "boilerplate": listed(inside(BOILERPLATE, "boilerplate")),
    "body": Form(BODY.write, BODY.read, BODY.schema),
    "paragraphs": listed(SPAN),
    "sentences": listed(SPAN),
    "text": TEXT,
}
"""The keys of an article's record, in order, after the two versions and before "quoted"."""
LINKED = ("speakers", "dates", "quotes", "boilerplate")
"""What others point into, in an order in which each is read before those that point into it."""
RESULTS = ("boilerplate", "quotes", "claims", "dates")


def article_record(article: Article) -> Record:
    """The article as plain values, always with the same keys in the same order."""
    speakers = numbered((*article.speakers, *_further_speakers(article)))
    links = {"speakers": speakers, "quotes": numbered(article.quotes), "dates": numbered(article.dates), "boilerplate": numbered(article.boilerplate)}
    record: Record = {"schema": SCHEMA, "newsparse": __version__}
    for key, form in ARTICLE.items():
        record[key] = form.write(tuple(speakers) if key == "speakers" else getattr(article, key), links)
    record["quoted"] = len(article.speakers)
    return record


def article_json(article: Article, indent: int | None = None) -> str:
    """The record as JSON text, in ASCII, so that a lone surrogate of the article survives as its escape."""
    return json.dumps(article_record(article), indent=indent)


def article_from_record(record: Any) -> Article:
    """The article that a record was made of.

    Raises:
        RecordError: it is no such record, or one of another version of the form.
    """
    if not isinstance(record, Mapping):
        raise RecordError(f"{shown(record)} is no object")
    if record.get("schema") != SCHEMA:
        raise RecordError(f"{shown(record.get('schema'))} is not the version of the form that this newsparse reads, which is {SCHEMA}", "schema")
    if missing := [key for key in (*ARTICLE, "quoted") if key not in record]:
        raise RecordError("is missing", missing[0])
    text: str = read_at("text", TEXT, record["text"], {})
    links: Record = {"text": text}
    for key in LINKED:
        links[key] = read_at(key, ARTICLE[key], record[key], links)
    values = {key: links[key] if key in LINKED else read_at(key, form, record[key], links) for key, form in ARTICLE.items()}
    for key in RESULTS:
        values[key] = Results(values[key], text)
    values["speakers"] = values["speakers"][: read_at("quoted", INTEGER, record["quoted"], links)]
    kept: tuple[Span, ...] = values["body"]["kept"]
    values["body"] = CleanText("".join(span.of(text) for span in kept), values["body"]["removed"], kept)
    return Article(**values)


def article_from_json(text: str | bytes) -> Article:
    """The article that JSON text was made of.

    Raises:
        RecordError: the text is no JSON, or no such record.
    """
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RecordError(f"is no JSON: {error}") from None
    return article_from_record(record)


def schema() -> Schema:
    """The JSON Schema of an article's record, as it stands in schema.json."""
    properties = {"schema": {"const": SCHEMA}, "newsparse": TEXT.schema} | {key: form.schema for key, form in ARTICLE.items()} | {"quoted": INTEGER.schema}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsparse:article:{SCHEMA}",
        "title": f"newsparse article, version {SCHEMA}",
        "description": "Further keys may come within a version: let them be. A key that is renamed, removed or changes its meaning makes a new version.",
        "type": "object",
        "required": list(properties),
        "properties": properties,
        "$defs": {"span": SPAN_SCHEMA} | {name: shape.schema for name, shape in SHAPES.items()},
    }


def _further_speakers(article: Article) -> Iterable[Speaker]:
    """Those who are not quoted at the top: speakers inside quotes, and claimants."""
    for quote in article.quotes:
        for inner in quote.inner:
            if inner.speaker is not None:
                yield inner.speaker
    for claim in article.claims:
        if claim.claimant is not None:
            yield claim.claimant
