"""PDCA schema: the sections and links that every PDCA must have."""

from collections.abc import Callable

from gates.item import Check


def test_pdca_schema(gate: Callable[..., Check]) -> None:
    check = gate("pdca_schema")
    assert check.passed, check.reason
