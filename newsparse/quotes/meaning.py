"""What a cue says before its sentence has been looked at: what it takes as content, and where its subject stands."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from newsparse.span import Span


class Takes(Enum):
    """What can be the content of a cue."""

    CLAUSE = auto()
    """A clause with or without "that", or a quotation."""
    PLAIN_CLAUSE = auto()
    """A clause that shows itself by "that", a pronoun or an auxiliary, or a quotation."""
    TRAILING = auto()
    """Only the clause before it, with which its sentence ends: "Exports fell, official data showed"."""
    QUOTATION = auto()
    """Only a quotation beside the cue or its subject."""
    REST = auto()
    """All that follows the cue: "accused Washington of backtracking"."""
    POST = auto()
    """The paragraph before the signature of an embedded post."""
    LINE_BEFORE = auto()
    """The line that ends with its source: "Rain to reach the coast by Friday: met office"."""
    NOTHING = auto()
    """A quotation that is no speech: a title, a name, what a sign says."""
    LINE = auto()
    """The rest of the line: a headline such as "PM: No delay", or a line of a transcript or interview."""


class Subject(Enum):
    """Where the words that name the speaker stand."""

    BESIDE = auto()
    """Left of the cue, or right of it after a quotation: "she said", "said Ann Lee"."""
    SHARED = auto()
    """A participle's: the subject of the clause before it: "…, adding that"."""
    RIGHT = auto()
    """After the cue: "according to Ann Lee"."""
    OWNER = auto()
    """A possessive before the noun: "the governor's claim that"."""
    NOBODY = auto()
    """There is none: "it is alleged that"."""


class Cue(NamedTuple):
    """Reporting words.

    Attributes:
        span: the words taken: the cue and what belongs to it, such as its addressee.
        cue: first word and end of the reporting words.
        after: the word where content to the right begins.
        takes: what can be its content.
        subject: where its subject stands.
        that: whether "that" introduces the content.
        addressee: who is spoken to.
        source: the words that name the speaker, where the pattern itself has them.
    """

    span: Span
    cue: tuple[int, int]
    after: int
    takes: Takes = Takes.CLAUSE
    subject: Subject = Subject.BESIDE
    that: bool = False
    addressee: tuple[int, int] | None = None
    source: tuple[int, int] | None = None
