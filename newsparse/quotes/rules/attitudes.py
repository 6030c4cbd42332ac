"""What somebody thinks, hopes, fears or decides, and need not have said: "believes the dam is safe". Callers can leave these out by this one rule."""

from __future__ import annotations

from newsparse.quotes.lexicon import HOPING, KNOWING, THINKING, forms
from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.results import ATTITUDE
from newsparse.quotes.rules.cues import cue
from newsparse.rules import Match, Rule

WITH_THAT: dict[str, tuple[Takes, Subject]] = {
    "it": (Takes.CLAUSE, Subject.NOBODY),
    **dict.fromkeys(forms(THINKING), (Takes.CLAUSE, Subject.BESIDE)),
    **dict.fromkeys(forms(HOPING), (Takes.PLAIN_CLAUSE, Subject.BESIDE)),
    **dict.fromkeys(forms(KNOWING), (Takes.CLAUSE, Subject.BESIDE)),
    **dict.fromkeys(forms(THINKING, "ING") | forms(HOPING, "ING") | forms(KNOWING, "ING"), (Takes.CLAUSE, Subject.SHARED)),
}
"""What each word takes where "that" follows it, and where its subject stands."""
WITHOUT_THAT: dict[str, tuple[Takes, Subject]] = WITH_THAT | {
    **dict.fromkeys(forms(KNOWING), (Takes.QUOTATION, Subject.BESIDE)),
    **dict.fromkeys(forms(HOPING, "ING"), (Takes.QUOTATION, Subject.SHARED)),
}
"""The same where it does not."""


def attitude(match: Match) -> Cue | tuple[Cue, ...] | None:
    """'believes the dam is safe', 'hoping that it holds', 'knows that'; but not 'knowing the dam'."""
    [word, *_] = match["cue"]
    that = match.group("that") is not None
    if not that and word in forms(KNOWING, "ING"):
        return None
    takes, subject = (WITH_THAT if that else WITHOUT_THAT)[word]
    return cue(takes, subject)(match)


RULES: tuple[Rule[Cue], ...] = (
    Rule(
        name=ATTITUDE,
        pattern="cue:(it (is | was | has been | had been) (ADVERB)? ATTITUDE that) | cue:ATTITUDE (to addressee:HEARER)? ASIDE? (ADVERB? that:that)?",
        build=attitude,
        examples={
            "Orla Byrne believes the dam is sound.": "Orla Byrne: the dam is sound",
            "The wardens hoped they would see the lynx again.": "wardens: they would see the lynx again",
            "Ravi Menon feels that the vote was fair.": "Ravi Menon: the vote was fair",
            "The crew turned back, fearing that the mast would break.": "crew: the mast would break",
            "It is feared that the ferry has sunk.": "?: the ferry has sunk",
            "“This is the end of the pier,” Lena Ruud thought.": "Lena Ruud: This is the end of the pier,",
        },
        counterexamples=("The wardens hope for rain.", "They knew the bay well.", "Knowing the coast, she sailed on.", "The crew feared a storm."),
        why='Nobody need have said it: `is_attitude` tells these quotes, and `Config(disable=["quotes/attitude"])` leaves them out.',
    ),
)
