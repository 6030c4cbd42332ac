"""Words of dates and times, and what each stands for in TIMEX3."""

from __future__ import annotations

from newsparse.coding import Lexicon
from newsparse.dates.holidays import HOLIDAYS
from newsparse.dates.zones import AMERICAN, NAMES, OFFSETS, UNSURE
from newsparse.reading import LEXICON as READING_LEXICON
from newsparse.reading.lexicon import HONORIFICS

# Months. Those of UNSURE are also other words or names, and need a capital and company.
SURE_MONTHS = {
    "january": 1, "february": 2, "april": 4, "june": 6, "july": 7, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sept.": 9, "sep.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
}  # fmt: skip
UNSURE_MONTHS = {
    "march": 3, "may": 5, "august": 8,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTHS = SURE_MONTHS | UNSURE_MONTHS

# Weekdays by their ISO number.
WEEKDAYS = {name: n for n, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), 1)}
SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
    "mon.": 1, "tue.": 2, "tues.": 2, "wed.": 3, "thu.": 4, "thur.": 4, "thurs.": 4, "fri.": 5, "sat.": 6, "sun.": 7,
}  # fmt: skip
PLURAL_WEEKDAYS = {f"{name}s": n for name, n in WEEKDAYS.items()}
ALL_WEEKDAYS = WEEKDAYS | SHORT_WEEKDAYS | PLURAL_WEEKDAYS

# Units of time; those of the clock begin with T.
UNITS = {
    "second": "TS", "sec": "TS", "secs": "TS", "minute": "TM", "min": "TM", "mins": "TM", "hour": "TH", "hr": "TH", "hrs": "TH",
    "day": "D", "week": "W", "wk": "W", "wks": "W", "fortnight": "F", "month": "M", "mth": "M", "mths": "M", "quarter": "Q", "year": "Y", "yr": "Y", "yrs": "Y",
    "decade": "DE", "century": "CE", "weekend": "WE", "millennium": "ML",
}  # fmt: skip
_PLURALS = {"seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "weeks": "W", "fortnights": "F", "months": "M", "quarters": "Q", "years": "Y", "decades": "DE",
            "centuries": "CE", "weekends": "WE", "millennia": "ML"}  # fmt: skip
UNITS |= _PLURALS
PLURAL_UNITS = frozenset(_PLURALS)
LONG_UNITS = frozenset(word for word, unit in UNITS.items() if unit in {"D", "W", "F", "M", "Q", "Y", "DE", "CE", "WE"})
"""Units that a day, a year … is one of, on the calendar: those that go with last, this and next."""

# Parts of the day.
PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV", "night": "NI", "nights": "NI",
    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV", "sunset": "EV", "nightfall": "EV", "lunchtime": "MI", "overnight": "NI",
}  # fmt: skip
NOONS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
MERIDIEMS = {"am": 0, "a.m.": 0, "pm": 12, "p.m.": 12}
ZONES = frozenset(OFFSETS) | frozenset(AMERICAN) | UNSURE
ZONE_NAMES = " | ".join(NAMES)

# Seasons.
SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI"}

# Ordinals of quarters and halves.
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4, "last": 4}
QUARTER_CODES = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
HALF_CODES = {"h1": 1, "h2": 2}

# Which one: the last, this, the next. Those of TEXT are counted from the last date of the text.
PAST_WORDS = frozenset("last past previous preceding prior".split())
FUTURE_WORDS = frozenset("next coming upcoming following".split())
TEXT_WORDS = frozenset("previous preceding prior following".split())
BEFORE_WORDS = frozenset("ago earlier previously back".split())
AFTER_WORDS = frozenset("later afterward afterwards thereafter hence".split())

# Words before a clock time that stands without a day.
BEFORE_CLOCKS = frozenset("at by until till around about from before after between and to since , today tomorrow yesterday".split())

# Words for an uncertain number.
VAGUE_COUNTS = frozenset("several few many some numerous countless various".split())

