"""What find_boilerplate and strip_boilerplate promise, beyond the examples of the rules."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Config
from newsparse.boilerplate.furniture import furniture_of
from newsparse.errors import ConfigError
from newsparse.pipeline import all_rules

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
STORY = "The council of the old harbour town voted on Monday to close the pier, and the mayor said that it was a hard choice for all of them."
LINES = [line for rule in all_rules()["boilerplate"] for text in (*rule.examples, *rule.counterexamples) for line in text.split("\n")]
LINES += [STORY, " ".join([STORY] * 6), "No.", "The cost", "Home", "News", "Facebook", "- Eels: six a day", "“Not yet,” she said.", "7:15 a.m.", "T"]
texts = st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(["\n", "\n\n", " ", "", "\r\n", " \n "])), max_size=14).map(
    lambda lines: "".join(line + end for line, end in lines)
)


def kinds(text: str) -> list[str]:
    return [str(block) for block in newsparse.find_boilerplate(text)]


@given(texts | st.text())
@settings(max_examples=400, deadline=None)
def test_stripping_again_removes_nothing(text: str) -> None:
    clean = newsparse.strip_boilerplate(text)
    assert clean.text == "".join(span.of(text) for span in clean.kept)
    assert newsparse.strip_boilerplate(clean.text).removed == ()


@given(texts | st.text())
@settings(max_examples=200, deadline=None)
def test_blocks_are_in_order_and_apart(text: str) -> None:
    end = 0
    for block in newsparse.find_boilerplate(text):
        assert block.text == block.span.of(text) != ""
        assert block.span.start >= end
        end = block.span.end


@given(texts)
@settings(max_examples=100, deadline=None)
def test_with_every_kind_dropped_stripping_again_removes_nothing(text: str) -> None:
    config = Config(drop=tuple(kind.value for kind in newsparse.Kind))
    clean = newsparse.strip_boilerplate(text, config)
    assert newsparse.strip_boilerplate(clean.text, config).removed == ()


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_blocks_of_whole_articles(path: Path) -> None:
    text = path.read_text("utf-8")
    expected = [(block["kind"], *block["span"]) for block in json.loads(path.with_suffix(".json").read_text("utf-8"))["boilerplate"]]
    assert [(block.kind, *block.span) for block in newsparse.find_boilerplate(text)] == expected


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_stripping_articles_again_removes_nothing(path: Path) -> None:
    clean = newsparse.strip_boilerplate(path.read_text("utf-8"))
    assert newsparse.strip_boilerplate(clean.text).removed == ()


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Geese left.\nAlso Read: Where geese sleep\nSome stayed on.\n", "Geese left.\nSome stayed on.\n"),
        ("Geese left.\n\nAlso Read: Where geese sleep\n\n\nSome stayed on.", "Geese left.\n\nSome stayed on."),
        ("Geese left.\nAlso Read: Where geese sleep", "Geese left."),
        ("By Ann Lee\r\nGeese left, and some stayed on.", "Geese left, and some stayed on."),
        ("The cake sank. (Watch: How eggs whip) It was eaten all the same.", "The cake sank. It was eaten all the same."),
        ("The cake sank. (Watch: How eggs whip)\nIt was eaten all the same.", "The cake sank.\nIt was eaten all the same."),
        ('"Not yet," she said.Read MoreThe geese agreed.Advertisement', '"Not yet," she said.The geese agreed.'),
        ("Advertisement", ""),
        ("", ""),
    ],
)
def test_no_line_ends_or_spaces_are_left_over(text: str, clean: str) -> None:
    assert newsparse.strip_boilerplate(text).text == clean


def test_datelines_and_notes_of_origin_are_found_and_kept() -> None:
    text = f"KELMOUTH BAY (Coast Wire) — {STORY}\nThis essay first appeared in The Beehive."
    clean = newsparse.strip_boilerplate(text)
    assert [block.split(" | ")[0] for block in kinds(text)] == ["dateline", "origin"]
    assert clean.text == text
    assert newsparse.strip_boilerplate(text, Config(drop=("dateline", "origin"))).text == STORY


def test_keep_wins_over_drop() -> None:
    text = f"By Ann Lee\n{STORY}\nAdvertisement"
    assert newsparse.strip_boilerplate(text, Config(keep=("byline",))).text == f"By Ann Lee\n{STORY}"


@pytest.mark.parametrize(("option", "config"), [("drop", Config(drop=("adverts",))), ("keep", Config(keep=("adverts",)))])
def test_an_unknown_kind_is_an_error_that_names_it(option: str, config: Config) -> None:
    with pytest.raises(ConfigError, match=rf"{option}.*'adverts'"):
        newsparse.strip_boilerplate(STORY, config)


def test_own_patterns_take_the_line_or_the_words() -> None:
    config = Config(boilerplate={"sermon": ["¶ dear readers", "amen DIGITS"]})
    text = f"Dear readers, be kind.\n{STORY} Amen 12"
    assert [(block.kind, block.text) for block in newsparse.find_boilerplate(text, config)] == [("sermon", "Dear readers, be kind."), ("sermon", "Amen 12")]
    assert newsparse.strip_boilerplate(text, config).text == STORY


@pytest.mark.parametrize("pattern", ["¶ (dear", "¶ dear _*", "¶ NOSUCHCLASS", "_ dear"])
def test_errors_of_own_patterns_name_kind_and_pattern(pattern: str) -> None:
    with pytest.raises(ConfigError) as error:
        newsparse.find_boilerplate(STORY, Config(boilerplate={"sermon": [pattern]}))
    assert "sermon" in str(error.value)
    assert repr(pattern) in str(error.value)


def test_text_that_is_not_english_is_left_alone() -> None:
    text = (
        "Le conseil municipal du vieux port a voté lundi la fermeture de la jetée pour tout l’hiver, et le maire a dit que le choix était difficile.\n"
        "Les travaux vont commencer au printemps, quand la glace aura disparu, et ils vont coûter près de quatre millions au total.\nAdvertisement"
    )
    assert kinds(text) == []


MENU = ["Home", "News", "Sport", "Skip to footer", *(f"Section {letter}" for letter in "ABCDEFGHIJKLMNOPQR")]
FIRST = "The pier had been closed once before, in the winter of the great ice, when the sea froze and no boat could leave for nine weeks."
ASIDE = ["Tide tables", "Ferry times", "Boats for sale", "Harbour map", "Rooms to let", "Today in pictures"]


def of_page(*lines: str) -> list[str]:
    """The lines that are left of a whole page on which these stand before the story."""
    page = [*MENU, *lines, *[STORY] * 4, "Leave a comment", *MENU, "© 2019 Sandby Press"]
    left = newsparse.strip_boilerplate("\n".join(page)).text.split("\n")
    assert left[-4:] == [STORY] * 4
    return left[:-4]


def test_a_whole_page_is_reduced_to_its_story() -> None:
    assert of_page("Pier to close for the winter") == []


@pytest.mark.parametrize("stamp", ["By Nora Quill", "Published October 21, 2022 at 1:05 AM BST", "Nora Quill, Staff Writer", "3 October 2022"])
def test_a_story_begins_with_the_paragraph_under_its_byline_or_time_stamp(stamp: str) -> None:
    assert of_page("Pier closed", stamp, FIRST, *ASIDE) == [FIRST]
    assert of_page("Pier closed", stamp, "Listen to gulls", FIRST, "The ice", FIRST, *ASIDE) == [FIRST, "The ice", FIRST]


@pytest.mark.parametrize(
    "lines",
    [
        ["Pier closed", FIRST, *ASIDE],  # no stamp
        ["6 hours ago", FIRST, *ASIDE],  # that of a teaser
        ["By Nora Quill", FIRST.replace(" for nine weeks.", " …"), *ASIDE],  # the first words of a teaser
        ["By Nora Quill", "The pier had been closed once before, in a winter of ice.", *ASIDE],
        ["By Nora Quill", FIRST.removesuffix("."), *ASIDE],
        ["By Nora Quill", *ASIDE, FIRST, *ASIDE],  # too far below
        ["By Nora Quill", *ASIDE * 5, FIRST, *ASIDE],
    ],
)
def test_what_stands_before_the_story_is_not_its_beginning(lines: list[str]) -> None:
    assert of_page(*lines) == []


@pytest.mark.parametrize("lines", [["Nobody came"], ["THE GULLS ARE BACK AGAIN"]])
def test_a_lone_last_line_that_is_short_or_in_capitals_stays(lines: list[str]) -> None:
    assert kinds("\n".join([STORY, STORY, *lines])) == []


@pytest.mark.parametrize(
    "lines",
    [["Gulls learn to open the gate"], ["Gulls learn", "Nobody came"], ["Advertisement", "Nobody came"], ["Nobody came", "Advertisement"]],
)
def test_the_last_lines_are_titles_where_they_are_long_several_or_beside_other_boilerplate(lines: list[str]) -> None:
    assert newsparse.strip_boilerplate("\n".join([STORY, STORY, *lines])).text == "\n".join([STORY, STORY])


def signed(*names: str) -> list[str]:
    """What each of them says, under name and time."""
    return [line for name in names for line in (name, "March 4, 2023 at 5:10 pm", "I saw the last boat leave from my window.")]


@pytest.mark.parametrize("names", [["Nora Quill"], ["Odo", "sawplayer", "Nora Quill"], ["Odo", "Nora Quill", "Ann Lee", "Nora Quill"]])
def test_comments_end_the_story(names: list[str]) -> None:
    assert newsparse.strip_boilerplate("\n".join([STORY] * 3 + signed(*names))).text == "\n".join([STORY] * 3)


@pytest.mark.parametrize(
    "text",
    [
        [*[STORY] * 3, *signed("Nora Quill", "Odo Finch", "Nora Quill", "Odo Finch")],
        ["By Nora Quill and Odo Finch", *[STORY] * 3, *signed("Nora Quill", "Odo Finch")],
        ["Nora Quill, Staff Writer", *[STORY] * 3, *signed("Nora Quill")],
        [STORY, *signed("Nora Quill")],  # too little of a story
    ],
)
def test_signed_entries_of_a_live_blog_stay(text: list[str]) -> None:
    left = newsparse.strip_boilerplate("\n".join(text)).text
    assert left.count("I saw the last boat leave") == "\n".join(text).count("I saw the last boat leave")
    assert left.count(STORY) == text.count(STORY)


PLEAS = [
    "Sign up for our morning letter here.",
    "We use cookies to improve your experience.",
    "CLICK HERE TO GET THE SANDBY APP",
    "Share this story with your friends!",
    "You must log in to post a comment.",
    "All rights reserved.",
    "Love a good pier? Subscribe to our newsletter.",
    "Nora Quill contributed to this report.",
]


@pytest.mark.parametrize("plea", PLEAS)
def test_in_a_page_that_came_as_one_line_every_sentence_is_a_line(plea: str) -> None:
    page = " ".join([STORY, STORY, plea, *[STORY] * 4])
    assert newsparse.strip_boilerplate(page).text == " ".join([STORY] * 6)
    assert kinds(f"{STORY} “{plea.removesuffix('.')},” she read aloud. {' '.join([STORY] * 5)}") == []


@pytest.mark.parametrize("title", ["READ MORE: Why gulls knock", "Related: Ten Piers of the North", "Watch: Gulls steal a cake", "Photo: Nora Quill"])
def test_titles_glued_to_the_sentence_after_them_stay(title: str) -> None:
    assert kinds(" ".join([STORY, STORY, title, *[STORY] * 4])) == []


@pytest.mark.parametrize(
    "lines",
    [
        ["- Eels: six a day", "- Crabs: none", "- Herring: all you like"],
        ["The results were:", "Ashby 2 Wexford 0", "Kelmouth 1 Brackwell 1"],
        ["Those killed were named as:", "Ann Lee", "Sven Moe"],
        ["Proud day for our city!", "— Lena Osei (@losei) July 19, 2022"],
        ["What now", "Divers will look for the anchor once the tide has turned, the council said."],
        ["It snowed.", "Twice.", "“In June,” he said."],
    ],
)
def test_lists_subheads_posts_and_short_lines_stay(lines: list[str]) -> None:
    assert kinds("\n".join([STORY, *lines])) == []


def test_a_headline_needs_a_story() -> None:
    assert kinds("Roses by the wall\nThe garden in the rain\nA letter on the stair") == []


def test_entries_of_a_live_blog_stay() -> None:
    assert kinds(f'14.05 BST\nPM: "No delay"\n13.58 BST\nLifts stuck, guests say.\n13.40 BST\n{STORY}') == []


def test_hard_wrapped_paragraphs_go_whole_or_stay_whole() -> None:
    story = "\n".join(
        [
            "The council of the old harbour town voted on Monday to",
            "close the pier for the winter, and the mayor said that",
            "it was a hard choice for all of them.",
        ]
    )
    note = "(Reporting by Kaja Storm in Kelmouth and by Odo Finch in\nPort Sorrel; Editing by Ned Hollis)"
    assert newsparse.strip_boilerplate("\n\n".join([story, story, story, note])).text == "\n\n".join([story, story, story])


def test_furniture_tells_authors_place_agency_and_contributors() -> None:
    text = (
        f"By Jean-Luc van der Berg and ANA LEE, Staff Writers\nNew Sandby, Feb 3 (PTI): {STORY}\n(Reporting by Sven Moe in Port Sorrel; editing by Uma O’Brien)"
    )
    reading = newsparse.read(text)
    furniture = furniture_of(reading, newsparse.find_boilerplate(reading))
    assert furniture.byline == ("Jean-Luc van der Berg", "ANA LEE")
    assert furniture.dateline is not None
    assert (furniture.dateline.place, furniture.dateline.agency) == ("New Sandby", "PTI")
    assert furniture.agency == "PTI"
    assert furniture.contributors == ("Sven Moe", "Uma O’Brien")


DATELINES = [
    ("PORT SORREL, Vest. (AP) — ", "PORT SORREL, Vest.", "AP", None),
    ("ST. ODO, June 22 (Reuters) - ", "ST. ODO", "Reuters", "June 22"),
    ("PORT-AU-GOAT, Vestmark (AP) — ", "PORT-AU-GOAT, Vestmark", "AP", None),
    ("KELMOUTH/SANDBY, June 22 (Coast Wire) - ", "KELMOUTH/SANDBY", "Coast Wire", "June 22"),
    ("KELMOUTH, June 22. /TASS/. ", "KELMOUTH", "TASS", "June 22"),
    ("KELMOUTH, Vest., June 22, 2023 /PRNewswire/ -- ", "KELMOUTH, Vest.", "PRNewswire", "June 22, 2023"),
    ("KELMOUTH, Vest.--(BUSINESS WIRE)--", "KELMOUTH, Vest.", "BUSINESS WIRE", None),
    ("SANDBY, 5th March, 2023 (WAM) -- ", "SANDBY", "WAM", "5th March, 2023"),
    ("GENEVA (22 June 2023) – ", "GENEVA", None, "22 June 2023"),
    ("Geneva, 22 June 2023 – ", "Geneva", None, "22 June 2023"),
    ("New Sandby, June 22 (PTI) ", "New Sandby", "PTI", "June 22"),
    ("Kelmouth, June 22, GNA – ", "Kelmouth", "GNA", "June 22"),
    ("London (CNN) ", "London", "CNN", None),
    ("Aboard the Sea Goat (AP) — ", "Aboard the Sea Goat", "AP", None),
    ("June 22 (Coast Wire) - ", None, "Coast Wire", "June 22"),
    ("(Coast Wire) - ", None, "Coast Wire", None),
    ("(Reuters) - ", None, "Reuters", None),
    ("Nairobi, Kenya – ", "Nairobi, Kenya", None, None),
    ("Lucknow: ", "Lucknow", None, None),
    ("Cape Town – ", "Cape Town", None, None),
    ("KELMOUTH — ", "KELMOUTH", None, None),
]


@pytest.mark.parametrize(("written", "place", "agency", "date"), DATELINES)
def test_a_dateline_tells_place_agency_and_date(written: str, place: str | None, agency: str | None, date: str | None) -> None:
    article = newsparse.parse(f"{written}{STORY}\n{STORY}")
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.place, article.dateline.agency, article.dateline.date) == (written.strip(), place, agency, date)
    assert article.agency == agency
    assert article.body.text == article.text


@pytest.mark.parametrize(
    "written",
    ["Monday – ", "Note: ", "Holm – ", "However – ", "FACTBOX - ", "BREAKING: ", "Ann Lee: ", "March 5 – ", "Moe (Labour) - ", "WHO — ", "Sandby (2-1) - "],
)
def test_what_stands_before_a_mark_is_not_always_a_dateline(written: str) -> None:
    assert newsparse.parse(f"{written}{STORY}\n{STORY}").dateline is None


@pytest.mark.parametrize("later", ["Ms Lee left.", "Lee said no more.", "It was Ann Lee who asked."])
def test_a_person_of_the_story_before_a_colon_is_no_dateline(later: str) -> None:
    lead = "LEE: The pier will close on Monday, and nobody in the town was asked about it."
    assert newsparse.parse(f"{lead}\n{later}").dateline is None
    assert newsparse.parse(f"{lead}\nThe council left. In Lee, nobody slept.").dateline is not None


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Nora Quill, Odo Finch and Uma Moe", ("Nora Quill", "Odo Finch", "Uma Moe")),
        ("By Nora Quill, Tide Lamp", ("Nora Quill",)),
        ("By Nora Quill For The Tide Lamp", ("Nora Quill",)),
        ("By Nora Quill, Special to The Tide Lamp", ("Nora Quill",)),
        ("By Nora Quill Arts Editor", ("Nora Quill",)),
        ("By Arts Editor Nora Quill", ("Nora Quill",)),
        ("By Nora Quill (@noraquill)", ("Nora Quill",)),
        ("By Nora Quill | nquill@lamp.example", ("Nora Quill",)),
        ("By Nora Quill - March 5, 2024", ("Nora Quill",)),
        ("By April Quill March 5, 2024 9:15 am", ("April Quill",)),
        ("By Nora Quill | Coast Newswire", ("Nora Quill",)),
        ("Report by Nora Quill; pictures by Odo Finch", ("Nora Quill", "Odo Finch")),
        ("By Nora Quill on Monday, November 18th, 2019 at 11:08 a.m.", ("Nora Quill",)),
        ("By Sudarto", ("Sudarto",)),
        ("By RAVISH", ("RAVISH",)),
        ("By Vanguard", ()),
        ("By Admin", ()),
        ("By Mirror Reporter", ()),
        ("By Associated Press", ()),
        ("By Our Special Correspondent", ()),
    ],
)
def test_a_byline_names_its_authors_alone(byline: str, authors: tuple[str, ...]) -> None:
    article = newsparse.parse(f"Pier closed\n{byline}\n{STORY}\n{STORY}")
    assert article.byline == authors
    assert article.body.text == f"{STORY}\n{STORY}"


@pytest.mark.parametrize(
    ("text", "glued"),
    [
        ("The pier closed.Ann Lee said so.Nobody asked her.It rained.", True),
        ("The pier closed in June.Advertisement\nThe gulls left.Some stayed on.They like it.The end came soon.", True),
        ("The pier closed.Ann Lee said so. Nobody asked her.", False),  # one slip of the pen
        ("See tide.Example.Org, lamp.Example.Net and gulls.Example.Com for more of it.", False),
        ("The U.S.Senate, the U.N.Council, the E.U.Court and J.R.Lee met at 9 a.m.", False),
        ("It rose 2.5 per cent.It fell 1.5 per cent.", False),
        ("The pier closed.\nAnn Lee said so.\nNobody asked her.\nIt rained.", False),
        ("the pier closed.the gulls left.the end came.it rained.", False),
        ("", False),
    ],
)
def test_an_article_notes_blocks_that_an_extractor_glued(text: str, glued: bool) -> None:
    assert ("glued blocks" in newsparse.parse(text).notes) is glued


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({}, ["{story}", "Dear readers, be kind."]),
        ({"drop": ("byline",)}, ["{story}", "Dear readers, be kind.", "Advertisement"]),
        ({"drop": ()}, ["By Ann Lee", "{story}", "Dear readers, be kind.", "Advertisement"]),
        ({"keep": ("byline", "advertisement")}, ["By Ann Lee", "{story}", "Dear readers, be kind.", "Advertisement"]),
        ({"drop": ("byline", "advertisement"), "keep": ("byline",)}, ["By Ann Lee", "{story}", "Dear readers, be kind."]),
        ({"boilerplate": {"sermon": ["¶ dear readers"]}}, ["{story}"]),
        ({"boilerplate": {"sermon": ["¶ dear readers"]}, "keep": ("sermon",)}, ["{story}", "Dear readers, be kind."]),
        ({"boilerplate": {"sermon": ["¶ dear readers"]}, "drop": ("sermon",)}, ["By Ann Lee", "{story}", "Advertisement"]),
        ({"boilerplate": {"social": ["dear readers ,"]}}, ["{story}", "be kind."]),
        ({"boilerplate": {"sermon": []}}, ["{story}", "Dear readers, be kind."]),
    ],
)
def test_the_caller_chooses_what_goes(chosen: dict[str, Any], left: list[str]) -> None:
    text = "\n".join(["By Ann Lee", STORY, "Dear readers, be kind.", "Advertisement"])
    assert newsparse.strip_boilerplate(text, Config(**chosen)).text == "\n".join(left).format(story=STORY)


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ({"drop": "byline"}, "Config(drop=…) is a collection of strings, not 'byline'"),
        ({"drop": ("byline", 3)}, "Config(drop=…) has 3"),
        ({"keep": 5}, "Config(keep=…) is a collection of strings, not 5"),
        ({"keep": ("sermon",)}, "Config(keep=…): there is no kind of boilerplate 'sermon'; there are advertisement, app,"),
        ({"boilerplate": ["dear"]}, "Config(boilerplate=…) is a mapping"),
        ({"boilerplate": {"": ["dear"]}}, "Config(boilerplate={'': …}): a kind is a lower-case name"),
        ({"boilerplate": {"A Sermon": ["dear"]}}, "Config(boilerplate={'A Sermon': …}): a kind is a lower-case name"),
        ({"boilerplate": {"sermon": "dear"}}, "Config(boilerplate={'sermon': 'dear'}): the value is a collection of patterns"),
        ({"boilerplate": {"sermon": [7]}}, "Config(boilerplate={'sermon': (7,)}): the value is a collection of patterns"),
        ({"boilerplate": {"sermon": [""]}}, "Config(boilerplate={'sermon': ['']}): rule 'own_sermon_1': '' can match no words at all"),
        ({"boilerplate": {"sermon": ["dear?"]}}, "'dear?' can match no words at all"),
        ({"boilerplate": {"sermon": ["Dear"]}}, "'Dear' is neither a class nor a lower-case word"),
        ({"boilerplate": {"sermon": ["_ dear"]}}, "'_ dear' begins with a gap"),
        ({"boilerplate": {"sermon": ["dear ("]}}, "'(' is never closed, at character 5"),
    ],
)
def test_a_bad_choice_is_an_error_that_names_it(chosen: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as error:
        newsparse.strip_boilerplate(STORY, Config(**chosen))
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{STORY}\nAdvertisementThe mayor left.", "a label that lost the space"),
        ("\n".join([STORY, *["Pie shop wins a prize", "A pie shop that has no sign and no door to the street has won a pri..."] * 3]), "cut off"),
    ],
)
def test_blocks_that_no_words_give_away_say_why_they_are_none_of_the_story(text: str, words: str) -> None:
    article = newsparse.parse(text)
    assert words in str(article.boilerplate[0].explain(article))
