"""Claims: what the words around a number add to it."""

import pickle
from decimal import Decimal

import pytest

import newsparse
from newsparse import Bound, Change, Claim, ClaimKind, Config


def only(text: str, config: Config | None = None) -> Claim:
    """The one claim of a text."""
    [claim] = newsparse.find_claims(text, config)
    return claim


BOUNDS = {
    "About 70 lanterns glowed.": Bound.ABOUT,
    "An estimated 34,000 storks nest here.": Bound.ABOUT,
    "Some 130 sculptors applied.": Bound.ABOUT,
    "More than 70 lanterns glowed.": Bound.MORE,
    "At least 70 lanterns glowed.": Bound.AT_LEAST,
    "No fewer than 70 lanterns glowed.": Bound.AT_LEAST,
    "Fewer than 70 lanterns glowed.": Bound.LESS,
    "Just under 70 lanterns glowed.": Bound.LESS,
    "Up to 70 lanterns glowed.": Bound.AT_MOST,
    "No more than 70 lanterns glowed.": Bound.AT_MOST,
    "Seventy lanterns or so glowed.": Bound.ABOUT,
    "Exactly 70 lanterns glowed.": Bound.EXACT,
}


@pytest.mark.parametrize(("text", "bound"), BOUNDS.items())
def test_bounds(text: str, bound: Bound) -> None:
    assert only(text).bound == bound


CHANGES = {
    "Tuition climbed 7%.": Change.UP,
    "Tuition climbed steeply by a further 7%.": Change.UP,
    "The guild lifted its annual dues by 60 basis points.": Change.UP,
    "Copper was up 7%.": Change.UP,
    "The yen finished 7% lower.": Change.DOWN,
    "A 14% decline in wolf sightings puzzles rangers.": Change.DOWN,
    "Takings shrank to $8 million.": None,
    "She hopes to sign up 80 tenors.": None,
    "A raffle raised $7 million.": None,
    "Humidity was 83.5%.": None,
    "Senators voted to advance a $95 billion bill.": None,
    "Merrow dropped a 40-page plan.": None,
    "Fares took a 9% jump.": Change.UP,
    "Takings mushroomed by 60%.": Change.UP,
    "The grocer brought prices down by 5 per cent.": Change.DOWN,
    "The ferry firm put up fares by 9%.": Change.UP,
    "He put up 12 posters.": None,
    "The shares put on 6p.": Change.UP,
    "He put on a £20 bet.": None,
    "Bookings picked up 11%.": Change.UP,
    "She picked up 11 pebbles.": None,
    "Kestrel gave back 2%.": Change.DOWN,
    "The theatre raised prices 7%.": Change.UP,
    "The theatre raised its 7% stake in talks.": None,
    "They want to tax the top 7%.": None,
    "Squalls knocked 3% off output.": Change.DOWN,
    "Staff accepted a 5% pay rise.": Change.UP,
    "The mill used 15% less coal.": Change.DOWN,
    "Twins are 15% less likely to sing.": None,
    "Turnover came in 6 per cent below last year's.": Change.DOWN,
    "Rainfall was 6 per cent below average.": None,
    "A fall in takings of 7% surprised them.": Change.DOWN,
    "It is a town with a share of 7%.": None,
}


@pytest.mark.parametrize(("text", "change"), CHANGES.items())
def test_changes(text: str, change: Change | None) -> None:
    assert only(text).change == change


SHARED_VERBS = {
    "Oats rose 2% and rye 3%.": (Change.UP, Change.UP),
    "Tin fell 2.3% in Osaka and 1.1% in Nara.": (Change.DOWN, Change.DOWN),
    "Oats rose 2% and 30% of farmers sold.": (Change.UP, None),
    "Oats rose 2% and the levy was 3%.": (Change.UP, None),
    "Oats rose 2%, with the levy at 3%.": (Change.UP, None),
}


@pytest.mark.parametrize(("text", "changes"), SHARED_VERBS.items())
def test_numbers_that_share_a_verb_share_its_direction(text: str, changes: tuple[Change | None, ...]) -> None:
    assert tuple(claim.change for claim in newsparse.find_claims(text)) == changes


