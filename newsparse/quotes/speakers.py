"""Who "she", "the minister" and a surname are: from the words of a source to the speaker, by the fullest name that the article gives.

A pronoun goes to the person whom the nearest sentence before names first, unless the text has shown that it cannot be ("Mr Reidy … she"). Where nobody
can be named there is no speaker. Whether the text speaks of somebody as he or she is used here and never told.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from newsparse.quotes.attribution import Attribution
from newsparse.quotes.cast import DEFINITE, POSSESSIVES, SHOWN_BY_ROLE, Cast, Entity, unowned
from newsparse.quotes.frames import sentence_subject
from newsparse.quotes.lexicon import DOCUMENTS
from newsparse.quotes.meaning import Cue
from newsparse.quotes.pronouns import HE, SHE, antecedent
from newsparse.quotes.results import QuoteKind, SpeakerKind
from newsparse.quotes.roles import CLASS_OF, head
from newsparse.quotes.trace import SILENT, Trace
from newsparse.reading import Reading
from newsparse.reading.lexicon import BODY_NOUNS, ROLE_NOUNS, STARTERS
from newsparse.reading.names import Mention, NameKind
from newsparse.reading.places import PLACES
from newsparse.rules import Grammar
from newsparse.span import Span

PLURAL, THING, NOBODY = "they", "it", "nobody"
PRONOUNS = {"he": HE, "she": SHE, "his": HE, "her": SHE, "him": HE, "them": PLURAL, "they": PLURAL, "their": PLURAL, "it": THING, "its": THING}
PRONOUNS |= dict.fromkeys("i we you who which that my our your someone somebody everyone everybody anyone nobody".split(), NOBODY)
"""What a pronoun says of whom it stands for."""
ASKS = frozenset("asked asks asking wondered wonders inquired enquired queried demanded pressed".split())
REPLIES = frozenset("replied replies responded responds retorted retorts answered answers".split())
SENTENCES_TO_A_FIRM = 4
FIRMS = frozenset(
    """agency airline automaker bank body brewer broadcaster builder business carmaker carrier chain charity club company conglomerate corporation firm
    foundation group grocer insurer lender manufacturer miner organisation organization operator
    publisher retailer startup supermarket supplier utility""".split()
)
"""Nouns that stand for an organisation whatever its name: "The company said"."""
DEMONYM = re.compile("(.{4,}?)(?:i?ans?|n|ers?|ites?|ese|ish)")
TIMES_BACK, NEAR, FAR = 4, 8, 20_000
"""How many times back the noun of "the minister" is looked for, how many tokens from it the name may stand, and how many
characters back it may be."""
MOST_BEFORE_NAME = 5
"""Tokens from the comma to the name of "her son, the architect Dan Ellery"."""
INDEFINITE = frozenset("a an one another two three several".split())
"""Articles with which somebody is introduced whom "the" takes up: "A Treasury spokesperson … the spokesperson"."""
CORE_ENDS = frozenset(", who which that whose – — --".split())
"""What ends the noun phrase itself: "Ann Lee, a nurse", "an official who asked not to be named"."""
DETERMINERS = DEFINITE | frozenset("a an one another some two three several many".split())
ANSWERERS = frozenset({"q", "a", "q.", "a.", "question", "answer"})
PLURALS = frozenset("police people others officials".split())
LINKS = frozenset("of for in at from to on with near behind".split())
ANONYMOUS = ("anonymity", "anonymously", "not to be named", "not be named", "not be identified", "not authorized", "not authorised", "unnamed")
LEAST_ANONYMOUS = 5
"""Words that a source has at least which says so."""
MASS_NOUNS = frozenset("data evidence history legend management nature research science staff tradition".split())
NO_SURNAMES = STARTERS | ROLE_NOUNS | DOCUMENTS | MASS_NOUNS | frozenset(CLASS_OF)
"""Words without an article that begin a sentence and name nobody."""
SHORTEST_SURNAME = 5
"""Letters of a surname in capitals before a transcript's colon at least; NASA and the PM are no persons."""

Voice = tuple[Attribution, Span | None, Entity | None]
"""An attribution, its source and who speaks."""


