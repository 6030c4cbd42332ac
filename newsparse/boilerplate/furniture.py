"""What the frame of a story tells: its authors, its dateline, its agency."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsparse.boilerplate.lexicon import AGENCIES, AGENCY_NAMES, MONTH_WORDS, NOT_AUTHORS
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


def _tokens(reading: Reading, span: Span) -> list[tuple[str, str, int]]:
    """The tokens of a span: as written, normalised, and where they start."""
    words = reading.base
    numbers = range(words.token_at(span.start), words.token_at(span.end - 1) + 1)
    return [(words.tokens[number].rstrip(), form_of(words.tokens[number]), words.starts[number]) for number in numbers]


def _people(reading: Reading, spans: Sequence[Span]) -> tuple[str, ...]:
    """The names of people in these spans: runs of capitalised words that say neither what they are nor where."""
    names: dict[str, None] = {}
    for span in spans:
        run: list[tuple[str, str, int]] = []
        before = ""
        for written, form, start in [*_tokens(reading, span), ("", "", span.end)]:
            if (written[:1].isupper() and form not in NO_NAMES) or (run and form in JOINED):
                run.append((written, form, start))
                continue
            while run and run[-1][1] in JOINED:
                run.pop()
            if len(run) > 1 and before not in {"in", "at"} and not any(word in NOT_AUTHORS for _, word, _ in run):
                names[Span(run[0][2], run[-1][2] + len(run[-1][0])).of(reading.text)] = None
            run, before = [], form
    return tuple(names)


NO_NAMES = FUNCTION | frozenset(
    "words text author authors written reporting writing editing additional compiled photo photos story report posted published".split()
)
JOINED = PARTICLES | {"-", "'", "’"}


def _dateline(reading: Reading, span: Span) -> Dateline:
    """The place, up to a date, a bracket or a dash, and the agency."""
    tokens = _tokens(reading, span)
    end = next((place for place, (_, form, _) in enumerate(tokens) if place and (form in NOT_A_PLACE or form in MONTH_WORDS or form in AGENCIES)), len(tokens))
    while end > 1 and tokens[end - 1][1] == ",":
        end -= 1
    place = Span(span.start, tokens[end - 1][2] + len(tokens[end - 1][0])).of(reading.text)
    return Dateline(span, span.of(reading.text), place, _bracketed(reading, tokens) or _agency(reading, span))


NOT_A_PLACE = frozenset("( / : - – — --".split())


def _bracketed(reading: Reading, tokens: Sequence[tuple[str, str, int]]) -> str | None:
    """What stands in brackets."""
    forms = [form for _, form, _ in tokens]
    if "(" not in forms or ")" not in forms:
        return None
    return reading.text[tokens[forms.index("(")][2] + 1 : tokens[forms.index(")")][2]].strip() or None


def _agency(reading: Reading, span: Span) -> str | None:
    """The first news agency that the span names."""
    tokens = _tokens(reading, span)
    forms = [form for _, form, _ in tokens]
    for place, (written, form, start) in enumerate(tokens):
        for name in AGENCY_NAMES:
            if tuple(forms[place : place + len(name)]) == name:
                last, _, last_start = tokens[place + len(name) - 1]
                return Span(start, last_start + len(last)).of(reading.text)
        if form in AGENCIES and written[:1].isupper():
            return written
    return None
