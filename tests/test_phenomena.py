"""What real news text does that no grammar of English mentions: a test for each phenomenon, with the right output.

Published on Thursday 6 June 2024 unless a test says otherwise. What newsparse does not get right yet is listed, with the reason, in
known_failures.json; those tests must fail, so that a repair shows and the entry is taken out.
"""

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

import newsparse
from newsparse import Article, Bound, Claim, ClaimKind, Config, Quote, QuoteKind, Relation, Speaker, SpeakerKind

PUBLISHED = "2024-06-06"
KNOWN_FAILURES: dict[str, str] = {entry["test"]: entry["comment"] for entry in json.loads(Path(__file__).with_name("known_failures.json").read_text("utf-8"))}
"""Why a test fails, by its name."""


@pytest.fixture(autouse=True)
def _expect_known_failures(request: pytest.FixtureRequest) -> None:
    if reason := KNOWN_FAILURES.get(request.node.name):
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True))


def parse(text: str, published: str = PUBLISHED, config: Config | None = None) -> Article:
    """The article."""
    return newsparse.parse(text, published, config=config)


def whole(*numbers: Decimal | None) -> tuple[int, ...]:
    """Whole numbers as such, to compare them with literals."""
    assert all(number is not None and number == int(number) for number in numbers), numbers
    return tuple(int(number) for number in numbers if number is not None)


def claims(text: str, config: Config | None = None) -> list[str]:
    """The claims of the article as their notation."""
    return [str(claim) for claim in parse(text, config=config).claims]


def claim(article: Article, words: str) -> Claim:
    """The one claim that covers these words, or stands in them."""
    [found] = [claim for claim in article.claims if words in claim.text or claim.text in words]
    return found


def dates(text: str, published: str = PUBLISHED, config: Config | None = None) -> list[str]:
    """The date expressions of the article as type and value."""
    return [f"{date.type} {date.value}" for date in parse(text, published, config).dates]


def blocks(article: Article) -> list[tuple[str, str]]:
    """The boilerplate as kind and words."""
    return [(block.kind, block.text) for block in article.boilerplate]


def contents(quote: Quote, article: Article) -> list[str]:
    """The words of a quote, without the stop at the end of each content: for speech without marks it may belong to either."""
    return [span.of(article.text).rstrip(".?") for span in quote.content]


def name(quote: Quote) -> str | None:
    """Who speaks."""
    return quote.speaker.name if quote.speaker else None


def said(article: Article) -> list[tuple[str | None, list[str]]]:
    """Who says what."""
    return [(name(quote), contents(quote, article)) for quote in article.quotes]


def mentions(speaker: Speaker | None, article: Article) -> list[str]:
    """How the article calls a speaker."""
    return [] if speaker is None else [span.of(article.text) for span in speaker.mentions]


def test_every_known_failure_is_a_test() -> None:
    assert [test for test in KNOWN_FAILURES if test.partition("[")[0] not in globals()] == []


# ---------------------------------------------------------------------- characters, marks and line ends


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("â€œWe lost Â£5m,â€ said Ana Brook.", "We lost Â£5m,", id="mojibake"),
        pytest.param("&amp;quot;We lost &amp;pound;5m,&amp;quot; said Ana Brook.", "We lost &amp;pound;5m,", id="entities"),
    ],
)
def test_characters_that_were_decoded_wrongly_are_read_and_noted(text: str, content: str) -> None:
    article = parse(text)
    [quote] = article.quotes
    assert (quote.kind, name(quote), [span.of(text) for span in quote.content]) == (QuoteKind.DIRECT, "Ana Brook", [content])
    [loss] = article.claims
    assert (whole(loss.value), loss.unit, loss.currency, loss.quote) == ((5000000,), "GBP", "GBP", quote)
    assert loss.text.endswith("5m")
    assert loss.text in content
    assert article.text == text
    assert article.notes == ("mojibake",)


def test_question_marks_in_the_place_of_quotation_marks_are_quotation_marks() -> None:
    text = "?It?s over,? said coach Lena Ruud."
    [quote] = newsparse.find_quotes(text)
    assert (quote.kind, name(quote), [span.of(text) for span in quote.content]) == (QuoteKind.DIRECT, "Lena Ruud", ["It?s over,"])
    text = "He left. ?We waited,? Lena Ruud said. ?Nobody came.?"
    [quote] = newsparse.find_quotes(text)
    assert (name(quote), [span.of(text) for span in quote.content]) == ("Lena Ruud", ["We waited,", "Nobody came."])
    assert not newsparse.find_quotes("Why? How? The club had no answer, and the coach, Lena Ruud, left the ground by the back door.")