CONCEPTS = {
    "Mould covers 60 per cent of upper Lowmoor.": "upper Lowmoor",
    "A plague of moths ate about a sixth of the tapestry.": "the tapestry",
    "Frost spoiled half the vineyard.": "the vineyard",
    "Only one in seven bakers owns the oven.": "bakers",
    "Profits should shrink 8 percent.": "Profits",
    "The pollen count, which had been steady, jumped by 21 points.": "pollen count",
    "Bishops trimmed the stipend by £35m.": "stipend",
    "A 14% decline in wolf sightings puzzles rangers.": "wolf sightings",
    "The tenor turned down a £9m-a-year offer.": "offer",
    "Dam officials earmarked Rs 30 crore for sluices.": "sluices",
    "Bribes of $7,900 were paid.": "Bribes",
    "The marsh has 600 herons.": "marsh",
    "Meat prices will rise 5%.": "Meat prices",
    "The firm said it had 40 barges.": "firm",
    "The fire wiped £40m off its value.": "its value",
    "The fishing grounds, which had been rich, yielded 300 tonnes.": "fishing grounds",
    "It is 80 furlongs.": None,
}


@pytest.mark.parametrize(("text", "concept"), CONCEPTS.items())
def test_concepts(text: str, concept: str | None) -> None:
    span = only(text).concept
    assert (span and span.of(text)) == concept


def test_a_hedge_is_the_nearest_word_that_takes_something_back() -> None:
    text = "After the merger, Kestrel could own 45 per cent of the market."
    hedge = only(text).hedge
    assert hedge is not None
    assert hedge.of(text) == "could"
    assert only("Early May brought 19 storms.").hedge is None


CURRENCIES: dict[str, tuple[str | None, str | None]] = {
    "Mending it took $90 million.": ("USD", "USD"),
    "OTTAWA - Mending it took $90 million.": ("CAD", "CAD"),
    "Mending it took US$90 million.": ("USD", "USD"),
    "OTTAWA - Mending it took US$90 million.": ("USD", "USD"),
    "NAIROBI, Kenya - Mending it took Sh740m.": ("KES", "KES"),
    "Mending it took 16bn francs.": ("franc", None),
    "Mending it took 16bn Swiss francs.": ("CHF", "CHF"),
    "Mending it took 35 cents.": ("cent", None),
    "Mending it took 65 pence.": ("penny", "GBP"),
    "Mending it took $11.60 a kilo.": ("USD per kilogram", "USD"),
}


@pytest.mark.parametrize(("text", "expected"), CURRENCIES.items())
def test_currencies(text: str, expected: tuple[str | None, str | None]) -> None:
    claim = only(text)
    assert (claim.unit, claim.currency) == expected


def test_no_currency_is_guessed_silently() -> None:
    assert only("Mending it took $90 million.").warning == "'$' is taken for US dollars"
    assert only("Mending it took US$90 million.").warning is None
    assert "several countries" in (only("Mending it took 16bn francs.").warning or "")


def test_the_config_decides_the_currency() -> None:
    config = Config(currencies={"$": "CAD", "franc": "XOF"})
    assert only("Mending it took $90 million.", config).currency == "CAD"
    assert only("Mending it took US$90 million.", config).currency == "USD"
    assert only("Mending it took 16bn francs.", config).currency == "XOF"
    assert only("Mending it took $90 million.", config).warning is None


def test_pounds_are_money_where_the_text_says_so() -> None:
    assert only("Hikers carried 60 pounds.").kind is ClaimKind.MEASURE
    found = newsparse.find_claims("A replica is 350 pounds, with a deposit of £45.")
    assert [claim.currency for claim in found] == ["GBP", "GBP"]


SHARED = {
    "Choristers prefer Bach to Verdi, 47 percent to 29.": ["47 percent", "29 percent"],
    "The synod threw out the hymnal, 122 votes to 87.": ["122 vote", "87 vote"],
    "Six sailors were rescued and nine hospitalised.": ["6 sailor", "9 sailor"],
    "Nearly 90 were evacuated, six of them by boat.": ["~90 person", "6 person"],
    "Kestrel Foods gained 6 percent to 9.40.": ["6 percent up", "9.4"],
    "The estate spans nearly 40 acres (16 hectares).": ["~40 acre", "~16 hectare"],
    "Ashworth had 43.2% (+6.1).": ["43.2 percent", "6.1 percentage point up"],
}


