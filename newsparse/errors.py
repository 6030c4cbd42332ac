"""What goes wrong in calls and in rules; never what a journalist wrote."""

from __future__ import annotations


class NewsparseError(ValueError):
    """A call or a rule that newsparse cannot make sense of; the message says what would be right."""


class PatternError(NewsparseError):
    """A rule's pattern cannot be read; the message names the rule and the place."""


class ConfigError(NewsparseError):
    """An option has a value that it cannot have; the message names the option."""


class MissingExtra(NewsparseError, ImportError):
    """A package that one of newsparse's extras brings is not installed."""

    def __init__(self, package: str, extra: str, cause: ModuleNotFoundError) -> None:
        missing = cause.name or package
        super().__init__(f"{missing} is not installed; this needs {package}: pip install 'newsparse[{extra}]'")


class RecordError(NewsparseError):
    """A record is no article in the JSON form; the message names the place in it, such as `claims[3].low`."""

    problem: str
    place: str

    def __init__(self, problem: str, place: str = "") -> None:
        super().__init__(problem, place)
        self.problem, self.place = problem, place

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}" if self.place else self.problem

    def inside(self, place: str) -> RecordError:
        """The same error, of a record inside another."""
        dot = "." if self.place and not self.place.startswith("[") else ""
        return RecordError(self.problem, f"{place}{dot}{self.place}")
