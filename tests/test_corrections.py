"""Correction notes: the value that was wrong, and the one that is right."""

import pytest

from newsparse import parse

STORY = "\nRain fell on the town, and the mayor left."
NOTES = {
    "An earlier version said the fund held £1.2m. It holds £1.2bn.": "1200000 GBP → 1200000000 GBP",
    "Correction: This story incorrectly said that Mr. Dunn lost 40 goats; he lost 14 goats.": "40 goat down → 14 goat down",
    "An earlier version of this story misstated the price of the plan. It is $40 million, not $400 million.": "400000000 USD → 40000000 USD",
    "Correction: The story should have said that 30 firms bid rather than 13 firms.": "13 firm → 30 firm",
    "(Corrects toll to 12 goats from 21 goats.)": "21 goat → 12 goat",
    "Correction: The vote is on Tuesday, not Wednesday as stated in an earlier version.": "2024-07-24 → 2024-07-23",
    "This story has been corrected to say that the plan costs $40 million.": "None → 40000000 USD",
    "An earlier version of this story said the plan cost $40 million. It has yet to be priced.": "40000000 USD → None",
}


@pytest.mark.parametrize(("note", "values"), NOTES.items())
def test_a_note_gives_its_values(note: str, values: str) -> None:
    article = parse(note + STORY, "2024-07-20")
    assert [str(correction) for correction in article.corrections] == [values]
    assert article.claims == ()


@pytest.mark.parametrize("note", ["This column was amended on 12 July to name the composer.", "Correction: An earlier version misspelled the mayor's name."])
def test_a_note_without_values_is_its_text(note: str) -> None:
    [correction] = parse(note + STORY, "2024-07-20").corrections
    assert (correction.wrong, correction.right, str(correction)) == (None, None, note)


def test_the_values_of_a_note_are_in_the_record() -> None:
    [record] = parse(next(iter(NOTES)) + STORY).to_dict()["corrections"]
    assert (record["wrong"]["low"], record["right"]["low"]) == ("1200000", "1200000000")
