"""What an explanation holds: the rules whose words a result is made of, and the steps that led from there to the result."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from newsparse.results import Shown
from newsparse.span import Span

LONGEST_LABEL = 36
"""Characters of a piece of pattern that are shown beside its words."""


@frozen
class Part:
    """A piece of a pattern, and the words that it took.

    Args:
        pattern: the piece as the pattern has it: "unit:UNIT", "AGO".
        span: the characters of the words.
        text: the words.
    """

    pattern: str
    span: Span
    text: str

    @property
    def label(self) -> str:
        """The piece as it is shown; of a long capture only its name."""
        name, named, _ = self.pattern.partition(":(")
        if len(self.pattern) <= LONGEST_LABEL:
            return self.pattern
        return f"{name}:(…)" if named and name.isidentifier() else f"{self.pattern[: LONGEST_LABEL - 1]}…"


@frozen
class RuleMatch:
    """A rule, and where it matched.

    Args:
        rule: finder and name, as `Config(disable=…)` takes it: "dates/ago".
        pattern: what it looks for, in the language that the docs describe.
        why: what the rule itself says of its words, or "".
        span: the characters that it matched.
        text: the words.
        parts: the pieces of the pattern that took words, in text order.
    """

    rule: str
    pattern: str
    why: str
    span: Span
    text: str
    parts: tuple[Part, ...]


@frozen
class Step:
    """One step from the words to the result.

    Args:
        name: what the step decides: "counts from", "speaker".
        words: how it was decided, in words.
        span: the words of the text that decided it, or None.
    """

    name: str
    words: str
    span: Span | None = None


@frozen
class Explanation(Shown):
    """Why a result is what it is; `str()` of it is a text for people.

    >>> import newsparse
    >>> [date] = newsparse.find_dates("He left two weeks ago.", "2024-03-05")
    >>> explanation = date.explain("He left two weeks ago.", "2024-03-05")
    >>> explanation.meaning, explanation.matches[0].rule, explanation.steps[-1].name
    ('week of Mon 19 Feb 2024', 'dates/ago', 'value')

    Args:
        result: the result.
        meaning: what it means, in plain words.
        source: the text it was found in.
        matches: the rules that matched its words, the one that it is named after first; () where the lines around it alone decided.
        steps: from those words to the result, in order.
    """

    result: Any
    meaning: str
    source: str = field(repr=False)
    matches: tuple[RuleMatch, ...]
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        lines = [f"{_line(self.result.text)} → {self.meaning}"]
        for match in self.matches:
            lines += [f"  {match.rule}{f': {match.why}' if match.why else ''}", f"    pattern: {_line(match.pattern)}"]
            width = max((len(part.label) for part in match.parts), default=0)
            lines += [f"    {part.label:{width}}  {_line(part.text)}" for part in match.parts]
        width = max((len(step.name) for step in self.steps), default=0)
        lines += [f"  {step.name:{width}}  {_line(step.words)}" for step in self.steps]
        return "\n".join(lines)


def _line(words: str) -> str:
    return " ".join(words.split())
