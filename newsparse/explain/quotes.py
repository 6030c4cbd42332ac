"""Why a quote is one, and who speaks: the cue, the words that name the speaker, and how they led to a name, as the resolution traces it."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.explain.patterns import Dissector
from newsparse.explain.results import Explanation, Step
from newsparse.formats.wording import counted, result_words, speaker_words
from newsparse.quotes.attribution import Attribution, attributions
from newsparse.quotes.cast import Entity
from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.results import Quote, Speaker
from newsparse.quotes.row import SpeechRow
from newsparse.quotes.speakers import Voice, Voices
from newsparse.quotes.trace import Trace
from newsparse.reading import Reading
from newsparse.reading.names import Mention
from newsparse.rules import Grammar, Match
from newsparse.span import Span

TAKES = {
    Takes.CLAUSE: "a quotation, or a clause with or without “that”",
    Takes.PLAIN_CLAUSE: "a quotation, or a clause that shows itself by “that”, a pronoun or an auxiliary",
    Takes.QUOTATION: "only a quotation beside it",
    Takes.TRAILING: "only the clause before it, with which its sentence ends",
    Takes.REST: "all that follows it",
    Takes.POST: "the paragraph before the signature of a post",
    Takes.LINE_BEFORE: "the line that ends with its source",
    Takes.NOTHING: "nothing: what follows is no speech",
    Takes.LINE: "the rest of its line",
}
"""What can be the content of a cue."""
SUBJECTS = {
    Subject.BESIDE: "beside the cue",
    Subject.SHARED: "of the clause before, which the cue goes on with",
    Subject.RIGHT: "after the cue",
    Subject.OWNER: "a possessive before the cue",
    Subject.NOBODY: "no words name anybody",
}
"""Where the words that name the speaker stand."""


def quote_explained(quote: Quote, reading: Reading, grammar: Grammar[Cue]) -> Explanation | None:
    """The cue and the steps that make a quote of its words, or None where there is none like it."""
    steps = Steps(reading)
    cast = Voices(reading, grammar, steps)
    voices = list(steps.told(cast.voices(attributions(reading, grammar))))
    voices += [inner for (attribution, _, _), _ in tuple(voices) for inner in steps.told(cast.voices(attribution.inner))]
    found = next((kept for kept in voices if is_of(quote, kept[0][0])), None)
    if found is None:
        return None
    (_, source, _), told = found
    cue = cue_of(quote, reading, grammar)
    matches = (grammar.tool(Dissector).match("quotes", cue[0]),) if cue else ()
    around = list(cue_steps(quote, reading.text, cue[1] if cue else None, source))
    return Explanation(quote, result_words(quote), reading.text, matches, (*around, *told, *speaker_steps(quote.speaker)))


def is_of(quote: Quote, attribution: Attribution) -> bool:
    """Whether a quote was made of an attribution."""
    return attribution.content == quote.content and attribution.rule == quote.rule


def cue_of(quote: Quote, reading: Reading, grammar: Grammar[Cue]) -> tuple[Match, Cue] | None:
    """The match of the rule that found the cue."""
    row = SpeechRow(reading, grammar)
    cues = ((match, cue) for match, cue in grammar.find(row.words) if match.rule.name == quote.rule)
    return next(((match, cue) for match, cue in cues if row.words.span(*cue.cue) == quote.cue), None)


def cue_steps(quote: Quote, text: str, cue: Cue | None, source: Span | None) -> Iterator[Step]:
    """What the cue takes as content, and where the words are that name the speaker."""
    if cue is None or quote.cue is None:
        yield Step("cue", "none: a quotation that stands alone")
    else:
        yield Step("cue", f"“{quote.cue.of(text)}”, whose content can be {TAKES[cue.takes]}", quote.cue)
    pieces = f" in {counted(len(quote.content), 'piece')}" if len(quote.content) > 1 else ""
    yield Step("content", f"{quote.kind}{pieces}: {' … '.join(span.of(text) for span in quote.content)}", quote.span)
    if source is not None:
        where = f", {SUBJECTS[cue.subject]}" if cue and cue.subject is not Subject.NOBODY else ""
        yield Step("source", f"“{source.of(text)}”{where}", source)
    else:
        yield Step("source", "no words name anybody")


def speaker_steps(speaker: Speaker | None) -> Iterator[Step]:
    """Who it is in the end."""
    if speaker is None:
        yield Step("speaker", "nobody can be named")
        return
    yield Step("speaker", f"{speaker_words(speaker)}: {speaker.kind}, {counted(len(speaker.mentions), 'mention')}")
    if speaker.role_class:
        yield Step("role", f"{speaker.role_name or speaker.role or speaker.name}: counted as {speaker.role_class}")


class Steps(Trace):
    """The steps that the resolution of speakers tells, in words."""

    __slots__ = ("_base", "_names", "_steps", "_text")

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._base = reading.base
        self._names = reading.names
        self._steps: list[Step] = []

    def told(self, voices: Iterator[Voice]) -> Iterator[tuple[Voice, tuple[Step, ...]]]:
        """Each voice with the steps that led to it."""
        for voice in voices:
            yield voice, tuple(self._steps)
            self._steps.clear()

    def _tell(self, name: str, words: str, span: Span | None) -> None:
        self._steps.append(Step(name, words, span))

    def name(self, mention: Mention) -> None:
        """The name, and the longest form of it."""
        span = self._base.span(mention.start, mention.end)
        fullest = self._names.fullest(mention)
        longer = f", whom the article calls “{self._names.text(fullest)}” in full" if fullest.words != mention.words else ""
        self._tell("name", f"“{span.of(self._text)}” is the name in it{longer}", span)

    def pronoun(self, place: int, entity: Entity | None, last: Entity | None) -> None:
        """Whom the pronoun stands for."""
        word = self._base.span(place, place + 1)
        if entity is None:
            how = "stands for nobody who can be named"
        elif entity is last:
            how = f"is the last speaker, {entity.name}"
        else:
            how = f"is {entity.name}, whom the sentences before offer first and who can be called so"
        self._tell("pronoun", f"“{word.of(self._text)}” {how}", word)

    def noun(self, first: int, end: int, entity: Entity) -> None:
        """Whom the noun calls."""
        span = self._base.span(first, end)
        self._tell("noun", f"“{span.of(self._text)}” is the nearest one before whose role, name or kind fits, {entity.name}", span)

    def description(self, first: int, end: int, entity: Entity) -> None:
        """That the words themselves are the speaker."""
        self._tell("description", "no name, and no role of somebody named before: the words stand for the speaker", self._base.span(first, end))

    def carried(self, entity: Entity | None, source: Span | None, goes_on: bool) -> None:
        """With whom a quote without a cue goes on."""
        if entity is None:
            self._tell("carried over", "nobody has spoken before, and nobody is introduced", None)
        elif goes_on:
            self._tell("carried over", f"goes on with the last speaker, {entity.name}", source)
        else:
            self._tell("carried over", f"the paragraph so far, or the one before, introduces {entity.name}", source)
