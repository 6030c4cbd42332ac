"""Noun phrases beside a cue: the words that name the speaker, without a parser.

The phrase is written once, left to right; to the left of a cue its mirror image is matched from right to left, so that only cues are looked at. A phrase
must begin where a clause can begin (after a sentence end, a comma, a conjunction, a quotation); the longest such phrase wins.
"""

from __future__ import annotations

import re

from attrs import frozen

from newsparse.coding import Compiler
from newsparse.patterns import ENDS, PARAGRAPH_END, SENTENCE_END, Symbols, mirrored, parse_pattern, symbol_class
from newsparse.words import Words

NOUN = "LOWERCASE&!FUNCTION&!CUE_VERB&!AUXILIARY&!PERSON_PRONOUN&!ADVERB"
PREMODIFIER = (
    f"{NOUN} | NAME | HYPHEN | POSSESSIVE | CAPITALISED&!FUNCTION&!CUE_VERB | DIGITS | SMALL_NUMBER"
    " | SINGLE&LOOSE | HYPHEN (of | in) HYPHEN | (DIGITS | SMALL_NUMBER) HYPHEN LOWERCASE HYPHEN"
)
HEAD = f"{NOUN} | NAME | CAPITALISED&!FUNCTION&!CUE_VERB | others | all | both | another | one | some | many | REPORTS_TOO"
CORE = f"""
    PERSON_PRONOUN | (DETERMINER | SMALL_NUMBER) of DETERMINER? ({PREMODIFIER}){{1,6}} | DETERMINER ({PREMODIFIER} | TITLE){{0,8}} ({HEAD} | SMALL_NUMBER)
    | ({PREMODIFIER} | TITLE){{0,7}} ({HEAD})
"""
BRACKETED = "BRACKET_OPEN _{1,5} BRACKET_CLOSE"
LINKED = f"((and | or)? NP_LINK (OBJECT_PRONOUN | DETERMINER? ({PREMODIFIER}){{1,6}})){{0,3}}"
PHRASE = f"({CORE}) {LINKED} ({BRACKETED} NAME?)? (and (DETERMINER)? ({PREMODIFIER}){{1,5}})?"
WORD = "SINGLE&LOOSE | LOWERCASE | CAPITALISED | DIGITS | HYPHEN | POSSESSIVE | NAME | IDENTIFIER"
APPOSITION = f"(DETERMINER? ({PREMODIFIER} | TITLE | and | NP_LINK | DETERMINER){{1,14}} | DIGITS | (who | which | whose) _{{1,14}})"
INSERTED = f"({WORD}){{1,32}}"
AGE_OR_PLACE = "DIGITS | of? (NAME | CAPITALISED&!FUNCTION | HYPHEN){1,4}"
"""What stands before another apposition: "Ann Lee, 59, of Ashton, Md., who saw it, said", "Bob Roe, R-Ky., a farmer, said"."""
HELPERS = (
    "(ADVERB | AUXILIARY | (on | late | early)? TIME_WORD (morning | afternoon | evening | night)?"
    " | (earlier | last | this | late | next) (week | month | year | day | time)"
    " | (in | during) DETERMINER? (LOWERCASE&!FUNCTION | HYPHEN){0,3} MEDIUM"
    " | (continues | continued | continue | goes on | went on | began | begins | appeared | appears | seemed | seems | used) to"
    " | (is | was | are | were) (said | reported | believed | understood | thought | alleged) to)"
)
PIECES = {
    "PHRASE": PHRASE,
    "APPOSITION": APPOSITION,
    "APPOSED": f"(NAME , ({WORD}){{1,16}} , | ({PHRASE}) , (({AGE_OR_PLACE}) ,){{0,3}}) ({INSERTED}) , | ({PHRASE}) LONG_DASH ({WORD} | ,){{1,24}} LONG_DASH",
    "HELPERS": HELPERS,
}
"""HELPERS may stand between a subject and its cue: "has also", "on Monday", "this week"."""


