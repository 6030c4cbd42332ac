"""Who "he" and "she" are: the person a reader would take them for.

Sentences are read backwards. A sentence that begins with the pronoun itself goes on about the same person, so that whom it names is somebody else; a
subject is likelier than an object; who has just spoken of "her" is not "she". What the text shows of somebody (a title, "his" in a sentence that names
nobody else) excludes them where it disagrees. None of that is ever told.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from newsparse.quotes.lexicon import CUE_VERBS, HE_FORMS, PASTS, SAYING, SHE_FORMS, STATING, forms
from newsparse.quotes.results import SpeakerKind
from newsparse.reading.names import Mention
from newsparse.words import Words

if TYPE_CHECKING:
    from newsparse.quotes.cast import Cast, Entity

HE, SHE = "he", "she"
SUBJECTS = {"he": HE, "she": SHE}
FORMS: dict[str, str] = {**dict.fromkeys(HE_FORMS, HE), **dict.fromkeys(SHE_FORMS, SHE)}
"""Pronouns by what they show."""
SENTENCES_BACK = 8
MOST_SHOWN = 8
"""Mentions of somebody that are asked for what the text shows."""
LONGEST_REACH = 25
"""Words between a name and a pronoun of it at most."""
OBJECTS_AFTER = frozenset(
    """with by to of for in on at from about against between among after before like as than near behind than during under over into through
    without toward towards""".split()
)
VERBS = PASTS | frozenset("is are has have will would could can may might must should does do did be been being".split())
CLAUSE_VERBS: frozenset[str] = (forms(SAYING) | forms(STATING)) - {"tell", "tells", "told"}
"""Verbs after which "her" may be the one who speaks: "Vane says it was never sent to her"."""
NO_NOUN = frozenset(
    """a an the that this as to in on at by for with from of and or but if when while because after before where whom who which how why what not than then
    too again back out up down off over away about . , ; : ? ! ) “ ” " '' `` ‘ ’ ' – — -- -""".split()
)
"""What may follow "her" where no noun of hers does."""


class Pronouns:
    """Where a text has "he", "she" and their forms, as tokens of the base row."""

    def __init__(self, words: Words, shape: re.Pattern[str]) -> None:
        self._places = [found.start() for found in shape.finditer(words.symbols)]
        self._forms = [words.forms(place, place + 1)[0] for place in self._places]

    def between(self, start: int, stop: int) -> list[tuple[int, str]]:
        """The pronouns between two tokens, each with its place."""
        first, last = bisect_left(self._places, start), bisect_left(self._places, stop)
        return list(zip(self._places[first:last], self._forms[first:last], strict=True))


def antecedent(cast: Cast, place: int, shown: str, said: list[tuple[int, Entity]], asker: Entity | None = None) -> Entity | None:
    """The person whom "he" or "she" at a token stands for, or None where the text names nobody who can be.

    Args:
        cast: everybody of the article.
        place: the token of the pronoun.
        shown: what the pronoun shows.
        said: who was found to speak so far, with the token of the words that named them, in order.
        asker: who has just asked, and is not the one that answers.
    """
    ends = cast.ends
    here = bisect_left(ends, place)
    stop, entry = place, cast.entry(place)
    unlikely: Entity | None = None
    for number in range(here, max(0, here - SENTENCES_BACK), -1):
        start = ends[number - 1]
        if stop <= entry:
            break
        found, is_sure = _in_sentence(cast, start + 1, stop, shown, said, asker, number < here - 1 and cast.paragraph(start) != cast.paragraph(place))
        if found is not None and is_sure:
            return cast.shows(found, shown)
        unlikely = unlikely or found
        stop = start
    return cast.shows(unlikely, shown) if unlikely is not None else None


