"""Dates that name their day, month or year: "Oct. 23", "23rd of October 1998", "2016-12-06", "the 1990s", "fiscal 2016", "Christmas Eve"."""

from __future__ import annotations

from newsparse.dates.calendar import before_christ, day_in
from newsparse.dates.holidays import OPEN_HOLIDAYS
from newsparse.dates.lexicon import (
    BEFORE_DATES,
    BEFORE_YEARS,
    COUNTED_THINGS,
    DECADES,
    FUTURE_WORDS,
    HALF_CODES,
    MONTHS,
    PAST_WORDS,
    QUARTER_CODES,
    QUARTERS,
    SEASONS,
    TEXT_WORDS,
    UNITS,
    UNSURE_MONTHS,
)
from newsparse.dates.meaning import Direction, Fixed, Gapped, Holiday, Meaning, Origin, Slashed, WeekOf, When
from newsparse.dates.rules.spans import with_the, word_after_next, words_before
from newsparse.numerals import ORDINALS, SMALL, ordinal_of, value_of
from newsparse.rules import Match, Rule

YEARS_OF_NEWS = range(1800, 2050)
"""Numbers that are years wherever nothing speaks against it."""
NO_YEARS_AFTER = frozenset(
    """$ £ € ¥ ₹ # no. / rs. rs usd eur . : flight flights room route highway article section channel model boeing airbus number bus train page lot unit
    apartment suite gate psalm squadron paragraph clause
    dial call extension ext. pin code than some nearly almost approximately roughly least estimated exactly another""".split()
)
NEAR_DECADES = frozenset("early late mid - swinging roaring hungry dirty".split())
"""Words before a decade in two digits or in words; somebody's age has others."""
TEMPERATURES = frozenset("temperature temperatures highs lows mercury degrees thermometer thermometers readings".split())
"""Words before "in the 70s" that make it no decade."""
NO_ARTICLE = MONTHS.keys() | {"last", "this", "next"}
"""First words of a day before which "the" belongs to what follows: "the Oct. 23 vote"."""
GAME_WORDS = frozenset("touchdown touchdowns yard yards quarterback halftime rebounds kickoff possession tackle layup pointer dunk game match season's".split())
REACH = 8
"""Words around a quarter that may say that it is one of a game."""
SEPTEMBER_11 = (9, 11)
BEFORE_SLASHES = frozenset("on by until since monday tuesday wednesday thursday friday saturday sunday".split())
FIRST_NAMES = frozenset("april june august may march jan".split())
BEFORE_NAMES = frozenset("and or of to from for with as between by".split())
"""Words before a month that may as well stand before a first name: "of Hungary and Jan Kowal"."""
LONG_NAMES = frozenset("march may august".split())
BEFORE_NOUNS = frozenset("the a its their his her our 's".split())
NO_NOUNS = frozenset(
    """on for of in to and or was is were are by from at with will would has had have that which who said says told against through into over as but then again
    past up down
    government cabinet administration ministry premiership leadership campaign""".split()
)
"""Words after a capitalised "March" or "May" that it is no month of."""
BEFORE_SEASONS = frozenset("in by during since until through from of early late".split())
BEFORE_SPELLED = frozenset("in since by until".split())
AFTER_SPELLED = frozenset("and but when after as he she it they the was were with".split())
"""Words after a number in words that it does not count."""
OWNERS = frozenset("his her their my a another maiden".split())
"""Words before "second century" or "first and second centuries" that make it one of runs."""
MOST_CENTURIES = 9
BEFORE_SHORT = frozenset("in of since from until till summer spring autumn fall winter".split()) | MONTHS.keys()
JOINS_NUMBERS = frozenset("and to or - –".split())
NO_PLURALS = frozenset("was is has as its his this does".split())
"""Words in -s after a year that it does not count."""


def day_number(words: tuple[str, ...]) -> int | None:
    """The day of a month in digits, as an ordinal or in words."""
    if len(words) == 1 and words[0].isdecimal():
        return int(words[0])
    return ordinal_of(words)


