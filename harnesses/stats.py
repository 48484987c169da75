"""Headline numbers and how sure one may be of them: pass rates, F1, and their 95 % intervals.

    >>> wilson(95, 100)  # 95 of 100 passed
    (0.8882495307680775, 0.9784557793933804)

All rates are fractions in 0..1. Not covered: dependence between cases (all are taken as independent draws),
and comparing two runs case by case (`paired`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import NormalDist

from harnesses.records import Scored, Summary

_NORMAL = NormalDist()
_TAIL = 0.025
_Z = _NORMAL.inv_cdf(1 - _TAIL)
_RESAMPLES = 10_000
_ROUNDING = 1e-12
_POWER = 0.8


def wilson(successes: int, n: int) -> tuple[float, float]:
    """The 95 % Wilson score interval of a proportion, without continuity correction.

    Nothing observed tells nothing: n = 0 gives (0, 1).

    Raises:
        ValueError: successes is not in 0..n.
    """
    if not 0 <= successes <= n:
        raise ValueError(f"successes must be in 0..n, not {successes} of {n}")
    if n == 0:
        return 0.0, 1.0
    rate, z2 = successes / n, _Z * _Z
    centre = (rate + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z / (1 + z2 / n) * math.sqrt(rate * (1 - rate) / n + z2 / (4 * n * n))
    # Exact at the ends, where rounding would leave 1e-17 or 0.9999999999999999.
    low = 0.0 if successes == 0 else centre - half
    high = 1.0 if successes == n else centre + half
    return low, high


def exact(successes: int, n: int) -> tuple[float, float]:
    """The 95 % Clopper-Pearson interval of a proportion: never narrower than it claims, often wider.

    Nothing observed tells nothing: n = 0 gives (0, 1). Source: Clopper and Pearson, Biometrika 26 (1934).

    Raises:
        ValueError: successes is not in 0..n.
    """
    if not 0 <= successes <= n:
        raise ValueError(f"successes must be in 0..n, not {successes} of {n}")
    from scipy.special import betaincinv

    low = float(betaincinv(successes, n - successes + 1, _TAIL)) if successes else 0.0
    high = float(betaincinv(successes + 1, n - successes, 1 - _TAIL)) if successes < n else 1.0
    return low, high


def smallest_drop(rate: float, n: int) -> float:
    """The smallest drop below `rate` that a second run of n independent cases shows with 80 % power.

    A two-sided test at 5 % of two proportions, by Cohen's h: h = 2 asin(√p) - 2 asin(√q) must reach
    (z.975 + z.80) √(2 / n). Never above `rate` itself, which is the whole of it. Comparing the same cases in
    pairs sees smaller drops than this. Source: Cohen, Statistical Power Analysis (1988), chapter 6.

    Raises:
        ValueError: rate is not in 0..1, or n below 1.
    """
    if not 0 <= rate <= 1 or n < 1:
        raise ValueError(f"a rate in 0..1 over at least one case is needed, not {rate} over {n}")
    h = (_Z + _NORMAL.inv_cdf(_POWER)) * math.sqrt(2 / n)
    lower = math.asin(math.sqrt(rate)) - h / 2
    return rate if lower <= 0 else rate - math.sin(lower) ** 2


def smallest_change(ci95: tuple[float, float]) -> float:
    """As `smallest_drop`, for any number whose interval is known: a second run as spread as this one.

    (z.975 + z.80) √2 standard errors, the standard error taken as the interval's width over 2 z.975.
    """
    return (_Z + _NORMAL.inv_cdf(_POWER)) * math.sqrt(2) * (ci95[1] - ci95[0]) / (2 * _Z)


def pass_rate(scored: Scored) -> Summary:
    """Passed over judged, with its Wilson interval.

    One unjudged case leaves the value None: a rate over the rest would let a run pass by losing its failures.
    `extra` counts passed, failed and unscored in any case.
    """
    values = [score.value for _, score in scored]
    passed, failed, unscored = values.count(1), values.count(0), values.count(None)
    counts = {"passed": passed, "failed": failed, "unscored": unscored}
    if unscored or not values:
        return Summary(value=None, ci95=None, extra=counts)
    return Summary(value=passed / len(values), ci95=wilson(passed, len(values)), extra=counts)


def f1(pairs: Sequence[tuple[bool, bool]]) -> float | None:
    """F1 of (expected, predicted) pairs, True the positive class; None where neither ever is True."""
    hits, wrong = _hits_and_wrong(pairs)
    return 2 * hits / (2 * hits + wrong) if hits + wrong else None


def f1_interval(pairs: Sequence[tuple[bool, bool]], seed: int = 0) -> tuple[float, float]:
    """The 95 % bias-corrected, accelerated (BCa) bootstrap interval of F1 over (expected, predicted) pairs.

    Resampling is over whole cases and seeded: the same pairs in any order and the same seed give the same
    interval.
    It always holds the F1 itself and is never NaN. Where the bootstrap has nothing to vary (all right, all
    wrong, one case only), the interval is Wilson's for hits / (hits + misses + false alarms), carried through
    F1 = 2 p / (1 + p): with 100 hits and no error (0.981, 1), not (1, 1). Without any positive it is (0, 1).
    """
    hits, wrong = _hits_and_wrong(pairs)
    if not hits or not wrong:
        low, high = wilson(hits, hits + wrong)
        return 2 * low / (1 + low), 2 * high / (1 + high)
    return _bca(hits, wrong, len(pairs) - hits - wrong, seed)


def _hits_and_wrong(pairs: Sequence[tuple[bool, bool]]) -> tuple[int, int]:
    hits = sum(expected and predicted for expected, predicted in pairs)
    return hits, sum(expected != predicted for expected, predicted in pairs)


def _bca(hits: int, wrong: int, right_negatives: int, seed: int) -> tuple[float, float]:
    """BCa for at least one hit and one error.

    F1 depends on a resample only through how many hits, errors and right negatives it draws, so a resample
    is one multinomial draw of three counts, and the jackknife has three different values.
    """
    import numpy as np

    n = hits + wrong + right_negatives
    draws = np.random.default_rng(seed).multinomial(
        n, np.array([hits, wrong, right_negatives]) / n, _RESAMPLES
    )
    # A resample without any positive has no F1; it counts as 0, the cautious side.
    resampled = 2 * draws[:, 0] / np.maximum(2 * draws[:, 0] + draws[:, 1], 1)
    estimate = 2 * hits / (2 * hits + wrong)
    # Ties count half: F1 is discrete, and ties on one side alone would shift the interval.
    ties = np.abs(resampled - estimate) <= _ROUNDING
    below = float(np.mean((resampled < estimate) & ~ties) + np.mean(ties) / 2)
    shift = _NORMAL.inv_cdf(min(max(below, 1 / _RESAMPLES), 1 - 1 / _RESAMPLES))
    speed = _acceleration(hits, wrong, right_negatives)
    levels = [_bca_level(_NORMAL.inv_cdf(tail), shift, speed) for tail in (_TAIL, 1 - _TAIL)]
    low, high = (float(bound) for bound in np.quantile(resampled, levels))
    return min(low, estimate), max(high, estimate)


def _bca_level(z: float, shift: float, speed: float) -> float:
    moved = shift + z
    return _NORMAL.cdf(shift + moved / max(1 - speed * moved, 1e-6))


def _acceleration(hits: int, wrong: int, right_negatives: int) -> float:
    """Skewness of F1's leave-one-out values, over six."""
    left_out = [
        (count, 2 * (hits - one_hit) / max(2 * (hits - one_hit) + wrong - one_wrong, 1))
        for count, one_hit, one_wrong in ((hits, 1, 0), (wrong, 0, 1), (right_negatives, 0, 0))
    ]
    mean = sum(count * value for count, value in left_out) / (hits + wrong + right_negatives)
    cubes = sum(count * (mean - value) ** 3 for count, value in left_out)
    squares = sum(count * (mean - value) ** 2 for count, value in left_out)
    return float(cubes / (6 * squares**1.5)) if squares > 0 else 0.0
