"""Article, and the functions that make one: the only place that knows the order of the steps.

text → Reading → boilerplate → Reading without it → dates, quotes, claims → links → Article
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from attrs import field, frozen

from newsparse import boilerplate, claims, dates, links, quotes
from newsparse.boilerplate.furniture import Dateline, furniture_of
from newsparse.boilerplate.results import Boilerplate, CleanText, Kind
from newsparse.claims.results import Claim
from newsparse.config import DEFAULT, Config
from newsparse.dates.published import Published, published_from
from newsparse.dates.results import DateExpression
from newsparse.errors import ConfigError
from newsparse.quotes.results import Quote, Speaker
from newsparse.reading import LEXICON, Reader, Reading
from newsparse.results import Result, Results
from newsparse.rules import Grammar, Rule, coding_for, parse_rules
from newsparse.span import Span

FINDERS = {"boilerplate": boilerplate, "quotes": quotes, "claims": claims, "dates": dates}


@frozen(eq=False)
class Library:
    """Everything that is made once for a Config: the joint coding, the reader and the four grammars."""

    reader: Reader
    grammars: dict[str, Grammar[Any]]


@lru_cache(maxsize=16)
def library(config: Config) -> Library:
    """The reader and the grammars for a Config; this cache is the only state the library has.

    Raises:
        ConfigError: `disable` or `words` name a rule or class that there is not.
    """
    words = {name: frozenset(some) for name, some in config.words}
    known = {name for finder in FINDERS.values() for name in finder.LEXICON.classes}
    if unknown := sorted(set(words) - known):
        raise ConfigError(f"Config(words=…): no class of words is called {unknown[0]!r}; there are {', '.join(sorted(known))}")
    lexicons = {name: finder.LEXICON.extended(words) for name, finder in FINDERS.items()}
    rules = {name: finder.rules(config) for name, finder in FINDERS.items()}
    names = {f"{finder}/{rule.name}" for finder, some in rules.items() for rule in some}
    if unknown := sorted(set(config.disable) - names):
        raise ConfigError(f"Config(disable=…): there is no rule {unknown[0]!r}; a rule is named like {min(names)!r}")
    rules = {finder: tuple(rule for rule in some if f"{finder}/{rule.name}" not in config.disable) for finder, some in rules.items()}
    nodes = parse_rules(rule for some in rules.values() for rule in some)
    shared = LEXICON.extended(words)
    coding = coding_for([shared, *lexicons.values()], nodes.values())
    grammars = {name: Grammar(rules[name], lexicons[name], coding, nodes) for name in FINDERS}
    return Library(Reader.compiled(coding, shared, config), grammars)


def all_rules(config: Config = DEFAULT) -> dict[str, tuple[Rule[Any], ...]]:
    """All rules by finder."""
    return {name: grammar.rules for name, grammar in library(config).grammars.items()}


@frozen
class Article:
    """A news article and what was found in it.

    Args:
        text: the original text; every span is in its characters.
        title: as given by the caller.
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
        corrections: the correction notes.
        captions: captions and their credits.
        contributors: people named as contributors.
        body: the text without its boilerplate.
        paragraphs: spans of the paragraphs.
        sentences: spans of the sentences.
        notes: what a corpus user should know: "not English", "mojibake" …
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
    corrections: tuple[Span, ...] = field(default=(), kw_only=True)
    captions: tuple[Span, ...] = field(default=(), kw_only=True)
    contributors: tuple[str, ...] = field(default=(), kw_only=True)
    body: CleanText = field(kw_only=True, repr=False)
    paragraphs: tuple[Span, ...] = field(default=(), kw_only=True, repr=False)
    sentences: tuple[Span, ...] = field(default=(), kw_only=True, repr=False)
    notes: tuple[str, ...] = field(default=(), kw_only=True)

    def results(self) -> list[Result]:
        """All results in text order."""
        return sorted((*self.boilerplate, *self.quotes, *self.claims, *self.dates), key=lambda result: (result.span.start, -result.span.end))

    def at(self, offset: int) -> tuple[Result, ...]:
        """Every result that covers the character at `offset`."""
        return tuple(result for result in self.results() if result.span.start <= offset < result.span.end)

    def quotes_by(self, name: str) -> tuple[Quote, ...]:
        """The quotes of the speaker whose full name, or last name, is `name`."""
        return tuple(quote for quote in self.quotes if quote.speaker and name in {quote.speaker.name, quote.speaker.name.split()[-1]})

    def claims_in(self, quote: Quote) -> tuple[Claim, ...]:
        """The claims that stand in a quote."""
        return tuple(claim for claim in self.claims if claim.quote == quote)

    def to_dict(self) -> dict[str, Any]:
        """The article as plain values: links are indices, spans are pairs; the form is described in the docs."""
        from newsparse.formats.records import article_record

        return article_record(self)

    def to_json(self, indent: int | None = None) -> str:
        """`to_dict()` as JSON text."""
        from newsparse.formats.records import article_json

        return article_json(self, indent)

    def rows(self, kind: str) -> list[dict[str, Any]]:
        """The results of a kind ("boilerplate", "quotes", "claims", "dates") as flat dicts, one each, for a table.

        Raises:
            ValueError: another kind.
        """
        if kind not in FINDERS:
            raise ValueError(f"rows({kind!r}): the kinds are {', '.join(FINDERS)}")
        results: Results[Any] = getattr(self, kind)
        return results.rows()

    def to_html(self) -> str:
        """A standalone HTML page of the article with its results marked."""
        from newsparse.formats.html import article_page

        return article_page(self)

    def _repr_html_(self) -> str:
        from newsparse.formats.html import article_fragment

        return article_fragment(self)


