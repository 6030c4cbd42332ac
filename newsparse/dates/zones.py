"""Time zones by abbreviation: those that mean one zone the world over, and how far they are from Greenwich.

Left out, so that their times stay without a zone: IST (India, Ireland, Israel), BST (Britain, Bangladesh), CST (America, China, Cuba), AST (the
Atlantic, Arabia), and "local time". ET, CT, MT and PT follow the clocks of the United States, by the law of 2007.
"""

from __future__ import annotations

import datetime as dt

from newsparse.dates.calendar import nth_weekday

# Minutes east of Greenwich.
OFFSETS = {
    "gmt": 0, "utc": 0, "z": 0, "wet": 0, "west": 60, "cet": 60, "wat": 60, "cest": 120, "eet": 120, "cat": 120, "sast": 120, "eest": 180, "eat": 180,
    "msk": 180, "pkt": 300, "npt": 345, "ict": 420, "wib": 420, "awst": 480, "hkt": 480, "sgt": 480, "pht": 480, "jst": 540, "kst": 540, "acst": 570,
    "aest": 600, "acdt": 630, "aedt": 660, "nzst": 720, "nzdt": 780, "adt": -180, "edt": -240, "est": -300, "cdt": -300, "mdt": -360, "mst": -420,
    "pdt": -420, "pst": -480, "akdt": -480, "akst": -540, "hst": -600,
}  # fmt: skip
# Those that change with the season: their offset in winter.
AMERICAN = {"et": -300, "ct": -360, "mt": -420, "pt": -480}
UNSURE = frozenset("bst ist cst ast".split())
NAMES = {
    "eastern": "et", "eastern standard": "est", "eastern daylight": "edt", "central": "ct", "central daylight": "cdt", "mountain": "mt",
    "mountain standard": "mst", "mountain daylight": "mdt", "pacific": "pt", "pacific standard": "pst", "pacific daylight": "pdt", "greenwich mean": "gmt",
    "universal": "utc", "coordinated universal": "utc", "central european": "cet", "central european summer": "cest", "moscow": "msk",
    "japan standard": "jst", "east africa": "eat", "west africa": "wat",
}  # fmt: skip
"""Zones in words, before "time"."""
FIRST_YEAR_OF_RULE = 2007
SUNDAY, MARCH, NOVEMBER = 7, 3, 11
FARTHEST = 14 * 60
"""No zone is farther from Greenwich, in minutes."""


def zone_of(name: str, day: dt.date) -> dt.timezone | None:
    """The zone of a name such as "gmt", "et" or "+330" (minutes east) on a day; None where that is not sure.

    >>> str(zone_of("edt", dt.date(2024, 7, 1))), str(zone_of("et", dt.date(2024, 7, 1))), zone_of("ist", dt.date(2024, 7, 1))
    ('UTC-04:00', 'UTC-04:00', None)
    """
    if name in AMERICAN:
        minutes: int | None = american(name, day)
    elif name[:1] in {"+", "-"}:
        minutes = int(name)
    else:
        minutes = OFFSETS.get(name)
    return dt.timezone(dt.timedelta(minutes=minutes)) if minutes is not None and abs(minutes) <= FARTHEST else None


def american(name: str, day: dt.date) -> int | None:
    """Summer time in the United States is from the second Sunday of March to the first of November."""
    begin, end = nth_weekday(day.year, MARCH, SUNDAY, 2), nth_weekday(day.year, NOVEMBER, SUNDAY, 1)
    if day.year < FIRST_YEAR_OF_RULE or begin is None or end is None:
        return None
    return AMERICAN[name] + (60 if begin <= day < end else 0)
