"""Lines that are known before the text is read: its title, authors and description, and the lines that the profile of its site has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from attrs import Factory, field, frozen

from newsparse.boilerplate.lines import in_quotation
from newsparse.boilerplate.page import Found, Page
from newsparse.boilerplate.results import Kind
from newsparse.profiles import line_digest, line_form
from newsparse.reading import Reading

BEFORE_THE_SITE = re.compile(r"\s(?:[|–—·•»-]|::)\s")
"""What stands between a headline and the name of the site, in the title of a page."""
MOST_NAMES = 2
"""How many names can stand there: that of the site, and that of its section."""
LEAST_TITLE = 3
"""Words of the shortest title that is looked for in the text; a sub-head can be shorter."""
SPEECH = frozenset('"“”«»')
TITLE, AUTHOR = Found(Kind.HEADLINE, "title_of_the_page"), Found(Kind.BYLINE, "author_of_the_page")
STANDFIRST, LEARNED = Found(Kind.HEADLINE, "description_of_the_page"), Found(Kind.TEMPLATE, "learned")


def _headlines(title: str) -> Iterator[str]:
    """The title, and the title without the names of the site and its section."""
    ends = [found.start() for found in BEFORE_THE_SITE.finditer(title)][-MOST_NAMES:]
    for headline in (title[:end] for end in (*ends, len(title))):
        if len(headline.split()) >= LEAST_TITLE:
            yield headline


@frozen
class Known:
    """What is known of an article apart from its text.

    Args:
        title: its headline, perhaps with the name of the site behind it.
        authors: the names of those who wrote it.
        description: what its page says it is about.
        lines: what a line is that says one of them.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    description: str | None = None
    lines: dict[str, Found] = field(init=False, repr=False, eq=False, default=Factory(lambda known: _lines(known), takes_self=True))


def _lines(known: Known) -> dict[str, Found]:
    """What a line is that says one of these things and nothing else, by its form."""
    lines = {line_form(known.description): STANDFIRST} if known.description else {}
    if known.authors:
        lines |= {f"{by}{line_form(name)}": AUTHOR for name in known.authors for by in ("", "by ")} | {"by": AUTHOR}
    return lines | {line_form(headline): TITLE for headline in _headlines(known.title or "")}


NOTHING = Known()


def recognise(reading: Reading, page: Page, known: Known) -> None:
    """Note what the lines are, when the parts of lines that go are found."""
    profile = reading.config.profile
    if not known.lines and profile is None:
        return
    for number, line in enumerate(page.lines):
        for text in {line.text, line.span.of(reading.text)}:
            found = known.lines.get(line_form(text)) if known.lines else None
            if found is STANDFIRST:
                page.standfirsts.add(number)
            elif found is not None and line.last != ".":
                page.gone.setdefault(number, found)
            if profile is not None and SPEECH.isdisjoint(text) and line_digest(text) in profile.template and not in_quotation(reading, line.first):
                page.learned.add(number)


def standfirst(page: Page) -> None:
    """The description of the page goes where a byline or a time stamp stands between it and the story."""
    for number in page.standfirsts - page.gone.keys():
        after = number + 1
        while after in page.gone and page.gone[after].kind not in {Kind.BYLINE, Kind.TIMESTAMP}:
            after += 1
        if after in page.gone:
            page.gone[number] = STANDFIRST


LONGEST_SUBHEAD = 3
"""Words of the longest line of the site that stays between two lines of the story, where a sub-head or an answer stands."""


def template(page: Page) -> None:
    """The lines that the profile has go, but for short ones between two lines of the story."""
    if not page.learned:
        return
    page.gone.update((number, LEARNED) for number in page.learned - page.gone.keys() if page.lines[number].words > LONGEST_SUBHEAD)
    left = page.left()
    for learned, run in groupby(range(len(left)), key=lambda place: left[place] in page.learned):
        places = list(run)
        if not learned:
            continue
        inside = places[0] > 0 and places[-1] < len(left) - 1
        if not inside or len(places) > 1:
            page.gone.update((left[place], LEARNED) for place in places if not inside or not page.lines[left[place]].ended)
