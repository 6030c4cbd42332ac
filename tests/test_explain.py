"""`result.explain(…)`: the rule, the words that each piece of its pattern took, and the steps to the result."""

from __future__ import annotations

import pickle
import re
from pathlib import Path
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given, settings

import newsparse
from newsparse import Article, Config, DateExpression, Kind, Span
from newsparse.explain import Explanation
from newsparse.explain.blocks import PLACES
from newsparse.pipeline import all_rules
from tests.news import texts

TEXT = """Mr Hugo Lark, the harbour commissioner, met the crews of Port Ellery on Monday night.
"We lost about 40 per cent of £3 million in two years," Lark told the council. "Nobody wants this."
"And nobody will pay for it."
The commissioner said he would go on Friday or Saturday, and that boats had been late since March 2021.
A year later they were not, he added.
Ferry unions said fares rose to 47 pence from 39.
Also Read
How to get to the islands
"""
PUBLISHED = "2024-03-05"


@pytest.fixture(scope="module")
def article() -> Article:
    return newsparse.parse(TEXT, PUBLISHED)


def found(article: Article, words: str, kind: str) -> Any:
    """The result of a kind that stands at the words."""
    start = article.text.index(words)
    return next(result for result in getattr(article, kind) if result.span.overlaps(Span(start, start + len(words))))


def steps(explanation: Explanation) -> dict[str, str]:
    """The words of each step by its name."""
    return {step.name: step.words for step in explanation.steps}


def parts(explanation: Explanation) -> dict[str, str]:
    """The words that each piece of the first pattern took."""
    return {part.pattern: part.text for part in explanation.matches[0].parts}


# The rule and its pattern


def test_an_explanation_names_the_rule_and_the_words_that_each_piece_of_its_pattern_took(article: Article) -> None:
    explanation = found(article, "two years", "dates").explain(article)
    [match] = explanation.matches
    rule = next(rule for rule in all_rules()["dates"] if rule.name == "duration")
    assert (match.rule, match.text, match.pattern) == ("dates/duration", "two years", " ".join(rule.pattern.split()))
    assert match.why == "'four years', 'the past three months': number and unit."
    assert parts(explanation) == {"QUANTITY": "two", "unit:UNIT": "years"}


def test_an_expression_of_several_rules_names_them_all(article: Article) -> None:
    explanation = found(article, "Monday night", "dates").explain(article)
    assert [match.rule for match in explanation.matches] == ["dates/weekday", "dates/part_of_day"]


def test_a_rule_that_is_named_can_be_switched_off(article: Article) -> None:
    for result in (found(article, "two years", "dates"), found(article, "about 40", "claims"), found(article, "Also Read", "boilerplate")):
        rule = result.explain(article).matches[0].rule
        less = newsparse.parse(TEXT, PUBLISHED, config=Config(disable=[rule]))
        assert result not in less.results()


# Dates


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Monday night", {"says": "a Monday, which one is not said", "time": "night", "counts from": "the publication date, Tue 5 Mar 2024"}),
        ("Monday night", {"which one": "the latest one, as no words around it speak of the future", "value": "TIME 2024-03-04TNI: Mon 4 Mar 2024, night"}),
        ("Friday", {"which one": "the next one, as the words around it speak of the future", "alternative": "with “Saturday”"}),
        ("Saturday", {"which one": "the first one after “Friday”, 2024-03-08, beside which it stands"}),
        ("A year later", {"says": "1 year on", "counts from": "“March 2021”, 2021-03"}),
        ("March 2021", {"says": "2021-03, in full"}),
        ("two years", {"says": "a stretch of 2 years", "value": "DURATION P2Y: 2 years"}),
    ],
)
def test_a_date_tells_how_it_was_resolved(article: Article, words: str, expected: dict[str, str]) -> None:
    told = steps(found(article, words, "dates").explain(article))
    assert {name: told.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("It ends by September.", "which one", "the next one, as “by” or “until” stands before it"),
        ("The fair of April 2 is off.", "which one", "the next one, as it is near"),
        ("It rained in March.", "which one", "the one that it is now"),
        ("It closed in November.", "which one", "the latest one, as a verb of the past stands before it"),
        ("Snow in November was heavy.", "which one", "the latest one, as no words around it speak of the future"),
        ("It opens next Friday.", "which one", "the next one, as the words say"),
        ("It was on 5/6/2023.", "order", "open: day or month can be first, and neither the article nor Config(day_order=…) says which"),
        ("It was on 15/6/2023.", "order", "the numbers can be read in one way alone"),
        ("They meet every Tuesday.", "says", "again and again, every Tuesday"),
        ("Two hours ago it rained.", "says", "2 hours back"),
        ("It rained in early 2019.", "modifier", "early, from the words beside it: “early 2019”"),
        ("It rained on Monday, March 5, 2024.", "conflict", "the weekday that the words name is not that of the date"),
        ("He left on the 4th.", "which one", "the latest one"),
        ("Shops shut last Christmas.", "which one", "the last one, as the words say"),
    ],
)
def test_a_date_tells_which_of_many_it_is(text: str, name: str, words: str) -> None:
    [date, *_] = newsparse.find_dates(text, PUBLISHED)
    assert steps(date.explain(text, PUBLISHED))[name] == words


