"""From cues to attributions: what was said, by which cue, and the words that name who said it.

Frames (frames.py) get their content (content.py) in text order; content that lies in another's is an inner quote. Quotations that no cue claims go on
with the quote before them, or stand alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from newsparse.patterns import ENDS, PARAGRAPH_END, SENTENCE_END
from newsparse.quotes.content import content_of, ends_sentence, limit_of
from newsparse.quotes.frames import Frame, frames, sentence_subject
from newsparse.quotes.meaning import Cue, Takes
from newsparse.quotes.results import QuoteKind
from newsparse.quotes.row import Range, SpeechRow
from newsparse.reading import Reading
from newsparse.reading.marks import Quotation
from newsparse.rules import Grammar
from newsparse.span import Span

LEAST_SPEECH = 5
"""Words that a quotation without a cue must have to be taken for speech: three in four scare quotes and titles have at most three."""
LONGEST_HEADING = 8
"""Words of a heading between quotation marks at most."""
TITLE_CASE = 0.8
"""Share of the longer words of a title that are capitalised."""


class Attribution(NamedTuple):
    """Content, cue and source as spans; who the speaker is comes later.

    Attributes:
        kind: direct, mixed or indirect.
        content: what was said.
        cue: the reporting words.
        source: the words that name the speaker.
        named: the same as tokens of the base row; for "who" those of the noun phrase before it.
        addressee: the words that name who was spoken to.
        hedge: what takes back some of its certainty.
        inner: attributions inside the content.
        carried: whether the speaker is the one of the quote before.
        rule: the rule of its cue.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    named: tuple[int, int] | None = None
    addressee: Span | None = None
    hedge: Span | None = None
    inner: tuple[Attribution, ...] = ()
    carried: bool = False
    rule: str = ""


def attributions(reading: Reading, grammar: Grammar[Cue]) -> list[Attribution]:
    """Every attribution of the text, in the order of its content."""
    row = SpeechRow(reading, grammar)
    framed = frames(row, grammar)
    silent = {frame.cue.after for frame in framed if frame.cue.takes is Takes.NOTHING}
    found = _with_bare_quotations(row, _cued(row, [frame for frame in framed if frame.cue.takes is not Takes.NOTHING]), silent)
    return sorted(found, key=lambda attribution: attribution.content[0].start)


class _Taken:
    """Word ranges that do not overlap, in order."""

    def __init__(self) -> None:
        self._ranges: list[Range] = []

    def _last_before(self, end: int) -> Range:
        place = bisect_left(self._ranges, (end, 0))
        return self._ranges[place - 1] if place else (0, 0)

    def overlaps(self, span: Range) -> bool:
        """Whether some of it is taken."""
        return self._last_before(span[1])[1] > span[0]

    def holds(self, span: Range) -> bool:
        """Whether one taken range holds all of it."""
        start, end = self._last_before(span[0] + 1)
        return start <= span[0] and span[1] <= end

    def add(self, span: Range) -> None:
        """Take it."""
        insort(self._ranges, span)


def _cued(row: SpeechRow, found: Sequence[Frame]) -> list[Attribution]:
    """The attributions of the frames; those whose content lies inside that of another are its inner ones."""
    result: list[Attribution] = []
    inner: dict[int, list[Attribution]] = {}
    outer_of: dict[int, int] = {}
    taken = _Taken()
    told = 0  # the word up to which sentences have content
    for number in _order(row, found):
        frame = found[number]
        limit, inside = limit_of(row, found, number)
        ranges = content_of(row, frame, limit, frame.sentence[0] >= told)
        if not ranges:
            continue
        if number not in outer_of and taken.overlaps(ranges[0]):  # “It is dry.” Some say it will rain
            ranges = content_of(row, frame, limit, False, is_free=False)
        if any(map(taken.overlaps, ranges)) or not ranges:
            if ranges and number in outer_of and all(map(taken.holds, ranges)):
                inner.setdefault(outer_of[number], []).append(_attribution(row, frame, ranges))
            continue
        for content in ranges:
            taken.add(content)
        for place in inside or range(_first_of_sentence(found, number), number):
            outer_of.setdefault(place, len(result))
        result.append(_attribution(row, frame, ranges))
        told = frame.cue.cue[1]
    for outer, parts in inner.items():
        result[outer] = result[outer]._replace(inner=tuple(parts))
    return result


