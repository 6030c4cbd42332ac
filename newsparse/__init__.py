"""newsparse reads the plain text of a news article: boilerplate, quotes, claims and dates, with exact offsets, by rules alone."""

from typing import TYPE_CHECKING, Any

from newsparse._version import __version__
from newsparse.article import Article, Correction, Origin, Provenance
from newsparse.boilerplate.results import Boilerplate, CleanText, Dateline, Kind
from newsparse.claims.results import Bound, Change, Claim, ClaimKind, Movement
from newsparse.config import Config
from newsparse.dates.results import DateExpression, DateType, Relation
from newsparse.errors import ConfigError, NewsparseError, PatternError, RecordError
from newsparse.profiles import SiteProfile
from newsparse.quotes.results import Quote, QuoteKind, RoleClass, Speaker, SpeakerKind
from newsparse.results import Results
from newsparse.span import Span
from newsparse.timeline import Timeline, TimelineEntry

if TYPE_CHECKING:
    from newsparse.batch import BadDocument, parse_many
    from newsparse.formats.rows import COLUMNS
    from newsparse.pipeline import find_boilerplate, find_claims, find_dates, find_quotes, learn, parse, read, strip_boilerplate
    from newsparse.reading import Reading
    from newsparse.sources import Source, SourceAudit, SourceCount, audit_sources, merge_speakers

__all__ = [
    "COLUMNS",
    "Article",
    "BadDocument",
    "Boilerplate",
    "Bound",
    "Change",
    "Claim",
    "ClaimKind",
    "CleanText",
    "Config",
    "ConfigError",
    "Correction",
    "DateExpression",
    "DateType",
    "Dateline",
    "Kind",
    "Movement",
    "NewsparseError",
    "Origin",
    "PatternError",
    "Provenance",
    "Quote",
    "QuoteKind",
    "Reading",
    "RecordError",
    "Relation",
    "Results",
    "RoleClass",
    "SiteProfile",
    "Source",
    "SourceAudit",
    "SourceCount",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Timeline",
    "TimelineEntry",
    "__version__",
    "audit_sources",
    "find_boilerplate",
    "find_claims",
    "find_dates",
    "find_quotes",
    "learn",
    "merge_speakers",
    "parse",
    "parse_many",
    "read",
    "strip_boilerplate",
]


LATER = {
    "BadDocument": "batch", "COLUMNS": "formats.rows", "Source": "sources", "SourceAudit": "sources", "SourceCount": "sources", "audit_sources": "sources",
    "merge_speakers": "sources", "parse_many": "batch",
}  # fmt: skip
"""Modules of public names that are loaded when they are first asked for; pipeline is that of the rest."""


def __getattr__(name: str) -> Any:
    """What finds, and the rules it needs, are loaded when they are first asked for: who only wants the types pays nothing for them."""
    if name in __all__:
        from importlib import import_module

        return getattr(import_module(f"newsparse.{LATER.get(name, 'pipeline')}"), name)
    raise AttributeError(f"module 'newsparse' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
