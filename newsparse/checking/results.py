"""What `check` returns."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from attrs import field, frozen

from newsparse.article import Article
from newsparse.claims.results import Claim
from newsparse.quotes.results import Quote, Speaker
from newsparse.span import Span


class Verdict(StrEnum):
    """How what a text says stands in its sources: word for word or the same, with other words, rounded, otherwise, or not at all."""

    SAME = "same"
    ALTERED = "altered"
    ROUNDED = "rounded"
    DIFFERENT = "different"
    ABSENT = "absent"


@frozen
class Difference:
    """Where quoted words depart from those of a source.

    Args:
        quoted: the words of the text, or None where it leaves some out.
        original: those of the source, or None where the text adds some.
    """

    quoted: Span | None
    original: Span | None


@frozen
class QuoteCheck:
    """Words between quotation marks, held against the sources.

    Args:
        quote: the quote they belong to.
        words: where they stand in the text, without their marks.
        verdict: same (every word, in order; case, marks, "…" and words in brackets aside), altered (most of them) or absent.
        source: the number of the source that has them, from 0, or None.
        place: where they stand in it.
        differences: where they depart from it.
        speaker: who says them there, or None.
        is_misattributed: whether the source gives them to another person.
    """

    quote: Quote
    words: Span
    verdict: Verdict = field(kw_only=True)
    source: int | None = field(default=None, kw_only=True)
    place: Span | None = field(default=None, kw_only=True)
    differences: tuple[Difference, ...] = field(default=(), kw_only=True)
    speaker: Speaker | None = field(default=None, kw_only=True)
    is_misattributed: bool = field(default=False, kw_only=True)


@frozen
class ClaimCheck:
    """A number, held against the sources.

    Args:
        claim: the number.
        verdict: same, rounded (the more exact number of the source rounds to it, or keeps to its bound), different (the passage of a source that is most
            like its own has another number, or has it the other way up or down) or absent.
        source: the number of the source, from 0, or None.
        other: its number, or None.
    """

    claim: Claim
    verdict: Verdict = field(kw_only=True)
    source: int | None = field(default=None, kw_only=True)
    other: Claim | None = field(default=None, kw_only=True)


@frozen
class Check:
    """A text held against its sources.

    Args:
        article: the text.
        sources: what it was held against.
        quotes: its words between quotation marks, in order.
        claims: its numbers, in order.
    """

    article: Article = field(repr=False)
    sources: tuple[Article, ...] = field(repr=False)
    quotes: tuple[QuoteCheck, ...]
    claims: tuple[ClaimCheck, ...]

    def rows(self) -> list[dict[str, Any]]:
        """Both as flat dicts of plain values, in the order of the text, for a table."""
        rows = [self._quote_row(found) for found in self.quotes] + [self._claim_row(found) for found in self.claims]
        return sorted(rows, key=lambda row: (row["start"], row["end"]))

    def _quote_row(self, found: QuoteCheck) -> dict[str, Any]:
        place = None if found.source is None or found.place is None else found.place.of(self.sources[found.source].text)
        speaker, other = found.quote.speaker, found.speaker
        return _row("quote", found.words, found.words.of(self.article.text), found.verdict, found.source, place) | {
            "speaker": speaker and speaker.name,
            "source_speaker": other and other.name,
            "misattributed": found.is_misattributed,
        }

    def _claim_row(self, found: ClaimCheck) -> dict[str, Any]:
        speaker, other = found.claim.claimant, found.other.claimant if found.other else None
        original = found.other.text if found.other else None
        return _row("claim", found.claim.span, found.claim.text, found.verdict, found.source, original) | {
            "speaker": speaker and speaker.name,
            "source_speaker": other and other.name,
            "misattributed": False,
        }


def _row(kind: str, span: Span, text: str, verdict: Verdict, source: int | None, original: str | None) -> dict[str, Any]:
    return {"kind": kind, "start": span.start, "end": span.end, "text": text, "verdict": str(verdict), "source": source, "original": original}