def month_and_day(match: Match, year: int | None = None) -> When | None:
    """The value of a day and a month, with or without a year; None if there is no such day."""
    [month], day = match["month"], day_number(match["day"])
    if day is None or day_in(2024 if year is None else year, MONTHS[month], day) is None:
        return None
    if year is None:
        return Gapped(f"XXXX-{MONTHS[month]:02}-{day:02}", direction_of(match["which"]))
    return Fixed(f"{year:04}-{MONTHS[month]:02}-{day:02}")


def calendar_day(match: Match) -> Meaning | None:
    """'October 23, 1998': a day, and its year if one is named."""
    year = match["year"]
    if year and match.after in COUNTED_THINGS:
        return None
    when = month_and_day(match, full_year(year[0]) if year else None)
    return Meaning(match.span if match.words.forms(*match.found.span())[0] in NO_ARTICLE else with_the(match), when) if when else None


def full_year(word: str) -> int:
    """The year that two or four digits name, 49 as 2049 and 50 as 1950."""
    year = int(word.lstrip("'"))
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def calendar_month(match: Match) -> Meaning:
    """'October 1998'."""
    [month], [year] = match["month"], match["year"]
    return Meaning(match.span, Fixed(f"{int(year):04}-{MONTHS[month]:02}"))


def bare_month(match: Match) -> Meaning | None:
    """'October': unless it is somebody's name."""
    [month] = match["month"]
    before, after = match.before.lower(), match.after
    named = after[:1].isupper() and after.lower() not in MONTHS
    if named and month in FIRST_NAMES and before in BEFORE_NAMES:
        return None
    is_name = named and (match.before[:1].isupper() or (not before and month in FIRST_NAMES))
    if before not in BEFORE_DATES and (is_name or (month in UNSURE_MONTHS and not names_a_noun(month, before, after))):
        return None
    return Meaning(match.span, Gapped(f"XXXX-{MONTHS[month]:02}"))


def names_a_noun(month: str, before: str, after: str) -> bool:
    """'the May election', 'its August figures': whether a noun follows the month; not "the March on the capital", "the May government"."""
    return before in BEFORE_NOUNS and month in LONG_NAMES and after.isalpha() and after.islower() and after not in NO_NOUNS


def directed_month(match: Match) -> Meaning:
    """'last October', 'this May', 'the previous June'."""
    [month] = match["month"]
    return Meaning(match.span, Gapped(f"XXXX-{MONTHS[month]:02}", direction_of(match["which"]), origin=origin_of(match["which"])))


def direction_of(words: tuple[str, ...]) -> Direction:
    """Which one the words before a name ask for."""
    if not words:
        return Direction.ANY
    if words[-1] in PAST_WORDS:
        return Direction.PAST
    return Direction.FUTURE if words[-1] in FUTURE_WORDS else Direction.THIS


def origin_of(words: tuple[str, ...]) -> Origin:
    """'the following May' is counted from the text, 'next May' from the publication date."""
    return Origin.TEXT if words and words[-1] in TEXT_WORDS else Origin.PUBLISHED


def year(match: Match) -> Meaning | None:
    """'1998': a number that nothing counts."""
    number, before, after = int(match["year"][0]), match.before.lower(), match.after
    named = match.group("word")
    if named and before == "the":
        return Meaning(with_the(match), Fixed(f"{number:04}"))
    if named or (before == "-" and len(words_before(match, 2)[0]) == 1) or (after in JOINS_NUMBERS and is_counted(match)):
        return None
    if before in NO_YEARS_AFTER or after in COUNTED_THINGS or (after == "-" and word_after_next(match).isdecimal()):
        return None
    is_plural = after.isalpha() and after.islower() and after.endswith("s") and after not in NO_PLURALS
    if number not in YEARS_OF_NEWS and (before not in BEFORE_YEARS or is_plural or after == "-"):
        return None
    if is_plural and before not in {"the", "in", "since", "of", "-"}:
        return None
    return Meaning(match.span, Fixed(f"{number:04}"))