def test_blocks_glued_to_sentences_are_cut_from_them() -> None:
    text = '"We wait," she said.Read MoreThe mayor, Ola Fenn, agreed.Advertisement'
    article = parse(text)
    assert blocks(article) == [("related", "Read More"), ("advertisement", "Advertisement")]
    assert article.body.text == '"We wait," she said.The mayor, Ola Fenn, agreed.'
    ends = [sentence.end for sentence in article.sentences]
    assert text.index("Read More") in ends
    assert text.index("Advertisement") in ends
    assert said(article) == [(None, ["We wait,"])]
    assert {name(quote) for quote in newsparse.find_quotes(f'{text} It was late. "We go," she said.')} <= {None, "Ola Fenn"}


def test_a_drop_cap_on_its_own_line_begins_the_first_word() -> None:
    text = "T\nhe council voted 5-2 on Monday to sell the ground."
    article = parse(text)
    assert [sentence.of(text) for sentence in article.sentences] == [text]
    assert article.body.text == text
    assert claims(text) == ["5-2"]


def test_asterisks_of_masked_swearing_are_part_of_the_word() -> None:
    text = 'Fans left early.\n"This is bull****," said Ola Fenn.'
    article = parse(text)
    assert [(name(quote), [span.of(text) for span in quote.content]) for quote in article.quotes] == [("Ola Fenn", ["This is bull****,"])]
    assert article.body.text == text


def test_the_number_of_a_sub_head_belongs_to_its_line_and_is_no_claim() -> None:
    text = "The council met for nine hours.\n3. The budget\nMembers argued over the cost of the pool."
    article = parse(text)
    assert [sentence.of(text) for sentence in article.sentences][1] == "3. The budget"
    assert claims(text) == ["9 hour"]


# ---------------------------------------------------------------------- forms of stories


def test_the_stamps_of_a_live_blog_stay_and_keep_its_entries_apart() -> None:
    text = '14.05 BST\nPM: "No delay"\n13.58 BST\nTrains stop at noon, police say.'
    article = parse(text)
    assert article.body.text == text
    assert dates(text) == ["TIME 2024-06-06T14:05", "TIME 2024-06-06T13:58", "TIME 2024-06-06T12:00"]
    assert article.dates[2].text == "noon"
    assert said(article) == [("PM", ["No delay"]), ("police", ["Trains stop at noon"])]
    apart = parse('14.05 BST\n"No delay," said Ola Fenn.\n13.58 BST\n"We wait," she said.\n13.40 BST\n"The line is shut until further notice."')
    assert said(apart) == [("Ola Fenn", ["No delay,"]), (None, ["We wait,"]), (None, ["The line is shut until further notice"])]


def test_a_pull_quote_is_not_counted_again() -> None:
    pulled = "We drank rain for nine days"
    text = f'"{pulled}," said Ifeoma Tull. A trawler found the boat on Monday.\n{pulled}\nShe had left the harbour in May, her brother told a rescue crew.'
    article = parse(text)
    assert [(name(quote), contents(quote, article)) for quote in article.quotes if pulled in quote.text] == [("Ifeoma Tull", [f"{pulled},"])]
    assert [(str(claim), claim.claimant and claim.claimant.name) for claim in article.claims] == [("9 day", "Ifeoma Tull")]


def test_a_quotation_of_a_headline_has_no_speaker() -> None:
    headline = "'Reckless' driver who fled at 90mph jailed for six years"
    article = parse(f"{headline}\nA driver who crashed into a bus in Hoole was sent to prison on Monday, a court said.")
    assert blocks(article) == [("headline", headline)]
    kept = parse(headline, config=Config(keep=("headline",)))
    assert said(kept) == []
    assert [str(claim) for claim in kept.claims] == ["90 mile per hour", "6 year"]
    assert dates(headline, config=Config(keep=("headline",))) == ["DURATION P6Y"]


