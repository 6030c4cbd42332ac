"""Names of people and bodies as keys, and whether two forms of a name can be one person's."""

from __future__ import annotations

import re
import unicodedata

from attrs import frozen

from newsparse.reading.lexicon import HONORIFICS, NAME_SUFFIXES, PARTICLES, TITLES
from newsparse.reading.names import COMPANY_SUFFIXES
from newsparse.sources.short_names import FULL_NAMES

GENERATIONS = {"jr": 2, "junior": 2, "ii": 2, "sr": 1, "senior": 1, "iii": 3, "iv": 4}
"""What tells a father from his son."""
PART = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def parts_of(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents and marks.

    >>> parts_of("María-José O’Dowd Jr.")
    ('maria', 'jose', "o'dowd", 'jr')
    """
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return tuple(part.replace("’", "'") for part in PART.findall(plain.casefold()))


def body_key(name: str) -> tuple[str, ...]:
    """The words by which an organisation or a place is known: no article, no form of company.

    >>> body_key("The Harrow Bank plc") == body_key("Harrow Bank")
    True
    """
    parts = parts_of(name)
    while len(parts) > 1 and (parts[-1] in COMPANY_SUFFIXES or f"{parts[-1]}." in COMPANY_SUFFIXES):
        parts = parts[:-1]
    return parts[1:] if len(parts) > 1 and parts[0] == "the" else parts


@frozen(order=False)
class PersonName:
    """A person's name in its parts, all in lower case.

    Args:
        given: first and middle names, or their initials; empty where only a surname is known.
        surname: the last name, with its particles.
        generation: 1 for "Sr.", 2 for "Jr.", or None.
    """

    given: tuple[str, ...]
    surname: tuple[str, ...]
    generation: int | None = None

    @classmethod
    def of(cls, name: str) -> PersonName | None:
        """The parts of a name as written, titles left out; None where there is no word in it.

        >>> PersonName.of("Dr. Jan van der Berg Jr.")
        PersonName(given=('jan',), surname=('van', 'der', 'berg'), generation=2)
        """
        parts = list(parts_of(name))
        while len(parts) > 1 and parts[0] in TITLE_PARTS:
            del parts[0]
        generation = None
        while len(parts) > 1 and (parts[-1] in GENERATIONS or parts[-1] in NAME_SUFFIXES):
            generation = GENERATIONS.get(parts.pop(), generation)
        if not parts:
            return None
        start = len(parts) - 1
        while start > 1 and parts[start - 1] in PARTICLES:
            start -= 1
        return cls(tuple(parts[:start]), tuple(parts[start:]), generation)

    @property
    def detail(self) -> tuple[int, int]:
        """How much the name tells: letters of the given names, and their number."""
        return sum(map(len, self.given)), len(self.given)

    def can_be(self, other: PersonName) -> bool:
        """Whether both can be forms of one name, given names, their short forms and initials considered; never by the surname alone.

        >>> lee, annie, ben = map(PersonName.of, ("A. B. Lee", "Annie Lee", "Ben Lee"))
        >>> lee.can_be(annie), lee.can_be(ben)
        (True, False)
        """
        if self.surname != other.surname or not (self.given and other.given):
            return False
        if self.generation and other.generation and self.generation != other.generation:
            return False
        return all(_same(*names) for names in zip(self.given, other.given, strict=False))


TITLE_PARTS = frozenset(part for title in HONORIFICS | TITLES for part in parts_of(title))
"""Words before a name that are none of it."""


def _same(one: str, other: str) -> bool:
    """Whether two given names are the same, one is short for the other, or one is the initial of the other: "Bob", "Robert", "R"."""
    if one == other:
        return True
    ones, others = FULL_NAMES.get(one, frozenset()) | {one}, FULL_NAMES.get(other, frozenset()) | {other}
    if min(len(one), len(other)) == 1:
        return not {name[0] for name in ones}.isdisjoint(name[0] for name in others)
    return one in others or other in ones