def short_year(match: Match) -> Meaning | None:
    """'since ’98', 'the summer of ’69'; not "the ’20s", nor "in '24 hours'"."""
    number = int(match["year"][0])
    if match.before.lower() not in BEFORE_SHORT or len(match["year"][0]) != 2 or (match.after.isalpha() and counts(match.after)) or match.after in {"'", "’"}:
        return None
    return Meaning(match.span, Fixed(f"{full_year(f'{number:02}'):04}"))


def is_counted(match: Match) -> bool:
    """Whether the number is the first of two that count something: 'between 1500 and 2000 people'."""
    end = match.found.end()
    following = match.words.forms(end + 1, min(end + 3, len(match.words.symbols)))
    return len(following) == 2 and following[0].isdecimal() and counts(following[1])


def counts(after: str) -> bool:
    """Whether the word after a number is what it counts: a plural, mostly."""
    return after in COUNTED_THINGS or (after.isalpha() and after.endswith("s") and after not in NO_PLURALS)


def iso_date(match: Match) -> Meaning | None:
    """'2016-12-06'."""
    numbers = [int(match[part][0]) for part in ("year", "month", "day")]
    return Meaning(match.span, Fixed("{:04}-{:02}-{:02}".format(*numbers))) if day_in(*numbers) else None


def slashed(match: Match) -> Meaning | None:
    """'6/12/2016': the article says which of the two is the month."""
    first, second, year = int(match["first"][0]), int(match["second"][0]), match["year"]
    if min(first, second) > 12 or (year and len(year[0]) not in {2, 4}):
        return None
    return Meaning(match.between("first", "year" if year else "second"), Slashed(first, second, full_year(year[0]) if year else None))


def slashed_day(match: Match) -> Meaning | None:
    """'on 23/4'; "9/11" is a name of one day."""
    first, second = int(match["first"][0]), int(match["second"][0])
    if (first, second) == SEPTEMBER_11:
        return Meaning(match.span, Fixed("2001-09-11"))
    if match.before.lower() not in BEFORE_SLASHES or min(first, second) > 12 or match.after == "/":
        return None
    return Meaning(match.span, Slashed(first, second, None))


def fiscal_code(match: Match) -> Meaning | None:
    """'FY2024', 'FY24'."""
    word = match["code"][0]
    digits = word[2:]
    if word[:2] not in {"fy", "cy"} or not digits.isdecimal() or len(digits) not in {2, 4}:
        return None
    return Meaning(match.span, Fixed(f"{full_year(digits):04}"))


def fiscal_year(match: Match) -> Meaning | None:
    """'fiscal 2016', 'financial year 2023-24'."""
    year, following = int(match["year"][0]), match["next"]
    if not following:
        return Meaning(match.span, Fixed(f"{year:04}"))
    return Meaning(match.span, Fixed(f"{year:04}/{year + 1:04}")) if int(following[0]) in {(year + 1) % 100, year + 1} else None


def dotted(match: Match) -> Meaning | None:
    """'23.04.2022': day, month and year, as in much of Europe."""
    numbers = match["date"][0].split(".")
    if len(numbers) != 3 or not all(map(str.isdecimal, numbers)) or len(numbers[2]) != 4:
        return None
    day, month, year = map(int, numbers)
    return Meaning(match.span, Fixed(f"{year:04}-{month:02}-{day:02}")) if day_in(year, month, day) else None


def decade(match: Match) -> Meaning | None:
    """'the 1990s', 'the 90s', 'the nineties'."""
    [word] = match["decade"]
    words = words_before(match, 3)
    if words[-1:] in {("'",), ("’",)}:
        span, named = match.words.span(match.found.start() - (2 if words[-2:-1] == ("the",) else 1), match.found.end()), True
    else:
        span, named = with_the(match), words[-1:] == ("the",) or ("the" in words and words[-1] in NEAR_DECADES)
    if word in DECADES:
        return Meaning(span, Fixed(DECADES[word])) if named else None
    digits = word.rstrip("s")
    if not digits.isascii() or digits[-1:] != "0" or len(digits) not in {2, 4} or (len(digits) == 2 and not named):
        return None
    if len(digits) == 2 and not TEMPERATURES.isdisjoint(words_before(match, REACH)):
        return None
    if len(digits) == 4:
        return Meaning(span, Fixed(digits[:2] if digits[2] == "0" and named and int(digits) < 2000 else digits[:3]))
    return Meaning(span, Fixed(("20" if digits[0] in "01" else "19") + digits[0]))


