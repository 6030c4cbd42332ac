"""Cues: the words that say that something was said, a file for each family. A quotation and a name each count as one word here.

A rule knows what its cue can take as content and where its subject stands; attribution.py then looks at the sentence.
"""

from __future__ import annotations

from newsparse.quotes.meaning import Cue
from newsparse.quotes.rules import acts, attitudes, lines, no_quotes, nouns, saying
from newsparse.rules import Rule

RULES: tuple[Rule[Cue], ...] = nouns.RULES + saying.RULES + attitudes.RULES + lines.RULES + acts.RULES + no_quotes.RULES
