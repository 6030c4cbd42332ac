"""Names of people, organisations and places, found from the shape of words, and the fullest form the article gives each.

No list of names is used: a name is a run of capitalised words, with initials, particles ("bin", "van", "al-") and what joins the names of bodies
("Ministry of Finance"). A title before it belongs to the mention and not to the name. Runs are found at once for the whole text; what a run is, is
worked out when somebody asks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from newsparse.coding import Compiler
from newsparse.patterns import PARAGRAPH_END, SENTENCE_END, Symbols, symbol_class
from newsparse.reading.lexicon import BODY_NOUNS, NAME_SUFFIXES, PARTICLES, POSTNOMINALS
from newsparse.reading.places import PEOPLES, PLACES
from newsparse.span import Span
from newsparse.words import Words

ENDS = frozenset(SENTENCE_END + PARAGRAPH_END)
PLACE_PREFIXES = frozenset("north south east west new saudi great united central upper lower".split())
COMPANY_SUFFIXES = frozenset(
    """inc. ltd. corp. plc co. group holdings llc llp ltd inc corp gmbh ag sa nv airlines airways automotive beverages breweries brewery broadcasting capital
    chemicals communications electronics energy enterprises entertainment financial foods healthcare holding hotels industries insurance international
    investments laboratories labs logistics media mining motors networks oil partners petroleum pharma pharmaceuticals
    productions properties railways resources retail semiconductor shipping software solutions stores studios supermarkets systems technologies
    technology telecom therapeutics tobacco ventures wireless""".split()
)
MOST_PARTS = 5
"""Words that a person's name has at most, particles apart."""
BOTH_SURNAMES = 4
"""Words that a name has at least whose last but one may be the first of two surnames."""
MOST_NAMES = 40
SMALL_WORDS = frozenset("of the for and on &".split())
"""Words of a name that its initials pass over."""
ANSWERERS = frozenset({"Q. ", "A. "})
"""Who speaks in the lines of testimony; no initials there."""
NICKNAME_BEGINS, NICKNAME_ENDS = frozenset("“\"‘'"), frozenset("”\"’'")
"""Marks around a nickname inside a name."""
NICKNAMED = 3
"""Tokens of a nickname with its marks."""


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


