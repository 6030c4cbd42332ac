"""What comes out: records, JSON, rows, HTML and the terminal, from an article put together by hand, and from a hostile one."""

import datetime as dt
import io
import json
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import (
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
    Relation,
    Results,
    RoleClass,
    Span,
    Speaker,
    SpeakerKind,
)
from newsparse.formats.controls import visible
from newsparse.formats.records import SCHEMA
from newsparse.formats.terminal import print_article
from newsparse.formats.wording import claim_words, date_words
from newsparse.offsets import Offsets

TEXT = "LEITH — The mayor, Ann Lee, lost.\n“We lost about 40 per cent on Monday or Tuesday,” Lee told us.\nAlso Read"


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


@pytest.mark.parametrize("kind", ["boilerplate", "quotes", "claims", "dates"])
def test_rows_are_flat(kind: str) -> None:
    [first, *_] = made().rows(kind)
    assert all(value is None or isinstance(value, str | int) for value in first.values())
    assert first["start"] < first["end"]
    assert made().rows(kind) == getattr(made(), kind).rows()


def test_rows_have_the_words_of_spans_outside_the_result() -> None:
    [quote], [claim] = made().rows("quotes"), made().rows("claims")
    assert (quote["speaker"], quote["role_class"], quote["cue"], quote["addressee"]) == ("Ann Lee", "politician", "told", "us")
    assert (claim["value"], claim["claimant"], claim["quoted"], claim["date"]) == ("40", "the council", True, "2024-03-05")


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
        (date("XXXX-WXX-2"), "XXXX-WXX-2"),
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
        "Ann Lee, mayor to us · told · direct",
        "We lost about 40",
        "about 40 percent",
        "says the council",
        "Mon 4 Mar 2024  Monday",
    ):
        assert words in text
    assert "related  Also Read" in text
    assert not any(line.endswith(" ") for line in text.splitlines())


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
