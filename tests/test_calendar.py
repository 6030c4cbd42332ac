"""Properties of the calendar arithmetic on TIMEX3 values."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.dates import calendar
from newsparse.dates.holidays import HOLIDAYS

DAYS = st.dates(dt.date(2, 1, 1), dt.date(9997, 12, 31))
ANY_DAY = st.dates()
UNITS = st.sampled_from(["D", "W", "WE", "M", "Q", "H", "S", "Y", "DE", "CE"])
ROUND_UNITS = st.sampled_from(["D", "W", "M", "Q", "H", "Y", "DE", "CE"])
COUNTS = st.integers(-(10**9), 10**9)


@given(DAYS, ROUND_UNITS)
def test_a_day_lies_in_the_unit_that_it_is_in(day: dt.date, unit: str) -> None:
    place = calendar.interval(calendar.value_at(day, unit))
    assert place is not None
    assert place[0].date() <= day < place[1].date()


@given(DAYS, ROUND_UNITS)
def test_intervals_are_half_open_and_touch_the_next(day: dt.date, unit: str) -> None:
    value = calendar.value_at(day, unit)
    place = calendar.place_of(value)
    if place is None or place[1].date() > dt.date(9990, 1, 1):
        return
    following = calendar.interval(calendar.value_at(place[1].date(), unit))
    assert following is not None
    assert following[0] == place[1]
    assert place[2] == unit


@given(ANY_DAY, COUNTS, UNITS)
def test_no_shift_is_an_error(day: dt.date, count: int, unit: str) -> None:
    value = calendar.counted(day, count, unit)
    assert value is None or calendar.interval(value) is None or isinstance(value, str)


@given(DAYS, st.integers(-1000, 1000))
def test_days_there_and_back_are_the_same_day(day: dt.date, count: int) -> None:
    there = calendar.shifted(day, count, "D")
    assert there is None or calendar.shifted(there, -count, "D") == day


@given(st.text(max_size=30))
def test_no_value_is_an_error(value: str) -> None:
    calendar.interval(value)
    calendar.grain(value)


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2024-02", "2024-02-01", "2024-03-01"),
        ("2024-02-29", "2024-02-29", "2024-03-01"),
        ("2020-W53", "2020-12-28", "2021-01-04"),
        ("2024-W01-1", "2024-01-01", "2024-01-02"),
        ("2024-W10-WE", "2024-03-09", "2024-03-11"),
        ("2024-Q4", "2024-10-01", "2025-01-01"),
        ("2024-H2", "2024-07-01", "2025-01-01"),
        ("2023-WI", "2023-12-01", "2024-03-01"),
        ("199", "1990-01-01", "2000-01-01"),
        ("19", "1900-01-01", "2000-01-01"),
        ("2023/2024", "2023-01-01", "2025-01-01"),
        ("2024-03-05T24:00", "2024-03-06T00:00", "2024-03-06T00:01"),
        ("2024-03-05TNI", "2024-03-05T18:00", "2024-03-06T06:00"),
        ("0001", "0001-01-01", "0002-01-01"),
    ],
)
def test_values_have_their_interval(value: str, start: str, end: str) -> None:
    assert calendar.interval(value) == (dt.datetime.fromisoformat(start), dt.datetime.fromisoformat(end))


@pytest.mark.parametrize("value", ["2023-02-29", "2024-13", "2023-W53", "9999", "9999-12-31", "PAST_REF", "XXXX-03", "P4Y", "BC0044", "0000", "٢٠٢٤"])
def test_what_has_no_place_has_no_interval(value: str) -> None:
    assert calendar.interval(value) is None


@pytest.mark.parametrize(
    ("day", "count", "unit", "expected"),
    [
        ("2024-02-29", 1, "Y", "2025"),
        ("2024-03-31", -1, "M", "2024-02"),
        ("2024-01-15", -1, "Q", "2023-Q4"),
        ("2024-12-31", 1, "W", "2025-W02"),
        ("0001-01-01", -1, "D", None),
        ("9999-12-31", 1, "D", None),
        ("0001-06-01", -1, "Y", "BC0001"),
    ],
)
def test_shifts_keep_to_the_calendar(day: str, count: int, unit: str, expected: str | None) -> None:
    assert calendar.counted(dt.date.fromisoformat(day), count, unit) == expected


@pytest.mark.parametrize(("year", "day"), [(1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2016, "2016-03-27"), (2038, "2038-04-25")])
def test_easter_is_where_the_church_has_it(year: int, day: str) -> None:
    assert calendar.easter(year) == dt.date.fromisoformat(day)


@given(st.integers(1, 9999), st.sampled_from(sorted(HOLIDAYS)))
def test_holidays_fall_in_their_year(year: int, name: str) -> None:
    day = HOLIDAYS[name](year)
    assert day is None or day.year == year


@pytest.mark.parametrize(
    ("year", "expected"), [(2016, dt.date(2016, 5, 1)), (2023, dt.date(2023, 4, 16)), (2024, dt.date(2024, 5, 5)), (2025, dt.date(2025, 4, 20))]
)
def test_orthodox_easter_is_that_of_the_julian_calendar(year: int, expected: dt.date) -> None:
    assert calendar.orthodox_easter(year) == expected


@given(st.integers(1600, 4000))
def test_both_easters_are_sundays(year: int) -> None:
    for day in (calendar.easter(year), calendar.orthodox_easter(year)):
        assert day is not None
        assert day.isoweekday() == 7
