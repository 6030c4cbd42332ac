"""The rules of `find_dates`, a file for each family."""

from __future__ import annotations

from newsparse.dates.meaning import Meaning
from newsparse.dates.rules import absolute, durations, not_dates, periods, ranges, relative, sets, times, vague, weekdays
from newsparse.rules import Rule

RULES: tuple[Rule[Meaning], ...] = (
    *not_dates.RULES,
    *absolute.RULES,
    *ranges.RULES,
    *weekdays.RULES,
    *relative.RULES,
    *periods.RULES,
    *vague.RULES,
    *times.RULES,
    *sets.RULES,
    *durations.RULES,
)

__all__ = ["RULES"]
