"""An explanation: the passage with the pieces of the pattern marked in it, the pieces, and the steps from there to the result."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.explain.results import Explanation, Part
from newsparse.formats.html.marks import Mark, paragraphs
from newsparse.formats.html.markup import STYLE, attribute, element, text_of
from newsparse.formats.html.view import CLASSES, prefix_of
from newsparse.formats.wording import shortened
from newsparse.quotes.results import Quote
from newsparse.span import Span

AROUND = 240
"""Characters before and after a result, in its paragraph, that are shown."""
LONGEST = 300
"""Characters of a step, or of the words of a piece, that are shown."""


def explanation_fragment(explanation: Explanation) -> str:
    """An explanation for a notebook."""
    parts = {f"P{number}": part for number, part in enumerate((part for match in explanation.matches for part in match.parts), 1)}
    prefix = f"{prefix_of(explanation.source)}{explanation.result.span.start}-"
    passage = passage_of(explanation)
    shown = paragraphs(explanation.source, (), list(_marks(explanation, parts)), passage, prefix)
    rules = "".join(_rules(explanation, parts, prefix))
    steps = "".join(f'<dt>{step.name}</dt><dd dir="auto">{text_of(shortened(step.words, LONGEST))}</dd>' for step in explanation.steps)
    head = element("p", text_of(explanation.meaning), "meaning")
    return f'<div class="newsparse card">\n<style>{STYLE}</style>\n{head}\n<div class="text">{shown}</div>\n{rules}<dl class="steps">{steps}</dl>\n</div>'


def passage_of(explanation: Explanation) -> Span:
    """The paragraph around the result and the words that made it, or as much of it as is near."""
    spans = [explanation.result.span, *(match.span for match in explanation.matches)]
    near = [span for span in spans if abs(span.start - spans[0].start) < AROUND]
    first, last = min(span.start for span in near), max(span.end for span in near)
    source = explanation.source
    start = max(source.rfind("\n", 0, first) + 1, first - AROUND)
    end = source.find("\n", last)
    return Span(start, min(end if end >= 0 else len(source), last + AROUND))


def _marks(explanation: Explanation, parts: dict[str, Part]) -> Iterator[Mark]:
    result = explanation.result
    for span in result.content if isinstance(result, Quote) else (result.span,):
        yield Mark(span, f"{CLASSES[type(result)]} {getattr(result, 'kind', '')}".strip(), explanation.meaning)
    for label, part in parts.items():
        yield Mark(part.span, "part", part.label, label)


def _rules(explanation: Explanation, parts: dict[str, Part], prefix: str) -> Iterator[str]:
    """Each rule that matched: its name, what it says of itself, its pattern, and what each piece took."""
    labels = {id(part): label for label, part in parts.items()}
    for match in explanation.matches:
        why = f" {text_of(match.why)}" if match.why else ""
        yield f'<p class="rule"><code>{text_of(match.rule)}</code>{why}</p>\n<p class="pattern"><code>{text_of(match.pattern)}</code></p>\n'
        rows = "".join(_row(labels[id(part)], part, prefix) for part in match.parts)
        yield f'<div class="table" role="region" tabindex="0" aria-label="{attribute(match.rule)}"><table><tbody>{rows}</tbody></table></div>\n'


def _row(label: str, part: Part, prefix: str) -> str:
    link = f'<a href="#{prefix}{label}" aria-label="{label}, to its place in the text">{label}</a>'
    words = text_of(shortened(part.text, LONGEST))
    return f'<tr id="{prefix}row-{label}"><th scope="row">{link}</th><td dir="auto">{words}</td><td><code>{text_of(part.label)}</code></td></tr>'
