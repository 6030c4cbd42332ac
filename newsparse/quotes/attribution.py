"""From cues to attributions: whose words they are, and where the content begins and ends.

For each cue the noun phrase beside it is found, then the content, from what stands on either side: a quotation, the clause before ("…, officials
said"), or the clause after. Quotations that no cue claims go on with the quote before them, or stand alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from attrs import define, field, frozen

from newsparse.coding import Compiler
from newsparse.patterns import PARAGRAPH_END, SENTENCE_END, symbol_class
from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.phrases import NounPhrases
from newsparse.quotes.results import QuoteKind
from newsparse.reading import Reading
from newsparse.reading.marks import Quotation
from newsparse.rules import Grammar
from newsparse.span import Span
from newsparse.words import Words

ENDS = SENTENCE_END + PARAGRAPH_END
LEAST_SPEECH = 5
"""Words that a quotation without a cue must have to be taken for speech: three in four scare quotes and titles have at most three."""

MOST_INSIDE = 12
"""Cues after a cue in its sentence that are looked at."""

Range = tuple[int, int]


class Taken:
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


class Attribution(NamedTuple):
    """Content, cue and source as spans; who the speaker is comes later.

    Attributes:
        kind: direct, mixed or indirect.
        content: what was said.
        cue: the reporting words.
        source: the words that name the speaker.
        named: the same as tokens of the base row.
        addressee: the words that name who was spoken to.
        inner: attributions inside the content.
        carried: whether the speaker is the one of the quote before.
        rule: the rule of its cue.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    named: Range | None = None
    addressee: Span | None = None
    inner: tuple[Attribution, ...] = ()
    carried: bool = False
    rule: str = ""


class Frame(NamedTuple):
    """A cue with its subject: word ranges of the speech row.

    Attributes:
        cue: the cue as its rule has it.
        rule: the name of that rule.
        subject: the words that name the speaker.
        begin: the first word of subject or cue, whichever comes first: a clause before it ends there.
        inverted: whether the subject follows the cue.
        end: the word after cue, addressee and subject.
        sentence: first word and end of its sentence.
    """

    cue: Cue
    rule: str
    subject: Range | None
    begin: int
    end: int
    sentence: Range
    inverted: bool = False
    addressee: Range | None = None


@frozen(eq=False)
class Marks:
    """Classes of words that the sentence step looks at."""

    coordinator: str
    relative: str
    pronoun: str
    base: str
    noun_too: str
    name: str
    past: str
    joint: str
    """What stands before a clause of the same rank."""
    possessive: str
    possessor: str
    comma: str
    colon: str
    quotation: str
    boundary: str
    that: str
    opens_adjunct: re.Pattern[str]
    auxiliary: str
    lower: str
    clause: re.Pattern[str]
    backdrop: re.Pattern[str]
    """Where the reporter goes on to say when and why: "accused him of lying after the vote was lost"."""
    stop: str
    function: re.Pattern[str]

    @classmethod
    def compiled(cls, compiler: Compiler) -> Marks:
        """For the symbols of this coding."""
        symbols = compiler.symbols
        verbs = symbols("SAYING") | symbols("TELLING") | symbols("WITH_QUOTE_ING") | symbols("WITH_THAT_ING")
        return cls(
            coordinator="".join(symbols("COORDINATOR")),
            relative="".join(symbols("RELATIVE")),
            pronoun="".join(symbols("PERSON_PRONOUN")),
            base="".join(symbols("BASE_CUE")),
            noun_too="".join(symbols("NOUN_TOO")),
            name="".join(symbols("NAME")),
            possessive="".join(symbols("POSSESSIVE")),
            possessor="".join(symbols("POSSESSOR")),
            joint="".join(symbols("JOINT")),
            past="".join(symbols("IRREGULAR_PAST")),
            comma="".join(symbols("COMMA")),
            colon="".join(symbols("COLON")),
            quotation="".join(symbols("QUOTATION")),
            boundary="".join(symbols("BOUNDARY") | symbols("PAUSE")),
            that="".join(compiler.coding.of_words(("that",))),
            opens_adjunct=re.compile(symbol_class((symbols("FUNCTION") - symbols("DETERMINER") - symbols("PERSON_PRONOUN")) | verbs | symbols("ASKED"))),
            auxiliary="".join(symbols("AUXILIARY")),
            lower="".join(symbols("LOWERCASE")),
            clause=re.compile(
                f"{symbol_class(symbols('PERSON_PRONOUN'))}|[^{ENDS}]{{0,14}}?{symbol_class(symbols('AUXILIARY') - symbols('CLITIC') | symbols('QUOTATION'))}"
            ),
            backdrop=re.compile(symbol_class(symbols("BACKDROP"))),
            stop="".join(symbols("TERMINATOR") | symbols("PAUSE")),
            function=re.compile(f"{symbol_class(symbols('FUNCTION') | symbols('ADVERB') | symbols('PAUSE'))}*"),
        )


