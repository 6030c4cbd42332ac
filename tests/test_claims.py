"""Claims: what the words around a number add to it."""

from decimal import Decimal

import pytest

import newsparse
from newsparse import Bound, Change, Claim, ClaimKind, Config


def only(text: str, config: Config | None = None) -> Claim:
    """The one claim of a text."""
    [claim] = newsparse.find_claims(text, config)
    return claim


BOUNDS = {
    "About 40 people came.": Bound.ABOUT,
    "An estimated 982,000 people fled.": Bound.ABOUT,
    "Some 250 farmers came.": Bound.ABOUT,
    "More than 40 people came.": Bound.MORE,
    "At least 40 people came.": Bound.AT_LEAST,
    "No fewer than 40 people came.": Bound.AT_LEAST,
    "Fewer than 40 people came.": Bound.LESS,
    "Just under 40 people came.": Bound.LESS,
    "Up to 40 people came.": Bound.AT_MOST,
    "No more than 40 people came.": Bound.AT_MOST,
    "Forty people or so came.": Bound.ABOUT,
    "Exactly 40 people came.": Bound.EXACT,
}


@pytest.mark.parametrize(("text", "bound"), BOUNDS.items())
def test_bounds(text: str, bound: Bound) -> None:
    assert only(text).bound == bound


CHANGES = {
    "Sales rose 3%.": Change.UP,
    "Sales rose sharply by another 3%.": Change.UP,
    "The bank raised its main rate by 25 basis points.": Change.UP,
    "Shares were up 3%.": Change.UP,
    "The shares closed 3% lower.": Change.DOWN,
    "There was a 9% drop in burglaries.": Change.DOWN,
    "Sales fell to $5 million.": None,
    "He wants to sign up 500 people.": None,
    "They raised $350 million.": None,
    "Turnout was 61.4%.": None,
}


@pytest.mark.parametrize(("text", "change"), CHANGES.items())
def test_changes(text: str, change: Change | None) -> None:
    assert only(text).change == change


CONCEPTS = {
    "The army holds 70 per cent of east Harran.": "east Harran",
    "They control about a third of the district.": "the district",
    "Half the island lost its water.": "the island",
    "One in five adults skips breakfast.": "adults",
    "Costs will climb 10 percent.": "Costs",
    "Her approval rating, which was low, fell by 12 points.": "approval rating",
    "Ministers cut the grant by £20m.": "grant",
    "There was a 9% drop in burglaries.": "burglaries",
    "He signed a £3m-a-year contract.": "contract",
    "The state set aside Rs 500 crore for roads.": "roads",
    "Gifts of $2,500 were declared.": "Gifts",
    "The town has 500 voters.": "town",
    "It is 12 miles.": None,
}


@pytest.mark.parametrize(("text", "concept"), CONCEPTS.items())
def test_concepts(text: str, concept: str | None) -> None:
    span = only(text).concept
    assert (span and span.of(text)) == concept


def test_a_hedge_is_the_nearest_word_that_takes_something_back() -> None:
    text = "With this, the army would hold 70 per cent of the city."
    hedge = only(text).hedge
    assert hedge is not None
    assert hedge.of(text) == "would"
    assert only("The month of May saw 70 deaths.").hedge is None


CURRENCIES: dict[str, tuple[str | None, str | None]] = {
    "It cost $50 million.": ("USD", "USD"),
    "OTTAWA - It cost $50 million.": ("CAD", "CAD"),
    "It cost US$50 million.": ("USD", "USD"),
    "OTTAWA - It cost US$50 million.": ("USD", "USD"),
    "NAIROBI, Kenya - It cost Sh300m.": ("KES", "KES"),
    "It cost 50bn francs.": ("franc", None),
    "It cost 50bn Swiss francs.": ("CHF", "CHF"),
    "It cost 12 cents.": ("cent", None),
    "It cost 40 pence.": ("penny", "GBP"),
    "It cost $58.24 a barrel.": ("USD per barrel", "USD"),
}


@pytest.mark.parametrize(("text", "expected"), CURRENCIES.items())
def test_currencies(text: str, expected: tuple[str | None, str | None]) -> None:
    claim = only(text)
    assert (claim.unit, claim.currency) == expected


