"""From matches to blocks: which line, or which part of one, a match gives away."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from newsparse.boilerplate.glued import glued
from newsparse.boilerplate.known import Known, recognise
from newsparse.boilerplate.lines import Line, in_quotation, line_at, lines_of, row_of, sentence_around
from newsparse.boilerplate.meaning import Block, Extent
from newsparse.boilerplate.neighbours import look_around
from newsparse.boilerplate.page import Found, Hint, Page
from newsparse.boilerplate.pleas import PLEAS, has_clause, is_told, tells
from newsparse.boilerplate.results import Boilerplate, Kind
from newsparse.boilerplate.stripping import without
from newsparse.patterns import PARAGRAPH_END
from newsparse.reading import Reading
from newsparse.reading.lexicon import FUNCTION
from newsparse.rules import Match
from newsparse.span import Span
from newsparse.words import Words

Find = Callable[[Words], Sequence[tuple[Match, Block]]]
Dropped = Callable[[str], bool]

MOST_CUTS = 4
"""How often what is left of a line is read again; a line that has still more to cut then stays whole."""
UNENDED = frozenset({Kind.RELATED, Kind.CAPTION, Kind.VIDEO, Kind.TAGS})
"""Kinds whose lines have no end mark, so that a sentence that begins with one has the next sentence of the story in it."""
SPEECH = frozenset('"“”«»')
"""Marks that a line has which is no caption, whatever credit it ends with."""


def blocks_of(reading: Reading, find: Find, dropped: Dropped, whole_lines: bool, known: Known) -> list[Boilerplate]:
    """The blocks of a reading, in order; `dropped` says which kinds are removed, `whole_lines` that no part of a line goes."""
    row = row_of(reading)
    page = Page(lines_of(reading, row))
    place(reading, page, find(row))
    for span, found in glued(reading.text):
        cut(page, line_at(page.lines, reading.base.word_at(span.start)), span, found)
    lead(reading.text, page)
    if whole_lines:
        page.cuts.clear()
    for number in sorted(page.cuts.keys() - page.gone.keys()):
        settle_line(reading, page, number, find, dropped)
    recognise(reading, page, known)
    look_around(page)
    return results_of(reading.text, page)


def results_of(text: str, page: Page) -> list[Boilerplate]:
    """Lines that are gone and parts of those that are left, as results in text order."""
    spans = [(page.lines[number].span, found) for number, found in page.gone.items()]
    spans += [cut for number, cuts in page.cuts.items() if number not in page.gone for cut in cuts]
    spans.sort()
    return [Boilerplate(span, span.of(text), kind=found.kind, rule=found.rule) for span, found in spans]


def place(reading: Reading, page: Page, matches: Sequence[tuple[Match, Block]]) -> None:
    """Note for each match what it gives away; quoted speech is never boilerplate."""
    for match, block in matches:
        start, end = match.found.span()
        number = line_at(page.lines, start)
        line = page.lines[number]
        if not opens_paragraph(reading.base, start) and in_quotation(reading, start):
            continue
        plea = block.kind in PLEAS and block.extent is Extent.LINE
        if plea and not shouted(line) and is_told(match.words, *with_answer(match.words, line, *sentence_around(match.words, line, start, end))):
            continue
        if block.kind == Kind.CONTRIBUTORS and start == line.first and has_clause(match.words, end, line.end):
            continue
        found = Found(block.kind, match.rule.name)
        if block.extent is Extent.PART:
            cut(page, number, block.span, found)
        elif block.extent is Extent.LEAD:
            page.leads[number] = block.span, found
        elif block.extent is Extent.CREDIT:
            if end < line.end or not line.whole or line.words > block.longest or not SPEECH.isdisjoint(line.text):
                cut(page, number, block.span, found)
            else:
                page.gone.setdefault(number, found)
        elif start > line.first:
            if block.extent is Extent.LINE:
                cut_sentence(page, number, match, block.longest, found)
        elif not line.whole and block.kind in UNENDED:
            continue
        elif not line.whole and (capitals := shouted(line)):
            cut(page, number, capitals, found)
        elif line.words <= block.longest and not (plea and line.several and goes_on(match, line)):
            whole_line(page, number, block.extent, found)
            following = page.lines[number + 1 : number + 2]
            if block.extent is Extent.LINE and following and end > following[0].first and following[0].words <= block.longest:
                page.gone.setdefault(number + 1, found)
        elif block.extent is Extent.LINE:
            cut_sentence(page, number, match, block.longest, found)


def with_answer(words: Words, line: Line, begin: int, stop: int) -> tuple[int, int]:
    """The sentence, and the next one too if the first asks: "Not a member? Then you cannot vote, the chairman told him."."""
    if stop >= line.end or words.forms(stop - 1, stop) != ("?",):
        return begin, stop
    return begin, sentence_around(words, line, stop + 1, stop + 1)[1]


def goes_on(match: Match, line: Line) -> bool:
    """Whether the story goes on in the line after the sentence that holds the match."""
    _, stop = sentence_around(match.words, line, *match.found.span())
    return stop < line.end and tells(match.words, stop, line.end)


SEPARATORS = frozenset({"---", "--", "***", "|", "•", "■"})
"""Marks between the last sentence of a story and a note about it, where the lines in between are lost."""


def cut_sentence(page: Page, number: int, match: Match, longest: int, found: Found) -> None:
    """The sentence of a line that holds the match goes, unless it is too long."""
    begin, stop = sentence_around(match.words, page.lines[number], *match.found.span())
    places = range(match.found.start() - 1, begin - 1, -1)
    begin = next((place + 1 for place in places if match.words.forms(place, place + 1)[0] in SEPARATORS), begin)
    if stop - begin <= longest:
        cut(page, number, match.words.span(begin, stop), found)


LEAST_SHOUT = 3
"""How many words in capitals are a button or the title of another story, and not the name that begins a sentence."""


def shouted(line: Line) -> Span | None:
    """The words in capitals with which a sentence begins that goes on otherwise: "CLICK HERE TO GET THE APP The mayor said"."""
    lower = next((place for place, character in enumerate(line.text) if character.islower()), 0)
    words = line.text[:lower].split()[:-1]  # without "T" of "The", "A" of "A boat"
    if len(words) < LEAST_SHOUT:
        return None
    return Span(line.start, line.start + line.text.rindex(words[-1], 0, lower) + len(words[-1]))


def lead(text: str, page: Page) -> None:
    """The words before the story's first sentence, if no other line begins in the same way, as the lines of a transcript do."""
    if len(page.leads) == 1:
        [(number, (span, found))] = page.leads.items()
        others = [(place, line) for place, line in enumerate(page.lines) if place != number and place not in page.gone]
        first = page.lines[number].prose and number not in page.gone and not any(line.prose for place, line in others if place < number)
        if first and not any(is_turn(line) for _, line in others) and not is_person(text, span):
            cut(page, number, span, found)


