"""The functions that find: the only place that knows all finders, and the order of the steps.

text → Reading → boilerplate → Reading without it → dates, quotes, claims → links → Article
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from attrs import evolve, frozen

from newsparse import links
from newsparse.article import Article, Correction, Origin, Provenance
from newsparse.boilerplate import finder as boilerplate
from newsparse.boilerplate import learning
from newsparse.boilerplate.furniture import furniture_of
from newsparse.boilerplate.glued import has_glued_blocks
from newsparse.boilerplate.known import Known
from newsparse.boilerplate.results import Boilerplate, CleanText, Kind
from newsparse.claims import finder as claims
from newsparse.claims.results import Claim
from newsparse.config import DEFAULT, Config
from newsparse.corrections import corrections_of
from newsparse.dates import finder as dates
from newsparse.dates.published import Published, published_from
from newsparse.dates.results import DateExpression
from newsparse.errors import ConfigError
from newsparse.profiles import SiteProfile
from newsparse.quotes import finder as quotes
from newsparse.quotes.results import Quote
from newsparse.reading import LEXICON, Reader, Reading
from newsparse.reading.repeats import pull_quotes
from newsparse.reading.tokens import has_mojibake
from newsparse.results import Results
from newsparse.rules import Grammar, Rule, coding_for, parse_rules
from newsparse.span import Span

OLDEST_DATELINE = 7
"""Days from a dateline to publication at most; a weekly paper has that."""
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
    plain = evolve(config, profile=None, drop=None, keep=())  # on which no rule depends: thousands of sites share their grammars
    if plain != config:
        shared_by_all = library(plain)
        return evolve(shared_by_all, reader=evolve(shared_by_all.reader, config=config))
    words = {name: frozenset(some) for name, some in config.words}
    known = {name for finder in FINDERS.values() for name in finder.LEXICON.classes}
    if unknown := sorted(set(words) - known):
        raise ConfigError(f"Config(words=…): no class of words is called {unknown[0]!r}; {_closest(unknown[0], known)}")
    lexicons = {name: finder.LEXICON.extended(words) for name, finder in FINDERS.items()}
    rules = {name: finder.rules(config) for name, finder in FINDERS.items()}
    names = {f"{finder}/{rule.name}" for finder, some in rules.items() for rule in some}
    if unknown := sorted(set(config.disable) - names):
        raise ConfigError(f"Config(disable=…): there is no rule {unknown[0]!r}; {_closest(unknown[0], names)}")
    rules = {finder: tuple(rule for rule in some if f"{finder}/{rule.name}" not in config.disable) for finder, some in rules.items()}
    nodes = parse_rules(rule for some in rules.values() for rule in some)
    shared = LEXICON.extended(words)
    coding = coding_for([shared, *lexicons.values()], nodes.values())
    grammars = {name: Grammar(rules[name], lexicons[name], coding, nodes) for name in FINDERS}
    return Library(Reader.compiled(coding, shared, config), grammars)


def _closest(name: str, names: Iterable[str]) -> str:
    """The names most like one that is not there, for the message of an error."""
    from difflib import get_close_matches

    like = get_close_matches(name, sorted(names), n=3, cutoff=0)
    return f"those most like it are {', '.join(map(repr, like))}"


def all_rules(config: Config = DEFAULT) -> dict[str, tuple[Rule[Any], ...]]:
    """All rules by finder."""
    return {name: grammar.rules for name, grammar in library(config).grammars.items()}


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


def grammar_of(reading: Reading, finder: str) -> Grammar[Any]:
    """The grammar of a finder for the Config of a reading."""
    return library(reading.config).grammars[finder]


def find_boilerplate(text: str | Reading, config: Config | None = None) -> Results[Boilerplate]:
    """Blocks of the text that are not the story, of every kind, in text order, without overlaps; none in text that is not English.

    >>> [str(block) for block in find_boilerplate("Rain fell.\\nAlso Read: Why it rains")]
    ['related | Also Read: Why it rains']
    """
    reading = read(text, config)
    return Results(boilerplate.find(reading, grammar_of(reading, "boilerplate")), reading.text)


def strip_boilerplate(text: str | Reading, config: Config | None = None) -> CleanText:
    """The text without the boilerplate that `Config.drop` names, and the way back to the original.

    >>> strip_boilerplate("Rain fell.\\nAlso Read: Why it rains").text
    'Rain fell.'
    """
    reading = read(text, config)
    return boilerplate.strip(reading, boilerplate.find(reading, grammar_of(reading, "boilerplate")))


def learn(texts: Iterable[str | Reading], config: Config | None = None) -> SiteProfile:
    """The profile of a site: the lines that come again in several of these articles of it, in menus, pleas and footers.

    `Config(profile=…)` has them removed, of kind "template". Quoted speech stays, and so do short lines between two lines of the story; a line
    comes again when three articles have it that tell different stories: several versions of one story teach nothing. Texts are read one by one.

    Raises:
        TypeError: one of the texts is neither a str nor a Reading, or `config` no Config.

    >>> stories = "Rain fell on the old town all night.", "The mayor resigned after nine years.", "The ferry ran aground off the pier."
    >>> profile = learn(f"{story}\\nThe Tidewater Bulletin is printed on paper" for story in stories)
    >>> strip_boilerplate("Nobody was hurt.\\nThe Tidewater Bulletin is printed on paper", Config(profile=profile)).text
    'Nobody was hurt.'
    """
    if isinstance(texts, str | Reading):
        raise TypeError("texts is a collection of texts, not one text")
    return learning.learn(read(text, config) for text in texts)


def find_quotes(text: str | Reading, config: Config | None = None) -> Results[Quote]:
    """Direct, mixed and indirect quotes with their speakers, in text order; the contents of two quotes never overlap.

    >>> [str(quote) for quote in find_quotes('"We won," said Jane Doe.')]
    ['Jane Doe: We won,']
    """
    reading = read(text, config)
    return Results(quotes.find(reading, grammar_of(reading, "quotes")), reading.text)


def find_claims(text: str | Reading, config: Config | None = None) -> Results[Claim]:
    """Numbers about the world, in text order, without overlaps; not the dates, the names with numbers or the pronoun "one".

    >>> [str(claim) for claim in find_claims("Nearly 40 per cent of voters stayed at home.")]
    ['~40 percent']
    """
    reading = read(text, config)
    return Results(claims.find(reading, grammar_of(reading, "claims"), dates.find(reading, grammar_of(reading, "dates"), None)), reading.text)


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
    return Results(dates.find(reading, grammar_of(reading, "dates"), published_from(published, reading.config)), reading.text)


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
    given = Provenance(title=Origin.ARGUMENT if title else None, published=Origin.ARGUMENT if reference else None)
    return article_of(reading, reference, Known(title=title), given)


def article_of(reading: Reading, reference: Published | None, known: Known, given: Provenance) -> Article:
    """The article that a reading is of.

    Args:
        reading: the text.
        reference: when it was published, or None.
        known: what else is known of it.
        given: where that is known from.
    """
    blocks = boilerplate.find(reading, grammar_of(reading, "boilerplate"), known)
    furniture = furniture_of(reading, blocks)
    stamps = _stamps(reading, blocks, reference)
    byline = furniture.byline or known.authors
    provenance = Provenance(
        title=given.title,
        published=given.published if reference else Origin.TEXT if stamps.published else None,
        byline=Origin.TEXT if furniture.byline else Origin.PAGE if byline else None,
    )
    reference = reference or stamps.published
    body = boilerplate.strip(reading, blocks)
    story, spoken = story_of(reading, blocks, body)
    when = dates.find(story, grammar_of(story, "dates"), reference)
    said = quotes.find(spoken, grammar_of(story, "quotes"))
    datelines = [block.span for block in blocks if block.kind == Kind.DATELINE]
    told = [date for date in when if not any(line.contains(date.span) for line in datelines)] if datelines else when
    numbers = links.link(story, claims.find(story, grammar_of(story, "claims"), when), said, told)
    return Article(
        reading.text,
        title=known.title,
        published=reference,
        language="en" if reading.is_english else "und",
        boilerplate=Results(blocks, reading.text),
        quotes=Results(said, reading.text),
        claims=Results(numbers, reading.text),
        dates=Results(when, reading.text),
        speakers=tuple(dict.fromkeys(quote.speaker for quote in said if quote.speaker)),
        byline=byline,
        dateline=furniture.dateline,
        agency=furniture.agency,
        updated=stamps.updated,
        corrections=_corrections(reading, furniture.corrections, reference),
        captions=furniture.captions,
        contributors=furniture.contributors,
        body=body,
        paragraphs=reading.paragraphs,
        sentences=reading.sentences,
        provenance=provenance,
        notes=_notes(reading, [*when, *stamps.placed], _is_of_another_time(stamps.dateline, reference)),
    )


def story_of(reading: Reading, blocks: Sequence[Boilerplate], body: CleanText) -> tuple[Reading, Reading]:
    """The reading without what is removed, for dates and claims; and the same without datelines, for quotes."""
    story = reading.without([block.span for block in body.removed])
    spoken = story.without([block.span for block in blocks if block.kind == Kind.DATELINE])
    pulled = pull_quotes(reading, spoken.quotations)
    return story.without(pulled), spoken.without(pulled)


def _corrections(reading: Reading, notes: Sequence[Span], reference: Published | None) -> tuple[Correction, ...]:
    if not notes:
        return ()
    noted = reading.within(notes)
    when = dates.find(noted, grammar_of(noted, "dates"), reference)
    return corrections_of(reading, notes, claims.find(noted, grammar_of(noted, "claims"), when), when)


@frozen
class _Stamps:
    """What the article's own time stamps and dateline say."""

    published: Published | None = None
    updated: DateExpression | None = None
    dateline: DateExpression | None = None
    placed: tuple[DateExpression, ...] = ()


