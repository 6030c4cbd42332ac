"""What `Article.timeline` promises: the dates in the order of time, with what is said at each."""

import datetime as dt
import pickle

import newsparse
from newsparse import Timeline, TimelineEntry

TEXT = """Prices rose 5 per cent on Monday, the ministry said. "We lost 40 jobs in 2019," said Ann Lee.

The firm, founded in May 1987, shut at 1430 GMT on Friday. It now makes boats every week, and has done so for two years. It will open again in two weeks."""


def timeline(text: str, published: str | None = "2024-03-05") -> Timeline:
    return newsparse.parse(text, published=published).timeline()


def entry(value: str) -> TimelineEntry:
    [found] = [entry for entry in timeline(TEXT) if entry.date.value == value]
    return found


def test_dates_come_in_the_order_of_time() -> None:
    assert [entry.date.value for entry in timeline(TEXT)] == ["1987-05", "2019", "2024-03-01T14:30", "2024-03-04", "2024-W12"]


def test_what_has_no_place_on_the_calendar_is_left_out() -> None:
    found = {date.value for date in newsparse.parse(TEXT, published="2024-03-05").dates}
    assert {"PRESENT_REF", "P1W", "P2Y"} <= found
    assert all(entry.date.start is not None and entry.date.type in {"DATE", "TIME"} for entry in timeline(TEXT))
    assert timeline("He left on Tuesday.", None) == Timeline((), "He left on Tuesday.")


def test_each_entry_has_its_sentence() -> None:
    assert entry("1987-05").sentence.of(TEXT) == "The firm, founded in May 1987, shut at 1430 GMT on Friday."


def test_claims_are_those_linked_to_the_date() -> None:
    assert [str(claim) for claim in entry("2024-03-04").claims] == ["5 percent up"]
    assert [str(claim) for claim in entry("2019").claims] == ["40 job down"]
    assert entry("1987-05").claims == ()


def test_quotes_are_those_of_the_sentence() -> None:
    assert [str(quote.speaker) for quote in entry("2019").quotes] == ["Ann Lee"]
    assert entry("1987-05").quotes == ()


def test_dates_of_the_same_moment_come_in_the_order_of_the_text() -> None:
    text = "It opened in January 2020. On Jan. 1, 2020, it snowed. In 2020 it shut. By 1 January 2020 he was gone."
    found = timeline(text)
    assert [entry.date.text for entry in found] == ["January 2020", "Jan. 1, 2020", "2020", "1 January 2020"]


def test_moments_in_known_zones_are_compared_by_greenwich() -> None:
    found = timeline("It began at 9 p.m. EST on March 3. It ended at 1 a.m. GMT on March 4.")
    assert [entry.date.start for entry in found] == [
        dt.datetime(2024, 3, 4, 1, tzinfo=dt.UTC),
        dt.datetime(2024, 3, 4, 2, tzinfo=dt.UTC),
    ]


def test_rows_make_a_table() -> None:
    rows = timeline(TEXT).rows()
    assert len(rows) == 5
    assert rows[1] == {
        "value": "2019",
        "type": "DATE",
        "from": "2019-01-01T00:00:00",
        "until": "2020-01-01T00:00:00",
        "text": "2019",
        "sentence": '"We lost 40 jobs in 2019," said Ann Lee.',
        "claims": "40 job down",
        "quotes": "Ann Lee: We lost 40 jobs in 2019,",
    }
    assert {type(value) for row in rows for value in row.values()} <= {str, type(None)}


def test_a_timeline_is_a_tuple_that_can_be_pickled() -> None:
    found = timeline(TEXT)
    again = pickle.loads(pickle.dumps(found))
    assert isinstance(found, tuple)
    assert (again, again.source) == (found, TEXT)
    assert repr(timeline("In 2019 it shut.")) == "Timeline([2019])"
