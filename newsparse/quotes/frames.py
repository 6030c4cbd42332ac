"""Frames: a cue with the words that name its speaker, wherever they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.patterns import ENDS, PARAGRAPH_END, SENTENCE_END
from newsparse.quotes.lexicon import DOCUMENTS
from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.row import Range, SpeechRow
from newsparse.rules import Grammar

LEAST_LINES = 2
"""Lines that begin with a speaker's name and a colon which make a transcript."""
LEAST_HEADLINE, LONGEST_HEADLINE = 4, 16
LONGEST_TRAILED = 5
"""Words of a subject at the end of a sentence, before "claims" or "reports", at most."""
LONGEST_APPOSITION = 16
"""Words between a name and "who" at most."""
LONGEST_RELATIVE = 12
"""Words between "who" and the end of its clause at most."""
LEAST_WORDS = 2
"""Words, but names, that a line of speech without a full stop has at least."""
PLURALS = frozenset("people police men women others all both some many".split())
OF_MANY = frozenset("those these some many most few several both".split())
"""First words of a plural: "those close to him"."""
EVIDENCE = frozenset(
    "suggest suggests suggested show shows showed indicate indicates indicated imply implies implied signal signals signaled signalled".split()
)
"""What things do as well as people: "which suggests that"."""
OF_NONE = frozenset("no nobody none neither nothing".split())
"""First words of a subject that says nothing."""


class Frame(NamedTuple):
    """A cue with its subject: word ranges of the speech row.

    Attributes:
        cue: the cue as its rule has it.
        rule: the name of that rule.
        subject: the words that name the speaker.
        begin: the first word of subject or cue, whichever comes first: a clause before it ends there.
        end: the word after cue, addressee and subject.
        sentence: first word and end of its sentence.
        inverted: whether the subject follows the cue.
        addressee: who is spoken to, where a participle goes on: "told reporters …, adding that".
        antecedent: what the subject stands for, where it is "who" or "which".
        hedge: what takes back some of the certainty: "would say", "reportedly said".
        inserted: whether they are a relative clause between commas: "Ann Lee, who vowed to fight, left".
    """

    cue: Cue
    rule: str
    subject: Range | None
    begin: int
    end: int
    sentence: Range
    inverted: bool = False
    addressee: Range | None = None
    antecedent: Range | None = None
    inserted: bool = False
    hedge: Range | None = None


def frames(row: SpeechRow, grammar: Grammar[Cue]) -> list[Frame]:
    """The cues of a row with their subjects, in text order."""
    found: list[Frame] = []
    framer = _Framer(row, found)
    cues = grammar.find(row.words)
    lines = set(_lines(row, [cue for _, cue in cues if cue.takes is Takes.LINE]))
    spoken = {line for line in lines if _is_spoken(row, line)}
    is_transcript = len(spoken) >= LEAST_LINES and not all(_is_team(row, line) for line in spoken)
    for match, cue in cues:
        if cue.takes is Takes.LINE and not (cue in lines and (is_transcript or (cue in spoken and (_is_headline(row, cue) or _is_directed(row, cue))))):
            continue
        if cue.takes is Takes.LINE_BEFORE and not _is_sourced(row, cue.cue[0]):
            continue
        frame = framer.frame(cue, match.rule.name)
        if frame is not None:
            found.append(frame)
    return sorted(found, key=lambda frame: frame.cue.cue)


