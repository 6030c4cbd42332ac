"""The public face: wrong calls, readings and configs, Results, and what an Article can be asked."""

import datetime as dt
import gc
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import Article, Config, ConfigError, NewsparseError, Reading, Results, Span
from newsparse.pipeline import FINDERS, all_rules

STORY = (
    "Also Read\n"
    "The ferry company said on Monday it would cut 40 jobs, or about a third of its staff.\n"
    "“We lost $4.1 million in two years,” Northline chief executive Amos Tredwell told reporters. “Nobody wants this.”\n"
    "Ingrid Solheim, the mayor, called the plan “a wall across the sea”.\n"
)
PUBLISHED = dt.date(2024, 3, 5)
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "read": newsparse.read,
    "find_boilerplate": newsparse.find_boilerplate,
    "strip_boilerplate": newsparse.strip_boilerplate,
    "find_quotes": newsparse.find_quotes,
    "find_claims": newsparse.find_claims,
    "find_dates": newsparse.find_dates,
    "parse": newsparse.parse,
}


@pytest.fixture(scope="module")
def article() -> Article:
    """The story, parsed."""
    return newsparse.parse(STORY, PUBLISHED)


# Wrong calls


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("text", [None, b"bytes", 5, ["text"]])
def test_a_text_of_another_type_is_a_type_error(function: str, text: Any) -> None:
    with pytest.raises(TypeError, match="text is a str or a Reading"):
        FUNCTIONS[function](text)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_config_of_another_type_is_a_type_error(function: str) -> None:
    with pytest.raises(TypeError, match="config is a Config or None, not dict"):
        FUNCTIONS[function](STORY, config={"day_order": "day"})


def test_a_title_of_another_type_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="title is a str or None, not int"):
        newsparse.parse(STORY, title=5)  # type: ignore[arg-type]


@pytest.mark.parametrize("function", ["find_dates", "parse"])
@pytest.mark.parametrize("published", [5, 1709596800.0, b"2024-03-05"])
def test_a_publication_date_of_another_type_is_a_type_error(function: str, published: Any) -> None:
    with pytest.raises(TypeError, match="published"):
        FUNCTIONS[function](STORY, published=published)


# The publication date


@pytest.mark.parametrize(
    ("published", "read"),
    [
        (dt.date(2016, 12, 6), dt.date(2016, 12, 6)),
        (dt.datetime(2016, 12, 6, 14, 3), dt.datetime(2016, 12, 6, 14, 3)),
        (dt.datetime(2016, 12, 6, 14, 3, tzinfo=dt.UTC), dt.datetime(2016, 12, 6, 14, 3, tzinfo=dt.UTC)),
        ("2016-12-06", dt.date(2016, 12, 6)),
        (" 2016-12-06\n", dt.date(2016, 12, 6)),
        ("2016-12-06T14:03", dt.datetime(2016, 12, 6, 14, 3)),
        ("2016-12-06 14:03:00", dt.datetime(2016, 12, 6, 14, 3)),
        ("2016-12-06T14:03:00Z", dt.datetime(2016, 12, 6, 14, 3, tzinfo=dt.UTC)),
        ("Tue, 6 Dec 2016 14:03 GMT", dt.datetime(2016, 12, 6, 14, 3, tzinfo=dt.UTC)),
        ("6 December 2016", dt.date(2016, 12, 6)),
        ("December 6, 2016", dt.date(2016, 12, 6)),
        ("6 décembre 2016", dt.date(2016, 12, 6)),
    ],
)
def test_a_publication_date_has_many_forms(published: Any, read: dt.date) -> None:
    found = newsparse.parse("Rain fell.", published).published
    assert found == read
    assert type(found) is type(read)


@pytest.mark.parametrize("published", ["", "yesterday", "06/12/2016", "6 December", "2016-13-45", "rain", "12", "\x00", "2016-12-06T25:00"])
def test_a_publication_date_that_cannot_be_read_is_a_value_error(published: str) -> None:
    with pytest.raises(ValueError, match="published"):
        newsparse.parse("Rain fell.", published)


