"""What tells a plea or a note from a sentence of the story: who speaks in it, in which tense it is told, and whether it has a clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse.boilerplate.lexicon import SPEAKER_OR_READER, SPOKE
from newsparse.boilerplate.results import Kind
from newsparse.words import Words

PLEAS = frozenset(
    {Kind.NEWSLETTER, Kind.SOCIAL, Kind.APP, Kind.DONATION, Kind.PAYWALL, Kind.COMMENTS, Kind.COOKIE, Kind.POLL, Kind.TIPS, Kind.VIDEO, Kind.ADVERTISEMENT}
    | {Kind.RELATED}
)
"""Kinds that ask the reader for something, or tell where something is: in the present tense, with nobody but the site speaking."""
FARTHEST_SPEAKER = 6
"""Words from the comma to the verb: "Download the app, the mayor of Kelmouth told residents"."""
CLAUSE = frozenset("who which that as what and but or while when".split())
"""Words that begin a clause of their own, so that the verb after them is not that of the one who says it."""
SUPPOSED = ("and", "you", "would")
"""What goes on after something that is supposed, not asked for: "Follow her on Twitter and you would think she never slept"."""
TOLD = frozenset("was were had did said told wasn't weren't hadn't didn't".split())
"""Verbs whose past tense tells a story: nearly every paragraph of news has one."""


def is_told(words: Words, begin: int, stop: int) -> bool:
    """Whether someone in the story says the words ("Download the app, the mayor told residents"), or supposes what they ask for."""
    forms = words.forms(begin, stop)
    spoken = any(is_speaker(forms[place + 1 : place + 1 + FARTHEST_SPEAKER]) for place, form in enumerate(forms) if form == ",")
    return spoken or any(forms[place : place + len(SUPPOSED)] == SUPPOSED for place, form in enumerate(forms) if form == SUPPOSED[0])


def is_speaker(forms: Sequence[str]) -> bool:
    """Whether the words begin with a speaker and a verb of speech."""
    spoke = next((place for place, form in enumerate(forms) if form in SPOKE), 0)
    return spoke > 0 and CLAUSE.isdisjoint(forms[:spoke])


CLAUSE_SUBJECT = frozenset("the a an it its he she they this that his her their".split())
"""Words that begin the main clause after "Edited by Nora Quill, "."""


def has_clause(words: Words, begin: int, stop: int) -> bool:
    """Whether a clause of the story comes after the names of a note: "Edited by Nora Quill, the book sold nine copies."."""
    forms = words.forms(begin, stop)
    if not forms or forms[-1] != ".":
        return False
    return not TOLD.isdisjoint(forms) or any(one == "," and other in CLAUSE_SUBJECT for one, other in pairwise(forms))


def tells(words: Words, begin: int, stop: int) -> bool:
    """Whether the words tell what happened, and speak to nobody."""
    forms = words.forms(begin, stop)
    return not TOLD.isdisjoint(forms) and SPEAKER_OR_READER.isdisjoint(forms)
