"""Numbers of a text and of its sources: whether they agree, and whether the passages around them speak of the same thing."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from attrs import field, frozen

from newsparse.article import Article
from newsparse.checking.passages import words_of
from newsparse.checking.results import ClaimCheck, Verdict
from newsparse.claims.results import Bound, Claim, ClaimKind
from newsparse.reading.lexicon import FUNCTION

SHARES = frozenset({ClaimKind.PERCENT, ClaimKind.FRACTION, ClaimKind.RATIO})
"""Kinds that say the same in other words: "a quarter", "25 percent", "one in four"."""
ANYONE = frozenset({None, "person"})
"""Units of counts that any other may be, said less exactly."""
ENDINGS = ("'s", "ings", "ing", "edly", "ed", "es", "s", "ly")
LEAST_STEM = 4
"""Letters that are left of a word at least when its ending is cut off."""
LEAST_ROUNDED = 1000
"""Whole numbers from here on are often rounded without a word such as "about"."""
FARTHEST = Decimal("1.3")
"""How far "more than 40" may be from what it is said of."""
LEAST_LIKE, MOST_LIKE = 0.2, 0.5
"""How like two passages are at least where their numbers agree, and where they do not."""


@frozen(eq=False)
class Passage:
    """A number with the words of its sentence that say what it is about.

    Args:
        claim: the number.
        source: the number of the source that has it, from 0, or None for the text itself.
        words: the stems of the words.
    """

    claim: Claim
    source: int | None
    words: frozenset[str] = field(repr=False)


def passages_of(article: Article, source: int | None = None) -> list[Passage]:
    """The numbers of an article, each with the words of its sentence."""
    starts = [sentence.start for sentence in article.sentences]
    stems: dict[int, frozenset[str]] = {}
    found = []
    for claim in article.claims:
        place = bisect_right(starts, claim.span.start) - 1
        if place not in stems:
            sentence = article.sentences[place]
            stems[place] = frozenset(stem(word.form) for word in words_of(article.text, *sentence) if word.form not in FUNCTION and not word.form.isdecimal())
        found.append(Passage(claim, source, stems[place]))
    return found


def stem(form: str) -> str:
    """A word without its ending.

    >>> stem("mayor's"), stem("reported"), stem("reporting"), stem("gas")
    ('mayor', 'report', 'report', 'gas')
    """
    for ending in ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= LEAST_STEM:
            return form[: -len(ending)]
    return form


@frozen(eq=False)
class Likeness:
    """How like two passages are: the words they share, the rarer the more, as a share of what the shorter has."""

    weights: dict[str, float]

    @classmethod
    def among(cls, passages: Sequence[Passage]) -> Likeness:
        """With the weights that words have among these passages (inverse document frequency, Spärck Jones 1972)."""
        sentences = {passage.words for passage in passages}
        counts = Counter(word for words in sentences for word in words)
        return cls({word: math.log((1 + len(sentences)) / count) for word, count in counts.items()})

    def __call__(self, one: Passage, other: Passage) -> float:
        """From 0 to 1."""
        least = min(self._weight(one.words), self._weight(other.words))
        return self._weight(one.words & other.words) / least if least else 0.0

    def _weight(self, words: Iterable[str]) -> float:
        return sum(map(self.weights.__getitem__, sorted(words)))


def checked(own: Sequence[Passage], others: Sequence[Passage]) -> list[ClaimCheck]:
    """Each number with what the others make of it."""
    like = Likeness.among([*own, *others])
    agreeing = [_agreeing(passage, others, like) for passage in own]
    taken = {id(check.other) for check in agreeing if check is not None}
    free = [other for other in others if id(other.claim) not in taken]
    return [check or _disagreeing(passage, free, like) for passage, check in zip(own, agreeing, strict=True)]


def _agreeing(own: Passage, others: Sequence[Passage], like: Likeness) -> ClaimCheck | None:
    """The number of a source that agrees: the same before a rounded one, the most like passage first."""
    ranked = [
        (verdict is Verdict.ROUNDED, -likeness, number, verdict)
        for number, other in enumerate(others)
        if (verdict := agreement(own.claim, other.claim)) is not None and (likeness := like(own, other)) >= LEAST_LIKE
    ]
    if not ranked:
        return None
    _, _, number, verdict = min(ranked)
    return ClaimCheck(own.claim, verdict=verdict, source=others[number].source, other=others[number].claim)


def _disagreeing(own: Passage, others: Sequence[Passage], like: Likeness) -> ClaimCheck:
    """Another number of the same sort in the most like passage, if there is one that is like enough."""
    ranked = [
        (-likeness, number) for number, other in enumerate(others) if is_comparable(own.claim, other.claim) and (likeness := like(own, other)) >= MOST_LIKE
    ]
    if not ranked:
        return ClaimCheck(own.claim, verdict=Verdict.ABSENT)
    other = others[min(ranked)[1]]
    return ClaimCheck(own.claim, verdict=Verdict.DIFFERENT, source=other.source, other=other.claim)


def is_comparable(one: Claim, other: Claim) -> bool:
    """Whether two numbers are of one sort: the same kind and unit, or both shares."""
    if one.kind in SHARES or other.kind in SHARES:
        return one.kind in SHARES and other.kind in SHARES
    if one.kind is not other.kind:
        return False
    return one.unit == other.unit or (one.kind is ClaimKind.COUNT and (one.unit in ANYONE or other.unit in ANYONE))


def agreement(one: Claim, other: Claim) -> Verdict | None:
    """Whether the number of a text is that of a source: same, rounded, or None.

    >>> from newsparse import find_claims
    >>> claims = find_claims("It cost $4.1m. It cost $4,130,250. It cost more than $4m. It cost $4.8m.")
    >>> [agreement(claim, claims[1]) for claim in claims]
    [<Verdict.ROUNDED: 'rounded'>, <Verdict.SAME: 'same'>, <Verdict.ROUNDED: 'rounded'>, None]
    """
    if not is_comparable(one, other) or (one.change and other.change and one.change is not other.change):
        return None
    ends, others = ends_of(one), ends_of(other)
    if ends == others:
        return Verdict.SAME
    return Verdict.ROUNDED if all(_rounds(one, *pair) for pair in zip(ends, others, strict=True)) else None


def ends_of(claim: Claim) -> tuple[Decimal, Decimal]:
    """Both ends of a number; shares as parts of one."""
    return (claim.low / 100, claim.high / 100) if claim.kind is ClaimKind.PERCENT else (claim.low, claim.high)


def _rounds(claim: Claim, number: Decimal, exact: Decimal) -> bool:
    """Whether an exact number can be told as this one."""
    match claim.bound:
        case Bound.MORE | Bound.AT_LEAST:
            return number <= exact <= number * FARTHEST
        case Bound.LESS | Bound.AT_MOST:
            return number >= exact >= number / FARTHEST
    if claim.bound is Bound.EXACT and number == number.to_integral_value() and abs(number) < LEAST_ROUNDED and claim.kind not in SHARES:
        return False
    return abs(number - exact) <= _half_step(claim, number)


def _half_step(claim: Claim, number: Decimal) -> Decimal:
    """Half of the last place that the number tells: 0.05 million for 4.1 million."""
    if claim.kind in SHARES and claim.kind is not ClaimKind.PERCENT:
        return Decimal("0.02")  # "a quarter" of what is 26 percent
    last = number.normalize().as_tuple().exponent
    return Decimal(5).scaleb(int(last) - 1)
