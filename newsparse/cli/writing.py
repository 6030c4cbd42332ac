"""Answers in the forms that a caller can choose: rows as CSV or JSON, and text set by rich."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any

from newsparse.cli.calls import CommandError


def write_rows(rows: Sequence[Mapping[str, Any]], columns: Iterable[str], form: str) -> None:
    """Write rows to stdout, as "csv" with a line of column names, or as "json": a list of objects, each on a line."""
    if form == "csv":
        writer = csv.DictWriter(sys.stdout, list(columns), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    else:
        print("[" + ",\n ".join(json.dumps(row) for row in rows) + "]")


def tell_of_nothing(what: str, found: Sequence[object]) -> None:
    """Say on stderr that there is none of something, since the text form of none is empty."""
    if not found:
        sys.stdout.flush()
        print(f"newsparse: there are no {what}", file=sys.stderr)


def write_text(print_it: Callable[[Any], None]) -> None:
    """Write text to stdout, by a function of the module `newsparse.formats.terminal`, which it is given.

    Raises:
        CommandError: rich is not installed.
    """
    try:
        terminal = import_module("newsparse.formats.terminal")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "rich":
            raise
        raise CommandError("the text form needs rich: pip install 'newsparse[cli]', or use --format json") from None
    print_it(terminal)