def test_the_initials_of_an_interview_stand_for_the_names_it_introduces() -> None:
    article = parse("Kemi Rowe spoke to José Ortega.\nKR: How long?\nJO: About 18 months.")
    assert said(article) == [("Kemi Rowe", ["How long"]), ("José Ortega", ["About 18 months"])]
    assert [quote.kind for quote in article.quotes] == [QuoteKind.DIRECT, QuoteKind.DIRECT]
    [months] = article.claims
    assert (whole(months.value), months.unit, months.bound) == ((18,), "month", Bound.ABOUT)
    assert months.claimant is not None
    assert months.claimant.name == "José Ortega"


def test_stage_directions_of_a_transcript_are_not_said() -> None:
    article = parse("LEMMING: That's the (CROSSTALK) -- the number, 40 percent. (END VIDEO CLIP)")
    [quote] = article.quotes
    assert [content.strip("- ") for content in contents(quote, article)] == ["That's the", "the number, 40 percent"]
    assert quote.speaker is not None
    assert (quote.speaker.name.capitalize(), quote.speaker.kind, quote.kind) == ("Lemming", SpeakerKind.PERSON, QuoteKind.DIRECT)
    assert [str(claim) for claim in article.claims] == ["40 percent"]


def test_q_and_a_of_a_court_are_speakers_without_a_name() -> None:
    article = parse("Q. Did you sign it?\nA. Twice, on May 3.")
    assert said(article) == [("Q", ["Did you sign it"]), ("A", ["Twice, on May 3"])]
    assert [quote.speaker and quote.speaker.kind for quote in article.quotes] == [SpeakerKind.UNNAMED, SpeakerKind.UNNAMED]
    [twice] = article.claims
    assert (twice.text, twice.kind, whole(twice.value)) == ("Twice", ClaimKind.COUNT, (2,))
    assert [str(date) for date in article.dates] == ["2024-05-03"]


def test_an_obituary_has_two_dates_and_the_age_that_fits_them() -> None:
    text = "Maud Ellery, potter, born 4 May 1931; died 11 March aged 93. She leaves two sons."
    article = parse(text, "2025-03-20")
    assert dates(text, "2025-03-20") == ["DATE 1931-05-04", "DATE 2025-03-11"]
    assert [(str(claim), claim.kind, claim.warning) for claim in article.claims] == [("93 year", ClaimKind.AGE, None), ("2 son", ClaimKind.COUNT, None)]


def test_a_round_up_of_magistrates_has_ages_fines_and_speeds_but_no_house_numbers() -> None:
    text = "JOHN CARR, 41, of 12 Mill Lane, Hoole: fined £120, £85 costs, £48 surcharge for 47mph in a 30mph zone on February 9."
    article = parse(text)
    assert claims(text) == ["41 year", "120 GBP", "85 GBP", "48 GBP", "47 mile per hour", "30 mile per hour"]
    assert article.claims[0].kind is ClaimKind.AGE
    zone = article.claims[5].concept
    assert zone is not None
    assert zone.of(text) == "zone"
    assert dates(text) == ["DATE 2024-02-09"]
    assert said(article) == []


def test_a_byte_order_mark_hides_no_dateline() -> None:
    text = "Mumbai, March 3 (Staff) - The water board will cut supply by 15 per cent, officials said."
    marked = parse("\ufeff" + text)
    assert blocks(marked) == blocks(parse(text)) == [("dateline", "Mumbai, March 3 (Staff) -")]
    assert said(marked) == said(parse(text))


def test_a_correction_gives_its_wrong_and_its_right_value_and_no_claims() -> None:
    note = "An earlier version said the fund held £1.2m. It holds £1.2bn."
    text = f"{note}\nThe fund will lend to farms in the valley, its chair, Ola Fenn, said on Monday."
    article = parse(text)
    assert blocks(article) == [("correction", note)]
    assert claims(text) == []
    [correction] = article.corrections
    assert (str(getattr(correction, "wrong", None)), str(getattr(correction, "right", None))) == ("1200000 GBP", "1200000000 GBP")


def test_the_furniture_of_agencies_is_origin_and_holds_no_claims() -> None:
    lead = "The quake killed 12 people on Monday, officials in the valley said."
    before, after = ["BC-Quake, 4th Ld-Writethru", "(ADDS quotes, paras 5-8)"], ["MORE", "PTI SKV RHL", "ENDS", "-30-"]
    text = "\n".join([*before, lead, *after])
    assert blocks(parse(text)) == [("origin", line) for line in [*before, *after]]
    assert claims(text) == ["12 person"]
    assert dates(text) == ["DATE 2024-06-03"]
    assert parse(text, config=Config(drop=("origin",))).body.text.strip() == lead


