"""Rules over words: what a rule is, where its pattern matches, and how the matches of many rules are settled.

A text is a row of symbols, one per word (coding.py), so each pattern (patterns.py) is a small regex that is tried only where a symbol stands
that it can begin with. Which match wins: leftmost, then longest, then the earlier rule; no scores and no priorities.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, Protocol, Self, TypeVar, cast

from attrs import field, frozen

from newsparse.coding import Coding, Compiler, Lexicon, words_of
from newsparse.errors import ConfigError, PatternError
from newsparse.patterns import PARAGRAPH_END, SENTENCE_END, Node, Pattern, pair_class, parse_pattern
from newsparse.span import Span
from newsparse.words import Words


class Spanned(Protocol):
    """A meaning knows the characters it takes."""

    @property
    def span(self) -> Span: ...


class Compiled(Protocol):
    """Something that is made for the symbols of a coding."""

    @classmethod
    def compiled(cls, compiler: Compiler) -> Self: ...


M = TypeVar("M", bound=Spanned)
C = TypeVar("C", bound=Compiled)

Build = Callable[["Match"], M | tuple[M, ...] | None]
"""What a match means: one meaning, several, or None: nothing, and the words are left to shorter ways, later starts and other rules."""


@frozen
class Rule(Generic[M]):
    """Something the library knows: a name, the words it looks for, what they mean, and the examples that prove it.

    Args:
        name: lower case with underscores; results carry it.
        pattern: in the language of `newsparse.patterns`.
        build: from a match to its meanings. A rule without one keeps its words from any match that is not longer, and means nothing; so
            does a `build` that returns ().
        examples: texts in which this very rule finds this.
        counterexamples: texts in which its finder finds nothing.
        why: a sentence for the reader: a source, or the difficulty that the rule answers.
    """

    name: str
    pattern: str
    build: Build[M] | None
    examples: Mapping[str, str] = field(factory=dict, eq=False, repr=False)
    counterexamples: tuple[str, ...] = field(default=(), repr=False)
    why: str = field(default="", repr=False)


class Match:
    """Where a rule matched: its words, and the words each capture took."""

    __slots__ = ("found", "pattern", "rule", "words")

    def __init__(self, rule: Rule[Any], words: Words, pattern: Pattern, found: re.Match[str]) -> None:
        self.rule: Rule[Any] = rule
        self.words: Words = words
        self.pattern: Pattern = pattern
        self.found: re.Match[str] = found

    @property
    def span(self) -> Span:
        """Characters from the first matched word to the last."""
        return self.words.span(*self.found.span())

    def groups(self, name: str) -> list[tuple[int, int]]:
        """First word and end of every capture of that name that took words, in pattern order."""
        span = self.found.span
        return [group for number in self.pattern.captures.get(name, ()) if (group := span(number))[0] < group[1]]

    def group(self, name: str) -> tuple[int, int] | None:
        """First word and end of the first capture of that name that took words."""
        span = self.found.span
        for number in self.pattern.captures.get(name, ()):
            group = span(number)
            if group[0] < group[1]:
                return group
        return None

    def __getitem__(self, name: str) -> tuple[str, ...]:
        """The normalised words of the first capture `name` that took any, or ()."""
        span = self.found.span
        for number in self.pattern.captures.get(name, ()):
            start, end = span(number)
            if start < end:
                return self.words.forms(start, end)
        return ()

    def part(self, name: str) -> Span | None:
        """The characters of the first capture `name` that took any words."""
        group = self.group(name)
        return self.words.span(*group) if group else None

    def parts(self, *names: str) -> tuple[Span, ...]:
        """The characters of all captures of these names that took words, in text order."""
        return tuple(self.words.span(*group) for group in sorted(group for name in names for group in self.groups(name)))

    def between(self, first: str, last: str) -> Span:
        """The characters from the beginning of the capture `first` to the end of `last`; the match's ends where they took nothing."""
        begin, end = self.group(first) or self.found.span(), self.group(last) or self.found.span()
        return self.words.span(begin[0], max(end[1], begin[1]))

    @property
    def before(self) -> str:
        """The token before the match, "" at a sentence's beginning."""
        place = self.words.first[self.found.start()] - 1
        return self.words.tokens[place].rstrip() if place >= 0 else ""

    @property
    def after(self) -> str:
        """The token after the match, "" at a sentence's end."""
        return self.words.tokens[self.words.first[self.found.end()]].rstrip() if self.found.end() < len(self.words.symbols) else ""


SENTENCE_ENDS = re.compile(f"[{SENTENCE_END}{PARAGRAPH_END}]")

Tried = tuple[tuple[int, Callable[[str, int], "re.Match[str] | None"]], ...]
"""Rules to try at a place: their numbers, and how to match them."""

MOST_PAIRS = 50_000
"""Pairs of symbols whose rules a grammar remembers."""

Way = tuple[int, int, int, "re.Match[str]"]
"""Start, minus the end, the rule's number, and the match: in this order they are settled."""


