"""From amounts to claims: the bound, the change and the hedge around them, the unit they share, the currency of the place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve, frozen

from newsparse.claims.changes import UNCHANGING, change_of, shares_verb
from newsparse.claims.concepts import concept_of
from newsparse.claims.consistency import with_shares_checked
from newsparse.claims.currency import Currencies
from newsparse.claims.directions import CHANGES
from newsparse.claims.lexicon import (
    BOUNDS,
    BOUNDS_AFTER,
    DEGREES,
    DENOMINATORS,
    FIRST_AFTER,
    LAST_IN_CLAUSE,
    LAST_OF_BOUND,
    LONGEST_AFTER,
    LONGEST_BOUND,
)
from newsparse.claims.meaning import Amount, ends, is_minus
from newsparse.claims.movements import Step, step_of, with_movements
from newsparse.claims.plurals import singular
from newsparse.claims.results import Bound, Change, Claim, ClaimKind
from newsparse.claims.surroundings import Surroundings
from newsparse.claims.units import denominator
from newsparse.coding import SHAPE, Compiler
from newsparse.dates.results import DateExpression, DateType
from newsparse.numerals import SMALL
from newsparse.patterns import PARAGRAPH_END, SENTENCE_END, symbol_class
from newsparse.reading import Reading
from newsparse.reading.lexicon import FUNCTION
from newsparse.rules import Grammar, Match
from newsparse.span import Span
from newsparse.words import FORMS, Words

HEDGED_WITHIN = 12
"""Words before a number in which a hedge, or a word of change before a range, is looked for."""
JOINERS = frozenset("to from and or versus vs against than with including".split())
BETWEEN_ALIKE = JOINERS | {",", "-"}
"""What stands between numbers that may share a unit."""
PEAKS = frozenset("gust gusts gusting".split())
"""Words after which "to" is "up to"."""
MOVES = frozenset("go goes going gone went move moves moved moving swing swings swung swinging turn turned changed".split())
"""Verbs after which "from 21 to 34" is a change, whichever way it goes."""
ARROWS = frozenset("▲▼↑↓")
MODALS = frozenset("would could may might".split())
MINUS = frozenset({"-", "−", "–", "minus"})
SHARED_KINDS = frozenset(
    {ClaimKind.COUNT, ClaimKind.PERCENT, ClaimKind.POINT, ClaimKind.MEASURE, ClaimKind.MONEY, ClaimKind.PERCENTAGE_POINT, ClaimKind.BASIS_POINT}
)


CONVERTED = frozenset({ClaimKind.MEASURE, ClaimKind.MONEY, ClaimKind.RATE})
"""Kinds that brackets give in another unit."""
HELD_AGAINST = frozenset("compared against versus vs".split())
"""Words before a number that is held against another, with or without "with"."""
MOST_JOINED = 3
"""Tokens from a claim to one that a joining word ties to it."""
MOST_ALIKE = 3
"""Claims before a number without a unit among which its like is looked for."""


def find(reading: Reading, grammar: Grammar[Amount], taken: Sequence[DateExpression] = ()) -> list[Claim]:
    """The claims of a text, in order; what a date, time or set expression covers is none."""
    words = without_dates(reading.words, taken)
    resolver = Resolver(reading, words, grammar.tool(Hints))
    for match, amount in sorted(grammar.find(words), key=lambda found: found[1].span):
        if amount.low != amount.high and amount.kind is not ClaimKind.SCORE and match.before.lower() == "from" and resolver.changes(match, amount):
            resolver.add_both(match, amount)
        else:
            resolver.add(amount, match.rule.name)
    return with_shares_checked(words.text, with_movements(words.text, resolver.claims, resolver.steps))


def without_dates(words: Words, taken: Sequence[DateExpression]) -> Words:
    """The row with each date, time and set expression as one word that no rule of claims takes.

    A set without a number, such as the "a day" of "25,000 bushels a day", stays: it belongs to a rate.
    """
    chunks = []
    starts, first = words.starts, words.first
    token = start = 0
    for date in taken:
        if date.type is DateType.DURATION:
            continue
        token = bisect_right(starts, date.span.start, token) - 1  # they are in order
        start = bisect_right(first, token, start) - 1
        end = start + 1
        while starts[first[end]] < date.span.end:
            end += 1
        if date.type is not DateType.SET or any(form in SMALL or form[:1].isdigit() for form in words.forms(start, end)):
            chunks.append((start, end, SHAPE["name"]))
    return words.chunked(chunks) if chunks else words


def is_noun_like(form: str) -> bool:
    """Whether a participle before a word describes it: the "rising" of "a rising scale of fines from $20 to $90"."""
    return form.isalpha() and form not in FUNCTION


@frozen(eq=False)
class Hints:
    """What the words around a claim are looked up in; made once for a coding."""

    hedges: re.Pattern[str]
    ends: re.Pattern[str]

    @classmethod
    def compiled(cls, compiler: Compiler) -> Hints:
        """For the symbols of this coding."""
        ends = compiler.symbols("CLAUSE_END") | {SENTENCE_END, PARAGRAPH_END}
        return cls(re.compile(symbol_class(compiler.symbols("HEDGE"))), re.compile(symbol_class(ends)))


class Resolver:
    """Makes claims of amounts, one after the other, since one may share the unit of the one before."""

    def __init__(self, reading: Reading, words: Words, hints: Hints) -> None:
        self.hints = hints
        self.reading = reading
        self.words = words
        self.currencies: Currencies = Currencies(reading, words)
        self.claims: list[Claim] = []
        self.steps: list[Step] = []

    def changes(self, match: Match, amount: Amount) -> bool:
        """Whether a range is a change: it goes down, or a word of change stands before it in its sentence: "grew from 21 to 34 percent"."""
        words, both = self.words, ends(match)
        if both is not None and both[0] > both[1] and "to" in match.span.of(words.text).split():
            return True
        place = words.token_at(amount.span.start)
        before = [FORMS[token] for token in words.tokens[max(0, place - HEDGED_WITHIN) : place]]
        while "" in before:
            del before[: before.index("") + 1]
        pairs = pairwise((*before, "from"))
        return any((form in CHANGES or form in MOVES) and not (form.endswith("ing") and is_noun_like(after)) for form, after in pairs)

    def add_both(self, match: Match, amount: Amount) -> None:
        """'grew from 21 to 34 percent': where a change began and where it ended, each a claim."""
        both, start, end = ends(match), match.part("first"), match.part("second")
        if both is None or start is None or end is None:
            return self.add(amount, match.rule.name)
        rise = both[0] < both[1]
        tokens, place = self.words.tokens, self.words.token_at(end.start)
        while place and self.words.starts[place] > start.end and tokens[place - 1].strip().lower() != "to":
            place -= 1
        self.add(amount._replace(span=Span(amount.span.start, start.end), low=both[0], high=both[0]), match.rule.name)
        last = amount._replace(span=Span(self.words.starts[place], amount.span.end), low=both[1], high=both[1], change=Change.UP if rise else Change.DOWN)
        return self.add(last, match.rule.name)

    def add(self, amount: Amount, rule: str) -> None:
        """The claim that an amount makes, if it overlaps none."""
        words = self.words
        floor = self.claims[-1].span.end if self.claims else 0
        if amount.span.start < floor:
            return
        start = words.token_at(amount.span.start)
        end = start + 1
        while words.starts[end] < amount.span.end:
            end += 1
        around = Surroundings(words, start, end)
        sign, first = self._signed(around, start, floor)
        if sign in MINUS and amount.kind is ClaimKind.COUNT and not amount.bare:
            return  # "Apollo -17 samples"
        bound, first = self._bound_before(around, first, floor)
        around.before = around.form(first - 1)
        if bound is None:
            bound, end = self._bound_after(around, end)
        previous = self._previous(around, first, bool(sign))
        amount = self._understood(amount, previous or (self._alike(around, amount) if amount.bare else None), around, first, sign)
        converted = self._converted(around, first) if amount.kind in CONVERTED else None
        if converted is not None:
            if per := self._shared_rate(around, end, converted):
                amount = amount._replace(kind=ClaimKind.RATE, per=per)
            amount = amount._replace(concept=amount.concept or converted.concept, change=amount.change or converted.change)
            bound = bound or converted.bound
        unit, currency, warning = self._unit(amount, previous)
        span = Span(words.starts[first], words.starts[end - 1] + len(words.tokens[end - 1].rstrip()))
        change = amount.change or self._signed_change(around, first, sign, amount.kind) or self._change(around, first, end, amount, previous)
        claim = Claim(
            span,
            span.of(words.text),
            low=amount.low,
            high=amount.high,
            kind=(ClaimKind.MONEY if currency else ClaimKind.MEASURE) if amount.unit == "pound" and amount.money else amount.kind,
            unit=unit,
            currency=currency,
            bound=bound or amount.bound,
            change=change,
            parts=amount.parts,
            concept=amount.concept or self._concept(around, start, end, first, amount, previous),
            hedge=self._hedge(around, first),
            warning=warning,
            rule=rule,
        )
        if step := step_of(around, first, change, len(self.claims)):
            self.steps.append(step)
        self.claims.append(claim)

    def _understood(self, amount: Amount, previous: Claim | None, around: Surroundings, first: int, sign: str) -> Amount:
        """The amount with the sign that its number does not see ("-$5"), and with the unit that it shares with the claim before."""
        if sign in MINUS and not (around.form(around.start)[:1].isdigit() or around.form(around.start) in SMALL):
            amount = amount._replace(low=-amount.high, high=-amount.low)
        if not amount.bare or previous is None or self._parts_ways(around, first, previous):
            return amount
        if sign and previous.kind is ClaimKind.PERCENT:
            return amount._replace(kind=ClaimKind.PERCENTAGE_POINT, unit="percentage point")
        return amount._replace(kind=previous.kind, unit=previous.unit)

    def _previous(self, around: Surroundings, first: int, signed: bool) -> Claim | None:
        """The claim before, if only a joining word or a comma stands between, or a few words of the same sentence for a number alone."""
        if not self.claims:
            return None
        previous = self.claims[-1]
        if around.before not in BETWEEN_ALIKE and not (signed and around.before == "("):
            return None
        place = first - 1
        for _ in range(8):
            if self.words.starts[place] < previous.span.end:
                return previous if previous.kind in SHARED_KINDS else None
            if not around.form(place):
                return None
            place -= 1
        return None

    def _alike(self, around: Surroundings, amount: Amount) -> Claim | None:
        """The claim of the same sentence that a number without a unit is held against.

        It is a count after "compared with", or a level of what changed by points.
        """
        compared = any(around.form(place) in HELD_AGAINST for place in (around.start - 1, around.start - 2))
        for claim in reversed(self.claims[-MOST_ALIKE:]):
            if claim.span.start < self.words.starts[around.low]:
                break
            if claim.kind is ClaimKind.POINT and claim.change and around.before in {"to", "at"}:
                return claim
            if claim.kind is ClaimKind.COUNT and compared and claim.unit:
                return claim
        return None

    def _is_held_against(self, around: Surroundings, amount: Amount) -> bool:
        """Whether a number is held against the claim before, so that it is about the same: "was £12m, compared with £9m"."""
        previous = self.claims[-1]
        compared = around.before in HELD_AGAINST or (
            around.before in {"with", "to"} and around.form(self.words.token_at(amount.span.start) - 2) in HELD_AGAINST
        )
        compared = compared or (around.before == "from" and around.form(self.words.token_at(amount.span.start) - 2) in {"up", "down"})
        return compared and previous.kind is amount.kind and previous.span.start >= self.words.starts[around.low]

    def _shared_rate(self, around: Surroundings, end: int, converted: Claim) -> str | None:
        """What a price in two currencies is per, which follows both: "C$6 (US$4.46) per share"; the first one takes it over."""
        if around.form(end) != ")" or around.form(end + 1) not in {"a", "an", "per"} or around.form(end + 2) not in DENOMINATORS:
            return None
        per = denominator((around.form(end + 2),))
        self.claims[-1] = evolve(converted, kind=ClaimKind.RATE, unit=f"{converted.unit} per {per}")
        return per

    def _parts_ways(self, around: Surroundings, first: int, previous: Claim) -> bool:
        """Whether a number alone does not share the unit before: "gained 6 percent to 9.40"."""
        return previous.kind is ClaimKind.PERCENT and previous.change is not None and around.before in {"to", "from"}

    def _converted(self, around: Surroundings, first: int) -> Claim | None:
        """The claim that this one, in brackets right after it, says in another unit: "nearly 40 acres (16 hectares)"."""
        if around.before != "(" or not self.claims or around.form(first - 2) == "":
            return None
        previous = self.claims[-1]
        return previous if self.words.token_at(previous.span.end - 1) == first - 2 and previous.kind in CONVERTED else None

    def _signed(self, around: Surroundings, start: int, floor: int) -> tuple[str, int]:
        """The sign before the number, and the token with which the claim now begins."""
        tokens = self.words.tokens
        form = around.form(start - 1)
        if form == "-" and around.form(start - 2) in {"minus", "plus"}:
            return ("minus" if around.form(start - 2) == "minus" else "+"), start - 2
        if form == "minus" and around.form(start - 2) == "or" and around.form(start - 3) == "plus":
            return "±", start - 3
        if form in {"minus", "plus"} and self.words.starts[start - 1] >= floor:
            return ("minus", start - 1) if form == "minus" else ("", start)
        if form in {"-", "−", "–"} and is_minus(tokens, start - 1):
            return "-", start - 1
        if form in {"+", "±"} and not tokens[start - 1][-1:].isspace():
            return form, start - 1
        return "", start

    def _bound_before(self, around: Surroundings, first: int, floor: int) -> tuple[Bound | None, int]:
        last = around.form(first - 1)
        if last not in LAST_OF_BOUND:
            return None, first
        if last == "to" and around.form(first - 2) in PEAKS:
            return Bound.AT_MOST, first
        forms = tuple(map(around.form, range(max(first - LONGEST_BOUND, 1), first)))
        for length in range(len(forms), 0, -1):
            bound = BOUNDS.get(forms[-length:])
            if bound is not None and self.words.starts[first - length] >= floor:
                first -= length
                while around.form(first - 1) in DEGREES and self.words.starts[first - 1] >= floor:
                    first -= 1
                return bound, first
        return None, first

    def _bound_after(self, around: Surroundings, end: int) -> tuple[Bound | None, int]:
        if around.form(end) not in FIRST_AFTER:
            return None, end
        forms = tuple(map(around.form, range(end, end + LONGEST_AFTER + 1)))
        for length in range(LONGEST_AFTER, 0, -1):
            bound = BOUNDS_AFTER.get(forms[:length])
            if bound is not None and not (forms[length - 1] in LAST_IN_CLAUSE and forms[length][:1].isalnum()):
                return bound, end + length
        return None, end

    def _signed_change(self, around: Surroundings, first: int, sign: str, kind: ClaimKind) -> Change | None:
        """'+1.4%', and a minus right after a name: "Nikkei -2.2%"; "the yield was -0.5%" is a level."""
        if sign == "+":
            return Change.UP
        before = self.words.tokens[first - 1]
        return Change.DOWN if sign in MINUS and kind is ClaimKind.PERCENT and (before[:1].isupper() or before[:1].isdigit()) else None

    def _change(self, around: Surroundings, first: int, end: int, amount: Amount, previous: Claim | None) -> Change | None:
        """The direction of the claim before, which a joining word carries on ("74 points, or 2.3 percent"), or that of the words around."""
        before = self.claims[-1] if self.claims else None
        joined = before if around.before == "or" else previous if around.before in {"and", ","} and around.form(end) != "of" else None
        carries_on = joined is not None and joined.kind is not ClaimKind.MULTIPLE and amount.kind not in UNCHANGING
        if joined and carries_on and joined.change and first - self.words.token_at(joined.span.end - 1) <= MOST_JOINED:
            return joined.change
        found = change_of(around, first, end, amount.kind)
        if found is None and before and before.change and before.kind is amount.kind:
            last = self.words.token_at(before.span.end - 1)
            return before.change if shares_verb(around, last, first, end, amount.kind) else None
        return found

    def _hedge(self, around: Surroundings, first: int) -> Span | None:
        """The nearest word before the number, in its sentence, that takes back some certainty."""
        if around.form(around.end) in MODALS:
            return around.span(around.end, around.end)  # "40 bakers might close"
        words, hedges = self.words, self.hints.hedges
        end = bisect_left(words.first, first)
        found = hedges.search(words.symbols, max(0, end - HEDGED_WITHIN), end)
        if found is None:
            return None
        hedge = found.start()
        while later := hedges.search(words.symbols, hedge + 1, end):
            hedge = later.start()
        if self.hints.ends.search(words.symbols, hedge, end):
            return None
        place = words.first[hedge]
        return None if words.tokens[place].startswith("May") else around.span(place, place)

    def _concept(self, around: Surroundings, start: int, end: int, first: int, amount: Amount, previous: Claim | None) -> Span | None:
        tokens = self.words.tokens
        before = around.before
        if previous is not None and before in {"or", "to", "from"} and around.form(end) not in {"of", "for"}:
            return previous.concept
        if before == "at" and self.claims and self.words.token_at(self.claims[-1].span.end - 1) == first - 2:
            return self.claims[-1].concept  # "Hoole Mills, down 68p at 1,112p"
        if previous is not None and before == "," and previous.kind is amount.kind and self.words.token_at(previous.span.end - 1) == first - 2:
            return previous.concept
        if self.claims and self._is_held_against(around, amount):
            return self.claims[-1].concept
        if before in ARROWS and self.claims and self.words.token_at(self.claims[-1].span.end - 1) == first - 2:
            return self.claims[-1].concept
        hyphened = "-" in map(str.strip, tokens[start : end + 1])
        return concept_of(around, first, end, amount.kind, hyphened)

    def _unit(self, amount: Amount, previous: Claim | None) -> tuple[str | None, str | None, str | None]:
        """The unit, the currency, and a warning where the currency is only supposed."""
        if amount.money is None:
            if amount.bare and previous is not None and amount.unit == previous.unit:
                return amount.unit, previous.currency, previous.warning
            return (f"{amount.unit} per {amount.per}" if amount.per else amount.unit), None, None
        currency, warning = self.currencies.of(amount)
        if amount.unit == "pound":
            return (currency or amount.unit), currency, None
        if currency == "bitcoin":
            return currency, None, None
        unit = amount.unit or currency or (amount.money.capitalize() if len(amount.money) < 3 else singular(amount.money))
        return (f"{unit} per {amount.per}" if amount.per else unit), currency, warning
