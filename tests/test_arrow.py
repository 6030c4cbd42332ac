"""Arrow batches in and out."""

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

import newsparse
from newsparse import arrow
from newsparse.errors import MissingExtra

TEXTS = ["“We lost 5 per cent,” said Ann Lee on Monday.", "About 40 people left the pier two weeks ago."]


@pytest.mark.parametrize("kind", list(newsparse.COLUMNS))
def test_a_table_has_the_rows_of_all_articles(kind: str) -> None:
    articles = [newsparse.parse(text, "2024-03-05") for text in TEXTS]
    rows = [{"document": number} | row for number, article in enumerate(articles) for row in article.rows(kind)]
    table = arrow.rows(articles, kind).read_all()
    assert table.to_pylist() == rows
    assert table.schema == arrow.schema(kind)


def test_rows_come_in_batches_as_they_are_asked_for() -> None:
    taken = []

    def articles() -> Iterator[newsparse.Article]:
        article = newsparse.parse("It cost $5m." * 30)
        for number in range(1000):
            taken.append(number)
            yield article

    reader = arrow.rows(articles(), "claims")
    assert taken == []
    first = reader.read_next_batch()
    assert first.num_rows >= arrow.ROWS_TOGETHER
    assert len(taken) < 1000
    assert first.num_rows + sum(batch.num_rows for batch in reader) == 30_000


def test_a_corpus_goes_from_parquet_to_parquet(tmp_path: Path) -> None:
    days = pyarrow.array([dt.date(2024, 3, 5), None, dt.date(2024, 3, 6)])
    pyarrow.parquet.write_table(pyarrow.table({"body": [*TEXTS, None], "day": days, "key": [7, 8, 9]}), tmp_path / "corpus.parquet")
    with pyarrow.parquet.ParquetFile(tmp_path / "corpus.parquet") as corpus:
        articles = list(newsparse.parse_many(arrow.documents(corpus.iter_batches(2), text="body", published="day", id="key"), jobs=1))
    assert articles[2] == newsparse.BadDocument(2, 9, "there is no 'text'")
    pyarrow.parquet.write_table(arrow.rows(articles, "dates").read_all(), tmp_path / "dates.parquet")
    written = pyarrow.parquet.read_table(tmp_path / "dates.parquet")
    assert written.select(["document", "value"]).to_pylist() == [{"document": 0, "value": "2024-03-04"}, {"document": 1, "value": "XXXX-WXX"}]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("zone", [None, "Europe/Berlin"])
def test_times_are_publication_dates(unit: str, zone: str | None) -> None:
    times = pyarrow.array([1_709_640_000 * 10 ** {"s": 0, "ms": 3, "us": 6, "ns": 9}[unit] + (unit == "ns")], pyarrow.timestamp(unit, zone))
    [document] = arrow.documents(pyarrow.table({"text": ["It left today."], "published": times}).to_batches(), published="published")
    [article] = newsparse.parse_many([document], jobs=1)
    assert isinstance(article, newsparse.Article)
    assert article.dates[0].value == "2024-03-05"


def test_what_arrow_cannot_hold_is_replaced() -> None:
    article = newsparse.parse("“We lost \udfff 5 per cent,” said Ann Lee.")
    [row] = arrow.rows([article], "quotes").read_all().to_pylist()
    assert row["content"] == "We lost \ufffd 5 per cent,"


def test_no_articles_make_an_empty_table_with_all_columns() -> None:
    assert arrow.rows([], "quotes").read_all().schema == arrow.schema("quotes")


def test_a_wrong_call_says_what_is_there() -> None:
    with pytest.raises(ValueError, match=r"^kind='numbers': it is one of 'boilerplate', 'quotes', 'claims', 'dates'$"):
        arrow.rows([], "numbers")
    with pytest.raises(ValueError, match=r"^text='text': the batches have no such column; they have 'body', 'day'$"):
        list(arrow.documents(pyarrow.table({"body": ["Rain."], "day": [None]}).to_batches()))


def test_without_pyarrow_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r"pip install 'newsparse\[arrow\]'"):
        arrow.rows([], "quotes")
