"""What the rule engine costs: 400 made-up rules over 2,000 words, in multiples of one plain tokenising pass over the same text.

    python benchmarks/engine.py

The text is our own (tests/articles), the rules are put together from its vocabulary by counting, so that every run measures the same.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

from attrs import frozen

from newsparse import Span
from newsparse.coding import Lexicon
from newsparse.config import DEFAULT
from newsparse.reading import LEXICON, Reader
from newsparse.rules import Grammar, Match, Rule, coding_for, parse_rules

ARTICLES = Path(__file__).parents[1] / "tests" / "articles"
PASS = re.compile(r"\w+|[^\w\s]")
WORDS, RULES, CLASSES = 2_000, 400, 60
LIMITS = {"reading and coding": 3.5, "all rules": 4.0}
ROUNDS = 60
TEMPLATES = (
    "{a} {b}",
    "{a}? NUMBER {b}",
    "x:{a} (of | in) the? y:{b}",
    "{a} _{{0,3}} {b} {c}",
    "({a} | {b}) ,? {c}",
    "NUMBER -? {a} (and NUMBER {b})?",
    "the {a}{{1,2}} {b}?",
    "{a} '?s? {b} (by | for) {c}",
)


@frozen
class Taken:
    """A meaning that is nothing but its place."""

    span: Span


def taken(match: Match) -> Taken:
    """What all the rules mean."""
    return Taken(match.span)


def text_of(words: int) -> str:
    """Our own articles, again and again, up to so many words."""
    lines = cycle(line for path in sorted(ARTICLES.glob("*.txt")) for line in path.read_text("utf-8").splitlines() if line)
    some: list[str] = []
    while sum(len(line.split()) for line in some) < words:
        some.append(next(lines))
    return "\n".join(some)


def classes_of(text: str) -> dict[str, frozenset[str]]:
    """Classes of words dealt out from the text's vocabulary; every third is of rare words, as in real lexicons."""
    words = sorted(set(re.findall(r"\b[a-z]{3,}\b", text.lower())))
    return {f"CLASS_{number}": frozenset(words[number :: CLASSES if number % 3 else 7 * CLASSES]) for number in range(CLASSES)}


def rules() -> Iterator[Rule[Taken]]:
    """Made-up rules, each with other classes."""
    for number, template in zip(range(RULES), cycle(TEMPLATES), strict=False):
        a, b, c = (f"CLASS_{(number * step + step) % CLASSES}" for step in (7, 11, 13))
        yield Rule(f"rule_{number}", template.format(a=a, b=b, c=c), taken)


def seconds(job: Callable[[], object]) -> float:
    """How long a job takes."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def main() -> None:
    """Print each cost, and whether it keeps to its limit."""
    text = text_of(WORDS)
    some = tuple(rules())
    lexicon = LEXICON | Lexicon(classes_of(text))
    nodes = parse_rules(some)
    coding = coding_for([LEXICON, lexicon], nodes.values())
    reader, grammar = Reader.compiled(coding, LEXICON, DEFAULT), Grammar(some, lexicon, coding, nodes)
    row = reader.read(text).words
    jobs: dict[str, Callable[[], object]] = {
        "one tokenising pass": lambda: PASS.findall(text),
        "reading and coding": lambda: reader.read(text).base,
        "with numerals as one word": lambda: reader.read(text).words,
        "all rules": lambda: grammar.find(row),
    }
    best = {name: min(times) for name, times in zip(jobs, zip(*([seconds(job) for job in jobs.values()] for _ in range(ROUNDS)), strict=True), strict=True)}
    unit = best["one tokenising pass"]
    print(f"{len(text.split())} words, {len(some)} rules, {len(grammar.find(row))} matches; a tokenising pass takes {unit * 1000:.2f} ms")
    for name, time_taken in islice(best.items(), 1, None):
        limit = LIMITS.get(name)
        print(f"{name:28}{time_taken / unit:6.2f} passes" + (f"   (limit {limit}{'' if time_taken <= limit * unit else ': TOO SLOW'})" if limit else ""))


if __name__ == "__main__":
    main()
