"""Contamination: no gate prompt stands in the training data."""

from collections.abc import Callable

from gates.item import Check


def test_contamination(gate: Callable[..., Check]) -> None:
    check = gate("contamination")
    assert check.passed, check.reason