class Starts:
    """Where patterns can begin: those that open a paragraph, or all others."""

    __slots__ = ("_before", "_index", "_pairs", "_patterns", "_places")

    def __init__(self, patterns: Sequence[Pattern], opens_paragraph: bool) -> None:
        self._patterns = patterns
        chosen = [(number, pattern) for number, pattern in enumerate(patterns) if pattern.opens_paragraph == opens_paragraph]
        self._index: dict[str, list[int]] = {}
        for number, pattern in chosen:
            for symbol in pattern.first:
                self._index.setdefault(symbol, []).append(number)
        self._pairs: dict[str, Tried] = {}
        places = pair_class(pair for _, pattern in chosen for pair in pattern.pairs)
        self._before = len(PARAGRAPH_END) if opens_paragraph else 0
        """Symbols of `_places` before the place: a fixed symbol in front is what `re` finds fastest."""
        self._places = re.compile(f"{PARAGRAPH_END}(?={places})" if opens_paragraph else places)

    def ways(self, symbols: str) -> list[tuple[int, re.Match[str]]]:
        """The way that each regex prefers wherever its rule, of this number, can begin."""
        found: list[tuple[int, re.Match[str]]] = []
        known, learn, note, before = self._pairs.get, self._tried, found.append, self._before
        for start in self._places.finditer(symbols):
            place = start.start() + before
            pair = symbols[place : place + 2]
            tried = known(pair)
            for number, match in learn(pair) if tried is None else tried:
                if way := match(symbols, place):
                    note((number, way))
        return found

    def _tried(self, pair: str) -> Tried:
        """The rules that can begin with these two symbols; worked out when the pair is first seen, and remembered."""
        patterns = self._patterns
        tried = tuple((number, patterns[number].regex.match) for number in self._index.get(pair[0], ()) if can_begin(patterns[number], pair))
        if len(self._pairs) < MOST_PAIRS:
            self._pairs[pair] = tried
        return tried


class Grammar(Generic[M]):
    """Rules compiled against one coding."""

    def __init__(self, rules: Iterable[Rule[M]], lexicon: Lexicon, coding: Coding, nodes: Mapping[str, Node] | None = None) -> None:
        self.rules: tuple[Rule[M], ...] = tuple(rules)
        compiler = self._compiler = coding.compiler(lexicon)
        self._tools: dict[type[Any], Any] = {}
        self._patterns = tuple(compile_rule(rule, compiler, (nodes or {}).get(rule.pattern)) for rule in self.rules)
        self._starts = [Starts(self._patterns, opens_paragraph) for opens_paragraph in (False, True)]
        blockers = [number for number, rule in enumerate(self.rules) if rule.build is None]
        self._blockers = frozenset(blockers)
        self._widest_blocker = max((self._patterns[number].longest for number in blockers), default=0)

    def tool(self, kind: type[C]) -> C:
        """Something else that is compiled for the same words, made once."""
        if kind not in self._tools:
            self._tools[kind] = kind.compiled(self._compiler)
        made: C = self._tools[kind]
        return made

    def find(self, words: Words) -> list[tuple[Match, M]]:
        """What the rules make of the words, in order of the matches; the meanings' spans do not overlap."""
        return self._settle(words, self._ways(words.symbols))

    def _ways(self, symbols: str) -> list[Way]:
        """For each rule and start the longest way."""
        ways: list[Way] = []
        for number, first in (way for starts in self._starts for way in starts.ways(symbols)):
            pattern = self._patterns[number]
            longest = first if pattern.certain and not pattern.closes_paragraph else self._longest(pattern, first)
            if longest is not None:
                ways.append((longest.start(), -longest.end(), number, longest))
        return ways

    @staticmethod
    def _longest(pattern: Pattern, first: re.Match[str]) -> re.Match[str] | None:
        """The longest way at the start of `first`, which is the way the regex prefers."""
        symbols, start = first.string, first.start()
        if pattern.closes_paragraph and not pattern.crosses:  # it can end in one place alone
            ends = SENTENCE_ENDS.search(symbols, first.end(), start + pattern.longest + 1)
            end = ends.start() if ends else len(symbols)
            return pattern.regex.fullmatch(symbols, start, end) if end - start <= pattern.longest and _may_end(pattern, symbols, end) else None
        if pattern.reach is not None:
            reach = pattern.reach.match(symbols, first.end(), min(start + pattern.longest, len(symbols)))
            limit = reach.end() if reach else first.end()
            last, fullmatch = pattern.last, pattern.regex.fullmatch
            for end in range(limit, first.end(), -1):
                if (last is None or symbols[end - 1] in last) and (way := fullmatch(symbols, start, end)) and _may_end(pattern, symbols, end):
                    return way
        return first if _may_end(pattern, symbols, first.end()) else _shorter(pattern, first)

    def _settle(self, words: Words, ways: list[Way]) -> list[tuple[Match, M]]:
        """The ways that win, with their meanings; a way that means nothing or loses is followed by its shorter ones."""
        shields = self._shields(ways)
        settled: list[tuple[Match, M]] = []
        taken = Taken()
        ways.sort()
        place = 0
        while place < len(ways):
            start, minus_end, number, found = ways[place]
            place += 1
            rule, pattern = self.rules[number], self._patterns[number]
            if rule.build is None:
                taken.take((words.span(start, -minus_end),))
                continue
            if not (shields and self._shielded(shields, start, -minus_end)):
                match = Match(rule, words, pattern, found)
                built = rule.build(match)
                if type(built) is tuple:
                    if taken.take([meaning.span for meaning in built] or (match.span,)):
                        settled += [(match, meaning) for meaning in built]
                        continue
                elif built is not None:
                    meaning = cast("M", built)  # which may be a named tuple
                    if taken.take((meaning.span,)):
                        settled.append((match, meaning))
                        continue
            if way := _shorter(pattern, found):
                insort(ways, (start, -way.end(), number, way), place)
        return settled

    def _shields(self, ways: list[Way]) -> list[tuple[int, int]]:
        blockers = self._blockers
        return sorted([(start, -minus_end) for start, minus_end, number, _ in ways if number in blockers])

    def _shielded(self, shields: list[tuple[int, int]], start: int, end: int) -> bool:
        """Whether a rule that means nothing has an overlapping match at least as long."""
        place = bisect_left(shields, (start - self._widest_blocker, 0))
        while place < len(shields) and shields[place][0] < end:
            begin, stop = shields[place]
            if stop > start and stop - begin >= end - start:
                return True
            place += 1
        return False


