"""Named days and when they fall in a year; those that the moon, a church of the East or a government decides from year to year are left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from newsparse.dates.calendar import day_in, easter, nth_weekday, shifted

InYear = Callable[[int], "dt.date | None"]

MONDAY, TUESDAY, THURSDAY, FRIDAY, SUNDAY = 1, 2, 4, 5, 7


def on(month: int, day: int) -> InYear:
    """The same date every year."""
    return lambda year: day_in(year, month, day)


def from_easter(days: int) -> InYear:
    """So many days after Easter Sunday."""

    def in_year(year: int) -> dt.date | None:
        sunday = easter(year)
        return sunday and shifted(sunday, days, "D")

    return in_year


def weekday_of(month: int, weekday: int, n: int, then: int = 0) -> InYear:
    """The n-th of a weekday in a month, -1 the last, and so many days later."""

    def in_year(year: int) -> dt.date | None:
        day = nth_weekday(year, month, weekday, n)
        return day and shifted(day, then, "D")

    return in_year


HOLIDAYS: dict[str, InYear] = {
    "new year 's eve": on(12, 31),
    "new year 's day": on(1, 1),
    "valentine 's day": on(2, 14),
    "st. patrick 's day": on(3, 17),
    "april fools ' day": on(4, 1),
    "earth day": on(4, 22),
    "anzac day": on(4, 25),
    "may day": on(5, 1),
    "juneteenth": on(6, 19),
    "independence day": on(7, 4),
    "bastille day": on(7, 14),
    "halloween": on(10, 31),
    "all saints ' day": on(11, 1),
    "veterans day": on(11, 11),
    "armistice day": on(11, 11),
    "christmas eve": on(12, 24),
    "christmas day": on(12, 25),
    "christmas": on(12, 25),
    "boxing day": on(12, 26),
    "mardi gras": from_easter(-47),
    "shrove tuesday": from_easter(-47),
    "ash wednesday": from_easter(-46),
    "palm sunday": from_easter(-7),
    "maundy thursday": from_easter(-3),
    "good friday": from_easter(-2),
    "easter sunday": from_easter(0),
    "easter day": from_easter(0),
    "easter monday": from_easter(1),
    "easter": from_easter(0),
    "ascension day": from_easter(39),
    "pentecost": from_easter(49),
    "whit monday": from_easter(50),
    "martin luther king day": weekday_of(1, MONDAY, 3),
    "presidents ' day": weekday_of(2, MONDAY, 3),
    "mother 's day": weekday_of(5, SUNDAY, 2),
    "memorial day": weekday_of(5, MONDAY, -1),
    "father 's day": weekday_of(6, SUNDAY, 3),
    "labor day": weekday_of(9, MONDAY, 1),
    "columbus day": weekday_of(10, MONDAY, 2),
    "election day": weekday_of(11, MONDAY, 1, then=1),
    "thanksgiving day": weekday_of(11, THURSDAY, 4),
    "thanksgiving": weekday_of(11, THURSDAY, 4),
    "black friday": weekday_of(11, THURSDAY, 4, then=1),
}
"""By the words of the name, as tokens; the dates are those of the United States where countries differ."""
