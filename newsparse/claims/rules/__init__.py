"""The rules that find claims, a file for each family."""

from __future__ import annotations

from newsparse.claims.meaning import Amount
from newsparse.claims.rules import ages, alone, counts, durations, fractions, measures, money, not_claims, people, percent, scores, tables, vague
from newsparse.rules import Rule

RULES: tuple[Rule[Amount], ...] = (
    *tables.RULES,
    *not_claims.RULES,
    *percent.RULES,
    *money.RULES,
    *ages.RULES,
    *durations.RULES,
    *measures.RULES,
    *fractions.RULES,
    *scores.RULES,
    *counts.RULES,
    *people.RULES,
    *vague.RULES,
    *alone.RULES,
)
