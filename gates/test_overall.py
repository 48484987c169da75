"""Overall: the mean of the six harnesses' values."""

from collections.abc import Callable

from gates.item import Check


def test_overall(gate: Callable[..., Check]) -> None:
    check = gate("overall")
    assert check.passed, check.reason
