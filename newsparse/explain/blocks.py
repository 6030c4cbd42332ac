"""Why a block is boilerplate: the words that gave it away, how far the block reaches from them, and what the lines around it said."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.boilerplate.meaning import Block, Extent
from newsparse.boilerplate.results import Boilerplate
from newsparse.boilerplate.stripping import dropped_kinds
from newsparse.explain.patterns import Dissector
from newsparse.explain.results import Explanation, Step
from newsparse.formats.wording import result_words
from newsparse.reading import Reading
from newsparse.rules import Grammar, Match

EXTENTS = {
    Extent.PART: "the matched words alone",
    Extent.LEAD: "the matched words, as the line is the first sentence of the story",
    Extent.LINE: "the line that begins with the words, or their sentence inside a line",
    Extent.HEADING: "the line, and the short lines without an end mark after it",
    Extent.REST: "the line, and all that comes after it, as the story stands before it",
    Extent.SIGNATURE: "the line, and all that comes after it, as comments of readers do",
    Extent.CREDIT: "the line that ends with the words",
    Extent.COMPANY: "the line, as it stands beside one of its kind",
    Extent.FIRST: "the line, as no line of the story stands before it",
    Extent.BELOW: "the line, as it stands between headlines and the story",
    Extent.LAST: "the line, as no line of the story stands after it",
    Extent.EDGE: "the line, as it is before or after the story",
}
"""How far a block reaches."""
PLACES = {
    "headline": "a short line without an end mark before the first sentence of the story",
    "trailing_title": "a short line without an end mark after the last sentence of the story",
    "before_the_story": "on a whole page, what stands before the story",
    "after_the_story": "on a whole page, what stands after the story",
    "title_of_the_page": "the title that the article was given",
    "author_of_the_page": "an author that the page names",
    "description_of_the_page": "what the page says it is about",
    "learned": "a line that comes again on the site, as its profile in the Config has it",
    "capitals": "a long line in capitals in a text that is not written so",
    "cut_off": "the title or the summary of another story, among several that are cut off",
    "glued_label": "a label that lost the space between it and the story",
}
"""Why a line is boilerplate without any words that a rule looks for: its place, or what was known before."""


def block_explained(block: Boilerplate, reading: Reading, grammar: Grammar[Block]) -> Explanation:
    """The rule and the steps that make a block, which is one of the text, of its words."""
    found = [*given_away(block, reading, grammar)]
    matches = tuple(grammar.tool(Dissector).match("boilerplate", match) for match, _ in found)
    return Explanation(block, result_words(block), reading.text, matches, tuple(block_steps(block, reading, found)))


def given_away(block: Boilerplate, reading: Reading, grammar: Grammar[Block]) -> Iterator[tuple[Match, Block]]:
    """The match that gave the block away: in it, in what is left of its line, or, for what a heading introduces, before it."""
    found = [(match, meaning) for match, meaning in grammar.find(reading.base) if match.rule.name == block.rule]
    inside = [(match, meaning) for match, meaning in found if meaning.span.overlaps(block.span)]
    before = [(match, meaning) for match, meaning in found if meaning.span.end <= block.span.start and meaning.extent in CARRYING]
    yield from inside[:1] or before[-1:]


CARRYING = frozenset({Extent.HEADING, Extent.REST, Extent.SIGNATURE})


def block_steps(block: Boilerplate, reading: Reading, found: list[tuple[Match, Block]]) -> Iterator[Step]:
    """What was decided, one after the other."""
    for _, meaning in found:
        carried = not meaning.span.overlaps(block.span)
        yield Step("reach", f"{EXTENTS[meaning.extent]}{'; this is one of those' if carried else ''}", meaning.span)
    if not found:
        yield Step("place", PLACES.get(block.rule, "what is left of the line once other boilerplate is gone"))
    yield Step("kind", block.kind)
    dropped = block.kind in dropped_kinds(reading.config)
    yield Step("removed", f"{'yes' if dropped else 'no'}, as {'Config' if reading.config.drop or reading.config.keep else 'the default'} has it")
