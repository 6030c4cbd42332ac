"""Every rule's examples and counterexamples, one test each. Examples are published 2024-03-05, a Tuesday."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

import newsparse
from newsparse.pipeline import all_rules

PUBLISHED = dt.date(2024, 3, 5)
FIND: dict[str, Callable[[str], Any]] = {
    "boilerplate": newsparse.find_boilerplate,
    "quotes": newsparse.find_quotes,
    "claims": newsparse.find_claims,
    "dates": lambda text: newsparse.find_dates(text, PUBLISHED),
}
RULES = [(finder, rule) for finder, rules in all_rules().items() for rule in rules]
EXAMPLES = [
    pytest.param(finder, rule.name, text, expected, id=f"{finder}/{rule.name}: {text}") for finder, rule in RULES for text, expected in rule.examples.items()
]
COUNTEREXAMPLES = [pytest.param(finder, text, id=f"{finder}/{rule.name}: {text}") for finder, rule in RULES for text in rule.counterexamples]


@pytest.mark.parametrize(("finder", "rule", "text", "expected"), EXAMPLES)
def test_each_example_is_found_by_its_rule(finder: str, rule: str, text: str, expected: str) -> None:
    found = [(result.rule, str(result)) for result in FIND[finder](text)]
    assert "; ".join(reading for name, reading in found if name == rule) == expected, found


@pytest.mark.parametrize(("finder", "text"), COUNTEREXAMPLES)
def test_counterexamples_yield_nothing(finder: str, text: str) -> None:
    assert [(result.rule, str(result)) for result in FIND[finder](text)] == []


@pytest.mark.parametrize(("finder", "rule"), [pytest.param(finder, rule, id=f"{finder}/{rule.name}") for finder, rule in RULES])
def test_every_rule_has_an_example(finder: str, rule: Any) -> None:
    assert rule.examples or rule.counterexamples


def test_rule_names_are_unique() -> None:
    for rules in all_rules().values():
        names = [rule.name for rule in rules]
        assert len(names) == len(set(names))
