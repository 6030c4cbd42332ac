"""One text held against others: whether its quotations stand in its sources as they are, and its numbers, too.

For reporters who go over their copy, and for those who check what others wrote: an article against the transcript, the report or the press release that it
tells of. Only words between quotation marks are looked for; what a text tells in its own words is its author's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsparse.article import Article
from newsparse.checking.numbers import checked, passages_of
from newsparse.checking.passages import Found, Passages, pieces_of
from newsparse.checking.results import Check, ClaimCheck, Difference, QuoteCheck, Verdict
from newsparse.config import Config
from newsparse.pipeline import parse, read
from newsparse.quotes.results import Quote, QuoteKind, Speaker, SpeakerKind
from newsparse.reading import Reading
from newsparse.sources.personal import PersonName
from newsparse.span import Span

__all__ = ["Check", "ClaimCheck", "Difference", "QuoteCheck", "Verdict", "check"]


def check(text: str | Article, sources: Iterable[str | Article], config: Config | None = None) -> Check:
    """Hold the quotations and numbers of a text against its sources.

    Args:
        text: the text, or its Article.
        sources: what it tells of, each a text or an Article. Boilerplate of a source counts, too: a press release may quote in its notes.
        config: what texts are parsed with.

    Raises:
        TypeError: the text or a source is neither a str nor an Article.

    >>> said = "“Nobody on the quay saw the barge that night,” Ann Lee told the inquiry. The barge cost $4,130,250."
    >>> found = check("“Nobody saw the barge that night,” said Bo Finn. It cost $4.1m.", [said])
    >>> [(quote.verdict.value, quote.is_misattributed) for quote in found.quotes], [claim.verdict.value for claim in found.claims]
    ([('altered', True)], ['rounded'])
    """
    if isinstance(sources, str | Article):
        raise TypeError("sources is a collection of texts or Articles, not one of them")
    article, known = _article(text, "text", config), tuple(_article(source, "a source", config) for source in sources)
    reading = read(article.text, config)
    passages = [Passages.of(source.text) for source in known]
    quotes = tuple(_checked(quote, words, article, known, passages) for quote, words in quotations(article, reading))
    claims = checked(passages_of(article), [passage for number, source in enumerate(known) for passage in passages_of(source, number)])
    return Check(article, known, quotes, tuple(claims))


def _article(given: str | Article, what: str, config: Config | None) -> Article:
    if isinstance(given, Article):
        return given
    if not isinstance(given, str):
        raise TypeError(f"{what} is a str or an Article, not {type(given).__name__}")
    return parse(given, config=config)


def quotations(article: Article, reading: Reading) -> Iterator[tuple[Quote, Span]]:
    """The words between quotation marks of each quote: all of a direct one, those inside the marks of a mixed one."""
    between = [quotation.content(reading.base) for quotation in reading.quotations]
    for quote in article.quotes:
        for content in quote.content:
            if quote.kind is QuoteKind.DIRECT:
                yield quote, content
            elif quote.kind is QuoteKind.MIXED:
                yield from ((quote, words) for words in between if content.start <= words.start and words.end <= content.end)


def _checked(quote: Quote, words: Span, article: Article, sources: Sequence[Article], passages: Sequence[Passages]) -> QuoteCheck:
    """The first source that has the words as they are, or else the one that has most of them."""
    pieces = pieces_of(article.text, words)
    if not pieces:
        return QuoteCheck(quote, words, verdict=Verdict.ABSENT)
    for number, passage in enumerate(passages):
        if found := passage.verbatim(pieces):
            return _found(quote, words, Verdict.SAME, number, found, sources[number])
    forms = [word for piece in pieces for word in piece]
    likely = [(len(found.differences), number, found) for number, passage in enumerate(passages) if (found := passage.altered(forms))]
    if not likely:
        return QuoteCheck(quote, words, verdict=Verdict.ABSENT)
    _, number, found = min(likely, key=lambda place: place[:2])
    return _found(quote, words, Verdict.ALTERED, number, found, sources[number])


def _found(quote: Quote, words: Span, verdict: Verdict, number: int, found: Found, source: Article) -> QuoteCheck:
    said = next((other for other in source.quotes if any(content.overlaps(found.place) for content in other.content)), None)
    speaker = said.speaker if said else None
    return QuoteCheck(
        quote,
        words,
        verdict=verdict,
        source=number,
        place=found.place,
        differences=found.differences,
        speaker=speaker,
        is_misattributed=are_others(quote.speaker, speaker),
    )


def are_others(one: Speaker | None, other: Speaker | None) -> bool:
    """Whether both are people with names that cannot be one person's; "Lee" may be "Ann Lee", and a council may have a speaker."""
    if one is None or other is None or not (one.kind is other.kind is SpeakerKind.PERSON):
        return False
    names = PersonName.of(one.name), PersonName.of(other.name)
    if names[0] is None or names[1] is None:
        return False
    if names[0].given and names[1].given:
        return not names[0].can_be(names[1])
    return names[0].surname != names[1].surname
