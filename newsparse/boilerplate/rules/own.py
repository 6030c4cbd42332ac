"""The caller's own patterns, as rules."""

from __future__ import annotations

from newsparse.boilerplate.lexicon import LEXICON
from newsparse.boilerplate.meaning import Block, line, part
from newsparse.coding import Lexicon
from newsparse.config import Config
from newsparse.rules import Rule, check_own


def own_rules(config: Config) -> tuple[Rule[Block], ...]:
    """A rule for each pattern of `Config.boilerplate`: one that begins with `¶` takes the whole line, any other the matched words.

    Raises:
        ConfigError: a pattern cannot be read; the message names kind and pattern.
    """
    if not config.boilerplate:
        return ()
    lexicon = LEXICON.extended({name: frozenset(words) for name, words in config.words})
    return tuple(_rule(kind, number, pattern, lexicon) for kind, patterns in config.boilerplate for number, pattern in enumerate(patterns, 1))


def _rule(kind: str, number: int, pattern: str, lexicon: Lexicon) -> Rule[Block]:
    rule = Rule(name=f"own_{kind}_{number}", pattern=pattern, build=line(kind) if pattern.lstrip().startswith("¶") else part(kind))
    check_own(rule, lexicon, f"Config(boilerplate={{{kind!r}: [{pattern!r}]}})")
    return rule
