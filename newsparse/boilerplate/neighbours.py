"""What the lines around a line make of it: whether a heading introduces it, whether the story has begun, or is over.

Everything here looks at the lines that are still left, again and again until nothing more goes, so that stripping what was stripped removes nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, takewhile

from newsparse.boilerplate.known import standfirst, template
from newsparse.boilerplate.lexicon import PRESS
from newsparse.boilerplate.lines import LEAST_PROSE, PROSE_MARKS, Line
from newsparse.boilerplate.meaning import Extent
from newsparse.boilerplate.page import Found, Page
from newsparse.boilerplate.results import Kind
from newsparse.boilerplate.story import is_page, story_of

MOST_ROUNDS = 12
"""How often the lines that are left are looked at; news settles in two or three."""


def look_around(page: Page) -> None:
    """What goes because of the lines around it."""
    for number in sorted(page.headings):
        carry_on(page, number)
    after_the_end(page)
    cut_off(page)
    for _ in range(MOST_ROUNDS):
        before = len(page.gone)
        template(page)
        standfirst(page)
        keep_company(page)
        around_the_story(page)
        capitals(page)
        opening(page)
        closing(page)
        if len(page.gone) == before:
            return


LONGEST_TEASER, LONGEST_TAG = 30, 8
MOST_TEASERS, MOST_CAPTIONS = 12, 1
"""How many lines a heading introduces at most: titles and tags come in lists, a caption alone."""
LEAST_TITLE = 4


def carry_on(page: Page, heading: int) -> None:
    """A heading goes on over the short lines without an end mark after it."""
    found = page.gone[heading]
    carried = 0
    for number in range(heading + 1, len(page.lines)):
        if number in page.gone:
            if number in page.headings:
                break
            continue
        if carried == (MOST_CAPTIONS if found.kind == Kind.CAPTION else MOST_TEASERS) or not is_teaser(page.lines[number], found.kind):
            break
        if is_subhead(page, number) and (carried or found.kind != Kind.TAGS):
            break
        page.gone[number] = found
        carried += 1


def is_teaser(line: Line, kind: str) -> bool:
    """Whether a line can be the title of another story, or a tag."""
    if not line.whole:
        return False
    if kind == Kind.TAGS:
        return line.words <= LONGEST_TAG and (not line.ended or line.text == ",") and line.last != ":"
    return line.words <= LONGEST_TEASER and (line.last == "?" or not line.ended) and line.last != ":" and not line.text[0].islower()


def is_subhead(page: Page, number: int) -> bool:
    """Whether a line is very short and a sentence of the story comes next."""
    following = next((place for place in range(number + 1, len(page.lines)) if place not in page.gone), None)
    return page.lines[number].words < LEAST_TITLE and following is not None and page.lines[following].prose


LEAST_STORY, MOST_COMMENTS = 60, 6
"""How many words the story has at least before readers' comments, and how many times as long these can be."""
MOST_SIGNATURES = 12
"""How many signatures of comments are looked at."""


def after_the_end(page: Page) -> None:
    """What comes after a line that ends the story, if a story stands before it."""
    ends = sorted([*page.ends, *signatures(page)])
    if not ends:
        return
    prose = [line.words if line.prose and number not in page.gone else 0 for number, line in enumerate(page.lines)]
    before = list(accumulate(prose, initial=0))
    for end in ends:
        if before[end] >= LEAST_STORY and before[-1] - before[end] <= MOST_COMMENTS * before[end]:
            found = page.gone.get(end) or page.hints[end].found
            for number in range(end, len(page.lines)):
                page.gone.setdefault(number, found)
            return


def signatures(page: Page) -> list[int]:
    """The lines that name the writers of comments: not the reporters of a live blog, who sign more than once, or are in its byline."""
    signed = sorted(number for number, hint in page.hints.items() if hint.extent is Extent.SIGNATURE and number not in page.gone)[:MOST_SIGNATURES]
    if not signed:
        return []
    times = Counter(line.text for line in page.lines)
    bylines = "\n".join(line.text for number, line in enumerate(page.lines[: signed[0]]) if page.kind_of(number) == Kind.BYLINE)
    return [number for number in signed if times[page.lines[number].text] == 1 and page.lines[number].text not in bylines]


