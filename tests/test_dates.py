"""What `find_dates` promises beyond the examples of its rules."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Config, DateExpression
from newsparse.dates.published import published_from

WEEK = dt.timedelta(days=7)
WORDS = st.sampled_from(
    """the a in on at of by to from and or until early late mid last next this past previous following ago earlier later before after two
    12 23rd 1998 2024 10:30 6/12 44 BC 99999999999999999999 Monday Tuesday Sat. Sun may May March Oct. October second third quarter half
    day days week weekend month year years decade hour hours 1990s fiscal summer fall Christmas Easter noon night morning tonight today
    yesterday now recently every daily p.m. GMT - – , . ( ) $ %""".split()
)
PHRASES = st.lists(WORDS, max_size=14).map(" ".join)
PUBLISHED = st.none() | st.dates() | st.datetimes()


def found(text: str, published: dt.date | str | None = "2024-03-05", config: Config | None = None) -> list[DateExpression]:
    return list(newsparse.find_dates(text, published, config))


def values(text: str, published: dt.date | str | None = "2024-03-05", config: Config | None = None) -> list[str]:
    return [str(date) for date in found(text, published, config)]


def mods(text: str) -> list[tuple[str, str | None]]:
    return [(date.text, date.mod) for date in found(text)]


@given(PHRASES, PUBLISHED)
@example("99999999999999999999 years ago", dt.date(1, 1, 1))
@example("99999999999999999999 hours ago", dt.datetime(9999, 12, 31, 23, 59))
@example("next year , the following century and Easter 9999", dt.date(9999, 12, 31))
@example("last year , the previous day and last Christmas", dt.date(1, 1, 1))
def test_no_words_are_an_error_and_results_are_in_order(text: str, published: dt.date | None) -> None:
    dates = found(text, published)
    assert all(text[date.span.start : date.span.end] == date.text for date in dates)
    assert all(first.span.end <= second.span.start for first, second in pairwise(dates))
    assert all(date.start is None or date.end is None or date.start < date.end for date in dates)


@given(st.text(max_size=80), PUBLISHED)
def test_no_text_is_an_error(text: str, published: dt.date | None) -> None:
    assert found(text, published) == found(text, published)


@pytest.mark.parametrize("text", ["He left on Tuesday.", "She spoke yesterday.", "It ends next week.", "He left 10 days ago.", "Snow fell at the weekend."])
@given(day=st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)))
def test_a_week_later_relative_dates_are_a_week_later(text: str, day: dt.date) -> None:
    [first], [second] = found(text, day), found(text, day + WEEK)
    assert first.start is not None
    assert first.end is not None
    assert (second.start, second.end) == (first.start + WEEK, first.end + WEEK)


@given(st.dates())
def test_absolute_dates_do_not_look_at_the_publication_date(day: dt.date) -> None:
    assert values("It opened on 4 May 1931 and closed in June 1990.", day) == ["1931-05-04", "1990-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He spoke on Tuesday.", ["XXXX-WXX-2"]),
        ("It began in March.", ["XXXX-03"]),
        ("It opens on March 5.", ["XXXX-03-05"]),
        ("He came yesterday.", ["XXXX-XX-XX"]),
        ("Sales fell last year.", ["XXXX"]),
        ("It rained last week.", ["XXXX-WXX"]),
        ("Profit fell in the third quarter.", ["XXXX-Q3"]),
        ("It lasted two years.", ["P2Y"]),
        ("It shut on 4 May 1931. Two days later it burned.", ["1931-05-04", "1931-05-06"]),
    ],
)
def test_without_a_publication_date_values_stay_open(text: str, expected: list[str]) -> None:
    dates = found(text, None)
    assert [str(date) for date in dates] == expected
    assert all(date.start is None for date in dates if "X" in str(date))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks are planned for Tuesday or Wednesday.", ["2024-03-05", "2024-03-06"]),
        ("It is open from Monday to Friday.", ["2024-03-04", "2024-03-08"]),
        ("It grew between 2009 and 2011.", ["2009", "2011"]),
        ("The fair runs March 8-13.", ["2024-03-08", "2024-03-13"]),
        ("It lasted from November to March 2015.", ["2014-11", "2015-03"]),
        ("Doors are open from 10 a.m. to 4 p.m. on Thursday.", ["2024-02-29T10:00", "2024-02-29T16:00"]),
    ],
)
def test_both_ends_of_a_range_are_tied_to_each_other(text: str, expected: list[str]) -> None:
    first, second = found(text)
    assert [str(first), str(second)] == expected
    assert (first.partner, second.partner) == (second.span, first.span)


def test_alternatives_follow_one_another_whatever_the_day() -> None:
    for days in range(7):
        first, second = found("Talks are due on Tuesday or Wednesday.", dt.date(2024, 3, 4) + dt.timedelta(days=days))
        assert first.start is not None
        assert second.start == first.start + dt.timedelta(days=1)
        assert first.relation == second.relation == "alternative"


def test_a_duration_from_an_event_knows_its_anchor() -> None:
    text = "The army holds the district, four years after rebels first seized it, and the city."
    [date] = found(text)
    assert (date.text, date.value, date.type) == ("four years", "P4Y", "DURATION")
    assert date.anchor is not None
    assert date.anchor.of(text) == "rebels first seized it"


def test_dates_counted_from_another_date_know_it() -> None:
    text = "He signed on 4 May 1931 and died two days later."
    first, second = found(text)
    assert str(second) == "1931-05-06"
    assert second.anchor == first.span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It shut in early March.", [("early March", "START")]),
        ("It opens at the end of 2025.", [("the end of 2025", "END")]),
        ("He is a child of the mid-1990s.", [("the mid-1990s", "MID")]),
        ("It took nearly two years.", [("nearly two years", "LESS_THAN")]),
        ("It took more than a month.", [("more than a month", "MORE_THAN")]),
        ("It took about three weeks.", [("about three weeks", "APPROX")]),
        ("It took at least 10 days.", [("at least 10 days", "EQUAL_OR_MORE")]),
    ],
)
def test_modifiers_belong_to_the_span(text: str, expected: list[tuple[str, str]]) -> None:
    assert mods(text) == expected


def test_a_weekday_that_does_not_fit_its_date_is_marked() -> None:
    assert [date.weekday_conflict for date in found("It opened on Monday, 4 May 1931, and shut on Tuesday, 5 May 1931.")] == [False, False]
    assert [date.weekday_conflict for date in found("It opened on Friday, 4 May 1931.")] == [True]


def test_history_hangs_on_the_dates_before_it() -> None:
    text = "The revolt began on 3 May 1808. On 14 May the town fell. In July the French fled, and by January they were back. Peace came in 1814."
    assert values(text) == ["1808-05-03", "1808-05-14", "1808-07", "1809-01", "1814"]


def test_an_obituary_keeps_birth_and_death_apart() -> None:
    assert values("Maud Ellery, potter, born 4 May 1931; died 11 March aged 93.", "2025-03-20") == ["1931-05-04", "2025-03-11"]


def test_the_order_of_numbers_is_the_callers_or_the_articles() -> None:
    text = "It was signed on 6/12/2016."
    assert values(text) == ["2016-XX-XX"]
    assert found(text)[0].start is None
    assert values(text, config=Config(day_order="day")) == ["2016-12-06"]
    assert values(text, config=Config(day_order="month")) == ["2016-06-12"]
    assert values(f"{text} It ended on 23/12/2016.") == ["2016-12-06", "2016-12-23"]


def test_a_list_of_days_is_no_range() -> None:
    assert [(str(date), date.relation) for date in found("Games are on May 3 and 4.")] == [("2024-05-03", None), ("2024-05-04", None)]


def test_what_will_be_in_two_weeks_is_a_date() -> None:
    assert values("The trial will begin in two weeks.") == ["2024-W12"]
    assert values("It grew by half in two weeks.") == ["P2W"]


def test_what_looks_like_a_date_is_none() -> None:
    for text in (
        "It may rain.",
        "Mrs May spoke.",
        "They march on.",
        "A second man fled.",
        "The Sun has the story.",
        "They sent 1600 people home.",
        "It cost $1998.",
        "They won 2-1.",
        "Version 1.2.3 is out.",
        "The shop is open 24 hours a day.",
        "Backed from 7-2 to 9-4.",
        "Shares fall.",
        "The driver is 52 years old.",
        "A Boeing 747 of the G20",
        "The second half was dull.",
    ):
        assert values(text) == [], text


def test_one_instant_in_two_zones_is_two_times() -> None:
    assert values("Polls shut at 1900 GMT (0030 IST Friday).", "2024-06-06") == ["2024-06-06T19:00", "2024-06-07T00:30"]


def test_hours_are_counted_only_from_a_known_time() -> None:
    assert values("It fell two hours ago.", "2024-03-05T14:30") == ["2024-03-05T12"]
    assert values("It fell two hours ago.") == ["2024-03-05TXX"]


def test_words_without_a_value_can_be_added_and_others_not() -> None:
    assert values("It ran for umpteen years.", config=Config(words={"VAGUE_COUNT": ["umpteen"]})) == ["PXY"]
    with pytest.raises(newsparse.ConfigError, match="SURE_MONTH"):
        found("It was in janvier.", config=Config(words={"SURE_MONTH": ["janvier"]}))


def test_the_quarter_that_ended_on_a_day_is_the_one_the_passage_is_about() -> None:
    text = "Sales for the quarter ended Sept. 30 rose from a year earlier. In the 2022 period they fell."
    assert values(text) == ["2023-Q3", "2023-09-30", "2022-Q3", "2022-Q3"]
    assert values("Profit for the year ended March 31 fell.") == ["P1Y", "2023-03-31"]
    assert values("Sales for the six months to June 30 rose.") == ["P6M", "2023-06-30"]


def test_the_latest_quarter_is_one_that_is_over() -> None:
    assert values("It expects a loss in the first quarter. In the latest quarter it made $2m, against $1m a year ago.") == ["2024-Q1", "2023-Q4", "2022-Q4"]
    assert values("In the first nine months it made $2m, against $1m a year ago.") == ["P9M", "2023"]


def test_the_day_before_is_that_of_the_last_day() -> None:
    text = "He signed on March 1, 2019, and had met her the day before. A day earlier he had been in Oslo, where he lived in 2010."
    assert values(text) == ["2019-03-01", "2019-02-28", "2019-02-27", "2010"]
    assert values("He died on Sunday. The day before, he had sung. In 2019 he had a stroke. The day after, all was quiet.")[-1] == "2024-03-03"


def test_the_day_before_an_event_is_no_date() -> None:
    assert values("He left the day before the vote.") == []
    assert values("He left the day before Tuesday's vote.") == ["2024-03-04"]


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("It passed a day after members blocked a bill that paired the money with border rules.", "members blocked a bill"),
        ("It shut weeks after its founder left in a row over pay.", "its founder left in a row over pay"),
        ("It shut two weeks before Christmas.", "Christmas"),
        ("It opened on May 1, 2019, and shut two days later.", "May 1, 2019"),
    ],
)
def test_the_anchor_is_a_whole_phrase(text: str, anchor: str) -> None:
    assert [date.anchor.of(text) for date in found(text) if date.anchor] == [anchor]


def test_two_joined_weekdays_follow_each_other() -> None:
    assert values("It will shut next Tuesday and Wednesday.", "2024-02-28") == ["2024-03-05", "2024-03-06"]
    assert values("Notes made on Friday and Thursday were lost.", "2024-03-01") == ["2024-03-01", "2024-02-29"]


def test_a_verb_of_the_past_wants_the_past_date() -> None:
    assert values("Subsidies, scrapped on May 29, cost a lot.", "2024-02-28") == ["2023-05-29"]
    assert values("Subsidies will be scrapped on May 29.", "2024-02-28") == ["2024-05-29"]
    assert values("Who died on June 3?", "2024-02-28") == ["2023-06-03"]


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("It began at 1430 GMT.", 0),
        ("It began at 10:30 a.m. EST.", -5),
        ("It began at 10:30 a.m. EDT.", -4),
        ("It began at 9 p.m. CET.", 1),
        ("It began at 21:00 JST.", 9),
        ("It began at 8 p.m. Eastern time.", -5),
        ("On July 4, 2023, it began at 8 p.m. ET.", -4),
        ("It began at 21:00 UTC+5:30.", 5.5),
        ("It began at 8 p.m. GMT-3.", -3),
    ],
)
def test_a_zone_that_is_sure_makes_times_aware(text: str, offset: float) -> None:
    *_, date = found(text)
    assert date.start is not None
    assert date.end is not None
    assert date.start.utcoffset() == date.end.utcoffset() == dt.timedelta(hours=offset)


@pytest.mark.parametrize("zone", ["IST", "BST", "CST", "AST", "local time", ""])
def test_a_zone_that_is_several_leaves_times_naive(zone: str) -> None:
    [date] = found(f"It began at 10:30 p.m. {zone}".strip() + ".")
    assert (date.value, date.start) == ("2024-03-05T22:30", dt.datetime(2024, 3, 5, 22, 30))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("It shut in December 2023.", "2023-12-01", "2024-01-01"),
        ("It shut in February 2024.", "2024-02-01", "2024-03-01"),
        ("It shut on Feb. 29, 2024.", "2024-02-29", "2024-03-01"),
        ("It shut on Dec. 31, 2023.", "2023-12-31", "2024-01-01"),
        ("It shut in the fourth quarter of 2023.", "2023-10-01", "2024-01-01"),
        ("It shut in the second half of 2023.", "2023-07-01", "2024-01-01"),
        ("It shut in the winter of 2022.", "2022-12-01", "2023-03-01"),
        ("It shut in the last week of 2020.", "2020-12-28", "2021-01-04"),
        ("It shut in the first week of 2021.", "2021-01-04", "2021-01-11"),
        ("It shut in the year 1.", None, None),
        ("It fell in AD 9.", "0009-01-01", "0010-01-01"),
        ("It ends in the year 9999.", None, None),
        ("It shut in the 1990s.", "1990-01-01", "2000-01-01"),
        ("It shut in the 19th century.", "1800-01-01", "1900-01-01"),
        ("It shut in the 2018-19 season.", "2018-01-01", "2020-01-01"),
    ],
)
def test_intervals_are_half_open(text: str, start: str | None, end: str | None) -> None:
    place = [(date.start, date.end) for date in found(text) if date.start]
    assert place == ([(dt.datetime.fromisoformat(start), dt.datetime.fromisoformat(end))] if start and end else [])


def test_a_night_ends_on_the_next_day() -> None:
    [date] = found("It burned down on Sunday night.")
    assert (date.start, date.end) == (dt.datetime(2024, 3, 3, 18), dt.datetime(2024, 3, 4, 6))


@pytest.mark.parametrize("text", ["9999999 centuries ago", "99999999999999999999 years from now", "two days after December 31, 9999", "the year after 9999"])
def test_what_runs_off_the_calendar_is_open_and_no_error(text: str) -> None:
    assert all(date.start is None or date.start.year <= 9999 for date in found(f"It ended {text}."))


@pytest.mark.parametrize(
    ("name", "expected"), [("Good Friday", "2024-03-29"), ("Orthodox Easter", "2024-05-05"), ("Thanksgiving", "2024-11-28"), ("Victoria Day", "2024-05-20")]
)
def test_holidays_that_move_are_worked_out(name: str, expected: str) -> None:
    assert values(f"The town will celebrate {name}.") == [expected]


@pytest.mark.parametrize("name", ["Ramadan", "Eid al-Fitr", "Diwali", "Passover", "Hanukkah", "Lunar New Year", "Labour Day"])
def test_holidays_that_the_moon_or_a_state_decides_are_left_open(name: str) -> None:
    assert [(date.value, date.start) for date in found(f"The town celebrates {name}.")] == [("XXXX-XX-XX", None)]
    assert values(f"The town celebrated {name} 2021 week.")[0].startswith(("XXXX", "2021"))


def test_a_weekday_decides_the_order_of_numbers() -> None:
    assert values("It was signed on Tuesday, 6/12/2016.") == ["2016-12-06"]
    assert values("It was signed on Sunday, 6/12/2016.") == ["2016-06-12"]
    assert values("It was signed on Friday, 6/12/2016.") == ["2016-XX-XX"]


def test_a_weekday_that_does_not_fit_is_noted_in_the_article() -> None:
    article = newsparse.parse("The vote on Tuesday, 7 December 2023, was close.", published="2024-03-05")
    assert [(date.value, date.weekday_conflict) for date in article.dates] == [("2023-12-07", True)]
    assert article.notes == ("weekday conflict",)


@pytest.mark.parametrize(
    ("published", "notes"), [("2024-03-04", ()), ("2024-03-09", ()), ("2024-06-20", ("dateline conflict",)), ("2024-02-26", ("dateline conflict",))]
)
def test_a_dateline_of_another_time_than_publication_is_noted(published: str, notes: tuple[str, ...]) -> None:
    article = newsparse.parse("NAIROBI, March 3 (Agency) - Prices rose 5% on Monday, the ministry said.", published=published)
    assert article.notes == notes
    assert article.published == dt.date.fromisoformat(published)


FRENCH = Config(languages=("fr",))


def test_other_languages_go_through_dateparser() -> None:
    text = "Il a parlé le 6 décembre 2016 à Lyon."
    [date] = found(text, "2016-12-08", FRENCH)
    assert (date.value, date.rule) == ("2016-12-06", "dateparser")
    assert "6 décembre 2016" in date.text


def test_other_languages_never_count_from_the_clock() -> None:
    assert values("Il a parlé hier à Lyon.", None, FRENCH) == ["XXXX-XX-XX"]
    assert values("Il a parlé hier à Lyon.", "2016-12-08", FRENCH) == ["2016-12-07"]


def test_other_languages_have_true_offsets_and_the_grain_of_their_words() -> None:
    text = "Selon la mairie, il pleut. 🌧️ Il est né en mars 2015.\n\nIl a parlé hier à Lyon, le 6 décembre 2016 à 14:30."
    dates = found(text, "2016-12-08", FRENCH)
    assert all(date.text == date.span.of(text) for date in dates)
    assert [(str(date), date.type) for date in dates] == [("2015-03", "DATE"), ("2016-12-07", "DATE"), ("2016-12-06T14:30", "TIME")]


def test_a_full_stop_after_a_number_ends_no_date() -> None:
    text = "Er kam am 6. Dezember 2016 nach Köln."
    assert values(text, "2016-12-08", Config(languages=("de",))) == ["2016-12-06"]


def test_long_paragraphs_of_other_languages_are_read_to_their_end() -> None:
    text = f"{'Il pleut. ' * 1200}Il est né le 6 décembre 2016."
    [date] = found(text, "2016-12-08", FRENCH)
    assert (date.value, date.span.of(text)) == ("2016-12-06", date.text)


def test_a_language_that_dateparser_does_not_know_is_named() -> None:
    with pytest.raises(newsparse.ConfigError, match="'xx'"):
        found("Hallo.", None, Config(languages=("xx",)))


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2016-12-06", dt.date(2016, 12, 6)),
        (" 2016-12-06T14:03 ", dt.datetime(2016, 12, 6, 14, 3)),
        ("2016-12-06T14:03:00+00:00", dt.datetime(2016, 12, 6, 14, 3, tzinfo=dt.UTC)),
        (dt.date(2016, 12, 6), dt.date(2016, 12, 6)),
        ("6 décembre 2016", dt.date(2016, 12, 6)),
        ("December 6, 2016", dt.date(2016, 12, 6)),
        ("23/12/2016", dt.date(2016, 12, 23)),
        ("06.12.2016", dt.date(2016, 12, 6)),
        ("20161206", dt.date(2016, 12, 6)),
        (None, None),
    ],
)
def test_publication_dates_are_read(published: str | dt.date | None, expected: dt.date | None) -> None:
    assert published_from(published, Config()) == expected


def test_a_publication_time_in_words_keeps_its_zone() -> None:
    read = published_from("Tue, 6 Dec 2016 14:03 GMT", Config())
    assert isinstance(read, dt.datetime)
    assert read.utcoffset() == dt.timedelta(0)
    assert read.replace(tzinfo=None) == dt.datetime(2016, 12, 6, 14, 3)


def test_a_publication_date_in_numbers_needs_an_order() -> None:
    with pytest.raises(ValueError, match="day_order"):
        published_from("06/12/2016", Config())
    assert published_from("06/12/2016", Config(day_order="day")) == dt.date(2016, 12, 6)
    assert published_from("06/12/2016", Config(day_order="month")) == dt.date(2016, 6, 12)


@pytest.mark.parametrize("published", ["soon", "", "6 December", "2 days ago in 2016", "2016-13-45", "2016-12", "2016", "\ud800", "x" * 10_000])
def test_what_is_no_publication_date_is_quoted_in_the_error(published: str) -> None:
    with pytest.raises(ValueError, match="published="):
        published_from(published, Config())


@pytest.mark.parametrize("published", [20161206, 1.5, b"2016-12-06", ["2016-12-06"]])
def test_another_type_is_a_type_error(published: object) -> None:
    with pytest.raises(TypeError, match=type(published).__name__):
        published_from(published, Config())  # type: ignore[arg-type]


def test_settings_for_other_languages_do_not_leak() -> None:
    import dateparser

    text, published = "Il est parti le 06/12/2016.", "2016-12-20"
    before = dateparser.parse("06/12/2016")
    orders = [values(text, published, Config(languages=("fr",), day_order=order)) for order in ("day", "month", "day")]
    assert orders == [["2016-12-06"], ["2016-06-12"], ["2016-12-06"]]
    assert dateparser.parse("06/12/2016") == before


def test_a_weekday_after_a_title_in_lower_case_is_no_name() -> None:
    assert values("She told the governor Friday that it was over.", "2024-03-05") == ["2024-03-01"]
    assert values("Governor Friday was told that it was over.", "2024-03-05") == []
