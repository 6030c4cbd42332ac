"""Where the content of a frame begins and ends: the quotation beside it, the clause before it, or the clause after it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.patterns import ENDS, PARAGRAPH_END, SENTENCE_END
from newsparse.quotes.frames import Frame
from newsparse.quotes.meaning import Subject, Takes
from newsparse.quotes.row import LONGEST_ADJUNCT, Range, SpeechRow

MOST_INSIDE = 12
"""Cues after a cue in its sentence that are looked at."""
LONGEST_POST = 120
LEAST_LINK = 3
"""Words, of which one is a full stop, without a space between them that make a link."""
LEAST_TRAILED, LEAST_CLAUSE = 2, 3
"""Words of a clause before its cue at least."""
SHORT_ADJUNCT = 5
"""Words that "In a tweet on Monday," has at most."""


def content_of(row: SpeechRow, frame: Frame, limit: int, first: bool, is_free: bool = True) -> list[Range]:
    """Word ranges of the content of a frame, without the stops at their ends.

    Args:
        row: the speech row.
        frame: the cue with its subject.
        limit: where content to the right ends at the latest.
        first: whether no frame before it in its sentence has content.
        is_free: whether a quotation before it may be its content.
    """
    if frame.cue.takes is Takes.LINE:
        return _line(row, frame.cue.after)
    if frame.cue.takes is Takes.LINE_BEFORE:
        end = frame.cue.cue[0]
        return [(row.symbols.rfind(PARAGRAPH_END, 0, end) + 1, end)]
    if frame.cue.takes is Takes.POST:
        return _post(row, frame.cue.cue[0])
    ranges = _Content(row, frame, limit).ranges(first, is_free)
    return [trimmed for content in ranges if (trimmed := _without_stops(row, content))]


def _line(row: SpeechRow, start: int) -> list[Range]:
    """The rest of a line without its stage directions: "That's the (CROSSTALK) -- the number. (END VIDEO CLIP)"."""
    ranges: list[Range] = []
    end = row.symbols.find(PARAGRAPH_END, start)
    for direction in row.directions(start, end):
        ranges.append((start, direction[0] - (row.symbols[direction[0] - 1] == SENTENCE_END)))
        start = direction[1] + (row.symbols[direction[1]] == SENTENCE_END)
    return [(start, end) for start, end in (*ranges, (start, end)) if _without_stops(row, (start, end))]


def _post(row: SpeechRow, dash: int) -> list[Range]:
    """The words before the signature of an embedded post, in its paragraph or the one before, without the link at their end."""
    end = dash - (row.symbols[dash - 1] == PARAGRAPH_END)
    start = row.symbols.rfind(PARAGRAPH_END, max(0, end - LONGEST_POST), end) + 1
    if not start:
        return []
    link = end - 1
    while link > start and row.words.tight(link - 1):
        link -= 1
    if end - link >= LEAST_LINK and "." in row.words.forms(link, end):
        end = link
    return [(start, end)] if start < end else []


def limit_of(row: SpeechRow, frames: Sequence[Frame], number: int) -> tuple[int, list[int]]:
    """Where content to the right of a frame ends, and the numbers of the frames that stand inside it.

    A frame of the same rank ends it ("…, adding that", "… and insisted"); one inside is what somebody else is reported to have said.
    """
    frame = frames[number]
    joint = row.classes.joint
    inside: list[int] = []
    for place in range(number + 1, min(number + 1 + MOST_INSIDE, len(frames))):
        later = frames[place]
        if later.begin >= frame.sentence[1]:
            break
        if later.begin < frame.end:
            continue
        end = later.begin
        if row.symbols[end - 1] in joint and not (frame.cue.subject is Subject.RIGHT and end - 1 == frame.end):  # According to Ann Lee, they said
            while row.symbols[end - 1] in joint:
                end -= 1
            return end, inside
        inside.append(place)
    return frame.sentence[1], inside


def ends_sentence(row: SpeechRow, frame: Frame) -> bool:
    """Whether a frame says who said all of its sentence, which has no quotation: "…, officials said."."""
    start, end = frame.sentence
    cue, symbols = frame.cue, row.symbols
    if cue.that or (cue.takes is not Takes.CLAUSE and cue.takes is not Takes.PLAIN_CLAUSE) or end - frame.end > 1 or cue.subject is Subject.SHARED:
        return False
    if row.classes.comment.match(symbols, frame.begin - 1):
        return False
    return symbols[frame.begin - 1] in row.classes.comma and symbols.find(row.classes.quotation, start, frame.begin) < 0


def _without_stops(row: SpeechRow, content: Range) -> Range | None:
    """The content without stops at its ends, or None if nothing is left."""
    start, end = content
    symbols, stop = row.symbols, row.classes.stop
    while end > start and symbols[end - 1] in stop:
        end -= 1
    while end > start and (symbols[start] in stop or symbols[start] in ENDS):
        start += 1
    return (start, end) if start < end else None


class _Content:
    """Looks for the content of one frame."""

    def __init__(self, row: SpeechRow, frame: Frame, limit: int) -> None:
        self.row = row
        self.frame = frame
        self.symbols = row.symbols
        self.classes = row.classes
        self.limit = self.inserted_end(limit) if frame.inserted else limit

    def inserted_end(self, limit: int) -> int:
        """The comma before the verb of the clause around a relative one: "Ann Lee, who vowed to fight, left"."""
        start = self.frame.cue.after
        complete = self.first_clause_end(start, limit)
        for pause in self.classes.resumed.finditer(self.symbols, start + 1, limit):
            verb = pause.end() - 1
            if pause.start() >= complete and (self.is_past(verb) or self.symbols[verb] in self.classes.reports):
                return pause.start()
        return limit

    def first_clause_end(self, start: int, limit: int) -> int:
        """The word after the first verb from `start` on; not "closed" in "the pier, closed since April, was sound"."""
        if self.frame.cue.takes is Takes.REST:
            return start
        shown = self.classes.clause.match(self.symbols, start, limit)
        verbs = (word + 1 for word in range(start, limit) if self.is_past(word) and self.symbols[word - 1] not in self.classes.comma)
        return min(shown.end() if shown else limit, next(verbs, limit))

    def is_past(self, word: int) -> bool:
        """Whether a word may be a verb in the past, or an auxiliary."""
        return self.symbols[word] in self.classes.verb or self.row.words.forms(word, word + 1)[-1].endswith("ed")

    def ends_with_adjunct(self, start: int, end: int) -> bool:
        """Whether a sentence ends with where or when it was said: "Sales fell, the office said | in its yearly bulletin"."""
        adverbial = self.classes.adverbial.match(self.symbols, start, end)
        if adverbial is None or self.classes.clause.match(self.symbols, start, end) or end - start > LONGEST_ADJUNCT:
            return False
        return not self.only_adjunct() and not any(map(self.is_past, range(start, end)))

    def is_gerund(self, word: int) -> bool:
        """'denies handling stolen goods and will stand trial': a verb in -ing begins no clause."""
        return self.symbols[word] in self.classes.lower and self.row.words.forms(word, word + 1)[-1].endswith("ing")

    def ranges(self, first: bool, is_free: bool) -> list[Range]:
        """Word ranges of the content; `first` and `is_free` are those of `content_of`."""
        frame, cue = self.frame, self.frame.cue
        left = self.row.quotation_before(frame.begin) if is_free else None
        if cue.takes is Takes.TRAILING and left is None:
            return self.clause_before() if first and self.symbols[frame.begin - 1] in self.classes.comma and not self.only_adjunct() else []
        if cue.takes is Takes.QUOTATION and (cue.subject is Subject.RIGHT or cue.subject is Subject.OWNER):
            return [(cue.after, cue.after + 1)]
        if cue.subject is Subject.OWNER or cue.subject is Subject.SHARED or cue.takes is Takes.REST:
            return self.to_the_right()
        if left is not None and (not cue.that or frame.begin == left + 1) and not self.is_adjunct(left) and not self.announces():
            right = self.resumed()
            quoted = [(self.lead(left), left + 1)]
            if self.row.is_translated(left):
                quoted.append((left + 2, left + 3))
            return [*quoted, (right, right + 1)] if right is not None else quoted
        if (
            first
            and not cue.that
            and cue.takes is not Takes.QUOTATION
            and frame.begin > frame.sentence[0]
            and self.symbols[frame.begin - 1] in self.classes.comma
        ):
            trailing = self.clause_before()
            if trailing:
                return trailing
        return self.to_the_right()

    def only_adjunct(self) -> bool:
        """Whether what stands before the cue is when or how, and no clause: "In the end, the board agreed"."""
        start, stop = self.row.story_start(self.frame.sentence[0]), self.frame.begin - 1
        if stop - start < LEAST_CLAUSE or self.opens_with_adjunct(start) or self.classes.conjunction.match(self.symbols, start):
            return True
        return not any(map(self.is_past, range(start + 1, stop)))

    def opens_with_adjunct(self, start: int) -> bool:
        """'In a statement,', 'Asked about the fire,', 'Speaking after the vote,': a sentence begins with what is no part of what is said."""
        return self.classes.opens_adjunct.match(self.symbols, start) is not None or self.row.words.forms(start, start + 1)[-1].endswith("ing")

    def is_adjunct(self, quotation: int) -> bool:
        """'In an interview on “Morning Show,” she said the vote was close': the quotation before the cue is no content."""
        start, _ = self.row.sentence(quotation)
        end = self.frame.end
        if start >= quotation or end >= self.frame.sentence[1] or not self.classes.opens_adjunct.match(self.symbols, start):
            return False
        return self.symbols[end] not in self.classes.stop

    def announces(self) -> bool:
        """'“It is shut.” She added: “I am sorry.”': what a colon announces is the content, not the quotation in the sentence before."""
        start, end = self.frame.begin, self.frame.end
        return self.symbols[start - 1] == SENTENCE_END and self.symbols[end] in self.classes.colon and self.row.quotation_after(end) is not None

    def resumed(self) -> int | None:
        """The quotation that goes on after a cue in its middle: "Q," she said, looking up, "Q"."""
        end, stop = self.frame.end, self.frame.sentence[1]
        right = self.row.quotation_after(end)
        if right is not None:
            return right if end < right <= stop else None
        last = stop - 1
        while last > end and self.symbols[last] in self.classes.stop:
            last -= 1
        if last >= self.limit or self.symbols[last] != self.classes.quotation:
            return None
        before = self.symbols[last - 1]
        return last if before in self.classes.comma or before in self.classes.coordinator else None

    def lead(self, quotation: int) -> int:
        """Where content begins that ends in a quotation: at the sentence's beginning, unless only small words stand before it."""
        start = self.row.story_start(self.row.sentence(quotation)[0])
        before = self.symbols[quotation - 1]
        small = self.classes.small.match(self.symbols, start, quotation)
        if small is None or small.end() == quotation or before in self.classes.comma or before in self.classes.sets_off:
            return quotation
        return start

    def clause_before(self) -> list[Range]:
        """The clause that ends with the comma before the frame, and goes on after it where the frame stands in its middle."""
        frame, symbols, classes = self.frame, self.symbols, self.classes
        start, stop, after = self.row.story_start(frame.sentence[0]), frame.begin - 1, frame.end
        end = frame.sentence[1]
        if classes.comment.match(symbols, stop):
            return []  # The dam held, a claim officials denied
        if stop - start < LEAST_TRAILED and after < end - 1 and symbols[after] in classes.comma:
            return [(after + 1, self.limit)] if self.row.classes.clause.match(symbols, after + 1, self.limit) else []  # Still, she says, it was late
        if stop - start < LEAST_TRAILED or not (frame.inverted or after >= end or symbols[after] in classes.stop or self.ends_with_adjunct(after, end)):
            return []
        adjunct = self.opens_with_adjunct(start) and symbols[start] not in classes.subordinates and symbols[stop - 1] not in classes.auxiliary
        if after < end and symbols[after] in classes.colon:
            right = self.row.quotation_after(after)
            return [] if adjunct or right is None else [(start, stop), (right, right + 1)]
        if after >= end - 1 or symbols[after] not in classes.comma:
            return [(start, stop)]
        if symbols[after + 1] == classes.quotation:
            return [] if adjunct else [(start, stop), (after + 1, self.limit if self.goes_on(after + 1) else after + 2)]
        goes_on = after + 1 < self.limit and (symbols[after + 1] not in classes.boundary or symbols[after + 1] in classes.continues)
        if adjunct and stop - start < SHORT_ADJUNCT:
            return [(after + 1, self.limit)] if goes_on else []
        return [(start, stop), (after + 1, self.limit)] if goes_on else [(start, stop)]

    def to_the_right(self) -> list[Range]:
        """The quotation or the clause after the cue, or the quotation that the next sentence is."""
        frame, cue, limit = self.frame, self.frame.cue, self.limit
        start = frame.end if frame.inverted else cue.after
        if cue.that and start < limit - 1 and self.symbols[start] in self.classes.comma:  # said that, if elected, she would
            start += 1
        if cue.that and self.is_pronoun(start - 1):
            start -= 1
        if cue.subject is Subject.RIGHT:  # According to Ann Lee, …
            start += start < limit and self.symbols[start] in self.classes.comma
            return [(start, limit)] if start < limit else []
        quotation = self.row.quotation_after(start)
        if quotation is not None and (quotation < frame.sentence[1] or quotation > start):
            return [(quotation, limit if self.goes_on(quotation) else quotation + 1)]
        if frame.inverted or cue.takes is Takes.QUOTATION:
            return []
        if cue.takes is Takes.CLAUSE and not cue.that and self.is_time(start, limit):
            return []
        if start >= limit or self.symbols[start] in self.classes.stop:
            return self.next_sentence() if start >= limit - 1 else []
        if cue.takes is Takes.PLAIN_CLAUSE and not cue.that and (self.is_gerund(start) or not self.classes.clause.match(self.symbols, start, limit)):
            return []
        if cue.takes is Takes.REST and (backdrop := self.classes.backdrop.search(self.symbols, start, limit)):
            limit = backdrop.start()
        if cue.subject is Subject.OWNER or cue.subject is Subject.NOBODY:
            limit = self.before_main_verb(start, limit)
        quoted = self.symbols.rfind(self.classes.quotation, start, limit)
        if quoted >= 0 and self.row.verb_after(quoted + 1, limit):
            limit = quoted + 1
        limit = self.before_participle(start, limit)
        comment = self.classes.comment.search(self.symbols, start, limit) if cue.takes is Takes.REST else None
        if comment and not any(symbol in self.classes.comma for symbol in self.symbols[comment.end() : limit]):
            limit = comment.start()
        if cue.takes is Takes.REST and (medium := self.classes.medium.search(self.symbols, start + 1, limit)):
            limit = medium.start()
        if cue.takes is not Takes.REST and (aside := self.classes.aside.search(self.symbols, start, limit)):
            limit = aside.start()
        return [(start, limit)] if start < limit else []

    def is_pronoun(self, that: int) -> bool:
        """Whether "that" is the subject of what is said: "analysts say that frees her", "Bell says that is no answer"."""
        symbols, classes = self.symbols, self.classes
        if symbols[that] not in classes.that or symbols[that - 1] in classes.comma:
            return False
        if symbols[that + 1 : that + 2] in classes.auxiliary:
            return True
        return symbols[that + 2 : that + 3] in classes.object_pronoun and self.row.words.forms(that + 1, that + 2)[-1].endswith("s")

    def is_time(self, start: int, end: int) -> bool:
        """Whether all that follows the cue is when it was said: "she said before the vote", not "she said after the vote he would go"."""
        if not self.classes.backdrop.match(self.symbols, start, end) or self.classes.pause.search(self.symbols, start, end):
            return False
        return self.classes.clause.match(self.symbols, start + 1, end) is None

    def before_main_verb(self, start: int, limit: int) -> int:
        """The end of a clause whose noun is the subject of its sentence: "The claim that it was safe | was false"."""
        if self.frame.begin > self.frame.sentence[0] + 1:
            return limit
        symbols, classes = self.symbols, self.classes
        for word in range(self.first_clause_end(start, limit) + 1, limit):
            before = symbols[word - 1]
            if symbols[word] in classes.verb and before not in classes.auxiliary and before not in classes.relative and before not in classes.joint:
                return word
        return limit

    def before_participle(self, start: int, limit: int) -> int:
        """The end before a participle in which the reporter goes on: "… would be squeezed, overshadowing a rise in sales"."""
        for pause in self.classes.pause.finditer(self.symbols, start, limit):
            if self.row.words.forms(pause.end(), pause.end() + 1)[-1].endswith("ing"):
                return pause.start()
        return limit

    def goes_on(self, quotation: int) -> bool:
        """Whether the sentence goes on as content after a quotation: said “they had failed” the town."""
        end = quotation + 1
        if end >= self.limit or self.symbols[end] in self.classes.stop or self.row.verb_after(end, self.limit):
            return False
        marks = self.row.quotations[quotation]
        return marks.closed and self.row.base.tokens[marks.end - 2].rstrip() not in {".", "!", "?", ","}

    def next_sentence(self) -> list[Range]:
        """The quotation after 'she said in a statement.'"""
        end = self.frame.sentence[1]
        if self.symbols[end : end + 1] == SENTENCE_END and self.symbols[end + 1 : end + 2] == self.classes.quotation:
            return [(end + 1, end + 2)]
        return []
