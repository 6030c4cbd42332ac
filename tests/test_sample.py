"""Samples: drawn evenly and again the same, marked by hand, read back with clear errors, and what the marks say."""

import csv
import io
import json
import random
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Article, cli
from newsparse.sample import Estimate, Passage, SheetError, Stratum, corrected, draw_passages, draw_results, precision, read_sheet, recall, write_sheet
from newsparse.sample.draw import Reservoir
from newsparse.sample.estimates import wilson
from newsparse.sample.sheets import PassageMarks, ResultMarks

TEXTS = ("It cost $5 and 40 boats.\n\n=SUM(1) cost £6.", "They counted 12 boats and 13 cows.\n\nIt rained.", "“We lost 5 per cent,” said Ann Lee.")
ARTICLES = [(f"a{number}", newsparse.parse(text, "2024-03-05")) for number, text in enumerate(TEXTS * 20)]


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def sheet_at(path: Path, rows: list[dict[str, Any]], delimiter: str = ",", encoding: str = "utf-8-sig") -> str:
    """A sheet on disk."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(file.getvalue().encode(encoding))
    return str(path)


# Drawing


def test_a_sheet_shows_the_result_in_its_passage() -> None:
    sheet = draw_results(ARTICLES[:1], "claims")
    assert [row["passage"] for row in sheet.rows] == ["It cost ⟦$5⟧ and 40 boats.", "It cost $5 and ⟦40 boats⟧.", "=SUM(1) cost ⟦£6⟧."]
    first = sheet.rows[0]
    assert (first["result"][:5], first["correct"], first["in_stratum"], first["id"]) == ("5 USD", "", 3, "a0")


def test_each_stratum_is_drawn_from_on_its_own() -> None:
    sheet = draw_results(ARTICLES, "claims", by="kind", size=7)
    found = {row["stratum"]: row["in_stratum"] for row in sheet.rows}
    assert found == {"money": 40, "count": 60, "percent": 20}
    assert all(sum(row["stratum"] == name for row in sheet.rows) == 7 for name in found)


def test_the_same_seed_draws_the_same_and_another_draws_others() -> None:
    first, again, other = (draw_results(ARTICLES, "claims", by="unit", size=5, seed=seed) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_only_what_is_wanted_is_drawn_from() -> None:
    sheet = draw_results(ARTICLES, "claims", where={"currency": "USD"})
    assert {row["in_stratum"] for row in sheet.rows} == {20}
    assert sheet.rows[0]["drawn"] == "claims where currency=USD seed 0"


def test_everything_is_drawn_equally_often() -> None:
    counts = [0] * 20
    for seed in range(3000):
        reservoir = Reservoir[int](5, str(seed))
        for thing in range(20):
            if (place := reservoir.place()) is not None:
                reservoir.keep(place, thing)
        for thing in reservoir.drawn():
            counts[thing] += 1
    assert min(counts) > 650
    assert max(counts) < 850


def test_passages_are_paragraphs_with_all_results_marked() -> None:
    sheet = draw_passages(ARTICLES[:3], "claims")
    assert [(row["passage"], row["found"], row["of_passages"]) for row in sheet.rows] == [
        ("It cost ⟦$5⟧ and ⟦40 boats⟧.", 2, 5),
        ("=SUM(1) cost ⟦£6⟧.", 1, 5),
        ("They counted ⟦12 boats⟧ and ⟦13 cows⟧.", 2, 5),
        ("It rained.", 0, 5),
        ("“We lost ⟦5 per cent⟧,” said Ann Lee.", 1, 5),
    ]


@pytest.mark.parametrize("kind", newsparse.COLUMNS)
def test_every_kind_can_be_drawn(kind: str) -> None:
    text = "By Jo Roe\n\n“We lost on Monday,” said Ann Lee, the mayor.\n\nIt cost $5.\n\nAlso Read: Why it rains"
    articles = [("x", newsparse.parse(text, "2024-03-05"))]
    assert all("⟦" in row["passage"] for row in draw_results(articles, kind).rows)
    assert draw_passages(articles, kind).rows


def test_wrong_arguments_are_told() -> None:
    with pytest.raises(ValueError, match="there is no kind 'numbers'"):
        draw_results(ARTICLES, "numbers")
    with pytest.raises(ValueError, match="claims have no column 'speaker'; they have start, end, "):
        draw_results(ARTICLES, "claims", by="speaker")
    with pytest.raises(ValueError, match="size=0"):
        draw_passages(ARTICLES, "claims", size=0)


def test_nothing_of_an_article_is_a_formula_in_a_sheet() -> None:
    content = write_sheet(draw_results([("=x\x1b", ARTICLES[0][1])], "claims"))
    assert content.startswith(b"\xef\xbb\xbf")
    assert [row["passage"][:7] for row in rows_of(content)] == ["It cost", "It cost", "'=SUM(1"]
    assert rows_of(content)[0]["id"] == "'=x␛"


# Reading marks


@pytest.mark.parametrize(("delimiter", "encoding"), [(",", "utf-8-sig"), (";", "utf-8"), ("\t", "utf-8")])
def test_marks_are_read_back_as_spreadsheet_programs_write_them(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = rows_of(write_sheet(draw_results(ARTICLES, "claims", by="kind", size=4)))
    for row, mark in zip(rows, ["y", "n", "Yes", "", "1", "0", "TRUE", "x", "no", "n", "y", "y"], strict=True):
        row["correct"] = mark
    marks = read_sheet(sheet_at(tmp_path / "sheet.csv", rows, delimiter, encoding))
    assert marks == ResultMarks((Stratum("count", 60, 3, 2), Stratum("money", 40, 4, 3), Stratum("percent", 20, 4, 2)), (5,))


def test_marks_of_passages_are_read_back(tmp_path: Path) -> None:
    rows = rows_of(write_sheet(draw_passages(ARTICLES[:3], "claims")))
    for row, missed, wrong in zip(rows, ["0", "2", "", "0", "1"], ["1", "", "", "", "0"], strict=True):
        row["missed"], row["wrong"] = missed, wrong
    marks = read_sheet(sheet_at(tmp_path / "sheet.csv", rows))
    assert marks == PassageMarks((Passage(1, 0), Passage(1, 2), Passage(0, 0), Passage(1, 1)), 5, (4,))


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("correct", "maybe", "line 3: correct is 'maybe'; write y or n, or leave it empty where you cannot tell"),
        ("in_stratum", "many", "line 3: in_stratum is 'many'; it is a whole number, 0 or more"),
        ("in_stratum", "7", "line 3: in_stratum is 7, but 60 before for the stratum 'claims'"),
    ],
)
def test_a_wrong_mark_is_told_with_its_line(tmp_path: Path, column: str, value: str, message: str) -> None:
    rows = [{"correct": "y", "stratum": "claims", "in_stratum": "60"} for _ in range(3)]
    rows[1][column] = value
    with pytest.raises(SheetError, match=message):
        read_sheet(sheet_at(tmp_path / "sheet.csv", rows))


@pytest.mark.parametrize(("missed", "wrong", "message"), [("some", "", "missed is 'some'"), ("-1", "", "missed is '-1'"), ("0", "3", "wrong is 3, but only 2")])
def test_a_wrong_number_of_a_passage_is_told(tmp_path: Path, missed: str, wrong: str, message: str) -> None:
    with pytest.raises(SheetError, match=f"line 2: {message}"):
        read_sheet(sheet_at(tmp_path / "sheet.csv", [{"found": "2", "missed": missed, "wrong": wrong, "of_passages": "9"}]))


def test_what_is_no_sheet_is_told(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="this is no sheet of `newsparse sample`"):
        read_sheet(sheet_at(tmp_path / "a.csv", [{"a": "b"}]))
    (tmp_path / "b.csv").write_bytes(b"caf\xe9")
    with pytest.raises(SheetError, match="the byte at offset 3 is not UTF-8; save it as CSV UTF-8"):
        read_sheet(str(tmp_path / "b.csv"))
    with pytest.raises(SheetError, match="are lines there twice"):
        read_sheet(sheet_at(tmp_path / "c.csv", [{"correct": "y", "stratum": "s", "in_stratum": "1"}] * 2))


# Estimates


def test_wilson_s_interval_is_that_of_the_books() -> None:
    """Brown, Cai and DasGupta (2001); 0 of 10 has the upper limit z²/(n + z²)."""
    assert (round(wilson(0.9, 50).low, 4), round(wilson(0.9, 50).high or 0, 4)) == (0.7864, 0.9565)
    assert (wilson(0, 10).low, round(wilson(0, 10).high or 0, 4)) == (0, 0.2775)


def test_strata_weigh_as_much_as_they_hold() -> None:
    assert round(precision([Stratum("a", 9000, 10, 9), Stratum("b", 1000, 90, 0)]).value, 6) == 0.81
    assert precision([Stratum("a", 10, 10, 9), Stratum("b", 30, 30, 30)]) == Estimate(0.975, 0.975, 0.975)  # all are marked: nothing is uncertain


def test_intervals_hold_what_they_promise() -> None:
    """Of many samples drawn from known strata, about 95 % of the intervals hold the true share."""
    draws, strata = random.Random(5), [(9000, 0.95, 30), (1000, 0.8, 30), (200, 0.5, 20)]
    true = sum(round(found * share) for found, share, _ in strata) / sum(found for found, _, _ in strata)
    held = 0
    for _ in range(600):
        marked = [Stratum("", found, size, sum(number < round(found * share) for number in draws.sample(range(found), size))) for found, share, size in strata]
        estimate = precision(marked)
        held += estimate.low <= true <= (estimate.high or 0)
    assert 0.93 <= held / 600 <= 0.995


def test_corrected_counts_hold_what_they_promise() -> None:
    draws, held = random.Random(6), 0
    for _ in range(600):
        right = wilson(sum(draws.random() < 0.9 for _ in range(80)) / 80, 80)
        reached = wilson(sum(draws.random() < 0.75 for _ in range(60)) / 60, 60)
        estimate = corrected(1000, right, reached)
        held += estimate.low <= 1200 <= (estimate.high or 1e9)
    assert 0.93 <= held / 600 <= 0.98


def test_what_cannot_be_estimated_is_told() -> None:
    with pytest.raises(ValueError, match="a mark in each stratum"):
        precision([Stratum("a", 5, 0, 0)])
    with pytest.raises(ValueError, match="passages with something in them"):
        recall([Passage(0, 0)], 9)
    assert corrected(10, wilson(0.5, 4), Estimate(0.1, 0.0, 0.4)).high is None


# The command


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The output of a batch."""
    path = tmp_path_factory.mktemp("sample") / "found.jsonl"
    lines = [json.dumps({"record": number, "id": name, "published_from": None} | article.to_dict()) for number, (name, article) in enumerate(ARTICLES)]
    path.write_text("\n".join([*lines, json.dumps({"record": 60, "id": None, "error": "x"})]), "utf-8")
    return str(path)


