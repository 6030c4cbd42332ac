"""Names of people, organisations and places, found from the shape of words, and the fullest form the article gives each.

No list of names is used: a name is a run of capitalised words, with initials, particles ("bin", "van", "al-") and what joins the names of bodies
("Ministry of Finance"). A title before it belongs to the mention and not to the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from attrs import define, frozen

from newsparse.coding import Compiler
from newsparse.patterns import PARAGRAPH_END, SENTENCE_END, symbol_class
from newsparse.reading.lexicon import BODY_NOUNS, HONORIFICS, NAME_SUFFIXES, PARTICLES, PORTFOLIO, ROLE_NOUNS, STARTERS, TITLES
from newsparse.reading.places import PEOPLES, PLACES
from newsparse.words import Words, form_of

ENDS = frozenset(SENTENCE_END + PARAGRAPH_END)
PLACE_WORDS = frozenset((word,) for word in "north south east west new saudi the great united central".split())
"""What stands before the name of a place and is part of it."""
# A mark that the next word touches.
OPENING_MARKS = frozenset({'"', "“", "'", "‘", "``", "''", "«", "„", "("})


class NameKind(StrEnum):
    """What a name stands for, as far as its words tell."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


class Mention(NamedTuple):
    """A name in the text.

    Attributes:
        start: its first word in the base row, with the titles before the name.
        end: the word after it.
        name: the first word of the name itself.
        kind: what it stands for.
        words: the name in normalised words.
    """

    start: int
    end: int
    name: int
    kind: NameKind
    words: tuple[str, ...]


@frozen(eq=False)
class NameShapes:
    """Finds runs of words that can be names in a row of symbols."""

    pattern: re.Pattern[str]
    inside: re.Pattern[str]
    """A capitalised word after one in lower case."""

    @classmethod
    def compiled(cls, compiler: Compiler) -> NameShapes:
        """For the symbols of this coding."""
        c = symbol_class
        symbols = compiler.symbols
        capitalised, lower = symbols("CAPITALISED"), symbols("LOWERCASE")
        initials = symbols("INITIALS_TOO") & symbols("UPPERCASE")  # US, WHO
        word = c(capitalised - symbols("FUNCTION") - symbols("DAY_NAME") - symbols("MONTH_NAME") | initials)
        particle, hyphen = c(symbols("PARTICLE") & lower), c(symbols("HYPHEN") & symbols("TIGHT"))
        run = f"(?:{particle}{hyphen})?{word}(?:(?:{hyphen}|(?:{particle}{hyphen}?){{1,3}})?{word}){{0,6}}"
        body, title = c(symbols("BODY") & capitalised), c(symbols("TITLE") & capitalised)
        join, the, also = c(symbols("JOINS_NAMES") & lower), c(symbols("THE") & lower), c(symbols("ALSO"))
        options = (
            f"{run}(?<={title}){c(symbols('OF'))}{c(symbols('PORTFOLIO'))}{run}",  # Secretary of State Ann Lee
            f"{run}(?<={body}){join}{the}?{run}(?:{also}{run})?",  # Ministry of Trade and Industry
            f"{run}(?:{c(symbols('MONTH_NAME') & capitalised)}(?!{c(symbols('DIGITS'))}))?",  # Theresa May
        )
        return cls(re.compile("|".join(options)), re.compile(f"(?<={c(lower)}){c(capitalised)}"))

    def mentions(self, words: Words) -> tuple[Mention, ...]:
        """The names of the row, in order."""
        tokens = words.tokens
        plain = _Plain(words, self.inside)
        known: dict[tuple[str, ...], tuple[int, NameKind]] = {}
        found: list[Mention] = []
        doubtful: list[int] = []
        parts: set[str] = set()
        for match in self.pattern.finditer(words.symbols):
            start, end = match.span()
            forms = tuple(map(form_of, tokens[start:end]))
            if _begins_sentence(words, start):
                if end - start > 1 and forms[0] in STARTERS and forms[1] != "-":
                    start, forms = start + 1, forms[1:]
                elif end - start == 1 and plain.is_word(tokens[start], forms[0]):
                    doubtful.append(len(found))
            if forms not in known:
                length = _title_length(forms)
                known[forms] = length, _kind(forms[length:], length > 0, tokens[end - 1])
            length, kind = known[forms]
            if kind is NameKind.PERSON and not length and tokens[start - 1] in {"the ", "The "}:
                kind = NameKind.ORGANISATION  # people have no article
            if kind is NameKind.PERSON and end - start - length <= 3:
                parts.update(forms[length:])
            found.append(Mention(start, end, start + length, kind, forms[length:]))
        for place in reversed(doubtful):
            if found[place].words[0] not in parts or found[place].words[0] in STARTERS:
                del found[place]
        return tuple(found)


def _begins_sentence(words: Words, place: int) -> bool:
    """Whether the word is the first of its sentence or quotation."""
    return words.symbols[place - 1] in ENDS or words.tokens[place - 1] in OPENING_MARKS