@pytest.mark.parametrize("note", ["(ADDS quotes, paras 5-8)", "UPDATE 2-"])
def test_a_note_of_an_agency_inside_a_line_leaves_the_lead(note: str) -> None:
    lead = "Quake kills 12 people in the valley."
    text = f"{note} {lead}" if note.endswith(")") else f"{note}{lead}"
    assert blocks(parse(text)) == [("origin", note)]
    assert claims(text) == ["12 person"]
    assert parse(text, config=Config(drop=("origin",))).body.text.strip() == lead


def test_names_and_apostrophes_that_are_not_english() -> None:
    text = (
        "“C’est fini” (“It is over”), said Élodie N’Diaye. María Fernanda Ríos Vela and Park Jin-woo agreed. Ríos left; Park stayed.\n"
        "“I am tired,” said Ríos. “I am not,” said Park."
    )
    article = parse(text)
    assert said(article) == [
        ("Élodie N’Diaye", ["C’est fini", "It is over"]),
        ("María Fernanda Ríos Vela", ["I am tired,"]),
        ("Park Jin-woo", ["I am not,"]),
    ]
    assert mentions(article.quotes[1].speaker, article) == ["María Fernanda Ríos Vela", "Ríos", "Ríos"]
    assert mentions(article.quotes[2].speaker, article) == ["Park Jin-woo", "Park", "Park"]


def test_hearsay_belongs_to_whom_it_is_heard_of() -> None:
    text = 'Ito told police that Brandt had said he "would burn it down".'
    article = parse(text)
    [told] = article.quotes
    [threat] = told.inner
    assert (name(told), name(threat)) == ("Ito", "Brandt")
    assert [quote.speaker and quote.speaker.kind for quote in (told, threat)] == [SpeakerKind.PERSON, SpeakerKind.PERSON]
    assert told.addressee is not None
    assert told.addressee.of(text) == "police"
    assert [span.of(text) for span in threat.content] == ['he "would burn it down"']


def test_a_reading_time_is_no_duration_and_an_embedded_post_is_a_quote() -> None:
    text = "3 min read\nProud day for our city! pic.example — Lena Osei (@losei) March 4, 2024"
    article = parse(text)
    assert blocks(article) == [("timestamp", "3 min read")]
    assert claims(text) == []
    assert dates(text) == ["DATE 2024-03-04"]
    [post] = article.quotes
    assert (post.kind, name(post), [span.of(text) for span in post.content]) == (QuoteKind.DIRECT, "Lena Osei", ["Proud day for our city!"])


# ---------------------------------------------------------------------- sport


def test_the_minutes_of_goals_are_no_claims() -> None:
    text = "Ashby 2 (Cole 12, 77 pen) Wexford 0. Att: 23,411. HT: 1-0"
    article = parse(text)
    assert [whole(*claim.parts) for claim in article.claims if claim.kind is ClaimKind.SCORE] == [(2, 0), (1, 0)]
    [crowd] = [claim for claim in article.claims if claim.kind is not ClaimKind.SCORE]
    assert (whole(crowd.value), crowd.concept and crowd.concept.of(text)) == ((23411,), "Att")
    assert dates(text) == []


def test_the_numbers_of_cricket() -> None:
    text = "Dravon made 84 not out off 61 balls as Kestrels reached 212-7 in 19.4 overs."
    article = parse(text)
    assert claims(text) == ["84 run", "61 ball", "212-7", "19.4 over"]
    total, overs = article.claims[2:]
    assert (total.kind, whole(*total.parts)) == (ClaimKind.SCORE, (212, 7))
    assert (overs.text, overs.value) == ("19.4 overs", Decimal("19.4"))
    assert dates(text) == []