def century(match: Match) -> Meaning | None:
    """'the 19th century': its years begin with 18."""
    number = ordinal_of(match["number"])
    if number and number <= MOST_CENTURIES and match.before.lower() in OWNERS:
        return None  # of a batsman
    return Meaning(match.between("number", "unit"), Fixed(f"{number - 1:02}")) if number and number <= 100 else None


def before_our_era(match: Match) -> Meaning | None:
    """'44 BC'."""
    word = match["year"][0].replace(",", "")
    return Meaning(match.span, Fixed(before_christ(int(word)))) if word.isdecimal() and len(word) <= 4 else None


def years_before_christ(match: Match) -> tuple[Meaning, ...] | None:
    """'396-395 BC'."""
    first, last = match["first"][0], match["last"][0]
    if len(first) > 4 or len(last) > 4 or int(first) < int(last):
        return None
    begin, end = match.part("first") or match.span, match.part("end") or match.span
    return Meaning(begin, Fixed(before_christ(int(first)))), Meaning(end, Fixed(before_christ(int(last))))


def anno_domini(match: Match) -> Meaning | None:
    """'AD 79'."""
    [number] = match["year"]
    return Meaning(match.span, Fixed(f"{int(number):04}")) if len(number) <= 4 else None


def quarter(match: Match) -> Meaning | None:
    """'the third quarter', 'Q3', 'the second half'."""
    if match["which"] and in_a_game(match):
        return None
    span = match.span if match["hyphen"] or not match["which"] else with_the(match)
    if number := match["part"]:
        value = f"{match['of'][0].upper()}{number[0]}"
        if value not in {"Q1", "Q2", "Q3", "Q4", "H1", "H2"}:
            return None
    elif code := match["code"]:
        value = f"Q{QUARTER_CODES[code[0]]}" if code[0] in QUARTER_CODES else f"H{HALF_CODES[code[0]]}"
    else:
        value = f"Q{QUARTERS[match['which'][0]]}"
    if years := match["year"]:
        return Meaning(span, Fixed(f"{full_year(years[0]):04}-{value}"))
    return Meaning(span, Gapped(f"XXXX-{value}"))


def in_a_game(match: Match) -> bool:
    """Whether the words around speak of a match that has quarters of its own."""
    start, end = match.found.span()
    words = match.words
    return not GAME_WORDS.isdisjoint(words.forms(max(start - REACH, 0), min(end + REACH, len(words.symbols))))


def half(match: Match) -> Meaning | None:
    """'the first half of': a half of the year that is named after it, or of the business year in 'first-half profit'."""
    number = min(QUARTERS[match["which"][0]], 2)
    return Meaning(match.between("first", "half"), Gapped(f"XXXX-H{number}"))


def season(match: Match) -> Meaning | None:
    """'last summer', 'the winter of 1994'."""
    [name], which, span = match["season"], match["which"], with_the(match)
    the = span.start < match.span.start
    if years := match["year"]:
        if (following := match["next"]) and int(following[0]) % 100 != (int(years[0]) + 1) % 100:
            return None
        return Meaning(span, Fixed(f"{int(years[0]):04}-{SEASONS[name]}"))
    if not which and match.after[:1].isupper() and match.words.tokens[match.words.first[match.found.start()]][0].isupper():
        return None  # the Winter Olympics
    if not which and not the and match.before.lower() not in BEFORE_SEASONS:
        return None
    if name == "fall" and not which and match.after in {"of", "in", "from", "to", "for", "by"}:
        return None  # of a city, in prices
    origin = Origin.TEXT if which[-1:] == ("next",) and the else origin_of(which)
    return Meaning(span, Gapped(f"XXXX-{SEASONS[name]}", direction_of(which), origin=origin))


