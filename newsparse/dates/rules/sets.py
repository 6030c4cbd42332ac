"""Dates that come again: "daily", "every Tuesday", "twice a week", "each year"."""

from __future__ import annotations

from decimal import Decimal

from newsparse.dates.lexicon import ALL_WEEKDAYS, MONTHS, PARTS, REPEATED, SEASONS, UNITS
from newsparse.dates.meaning import Meaning, Repeated
from newsparse.dates.rules.durations import count_of, length
from newsparse.rules import Match, Rule


def adverb(match: Match) -> Meaning | None:
    """'daily'; "quarterly" before a noun names what is reported, not how often."""
    if match["word"] == ("quarterly",) and match.after.isalnum():
        return None
    return Meaning(match.span, Repeated(REPEATED[match["word"][0]]))


def every(match: Match) -> Meaning | None:
    """'every Tuesday', 'each year', 'every two weeks'."""
    if unit := match["unit"]:
        if unit[0] == "second" and not match["count"]:
            return None  # he loved every second of it
        count = count_of(match) if match["count"] or match["pair"] else Decimal(2 if match["other"] else 1)
        return Meaning(match.span, Repeated(length(count, UNITS[unit[0]])))
    [word] = match["named"]
    if word in ALL_WEEKDAYS:
        value = f"XXXX-WXX-{ALL_WEEKDAYS[word]}"
    elif word in SEASONS:
        value = f"XXXX-{SEASONS[word]}"
    elif word in PARTS:
        value = f"XXXX-XX-XXT{PARTS[word]}"
    else:
        value = f"XXXX-{MONTHS[word]:02}"
    return Meaning(match.span, Repeated(value))


def times_a(match: Match) -> Meaning:
    """'twice a week', '$100 a year': once in the unit."""
    [unit] = match["unit"]
    return Meaning(match.part("what") or match.span, Repeated(length(Decimal(1), UNITS[unit])))


def parts_of_weekdays(match: Match) -> tuple[Meaning, ...]:
    """'Monday and Tuesday nights', 'Friday mornings': every week."""
    part = PARTS[match["part"][0]]
    days = [(match.part(name) or match.span, ALL_WEEKDAYS[match[name][0]]) for name in ("first", "last") if match[name]]
    spans = [span for span, _ in days[:-1]] + [match.between("last", "part")]
    return tuple(Meaning(span, Repeated(f"XXXX-WXX-{day}T{part}")) for span, (_, day) in zip(spans, days, strict=True))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="set_adverb",
        pattern="word:REPEATED",
        build=adverb,
        examples={"The ferry sails daily.": "P1D"},
        counterexamples=(),
    ),
    Rule(
        name="every",
        pattern="(every | each) other:(other | second)? QUANTITY? unit:UNIT"
        " | (every | each) (other | second)? named:(WEEKDAY | SURE_MONTH | UNSURE_MONTH&CAPITALISED | SEASON | PART)",
        build=every,
        examples={
            "They meet every Tuesday.": "XXXX-WXX-2",
            "Bins go out every other Friday.": "XXXX-WXX-5",
            "It floods each year.": "P1Y",
            "A train leaves every 10 minutes.": "PT10M",
        },
        counterexamples=("He loved every second of it.", "Every march was banned."),
    ),
    Rule(
        name="parts_of_weekdays",
        pattern="(first:(WEEKDAY | WEEKDAYS) (and | or | & | ,))? last:(WEEKDAY | WEEKDAYS) part:PARTS",
        build=parts_of_weekdays,
        examples={"The ferry sails on Monday and Tuesday nights.": "XXXX-WXX-1TNI; XXXX-WXX-2TNI", "She sings on Friday mornings.": "XXXX-WXX-5TMO"},
        counterexamples=("Nights were cold.",),
    ),
    Rule(
        name="times_a_unit",
        pattern="what:((once | twice | thrice) (a | an | per | each | every) unit:UNIT)"
        " | (NUMBER | VAGUE_COUNT) times what:((a | an | per | each | every) unit:UNIT)"
        " | what:(per unit:UNIT)",
        build=times_a,
        examples={"They meet twice a week.": "P1W"},
        counterexamples=("Once a thief, he changed.", "It is four times a loser."),
    ),
)
