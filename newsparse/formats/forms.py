"""Forms: how a kind of value stands in JSON – how it is written, how it is read back, and the JSON Schema that says so.

A `Shape` is a table of the fields of a class with the form of each. Writing, reading and the schema all come from that one table.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeAlias

from attrs import frozen

from newsparse.claims.results import plain
from newsparse.errors import RecordError
from newsparse.span import Span

Links: TypeAlias = Mapping[str, Any]
"""What links point into, by key of the record: numbers by object for writing, objects by number for reading; and the "text" for reading."""
Schema: TypeAlias = dict[str, Any]

EXACT_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@frozen
class Form:
    """How a kind of value stands in JSON.

    Args:
        write: from the value to plain values.
        read: from plain values to the value; a RecordError where they are none.
        schema: the JSON Schema of the plain values.
    """

    write: Callable[[Any, Links], Any]
    read: Callable[[Any, Links], Any]
    schema: Schema


@frozen
class Shape:
    """How the objects of a class stand in JSON: an object with a key for each field, in this order.

    Args:
        make: the class.
        fields: the form of each field.
        stands_in_text: whether `span` and `text` are a place in the article and the words there, which reading checks.
    """

    make: Callable[..., Any]
    fields: Mapping[str, Form]
    stands_in_text: bool = True

    def write(self, value: Any, links: Links) -> dict[str, Any]:
        """The object as a dict."""
        return {name: form.write(getattr(value, name), links) for name, form in self.fields.items()}

    def read(self, record: Any, links: Links) -> Any:
        """The object of a dict; keys it does not know are left alone, so that later versions may have more.

        Raises:
            RecordError: the dict is not what `write` makes.
        """
        if not isinstance(record, dict):
            raise RecordError(f"{shown(record)} is no object")
        if missing := [name for name in self.fields if name not in record]:
            raise RecordError("is missing", missing[0])
        value = self.make(**{name: read_at(name, form, record[name], links) for name, form in self.fields.items()})
        if self.stands_in_text and value.span.of(links["text"]) != value.text:
            raise RecordError(f"{shown(value.text)} is not what stands at {list(value.span)} of the article's text", "text")
        return value

    @property
    def schema(self) -> Schema:
        """The JSON Schema of the dict."""
        return {"type": "object", "required": list(self.fields), "properties": {name: form.schema for name, form in self.fields.items()}}


def read_at(place: str, form: Form, value: Any, links: Links) -> Any:
    """What a form reads, with errors that name the place."""
    try:
        return form.read(value, links)
    except RecordError as error:
        raise error.inside(place) from None


def shown(value: object) -> str:
    """A value for a message, cut where it is long."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def _same(value: Any, _: Links) -> Any:
    return value


def _string(value: Any, _: Links) -> str:
    return str(value)


def _checked(kind: type, words: str) -> Callable[[Any, Links], Any]:
    def read(value: Any, _: Links) -> Any:
        if type(value) is not kind:
            raise RecordError(f"{shown(value)} is no {words}")
        return value

    return read


def _read_span(value: Any, _: Links) -> Span:
    if not (isinstance(value, list) and len(value) == 2 and all(type(end) is int for end in value) and 0 <= value[0] <= value[1]):
        raise RecordError(f"{shown(value)} is no span: [start, end]")
    return Span(*value)


def _read_integer(value: Any, _: Links) -> int:
    if type(value) is not int or value < 0:
        raise RecordError(f"{shown(value)} is no integer from 0 on")
    return value


def _read_number(value: Any, _: Links) -> Decimal:
    if not isinstance(value, str) or not EXACT_NUMBER.fullmatch(value):
        raise RecordError(f"{shown(value)} is no exact number: a string such as '-4.5'")
    return Decimal(value)


def _read_moment(value: Any, _: Links) -> dt.date:
    try:
        return dt.date.fromisoformat(value) if DAY.fullmatch(value) else dt.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise RecordError(f"{shown(value)} is no date or time in ISO form") from None


TEXT = Form(_string, _checked(str, "string"), {"type": "string"})
INTEGER = Form(_same, _read_integer, {"type": "integer", "minimum": 0})
BOOLEAN = Form(_same, _checked(bool, "boolean"), {"type": "boolean"})
SPAN = Form(lambda span, _: list(span), _read_span, {"$ref": "#/$defs/span"})
NUMBER = Form(lambda number, _: plain(number), _read_number, {"type": "string", "pattern": f"^{EXACT_NUMBER.pattern}$"})
MOMENT = Form(lambda moment, _: moment.isoformat(), _read_moment, {"type": "string", "pattern": f"^{DAY.pattern}"})
SPAN_SCHEMA: Schema = {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2}


def optional(form: Form) -> Form:
    """The form, or null for None."""
    write, read = form.write, form.read
    return Form(
        lambda value, links: None if value is None else write(value, links),
        lambda value, links: None if value is None else read(value, links),
        {"anyOf": [form.schema, {"type": "null"}]},
    )


def listed(form: Form) -> Form:
    """A tuple as a list."""
    write = form.write
    return Form(
        lambda values, links: [write(value, links) for value in values],
        lambda values, links: tuple(read_list(form, values, links)),
        {"type": "array", "items": form.schema},
    )


def read_list(form: Form | Shape, values: Any, links: Links) -> list[Any]:
    """The values of a list; errors name their number."""
    if not isinstance(values, list):
        raise RecordError(f"{shown(values)} is no list")
    read = []
    for number, value in enumerate(values):
        try:
            read.append(form.read(value, links))
        except RecordError as error:
            raise error.inside(f"[{number}]") from None
    return read


def one_of(kinds: type[StrEnum]) -> Form:
    """A member of an enumeration as its string."""
    known = {str(kind): kind for kind in kinds}

    def read(value: Any, _: Links) -> StrEnum:
        if not isinstance(value, str) or value not in known:
            raise RecordError(f"{shown(value)} is none of {', '.join(known)}")
        return known[value]

    return Form(_string, read, {"enum": list(known)})


def linked(key: str) -> Form:
    """An object as its number in the list that the record has at `key`."""

    def read(value: Any, links: Links) -> Any:
        known: Sequence[Any] = links[key]
        if type(value) is not int or not 0 <= value < len(known):
            raise RecordError(f"{shown(value)} is no index into {key}, which has {len(known)}")
        return known[value]

    return Form(lambda value, links: links[key][value], read, {"type": "integer", "minimum": 0, "description": f"index into {key}"})


def inside(shape: Shape, name: str) -> Form:
    """An object inside another, described once under `name` in the schema."""
    return Form(shape.write, shape.read, {"$ref": f"#/$defs/{name}"})


def numbered(values: Iterable[Any]) -> dict[Any, int]:
    """The number of each value, the first of equal ones."""
    numbers: dict[Any, int] = {}
    for value in values:
        numbers.setdefault(value, len(numbers))
    return numbers
