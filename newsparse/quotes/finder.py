"""Quotes: who said what. Cues (rules/) → attributions (attribution.py) → speakers (speakers.py)."""

from __future__ import annotations

from newsparse.config import Config
from newsparse.quotes.attribution import Attribution, attributions
from newsparse.quotes.cast import Entity
from newsparse.quotes.lexicon import LEXICON
from newsparse.quotes.meaning import Cue
from newsparse.quotes.results import Quote, Speaker
from newsparse.quotes.rules import RULES
from newsparse.quotes.rules.own import own_rules
from newsparse.quotes.speakers import Voices
from newsparse.reading import Reading
from newsparse.rules import Grammar, Rule
from newsparse.span import Span

__all__ = ["LEXICON", "find", "rules"]


def rules(config: Config) -> tuple[Rule[Cue], ...]:
    """The rules for a Config: the caller's own cues, then ours.

    Raises:
        ConfigError: a pattern of `Config.quotes` cannot be read; the message names it.
    """
    return own_rules(config) + RULES


def find(reading: Reading, grammar: Grammar[Cue]) -> list[Quote]:
    """The quotes of a reading, in text order; their contents do not overlap."""
    cast = Voices(reading, grammar)
    voices = list(cast.voices(attributions(reading, grammar)))
    inner = {id(voice[0]): list(cast.voices(voice[0].inner)) for voice in voices if voice[0].inner}
    speakers: dict[int, Speaker] = {}

    def quote(attribution: Attribution, source: Span | None, entity: Entity | None) -> Quote:
        if entity is not None and id(entity) not in speakers:
            speakers[id(entity)] = entity.speaker(reading.names)
        span = Span(attribution.content[0].start, attribution.content[-1].end)
        return Quote(
            span,
            span.of(reading.text),
            kind=attribution.kind,
            content=attribution.content,
            cue=attribution.cue,
            source=source,
            speaker=speakers[id(entity)] if entity is not None else None,
            addressee=attribution.addressee,
            hedge=attribution.hedge,
            inner=tuple(quote(*voice) for voice in inner.get(id(attribution), ())),
            rule=attribution.rule,
        )

    return [quote(*voice) for voice in voices]
