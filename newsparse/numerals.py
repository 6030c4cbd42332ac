"""Cardinal numbers as news English writes them: word classes, pieces of pattern, and their value.

A numeral of several words ("twenty-eight thousand six hundred", "4.1bn", "2 1/2") is one chunk in the reading, shared by dates and claims. No chunk
takes an ordinal, a "second" or a "quarter" that a date may need; a single number stays a word and keeps its shape (2000 is a number and a year).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from newsparse.coding import CONTINENTAL, Lexicon

UNITS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine".split())}
TEENS = {w: n for n, w in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10)}
TENS = {w: n for n, w in zip(range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True)}
TENS["fourty"] = 40
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5,
    "million": 10**6, "millions": 10**6, "mil": 10**6, "mln": 10**6, "mn": 10**6,
    "crore": 10**7, "crores": 10**7, "cr": 10**7,
    "billion": 10**9, "billions": 10**9, "bln": 10**9, "bn": 10**9,
    "trillion": 10**12, "trillions": 10**12, "trln": 10**12, "tln": 10**12, "tn": 10**12, "trn": 10**12,
    "quadrillion": 10**15,
}  # fmt: skip
SUFFIXES = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}
"""Scales only where they touch their digits: "$3m"; whether "400m" are metres is for the claims to say."""
GLYPHS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅛": "1/8", "⅜": "3/8",
          "⅝": "5/8", "⅞": "7/8"}  # fmt: skip
MULTIPLIERS = {"hundred": 100, "dozen": 12, "score": 20}
SMALL = {**UNITS, **TEENS, **TENS}
ORDINALS = {
    w: n
    for n, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
        "eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100}

NUMERALS = Lexicon(
    classes={
        "UNIT_NUMBER": frozenset(UNITS),
        "TEEN_NUMBER": frozenset(TEENS),
        "TENS_NUMBER": frozenset(TENS),
        "SMALL_NUMBER": frozenset(SMALL),
        "SCALE": frozenset(SCALES),
        "SCALE_SUFFIX": frozenset(SUFFIXES),
        "FRACTION_GLYPH": frozenset(GLYPHS),
        "ORDINAL_WORD": frozenset(ORDINALS),
        "DOZEN": frozenset({"dozen"}),
    },
    pieces={
        "NUMBER": "NUMERAL | DIGITS | SMALL_NUMBER | FRACTION_GLYPH",
        "COUNT": "NUMBER | a | an",
        "ORDINAL": "ORDINAL_DIGITS | TENS_NUMBER - ORDINAL_WORD | ORDINAL_WORD",
        "UNDER_HUNDRED": "TENS_NUMBER -? UNIT_NUMBER | SMALL_NUMBER",
        "UNDER_THOUSAND": "(UNIT_NUMBER | TEEN_NUMBER | a) hundred (and? UNDER_HUNDRED)? | UNDER_HUNDRED",
        "IN_WORDS": "UNDER_THOUSAND ((and a half | - and - a - half -?)? SCALE (,? and? UNDER_THOUSAND)?){1,4} (and a half)?"
        " | UNDER_HUNDRED point UNIT_NUMBER{1,2} SCALE | (a | UNIT_NUMBER) -? (quarter | quarters) of a SCALE | hundred SCALE | a SCALE | a? half a? SCALE"
        " | UNDER_HUNDRED and a half | UNDER_HUNDRED - and - a - half"
        " | (UNIT_NUMBER | TEEN_NUMBER | a) hundred (and? UNDER_HUNDRED)? | TENS_NUMBER -? UNIT_NUMBER | (a | half a | UNDER_HUNDRED) dozen",
        "IN_DIGITS": "DIGITS (FRACTION_GLYPH | -? INTEGER / INTEGER)? -? (SCALE | SCALE_SUFFIX) crore? | DIGITS FRACTION_GLYPH"
        " | MONTH_NUMBER -? MONTH_NUMBER / MONTH_NUMBER | DIGITS and a half SCALE? | DIGITS hundred | DIGITS dozen",
    },
)
CHUNK = "IN_DIGITS | IN_WORDS"
"""The piece of pattern that finds a numeral of several words."""


class Numeral(NamedTuple):
    """The value of a numeral; `scale` is 1 where no scale word was written, `exact` the quotient where it has a fraction."""

    value: Decimal
    scale: int = 1
    suffix: bool = False
    """Whether the scale is a bare letter: "3m"."""


def digits(token: str) -> Decimal | None:
    """The value of a number in digits, whatever its separators, or None.

    >>> digits("12,34,567.5")
    Decimal('1234567.5')
    >>> digits("1.250,50"), digits("1.2.3")
    (Decimal('1250.50'), None)
    """
    if token.count(".") > 1 or 0 < token.find(".") < token.find(","):
        token = token.replace(".", "").replace(",", ".") if CONTINENTAL.fullmatch(token) else ""
    try:
        value = Decimal(token.translate(SEPARATORS))
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


SMALL_NUMERALS = {word: Numeral(Decimal(number)) for word, number in SMALL.items()}


@lru_cache(maxsize=1024)  # news has few different numbers
def of_one_word(word: str) -> Numeral | None:
    """The value of a number that is one word, as most are; None for the rest."""
    if word in SMALL_NUMERALS or not word.isdecimal():
        return SMALL_NUMERALS.get(word)
    return Numeral(Decimal(0) + Decimal(word))  # a sum has 28 digits at most


SEPARATORS = {ord(mark): None for mark in ",\u00a0\u2009\u202f"}


def decimal_of(fraction: Fraction) -> Decimal:
    """A fraction as a quotient of 28 digits."""
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def value_of(words: Sequence[str]) -> Numeral | None:
    """The value of the words of a numeral; None if they are none.

    >>> value_of(("twenty", "-", "eight", "thousand", "six", "hundred")).value
    Decimal('28600')
    >>> value_of(("half", "a", "million")).value
    Decimal('500000.0')
    >>> value_of(("one", "million", "and", "a", "half")).value, value_of(("one", "point", "six", "billion")).value
    (Decimal('1500000.0'), Decimal('1600000000.0'))
    >>> value_of(("two", "-", "and", "-", "a", "-", "half", "thousand")).value
    Decimal('2500.0')
    """
    if len(words) == 1 and (one := of_one_word(words[0])) is not None:
        return one
    total = current = Decimal(0)
    seen = scaled = suffix = False
    scale = 1
    place = 0
    while place < len(words):
        word = words[place]
        if word in SMALL:
            current, seen, scaled = current + SMALL[word], True, False
        elif word in MULTIPLIERS:
            current, seen = (current or Decimal(1)) * MULTIPLIERS[word], True
        elif word in SCALES or word in SUFFIXES:
            suffix = word in SUFFIXES
            factor = SUFFIXES[word] if suffix else SCALES[word]
            if scaled and not current:  # lakh crore
                total, scale = total * factor, scale * factor
            else:
                total, scale = total + (current or (0 if seen else 1)) * factor, factor
            current, seen, scaled = Decimal(0), True, True
        elif word in GLYPHS:
            current, seen = current + decimal_of(Fraction(GLYPHS[word])), True
        elif word == "point":
            fraction = "".join(str(UNITS[digit]) for digit in words[place + 1 : place + 3] if digit in UNITS)
            current, place = current + Decimal(f"0.{fraction}"), place + len(fraction)
        elif word in {"quarter", "quarters"}:
            current, seen = (current or Decimal(1)) * Decimal("0.25"), True
        elif word == "half":
            current, seen = current + Decimal("0.5") * (scale if scaled and not current else 1), True
        elif words[place + 1 : place + 2] == ("/",) and place + 2 < len(words):
            top, bottom = digits(word), digits(words[place + 2])
            if top is None or not bottom:
                return None
            current, seen, place = current + top / bottom, True, place + 2
        elif word[:1].isdigit() or word[:1] == ".":
            value = digits(word)
            if value is None:
                return None
            current, seen, scaled = current + value, True, False
        elif word not in {"a", "an", "and", "of", "-", ","}:
            return None
        elif word in {"a", "an"} and len(words) == 1:
            return Numeral(Decimal(1))
        place += 1
    return Numeral(total + current, scale, suffix) if seen else None


def ordinal_of(words: Sequence[str]) -> int | None:
    """The number of an ordinal in digits or words.

    >>> ordinal_of(("twenty", "-", "third")), ordinal_of(("23rd",))
    (23, 23)
    """
    *tens, last = words
    if last in ORDINALS:
        return sum(TENS.get(word, 0) for word in tens) + ORDINALS[last]
    return int(last[:-2]) if len(last) < 12 and last[:-2].isdecimal() else None
