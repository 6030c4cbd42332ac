"""What comes out: records, JSON, rows, HTML and the terminal, from an article put together by hand, and from a hostile one."""

import datetime as dt
import io
import json
import pickle
import re
from contextlib import suppress
from decimal import Decimal
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

import newsparse
from newsparse import (
    COLUMNS,
    Article,
    Boilerplate,
    Bound,
    Claim,
    ClaimKind,
    CleanText,
    DateExpression,
    Dateline,
    DateType,
    Kind,
    Quote,
    QuoteKind,
    RecordError,
    Relation,
    Results,
    RoleClass,
    Span,
    Speaker,
    SpeakerKind,
)
from newsparse.formats import records
from newsparse.formats.controls import visible
from newsparse.formats.records import SCHEMA
from newsparse.formats.terminal import print_article, print_results, print_rows
from newsparse.formats.wording import claim_words, date_words
from newsparse.offsets import Offsets
from tests.news import texts

TEXT = "LEITH — The mayor, Ann Lee, lost.\n“We lost about 40 per cent on Monday or Tuesday,” Lee told us.\nAlso Read"


KINDS = ("boilerplate", "quotes", "claims", "dates")


@cache
def own_articles() -> tuple[Article, ...]:
    """The articles of the tests, parsed."""
    paths = sorted((Path(__file__).parent / "articles").glob("*.txt"))
    return tuple(newsparse.parse(path.read_text("utf-8"), json.loads(path.with_suffix(".json").read_text("utf-8"))["published"]) for path in paths)


