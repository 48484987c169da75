"""All harnesses there are: those of the harnesses package, and the canaries.

Not covered: which of them decide (the policy says so).
"""

from __future__ import annotations

from harnesses.discovery import discover
from harnesses.records import Harness, ShipgateError


def all_harnesses() -> dict[str, Harness]:
    """Every harness by name.

    Raises:
        ShipgateError: a module's HARNESS is none, or two share a name.
    """
    harnesses, canaries = discover("harnesses"), discover("canaries")
    if both := harnesses.keys() & canaries.keys():
        raise ShipgateError(f"there are two harnesses {min(both)!r}; rename one")
    return {**harnesses, **canaries}
