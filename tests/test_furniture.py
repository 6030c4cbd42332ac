"""What the frame of a story tells of it, in the forms that papers of several countries have."""

import datetime as dt

import pytest

from newsparse import Article, parse

STORY = "The council of the old harbour town voted on Monday to close the pier, and the mayor said that it was a hard choice for all of them."


def under_a_headline(*lines: str) -> Article:
    return parse("\n".join(["Pier closed", *lines, STORY, STORY]))


def after_the_story(*lines: str) -> Article:
    return parse("\n".join([STORY, STORY, *lines]))


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By NORA QUILL, Staff Writer", ("NORA QUILL",)),  # US
        ("By Nora Quill and Odo Finch | nquill@lamp.example", ("Nora Quill", "Odo Finch")),
        ("By NORA QUILL Tide Press Writer", ("NORA QUILL",)),
        ("Nora Quill Coast correspondent", ("Nora Quill",)),  # UK
        ("By Nora Quill, Chief Political Correspondent, and Odo Finch in Brussels", ("Nora Quill", "Odo Finch")),
        ("Written by Kavitha Moe", ("Kavitha Moe",)),  # India
        ("Written by Kavitha Moe and Ravish Quill", ("Kavitha Moe", "Ravish Quill")),
        ("Reported by: Anil Quill", ("Anil Quill",)),
        ("From Chidi Quill, Onitsha", ("Chidi Quill",)),  # Nigeria
        ("Chidi Quill, Onitsha", ("Chidi Quill",)),
        ("By WANJIKU QUILL @wanjikuquill", ("WANJIKU QUILL",)),  # Kenya
        ("By political reporter Uma Moe", ("Uma Moe",)),  # Australia
        ("Story by Mary-Ann O’Dell", ("Mary-Ann O’Dell",)),
        ("By Juan de la Vega", ("Juan de la Vega",)),
        ("By J.R. Moe", ("J.R. Moe",)),
        ("by nora quill", ()),
    ],
)
def test_bylines(line: str, authors: tuple[str, ...]) -> None:
    assert under_a_headline(line).byline == authors


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("Published October 21, 2022 at 1:05 AM EDT", dt.datetime(2022, 10, 21, 1, 5), None),  # US
        ("Posted: Mar 4, 2024, 05:31 PM EST", dt.datetime(2024, 3, 4, 17, 31), None),
        ("March 4, 2024 5:31 pm", dt.datetime(2024, 3, 4, 17, 31), None),
        ("Published: 09:14, 5 March 2024 | Updated: 11:02, 5 March 2024", dt.datetime(2024, 3, 5, 9, 14), "2024-03-05T11:02"),  # UK
        ("Mon 4 Mar 2024 18.02 GMT", dt.datetime(2024, 3, 4, 18, 2), None),
        ("First published on Tue 5 Mar 2024 09.14 GMT", dt.datetime(2024, 3, 5, 9, 14), None),
        ("Updated: March 5, 2024 07:34 IST", dt.datetime(2024, 3, 5, 7, 34), "2024-03-05T07:34"),  # India
        ("Updated - March 05, 2024 07:34 am IST", dt.datetime(2024, 3, 5, 7, 34), "2024-03-05T07:34"),
        ("Last Updated: 5 March, 2024 10:15 IST", dt.datetime(2024, 3, 5, 10, 15), "2024-03-05T10:15"),
        ("5th March 2024", dt.date(2024, 3, 5), None),  # Nigeria
        ("Tuesday, March 05, 2024", dt.date(2024, 3, 5), None),  # Kenya
        ("Posted 5 Mar 2024 at 9:14am", dt.datetime(2024, 3, 5, 9, 14), None),  # Australia
        ("2024-03-05", dt.date(2024, 3, 5), None),
    ],
)
def test_time_stamps(line: str, published: dt.date, updated: str | None) -> None:
    article = under_a_headline(line)
    found = article.published.replace(tzinfo=None) if isinstance(article.published, dt.datetime) else article.published
    assert (found, article.updated.value[:16].rstrip("Z+") if article.updated else None) == (published, updated)
    assert article.body.text == f"{STORY}\n{STORY}"


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Nora Quill",  # US
        "Waves break over the pier. (Nora Quill/Tide Press)",
        "FILE - In this March 3, 2024, file photo, waves break over the pier.",
        "Waves break over the pier in Kelmouth, Vt., Monday, March 4, 2024. (AP Photo/Nora Quill)",
        "Waves break over the pier, March 4, 2024. REUTERS/Nora Quill",
        "Photograph: Nora Quill/The Tide Lamp",  # UK
        "Image source, Getty Images",
        "Image caption, The pier has been shut since the storm",
        "(Image: Tide Live)",
        "Waves break over the pier. Credit: PA",
        "The pier on Monday. (Express photo by Kavitha Finch)",  # India
        "File photo of the pier | Photo Credit: Kavitha Finch",
        "Image used for representation only.",
        "The pier in a file photo.",
        "Supplied: Tide Harbour Board",  # Australia
        "Handout photo of the pier",
    ],
)
def test_captions(line: str) -> None:
    article = parse("\n".join([STORY, line, STORY]))
    assert [span.of(article.text) for span in article.captions] == [line]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Nora Quill contributed to this report.", ("Nora Quill",)),  # US
        ("Tide Press writers Nora Quill in Kelmouth and Odo Finch in Sandby contributed to this report.", ("Nora Quill", "Odo Finch")),
        ("Nora Quill and Odo Finch contributed reporting.", ("Nora Quill", "Odo Finch")),
        ("Additional reporting by Nora Quill", ("Nora Quill",)),  # UK
        ("(Reporting by Nora Quill; Editing by Odo Finch and Uma Moe)", ("Nora Quill", "Odo Finch", "Uma Moe")),
        ("(Additional reporting by Nora Quill in Kelmouth, Writing by Odo Finch, Editing by Uma Moe)", ("Nora Quill", "Odo Finch", "Uma Moe")),
        ("Reporting by Nora Quill in Kelmouth; Editing by Odo Finch", ("Nora Quill", "Odo Finch")),
        ("With inputs from Kavitha Finch in New Delhi", ("Kavitha Finch",)),  # India
        ("(With inputs from PTI)", ()),
        ("— With files from Nora Quill", ("Nora Quill",)),  # Canada
        ("With reporting by Nora Quill", ("Nora Quill",)),
        ("Editing by: Nora Quill", ("Nora Quill",)),
        ("Edited by Chidi Quill", ("Chidi Quill",)),  # Nigeria
    ],
)
def test_contributors(line: str, names: tuple[str, ...]) -> None:
    article = after_the_story(line)
    assert article.contributors == names
    assert article.body.text == f"{STORY}\n{STORY}"


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this story misspelled the mayor's name.",  # US
        "Correction (March 5, 2024): This story has the wrong year for the storm.",
        "Corrections and clarifications: A previous version of this report gave the wrong year.",
        "CORRECTION: The pier was built in 1871.",
        "This article was amended on 5 March 2024 because an earlier version misspelled the mayor's name.",  # UK
        "• This article was amended on 5 March 2024. An earlier version said that the pier was new.",
        "This story has been corrected to show that the pier is old.",
        "(Corrects spelling of mayor's name in paragraph 2)",
        "Clarification: The council has yet to vote on the money.",
        "Editor’s Note: This story has been updated with the mayor’s answer.",
        "An earlier version of this article incorrectly stated that the pier was new.",
    ],
)
def test_correction_notes(line: str) -> None:
    article = after_the_story(line)
    assert [correction.text for correction in article.corrections] == [line]
    assert article.body.text == f"{STORY}\n{STORY}"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("KELMOUTH, March 5 (Reuters) - ", "Reuters"),
        ("KELMOUTH (AP) — ", "AP"),
        ("NEW SANDBY, March 5 (PTI) ", "PTI"),
        ("KELMOUTH, March 5 (Xinhua) -- ", "Xinhua"),
        ("KELMOUTH, 5 March (BERNAMA) -- ", "BERNAMA"),
        ("Kelmouth, March 5, GNA – ", "GNA"),
        ("KELMOUTH, March 5. /TASS/. ", "TASS"),
        ("Kelmouth (dpa) - ", "dpa"),
        ("Kelmouth (AFP) – ", "AFP"),
        ("KELMOUTH, March 5 (IANS) ", "IANS"),
    ],
)
def test_agencies(line: str, agency: str) -> None:
    assert parse(f"{line}{STORY}\n{STORY}").agency == agency
