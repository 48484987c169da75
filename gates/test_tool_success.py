"""Tool success: the tool call that a task is due, or none."""

from collections.abc import Callable

from gates.item import Check


def test_tool_success(gate: Callable[..., Check]) -> None:
    check = gate("tool_success")
    assert check.passed, check.reason
