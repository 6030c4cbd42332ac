"""What marks on a sample say of all results: precision, recall and corrected counts, with confidence intervals.

Intervals are Wilson's, which hold for small samples and for shares near 0 and 1, where p ± 1.96 standard errors does not (Wilson 1927; Brown, Cai and
DasGupta 2001). For a stratified sample, and for passages that hold several results each, the number of marks in them is the effective sample size: the
size of the simple random sample that would be as precise (Korn and Graubard 1998).

- E. B. Wilson: Probable inference, the law of succession, and statistical inference. JASA 22 (1927), 209-212.
- L. D. Brown, T. T. Cai, A. DasGupta: Interval estimation for a binomial proportion. Statistical Science 16 (2001), 101-133.
- W. G. Cochran: Sampling Techniques, 3rd edition. Wiley 1977: stratified samples in chapter 5, ratios in chapter 6.
- E. L. Korn, B. I. Graubard: Confidence intervals for proportions with small expected number of positive counts. Survey Methodology 24 (1998), 193-201.
- A. Donner, G. Y. Zou: Closed-form confidence intervals for functions of the normal mean and standard deviation. SMMR 21 (2012), 347-359.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, sqrt
from statistics import NormalDist

from attrs import frozen

CONFIDENCE = 0.95


@frozen
class Estimate:
    """An estimate with its confidence interval; `high` is None where there is no upper limit."""

    value: float
    low: float
    high: float | None

    def __str__(self) -> str:
        """Three digits of a share, or whole numbers of a count: "0.900 (0.786 to 0.957)".

        >>> str(Estimate(11250.4, 10065.2, None))
        '11,250 (10,065 or more)'
        """
        form = ".3f" if self.value <= 1 else ",.0f"
        return f"{self.value:{form}} ({self.low:{form}}{' or more' if self.high is None else f' to {self.high:{form}}'})"

    def times(self, count: float) -> Estimate:
        """The same for a multiple."""
        return Estimate(self.value * count, self.low * count, None if self.high is None else self.high * count)


@frozen
class Stratum:
    """A part of the results, and the marks on a random sample of it.

    Args:
        name: what its results have in common.
        found: how many results there are.
        marked: how many of them were drawn and marked.
        correct: how many of those are right.
    """

    name: str
    found: int
    marked: int
    correct: int


@frozen
class Passage:
    """A passage drawn at random: how many of the results found in it are right, and how many there are that were not found."""

    correct: int
    missed: int


def wilson(share: float, size: float, confidence: float = CONFIDENCE) -> Estimate:
    """A share of a simple random sample of that size, which may be an effective one, with Wilson's interval.

    With z the normal quantile, (p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n).

    >>> print(wilson(0.9, 50))
    0.900 (0.786 to 0.957)
    """
    if size == inf:
        return Estimate(share, share, share)
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    square = z * z / size
    middle, half = share + square / 2, z * sqrt(share * (1 - share) / size + square / size / 4)
    low = (middle - half) / (1 + square) if share > 0 else 0.0
    return Estimate(share, low, (middle + half) / (1 + square) if share < 1 else 1.0)


def precision(strata: Sequence[Stratum], confidence: float = CONFIDENCE) -> Estimate:
    """The share of all results of the strata that are right, of strata that each have a mark.

    With N_h results, n_h marks and k_h right ones in stratum h, and W_h = N_h / N, the estimate is Σ W_h k_h/n_h, whatever share of each stratum was
    drawn. Its variance is Σ W_h² (1 - n_h/N_h) q_h(1 - q_h)/n_h (Cochran), where q_h = (k_h + ½)/(n_h + 1) stands for k_h/n_h, so that a stratum
    without an error among ten marks does not count as known for certain. The effective size is q(1 - q) over that variance.

    Raises:
        ValueError: a stratum without marks, or no stratum.

    >>> print(precision([Stratum("count", 9000, 100, 95), Stratum("money", 1000, 50, 40)]))
    0.935 (0.883 to 0.965)
    """
    total = sum(stratum.found for stratum in strata)
    if not strata or any(stratum.marked < 1 for stratum in strata):
        raise ValueError("an estimate needs a mark in each stratum")
    share = smooth = variance = 0.0
    for stratum in strata:
        weight = stratum.found / total
        likely = (stratum.correct + 0.5) / (stratum.marked + 1)
        share += weight * stratum.correct / stratum.marked
        smooth += weight * likely
        variance += weight**2 * (1 - stratum.marked / stratum.found) * likely * (1 - likely) / stratum.marked
    return wilson(min(share, 1.0), smooth * (1 - smooth) / variance if variance > 0 else inf, confidence)


def recall(passages: Sequence[Passage], drawn_from: int, confidence: float = CONFIDENCE) -> Estimate:
    """The share of what is there that was found, of passages drawn at random from that many.

    With a_i right and b_i missed ones in passage i, t_i = a_i + b_i, and m passages of M, it is R = Σ a_i / Σ t_i, a ratio whose variance is
    (1 - m/M) m/(m - 1) Σ (a_i - R t_i)² / (Σ t_i)² (Cochran): results of one passage are not independent. The effective size is R(1 - R) over that, and
    at most Σ t_i.

    Raises:
        ValueError: there is nothing in the passages.

    >>> print(recall([Passage(2, 0), Passage(1, 1), Passage(0, 0), Passage(4, 0), Passage(1, 0), Passage(0, 1)], drawn_from=4000))
    0.800 (0.439 to 0.953)
    """
    correct, there = sum(passage.correct for passage in passages), sum(passage.correct + passage.missed for passage in passages)
    if not there:
        raise ValueError("an estimate of recall needs passages with something in them")
    share, count = correct / there, len(passages)
    spread = sum((passage.correct - share * (passage.correct + passage.missed)) ** 2 for passage in passages)
    variance = (1 - count / drawn_from) * count / max(count - 1, 1) * spread / there**2
    if count >= drawn_from:
        return wilson(share, inf, confidence)
    return wilson(share, min(there, share * (1 - share) / variance) if variance > 0 else there, confidence)


def corrected(found: int, right: Estimate, reached: Estimate | None = None) -> Estimate:
    """How many there really are: results found, times precision, over recall if that is known.

    Without recall the interval is that of the precision, times the count. With it, it is that of a ratio of two independent estimates, from the limits of
    both (MOVER, Donner and Zou 2012): its lower limit λ is where the lower limit of p - λr is 0. Without a lower limit of recall above 0 there is no
    upper limit.

    >>> print(corrected(10_000, Estimate(0.9, 0.85, 0.94)))
    9,000 (8,500 to 9,400)
    >>> print(corrected(10_000, Estimate(0.9, 0.85, 0.94), Estimate(0.8, 0.7, 0.88)))
    11,250 (10,065 to 12,943)
    """
    if reached is None:
        return right.times(found)
    if reached.value == 0:
        raise ValueError("nothing can be said of the count where nothing of what is there is found")
    assert right.high is not None
    assert reached.high is not None
    product = right.value * reached.value
    below, above = right.low * (2 * right.value - right.low), right.high * (2 * right.value - right.high)
    wide, narrow = reached.high * (2 * reached.value - reached.high), reached.low * (2 * reached.value - reached.low)
    low = below / (product + sqrt(max(product**2 - below * wide, 0))) if below > 0 else 0.0
    high = (product + sqrt(max(product**2 - above * narrow, 0))) / narrow if narrow > 0 else None
    return Estimate(right.value / reached.value, low, high).times(found)
