"""How fast Shipgate is, as ratios of two things measured in turn on this machine: one command, one table.

    python -m benchmarks.speed                       # all of it, about twenty minutes
    python -m benchmarks.speed --only startup        # one benchmark; again for more
    python -m benchmarks.speed --write               # and put the table into docs/performance.md

Nothing here fails because something was slow: a target that was missed is marked in the table. `--only noise`
shows how far the machine's own numbers wander. Not covered: the contamination scan, which has a command of
its own (`python -m benchmarks.speed.contamination`).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.speed import embedded, noise, replay, saved, spread, startup, wire
from benchmarks.speed.lines import Line, as_json, put_into, table
from benchmarks.speed.project import copy_project
from benchmarks.speed.servers import ROOT
from benchmarks.speed.setup import TINY, Setup, Size

DOCUMENT = ROOT / "docs" / "performance.md"
BENCHMARKS: dict[str, Callable[[Setup], Iterable[Line]]] = {
    "noise": noise.measure,
    "startup": startup.measure,
    "wire": wire.once,
    "wire-again": wire.again,
    "servers": spread.measure,
    "saved": saved.measure,
    "replay": replay.measure,
    "embedded": embedded.measure,
}


def measured(names: Sequence[str], size: Size) -> list[Line]:
    """The lines of some benchmarks; each is shown when it is done."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = copy_project(folder / "project", cases=size.cases)
        for benchmark in names:
            own = folder / benchmark
            own.mkdir()
            for line in BENCHMARKS[benchmark](Setup(size, own, project)):
                sys.stderr.write(" | ".join(line.cells("")[:4]) + "\n")
                sys.stderr.flush()
                found.append(line)
    return found


def commit() -> str:
    """The commit that is measured, with a mark where files differ from it; empty where git is not there."""
    try:
        done = subprocess.run(
            ["git", "describe", "--always", "--dirty=+", "--abbrev=8"],  # noqa: S607 - whichever git there is
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.strip()


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, and write where that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="How fast Shipgate is.")
    parser.add_argument("--only", action="append", choices=list(BENCHMARKS), help="this one; again for more")
    parser.add_argument("--json", action="store_true", help="a JSON object a line instead of the table")
    parser.add_argument("--write", action="store_true", help=f"put the rows into {DOCUMENT.name}")
    parser.add_argument("--repeats", type=int, default=Size().repeats, help="how often each is measured")
    parser.add_argument("--cases", type=int, help="of a gate beside the canaries (default: the shipped ones)")
    parser.add_argument("--tiny", action="store_true", help="so small that no number means anything")
    options = parser.parse_args(arguments)
    size = TINY if options.tiny else replace(Size(), repeats=options.repeats, cases=options.cases)
    before = commit()
    lines = measured(options.only or list(BENCHMARKS), size)
    sys.stdout.write((as_json if options.json else table)(lines, before) + "\n")
    if options.write:
        put_into(DOCUMENT, lines, before)


if __name__ == "__main__":
    main()
