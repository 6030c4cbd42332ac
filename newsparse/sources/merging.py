"""Speakers of many articles put together: one Source for each person and body, whatever form of the name an article uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from attrs import field, frozen

from newsparse.article import Article
from newsparse.quotes.results import RoleClass, Speaker, SpeakerKind
from newsparse.sources.personal import PersonName, body_key

T = TypeVar("T")

LEAST_ACRONYM = 3
"""Letters that an acronym has at least to stand for a body in another article."""


class Appearance(NamedTuple):
    """A speaker in an article.

    Attributes:
        article: the article's number among those given, from 0.
        speaker: what the article makes of the speaker.
    """

    article: int
    speaker: Speaker


@frozen
class Source:
    """A speaker over one article or many.

    Args:
        name: the fullest form that any of the articles gives.
        kind: person, organisation, place, group or unnamed.
        names: all forms, the fullest first.
        roles: the roles as written, the most frequent first.
        role_name: the most frequent gender-neutral role, or None.
        role_class: the most frequent sort of source, "other" only where no role says more; None where no role is known.
        appearances: the speakers that it is made of, in the order of the articles.
    """

    name: str
    kind: SpeakerKind = field(kw_only=True)
    names: tuple[str, ...] = field(kw_only=True)
    roles: tuple[str, ...] = field(default=(), kw_only=True)
    role_name: str | None = field(default=None, kw_only=True)
    role_class: RoleClass | None = field(default=None, kw_only=True)
    appearances: tuple[Appearance, ...] = field(kw_only=True, repr=False)

    @property
    def is_named(self) -> bool:
        """Whether it has a name of its own, as "Ann Lee" and "the Harrow Bank" have, but not "two officials"."""
        return self.kind not in {SpeakerKind.GROUP, SpeakerKind.UNNAMED}

    def __str__(self) -> str:
        return f"{self.name} ({self.roles[0]})" if self.roles and self.roles[0].lower() not in self.name.lower() else self.name


def checked(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The articles.

    Raises:
        TypeError: one of them is something else.
    """
    given = tuple(articles)
    for article in given:
        if not isinstance(article, Article):
            raise TypeError(f"articles are Articles, not {type(article).__name__}; parse the texts first")
    return given


def merge_speakers(articles: Iterable[Article]) -> tuple[Source, ...]:
    """The sources of many articles, by first appearance.

    Forms of a person's name are put together if given names, short forms and initials agree, titles and accents aside ("Dr. A. B. Lee", "Annie Lee";
    "Bob Roe", "Robert Roe"), and only where no third name makes it doubtful whose form it is ("A. Lee" beside both "Annie Lee" and "Abel Lee" stays
    alone). A surname alone never joins two people. Bodies and places go by name without article and form of company, and by the acronym that an article
    itself gives them. Groups and the unnamed ("officials") stay apart from one article to the next. What is put together does not hang on the order.

    Raises:
        TypeError: something that is no Article, such as a text that nobody parsed.

    >>> import newsparse
    >>> texts = "“We lost,” said Dr. A. Lee.", "“We won,” Annie Lee said.", "“We drew,” Lee said."
    >>> [(source.name, source.names, len(source.appearances)) for source in newsparse.merge_speakers(map(newsparse.parse, texts))]
    [('Annie Lee', ('Annie Lee', 'A. Lee'), 2), ('Lee', ('Lee',), 1)]
    """
    known = checked(articles)
    appearances = [Appearance(number, speaker) for number, article in enumerate(known) for speaker in article.speakers]
    people = _people(appearances)
    bodies = _bodies(appearances, known)
    groups: dict[object, list[Appearance]] = {}
    for number, appearance in enumerate(appearances):
        groups.setdefault(people.get(number) or bodies.get(number) or number, []).append(appearance)
    return tuple(map(_source, groups.values()))


def _people(appearances: Sequence[Appearance]) -> dict[int, object]:
    """For each appearance of a person with a given name, whose it is."""
    names = {number: name for number, (_, speaker) in enumerate(appearances) if speaker.kind is SpeakerKind.PERSON and (name := PersonName.of(speaker.name))}
    namesakes: dict[tuple[str, ...], set[PersonName]] = {}
    for name in names.values():
        if name.given:
            namesakes.setdefault(name.surname, set()).add(name)
    persons = {name: person for some in namesakes.values() for name, person in _persons(some).items()}
    return {number: persons[name] for number, name in names.items() if name in persons}


def _persons(names: Iterable[PersonName]) -> dict[PersonName, PersonName]:
    """For each name of people with one surname the fullest name of the person; its own where that is doubtful."""
    people: dict[PersonName, list[PersonName]] = {}
    found: dict[PersonName, PersonName] = {}
    for name in sorted(names, key=lambda name: (name.detail, name.given, name.generation or 0), reverse=True):
        fitting = [person for person, forms in people.items() if all(name.can_be(form) for form in forms)]
        if len(fitting) == 1:
            people[fitting[0]].append(name)
            found[name] = fitting[0]
        else:
            found[name] = name
            people[name] = [name]
    return found


def _bodies(appearances: Sequence[Appearance], articles: Sequence[Article]) -> dict[int, object]:
    """For each appearance of an organisation or a place, which it is."""
    keys = {number: body_key(speaker.name) for number, (_, speaker) in enumerate(appearances) if speaker.kind in {SpeakerKind.ORGANISATION, SpeakerKind.PLACE}}
    meant: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for number, key in keys.items():
        article, speaker = appearances[number]
        for mention in {span.of(articles[article].text) for span in speaker.mentions}:
            if is_acronym(mention) and body_key(mention) != key:
                meant.setdefault(body_key(mention), set()).add(key)
    return {number: next(iter(meant[key])) if len(meant.get(key, ())) == 1 else key for number, key in keys.items()}


def is_acronym(mention: str) -> bool:
    """Whether a body is called by its initials: "the WHO"."""
    last = mention.split()[-1:] or [""]
    return last[0].isupper() and len(last[0]) >= LEAST_ACRONYM and mention.casefold() in {last[0].casefold(), f"the {last[0].casefold()}"}


def _source(appearances: list[Appearance]) -> Source:
    speakers = [speaker for _, speaker in appearances]
    kinds = Counter(speaker.kind for speaker in speakers)
    names = sorted({speaker.name for speaker in speakers}, key=lambda name: (-len(name), name))
    roles, role_names, classes = (_by_frequency(getattr(speaker, part) for speaker in speakers) for part in ("role", "role_name", "role_class"))
    return Source(
        names[0],
        kind=min(kinds, key=lambda kind: (-kinds[kind], kind)),
        names=tuple(names),
        roles=roles,
        role_name=role_names[0] if role_names else None,
        role_class=next((kind for kind in classes if kind is not RoleClass.OTHER), classes[0] if classes else None),
        appearances=tuple(appearances),
    )


def _by_frequency(values: Iterable[T | None]) -> tuple[T, ...]:
    """What is there, the most frequent first, then the earliest."""
    return tuple(value for value, _ in Counter(value for value in values if value is not None).most_common())