def compile_rule(rule: Rule[Any], compiler: Compiler, node: Node | None = None) -> Pattern:
    """The rule's pattern; PatternError, naming the rule, where it cannot be read."""
    try:
        return compiler.compile(rule.pattern, node)
    except PatternError as error:
        raise PatternError(f"rule {rule.name!r}: {error}") from None


def check_own(rule: Rule[Any], lexicon: Lexicon, given: str) -> frozenset[str]:
    """The captures of a rule that a caller wrote.

    Args:
        rule: the rule.
        lexicon: the words that its pattern may speak of.
        given: how the caller wrote it, for the message.

    Raises:
        ConfigError: the pattern cannot be read.
    """
    try:
        return frozenset(compile_rule(rule, coding_for([lexicon], [parse_pattern(rule.pattern)]).compiler(lexicon)).captures)
    except PatternError as error:
        raise ConfigError(f"{given}: {error}") from None


def parse_rules(rules: Iterable[Rule[Any]]) -> dict[str, Node]:
    """The tree of every pattern by its text; PatternError, naming the rule, where one cannot be read."""
    nodes: dict[str, Node] = {}
    for rule in rules:
        try:
            nodes[rule.pattern] = parse_pattern(rule.pattern)
            for _ in words_of(nodes[rule.pattern]):
                pass
        except PatternError as error:
            raise PatternError(f"rule {rule.name!r}: {error}") from None
    return nodes


def coding_for(lexicons: Sequence[Lexicon], nodes: Iterable[Node]) -> Coding:
    """One coding for all these lexicons and patterns."""
    trees = [*nodes, *(parse_pattern(piece) for lexicon in lexicons for piece in lexicon.pieces.values())]
    return Coding(lexicons, frozenset(word for tree in trees for word in words_of(tree)))


def can_begin(pattern: Pattern, pair: str) -> bool:
    """Whether the pattern can begin with two symbols, the second of which is missing at the end of the row."""
    return any((first is None or pair[0] in first) and (second is None or pair[1:] in second) for first, second in pattern.pairs)


def _may_end(pattern: Pattern, symbols: str, end: int) -> bool:
    return not pattern.closes_paragraph or symbols[end : end + 1] in ("", PARAGRAPH_END)


def _shorter(pattern: Pattern, found: re.Match[str]) -> re.Match[str] | None:
    """The next shorter way at the same start, with the first captures the regex finds for it."""
    symbols, start, last = found.string, found.start(), pattern.last
    if pattern.closes_paragraph and not pattern.crosses:
        return None
    for end in range(found.end() - 1, start + pattern.shortest - 1, -1):
        if (last is None or symbols[end - 1] in last) and (way := pattern.regex.fullmatch(symbols, start, end)) and _may_end(pattern, symbols, end):
            return way
    return None


class Taken:
    """Spans that are taken, in order."""

    __slots__ = ("_spans",)

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []

    def take(self, spans: Sequence[Span]) -> bool:
        """Take the spans if all of them are free."""
        taken = self._spans
        if len(spans) == 1 and (not taken or taken[-1][1] <= spans[0][0]):  # most come in order
            taken.append(spans[0])
            return True
        for start, end in spans:
            place = bisect_left(taken, (end, 0))
            if place and taken[place - 1][1] > start:
                return False
        for span in spans:
            insort(taken, span)
        return True