class NameShapes:
    """Finds runs of words that can be names in a row of symbols, and says what a run stands for."""

    def __init__(self, compiler: Compiler) -> None:
        c, symbols = symbol_class, compiler.symbols
        capitalised, lower = symbols("CAPITALISED"), symbols("LOWERCASE")
        initials = symbols("INITIALS_TOO") & symbols("UPPERCASE")  # US, WHO
        words = capitalised - (symbols("FUNCTION") - symbols("GIVEN_NAME_TOO")) - symbols("DAY_NAME") - symbols("MONTH_NAME") | initials
        particles = symbols("PARTICLE") & lower
        word, particle, hyphen = c(words), c(particles), c(symbols("HYPHEN") & symbols("TIGHT"))
        body = c(symbols("BODY") & capitalised)
        owners = f"{c(symbols('SINGLE') & symbols('LOOSE'))}(?={word}{{0,2}}{body})"  # Farm Workers' Union
        syllable = c(symbols("SYLLABLE") & lower)  # Park Jin-woo
        begins = f"{c(words | particles)}(?:(?<={word})|(?<={particle}){hyphen}{word})"  # a class in front, since `re` then skips to its symbols
        ampersand = c(symbols("AMPERSAND"))  # Marks & Spencer
        run = f"{begins}(?:(?:{hyphen}|{ampersand}|{owners}|(?:{particle}{hyphen}?){{1,3}})?{word}(?:{hyphen}{syllable})?){{0,6}}"
        join, the, also = c(symbols("JOINS_NAMES") & lower), c(symbols("THE") & lower), c(symbols("ALSO"))
        of_portfolio = f"{c(symbols('OF'))}{the}?{c(symbols('PORTFOLIO'))}"
        ranks, ranks_too = symbols("RANK") & symbols("UPPERCASE"), (symbols("RANK_TOO") & symbols("UPPERCASE")) | symbols("GIVEN_TOO")
        self._offices = symbols("HONORIFIC") | symbols("TITLE") | ranks | symbols("ROLE_ALONE") - symbols("BODY") - symbols("GIVEN_TOO")
        office = c(self._offices)
        more = (
            f"(?<={office}){of_portfolio}{run}",  # Secretary of State Ann Lee, Leader of the Opposition Bob Roe
            f"(?<={body}){join}{the}?{run}(?:{also}{run})?",  # Ministry of Trade and Industry
            f"{c(symbols('MONTH_NAME') & capitalised)}(?!{c(symbols('DIGITS'))})",  # Theresa May
        )
        self._run = re.compile(f"{run}(?:{'|'.join(more)})?")
        self._titles = re.compile(f"(?s:.{{0,8}})(?:{office}(?:{of_portfolio})?(?=.)|{c(ranks_too)}(?=..))")
        self._body = re.compile(c(symbols("BODY")))
        self._inside = re.compile(f"(?<={c(lower)}){c(capitalised)}")
        marks = (symbols("OPENING") | symbols("STRAIGHT") | symbols("SINGLE") | symbols("DOUBLED") | symbols("BRACKET_OPEN")) & symbols("TIGHT")
        self._begins: Symbols = ENDS | marks
        self._starter = symbols("STARTER")
        self._hyphen = symbols("HYPHEN")
        self._the = symbols("THE")

    def runs(self, words: Words) -> list[tuple[int, int]]:
        """First word and end of every name in the row, in order.

        A capitalised word alone at a sentence's beginning counts only if the text has it capitalised inside a sentence or in a longer name, and never in
        lower case.
        """
        tokens, symbols = words.tokens, words.symbols
        found: list[tuple[int, int]] = []
        doubtful: list[int] = []
        parts: set[str] = set()
        begins, starter, offices = self._begins, self._starter, self._offices
        for run in self._run.finditer(symbols):
            start, end = run.span()
            if symbols[start - 1] == PARAGRAPH_END and tokens[start] in ANSWERERS:
                if end - start == 1:
                    continue
                start += 1
            if symbols[start - 1] in begins:
                alone = end - start == 1
                if symbols[start] in starter and (alone or symbols[start + 1] not in self._hyphen):
                    if alone:
                        continue
                    start += 1
                elif alone and not _nickname_at(tokens, end):
                    doubtful.append(len(found))
            if end - start == 1 and symbols[start] in offices and symbols[start - 1] in self._the:
                continue  # the Commissioner
            if 1 < end - start <= 3:
                parts.update(map(str.rstrip, tokens[start:end]))
            found.append((start, end))
        if doubtful:
            inside = {tokens[capital.start()].rstrip() for capital in self._inside.finditer(symbols)}
            written = set(tokens)
            plain = {place for place in doubtful if (word := tokens[found[place][0]].rstrip()) not in parts and _is_plain(word, written, inside)}
            found = [run for place, run in enumerate(found) if place not in plain]
        return _with_nicknames(found, tokens)

    def mention(self, words: Words, start: int, end: int) -> Mention:
        """What a run stands for."""
        symbols = words.symbols[start:end]
        titles = self._titles.match(symbols)
        length = titles.end() if titles else 0
        name = words.forms(start + length, end)
        kind = self._kind(name, symbols[length:], words.tokens[end - 1])
        if length:
            kind = NameKind.PERSON
        elif any(map(_is_glued, words.tokens[start:end])):
            kind = NameKind.OTHER
        elif kind is NameKind.PERSON and words.symbols[start - 1] in self._the:
            kind = NameKind.ORGANISATION  # people have no article
        return Mention(start, end, start + length, kind, name)

    def _kind(self, words: tuple[str, ...], symbols: str, last: str) -> NameKind:
        """What a name without titles stands for, as far as its words tell."""
        if self._body.search(symbols):
            return NameKind.ORGANISATION
        first = words[0]
        if len(words) == 1:
            if first in PLACES:
                return NameKind.PLACE
            return NameKind.ORGANISATION if last.rstrip().isupper() and len(first) > 1 else NameKind.OTHER
        if first in PLACE_PREFIXES:
            if words[-1] in PLACES or words[-1] in {"states", "kingdom"}:
                return NameKind.PLACE
            return NameKind.ORGANISATION if first == "united" else NameKind.OTHER
        if words[-1] in COMPANY_SUFFIXES:
            return NameKind.ORGANISATION
        if first in PEOPLES or first in PLACES:
            return NameKind.OTHER
        return NameKind.PERSON if sum(word not in PARTICLES and word != "-" for word in words) <= MOST_PARTS else NameKind.OTHER


GLUED = re.compile(r"[^\W\d_]{2}(?:The|He|She|It|They|We|But|This|That|These|Those|When|While|There|His|Her)\s*")