def test_without_a_publication_date_the_explanation_says_so() -> None:
    [date] = newsparse.find_dates("He left on Monday.")
    told = steps(date.explain("He left on Monday."))
    assert told["counts from"] == "the publication date, which is not known"
    assert told["which one"] == "open, since there is nothing to count from"


def test_other_languages_are_found_by_dateparser() -> None:
    config = Config(languages=("fr",))
    text = "Il est parti le 6 décembre 2016."
    [date] = newsparse.find_dates(text, config=config)
    explanation = date.explain(text, config=config)
    assert (explanation.matches, "dateparser" in str(explanation)) == ((), True)


# Quotes and speakers


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We lost", {"source": "“Lark”, beside the cue", "name": "“Lark” is the name in it, whom the article calls “Hugo Lark” in full"}),
        ("We lost", {"cue": "“told”, whose content can be a quotation, or a clause with or without “that”", "role": "commissioner: counted as official"}),
        ("And nobody", {"cue": "none: a quotation that stands alone", "carried over": "goes on with the last speaker, Hugo Lark"}),
        ("he would go", {"noun": "“The commissioner” is the nearest one before whose role, name or kind fits, Hugo Lark"}),
        ("A year later they", {"pronoun": "“he” is the last speaker, Hugo Lark"}),
        ("fares rose", {"description": "no name, and no role of somebody named before: the words stand for the speaker"}),
    ],
)
def test_a_quote_tells_who_speaks_and_why(article: Article, words: str, expected: dict[str, str]) -> None:
    told = steps(found(article, words, "quotes").explain(article))
    assert {name: told.get(name) for name in expected} == expected


def test_a_quote_inside_a_quote_is_explained() -> None:
    text = "Ito told police that Brandt had said he was ill."
    [quote] = newsparse.find_quotes(text)
    [inner] = quote.inner
    assert steps(inner.explain(text))["source"].startswith("“Brandt”")


# Claims and boilerplate


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("about 40", {"number": "40 (percent)", "bound": "about, from “about”", "claimant": "Hugo Lark, harbour commissioner", "dates": None}),
        ("£3 million", {"number": "3,000,000 (money)", "currency": "GBP, from “£”", "quote": "it stands in direct words of Hugo Lark"}),
        ("47 pence", {"unit": None, "currency": "GBP, from “pence”", "concept": "“fares”"}),
    ],
)
def test_a_claim_tells_what_each_field_was_taken_from(article: Article, words: str, expected: dict[str, str | None]) -> None:
    told = steps(found(article, words, "claims").explain(article))
    assert {name: told.get(name) for name in expected} == expected


def test_a_supposed_currency_says_so() -> None:
    [claim] = newsparse.find_claims("It cost $5.")
    assert steps(claim.explain("It cost $5."))["currency"] == "USD, from “$”; '$' is taken for US dollars"


def test_a_block_tells_how_far_it_reaches_and_whether_it_goes(article: Article) -> None:
    heading, teaser = article.boilerplate
    assert steps(heading.explain(article))["reach"] == "the line, and the short lines without an end mark after it"
    assert steps(teaser.explain(article))["reach"].endswith("; this is one of those")
    assert steps(heading.explain(article))["removed"] == "yes, as the default has it"