def _lines(row: SpeechRow, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The lines that somebody may speak: they begin with a name or a role, or with a word that other lines begin with as well."""
    speakers = {line: row.words.forms(*line.source) for line in cues if line.source}
    times = Counter(speakers.values())
    for line, speaker in speakers.items():
        if times[speaker] > 1 or row.symbols[line.cue[0] - 1] not in row.classes.nameless:
            yield line


def _is_spoken(row: SpeechRow, cue: Cue) -> bool:
    """Whether the line with the cue holds words of a sentence: not "VIP: 60", "Director: Ann Lee"."""
    end = row.symbols.find(PARAGRAPH_END, cue.after)
    line = row.symbols[cue.after : min(end, cue.after + LONGEST_HEADLINE)]
    return row.symbols[end - 1] in row.classes.stop or row.classes.quotation in line or sum(word in row.classes.plain for word in line) >= LEAST_WORDS


def _is_team(row: SpeechRow, cue: Cue) -> bool:
    """Whether a label is what the article calls "the Comets", or in the plural: notes on games are no transcript."""
    if not cue.source or cue.source[1] - cue.source[0] > 1:
        return False
    label = row.words.span(*cue.source).of(row.reading.text)
    return not label.isupper() and f"he {label}" in row.reading.text


def _is_headline(row: SpeechRow, cue: Cue) -> bool:
    """Whether the line with the cue is a headline: "Minister: Talks have failed", not the dateline of a lead, "DELHI: The city …"."""
    end = row.symbols.find(PARAGRAPH_END, cue.after)
    return end - cue.after < LONGEST_HEADLINE and row.symbols[end - 1] not in row.classes.stop


def _is_sourced(row: SpeechRow, end: int) -> bool:
    """Whether the words of a line before the word `end` are the clause of a headline that names its source last."""
    start = row.symbols.rfind(PARAGRAPH_END, 0, end) + 1
    words = row.symbols[start:end]
    return LEAST_HEADLINE <= end - start < LONGEST_HEADLINE and SENTENCE_END not in words and row.classes.headline.search(words) is not None


def _is_directed(row: SpeechRow, cue: Cue) -> bool:
    """Whether the line with the cue has a stage direction, as only transcripts do."""
    return any(row.directions(cue.after, row.symbols.find(PARAGRAPH_END, cue.after)))


class _Framer:
    """Looks for the subject of each cue in turn; `earlier` are the frames so far."""

    def __init__(self, row: SpeechRow, earlier: list[Frame]) -> None:
        self.row = row
        self.earlier = earlier
        self.symbols = row.symbols
        self.classes = row.classes
        self.phrases = row.phrases

    def frame(self, cue: Cue, rule: str) -> Frame | None:
        """The cue with its subject, or None where it can have none."""
        start, end = cue.cue
        sentence = self.row.sentence(start)
        subject = cue.subject
        if subject is Subject.BESIDE:
            return self.beside(cue, rule, sentence)
        if subject is Subject.SHARED:
            if self.symbols[start - 1] in self.classes.auxiliary:
                return self.beside(cue, rule, sentence)
            return self.shared(cue, rule, sentence)
        if subject is Subject.OWNER:
            return self.owned(cue, rule, sentence)
        if subject is Subject.NOBODY:
            return Frame(cue, rule, None, start, cue.after, sentence)
        if cue.source is not None:
            return Frame(cue, rule, cue.source, min(cue.source[0], cue.after), end, sentence)
        phrase = self.phrases.after(self.row.words, end, apposed=start != sentence[0])
        return Frame(cue, rule, phrase, start, phrase[1], sentence, True) if phrase else None

    def beside(self, cue: Cue, rule: str, sentence: Range) -> Frame | None:
        """The subject left of the cue, or right of it where a quotation or a clause stands before the cue."""
        inverted = None if cue.that else self.after_cue(cue, sentence)
        if inverted is not None:
            return Frame(cue, rule, inverted, cue.cue[0], max(inverted[1], cue.after), sentence, True)
        start = cue.cue[0]
        helped = self.before_helpers(start)
        before = self.symbols[helped - 1]
        if before in self.classes.coordinator and helped > sentence[0]:
            bare = start - helped < 2 and self.symbols[start - 1] not in self.classes.auxiliary  # and then state leaders
            within = self.earlier and self.earlier[-1].sentence == sentence and self.symbols[helped] in self.classes.backshifted
            return None if (bare and self.may_be_noun(cue)) or within else self.shared(cue, rule, sentence, helped)
        if before in self.classes.relative and helped - 1 > sentence[0]:
            return self.relative(cue, rule, sentence, helped - 1)
        phrase = self.phrases.before(self.row.mirror, helped)
        if phrase is None and helped < start:
            phrase = self.phrases.before(self.row.mirror, start)
        phrase = phrase or self.named_between(helped)
        if phrase is None or not self.agrees(cue, phrase, helped):
            return None
        if self.earlier and self.earlier[-1].cue.that and phrase[0] < self.earlier[-1].cue.after < phrase[1]:
            phrase = self.earlier[-1].cue.after, phrase[1]  # reported that Bell had said
        phrase = self.with_relative(phrase, sentence)
        if self.is_supposed(phrase[0], sentence) or self.is_nobody(phrase[0], sentence):
            return None
        return Frame(cue, rule, phrase, phrase[0], cue.after, sentence, hedge=self.hedge(phrase[1], start))

    def named_between(self, end: int) -> Range | None:
        """The name between commas before a cue: 'At school her tutor, Bo Crane, called it “cold”'."""
        is_named = self.symbols[end - 1] in self.classes.comma and self.symbols[end - 2] in self.classes.name and self.symbols[end - 3] in self.classes.comma
        return (end - 2, end) if is_named else None

    def with_relative(self, phrase: Range, sentence: Range) -> Range:
        """All of 'the firm that runs the ferries to the islands': a phrase that ends a relative clause, with the noun that the clause is about."""
        start = phrase[0]
        pronoun = self.classes.last_relative(self.symbols, max(sentence[0], start - LONGEST_RELATIVE), start)
        if pronoun < 0 or (self.earlier and self.earlier[-1].cue.after > pronoun):
            return phrase
        noun = self.phrases.before(self.row.mirror, pronoun)
        return (noun[0], phrase[1]) if noun and self.begins_clause(noun[0]) else phrase

    def hedge(self, begin: int, end: int) -> Range | None:
        """The hedging words between a subject and its cue: "would say", "is expected to tell", "has reportedly told"."""
        if begin == end or not (found := self.classes.hedge.search(self.symbols, begin, end)):
            return None
        return found.span()

    def is_supposed(self, subject: int, sentence: Range) -> bool:
        """Whether what is said is only supposed: "If Ann Lee says it leaks", "Had she said so"."""
        before = self.symbols[subject - 1]
        return before in self.classes.condition or (before in self.classes.inversion and subject - 1 == sentence[0])

    def is_nobody(self, subject: int, sentence: Range) -> bool:
        """Whether a sentence begins by saying that it was not said: "No one said it leaked"."""
        return self.row.words.forms(subject, subject + 1)[0] in OF_NONE and not (self.earlier and self.earlier[-1].sentence == sentence)

    def relative(self, cue: Cue, rule: str, sentence: Range, pronoun: int) -> Frame | None:
        """'Ann Lee, who vowed to fight, left': "who" with the noun phrase before it; a comma there opens a clause that another must close."""
        is_evidence = self.symbols[pronoun] in self.classes.thing and self.row.words.forms(*cue.cue)[0] in EVIDENCE
        if is_evidence and self.row.words.forms(pronoun - 1, pronoun)[-1] not in DOCUMENTS:
            return None  # differs in one gene, which suggests that they split
        inserted = self.symbols[pronoun - 1] in self.classes.comma
        antecedent = self.apposed(pronoun - 1) if inserted else None
        antecedent = antecedent or self.phrases.before(self.row.mirror, pronoun - inserted)
        if antecedent and self.symbols[antecedent[0] - 1] in self.classes.links and self.symbols[antecedent[0] - 2] in self.classes.name:
            antecedent = antecedent[0] - 2, antecedent[1]  # Ann Lee of Leeds, who
        return Frame(cue, rule, (pronoun, pronoun + 1), pronoun, cue.after, sentence, antecedent=antecedent, inserted=inserted)

    def apposed(self, end: int) -> Range | None:
        """The name before what describes it: Ann Lee of 'Ann Lee, R-Ohio, who said', 'Ann Lee, 41, a nurse in Leeds, who said'."""
        earliest = max(0, end - LONGEST_APPOSITION)
        while (place := self.classes.last_comma(self.symbols, earliest, end)) > earliest:
            if self.symbols[place - 1] in self.classes.name:
                return place - 1, place
            end = place
        return None

    def after_cue(self, cue: Cue, sentence: Range) -> Range | None:
        """The subject of an inverted cue: "Q," said Ann Lee; clause, said Ann Lee; Said Ann Lee: "Q"."""
        start, end = cue.cue
        words = self.row.words
        if self.row.quotation_before(start) is not None:
            return self.phrases.after(words, end)
        if start == sentence[0]:
            phrase = self.phrases.after(words, end)
            return phrase if phrase and self.row.quotation_after(phrase[1]) is not None else None
        if self.symbols[start - 1] not in self.classes.comma or cue.takes is Takes.REST:
            return None
        left = self.phrases.before(self.row.mirror, start)
        is_apposed = left is not None and self.symbols[left[1] - 1] in self.classes.comma and self.begins_clause(left[0])
        if left is not None and is_apposed and not self.is_whole_clause(left):
            return None  # Ann Lee, a doctor, said
        phrase = self.phrases.after(words, cue.after)
        if phrase and (self.symbols[phrase[0]] in self.classes.pronoun or words.forms(phrase[0], phrase[0] + 1)[-1].endswith("ing")):
            return None  # Ann Lee of Leeds, says they won; Ann Lee, 29, denies handling stolen goods
        return phrase

    def is_whole_clause(self, words: Range) -> bool:
        """Whether words before a comma are a clause: "the Smiths' barn and the boys' school burned", not "an official, who declined to be named"."""
        start, end = words
        if any(symbol in self.classes.relative for symbol in self.symbols[start:end]):
            return False
        return self.row.words.forms(end - 2, end - 1)[-1].endswith("ed")

    def before_helpers(self, place: int) -> int:
        """The word before which "has also", "later" or "angrily" begin."""
        place = self.phrases.helpers(self.row.mirror, place)
        if self.symbols[place - 1] in self.classes.lower and self.row.words.forms(place - 1, place)[-1].endswith("ly"):
            place = self.phrases.helpers(self.row.mirror, place - 1)
        return place

    def may_be_noun(self, cue: Cue) -> bool:
        """Whether a cue is one word that can be a noun or an infinitive."""
        start, end = cue.cue
        return end - start == 1 and (self.symbols[start] in self.classes.base or self.symbols[start] in self.classes.noun_too)

    def agrees(self, cue: Cue, subject: Range, helped: int) -> bool:
        """Whether the cue can be the verb of its subject: "experts say", "she claims", but not "a think tank", "medical claims"."""
        start = cue.cue[0]
        if helped < start or not self.may_be_noun(cue):
            return True
        last = self.symbols[subject[1] - 1]
        if last in self.classes.pronoun:
            return True
        base = self.symbols[start] in self.classes.base
        if base and not self.is_plural(subject):
            return False
        if self.is_trailing(cue, subject):
            return True
        if self.symbols[start] in self.classes.noun_too and not cue.that:
            return not base and last in self.classes.name and self.symbols[cue.after] not in self.classes.stop
        return True

    def is_trailing(self, cue: Cue, subject: Range) -> bool:
        """'The pier is safe, the government claims.': subject and cue end a clause with a verb of its own."""
        symbols, classes = self.symbols, self.classes
        start, end = self.row.sentence(cue.cue[0])
        if end - cue.after > 1 or symbols[subject[0] - 1] not in classes.comma or subject[1] - subject[0] > LONGEST_TRAILED:
            return False
        shown = classes.finite.search(symbols, start + 1, subject[0])
        if any(symbol in classes.coordinator for symbol in symbols[subject[0] : subject[1]]):
            return False  # He listed lost jobs, empty shops and the government claims
        return shown is not None and not any(symbol in classes.comma for symbol in symbols[start : subject[0] - 1])

    def is_plural(self, subject: Range) -> bool:
        """Whether a noun phrase looks like a plural: "experts", "Ann Lee and Bob Roe", "police"."""
        forms = self.row.words.forms(*subject)
        return "and" in forms or forms[-1] in PLURALS or forms[0] in OF_MANY or any(form.endswith("s") and not form.endswith("ss") for form in forms)

    def begins_clause(self, place: int) -> bool:
        """Whether a clause can begin at the word."""
        before = self.symbols[place - 1]
        return place == 0 or before in ENDS or before in self.classes.boundary

    def owned(self, cue: Cue, rule: str, sentence: Range) -> Frame | None:
        """The possessive before a noun of speech: "the governor's claim that", "his claim that"."""
        start = cue.cue[0]
        for place in range(start - 1, max(sentence[0], start - 3), -1):
            if self.symbols[place] in self.classes.possessor:
                return Frame(cue, rule, (place, place + 1), place, cue.after, sentence)
            if self.symbols[place] in self.classes.possessive and (owner := self.phrases.before(self.row.mirror, place)):
                return Frame(cue, rule, owner, owner[0], cue.after, sentence)
        return None

    def shared(self, cue: Cue, rule: str, sentence: Range, helped: int | None = None) -> Frame | None:
        """The subject of a participle: what stands after "with", the speaker of the sentence so far, or the sentence's subject.

        `helped` is the word before which what belongs to the verb begins: "and repeatedly said".
        """
        start = cue.cue[0]
        begin = start if helped is None else helped
        if self.symbols[start - 1] not in self.classes.comma:
            if cue.takes is Takes.QUOTATION and start > sentence[0] and self.symbols[start - 1] not in self.classes.coordinator:
                return None  # shirts reading “Save the bees”
            if not cue.that and self.symbols[start - 1] in self.classes.determines:
                return None  # the warning sirens
            beside = self.phrases.after_with(self.row.mirror, start)
            if beside:
                return Frame(cue, rule, beside, beside[0] - 1, cue.after, sentence)
        if self.earlier and self.earlier[-1].sentence == sentence and self.earlier[-1].subject:
            frame = self.earlier[-1]
            return Frame(cue, rule, frame.subject, begin, cue.after, sentence, addressee=frame.addressee or frame.cue.addressee, antecedent=frame.antecedent)
        return Frame(cue, rule, sentence_subject(self.row, sentence, start), begin, cue.after, sentence)


def sentence_subject(row: SpeechRow, sentence: Range, limit: int) -> Range | None:
    """The noun phrase that a sentence begins with, up to its verb, if it ends before the word `limit`."""
    symbols, classes = row.symbols, row.classes
    begin = row.story_start(sentence[0])
    begin += symbols[begin] in classes.opens_clause
    if classes.opens_adjunct.match(symbols, begin, limit) and (pause := classes.first_comma.match(symbols, begin, limit)):
        begin = pause.end()  # In a statement, Ann Lee apologised and
    phrase = row.phrases.after(row.words, begin)
    if phrase is None:
        return None
    start, end = phrase
    for place in range(start + 1, end):
        symbol = symbols[place]
        if symbol in classes.links:
            continue
        if symbol in classes.past or (symbol in classes.lower and (symbols[place - 1] in classes.name or row.words.forms(place, place + 1)[-1].endswith("ed"))):
            end = place
            break
    return (start, end) if end <= limit else None
