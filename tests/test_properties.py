"""The promises of newsparse, on any text."""

import datetime as dt
import pickle
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Boilerplate, Claim, DateExpression, Quote, Span
from tests.news import news, texts

PUBLISHED = dt.date(2024, 3, 5)
FINDERS = (newsparse.find_boilerplate, newsparse.find_quotes, newsparse.find_claims, newsparse.find_dates)
WEEK = dt.timedelta(weeks=1)


def parsed(text: str) -> Article:
    return newsparse.parse(text, PUBLISHED)


def spans(value: Any) -> Iterator[Span]:
    """Every span inside a result, its links included."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from spans(inner)
    elif attrs.has(type(value)):
        for name in attrs.asdict(value, recurse=False):
            yield from spans(getattr(value, name))


def overlapping(found: list[Span]) -> list[tuple[Span, Span]]:
    return [(one, other) for one, other in pairwise(sorted(found)) if one.overlaps(other)]


# 1. Offsets are code points of the text passed in.


@given(texts)
@example("")
def test_every_span_is_in_the_text_and_covers_its_words(text: str) -> None:
    article = parsed(text)
    for result in article.results():
        assert text[result.span.start : result.span.end] == result.text
        assert result.text.strip()
        assert result.rule
    for span in spans(article):
        assert 0 <= span.start <= span.end <= len(text)


@given(texts)
def test_paragraphs_and_sentences_are_in_order(text: str) -> None:
    article = parsed(text)
    for parts in (article.paragraphs, article.sentences):
        assert all(one.end <= other.start for one, other in pairwise(parts))
    assert all(any(paragraph.contains(sentence) for paragraph in article.paragraphs) for sentence in article.sentences)


# 2. No text is an error.


@given(texts)
def test_every_finder_answers_every_text(text: str) -> None:
    for find in FINDERS:
        assert find(text) is not None
    newsparse.strip_boilerplate(text)
    newsparse.find_dates(text, PUBLISHED)
    article = parsed(text)
    assert article.to_json()
    assert article.to_html()
    assert repr(article)
    for kind in ("boilerplate", "quotes", "claims", "dates"):
        article.rows(kind)


# 3. Same text, same result.


@given(texts)
def test_parsing_twice_gives_the_same(text: str) -> None:
    assert parsed(text) == parsed(text)
    assert parsed(text).to_json() == parsed(text).to_json()


# 5. What is kept is the original minus the removed spans.


@given(texts)
def test_the_kept_text_is_the_original_minus_what_was_removed(text: str) -> None:
    clean = newsparse.strip_boilerplate(text)
    assert "".join(span.of(text) for span in clean.kept) == clean.text
    gone = [block.span for block in clean.removed]
    assert not any(kept.overlaps(span) for kept in clean.kept for span in gone)
    between = text
    for span in reversed(clean.kept):
        between = between[: span.start] + between[span.end :]
    removed = "".join(block.text for block in clean.removed)
    assert "".join(between.split()) == "".join(removed.split())


@given(texts)
def test_stripping_again_removes_nothing(text: str) -> None:
    clean = newsparse.strip_boilerplate(text)
    assert newsparse.strip_boilerplate(clean.text).text == clean.text


@given(texts)
def test_nothing_is_found_inside_removed_blocks(text: str) -> None:
    article = parsed(text)
    found: list[Quote | Claim | DateExpression] = [*article.quotes, *article.claims, *article.dates]
    for block in article.body.removed:
        for result in found:
            contents = result.content if isinstance(result, Quote) else (result.span,)
            assert not any(span.overlaps(block.span) for span in contents), (block, result)


# 6. Results are frozen, hashable, picklable, comparable, sorted by place, and do not overlap within one kind.


@given(texts)
def test_results_are_sorted_and_do_not_overlap(text: str) -> None:
    article = parsed(text)
    for results in (article.boilerplate, article.quotes, article.claims, article.dates):
        starts = [result.span for result in results]
        assert starts == sorted(starts)
    for results in (article.boilerplate, article.claims, article.dates):
        assert overlapping([result.span for result in results]) == []
    assert overlapping([span for quote in article.quotes for span in quote.content]) == []
    for quote in article.quotes:
        assert list(quote.content) == sorted(quote.content)
        assert quote.span == Span(quote.content[0].start, quote.content[-1].end)


@given(texts)
def test_results_can_be_hashed_and_pickled(text: str) -> None:
    article = parsed(text)
    copy = pickle.loads(pickle.dumps(article))
    assert copy == article
    assert hash(copy) == hash(article)
    assert copy.quotes.source == text


@given(texts)
def test_links_lead_to_results_of_the_article(text: str) -> None:
    article = parsed(text)
    for claim in article.claims:
        assert claim.quote is None or claim.quote in article.quotes
        assert set(claim.dates) <= set(article.dates)
        assert claim.low <= claim.high or claim.kind == "score"
    assert article.speakers == tuple(dict.fromkeys(quote.speaker for quote in article.quotes if quote.speaker))


@given(texts)
def test_intervals_begin_before_they_end(text: str) -> None:
    for date in newsparse.find_dates(text, PUBLISHED):
        assert (date.start is None) == (date.end is None) or date.end is None
        assert date.start is None or date.end is None or date.start < date.end


# Time moves with the publication date


@given(news, st.integers(-60, 60))
def test_moving_published_by_weeks_moves_what_counts_from_it_by_weeks(text: str, weeks: int) -> None:
    before = newsparse.find_dates(text, PUBLISHED)
    after = newsparse.find_dates(text, PUBLISHED + weeks * WEEK)
    assert [date.span for date in before] == [date.span for date in after]
    assert [date.type for date in before] == [date.type for date in after]


RELATIVE = st.sampled_from(["today", "yesterday", "tomorrow", "on Monday", "last Friday", "next Tuesday", "two weeks ago", "ten days ago", "this morning"])


@given(RELATIVE, st.integers(-60, 60))
def test_relative_days_move_by_as_many_weeks(words: str, weeks: int) -> None:
    text = f"The mayor left {words}."
    [before], [after] = newsparse.find_dates(text, PUBLISHED), newsparse.find_dates(text, PUBLISHED + weeks * WEEK)
    assert before.start is not None
    assert after.start is not None
    assert after.start - before.start == weeks * WEEK


@given(st.sampled_from(["on March 5, 2016", "in 1997", "in the 1990s", "for four years", "10 days"]), st.integers(-60, 60))
def test_what_does_not_count_from_published_stays(words: str, weeks: int) -> None:
    text = f"The mayor stayed {words}."
    assert newsparse.find_dates(text, PUBLISHED) == newsparse.find_dates(text, PUBLISHED + weeks * WEEK)


# Far parts of a text leave one another alone


@given(news)
def test_a_paragraph_appended_leaves_the_closed_quotes_before_it(text: str) -> None:
    more = text.rstrip() + "\nIt rained in the town that night and the boats stayed in."
    before = [quote for quote in newsparse.find_quotes(text.rstrip()) if all(closed(text, span) for span in quote.content)]
    after = {quote.content: quote.cue for quote in newsparse.find_quotes(more)}
    for quote in before:
        assert quote.content in after
        assert after[quote.content] == quote.cue


def closed(text: str, span: Span) -> bool:
    """Whether a closing double mark follows the content."""
    return text[span.end : span.end + 1] in {"”", '"'}


def test_blocks_of_boilerplate_are_blocks() -> None:
    found = newsparse.find_boilerplate("The rain fell on the town and it was the end of the day.\nAlso Read: Why it rains")
    assert all(isinstance(block, Boilerplate) for block in found)
