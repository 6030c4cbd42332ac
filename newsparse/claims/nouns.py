"""Which noun a number counts: "6,300 retired school nurses in the valley" counts school nurses."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.claims.lexicon import ADJECTIVE_ENDINGS, ADJECTIVES, COLLECTIVES, NOUN_DESPITE_ENDING, PRESENT_VERBS
from newsparse.claims.plurals import is_plural, singular


def is_adjective(word: str) -> bool:
    """Whether a word before a noun is taken for an adjective, by its ending or because the lexicon has it.

    >>> [is_adjective(word) for word in ("rural", "assembly", "school", "flowering")]
    [True, False, False, True]
    """
    return word in ADJECTIVES or (word.endswith(ADJECTIVE_ENDINGS) and word not in NOUN_DESPITE_ENDING)


def head_of(words: Sequence[str], plural: bool, written: Sequence[str]) -> int | None:
    """Which of the words after a number is the counted noun, or None.

    `written` are the same words as the text has them.

    >>> head_of(("retired", "school", "nurses"), True, ("retired", "school", "nurses")), head_of(("ferry", "captain"), False, ("ferry", "captain"))
    (2, 1)
    """
    if plural:
        for place, word in enumerate(words):
            if word == "and" and not (is_adjective(words[place - 1]) or written[place - 1][:1].isupper()):
                return None
            if is_plural(written[place]) or word in COLLECTIVES:
                if place and words[place - 1] == "-" and any(map(is_plural, words[place + 1 :])):
                    continue  # "six sports-bag thieves"
                while place + 1 < len(words) and is_plural(written[place + 1]) and words[place + 1] not in PRESENT_VERBS:
                    place += 1
                return place
        return None
    for place, word in enumerate(words):
        if word.isalpha() and not is_adjective(word):
            after = words[place + 1] if place + 1 < len(words) else ""
            compound = after.isalpha() and after != "and" and not is_adjective(after) and not is_plural(after)
            return place + compound
    return None


def unit_of(words: Sequence[str], written: Sequence[str], head: int) -> str:
    """The counted noun in the singular, with the nouns before it that make it a compound, without adjectives.

    >>> unit_of(("retired", "school", "nurses"), ("retired", "school", "nurses"), 2)
    'school nurse'
    """
    first = head
    while (
        first
        and words[first - 1].isalpha()
        and words[first - 1] != "and"
        and not is_adjective(words[first - 1])
        and not is_plural(words[first - 1])
        and _fits(written, first, head)
    ):
        first -= 1
    return " ".join([*written[first:head], singular(written[head])])


def _fits(written: Sequence[str], first: int, head: int) -> bool:
    """Whether the word before `first` is no name that only modifies: "Welsh ponies" are ponies, "Grand Slams" Grand Slams, "UN envoys" UN envoys."""
    word = written[first - 1]
    return not word[:1].isupper() or written[head][:1].isupper() or word.isupper()
