"""Config: everything a caller can choose, in one frozen value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import Attribute, field, frozen
from attrs.validators import optional

from newsparse.errors import ConfigError
from newsparse.profiles import SiteProfile

CURRENCY = re.compile("[A-Z]{3}")
FORM = re.compile(r"(?:[^\W\d_A-Z][^\W_A-Z]+)(?:[ -][^\W\d_A-Z][^\W_A-Z]+)*")
LANGUAGE = re.compile("[a-z]{2,3}")
CONTENTS = ("clause", "quotation", "rest", "line", "nothing")
"""What a cue of the caller's own can take as content."""


def _pairs(value: Any) -> tuple[tuple[str, Any], ...]:
    """A mapping as a tuple of pairs in order, so that a Config is hashable; anything else stays for the validator to refuse."""
    pairs = tuple(value.items()) if isinstance(value, Mapping) else value
    if not _is_pairs(pairs):
        return pairs
    return tuple(sorted(((key, _collected(inner)) for key, inner in pairs), key=lambda pair: pair[0]))


def _is_pairs(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(pair, tuple) and len(pair) == 2 and isinstance(pair[0], str) for pair in value)


def _collected(value: Any) -> Any:
    """A collection as a tuple, sets in order; anything else as it is."""
    if isinstance(value, set | frozenset):
        return tuple(sorted(value, key=repr))
    return tuple(value) if isinstance(value, list) else value


def _strings(value: Any) -> tuple[str, ...]:
    """A collection of strings as a tuple, sets in order; anything else stays for the validator to refuse."""
    strings: tuple[str, ...] = _collected(value)
    return strings


def _optional_strings(value: Any) -> tuple[str, ...] | None:
    return None if value is None else _strings(value)


def _mapping(_: object, attribute: Attribute[Any], value: object) -> None:
    if not _is_pairs(value):
        raise ConfigError(f"Config({attribute.name}=…) is a mapping from strings, not {value!r}")


def _collection(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, tuple):
        raise ConfigError(f"Config({attribute.name}=…) is a collection of strings, not {value!r}")
    for string in value:
        if not isinstance(string, str):
            raise ConfigError(f"Config({attribute.name}=…) has {string!r}, which is no string")


def _currencies(_: object, __: Attribute[Any], value: tuple[tuple[str, Any], ...]) -> None:
    for sign, code in value:
        if not isinstance(code, str) or not CURRENCY.fullmatch(code):
            raise ConfigError(f"Config(currencies={{{sign!r}: {code!r}}}): the value is an ISO 4217 code such as 'CAD'")


def _day_order(_: object, __: Attribute[Any], value: object) -> None:
    if value not in (None, "day", "month"):
        raise ConfigError(f"Config(day_order={value!r}): it is 'day' (6/12 is 6 December), 'month' (12 June) or None: decided by the article")


def _languages(_: object, __: Attribute[Any], value: tuple[str, ...]) -> None:
    if not value or not all(LANGUAGE.fullmatch(code) for code in value):
        raise ConfigError(f"Config(languages={value!r}): it holds one or more language codes such as 'en' or 'fr'")


def _patterns(_: object, attribute: Attribute[Any], value: tuple[tuple[str, Any], ...]) -> None:
    for kind, patterns in value:
        if not isinstance(patterns, tuple) or not all(isinstance(pattern, str) for pattern in patterns):
            raise ConfigError(f"Config({attribute.name}={{{kind!r}: {patterns!r}}}): the value is a collection of patterns")


def _kinds(_: object, __: Attribute[Any], value: tuple[tuple[str, Any], ...]) -> None:
    for kind, _patterns in value:
        if not re.fullmatch("[a-z][a-z_]*", kind):
            raise ConfigError(f"Config(boilerplate={{{kind!r}: …}}): a kind is a lower-case name, such as 'related'")


def _contents(_: object, __: Attribute[Any], value: tuple[tuple[str, Any], ...]) -> None:
    for content, _patterns in value:
        if content not in CONTENTS:
            raise ConfigError(f"Config(quotes={{{content!r}: …}}): what a cue takes is one of {', '.join(map(repr, CONTENTS))}")


def _words(_: object, __: Attribute[Any], value: tuple[tuple[str, Any], ...]) -> None:
    for name, words in value:
        if not isinstance(words, tuple) or not all(isinstance(word, str) and word and word == word.strip().lower() for word in words):
            raise ConfigError(f"Config(words={{{name!r}: {words!r}}}): the value is a collection of lower-case words")


