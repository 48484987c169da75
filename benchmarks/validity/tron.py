"""tron_format held against documents whose truth is known by construction.

    python -m benchmarks.validity.tron 6000      # n, confusion table, interval, disagreements

The documents are those of `pdca.roadmap`: label shapes seen in practice, decisions that lack, hide, empty or
reorder one label, second decisions, and faults elsewhere that must not matter here. Not covered: see
`documents` and `mutations`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from benchmarks.validity.pdca import compare, roadmap, show
from harnesses import tron_format


def main(arguments: Sequence[str]) -> int:
    """Print the agreement; 1 where it is not complete."""
    n = int(arguments[0]) if arguments else 6000
    found = compare([roadmap(seed) for seed in range(n)], "tron_format", tron_format.score)
    sys.stdout.write("\n".join(show("tron_format", found)) + "\n")
    return int(bool(found.wrong))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
