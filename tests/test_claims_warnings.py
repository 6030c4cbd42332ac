"""Numbers that do not fit together have a warning, and those that fit have none."""

import pytest

import newsparse

MISFITS = {
    # a size that does not lead from the start to the end
    "Sales rose 20% to £65m from £50m.": "20 percent does not lead from 50000000 to 65000000",
    "Takings fell by £7m to £6m from £10m.": "7000000 does not lead from 10000000 to 6000000",
    "The toll rose by 12 boats to 90 boats from 70 boats.": "12 does not lead from 70 to 90",
    "Rents jumped 8.5% to €920 from €800.": "8.5 percent does not lead from 800 to 920",
    "Turnover slipped 4% to 880,000 tonnes from 800,000 tonnes.": "4 percent does not lead from 800000 to 880000",
    "The herd grew by a third, or 33%, to 500 goats from 300 goats.": "33 percent does not lead from 300 to 500",
    # percent and percentage points
    "The rate went up from 4% to 6%, a rise of 2%.": "percent is said, percentage points lead from 4 to 6",
    "Turnout fell 5% to 45% from 50%.": "percent is said, percentage points lead from 50 to 45",
    "Support climbed 11% to 41% from 30%.": "percent is said, percentage points lead from 30 to 41",
    "Vacancy rose three percentage points to 9% from 5%.": None,
    "Vacancy rose 2 percentage points to 9% from 5%.": "2 does not lead from 5 to 9",
    # multiples
    "Arrests halved to 20 from 50.": "halved does not lead from 50 to 20",
    "Arrests halved from 40 to 30.": "halved does not lead from 40 to 30",
    "The fine doubled to £90 from £50.": "doubled does not lead from 50 to 90",
    "Thefts trebled to 200 from 98.": "trebled does not lead from 98 to 200",
    "Rents more than doubled to €900 from €500.": "more than doubled does not lead from 500 to 900",
    # a rise that goes down
    "Unemployment rose to 4.1% from 4.3%.": "a rise does not lead from 4.3 to 4.1",
    "Turnover fell to £9.4m from £8.1m.": "a fall does not lead from 8100000 to 9400000",
    "Attendance climbed from 900 pupils to 840 pupils.": "a rise does not lead from 900 to 840",
    "Turnout was 61%, up from 68%.": "a rise does not lead from 68 to 61",
    "It sold 4,000 boats, down from 3,100 boats a year ago.": "a fall does not lead from 3100 to 4000",
    # more than the whole
    "Some 120% of voters backed it.": "more than 100 percent of a group",
    "Nearly 130 per cent of the residents signed.": "more than 100 percent of a group",
    "Twelve of the nine jurors were women.": "more than the whole of 9",
    "At least 60 of the 48 flights were late.": "more than the whole of 48",
    # a share beside its numbers
    "Twelve of the 48 flights (30%) were late.": "30 percent is not 12 of 48",
    "Of those asked, 14 of 20, or 60 percent, agreed.": "60 percent is not 14 of 20",
    # shares of one whole
    "Sixty percent said yes, 30 percent no and 25 percent did not know.": "shares of one whole add up to 115 percent",
    "Some 52% voted for the dam, 44% against it and 14% abstained.": "shares of one whole add up to 110 percent",
    "The poll put Roe on 48%, Ito on 41% and undecided voters at 21%.": "shares of one whole add up to 110 percent",
}

FITTING = (
    "Sales rose 20% to £60m from £50m.",
    "Sales rose 20% to £6m from £5m.",
    "Sales rose 4.6% to $6.8bn from $6.5bn.",
    "Takings fell by £4m to £6m from £10m.",
    "Takings fell by about £7m to £6m from £10m.",
    "The stock gained 150 percent to €25 from €10.",
    "The rate went up from 4% to 6%, a rise of 50%.",
    "The rate went up from 4% to 6%, a rise of two percentage points.",
    "Turnout fell 10% to 45% from 50%.",
    "Turnout fell 5 points to 45% from 50%.",
    "Arrests halved to 26 from 50.",
    "The fine doubled to £100 from £50.",
    "The fine nearly doubled to £90 from £50.",
    "Thefts trebled to 300 from 98.",
    "Rents more than doubled to €1,100 from €500.",
    "Unemployment rose to 4.3% from 4.1%.",
    "Unemployment eased to 4.1% from 4.3%.",
    "The rupee fell to 83.2 against the dollar from 82.9.",
    "The yen weakened to 151 per dollar from 149.",
    "She rose to 3 from 10 in the chart.",
    "The deficit narrowed to -3% from -5%.",
    "Turnout was 61%, down from 68%.",
    "Turnout was 61%, up from 58%.",
    "Prices rose 5%, while wages fell to 3% from 4%.",
    "Growth slowed to 2%, and prices rose 3% from a year ago.",
    "Rents rose 4% to £900 in May from April, when a room cost £880.",
    "Output is 120% of what it was.",
    "Profit was 120% of the forecast.",
    "Shares are 130% of their issue price.",
    "Nine of the 12 jurors were women.",
    "Twelve of the 48 flights (25%) were late.",
    "A third, or 33%, of the flights were late.",
    "Of those asked, 14 of 20, or 70 percent, agreed.",
    "Two of the three mills, or 67%, are shut.",
    "Nine of the 12 prices rose, by 30%.",
    "Sixty percent said yes, 30 percent no and 10 percent did not know.",
    "Sixty percent said yes, 30 percent no and 11 percent did not know.",
    "Asked what they drink, 60% named tea, 55% milk and 30% juice.",
    "In Hoole 60% said no, in Merrow 55% and in Ashby 51%.",
    "Some 60% of men, 55% of women and 30% of children said no.",
    "Duty is 60% on cars, 45% on vans and nothing against 20% before.",
    "It lost 60% in May, 30% in June and 25% against the yen.",
)


def warnings(text: str) -> list[str]:
    """Those of a text, but for supposed currencies."""
    return [claim.warning for claim in newsparse.find_claims(text) if claim.warning and "taken for" not in claim.warning]


@pytest.mark.parametrize(("text", "warning"), MISFITS.items())
def test_what_does_not_fit_is_told(text: str, warning: str | None) -> None:
    assert warnings(text) == ([warning] if warning else [])


@pytest.mark.parametrize("text", FITTING)
def test_what_fits_has_no_warning(text: str) -> None:
    assert warnings(text) == []
