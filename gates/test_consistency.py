"""Consistency: asked again, an answer scores as it did."""

from collections.abc import Callable

from gates.item import Check


def test_consistency(gate: Callable[..., Check]) -> None:
    check = gate("consistency")
    assert check.passed, check.reason
