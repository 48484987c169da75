import math
import time
from statistics import NormalDist
from typing import Any, Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest, bootstrap

from harnesses.records import Case, Score, Scored
from harnesses.stats import exact, f1, f1_interval, pass_rate, smallest_change, smallest_drop, wilson


def _scored(*values: Literal[0, 1] | None) -> Scored:
    return [(Case(id=str(i), prompt="p"), Score(value=value, reason="r")) for i, value in enumerate(values)]


def _pairs(hits: int, misses: int, false_alarms: int, right_negatives: int) -> list[tuple[bool, bool]]:
    return (
        [(True, True)] * hits
        + [(True, False)] * misses
        + [(False, True)] * false_alarms
        + [(False, False)] * right_negatives
    )


@given(st.integers(1, 2000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_agrees_with_scipy(counts: tuple[int, int]) -> None:
    successes, n = counts
    theirs = binomtest(successes, n).proportion_ci(method="wilson")
    assert wilson(successes, n) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


def test_wilson_of_nothing_is_everything() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    assert wilson(0, 10)[0] == 0.0
    assert wilson(10, 10)[1] == 1.0


@pytest.mark.parametrize("counts", [(-1, 3), (4, 3), (0, -1)])
def test_wilson_refuses_impossible_counts(counts: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="must be in 0"):
        wilson(*counts)


def test_pass_rate_counts() -> None:
    summary = pass_rate(_scored(1, 1, 0, 1))
    assert summary.value == 0.75
    assert summary.ci95 == wilson(3, 4)
    assert summary.extra == {"passed": 3, "failed": 1, "unscored": 0}


@pytest.mark.parametrize("values", [(), (None,), (1, 1, None), (0, None)])
def test_a_missing_score_never_gives_a_rate(values: tuple[Literal[0, 1] | None, ...]) -> None:
    summary = pass_rate(_scored(*values))
    assert summary.value is None
    assert summary.ci95 is None
    assert summary.extra["unscored"] == values.count(None)


def test_f1_by_hand() -> None:
    assert f1(_pairs(6, 1, 3, 10)) == 12 / 16
    assert f1(_pairs(0, 0, 0, 4)) is None
    assert f1([]) is None


@pytest.mark.parametrize("counts", [(90, 5, 5, 100), (80, 20, 2, 98), (20, 10, 10, 160), (99, 1, 0, 100)])
def test_f1_interval_is_near_scipys_bca(counts: tuple[int, int, int, int]) -> None:
    pairs = _pairs(*counts)

    def statistic(expected: Any, predicted: Any, axis: int = -1) -> Any:
        hits = np.sum(expected & predicted, axis=axis)
        return 2 * hits / (2 * hits + np.sum(expected ^ predicted, axis=axis))

    expected, predicted = (np.array(column) for column in zip(*pairs, strict=True))
    theirs = bootstrap(
        (expected, predicted), statistic, paired=True, vectorized=True, method="BCa", rng=1, n_resamples=5000
    ).confidence_interval
    assert f1_interval(pairs) == pytest.approx((theirs.low, theirs.high), abs=0.012)


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((100, 0, 0, 100), 0.9811, 1.0),
        ((0, 30, 0, 10), 0.0, 0.2040),
        ((0, 0, 0, 10), 0.0, 1.0),
        ((0, 0, 0, 0), 0.0, 1.0),
        ((1, 0, 0, 0), 0.3421, 1.0),
    ],
)
def test_degenerate_f1_intervals_stay_wide(
    counts: tuple[int, int, int, int], low: float, high: float
) -> None:
    assert f1_interval(_pairs(*counts)) == pytest.approx((low, high), abs=1e-3)


@given(st.tuples(*[st.integers(0, 60)] * 4), st.integers(0, 5))
def test_f1_interval_holds_the_estimate_and_is_finite(counts: tuple[int, int, int, int], seed: int) -> None:
    pairs = _pairs(*counts)
    low, high = f1_interval(pairs, seed)
    estimate = f1(pairs)
    assert math.isfinite(low)
    assert 0 <= low <= high <= 1
    assert estimate is None or low <= estimate <= high
    assert (low, high) == f1_interval(pairs[::-1], seed)


def test_f1_interval_is_quick() -> None:
    f1_interval(_pairs(90, 5, 5, 100))
    start = time.perf_counter()
    f1_interval(_pairs(90, 5, 5, 100))
    assert time.perf_counter() - start < 0.3


@pytest.mark.parametrize(("successes", "n"), [(0, 0), (0, 10), (10, 10), (95, 100), (3, 7)])
def test_the_exact_interval_is_scipys_own(successes, n):
    low, high = exact(successes, n)
    if n:
        reference = binomtest(successes, n).proportion_ci(0.95, "exact")
        assert (low, high) == pytest.approx((reference.low, reference.high))
    else:
        assert (low, high) == (0, 1)


@given(st.floats(0, 1), st.integers(1, 5000))
def test_the_smallest_drop_is_seen_with_eighty_per_cent_power(rate, n):
    drop = smallest_drop(rate, n)
    assert 0 <= drop <= rate
    left = rate - drop
    if left > 0:
        h = 2 * math.asin(math.sqrt(rate)) - 2 * math.asin(math.sqrt(left))
        power = NormalDist().cdf(h * math.sqrt(n / 2) - NormalDist().inv_cdf(0.975))
        assert power == pytest.approx(0.8, abs=1e-6)


def test_the_smallest_drop_by_simulation():
    # At 0.95 of 100 the formula says 0.119; two real samples of 100 must differ significantly 4 times in 5.
    drop = smallest_drop(0.95, 100)
    generator = np.random.default_rng(1)
    first, second = (generator.binomial(100, p, 4000) / 100 for p in (0.95, 0.95 - drop))
    h = 2 * np.arcsin(np.sqrt(first)) - 2 * np.arcsin(np.sqrt(second))
    assert np.mean(np.abs(h) * math.sqrt(50) > 1.96) == pytest.approx(0.8, abs=0.04)


def test_the_smallest_change_of_an_interval():
    assert smallest_change((0.9, 0.9)) == 0
    assert smallest_change((0.90, 0.98)) == pytest.approx(2.8016 * math.sqrt(2) * 0.08 / 3.92, rel=1e-4)


@pytest.mark.parametrize(("rate", "n"), [(-0.1, 5), (1.1, 5), (math.nan, 5), (0.5, 0)])
def test_a_drop_of_nothing_is_refused(rate, n):
    with pytest.raises(ValueError, match="a rate"):
        smallest_drop(rate, n)
