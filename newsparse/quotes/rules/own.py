"""The caller's own cues, as rules."""

from __future__ import annotations

from newsparse.coding import Lexicon
from newsparse.config import Config
from newsparse.errors import ConfigError
from newsparse.quotes.lexicon import LEXICON
from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.rules.cues import cue, nothing
from newsparse.rules import Build, Match, Rule, check_own

TAKES = {"clause": Takes.CLAUSE, "quotation": Takes.QUOTATION, "rest": Takes.REST, "line": Takes.LINE}
CAPTURES = frozenset({"cue", "source", "content", "addressee", "that"})
NEEDED = {"clause": {"cue"}, "quotation": {"cue"}, "rest": {"cue"}, "line": {"cue", "source"}}


def own_rules(config: Config) -> tuple[Rule[Cue], ...]:
    """A rule for each pattern of `Config.quotes`.

    Its capture `cue` is what says that something was said. `source`, `content` and `addressee` can be captured, too; without a `source` the words
    beside the cue name the speaker, without `content` it is sought after the match.

    Raises:
        ConfigError: a pattern cannot be read, or lacks a capture or has one that no cue can have; the message names the pattern.
    """
    if not config.quotes:
        return ()
    lexicon = LEXICON.extended({name: frozenset(words) for name, words in config.words})
    return tuple(_rule(takes, number, pattern, lexicon) for takes, patterns in config.quotes for number, pattern in enumerate(patterns, 1))


def _rule(takes: str, number: int, pattern: str, lexicon: Lexicon) -> Rule[Cue]:
    rule = Rule(name=f"own_{takes}_{number}", pattern=pattern, build=_build(TAKES[takes]) if takes in TAKES else nothing)
    given = f"Config(quotes={{{takes!r}: [{pattern!r}]}})"
    captures = check_own(rule, lexicon, given)
    if takes in TAKES and (lacking := sorted(NEEDED[takes] - captures)):
        raise ConfigError(f"{given}: no words are captured as {lacking[0]!r}, as in {lacking[0]}:WORD or {lacking[0]}:(some words)")
    if unknown := sorted(captures - CAPTURES):
        raise ConfigError(f"{given}: a cue has no {unknown[0]!r}; it can capture {', '.join(sorted(CAPTURES))}")
    return rule


def _build(takes: Takes) -> Build[Cue]:
    """The builder of a cue: the speaker is what the pattern captures as source, or else stands beside the cue."""
    beside, captured = cue(takes), cue(takes, Subject.RIGHT)

    def build(match: Match) -> Cue | tuple[Cue, ...] | None:
        return captured(match) if match.group("source") else beside(match)

    return build
