"""Who "she", "the minister" and a surname are: from the words of a source to the speaker, by the fullest name that the article gives.

A pronoun goes to the person whom the nearest sentence before names first, unless the text has shown that it cannot be ("Mr Reidy … she"). Where nobody
can be named there is no speaker. Whether the text speaks of somebody as he or she is used here and never told.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import frozen

from newsparse.coding import Compiler
from newsparse.patterns import ENDS, PARAGRAPH_END, Pattern, mirrored, parse_pattern, symbol_class
from newsparse.quotes.attribution import Attribution
from newsparse.quotes.frames import sentence_subject
from newsparse.quotes.lexicon import DOCUMENTS
from newsparse.quotes.meaning import Cue
from newsparse.quotes.phrases import APPOSITION, PREMODIFIER
from newsparse.quotes.results import QuoteKind, RoleClass, Speaker, SpeakerKind
from newsparse.quotes.roles import CLASS_OF, SINGULAR, head, role_class, role_name
from newsparse.quotes.row import SpeechRow
from newsparse.reading import Reading
from newsparse.reading.lexicon import BODY_NOUNS, HONORIFICS, ROLE_NOUNS, STARTERS
from newsparse.reading.names import Mention, NameKind, Names
from newsparse.reading.places import PLACES
from newsparse.rules import Grammar
from newsparse.span import Span
from newsparse.words import Words

HE, SHE = "he", "she"
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
PLURAL, THING, NOBODY = "they", "it", "nobody"
PRONOUNS = {"he": HE, "she": SHE, "his": HE, "her": SHE, "him": HE, "them": PLURAL, "they": PLURAL, "their": PLURAL, "it": THING, "its": THING}
PRONOUNS |= dict.fromkeys("i we you who which that my our your someone somebody everyone everybody anyone nobody".split(), NOBODY)
"""What a pronoun says of whom it stands for."""
REPLIES = frozenset("replied replies responded responds retorted retorts answered answers".split())
SENTENCES_BACK = 8
SENTENCES_TO_A_FIRM = 4
FIRMS = frozenset(
    "agency airline bank body business carrier charity club company corporation firm foundation group organisation organization retailer supplier".split()
)
"""Nouns that stand for an organisation whatever its name: "The company said"."""
DEMONYM = re.compile("(.{4,}?)(?:i?ans?|n|ers?|ites?|ese|ish)")
TIMES_BACK, NEAR, FAR = 4, 8, 20_000
"""How many times back the noun of "the minister" is looked for, how many tokens from it the name may stand, and how many
characters back it may be."""
DEFINITE = frozenset("the this that these those his her its their our my".split())
DETERMINERS = DEFINITE | frozenset("a an one another some two three several many".split())
ANSWERERS = frozenset({"q", "a", "q.", "a.", "question", "answer"})
POSSESSIVES = frozenset({"'s", "'", "’"})
PLURALS = frozenset("police people others officials".split())
LINKS = frozenset("of for in at from to on with near behind".split())
ANONYMOUS = ("anonymity", "anonymously", "not to be named", "not be named", "not be identified", "not authorized", "not authorised", "unnamed")
LEAST_ANONYMOUS = 5
"""Words that a source has at least which says so."""
MOST_LEARNED = 3
"""Mentions of somebody that are asked for a role."""
MASS_NOUNS = frozenset("data evidence history legend management nature research science staff tradition".split())
NO_SURNAMES = STARTERS | ROLE_NOUNS | DOCUMENTS | MASS_NOUNS | frozenset(CLASS_OF)
"""Words without an article that begin a sentence and name nobody."""
SHORTEST_SURNAME = 5
"""Letters of a surname in capitals before a transcript's colon at least; NASA and the PM are no persons."""
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

    __slots__ = ("anonymous", "fullest", "kind", "learned", "mentions", "name", "namesakes", "role", "shown")

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
    """Everybody who is named in an article, and who says what. Places are tokens of the base row."""

    def __init__(self, reading: Reading, grammar: Grammar[Cue]) -> None:
        self.text: str = reading.text
        self.base: Words = reading.base
        self.names: Names = reading.names
        self._reading = reading
        self._grammar = grammar
        self._patterns = grammar.tool(RolePatterns)
        self._entities: dict[tuple[str, ...], Entity] = {}

    # ------------------------------------------------------------- the article

    @cached_property
    def _row(self) -> SpeechRow:
        return SpeechRow(self._reading, self._grammar)

    @cached_property
    def _ends(self) -> list[int]:
        """Where sentences and paragraphs end."""
        return [end.start() for end in SENTENCE_ENDS.finditer(self.base.symbols)]

    @cached_property
    def _paragraphs(self) -> list[int]:
        """Where paragraphs end."""
        symbols = self.base.symbols
        return [end for end in self._ends if symbols[end] == PARAGRAPH_END]

    @cached_property
    def _entries(self) -> list[int]:
        """Where the entries of a live blog begin; nobody is carried over from one to the next."""
        return [0, *(stamp.start() for stamp in self._patterns.stamp.finditer(self.base.symbols))]

    def _entry(self, place: int) -> int:
        """Where the entry that holds a token begins."""
        return self._entries[bisect_right(self._entries, place) - 1]

    @cached_property
    def _quoted(self) -> list[tuple[int, int]]:
        """What stands between quotation marks."""
        return [(quotation.start, quotation.end) for quotation in self._reading.quotations]

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
        entity = self._entities.get(fullest.words)
        if entity is None:
            kind = KINDS.get(fullest.kind if fullest.kind is not NameKind.OTHER else mention.kind, SpeakerKind.PERSON)
            entity = self._entities[fullest.words] = Entity(self.names.text(fullest), kind, fullest)
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
        if entity.role is None and (role := self._role_at(mention)):
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
            return before
        patterns = self._patterns
        for pattern in (patterns.apposed, patterns.of, patterns.copula):
            found = pattern.regex.match(speech.symbols, word)
            if found is None:
                continue
            start, end = found.span(pattern.captures["role"][0])
            if pattern is patterns.apposed and not _is_role(speech.forms(start, end), speech, end):
                continue
            return self.without_article(speech.span(start, end))
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
        words = span.of(self.text).strip(" ,")
        first, _, rest = words.partition(" ")
        return rest if first.lower() == "the" else words

    # ----------------------------------------------------------------- speakers

    def voices(self, attributions: Iterable[Attribution]) -> Iterator[tuple[Attribution, Span | None, Entity | None]]:
        """For each attribution its source and who speaks."""
        last: Entity | None = None
        last_source: Span | None = None
        last_entry = 0
        for attribution in attributions:
            source, entity = attribution.source, None
            entry = self._entry(self.base.token_at(attribution.content[0].start))
            if entry != last_entry:
                last, last_source, last_entry = None, None, entry
            if attribution.named is not None:
                replies = attribution.cue is not None and attribution.cue.of(self.text) in REPLIES
                entity = self._resolve(attribution.named, last, last if replies else None)
            elif attribution.carried:
                entity, source = self._carried(attribution, last, last_source)
            if entity is not None:
                last, last_source = entity, source
                if source is not None:
                    entity.mentions.append(source)
                    if attribution.kind is QuoteKind.DIRECT and attribution.rule == "speaker_colon" and _is_surname(source.of(self.text)):
                        entity.kind = SpeakerKind.PERSON
            yield attribution, source, entity

    def _carried(self, attribution: Attribution, last: Entity | None, source: Span | None) -> tuple[Entity | None, Span | None]:
        """A quote without a cue goes on with the last speaker, or with the person whom the paragraph before introduces."""
        introduced = self._introduced_before(self.base.token_at(attribution.content[0].start))
        if introduced is not None and (source is None or introduced[1].start > source.end):
            return introduced
        return last, source

    def _introduced_before(self, place: int) -> tuple[Entity, Span] | None:
        """The person whom the paragraph so far, or the one before, names first."""
        here = bisect_left(self._paragraphs, place)
        stop, entry = place, self._entry(place)
        for number in range(here, max(0, here - 2), -1):
            start = self._paragraphs[number - 1]
            if stop <= entry:
                break
            for mention in self.names.between(start, stop):
                if self.person(mention) and not self.is_quoted(mention):
                    return self.entity(mention), self.base.span(mention.start, mention.end)
            stop = start
        return None

    def _resolve(self, source: tuple[int, int], last: Entity | None, asker: Entity | None = None) -> Entity | None:
        """Who the words of a source are; never the one who has just asked."""
        first, end = source
        forms = self.base.forms(first, end)
        if len(forms) == 1 and forms[0] in ANSWERERS:
            return self._answerer(forms[0])
        if len(forms) == 1 and forms[0] in PRONOUNS:
            return self._pronoun(first, PRONOUNS[forms[0]], last, asker)
        core = forms.index(",", 1) if "," in forms[1:] else len(forms)
        named = self._head_name(first, forms, core)
        if named is not None and (joint := self._joint(named, first + core)):
            return joint
        if named is not None:
            entity = self.entity(named)
            entity.anonymous = entity.anonymous or self._is_anonymous(first, end)
            return entity
        if core < len(forms):
            apposed = next(self.names.between(first + core + 1, first + core + 2), None)
            if apposed and (self.person(apposed) or forms[core - 1] in BODY_NOUNS):
                entity = self.entity(apposed)
                if entity.role is None or " " not in entity.role:
                    entity.role = self.without_article(self.base.span(first, first + core))
                return entity
        return self._described(first, end, forms[:core])

    def _joint(self, named: Mention, end: int) -> Entity | None:
        """'Ann Lee and Bob Roe': two who speak as one."""
        if named.end >= end or self.base.forms(named.end, named.end + 1) != ("and",):
            return None
        other = next((mention for mention in self.names.between(named.end + 1, end) if mention.end == end), None)
        if other is None:
            return None
        name = " and ".join(self.entity(mention).name for mention in (named, other))
        return self._entities.setdefault(("", *name.lower().split()), Entity(name, SpeakerKind.GROUP))

    def _answerer(self, form: str) -> Entity:
        """The Q and the A of testimony."""
        name = form[0].upper()
        return self._entities.setdefault(("", name), Entity(name, SpeakerKind.UNNAMED))

    def _is_anonymous(self, first: int, end: int) -> bool:
        """Whether a source says that its name is withheld."""
        if end - first < LEAST_ANONYMOUS:
            return False
        words = self.base.span(first, end).of(self.text)
        return any(phrase in words for phrase in ANONYMOUS)

    def _head_name(self, first: int, forms: tuple[str, ...], core: int) -> Mention | None:
        """The name that is the head of a noun phrase: one at its end, or before "of", "for", a comma."""
        for mention in self.names.between(first, first + core):
            if not LINKS.isdisjoint(forms[: mention.start - first]):
                return None
            end = mention.end - first
            if len(mention.words) == 1 and (mention.words[0] in ROLE_NOUNS or mention.words[0] in CLASS_OF):
                continue  # the Commissioner for Information, Mrs Folake Ade
            if len(mention.words) == 1 and forms[0] in DEFINITE and _place_stem(mention.words[0]):
                continue  # the Californian
            if end >= core or forms[end] in LINKS or forms[end] in {"and", "who", "("}:
                return mention
        return None

    def _pronoun(self, place: int, shown: str, last: Entity | None, asker: Entity | None) -> Entity | None:
        """The person whom the nearest sentence before names first, and whom the text has not shown to be the other."""
        if shown == PLURAL:
            if last is not None and last.kind in {SpeakerKind.GROUP, SpeakerKind.ORGANISATION, SpeakerKind.UNNAMED}:
                return last
            return self._several_before(place)
        if shown == THING:
            return last if last is not None and last.kind in {SpeakerKind.ORGANISATION, SpeakerKind.PLACE} else None
        if shown == NOBODY:
            return None
        last_place = self.base.token_at(last.mentions[-1].start) if last is not None and last.mentions and _can_be(last, shown) else -1
        here = bisect_left(self._ends, place)
        stop, entry = place, self._entry(place)
        for number in range(here, max(0, here - SENTENCES_BACK), -1):
            start = self._ends[number - 1]
            if stop <= entry:
                break
            if last is not None and last is not asker and start <= last_place < stop:
                last.shown = shown
                return last
            for mention in self.names.between(start, stop):
                if (
                    self.person(mention)
                    and not self.is_owner(mention)
                    and not self.is_quoted(mention)
                    and _can_be(entity := self.entity(mention), shown)
                    and entity is not asker
                ):
                    entity.shown = shown
                    return entity
            stop = start
        return None

    def _several_before(self, place: int) -> Entity | None:
        """The plural that the sentence before begins with: "Protesters blocked the road. They said …"."""
        number = bisect_left(self._ends, place) - 1
        if number < 1 or self._ends[number - 1] < self._entry(place):
            return None
        row = self._row
        start = bisect_right(row.words.first, self._ends[number - 1])
        sentence = row.sentence(start)
        subject = sentence_subject(row, sentence, sentence[1])
        if subject is None:
            return None
        first, end = row.tokens(subject)
        forms = self.base.forms(first, end)
        return self._described(first, end, forms) if _noun(forms)[1] else None

    def _described(self, first: int, end: int, forms: tuple[str, ...]) -> Entity | None:
        """'the minister' by role, 'the union' by name; else the words themselves."""
        noun, plural = _noun(forms)
        if forms[0] in DEFINITE and LINKS.isdisjoint(forms[1:]) and (known := self._by_noun(noun, first)):
            return known
        if len(forms) == 1 and noun not in NO_SURNAMES and (namesake := self._part_of_name(first, end)):
            return namesake
        name = self.without_article(self.base.span(first, first + len(forms)))
        key = ("", *name.lower().split())
        entity = self._entities.get(key)
        if entity is None:
            kind = SpeakerKind.ORGANISATION if noun in BODY_NOUNS else SpeakerKind.GROUP if plural else SpeakerKind.UNNAMED
            if kind is SpeakerKind.UNNAMED and len(forms) == 1 and name[:1].isupper() and noun not in NO_SURNAMES:
                kind = SpeakerKind.PERSON  # Ito told police
            entity = self._entities[key] = Entity(name, kind)
            entity.role = _undetermined(name) if kind is SpeakerKind.UNNAMED and head(name) else None
            entity.anonymous = self._is_anonymous(first, end)
            entity.shown = SHOWN_BY_ROLE.get(noun)
        return entity

    def _part_of_name(self, first: int, end: int) -> Entity | None:
        """Somebody whose name has a word that begins a sentence, and is nowhere else seen to be a name: "Ríos said"."""
        word = Mention(first, end, first, NameKind.OTHER, self.base.forms(first, end))
        return None if self.names.fullest(word) is word else self.entity(word)

    def _by_noun(self, noun: str, place: int) -> Entity | None:
        """The nearest entity before whose role, or whose name, has the noun; for "the Californian", whose role has California."""
        offset = self.base.starts[place]
        if noun in BODY_NOUNS:
            return self._named_nearby(noun, offset, place) or (self._firm_before(place) if noun in FIRMS else None)
        if noun in ROLE_NOUNS or noun in CLASS_OF:
            return self._named_nearby(noun, offset, place)
        stem = _place_stem(noun)
        return self._named_nearby(stem, offset, place) if stem else None

    def _named_nearby(self, noun: str, offset: int, place: int) -> Entity | None:
        """The nearest entity before `place` that stands near the noun, and in whose role or name it is; near the stem of a place, a person."""
        text, base = self.text, self.base
        is_stem = noun not in BODY_NOUNS and noun not in ROLE_NOUNS and noun not in CLASS_OF
        for _ in range(TIMES_BACK):
            before = offset
            offset = text.rfind(noun, max(0, before - FAR), before)
            if offset < 0:
                offset = text.rfind(noun.capitalize(), max(0, base.starts[place] - FAR), base.starts[place])
                if offset < 0:
                    return None
            token = base.token_at(offset)
            for mention in reversed(list(self.names.between(max(0, token - NEAR), min(token + NEAR, place)))):
                entity = self.entity(mention)
                if entity.kind is SpeakerKind.ORGANISATION and entity.fullest and noun in BODY_NOUNS and noun in entity.fullest.words:
                    return entity
                if entity.role and noun in {form.strip(",.").lower() for form in entity.role.split()}:
                    return entity
                if is_stem and mention.kind is NameKind.PERSON:
                    return entity
        return None

    def _firm_before(self, place: int) -> Entity | None:
        """The organisation that the nearest of the last sentences names: "Lindt Motors makes vans. The company said …"."""
        here = bisect_left(self._ends, place)
        stop = place
        for number in range(here, max(0, here - SENTENCES_TO_A_FIRM), -1):
            start = self._ends[number - 1]
            if start < self._entry(place):
                break
            for mention in self.names.between(start, stop):
                if (entity := self.entity(mention)).kind is SpeakerKind.ORGANISATION and not self.is_owner(mention):
                    return entity
            stop = start
        return None


