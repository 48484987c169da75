"""The interval of a paired difference that stays honest where nothing changed: Tango's score interval.

    >>> low, high = paired_interval(fixed=0, broken=0, n=100)
    >>> round(low, 3), round(high, 3)  # a resample of nothing but ties would claim (0, 0)
    (-0.037, 0.037)

A claim of "not worse by more than a margin" rests on the low end, which resampling draws too near where few
cases changed sides. Source: Tango, Statistics in Medicine 17 (1998). Pure. Not covered: numbers that are no
pass rates (`harnesses.paired` resamples those).
"""

from __future__ import annotations

import math
from statistics import NormalDist

_Z = NormalDist().inv_cdf(0.975)
_HALVINGS = 60


def paired_interval(*, fixed: int, broken: int, n: int) -> tuple[float, float]:
    """The 95 % interval of (fixed - broken) / n, over n pairs of which so many changed sides.

    Raises:
        ValueError: a count is negative, or more changed than there are.
    """
    if min(fixed, broken) < 0 or n < 1 or fixed + broken > n:
        raise ValueError(f"of {n} pairs {fixed} and {broken} cannot have changed")
    value = (fixed - broken) / n
    high = _end(fixed, broken, n)
    low = -_end(broken, fixed, n)
    return min(low, value), max(high, value)


def _end(up: int, down: int, n: int) -> float:
    """The largest difference that the counts do not contradict, by halving."""
    low, high = (up - down) / n, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _distance(up, down, n, middle) < _Z:
            low = middle
        else:
            high = middle
    return low


def _distance(up: int, down: int, n: int, delta: float) -> float:
    """How many standard errors the difference lies below `delta`, were `delta` true."""
    # The likeliest share of pairs that go down, were the difference `delta`.
    first, second = 2 * n, -up - down + (2 * n - up + down) * delta
    third = -down * delta * (1 - delta)
    share = (math.sqrt(max(second * second - 4 * first * third, 0.0)) - second) / (2 * first)
    variance = n * (2 * share + delta * (1 - delta))
    if variance <= 0:
        return 0.0 if n * delta <= up - down else math.inf
    return (n * delta - (up - down)) / math.sqrt(variance)
