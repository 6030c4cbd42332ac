"""The HTML forms: each character once under marks that nest and cross, colours that can be read, and nothing of a hostile article obeyed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Config, Results
from newsparse.formats.controls import visible
from newsparse.formats.html.marks import Mark, paragraphs
from newsparse.formats.html.markup import STYLE
from newsparse.formats.html.page import FOLD, POLICY
from newsparse.formats.html.view import line_starts
from newsparse.span import Span
from tests.news import texts

TEXT = (
    "Ferry line to lay off 40 of its crew\nBy Jo Roe\nLEITH, March 5 — The mayor, Ann Lee, lost the vote on Monday.\n"
    "“We lost about 40 per cent of £3 million in two years,” Lee told the council. “Nobody wants this.”\n"
    "Also Read\nHow to get to the islands\nThe port said it would hear on Tuesday or Wednesday what the crew wants."
)
HOSTILE = "<script>document.title='obeyed'</script><img src=x onerror=alert(1)> &amp; \x1b[31m \x00 \u202e \"' \ud800 ]]> --> </style></article>{}</details> "


def made(text: str = TEXT) -> Article:
    """An article with one of everything."""
    return newsparse.parse(text, published="2024-03-05")


class Shown(HTMLParser):
    """What a browser shows of a page: its tags and attributes, and each piece of text with the classes of the elements around it."""

    VOID = frozenset({"meta", "input", "br"})

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.pieces: list[tuple[str, frozenset[str]]] = []
        self.open: list[tuple[str, frozenset[str]]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append((tag, frozenset((dict(attrs).get("class") or "").split())))

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self.open.pop()
        assert opened == tag, f"</{tag}> closes <{opened}>"

    def handle_data(self, data: str) -> None:
        self.pieces.append((data, frozenset[str]().union(*(classes for _, classes in self.open))))

    def under(self, name: str) -> str:
        """All text in elements of a class."""
        return "".join(words for words, classes in self.pieces if name in classes)

    @property
    def text(self) -> str:
        """The text of the article."""
        return self.under("text")


def as_shown(text: str) -> str:
    """A text as a page shows it: what has no shape made visible, but the line ends of files from elsewhere left as they are."""
    return "\r\n".join(visible(part, "\n\t") for part in text.split("\r\n"))


def forms(article: Article) -> Iterator[str]:
    """Every HTML form of an article and its results."""
    yield article.to_html()
    found: list[Any] = [article.quotes, article.claims, article.dates, article.boilerplate, *article.results(), *article.speakers]
    yield from (value._repr_html_() for value in (article, article.body, *found))
    kinds: list[Any] = [article.quotes, article.claims, article.dates, article.boilerplate]
    yield from (result.explain(article)._repr_html_() for results in kinds for result in results[-2:])


TAGS = set(
    "html head meta title body main header article section fieldset legend label input style h1 p span b a div details summary table thead tbody tr td th "
    "dl dt dd code".split()
)
ATTRIBUTES = set("class title lang charset http-equiv content name id href data-label aria-label role tabindex type checked open scope dir".split())


# The text with its marks


def test_a_page_shows_the_text_of_the_article() -> None:
    assert Shown(made().to_html()).text == TEXT
    assert Shown(made()._repr_html_()).text == TEXT


@given(texts)
@settings(max_examples=60, deadline=None)
def test_each_character_is_shown_once(text: str) -> None:
    article = made(text)
    assert Shown(article.to_html()).text == as_shown(text)
    assert Shown(article._repr_html_()).text == as_shown(text)


@given(st.text("ab\n ", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(1, 30)), max_size=6))
def test_marks_nest_and_cross_as_they_like(text: str, places: list[tuple[int, int]]) -> None:
    spans = [Span(start, min(start + length, len(text))) for start, length in places if start < len(text)]
    marks = [Mark(span, f"kind{number}", label=f"K{number}") for number, span in enumerate(spans)]
    shown = paragraphs(text, line_starts(text), marks, Span(0, len(text)), "x-")
    page = Shown(f'<div class="text">{shown}</div>')
    assert page.text == text
    for number, span in enumerate(spans):
        assert "".join(page.under(f"kind{number}").split()) == "".join(span.of(text).split())
    ids = re.findall(' id="([^"]*)"', shown)
    assert len(ids) == len(set(ids))


def test_marks_that_lie_in_one_another_nest() -> None:
    page = made().to_html()
    assert re.search(
        '<span class="mark quote direct" [^>]*>(<a [^>]*></a>)We lost <span class="mark claim" [^>]*>(<a [^>]*></a>)about 40 per cent</span>', page
    )


def test_marks_that_cross_are_cut() -> None:
    shown = paragraphs("abcdef", (0,), [Mark(Span(0, 4), "one"), Mark(Span(2, 6), "two")], Span(0, 6), "x-")
    assert shown == '<p dir="auto"><span class="mark one">ab<span class="mark two">cd</span></span><span class="mark two resumed">ef</span></p>'


def test_every_result_has_a_mark_and_a_row_that_lead_to_each_other() -> None:
    for form in (made().to_html(), made()._repr_html_()):
        ids, links = set(re.findall(' id="([^"]*)"', form)), set(re.findall(' href="#([^"]*)"', form))
        assert ids == links
        assert len(links) == 2 * len(made().results())


def test_line_ends_of_other_systems_take_no_room() -> None:
    article = made(TEXT.replace("\n", "\r\n"))
    assert "␍" not in article.to_html()
    assert Shown(article.to_html()).text == article.text


# The forms


def test_everything_that_is_returned_shows_itself() -> None:
    for form in forms(made()):
        shown = Shown(form)
        assert shown.open == []
        assert set(shown.tags) <= TAGS
        assert {name for name, _ in shown.attributes} <= ATTRIBUTES


def test_tables_say_it_in_plain_words() -> None:
    page = made().to_html()
    for words in ("Ann Lee, mayor", "about 40 percent", "3,000,000 GBP", "Tue 5 Mar 2024", "2 years", "told to the council", "alternative, with “Tuesday”"):
        assert words in re.sub("<[^>]*>", "", page), words
    assert '<td class="technical">GBP' not in page


def test_a_long_article_is_folded_in_a_notebook_alone() -> None:
    long = made(f"{TEXT}\n\n" * 10)
    assert "The rest of the text" in long._repr_html_()
    assert "The rest of the text" not in long.to_html()
    assert "The rest of the text" not in made()._repr_html_()
    assert FOLD <= len(re.sub("<[^>]*>", "", long._repr_html_().partition("<article")[2].partition("<details")[0])) < 2 * FOLD


def test_a_line_without_end_is_folded_too() -> None:
    shown = newsparse.find_dates("rain on Monday " * 2_000)._repr_html_()
    assert "The rest of the text" in shown
    assert Shown(shown).text == "rain on Monday " * 2_000


def test_results_without_any_say_so() -> None:
    assert "Nothing found" in Results((), "No news.")._repr_html_()


def test_callers_own_kinds_are_shown() -> None:
    config = Config(boilerplate={"promotion": ["¶ buy one get one"]})
    assert "promotion" in newsparse.find_boilerplate("Rain fell.\nBuy one get one free", config)._repr_html_()


def test_the_same_article_gives_the_same_page() -> None:
    assert made().to_html() == made().to_html()


# A page


def test_a_page_stands_alone() -> None:
    page = made().to_html()
    assert page.startswith('<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">')
    assert "<title>Ferry line to lay off 40 of its crew</title>" in page
    assert f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">' in page
    assert re.findall("default-src '[a-z]+'", POLICY) == ["default-src 'none'"]
    assert "unsafe" not in POLICY


def test_a_page_has_a_filter_for_each_kind_and_names_for_readers_that_speak() -> None:
    page = made().to_html()
    for name in ("quote", "claim", "date", "boilerplate", "labels", "technical"):
        assert re.search(f'<label><input type="checkbox" class="show-{name}"', page)
        assert f":has(.show-{name}" in STYLE
    assert page.count("<legend>Show</legend>") == 1
    assert page.count('role="region" tabindex="0" aria-label="') == 4
    assert not re.search(r'<a [^>]*href="[^>]*></a>', re.sub(r'<a [^>]*aria-label="[^"]+"[^>]*>', "", page))


# Hostile articles


@pytest.mark.parametrize("published", ["2024-03-05", None])
def test_a_hostile_article_is_inert(published: str | None) -> None:
    article = newsparse.parse(HOSTILE + TEXT.replace("Lee", "Lee" + HOSTILE) + HOSTILE, published, title=HOSTILE)
    for form in forms(article):
        shown = Shown(form)
        assert set(shown.tags) <= TAGS
        assert {name for name, _ in shown.attributes} <= ATTRIBUTES
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", form)
        assert not [
            value for name, value in shown.attributes if name == "href" and not re.fullmatch(r"#np[0-9a-f]{8}-(?:[0-9]+-)?(row-)?[A-Z]\d+[a-z]?", value or "")
        ]
        form.encode("utf-8")


def test_nothing_is_loaded() -> None:
    for form in forms(made()):
        assert not re.search(r"(?<!www\.)https?:|url\(|@import|<script|javascript:| on\w+=| style=", form)


# The stylesheet


def colours(scheme: int) -> dict[str, str]:
    """The colours of the light scheme, 0, or of the dark one, 1, by name."""
    return {name: pair[scheme] for name, *pair in re.findall(r"--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);", STYLE)}


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, as WCAG 2.2 defines it."""
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


