"""Sheets on disk: CSV that spreadsheet programs open and people mark, and the marks read back with clear errors."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from newsparse.formats.controls import visible
from newsparse.sample.draw import Sheet
from newsparse.sample.estimates import Passage, Stratum

ENCODING = "utf-8-sig"
"""UTF-8 with a byte order mark, by which spreadsheet programs know it."""
FORMULA = ("=", "+", "-", "@", "\t")
"""What makes a formula of a cell."""
YES = frozenset("y yes true t 1 right correct x".split())
NO = frozenset("n no false f 0 wrong incorrect".split())
LONGEST_CELL = 10_000_000


class SheetError(ValueError):
    """A sheet cannot be read; the message names the line, the column and what would be right."""


@frozen
class ResultMarks:
    """The marks of a sheet of results: its strata, and the numbers of the lines without a mark."""

    strata: tuple[Stratum, ...]
    unmarked: tuple[int, ...]


@frozen
class PassageMarks:
    """The marks of a sheet of passages: the passages, how many they were drawn from, and the lines without a mark."""

    passages: tuple[Passage, ...]
    drawn_from: int
    unmarked: tuple[int, ...]


def write_sheet(sheet: Sheet) -> bytes:
    """A sheet as CSV; nothing of an article is a formula in it, and control characters are made visible."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, sheet.columns)
    writer.writeheader()
    for row in sheet.rows:
        writer.writerow({name: _inert(value) if isinstance(value, str) else value for name, value in row.items()})
    return file.getvalue().encode(ENCODING)


def _inert(text: str) -> str:
    shown = visible(text, keep="\n\t")
    return f"'{shown}" if shown.startswith(FORMULA) else shown


def read_sheet(path: str, encoding: str | None = None) -> ResultMarks | PassageMarks:
    """The marks of a sheet, of results or of passages; commas, semicolons or tabs between the cells.

    Raises:
        SheetError: the file is no such sheet, or a mark is neither y nor n, or no number.
        OSError: the file cannot be read.
    """
    try:
        text = Path(path).read_bytes().decode(encoding or ENCODING)
    except UnicodeDecodeError as error:
        raise SheetError(f"{path}: the byte at offset {error.start} is not {encoding or 'UTF-8'}; save it as CSV UTF-8, or name its encoding") from None
    except LookupError:
        raise SheetError(f"there is no encoding {encoding!r}") from None
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    csv.field_size_limit(LONGEST_CELL)
    try:
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        rows = [(line, row) for line, row in enumerate(reader, 2) if any(row.values())]  # as a spreadsheet program numbers them
    except csv.Error as error:
        raise SheetError(f"{path}: this is no CSV: {error}") from None
    names = set(reader.fieldnames or ())
    if {"correct", "stratum", "in_stratum"} <= names:
        return _result_marks(path, rows)
    if {"found", "missed", "of_passages"} <= names:
        return _passage_marks(path, rows)
    raise SheetError(f"{path}: this is no sheet of `newsparse sample`: it has neither the columns 'correct', 'stratum', 'in_stratum' nor 'found', 'missed'")


Rows = list[tuple[int, dict[str, str]]]


def _result_marks(path: str, rows: Rows) -> ResultMarks:
    counts: dict[str, list[int]] = {}
    unmarked = []
    for line, row in rows:
        found = _number(path, line, row, "in_stratum")
        stratum = counts.setdefault(row["stratum"], [found, 0, 0])
        if stratum[0] != found:
            raise SheetError(f"{path}: line {line}: in_stratum is {found}, but {stratum[0]} before for the stratum {row['stratum']!r}")
        mark = (row["correct"] or "").strip().lower()
        if mark not in YES | NO | {""}:
            raise SheetError(f"{path}: line {line}: correct is {row['correct']!r}; write y or n, or leave it empty where you cannot tell")
        if not mark:
            unmarked.append(line)
            continue
        stratum[1] += 1
        stratum[2] += mark in YES
    for name, (found, marked, _) in counts.items():
        if marked > found:
            raise SheetError(f"{path}: the stratum {name!r} has {marked} marks, but only {found} results; are lines there twice?")
    return ResultMarks(tuple(Stratum(name, *numbers) for name, numbers in counts.items()), tuple(unmarked))


def _passage_marks(path: str, rows: Rows) -> PassageMarks:
    passages, unmarked, drawn_from = [], [], 0
    for line, row in rows:
        drawn_from = _number(path, line, row, "of_passages")
        if not (row["missed"] or "").strip():
            unmarked.append(line)
            continue
        found, missed = _number(path, line, row, "found"), _number(path, line, row, "missed")
        wrong = _number(path, line, row, "wrong") if (row.get("wrong") or "").strip() else 0
        if wrong > found:
            raise SheetError(f"{path}: line {line}: wrong is {wrong}, but only {found} were found")
        passages.append(Passage(found - wrong, missed))
    if passages and drawn_from < len(passages):
        raise SheetError(f"{path}: {len(passages)} passages are marked, but only {drawn_from} were there; are lines there twice?")
    return PassageMarks(tuple(passages), drawn_from, tuple(unmarked))


def _number(path: str, line: int, row: Mapping[str, str], name: str) -> int:
    text = (row.get(name) or "").strip()
    if not (text.isascii() and text.isdecimal()):
        raise SheetError(f"{path}: line {line}: {name} is {text!r}; it is a whole number, 0 or more")
    return int(text)
