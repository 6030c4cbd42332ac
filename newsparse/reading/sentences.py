"""Where sentences end inside paragraphs.

A full stop that belongs to an abbreviation is part of its word (tokens.py), so what is left to decide is small: a mark of the end, its closing
quotation marks and brackets, and something after it that can begin a sentence.
"""

from __future__ import annotations

import re

from attrs import frozen

from newsparse.coding import Compiler
from newsparse.patterns import PARAGRAPH_END, SENTENCE_END, symbol_class


@frozen(eq=False)
class SentenceEnds:
    """Finds sentence ends in a row of symbols."""

    marks: re.Pattern[str]
    """What can be the first mark of an end."""
    pattern: re.Pattern[str]

    @classmethod
    def compiled(cls, compiler: Compiler) -> SentenceEnds:
        """For the symbols of this coding."""
        tight, loose = compiler.symbols("TIGHT"), compiler.symbols("LOOSE")
        terminator = compiler.symbols("TERMINATOR")
        closer = compiler.symbols("CLOSING") | compiler.symbols("STRAIGHT") | compiler.symbols("SINGLE") | compiler.symbols("BRACKET_CLOSE")
        capitalised, lower = compiler.symbols("CAPITALISED"), compiler.symbols("LOWERCASE")
        opener = compiler.symbols("OPENING") | ((compiler.symbols("STRAIGHT") | compiler.symbols("SINGLE") | compiler.symbols("DOUBLED")) & tight)
        opener = opener | compiler.symbols("BRACKET_OPEN") | (compiler.coding.of_words(("?",)) & tight)  # a mark that was lost
        begins = capitalised | opener | compiler.symbols("DIGITS") | compiler.symbols("QUOTATION") | compiler.symbols("IDENTIFIER") | compiler.symbols("DASH")
        begins = begins | compiler.symbols("CLOCK") | compiler.symbols("DECADE") | compiler.symbols("CURRENCY_SIGN")
        c = symbol_class
        numbered = f"(?<!{PARAGRAPH_END}{c(compiler.symbols('DAY_NUMBER'))})"  # 3. The budget
        options = (
            f"{numbered}{c(terminator & loose)}(?={c(begins)})",  # … fell. The
            f"{c(terminator & tight)}{c(closer & tight)}*{c(closer & loose)}(?={c(begins)})",  # … fell." The
            f"(?<={c(lower)}){c(terminator & tight)}{c(closer & tight)}?(?={c(capitalised)})",  # … fell.The
            f"{c(compiler.symbols('ABBREVIATION'))}(?={c(capitalised & compiler.symbols('STARTER'))})",  # … in the U.S. The
        )
        return cls(re.compile(c(terminator | compiler.symbols("ABBREVIATION"))), re.compile("|".join(options)))

    def places(self, symbols: str) -> list[int]:
        """The words before which a sentence inside a paragraph begins."""
        match = self.pattern.match
        places: list[int] = []
        done = 0
        for mark in self.marks.finditer(symbols):
            place = mark.start()
            if place >= done and (found := match(symbols, place)):
                done = found.end()
                places.append(done)
        return places


def with_ends(symbols: str, tokens: list[str], starts: list[int], places: list[int]) -> tuple[str, list[str], list[int]]:
    """The row with an empty token, and its symbol, at each of the places."""
    if not places:
        return symbols, tokens, starts
    new_symbols: list[str] = []
    new_tokens: list[str] = []
    new_starts: list[int] = []
    done = 0
    for place in places:
        new_symbols += (symbols[done:place], SENTENCE_END)
        new_tokens += tokens[done:place]
        new_tokens.append("")
        new_starts += starts[done:place]
        new_starts.append(starts[place])
        done = place
    new_symbols.append(symbols[done:])
    new_tokens += tokens[done:]
    new_starts += starts[done:]
    return "".join(new_symbols), new_tokens, new_starts
