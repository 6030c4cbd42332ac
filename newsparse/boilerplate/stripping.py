"""Removing blocks: which kinds go, and what of the space around them goes with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsparse.boilerplate.results import KEPT_BY_DEFAULT, Boilerplate, CleanText, Kind, clean_text
from newsparse.config import Config
from newsparse.errors import ConfigError
from newsparse.patterns import PARAGRAPH_END
from newsparse.reading import Reading
from newsparse.span import Span, merged
from newsparse.words import Words

KINDS = frozenset(map(str, Kind))


def dropped_kinds(config: Config) -> frozenset[str]:
    """The kinds of boilerplate that are removed.

    Raises:
        ConfigError: `drop` or `keep` name a kind that neither newsparse nor `Config.boilerplate` has.
    """
    kinds = KINDS | {kind for kind, _ in config.boilerplate}
    for option, chosen in (("drop", config.drop or ()), ("keep", config.keep)):
        if unknown := sorted(set(chosen) - kinds):
            raise ConfigError(f"Config({option}=…): there is no kind of boilerplate {unknown[0]!r}; there are {', '.join(sorted(kinds))}")
    return frozenset(kinds - KEPT_BY_DEFAULT if config.drop is None else config.drop) - frozenset(config.keep)


def stripped(reading: Reading, blocks: Sequence[Boilerplate]) -> CleanText:
    """The text without the blocks whose kind is removed, and without the line ends of whole lines that go."""
    kinds = dropped_kinds(reading.config)
    removed = [block for block in blocks if block.kind in kinds]
    return clean_text(reading.text, removed, gaps_of(reading, [block.span for block in removed]))


def gaps_of(reading: Reading, removed: Sequence[Span]) -> list[Span]:
    """What goes with the removed spans, in order and apart; at the end of the text also the line end before them."""
    gaps = merged(gap_of(reading.base, span) for span in removed)
    if gaps and gaps[-1].end == len(reading.text):
        gaps[-1] = Span(len(reading.text[: gaps[-1].start].rstrip()), gaps[-1].end)
        gaps = merged(gaps)
    return gaps


def gap_of(words: Words, span: Span) -> Span:
    """What goes with a removed span: the line end of a whole line, the space after words inside a line, or else that before them."""
    start, after = words.word_at(span.start), words.word_from(span.end)
    last = words.token_at(span.end - 1)
    if span.start > words.starts[words.token_at(span.start)] or span.end < words.starts[last] + len(words.tokens[last].rstrip()):
        return span  # which begins or ends inside a word: "Read MoreThe mayor said"
    begins = start == 0 or words.symbols[start - 1] == PARAGRAPH_END
    ends = after >= len(words.symbols) or words.symbols[after] == PARAGRAPH_END
    if begins:
        return Span(span.start, words.starts[min(after + ends, len(words.symbols))])
    before = start - 1
    while not words.tokens[before]:
        before -= 1
    token = words.tokens[before]
    bare = words.starts[before] + len(token.rstrip())
    if ends:
        return Span(bare, words.starts[after])
    return Span(span.start, words.starts[after] if bare < span.start else span.end)


def without(reading: Reading, line: Span, removed: Sequence[Span]) -> tuple[str, Callable[[int], int]]:
    """What is left of a line, and the offsets of its characters in the whole text."""
    gaps = merged(gap_of(reading.base, span) for span in removed)
    clean = clean_text(line.of(reading.text), (), [Span(gap.start - line.start, min(gap.end, line.end) - line.start) for gap in gaps])
    return clean.text, lambda offset: clean.to_original(offset) + line.start