def _order(row: SpeechRow, found: Sequence[Frame]) -> Iterator[int]:
    """The numbers of the frames in order, but the one that ends its sentence before the others: "The mayor told police it was late, sources said"."""
    waiting: list[int] = []
    for number, frame in enumerate(found):
        if waiting and found[waiting[-1]].sentence != frame.sentence:
            yield from waiting
            waiting = []
        if waiting and ends_sentence(row, frame):
            yield number
        else:
            waiting.append(number)
    yield from waiting


def _first_of_sentence(found: Sequence[Frame], number: int) -> int:
    """The number of the first frame in the sentence of a frame."""
    first = number
    while first and found[first - 1].sentence == found[number].sentence:
        first -= 1
    return first


def _attribution(row: SpeechRow, frame: Frame, ranges: Sequence[Range]) -> Attribution:
    """The attribution of a frame, its word ranges as spans."""
    words = row.words
    subject = _trimmed(row, frame.subject)
    named = _trimmed(row, frame.antecedent) or subject
    heard = frame.cue.addressee or frame.addressee
    if heard and heard[1] - heard[0] > 1 and row.symbols[heard[0]] in row.classes.listened:  # to reporters
        heard = heard[0] + 1, heard[1]
    line = frame.cue.takes is Takes.LINE and row.symbols[ranges[-1][1] - 1] in row.classes.stop  # of a transcript, not a headline
    spoken = line or frame.cue.takes is Takes.POST
    return Attribution(
        QuoteKind.DIRECT if spoken else _kind(row, ranges),
        tuple(map(row.span, ranges)),
        words.span(*frame.cue.cue),
        words.span(*subject) if subject else None,
        row.tokens(named) if named else None,
        words.span(*heard) if heard else None,
        words.span(*frame.hedge) if frame.hedge else None,
        rule=frame.rule,
    )


def _trimmed(row: SpeechRow, subject: Range | None) -> Range | None:
    """The words that name the speaker without what is no part of their name: stops, "however", "on condition of anonymity"."""
    if subject is None:
        return None
    start, end = subject
    condition = row.classes.condition_of_anonymity.search(row.symbols, start + 1, end)
    if condition and not any(symbol in row.classes.comma for symbol in row.symbols[start : condition.start()]):
        end = condition.start()
    symbols, stop, adverb = row.symbols, row.classes.stop, row.classes.linking_adverb
    while end > start + 1 and (
        (symbols[end - 1] in stop and symbols[end - 1] not in row.classes.closes) or (symbols[end - 1] in adverb and symbols[end - 2] in row.classes.comma)
    ):
        end -= 1
    is_dated = end > start + 2 and symbols[end - 1] in row.classes.time_word and symbols[end - 2] in row.classes.links
    if is_dated and not any(symbol in row.classes.comma for symbol in symbols[start:end]):
        end -= 2  # The court | on Thursday
    return start, end


def _kind(row: SpeechRow, ranges: Sequence[Range]) -> QuoteKind:
    """Direct if all of it is quotations, mixed if some is."""
    quoted = length = 0
    for start, end in ranges:
        quoted += row.symbols.count(row.classes.quotation, start, end)
        length += end - start
    return QuoteKind.INDIRECT if not quoted else QuoteKind.DIRECT if quoted == length else QuoteKind.MIXED


