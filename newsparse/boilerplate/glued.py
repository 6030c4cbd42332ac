"""What an extractor glued to the words of the story, leaving no space: labels, whole blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.boilerplate.page import Found
from newsparse.boilerplate.results import Kind
from newsparse.patterns import SENTENCE_END
from newsparse.reading import Reading
from newsparse.span import Span

LABEL = re.compile(r"\bA(?:dvertisement(?=[A-Z“\"])|DVERTISEMENT(?=[A-Z][a-z]|[“\"]))")
"""The label of an advertisement that lost the space after it: "AdvertisementThe mayor said"."""


def glued(text: str) -> Iterator[tuple[Span, Found]]:
    """Parts of lines that are one word with the story; a quick test comes first, for few texts have any."""
    if "dvertisement" in text or "DVERTISEMENT" in text:
        for label in LABEL.finditer(text):
            yield Span(*label.span()), Found(Kind.ADVERTISEMENT, "glued_label")


LEAST_GLUED = 3
"""How often a sentence begins without a space after the one before it, where an extractor glued blocks; once or twice is a slip of the pen."""
MOST_GLUED = 200
"""How many places are looked at."""


def has_glued_blocks(reading: Reading) -> bool:
    """Whether an extractor left out what stood between blocks of the text: "The pier closed.Ann Lee said so.Nobody asked her."

    Sure are only a word in lower case, a full stop, a capitalised word and a space, three times: "tide.Example.org" is an address.
    """
    words = reading.base
    mark = reading.reader.coding.code(["."]) + SENTENCE_END
    glued, place = 0, words.symbols.find(mark)
    for _ in range(MOST_GLUED):
        if place < 0 or glued == LEAST_GLUED:
            break
        before, after = words.tokens[place - 1], words.tokens[place + 2]
        glued += len(before) > 1 and before.isalpha() and before.islower() and after.istitle() and after.endswith(" ")
        place = words.symbols.find(mark, place + 1)
    return glued == LEAST_GLUED
