"""Where the story is on a whole page: menus stand before it, teasers and footers after it.

A page given as plain text has far more short lines without an end mark than sentences. The story is then the run of lines with the greatest sum:
sentences count for as many words as they have, other lines against it, the more of them follow one another the more, and most of all what ends
stories: tags, comments, lists of other stories. Text that is not clearly such a page is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.boilerplate.lines import Line
from newsparse.boilerplate.results import Kind

LEAST_SHORT, SHARE_SHORT = 20, 0.35
"""How many short lines without an end mark a page has at least, and what share of all its lines."""
OF_SITES = frozenset({Kind.NAVIGATION, Kind.SOCIAL, Kind.COOKIE, Kind.COMMENTS, Kind.TAGS, Kind.COPYRIGHT, Kind.PAYWALL, Kind.NEWSLETTER, Kind.TEMPLATE})
LEAST_OF_SITES = 3
"""Kinds of boilerplate that menus and footers are made of, and how many lines of them a page has at least: lists and tables have none."""
LONGEST_SHORT = 12
LEAST_SENTENCES = 2
MOST_GAINED = 40
"""What a line of sentences counts at most, however long it is."""
STEP, MOST_LOST = 10, 16
"""What a line that is no sentence costs: a step more than the one before it."""
IN_STORIES = frozenset({Kind.RELATED, Kind.ADVERTISEMENT, Kind.CAPTION, Kind.NEWSLETTER, Kind.VIDEO})
"""Kinds that stand between the sentences of a story, and cost nothing."""

LIVE = re.compile(r"\blive[ -]?blog\b|\blive updates\b|\bas it happened\b", re.IGNORECASE)
"""What a live blog calls itself, in its title or under it; there, time stamps stand between the entries."""


def is_page(lines: Sequence[tuple[Line, str | None]]) -> bool:
    """Whether the lines, each with the kind of boilerplate it is, are those of a whole page, with its menus and teasers."""
    if sum(kind in OF_SITES for _, kind in lines) < LEAST_OF_SITES:
        return False
    short = sum(kind in OF_SITES or (not line.ended and line.words <= LONGEST_SHORT) for line, kind in lines)
    return short >= LEAST_SHORT and short >= SHARE_SHORT * len(lines) and sum(line.prose for line, _ in lines) >= LEAST_SENTENCES


def story_of(lines: Sequence[tuple[Line, str | None]]) -> tuple[int, int]:
    """First line and end of the run with the greatest sum, of lines and the kind of boilerplate they are; of several the last and longest."""
    within = IN_STORIES | {Kind.TIMESTAMP} if any(LIVE.search(line.text) for line, _ in lines) else IN_STORIES
    best, found = 0, (0, 0)
    total = start = others = 0
    for number, (line, kind) in enumerate(lines):
        if kind is None and line.prose and not line.text.endswith((":", "…", "...")):
            total += min(line.words, MOST_GAINED) if line.whole or not number or lines[number - 1][0].whole else 0
            others = 0
        else:
            others += kind not in within if kind is not None else not line.ended
            total -= min(STEP * others, MOST_LOST)
        if total <= 0:
            total, start = 0, number + 1
        elif total >= best:
            best, found = total, (start, number + 1)
    return found
