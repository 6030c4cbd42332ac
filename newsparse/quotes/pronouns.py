"""Who "he" and "she" are: the person a reader would take them for.

Sentences are read backwards. A sentence that begins with the pronoun itself goes on about the same person, so that whom it names is somebody else; a
subject is likelier than an object; who has just spoken of "her" is not "she". What the text shows of somebody (a title, "his" in a sentence that names
nobody else) excludes them where it disagrees. None of that is ever told.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newsparse.quotes.lexicon import CUE_VERBS, PASTS
from newsparse.quotes.results import SpeakerKind
from newsparse.reading.names import Mention

if TYPE_CHECKING:
    from newsparse.quotes.cast import Cast, Entity

HE, SHE = "he", "she"
SUBJECTS = {"he": HE, "she": SHE}
FORMS = {"he": HE, "him": HE, "his": HE, "himself": HE, "she": SHE, "her": SHE, "hers": SHE, "herself": SHE}
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
NO_NOUN = frozenset(
    """a an the that this as to in on at by for with from of and or but if when while because after before where whom who which how why what not than then
    too again back out up down off over away about . , ; : ? ! ) “ ” " '' `` ‘ ’ ' – — -- -""".split()
)
"""What may follow "her" where no noun of hers does."""


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
    forms = cast.base.forms(start, stop)
    pronoun = next((place for place, form in enumerate(forms) if SUBJECTS.get(form) == shown), None)
    if pronoun is not None and cast.is_in_quotation(start + pronoun):
        pronoun = None
    for at, entity in reversed(said):
        if at < start:
            break
        if at >= stop or entity is asker or (is_far and entity.kind is SpeakerKind.UNNAMED):
            continue
        if cast.can_be(entity, shown) and not _speaks_of(forms, at - start, shown):
            return entity, True
    owned = next((place for place, form in enumerate(forms) if FORMS.get(form) == shown), None)
    other = next((form for form in forms if form in SUBJECTS and SUBJECTS[form] != shown), None)
    first: Entity | None = None
    for mention in cast.names.between(start, stop):
        if not cast.person(mention) or cast.is_owner(mention) or cast.is_quoted(mention):
            continue
        entity = cast.entity(_by_birth(cast, mention, forms[mention.end - start :]) or mention)
        if entity is asker or not cast.can_be(entity, shown):
            continue
        if pronoun is not None and pronoun < mention.start - start:
            return None, False  # She gave Ann Lee a book
        if _speaks_of(forms, mention.end - start, shown):
            continue
        is_subject = _is_subject(forms, mention, start)
        if not is_subject and owned is not None and owned < mention.start - start:
            continue  # Her book was filmed with Ann Lee
        if is_subject or len(forms) <= mention.end - start + 1 or other is not None:
            return entity, True
        first = first or entity
    return first, first is not None and first.shown == shown


def _by_birth(cast: Cast, mention: Mention, after: tuple[str, ...]) -> Mention | None:
    """The first person of the article with the given name of one who "was born": "Ann Lee has died. … Ann Roe was born in Leeds"."""
    if after[:2] != ("was", "born"):
        return None
    return next((other for other in cast.names.between(0, mention.start) if len(other.words) > 1 and other.words[0] == mention.words[0]), None)


def _is_subject(forms: tuple[str, ...], mention: Mention, start: int) -> bool:
    """Whether a name may be the subject of its clause: no preposition and no verb stands before it after the last comma."""
    for form in reversed(forms[: mention.start - start]):
        if form == ",":
            return True
        if form in OBJECTS_AFTER or form in VERBS or form in CUE_VERBS or form.endswith("ed"):
            return False
    return True


def _speaks_of(forms: tuple[str, ...], after: int, shown: str) -> bool:
    """Whether somebody is said to do something to him, or to her: 'the critic called her “cold”', not "said her team won"."""
    for place in range(max(after, 0), min(len(forms), after + LONGEST_REACH)):
        form = forms[place]
        if form in SUBJECTS:
            return False
        if shown == HE and form == "him":
            return True
        if shown == SHE and form == "her":
            return place + 1 == len(forms) or forms[place + 1] in NO_NOUN
    return False


def leaning(cast: Cast, mentions: list[Mention]) -> str | None:
    """What the sentences that name nobody else show: "Ann Lee sold her shop"; None where they disagree or show nothing."""
    found = set[str]()
    ends = cast.ends
    for mention in mentions[:MOST_SHOWN]:
        number = bisect_left(ends, mention.start)
        start, stop = (ends[number - 1] + 1 if number else 0), (ends[number] if number < len(ends) else mention.end)
        others = [other.start for other in cast.names.between(start, stop) if other.start != mention.start and cast.person(other)]
        if cast.is_quoted(mention) or any(other < mention.start for other in others):
            continue
        before = {FORMS.get(form) for form in cast.base.forms(ends[number - 2] + 1 if number > 1 else 0, mention.start)}
        reach = min(stop, mention.end + LONGEST_REACH, *others)
        for place, form in enumerate(cast.base.forms(mention.end, reach), mention.end):
            if form in CUE_VERBS:
                break
            if form in FORMS and not cast.is_in_quotation(place):
                found.update({FORMS[form]} - before)
                break
    return found.pop() if len(found) == 1 else None
