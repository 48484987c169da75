"""What every benchmark is given: how large to be, and where.

Not covered: what is measured.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Size:
    """How large the benchmarks are.

    Attributes:
        repeats: how often each thing is measured, in turn with what it is held against.
        cases: of the project's copy, None for the shipped sets.
        seconds: what a server's answer takes, one after another.
        at_once: requests in flight.
        replay: the two sets of cases that are replayed.
        rounds: requests for each slot where servers are added, for each time that an answer takes there.
        tokens: the most that an embedded answer may have, None for the policy's.
    """

    repeats: int = 5
    cases: int | None = None
    seconds: tuple[float, ...] = (0.02, 0.2)
    at_once: int = 16
    replay: tuple[int, int] = (1_000, 10_000)
    rounds: Mapping[float, int] = field(default_factory=lambda: {0.2: 20, 1.0: 6})
    tokens: int | None = None


TINY = Size(repeats=1, cases=24, seconds=(0.0,), at_once=4, replay=(24, 48), rounds={0.01: 2}, tokens=8)
"""For tests: everything runs, and no number means anything."""


@dataclass(frozen=True)
class Setup:
    """A size, a folder to write in, and the project's copy."""

    size: Size
    folder: Path
    project: Path
