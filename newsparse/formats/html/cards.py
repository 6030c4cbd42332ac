"""One result by itself: its words, and what is known of them, field by field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from attrs import fields

from newsparse.boilerplate.results import Boilerplate
from newsparse.claims.results import Claim, plain
from newsparse.dates.results import DateExpression
from newsparse.formats.html.markup import STYLE, element, folded, text_of
from newsparse.formats.wording import counted, date_words, moment_words, result_words, speaker_words
from newsparse.quotes.results import Quote, Speaker
from newsparse.span import Span

SAID_ALREADY = frozenset({"text", "content", "inner", "name"})
"""Fields that a card's first lines show."""


def card(result: Any) -> str:
    """A result, or a speaker, as a card: what it means in plain words, its words, what goes with it, and behind a line all fields."""
    fields_of = folded("All fields", _list(_fields(result)))
    return f'<div class="newsparse card">\n<style>{STYLE}</style>\n{_head(result)}\n{_list(_facts(result))}\n{fields_of}\n</div>'


def _list(pairs: Iterable[tuple[str, str]]) -> str:
    """Names and what they stand for, or nothing."""
    lines = "".join(f'<dt>{name}</dt><dd dir="auto">{text_of(words)}</dd>' for name, words in pairs)
    return f"<dl>{lines}</dl>" if lines else ""


def _facts(result: Any) -> Iterator[tuple[str, str]]:
    """What goes with a result, in plain words."""
    match result:
        case Quote():
            yield from (("inside it", str(inner)) for inner in result.inner)
        case Claim():
            if result.claimant:
                yield "says", speaker_words(result.claimant)
            if result.dates:
                yield "when", ", ".join(dict.fromkeys(map(date_words, result.dates)))
            if result.warning:
                yield "note", result.warning
        case Speaker():
            named = {"role": result.role, "kind": result.kind, "sort of source": result.role_class, "named": counted(len(result.mentions), "time")}
            yield from ((name, words) for name, words in named.items() if words)


def _head(result: Any) -> str:
    match result:
        case Quote():
            shift = result.span.start
            parts = [result.text[span.start - shift : span.end - shift] for span in result.content]
            words = " … ".join(f'<span class="mark quote {result.kind}">{text_of(part)}</span>' for part in parts)
        case Claim():
            words = f'<span class="mark claim">{text_of(result.text)}</span>'
        case DateExpression():
            words = f'<span class="mark date">{text_of(result.text)}</span>'
        case Boilerplate():
            words = f'<span class="mark boilerplate">{text_of(result.text)}</span>'
        case Speaker():
            words = f'<span class="mark speaker">{text_of(result.name)}</span>'
        case _:
            words = text_of(str(result))
    said = f'<div class="text"><p dir="auto">{words}</p></div>'
    return said if isinstance(result, Speaker) else f"{element('p', text_of(result_words(result)), 'meaning')}\n{said}"


def _fields(result: Any) -> Iterator[tuple[str, str]]:
    """The names of the fields that say something, and what they say."""
    for attribute in fields(type(result)):
        value = getattr(result, attribute.name)
        if attribute.name not in SAID_ALREADY and value is not None and value != () and value is not False:
            yield attribute.name.replace("_", " "), _words(value)


def _words(value: Any) -> str:
    match value:
        case Span(start, end):
            return f"{start}–{end}"
        case Decimal():
            return plain(value)
        case dt.date():
            return moment_words(value)
        case Speaker():
            return speaker_words(value)
        case tuple() if value and isinstance(value[0], Span):
            return counted(len(value), "place")
        case tuple():
            return ", ".join(map(_words, value))
        case Quote() | DateExpression():
            return result_words(value)
        case True:
            return "yes"
    return str(value)