@frozen(eq=False)
class NounPhrases:
    """Finds the noun phrase that ends before, or begins at, a word."""

    before_pattern: re.Pattern[str]
    helpers_pattern: re.Pattern[str]
    core_before_pattern: re.Pattern[str]
    after_with_pattern: re.Pattern[str]
    after_pattern: re.Pattern[str]
    objects: Symbols
    verbs: Symbols
    commas: Symbols
    names: Symbols

    @classmethod
    def compiled(cls, compiler: Compiler) -> NounPhrases:
        """For the symbols of this coding."""
        boundary = (
            compiler.symbols("BOUNDARY")
            | compiler.symbols("PAUSE")
            | compiler.symbols("QUOTATION")
            | compiler.symbols("BRACKET_OPEN")
            | compiler.symbols("CUE_VERB")
            | frozenset(SENTENCE_END + PARAGRAPH_END)
        )

        def backwards(pattern: str) -> str:
            return compiler.compile(pattern, mirrored(parse_pattern(pattern))).source.regex

        comma = symbol_class(compiler.symbols("COMMA"))
        stops = f"(?={symbol_class(compiler.symbols('PAUSE') | compiler.symbols('TERMINATOR') | compiler.symbols('QUOTATION') | frozenset(ENDS))})"
        ends = f"(?={symbol_class(boundary)})"
        return cls(
            re.compile(f"(?:{backwards(PIECES['APPOSED'])}{ends}|{backwards(PHRASE)}{ends})"),
            re.compile(f"(?:{backwards(HELPERS)}){{0,4}}"),
            re.compile(backwards(CORE)),
            re.compile(f"(?:{backwards(PIECES['APPOSED'])}|{backwards(PHRASE)})(?={symbol_class(compiler.coding.of_words(('with',)))})"),
            re.compile(f"(?P<bare>{compiler.compile(PHRASE).source.regex})(?:{comma}{compiler.compile(APPOSITION).source.regex}{stops})?"),
            compiler.symbols("OBJECT_PRONOUN"),
            compiler.symbols("IRREGULAR_PAST") | compiler.symbols("PAST_CUE"),
            compiler.symbols("COMMA"),
            compiler.symbols("NAME"),
        )

    def helpers(self, mirror: str, end: int) -> int:
        """The word where "has also" or "on Monday" before the word `end` begins."""
        found = self.helpers_pattern.match(mirror, len(mirror) - end)
        return len(mirror) - found.end() if found else end

    def before(self, mirror: str, end: int) -> tuple[int, int] | None:
        """First word and end of the phrase that ends before the word `end`; `mirror` is the row of symbols from right to left."""
        place = len(mirror) - end
        found = self.before_pattern.match(mirror, place) or self.core_before_pattern.match(mirror, place)
        if found is None:
            return None
        return len(mirror) - found.end(), end

    def after_with(self, mirror: str, end: int) -> tuple[int, int] | None:
        """The phrase between "with" and a participle at the word `end`: "with Ann Lee describing …"."""
        found = self.after_with_pattern.match(mirror, len(mirror) - end)
        return (len(mirror) - found.end(), end) if found else None

    def after(self, words: Words, start: int, apposed: bool = True) -> tuple[int, int] | None:
        """The phrase that begins at the word `start`; a pronoun is one where no noun follows: "according to him".

        Where `apposed` is false an apposition must end with a comma: "According to Ann Lee, a clerk, it rained", "According to Ann Lee, it rained".
        """
        found = self.after_pattern.match(words.symbols, start)
        if found:
            begin, end = found.span()
            bare = found.end("bare")
            if end > bare and ((not apposed and self.is_subject(words, bare, end)) or self.may_be_verb(words, bare + 1)):
                end = bare
            return begin, end
        return (start, start + 1) if words.symbols[start : start + 1] in self.objects else None

    def is_subject(self, words: Words, bare: int, end: int) -> bool:
        """Whether what seems an apposition begins a clause: "According to Ann Lee, it rained", "According to the police, the victim, Bob Roe, fell"."""
        symbols, names = words.symbols, self.names
        if symbols[end] not in self.commas or (end + 1 < len(symbols) and symbols[end + 1] in names):
            return True
        return symbols[bare - 1] in names and symbols[bare + 1] in names

    def may_be_verb(self, words: Words, place: int) -> bool:
        """Whether a word may be a verb in the past."""
        return words.symbols[place] in self.verbs or words.forms(place, place + 1)[-1].endswith("ed")
