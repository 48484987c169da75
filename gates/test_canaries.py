"""Canaries: twenty tasks that must never regress, an item each."""

from collections.abc import Callable

from gates.item import Check


def test_canary(gate: Callable[..., Check], canary_id: str) -> None:
    check = gate("canaries", canary_id)
    assert check.passed, check.reason