@define(eq=False, slots=False)
class _Plain:
    """Which capitalised first words of sentences are plain words: those that stand in lower case elsewhere, or never capitalised inside a sentence."""

    words: Words
    pattern: re.Pattern[str]

    @cached_property
    def _inside(self) -> frozenset[str]:
        tokens = self.words.tokens
        return frozenset(form_of(tokens[found.start()]) for found in self.pattern.finditer(self.words.symbols))

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(self.words.tokens)

    def is_word(self, token: str, form: str) -> bool:
        """Whether the token, the first of a sentence, is a plain word."""
        if form in STARTERS or form in self._all or f"{form} " in self._all:
            return True
        return form not in PLACES and not token.rstrip().isupper() and form not in self._inside


def _title_length(forms: tuple[str, ...]) -> int:
    """How many words at the front are titles: everything up to the last title that still leaves a name."""
    length = 0
    for place, form in enumerate(forms[:-1]):
        title = form in HONORIFICS or form in TITLES or (form in ROLE_NOUNS and form not in BODY_NOUNS)
        if title or (form in PORTFOLIO and place >= 2 and forms[place - 1] == "of"):
            length = place + 1
    return length


def _kind(words: tuple[str, ...], titled: bool, last: str) -> NameKind:
    if titled:
        return NameKind.PERSON
    if any(word in BODY_NOUNS for word in words):
        return NameKind.ORGANISATION
    if " ".join(words) in PLACES or (words[-1] in PLACES and words[:-1] in PLACE_WORDS):
        return NameKind.PLACE
    if len(words) == 1 and last.rstrip().isupper() and len(last.rstrip()) > 1:
        return NameKind.ORGANISATION
    if words[-1] in {"inc.", "ltd.", "corp.", "plc", "co.", "group", "holdings", "llc", "ltd", "inc", "corp"}:
        return NameKind.ORGANISATION
    if words[0] == "united":
        return NameKind.PLACE if words[-1] in {"states", "kingdom"} else NameKind.ORGANISATION
    if words[0] in PEOPLES or words[0] in PLACES:
        return NameKind.OTHER
    return NameKind.PERSON if 2 <= len([word for word in words if word not in PARTICLES and word != "-"]) <= 5 else NameKind.OTHER


@define(eq=False, slots=False)
class Names:
    """The names of an article, and the fullest form of each."""

    words: Words
    mentions: tuple[Mention, ...]

    @cached_property
    def _full(self) -> dict[str, list[Mention]]:
        """Longest mentions of people, bodies and others by each word that can stand for them alone."""
        index: dict[str, list[Mention]] = {}
        seen: set[tuple[str, ...]] = set()
        for mention in self.mentions:
            core = without_suffix(mention.words)
            if len(core) < 2 or core in seen:
                continue
            seen.add(core)
            keys = {core[-1], core[0]}
            if mention.kind is NameKind.ORGANISATION:
                keys |= {word for word in core if word in BODY_NOUNS} | {acronym(core)}
            if len(core) > 3 and core[-2] == "-":
                keys.add("-".join((core[-3], core[-1])))
            for key in keys:
                index.setdefault(key, []).append(mention)
        return index

    def fullest(self, mention: Mention) -> Mention:
        """The mention with the longest form of the same name: the only one whose last word it is, else the nearest before it."""
        core = without_suffix(mention.words)
        titled = mention.name > mention.start
        candidates = self._candidates(core, titled)
        longer = [other for other in candidates if len(without_suffix(other.words)) > len(core)]
        if not longer:
            return mention
        distinct = {without_suffix(other.words)[-1:] + without_suffix(other.words)[:1] for other in longer}
        if len(distinct) == 1:
            return max(longer, key=lambda other: (len(other.words), -other.start))
        before = [other for other in longer if other.start <= mention.start]
        return before[-1] if before else longer[0]

    def _candidates(self, core: tuple[str, ...], titled: bool) -> list[Mention]:
        if len(core) == 1:
            found = self._full.get(core[0], [])
            surnames = [other for other in found if without_suffix(other.words)[-1] == core[0]]
            if surnames:
                return surnames
            return found if not titled and core[0] not in PLACES and core[0] not in PEOPLES else []
        return [other for other in self._full.get(core[-1], []) if _extends(without_suffix(other.words), core)]

    def text(self, mention: Mention) -> str:
        """The name as it stands in the text, without its title."""
        return self.words.span(mention.name, mention.end).of(self.words.text)


def without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without "Jr." or "MP" at its end."""
    while len(words) > 1 and words[-1] in NAME_SUFFIXES:
        words = words[:-1]
    return words


def acronym(words: Iterable[str]) -> str:
    """The initials of the words that are not small.

    >>> acronym(("syrian", "observatory", "for", "human", "rights"))
    'sohr'
    """
    return "".join(word[0] for word in words if word not in {"of", "the", "for", "and", "on", "&"})


def _extends(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Whether all words of the shorter name stand in the longer, the last one last."""
    rest = iter(longer)
    return longer[-1] == shorter[-1] and all(word in rest for word in shorter)
