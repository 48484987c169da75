"""How soon the commands answer that ask no model, beside a Python that does nothing.

Not covered: the first call after an installation, when nothing is compiled yet.
"""

from __future__ import annotations

import statistics
import sys

from benchmarks.speed.lines import Line
from benchmarks.speed.project import PLAIN, timed
from benchmarks.speed.setup import Setup

HELP_SECONDS, LISTING_SECONDS = 0.3, 1.5
_INVALID = 3
_COMMANDS = {
    "python": ("-c", "pass"),
    "help": ("-m", "pipeline.cli", "--help"),
    "listing": ("-m", "pytest", "gates/", "--collect-only", "-q", *PLAIN),
}


def measure(setup: Setup) -> list[Line]:
    """`shipgate --help` and `pytest gates/ --collect-only`, in seconds and as a multiple of bare Python."""
    spent: dict[str, list[float]] = {name: [] for name in _COMMANDS}
    worked: dict[str, list[float]] = {name: [] for name in _COMMANDS}
    for round_ in range(2 * setup.size.repeats + 1):
        for name, args in _COMMANDS.items():
            done = timed([sys.executable, *args], setup.project, {}, setup.project)
            if done.status != (_INVALID if name == "listing" else 0):
                raise RuntimeError(f"{name} ended with {done.status}:\n{done.text[-2000:]}")
            if round_:  # the first compiles
                spent[name].append(done.seconds)
                worked[name].append(done.processor_seconds)
    bare = statistics.median(spent["python"])
    found = []
    for name, command, limit in (
        ("help", "shipgate --help", HELP_SECONDS),
        ("listing", "pytest gates/ --collect-only", LISTING_SECONDS),
    ):
        times = statistics.median(a / b for a, b in zip(spent[name], spent["python"], strict=True))
        own = statistics.median(worked[name])
        what = (
            f"`{command}`; {own:.2f} s of it processor time; {times:.1f}× of `python -c pass` ({bare:.3f} s)"
        )
        found.append(Line.of(f"startup-{name}", what, spent[name], unit="s", limit=limit))
    return found
