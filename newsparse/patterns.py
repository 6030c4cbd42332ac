"""The pattern language: what a rule's pattern says, and the regex over symbols that it becomes.

| in a pattern       | means                                                                     |
| ------------------ | ------------------------------------------------------------------------- |
| `ago` `%` `,`      | that word; `\\?` quotes a mark that the language itself uses              |
| `UNIT`             | a word of that class, or a named piece of pattern                         |
| `MONTH&CAPITALISED` `NUMBER&!YEAR` | a word of both classes; of the first but not the second   |
| `_`                | any word of the sentence                                                  |
| `(a \\| b)` `x?` `x*` `x+` `x{1,3}` | as in regexes; `*` and `+` stop at 40 times              |
| `unit:UNIT`        | a capture                                                                 |
| `//`               | a sentence or paragraph end                                               |
| `¶`                | first in a pattern, where a paragraph begins; last, where it ends         |
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from attrs import field, frozen

from newsparse.errors import PatternError

SENTENCE_END, PARAGRAPH_END = "\n", "\f"
ENDS = SENTENCE_END + PARAGRAPH_END
WIDEST_GAP = 5
MOST_TIMES = 40
"""Where `*` and `+` stop, so that no text can make a match long and matching slow."""

ITEM = re.compile(
    r"""
    \s*
    (?: (?P<name> [a-z_]+ ) : (?=[^\s)|]) )?            # capture, as in  unit:UNIT
    (?P<atom>
        [()|]
      | (?: \\. | [^\s()|?*+{}\\] )+                    # a word, a class, a quoted mark
    )
    (?P<times> [?*+] | \{ \d+ (?: , \d* )? \} )?
    """,
    re.VERBOSE,
)
CLASS_NAME = re.compile(r"!?[A-Z][A-Z_0-9]*")
JOINS = re.compile(r"(?<!\\)&")

Symbols = frozenset[str]
Pair = tuple[Symbols | None, Symbols | None]
"""Symbols of a first word, and those that can follow it; None for any."""


@frozen
class Atom:
    """One word: the alternatives that it may be, as the pattern has them (classes, or one word)."""

    text: str

    def classes(self) -> tuple[str, ...]:
        """The class names of the atom, or none if it is a plain word."""
        parts = tuple(self.text.split("&"))
        return parts if all(CLASS_NAME.fullmatch(part) for part in parts) else ()

    @property
    def word(self) -> str:
        """The plain word that the atom stands for, without its classes: the "may" of `may&CAPITALISED`."""
        return (JOINS.split(self.text)[0] or self.text).replace("\\", "")

    @property
    def others(self) -> tuple[str, ...]:
        """The classes that go with the first class or the word: the "CAPITALISED" of `may&CAPITALISED`."""
        return tuple(JOINS.split(self.text)[1:]) if len(self.text) > 1 else ()


@frozen
class Mark:
    """A place or a wildcard: `_`, `//` or `¶`."""

    text: str


@frozen
class Sequence:
    """One after the other."""

    parts: tuple[Node, ...]


@frozen
class Choice:
    """One of several."""

    options: tuple[Node, ...]


@frozen
class Repeat:
    """The same from `least` to `most` times."""

    part: Node
    least: int
    most: int


@frozen
class Capture:
    """A part with a name."""

    name: str
    part: Node


Node = Atom | Mark | Sequence | Choice | Repeat | Capture


def parse_pattern(text: str) -> Node:
    """The tree of a pattern; PatternError, with the place, where it cannot be read."""
    items = list(_items(text))
    node, rest = _choice(items, 0, text)
    if rest < len(items):
        raise PatternError(f"')' without '(' at character {items[rest].start('atom')} of {text!r}")
    return node


def _items(text: str) -> Iterator[re.Match[str]]:
    place = 0
    end = len(text.rstrip())
    while place < end:
        item = ITEM.match(text, place)
        if item is None:
            raise PatternError(f"cannot read {text[place:].strip()[:20]!r} at character {place} of {text!r}")
        yield item
        place = item.end()


def _choice(items: list[re.Match[str]], place: int, text: str) -> tuple[Node, int]:
    options: list[Node] = []
    parts: list[Node] = []
    while place < len(items) and items[place]["atom"] != ")":
        item = items[place]
        atom, name, times = item["atom"], item["name"], item["times"]
        if atom == "|":
            if name or times:
                raise PatternError(f"'|' with {name or times!r} at character {item.start()} of {text!r}")
            options.append(Sequence(tuple(parts)))
            parts = []
            place += 1
            continue
        node: Node
        if atom == "(":
            node, place = _choice(items, place + 1, text)
            if place == len(items):
                raise PatternError(f"'(' is never closed, at character {item.start('atom')} of {text!r}")
            if items[place]["name"]:
                raise PatternError(f"a name before ')' at character {items[place].start()} of {text!r}")
            times = items[place]["times"]
        else:
            node = Mark(atom) if atom in {"_", "//", "¶"} else Atom(atom)
        node = _repeated(node, times, name, text)
        parts.append(node)
        place += 1
    options.append(Sequence(tuple(parts)))
    return (options[0] if len(options) == 1 else Choice(tuple(options))), place


def _repeated(node: Node, times: str | None, name: str | None, text: str) -> Node:
    """The node with its quantifier, and its name outside it: `days:NUMBER{1,2}` captures both."""
    if times is not None:
        if isinstance(node, Mark) and node.text == "_" and times in {"*", "+"}:
            raise PatternError(f"an open gap '_{times}' in {text!r}; write a bounded one, such as '_{{0,5}}'")
        if times != "?" and (repeated := next(_captures(node), None)):
            raise PatternError(f"the capture {repeated!r} is repeated by {times!r} in {text!r}")
        if times in {"?", "*", "+"}:
            least, most = (1 if times == "+" else 0), (1 if times == "?" else MOST_TIMES)
        else:
            low, _, high = times[1:-1].partition(",")
            least = int(low)
            most = int(high) if high else (MOST_TIMES if "," in times else least)
            if most < least:
                raise PatternError(f"{times!r} asks for at least {least} and at most {most} in {text!r}")
        node = Repeat(node, least, most)
    return Capture(name, node) if name else node


def children(node: Node) -> tuple[Node, ...]:
    """The parts of a node."""
    match node:
        case Sequence(parts):
            return parts
        case Choice(options):
            return options
        case Repeat(part) | Capture(_, part):
            return (part,)
        case _:
            return ()


def _captures(node: Node) -> Iterator[str]:
    if isinstance(node, Capture):
        yield node.name
    for child in children(node):
        yield from _captures(child)


def atoms(node: Node) -> Iterator[Atom]:
    """Every atom of a pattern."""
    if isinstance(node, Atom):
        yield node
    for child in children(node):
        yield from atoms(child)


@frozen
class Shape:
    """What is known of a part of a pattern without any text."""

    shortest: int
    longest: int
    first: Symbols
    """Symbols that it can begin with."""
    last: Symbols | None
    """Symbols that it can end with; None for any."""
    alone: Symbols | None
    """Symbols that it can be where it takes just one word; None for any."""
    pairs: tuple[Pair, ...]
    """How it can begin where it takes more."""
    certain: bool
    """Whether each text has at most one way to match it, so that the greedy way is the longest."""
    gaps: int = 0
    """How many gaps are wider than `_{0,5}`."""
    open_start: bool = False
    """Whether it can begin with any word at all."""

    @property
    def starts(self) -> Symbols | None:
        """Symbols that it can begin with; None for any."""
        return None if self.open_start else self.first


def word_shape(symbols: Symbols) -> Shape:
    """What is known of one word."""
    return Shape(1, 1, symbols, symbols, symbols, (), True)


@frozen(eq=False)
class Piece:
    """A named piece of pattern, about which what many patterns ask is found out once."""

    text: str
    node: Node = field(repr=False)
    resolve: Resolve = field(repr=False)

    @cached_property
    def shape(self) -> Shape:
        """What is known of it without any text."""
        return _Compiler(self.text, self.resolve).shape(self.node)

    @cached_property
    def single(self) -> Symbols | None:
        """Its symbols, if it is just one word."""
        return _Compiler(self.text, self.resolve).single(self.node)


Resolve = Callable[[Atom], Symbols | Piece]
"""What an atom stands for."""


@frozen
class Source:
    """The regex over symbols that a pattern becomes."""

    regex: str
    captures: Mapping[str, tuple[int, ...]]
    """For each name the numbers of its groups, in order."""
    words: str
    """The class of all the words that it can be made of."""
    crosses: bool
    """Whether it may cross a sentence or paragraph end."""


@frozen(eq=False)
class Pattern:
    """A pattern and one coding of the words. Its regex is made when it is first tried: most rules are tried in few texts."""

    text: str
    node: Node = field(repr=False)
    resolve: Resolve = field(repr=False)
    first: Symbols = field(repr=False)
    pairs: tuple[Pair, ...] = field(repr=False)
    """How its first two words go together, with None for the second where it may have just one."""
    last: Symbols | None = field(repr=False)
    """What its last word can be; None for any."""
    opens_paragraph: bool
    closes_paragraph: bool
    shortest: int
    longest: int
    certain: bool

    @cached_property
    def source(self) -> Source:
        """What the regex is made from."""
        return _Compiler(self.text, self.resolve).written(self.node)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Matches the words."""
        return re.compile(self.source.regex)

    @cached_property
    def captures(self) -> Mapping[str, tuple[int, ...]]:
        """For each name the numbers of its groups, in order."""
        return self.source.captures

    @cached_property
    def crosses(self) -> bool:
        """Whether it may cross a sentence or paragraph end."""
        return self.source.crosses

    @cached_property
    def reach(self) -> re.Pattern[str] | None:
        """Any number of the words that it can be made of, beyond which no way goes; None where the greedy way is the longest."""
        return None if self.certain else re.compile(f"{self.source.words}*")


