"""The score interval of a paired difference: published numbers, coverage, and what must hold anywhere."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.paired_score import paired_interval


def test_nothing_changed_is_no_proof_that_nothing_can():
    z2 = 1.959964**2
    low, high = paired_interval(fixed=0, broken=0, n=100)
    assert (low, high) == pytest.approx((-z2 / (100 + z2), z2 / (100 + z2)), abs=1e-6)


def test_all_changed():
    low, high = paired_interval(fixed=50, broken=0, n=50)
    assert high == 1.0
    assert 0.8 < low < 1.0


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 200))
def test_it_holds_the_difference_and_turns_round(fixed, broken, ties):
    n = fixed + broken + ties
    if n == 0:
        return
    low, high = paired_interval(fixed=fixed, broken=broken, n=n)
    assert -1 <= low <= (fixed - broken) / n <= high <= 1
    turned = paired_interval(fixed=broken, broken=fixed, n=n)
    assert turned == pytest.approx((-high, -low))


@pytest.mark.parametrize(("up", "down"), [(0.05, 0.05), (0.02, 0.1), (0.0, 0.03)])
def test_it_covers_what_it_claims(up, down):
    draws = np.random.default_rng(7).multinomial(100, [up, down, 1 - up - down], 2000)
    ends = {
        pair: paired_interval(fixed=pair[0], broken=pair[1], n=100) for pair in {(a, b) for a, b, _ in draws}
    }
    held = [ends[a, b][0] <= up - down <= ends[a, b][1] for a, b, _ in draws]
    assert 0.93 <= np.mean(held) <= 0.995


@pytest.mark.parametrize(("fixed", "broken", "n"), [(-1, 0, 5), (0, 0, 0), (3, 3, 5)])
def test_counts_that_cannot_be(fixed, broken, n):
    with pytest.raises(ValueError, match="cannot have changed"):
        paired_interval(fixed=fixed, broken=broken, n=n)