def test_a_sample_is_drawn_marked_and_reported(batch: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet, passages = tmp_path / "sheet.csv", tmp_path / "passages.csv"
    assert cli.main(["sample", batch, "--kind", "claims", "--by", "kind", "--size", "10", "-o", str(sheet)]) == 0
    assert cli.main(["sample", batch, "--kind", "claims", "--passages", "--size", "20", "-o", str(passages)]) == 0
    rows = rows_of(sheet.read_bytes())
    assert len(rows) == 30
    for number, row in enumerate(rows):
        row["correct"] = "n" if number % 10 == 0 else "y" if number else ""
    sheet_at(sheet, rows)
    sheet_at(passages, [row | {"missed": "1" if number == 0 else "0"} for number, row in enumerate(rows_of(passages.read_bytes()))])
    assert cli.main(["sample", "--read", str(sheet), str(passages)]) == 0
    out = capsys.readouterr().out
    for words in ("count    60     10      9", "all      120    30      27       0.900 (0.", "recall: 0.9", "corrected: 1"):
        assert words in out
    assert cli.main(["sample", "--read", str(sheet), "--format", "json"]) == 0
    whole = json.loads(capsys.readouterr().out)[-1]
    assert (whole["stratum"], whole["found"], round(whole["precision"], 6), round(whole["right"], 6), whole["recall"]) == ("all", 120, 0.9, 108, None)


def test_marks_are_not_overwritten(batch: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("marks", "utf-8")
    assert cli.main(["sample", batch, "-o", str(path)]) == 2
    assert "perhaps with marks in it" in capsys.readouterr().err
    assert path.read_text("utf-8") == "marks"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "sample takes the output of `newsparse batch` to draw from, or --read SHEET"),
        (("none.jsonl",), "none.jsonl: No such file or directory"),
        (("BATCH", "--by", "colour"), "claims have no column 'colour'"),
        (("BATCH", "--where", "kind"), "--where kind: it is FIELD=VALUE"),
        (("BATCH", "--where", "kind=none"), "there is nothing to draw from"),
        (("BATCH", "--passages", "--by", "kind"), "--passages draws from all paragraphs"),
        (("--read", "none.csv"), "none.csv: No such file or directory"),
        (("--read", "BATCH"), "this is no "),
        (("--read", "x", "--confidence", "95"), "--confidence 95.0: it is a share"),
    ],
)
def test_a_wrong_call_is_told(batch: str, arguments: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sample", *(batch if argument == "BATCH" else argument for argument in arguments)]) == 2
    assert message in capsys.readouterr().err


def test_a_batch_is_articles() -> None:
    assert all(isinstance(article, Article) for _, article in ARTICLES)