def attributions(reading: Reading, grammar: Grammar[Cue]) -> list[Attribution]:
    """Every attribution of the text, in the order of its content."""
    return _Sentences(reading, grammar).attributions()


@define(eq=False, slots=False)
class _Sentences:
    """The speech row of a text with its cues."""

    reading: Reading
    grammar: Grammar[Cue]
    words: Words = field(init=False)
    symbols: str = field(init=False)
    mirror: str = field(init=False)
    marks: Marks = field(init=False)
    phrases: NounPhrases = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.words = self.reading.speech
        self.symbols = self.words.symbols
        self.mirror = self.reading.mirror
        self.marks = self.grammar.tool(Marks)
        self.phrases = self.grammar.tool(NounPhrases)

    @cached_property
    def ends(self) -> list[int]:
        """The words at which sentences and paragraphs end."""
        return [end.start() for end in re.finditer(f"[{ENDS}]", self.symbols)]

    @cached_property
    def quotations(self) -> dict[int, Quotation]:
        """Quotations by their word in the speech row."""
        return {self.words.word_at(self.words.starts[quotation.start]): quotation for quotation in self.reading.quotations}

    def sentence(self, word: int) -> Range:
        """First word and end of the sentence that holds the word."""
        place = bisect_right(self.ends, word)
        return (self.ends[place - 1] + 1 if place else 0), (self.ends[place] if place < len(self.ends) else len(self.symbols))

    # ------------------------------------------------------------------ frames

    def frames(self) -> list[Frame]:
        """The cues with their subjects, in text order."""
        frames: list[Frame] = []
        for match, cue in self.grammar.find(self.words):
            frame = self.frame(cue, match.rule.name, frames)
            if frame is not None:
                frames.append(frame)
        return sorted(frames, key=lambda frame: frame.cue.cue)

    def frame(self, cue: Cue, rule: str, earlier: Sequence[Frame]) -> Frame | None:
        """The cue with its subject, or None where it can have none."""
        start, end = cue.cue
        sentence = self.sentence(start)
        match cue.subject:
            case Subject.NOBODY:
                return Frame(cue, rule, None, start, cue.after, sentence)
            case Subject.RIGHT if cue.source is not None:
                return Frame(cue, rule, cue.source, min(cue.source[0], cue.after), end, sentence)
            case Subject.RIGHT:
                subject = self.phrases.after(self.words, end)
                return Frame(cue, rule, subject, start, subject[1], sentence, True) if subject else None
            case Subject.OWNER:
                return self.owned(cue, rule, sentence)
            case Subject.SHARED:
                helped = self.before_helpers(start)
                if helped < start and self.symbols[start - 1] in self.marks.auxiliary:
                    return self.beside(cue, rule, sentence, earlier)
                return self.shared(cue, rule, sentence, earlier)
            case _:
                return self.beside(cue, rule, sentence, earlier)

    def before_helpers(self, place: int) -> int:
        """The word before which "has also" and the like begin."""
        place = self.phrases.helpers(self.mirror, place)
        if place and self.words.forms(place - 1, place)[-1].endswith("ly") and self.symbols[place - 1] in self.marks.lower:
            place = self.phrases.helpers(self.mirror, place - 1)
        return place

    def beside(self, cue: Cue, rule: str, sentence: Range, earlier: Sequence[Frame]) -> Frame | None:
        """The subject left of the cue, or right of it where a quotation or a clause stands before the cue."""
        start, end = cue.cue
        before = self.symbols[start - 1]
        speaks = self.quotation_before(start) is not None
        if start == sentence[0] and not speaks:
            phrase = self.phrases.after(self.words, end)
            if phrase and self.quotation_after(phrase[1]) is not None:  # Said Ann Lee: "…"
                return Frame(cue, rule, phrase, start, phrase[1], sentence, True)
        if (speaks or before in self.marks.comma) and not cue.that:
            phrase = self.phrases.after(self.words, end if speaks else cue.after)
            left = None if speaks else self.phrases.before(self.words, self.mirror, start)
            apposed = left is not None and self.symbols[left[1] - 1] in self.marks.comma and self.begins_clause(left[0])
            if phrase and not apposed:
                return Frame(cue, rule, phrase, start, max(phrase[1], cue.after), sentence, True)
        helped = self.before_helpers(start)
        if self.symbols[helped - 1] in self.marks.coordinator and helped > sentence[0]:
            noun = helped == start and end - start == 1 and (self.symbols[start] in self.marks.base or self.symbols[start] in self.marks.noun_too)
            return None if noun else self.shared(cue, rule, sentence, earlier)
        if self.symbols[helped - 1] in self.marks.relative and helped - 1 > sentence[0]:
            return Frame(cue, rule, (helped - 1, helped), helped - 1, cue.after, sentence)
        subject = self.phrases.before(self.words, self.mirror, helped) or self.phrases.before(self.words, self.mirror, start)
        if subject is None or not self.agrees(cue, subject, helped):
            return None
        return Frame(cue, rule, subject, subject[0], cue.after, sentence)

    def agrees(self, cue: Cue, subject: Range, helped: int) -> bool:
        """Whether the cue can be the verb of its subject: "experts say", "she claims", but not "a think tank", "medical claims"."""
        start, end = cue.cue
        if end - start > 1:
            return True
        symbol = self.symbols[start]
        last = self.symbols[subject[1] - 1]
        pronoun = last in self.marks.pronoun
        if symbol in self.marks.base and helped == start and not (pronoun or self.is_plural(subject)):
            return False
        if symbol in self.marks.noun_too and helped == start and not pronoun and not cue.that:
            return symbol not in self.marks.base and last in self.marks.name and self.symbols[cue.after] not in self.marks.stop
        return True

    def is_plural(self, subject: Range) -> bool:
        """Whether a noun phrase looks like a plural: "experts", "Ann Lee and Bob Roe", "police"."""
        forms = self.words.forms(*subject)
        return "and" in forms or any(form.endswith("s") and not form.endswith("ss") for form in forms) or forms[-1] in {"people", "police", "men", "women", "others", "all", "both"}

    def begins_clause(self, place: int) -> bool:
        return place == 0 or self.symbols[place - 1] in ENDS or self.symbols[place - 1] in self.marks.boundary

    def owned(self, cue: Cue, rule: str, sentence: Range) -> Frame | None:
        """The possessive before a noun of speech, or its "by" or "from" phrase; without either there is no speaker."""
        start = cue.cue[0]
        for place in (start - 1, start - 2):
            if place <= sentence[0]:
                break
            if self.symbols[place] in self.marks.possessor:
                return Frame(cue, rule, (place, place + 1), place, cue.after, sentence)
            if self.symbols[place] in self.marks.possessive and (owner := self.phrases.before(self.words, self.mirror, place)):
                return Frame(cue, rule, owner, owner[0], cue.after, sentence)
        return None

    def shared(self, cue: Cue, rule: str, sentence: Range, earlier: Sequence[Frame]) -> Frame | None:
        """The subject of a participle: what stands after "with", the speaker of the sentence so far, or the sentence's subject."""
        start = cue.cue[0]
        if self.symbols[start - 1] not in self.marks.comma:
            if cue.takes is Takes.QUOTATION and start > sentence[0] and self.symbols[start - 1] not in self.marks.coordinator:
                return None  # shirts reading “Save the bees”
            beside = self.phrases.after_with(self.mirror, start)
            if beside:
                return Frame(cue, rule, beside, beside[0] - 1, cue.after, sentence)
        for frame in reversed(earlier):
            if frame.sentence != sentence:
                break
            if frame.subject:
                return Frame(cue, rule, frame.subject, start, cue.after, sentence, addressee=frame.addressee or frame.cue.addressee)
        return Frame(cue, rule, self.sentence_subject(sentence, start), start, cue.after, sentence)

    def sentence_subject(self, sentence: Range, limit: int) -> Range | None:
        """The noun phrase that a sentence begins with, up to its verb, if it ends before the word `limit`."""
        phrase = self.phrases.after(self.words, self.skip_adjunct(sentence))
        if phrase is None:
            return None
        start, end = phrase
        for place in range(start + 1, end):
            lower = self.symbols[place] in self.marks.lower
            after_name = self.symbols[place - 1] in self.marks.name and place > start
            if self.symbols[place] in self.marks.past or (lower and (after_name or self.words.forms(place, place + 1)[-1].endswith("ed"))):
                end = place
                break
        return (start, end) if end <= limit else None

    def skip_adjunct(self, sentence: Range) -> int:
        """The first word of the sentence, after "But" or "And"."""
        found = self.marks.function.match(self.symbols, *sentence)
        start = sentence[0]
        return start + 1 if found and found.end() > start and self.words.forms(start, start + 1)[0] in {"but", "and", "yet", "still", "so"} else start

    # ----------------------------------------------------------------- content

    def quotation_before(self, place: int) -> int | None:
        """The word of the quotation that ends before the word, over an end that its last mark may have suggested."""
        place -= 1
        if place >= 0 and self.symbols[place] == SENTENCE_END:
            place -= 1
        if place > 0 and self.symbols[place] in self.marks.comma and self.symbols[place - 1] in self.marks.quotation:
            place -= 1
        return place if place >= 0 and self.symbols[place] in self.marks.quotation else None

    def quotation_after(self, place: int) -> int | None:
        """The word of the quotation that begins after a comma or colon at the word, or there."""
        if place < len(self.symbols) and (self.symbols[place] in self.marks.comma or self.symbols[place] in self.marks.colon):
            place += 1
            if self.symbols[place : place + 1] in (PARAGRAPH_END, SENTENCE_END) and place + 1 < len(self.symbols):
                place += 1
        return place if self.symbols[place : place + 1] in self.marks.quotation and place < len(self.symbols) else None

    def content(self, frame: Frame, limit: int, first: bool) -> list[Range]:
        """Word ranges of the content of a frame; to the right it ends before the word `limit`; `first` says that its sentence has no frame before it."""
        cue = frame.cue
        if cue.takes is Takes.PARAGRAPH:
            return [(cue.after, self.symbols.find(PARAGRAPH_END, cue.after))]
        if cue.subject is Subject.RIGHT and cue.takes is Takes.QUOTATION:
            return [(cue.after, cue.after + 1)]
        if cue.subject is Subject.OWNER or cue.subject is Subject.SHARED or cue.takes is Takes.REST:
            return self.to_the_right(frame, limit)
        left = self.quotation_before(frame.begin)
        if left is not None and (not cue.that or frame.begin == left + 1) and not self.only_adjunct(frame, left):
            right = self.resumed(frame, limit)
            return [(self.lead(left), left + 1), *([(right, right + 1)] if right is not None else [])]
        clausal = cue.takes is Takes.CLAUSE or cue.takes is Takes.PLAIN_CLAUSE
        if frame.begin > frame.sentence[0] and self.symbols[frame.begin - 1] in self.marks.comma and not cue.that and clausal and first:
            trailing = self.clause_before(frame, limit)
            if trailing:
                return trailing
        return self.to_the_right(frame, limit)

    def only_adjunct(self, frame: Frame, quotation: int) -> bool:
        """'In an interview on “Morning Show,” she said the vote was close': the quotation before the cue is no content."""
        start, _ = self.sentence(quotation)
        if start >= quotation or not self.marks.opens_adjunct.match(self.symbols, start) or frame.end >= frame.sentence[1]:
            return False
        return self.symbols[frame.end] not in self.marks.stop

    def resumed(self, frame: Frame, limit: int) -> int | None:
        """The quotation that goes on after a cue in its middle: "Q," she said, looking up, "Q"."""
        right = self.quotation_after(frame.end)
        if right is not None:
            return right if frame.end < right <= frame.sentence[1] else None
        last = frame.sentence[1] - 1
        while last > frame.end and self.symbols[last] in self.marks.stop:
            last -= 1
        joined = self.symbols[last - 1] in self.marks.comma or self.symbols[last - 1] in self.marks.coordinator
        return last if last < limit and self.symbols[last] in self.marks.quotation and joined else None

    def lead(self, quotation: int) -> int:
        """Where content begins that ends in a quotation: at the sentence's beginning, unless only small words stand before it."""
        start, _ = self.sentence(quotation)
        found = self.marks.function.match(self.symbols, start, quotation)
        if found is None or found.end() == quotation or self.symbols[quotation - 1] in self.marks.comma or self.symbols[quotation - 1] in self.marks.colon:
            return quotation
        return start

    def clause_before(self, frame: Frame, limit: int) -> list[Range]:
        """The clause that ends with the comma before the frame, and goes on after it where the frame stands in its middle."""
        start = frame.sentence[0]
        stop = frame.begin - 1
        after = frame.end
        ends = after >= frame.sentence[1] or self.symbols[after] in self.marks.stop
        adjunct = self.marks.opens_adjunct.match(self.symbols, start) is not None
        if not (ends or frame.inverted) or stop - start < 2:
            return []
        if after < frame.sentence[1] and self.symbols[after] in self.marks.colon:
            right = self.quotation_after(after)
            return [] if adjunct or right is None else [(start, stop), (right, right + 1)]
        resumes = after < frame.sentence[1] - 1 and self.symbols[after] in self.marks.comma
        if not resumes:
            return [(start, stop)]
        if self.symbols[after + 1] in self.marks.quotation:
            return [] if adjunct else [(start, stop), (after + 1, after + 2)]
        if adjunct and stop - start < 5:
            return [(after + 1, limit)] if self.symbols[after + 1] not in self.marks.boundary else []
        if self.symbols[after + 1] in self.marks.boundary or limit <= after + 1:
            return [(start, stop)]
        return [(start, stop), (after + 1, limit)]

    def to_the_right(self, frame: Frame, limit: int) -> list[Range]:
        start = frame.end if frame.inverted else frame.cue.after
        if frame.cue.subject is Subject.RIGHT:
            start += self.symbols[start : start + 1] in self.marks.comma and start < len(self.symbols)
            return [(start, limit)] if start < limit else []
        quotation = self.quotation_after(start)
        if quotation is not None and (quotation < frame.sentence[1] or quotation > start):
            end = quotation + 1
            closed = self.quotations[quotation]
            last = self.reading.base.tokens[closed.end - 2] if closed.closed else "."
            goes_on = end < limit and self.symbols[end] not in self.marks.stop and last.rstrip() not in {".", "!", "?"}
            return [(quotation, limit if goes_on else end)]
        if frame.inverted or frame.cue.takes is Takes.QUOTATION:
            return []
        if frame.cue.takes is Takes.PLAIN_CLAUSE and not frame.cue.that and not self.marks.clause.match(self.symbols, start, limit):
            return []
        if frame.cue.takes is Takes.REST and (backdrop := self.marks.backdrop.search(self.symbols, start, limit)):
            limit = backdrop.start()
        if start >= limit or self.symbols[start] in self.marks.stop:
            following = self.quotation_after(frame.sentence[1]) if self.symbols[frame.sentence[1] : frame.sentence[1] + 1] == SENTENCE_END else None
            following = frame.sentence[1] + 1 if self.symbols[frame.sentence[1] + 1 : frame.sentence[1] + 2] in self.marks.quotation else following
            return [(following, following + 1)] if following is not None and start >= limit - 1 and frame.sentence[1] + 1 < len(self.symbols) else []
        return [(start, limit)]

    def limit(self, frames: Sequence[Frame], number: int) -> tuple[int, list[int]]:
        """Where content to the right of a frame ends, and the numbers of the frames that stand inside it."""
        frame = frames[number]
        inside: list[int] = []
        for place in range(number + 1, min(number + 1 + MOST_INSIDE, len(frames))):
            later = frames[place]
            if later.begin >= frame.sentence[1]:
                break
            if later.begin < frame.end:
                continue
            before = later.begin - 1
            if self.symbols[before] in self.marks.joint:
                return self.trimmed(before), inside
            inside.append(place)
        return frame.sentence[1], inside

    def trimmed(self, end: int) -> int:
        """The end without the commas and small words before it."""
        while end > 0 and self.symbols[end - 1] in self.marks.joint:
            end -= 1
        return end

    # ------------------------------------------------------------ attributions

    def attributions(self) -> list[Attribution]:
        """Attributions of the cues, then of the quotations that none of them took."""
        frames = self.frames()
        found: list[Attribution] = []
        taken = Taken()
        nested: dict[int, list[Attribution]] = {}
        outer_of: dict[int, int] = {}
        told = 0
        for number, frame in enumerate(frames):
            limit, inside = self.limit(frames, number)
            first = frame.sentence[0] >= told
            ranges = [span for span in map(self.without_stops, self.content(frame, limit, first)) if span is not None]
            if not ranges:
                continue
            if any(map(taken.overlaps, ranges)):
                if number in outer_of and all(map(taken.holds, ranges)):
                    nested.setdefault(outer_of[number], []).append(self.attribution(frame, ranges))
                continue
            for span in ranges:
                taken.add(span)
            for place in inside:
                outer_of.setdefault(place, len(found))
            found.append(self.attribution(frame, ranges))
            told = frame.cue.cue[1]
        for number, inner in nested.items():
            found[number] = found[number]._replace(inner=tuple(inner))
        return sorted(self.with_bare_quotations(found), key=lambda attribution: attribution.content[0].start)

    def without_stops(self, content: Range) -> Range | None:
        start, end = content
        while end > start and self.symbols[end - 1] in self.marks.stop:
            end -= 1
        while end > start and (self.symbols[start] in self.marks.stop or self.symbols[start] in ENDS):
            start += 1
        return (start, end) if start < end else None

    def attribution(self, frame: Frame, ranges: Sequence[Range]) -> Attribution:
        """The attribution of a frame, its word ranges as spans."""
        words = self.words
        subject = self.trimmed_subject(frame.subject)
        return Attribution(
            self.kind(ranges),
            tuple(map(self.span, ranges)),
            words.span(*frame.cue.cue),
            words.span(*subject) if subject else None,
            (words.first[subject[0]], words.first[subject[1]]) if subject else None,
            self.addressee(frame.cue.addressee or frame.addressee),
            rule=frame.rule,
        )

    def addressee(self, heard: Range | None) -> Span | None:
        """Who was spoken to, without "to"."""
        if heard is None:
            return None
        start, end = heard
        return self.words.span(start + (end - start > 1 and self.words.forms(start, start + 1) in {("to",), ("with",)}), end)

    def trimmed_subject(self, subject: Range | None) -> Range | None:
        """The words that name the speaker without the comma after them."""
        if subject is None:
            return None
        start, end = subject
        while end > start + 1 and self.symbols[end - 1] in self.marks.comma:
            end -= 1
        return start, end

    def kind(self, ranges: Sequence[Range]) -> QuoteKind:
        quoted = sum([self.symbols.count(self.marks.quotation, start, end) for start, end in ranges])
        if not quoted:
            return QuoteKind.INDIRECT
        return QuoteKind.DIRECT if quoted == sum(end - start for start, end in ranges) else QuoteKind.MIXED

    def span(self, content: Range) -> Span:
        """The characters of a content, without the marks of a quotation that is all of it."""
        start, end = content
        if end - start == 1 and start in self.quotations:
            return self.quotations[start].content(self.reading.base)
        return self.words.span(start, end)

    def with_bare_quotations(self, found: list[Attribution]) -> Iterator[Attribution]:
        """The attributions, in which quotations without a cue go on with the one before, or stand for themselves."""
        owners = self.owners(found)
        result = list(found)
        current: int | None = None
        before: Quotation | None = None
        for word, quotation in sorted(self.quotations.items()):
            previous, before = before, quotation
            content = quotation.content(self.reading.base)
            if word in owners:
                current = owners[word]
                continue
            opens = self.opens_sentence(word)
            alone = opens and self.symbols[word + 1 : word + 2] in (SENTENCE_END, PARAGRAPH_END, "")
            if opens and current is not None and self.goes_on(result[current], word, quotation, previous):
                result[current] = result[current]._replace(content=(*result[current].content, content))
            elif alone or (len(self.words.forms(word, word + 1)) - 2 >= LEAST_SPEECH and not self.is_title(quotation)):
                subject = None if alone else self.trimmed_subject(self.sentence_subject(self.sentence(word), word))
                source = self.words.span(*subject) if subject else None
                named = (self.words.first[subject[0]], self.words.first[subject[1]]) if subject else None
                result.append(Attribution(QuoteKind.DIRECT, (content,), None, source, named, carried=alone, rule="bare_quotation"))
                current = len(result) - 1 if alone else current
        yield from result

    def owners(self, found: Sequence[Attribution]) -> dict[int, int]:
        """For each quotation in some content, the number of its attribution."""
        starts = sorted((part.start, part.end, number) for number, one in enumerate(found) for part in one.content)
        owners: dict[int, int] = {}
        for word, quotation in self.quotations.items():
            begin = quotation.content(self.reading.base).start
            place = bisect_right(starts, (begin, len(self.reading.text) + 1, 0)) - 1
            if place >= 0 and starts[place][0] <= begin < starts[place][1]:
                owners[word] = starts[place][2]
        return owners

    def goes_on(self, before: Attribution, word: int, quotation: Quotation, previous: Quotation | None) -> bool:
        """Whether a quotation goes on with the quote before it: in the same paragraph, or after a paragraph whose mark was never closed."""
        if previous is not None and not previous.closed and previous.mark == quotation.mark:
            return True
        same_paragraph = PARAGRAPH_END not in self.symbols[self.words.word_at(before.content[-1].start) : word]
        return same_paragraph and before.kind is not QuoteKind.INDIRECT

    def opens_sentence(self, word: int) -> bool:
        return word == 0 or self.symbols[word - 1] in ENDS or self.symbols[word - 1] in self.marks.quotation

    def is_title(self, quotation: Quotation) -> bool:
        """Whether the words between the marks are written like a title: “The Salt Road Home Again”."""
        tokens = [token.strip() for token in self.reading.base.tokens[quotation.start + 1 : quotation.end - 1]]
        long = [token for token in tokens if len(token) > 3 and token.isalpha()]
        return bool(long) and sum(token[0].isupper() for token in long) >= 0.8 * len(long)
