"""What boilerplate looks like, a file for each family."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block
from newsparse.boilerplate.rules import byline, datelines, inside, notes, paying, pictures, reader, related, site
from newsparse.rules import Rule

RULES: tuple[Rule[Block], ...] = (
    related.RULES + reader.RULES + paying.RULES + notes.RULES + pictures.RULES + site.RULES + byline.RULES + datelines.RULES + inside.RULES
)
