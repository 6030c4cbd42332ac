"""find_dates: date, time, duration and set expressions with their place on the calendar."""

from __future__ import annotations

import datetime as dt
from typing import Any

from newsparse.config import Config
from newsparse.dates.compose import composed
from newsparse.dates.lexicon import LEXICON, VALUED
from newsparse.dates.meaning import Meaning
from newsparse.dates.resolve import resolved
from newsparse.dates.results import DateExpression
from newsparse.dates.rules import RULES
from newsparse.errors import ConfigError
from newsparse.reading import Reading
from newsparse.rules import Grammar, Rule

__all__ = ["LEXICON", "find", "rules"]


def rules(config: Config) -> tuple[Rule[Any], ...]:
    """The rules for a Config.

    Raises:
        ConfigError: `words` adds to a class whose words have values, such as the months.
    """
    if valued := sorted(VALUED.intersection(name for name, _ in config.words)):
        raise ConfigError(f"Config(words={{{valued[0]!r}: …}}): each of its words stands for something, and a new one would not")
    return RULES


def find(reading: Reading, grammar: Grammar[Meaning], published: dt.date | dt.datetime | None) -> list[DateExpression]:
    """The date expressions of a reading, counted from the publication date; in text order, without overlaps."""
    if reading.config.languages != ("en",):
        from newsparse.dates.foreign import searched

        return searched(reading, published)
    found = [(match.rule.name, meaning) for match, meaning in grammar.find(reading.words)]
    return resolved(reading, composed(reading.text, found), published)
