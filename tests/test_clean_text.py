"""Offsets of the clean text and of the original: every character of one is at its place in the other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import CleanText, Config, strip_boilerplate
from tests.test_boilerplate_passages import MARKED, PAGES, PASSAGES

STORY = "The council voted on Monday to close the pier, and the mayor said that it was a hard choice for all of them."
INSIDE = ["Sign up for our free newsletter.", "Follow us on Facebook.", "(Watch: Gulls steal a cake)", "Click To Tweet"]
LINES = [
    "By Nora Quill",
    "Published 5 March 2024",
    "Also Read",
    "Where gulls sleep at night",
    "Advertisement",
    "© 2024 Tide Press",
    "203 Comments",
    "£ 🐐 é",
    "",
]
sentences = st.lists(st.sampled_from([STORY, *INSIDE, "“Why?” she asked. 🐐"]), min_size=1, max_size=4).map(" ".join)
articles = st.lists(st.tuples(sentences | st.sampled_from(LINES), st.sampled_from(["\n", "\n\n", "\r\n", "\u2028"])), max_size=10).map(
    lambda lines: "".join(line + end for line, end in lines)
)


def check(text: str, clean: CleanText) -> None:
    originals = [clean.to_original(offset) for offset in range(len(clean.text))]
    assert originals == sorted(set(originals))
    assert "".join(text[offset] for offset in originals) == clean.text
    assert [clean.to_clean(offset) for offset in originals] == list(range(len(clean.text)))
    gone = set(range(len(text))) - set(originals)
    assert {clean.to_clean(offset) for offset in gone} <= {None}
    for block in clean.removed:
        assert set(range(*block.span)) <= gone
    end = clean.to_original(len(clean.text))
    assert end == (originals[-1] + 1 if originals else 0)


@given(articles)
@settings(max_examples=200, deadline=None)
def test_every_offset_goes_to_the_same_character_and_back(text: str) -> None:
    check(text, strip_boilerplate(text))
    check(text, strip_boilerplate(text, Config(drop=("newsletter", "byline", "related"))))


@pytest.mark.parametrize("text", [MARKED.sub(r"\2", passage) for passage in PASSAGES.values()] + ["\n".join(page) for page in PAGES.values()])
def test_every_offset_of_passages_and_pages(text: str) -> None:
    check(text, strip_boilerplate(text))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"By Nora Quill\n{STORY}", "start"),
        (f"{STORY}\nAlso Read: Where gulls sleep\n{STORY}", "middle"),
        (f"{STORY}\n© 2024 Tide Press", "end"),
        (f"{STORY} Follow us on Facebook. {STORY}", "inside a line"),
        (f"{STORY} Follow us on Facebook.\nSign up for our newsletter. {STORY}", "at the end and the start of lines"),
        (f"{STORY}Read More{STORY}", "between two words without a space"),
    ],
)
def test_spans_are_removed_in_every_place(text: str, place: str) -> None:
    clean = strip_boilerplate(text)
    assert clean.removed, place
    assert clean.text.replace(STORY, "").strip() == ""
    check(text, clean)


@pytest.mark.parametrize("offset", [-1, 10**9])
def test_an_offset_outside_is_an_error_one_way_and_none_the_other(offset: int) -> None:
    clean = strip_boilerplate(f"By Nora Quill\n{STORY}")
    with pytest.raises(ValueError, match=f"offset {offset} is outside the clean text of {len(STORY)} characters"):
        clean.to_original(offset)
    assert clean.to_clean(offset) is None


def test_of_nothing_the_only_offset_is_the_end() -> None:
    clean = strip_boilerplate("Advertisement")
    assert (clean.text, clean.kept, clean.to_original(0), clean.to_clean(3)) == ("", (), 0, None)
