"""newsparse reads the plain text of a news article: boilerplate, quotes, claims and dates, with exact offsets, by rules alone."""

from newsparse._version import __version__
from newsparse.article import Article, find_boilerplate, find_claims, find_dates, find_quotes, parse, read, strip_boilerplate
from newsparse.boilerplate.furniture import Dateline
from newsparse.boilerplate.results import Boilerplate, CleanText, Kind
from newsparse.claims.results import Bound, Change, Claim, ClaimKind
from newsparse.config import Config
from newsparse.dates.results import DateExpression, DateType, Relation
from newsparse.errors import ConfigError, NewsparseError, PatternError
from newsparse.quotes.results import Quote, QuoteKind, RoleClass, Speaker, SpeakerKind
from newsparse.reading import Reading
from newsparse.results import Results
from newsparse.span import Span

__all__ = [
    "Article",
    "Boilerplate",
    "Bound",
    "Change",
    "Claim",
    "ClaimKind",
    "CleanText",
    "Config",
    "ConfigError",
    "DateExpression",
    "DateType",
    "Dateline",
    "Kind",
    "NewsparseError",
    "PatternError",
    "Quote",
    "QuoteKind",
    "Reading",
    "Relation",
    "Results",
    "RoleClass",
    "Span",
    "Speaker",
    "SpeakerKind",
    "__version__",
    "find_boilerplate",
    "find_claims",
    "find_dates",
    "find_quotes",
    "parse",
    "read",
    "strip_boilerplate",
]