def test_odds_are_ratios_and_a_date_like_them_is_a_date() -> None:
    text = "Backed from 7-2 to 9-4, Merrow runs on 9/4 at Hexley."
    article = parse(text)
    assert [(claim.text, claim.kind, whole(*claim.parts)) for claim in article.claims] == [
        ("7-2", ClaimKind.RATIO, (7, 2)),
        ("9-4", ClaimKind.RATIO, (9, 4)),
    ]
    assert [date.text for date in article.dates] == ["9/4"]
    assert dates(text, config=Config(day_order="day")) == ["DATE 2024-04-09"]
    assert dates(text, config=Config(day_order="month")) == ["DATE 2024-09-04"]
    assert dates(f"Merrow was second at Ashby on 28/3/2024. {text}") == ["DATE 2024-03-28", "DATE 2024-04-09"]


def test_sets_are_scores_and_race_times_durations() -> None:
    text = "She won 6-4, 3-6, 7-6 (7-5) in 2:41; Bekele ran 2:04:11."
    assert [whole(*claim.parts) for claim in parse(text).claims if claim.kind is ClaimKind.SCORE] == [(6, 4), (3, 6), (7, 6), (7, 5)]
    assert dates(text) == ["DURATION PT2H41M", "DURATION PT2H4M11S"]


# ---------------------------------------------------------------------- tables and lists


def test_a_weather_forecast() -> None:
    text = "Highs of 31C, lows in the mid-teens, gusts to 60mph, a 30% chance of rain Sat-Mon."
    article = parse(text)
    optional = "~14..16 degree Celsius"
    assert [claim for claim in claims(text) if claim != optional] == ["31 degree Celsius", "<=60 mile per hour", "30 percent"]
    rain = claim(article, "30%").concept
    assert rain is not None
    assert rain.of(text) == "rain"
    first, last = article.dates
    assert (first.value, last.value) == ("2024-06-08", "2024-06-10")
    assert (first.relation, last.relation) == (Relation.RANGE_START, Relation.RANGE_END)
    assert (first.partner, last.partner) == (last.span, first.span)


def test_arrows_of_market_tables_are_changes() -> None:
    text = "Brent $82.14 ▲0.6\nGold $2,318/oz ▼0.2%"
    assert claims(text) == ["82.14 USD", "0.6 up", "2318 USD per ounce", "0.2 percent down"]
    [change] = [claim for claim in parse(text).claims if str(claim) == "0.2 percent down"]
    assert change.concept is None or change.concept.of(text) == "Gold"


def test_a_number_in_brackets_is_negative_in_a_table_only() -> None:
    assert claims("£m\nNet (12.4)") == ["-12400000 GBP"]
    assert claims("£m\nSales 140.2\nNet (12.4)") == ["140200000 GBP", "-12400000 GBP"]
    assert [value for value in claims("The board gave the net figure (12.4) to the press.") if value.startswith("-")] == []


@pytest.mark.parametrize(
    ("text", "notation", "currency"),
    [
        ("OTTAWA - The province will spend $50 million.", "50000000 CAD", "CAD"),
        ("DURBAN - The city will build a R250m dam.", "250000000 ZAR", "ZAR"),
        ("NAIROBI - The county will pay Sh300m.", "300000000 KES", "KES"),
        ("DAKAR - The state will pay 50bn francs.", "50000000000 XOF", "XOF"),
        ("The city will build a R250m dam.", "250000000 R", None),
        ("The county will pay Sh300m.", "300000000 Sh", None),
        ("The state will pay 50bn francs.", "50000000000 franc", None),
    ],
)
def test_the_dateline_decides_a_currency_or_a_note_says_that_nothing_does(text: str, notation: str, currency: str | None) -> None:
    [sum_of_money] = parse(text).claims
    assert (str(sum_of_money), sum_of_money.currency) == (notation, currency)
    assert (sum_of_money.warning is None) == (currency is not None)


def test_dollars_are_what_the_caller_says_and_us_dollars_with_a_note() -> None:
    text = "The province will spend $50 million."
    [noted] = parse(text).claims
    assert (str(noted), noted.warning is None) == ("50000000 USD", False)
    [chosen] = parse(text, config=Config(currencies={"$": "CAD"})).claims
    assert (str(chosen), chosen.warning) == ("50000000 CAD", None)


def test_the_line_of_an_election_result() -> None:
    text = "Ashworth (Lab) 14,201 (43.2%, +6.1); Byrne (Con) 9,870. Maj 4,331. Turnout 61.4%."
    article = parse(text)
    majority = claim(article, "4,331")
    assert [str(claim) for claim in article.claims if claim is not majority] == [
        "14201 vote",
        "43.2 percent",
        "6.1 percentage point up",
        "9870 vote",
        "61.4 percent",
    ]
    assert (whole(majority.value), [claim.warning for claim in article.claims]) == ((4331,), [None] * 6)
    turnout = claim(article, "61.4%").concept
    assert turnout is not None
    assert turnout.of(text) == "Turnout"