def place(words: str, text: str = TEXT) -> Span:
    """Where the words stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def made(text: str = TEXT) -> Article:
    """An article with one of everything, put together by hand."""
    lee = Speaker(
        "Ann Lee", kind=SpeakerKind.PERSON, role="mayor", role_name="mayor", role_class=RoleClass.POLITICIAN, mentions=(place("Ann Lee"), place("Lee told"))
    )
    council = Speaker("the council", kind=SpeakerKind.GROUP)
    said = place("We lost about 40 per cent on Monday or Tuesday,")
    quote = Quote(
        said, said.of(text), kind=QuoteKind.DIRECT, content=(said,), cue=place("told"), source=place("Lee told"), speaker=lee, addressee=place("us"), rule="q"
    )
    days = [
        DateExpression(
            place(day),
            day,
            type=DateType.DATE,
            value=value,
            start=start,
            end=start + dt.timedelta(days=1),
            partner=place(other),
            relation=Relation.ALTERNATIVE,
            rule="d",
        )
        for day, value, start, other in (
            ("Monday", "2024-03-04", dt.datetime(2024, 3, 4), "Tuesday"),
            ("Tuesday", "2024-03-05", dt.datetime(2024, 3, 5), "Monday"),
        )
    ]
    forty = Claim(
        place("about 40 per cent"),
        "about 40 per cent",
        low=Decimal("4.0E+1"),
        high=Decimal(40),
        kind=ClaimKind.PERCENT,
        unit="percent",
        bound=Bound.ABOUT,
        claimant=council,
        quote=quote,
        dates=(days[1],),
        rule="c",
    )
    block = Boilerplate(place("Also Read"), "Also Read", kind=Kind.RELATED, rule="b")
    return Article(
        text,
        published=dt.date(2024, 3, 5),
        boilerplate=Results([block], text),
        quotes=Results([quote], text),
        claims=Results([forty], text),
        dates=Results(days, text),
        speakers=(lee,),
        byline=("Jo Roe",),
        dateline=Dateline(Span(0, 5), "LEITH", "Leith"),
        body=CleanText(text[:-9], (block,), (Span(0, len(text) - 9),)),
        paragraphs=(Span(0, 33),),
        sentences=(Span(0, 33),),
        notes=("mojibake",),
    )


# Records and rows


def test_a_record_links_by_index() -> None:
    record = made().to_dict()
    [claim], [quote] = record["claims"], record["quotes"]
    assert (claim["quote"], claim["dates"], record["speakers"][claim["claimant"]]["name"]) == (0, [1], "the council")
    assert record["speakers"][quote["speaker"]]["name"] == "Ann Lee"
    assert record["body"] == {"kept": [[0, len(TEXT) - 9]], "removed": [0]}


def test_a_record_has_plain_and_exact_values() -> None:
    record = made().to_dict()
    assert (record["schema"], record["published"], record["text"]) == (SCHEMA, "2024-03-05", TEXT)
    assert (record["claims"][0]["low"], record["claims"][0]["bound"]) == ("40", "~")
    assert (record["dates"][0]["start"], record["dates"][0]["relation"], record["dates"][0]["span"]) == (
        "2024-03-04T00:00:00",
        "alternative",
        list(place("Monday")),
    )
    assert record == json.loads(made().to_json())
    assert list(record) == list(json.loads(made().to_json(indent=1)))


def test_json_keeps_lone_surrogates() -> None:
    text = f"{TEXT} \ud83d \x00 \U0001f600"
    assert json.loads(made(text).to_json())["text"] == text
    assert made(text).to_json().isascii()


@pytest.mark.parametrize("kind", KINDS)
def test_rows_have_the_columns_that_are_stated(kind: str) -> None:
    for row in made().rows(kind):
        assert list(row) == [*COLUMNS[kind], "paragraph"]
        for name, value_type in COLUMNS[kind].items():
            assert type(row[name]) is value_type or (row[name] is None and value_type in {str, float}), name
    assert [{name: row[name] for name in COLUMNS[kind]} for row in made().rows(kind)] == getattr(made(), kind).rows()


def test_rows_have_the_words_of_spans_outside_the_result() -> None:
    [quote], [claim] = made().rows("quotes"), made().rows("claims")
    assert (quote["speaker"], quote["role_class"], quote["cue"], quote["addressee"]) == ("Ann Lee", "politician", "told", "us")
    assert (claim["value"], claim["exact"], claim["claimant"], claim["quoted"], claim["date"]) == (40.0, "40", "the council", True, "2024-03-05")


def test_rows_know_their_paragraph() -> None:
    text = "By Jo Roe\n\nIt cost $5.\n\nThey said it would cost 6 to 7 pounds."
    rows = newsparse.parse(text).rows("claims")
    assert [(row["paragraph"], row["exact"], row["value"], row["low"]) for row in rows] == [(2, "5", 5.0, 5.0), (3, "6..7", None, 6.0)]


def test_an_unknown_kind_of_rows_is_told() -> None:
    with pytest.raises(ValueError, match="the kinds are boilerplate, quotes, claims, dates"):
        made().rows("numbers")


@pytest.mark.parametrize("kind", KINDS)
def test_pandas_takes_rows_as_they_are(kind: str) -> None:
    pandas = pytest.importorskip("pandas")
    rows = [row for article in own_articles() for row in article.rows(kind)]
    frame = pandas.DataFrame(rows)
    assert list(frame.columns) == [*COLUMNS[kind], "paragraph"]
    for name, value_type in COLUMNS[kind].items():
        if value_type is not str:
            assert frame[name].dtype == {int: "int64", float: "float64", bool: "bool"}[value_type], name
    assert frame.to_dict("records")[0].keys() == rows[0].keys()
    assert len(pandas.DataFrame([], columns=list(COLUMNS[kind])).columns) == len(COLUMNS[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_polars_takes_rows_as_they_are(kind: str) -> None:
    polars = pytest.importorskip("polars")
    rows = [row for article in own_articles() for row in article.rows(kind)]
    frame = polars.DataFrame(rows, schema={**COLUMNS[kind], "paragraph": int})
    types = {int: polars.Int64, float: polars.Float64, bool: polars.Boolean, str: polars.String}
    assert dict(frame.schema) == {name: types[value_type] for name, value_type in {**COLUMNS[kind], "paragraph": int}.items()}
    assert frame.to_dicts() == rows
    assert polars.DataFrame(rows, infer_schema_length=None).to_dicts() == rows


def test_numbers_of_all_articles_can_be_added_up() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(newsparse.parse("It cost $5. It cost $1.5 million. It cost 2 to 3 dollars.").rows("claims"))
    assert frame["value"].sum() == 1_500_005
    assert frame.groupby("currency")["low"].max()["USD"] == 1_500_000


# Reading back


def test_an_article_reads_back_from_its_record() -> None:
    article = made()
    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_json(article.to_json(indent=2).encode()) == article
    assert hash(Article.from_dict(article.to_dict())) == hash(article)


def test_own_articles_read_back() -> None:
    for article in own_articles():
        again = Article.from_json(article.to_json())
        assert again == article
        assert again.to_dict() == article.to_dict()
        assert (again.body.to_original(3), again.rows("claims"), again.claims.source) == (article.body.to_original(3), article.rows("claims"), article.text)


@given(texts, st.one_of(st.none(), st.dates(), st.datetimes(), st.datetimes(timezones=st.just(dt.UTC))))
def test_any_article_reads_back(text: str, published: dt.date | None) -> None:
    article = newsparse.parse(text, published, title=text[:20])
    assert Article.from_json(article.to_json()) == article


def test_kinds_of_a_caller_read_back() -> None:
    article = newsparse.parse("Get the brief\nIt rained.", config=newsparse.Config(boilerplate={"teaser": ["¶ get the brief"]}))
    again = Article.from_dict(article.to_dict())
    assert ([block.kind for block in again.boilerplate], again) == (["teaser"], article)


@pytest.mark.parametrize(
    "kind", [newsparse.Speaker, newsparse.Quote, newsparse.Claim, newsparse.DateExpression, newsparse.Boilerplate, newsparse.Dateline, newsparse.Correction]
)
def test_every_field_of_a_result_is_in_its_record(kind: type) -> None:
    [shape] = [shape for shape in records.SHAPES.values() if shape.make is kind]
    assert set(shape.fields) == {field.name for field in attrs.fields(kind)}


def test_every_field_of_an_article_is_in_its_record() -> None:
    assert set(records.ARTICLE) == {field.name for field in attrs.fields(Article)}


def test_keys_of_later_versions_are_left_alone() -> None:
    record = made().to_dict()
    record["claims"][0]["mood"] = record["mood"] = "glum"
    assert Article.from_dict(record) == made()


def changed(record: Any, path: str, value: Any) -> Any:
    """The record with another value at a path such as "claims.0.low"."""
    *way, last = [int(key) if key.isdecimal() else key for key in path.split(".")]
    place = record
    for key in way:
        place = place[key]
    place[last] = value
    return record


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("schema", 2, "schema: 2 is not the version of the form that this newsparse reads, which is 1"),
        ("title", 7, "title: 7 is no string"),
        ("published", "06/12/2016", "published: '06/12/2016' is no date or time in ISO form"),
        ("published", "2016-02-31", "published: '2016-02-31' is no date or time in ISO form"),
        ("claims.0.low", 40.0, "claims[0].low: 40.0 is no exact number: a string such as '-4.5'"),
        ("claims.0.low", "NaN", "claims[0].low: 'NaN' is no exact number"),
        ("claims.0.kind", "guess", "claims[0].kind: 'guess' is none of percent, "),
        ("claims.0.quote", 1, "claims[0].quote: 1 is no index into quotes, which has 1"),
        ("claims.0.quote", True, "claims[0].quote: True is no index"),
        ("claims.0.dates", [0, -1], "claims[0].dates[1]: -1 is no index into dates"),
        ("claims.0", None, "claims[0]: None is no object"),
        ("claims", {}, "claims: {} is no list"),
        ("dates.1.span", [5], "dates[1].span: [5] is no span: [start, end]"),
        ("dates.1.span", [9, 5], "dates[1].span: [9, 5] is no span"),
        ("dates.1.weekday_conflict", 0, "dates[1].weekday_conflict: 0 is no boolean"),
        ("text", TEXT.replace("\n", "\r\n"), "dates[0].text: 'Monday' is not what stands at [64"),
        ("quotes.0.content.0", "x", "quotes[0].content[0]: 'x' is no span"),
        ("quoted", -1, "quoted: -1 is no integer from 0 on"),
    ],
)
def test_what_is_wrong_in_a_record_is_told_with_its_place(path: str, value: Any, message: str) -> None:
    with pytest.raises(RecordError) as error:
        Article.from_dict(changed(made().to_dict(), path, value))
    assert message in str(error.value)
    assert isinstance(pickle.loads(pickle.dumps(error.value)), RecordError)


@pytest.mark.parametrize("key", ["claims", "text", "quoted"])
def test_a_missing_key_is_told(key: str) -> None:
    record = made().to_dict()
    del record[key]
    with pytest.raises(RecordError, match=f"^{key}: is missing$"):
        Article.from_dict(record)


@pytest.mark.parametrize("text", ["", "[]", "{", "7", "[" * 100_000, b"\xff", '{"schema": 1}'])
def test_what_is_no_record_is_told(text: str | bytes) -> None:
    with pytest.raises(RecordError):
        Article.from_json(text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda some: st.lists(some) | st.dictionaries(st.text(), some)), st.data())
def test_a_record_with_anything_in_it_is_read_or_refused(value: Any, data: st.DataObject) -> None:
    record = json.loads(made().to_json())
    place: Any = record
    while isinstance(place, dict | list) and place:
        keys: list[Any] = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if data.draw(st.booleans()) or not isinstance(place[key], dict | list):
            place[key] = value
            break
        place = place[key]
    with suppress(RecordError):
        Article.from_dict(record)


# The JSON Schema


def test_the_schema_file_is_that_of_the_code() -> None:
    """`python -m newsparse.formats > newsparse/formats/schema.json` writes it anew."""
    assert json.loads(files("newsparse.formats").joinpath("schema.json").read_text("utf-8")) == records.schema()


def strict(schema: Any) -> Any:
    """The schema with no further keys allowed."""
    if isinstance(schema, list):
        return [strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: strict(part) for key, part in schema.items()}
    return parts | {"additionalProperties": False} if schema.get("type") == "object" else parts


def validator(schema: Any) -> Any:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_own_articles_are_valid() -> None:
    valid = validator(strict(records.schema()))
    for article in (made(), *own_articles()):
        valid.validate(json.loads(article.to_json()))


@given(texts)
def test_odd_articles_are_valid(text: str) -> None:
    validator(strict(records.schema())).validate(json.loads(newsparse.parse(text, "2024-03-05").to_json()))


@pytest.mark.parametrize(("path", "value"), [("claims.0.low", 40), ("quotes.0.kind", "loud"), ("dates.0.span", [1]), ("schema", 2), ("text", None)])
def test_the_schema_refuses_what_is_no_article(path: str, value: Any) -> None:
    assert not validator(records.schema()).is_valid(changed(json.loads(made().to_json()), path, value))


# In plain English


def date(value: str, start: dt.datetime | None = None, days: int = 1, type: DateType = DateType.DATE, mod: str | None = None) -> DateExpression:
    return DateExpression(Span(0, 1), "x", type=type, value=value, mod=mod, start=start, end=start and start + dt.timedelta(days=days), rule="d")


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (date("2016-12-06", dt.datetime(2016, 12, 6)), "Tue 6 Dec 2016"),
        (date("2016-12-06T14:30", dt.datetime(2016, 12, 6, 14, 30), type=DateType.TIME), "Tue 6 Dec 2016, 14:30"),
        (date("2016-12-06TNI", dt.datetime(2016, 12, 6), type=DateType.TIME), "Tue 6 Dec 2016, night"),
        (date("2016-W49", dt.datetime(2016, 12, 5), 7), "week of Mon 5 Dec 2016"),
        (date("2016-12", dt.datetime(2016, 12, 1), 31), "Dec 2016"),
        (date("2016", dt.datetime(2016, 1, 1), 366, mod="START"), "early 2016"),
        (date("2016-Q4", dt.datetime(2016, 10, 1), 92), "Sat 1 Oct 2016 to Sat 31 Dec 2016"),
        (date("PAST_REF"), "in the past"),
        (date("XXXX-WXX-2"), "Tuesday of a week not given"),
        (date("XXXX-10", mod="END"), "late Oct of a year not given"),
        (date("XXXX-FY"), "XXXX-FY"),
        (date("P4Y", type=DateType.DURATION), "4 years"),
        (date("P1D", type=DateType.SET), "every day"),
        (date("P2W", type=DateType.SET, mod="APPROX"), "about every 2 weeks"),
        (date("PT2H41M", type=DateType.DURATION), "2 hours 41 minutes"),
        (date("PXD", type=DateType.DURATION), "some days"),
        (date("P1Q", type=DateType.DURATION), "1 quarter"),
        (date("P1X", type=DateType.DURATION), "P1X"),
    ],
)
def test_a_date_in_plain_english(expression: DateExpression, words: str) -> None:
    assert date_words(expression) == words


def claim(low: str, high: str | None = None, kind: ClaimKind = ClaimKind.COUNT, **more: Any) -> Claim:
    return Claim(Span(0, 1), "x", low=Decimal(low), high=Decimal(high or low), kind=kind, rule="c", **more)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (claim("10000", "100000", unit="civilian"), "10,000 to 100,000 civilians"),
        (claim("4.1E+9", kind=ClaimKind.MONEY, unit="USD"), "4,100,000,000 USD"),
        (claim("0.6666", kind=ClaimKind.FRACTION, parts=(Decimal(2), Decimal(3)), bound=Bound.ABOUT), "about 2/3"),
        (claim("0.125", kind=ClaimKind.RATIO, parts=(Decimal(1), Decimal(8))), "1 in 8"),
        (claim("5", "2", kind=ClaimKind.SCORE, parts=(Decimal(5), Decimal(2))), "5-2"),
        (claim("2", kind=ClaimKind.MULTIPLE, bound=Bound.MORE), "more than 2 times"),
        (claim("61", kind=ClaimKind.AGE, unit="year"), "61 years of age"),
        (claim("-0.5", kind=ClaimKind.PERCENT, unit="percent"), "-0.5 percent"),
        (claim("1", unit="child"), "1 child"),
    ],
)
def test_a_claim_in_plain_english(number: Claim, words: str) -> None:
    assert claim_words(number) == words


# The terminal


@given(st.text())
def test_a_visible_text_has_no_control_characters(text: str) -> None:
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", visible(text, ""))


def printed(article: Article) -> str:
    """What the terminal form writes to a file."""
    file = io.StringIO()
    print_article(article, file)
    return file.getvalue()


def test_the_text_form_says_who_said_what_how_much_and_when() -> None:
    text = printed(made())
    for words in (
        "Tue 5 Mar 2024 · by Jo Roe · Leith · mojibake",
        "“We lost about 40 per cent on Monday or Tuesday” – Ann Lee, mayor to us (paragraph 1)",
        "about 40 percent",
        "says the council",
        "Mon 4 Mar 2024  Monday",
    ):
        assert words in text
    assert "related  Also Read" in text
    assert not any(line.endswith(" ") for line in text.splitlines())


class Terminal(io.StringIO):
    """A file that is a terminal."""

    def isatty(self) -> bool:
        return True


def test_quotes_are_a_list_to_paste() -> None:
    article = made()
    [quote] = article.quotes
    inner = attrs.evolve(quote, kind=QuoteKind.INDIRECT, content=(place("lost.\n“We"),), speaker=None, addressee=None)
    split = attrs.evolve(quote, content=(place("We lost"), place("Monday or Tuesday,")), inner=(inner,))
    mixed = attrs.evolve(quote, kind=QuoteKind.MIXED, content=(place("lost.\n“We"),), addressee=None)
    file = io.StringIO()
    print_results(attrs.evolve(article, quotes=Results([split, mixed], TEXT)), "quotes", file)
    assert file.getvalue().splitlines() == [
        "“We lost … Monday or Tuesday” – Ann Lee, mayor to us (paragraph 1)",
        "    within: lost. “We – nobody named (paragraph 1, not in quotation marks)",
        "lost. “We – Ann Lee, mayor (paragraph 1, partly in quotation marks)",
    ]


def test_a_long_quote_is_one_line_without_a_terminal() -> None:
    file = io.StringIO()
    print_results(newsparse.parse(f"“{'We lost again and again. ' * 30}” Ann Lee said."), "quotes", file)
    assert len(file.getvalue().splitlines()) == 1


@pytest.mark.parametrize("kind", ["quotes", "claims", "dates"])
@pytest.mark.parametrize("details", [False, True])
def test_narrow_windows_are_kept_to(kind: str, details: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    for article in own_articles():
        file = Terminal()
        print_results(article, kind, file, details)
        assert max(map(cell_len, file.getvalue().splitlines())) <= 40
        assert "\x1b" not in file.getvalue()


def test_details_are_there_for_those_who_ask() -> None:
    for kind, words in (
        ("quotes", "quotes/q · direct · characters 35 to 82 · cue “told” · person"),
        ("claims", "claims/c · percent · 40"),
        ("dates", "DATE 2024-03-04"),
    ):
        for details in (False, True):
            file = io.StringIO()
            print_results(made(), kind, file, details)
            assert (words in file.getvalue()) == details


@pytest.mark.parametrize("width", [30, 100])
def test_rows_fit_the_window(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("NO_COLOR", "1")
    file = Terminal()
    print_rows([{"name": "Ann Lee", "role": "mayor of Leith", "quotes": 3, "none": None}, {"name": "\x1b[2J", "role": None, "quotes": 0, "none": None}], file)
    assert max(map(len, file.getvalue().splitlines())) <= width
    assert "none" not in file.getvalue()
    assert "␛[2J" in file.getvalue()
    assert ("name    Ann Lee" not in file.getvalue()) == (width == 100)


def test_the_text_form_obeys_nothing_of_the_article() -> None:
    text = TEXT.replace("We lost", "We [b]los \x1b[2J\x07").replace("Also Read", "\x9b31mAlso")
    article = made(text)
    out = printed(article)
    assert "We [b]los ␛[2J␇" in out
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", out)


# Offsets in other counts


@given(st.text())
def test_offsets_in_bytes_and_units_are_those_of_the_encoded_text(text: str) -> None:
    for offsets, encoding, width in ((Offsets.utf8(text), "utf-8", 1), (Offsets.utf16(text), "utf-16-le", 2)):
        for offset in range(len(text) + 1):
            unit = len(text[:offset].encode(encoding, "surrogatepass")) // width
            assert offsets.of(offset) == unit
            assert offsets.code_point(unit) == offset


@pytest.mark.parametrize("unit", [-1, 2, 3, 7])
def test_a_unit_that_begins_no_character_is_a_value_error(unit: int) -> None:
    with pytest.raises(ValueError, match="offset"):
        Offsets.utf8("a€bc").code_point(unit)


@pytest.mark.parametrize("offset", [-1, 5])
def test_an_offset_outside_the_text_is_a_value_error(offset: int) -> None:
    with pytest.raises(ValueError, match="outside the text of 4 characters"):
        Offsets.utf16("a€bc").of(offset)