class Voices(Cast):
    """Who says what in an article; `trace` is told the steps."""

    def __init__(self, reading: Reading, grammar: Grammar[Cue], trace: Trace = SILENT) -> None:
        super().__init__(reading, grammar)
        self._trace = trace
        """By their noun those without a name whom the article has introduced: "an official" is "the official" from there on."""

    def voices(self, attributions: Iterable[Attribution]) -> Iterator[Voice]:
        """Who says what, in the order of the attributions."""
        last: Entity | None = None
        last_source: Span | None = None
        last_entry, asks = 0, False
        self._said: list[tuple[int, Entity]] = []
        self._described_so: dict[str, Entity] = {}
        for attribution in attributions:
            source, entity = attribution.source, None
            entry = self.entry(self.base.token_at(attribution.content[0].start))
            if entry != last_entry:
                last, last_source, last_entry = None, None, entry
            if attribution.named is not None:
                replies = asks and attribution.cue is not None and attribution.cue.of(self.text) in REPLIES
                entity = self._resolve(attribution.named, last, last if replies else None)
            elif attribution.carried:
                entity, source = self._carried(attribution, last, last_source)
                self._trace.carried(entity, source, entity is last and source == last_source)
            if entity is not None:
                last, last_source = entity, source
                if attribution.named is not None:
                    self._said.append((attribution.named[0], entity))
                if source is not None:
                    entity.mentions.append(source)
                    if attribution.kind is QuoteKind.DIRECT and attribution.rule == "speaker_colon" and _is_surname(source.of(self.text)):
                        entity.kind = SpeakerKind.PERSON
            asks = attribution.cue is not None and attribution.cue.of(self.text) in ASKS
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
        stop, entry = place, self.entry(place)
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
            entity = self._pronoun(first, PRONOUNS[forms[0]], last, asker)
            self._trace.pronoun(first, entity, last)
            return entity
        tokens = self.base.tokens
        core = next(
            (place for place in range(1, len(forms)) if forms[place] in CORE_ENDS and not tokens[first + place].strip().isupper()), len(forms)
        )  # the WHO
        named = self._head_name(first, forms, core)
        if named is not None:
            self._trace.name(named)
        if named is not None and (joint := self._joint(named, first + core)):
            return joint
        if named is not None and forms[0] == "the" and core < len(forms) and (named.words[-1] in self.roles or (len(named.words) == 1 and core == 2)):
            person = self._apposed(first + core + 1, end)  # the PM, Edith Vane
            named = person if person is not None and self.person(person) else named
        if named is not None:
            entity = self.entity(named)
            entity.anonymous = entity.anonymous or self._is_anonymous(first, end)
            return entity
        if core < len(forms):
            apposed = self._apposed(first + core + 1, end)
            if apposed and (self.person(apposed) or forms[core - 1] in self.bodies):
                self._trace.name(apposed)
                entity = self.entity(apposed)
                if entity.role is None or " " not in entity.role:
                    entity.role = unowned(self.without_article(self.base.span(first, first + core)))
                return entity
        return self._described(first, end, forms[:core])

    def _apposed(self, start: int, end: int) -> Mention | None:
        """The name that an apposition begins with, over an article and nouns: "her son, the architect Dan Ellery"."""
        found = next(self.names.between(start, min(end, start + MOST_BEFORE_NAME)), None)
        if found is None:
            return None
        before = self.base.forms(start, found.start)
        return found if not before or (before[0] in DETERMINERS and all(form.isalpha() and form not in LINKS for form in before)) else None

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
            if mention.end == first + core and forms[max(0, mention.start - first - 1)] == ")":
                return mention  # Commissioner of Police (Crime) Ann Lee
            if not LINKS.isdisjoint(forms[: mention.start - first]):
                continue
            end = mention.end - first
            if len(mention.words) == 1 and (mention.words[0] in self.roles or mention.words[0] in CLASS_OF):
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
        return antecedent(self, place, shown, self._said, asker)

    def _several_before(self, place: int) -> Entity | None:
        """The plural that the sentence before begins with: "Protesters blocked the road. They said …"."""
        number = bisect_left(self.ends, place) - 1
        if number < 1 or self.ends[number - 1] < self.entry(place):
            return None
        row = self._row
        start = bisect_right(row.words.first, self.ends[number - 1])
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
            self._trace.noun(first, first + len(forms), known)
            return known
        if len(forms) == 1 and noun not in NO_SURNAMES and (namesake := self._part_of_name(first, end)):
            self._trace.noun(first, end, namesake)
            return namesake
        if _is_age(forms) and (introduced := self._introduced_before(first)):
            return introduced[0]
        if forms[0] == "the" and len(forms) == 2 and (earlier := self._described_so.get(noun)) is not None:
            return earlier
        name = self.without_article(self.base.span(first, first + len(forms)))
        key = ("", *name.lower().split())
        entity = self._entities.get(key)
        if entity is None:
            kind = SpeakerKind.ORGANISATION if noun in self.bodies or noun in FIRMS else SpeakerKind.GROUP if plural else SpeakerKind.UNNAMED
            if kind is SpeakerKind.UNNAMED and len(forms) == 1 and name[:1].isupper() and noun not in NO_SURNAMES:
                kind = SpeakerKind.PERSON  # Ito told police
            entity = self._entities[key] = Entity(name, kind)
            entity.role = _undetermined(name) if kind is SpeakerKind.UNNAMED and head(name) else None
            entity.anonymous = self._is_anonymous(first, end)
            entity.shown = SHOWN_BY_ROLE.get(noun)
        if forms[0] in INDEFINITE:
            self._described_so[noun] = entity
        self._trace.description(first, end, entity)
        return entity

    def _part_of_name(self, first: int, end: int) -> Entity | None:
        """Somebody whose name has a word that begins a sentence, and is nowhere else seen to be a name: "Ríos said"."""
        word = Mention(first, end, first, NameKind.OTHER, self.base.forms(first, end))
        return None if self.names.fullest(word) is word else self.entity(word)

    def _by_noun(self, noun: str, place: int) -> Entity | None:
        """The nearest entity before whose role, or whose name, has the noun; for "the Californian", whose role has California."""
        offset = self.base.starts[place]
        if noun in self.bodies or noun in FIRMS:
            return self._named_nearby(noun, offset, place) or (self._firm_before(place) if noun in FIRMS else None)
        if noun in self.roles or noun in CLASS_OF:
            return self._named_nearby(noun, offset, place)
        stem = _place_stem(noun)
        return self._named_nearby(stem, offset, place) if stem else None

    def _named_nearby(self, noun: str, offset: int, place: int) -> Entity | None:
        """The nearest entity before `place` that stands near the noun, and in whose role or name it is; near the stem of a place, a person."""
        text, base = self.text, self.base
        is_stem = noun not in self.bodies and noun not in self.roles and noun not in CLASS_OF
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
                if entity.kind is SpeakerKind.ORGANISATION and entity.fullest and noun in self.bodies and noun in entity.fullest.words:
                    return entity
                if entity.role and noun in {form.strip(",.").lower() for form in entity.role.split()}:
                    return entity
                if is_stem and mention.kind is NameKind.PERSON:
                    return entity
        return None

    def _firm_before(self, place: int) -> Entity | None:
        """The organisation that the nearest of the last sentences names: "Lindt Motors makes vans. The company said …"."""
        here = bisect_left(self.ends, place)
        stop = place
        for number in range(here, max(0, here - SENTENCES_TO_A_FIRM), -1):
            start = self.ends[number - 1]
            if start < self.entry(place):
                break
            for mention in self.names.between(start, stop):
                if (entity := self.entity(mention)).kind is SpeakerKind.ORGANISATION and not self.is_owner(mention):
                    return entity
            stop = start
        return None


