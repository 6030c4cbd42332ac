"""The speech row of a text: words in which each quotation and each name is one, with the classes of words that quotes are made from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from newsparse.coding import Compiler
from newsparse.patterns import ENDS, PARAGRAPH_END, SENTENCE_END, Symbols, symbol_class
from newsparse.quotes.lexicon import LABELS
from newsparse.quotes.meaning import Cue
from newsparse.quotes.phrases import NounPhrases
from newsparse.reading import Reading
from newsparse.reading.marks import Quotation
from newsparse.rules import Grammar
from newsparse.span import Span
from newsparse.words import Words

Range = tuple[int, int]
"""First word and end, in words of the speech row."""
DIRECTIONS = frozenset("laughs laughing laughter applause cheers cheering crosstalk inaudible pause pauses sighs smiles unintelligible".split())
"""First words of stage directions however they are written."""
LONGEST_DATELINE = 9
"""Words that "NEW DELHI, March 4 (Newswire) —" has at most."""
SHORTEST_DATELINE = 3
"""Letters of its first word at least."""
LONGEST_ADJUNCT = 10
"""Words that "In a statement on Monday," has at most."""
SHORTEST_DIRECTION = len("(LAUGHS)")
"""Characters that one in capitals has at least; (NATO) is none."""


class Classes:
    """Classes of words that the steps after the rules look at, in symbols."""

    @classmethod
    def compiled(cls, compiler: Compiler) -> Classes:
        """For the symbols of this coding."""
        return cls(compiler)

    def __init__(self, compiler: Compiler) -> None:
        symbols = compiler.symbols
        self.comma: Symbols = symbols("COMMA")
        self.colon: Symbols = symbols("COLON")
        self.sets_off: Symbols = self.colon | compiler.coding.of_words((";",))
        """What sets a quotation off from a clause before it."""
        self.stop: Symbols = symbols("TERMINATOR") | symbols("PAUSE")
        self.joint: Symbols = symbols("JOINT")
        """What stands before a clause of the same rank."""
        self.boundary: Symbols = symbols("BOUNDARY") | symbols("PAUSE")
        self.also: Symbols = symbols("ALSO")
        self.continues: Symbols = self.also | symbols("SUBORDINATOR") | symbols("RELATIVE")
        """What goes on with a clause after the cue in its middle: "It leaked, she said, because it was old"."""
        self.subordinates: Symbols = symbols("SUBORDINATOR")
        self.announces: Symbols = symbols("CUE_VERB") | symbols("SPEECH_NOUN") | symbols("FUNCTION") | symbols("ADVERB")
        """What "that" after it announces, and does not describe: "the claim that", "they said that"."""
        self.coordinator: Symbols = symbols("COORDINATOR")
        self.relative: Symbols = symbols("RELATIVE")
        month = compiler.coding.of_words(("may",)) & symbols("CAPITALISED")
        self.auxiliary: Symbols = symbols("AUXILIARY") - month
        self.pronoun: Symbols = symbols("PERSON_PRONOUN")
        self.possessive: Symbols = symbols("POSSESSIVE")
        self.possessor: Symbols = symbols("POSSESSOR")
        self.links: Symbols = symbols("NP_LINK")
        self.determines: Symbols = symbols("DETERMINER") | symbols("POSSESSOR") | symbols("POSSESSIVE")
        self.listened: Symbols = symbols("LISTENED")
        self.opens_clause: Symbols = symbols("OPENS_CLAUSE")
        self.base: Symbols = symbols("BASE_CUE")
        """"say" of "they say"."""
        self.noun_too: Symbols = symbols("NOUN_TOO")
        self.past: Symbols = symbols("IRREGULAR_PAST")
        self.lower: Symbols = symbols("LOWERCASE")
        self.name: Symbols = symbols("NAME")
        self.nameless: Symbols = symbols("CAPITALISED") - self.name - symbols("ROLE") - symbols("TITLE") - symbols("BODY")
        self.plain: Symbols = (self.lower | symbols("CAPITALISED")) - self.name
        self.quotation: str
        [self.quotation] = symbols("QUOTATION")
        c = symbol_class
        self.closes: Symbols = symbols("BRACKET_CLOSE")
        self.translated: re.Pattern[str] = re.compile(f"{self.quotation}{c(symbols('BRACKET_OPEN'))}{self.quotation}{c(self.closes)}")
        self.bracketed: re.Pattern[str] = re.compile(f"{c(symbols('BRACKET_OPEN'))}[^{ENDS}]{{1,6}}?{c(self.closes)}")
        participles = symbols("SAYING") | symbols("TELLING") | symbols("WITH_QUOTE_ING") | symbols("WITH_THAT_ING")
        adjunct = (symbols("FUNCTION") - symbols("DETERMINER") - symbols("PERSON_PRONOUN")) | participles | symbols("ASKED")
        self.opens_adjunct: re.Pattern[str] = re.compile(c(adjunct))
        """The first word of "In a statement," and "Asked about the fire,"."""
        verb = c(self.auxiliary - symbols("CLITIC") | symbols("QUOTATION"))
        self.first_comma: re.Pattern[str] = re.compile(f"[^{ENDS}]{{1,{LONGEST_ADJUNCT}}}?{c(self.comma)}")
        self.condition: Symbols = compiler.coding.of_words(("if", "unless"))
        self.inversion: Symbols = compiler.coding.of_words(("had", "should", "were"))
        self.clause: re.Pattern[str] = re.compile(f"{c(self.pronoun)}|[^{ENDS}]{{0,14}}?{verb}")
        """What shows itself to be a clause: a pronoun in front, or an auxiliary or a quotation in it."""
        to = c(compiler.coding.of_words(("to",)))
        finite = c(self.auxiliary - symbols("CLITIC") | symbols("IRREGULAR_PAST"))
        self.headline: re.Pattern[str] = re.compile(f"{finite}|{to}{c(symbols('LOWERCASE') - symbols('FUNCTION'))}")
        """What shows that a line is a clause: "will strike", "to last"."""
        self.finite: re.Pattern[str] = re.compile(finite)
        hedged = f"{c(compiler.coding.of_words(('believed', 'thought', 'understood', 'reported', 'alleged', 'said')))}{to}"
        self.hedge: re.Pattern[str] = re.compile(f"{c(symbols('HEDGE'))}|{c(symbols('BE'))}{hedged}")
        """What stands between a subject and its cue and takes back some certainty."""
        self.backdrop: re.Pattern[str] = re.compile(c(symbols("BACKDROP")))
        self.pause: re.Pattern[str] = re.compile(f"{c(self.comma)}(?={c(self.lower)})")
        self.resumed: re.Pattern[str] = re.compile(f"{c(self.comma)}{c(symbols('ADVERB'))}?{c(self.lower)}")
        """A comma before what may be the verb of a clause that goes on."""
        participles_too = participles | symbols("ACCUSING") | symbols("CALLING")
        self.reports: Symbols = symbols("CUE_VERB") - participles_too
        self.aside: re.Pattern[str] = re.compile(f"{c(self.comma)}{c(symbols('ASIDE_WORD'))}")
        """Where the reporter goes on to say when and why: "accused him of lying after the vote was lost"."""
        kinds = c(symbols("LOWERCASE") - symbols("FUNCTION"))
        self.medium: re.Pattern[str] = re.compile(
            f"{c(compiler.coding.of_words(('in', 'during')))}{c(symbols('DETERMINER'))}{kinds}{{0,2}}{c(symbols('MEDIUM'))}"
        )
        """Where it was said: "called for calm | in a statement"."""
        self.verb: Symbols = symbols("IRREGULAR_PAST") | symbols("PAST_CUE") | self.auxiliary
        words = compiler.coding.of_words
        self.condition_of_anonymity: re.Pattern[str] = re.compile(f"{c(words(('on', 'under')))}{c(symbols('THE'))}?{c(symbols('CONDITION'))}")
        """What says that a name is withheld, where it follows who speaks: "an official | on condition of anonymity"."""
        self.linking_adverb: Symbols = symbols("LINKING_ADVERB")
        """What stands between commas after a subject and is no part of it: "Ann Lee, meanwhile, said"."""
        self.acts: Symbols = (symbols("IRREGULAR_PAST") | symbols("PAST_CUE")) - self.auxiliary
        """Verbs with which the reporter goes on after "and"; with an auxiliary what is said goes on: "said it was “late” and would cost more"."""
        self.dateline: re.Pattern[str] = re.compile(f"[^{ENDS}]{{1,{LONGEST_DATELINE}}}?{c(self.colon | (symbols('DASH') & symbols('LOOSE')))}")
        """The first words of a paragraph up to a dash or colon: "DELHI (Newswire) — ", "EXCLUSIVE: "."""
        self.object_pronoun: Symbols = symbols("OBJECT_PRONOUN")
        self.backshifted: Symbols = compiler.coding.of_words(("had", "would", "could"))
        """What goes on with what is said: "said it was late and had written twice"."""
        self.thing: Symbols = compiler.coding.of_words(("which", "that"))
        self.time_word: Symbols = symbols("TIME_WORD")
        self.comment: re.Pattern[str] = re.compile(
            f"{c(self.comma)}(?:{c(words(('which', 'but', 'another')))}|{c(words(('a', 'an')))}{c(symbols('COMMENT_NOUN'))})"
        )
        """Where the reporter goes on about what was said: "announced plans to close a mill, a step that …"."""
        self.that: Symbols = compiler.coding.of_words(("that",))
        self.adverbial: re.Pattern[str] = re.compile(
            c(symbols("NP_LINK") | symbols("TIME_WORD") | words(("after", "during", "earlier", "last", "late", "via")))
        )
        """What begins where and when something was said."""
        self.conjunction: re.Pattern[str] = re.compile(
            c(words(("after", "although", "as", "because", "before", "if", "once", "since", "though", "unless", "when", "while")))
        )
        self.small: re.Pattern[str] = re.compile(f"{c(symbols('FUNCTION') | symbols('ADVERB') | symbols('PAUSE'))}*")

    def last_relative(self, symbols: str, start: int, end: int) -> int:
        """The last "who", "which" or "that" between two words which begins a clause about the noun before it, or -1."""
        for place in range(end - 1, start, -1):
            symbol = symbols[place]
            if symbol in self.relative:
                says = symbols[place + 1] in self.determines or symbols[place + 1] in self.pronoun or symbols[place + 1] in self.name
                about = symbols[place - 1] in self.plain or symbols[place - 1] in self.name
                return place if about and not says and symbols[place - 1] not in self.announces else -1
            if symbol in self.stop or symbol in ENDS or symbol == self.quotation:
                break
        return -1

    def last_comma(self, symbols: str, start: int, end: int) -> int:
        """The last comma between two words, or -1 where there is none or a sentence or a quotation ends after it."""
        for place in range(end - 1, start, -1):
            symbol = symbols[place]
            if symbol in self.comma:
                return place
            if symbol in self.reports or symbol in ENDS or symbol == self.quotation:
                break
        return -1


class SpeechRow:
    """The speech row of a reading, and what stands beside a word of it."""

    def __init__(self, reading: Reading, grammar: Grammar[Cue]) -> None:
        self.reading = reading
        self.base: Words = reading.base
        self.words: Words = reading.speech
        self.symbols: str = self.words.symbols
        self.mirror: str = reading.mirror
        self.classes: Classes = grammar.tool(Classes)
        self.phrases: NounPhrases = grammar.tool(NounPhrases)
        self.ends: list[int] = [end.start() for end in re.finditer(f"[{ENDS}]", self.symbols)]
        """The words at which sentences and paragraphs end."""

    @cached_property
    def quotations(self) -> dict[int, Quotation]:
        """Quotations by their word."""
        first = self.words.first
        found = {bisect_right(first, quotation.start) - 1: quotation for quotation in self.reading.quotations}
        return {word: quotation for word, quotation in found.items() if self.symbols[word] == self.classes.quotation}  # no nickname inside a name

    def sentence(self, word: int) -> Range:
        """First word and end of the sentence that holds the word."""
        place = bisect_right(self.ends, word)
        return (self.ends[place - 1] + 1 if place else 0), (self.ends[place] if place < len(self.ends) else len(self.symbols))

    def story_start(self, start: int) -> int:
        """The first word of a sentence that is no dateline and no label: of "DELHI: The court …" the word "The"."""
        if start and self.symbols[start - 1] != PARAGRAPH_END:
            return start
        found = self.classes.dateline.match(self.symbols, start)
        if found is None:
            return start
        first = self.base.tokens[self.words.first[start]].rstrip()
        is_place = first.isupper() and len(first) >= SHORTEST_DATELINE
        is_label = found.end() == start + 2 and first.lower() in LABELS and self.symbols[start + 1] in self.classes.colon
        return found.end() if is_place or is_label else start

    def quotation_before(self, place: int) -> int | None:
        """The quotation that ends before the word, over a comma, or an end that its last mark may have suggested."""
        place -= 1
        symbols = self.symbols
        if place >= 0 and symbols[place] == SENTENCE_END:
            place -= 1
        if place > 0 and symbols[place] in self.classes.comma and (symbols[place - 1] == self.classes.quotation or symbols[place - 1] in self.classes.closes):
            place -= 1
        if place > 2 and symbols[place] in self.classes.closes and self.is_translated(place - 3):
            return place - 3
        return place if place >= 0 and symbols[place] == self.classes.quotation else None

    def is_translated(self, quotation: int) -> bool:
        """Whether another quotation follows in brackets: “C’est fini” (“It is over”)."""
        return self.classes.translated.match(self.symbols, quotation) is not None

    def directions(self, start: int, end: int) -> Iterator[Range]:
        """The stage directions of a transcript between two words: (CROSSTALK), (Laughter)."""
        for bracket in self.classes.bracketed.finditer(self.symbols, start, end):
            forms = self.words.forms(*bracket.span())
            words = self.words.span(*bracket.span()).of(self.reading.text)
            if forms[1] in DIRECTIONS or (words.isupper() and len(words) >= SHORTEST_DIRECTION):
                yield bracket.span()

    def quotation_after(self, place: int) -> int | None:
        """The quotation at the word, or after a comma or colon there, even if the colon ends its line."""
        symbols = self.symbols
        if place < len(symbols) and (symbols[place] in self.classes.comma or symbols[place] in self.classes.colon):
            place += 1
            if symbols[place : place + 1] in (PARAGRAPH_END, SENTENCE_END):
                place += 1
        return place if place < len(symbols) and symbols[place] == self.classes.quotation else None

    def verb_after(self, place: int, end: int) -> bool:
        """Whether "and" and a verb begin at the word: the reporter goes on with what else the speaker did."""
        if place + 1 >= end or self.symbols[place] not in self.classes.coordinator:
            return False
        return self.symbols[place + 1] in self.classes.acts or self.words.forms(place + 1, place + 2)[-1].endswith("ed")

    def span(self, content: Range) -> Span:
        """The characters of a content, without the marks of a quotation that is all of it."""
        start, end = content
        if end - start == 1 and self.symbols[start] == self.classes.quotation:
            return self.quotations[start].content(self.base)
        return self.words.span(start, end)

    def tokens(self, subject: Range) -> tuple[int, int]:
        """The tokens of the base row that some words are made of."""
        return self.words.first[subject[0]], self.words.first[subject[1]]