LONGEST_SPEAKER = 30
"""Characters of the name that begins a turn."""


def is_person(text: str, span: Span) -> bool:
    """Whether a word in capitals before a colon is the name of somebody in the text, as in "LEE: We did not know", where "Ms Lee" comes later."""
    name = span.of(text).rstrip(": ")
    if not name.isupper() or not name.isalpha():
        return False
    before = re.findall(rf"\b([A-Z][a-z]+)\.? {name.capitalize()}\b", text)
    return any(word.lower() not in FUNCTION for word in before) or re.search(rf"\b{name.capitalize()} (?:said|says|told|asked|added)\b", text) is not None


def is_turn(line: Line) -> bool:
    """Whether a line begins with a name in capitals and a colon, as those of a transcript do."""
    name, colon, _ = line.text[: LONGEST_SPEAKER + 1].partition(":")
    return bool(colon) and name.isupper()


def whole_line(page: Page, number: int, extent: Extent, found: Found) -> None:
    """A line is boilerplate, or is if it stands in the right place."""
    if extent in {Extent.COMPANY, Extent.FIRST, Extent.BELOW, Extent.LAST, Extent.EDGE, Extent.SIGNATURE}:
        page.hints.setdefault(number, Hint(extent, found))
        return
    page.gone.setdefault(number, found)
    if extent is Extent.HEADING:
        page.headings.add(number)
    elif extent is Extent.REST:
        page.ends.append(number)


def opens_paragraph(words: Words, word: int) -> bool:
    """Whether a paragraph begins with the word."""
    return word == 0 or words.symbols[word - 1] == PARAGRAPH_END


def cut(page: Page, number: int, span: Span, found: Found) -> None:
    """A part of a line goes, and all of it if nothing else is in the line."""
    if span.contains(page.lines[number].span):
        page.gone.setdefault(number, found)
    elif not any(span.overlaps(other) for other, _ in page.cuts.get(number, ())[-MOST_CUTS:]):
        page.cuts.setdefault(number, []).append((span, found))


def settle_line(reading: Reading, page: Page, number: int, find: Find, dropped: Dropped) -> None:
    """Read what is left of a line again, until nothing more goes."""
    line, cuts = page.lines[number], page.cuts[number]
    for _ in range(MOST_CUTS):
        removed = [span for span, found in cuts if dropped(found.kind)]
        if not removed:
            return
        text, original = without(reading, line.span, removed)
        rest = reading.reader.read(text)
        row = row_of(rest)
        inner = Page(lines_of(rest, row))
        if not inner.lines:
            page.gone[number] = cuts[0][1]
            return
        place(rest, inner, find(row))
        if inner.gone:
            page.gone[number] = next(iter(inner.gone.values()))
            return
        new = [(Span(original(span.start), original(span.end - 1) + 1), found) for span, found in inner.cuts.get(0, ()) if dropped(found.kind)]
        if not new:
            page.lines[number] = line.left_with(inner.lines[0])
            page.hints.pop(number, None)
            page.hints.update((number, hint) for hint in inner.hints.values())
            return
        page.cuts[number] = cuts = sorted([*(cut for cut in cuts if not overlaps_one(cut[0], new)), *new])
    page.cuts.pop(number)


def overlaps_one(span: Span, cuts: Sequence[tuple[Span, Found]]) -> bool:
    """Whether the span shares a character with one of the cuts, which are in order."""
    place = bisect_left(cuts, span.end, key=lambda cut: cut[0].start)
    return place > 0 and cuts[place - 1][0].end > span.start
