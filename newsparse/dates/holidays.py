"""Named days and when they fall in a year; those that the moon or a government decides from year to year are found and left open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from newsparse.dates.calendar import day_in, easter, nth_weekday, orthodox_easter, shifted, weekday_on_or_before

InYear = Callable[[int], "dt.date | None"]

MONDAY, TUESDAY, THURSDAY, FRIDAY, SUNDAY = 1, 2, 4, 5, 7


def on(month: int, day: int) -> InYear:
    """The same date every year."""
    return lambda year: day_in(year, month, day)


def from_easter(days: int, sunday_in: InYear = easter) -> InYear:
    """So many days after Easter Sunday."""

    def in_year(year: int) -> dt.date | None:
        sunday = sunday_in(year)
        return sunday and shifted(sunday, days, "D")

    return in_year


def weekday_of(month: int, weekday: int, n: int, then: int = 0) -> InYear:
    """The n-th of a weekday in a month, -1 the last, and so many days later."""

    def in_year(year: int) -> dt.date | None:
        day = nth_weekday(year, month, weekday, n)
        return day and shifted(day, then, "D")

    return in_year


def weekday_by(month: int, day: int, weekday: int) -> InYear:
    """The latest of a weekday on or before a date."""

    def in_year(year: int) -> dt.date | None:
        limit = day_in(year, month, day)
        return limit and weekday_on_or_before(limit, weekday)

    return in_year


def open_day(year: int) -> dt.date | None:
    """A day that no calendar here can tell."""
    return None


HOLIDAYS: dict[str, InYear] = {
    "new year 's eve": on(12, 31),
    "new year 's day": on(1, 1),
    "hogmanay": on(12, 31),
    "orthodox christmas": on(1, 7),
    "burns night": on(1, 25),
    "australia day": on(1, 26),
    "groundhog day": on(2, 2),
    "waitangi day": on(2, 6),
    "valentine 's day": on(2, 14),
    "st. valentine 's day": on(2, 14),
    "st. david 's day": on(3, 1),
    "international women 's day": on(3, 8),
    "st. patrick 's day": on(3, 17),
    "saint patrick 's day": on(3, 17),
    "april fools ' day": on(4, 1),
    "april fool 's day": on(4, 1),
    "earth day": on(4, 22),
    "st. george 's day": on(4, 23),
    "anzac day": on(4, 25),
    "may day": on(5, 1),
    "international workers ' day": on(5, 1),
    "cinco de mayo": on(5, 5),
    "ve day": on(5, 8),
    "flag day": on(6, 14),
    "juneteenth": on(6, 19),
    "canada day": on(7, 1),
    "independence day": on(7, 4),
    "bastille day": on(7, 14),
    "vj day": on(8, 15),
    "halloween": on(10, 31),
    "all saints ' day": on(11, 1),
    "all souls ' day": on(11, 2),
    "guy fawkes night": on(11, 5),
    "bonfire night": on(11, 5),
    "veterans day": on(11, 11),
    "armistice day": on(11, 11),
    "remembrance day": on(11, 11),
    "st. andrew 's day": on(11, 30),
    "world aids day": on(12, 1),
    "christmas eve": on(12, 24),
    "christmas day": on(12, 25),
    "christmas": on(12, 25),
    "boxing day": on(12, 26),
    "st. stephen 's day": on(12, 26),
    "mardi gras": from_easter(-47),
    "fat tuesday": from_easter(-47),
    "shrove tuesday": from_easter(-47),
    "ash wednesday": from_easter(-46),
    "mothering sunday": from_easter(-21),
    "palm sunday": from_easter(-7),
    "maundy thursday": from_easter(-3),
    "holy thursday": from_easter(-3),
    "good friday": from_easter(-2),
    "holy saturday": from_easter(-1),
    "easter sunday": from_easter(0),
    "easter day": from_easter(0),
    "easter monday": from_easter(1),
    "easter": from_easter(0),
    "ascension day": from_easter(39),
    "pentecost": from_easter(49),
    "whit sunday": from_easter(49),
    "whit monday": from_easter(50),
    "orthodox good friday": from_easter(-2, orthodox_easter),
    "orthodox easter": from_easter(0, orthodox_easter),
    "orthodox easter sunday": from_easter(0, orthodox_easter),
    "greek easter": from_easter(0, orthodox_easter),
    "martin luther king day": weekday_of(1, MONDAY, 3),
    "martin luther king jr. day": weekday_of(1, MONDAY, 3),
    "mlk day": weekday_of(1, MONDAY, 3),
    "presidents ' day": weekday_of(2, MONDAY, 3),
    "mother 's day": weekday_of(5, SUNDAY, 2),
    "victoria day": weekday_by(5, 24, MONDAY),
    "memorial day": weekday_of(5, MONDAY, -1),
    "father 's day": weekday_of(6, SUNDAY, 3),
    "august bank holiday": weekday_of(8, MONDAY, -1),
    "labor day": weekday_of(9, MONDAY, 1),
    "columbus day": weekday_of(10, MONDAY, 2),
    "indigenous peoples ' day": weekday_of(10, MONDAY, 2),
    "election day": weekday_of(11, MONDAY, 1, then=1),
    "remembrance sunday": weekday_of(11, SUNDAY, 2),
    "thanksgiving day": weekday_of(11, THURSDAY, 4),
    "thanksgiving": weekday_of(11, THURSDAY, 4),
    "black friday": weekday_of(11, THURSDAY, 4, then=1),
    "cyber monday": weekday_of(11, THURSDAY, 4, then=4),
    "giving tuesday": weekday_of(11, THURSDAY, 4, then=5),
}
"""By the words of the name, as tokens; the dates are those of the United States where countries differ."""

OPEN_HOLIDAYS = frozenset(
    " ".join(name.split())
    for name in """
        ramadan | eid | eid al - fitr | eid al - adha | eid ul - fitr | eid ul - adha | bakrid | ashura | diwali | deepavali | holi | dussehra | durga puja
        | ganesh chaturthi | vesak | passover | yom kippur | rosh hashanah | rosh hashana | hanukkah | chanukah | sukkot | purim | lunar new year
        | chinese new year | labour day
    """.split("|")
)
"""Days that the moon decides, or that differ from country to country; their date is left open."""
HOLIDAYS |= dict.fromkeys(OPEN_HOLIDAYS, open_day)
