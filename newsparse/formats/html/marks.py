"""The text with marks on what was found in it: nested where one lies in the other, cut where they cross, and each character once.

A mark begins with an empty link to its row in the tables; its label ("Q3") is drawn by the stylesheet, so that the text of the page is that of the article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from newsparse.formats.html.markup import attribute, text_of
from newsparse.span import Span


@frozen
class Mark:
    """Something to mark in a text.

    Args:
        span: its characters.
        classes: what the stylesheet knows it by, such as "quote".
        note: what it means, in words.
        label: the letter and number that its row has ("Q3"), or "" where it has none.
        first: whether the row leads to this mark, and not to an earlier one of the same result.
    """

    span: Span
    classes: str
    note: str = ""
    label: str = ""
    first: bool = True


def paragraphs(text: str, starts: Sequence[int], marks: Sequence[Mark], within: Span, prefix: str) -> str:
    """The characters of `within` as paragraphs that begin at `starts`, with their marks; ids and links begin with `prefix`."""
    cuts = [within.start, *(start for start in sorted(set(starts)) if within.start < start < within.end), within.end]
    waiting = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))[::-1]
    current: list[Mark] = []
    blocks = []
    for start, end in pairwise(cuts):
        current = [mark for mark in current if mark.span.end > start]
        while waiting and waiting[-1].span.start < end:
            mark = waiting.pop()
            if mark.span.end > start:
                current.append(mark)
        blocks.append(_paragraph(text, Span(start, end), current, prefix))
    return "".join(blocks)


def _paragraph(text: str, span: Span, marks: Sequence[Mark], prefix: str) -> str:
    """A paragraph, in which the white space after its last word takes no room."""
    words = span.of(text)
    if not words:
        return ""
    end = span.start + len(words.rstrip())
    clipped = [evolve(mark, span=Span(max(mark.span.start, span.start), min(mark.span.end, end)), first=mark.first and mark.span.start >= span.start)
               for mark in marks if mark.span.start < end]  # fmt: skip
    boilerplate = any(mark.classes.startswith("boilerplate") and mark.span.start <= span.start and mark.span.end >= end for mark in marks)
    rest = f'<span class="gap">{text_of(text[end : span.end])}</span>' if end < span.end else ""
    kind = ' class="boilerplate-line"' if boilerplate else ""
    return f'<p dir="auto"{kind}>{"".join(pieces(text, Span(span.start, end), clipped, prefix))}{rest}</p>'


def pieces(text: str, within: Span, marks: Sequence[Mark], prefix: str) -> Iterator[str]:
    """The characters of `within` with their marks, as nested elements; a mark that crosses another is cut in two."""
    begin: dict[int, list[Mark]] = {}
    ends: set[int] = {within.end}
    for mark in marks:
        begin.setdefault(mark.span.start, []).append(mark)
        ends.add(mark.span.end)
    open_marks: list[Mark] = []
    place = within.start
    for cut in sorted(ends | set(begin)):
        if cut > place:
            yield text_of(text[place:cut])
            place = cut
        ended = next((depth for depth, mark in enumerate(open_marks) if mark.span.end <= cut), len(open_marks))
        crossing = [mark for mark in open_marks[ended:] if mark.span.end > cut]
        yield "</span>" * (len(open_marks) - ended)
        del open_marks[ended:]
        for mark in crossing:
            yield _opening(evolve(mark, label="", first=False), "resumed")
        open_marks += crossing
        for mark in sorted(begin.get(cut, ()), key=lambda mark: -mark.span.end):
            yield _opening(mark) + _label(mark, prefix)
            open_marks.append(mark)
    yield "</span>" * len(open_marks)


def _opening(mark: Mark, more: str = "") -> str:
    title = f' title="{attribute(mark.note)}"' if mark.note else ""
    return f'<span class="{" ".join(filter(None, ("mark", mark.classes, more)))}"{title}>'


def _label(mark: Mark, prefix: str) -> str:
    """An empty link to the row of the mark, which the stylesheet fills with its label."""
    if not mark.label:
        return ""
    place = f' id="{prefix}{mark.label}"' if mark.first else ""
    return f'<a class="label"{place} href="#{prefix}row-{mark.label}" data-label="{mark.label}" aria-label="{attribute(f"{mark.label}, {mark.note}")}"></a>'
