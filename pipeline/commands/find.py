"""Finding a harness by its name, canaries included."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from harnesses.records import Harness


def find_harness(name: str, *others: str) -> Harness:
    """The harness of that name; `others` are names that the caller takes as well.

    Raises:
        ShipgateError: there is none; the known ones are named.
    """
    from harnesses.records import ShipgateError
    from reports.harness_set import all_harnesses

    known = all_harnesses()
    if name not in known:
        raise ShipgateError(f"no harness is called {name!r}; give one of {', '.join((*known, *others))}")
    return known[name]
