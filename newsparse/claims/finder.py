"""find_claims: how much, and about what.

The rules say what a number and its unit mean (meaning.py); resolve.py adds what the words around them say: bound, change, concept, hedge, currency.
"""

from __future__ import annotations

from newsparse.claims.custom import rules_of
from newsparse.claims.lexicon import LEXICON
from newsparse.claims.meaning import Amount
from newsparse.claims.resolve import find
from newsparse.claims.rules import RULES
from newsparse.config import Config
from newsparse.rules import Rule


def rules(config: Config) -> tuple[Rule[Amount], ...]:
    """The rules for a Config: the caller's own units and nouns come first."""
    return (*rules_of(config), *RULES)


__all__ = ["LEXICON", "find", "rules"]
