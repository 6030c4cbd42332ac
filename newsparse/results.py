"""What every finder returns: results in text order, in a tuple that knows its text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, runtime_checkable

from newsparse.span import Span

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.config import Config
    from newsparse.explain import Explanation
    from newsparse.reading import Reading


@runtime_checkable
class Result(Protocol):
    """What all results have."""

    @property
    def span(self) -> Span:
        """The characters of the original text that the result covers."""
        ...

    @property
    def text(self) -> str:
        """Those characters."""
        ...

    @property
    def rule(self) -> str:
        """The name of the rule that made it."""
        ...

    def explain(self, source: Article | Reading | str, published: dt.date | str | None = None, config: Config | None = None) -> Explanation:
        """Why it is what it is."""
        ...


class Shown:
    """What shows itself in a notebook."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from newsparse.formats.html import fragment

        return fragment(self)


class Explained(Shown):
    """What a finder found: it shows itself, and says why it is what it is."""

    __slots__ = ()

    def explain(self, source: Article | Reading | str, published: dt.date | str | None = None, config: Config | None = None) -> Explanation:
        """The rule, the words that each piece of its pattern took, and the steps from there to the result; the text is read again for it.

        Args:
            source: the article that the result belongs to, or the text or Reading that a finder found it in.
            published: what `find_dates` was given; an article has its own.
            config: what the article, or the finder, was given.

        Raises:
            ValueError: nothing like it is found there.
        """
        from newsparse.explain import explained

        return explained(self, source, published, config)


R = TypeVar("R", bound=Result)


class Results(Shown, tuple[R, ...], Generic[R]):
    """Results in text order, with the text they were found in.

    >>> Results((), "No news.")
    Results([])
    """

    source: str

    def __new__(cls, results: Iterable[R], source: str) -> Results[R]:
        self = super().__new__(cls, tuple(results))
        self.source = source
        return self

    def __reduce__(self) -> tuple[type[Results[R]], tuple[tuple[R, ...], str]]:
        return type(self), (tuple(self), self.source)

    def __repr__(self) -> str:
        return f"Results([{', '.join(map(str, self))}])"

    def at(self, offset: int) -> tuple[R, ...]:
        """The results that cover the character at `offset`."""
        return tuple(result for result in self if result.span.start <= offset < result.span.end)

    def rows(self) -> list[dict[str, Any]]:
        """The results as flat dicts of plain values, one each, for a table."""
        from newsparse.formats.rows import row

        return [row(result, self.source) for result in self]
