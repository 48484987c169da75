"""Perplexity: what quantizing cost, against the model before it."""

from collections.abc import Callable

from gates.item import Check


def test_perplexity(gate: Callable[..., Check]) -> None:
    check = gate("perplexity")
    assert check.passed, check.reason
