"""What a case costs when nothing has to be waited for: a whole gate session over recorded answers.

Two sets of cases, each in a process of its own; the slope between them is what one more case costs, whatever
starting up takes. Beside it the slope of plain pytest over as many empty tests, which does nothing at all.
Peak memory is the system's figure for the whole process. Not covered: reading prompts of other sizes; a case
beyond the shipped ones is one of them with a line more, and every answer is a good one.
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from benchmarks.speed.lines import Line
from benchmarks.speed.project import ANSWERS, PLAIN, Session, copy_project, gate, timed
from benchmarks.speed.setup import Setup

SLOPE_LIMIT, MEMORY_LIMIT = 1.0, 1.5
_MILLISECONDS = 1000


def measure(setup: Setup) -> list[Line]:
    """The slope of a session's time, plain pytest's beside it, and the ratio of peak memory."""
    sizes = setup.size.replay
    projects = [copy_project(setup.folder / f"replay-{size}", cases=size) for size in sizes]
    empty = [_empty_tests(setup.folder / f"empty-{size}", size) for size in sizes]
    slopes, plain, memory, ours, worked = [], [], [], [], []
    for project in projects:
        _replayed(project)  # compiles everything
    for _ in range(setup.size.repeats):
        both = [_replayed(project) for project in projects]
        bare = [_collected(folder) for folder in empty]
        slopes.append(_slope(both, sizes))
        worked.append((both[1].processor_seconds - both[0].processor_seconds) / (sizes[1] - sizes[0]))
        plain.append(_slope(bare, sizes))
        memory.append(both[1].peak_mib / both[0].peak_mib)
        ours.append(both)
    small, large = (
        f"{statistics.median(each[at].seconds for each in ours):.1f} s and"
        f" {statistics.median(each[at].peak_mib for each in ours):.0f} MiB"
        for at in (0, 1)
    )
    own = statistics.median(worked) * _MILLISECONDS
    what = f"{own:.2f} ms of it processor time; replay of {sizes[0]}: {small}; of {sizes[1]}: {large}"
    return [
        Line.of("replay-slope", f"one more case; {what}", slopes, unit="ms", limit=SLOPE_LIMIT),
        Line.of("replay-slope-pytest", "one more empty test in plain pytest", plain, unit="ms"),
        Line.of("replay-memory", "peak memory, the large set over the small", memory, limit=MEMORY_LIMIT),
    ]


def _replayed(project: Path) -> Session:
    return gate(project, "--model", f"replay:{ANSWERS}", "--policy", "once.toml")


def _slope(pair: list[Session], sizes: tuple[int, int]) -> float:
    return (pair[1].seconds - pair[0].seconds) / (sizes[1] - sizes[0]) * _MILLISECONDS


def _empty_tests(folder: Path, count: int) -> Path:
    folder.mkdir()
    # Its own, so that no settings of a folder above it are found.
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="ascii")
    (folder / "test_empty.py").write_text(
        "import pytest\n\n"
        f"@pytest.mark.parametrize('number', range({count}))\n"
        "def test_nothing(number):\n    pass\n",
        encoding="ascii",
    )
    return folder


def _collected(folder: Path) -> Session:
    done = timed([sys.executable, "-m", "pytest", "-q", *PLAIN, "."], folder, {}, folder)
    if done.status:
        raise RuntimeError(f"plain pytest ended with {done.status}:\n{done.text[-2000:]}")
    return done
