"""From a result and the text it was found in to what made it: the text is read again as it was when the result was found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from newsparse.article import Article
from newsparse.boilerplate import finder
from newsparse.boilerplate.results import Boilerplate
from newsparse.claims.results import Claim
from newsparse.config import Config
from newsparse.dates.published import Published, published_from
from newsparse.dates.results import DateExpression
from newsparse.explain.blocks import block_explained
from newsparse.explain.claims import claim_explained
from newsparse.explain.dates import date_explained
from newsparse.explain.quotes import quote_explained
from newsparse.explain.results import Explanation
from newsparse.pipeline import grammar_of, read, story_of
from newsparse.quotes.results import Quote
from newsparse.reading import Reading
from newsparse.rules import Grammar
from newsparse.span import Span


@frozen
class Source:
    """What the finders saw.

    Args:
        whole: the whole text.
        story: what dates and claims were found in.
        spoken: what quotes were found in.
        blocks: the boilerplate of an article, or what is found where a block is explained; else ().
        published: what relative dates are counted from.
    """

    whole: Reading
    story: Reading
    spoken: Reading
    blocks: Sequence[Boilerplate]
    published: Published | None

    def grammar(self, finder: str) -> Grammar[Any]:
        """The grammar of a finder."""
        return grammar_of(self.whole, finder)

    def story_at(self, span: Span) -> Reading:
        """What the finders saw around some words; time stamps and correction notes are read by themselves."""
        noted = [block.span for block in self.blocks if block.span.contains(span)]
        return self.whole.within(noted) if noted and any(hidden.overlaps(span) for hidden in self.story.hidden) else self.story


def source_of(result: Any, source: Article | Reading | str, published: dt.date | str | None, config: Config | None) -> Source:
    """How a text was read: that of an article without its boilerplate, any other whole.

    Raises:
        ValueError: `published` with an article, which has its own.
    """
    if not isinstance(source, Article):
        reading = read(source, config)
        blocks = finder.find(reading, grammar_of(reading, "boilerplate")) if isinstance(result, Boilerplate) else ()
        return Source(reading, reading, reading, blocks, published_from(published, reading.config))
    if published is not None:
        raise ValueError("published=…: an article has its own publication date")
    reading = read(source.text, config)
    story, spoken = story_of(reading, source.boilerplate, source.body)
    return Source(reading, story, spoken, source.boilerplate, source.published)


def explained(result: Any, source: Article | Reading | str, published: dt.date | str | None = None, config: Config | None = None) -> Explanation:
    """Why a result is what it is.

    Args:
        result: a Quote, Claim, DateExpression or Boilerplate.
        source: the article it belongs to, or the text or Reading that a finder found it in.
        published: what that finder was given.
        config: what the article, or the finder, was given.

    Raises:
        ValueError: nothing like it is found there.
    """
    seen = source_of(result, source, published, config)
    explanation = _explained(result, seen)
    if explanation is None:
        raise ValueError(
            f"explain: {result.text!r} ({result.rule}) is not found in this text; give the article, or the text, published and config it was found with"
        )
    return explanation


def _explained(result: Any, seen: Source) -> Explanation | None:
    match result:
        case DateExpression():
            return date_explained(result, seen.story_at(result.span), seen.grammar("dates"), seen.published)
        case Claim():
            return claim_explained(result, seen.story_at(result.span), seen.grammar("claims"), seen.grammar("dates"), seen.published)
        case Quote():
            return quote_explained(result, seen.spoken, seen.grammar("quotes"))
        case Boilerplate():
            return block_explained(result, seen.whole, seen.grammar("boilerplate")) if result in seen.blocks else None
    raise TypeError(f"explain takes a Quote, Claim, DateExpression or Boilerplate, not {type(result).__name__}")
