"""Regression: nothing significantly below the baseline, and no canary lost."""

from collections.abc import Callable

from gates.item import Check


def test_regression(gate: Callable[..., Check]) -> None:
    check = gate("regression")
    assert check.passed, check.reason
