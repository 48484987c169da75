"""The paired comparison against scipy's own tests, and against cases worked by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.paired import bootstrap_difference, holm, mcnemar, paired_difference
from harnesses.stats import f1

BITS = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 1)), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("fixed", "broken", "p"), [(0, 0, 1.0), (0, 1, 1.0), (0, 6, 2 / 64), (1, 9, 22 / 1024), (5, 5, 1.0)]
)
def test_mcnemar_is_the_binomial_by_hand(fixed, broken, p):
    assert mcnemar(fixed=fixed, broken=broken) == pytest.approx(p)
    assert mcnemar(fixed=broken, broken=fixed) == pytest.approx(p)


def test_mcnemar_sees_what_two_intervals_do_not():
    # 90 and 81 of 100: Wilson's intervals overlap; all nine changed cases broke.
    assert mcnemar(fixed=0, broken=9) < 0.005


@given(BITS)
def test_the_difference_lies_in_its_interval(pairs):
    before, after = zip(*pairs, strict=True)
    found = paired_difference(before, after)
    assert found.value == pytest.approx((sum(after) - sum(before)) / len(pairs))
    assert -1 <= found.ci95[0] <= found.value <= found.ci95[1] <= 1
    assert found == paired_difference(before, after)


def test_the_interval_agrees_with_the_normal_one_where_that_holds():
    before, after = [1] * 400 + [0] * 100, [1] * 370 + [0] * 30 + [1] * 10 + [0] * 90
    found = paired_difference(before, after)
    spread = math.sqrt((40 / 500 - (20 / 500) ** 2) / 500)
    assert found.ci95 == pytest.approx((found.value - 1.96 * spread, found.value + 1.96 * spread), abs=0.004)


def test_any_statistic_can_be_compared():
    truth = [True] * 50 + [False] * 50
    before = [(label, label) for label in truth]
    after = [(label, label and index % 5 > 0) for index, label in enumerate(truth)]
    found = bootstrap_difference(before, after, lambda pairs: f1(pairs) or 0.0)
    assert found.value == pytest.approx((f1(after) or 0) - 1)
    assert found.ci95[1] < 0


@pytest.mark.parametrize(("before", "after"), [([], []), ([1], [1, 0]), ([2], [1])])
def test_what_cannot_be_paired(before, after):
    with pytest.raises(ValueError, match="as many values"):
        paired_difference(before, after)


def test_holm_by_hand():
    assert holm({"a": 0.01, "b": 0.04, "c": 0.03}) == pytest.approx({"a": 0.03, "b": 0.06, "c": 0.06})
    assert holm({}) == {}


@given(st.dictionaries(st.text(max_size=3), st.floats(0, 1), max_size=9))
def test_holm_only_raises_and_keeps_the_order(p_values):
    adjusted = holm(p_values)
    assert adjusted.keys() == p_values.keys()
    assert all(p <= adjusted[name] <= 1 for name, p in p_values.items())
    ordered = sorted(p_values, key=lambda name: p_values[name])
    assert [adjusted[name] for name in ordered] == sorted(adjusted[name] for name in ordered)