def _place_stem(noun: str) -> str | None:
    """What "Californian" has of California, or None where no place begins so."""
    found = DEMONYM.fullmatch(noun)
    return found[1] if found and any(place.startswith(found[1]) for place in PLACES) else None


def _noun(forms: tuple[str, ...]) -> tuple[str, bool]:
    """The head of a noun phrase, and whether it is a plural."""
    linked = next((place for place in range(1, len(forms)) if forms[place] in LINKS), None)
    noun = forms[linked - 1] if linked is not None else next((form for form in reversed(forms) if form not in POSSESSIVES and form != "-"), "")
    return noun, noun in PLURALS or (noun.endswith("s") and not noun.endswith("ss"))


def _is_age(forms: tuple[str, ...]) -> bool:
    """Whether somebody who has been named is called by their age: "The 41-year-old mother-of-two", not "the 41-year-old driver of a van"."""
    if forms[0] != "the" or forms[2:6] != ("-", "year", "-", "old"):
        return False
    return all(forms[place - 1] == "-" for place, form in enumerate(forms) if form in LINKS)


def _undetermined(name: str) -> str:
    """A noun phrase without its article or number: "a spokesman for the port" is a spokesman for the port."""
    first, _, rest = name.partition(" ")
    return rest if first.lower() in DETERMINERS and rest else name


def _is_surname(source: str) -> bool:
    """Whether a speaker before a transcript's colon is a surname in capitals: "LEMMING:"."""
    return len(source) >= SHORTEST_SURNAME and source.isalpha() and source.isupper() and source.lower() not in BODY_NOUNS