def around_the_story(page: Page) -> None:
    """On a whole page, what stands before and after the story."""
    lines = [(line, page.gone[number].kind if number in page.gone else None) for number, line in enumerate(page.lines)]
    if not is_page(lines):
        return
    start, end = story_of(lines)
    begin = begin_of(page, start)
    for number in page.left():
        if number < begin or (number < start and stands_apart(page, number, start)):
            page.gone[number] = Found(Kind.NAVIGATION, "before_the_story")
        elif number >= end:
            page.gone[number] = Found(Kind.RELATED, "after_the_story")


LEAST_PARAGRAPH = 20
"""Words of the shortest paragraph that tells, under a byline or a time stamp, where the story begins."""
MOST_AWAY, MOST_BETWEEN = 24, 4
"""Lines that a byline is away from the story at most, and those between it and the first paragraph."""
MOST_ASIDE = 2
"""How many lines that are no sentences stand together between the paragraphs of a story."""


def begin_of(page: Page, start: int) -> int:
    """Where the story begins: a paragraph after the last byline or time stamp before `start`, or else there."""
    for mark in range(start - 1, max(start - MOST_AWAY, 0) - 1, -1):
        if is_stamp(page, mark):
            between = [number for number in range(mark + 1, start) if number not in page.gone][: MOST_BETWEEN + 1]
            return next((number for number in between if is_paragraph(page.lines[number])), start)
    return start


def is_stamp(page: Page, number: int) -> bool:
    """Whether a line is a byline or a time stamp, and not one of those that teasers have, such as "6 hours ago"."""
    found = page.gone.get(number), page.hinted(number, Extent.EDGE)
    return any(one is not None and one.kind in {Kind.BYLINE, Kind.TIMESTAMP} and one.rule != "time_ago" for one in found)


def is_paragraph(line: Line) -> bool:
    """Whether a line is a paragraph, not the first words of one."""
    return line.ended and line.words >= LEAST_PARAGRAPH and not line.text.endswith(("…", "..."))


def stands_apart(page: Page, number: int, start: int) -> bool:
    """Whether a line before `start` is one of several in a row that are no sentences."""
    first, end = number, number
    while first >= max(0, number - MOST_ASIDE) and not page.lines[first].prose:
        first -= 1
    while end < min(start, number + MOST_ASIDE + 1) and not page.lines[end].prose:
        end += 1
    return end - first - 1 > MOST_ASIDE


def keep_company(page: Page) -> None:
    """Lines that are boilerplate only beside others of their kind go where they are."""
    kinds = {hint.found.kind for hint in page.hints.values() if hint.extent is Extent.COMPANY}
    for kind in sorted(kinds):
        run: list[int] = []
        partners = 0
        for number in range(len(page.lines) + 1):
            if number in page.gone:
                partners += page.gone[number].kind == kind
                continue
            found = page.hinted(number, Extent.COMPANY)
            if found is not None and found.kind == kind:
                run.append(number)
                continue
            if len(run) + partners > 1:
                page.gone.update((member, page.hints[member].found) for member in run)
            run, partners = [], 0


LEAST_CUT_OFF = 3
"""How many teasers that are cut off make a list of them; a story can trail off once or twice."""
DOTS, MARKS = ("...", "…"), '.!?;:"”’»)]'


def cut_off(page: Page) -> None:
    """Teasers of other stories, each a title and a paragraph that is cut off: "The council voted on Monday to close the pi..."."""
    cut = [number for number in page.left() if page.lines[number].words >= LEAST_PROSE and is_cut_off(page.lines[number])]
    teasers = [(number - 1, number) for number in cut if number - 1 not in page.gone and is_title_of_teaser(page.lines[number - 1])]
    if len(teasers) >= LEAST_CUT_OFF:
        page.gone.update((number, Found(Kind.RELATED, "cut_off")) for teaser in teasers for number in teaser)