def _stamps(reading: Reading, blocks: Sequence[Boilerplate], reference: Published | None) -> _Stamps:
    stamps = [block.span for block in blocks if block.kind in {Kind.TIMESTAMP, Kind.DATELINE}]
    if not stamps:
        return _Stamps()
    stamped = reading.within(stamps)
    placed = [date for date in dates.find(stamped, grammar_of(stamped, "dates"), reference) if date.start is not None and date.type in {"DATE", "TIME"}]
    updated = [date for date in placed if _is_update(reading, date.span)]
    first = [date for date in placed if date not in updated] or placed
    published = None
    if first and first[0].start is not None and len(first[0].value) >= len("2024-03-05"):
        published = first[0].start if first[0].type == "TIME" else first[0].start.date()
    lines = [block.span for block in blocks if block.kind == Kind.DATELINE]
    dated = next((date for date in first if len(date.value) >= len("2024-03-05") and any(line.contains(date.span) for line in lines)), None)
    return _Stamps(published, updated[-1] if updated else None, dated, tuple(placed))


def _is_update(reading: Reading, span: Span) -> bool:
    """Whether the line says "updated" before the date."""
    words = reading.base
    place = words.word_at(span.start)
    return any(form in {"updated", "modified"} for form in words.forms(max(0, place - 4), place))


def _is_of_another_time(dateline: DateExpression | None, published: Published | None) -> bool:
    """Whether a dateline names a day after the one that follows publication, or more than a week before publication."""
    if dateline is None or dateline.start is None or published is None:
        return False
    day = published.date() if isinstance(published, dt.datetime) else published
    return not -OLDEST_DATELINE <= (dateline.start.date() - day).days <= 1


def _notes(reading: Reading, when: Sequence[DateExpression], is_of_another_time: bool) -> tuple[str, ...]:
    """What a corpus user should know of the text."""
    notes = []
    if not reading.is_english:
        notes.append("not English")
    if has_mojibake(reading.text):
        notes.append("mojibake")
    if has_glued_blocks(reading):
        notes.append("glued blocks")
    if any(date.weekday_conflict for date in when):
        notes.append("weekday conflict")
    if is_of_another_time:
        notes.append("dateline conflict")
    return tuple(notes)
