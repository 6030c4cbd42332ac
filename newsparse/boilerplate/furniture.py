"""What the frame of a story tells: its authors, its dateline, its agency."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from attrs import frozen

from newsparse.boilerplate.lexicon import AGENCIES, AGENCY_NAMES, MONTH_WORDS, NOT_AUTHORS, WRITERS
from newsparse.boilerplate.results import Boilerplate, Dateline, Kind
from newsparse.reading import Reading
from newsparse.reading.lexicon import FUNCTION, PARTICLES
from newsparse.span import Span
from newsparse.words import form_of


@frozen
class Furniture:
    """What the blocks around a story tell about it.

    Args:
        byline: the authors' names, in order, each once.
        dateline: where the story was filed, or None.
        agency: the news agency it comes from, or None.
        corrections: the correction notes.
        captions: the captions and their credits.
        contributors: the names of those who helped to report, write or edit it, in order, each once.
    """

    byline: tuple[str, ...] = ()
    dateline: Dateline | None = None
    agency: str | None = None
    corrections: tuple[Span, ...] = ()
    captions: tuple[Span, ...] = ()
    contributors: tuple[str, ...] = ()


def furniture_of(reading: Reading, blocks: Sequence[Boilerplate]) -> Furniture:
    """What the blocks tell."""
    spans = {kind: [block.span for block in blocks if block.kind == kind] for kind in Kind}
    filed = spans[Kind.DATELINE]
    dateline = _dateline(reading, filed[0]) if filed else None
    agency = dateline.agency if dateline else None
    for kind in (Kind.BYLINE, Kind.ORIGIN, Kind.CONTRIBUTORS):
        for span in spans[kind]:
            agency = agency or _agency(reading, span)
    return Furniture(
        _people(reading, spans[Kind.BYLINE]),
        dateline,
        agency,
        tuple(spans[Kind.CORRECTION]),
        tuple(spans[Kind.CAPTION]),
        _people(reading, spans[Kind.CONTRIBUTORS]),
    )


class Token(NamedTuple):
    """A token: as written, normalised, and where it starts."""

    written: str
    form: str
    start: int

    @property
    def end(self) -> int:
        """The character after it."""
        return self.start + len(self.written)


def _tokens(reading: Reading, span: Span) -> list[Token]:
    """The tokens of a span."""
    words = reading.base
    numbers = range(words.token_at(span.start), words.token_at(span.end - 1) + 1)
    return [Token(words.tokens[number].rstrip(), form_of(words.tokens[number]), words.starts[number]) for number in numbers if words.tokens[number]]


def _people(reading: Reading, spans: Sequence[Span]) -> tuple[str, ...]:
    """The names of people in these spans, each once."""
    return tuple(dict.fromkeys(name for span in spans for name in _names(reading.text, _tokens(reading, span))))


def _names(text: str, tokens: Sequence[Token]) -> list[str]:
    """Runs of capitalised words that say neither what people are, nor where, nor for whom they write."""
    names: list[str] = []
    run: list[Token] = []
    before = earlier = ""
    last_and = max((number for number, token in enumerate(tokens) if token.form in {"and", "&", ";"}), default=-1)
    for number, token in enumerate([*tokens, Token("", "", -1)]):
        if token.written[:1].isupper() and token.form not in NO_NAMES and not (run and _begins_date(tokens, number)):
            run.append(token)
            continue
        if run and token.form in JOINED and _joins(tokens, number):
            run.append(token)
            continue
        while run and run[-1].form in JOINED:
            run.pop()
        if token.form in WRITERS and len(run) > FULL:  # "Tom Arden Arts Editor"
            run.pop()
        for_whom = before == "," and bool(names) and number > last_and  # "Tom Arden, Harlow Lamp", not "Tom Arden, Lena Fry and Ned Moe"
        run = _in_one_case(run)
        placed = before in NO_AUTHOR_AFTER and not (before == "from" and earlier in NAMES_FROM)
        if len(run) >= FULL and not placed and not for_whom:
            names.append(text[run[0].start : run[-1].end])
        run = []
        before, earlier = token.form, before
    return names or _only_name(tokens)


def _in_one_case(run: list[Token]) -> list[Token]:
    """A name in capitals without what its author writes for: "NORA QUILL Tide Press"."""
    capitals = list(takewhile(lambda token: token.written.isupper() or not token.written.istitle(), run))
    return capitals if len(capitals) >= FULL else run


def _only_name(tokens: Sequence[Token]) -> list[str]:
    """The one word after "by" that is all of an author's name, as in Indonesia and the south of India: "By Sudarto"."""
    if len(tokens) != FULL or tokens[0].form != "by":
        return []
    name = tokens[1].written
    return [name] if name.isalpha() and name[:1].isupper() and not {form_of(name), form_of(name).removesuffix("s")} & (NO_NAMES | PAPERS) else []