def _with_bare_quotations(row: SpeechRow, found: list[Attribution], silent: Set[int]) -> Iterator[Attribution]:
    """The attributions, in which quotations without a cue go on with the one before, or stand for themselves; the words `silent` are no speech."""
    owners = _owners(row, found)
    result: list[Attribution | None] = list(found)
    current: int | None = None
    before: Quotation | None = None
    for word, quotation in row.quotations.items():
        previous, before = before, quotation
        opens = row.symbols[word - 1] in ENDS or row.symbols[word - 1] == row.classes.quotation
        if word in owners:
            earlier, current = current, owners[word]
            if earlier is not None and opens and _runs_on(previous, quotation) and (begun := result[earlier]) is not None and begun.carried:
                result[current] = _begun_by(begun, found[current])
                result[earlier] = None
            continue
        if word in silent:
            continue
        if _is_heading(row, word, quotation) or _is_direction(row, quotation):
            continue
        content = quotation.content(row.base)
        alone = opens and row.symbols[word + 1] in ENDS
        if opens and current is not None and (going := result[current]) is not None and _goes_on(row, going, word, quotation, previous):
            result[current] = going._replace(content=(*going.content, content))
        elif alone or (quotation.end - quotation.start - 2 >= LEAST_SPEECH and not _is_title(row, quotation)):
            subject = None if alone else _trimmed(row, sentence_subject(row, row.sentence(word), word))
            source = row.words.span(*subject) if subject else None
            named = row.tokens(subject) if subject else None
            result.append(Attribution(QuoteKind.DIRECT, (content,), None, source, named, carried=alone, rule="bare_quotation"))
            current = len(result) - 1 if alone else current
    yield from filter(None, result)


def _runs_on(before: Quotation | None, quotation: Quotation) -> bool:
    """Whether a quotation goes on with the one before, which was never closed and begins with the same mark."""
    return before is not None and not before.closed and before.mark == quotation.mark


def _begun_by(begun: Attribution, named: Attribution) -> Attribution:
    """Speech whose last paragraph names the speaker."""
    return named._replace(content=(*begun.content, *named.content))


def _owners(row: SpeechRow, found: Sequence[Attribution]) -> dict[int, int]:
    """For each quotation in some content, the number of its attribution."""
    parts = sorted((part.start, part.end, number) for number, one in enumerate(found) for part in one.content)
    owners: dict[int, int] = {}
    for word, quotation in row.quotations.items():
        begin = row.base.starts[quotation.start + 1]
        place = bisect_right(parts, (begin, len(row.reading.text) + 1, 0)) - 1
        if place >= 0 and parts[place][0] <= begin < parts[place][1]:
            owners[word] = parts[place][2]
    return owners


def _goes_on(row: SpeechRow, before: Attribution, word: int, quotation: Quotation, previous: Quotation | None) -> bool:
    """Whether a quotation goes on with the quote before it: in the same paragraph, or after a paragraph whose mark was never closed."""
    if _runs_on(previous, quotation):
        return True
    return before.kind is not QuoteKind.INDIRECT and row.symbols.find(PARAGRAPH_END, row.words.word_at(before.content[-1].start), word) < 0


def _is_heading(row: SpeechRow, word: int, quotation: Quotation) -> bool:
    """Whether a line that is a quotation is a heading: ‘All Bets Are Off’."""
    after = row.symbols[word + 1]
    alone = row.symbols[word - 1] == PARAGRAPH_END and (after == PARAGRAPH_END or row.symbols[word + 1 : word + 3] == SENTENCE_END + PARAGRAPH_END)
    return alone and quotation.end - quotation.start - 2 <= LONGEST_HEADING and _is_title(row, quotation)


def _is_direction(row: SpeechRow, quotation: Quotation) -> bool:
    """Whether the words between the marks are a stage direction in capitals: "(CROSSTALK)"."""
    words = quotation.content(row.base).of(row.reading.text).strip(" .")
    return words.startswith("(") and words.endswith(")") and words.isupper()


def _is_title(row: SpeechRow, quotation: Quotation) -> bool:
    """Whether the words between the marks are written like a title: “The Salt Road Home Again”."""
    tokens = [token.strip() for token in row.base.tokens[quotation.start + 1 : quotation.end - 1]]
    long = [token for token in tokens if len(token) > 3 and token.isalpha()]
    return bool(long) and sum(token[0].isupper() for token in long) >= TITLE_CASE * len(long)