def _nickname_at(tokens: Sequence[str], place: int) -> bool:
    """Whether a nickname between marks begins at the token."""
    return tokens[place] in NICKNAME_BEGINS and tokens[place + 1].istitle() and tokens[place + 2].rstrip() in NICKNAME_ENDS


def _with_nicknames(runs: list[tuple[int, int]], tokens: Sequence[str]) -> list[tuple[int, int]]:
    """The names, where one has a nickname between marks as one: Lena “Lefty” Ruud."""
    joined: list[tuple[int, int]] = []
    for start, end in runs:
        if tokens[start - 1].rstrip() in NICKNAME_ENDS and joined and start - joined[-1][1] in {1, NICKNAMED}:
            place = len(joined) - (2 if start == joined[-1][1] + 1 else 1)  # the nickname can be a run of its own
            first, before = joined[place] if place >= 0 else (start, start)
            if start - before == NICKNAMED and _nickname_at(tokens, before):
                joined[place:] = [(first, end)]
                continue
        joined.append((start, end))
    return joined


def _is_glued(token: str) -> bool:
    """Whether a token is the end of one line and the beginning of the next, glued: the MoreThe of "Read MoreThe mayor"."""
    return not (token.istitle() or token.isupper()) and GLUED.search(token) is not None


def _is_plain(word: str, written: set[str], inside: set[str]) -> bool:
    """Whether a sentence's first word is a plain word, for all that the text shows."""
    form = word.lower()
    if form in written or f"{form} " in written:
        return True
    return form not in PLACES and not (word.isupper() and len(word) > 1) and word not in inside


