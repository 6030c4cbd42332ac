"""How much numbers are: digits, words, shapes, bounds, changes, what is no claim, and what does not add up, in the project's own words."""

import json
from pathlib import Path

import pytest

import newsparse

SENTENCES = json.loads((Path(__file__).parent / "claims_values.json").read_text("utf-8"))
"""Sentences by what they show, each with its claims: bound, number, unit, change."""

VALUES = {
    "It costs 1,250.5 crowns a year.": ["1250.5 crown per year"],
    "The town has 1 250 homes and 12,34,567 voters.": ["1250 home", "1234567 voter"],
    "The bill came to 1.250,50 euros.": ["1250.5 EUR"],
    "About half a million people and a dozen goats came.": ["~500000 person", "12 goat"],
    "One and a half million tonnes and twenty-eight thousand six hundred crates were lost.": ["1500000 metric ton", "28600 crate"],
    "The fund has £3m, $4mn, €2bn, $7k and Rs 2 lakh crore.": ["3000000 GBP", "4000000 USD", "2000000000 EUR", "7000 USD", "2000000000000 INR"],
    "It rose by ½ point to 3½ percent.": ["0.5 point up", "3.5 percent"],
    "The tank holds 45 m² and weighs ٣٤ kg, or １２ lb, or ४५ kg.": ["45 square meter", "34 kilogram", "12 pound", "45 kilogram"],
    "It was minus 0.5 percent, -1.8% and ±2.5 degrees.": ["-0.5 percent", "-1.8 percent", "2.5 degree"],
    "It lost ($330 million) last year.": ["330000000 USD"],
    "He finished 3rd; the 5th attempt failed.": [],
    "Prices of $5-10 billion and 3, 4 and 5 percent were named.": ["5000000000..10000000000 USD", "3 percent", "4 percent", "5 percent"],
    "Between 10 and 15 people, 20 or 25 percent, and 54 percent to 38 were quoted.": ["10..15 person", "20..25 percent", "54 percent", "38 percent"],
    "Tens of thousands marched; dozens were hurt and several hundred held.": ["10000..100000", "24..100", "200..1000"],
    "Seven of the 12 jurors and nine out of ten doctors agreed by four to one.": ["7 juror", "12 juror", "9/10", "4/1"],
    "Thefts doubled, arrests rose threefold and fines are twice as many.": ["2 up", "3 up", "2"],
    "The senate voted 52-48; Rovers won 3-1.": ["52-48", "3-1"],
    "Rates rose 25 basis points, or 0.25 percentage points.": ["25 basis point up", "0.25 percentage point up"],
    "At least 40, as many as 50, no fewer than 60, 70 or so, 80 or more, 90-odd and 30-plus people came.": [
        ">=40",
        "<=50",
        ">=60",
        "~70",
        ">=80",
        ">=30 person",
    ],
    "Barely 5 percent, just over 6 percent, up to 7 percent, as little as 8 percent.": ["~5 percent", ">6 percent", "<=7 percent", ">=8 percent"],
    "An estimated 900 and some 40 boats sank.": ["~900", "~40 boat"],
    "Profit rose 4.6 % to $6.8bn from $6.5bn.": ["4.6 percent up", "6800000000 USD", "6500000000 USD"],
    "There was a 9 % drop; costs were cut by a third, down from 40.": ["9 percent down", "1/3 down", "40"],
    "Boeing 747s, Article 50, Section 12, Flight 370, Route 66, Channel 4 and Room 101 are names.": [],
    "Call 020 7946 0018 or 555-1234; he lives at 12 Acacia Avenue, SW1A 2AA.": [],
    "The iPhone 15, Windows 11 and version 2.1.3 are out; No. 10 was silent.": [],
    "The No. 7 shirt, page 12, Bill 21 and the 9/11 report were in the 24/7 G20 row.": [],
    "One should never ask; a man told one of them that one was enough.": [],
    "In 1066, the 1990s and 2024 nothing happened.": [],
    "The film got four stars and a B+.": [],
    "Some 120 percent of voters backed it.": ["~120 percent"],
    "Sales rose 20 percent to 60 from 50.": ["20 percent up", "60", "50"],
    "Sales rose 20 percent to 65 from 50.": ["20 percent up", "65", "50"],
    "The rate rose from 4 percent to 6 percent, a rise of 2 percent.": ["4 percent", "6 percent up", "2 percent up"],
    "The rate rose from 4 percent to 6 percent, a rise of 50 percent.": ["4 percent", "6 percent up", "50 percent up"],
    "Arrests halved to 20 from 50.": ["0.5 down", "20", "50"],
    "Sixty percent said yes, 30 percent no and 25 percent did not know.": ["60 percent", "30 percent", "25 percent"],
    "The stock gained 150 percent to $25 from $10.": ["150 percent up", "25 USD", "10 USD"],
    "One in three were hurt and one in 10,000 died.": ["1/3", "1/10000"],
    "She ran 1:44.2 and he ran 800m in 1:42.": ["800 meter"],
    "He scored 112 off 98 balls and took 4-41.": ["112 run", "98 ball", "4 wicket", "41 run"],
    "Two new 737 Max jets and three F-16s landed.": ["2 jet"],
    "It shot 11 of 19 and 5-for-8 from long range.": ["11/19", "5/8"],
    "Officials ate up 46 cents of every pound; it set up 40 clinics and gave up 3 seats.": ["46 cent", "40 clinic", "3 seat"],
    "The wall is 3 feet 6 inches high and 5ft 10in wide.": ["42 inch", "70 inch"],
    "One of the best players retired.": [],
    "Two ahead of Ashby, Rovers are five clear.": [],
    "It is 5 percent less than the 40 he paid, and two more than I had.": ["5 percent", "2"],
    "The pay ratio is 300:1 and odds are 7-2.": ["300/1", "7/2"],
    "A 7.1-magnitude quake and category 4 storm hit.": ["7.1 magnitude"],
    "Turnout was 61.2 percent, up 3 points.": ["61.2 percent", "3 point up"],
    "The index closed 0.3 percent higher at 7,425.81.": ["0.3 percent up", "7425.81"],
    "Fewer than one in 10 trust it; nearly nine in ten do not.": ["<1/10", "~9/10"],
    "A quarter of a million pounds; three quarters of an hour; two thirds majority.": ["250000 GBP", "3/4", "2/3"],
    "The 40-year-old, 5ft 9in striker cost £3m-a-year.": ["40 year", "69 inch", "3000000 GBP per year"],
    "Nine people died in the No 2 pit, 14 in pit 3.": ["9 person", "14 person"],
}

