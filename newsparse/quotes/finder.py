"""Quotes: who said what. Cues (rules/) → attributions (attribution.py) → speakers (speakers.py)."""

from __future__ import annotations

from itertools import chain

from newsparse.config import Config
from newsparse.quotes.attribution import attributions
from newsparse.quotes.lexicon import LEXICON
from newsparse.quotes.meaning import Cue
from newsparse.quotes.results import Quote
from newsparse.quotes.rules import RULES
from newsparse.quotes.rules.own import own_rules
from newsparse.quotes.speakers import Voice, Voices
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
    inner = [tuple(cast.voices(attribution.inner)) for attribution, _, _ in voices]
    entities = dict.fromkeys(entity for _, _, entity in chain(voices, *inner) if entity is not None)
    speakers = {entity: entity.speaker(reading.names) for entity in entities}

    def quote(voice: Voice, inner: tuple[Quote, ...] = ()) -> Quote:
        attribution, source, entity = voice
        span = Span(attribution.content[0].start, attribution.content[-1].end)
        return Quote(
            span,
            span.of(reading.text),
            kind=attribution.kind,
            content=attribution.content,
            cue=attribution.cue,
            source=source,
            speaker=speakers[entity] if entity is not None else None,
            addressee=attribution.addressee,
            hedge=attribution.hedge,
            inner=inner,
            rule=attribution.rule,
        )

    return [quote(voice, tuple(map(quote, within))) for voice, within in zip(voices, inner, strict=True)]
