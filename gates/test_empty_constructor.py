"""Empty constructors: classes do nothing on construction."""

from collections.abc import Callable

from gates.item import Check


def test_empty_constructor(gate: Callable[..., Check]) -> None:
    check = gate("empty_constructor")
    assert check.passed, check.reason
