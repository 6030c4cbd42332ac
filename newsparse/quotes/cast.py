"""Everybody who is named in an article: which names are one person's, and what the text shows of each.

Whether the text speaks of somebody as he or she is used to resolve pronouns and never told.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from attrs import frozen

from newsparse.coding import Compiler
from newsparse.patterns import ENDS, PARAGRAPH_END, Pattern, mirrored, parse_pattern, symbol_class
from newsparse.quotes.meaning import Cue
from newsparse.quotes.phrases import APPOSITION, PREMODIFIER
from newsparse.quotes.pronouns import HE, MOST_SHOWN, SHE, Pronouns, leaning
from newsparse.quotes.results import RoleClass, Speaker, SpeakerKind
from newsparse.quotes.roles import SINGULAR, head, role_class, role_name
from newsparse.quotes.row import SpeechRow
from newsparse.reading import Reading
from newsparse.reading.lexicon import BODY_NOUNS, HONORIFICS, ROLE_NOUNS
from newsparse.reading.names import Mention, NameKind, Names, without_letters
from newsparse.rules import Grammar
from newsparse.span import Span
from newsparse.words import Words

SHOWN = {
    "mr": HE,
    "mr.": HE,
    "sir": HE,
    "lord": HE,
    "king": HE,
    "prince": HE,
    "mrs": SHE,
    "mrs.": SHE,
    "ms": SHE,
    "ms.": SHE,
    "miss": SHE,
    "dame": SHE,
    "lady": SHE,
    "queen": SHE,
    "princess": SHE,
}
SHOWN_BY_ROLE = {
    "spokesman": HE,
    "spokeswoman": SHE,
    "chairman": HE,
    "chairwoman": SHE,
    "congressman": HE,
    "congresswoman": SHE,
    "councilman": HE,
    "councilwoman": SHE,
    "businessman": HE,
    "businesswoman": SHE,
    "actress": SHE,
    "father": HE,
    "mother": SHE,
    "husband": HE,
    "wife": SHE,
    "son": HE,
    "daughter": SHE,
    "brother": HE,
    "sister": SHE,
    "widow": SHE,
    "widower": HE,
}
DEFINITE = frozenset("the this that these those his her its their our my".split())
POSSESSORS = frozenset("his her its their our my your whose".split())
POSSESSIVES = frozenset({"'s", "'", "’"})
MOST_LEARNED = 3
"""Mentions of somebody that are asked for a role."""
SENTENCE_ENDS = re.compile(f"[{ENDS}]")
BEFORE = f"({PREMODIFIER}){{0,4}} (ROLE | TITLE)"
INTRODUCED = f"DETERMINER ({PREMODIFIER}){{0,4}} (ROLE | TITLE) (NP_LINK DETERMINER? ({PREMODIFIER}){{1,5}})? ,"
"""'The commissioner for transport, Saheed Olagbe,'."""


@frozen(eq=False)
class RolePatterns:
    """Patterns that find the role beside a name."""

    apposed: Pattern
    of: Pattern
    copula: Pattern
    introduced: re.Pattern[str]
    before: re.Pattern[str]
    """For the row of symbols from right to left."""
    gendered: re.Pattern[str]
    """ "he", "she" and their forms."""
    stamp: re.Pattern[str]
    """A line that is a clock time, as it opens an entry of a live blog: "13.58 BST"."""

    @classmethod
    def compiled(cls, compiler: Compiler) -> RolePatterns:
        """For the symbols of this coding."""
        return cls(
            compiler.compile(f"NAME , (INTEGER ,)? role:({APPOSITION})"),
            compiler.compile(f"NAME role:(of (DETERMINER)? ({PREMODIFIER}){{1,6}})"),
            compiler.compile(f"NAME AUXILIARY{{1,3}} DETERMINER? role:(({PREMODIFIER}){{0,3}} (ROLE | TITLE) (NP_LINK DETERMINER? ({PREMODIFIER}){{1,4}})?)"),
            compiler.compile(INTRODUCED, mirrored(parse_pattern(INTRODUCED))).regex,
            compiler.compile(BEFORE, mirrored(parse_pattern(BEFORE))).regex,
            re.compile(symbol_class(compiler.symbols("HE_OR_SHE"))),
            _stamps(compiler),
        )


def _stamps(compiler: Compiler) -> re.Pattern[str]:
    """Finds lines that are clock times, with "p.m." or a zone or both."""
    half, zone = compiler.coding.of_words(("am", "pm", "a.m.", "p.m.")), compiler.symbols("UPPERCASE")
    number = compiler.symbols("DECIMAL") | compiler.symbols("MONTH_NUMBER")
    c = symbol_class
    return re.compile(f"{PARAGRAPH_END}(?:{c(compiler.symbols('CLOCK'))}{c(half)}?|{c(number)}{c(half | zone)}){c(zone)}?(?={PARAGRAPH_END})")


KINDS = {NameKind.PERSON: SpeakerKind.PERSON, NameKind.ORGANISATION: SpeakerKind.ORGANISATION, NameKind.PLACE: SpeakerKind.PLACE}


class Entity:
    """Somebody of the article, as known so far."""

    __slots__ = ("anonymous", "asked", "fullest", "kind", "learned", "mentions", "name", "namesakes", "role", "shown")

    def __init__(self, name: str, kind: SpeakerKind, fullest: Mention | None = None) -> None:
        self.name: str = name
        self.kind: SpeakerKind = kind
        self.fullest: Mention | None = fullest
        """The mention with the longest form of the name, if there is a name."""
        self.role: str | None = None
        self.shown: str | None = None
        self.mentions: list[Span] = []
        """Where the article calls them otherwise than by name."""
        self.namesakes: set[Span] = set()
        """Where it names somebody else by their surname."""
        self.anonymous: bool = False
        self.learned: int = 0
        self.asked: bool = False
        """Whether all mentions have been asked for what the text shows."""

    def speaker(self, names: Names) -> Speaker:
        """The result, with all mentions that `names` knows of."""
        described = self.role or (self.name if self.kind is SpeakerKind.GROUP or self.kind is SpeakerKind.UNNAMED else None)
        kind = role_class(described) if described else None
        if self.anonymous:
            kind = RoleClass.ANONYMOUS
        named = names.same(self.fullest) if self.fullest else []
        return Speaker(
            self.name,
            kind=self.kind,
            role=self.role,
            role_name=role_name(described) if described else None,
            role_class=kind,
            mentions=tuple(sorted({*self.mentions, *named} - self.namesakes)),
        )


class Cast:
    """Everybody who is named in an article. Places are tokens of the base row."""

    def __init__(self, reading: Reading, grammar: Grammar[Cue]) -> None:
        self.text: str = reading.text
        self.base: Words = reading.base
        self.names: Names = reading.names
        self._reading = reading
        own = dict(reading.config.words)
        self.roles: frozenset[str] = ROLE_NOUNS.union(own.get("ROLE", ()), own.get("TITLE", ()))
        """Nouns by which a person can be called, with those of the caller."""
        self.bodies: frozenset[str] = BODY_NOUNS.union(own.get("BODY", ()))
        self._grammar = grammar
        self._patterns = grammar.tool(RolePatterns)
        self._entities: dict[tuple[str, ...], Entity] = {}

    # ------------------------------------------------------------- the article

    @cached_property
    def _row(self) -> SpeechRow:
        return SpeechRow(self._reading, self._grammar)

    @cached_property
    def ends(self) -> list[int]:
        """Where sentences and paragraphs end."""
        return [end.start() for end in SENTENCE_ENDS.finditer(self.base.symbols)]

    @cached_property
    def _paragraphs(self) -> list[int]:
        """Where paragraphs end."""
        symbols = self.base.symbols
        return [end for end in self.ends if symbols[end] == PARAGRAPH_END]

    @cached_property
    def _entries(self) -> list[int]:
        """Where the entries of a live blog begin; nobody is carried over from one to the next."""
        return [0, *(stamp.start() for stamp in self._patterns.stamp.finditer(self.base.symbols))]

    def entry(self, place: int) -> int:
        """Where the entry that holds a token begins."""
        return self._entries[bisect_right(self._entries, place) - 1]

    @cached_property
    def _quoted(self) -> list[tuple[int, int]]:
        """What stands between quotation marks."""
        return [(quotation.start, quotation.end) for quotation in self._reading.quotations]

    @cached_property
    def pronouns(self) -> Pronouns:
        """Where "he", "she" and their forms stand."""
        return Pronouns(self.base, self._patterns.gendered)

    def paragraph(self, place: int) -> int:
        """The number of the paragraph that holds a token."""
        return bisect_left(self._paragraphs, place)

    def is_in_quotation(self, place: int) -> bool:
        """Whether a token stands inside a quotation."""
        number = bisect_left(self._quoted, (place, 0))
        return number > 0 and self._quoted[number - 1][1] > place

    def can_be(self, entity: Entity, shown: str) -> bool:
        """Whether the text allows to call somebody he, or she."""
        if entity.kind is not SpeakerKind.PERSON and entity.kind is not SpeakerKind.UNNAMED:
            return False
        if entity.shown is None and not entity.asked and entity.fullest is not None:
            entity.asked = True
            entity.shown = leaning(self, self.names.forms_of(entity.fullest, MOST_SHOWN))
        return entity.shown is None or entity.shown == shown

    def shows(self, entity: Entity, shown: str) -> Entity:
        """Somebody whom the text calls he, or she."""
        entity.shown = shown
        return entity

    def is_quoted(self, mention: Mention) -> bool:
        """Whether a name stands inside a quotation."""
        place = bisect_left(self._quoted, (mention.start, 0))
        return place > 0 and self._quoted[place - 1][1] > mention.start

    def is_owner(self, mention: Mention) -> bool:
        """Whether the name is a possessive: "Petrakis' grandson"."""
        return self.base.tokens[mention.end].rstrip() in POSSESSIVES

    def person(self, mention: Mention) -> bool:
        """Whether a name is a person's: by its shape, by a fuller form, or because a role noun introduces it ("her grandson, Milo")."""
        if mention.kind is not NameKind.OTHER:
            return mention.kind is NameKind.PERSON
        if len(mention.words) == 1:
            before = self.base.forms(max(0, mention.start - 2), mention.start)
            if before and (before[-1] in ROLE_NOUNS or (before[-1] == "," and before[0] in ROLE_NOUNS)):
                return True
        return self.names.fullest(mention).kind is NameKind.PERSON

    # ---------------------------------------------------------------- entities

    def entity(self, mention: Mention) -> Entity:
        """Who a name is, with what the article says of them where it names them in full, first, and here."""
        fullest = self.names.fullest(mention)
        key = without_letters(fullest.words)
        entity = self._entities.get(key)
        if entity is None:
            kind = KINDS.get(fullest.kind if fullest.kind is not NameKind.OTHER else mention.kind, SpeakerKind.PERSON)
            entity = self._entities[key] = Entity(self.names.text(fullest), kind, fullest)
            self._learn(entity, fullest)
        title = self._shown_by_title(mention)
        if title is not None and entity.shown not in {None, title}:
            return self._namesake(mention, title, entity)
        if mention is not fullest and entity.learned < MOST_LEARNED and (mention.name > mention.start or len(mention.words) > 1 or entity.role is None):
            self._learn(entity, mention)
        return entity

    def _namesake(self, mention: Mention, title: str, known: Entity) -> Entity:
        """Somebody else with the surname of a known person: "Mr. Tom Arden … Ms. Arden"."""
        known.namesakes.add(self.base.span(mention.start, mention.end))
        key = ("", title, *mention.words)
        if key not in self._entities:
            other = self._entities[key] = Entity(self.names.text(mention), SpeakerKind.PERSON)
            self._learn(other, mention)
        return self._entities[key]

    def _shown_by_title(self, mention: Mention) -> str | None:
        """What the titles before a name show: "Ms. Arden" is she."""
        titles = self.base.forms(mention.start, mention.name) if mention.name > mention.start else ()
        return next((shown for title in titles if (shown := SHOWN.get(title) or SHOWN_BY_ROLE.get(title))), None)

    def _learn(self, entity: Entity, mention: Mention) -> None:
        """What a mention shows: a title, a role before or after it."""
        entity.learned += 1
        entity.shown = entity.shown or self._shown_by_title(mention)
        if entity.role is None and entity.kind is not SpeakerKind.PLACE and (role := self._role_at(mention)):
            entity.role = role
            noun = head(role)
            if entity.kind is SpeakerKind.PERSON and noun and entity.shown is None:
                entity.shown = SHOWN_BY_ROLE.get(noun)

    def _role_at(self, mention: Mention) -> str | None:
        """The role that stands beside a name: titles and nouns before it, an apposition or "of …" after it."""
        speech = self._reading.speech
        word = bisect_right(speech.first, mention.start) - 1
        before = self._role_before(mention, speech, word)
        if before:
            return unowned(before)
        patterns = self._patterns
        for pattern in (patterns.apposed, patterns.of, patterns.copula):
            found = pattern.regex.match(speech.symbols, word)
            if found is None:
                continue
            start, end = found.span(pattern.captures["role"][0])
            if pattern is patterns.apposed and not _is_role(speech.forms(start, end), speech, end):
                continue
            return unowned(self.without_article(speech.span(start, end)))
        return None

    def _role_before(self, mention: Mention, speech: Words, word: int) -> str | None:
        """'Foreign Minister', 'hospital director', 'Observatory head'."""
        base = self.base
        end = mention.name
        while end > mention.start and base.forms(end - 1, end)[0] in HONORIFICS:
            end -= 1
        mirror = self._reading.mirror
        place = len(mirror) - word
        if introduced := self._patterns.introduced.match(mirror, place):
            return self.without_article(speech.span(len(mirror) - introduced.end(), word - 1))
        found = self._patterns.before.match(mirror, place)
        first = speech.first[len(mirror) - found.end() if found else word]
        if first >= end:
            return None
        return self.without_article(base.span(first, end)) or None

    def without_article(self, span: Span) -> str:
        """The words of a span without a leading "the"."""
        words = span.of(self.text).strip(" ,-–—")
        first, _, rest = words.partition(" ")
        return rest if first.lower() == "the" else words


def unowned(role: str) -> str:
    """A role without "his" or "their": "Her barrister" is a barrister."""
    first, _, rest = role.partition(" ")
    return rest if rest and first.lower() in POSSESSORS else role


def _is_role(forms: tuple[str, ...], speech: Words, end: int) -> bool:
    """Whether an apposition is a role: it ends with a comma or its clause, and begins with an article or holds a role noun."""
    after = speech.forms(end, end + 1)[-1:] if end < len(speech.symbols) else ()
    if forms[0] in {"who", "which", "whose"} or after not in {(",",), (".",), ("",), ()}:
        return False
    if forms[0] in DEFINITE or forms[0] in {"a", "an"}:
        return True
    return any(form in ROLE_NOUNS or form in SINGULAR for form in forms) and "and" not in forms[:2]
