"""Boilerplate: what in a text is not the story.

Rules (rules/) know the words that give a block away, and meaning.py says how far a block can reach. resolve.py works that out for the lines (lines.py,
page.py) of a text, known.py which of them are known beforehand, neighbours.py what a line is because of those around it, story.py where the story is on
a whole page, stripping.py how blocks are removed, furniture.py what they tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.boilerplate.known import NOTHING, Known
from newsparse.boilerplate.lexicon import LEXICON
from newsparse.boilerplate.meaning import Block
from newsparse.boilerplate.resolve import blocks_of
from newsparse.boilerplate.results import Boilerplate, CleanText
from newsparse.boilerplate.rules import RULES
from newsparse.boilerplate.rules.own import own_rules
from newsparse.boilerplate.stripping import dropped_kinds, stripped
from newsparse.config import Config
from newsparse.reading import Reading
from newsparse.reading.tokens import LONE_CAPITAL, is_wrapped
from newsparse.rules import Grammar, Rule

__all__ = ["LEXICON", "find", "rules", "strip"]


def rules(config: Config) -> tuple[Rule[Block], ...]:
    """The rules for a Config: the caller's own patterns, then ours.

    Raises:
        ConfigError: a pattern of `Config.boilerplate` cannot be read; the message names kind and pattern.
    """
    return own_rules(config) + RULES


def find(reading: Reading, grammar: Grammar[Block], known: Known = NOTHING) -> list[Boilerplate]:
    """Blocks of every kind, in text order, without overlaps; none in a text that is not English.

    Raises:
        ConfigError: `drop` or `keep` name a kind that there is not.
    """
    kinds = dropped_kinds(reading.config)
    mixed = _mixes_line_ends(reading.text)
    wrapped = mixed and is_wrapped(reading.text)
    blocks = blocks_of(reading, grammar.find, kinds.__contains__, wrapped, known)
    if not blocks or not reading.is_english:
        return []
    if (mixed or LONE_CAPITAL.search(f"\n{reading.text}")) and _finds_more(reading, grammar, blocks, wrapped, known):
        return [block for block in blocks if block.kind not in kinds]
    return blocks


LEAST_WRAPPED = 4


def _mixes_line_ends(text: str) -> bool:
    """Whether both single and double line ends stand in the text, as they do in hard-wrapped text."""
    return text.count("\n") - 2 * text.count("\n\n") >= LEAST_WRAPPED and ("\n\n" in text or "\n \n" in text)


def _finds_more(reading: Reading, grammar: Grammar[Block], blocks: Sequence[Boilerplate], wrapped: bool, known: Known) -> bool:
    """Whether more would go from the stripped text, where it is cut into other lines: hard-wrapped text, and drop caps that meet their word."""
    kinds = dropped_kinds(reading.config)
    if not any(block.kind in kinds for block in blocks):
        return False
    left = stripped(reading, blocks).text
    if not (wrapped or LONE_CAPITAL.search(f"\n{left}") or is_wrapped(left)):
        return False
    again = blocks_of(reading.reader.read(left), grammar.find, kinds.__contains__, is_wrapped(left), known)
    return any(block.kind in kinds for block in again)


def strip(reading: Reading, blocks: Sequence[Boilerplate]) -> CleanText:
    """The text without the blocks whose kind is removed; lines that go take their line ends with them."""
    return stripped(reading, blocks)
