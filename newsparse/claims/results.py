"""What `find_claims` returns."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from attrs import field, frozen

from newsparse.dates.results import DateExpression
from newsparse.quotes.results import Quote, Speaker
from newsparse.results import Explained
from newsparse.span import Span


class ClaimKind(StrEnum):
    """What sort of number it is."""

    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage point"
    BASIS_POINT = "basis point"
    POINT = "point"
    FRACTION = "fraction"
    RATIO = "ratio"
    COUNT = "count"
    MONEY = "money"
    MEASURE = "measure"
    RATE = "rate"
    DURATION = "duration"
    AGE = "age"
    MULTIPLE = "multiple"
    SCORE = "score"


class Bound(StrEnum):
    """How the number bounds what it is about: exactly, about, more than, at least, less than, at most."""

    EXACT = "="
    ABOUT = "~"
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="


class Change(StrEnum):
    """Whether the number is, or is the result of, a rise or a fall."""

    UP = "up"
    DOWN = "down"


class Movement(StrEnum):
    """What a number is of a rise or fall told in several: its size, where it began, where it ended."""

    SIZE = "size"
    START = "start"
    END = "end"


@frozen
class Claim(Explained):
    """A number about the world.

    Args:
        span: bound, sign, number, scale, and unit or counted noun with its modifiers.
        text: what the span covers.
        low: the number, or the lower end of a range; fractions are quotients of 28 digits.
        high: the same as `low`, or the upper end.
        kind: what sort of number it is.
        unit: "percent", the ISO code for money, an English name in the singular, the counted noun; None for fractions, ratios, multiples and bare numbers.
        currency: ISO 4217 code for money, also where the unit is "cent" or "penny" or money per something; None where it is not sure.
        bound: = ~ > >= < <=.
        change: up, down or None.
        parts: numerator and denominator of a fraction or ratio, both numbers of a score, as written.
        movement: size, start or end of a rise or fall that is told in several numbers, or None.
        related: where the other numbers of that rise or fall are.
        concept: the words that say what it is about, or the whole it is a share of.
        hedge: the word that takes back some of its certainty ("would", "alleged").
        claimant: who says so.
        quote: the quote it stands in.
        dates: date expressions of the same clause.
        warning: what does not fit, in words, or None.
        rule: the name of the rule that found it.
    """

    span: Span
    text: str
    low: Decimal = field(kw_only=True)
    high: Decimal = field(kw_only=True)
    kind: ClaimKind = field(kw_only=True)
    unit: str | None = field(default=None, kw_only=True)
    currency: str | None = field(default=None, kw_only=True)
    bound: Bound = field(default=Bound.EXACT, kw_only=True)
    change: Change | None = field(default=None, kw_only=True)
    parts: tuple[Decimal, ...] = field(default=(), kw_only=True)
    movement: Movement | None = field(default=None, kw_only=True)
    related: tuple[Span, ...] = field(default=(), kw_only=True)
    concept: Span | None = field(default=None, kw_only=True)
    hedge: Span | None = field(default=None, kw_only=True)
    claimant: Speaker | None = field(default=None, kw_only=True)
    quote: Quote | None = field(default=None, kw_only=True, repr=False)
    dates: tuple[DateExpression, ...] = field(default=(), kw_only=True, repr=False)
    warning: str | None = field(default=None, kw_only=True)
    rule: str = field(kw_only=True)

    @property
    def value(self) -> Decimal | None:
        """The number, or None for a range or a score."""
        return self.low if self.low == self.high and self.kind is not ClaimKind.SCORE else None

    def __str__(self) -> str:
        """The one-line notation: bound, number or range, unit, change.

        Fractions and ratios show their parts: ~2/3, "1 in 5" as 1/5; scores as 5-2.
        """
        if self.parts:
            number = ("-" if self.kind is ClaimKind.SCORE else "/").join(map(plain, self.parts))
        else:
            number = plain(self.low) if self.low == self.high else f"{plain(self.low)}..{plain(self.high)}"
        bound = "" if self.bound is Bound.EXACT else self.bound.value
        return " ".join(part for part in (f"{bound}{number}", self.unit, self.change and self.change.value) if part)


def plain(number: Decimal) -> str:
    """A number in plain digits, without exponent and without zeros at the end of its fraction.

    >>> plain(Decimal("4.10E+9"))
    '4100000000'
    """
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