def read(text: str | Reading, config: Config | None = None) -> Reading:
    """The shared reading of a text; every function takes a text or a Reading.

    Raises:
        TypeError: `text` is neither a str nor a Reading, or `config` no Config.
        ValueError: a Reading with a Config that is not the one it was read with.

    >>> [sentence.of("Hi. He left.") for sentence in read("Hi. He left.").sentences]
    ['Hi.', 'He left.']
    """
    if config is not None and not isinstance(config, Config):
        raise TypeError(f"config is a Config or None, not {type(config).__name__}")
    if isinstance(text, Reading):
        if config is not None and config != text.config:
            raise ValueError("config differs from the one that the Reading was read with; read the text again with the new one")
        return text
    if not isinstance(text, str):
        raise TypeError(f"text is a str or a Reading, not {type(text).__name__}")
    return library(config or DEFAULT).reader.read(text)


def _grammar(reading: Reading, finder: str) -> Grammar[Any]:
    return library(reading.config).grammars[finder]


def find_boilerplate(text: str | Reading, config: Config | None = None) -> Results[Boilerplate]:
    """Blocks of the text that are not the story, of every kind, in text order, without overlaps; none in text that is not English.

    >>> [str(block) for block in find_boilerplate("Rain fell.\\nAlso Read: Why it rains")]
    ['related | Also Read: Why it rains']
    """
    reading = read(text, config)
    return Results(boilerplate.find(reading, _grammar(reading, "boilerplate")), reading.text)


def strip_boilerplate(text: str | Reading, config: Config | None = None) -> CleanText:
    """The text without the boilerplate that `Config.drop` names, and the way back to the original.

    >>> strip_boilerplate("Rain fell.\\nAlso Read: Why it rains").text
    'Rain fell.'
    """
    reading = read(text, config)
    return boilerplate.strip(reading, boilerplate.find(reading, _grammar(reading, "boilerplate")))


def find_quotes(text: str | Reading, config: Config | None = None) -> Results[Quote]:
    """Direct, mixed and indirect quotes with their speakers, in text order; the contents of two quotes never overlap.

    >>> [str(quote) for quote in find_quotes('"We won," said Jane Doe.')]
    ['Jane Doe: We won,']
    """
    reading = read(text, config)
    return Results(quotes.find(reading, _grammar(reading, "quotes")), reading.text)


def find_claims(text: str | Reading, config: Config | None = None) -> Results[Claim]:
    """Numbers about the world, in text order, without overlaps; not the dates, the names with numbers or the pronoun "one".

    >>> [str(claim) for claim in find_claims("Nearly 40 per cent of voters stayed at home.")]
    ['~40 percent']
    """
    reading = read(text, config)
    return Results(claims.find(reading, _grammar(reading, "claims"), dates.find(reading, _grammar(reading, "dates"), None)), reading.text)


def find_dates(text: str | Reading, published: dt.date | dt.datetime | str | None = None, config: Config | None = None) -> Results[DateExpression]:
    """Date, time, duration and set expressions, in text order, without overlaps.

    Values are TIMEX3. Relative ones are taken from `published` unless the text gives them another anchor ("four years after the 2008
    crisis"); what cannot be placed keeps an open value such as "XXXX-03".

    Raises:
        ValueError: `published` cannot be read, or can be read in two ways.

    >>> [str(date) for date in find_dates("He left two weeks ago.", dt.date(2024, 3, 5))]
    ['2024-W08']
    """
    reading = read(text, config)
    return Results(dates.find(reading, _grammar(reading, "dates"), published_from(published, reading.config)), reading.text)


