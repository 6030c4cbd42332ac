"""Passages as papers of several countries print them, with what is the story in them and what is not."""

import re
from pathlib import Path

import pytest

import newsparse

MARKED = re.compile(r"⟦([a-z]+): (.*?)⟧", re.DOTALL)
PASSAGE = re.compile(r"^=== (.*)\n(.*(?:\n(?!=== ).*)*)", re.MULTILINE)
PASSAGES = {name: passage.strip() for name, passage in PASSAGE.findall((Path(__file__).parent / "boilerplate_passages.txt").read_text("utf-8"))}


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=PASSAGES)
def test_passages_lose_what_is_marked_and_nothing_else(passage: str) -> None:
    expected = [f"{kind} | {text}" for kind, text in MARKED.findall(passage)]
    assert [str(block) for block in newsparse.find_boilerplate(MARKED.sub(r"\2", passage))] == expected


STORY = "The council of the old harbour town voted on Monday to close the pier, and the mayor said that it was a hard choice for all of them."


@pytest.mark.parametrize("passage", [passage for name, passage in PASSAGES.items() if name.startswith("near miss")])
def test_near_misses_stay_where_they_begin_a_paragraph(passage: str) -> None:
    _, _, rest = passage.partition(". ")
    assert newsparse.find_boilerplate("\n".join([STORY, rest, STORY])) == ()


PAGES = {name: page.strip().split("\n") for name, page in PASSAGE.findall((Path(__file__).parent / "boilerplate_pages.txt").read_text("utf-8"))}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_of_a_whole_page_the_story_is_left(page: list[str]) -> None:
    left = newsparse.strip_boilerplate("\n".join(line.removeprefix("> ") for line in page)).text.split("\n")
    assert [line for line in left if line] == [line.removeprefix("> ") for line in page if line.startswith("> ")]


_, FURNITURE, _, STORIES = (part.strip().split("\n") for part in (Path(__file__).parent / "boilerplate_lines.txt").read_text("utf-8").split("\n\n"))


@pytest.mark.parametrize("line", FURNITURE)
def test_lines_of_sites_go_where_they_stand_between_lines_of_the_story(line: str) -> None:
    assert [block.text for block in newsparse.find_boilerplate("\n".join([STORY, STORY, line, STORY]))] == [line]


@pytest.mark.parametrize("line", STORIES)
def test_lines_of_stories_stay_in_every_place(line: str) -> None:
    for text in ("\n".join([STORY, STORY, line, STORY]), f"{STORY} {line} {STORY}", "\n".join([STORY, STORY, line])):
        assert newsparse.find_boilerplate(text) == ()
