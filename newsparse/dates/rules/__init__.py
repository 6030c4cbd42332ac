"""The rules of `find_dates`, a file for each family."""

from __future__ import annotations

from newsparse.dates.meaning import Meaning
from newsparse.dates.rules import absolute, durations, not_dates, periods, ranges, relative, seasons, sets, times, vague, weekdays, years
from newsparse.rules import Rule

RULES: tuple[Rule[Meaning], ...] = (
    *not_dates.RULES,
    *absolute.RULES,
    *years.RULES,
    *seasons.RULES,
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