def _units(_: object, attribute: Attribute[Any], value: tuple[tuple[str, Any], ...]) -> None:
    """Names with the forms they have in print, each of one name alone."""
    names: dict[str, str] = {}
    for name, forms in value:
        given = f"Config({attribute.name}={{{name!r}: {forms!r}}})"
        if not name or name != name.strip():
            raise ConfigError(f"{given}: the name is what the number is to be of, such as 'container'")
        if not isinstance(forms, tuple) or not forms:
            raise ConfigError(f"{given}: the value is a collection of the forms it has in print, such as ['teu', 'teus']")
        for form in forms:
            if not isinstance(form, str) or not FORM.fullmatch(form):
                raise ConfigError(f"{given}: {form!r} is no form; it has lower-case words of two letters or more, with a space or a hyphen between")
            if names.setdefault(form, name) != name:
                raise ConfigError(f"{given}: {form!r} is a form of {names[form]!r} already")


def _both_units(config: Config, _: Attribute[Any], value: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    """No form that is a unit as well."""
    units = {form for _, forms in config.units for form in forms}
    for name, forms in value:
        if twice := sorted(units.intersection(forms)):
            raise ConfigError(f"Config(nouns={{{name!r}: {forms!r}}}): {twice[0]!r} is a form in units already")


def _profile(_: object, __: Attribute[Any], value: object) -> None:
    if value is not None and not isinstance(value, SiteProfile):
        raise ConfigError(f"Config(profile=…) is a SiteProfile or None, not {type(value).__name__}; newsparse.learn(texts) makes one")


@frozen(kw_only=True)
class Config:
    """Everything a caller can choose. Frozen and hashable: grammars are made once for each.

    Args:
        currencies: for a currency sign or word what it stands for, such as {"$": "CAD"}; the rest is decided as the docs say.
        units: measures of your own by name, with their forms in print, such as {"container": ["teu", "teus"]}.
        nouns: counted nouns by the name they are to have, such as {"police officer": ["cop", "cops", "bobby", "bobbies"]}.
        day_order: "day" if 6/12 is 6 December, "month" if it is 12 June; None lets each article decide, and leaves open what it does not say.
        languages: languages of date expressions; with others than ("en",) `find_dates` goes through dateparser's search, which is slow.
        drop: kinds of boilerplate to remove; None for the default, all but datelines and notes of origin.
        keep: kinds of boilerplate to keep, whatever `drop` says.
        boilerplate: patterns of your own by kind, such as {"newsletter": ["¶ get the morning brief"]}; a kind may be new.
        quotes: patterns of your own for cues, by what they take as content: "clause" (a clause or a quotation beside the cue), "quotation", "rest" (all that
            follows in the sentence), "line" (the rest of the line) or "nothing" (the words are no cue), such as {"clause": ["cue:(took to the air to say)"]}.
        words: more words for the classes of the lexicons, such as {"SAY": ["quipped"]}.
        disable: names of rules to leave out, such as "dates/ago".
        profile: the lines of the article's site that come again, from `newsparse.learn`.

    Raises:
        ConfigError: a value that an option cannot have; the message names the option.

    >>> Config(currencies={"$": "CAD"}).currency("$")
    'CAD'
    """

    currencies: tuple[tuple[str, str], ...] = field(default=(), converter=_pairs, validator=[_mapping, _currencies])
    units: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), converter=_pairs, validator=[_mapping, _units])
    nouns: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), converter=_pairs, validator=[_mapping, _units, _both_units])
    day_order: str | None = field(default=None, validator=_day_order)
    languages: tuple[str, ...] = field(default=("en",), converter=_strings, validator=[_collection, _languages])
    drop: tuple[str, ...] | None = field(default=None, converter=_optional_strings, validator=optional(_collection))
    keep: tuple[str, ...] = field(default=(), converter=_strings, validator=_collection)
    boilerplate: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), converter=_pairs, validator=[_mapping, _kinds, _patterns])
    quotes: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), converter=_pairs, validator=[_mapping, _contents, _patterns])
    words: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), converter=_pairs, validator=[_mapping, _words])
    disable: tuple[str, ...] = field(default=(), converter=_strings, validator=_collection)
    profile: SiteProfile | None = field(default=None, validator=_profile)

    def currency(self, sign: str) -> str | None:
        """The code that the caller chose for a currency sign or word, or None."""
        return dict(self.currencies).get(sign)


DEFAULT = Config()