def _in_sentence(
    cast: Cast, start: int, stop: int, shown: str, said: list[tuple[int, Entity]], asker: Entity | None, is_far: bool
) -> tuple[Entity | None, bool]:
    """Whom a sentence offers, and whether a reader would look no further."""
    pronouns = cast.pronouns.between(start, stop)
    pronoun = next((place for place, form in pronouns if SUBJECTS.get(form) == shown), None)
    if pronoun is not None and cast.is_in_quotation(pronoun):
        pronoun = None
    for at, entity in reversed(said):
        if at < start:
            break
        if at >= stop or entity is asker or (is_far and entity.kind is SpeakerKind.UNNAMED):
            continue
        if cast.can_be(entity, shown) and not _speaks_of(cast.base, pronouns, at, stop, shown):
            return entity, True
    owned = next((place for place, form in pronouns if FORMS[form] == shown), stop)
    other = any(form in SUBJECTS and SUBJECTS[form] != shown for _, form in pronouns)
    first: Entity | None = None
    for mention in cast.names.between(start, stop):
        if not cast.person(mention) or cast.is_owner(mention) or cast.is_quoted(mention):
            continue
        entity = cast.entity(_by_birth(cast, mention, stop) or mention)
        if entity is asker or not cast.can_be(entity, shown):
            continue
        is_subject = _is_subject(cast.base.forms(start, mention.start))
        if pronoun is not None and pronoun < mention.start and not (is_subject and pronoun > start):
            return None, False  # She gave Ann Lee a book; but: Asked whether she would go, Ann Lee smiled
        if _speaks_of(cast.base, pronouns, mention.end, stop, shown):
            continue
        if not is_subject and owned < mention.start:
            continue  # Her book was filmed with Ann Lee
        if is_subject:
            return entity, True
        if stop <= mention.end + 1 or other:
            return first or entity, True
        first = first or entity
    return first, first is not None and first.shown == shown


def _by_birth(cast: Cast, mention: Mention, stop: int) -> Mention | None:
    """The first person of the article with the given name of one who "was born": "Ann Lee has died. … Ann Roe was born in Leeds"."""
    if mention.end + 2 > stop or cast.base.forms(mention.end, mention.end + 2) != ("was", "born"):
        return None
    return next((other for other in cast.names.between(0, mention.start) if len(other.words) > 1 and other.words[0] == mention.words[0]), None)


def _is_subject(before: tuple[str, ...]) -> bool:
    """Whether a name with these words before it may be the subject of its clause: no preposition and no verb stands there after the last comma."""
    for form in reversed(before):
        if form == ",":
            return True
        if form in OBJECTS_AFTER or form in VERBS or form in CUE_VERBS or (form.endswith("ed") and form != "united"):
            return False
    return True


def _speaks_of(words: Words, pronouns: list[tuple[int, str]], after: int, stop: int, shown: str) -> bool:
    """Whether somebody is said to do something to him, or to her: 'the critic called her “cold”', not "said her team won"."""
    for place, form in pronouns:
        if place < after:
            continue
        if place >= after + LONGEST_REACH or form in SUBJECTS:
            return False
        is_object = form == "him" if shown == HE else form == "her" and (place + 1 == stop or words.forms(place + 1, place + 2)[0] in NO_NOUN)
        if is_object or (shown == SHE and form == "her"):
            return is_object and CLAUSE_VERBS.isdisjoint(words.forms(max(after, 0), place))
    return False


def leaning(cast: Cast, mentions: list[Mention]) -> str | None:
    """What the sentences that name nobody else show: "Ann Lee sold her shop"; None where they disagree or show nothing."""
    found = set[str]()
    ends = cast.ends
    for mention in mentions[:MOST_SHOWN]:
        number = bisect_left(ends, mention.start)
        start, stop = (ends[number - 1] + 1 if number else 0), (ends[number] if number < len(ends) else mention.end)
        near = [at for at in cast.pronouns.between(mention.end, min(stop, mention.end + LONGEST_REACH)) if not cast.is_in_quotation(at[0])]
        if not near or cast.is_quoted(mention):
            continue
        place, form = near[0]
        if not CUE_VERBS.isdisjoint(cast.base.forms(mention.end, place)):
            continue
        if any(cast.person(other) for other in cast.names.between(start, place) if other.start != mention.start):
            continue
        before = {FORMS[earlier] for _, earlier in cast.pronouns.between(ends[number - 2] + 1 if number > 1 else 0, mention.start)}
        found.update({FORMS[form]} - before)
    return found.pop() if len(found) == 1 else None
