"""Which currency a sign or a word stands for: what the caller chose, what the words say, the place of the dateline, the documented default."""

from __future__ import annotations

from functools import cached_property

from newsparse.claims.currencies import AMBIGUOUS, CENT_CURRENCIES, CURRENCY_NAMES, FAMILY, HOMES, NATIONAL, PREFIXED
from newsparse.claims.meaning import Amount
from newsparse.claims.plurals import singular
from newsparse.patterns import PARAGRAPH_END
from newsparse.reading import Reading
from newsparse.words import Words

FIRST_PARAGRAPHS, FIRST_WORDS = 5, 14
"""Paragraphs of a text, and tokens of each, in which a dateline is looked for."""
CFA, CFA_FRANCS = "cfa franc", frozenset({"XOF", "XAF"})
"""Two currencies of one name, of West and of Central Africa."""


class Currencies:
    """The currencies of one text."""

    def __init__(self, reading: Reading, words: Words) -> None:
        self.reading = reading
        self.words = words
        self.named: dict[str, str] = {}
        """What the text has called a word with its country: "Kenyan shillings"."""

    def of(self, amount: Amount) -> tuple[str | None, str | None]:
        """The ISO code for an amount of money, or None where it is not sure; and a warning where it is supposed, or open."""
        money = amount.money
        assert money is not None
        word = singular(money) if money.isalpha() and len(money) > 3 else money
        chosen = self.reading.config.currency(money) or self.reading.config.currency(word)
        if chosen:
            return chosen, None
        if amount.unit == "pound":
            return ("GBP" if amount.low >= 10**5 or self.in_pounds else None), None
        if amount.unit is not None:
            return CENT_CURRENCIES.get(amount.unit), None
        if " " in money:
            nation = self.home if money == CFA and self.home in CFA_FRANCS else NATIONAL.get(tuple(money.split()), CURRENCY_NAMES.get(money.split()[-1]))
            if nation:
                self.named.setdefault(money.split()[-1], nation)
            return nation, None
        if len(money) > 1 and money.endswith("$") and money[:-1] in PREFIXED:
            return PREFIXED[money[:-1]], None
        family = FAMILY.get(word)
        if family and self.home in family:
            return self.home, None
        if word in self.named and money.isalpha():
            return self.named[word], None
        if money in AMBIGUOUS or word in AMBIGUOUS:
            return None, f"{money!r} is money of several countries; Config(currencies=…) says which"
        code = CURRENCY_NAMES.get(money) or CURRENCY_NAMES.get(word)
        if money == "$" and self.home not in FAMILY["$"]:
            return code, "'$' is taken for US dollars"
        return code, None

    @cached_property
    def in_pounds(self) -> bool:
        """Whether the text writes a pound sign or speaks of pence."""
        return any(sign in self.reading.text for sign in ("£", "sterling", "pence"))

    @cached_property
    def home(self) -> str | None:
        """The currency of the place that a dateline names, before one of the first paragraphs or in brackets of its own."""
        symbols, place = self.words.symbols, 0
        for _ in range(FIRST_PARAGRAPHS):
            start = self.words.first[place + 1] if place + 1 < len(symbols) else 0
            if code := self.of_dateline([token.strip() for token in self.words.tokens[start : start + FIRST_WORDS]]):
                return code
            place = symbols.find(PARAGRAPH_END, place + 1)
            if place < 0:
                break
        return None

    @staticmethod
    def of_dateline(tokens: list[str]) -> str | None:
        """The currency of the place that the first tokens of a paragraph name: "NAIROBI, Kenya (AP) -", "(Durban)"."""
        if tokens[:1] == ["("]:
            return HOMES.get(tokens[1].lower()) if tokens[2:3] == [")"] else None
        if not tokens or len(tokens[0]) < 3 or not tokens[0].isupper():
            return None
        end = next((place for place, token in enumerate(tokens) if token in {"-", "–", "—", "--", "(", "_"}), 0)
        return next((HOMES[token.lower()] for token in tokens[:end] if token.lower() in HOMES), None)
