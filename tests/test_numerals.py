"""Numerals: which words are one number, and its value."""

from decimal import Decimal

import pytest

import newsparse
from newsparse.numerals import ordinal_of, value_of
from newsparse.reading.tokens import tokenise

VALUES = {
    "12": "12",
    "1,250.5": "1250.5",
    "12,34,567": "1234567",
    "1.5 million": "1500000",
    "3m": "3000000",
    "4.1bn": "4100000000",
    "2 1/2": "2.5",
    "1½": "1.5",
    "two and a half": "2.5",
    "twenty-eight thousand six hundred forty-two": "28642",
    "one hundred and twenty thousand": "120000",
    "half a million": "500000",
    "a half million": "500000",
    "one million and a half": "1500000",
    "one point six billion": "1600000000",
    "a quarter of a million": "250000",
    "three quarters of a million": "750000",
    "two dozen": "24",
    "a hundred": "100",
    "4 lakh": "400000",
    "2 lakh crore": "2000000000000",
    "12 crore": "120000000",
}


@pytest.mark.parametrize(("text", "value"), VALUES.items())
def test_words_of_a_numeral_have_its_value(text: str, value: str) -> None:
    words = tuple(token.strip().lower() for token in tokenise(text))
    found = value_of(words)
    assert found is not None
    assert found.value == Decimal(value)


@pytest.mark.parametrize("text", ["the cat", "", "twelfth", "second"])
def test_other_words_have_none(text: str) -> None:
    assert value_of(tuple(text.split())) is None


@pytest.mark.parametrize(
    "text", ["a third quarter", "June 12 500 people came", "one second later", "the 21st century", "two quarters", "a second half", "5 m wide"]
)
def test_no_chunk_takes_what_a_date_may_need(text: str) -> None:
    reading = newsparse.read(text)
    assert reading.words.symbols == reading.base.symbols


@pytest.mark.parametrize("text", [text for text in VALUES if len(text.split()) > 1])
def test_a_numeral_of_several_words_is_one_word_of_the_row(text: str) -> None:
    words = newsparse.read(f"They saw {text} of them.").words
    spans = [words.span(place, place + 1).of(words.text) for place in range(len(words.symbols))]
    assert text in spans


def test_ordinals() -> None:
    assert [ordinal_of(words) for words in [("third",), ("twenty", "-", "third"), ("23rd",), ("cat",)]] == [3, 23, 23, None]
