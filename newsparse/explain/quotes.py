"""Why a quote is one, and who speaks: the cue, the words that name the speaker, and how they led to a name, told by the cast while it works."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newsparse.explain.patterns import Dissector
from newsparse.explain.results import Explanation, Step
from newsparse.formats.wording import counted, result_words, speaker_words
from newsparse.quotes.attribution import Attribution, attributions
from newsparse.quotes.cast import Entity
from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.results import Quote, Speaker
from newsparse.quotes.row import SpeechRow
from newsparse.quotes.speakers import Voices
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

Voice = tuple[Attribution, Span | None, Entity | None]


def quote_explained(quote: Quote, reading: Reading, grammar: Grammar[Cue]) -> Explanation | None:
    """The cue and the steps that make a quote of its words, or None where there is none like it."""
    cast = TellingCast(reading, grammar)
    told = list(cast.told(attributions(reading, grammar)))
    told += [kept for voice, _ in tuple(told) for kept in cast.told(voice[0].inner)]
    found = next((kept for kept in told if is_of(quote, kept[0][0])), None)
    if found is None:
        return None
    (_, source, _), steps = found
    cue = cue_of(quote, reading, grammar)
    matches = (grammar.tool(Dissector).match("quotes", cue[0]),) if cue else ()
    around = list(cue_steps(quote, reading.text, cue[1] if cue else None, source))
    return Explanation(quote, result_words(quote), reading.text, matches, (*around, *steps, *speaker_steps(quote.speaker)))


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


class TellingCast(Voices):
    """A cast that tells how it comes from the words of a source to somebody; the steps are those of the one that it overrides."""

    def __init__(self, reading: Reading, grammar: Grammar[Cue]) -> None:
        super().__init__(reading, grammar)
        self._steps: list[Step] = []

    def told(self, given: Iterable[Attribution]) -> Iterator[tuple[Voice, tuple[Step, ...]]]:
        """For each attribution its voice, and the steps that led to it."""
        self._steps = []
        for voice in self.voices(given):
            yield voice, tuple(self._steps)
            self._steps = []

    def _tell(self, name: str, words: str, span: Span | None = None) -> None:
        self._steps.append(Step(name, words, span))

    def _head_name(self, first: int, forms: tuple[str, ...], core: int) -> Mention | None:
        mention = super()._head_name(first, forms, core)
        if mention is not None:
            span = self.base.span(mention.start, mention.end)
            fullest = self.names.fullest(mention)
            longer = f", whom the article calls “{self.names.text(fullest)}” in full" if fullest.words != mention.words else ""
            self._tell("name", f"“{span.of(self.text)}” is the name in it{longer}", span)
        return mention

    def _pronoun(self, place: int, shown: str, last: Entity | None, *more: Any, **named: Any) -> Entity | None:
        entity = super()._pronoun(place, shown, last, *more, **named)
        word = self.base.span(place, place + 1)
        if entity is None:
            how = "stands for nobody who can be named"
        elif entity is last:
            how = f"is the last speaker, {entity.name}"
        else:
            how = f"is {entity.name}, whom the nearest sentence before names first and who can be called so"
        self._tell("pronoun", f"“{word.of(self.text)}” {how}", word)
        return entity

    def _by_noun(self, noun: str, place: int) -> Entity | None:
        entity = super()._by_noun(noun, place)
        if entity is not None:
            self._tell("noun", f"“{noun}” is the nearest one before whose role or name fits, {entity.name}")
        return entity

    def _described(self, first: int, end: int, forms: tuple[str, ...]) -> Entity | None:
        before = len(self._steps)
        entity = super()._described(first, end, forms)
        if entity is not None and len(self._steps) == before:
            self._tell("description", "no name, and no role of somebody named before: the words stand for the speaker", self.base.span(first, end))
        return entity

    def _carried(self, attribution: Attribution, last: Entity | None, source: Span | None) -> tuple[Entity | None, Span | None]:
        entity, words = super()._carried(attribution, last, source)
        if entity is None:
            self._tell("carried over", "nobody has spoken before, and nobody is introduced")
        elif entity is last and words == source:
            self._tell("carried over", f"goes on with the last speaker, {entity.name}", words)
        else:
            self._tell("carried over", f"the paragraph so far, or the one before, introduces {entity.name}", words)
        return entity, words