def compile_pattern(text: str, node: Node, resolve: Resolve) -> Pattern:
    """A parsed pattern, in which `resolve` says what each atom stands for."""
    node, opens, closes = _without_paragraph_marks(node)
    shape = _Compiler(text, resolve).shape(node)
    if shape.shortest == 0:
        raise PatternError(f"{text!r} can match no words at all")
    if shape.open_start:
        raise PatternError(f"{text!r} begins with a gap")
    if shape.gaps > 1:
        raise PatternError(f"{text!r} has {shape.gaps} gaps wider than _{{0,{WIDEST_GAP}}}; one is allowed")
    return Pattern(
        text,
        node,
        resolve,
        shape.first,
        with_pair(shape.pairs, shape.alone, None),
        shape.last,
        opens,
        closes,
        shape.shortest,
        shape.longest,
        shape.certain,
    )


def _without_paragraph_marks(node: Node) -> tuple[Node, bool, bool]:
    """The pattern without `¶` at its ends, and whether it stood at the beginning and at the end."""
    parts = node.parts if isinstance(node, Sequence) else (node,)
    mark = Mark("¶")
    opens, closes = parts[:1] == (mark,), len(parts) > 1 and parts[-1] == mark
    return Sequence(parts[opens : len(parts) - closes]), opens, closes