INKS = ("ink", "faint", "quote", "claim", "date")
GROUNDS = ("paper", "panel", "quote-ground", "inner-ground", "hatch")


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), [*product(INKS, GROUNDS)])
def test_text_can_be_read_on_every_ground(scheme: int, ink: str, ground: str) -> None:
    assert contrast(colours(scheme)[ink], colours(scheme)[ground]) >= 4.5


def test_contrast_is_measured_as_the_guideline_has_it() -> None:
    assert round(contrast("#000000", "#ffffff"), 1) == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


def test_the_stylesheet_takes_its_text_colours_from_those_that_are_measured() -> None:
    assert set(re.findall(r"(?<![a-z-])color: ([^;]+);", STYLE)) <= {"inherit", "var(--paper)"} | {f"var(--{ink})" for ink in INKS}
    assert set(colours(0)) == {*INKS, *GROUNDS, "line", "focus"}


def test_kinds_differ_by_more_than_their_colour() -> None:
    looks = {}
    for name in ("quote", "claim", "date", "boilerplate", "speaker"):
        rules = re.findall(rf"& \.mark\.{name} \{{([^}}]*)\}}", STYLE)
        looks[name] = re.sub(r"var\(--[a-z-]+\)|(?<![a-z-])color: [^;]*;", "", " ".join(rules))
    assert len({look.strip() for look in looks.values()}) == len(looks)
