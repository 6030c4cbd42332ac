"""One symbol per word: which words the rules tell apart, and what a class of words is in symbols.

All words that no rule of any grammar tells apart share a symbol, in one of three cases (lower, Capitalised, UPPER); a mark has a symbol with
and one without a space after it. What has no lexicon (numbers in digits, chunks, ends) has a symbol for its shape. All symbols lie
below U+D800: `re` is eight times slower on astral ones.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from attrs import define, field, frozen

from newsparse.errors import PatternError
from newsparse.patterns import PARAGRAPH_END, Atom, Node, Pattern, Piece, Symbols, atoms, compile_pattern, parse_pattern
from newsparse.words import LONGEST_REMEMBERED, MOST_REMEMBERED, form_of

LOWER, CAPITAL, UPPER, SHAPES = 0x0200, 0x4000, 0x8000, 0xC000
ROOM = 0x3E00
"""Classes of words that fit between two cases."""


def _shapes(*names: str) -> dict[str, str]:
    return {name: chr(SHAPES + i) for i, name in enumerate(names)}


SHAPE = _shapes(
    "month_number",  # 1-12
    "day_number",  # 13-31
    "year",  # 1000-2099
    "integer",  # any other, 30 digits at most
    "grouped",  # 1,250 or 12,34,567
    "decimal",  # 4.5 or 1,250.5
    "clock",  # 10:30
    "ordinal",  # 23rd
    "decade",  # 1990s, 90s
    "identifier",  # G20, COVID19, 1.2.3
    "numeral",  # chunks from here on
    "quotation",
    "name",
)

NUMBERS = ("month_number", "day_number", "year", "integer", "grouped", "decimal")
SHAPE_CLASSES: Mapping[str, tuple[str, ...]] = {
    "DIGITS": NUMBERS,
    "INTEGER": ("month_number", "day_number", "year", "integer"),
    "WHOLE": ("month_number", "day_number", "year", "integer", "grouped"),
    "YEAR": ("year",),
    "MONTH_NUMBER": ("month_number",),
    "DAY_NUMBER": ("month_number", "day_number"),
    "DECIMAL": ("decimal",),
    "GROUPED": ("grouped",),
    "CLOCK": ("clock",),
    "ORDINAL_DIGITS": ("ordinal",),
    "DECADE": ("decade",),
    "IDENTIFIER": ("identifier",),
    "NUMERAL": ("numeral",),
    "QUOTATION": ("quotation",),
    "NAME": ("name",),
}
"""Classes that every pattern can use, and the shapes they are made of."""

CASE_CLASSES = ("LOWERCASE", "CAPITALISED", "UPPERCASE", "TIGHT", "LOOSE")
"""Classes of words by how they are written; TIGHT and LOOSE are marks without and with a space after them."""

WELL_FORMED = re.compile(r"(?: \d{1,3} (?: (?:, \d{3} | [\u00a0\u2009\u202f] \d{3})+ | (?:, \d\d)+ , \d{3} ) | \d* ) (?P<part> \. \d+ )?", re.VERBOSE)
CONTINENTAL = re.compile(r"\d{1,3} (?: (?:\.\d{3})+ (?P<part> ,\d+ ) | (?:\.\d{3}){2,} )", re.VERBOSE)
"""Numbers as the Continent writes them, where nothing else can be meant: 1.250,50 and 1.250.000, but not 1.250."""
LONGEST_NUMBER = 40
"""Characters of the longest token that is a number; `int` is slow on endless ones."""
BYTE_ORDER_MARK = "\ufeff"


def number_shape(token: str) -> str:
    """The shape of a token that begins with a digit, or with a decimal point.

    >>> number_shape("1,250.5"), number_shape("23rd"), number_shape("1.2.3")
    ('decimal', 'ordinal', 'identifier')
    """
    if len(token) > LONGEST_NUMBER:
        return "identifier"
    if token.isdecimal():
        if len(token) <= 2:
            return "month_number" if 1 <= int(token) <= 12 else "day_number" if 1 <= int(token) <= 31 else "integer"
        return "year" if len(token) == 4 and 1000 <= int(token) < 2100 else "integer"
    if ":" in token:
        return "clock"
    if token[-1].isalpha():
        if token[-1] in "sS" and token[:-1].isdecimal():
            return "decade"
        return "ordinal" if token[:-2].isdecimal() else "identifier"
    found = WELL_FORMED.fullmatch(token) or CONTINENTAL.fullmatch(token)
    if found is None:
        return "identifier"
    return "decimal" if found["part"] else "grouped"


@frozen
class Lexicon:
    """The words a set of rules knows: classes of words, and named pieces of pattern.

    Args:
        classes: for each class its words, lower case, each a single token.
        pieces: for each name a piece of pattern; it may use classes and other pieces.
    """

    classes: Mapping[str, frozenset[str]] = field(factory=dict)
    pieces: Mapping[str, str] = field(factory=dict)

    def __or__(self, other: Lexicon) -> Lexicon:
        return Lexicon({**self.classes, **other.classes}, {**self.pieces, **other.pieces})

    def extended(self, words: Mapping[str, frozenset[str]]) -> Lexicon:
        """The same with more words in those of its classes that `words` names."""
        more = {name: self.classes[name] | words[name] for name in words if name in self.classes}
        return Lexicon({**self.classes, **more}, self.pieces) if more else self


class SymbolTable(dict[str, str]):
    """Symbols by token; what it does not hold is worked out, and remembered while there is room, since most words of news come again."""

    def __init__(self, symbol: Callable[[str], str]) -> None:
        super().__init__()
        self._symbol = symbol

    def __missing__(self, token: str) -> str:
        symbol = sys.intern(self._symbol(token))  # one object each, which stays near at hand
        if len(self) < MOST_REMEMBERED and len(token) <= LONGEST_REMEMBERED:
            self[token] = symbol
        return symbol


@define(eq=False)
class Coding:
    """Symbols for words, made for a set of lexicons and for the words that patterns name themselves."""

    lexicons: Sequence[Lexicon]
    literals: frozenset[str]
    _ids: dict[str, int] = field(init=False)
    _table: SymbolTable = field(init=False)

    def __attrs_post_init__(self) -> None:
        keys: dict[str, list[tuple[int, str]]] = {word: [(-1, word)] for word in self.literals}
        for number, lexicon in enumerate(self.lexicons):
            for name, words in lexicon.classes.items():
                for word in words:
                    keys.setdefault(word, []).append((number, name))
        groups: dict[tuple[tuple[int, str], ...], int] = {}
        for key in sorted({tuple(sorted(key)) for key in keys.values()}):
            groups[key] = len(groups) + 2  # 0: any other word, 1: any other mark
        if len(groups) + 2 > ROOM:
            raise PatternError(f"the rules tell {len(groups)} classes of words apart; {ROOM - 2} is the limit")
        self._ids = {word: groups[tuple(sorted(key))] for word, key in keys.items()}
        self._table = SymbolTable(self._symbol)
        for word in self._ids:
            for token in {word, word.capitalize(), word.replace("'", "’")}:
                for raw in (token, token + " "):
                    self._table[raw] = sys.intern(self._symbol(raw))

    def code(self, tokens: Sequence[str]) -> str:
        """The symbols of the tokens, one each."""
        return "".join(map(self._table.__getitem__, tokens))

    def _symbol(self, token: str) -> str:
        word = token.rstrip() if token != BYTE_ORDER_MARK else ""  # which is read as a space
        if word.isalpha():
            if word.islower():
                return chr(LOWER + self._ids.get(word, 0))
            form = word.lower()
            case = LOWER if word == form else UPPER if len(word) > 1 and word.isupper() else CAPITAL
            return chr(case + self._ids.get(form, 0))
        if not word:
            return PARAGRAPH_END
        if word[0].isdigit() or (word[0] == "." and word[1:2].isdigit()):
            return SHAPE[number_shape(word)]
        form = form_of(word)
        known = self._ids.get(form)
        if not form[0].isalpha():
            return chr((CAPITAL if word == token else LOWER) + (1 if known is None else known))
        if known is None and any(map(str.isdigit, form)):
            return SHAPE["identifier"]
        case = LOWER if word.replace("’", "'") == form else UPPER if word.isupper() else CAPITAL
        return chr(case + (known or 0))

    @cached_property
    def _words_and_marks(self) -> tuple[list[int], list[int]]:
        words = {0} | {number for word, number in self._ids.items() if word[0].isalpha()}
        marks = {1} | {number for word, number in self._ids.items() if not word[0].isalpha()}
        return sorted(words), sorted(marks)

    @cached_property
    def cases(self) -> Mapping[str, Symbols]:
        """The symbols of each class by case."""
        words, marks = self._words_and_marks
        upper = frozenset(chr(UPPER + number) for number in words)
        return {
            "LOWERCASE": frozenset(chr(LOWER + number) for number in words),
            "CAPITALISED": frozenset(chr(CAPITAL + number) for number in words) | upper,
            "UPPERCASE": upper,
            "TIGHT": frozenset(chr(CAPITAL + number) for number in marks),
            "LOOSE": frozenset(chr(LOWER + number) for number in marks),
        }

    def of_words(self, words: Iterable[str]) -> Symbols:
        """The symbols of the words, however they are written."""
        numbers = {self._ids[word] for word in words}
        return frozenset(chr(case + number) for number in numbers for case in (LOWER, CAPITAL, UPPER))

    def compiler(self, lexicon: Lexicon) -> Compiler:
        """Compiles patterns in the words of `lexicon`, one of those this coding was made for."""
        return Compiler(self, lexicon)


@define(eq=False)
class Compiler:
    """Compiles patterns against a coding and a lexicon, which must be one of the coding's."""

    coding: Coding
    lexicon: Lexicon
    _classes: dict[str, Symbols] = field(init=False, factory=dict)
    _meant: dict[str, Symbols | Piece] = field(init=False, factory=dict)

    def compile(self, text: str, node: Node | None = None) -> Pattern:
        """The pattern; PatternError where it cannot be read."""
        return compile_pattern(text, node or parse_pattern(text), self._resolve)

    def symbols(self, name: str) -> Symbols:
        """The symbols of the class `name`."""
        if name not in self._classes:
            self._classes[name] = self._class(name)
        return self._classes[name]

    def _class(self, name: str) -> Symbols:
        if name in self.lexicon.classes:
            return self.coding.of_words(self.lexicon.classes[name])
        if name in SHAPE_CLASSES:
            return frozenset(SHAPE[shape] for shape in SHAPE_CLASSES[name])
        if name in CASE_CLASSES:
            return self.coding.cases[name]
        raise PatternError(f"no class of words and no piece of pattern is called {name!r}")

    def _resolve(self, atom: Atom) -> Symbols | Piece:
        if atom.text not in self._meant:
            self._meant[atom.text] = self._meaning(atom)
        return self._meant[atom.text]

    def _meaning(self, atom: Atom) -> Symbols | Piece:
        classes = atom.classes()
        if not classes:
            return self._narrowed(self.coding.of_words((atom.word,)), atom)
        name = classes[0]
        if name not in self.lexicon.pieces:
            return self._narrowed(self.symbols(name), atom)
        if atom.others:
            raise PatternError(f"{atom.text!r}: {name} is a piece of pattern; only classes go with '&'")
        piece = self.lexicon.pieces[name]
        return Piece(piece, parse_pattern(piece), self._resolve)

    def _narrowed(self, symbols: Symbols, atom: Atom) -> Symbols:
        """Those of the symbols that are of the atom's other classes, too."""
        for name in atom.others:
            symbols = symbols - self.symbols(name[1:]) if name[0] == "!" else symbols & self.symbols(name)
        return symbols


def words_of(node: Node) -> Iterable[str]:
    """The plain words that a pattern names itself."""
    for atom in atoms(node):
        if not atom.classes():
            word = atom.word
            if word[0].isdigit():
                raise PatternError(f"{word!r}: digits are written as classes, such as DIGITS")
            if word != form_of(word):
                raise PatternError(f"{word!r} is neither a class nor a lower-case word")
            yield word
