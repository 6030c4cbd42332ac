"""Hostile texts of our own against every function: no crash, spans inside the text, and time that grows with the text and no faster.

    python tests/robustness.py [--size CHARACTERS] [--only FAMILY]

Each family is a text of any size. It is parsed at one size and at four times that size; growth of more than GROWTH times is a failure, as is an
exception. Exit status 1 names what failed.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import time
from collections.abc import Callable

import newsparse

SIZE, TIMES, GROWTH = 12_000, 4, 7.0
"""Characters at first, how many times as many then, and how many times the time they may take (4 is linear)."""
ROUNDS, SHORTEST = 3, 0.02
"""The better of so many runs counts; what takes less than so many seconds is not measured."""

UNITS = {
    "plain": "The town slept while the rain fell on the boats. ",
    "one long word": "grain",
    "one long number": "7",
    "groups of digits": "1,234,",
    "decimals": "1.",
    "number words": "twenty hundred thousand million and ",
    "a dozen dozen": "a dozen ",
    "half and half": "half a ",
    "fractions": "1/2 ",
    "currency signs": "$",
    "percent signs": "% ",
    "money": "between $5 and $10 million or ",
    "ranges": "5-10-",
    "units": "5 km per hour per day ",
    "opening quotes": "“",
    "closing quotes": "” ",
    "straight quotes": '"',
    "straight quotes and words": '"a ',
    "single quotes": "'",
    "apostrophes": "dogs' ",
    "backticks": "``a ",
    "nested quotes": "“a ‘b ",
    "quotes that open twice": "“Rain fell. “ ",
    "quotes on lines": "“Rain fell.\n",
    "cues": "said ",
    "said he": "“Yes,” he said, “no,” ",
    "names": "Ann Lee and ",
    "one long name": "Ann ",
    "particles": "van der ",
    "titles": "President ",
    "capitals": "AB ",
    "initials": "J. ",
    "months": "March 5 ",
    "days": "on Monday or Tuesday, ",
    "years": "2016 ",
    "agos": "two weeks ago ",
    "clock": "10:30 ",
    "ordinals": "the 23rd of the ",
    "since": "since the day after the week before ",
    "hyphens": "a-",
    "dashes": "— ",
    "stops": ".",
    "stops and spaces": ". ",
    "dots": "... ",
    "commas": ", ",
    "brackets": "(",
    "spaces": " ",
    "non-breaking spaces": "\u00a0",
    "tabs": "\t",
    "line ends": "\n",
    "carriage returns": "\r",
    "spaced line ends": " \n",
    "also read": "Also Read\n",
    "bylines": "By Ann Lee\n",
    "bullets": "• Rain\n",
    "short lines": "Rain\n",
    "datelines": "OSLO (Agency) — ",
    "credits": "(Reporting by Ann Lee; editing by ",
    "copyright": "© 2024 ",
    "handles": "@ann #rain http://a.b/",
    "combining marks": "e\u0301\u0301\u0301",
    "right to left": "\u202eשלום ",
    "surrogates": "\ud83d ",
    "nulls": "\x00",
    "emoji": "\U0001f600",
    "zero width": "\u200b",
    "full width digits": "２０１６ ",
    "Han": "漢字",
    "Arabic digits": "٣٤ ",
    "entities": "&amp;quot;",
}


def wrapped(size: int) -> str:
    """Hard-wrapped text."""
    lines = itertools.repeat("the town slept and the rain fell on the boats in the old harbour and")
    return "\n".join(itertools.chain(*((*itertools.islice(lines, 4), "") for _ in range(size // 280 + 1))))[:size]


def mixed(size: int) -> str:
    """All the families, a little of each."""
    return "".join(itertools.islice(itertools.cycle(" ".join(UNITS.values())), size))


FAMILIES: dict[str, Callable[[int], str]] = {
    **{name: lambda size, unit=unit: (unit * (size // len(unit) + 1))[:size] for name, unit in UNITS.items()},  # type: ignore[misc]
    "hard-wrapped": wrapped,
    "mixed": mixed,
}
ODDITIES = (
    "",
    " ",
    "\n",
    "a",
    ".",
    '"',
    "“",
    "5",
    "$",
    "\x00",
    "\ud800",
    "¶",
    "_",
    "%",
    "A.",
    "a.m.",
    "'s",
    "Also Read",
    "½",
    "May",
    "\ufeff",
    "I" * 100,
    "9" * 5000,
)


def check(text: str) -> float:
    """Parse a text with every function; the processor seconds of the parse. Errors are those of newsparse."""
    start = time.process_time()
    article = newsparse.parse(text, "2024-03-05")
    seconds = time.process_time() - start
    for result in article.results():
        assert result.text == text[result.span.start : result.span.end] != "", result
    return seconds


def growth(make: Callable[[int], str], size: int) -> float:
    """How many times as long the longer text takes; 0 where both are too fast to tell."""
    short, long = make(size), make(size * TIMES)
    after = min(check(long) for _ in range(ROUNDS))
    if after < SHORTEST:
        return 0.0
    return after / max(min(check(short) for _ in range(ROUNDS)), SHORTEST / TIMES)


def main() -> int:
    """Try every family; print the slow ones."""
    parser = argparse.ArgumentParser(description="Hostile texts against newsparse.")
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--only", default="", help="families whose name holds this")
    options = parser.parse_args()
    failures = []
    for text in ODDITIES:
        check(text)
    for name, make in FAMILIES.items():
        if options.only in name and (times := growth(make, options.size)) > GROWTH:
            failures.append(f"{name}: {TIMES} times the text takes {times:.1f} times as long")
    print(*failures, f"{len(FAMILIES)} families and {len(ODDITIES)} oddities, {len(failures)} failures", sep="\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
