"""The command `rules`: everything that newsparse knows, with examples."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from newsparse.cli.calls import CommandError, Commands, add_command, add_form
from newsparse.cli.writing import write_rows, write_text
from newsparse.pipeline import all_rules
from newsparse.rules import Rule

COLUMNS = ("rule", "pattern", "why", "example", "reading")


def add_commands(commands: Commands) -> None:
    """Add the command to the parser."""
    rules = add_command(
        commands, "rules", _rules, "list the rules with their examples",
        "newsparse rules                 all of them\nnewsparse rules dates           those of one finder\nnewsparse rules dates/ago       one rule\n"
        "newsparse rules --format csv    one line for each example",
    )  # fmt: skip
    rules.add_argument("name", metavar="NAME", nargs="?", help="a finder (boilerplate, quotes, claims, dates), a rule, or the beginning of a rule's name")
    add_form(rules, "text", "default: text")


def _rules(options: argparse.Namespace) -> None:
    chosen = chosen_rules(options.name or "")
    if options.format == "text":
        write_text(lambda terminal: terminal.print_rules(chosen, sys.stdout, options.details))
    else:
        write_rows([row for finder, rules in chosen.items() for rule in rules for row in _rows(finder, rule)], COLUMNS, options.format)


def chosen_rules(name: str) -> dict[str, tuple[Rule[Any], ...]]:
    """The rules of that name, of that finder, or whose names begin so.

    Raises:
        CommandError: there is none.
    """
    rules = all_rules()
    names = {f"{finder}/{rule.name}" for finder, some in rules.items() for rule in some}
    if name in names:
        finder, _, own = name.partition("/")
        return {finder: tuple(rule for rule in rules[finder] if rule.name == own)}
    chosen = {finder: tuple(rule for rule in some if f"{finder}/{rule.name}".startswith(name)) for finder, some in rules.items()}
    if not any(chosen.values()):
        close = get_close_matches(name, sorted(names), n=3, cutoff=0)
        raise CommandError(f"there is no rule {name!r}; those most like it are {', '.join(close)}")
    return {finder: some for finder, some in chosen.items() if some}


def _rows(finder: str, rule: Rule[Any]) -> Iterator[dict[str, str | None]]:
    """A row for each example; a counterexample has no reading, as a rule without examples has neither."""
    examples: list[tuple[str | None, str | None]] = [*rule.examples.items(), *((text, None) for text in rule.counterexamples)]
    for example, reading in examples or [(None, None)]:
        yield {"rule": f"{finder}/{rule.name}", "pattern": rule.pattern, "why": rule.why or None, "example": example, "reading": reading}