@pytest.mark.parametrize(("text", "expected"), SHARED.items())
def test_units_are_understood_from_the_claim_before(text: str, expected: list[str]) -> None:
    assert list(map(str, newsparse.find_claims(text))) == expected


EXACT = {
    "Moths ate five sixths of it.": ((5, 6), "0.8333333333333333333333333333", "0.8333333333333333333333333333"),
    "Her trust holds $7.3bn.": ((), "7300000000", "7300000000"),
    "Sled dogs slept at -31C.": ((), "-31", "-31"),
    "Merrow won 3-1.": ((3, 1), "1", "3"),
    "Seeds sprout in between five and nine days.": ((), "5", "9"),
    "Spruce survives between -45 °C and 31 °C.": ((), "-45", "31"),
    "A new spire needs $4-$6m.": ((), "4000000", "6000000"),
}


@pytest.mark.parametrize(("text", "expected"), EXACT.items())
def test_values_are_exact(text: str, expected: tuple[tuple[int, ...], str, str]) -> None:
    claim = only(text)
    assert (tuple(map(int, claim.parts)), claim.low, claim.high) == (expected[0], Decimal(expected[1]), Decimal(expected[2]))
    assert (claim.value is None) == (claim.low != claim.high)


NOTHING = """
The brewery burned down in 1988.
Mass is on April 8 at 6:45 a.m. as ever.
The plaque hangs at 47 Juniper Crescent.
An Airbus 320 taxied past.
Nurses wore N95 masks at the G20 protest.
Her novel is set on 9/11.
The pilot of a B-52 waved.
Apollo-11 moss samples went missing.
In the fourth quarter came the 31st floral pageant.
Thieves emptied a 7-Eleven.
Plague emptied the port in 1923-25.
Bookings on 555-014-2277.
No one saw the fox; one had to listen.
Treasurers call it a catch-22.
""".strip().splitlines()


@pytest.mark.parametrize("text", NOTHING)
def test_not_every_number_is_a_claim(text: str) -> None:
    assert list(map(str, newsparse.find_claims(text))) == []


@pytest.mark.parametrize("text", ["25,000 bushels a day", "$80 a week", "nine hundred jars per hour"])
def test_a_rate_keeps_what_dates_call_a_set(text: str) -> None:
    assert " per " in str(only(f"The mill gets {text}."))


@pytest.mark.parametrize("text", ["1" * 5000, "-" * 500 + "5%", "five " * 3000, "$" * 400, "1,2,3," * 500, "٣ people", "half " * 500, "5 " * 2000])
def test_no_text_is_an_error(text: str) -> None:
    for claim in newsparse.find_claims(text):
        assert claim.span.of(text) == claim.text


MOVEMENTS = {
    "Profit grew 4.5% to $6.2bn from $5.9bn.": ["size", "end", "start"],
    "Turnout fell to 47 percent from 49 percent.": ["end", "start"],
    "Tuition went from 21 to 34 euros, up 62%.": ["start", "end", "size"],
    "The index shed 88.40 points, or 1.62%, to end at 5,368.90.": ["size", "size", "end"],
    "Rents jumped 8 percent to a record high of $2,160 from $2,000 a year earlier.": ["size", "end", "start"],
    "Net grew 45% to $5.8 million, which is 28 cents a share, from $4 million.": ["size", "end", None, "start"],
    "Turnover doubled to €50m from €25m.": ["size", "end", "start"],
    "Sales fell 12 per cent and forty shops closed.": [None, None],
    "Wages rose 3% while rents went to £900 from £850.": [None, None, None],
    "He drove from 9 fields to 12 farms.": [None, None],
}


@pytest.mark.parametrize(("text", "expected"), MOVEMENTS.items())
def test_the_numbers_of_one_rise_or_fall_know_of_each_other(text: str, expected: list[str | None]) -> None:
    found = newsparse.find_claims(text)
    assert [claim.movement and claim.movement.value for claim in found] == expected
    moved = {claim.span for claim in found if claim.movement}
    assert all(set(claim.related) == moved - {claim.span} for claim in found if claim.movement)
    assert not any(claim.related for claim in found if claim.movement is None)


