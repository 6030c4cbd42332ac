"""The smallest pieces of HTML: words of an article as text, as an attribute, and as marked up where they hide something."""

from __future__ import annotations

from html import escape
from importlib.resources import files

from newsparse.formats.controls import UNSEEN, visible

STYLE = files("newsparse.formats.html").joinpath("newsparse.css").read_text("utf-8")
"""The stylesheet, which needs nothing else."""


def text_of(words: str) -> str:
    """Words as HTML text: escaped, with what has no shape made visible, and marked as not being what the text says; line ends and tabs stay.

    >>> text_of("a < b\\x00")
    'a &lt; b<b class="unseen">␀</b>'
    >>> text_of("one\\r\\ntwo")
    'one&#13;\\ntwo'
    """
    pieces: list[str] = []
    place = 0
    for found in UNSEEN.finditer(words):
        character = found[0]
        if character in "\n\t":
            continue
        line_end = character == "\r" and words[found.end() : found.end() + 1] == "\n"
        shown = "&#13;" if line_end else f'<b class="unseen">{escape(visible(character, ""))}</b>'
        pieces += (escape(words[place : found.start()]), shown)
        place = found.end()
    return "".join(pieces) + escape(words[place:])


def attribute(words: str) -> str:
    """Words as the value of an attribute, on one line.

    >>> attribute('a "b"\\n c')
    'a &quot;b&quot; c'
    """
    return escape(visible(" ".join(words.split()), ""))


def element(tag: str, content: str, *classes: str) -> str:
    """An element with some content, which is HTML.

    >>> element("p", "1 &lt; 2", "note")
    '<p class="note">1 &lt; 2</p>'
    """
    named = f' class="{" ".join(classes)}"' if classes else ""
    return f"<{tag}{named}>{content}</{tag}>"


def folded(summary: str, content: str, opened: bool = False) -> str:
    """Content behind a line that opens and closes it, without script."""
    return f"<details{' open' if opened else ''}>\n<summary>{summary}</summary>\n{content}\n</details>"