class _Compiler:
    """Turns one pattern's tree into a regex, counting its groups."""

    def __init__(self, text: str, resolve: Resolve) -> None:
        self.text = text
        self.resolve = resolve
        self.groups: dict[str, list[int]] = {}
        self.count = 0
        self.words: set[Symbols] = set()
        """The words that the source is made of."""
        self.gap = False
        """Whether any word at all can be among them."""

    def written(self, node: Node) -> Source:
        """The regex of a pattern, with its groups."""
        source = self.source(node)
        captures = {name: tuple(numbers) for name, numbers in self.groups.items()}
        return Source(source, captures, self.any_word(), SENTENCE_END in source.replace(f"[^{ENDS}]", ""))

    def source(self, node: Node) -> str:
        match node:
            case Atom():
                meant = self.resolve(node)
                return self.word(meant) if isinstance(meant, frozenset) else f"(?:{self.source(meant.node)})"
            case Mark("_"):
                self.gap = True
                return f"[^{ENDS}]"
            case Mark():
                return self.word(frozenset(ENDS))
            case Sequence(parts):
                return "".join(map(self.source, parts))
            case Choice(options):
                sources = [self.word(option) if isinstance(option, frozenset) else self.source(option) for option in self.merged(options)]
                return sources[0] if len(sources) == 1 else f"(?:{'|'.join(sources)})"
            case Repeat(part, least, most):
                times = "?" if (least, most) == (0, 1) else f"{{{least},{most}}}"
                inner = self.source(part)
                simple = isinstance(part, Mark) or self.single(part) is not None
                return f"{inner}{times}" if simple else f"(?:{inner}){times}"
            case Capture(name, part):
                self.count += 1
                self.groups.setdefault(name, []).append(self.count)
                return f"({self.source(part)})"

    def word(self, symbols: Symbols) -> str:
        """The class of a word, which is noted."""
        self.words.add(symbols)
        return symbol_class(symbols)

    def any_word(self) -> str:
        """The class of all the words that the source is made of."""
        if self.gap:
            return r"[\s\S]" if frozenset(ENDS) in self.words else f"[^{ENDS}]"
        return symbol_class(frozenset().union(*self.words))

    def single(self, node: Node) -> Symbols | None:
        """The symbols of a part that is just one word, such as `A`, `(A | B)`, or a piece that stands for them."""
        match node:
            case Atom():
                meant = self.resolve(node)
                return meant if isinstance(meant, frozenset) else meant.single
            case Sequence((part,)):
                return self.single(part)
            case Choice(options):
                merged = self.merged(options)
                return merged[0] if len(merged) == 1 and isinstance(merged[0], frozenset) else None
            case _:
                return None

    def merged(self, options: tuple[Node, ...]) -> list[Node | Symbols]:
        """The options of a choice, those that are single words and stand together as one class of words: nothing is tried twice."""
        merged: list[Node | Symbols] = []
        for option in options:
            word = self.single(option)
            if word is not None and merged and isinstance(merged[-1], frozenset):
                merged[-1] = merged[-1] | word
            else:
                merged.append(option if word is None else word)
        return merged

    def shape(self, node: Node) -> Shape:
        match node:
            case Atom():
                meant = self.resolve(node)
                return word_shape(meant) if isinstance(meant, frozenset) else meant.shape
            case Mark("_"):
                return Shape(1, 1, frozenset(), None, None, (), True, open_start=True)
            case Mark("//"):
                return word_shape(frozenset(ENDS))
            case Mark():
                raise PatternError(f"'¶' stands inside {self.text!r}; it can be first or last")
            case Capture(_, part):
                return self.shape(part)
            case Sequence(parts):
                return self._sequence([self.shape(part) for part in parts])
            case Choice(options):
                merged = self.merged(options)
                return self._choice([word_shape(option) if isinstance(option, frozenset) else self.shape(option) for option in merged])
            case Repeat(part, least, most):
                inner = self.shape(part)
                wide = isinstance(part, Mark) and most > WIDEST_GAP
                return Shape(
                    inner.shortest * least,
                    inner.longest * most,
                    inner.first,
                    inner.last,
                    inner.alone if least <= 1 or not inner.shortest else frozenset(),
                    with_pair(inner.pairs, inner.alone, inner.starts) if most > 1 else inner.pairs,
                    inner.certain and (most == least or inner.shortest == inner.longest) and not inner.open_start,
                    inner.gaps + wide,
                    inner.open_start,
                )

    def _sequence(self, shapes: list[Shape]) -> Shape:
        first: set[str] = set()
        open_start = False
        for shape in shapes:
            first |= shape.first
            open_start |= shape.open_start
            if shape.shortest:
                break
        last: Symbols | None = frozenset()
        for shape in reversed(shapes):
            last = either(last, shape.last)
            if shape.shortest:
                break
        alone: Symbols | None = frozenset()
        starts: Symbols | None = frozenset()
        pairs: tuple[Pair, ...] = ()
        over = True  # whether what follows can take no words
        for shape in reversed(shapes):
            begins = with_pair(shape.pairs, shape.alone, starts)
            if shape.shortest:
                alone, starts, pairs, over = shape.alone if over else frozenset(), shape.starts, begins, False
            else:
                alone = either(alone, shape.alone) if over else alone
                starts = either(starts, shape.starts)
                pairs = joined_pairs(begins + pairs)
        certain = all(shape.certain for shape in shapes)
        for place, shape in enumerate(shapes):  # an optional part must not be able to take what comes after it
            if certain and shape.shortest != shape.longest:
                follow = self._follow(shapes[place + 1 :])
                certain = follow is not None and not shape.first & follow
        return Shape(
            sum(shape.shortest for shape in shapes),
            sum(shape.longest for shape in shapes),
            frozenset(first),
            last,
            alone,
            pairs,
            certain,
            sum(shape.gaps for shape in shapes),
            open_start,
        )

    @staticmethod
    def _follow(shapes: list[Shape]) -> set[str] | None:
        """Symbols that can come next, or None for any."""
        follow: set[str] = set()
        for shape in shapes:
            if shape.open_start:
                return None
            follow |= shape.first
            if shape.shortest:
                break
        return follow

    @staticmethod
    def _choice(shapes: list[Shape]) -> Shape:
        total = sum(len(shape.first) for shape in shapes)
        first: Symbols = frozenset().union(*(shape.first for shape in shapes))
        return Shape(
            min(shape.shortest for shape in shapes),
            max(shape.longest for shape in shapes),
            first,
            either(*(shape.last for shape in shapes)),
            either(*(shape.alone for shape in shapes)),
            joined_pairs(pair for shape in shapes for pair in shape.pairs),
            all(shape.certain for shape in shapes) and total == len(first) and all(shape.shortest for shape in shapes),
            max(shape.gaps for shape in shapes),
            any(shape.open_start for shape in shapes),
        )


