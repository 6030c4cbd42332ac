"""Who speaks, and where what is said ends: what the examples beside the rules cannot show."""

import pytest

from newsparse import find_quotes


def said(text: str) -> list[str]:
    return [str(quote) for quote in find_quotes(text)]


def test_a_title_of_the_other_gender_is_somebody_else() -> None:
    text = "Mr. Tom Arden said it was late. Ms. Arden said it was early. Mr. Arden said he would go."
    tom, other, again = (quote.speaker for quote in find_quotes(text))
    assert (str(tom), str(other)) == ("Tom Arden", "Arden")
    assert tom is not None
    assert tom == again
    assert text.index("Ms. Arden") not in {mention.start for mention in tom.mentions}


def test_a_surname_alone_is_the_person_of_that_name() -> None:
    assert said("Tom Arden said it was late. Arden said it was cold.") == ["Tom Arden: it was late", "Tom Arden: it was cold"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ona Bell, who vowed to fight the plan, left the room.", ["Ona Bell: to fight the plan"]),
        ("Ona Bell, who said the plan was dead, left the room.", ["Ona Bell: the plan was dead"]),
        ("Ona Bell, who said the plan, drawn up in haste, was dead, left the room.", ["Ona Bell: the plan, drawn up in haste, was dead"]),
        ("It was Ona Bell who said the plan was dead, and nobody laughed.", ["Ona Bell: the plan was dead"]),
    ],
)
def test_what_is_said_in_a_relative_clause_ends_before_the_verb_around_it(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Ona Ruud said before the vote.", []),
        ("Mayor Ona Ruud said after the vote she would go.", ["Ona Ruud: after the vote she would go"]),
        ("The label read “fragile goods,” and the box fell.", ["label: fragile goods,"]),
    ],
)
def test_when_it_was_said_is_no_content_and_a_closed_quotation_is_all(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    ["VIP: 60\nStalls: 40\nGallery: 20", "Price Drop: Save on every kettle today\nDeal: Half off all lamps", "Dear Editor: We moved here in spring."],
)
def test_a_list_an_offer_and_a_letter_are_no_transcript(text: str) -> None:
    assert said(text) == []


def test_two_lines_of_speech_are_a_transcript() -> None:
    assert said("ROE: We never knew.\nBELL: You did, and you hid it.") == ["ROE: We never knew.", "BELL: You did, and you hid it."]