PAPERS = frozenset(
    """guardian vanguard punch telegraph herald tribune gazette mail express star sun mirror standard chronicle courier observer independent examiner inquirer
    journal lamp bugle argus echo record world nation citizen monitor daily weekly post register sentinel advertiser leader dispatch globe hindu statesman
    pioneer republic bulletin mercury scotsman ledger democrat advocate dawn today bbc""".split()
)
"""Newspapers of one word, which sign their stories as authors do."""
FULL = 2
"""Words of a name."""
NO_NAMES = (
    FUNCTION
    | NOT_AUTHORS
    | frozenset("words text author authors written reporting writing editing additional compiled photo photos story report posted published".split())
) - MONTH_WORDS
NO_AUTHOR_AFTER = frozenset("in at for from to the of".split())
NAMES_FROM = frozenset({"", "inputs", "input", "files"})
"""What stands before a "from" that a person comes after, not a place: "With files from Nora Quill"."""
JOINED = PARTICLES | {"-", "'", "’"}


def _begins_date(tokens: Sequence[Token], number: int) -> bool:
    """Whether the token is a month before a number, as at the end of "Tom Arden March 5"."""
    return tokens[number].form in MONTH_WORDS and any(token.form[:1].isdigit() for token in tokens[number + 1 : number + 2])


def _joins(tokens: Sequence[Token], number: int) -> bool:
    """Whether a particle or mark stands between two words of a name: a mark without spaces."""
    before, token, after = tokens[number - 1], tokens[number], tokens[number + 1 : number + 2]
    return token.form in PARTICLES or (before.end == token.start and bool(after) and after[0].start == token.end)


def _dateline(reading: Reading, span: Span) -> Dateline:
    """Its parts: the place comes first, then the date, the agency, and the mark that ends it."""
    tokens = _tokens(reading, span)
    date = _date(tokens)
    ends = (number for number, token in enumerate(tokens) if number in date or token.form in AGENCIES or _ends_place(tokens, number))
    end = next(ends, len(tokens))
    wire = [token for number, token in enumerate(tokens) if number >= end and number not in date and token.form not in NO_AGENCY]
    while end and tokens[end - 1].form == ",":
        end -= 1
    return Dateline(
        span,
        span.of(reading.text),
        place=_words(reading, tokens[:end]),
        agency=_words(reading, wire),
        date=_words(reading, tokens[date.start : date.stop]),
    )


ENDS_PLACE = frozenset("( ) / : ; - – — -- _ |".split())
NO_AGENCY = ENDS_PLACE | {",", "."}


def _ends_place(tokens: Sequence[Token], number: int) -> bool:
    """Whether a mark ends the place, and does not join two words of it, as in "KELMOUTH/GLASGOW"."""
    if tokens[number].form not in ENDS_PLACE:
        return False
    joins = 0 < number < len(tokens) - 1 and tokens[number].form in {"-", "/"}
    return not (joins and tokens[number - 1].end == tokens[number].start and tokens[number].end == tokens[number + 1].start)


def _date(tokens: Sequence[Token]) -> range:
    """The numbers of the tokens of a date: a month, and the numbers around it."""
    month = next((number for number, token in enumerate(tokens) if token.form in MONTH_WORDS), None)
    if month is None:
        return range(0)
    digits = [token.form[:1].isdigit() for token in tokens]
    start = month - (month > 0 and digits[month - 1])
    end = month + 1
    while any(digits[end : end + 2]) and (digits[end] or tokens[end].form in {",", "."}):
        end += 1
    return range(start, end)


def _words(reading: Reading, tokens: Sequence[Token]) -> str | None:
    """What stands from the first token to the last."""
    return reading.text[tokens[0].start : tokens[-1].end] if tokens else None


def _agency(reading: Reading, span: Span) -> str | None:
    """The first news agency that the span names."""
    tokens = _tokens(reading, span)
    forms = [form for _, form, _ in tokens]
    for place, (written, form, _) in enumerate(tokens):
        for name in AGENCY_NAMES:
            if tuple(forms[place : place + len(name)]) == name:
                return _words(reading, tokens[place : place + len(name)])
        if form in AGENCIES and written[:1].isupper():
            return written
    return None
