"""TRON format: decisions as Trigger, Response, Outcome, Next."""

from collections.abc import Callable

from gates.item import Check


def test_tron_format(gate: Callable[..., Check]) -> None:
    check = gate("tron_format")
    assert check.passed, check.reason
