"""Two runs over the same cases, compared pair by pair: McNemar's exact test, a paired bootstrap, Holm.

    >>> mcnemar(fixed=1, broken=9)  # of all cases, 10 changed sides
    0.021484375

Unpaired intervals throw the pairs away; a case that both runs fail says nothing about which is better. All
functions are pure; the bootstrap is seeded. Not covered: which cases may be paired (equal prompts only).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from harnesses.records import Record

_RESAMPLES = 10_000
_TAIL = 0.025
T = TypeVar("T")


class Difference(Record):
    """After minus before, over n pairs, with the 95 % interval of the paired bootstrap; fractions."""

    value: float
    ci95: tuple[float, float]
    n: int


def mcnemar(*, fixed: int, broken: int) -> float:
    """The two-sided p of McNemar's exact test: is a changed case as likely fixed as broken?

    Under that, `broken` of the fixed + broken changed cases is binomial with 1/2. No changed case gives 1.
    Source: McNemar, Psychometrika 12 (1947), with the exact binomial in place of chi-squared.

    Raises:
        ValueError: a count is negative.
    """
    if fixed < 0 or broken < 0:
        raise ValueError(f"counts are not negative: fixed {fixed}, broken {broken}")
    if fixed + broken == 0:
        return 1.0
    from scipy.stats import binomtest

    return float(binomtest(broken, fixed + broken).pvalue)


def paired_difference(before: Sequence[int], after: Sequence[int], *, seed: int = 0) -> Difference:
    """The difference of two pass rates over the same cases in the same order, each value 0 or 1.

    Whole pairs are resampled, so what they have in common does not widen the interval. A resample depends
    only on how many fixed, broken and unchanged pairs it draws: one multinomial draw each.

    Raises:
        ValueError: the sequences are empty, of unequal length, or hold anything but 0 and 1.
    """
    if not before or len(before) != len(after) or not {*before, *after} <= {0, 1}:
        raise ValueError("as many values before as after are needed, at least one, each 0 or 1")
    import numpy as np

    n = len(before)
    fixed = sum(a > b for b, a in zip(before, after, strict=True))
    broken = sum(a < b for b, a in zip(before, after, strict=True))
    shares = np.array([fixed, broken, n - fixed - broken]) / n
    draws = np.random.default_rng(seed).multinomial(n, shares, _RESAMPLES)
    low, high = np.quantile((draws[:, 0] - draws[:, 1]) / n, (_TAIL, 1 - _TAIL))
    value = (fixed - broken) / n
    return Difference(value=value, ci95=(min(float(low), value), max(float(high), value)), n=n)


def bootstrap_difference(
    before: Sequence[T], after: Sequence[T], statistic: Callable[[Sequence[T]], float], *, seed: int = 0
) -> Difference:
    """As `paired_difference`, for any statistic of a run, such as F1: percentile interval over whole pairs.

    Raises:
        ValueError: the sequences are empty or of unequal length.
    """
    if not before or len(before) != len(after):
        raise ValueError("as many values before as after are needed, at least one")
    import numpy as np

    n, generator = len(before), np.random.default_rng(seed)
    differences = []
    for _ in range(_RESAMPLES // 10):
        drawn = generator.integers(n, size=n)
        differences.append(statistic([after[i] for i in drawn]) - statistic([before[i] for i in drawn]))
    low, high = np.quantile(differences, (_TAIL, 1 - _TAIL))
    value = statistic(after) - statistic(before)
    return Difference(value=value, ci95=(min(float(low), value), max(float(high), value)), n=n)


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """Each p adjusted for being one of several: Holm's step-down, which keeps the family-wise error.

    The i-th smallest of m is multiplied by m - i + 1, never below the one before it, never above 1.
    Source: Holm, Scandinavian Journal of Statistics 6 (1979).
    """
    adjusted: dict[str, float] = {}
    floor = 0.0
    for rank, (name, p) in enumerate(sorted(p_values.items(), key=lambda item: (item[1], item[0]))):
        floor = max(floor, min(1.0, p * (len(p_values) - rank)))
        adjusted[name] = floor
    return {name: adjusted[name] for name in p_values}