def holiday(match: Match) -> Meaning | None:
    """'last Christmas Eve', 'Labor Day weekend'; not "the Good Friday Agreement", nor a man called Ramadan."""
    before, [*name] = match.before, match["name"]
    if match.after[:1].isupper() and before.lower() not in BEFORE_DATES:
        return None
    named = " ".join(name)
    if before[:1].isupper() and before.lower() not in BEFORE_DATES and not match["which"] and named in OPEN_HOLIDAYS:
        return None
    year = match["year"]
    day = Holiday(named, direction_of(match["which"]), Fixed(f"{int(year[0]):04}") if year else None)
    whole = match["whole"]
    return Meaning(match.span, WeekOf(day, UNITS[whole[0]]) if whole else day)


def spelled_year(match: Match) -> Meaning | None:
    """'nineteen ninety-six', as broadcasters write."""
    words = match["rest"]
    rest = sum(SMALL.get(word, 0) for word in words)
    century = SMALL[match["century"][0]]
    return Meaning(match.span, Fixed(f"{century:02}{rest:02}")) if 17 <= century <= 20 and 10 <= rest <= 99 else None


def year_in_words(match: Match) -> Meaning | None:
    """'the year two thousand', 'in nineteen hundred and five', 'August two thousand and eight'; not "in two thousand homes"."""
    number = value_of(match["number"])
    if number is None or number.value != int(number.value) or not 1100 <= number.value < 2100 or match["number"][0] not in SMALL:
        return None
    before = match.before.lower()
    dated = before in MONTHS or before in ORDINALS or before[-2:] in {"st", "nd", "rd", "th"}
    if not match["word"] and (not dated and (before not in BEFORE_SPELLED or (match.after.isalpha() and match.after not in AFTER_SPELLED))):
        return None
    return Meaning(with_the(match) if match["word"] else match.span, Fixed(f"{int(number.value):04}"))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="month_day",
        pattern="which:(last | this | next | this past | this coming)? month:MONTH (the? day:DAY_OF_MONTH | - day:DAY_NUMBER) ((, | of | in | -)? year:YEAR)?",
        build=calendar_day,
        examples={
            "The vote is on Oct. 23, 2024.": "2024-10-23",
            "It opened on January 2nd.": "2024-01-02",
            "Fire broke out on Nov. 13, 1998, in Lyon.": "1998-11-13",
            "He left on March the third.": "2024-03-03",
            "Races start on April 2.": "2024-04-02",
            "He was hurt last June 5.": "2023-06-05",
        },
        counterexamples=("They march 20 miles.", "Some may 3 times."),
    ),
    Rule(
        name="day_month",
        pattern="day:DAY_OF_MONTH (- | of)? month:MONTH ((, | of | in | -)? year:YEAR)?",
        build=calendar_day,
        examples={
            "He was born on 4 May 1931.": "1931-05-04",
            "The deal ended on the 23rd of October.": "2023-10-23",
            "It began on 12-Dec-2018.": "2018-12-12",
        },
        counterexamples=("Some 14 may die.",),
    ),
    Rule(
        name="month_year",
        pattern="month:MONTH (of | , | in | - | /)? year:YEAR",
        build=calendar_month,
        examples={"The plant closed in October 1998.": "1998-10", "It grew from May of 2011.": "2011-05"},
        counterexamples=("It may cost 2020 euros.",),
    ),
    Rule(
        name="month",
        pattern="month:SURE_MONTH",
        build=bare_month,
        examples={"Prices fell in January.": "2024-01", "The trial is due to start in June.": "2024-06"},
        counterexamples=("April Jones said no.",),
    ),
    Rule(
        name="unsure_month",
        pattern="month:UNSURE_MONTH&CAPITALISED",
        build=bare_month,
        examples={"The strike began in March.": "2024-03", "Sales fell between June and August.": "2023-08"},
        counterexamples=("Mrs May spoke.", "Troops march on.", "It may rain."),
    ),
    Rule(
        name="directed_month",
        pattern="which:(this past | PAST_WORD | FUTURE_WORD | this coming?) month:MONTH",
        build=directed_month,
        examples={"He resigned last August.": "2023-08", "It opens this September.": "2024-09", "The vote is next May.": "2024-05"},
        counterexamples=("The last march was peaceful.", "This may help."),
    ),
    Rule(
        name="iso_date",
        pattern="year:YEAR (- | /) month:MONTH_NUMBER (- | /) day:DAY_NUMBER",
        build=iso_date,
        examples={"Updated 2016-12-06 by staff": "2016-12-06"},
        counterexamples=("Part 2016-45-99 is sold out.",),
    ),
    Rule(
        name="slashed_date",
        pattern="first:DAY_NUMBER / second:DAY_NUMBER / year:INTEGER | first:DAY_NUMBER - second:DAY_NUMBER - year:YEAR",
        build=slashed,
        examples={"The licence ran out on 13/06/2016.": "2016-06-13", "Filed 01/22/2016 in court": "2016-01-22", "Signed on 6/12/16.": "2016-XX-XX"},
        counterexamples=("It scored 40/60/80 in tests.", "The ratio was 3/4/5."),
    ),
    Rule(
        name="slashed_day",
        pattern="first:DAY_NUMBER / second:DAY_NUMBER",
        build=slashed_day,
        examples={"Merrow runs on 23/4.": "2024-04-23", "Since 9/11 much has changed.": "2001-09-11"},
        counterexamples=("Backed from 7/2 to 9/4.",),
    ),
    Rule(
        name="dotted_date",
        pattern="date:IDENTIFIER",
        build=dotted,
        examples={"Stand: 23.04.2022, 14 Uhr": "2022-04-23"},
        counterexamples=("Version 1.2.3 is out.", "Call 555.1234.9999."),
    ),
    Rule(
        name="fiscal_code",
        pattern="code:IDENTIFIER",
        build=fiscal_code,
        examples={"Orders doubled in FY24.": "2024"},
        counterexamples=("The G20 met.",),
    ),
    Rule(
        name="fiscal_year",
        pattern="(the? (fiscal | financial) year? | fy -?) year:YEAR ((- | – | /) next:(DAY_NUMBER | INTEGER))?",
        build=fiscal_year,
        examples={"Profit doubled in fiscal 2016.": "2016", "Exports fell in financial year 2023-24.": "2023/2024"},
        counterexamples=("Its fiscal 20-point plan",),
    ),
    Rule(
        name="year",
        pattern="word:year? year:YEAR",
        build=year,
        examples={"She left in 1998.": "1998", "It was built in the year 1402.": "1402", "The 2008 crisis hurt.": "2008"},
        counterexamples=(
            "Between 1500 and 2000 people fled.",
            "Some 2000 to 2500 homes burned.",
            "More than 2000 left.",
            "They sent 1600 people home.",
            "It cost $1998.",
            "Some 1900 homes burned.",
        ),
    ),
    Rule(
        name="short_year",
        pattern="'&TIGHT year:INTEGER",
        build=short_year,
        examples={"He has lived here since '98.": "1998"},
        counterexamples=("He wore the '10' shirt.", "It sold '24 beds'."),
    ),
    Rule(
        name="spelled_year",
        pattern="century:(seventeen | eighteen | nineteen | twenty) rest:(NUMERAL | SMALL_NUMBER)",
        build=spelled_year,
        examples={"It happened in nineteen ninety-six.": "1996"},
        counterexamples=("He lost nineteen games.",),
    ),
    Rule(
        name="year_in_words",
        pattern="word:year? number:NUMERAL",
        build=year_in_words,
        examples={"Since the year two thousand it has grown.": "2000", "The mill closed in nineteen hundred and five.": "1905"},
        counterexamples=("It was heard in two thousand homes.", "They paid two thousand and eight pounds.", "It grew by two thousand people."),
    ),
    Rule(
        name="decade",
        pattern="decade:(DECADE | DECADE_NAME)",
        build=decade,
        examples={"Jobs grew in the 1990s.": "199", "He was a star of the 80s.": "198", "Music of the sixties": "196"},
        counterexamples=("He is in his 80s.",),
    ),
    Rule(
        name="century",
        pattern="number:ORDINAL -? unit:(century | centuries)",
        build=century,
        examples={"Walls of the 14th century": "13", "A nineteenth-century villa": "18"},
        counterexamples=("He hit a second century off 90 balls.", "It was her third half-century."),
    ),
    Rule(
        name="before_christ",
        pattern="year:(INTEGER | GROUPED) ERA",
        build=before_our_era,
        examples={"Caesar died in 44 BC.": "BC0044"},
        counterexamples=("He moved to Hope, BC, with 40 others.",),
    ),
    Rule(
        name="years_before_christ",
        pattern="first:INTEGER (- | – | — | to | and | or) end:(last:INTEGER ERA)",
        build=years_before_christ,
        examples={"They fought in 396-395 BC.": "BC0396; BC0395"},
        counterexamples=("Rooms 300-395 were shut.",),
    ),
    Rule(
        name="anno_domini",
        pattern="(ad&UPPERCASE | a.d.) year:INTEGER | year:INTEGER (ad&UPPERCASE | a.d. | ce&UPPERCASE)",
        build=anno_domini,
        examples={"Vesuvius erupted in AD 79.": "0079", "A wall of 120 A.D. still stands.": "0120"},
        counterexamples=("The ad ran to 30 pages.", "It sold 79 ad pages."),
    ),
    Rule(
        name="quarter",
        pattern="((fiscal | financial) -?)? which:QUARTER_ORDINAL (fiscal | hyphen:-)? quarter | year:YEAR fiscal? which:QUARTER_ORDINAL hyphen:-? quarter",
        build=quarter,
        examples={"Profit fell in the third quarter.": "2023-Q3", "Its first-quarter loss widened.": "2024-Q1"},
        counterexamples=("He ran for a touchdown in the third quarter.",),
    ),
    Rule(
        name="half",
        pattern="first:(the? which:QUARTER_ORDINAL) -? half:half (of | in) | first:(which:QUARTER_ORDINAL) - half:half",
        build=half,
        examples={"Output fell in the first half of 2019.": "2019-H1"},
        counterexamples=("They led in the second half.",),
    ),
    Rule(
        name="quarter_code",
        pattern="code:QUARTER_CODE ((of | , | -)? year:YEAR)? | year:YEAR -? code:QUARTER_CODE"
        " | part:MONTH_NUMBER of:(q&CAPITALISED | h&CAPITALISED) year:YEAR",
        build=quarter,
        examples={"Sales rose in Q3 2019.": "2019-Q3", "In Q1 it lost money.": "2024-Q1", "Profit fell in 1H 2020.": "2020-H1"},
        counterexamples=("The Q5 model sold well.", "He scored 9 H goals."),
    ),
    Rule(
        name="season",
        pattern="which:(this past | PAST_WORD | FUTURE_WORD | this coming?)? season:SEASON ((of | ,)? year:YEAR ((- | – | /) next:(DAY_NUMBER | INTEGER))?)?",
        build=season,
        examples={"He retired last summer.": "2023-SU", "Snow fell in the winter of 1994-95.": "1994-WI", "The fair returns next spring.": "2025-SP"},
        counterexamples=("Shares fall when rates rise.", "A fall from grace", "Hot spring water", "The Winter Olympics begin."),
    ),
    Rule(
        name="holiday",
        pattern="which:(this | last | past | next | previous | coming)? name:HOLIDAY (year:YEAR? whole:(weekend | week))?"
        " | whole:(weekend | week) of name:HOLIDAY",
        build=holiday,
        examples={
            "Shops shut on Christmas Day.": "2023-12-25",
            "It snowed last Easter.": "2023-04-09",
            "Snow fell over Labor Day weekend.": "2023-W35-WE",
            "Diwali 2022 was quiet.": "2022-XX-XX",
        },
        counterexamples=("The Good Friday Agreement holds.", "Tarek Ramadan said no."),
    ),
)