def test_no_currency_is_guessed_silently() -> None:
    assert only("It cost $50 million.").warning == "'$' is taken for US dollars"
    assert only("It cost US$50 million.").warning is None
    assert "several countries" in (only("It cost 50bn francs.").warning or "")


def test_the_config_decides_the_currency() -> None:
    config = Config(currencies={"$": "CAD", "franc": "XOF"})
    assert only("It cost $50 million.", config).currency == "CAD"
    assert only("It cost US$50 million.", config).currency == "USD"
    assert only("It cost 50bn francs.", config).currency == "XOF"
    assert only("It cost $50 million.", config).warning is None


def test_pounds_are_money_where_the_text_says_so() -> None:
    assert only("She lost 25 pounds.").kind is ClaimKind.MEASURE
    found = newsparse.find_claims("The fine was 500 pounds, after a fee of £20.")
    assert [claim.currency for claim in found] == ["GBP", "GBP"]


SHARED = {
    "Voters back it by 54 percent to 38.": ["54 percent", "38 percent"],
    "MPs rejected it by 310 votes to 298.": ["310 vote", "298 vote"],
    "Four men were arrested and two released.": ["4 man", "2 man"],
    "More than 20 were hurt, four of them badly.": [">20 person", "4 person"],
    "Shares rose 8 percent to 3.65.": ["8 percent up", "3.65"],
    "They fly more than 100 kilometers (60 miles).": [">100 kilometer", ">60 mile"],
    "Ashworth had 43.2% (+6.1).": ["43.2 percent", "6.1 percentage point up"],
}


@pytest.mark.parametrize(("text", "expected"), SHARED.items())
def test_units_are_understood_from_the_claim_before(text: str, expected: list[str]) -> None:
    assert list(map(str, newsparse.find_claims(text))) == expected


EXACT = {
    "Two thirds of it went.": ((2, 3), "0.6666666666666666666666666667", "0.6666666666666666666666666667"),
    "It is worth $4.1bn.": ((), "4100000000", "4100000000"),
    "It fell to -12C.": ((), "-12", "-12"),
    "They lost 2-0.": ((2, 0), "0", "2"),
    "It takes between six and 12 weeks.": ((), "6", "12"),
    "It was between -18 °C and 4 °C.": ((), "-18", "4"),
    "It will cost $1-$2m.": ((), "1000000", "2000000"),
}


@pytest.mark.parametrize(("text", "expected"), EXACT.items())
def test_values_are_exact(text: str, expected: tuple[tuple[int, ...], str, str]) -> None:
    claim = only(text)
    assert (tuple(map(int, claim.parts)), claim.low, claim.high) == (expected[0], Decimal(expected[1]), Decimal(expected[2]))
    assert (claim.value is None) == (claim.low != claim.high)


NOTHING = """
The law was passed in 2014.
It is on March 5 at 5:30 p.m. sharp.
He lives at 12 Mill Lane.
A Boeing 747 landed.
Leaders of the G20 met after 9/11.
An F-16 crashed.
COVID-19 closed the schools.
It was the third quarter of the 22nd annual race.
He bought snacks at a 7-Eleven.
The war of 1914-18 ended.
Call 555-867-5309 now.
No one came; one could hear it.
The firm is in a catch-22.
""".strip().splitlines()


@pytest.mark.parametrize("text", NOTHING)
def test_not_every_number_is_a_claim(text: str) -> None:
    assert list(map(str, newsparse.find_claims(text))) == []


@pytest.mark.parametrize("text", ["400,000 barrels a day", "$5 a month", "three thousand tests per day"])
def test_a_rate_keeps_what_dates_call_a_set(text: str) -> None:
    assert " per " in str(only(f"It takes {text}."))


@pytest.mark.parametrize("text", ["1" * 5000, "-" * 500 + "5%", "five " * 3000, "$" * 400, "1,2,3," * 500, "٣ people", "half " * 500, "5 " * 2000])
def test_no_text_is_an_error(text: str) -> None:
    for claim in newsparse.find_claims(text):
        assert claim.span.of(text) == claim.text
