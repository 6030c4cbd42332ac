"""The builders that the families of cues share."""

from __future__ import annotations

from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.rules import Build, Match


def cue(takes: Takes = Takes.CLAUSE, subject: Subject = Subject.BESIDE) -> Build[Cue]:
    """A builder for the cues of a kind: the capture `cue` is the cue, what follows the match, or the capture `content`, is content."""

    def build(match: Match) -> Cue | None:
        reporting = match.group("cue")
        assert reporting is not None
        content = match.group("content")
        return Cue(
            match.span,
            reporting,
            content[0] if content else match.found.end(),
            takes,
            subject,
            match.group("that") is not None,
            match.group("addressee"),
            match.group("source"),
        )

    return build


def nothing(match: Match) -> tuple[()]:
    """'did not say': the words are taken and mean no quote."""
    return ()
