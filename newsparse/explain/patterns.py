"""The pieces of a pattern, and the words that each took: the pattern is matched again where it had matched, with a capture around every piece."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import define

from newsparse.coding import Compiler
from newsparse.explain.results import Part, RuleMatch
from newsparse.patterns import MOST_TIMES, Atom, Capture, Choice, Mark, Node, Repeat, Sequence, parse_pattern
from newsparse.rules import Match, Rule

QUANTIFIERS = {(0, 1): "?", (0, MOST_TIMES): "*", (1, MOST_TIMES): "+"}


@define(eq=False)
class Dissector:
    """Takes matches apart; made for the words of one grammar."""

    compiler: Compiler

    @classmethod
    def compiled(cls, compiler: Compiler) -> Dissector:
        """For the symbols of this coding."""
        return cls(compiler)

    def match(self, finder: str, match: Match) -> RuleMatch:
        """A match with the pieces of its pattern."""
        rule, span = match.rule, match.span
        return RuleMatch(f"{finder}/{rule.name}", " ".join(rule.pattern.split()), reason(rule), span, span.of(match.words.text), self.parts(match))

    def parts(self, match: Match) -> tuple[Part, ...]:
        """The pieces of its pattern that took words, in text order."""
        pieces: dict[str, Node] = {}
        node = _captured(parse_pattern(match.rule.pattern), pieces)
        pattern = self.compiler.compile(match.rule.pattern, node)
        found = pattern.regex.fullmatch(match.words.symbols, *match.found.span())
        if found is None:
            return ()
        taken = sorted(
            (found.span(number), name) for name, numbers in pattern.captures.items() for number in numbers if found.span(number)[0] < found.end(number)
        )
        spans = [(pieces[name], match.words.span(*group)) for group, name in taken if name in pieces]
        return tuple(Part(written(piece), span, span.of(match.words.text)) for piece, span in spans if span.length > 0)


def reason(rule: Rule[Any]) -> str:
    """What a rule says of itself: its `why`, what its builder's docstring begins with, or else its first example.

    >>> reason(Rule("ago", "NUMBER UNIT AGO", None, {"two weeks ago": "2024-W08"}))
    'as in “two weeks ago”'
    """
    example = next(iter(rule.examples), "")
    told = rule.why or (rule.build.__doc__ if rule.build else "") or (f"as in “{' '.join(example.split())}”" if example else "")
    return told.partition("\n")[0]


def _captured(node: Node, pieces: dict[str, Node]) -> Node:
    """The pattern with a capture around each piece, which `pieces` then has by its new name; captures of its own, and repeated pieces, are one each."""
    match node:
        case Mark("¶"):
            return node
        case Sequence(parts):
            return Sequence(tuple(_captured(part, pieces) for part in parts))
        case Choice(options) if not all(isinstance(option, Atom | Sequence) and len(list(_leaves(option))) == 1 for option in options):
            return Choice(tuple(_captured(option, pieces) for option in options))
        case Repeat(part, 0, 1) if not isinstance(part, Atom | Mark):
            return Repeat(_captured(part, pieces), 0, 1)
    name = f"piece{len(pieces)}"
    pieces[name] = node
    return Capture(name, node.part if isinstance(node, Capture) else node)


def _leaves(node: Node) -> Iterator[Node]:
    """The words and marks of a pattern."""
    match node:
        case Sequence(parts) | Choice(parts):
            for part in parts:
                yield from _leaves(part)
        case Repeat(part) | Capture(_, part):
            yield from _leaves(part)
        case _:
            yield node


def written(node: Node) -> str:
    """A piece of pattern as one writes it.

    >>> written(parse_pattern("unit:UNIT (ago | before now)? NUMBER{1,2}"))
    'unit:UNIT (ago | before now)? NUMBER{1,2}'
    """
    match node:
        case Atom(text) | Mark(text):
            return text
        case Sequence(parts):
            return " ".join(map(written, parts))
        case Choice(options):
            return f"({' | '.join(map(written, options))})"
        case Repeat(part, least, most):
            inner = f"({written(part)})" if isinstance(part, Sequence) and len(part.parts) > 1 else written(part)
            return f"{inner}{QUANTIFIERS.get((least, most)) or (f'{{{least}}}' if least == most else f'{{{least},{most}}}')}"
        case Capture(name, part):
            inner = f"({written(part)})" if isinstance(part, Sequence) and len(part.parts) > 1 else written(part)
            return f"{name}:{inner}"