def is_title_of_teaser(line: Line) -> bool:
    """Whether a line can be the title above a teaser, which can be cut off itself."""
    return line.whole and LEAST_TITLE <= line.words <= LONGEST_TITLE and (not line.ended or is_cut_off(line))


def is_cut_off(line: Line) -> bool:
    """Whether a line ends in the middle of a sentence."""
    return line.text.endswith(DOTS) and (line.text.rstrip(".… ")[-1:] or ".") not in MARKS


LEAST_CAPITALS, MOST_CAPITALS = 7, 0.5
"""How long a line in capitals is that is no sub-head, and the share of such lines above which the whole text is written so."""
SURELY_CAPITALS, MOST_LOWER = 12, 2
"""Characters at its beginning that all are capitals, and how many others may be none ("… BY YOUNG DJs")."""


def capitals(page: Page) -> None:
    """Long lines in capitals are teasers of other stories, unless the text is written so."""
    left = page.left()
    found = [number for number in left if is_shouted(page.lines[number])]
    if found and len(found) <= MOST_CAPITALS * len(left):
        page.gone.update((number, Found(Kind.RELATED, "capitals")) for number in found)


def is_shouted(line: Line) -> bool:
    """Whether a line is in capitals, long, and without an end mark."""
    quoted = not line.text[0].isalnum() and not line.text[-1].isalnum()
    if line.words < LEAST_CAPITALS or line.ended or quoted or not line.text[:SURELY_CAPITALS].isupper():
        return False
    return sum(map(str.islower, line.text)) <= MOST_LOWER


LEAST_SENTENCES = 0.7
"""Share of the lines that are not short which are sentences in a story; in a list or a poem they are fewer."""


def mostly_sentences(page: Page, numbers: Sequence[int]) -> bool:
    """Whether these lines are those of a story."""
    long = [page.lines[number] for number in numbers if page.lines[number].words >= LEAST_PROSE]
    return any(line.prose for line in long) and sum(line.last in PROSE_MARKS for line in long) >= LEAST_SENTENCES * len(long)


LONGEST_HEADLINE, MOST_HEADLINES = 24, 4
NO_HEADLINE = frozenset("-–—•*·▪■●►>|#(")


def opening(page: Page) -> None:
    """The lines before the first sentence: headlines, and what their rules say."""
    left = page.left()
    headlines = top = 0
    for number in left:
        if page.hinted(number, *AT_THE_TOP) is None:
            line = page.lines[number]
            if headlines == MOST_HEADLINES or not (is_headline(line) or (not top and is_question(line))):
                break
            headlines += 1
        top += 1
    rest = left[top:]
    if not top or not rest:
        return
    begin = page.lines[rest[0]]
    if (begin.ended or begin.prose or begin.last == ":") and mostly_sentences(page, rest):
        below = False
        for number in left[:top]:
            found = page.hinted(number, *AT_THE_TOP) or (page.hinted(number, Extent.BELOW) if below else None)
            page.gone[number] = found or Found(Kind.HEADLINE, "headline")
            below = below or found is None


AT_THE_TOP = (Extent.FIRST, Extent.EDGE, Extent.COMPANY)
AT_THE_END = (Extent.LAST, Extent.EDGE, Extent.COMPANY)


def is_headline(line: Line) -> bool:
    """Whether a line can be a headline: short, without an end mark, no entry of a list or a live blog."""
    if not line.whole or line.ended or line.several or line.last == ":" or line.text[0] in NO_HEADLINE or line.words > LONGEST_HEADLINE or len(line.text) == 1:
        return False
    return not (line.text[0].isdigit() and line.words <= LEAST_TITLE)


SHORT_WORD = 4
LEAST_CAPITALISED = 3


def is_question(line: Line) -> bool:
    """Whether a line is a headline that asks: one question, with its longer words capitalised."""
    if not line.whole or line.last != "?" or line.several or line.words > LONGEST_HEADLINE:
        return False
    words = [word for word in line.text.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in words) >= LEAST_CAPITALISED and all(word[0].isupper() or len(word) <= SHORT_WORD for word in words)