MISFITS = {
    "Membership rose 30% to 60 from 50.": "30 percent does not lead from 50 to 60",
    "Profit fell 4% to €52m from €50m.": "4 percent does not lead from 50000000 to 52000000",
    "Wheat rose 20 pence to 525 pence from 500 pence.": "20 does not lead from 500 to 525",
    "Support rose 5% to 45% from 40%.": "percent is said, percentage points lead from 40 to 45",
    "Some 120 per cent of voters turned out.": "more than 100 percent of a group",
}


@pytest.mark.parametrize(("text", "warning"), MISFITS.items())
def test_numbers_that_do_not_fit_together_are_noted_and_not_changed(text: str, warning: str) -> None:
    first = newsparse.find_claims(text)[0]
    assert first.warning == warning
    assert first.low == Decimal("".join(mark for mark in first.text if mark.isdigit()))


@pytest.mark.parametrize(
    "text",
    [
        "Membership rose 20% to 60 from 50.",
        "Profit grew 5.1% to €6.2bn from €5.9bn.",
        "Profit grew 5.5% to €6.2bn from €5.9bn.",
        "Support rose 12.5% to 45% from 40%.",
        "Support rose five points to 45% from 40%.",
        "Attendance rose 14% to 45,000 from 40,000.",
        "Profit rose about 30% to €60m from €50m.",
        "Debt is 120 per cent of output.",
        "Sales rose 240 per cent.",
        "The reservoir stands at 104 per cent of its average.",
    ],
)
def test_what_fits_within_rounding_has_no_warning(text: str) -> None:
    assert [claim.warning for claim in newsparse.find_claims(text) if claim.warning] == []


LIKE = {
    "About 460 buses were stolen this year compared with 63 in the whole of last year.": ["~460 bus", "63 bus"],
    "Harlow offered C$6 (US$4.46) per share.": ["6 CAD per share", "4.46 USD per share"],
    "The governors control the senate 219 to 213.": ["219-213"],
    "Wages were 70,000 Kenyan shillings ($540) a month, down from the 90,000 shillings of 2017.": [
        "70000 KES per month",
        "540 USD per month",
        "90000 KES",
    ],
    "It slept for a day or two.": [],
    "The pool charged 20 for a towel.": ["20"],
    "In 1990 40-seat coaches were banned from it.": ["40 seat"],
    "He served three months and two weeks.": ["3 month", "2 week"],
    "The 3 men 40 miles away waited.": ["3 man", "40 mile"],
    "Kestrel Foods gained 6 percent to 9.40.": ["6 percent up", "9.4"],
}


@pytest.mark.parametrize(("text", "expected"), LIKE.items())
def test_a_number_takes_the_unit_of_what_it_is_held_against(text: str, expected: list[str]) -> None:
    assert list(map(str, newsparse.find_claims(text))) == expected


OURS = Config(units={"container": ["teu", "teus", "container units"]}, nouns={"police officer": {"cop", "cops", "beat bobbies"}})

OWN = {
    "The port moved 4,200 teus.": ("4200 container", "measure"),
    "It can load a 500-teu barge.": ("500 container", "measure"),
    "Cranes move 90 teus an hour.": ("90 container per hour", "rate"),
    "Some 30 to 40 container units fell off.": ("~30..40 container", "measure"),
    "The feud took 12 cops.": ("12 police officer", "count"),
    "Dozens of cops watched.": ("24..100 police officer", "count"),
    "Four retired beat bobbies sang.": ("4 police officer", "count"),
}


@pytest.mark.parametrize(("text", "expected"), OWN.items())
def test_callers_have_units_and_nouns_of_their_own(text: str, expected: tuple[str, str]) -> None:
    claim = only(text, OURS)
    assert (str(claim), claim.kind) == expected


