"""All harnesses there are: those of the harnesses package, and the canaries.

Not covered: which of them decide (the policy says so).
"""

from __future__ import annotations

from harnesses.discovery import discover
from harnesses.records import Harness


def all_harnesses() -> dict[str, Harness]:
    """Every harness by name.

    Raises:
        ShipgateError: a module's HARNESS is none, or two share a name.
    """
    return {**discover("harnesses"), **discover("canaries")}
