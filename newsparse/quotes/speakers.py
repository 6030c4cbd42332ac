"""Who "she", "the minister" and a surname are: from the words of a source to the speaker, by the fullest name that the article gives.

A pronoun goes to the person whom the nearest sentence before names first, unless the text has shown that it cannot be ("Mr Reidy … she"). Where nobody
can be named there is no speaker. Whether the text speaks of somebody as he or she is used here and never told.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from attrs import define, field, frozen

from newsparse.coding import Compiler
from newsparse.patterns import Pattern, mirrored, parse_pattern
from newsparse.quotes.attribution import Attribution
from newsparse.quotes.meaning import Cue
from newsparse.quotes.phrases import APPOSITION, PREMODIFIER
from newsparse.quotes.results import RoleClass, Speaker, SpeakerKind
from newsparse.quotes.roles import CLASS_OF, SINGULAR, head, role_class, role_name
from newsparse.reading import Reading, index_of
from newsparse.reading.lexicon import BODY_NOUNS, HONORIFICS, ROLE_NOUNS
from newsparse.reading.names import Mention, NameKind, Names
from newsparse.rules import Grammar
from newsparse.span import Span
from newsparse.words import Words

HE, SHE = "he", "she"
SHOWN = {"mr": HE, "mr.": HE, "sir": HE, "lord": HE, "king": HE, "prince": HE, "mrs": SHE, "mrs.": SHE, "ms": SHE, "ms.": SHE, "miss": SHE, "dame": SHE, "lady": SHE,
         "queen": SHE, "princess": SHE}  # fmt: skip
SHOWN_BY_ROLE = {"spokesman": HE, "spokeswoman": SHE, "chairman": HE, "chairwoman": SHE, "congressman": HE, "congresswoman": SHE, "councilman": HE, "councilwoman": SHE,
                 "businessman": HE, "businesswoman": SHE, "actress": SHE, "father": HE, "mother": SHE, "husband": HE, "wife": SHE, "son": HE, "daughter": SHE,
                 "brother": HE, "sister": SHE, "widow": SHE, "widower": HE}  # fmt: skip
PRONOUNS = {"he": HE, "she": SHE, "his": HE, "her": SHE, "him": HE}
SENTENCES_BACK = 8
NAMES_BACK = 15
SMALL = frozenset({"the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my"})
LINKS = frozenset("of for in at from to on with near behind".split())
ANONYMOUS = ("anonymity", "anonymously", "not to be named", "not be named", "not be identified", "not authorized", "not authorised", "unnamed")
ANONYMOUS_LENGTH = 12
"""A source that says so is longer than that."""


BEFORE = f"({PREMODIFIER}){{0,4}} (ROLE | TITLE)"


@frozen(eq=False)
class RolePatterns:
    """Patterns that find the role beside a name."""

    apposed: Pattern
    of: Pattern
    copula: Pattern
    before: re.Pattern[str]
    """For the row of symbols from right to left."""

    @classmethod
    def compiled(cls, compiler: Compiler) -> RolePatterns:
        """For the symbols of this coding."""
        return cls(
            compiler.compile(f"NAME , (INTEGER ,)? role:({APPOSITION})"),
            compiler.compile(f"NAME role:(of (DETERMINER)? ({PREMODIFIER}){{1,6}})"),
            compiler.compile(f"NAME AUXILIARY{{1,3}} DETERMINER? role:(({PREMODIFIER}){{0,3}} (ROLE | TITLE) (NP_LINK DETERMINER? ({PREMODIFIER}){{1,4}})?)"),
            compiler.compile(BEFORE, mirrored(parse_pattern(BEFORE))).regex,
        )


KINDS = {NameKind.PERSON: SpeakerKind.PERSON, NameKind.ORGANISATION: SpeakerKind.ORGANISATION, NameKind.PLACE: SpeakerKind.PLACE}


@define(eq=False)
class Entity:
    """Somebody of the article, as known so far."""

    name: str
    kind: SpeakerKind
    role: str | None = None
    shown: str | None = None
    mentions: list[Span] = field(factory=list)
    """Where the article calls them otherwise than by name."""
    fullest: Mention | None = None
    anonymous: bool = False

    def speaker(self, names: Names) -> Speaker:
        """The result, with all mentions that `names` knows of."""
        described = self.role or (self.name if self.kind in {SpeakerKind.GROUP, SpeakerKind.UNNAMED} else None)
        kind = role_class(described) if described else None
        if self.anonymous:
            kind = RoleClass.ANONYMOUS
        return Speaker(
            self.name,
            kind=self.kind,
            role=self.role,
            role_name=role_name(described) if described else None,
            role_class=kind,
            mentions=tuple(sorted({*self.mentions, *(names.same(self.fullest) if self.fullest else ())})),
        )


@define(eq=False, slots=False)
class Cast:
    """Everybody who is named in an article, and who says what."""

    reading: Reading
    grammar: Grammar[Cue]
    _entities: dict[tuple[str, ...], Entity] = field(init=False, factory=dict)

    # ------------------------------------------------------------- the article

    @property
    def text(self) -> str:
        """The text."""
        return self.reading.text

    @cached_property
    def names(self) -> Names:
        """The names of the article."""
        return self.reading.names

    @cached_property
    def quoted(self) -> list[Span]:
        """What stands between quotation marks."""
        return [quotation.content(self.reading.base) for quotation in self.reading.quotations]

    def key(self, mention: Mention) -> tuple[str, ...]:
        """What all mentions of one name share: its fullest form."""
        return self.names.fullest(mention).words

    def entity(self, mention: Mention) -> Entity:
        """Who a name is, with all that the article says of them."""
        fullest = self.names.fullest(mention)
        key = fullest.words
        entity = self._entities.get(key)
        if entity is None:
            kind = KINDS.get(fullest.kind if fullest.kind is not NameKind.OTHER else mention.kind, SpeakerKind.PERSON)
            entity = self._entities[key] = Entity(self.names.text(fullest), kind, fullest=fullest)
            self.learn(entity, fullest)
        if mention is not fullest and (mention.name > mention.start or len(mention.words) > 1 or entity.role is None):
            self.learn(entity, mention)
        return entity

    def learn(self, entity: Entity, mention: Mention) -> None:
        """What a mention shows: a title, a role before or after it."""
        for title in self.reading.base.forms(mention.start, mention.name) if mention.name > mention.start else ():
            entity.shown = entity.shown or SHOWN.get(title) or SHOWN_BY_ROLE.get(title)
        if entity.role is None and (role := self.role_at(mention)):
            entity.role = role
            noun = head(role)
            if entity.kind is SpeakerKind.PERSON and noun and entity.shown is None:
                entity.shown = SHOWN_BY_ROLE.get(noun)

    # -------------------------------------------------------------------- roles

    def role_at(self, mention: Mention) -> str | None:
        """The role that stands beside a name: titles and nouns before it, an apposition or "of …" after it."""
        speech = self.reading.speech
        base = self.reading.base
        word = speech.word_at(base.starts[mention.start])
        before = self.role_before(mention, speech, word)
        if before:
            return before
        patterns = self.grammar.tool(RolePatterns)
        for pattern in (patterns.apposed, patterns.of, patterns.copula):
            found = pattern.regex.match(speech.symbols, word)
            if found is None:
                continue
            start, end = found.span(pattern.captures["role"][0])
            forms = speech.forms(start, end)
            if pattern is patterns.apposed and not self.is_role(forms, speech, end):
                continue
            return self.without_article(speech.span(start, end))
        return None

    def role_before(self, mention: Mention, speech: Words, word: int) -> str | None:
        """'Foreign Minister', 'hospital director', 'Observatory head'."""
        base = self.reading.base
        end = mention.name
        while end > mention.start and base.forms(end - 1, end)[0] in HONORIFICS:
            end -= 1
        mirror = self.reading.mirror
        found = self.grammar.tool(RolePatterns).before.match(mirror, len(mirror) - word)
        start = len(mirror) - found.end() if found else word
        first = speech.first[start]
        if first >= end:
            return None
        role = self.without_article(base.span(first, end))
        return role or None

    @staticmethod
    def is_role(forms: tuple[str, ...], speech: Words, end: int) -> bool:
        """Whether an apposition is a role: it ends with a comma or its clause, and begins with an article or holds a role noun."""
        after = speech.forms(end, end + 1)[-1:] if end < len(speech.symbols) else ()
        if forms[0] in {"who", "which", "whose"} or after not in {(",",), (".",), ("",), ()}:
            return False
        if forms[0] in SMALL:
            return True
        return any(form in ROLE_NOUNS or form in SINGULAR for form in forms) and "and" not in forms[:2]

    def without_article(self, span: Span) -> str:
        words = span.of(self.text).strip(" ,")
        first, _, rest = words.partition(" ")
        return rest if first.lower() == "the" else words

    # ----------------------------------------------------------------- speakers

    def voices(self, attributions: Sequence[Attribution]) -> Iterator[tuple[Attribution, Span | None, Entity | None]]:
        """For each attribution its source and who speaks."""
        last: Entity | None = None
        last_source: Span | None = None
        for attribution in attributions:
            source, entity = attribution.source, None
            if attribution.source is not None:
                entity = self.resolve(attribution.source, last)
            elif attribution.carried:
                entity, source = self.carried(attribution, last, last_source)
            if entity is not None:
                last, last_source = entity, source
                if source is not None:
                    entity.mentions.append(source)
            yield attribution, source, entity

    def carried(self, attribution: Attribution, last: Entity | None, source: Span | None) -> tuple[Entity | None, Span | None]:
        """A quote without a cue goes on with the last speaker, or with the person whom the paragraph before introduces."""
        start = attribution.content[0].start
        introduced = self.introduced_before(start)
        if introduced is not None and (source is None or introduced[1].start > source.end):
            return introduced
        return last, source

    def introduced_before(self, offset: int) -> tuple[Entity, Span] | None:
        """The one person whom the paragraph before, or the paragraph so far, names first, if it does."""
        paragraphs = self.reading.paragraphs
        here = bisect_right(paragraphs, Span(offset, 1 << 62)) - 1
        if here < 0:
            return None
        for paragraph in (paragraphs[here], *([paragraphs[here - 1]] if here else [])):
            for mention in self.names.between(Span(paragraph.start, min(paragraph.end, offset))):
                if self.person(mention) and not self.is_quoted(mention):
                    return self.entity(mention), self.reading.base.span(mention.start, mention.end)
        return None

    def person(self, mention: Mention) -> bool:
        """Whether a name is a person's: by its shape, by a fuller form, or because a role noun introduces it ("her grandson, Milo")."""
        if mention.kind is NameKind.OTHER and len(mention.words) == 1:
            before = self.reading.base.forms(max(0, mention.start - 2), mention.start)
            if before and (before[-1] in ROLE_NOUNS or (before[-1] == "," and before[0] in ROLE_NOUNS)):
                return True
        kind = mention.kind if mention.kind is not NameKind.OTHER else self.names.fullest(mention).kind
        return kind is NameKind.PERSON

    def is_owner(self, mention: Mention) -> bool:
        """Whether the name is a possessive: "Petrakis' grandson"."""
        return self.reading.base.forms(mention.end, mention.end + 1) in {("'s",), ("'",)}

    def is_quoted(self, mention: Mention) -> bool:
        return index_of(self.quoted, self.reading.base.starts[mention.start]) is not None

    def resolve(self, source: Span, last: Entity | None) -> Entity | None:
        """Who the words of a source are."""
        base = self.reading.base
        first, end = base.word_at(source.start), base.word_from(source.end)
        forms = base.forms(first, end)
        if len(forms) == 1 and forms[0] in {"he", "she", "his", "her"}:
            return self.pronoun(source, PRONOUNS[forms[0]], last)
        if len(forms) == 1 and forms[0] in {"they", "their", "it", "its"}:
            wanted = {SpeakerKind.GROUP, SpeakerKind.ORGANISATION, SpeakerKind.UNNAMED} if forms[0] in {"they", "their"} else {SpeakerKind.ORGANISATION, SpeakerKind.PLACE}
            return last if last is not None and last.kind in wanted else None
        if len(forms) == 1 and forms[0] in {"i", "we", "you", "who", "my", "our"}:
            return None
        core_end = next((place for place, form in enumerate(forms) if form == "," and place), len(forms))
        named = self.head_name(first, forms, core_end)
        if named is not None:
            return self.with_role(named, source)
        if core_end < len(forms):
            apposed = [mention for mention in self.names.between(source) if mention.start > first + core_end]
            if apposed and apposed[0].start == first + core_end + 1 and self.person(apposed[0]):
                entity = self.entity(apposed[0])
                entity.role = entity.role or self.without_article(base.span(first, first + core_end))
                return entity
        return self.described(forms[:core_end], base.span(first, first + core_end), source)

    def head_name(self, first: int, forms: tuple[str, ...], core_end: int) -> Mention | None:
        """The name that is the head of a noun phrase: one at its end, or before "of", "for", a comma."""
        base = self.reading.base
        for mention in self.names.between(Span(base.starts[first], base.starts[first + core_end])):
            end = mention.end - first
            begin = mention.start - first
            if not LINKS.isdisjoint(forms[:begin]):
                return None
            following = forms[end] if end < core_end else ""
            if end >= core_end or following in LINKS or following in {"and", "who"}:
                return mention
        return None

    def with_role(self, mention: Mention, source: Span) -> Entity:
        entity = self.entity(mention)
        if source.length > ANONYMOUS_LENGTH and any(words in source.of(self.text) for words in ANONYMOUS):
            entity.anonymous = True
        return entity

    def pronoun(self, source: Span, shown: str, last: Entity | None) -> Entity | None:
        """The person whom the nearest sentence before names first, and whom the text has not shown to be the other."""
        sentences = self.reading.sentences
        here = bisect_right(sentences, Span(source.start, 1 << 62)) - 1
        for sentence in range(here, max(-1, here - SENTENCES_BACK), -1):
            span = sentences[sentence]
            if last is not None and self.can_be(last, shown) and any(span.start <= one.start < span.end for one in last.mentions[-1:]):
                last.shown = shown
                return last
            for mention in self.names.between(Span(span.start, min(span.end, source.start))):
                if self.is_owner(mention):
                    continue
                if self.person(mention) and not self.is_quoted(mention) and self.can_be(entity := self.entity(mention), shown):
                    entity.shown = shown
                    return entity
        return None

    @staticmethod
    def can_be(entity: Entity, shown: str) -> bool:
        """Whether the text allows to call the entity he, or she."""
        return entity.kind in {SpeakerKind.PERSON, SpeakerKind.UNNAMED} and entity.shown in {None, shown}

    def described(self, forms: tuple[str, ...], core: Span, source: Span) -> Entity | None:
        """'the minister' by role, 'the union' by name; else the words themselves."""
        noun = next((form for form in reversed(forms) if form not in {"'s", "-"}), "")
        linked = next((place for place, form in enumerate(forms) if form in LINKS and place), None)
        if linked is not None:
            noun = forms[linked - 1]
        definite = forms[0] in {"the", "his", "her", "their", "its", "this", "that"}
        if definite and linked is None and (known := self.by_noun(noun, source)):
            return known
        name = self.without_article(core)
        key = ("", *name.lower().split())
        if key not in self._entities:
            plural = noun.endswith("s") and not noun.endswith("ss") or noun in {"police", "people", "others", "officials"}
            kind = SpeakerKind.ORGANISATION if noun in BODY_NOUNS else SpeakerKind.GROUP if plural else SpeakerKind.UNNAMED
            entity = self._entities[key] = Entity(name, kind)
            entity.role = name if kind is SpeakerKind.UNNAMED and head(name) else None
            entity.anonymous = source.length > ANONYMOUS_LENGTH and any(words in source.of(self.text) for words in ANONYMOUS)
            entity.shown = SHOWN_BY_ROLE.get(noun)
        return self._entities[key]

    def by_noun(self, noun: str, source: Span) -> Entity | None:
        """The nearest entity before whose role, or whose name, has the noun."""
        if noun not in BODY_NOUNS and noun not in ROLE_NOUNS and noun not in CLASS_OF:
            return None
        seen: set[tuple[str, ...]] = set()
        for mention in self.names.before(source.start, NAMES_BACK):
            key = self.key(mention)
            if key in seen:
                continue
            seen.add(key)
            entity = self.entity(mention)
            if noun in BODY_NOUNS and noun in key and entity.kind is SpeakerKind.ORGANISATION:
                return entity
            role = entity.role
            if role and noun in {form.strip(",.").lower() for form in role.split()}:
                return entity
        return None
