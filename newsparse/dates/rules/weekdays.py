"""Days of the week: "Tuesday", "last Friday", "on Sat.", "Mondays"."""

from __future__ import annotations

from newsparse.dates.lexicon import ALL_WEEKDAYS, FUTURE_WORDS, MONTHS, NAME_TITLES, PAST_WORDS
from newsparse.dates.meaning import Counted, Direction, Gapped, Meaning, Offset, Origin, Repeated
from newsparse.dates.rules.spans import is_title, with_the, word_after_next, words_before
from newsparse.rules import Match, Rule


def weekday_value(word: str) -> str:
    """The open value of a weekday's name."""
    return f"XXXX-WXX-{ALL_WEEKDAYS[word]}"


WEEKDAY_OF = {word: Gapped(weekday_value(word)) for word in ALL_WEEKDAYS}


def weekday(match: Match) -> Meaning | None:
    """'Tuesday': which one is left to context; not "Mr. Friday", "Sunday Oduya said", who are people."""
    [day] = match["day"]
    before = match.before
    if (before[:1].isupper() and before.lower() in NAME_TITLES) or (not before and is_first_name(match)):
        return None
    return Meaning(match.span, WEEKDAY_OF[day])


def is_first_name(match: Match) -> bool:
    """Whether a weekday that opens its sentence is followed by a surname and what its bearer does."""
    after = match.after
    return len(after) > 1 and after.istitle() and after.isalpha() and after.lower() not in MONTHS and word_after_next(match) in AFTER_NAMES


def short_weekday(match: Match) -> Meaning | None:
    """'on Sat.', 'Sat., March 9': with a preposition or a date, since "Sat", "Sun" and "Wed" are other words too."""
    if not match["dated"] and match.before != "on":
        return None
    return Meaning(match.part("day") or match.span, WEEKDAY_OF[match["day"][0]])


def directed(match: Match) -> Meaning:
    """'last Tuesday', 'this Tuesday', 'next Tuesday'."""
    which, [day] = match["which"][-1], match["day"]
    direction = Direction.PAST if which in PAST_WORDS else Direction.FUTURE if which in FUTURE_WORDS else Direction.THIS
    return Meaning(with_the(match), Gapped(weekday_value(day), direction, origin=origin_of(match["which"])))


def weekend(match: Match) -> Meaning | None:
    """'last weekend', 'over the weekend'."""
    which = match["which"]
    if not which and match.before.lower() != "the":
        return None
    ahead = not which and words_before(match, 3)[-2:] in AHEAD
    return Meaning(with_the(match), Counted(0 if ahead else weeks_away(which), "WE", origin_of(which)))


def every_week(match: Match) -> Meaning:
    """'on Tuesdays': a set."""
    [day] = match["day"]
    return Meaning(match.span, Repeated(weekday_value(day)))


def weekends(match: Match) -> Meaning | None:
    """'on weekends', 'he works weekends': a set; not "the last two weekends", "Long Weekends"."""
    return None if match.before.lower() in NO_SET or is_title(match) else Meaning(match.span, Repeated("XXXX-WXX-WE"))


def weekday_week(match: Match) -> Meaning:
    """'Friday week', 'tomorrow week': a week after the next Friday, or after tomorrow, as Britons say."""
    [day] = match["day"]
    near = Counted(int(day == "tomorrow"), "D") if day in {"today", "tomorrow"} else Gapped(weekday_value(day), Direction.FUTURE)
    return Meaning(match.span, Offset(1, "W", near))


def weeks_away(which: tuple[str, ...]) -> int:
    """'this weekend' is the one of the current week, 'the weekend' of a report the one before."""
    if not which or which[-1] in PAST_WORDS:
        return -1
    return 0 if which[0] == "this" else 1


def origin_of(which: tuple[str, ...]) -> Origin:
    """'the following weekend' is counted from the text."""
    return Origin.TEXT if which and which[-1] in {"previous", "preceding", "prior", "following"} else Origin.PUBLISHED


AHEAD = frozenset({("of", "the"), ("before", "the"), ("until", "the")})
"""Words before a weekend that is yet to come: "ahead of the weekend"."""
AFTER_NAMES = frozenset(", said says told is was has had who will".split())
"""Words after a person's name."""
NO_SET = frozenset("of the long busy many several few these those".split())
"""Words before "weekends" that make it no set."""

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="weekday",
        pattern="day:WEEKDAY",
        build=weekday,
        examples={
            "The talks broke down on Monday.": "2024-03-04",
            "He spoke on Tuesday.": "2024-03-05",
            "The council will meet on Thursday.": "2024-03-07",
        },
        counterexamples=("The Bloody Sunday inquiry ended.", "Mr. Friday said no.", "Sunday Oduya said the count was fair."),
    ),
    Rule(
        name="short_weekday",
        pattern="day:SHORT_WEEKDAY&CAPITALISED (dated:(,? (MONTH DAY_OF_MONTH | DAY_OF_MONTH MONTH)))?",
        build=short_weekday,
        examples={"Come on Sat. or write to us.": "2024-03-09"},
        counterexamples=("The Sun has the story.", "He sat down.", "They wed in Rome."),
    ),
    Rule(
        name="directed_weekday",
        pattern="which:(this past | PAST_WORD | FUTURE_WORD | this coming?) day:(WEEKDAY | SHORT_WEEKDAY&CAPITALISED)",
        build=directed,
        examples={
            "It opened last Tuesday.": "2024-02-27",
            "It closes next Tuesday.": "2024-03-12",
            "It rained this past Sunday.": "2024-03-03",
            "Voting begins this Friday.": "2024-03-08",
        },
        counterexamples=("The last sun of the day set.",),
    ),
    Rule(
        name="weekdays",
        pattern="day:WEEKDAYS",
        build=every_week,
        examples={"The market opens on Saturdays.": "XXXX-WXX-6"},
        counterexamples=("He sat in the sun.",),
    ),
    Rule(
        name="weekends",
        pattern="weekends",
        build=weekends,
        examples={"The pool is open at weekends.": "XXXX-WXX-WE"},
        counterexamples=("Weekend papers sell well.",),
    ),
    Rule(
        name="weekday_week",
        pattern="day:(WEEKDAY | today | tomorrow) week",
        build=weekday_week,
        examples={"He is due back on Wednesday week.": "2024-03-13", "The fair opens tomorrow week.": "2024-03-13"},
        counterexamples=("Fashion week is over.",),
    ),
    Rule(
        name="weekend",
        pattern="which:(this past | this coming? | PAST_WORD | FUTURE_WORD)? weekend",
        build=weekend,
        examples={
            "Snow fell over the weekend.": "2024-W09-WE",
            "The fair is on this weekend.": "2024-W10-WE",
            "It rained last weekend.": "2024-W09-WE",
        },
        counterexamples=("She wrote for Weekend magazine.",),
    ),
)