def test_a_recipe_and_its_service_line() -> None:
    text = "2 x 400g tins; bake 25-30 min at 180C/160C fan/gas 4; serves 4-6; Tel 0161 496 0000"
    article = parse(text)
    optional = "400 gram"
    *found, serves = [claim for claim in article.claims if str(claim) != optional]
    assert list(map(str, found)) == ["2 tin", "25..30 minute", "180 degree Celsius", "160 degree Celsius"]
    assert (serves.text, whole(serves.low, serves.high)) == ("4-6", (4, 6))
    assert [date.text for date in article.dates] == ["25-30 min"]


# ---------------------------------------------------------------------- words that break tokenising


def test_two_zones_name_one_instant() -> None:
    article = parse("The vote closed at 1900 GMT (0030 IST Friday).")
    gmt, ist = article.dates
    assert (gmt.text, gmt.type, gmt.value) == ("1900 GMT", "TIME", "2024-06-06T19:00")
    assert (ist.text, ist.type, ist.value) == ("0030 IST Friday", "TIME", "2024-06-07T00:30")
    assert (gmt.start, ist.start) == (datetime(2024, 6, 6, 19, tzinfo=UTC), datetime(2024, 6, 7, 0, 30))
    assert list(article.claims) == []


NOTATIONS = {
    "an age with a fraction": ("Her 2 1/2-year-old son slept.", "2 1/2-year-old", "2.5 year"),
    "a range with two signs and one scale": ("The plan costs $1-$2m.", "$1-$2m", "1000000..2000000 USD"),
    "a range with two scales and one sign": ("The plan costs $1m-2m.", "$1m-2m", "1000000..2000000 USD"),
    "a change year on year": ("Sales rose 3% y/y.", "3%", "3 percent up"),
    "circa before a number": ("The fort held c.300 men.", "c.300 men", "~300 man"),
    "trillions": ("The plan costs £1.2trn.", "£1.2trn", "1200000000000 GBP"),
    "a multiple with a cross": ("Sales were 1.5x the plan.", "1.5x", "1.5"),
    "percentage points with a sign": ("Margins grew +2.3pp.", "+2.3pp", "2.3 percentage point up"),
}


@pytest.mark.parametrize(("text", "words", "notation"), NOTATIONS.values(), ids=NOTATIONS)
def test_a_short_form_is_read_as_what_it_stands_for(text: str, words: str, notation: str) -> None:
    [found] = parse(text).claims
    assert (found.text, str(found)) == (words, notation)


def test_year_on_year_is_not_what_a_number_is_about() -> None:
    text = "Sales rose 3% y/y."
    concept = claim(parse(text), "3%").concept
    assert concept is not None
    assert concept.of(text) == "Sales"


NAMES = {
    "ISBN": "Her book (ISBN 978-1-86197-271-2) is out in paper.",
    "docket": "The case, No. 22-1074, is before the appeals court.",
    "docket with letters": "The case, 2:21-cv-00702-JLR, is before the appeals court.",
    "CVE": "The flaw, CVE-2024-3094, lets others in.",
    "exoplanets": "Kepler-186f and TRAPPIST-1e may have water.",
    "half the battle": "Half the battle is getting there.",
    "one-way": "The lane is one-way and full of holes.",
    "second-hand": "He sold second-hand cars.",
    "ninth-placed": "The ninth-placed side won at home.",
    "channel": "The film was on Channel 4.",
}


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES)
def test_a_name_or_a_phrase_with_a_number_is_neither_claim_nor_date(text: str) -> None:
    article = parse(text)
    assert (claims(text), dates(text)) == ([], [])
    assert article.body.text == text


def test_an_age_group_after_a_comma_is_a_range_of_ages() -> None:
    text = "Gen Z, 18-24, drink less."
    [group] = parse(text).claims
    assert (group.text, whole(group.low, group.high), group.unit, group.kind) == ("18-24", (18, 24), "year", ClaimKind.AGE)
    assert dates(text) == []