def test_a_block_that_its_place_gives_away_names_the_place() -> None:
    text = f"Harbour crews meet commissioner\n{TEXT}"
    article = newsparse.parse(text, PUBLISHED)
    headline = next(block for block in article.boilerplate if block.kind == Kind.HEADLINE)
    assert steps(headline.explain(article))["place"] == PLACES["headline"]


# Everything that is found


def explain_all(article: Article, config: Config | None = None) -> None:
    """Each result explains itself, and what it says of the text is so."""
    known = {f"{finder}/{rule.name}" for finder, rules in all_rules(config or Config()).items() for rule in rules}
    for result in [*article.results(), *(inner for quote in article.quotes for inner in quote.inner)]:
        explanation = result.explain(article, config=config)
        assert explanation.result is result
        assert explanation.steps
        for match in explanation.matches:
            assert match.rule in known
            assert match.span.of(article.text) == match.text
            assert match.rule.endswith(f"/{result.rule}") or isinstance(result, DateExpression)
            for part in match.parts:
                assert part.span.of(article.text) == part.text
                assert match.span.contains(part.span)
            assert [part.span.start for part in match.parts] == sorted(part.span.start for part in match.parts)
        assert str(explanation)


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "articles").glob("*.txt")), ids=lambda path: path.stem)
def test_all_results_of_our_articles_explain_themselves(path: Path) -> None:
    explain_all(newsparse.parse(path.read_text("utf-8"), PUBLISHED))


@given(texts)
@settings(max_examples=40, deadline=None)
def test_all_results_of_any_text_explain_themselves(text: str) -> None:
    explain_all(newsparse.parse(text, PUBLISHED))


def test_results_of_a_config_are_explained_with_it() -> None:
    config = Config(boilerplate={"promotion": ["¶ buy one get one"]}, currencies={"$": "CAD"}, words={"SAY": ["quipped"]})
    text = 'The fare is $5. "We need it," Ann Lee quipped.\nBuy one get one free'
    explain_all(newsparse.parse(text, PUBLISHED, config=config), config)


@pytest.mark.parametrize(
    ("rule", "examples"), [(f"{name}/{rule.name}", rule.examples) for name in ("dates", "quotes") for rule in all_rules()[name] if rule.examples]
)
def test_the_rules_explain_their_own_examples(rule: str, examples: dict[str, str]) -> None:
    text = next(iter(examples))
    results: Any = newsparse.find_dates(text, PUBLISHED) if rule.startswith("dates/") else newsparse.find_quotes(text)
    named = [match.rule for result in results for match in result.explain(text, PUBLISHED).matches]
    assert rule in named


# The call


def test_it_is_told_with_the_text_that_the_finder_was_given() -> None:
    text = "He left two weeks ago."
    [date] = newsparse.find_dates(text, PUBLISHED)
    reading = newsparse.read(text)
    assert date.explain(text, PUBLISHED) == date.explain(reading, PUBLISHED)


@pytest.mark.parametrize(("text", "published"), [("Another text.", PUBLISHED), ("He left two weeks ago.", "2020-01-01")])
def test_a_result_of_another_text_is_a_value_error(text: str, published: str) -> None:
    [date] = newsparse.find_dates("He left two weeks ago.", PUBLISHED)
    with pytest.raises(ValueError, match="is not found in this text"):
        date.explain(text, published)


def test_an_article_has_its_own_publication_date(article: Article) -> None:
    with pytest.raises(ValueError, match="published"):
        article.dates[0].explain(article, PUBLISHED)


def test_an_explanation_is_a_plain_value(article: Article) -> None:
    explanation = article.dates[0].explain(article)
    assert pickle.loads(pickle.dumps(explanation)) == explanation
    assert hash(explanation) == hash(article.dates[0].explain(article))
    with pytest.raises(FrozenInstanceError):
        explanation.meaning = "another"  # type: ignore[misc]


def test_an_explanation_shows_itself(article: Article) -> None:
    shown = found(article, "Monday night", "dates").explain(article)._repr_html_()
    for words in ("dates/weekday", "day:WEEKDAY", "counts from", "the publication date, Tue 5 Mar 2024", "2024-03-04TNI"):
        assert words in re.sub("<[^>]*>", "", shown)