def parse(text: str | Reading, published: dt.date | dt.datetime | str | None = None, title: str | None = None, config: Config | None = None) -> Article:
    """The article: boilerplate, and the quotes, claims and dates of what is left, linked with one another.

    Args:
        text: the plain text of an article, or a Reading of it.
        published: a date, a datetime or a string (ISO 8601, or any that names a year); without it the article's own dateline or time stamp counts.
        title: the headline, if it is known apart from the text.
        config: everything else that can be chosen.

    Raises:
        TypeError: an argument of a wrong type.
        ValueError: `published` cannot be read, or can be read in two ways.

    >>> article = parse('"We lost 5 per cent," Ann Lee said on Monday.', published="2024-03-05")
    >>> [str(claim.claimant) for claim in article.claims], [str(date) for date in article.dates]
    (['Ann Lee'], ['2024-03-04'])
    """
    reading = read(text, config)
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title is a str or None, not {type(title).__name__}")
    reference = published_from(published, reading.config)
    blocks = boilerplate.find(reading, _grammar(reading, "boilerplate"))
    furniture = furniture_of(reading, blocks)
    stamps = _stamps(reading, blocks, reference)
    reference = reference or stamps.published
    body = boilerplate.strip(reading, blocks)
    story = reading.without([block.span for block in body.removed])
    when = dates.find(story, _grammar(story, "dates"), reference)
    said = quotes.find(story.without([block.span for block in blocks if block.kind == Kind.DATELINE]), _grammar(story, "quotes"))
    numbers = links.link(story, claims.find(story, _grammar(story, "claims"), when), said, when)
    return Article(
        reading.text,
        title=title,
        published=reference,
        language="en" if reading.is_english else "und",
        boilerplate=Results(blocks, reading.text),
        quotes=Results(said, reading.text),
        claims=Results(numbers, reading.text),
        dates=Results(when, reading.text),
        speakers=tuple(dict.fromkeys(quote.speaker for quote in said if quote.speaker)),
        byline=furniture.byline,
        dateline=furniture.dateline,
        agency=furniture.agency,
        updated=stamps.updated,
        corrections=furniture.corrections,
        captions=furniture.captions,
        contributors=furniture.contributors,
        body=body,
        paragraphs=reading.paragraphs,
        sentences=reading.sentences,
        notes=_notes(reading, when),
    )


@frozen
class _Stamps:
    """What the article's own time stamps and dateline say."""

    published: Published | None = None
    updated: DateExpression | None = None


def _stamps(reading: Reading, blocks: Sequence[Boilerplate], reference: Published | None) -> _Stamps:
    stamps = [block.span for block in blocks if block.kind in {Kind.TIMESTAMP, Kind.DATELINE}]
    if not stamps:
        return _Stamps()
    stamped = reading.within(stamps)
    placed = [date for date in dates.find(stamped, _grammar(stamped, "dates"), reference) if date.start is not None and date.type in {"DATE", "TIME"}]
    updated = [date for date in placed if _is_update(reading, date.span)]
    first = [date for date in placed if date not in updated] or placed
    published = None
    if first and first[0].start is not None and len(first[0].value) >= len("2024-03-05"):
        published = first[0].start if first[0].type == "TIME" else first[0].start.date()
    return _Stamps(published, updated[-1] if updated else None)


def _is_update(reading: Reading, span: Span) -> bool:
    """Whether the line says "updated" before the date."""
    words = reading.base
    place = words.word_at(span.start)
    return any(form in {"updated", "modified"} for form in words.forms(max(0, place - 4), place))


MOJIBAKE = re.compile("â€[œ\u009d™˜“”¦]|Â[£©\u00a0]|Ã[©¨¡³±¶¼¤]|&amp;(?:quot|pound|amp|#\\d+);")
"""UTF-8 read as Latin-1, and entities escaped twice."""


def _notes(reading: Reading, when: Sequence[DateExpression]) -> tuple[str, ...]:
    """What a corpus user should know of the text."""
    notes = []
    if not reading.is_english:
        notes.append("not English")
    if MOJIBAKE.search(reading.text):
        notes.append("mojibake")
    if any(date.weekday_conflict for date in when):
        notes.append("weekday conflict")
    return tuple(notes)