# What a newspaper that comes out on Sundays is called.
NEWSPAPERS = frozenset("times telegraph mirror express mail people independent herald world post star sun tribune business".split())

# Adverbs and adjectives of sets.
REPEATED = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M", "yearly": "P1Y",
    "annually": "P1Y", "hourly": "PT1H", "biannually": "P6M", "semiannually": "P6M", "biennially": "P2Y",
}  # fmt: skip

# Names of decades in words.
DECADES = {
    "twenties": "192", "thirties": "193", "forties": "194", "fifties": "195", "sixties": "196", "seventies": "197", "eighties": "198", "nineties": "199",
    "noughties": "200", "aughts": "200",
}  # fmt: skip

# Lengths in one word: "a yearlong inquiry".
LONG_WORDS = {"hourlong": "PT1H", "daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y", "decadelong": "P10Y"}

# What the day of "a day care" and "a day trip" is part of.
DAY_COMPOUNDS = frozenset(
    "care trip trips tripper trader traders trading job jobs labourer labourers laborer laborers nursery school centre center light dream star spa pass ticket boat shift".split()
)

# Prepositions before a month, a year or a time.
BEFORE_DATES = frozenset(
    "in since by until till of from to through during before after between and or for around about early late mid - – — circa ca c. ca. until, as on last this next "
    "till over throughout year years spring summer autumn winter fall fiscal".split()
)
# Words after which a four-digit number is a year even outside the last two centuries.
BEFORE_YEARS = frozenset("in since by until till from during before after between circa ca ca. c. around year early late of to and or".split())

# What else can be counted: a four-digit number before it is no year.
COUNTED_THINGS = frozenset(
    "people men women children homes words per percent % pct cents miles kilometres kilometers km metres meters feet tons tonnes points jobs hours".split()
)

# Currencies without a plural in -s.
CURRENCIES = frozenset("rand naira yen yuan renminbi won baht ringgit dong kwacha birr taka euro".split())

# Words before a name, where they are capitalised: a weekday after them is a person's.
NAME_TITLES = HONORIFICS | frozenset("chief pastor bishop justice senator sen. gov. governor professor comrade".split())

# Cues of the future and of the past in the words before a weekday or a month; the nearest one counts.
FUTURE_CUES = frozenset(
    """will would won't 'll shall planned planning scheduled schedule expected expects expect slated due begins starts opens resumes meets ends expires votes closes publishes reopens upcoming forecast forecasts
    chance tomorrow deadline hosts faces proposed proposes aims intends intend hopes ahead""".split()
)
FUTURE_PHRASES = frozenset(
    tuple(phrase.split())
    for phrase in """is to | plans to | plan to | are to | set to | set for | soon as | early as | going to | go to | goes to | travel to | travels to | begin on | start on
    | ask me | see you | reports its | report their | publishes its | announces its | releases its | ready for | talks for | meet on | kicks off | kick off | tips off | tip off | runs from | run from | comes out | come out | takes place | take place | gets under | get under
    | postponed to | postponed until | off to | off until | back to | extended to | moved to | adjourned to | delayed to | rescheduled to""".split(" | ")
) | {("meet", "")}  # "leaders meet Monday"
# Verbs that open a sentence and ask for something yet to be done: "Join us on Saturday", "Visit Ashby on Sunday".
IMPERATIVES = frozenset("attend book catch come enter face host join meet play register see tune travel visit vote watch".split())
# The same after a day that opens its sentence: "On Thursday the council is expected to vote".
MODALS = frozenset("will won't 'll shall may must can".split())
PLANS = frozenset(
    (verb, word)
    for verbs, words in (
        ("is are", "due set scheduled expected planned slated likely to going"),
        ("plan plans expects expect hopes hope intends intend aims aim wants want", "to"),
    )
    for verb in verbs.split()
    for word in words.split()
)
OVERTAKEN = frozenset("been previously originally".split())
"""Words before "planned", "due" or "scheduled" that say it came otherwise."""
PAST_CUES = frozenset(
    """said says told was were had has been did since ended reported announced fell rose closed came went took made died killed began started won lost
    signed agreed arrived arrested held met happened occurred announced returned released published issued canceled cancelled""".split()
)

