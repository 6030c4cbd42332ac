"""Nouns and phrases that say that something was said: "the claim that", "according to", "it is alleged that"."""

from __future__ import annotations

from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.rules.cues import cue
from newsparse.rules import Match, Rule

ARTICLES = frozenset("the a an any this".split())


def claimed(match: Match) -> Cue | tuple[Cue, ...] | None:
    """'the claim that', 'a false claim that': a noun, since an article stands before it; not the verb of 'the panel claims that'."""
    start = match.found.start()
    before = match.words.span(max(0, start - 2), start).of(match.words.text).split()
    is_noun = before[-1:] and before[-1].lower() in ARTICLES
    is_described = len(before) > 1 and before[-2].lower() in ARTICLES and before[-1].islower() and not match["cue"][0].endswith("s")
    return cue(subject=Subject.NOBODY)(match) if is_noun or is_described else None


RULES: tuple[Rule[Cue], ...] = (
    Rule(
        name="the_claim_that",
        pattern="cue:SPEECH_NOUN that:that",
        build=claimed,
        examples={
            "The claim that the dam was sound was never tested.": "?: the dam was sound",
            "Records show nothing of the rumour that the ferry had sunk.": "?: the ferry had sunk",
        },
        counterexamples=("The report on the dam was short.",),
    ),
    Rule(
        name="answer",
        pattern="cue:(advice | answer | explanation | message | reply | response | verdict | warning | words)"
        " (is | was)? (simple | clear | brief | blunt)? (: | , | \\?) //? content:QUOTATION",
        build=cue(Takes.QUOTATION, Subject.OWNER),
        examples={"The mayor’s answer? “Not this year.”": "mayor: Not this year."},
    ),
    Rule(
        name="according_to",
        pattern="cue:(according to)",
        build=cue(subject=Subject.RIGHT),
        examples={
            "Nine barns burned down, according to the fire service.": "fire service: Nine barns burned down",
            "According to the survey, rents have doubled.": "survey: rents have doubled",
        },
    ),
    Rule(
        name="noun_that",
        pattern="(POSSESSIVE | POSSESSOR) (LOWERCASE&!FUNCTION)? cue:SPEECH_NOUN that:that",
        build=cue(subject=Subject.OWNER),
        examples={"They doubted the dealer's claim that the car was new.": "dealer: the car was new"},
    ),
    Rule(
        name="it_is_alleged",
        pattern="cue:(it (is | was | has been | had been) (ADVERB)? (SAY&!ATTITUDE | STATE&!ATTITUDE | WITH_THAT&!ATTITUDE) that)",
        build=cue(subject=Subject.NOBODY),
        examples={"It is alleged that the clerk hid the files.": "?: the clerk hid the files"},
    ),
)