BAD: list[tuple[str, object, str]] = [
    ("units", {"container": []}, "container"),
    ("units", {"container": ["TEU"]}, "'TEU' is no form"),
    ("units", {"container": ["t e u"]}, "'t e u' is no form"),
    ("units", {"container": ["2teu"]}, "'2teu' is no form"),
    ("units", {"container": "teu"}, "collection"),
    ("units", {"": ["teu"]}, "name"),
    ("units", {"box": ["teu"], "container": ["teu"]}, "'teu' is a form of 'box' already"),
    ("nouns", {"police officer": [7]}, "7 is no form"),
    ("nouns", ["cop"], "mapping"),
]


@pytest.mark.parametrize(("option", "value", "says"), BAD)
def test_a_bad_unit_or_noun_is_an_error_that_names_it(option: str, value: object, says: str) -> None:
    with pytest.raises(newsparse.ConfigError, match=option) as caught:
        Config(**{option: value})  # type: ignore[arg-type]
    assert says in str(caught.value)


def test_a_form_is_a_unit_or_a_noun_and_not_both() -> None:
    with pytest.raises(newsparse.ConfigError, match="'teu' is a form in units already"):
        Config(units={"container": ["teu"]}, nouns={"box": ["teu"]})


def test_a_config_with_units_is_hashable_and_picklable() -> None:
    again = pickle.loads(pickle.dumps(OURS))
    assert (again, hash(again)) == (OURS, hash(OURS))


MONEY = {
    "Exports slumped to 1.92 billion pula.": "1920000000 BWP",
    "The mill borrowed ZMW2.5m and 30 Zambian kwacha.": "2500000 ZMW; 30 ZMW",
    "A fare costs 500 kwacha.": "500 kwacha",
    "LUSAKA, March 3 (Lakes News) - A fare costs 500 kwacha.": "500 ZMW",
    "The dealer owed 400 Armenian drams.": "400 AMD",
    "The well cost 20,000 CFA francs.": "20000 XOF",
    "DOUALA, March 3 (Lakes News) - The well cost 20,000 CFA francs.": "20000 XAF",
    "The choir raised GH¢5,000 and 30 pesewas.": "5000 GHS; 30 pesewa",
    "The barge was sold for Dh20,000.": "20000 AED",
    "A seat costs 45 dirhams, or 45 Moroccan dirhams.": "45 AED; 45 MAD",
    "Rents fell to KWD 250 and OMR 300.": "250 KWD; 300 OMR",
    "The fine was PEN 200.": "200 PEN",
    "The pen 20 guests signed is lost.": "20 guest",
    "It cost us $4.1 million.": "4100000 USD",
    "The TOP 10 songs were played at COP 29.": "10 song",
    "The levy is 3,000 Somali shillings, or 90 Jamaican dollars.": "3000 SOS; 90 JMD",
    "Two boxes cost 14 quetzales and 9 lempiras.": "2 box; 14 GTQ; 9 HNL",
}
MEASURES = {
    "The dam let out 40,000 cusecs.": "40000 cubic foot per second",
    "The port handled 4,200 TEUs.": "4200 twenty-foot equivalent unit",
    "The engine makes 332 lb-ft of torque.": "332 pound foot",
    "Its valve holds at 300 kPa.": "300 kilopascal",
    "She has lost four stone.": "4 stone down",
    "He weighed in at 12st 4lb.": "172 pound",
    "They laid 12 stone steps.": "12 stone step",
    "The machine runs at 2 exaflops.": "2 exaflop",
    "The wreck lies at 12 fathoms.": "12 fathom",
    "The field pumps 90,000 boepd.": "90000 barrel of oil equivalent per day",
}


@pytest.mark.parametrize("text", [*MONEY, *MEASURES])
def test_money_of_every_country_and_measures_of_every_trade_are_read(text: str) -> None:
    assert "; ".join(map(str, newsparse.find_claims(text))) == (MONEY | MEASURES)[text]


def test_dollars_have_a_warning_where_the_dateline_has_others_money() -> None:
    [claim] = newsparse.find_claims("LONDON, March 3 (Lakes News) - It cost $5.")
    assert (claim.currency, claim.warning) == ("USD", "'$' is taken for US dollars")
    [claim] = newsparse.find_claims("WINDHOEK, March 3 (Lakes News) - It cost $5.")
    assert (claim.currency, claim.warning) == ("NAD", None)