LONGEST_TITLE = 24
SALUTATIONS = (
    "Sir –",
    "SIR –",
    "Sir -",
    "SIR -",
    "Sir,",
    "SIR,",
    "Sir:",
    "SIR:",
    "Madam",
    "Dear Editor",
    "Dear Sir",
    "Dear Madam",
    "To the Editor",
    "Editor –",
    "Editor:",
)
"""How letters to the editor begin, which end with the name and the place of their writer."""


def closing(page: Page) -> None:
    """The lines after the last sentence: titles of other stories, and what their rules say."""
    left = page.left()
    prose = next((number for number in left if page.lines[number].prose), len(page.lines))
    bottom = len(left)
    while bottom and left[bottom - 1] > prose and (ending_of(page, left[bottom - 1]) or is_title(page.lines[left[bottom - 1]])):
        bottom -= 1
    if bottom == len(left):
        return
    story = page.lines[left[bottom - 1]].last != ":" and mostly_sentences(page, left[:bottom]) and is_ending(page, left, bottom) and not has_letters(page)
    for number in reversed(left[bottom:]):
        found = ending_of(page, number)
        if found is None and not story:
            break
        page.gone[number] = found or Found(Kind.RELATED, "trailing_title")


OF_AUTHORS = frozenset({"who_the_author_is", "what_the_author_covers", "author_at_work"})
"""The rules that begin with the name of an author, who is not spoken of in the story."""


def ending_of(page: Page, number: int) -> Found | None:
    """What the line is after the story; a person of whom the story tells is none of its authors."""
    found = page.hinted(number, *AT_THE_END)
    return None if found is not None and found.rule in OF_AUTHORS and is_of_the_story(page, number) else found


def is_of_the_story(page: Page, number: int) -> bool:
    """Whether the story names the person with whose name the line begins, and no byline does; one of the press is rather the author, even so."""
    if not PRESS.isdisjoint(page.lines[number].text.split()):
        return False
    name = list(takewhile(str.istitle, page.lines[number].text.split()))[:LONGEST_NAME]
    if len(name) < LEAST_NAME:
        return False
    surname = re.compile(rf"\b{re.escape(name[-1])}\b")
    named = [place for place, line in enumerate(page.lines[:number]) if surname.search(line.text)]
    return any(place not in page.gone for place in named) and not any(page.kind_of(place) == Kind.BYLINE for place in named)


LEAST_NAME, LONGEST_NAME = 2, 4
"""Words of a name with a surname."""


def has_letters(page: Page) -> bool:
    """Whether letters to the editor stand in the text."""
    return any(line.text.startswith(SALUTATIONS) for line in page.lines)


def is_ending(page: Page, left: Sequence[int], bottom: int) -> bool:
    """Whether the lines from `bottom` on can be titles of other stories: several, beside other boilerplate, or one that is long and not in capitals."""
    if len(left) - bottom > 1 or left[bottom] - left[bottom - 1] > 1 or left[-1] + 1 < len(page.lines):
        return True
    line = page.lines[left[bottom]]
    return line.words >= LEAST_TITLE and not line.text.isupper()


def is_title(line: Line) -> bool:
    """Whether a line after the story can be the title of another: short, without an end mark, no entry of a list, row of a table or fact of a review."""
    if not line.whole or line.words > LONGEST_TITLE or line.several or not line.last.isalpha() or not line.text[0].isalnum():
        return False
    return not ENTRY.match(line.text) and line.text.partition(":")[0].lower() not in FACTS


ENTRY = re.compile(r"\d{1,3}[.)]\s")
"""How an entry of a numbered list begins."""
FACTS = frozenset(
    """rating ratings verdict score grade stars price prices cost director directors cast starring writer writers producer producers composer conductor runtime
    length certificate genre network distributor publisher pages released venue where when until dates date time times tickets admission address phone
    telephone website web hours serves ingredients method makes preparation winner winners scorers goals attendance referee""".split()
) | {"running time", "release date", "opening hours", "prep time", "cooking time", "runner-up", "man of the match"}
"""What the box of facts under a review, a recipe or a report of a match names before a colon."""