class Names:
    """The names of an article, and the fullest form of each."""

    def __init__(self, words: Words, shapes: NameShapes) -> None:
        self.words = words
        self.runs: list[tuple[int, int]] = shapes.runs(words)
        """First word and end of each name."""
        self._shapes = shapes
        self._known: dict[int, Mention] = {}
        self._longer: dict[tuple[tuple[str, ...], bool], list[Mention]] = {}

    def mention(self, number: int) -> Mention:
        """The name with this number."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = self._shapes.mention(self.words, *self.runs[number])
        return known

    @property
    def mentions(self) -> list[Mention]:
        """All names, in order."""
        return list(map(self.mention, range(len(self.runs))))

    def between(self, start: int, end: int) -> Iterator[Mention]:
        """The names that begin between two tokens of the base row; the first forty of them, which no sentence of news exceeds."""
        runs = self.runs
        first = bisect_left(runs, (start, 0))
        for number in range(first, min(first + MOST_NAMES, len(runs))):
            if runs[number][0] >= end:
                break
            yield self.mention(number)

    def text(self, mention: Mention) -> str:
        """The name as it stands in the text, without its title and without "KC" or "MP" after it."""
        end = mention.end
        while end > mention.name + 1 and self.words.forms(end - 1, end)[0] in POSTNOMINALS:
            end -= 1
        return self.words.span(mention.name, end).of(self.words.text)

    @cached_property
    def _by_word(self) -> dict[str, list[int]]:
        """Names by each of their words, as written."""
        index: dict[str, list[int]] = {}
        tokens = self.words.tokens
        for number, (start, end) in enumerate(self.runs):
            for token in tokens[start:end]:
                index.setdefault(token.rstrip(), []).append(number)
        return index

    @cached_property
    def _by_initials(self) -> dict[str, list[int]]:
        """Names of several words by the initials of those that are capitalised."""
        index: dict[str, list[int]] = {}
        tokens = self.words.tokens
        for number, (start, end) in enumerate(self.runs):
            if end - start > 1:
                index.setdefault("".join(token[0] for token in tokens[start:end] if token[0].isupper()), []).append(number)
        return index

    def fullest(self, mention: Mention) -> Mention:
        """The mention with the longest form of the same name: the only one whose last word it is, else the nearest before it."""
        key = (mention.words, mention.name > mention.start)
        longer = self._longer.get(key)
        if longer is None:
            longer = self._longer[key] = self._longer_forms(mention)
        if len(longer) < 2:
            return longer[0] if longer else mention
        before = [other for other in longer if other.start <= mention.start]
        return before[-1] if before else longer[0]

    def _longer_forms(self, mention: Mention) -> list[Mention]:
        """Mentions with a longer form of a name; just the longest if all are the same person's."""
        core = without_suffix(mention.words)
        found: dict[tuple[str, ...], Mention] = {}
        for number in self._others(mention, len(core)):
            start, end = self.runs[number]
            if end - start <= len(core):
                continue
            other = self.mention(number)
            longer = without_suffix(other.words)
            if len(longer) > len(core) and longer not in found:
                found[longer] = other
        if len(core) > 1:
            longer_forms = [other for longer, other in found.items() if _extends(longer, core)]
        else:
            longer_forms = self._of_one_word(mention.words[0], mention.name > mention.start, found)
        people = {(words[0], words[-1]) for words in map(without_suffix, (other.words for other in longer_forms))}
        return [max(longer_forms, key=lambda other: (len(other.words), -other.start))] if len(people) == 1 else longer_forms

    def _others(self, mention: Mention, words: int) -> list[int]:
        """The numbers of names that may be longer forms of a name of so many words."""
        last = self.words.tokens[mention.name + words - 1].rstrip()
        numbers = self._by_word.get(last, [])
        if words == 1 and len(last) > 1 and last.isupper():
            return [*numbers, *self._by_initials.get(last, ())]
        return numbers

    @staticmethod
    def _of_one_word(word: str, titled: bool, found: Mapping[tuple[str, ...], Mention]) -> list[Mention]:
        """Longer names for which a word stands: as their surname, else as their first name, their noun or their initials."""
        surnames = [other for words, other in found.items() if words[-1] == word]
        if surnames:
            return surnames
        if titled or word in PLACES or word in PEOPLES:
            return []
        surnames = [other for words, other in found.items() if len(words) >= BOTH_SURNAMES and words[-2] == word]  # Ríos of María Fernanda Ríos Vela
        if surnames:
            return surnames
        return [other for words, other in found.items() if words[0] == word or _is_called(words, other.kind, word)]

    def same(self, mention: Mention) -> list[Span]:
        """Where the text has the name of a fullest mention, in whatever form, in order."""
        return [self.words.span(*self.runs[number]) for number in self._numbers(mention)]

    def forms_of(self, mention: Mention, most: int) -> list[Mention]:
        """The first mentions of the name of a fullest mention, in whatever form, in order; `most` of them at most."""
        return [self.mention(number) for number in islice(self._numbers(mention), most)]

    def _numbers(self, mention: Mention) -> Iterator[int]:
        """The numbers of the names that are forms of a fullest mention."""
        words = [token.rstrip() for token in self.words.tokens[mention.name : mention.end]]
        keys = {words[0], *words[-2:], acronym(mention.words).upper()}
        keys.update(word for word, form in zip(words, mention.words, strict=True) if form in BODY_NOUNS)
        numbers = sorted({number for key in keys for number in self._by_word.get(key, ())})
        name = without_letters(mention.words)
        return (number for number in numbers if self._is(number, mention, name))

    def _is(self, number: int, mention: Mention, words_of_name: tuple[str, ...]) -> bool:
        """Whether the name with this number is one of a fullest mention, whose words without letters after it are these."""
        start, end = self.runs[number]
        if number not in self._known:
            if end - start == 1:
                longer = self._longer.get((self.words.forms(start, end), False), ())
                if len(longer) == 1:
                    return without_letters(longer[0].words) == words_of_name
            elif end - start == mention.end - mention.name and self.words.forms(start, end) == mention.words:
                return True
        return without_letters(self.fullest(self.mention(number)).words) == words_of_name


def without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without "Jr." or "MP" at its end."""
    while len(words) > 1 and words[-1] in NAME_SUFFIXES:
        words = words[:-1]
    return words


def without_letters(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without "KC" or "MP" at its end.

    >>> without_letters(("naomi", "field", "kc"))
    ('naomi', 'field')
    """
    while len(words) > 1 and words[-1] in POSTNOMINALS:
        words = words[:-1]
    return words


def _is_called(words: tuple[str, ...], kind: NameKind, word: str) -> bool:
    """Whether a body is called by its noun or its initials, or a person by theirs; the UN is not the "UN Secretary-General Ana Roe"."""
    if kind is NameKind.PERSON:
        return word == acronym(words)
    return word not in words or (word in BODY_NOUNS and kind is NameKind.ORGANISATION)


def acronym(words: Iterable[str]) -> str:
    """The initials of the normalised words that are not small.

    >>> acronym(("syrian", "observatory", "for", "human", "rights"))
    'sohr'
    """
    return "".join([word[0] for word in words if word not in SMALL_WORDS])


def _extends(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Whether all words of the shorter name stand in the longer, the last one last."""
    rest = iter(longer)
    return longer[-1] == shorter[-1] and all(word in rest for word in shorter)