def _is_role(forms: tuple[str, ...], speech: Words, end: int) -> bool:
    """Whether an apposition is a role: it ends with a comma or its clause, and begins with an article or holds a role noun."""
    after = speech.forms(end, end + 1)[-1:] if end < len(speech.symbols) else ()
    if forms[0] in {"who", "which", "whose"} or after not in {(",",), (".",), ("",), ()}:
        return False
    if forms[0] in DEFINITE or forms[0] in {"a", "an"}:
        return True
    return any(form in ROLE_NOUNS or form in SINGULAR for form in forms) and "and" not in forms[:2]


def _place_stem(noun: str) -> str | None:
    """What "Californian" has of California, or None where no place begins so."""
    found = DEMONYM.fullmatch(noun)
    return found[1] if found and any(place.startswith(found[1]) for place in PLACES) else None


def _noun(forms: tuple[str, ...]) -> tuple[str, bool]:
    """The head of a noun phrase, and whether it is a plural."""
    linked = next((place for place in range(1, len(forms)) if forms[place] in LINKS), None)
    noun = forms[linked - 1] if linked is not None else next((form for form in reversed(forms) if form not in POSSESSIVES and form != "-"), "")
    return noun, noun in PLURALS or (noun.endswith("s") and not noun.endswith("ss"))


def _undetermined(name: str) -> str:
    """A noun phrase without its article or number: "a spokesman for the port" is a spokesman for the port."""
    first, _, rest = name.partition(" ")
    return rest if first.lower() in DETERMINERS and rest else name


def _is_surname(source: str) -> bool:
    """Whether a speaker before a transcript's colon is a surname in capitals: "LEMMING:"."""
    return len(source) >= SHORTEST_SURNAME and source.isalpha() and source.isupper() and source.lower() not in BODY_NOUNS


def _can_be(entity: Entity, shown: str) -> bool:
    """Whether the text allows to call the entity he, or she."""
    return (entity.kind is SpeakerKind.PERSON or entity.kind is SpeakerKind.UNNAMED) and entity.shown in {None, shown}
