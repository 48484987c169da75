"""A bar is met by a number that is there, finite, and on the right side; by nothing else."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.bar import Bar

ANY = st.one_of(st.none(), st.floats(), st.integers(-2, 200).map(float))


@pytest.mark.parametrize(
    ("metric", "judge", "value", "ci95", "met"),
    [
        ("f1", "point", 0.98, None, True),
        ("f1", "point", 0.979999, (0.9, 1.0), False),
        ("f1", "lower_bound", 0.99, (0.98, 1.0), True),
        ("f1", "lower_bound", 0.99, (0.97, 1.0), False),
        ("f1", "lower_bound", 0.99, None, False),
        ("f1", "point", 1.5, None, False),
        ("perplexity_ratio", "point", 0.98, None, True),
        ("perplexity_ratio", "point", 0.981, (0.9, 1.0), False),
        ("perplexity_ratio", "lower_bound", 0.9, (0.8, 0.97), True),
        ("perplexity_ratio", "lower_bound", 0.9, (0.8, 0.99), False),
        ("perplexity_ratio", "point", 0.0, None, False),
        ("perplexity_ratio", "point", -1.0, None, False),
        ("perplexity_ratio", "point", math.inf, None, False),
    ],
)
def test_by_hand(metric, judge, value, ci95, met):
    assert Bar(metric=metric, threshold=0.98, judge=judge).met_by(value, ci95) is met


@given(
    st.sampled_from(["f1", "perplexity_ratio"]), ANY, st.floats(), st.sampled_from(["point", "lower_bound"])
)
def test_no_number_ever_meets_a_bar(metric, value, threshold, judge):
    bar = Bar(metric=metric, threshold=threshold, judge=judge)
    if value is None or not math.isfinite(value) or not math.isfinite(threshold):
        assert not bar.met_by(value, (0.5, 0.6))
    assert not bar.met_by(value, (math.nan, math.nan)) or judge == "point"


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_judging_the_worse_end_never_passes_what_the_point_fails(value, threshold, below, above):
    ends = (min(value, below), max(value, above))
    for metric in ("f1", "perplexity_ratio"):
        strict, point = (Bar(metric=metric, threshold=threshold, judge=j) for j in ("lower_bound", "point"))
        assert not strict.met_by(value, ends) or point.met_by(value, ends)


def test_a_bar_says_which_way_it_points():
    assert str(Bar(metric="f1", threshold=0.98)) == "≥ 0.980"
    assert str(Bar(metric="perplexity_ratio", threshold=1.1, judge="lower_bound")) == "≤ 1.100 (upper bound)"
