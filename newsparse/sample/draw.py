"""Drawing at random, in one pass over articles of any number, by stratum, the same for the same seed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from newsparse.article import Article
from newsparse.boilerplate.results import Boilerplate
from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression
from newsparse.formats.rows import COLUMNS, article_rows
from newsparse.formats.wording import claim_words, date_words
from newsparse.quotes.results import Quote
from newsparse.results import Result
from newsparse.span import Span

OPEN, CLOSE = "⟦", "⟧"
"""The marks around a result in a passage."""
LONGEST_SIDE = 500
"""Characters of a passage before and after a result at most."""
MOST_STRATA = 2000
NO_VALUE = "(none)"
"""The stratum of results that have no value in the field."""
RESULT_COLUMNS = ("row", "passage", "result", "correct", "note", "stratum", "in_stratum", "id", "start", "end", "drawn")
PASSAGE_COLUMNS = ("row", "passage", "results", "found", "missed", "wrong", "note", "of_passages", "id", "start", "end", "drawn")

T = TypeVar("T")


@frozen
class Sheet:
    """What was drawn, as rows for people to mark.

    Args:
        columns: the names of the columns.
        rows: the rows, in the order of the articles.
    """

    columns: tuple[str, ...]
    rows: tuple[dict[str, Any], ...] = field(repr=False)


class Reservoir(Generic[T]):
    """A simple random sample of a row of things whose length nobody knows yet (Vitter 1985, algorithm R)."""

    def __init__(self, size: int, seed: str) -> None:
        self.size: int = size
        self.random: Random = Random(seed)
        self.seen: int = 0
        self.kept: list[tuple[int, T]] = []

    def place(self) -> int | None:
        """Where the next thing goes, or None if it is not drawn."""
        self.seen += 1
        if len(self.kept) < self.size:
            return len(self.kept)
        place = self.random.randrange(self.seen)
        return place if place < self.size else None

    def keep(self, place: int, thing: T) -> None:
        """Put the thing there."""
        self.kept[place : place + 1] = [(self.seen, thing)]

    def drawn(self) -> list[T]:
        """What is drawn, in the order in which it came."""
        return [thing for _, thing in sorted(self.kept, key=lambda pair: pair[0])]


def draw_results(
    articles: Iterable[tuple[object, Article]], kind: str, by: str | None = None, where: Mapping[str, str] | None = None, size: int = 50, seed: int = 0
) -> Sheet:
    """Results of a kind, drawn at random from each stratum, as a sheet: a column "correct" waits for y or n.

    Args:
        articles: articles with their ids, such as those of a batch.
        kind: "quotes", "claims", "dates" or "boilerplate".
        by: a column of that kind's rows, such as "rule": results with the same value are a stratum; None for a single one.
        where: columns and the values that results need to have in them to count at all.
        size: how many are drawn from each stratum, or all there are if they are fewer.
        seed: another seed draws others.

    Raises:
        ValueError: there is no such kind or column, `size` is less than 1, or there are more than 2,000 strata.
    """
    wanted = dict(where or {})
    columns = (*COLUMNS.get(kind, ()), "paragraph")
    if kind not in COLUMNS:
        raise ValueError(f"there is no kind {kind!r}; there are {', '.join(COLUMNS)}")
    if unknown := [name for name in (by, *wanted) if name is not None and name not in columns]:
        raise ValueError(f"{kind} have no column {unknown[0]!r}; they have {', '.join(columns)}")
    if size < 1:
        raise ValueError(f"size={size}: it is 1 or more")
    strata: dict[str, Reservoir[dict[str, Any]]] = {}
    for identifier, article in articles:
        for row, result in zip(article_rows(article, kind), getattr(article, kind), strict=True):
            if any(_shown(row[name]) != value for name, value in wanted.items()):
                continue
            name = _shown(row[by]) if by else kind
            if name not in strata and len(strata) == MOST_STRATA:
                raise ValueError(f"{by!r} has more than {MOST_STRATA} values; take a column with fewer")
            reservoir = strata.setdefault(name, Reservoir(size, f"{seed}/{kind}/{name}"))
            place = reservoir.place()
            if place is not None:
                reservoir.keep(place, _result_row(identifier, article, result, name))
    about = " ".join([kind, *(f"where {name}={value}" for name, value in wanted.items()), f"by {by}" if by else "", f"seed {seed}"]).replace("  ", " ")
    rows = [row | {"in_stratum": reservoir.seen, "drawn": about} for _, reservoir in sorted(strata.items()) for row in reservoir.drawn()]
    return Sheet(RESULT_COLUMNS, tuple(row | {"row": number} for number, row in enumerate(rows, 1)))


def draw_passages(articles: Iterable[tuple[object, Article]], kind: str, size: int = 50, seed: int = 0) -> Sheet:
    """Paragraphs drawn at random with all results of a kind marked, as a sheet: columns "missed" and "wrong" wait for numbers.

    They are paragraphs of the story; for boilerplate, of all there is. Other arguments and errors are those of `draw_results`.
    """
    if kind not in COLUMNS:
        raise ValueError(f"there is no kind {kind!r}; there are {', '.join(COLUMNS)}")
    if size < 1:
        raise ValueError(f"size={size}: it is 1 or more")
    reservoir = Reservoir[dict[str, Any]](size, f"{seed}/{kind}/passages")
    for identifier, article in articles:
        for paragraph in article.paragraphs if kind == "boilerplate" else _of_story(article):
            place = reservoir.place()
            if place is not None:
                reservoir.keep(place, _passage_row(identifier, article, paragraph, kind))
    more = {"of_passages": reservoir.seen, "drawn": f"passages for {kind} seed {seed}"}
    return Sheet(PASSAGE_COLUMNS, tuple(row | more | {"row": number} for number, row in enumerate(reservoir.drawn(), 1)))


def _shown(value: object) -> str:
    """A value as it names a stratum."""
    return NO_VALUE if value is None else str(value)


def _of_story(article: Article) -> Iterator[Span]:
    """The paragraphs that are not all boilerplate."""
    kept = article.body.kept
    for paragraph in article.paragraphs:
        place = bisect_right(kept, (paragraph.start, len(article.text) + 1)) - 1
        if any(span.overlaps(paragraph) for span in kept[max(place, 0) : place + 2]):
            yield paragraph


def _result_row(identifier: object, article: Article, result: Result, stratum: str) -> dict[str, Any]:
    first, last = (_paragraph_at(article, offset) for offset in (result.span.start, result.span.end - 1))
    around = Span(max(first.start, result.span.start - LONGEST_SIDE), min(max(last.end, result.span.end), result.span.end + LONGEST_SIDE))
    spans = result.content if isinstance(result, Quote) else (result.span,)
    return {
        "passage": marked(article.text, around, spans),
        "result": meaning(result, article.text),
        "correct": "",
        "note": "",
        "stratum": stratum,
        "id": identifier,
        "start": result.span.start,
        "end": result.span.end,
    }


def _passage_row(identifier: object, article: Article, paragraph: Span, kind: str) -> dict[str, Any]:
    results = [result for result in getattr(article, kind) if paragraph.start <= result.span.start < paragraph.end]
    spans = [span for result in results for span in (result.content if isinstance(result, Quote) else (result.span,))]
    return {
        "passage": marked(article.text, paragraph, [span for span in spans if span.start < paragraph.end]),
        "results": "\n".join(meaning(result, article.text) for result in results),
        "found": len(results),
        "missed": "",
        "wrong": "",
        "note": "",
        "id": identifier,
        "start": paragraph.start,
        "end": paragraph.end,
    }


def _paragraph_at(article: Article, offset: int) -> Span:
    place = bisect_right(article.paragraphs, (offset, len(article.text) + 1)) - 1
    return article.paragraphs[place] if place >= 0 else Span(offset, offset)


def marked(text: str, around: Span, spans: Sequence[Span]) -> str:
    """The words of a place with marks around the spans in it.

    >>> marked("We lost 5 boats.", Span(3, 16), [Span(8, 15)])
    'lost ⟦5 boats⟧.'
    """
    parts, place = [], around.start
    for span in spans:
        parts += [text[place : max(span.start, place)], OPEN, text[max(span.start, place) : span.end], CLOSE]
        place = max(span.end, place)
    return "".join([*parts, text[place : around.end]])


def meaning(result: Result, text: str) -> str:
    """What newsparse says of a result, in plain words: what is to be judged."""
    match result:
        case Quote():
            return f"{result.kind} quote of {result.speaker or 'nobody named'}"
        case Claim():
            concept = f", of: {result.concept.of(text)}" if result.concept else ""
            return f"{claim_words(result)}{concept}{f', says {result.claimant}' if result.claimant else ''}"
        case DateExpression():
            return f"{date_words(result)} ({result.value})"
        case Boilerplate():
            return result.kind
    return str(result)
