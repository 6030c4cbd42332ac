"""The command `sample`: draw results for people to judge, and say what their marks mean for all results."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from newsparse.batch.lines import BatchError, read_batch
from newsparse.cli.calls import CommandError, Commands, add_command, completed
from newsparse.cli.writing import write_rows, write_text
from newsparse.formats.rows import COLUMNS
from newsparse.sample.draw import Sheet, draw_passages, draw_results
from newsparse.sample.estimates import Estimate, Stratum, corrected, precision, recall
from newsparse.sample.sheets import PassageMarks, ResultMarks, SheetError, read_sheet, write_sheet

REPORT = ("stratum", "found", "marked", "correct", "precision", "precision_low", "precision_high", "right", "right_low", "right_high",
          "recall", "recall_low", "recall_high", "corrected", "corrected_low", "corrected_high")  # fmt: skip
"""Columns of the report: "right" is the count corrected for what is wrong, "corrected" for what was missed, too."""
WHOLE = "all"
"""The name of the line about all strata together."""


def add_commands(commands: Commands) -> None:
    """Add the command to the parser."""
    sample = add_command(
        commands, "sample", _sample, "draw results to check by hand, and report precision, recall and corrected counts",
        """newsparse sample found.jsonl --kind claims --by kind --size 40 -o sheet.csv
        newsparse sample found.jsonl --kind quotes --where role_class=police -o police.csv
        newsparse sample found.jsonl --kind claims --passages --size 100 -o passages.csv
        newsparse sample --read sheet.csv                      precision and corrected counts
        newsparse sample --read sheet.csv passages.csv         recall, too

        Mark a sheet in a spreadsheet program: y or n under "correct"; in one of passages how many
        results were missed (0 if none), and how many of those found are wrong.""",
    )  # fmt: skip
    completed(sample.add_argument("batch", metavar="BATCH", nargs="?", help="what `newsparse batch` wrote"))
    sample.add_argument("--kind", choices=tuple(COLUMNS), default="claims", help="what to draw (default: claims)")
    sample.add_argument("--by", metavar="FIELD", help="draw from each value of this field on its own, such as rule, kind, speaker_kind or unit")
    sample.add_argument("--where", metavar="FIELD=VALUE", action="append", default=[], help="draw only from results with this value; may be given again")
    sample.add_argument("--passages", action="store_true", help="draw paragraphs, to note what was missed in them")
    sample.add_argument("--size", type=int, default=50, metavar="N", help="how many to draw from each stratum (default: 50)")
    sample.add_argument("--seed", type=int, default=0, metavar="N", help="another number draws others (default: 0)")
    completed(sample.add_argument("-o", "--output", metavar="SHEET", help="the CSV file to write (default: stdout)"))
    sample.add_argument("--force", action="store_true", help="write SHEET anew, whatever marks are in it")
    completed(sample.add_argument("--read", metavar="SHEET", nargs="+", help="report what the marks of a sheet of results, and perhaps one of passages, say"))
    sample.add_argument("--confidence", type=float, default=0.95, metavar="SHARE", help="of the intervals (default: 0.95)")
    sample.add_argument("--encoding", metavar="NAME", help="encoding of the sheets read (default: UTF-8)")
    sample.add_argument("--format", choices=("text", "json", "csv"), default="text", help="form of the report (default: text)")


def _sample(options: argparse.Namespace) -> None:
    if (options.batch is None) == (options.read is None):
        raise CommandError("sample takes the output of `newsparse batch` to draw from, or --read SHEET; see newsparse sample --help")
    if options.read is not None:
        _report(options)
    else:
        _draw(options)


def _draw(options: argparse.Namespace) -> None:
    if options.output and Path(options.output).exists() and not options.force:
        raise CommandError(f"{options.output} is there already, perhaps with marks in it; give another name, or write it anew with --force")
    try:
        sheet = _drawn(options)
    except (BatchError, ValueError) as error:
        raise CommandError(str(error)) from None
    except (OSError, EOFError) as error:
        raise CommandError(f"{options.batch}: {getattr(error, 'strerror', None) or error}") from None
    if not sheet.rows:
        raise CommandError(f"{options.batch}: there is nothing to draw from")
    content = write_sheet(sheet)
    if options.output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return
    try:
        Path(options.output).write_bytes(content)
    except OSError as error:
        raise CommandError(f"{options.output}: {error.strerror}") from None


def _drawn(options: argparse.Namespace) -> Sheet:
    articles = read_batch(options.batch)
    if options.passages:
        if options.by or options.where:
            raise CommandError("--passages draws from all paragraphs, without --by and --where")
        return draw_passages(articles, options.kind, options.size, options.seed)
    if wrong := [pair for pair in options.where if "=" not in pair]:
        raise CommandError(f"--where {wrong[0]}: it is FIELD=VALUE")
    where = dict(pair.split("=", 1) for pair in options.where)
    return draw_results(articles, options.kind, options.by, where, options.size, options.seed)


def _report(options: argparse.Namespace) -> None:
    if not 0.5 <= options.confidence < 1:
        raise CommandError(f"--confidence {options.confidence}: it is a share from 0.5 to 1, such as 0.95")
    results, passages = _marks(options)
    reached = recall(passages.passages, passages.drawn_from, options.confidence) if passages else None
    strata = [stratum for stratum in results.strata if stratum.marked] if results else []
    if results and not strata:
        raise CommandError("there are no marks yet: write y or n under 'correct'")
    rows = report_rows(strata, reached, options.confidence)
    if options.format == "text":
        write_text(lambda terminal: _print_report(terminal, rows))
    else:
        write_rows([_flat(row) for row in rows], REPORT, options.format)
    _tell_of_gaps(results, passages)


def _marks(options: argparse.Namespace) -> tuple[ResultMarks | None, PassageMarks | None]:
    results: ResultMarks | None = None
    passages: PassageMarks | None = None
    for path in options.read:
        try:
            marks = read_sheet(path, options.encoding)
        except SheetError as error:
            raise CommandError(str(error)) from None
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror}") from None
        if (results if isinstance(marks, ResultMarks) else passages) is not None:
            raise CommandError(f"{path}: one sheet of results and one of passages can be read together, not two of a kind")
        if isinstance(marks, ResultMarks):
            results = marks
        else:
            passages = marks
    if passages is not None and not any(passage.correct + passage.missed for passage in passages.passages):
        raise CommandError("the passages have no marks yet, or there is nothing in them: write how many results were missed under 'missed', 0 if none")
    return results, passages


def report_rows(strata: Sequence[Stratum], reached: Estimate | None, confidence: float) -> list[dict[str, Any]]:
    """A row for each stratum, and one for all of them, which alone has recall: that is of all results of the kind."""
    rows = [_row(stratum, precision([stratum], confidence)) for stratum in strata] if len(strata) > 1 else []
    whole: dict[str, Any] = {"stratum": WHOLE}
    if strata:
        found, marked, correct = (sum(getattr(stratum, name) for stratum in strata) for name in ("found", "marked", "correct"))
        right = precision(strata, confidence)
        whole = _row(Stratum(WHOLE, found, marked, correct), right)
        if reached is not None and reached.value:
            whole["corrected"] = corrected(found, right, reached)
    if reached is not None:
        whole["recall"] = reached
    return [*rows, whole]


def _row(stratum: Stratum, right: Estimate) -> dict[str, Any]:
    counts = {"stratum": stratum.name, "found": stratum.found, "marked": stratum.marked, "correct": stratum.correct}
    return counts | {"precision": right, "right": corrected(stratum.found, right)}


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """A row with each estimate as three numbers."""
    flat: dict[str, Any] = dict.fromkeys(REPORT)
    for name, value in row.items():
        if isinstance(value, Estimate):
            flat |= {name: value.value, f"{name}_low": value.low, f"{name}_high": value.high}
        else:
            flat[name] = value
    return flat


def _print_report(terminal: Any, rows: Sequence[dict[str, Any]]) -> None:
    """The strata as a table, and below it what there is for all of them alone."""
    columns, further = ("stratum", "found", "marked", "correct", "precision", "right"), ("recall", "corrected")
    if "found" in rows[-1]:
        terminal.print_rows([{name: _in_words(row[name]) for name in columns} for row in rows], sys.stdout)
    for name in further:
        if name in rows[-1]:
            print(f"{name}: {rows[-1][name]}")


def _in_words(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _tell_of_gaps(results: ResultMarks | None, passages: PassageMarks | None) -> None:
    """Say on stderr what the report leaves out."""
    sys.stdout.flush()
    for name, marks in (("results", results), ("passages", passages)):
        if marks is not None and marks.unmarked:
            print(f"newsparse: {len(marks.unmarked)} {name} without a mark are left out (the first in line {marks.unmarked[0]})", file=sys.stderr)
    without = [stratum for stratum in results.strata if not stratum.marked] if results else []
    if without:
        lost = sum(stratum.found for stratum in without)
        print(f"newsparse: strata without any mark are left out, with {lost:,} results: {_names(without)}", file=sys.stderr)


def _names(strata: Iterable[Stratum]) -> str:
    return ", ".join(stratum.name for stratum in strata)
