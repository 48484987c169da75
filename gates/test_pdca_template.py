"""PDCA template: sections in order, with substance."""

from collections.abc import Callable

from gates.item import Check


def test_pdca_template(gate: Callable[..., Check]) -> None:
    check = gate("pdca_template")
    assert check.passed, check.reason
