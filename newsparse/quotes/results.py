"""What `find_quotes` returns."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from newsparse.results import Explained, Shown
from newsparse.span import Span

ATTITUDE = "attitude"
"""The rule whose quotes need not have been said."""


class QuoteKind(StrEnum):
    """How much of a quote stands between quotation marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class SpeakerKind(StrEnum):
    """What sort of speaker it is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"
    UNNAMED = "unnamed"


class RoleClass(StrEnum):
    """What sort of source a role makes, as source audits count them."""

    OFFICIAL = "official"
    POLITICIAN = "politician"
    POLICE = "police"
    MILITARY = "military"
    JUDGE = "judge"
    LAWYER = "lawyer"
    EXPERT = "expert"
    BUSINESS = "business"
    UNION = "union"
    CAMPAIGNER = "campaigner"
    RESIDENT = "resident"
    VICTIM = "victim"
    WITNESS = "witness"
    ATHLETE = "athlete"
    ARTIST = "artist"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous"
    OTHER = "other"


@frozen(cache_hash=True)  # its mentions are as many as the text is long
class Speaker(Shown):
    """Somebody or something that is quoted.

    Args:
        name: the fullest form the article gives, without titles; for the unnamed the words that name them ("two officials").
        kind: person, organisation, place, group or unnamed.
        role: as written ("deputy US envoy to the United Nations"), or None.
        role_name: its gender-neutral head ("spokesperson"), or None.
        role_class: what sort of source the role makes, or None where no role is known.
        mentions: where the article names or calls the speaker, in order.
    """

    name: str
    kind: SpeakerKind = field(kw_only=True)
    role: str | None = field(default=None, kw_only=True)
    role_name: str | None = field(default=None, kw_only=True)
    role_class: RoleClass | None = field(default=None, kw_only=True)
    mentions: tuple[Span, ...] = field(default=(), kw_only=True, repr=False)

    def __str__(self) -> str:
        return f"{self.name} ({self.role})" if self.role and self.role.lower() not in self.name.lower() else self.name


@frozen
class Quote(Explained):
    """Words that somebody is said to have said.

    Args:
        span: from the first to the last content.
        text: what the span covers.
        kind: direct, mixed or indirect.
        content: what was said, several spans where the cue splits it; direct content without its outer marks, indirect without a leading "that".
        cue: the reporting words, or None.
        source: the words that name the speaker; for a carried-over quote where the speaker was last named; None where nobody is.
        speaker: who speaks, or None where nobody can be named.
        addressee: the words that name who was spoken to, or None.
        hedge: the words that take back some of its certainty ("would", "reportedly", "is said to"), or None.
        inner: quotes reported inside this one, one level deep.
        rule: the name of the rule that found it.
    """

    span: Span
    text: str = field(repr=False)
    kind: QuoteKind = field(kw_only=True)
    content: tuple[Span, ...] = field(kw_only=True)
    cue: Span | None = field(default=None, kw_only=True)
    source: Span | None = field(default=None, kw_only=True)
    speaker: Speaker | None = field(default=None, kw_only=True)
    addressee: Span | None = field(default=None, kw_only=True)
    hedge: Span | None = field(default=None, kw_only=True)
    inner: tuple[Quote, ...] = field(default=(), kw_only=True)
    rule: str = field(kw_only=True)

    @property
    def is_attitude(self) -> bool:
        """Whether it is what somebody thinks, hopes, fears or decides, and need not have said; `Config(disable=["quotes/attitude"])` leaves these out.

        >>> import newsparse
        >>> [quote.is_attitude for quote in newsparse.find_quotes("Ann Lee said the boat was old. She believes it will sink.")]
        [False, True]
        """
        return self.rule == ATTITUDE

    def __str__(self) -> str:
        shift = self.span.start
        content = " … ".join(self.text[span.start - shift : span.end - shift] for span in self.content)
        return f"{self.speaker.name if self.speaker else '?'}: {content}"