@pytest.mark.parametrize(("order", "read"), [("day", dt.date(2016, 12, 6)), ("month", dt.date(2016, 6, 12))])
def test_the_day_order_settles_dates_in_digits(order: str, read: dt.date) -> None:
    assert newsparse.parse("Rain fell.", "06/12/2016", config=Config(day_order=order)).published == read


def test_the_articles_own_date_counts_where_no_other_is_given() -> None:
    article = newsparse.parse("By Jo Roe\nPublished March 5, 2024\nThe town slept. It woke up yesterday.\n")
    assert article.published == PUBLISHED
    assert [str(date) for date in article.dates] == ["2024-03-04"]


# Config


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"currencies": {"$": "dollar"}}, "currencies"),
        ({"currencies": {"$": ["CAD"]}}, "currencies"),
        ({"currencies": "CAD"}, "currencies"),
        ({"day_order": "european"}, "day_order"),
        ({"day_order": []}, "day_order"),
        ({"languages": []}, "languages"),
        ({"languages": "en"}, "languages"),
        ({"languages": ["English"]}, "languages"),
        ({"drop": "related"}, "drop"),
        ({"drop": 5}, "drop"),
        ({"keep": None}, "keep"),
        ({"keep": [5]}, "keep"),
        ({"boilerplate": {"Related": ["¶ also read"]}}, "boilerplate"),
        ({"boilerplate": {"related": "¶ also read"}}, "boilerplate"),
        ({"words": {"SAYS": ["Quipped"]}}, "words"),
        ({"words": {"SAYS": [5]}}, "words"),
        ({"disable": "dates/ago"}, "disable"),
    ],
)
def test_a_wrong_option_is_a_config_error_that_names_it(options: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        Config(**options)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"disable": ["dates/no_such_rule"]}, "there is no rule 'dates/no_such_rule'"),
        ({"words": {"NO_SUCH_CLASS": ["quipped"]}}, "no class of words is called 'NO_SUCH_CLASS'"),
        ({"keep": ["relatd"]}, "there is no kind of boilerplate 'relatd'"),
        ({"drop": ["relatd"]}, "there is no kind of boilerplate 'relatd'"),
        ({"boilerplate": {"own": ["¶ NO_SUCH_CLASS"]}}, "NO_SUCH_CLASS"),
        ({"boilerplate": {"own": ["_* read"]}}, "an open gap"),
    ],
)
def test_an_option_that_names_what_there_is_not_is_an_error(options: dict[str, Any], message: str) -> None:
    with pytest.raises(NewsparseError) as caught:
        newsparse.parse(STORY, config=Config(**options))
    assert message in str(caught.value)


def test_a_config_is_hashable_and_the_same_however_it_is_given() -> None:
    one = Config(words={"SAYS": {"quipped", "joked"}, "ROLE": ["boss"]}, keep={"social", "app"})
    other = Config(words=(("ROLE", ("boss",)), ("SAYS", ("joked", "quipped"))), keep=("app", "social"))
    assert one == other
    assert hash(one) == hash(other)


def test_callers_add_boilerplate_of_their_own() -> None:
    config = Config(boilerplate={"tide_table": ["¶ tides today"]})
    [block] = newsparse.find_boilerplate("Rain fell in the town and nobody was there to see it.\nTides today: high at noon", config)
    assert block.kind == "tide_table"


def test_rules_can_be_disabled() -> None:
    for finder, rules in all_rules().items():
        name = f"{finder}/{rules[0].name}"
        assert rules[0].name not in {rule.name for rule in all_rules(Config(disable=[name]))[finder]}


def test_kinds_of_boilerplate_can_be_kept_or_dropped() -> None:
    text = "Rain fell in the town and nobody was there to see it.\nAlso Read: Why it rains"
    assert newsparse.strip_boilerplate(text).text != text
    assert newsparse.strip_boilerplate(text, Config(keep=["related"])).text == text
    assert newsparse.strip_boilerplate(text, Config(drop=["social"])).text == text


# Readings


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_function_takes_a_reading_in_place_of_a_text(function: str) -> None:
    reading = newsparse.read(STORY)
    found = FUNCTIONS[function](reading)
    assert found is reading if isinstance(found, Reading) else found == FUNCTIONS[function](STORY)


