import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses.engines.hf_load import library
from pipeline.pruning import entropy, keep, magnitude, overfull_groups, wanda

torch = library("torch")
WEIGHT = torch.tensor([[1.0, -4.0, 2.0, 3.0], [8.0, 5.0, -6.0, 7.0]])


def test_magnitude_compares_within_the_whole_matrix():
    stays = keep(magnitude(WEIGHT), "unstructured", 0.5, by_row=False)
    assert stays.tolist() == [[False] * 4, [True] * 4]


def test_by_row_every_row_loses_its_own_smallest():
    stays = keep(magnitude(WEIGHT), "unstructured", 0.5, by_row=True)
    assert stays.tolist() == [[False, True, False, True], [True, False, False, True]]


def test_wanda_keeps_a_small_weight_on_a_loud_input():
    squares = torch.tensor([100.0, 0.0, 1.0, 1.0])
    stays = keep(wanda(WEIGHT, squares), "unstructured", 0.5, by_row=True)
    assert stays.tolist() == [[True, False, False, True], [True, False, False, True]]


def test_two_of_every_four_stay():
    weight = torch.arange(1.0, 17.0).reshape(2, 8)
    stays = keep(magnitude(weight), "2:4", 0.5, by_row=True)
    assert stays.tolist() == [[False, False, True, True] * 2] * 2
    assert (overfull_groups(weight), overfull_groups(weight * stays)) == (4, 0)


def test_rows_that_are_no_multiple_of_four_have_no_groups():
    with pytest.raises(ValueError, match="rows of 6 are no multiple of 4"):
        keep(torch.ones(2, 6), "2:4", 0.5, by_row=True)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 6), st.integers(1, 40), st.floats(0.01, 0.99), st.booleans(), st.integers(0, 9))
def test_exactly_the_asked_share_goes_and_nothing_larger_than_what_stays(
    rows, columns, sparsity, by_row, seed
):
    scores = torch.rand(rows, columns, generator=torch.Generator().manual_seed(seed))
    stays = keep(scores, "unstructured", sparsity, by_row=by_row)
    for own, kept in zip(scores, stays, strict=True) if by_row else [(scores, stays)]:
        assert int((~kept).sum()) == math.floor(sparsity * own.numel() + 1e-9)
        if 0 < int(kept.sum()) < own.numel():
            assert float(own[~kept].max()) <= float(own[kept].min())


def test_entropy_is_0_for_equal_magnitudes_and_1_for_even_ones():
    assert entropy(torch.tensor([[2.0, -2.0, 2.0]])) == 0.0
    assert entropy(torch.zeros(2, 2)) == 0.0
    assert entropy((torch.arange(256).reshape(16, 16) + 0.5) / 256) == pytest.approx(1.0)
    drawn = torch.randn(256, 256, generator=torch.Generator().manual_seed(1))
    assert 0.6 < entropy(drawn) < 0.95