WARNINGS = {
    "Sales rose 20 percent to 65 from 50.": "20 percent does not lead from 50 to 65",
    "Sales rose 20 percent to 60 from 50.": None,
    "The rate rose from 4 percent to 6 percent, a rise of 2 percent.": "percent is said, percentage points lead from 4 to 6",
    "The rate rose from 4 percent to 6 percent, a rise of 50 percent.": None,
    "The rate rose from 4 percent to 6 percent, a rise of two percentage points.": None,
    "Arrests halved to 20 from 50.": "halved does not lead from 50 to 20",
    "Arrests halved to 26 from 50.": None,
    "Rents more than doubled to €900 from €500.": "more than doubled does not lead from 500 to 900",
    "Rents more than doubled to €1,100 from €500.": None,
    "Thefts trebled to 300 from 98.": None,
    "Thefts trebled to 200 from 98.": "trebled does not lead from 98 to 200",
    "Some 120 percent of voters backed it.": "more than 100 percent of a group",
    "Some 20 percent of voters backed it.": None,
    "Output is 120 percent of what it was.": None,
    "The stock gained 150 percent to €25 from €10.": None,
    "The stock fell 15 percent to €25 from €10.": "15 percent does not lead from 10 to 25",
    "Costs fell by £4m to £6m from £10m.": None,
    "The margin slipped to 21.4% from 23%, hurt by a 31% jump in data-center costs.": None,
    "Costs fell by £7m to £6m from £10m.": "7000000 does not lead from 10000000 to 6000000",
}


@pytest.mark.parametrize("text", VALUES)
def test_numbers_are_read_whatever_their_shape(text: str) -> None:
    assert list(map(str, newsparse.find_claims(text))) == VALUES[text]


@pytest.mark.parametrize("text", WARNINGS)
def test_what_does_not_add_up_has_a_warning(text: str) -> None:
    warnings = [claim.warning for claim in newsparse.find_claims(text) if claim.warning]
    assert warnings == ([WARNINGS[text]] if WARNINGS[text] else [])


@pytest.mark.parametrize(("text", "claims"), [pair for sentences in SENTENCES.values() for pair in sentences.items()])
def test_a_sentence_has_these_numbers(text: str, claims: list[str]) -> None:
    assert list(map(str, newsparse.find_claims(text))) == claims