def test_a_reading_keeps_its_config() -> None:
    config = Config(currencies={"$": "CAD"})
    reading = newsparse.read(STORY, config)
    assert newsparse.read(reading, config) is reading
    assert newsparse.find_claims(reading) == newsparse.find_claims(STORY, config)
    with pytest.raises(ValueError, match="config differs"):
        newsparse.find_claims(reading, Config())


# Results


def test_results_are_a_tuple_that_knows_its_text(article: Article) -> None:
    for kind in FINDERS:
        results = getattr(article, kind)
        assert isinstance(results, Results)
        assert isinstance(results, tuple)
        assert results.source == STORY
        assert repr(results) == f"Results([{', '.join(map(str, results))}])"
        assert pickle.loads(pickle.dumps(results)).source == STORY


def test_results_say_what_covers_a_character(article: Article) -> None:
    place = STORY.index("4.1")
    [claim] = article.claims.at(place)
    assert claim.span.start <= place < claim.span.end
    assert {type(result).__name__ for result in article.at(place)} == {"Claim", "Quote"}
    assert article.claims.at(len(STORY)) == ()


def test_results_are_frozen(article: Article) -> None:
    for kind in FINDERS:
        for result in getattr(article, kind):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                result.rule = "mine"


def test_an_article_answers_by_speaker_and_by_quote(article: Article) -> None:
    assert article.quotes_by("Amos Tredwell") == article.quotes_by("Tredwell") != ()
    [claim] = article.claims_in(article.quotes_by("Tredwell")[0])[:1]
    assert claim.claimant is not None
    assert claim.claimant.name == "Amos Tredwell"


def test_links_lead_to_results_of_the_article(article: Article) -> None:
    assert {claim.quote for claim in article.claims if claim.quote} <= set(article.quotes)
    assert {date for claim in article.claims for date in claim.dates} <= set(article.dates)
    assert {quote.speaker for quote in article.quotes if quote.speaker} == set(article.speakers)


def test_rows_of_an_unknown_kind_are_a_value_error(article: Article) -> None:
    with pytest.raises(ValueError, match="the kinds are boilerplate, quotes, claims, dates"):
        article.rows("names")


def test_a_clean_text_leads_to_the_original_and_back(article: Article) -> None:
    body = article.body
    for offset, character in enumerate(body.text):
        original = body.to_original(offset)
        assert STORY[original] == character
        assert body.to_clean(original) == offset
    assert body.to_clean(STORY.index("Also")) is None
    for offset in (-1, len(body.text) + 1):
        with pytest.raises(ValueError, match="outside the clean text"):
            body.to_original(offset)


def test_spans_are_half_open() -> None:
    span = Span(4, 7)
    assert (span.of("the mayor"), span.length, list(span), Span(4, 4).overlaps(span), span.overlaps(Span(7, 9))) == ("may", 3, [4, 7], False, False)
    assert span.contains(Span(5, 7))
    assert not span.contains(Span(5, 8))


def test_the_public_names_are_there() -> None:
    assert all(hasattr(newsparse, name) for name in newsparse.__all__)
    assert sorted(newsparse.__all__, key=str.lower) == sorted(set(newsparse.__all__), key=str.lower)


# Same text, same arguments, same result


def test_threads_share_a_config_and_get_the_same() -> None:
    config = Config(currencies={"$": "CAD"})
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: newsparse.parse(STORY, PUBLISHED, config=config).to_json(), range(32)))
    assert set(found) == {newsparse.parse(STORY, PUBLISHED, config=config).to_json()}


def test_processes_get_the_same_whatever_their_hash_seed_locale_and_time_zone() -> None:
    settings = ({"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"}, {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"})
    answers = {
        subprocess.run([sys.executable, "-m", "newsparse", "demo", "--format", "json"], capture_output=True, check=True, env={**os.environ, **some}).stdout
        for some in settings
    }
    assert len(answers) == 1


@pytest.mark.parametrize("name", FUNCTIONS)
def test_nothing_that_an_article_takes_waits_for_the_garbage_collector(name: str) -> None:
    FUNCTIONS[name](STORY)
    gc.collect()
    gc.disable()
    try:
        FUNCTIONS[name](STORY)
        assert gc.collect() == 0
    finally:
        gc.enable()
