"""Refusal: declines what is banned, and only that."""

from collections.abc import Callable

from gates.item import Check


def test_refusal(gate: Callable[..., Check]) -> None:
    check = gate("refusal")
    assert check.passed, check.reason
