"""Years and what is counted in them: "1998", "nineteen ninety-six", "fiscal 2016", "the 1990s", "the 19th century", "44 BC"."""

from __future__ import annotations

from newsparse.dates.calendar import before_christ
from newsparse.dates.lexicon import BEFORE_YEARS, COUNTED_THINGS, CURRENCIES, DECADES, MONTHS
from newsparse.dates.meaning import Fixed, Meaning
from newsparse.dates.rules.absolute import full_year
from newsparse.dates.rules.spans import with_the, word_after_next, words_before
from newsparse.numerals import SMALL, ordinal_of, value_of
from newsparse.rules import Match, Rule

TOTALS = frozenset("average total sum maximum minimum mean median score height depth weight peak".split())
"""Words before "of" and a number that is how much: "an average of 1500"."""
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
REACH = 8
"""Words around a decade or a quarter that may say what it is."""
AFTER_SPELLED = frozenset("and but when after as he she it they the was were with".split())
"""Words after a number in words that it does not count."""
OWNERS = frozenset("his her their my a another maiden".split())
"""Words before "second century" or "first and second centuries" that make it one of runs."""
MOST_CENTURIES = 9
BEFORE_SHORT = frozenset("in of since from until till summer spring autumn fall winter".split()) | MONTHS.keys()
JOINS_NUMBERS = frozenset("and to or - –".split())
NO_PLURALS = frozenset("was is has as its his this does".split())
"""Words in -s after a year that it does not count."""


def year(match: Match) -> Meaning | None:
    """'1998': a number that nothing counts."""
    number, before, after = int(match["year"][0]), match.before.lower(), match.after
    named = match.group("word")
    if named and before == "the":
        return Meaning(with_the(match), Fixed(f"{number:04}"))
    if named or (before == "-" and len(words_before(match, 2)[0]) == 1) or (after in JOINS_NUMBERS and is_counted(match)):
        return None
    if (
        before in NO_YEARS_AFTER
        or (before == "of" and words_before(match, 2)[0] in TOTALS)
        or after in COUNTED_THINGS
        or (after in CURRENCIES and before != "the")
        or (after == "-" and word_after_next(match).isdecimal())
    ):
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
    return len(following) == 2 and len(following[0]) >= len("2000") and following[0].isdecimal() and counts(following[1])


def counts(after: str) -> bool:
    """Whether the word after a number is what it counts: a plural, mostly."""
    return after in COUNTED_THINGS or (after.isalpha() and after.endswith("s") and after not in NO_PLURALS)


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
    if match["before"] and match.after.isalpha() and match.after not in AFTER_SPELLED:
        return None
    return Meaning(with_the(match) if match["word"] else match.part("number") or match.span, Fixed(f"{int(number.value):04}"))


RULES: tuple[Rule[Meaning], ...] = (
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
            "He paid 1999 rand for it.",
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
        pattern="word:year number:NUMERAL | before:(in | since | by | until) number:NUMERAL | MONTH ORDINAL? number:NUMERAL",
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
)