def either(*alternatives: Symbols | None) -> Symbols | None:
    """All the symbols together; None, any symbol at all, if one of them is."""
    some: list[Symbols] = []
    for alternative in alternatives:
        if alternative is None:
            return None
        if alternative:
            some.append(alternative)
    return some[0] if len(some) == 1 else frozenset().union(*some)


def with_pair(pairs: tuple[Pair, ...], first: Symbols | None, second: Symbols | None) -> tuple[Pair, ...]:
    """The pairs and one more, if there is such a pair of words."""
    none = frozenset[str]()
    return pairs if first == none or second == none else joined_pairs((*pairs, (first, second)))


def joined_pairs(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """The same with one pair for all the first words that are followed by the same."""
    firsts: dict[Symbols | None, Symbols | None] = {}
    for first, second in pairs:
        firsts[second] = either(firsts[second], first) if second in firsts else first
    return tuple((first, second) for second, first in firsts.items())


def symbol_class(symbols: Symbols) -> str:
    """A regex character class of the symbols, with runs of them as ranges.

    >>> symbol_class(frozenset("abcx"))
    '[a-cx]'
    """
    if not symbols:
        return "(?!)"
    pieces: list[str] = []
    codes = sorted(map(ord, symbols))
    begin = last = codes[0]
    for code in [*codes[1:], -1]:
        if code == last + 1:
            last = code
            continue
        pieces.append(chr(begin) if begin == last else f"{chr(begin)}{'-' if last > begin + 1 else ''}{chr(last)}")
        begin = last = code
    return f"[{''.join(pieces)}]"


def pair_class(pairs: Iterable[Pair]) -> str:
    """A regex for the first words of the pairs, few of which are not followed by a second one.

    First words that few, some or many symbols can follow are told apart, and no more: to tell all of them apart would cost more than it saves.

    >>> re.findall(pair_class([(frozenset("a"), frozenset("b")), (frozenset("c"), None)]), "abaccb")
    ['a', 'c', 'c']
    """
    known = joined_pairs(pairs)
    followed: dict[str, list[int]] = {}  # for each first word the numbers of its pairs
    for number, (some, _) in enumerate(known):
        for symbol in some or ():
            followed.setdefault(symbol, []).append(number)
    alike: dict[tuple[int, ...], set[str]] = {}
    for symbol, numbers in followed.items():
        alike.setdefault(tuple(numbers), set()).add(symbol)
    groups: dict[int, tuple[set[str], set[int]]] = {}
    for together, symbols in alike.items():
        second = either(*(known[number][1] for number in together))
        size = -1 if second is None else len(second).bit_length() // 2
        firsts, pairs_of = groups.setdefault(size, (set(), set()))
        firsts |= symbols
        pairs_of.update(together)
    if not groups:
        return "(?!)"
    kinds = [(frozenset(firsts), either(*(known[number][1] for number in pairs_of))) for firsts, pairs_of in groups.values()]
    kinds.sort(key=lambda kind: -len(kind[0]))
    checked = "|".join(symbol_class(first) + ("" if second is None else f"(?={symbol_class(second)})") for first, second in kinds)
    return f"{symbol_class(frozenset(followed))}(?<={checked})"  # a class in front, since `re` then skips to its symbols


def mirrored(node: Node) -> Node:
    """The same pattern read from right to left: it matches a row of symbols turned round."""
    match node:
        case Sequence(parts):
            return Sequence(tuple(map(mirrored, reversed(parts))))
        case Choice(options):
            return Choice(tuple(map(mirrored, options)))
        case Repeat(part, least, most):
            return Repeat(mirrored(part), least, most)
        case Capture(name, part):
            return Capture(name, mirrored(part))
        case _:
            return node