# Verbs of the past that do not end in -ed.
PAST_VERBS = frozenset(
    """began born broke brought built came caught cut dealt died done drew drowned fell felt fled flew fought found gave gone got held hit hurt kept killed laid led left lost made met
    paid put quit ran read rose sank sat saw seen sent shot shut slain sold spoke spent stood stolen struck sunk sworn taken thrown took torn went withdrew won wrote written""".split()
)

LEXICON = READING_LEXICON | Lexicon(
    classes={
        "SURE_MONTH": frozenset(SURE_MONTHS),
        "UNSURE_MONTH": frozenset(UNSURE_MONTHS),
        "WEEKDAY": frozenset(WEEKDAYS),
        "SHORT_WEEKDAY": frozenset(SHORT_WEEKDAYS),
        "WEEKDAYS": frozenset(PLURAL_WEEKDAYS),
        "UNIT": frozenset(UNITS),
        "UNITS": PLURAL_UNITS,
        "ONE_UNIT": LONG_UNITS - PLURAL_UNITS,
        "PART": frozenset(PARTS),
        "NOON": frozenset(NOONS),
        "MERIDIEM": frozenset(MERIDIEMS),
        "ZONE": ZONES,
        "SEASON": frozenset(SEASONS),
        "QUARTER_ORDINAL": frozenset(QUARTERS),
        "QUARTER_CODE": frozenset(QUARTER_CODES) | frozenset(HALF_CODES),
        "PAST_WORD": PAST_WORDS,
        "FUTURE_WORD": FUTURE_WORDS,
        "BEFORE_WORD": BEFORE_WORDS,
        "AFTER_WORD": AFTER_WORDS,
        "VAGUE_COUNT": VAGUE_COUNTS,
        "REPEATED": frozenset(REPEATED),
        "DECADE_NAME": frozenset(DECADES),
        "NEWSPAPER": NEWSPAPERS,
        "LONG_WORD": frozenset(LONG_WORDS),
        "PARTS": frozenset(word for word in PARTS if word.endswith("s")),
        "ERA": frozenset("bc b.c. bce b.c.e.".split()),
        "DASH_OR_TO": frozenset({"-", "–", "—", "to", "through", "till", "until", "thru"}),
    },
    pieces={
        "MONTH": "SURE_MONTH | UNSURE_MONTH&CAPITALISED",
        "HOLIDAY": " | ".join(HOLIDAYS),
        "IN_ZONE": f"zone:ZONE (sign:(\\+&TIGHT | -&TIGHT) (offset:MONTH_NUMBER | offset:CLOCK))? | zone:(local | {ZONE_NAMES}) time",
        "DAY_OF_MONTH": "DAY_NUMBER | ORDINAL | TENS_NUMBER ORDINAL_WORD",
        "MORE_DAYS": ", day:DAY_OF_MONTH (, day:DAY_OF_MONTH)? (, day:DAY_OF_MONTH)?",
        "QUANTITY": "a? vague:VAGUE_COUNT MORE? | (a | the)? pair:couple of? MORE? | (NUMBER (to | or | -))? count:NUMBER MORE? | count:(a | an | another) MORE?",
        "MORE": "more | additional | straight | consecutive | successive | full | trading | business | working | whole | or more | long | solid | calendar",
    },
)

VALUED = frozenset(
    """DECADE_NAME FUTURE_WORD LONG_WORD MERIDIEM NOON ONE_UNIT PART PARTS PAST_WORD QUARTER_CODE QUARTER_ORDINAL REPEATED SEASON SHORT_WEEKDAY SURE_MONTH UNIT UNITS UNSURE_MONTH
    WEEKDAY WEEKDAYS""".split()
)
"""Classes whose words stand for something: a caller cannot add to them, since a new word would stand for nothing."""
