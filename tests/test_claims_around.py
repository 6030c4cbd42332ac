"""What numbers are about, and when: concepts and dates of single sentences, in the project's own words."""

import pytest

import newsparse

CONCEPTS = {
    "The ministry expects the economy to shrink 0.6 percent this year.": ["economy"],
    "The firm sold its boats to raise $5 million.": ["firm"],
    "The new frog differs from its closest relative by 7.8%.": ["new frog"],
    "Rents in the old port, which had stagnated for years, jumped 8 percent in May.": ["Rents in the old port"],
    "The turbine, built by a Danish firm that has never worked here, is 120 metres tall.": ["turbine"],
    "Unemployment, which stood at 4.7 percent in May, fell to 4.2 percent.": ["Unemployment", "Unemployment"],
    "With inflation at 9.1 percent, shoppers are cutting back.": ["inflation"],
    "The council, whose budget shrank by a tenth, will close 12 libraries.": ["budget", "council"],
    "Shares of Hoole Mills fell 3 percent.": ["Shares of Hoole Mills"],
    "The fund, worth $4bn, lost a fifth of its value.": ["fund", "its value"],
    "At 8.4 percent, the jobless rate is the highest since 2012.": ["jobless rate"],
    "The Nikkei was up 0.3 percent, the Hang Seng down 1.1 percent.": ["Nikkei", "Hang Seng"],
    "Some 70 percent of voters in the north backed the plan.": ["voters"],
    "Two in five households cannot heat their homes.": ["households"],
    "The average price of a loaf has climbed to 95p from 80p.": ["average price of a loaf", "average price of a loaf"],
    "She was fined £400 for speeding and ordered to pay costs of £85.": ["speeding", "costs"],
    "Ticket sales of £2.4m covered less than half the cost.": ["Ticket sales", "the cost"],
    "Profit before tax rose to £12m on sales of £140m.": ["Profit before tax", "sales"],
    "A litre of petrol now costs 152p, up 4p on last week.": ["litre of petrol", "litre of petrol"],
    "About 30 of the 45 ships in the harbour were damaged.": ["the 45 ships", "harbour"],
    "Heat pumps were fitted in 3 percent of new homes.": ["new homes"],
    "Prices per carat have dropped by a fifth.": ["Prices per carat"],
    "He's averaging 17.4 points.": [None],
    "They recorded 1,140 calls, each lasting around 0.2 seconds.": [None, None],
}

DATES: dict[str, list[list[str]]] = {
    "Exports rose 20% to $60m in 2023 from $50m in 2022.": [["2023"], ["2023"], ["2022"]],
    "Output fell to 3.1 million tonnes from 4.7 million tonnes a year ago.": [[], ["a year ago"]],
    "In May, prices rose 3 percent and wages 2 percent.": [["May"], ["May"]],
    "Sales rose 3.2 percent to $4.1bn in 2016.": [["2016"], ["2016"]],
    "Prices rose 3 percent in May and 4 percent in June.": [["May"], ["June"]],
    "The bank said on Monday that profit fell 5 percent in the first quarter.": [["the first quarter"]],
    "Ann Lee told reporters on Tuesday that 40 boats sank in 2019.": [["2019"]],
    "Exports slumped 38 percent to $1.9bn in the third quarter, official data showed on Thursday.": [["the third quarter"], ["the third quarter"]],
    "The mine sold 25 million tonnes last year, down from 31 million in 2022.": [["last year"], ["2022"]],
    "By 2030, 40 percent of cars will be electric, up from 12 percent in 2020.": [["2030"], ["2020"]],
    "The number of cases reached 312 this year against 96 in 2023.": [["this year"], ["2023"]],
    "The fire on Monday killed 12 people and hurt 30.": [["Monday"], ["Monday"]],
    "He earned $3m in 2020 and $4m in 2021, but only $1m in 2022.": [["2020"], ["2021"], ["2022"]],
    "Costs fell 5 percent. They had doubled in 2019.": [[], ["2019"]],
    "ASHBY, March 3 (Lakes News) - The mill cut 40 jobs.": [[]],
}


@pytest.mark.parametrize("text", CONCEPTS)
def test_a_number_is_about_what_its_sentence_says(text: str) -> None:
    assert [claim.concept and claim.concept.of(text) for claim in newsparse.find_claims(text)] == CONCEPTS[text]


@pytest.mark.parametrize("text", DATES)
def test_a_number_has_the_dates_of_its_clause(text: str) -> None:
    claims = newsparse.parse(text, "2024-03-05").claims
    assert [[date.text for date in claim.dates] for claim in claims] == DATES[text]


def test_a_pronoun_in_each_of_many_sentences_is_followed_only_a_little_way_back() -> None:
    text = "“It rose 3% on Monday,” said Ann Lee. " * 1500
    assert len(newsparse.find_claims(text)) == 1500
