"""Earlier runs beside a run, for its trend: what their final reports say, without asking who signed them.

    earlier_runs(Path("outputs/20260102T030405Z-5f0c11aa"), final).runs

Numbers stand in one row only where they mean the same, so runs by other prompts or scorers are counted and
left out. Folders are looked at newest name first, so many at most. Not covered: runs elsewhere (`shipgate
compare RUN RUN…` takes any), and versions in a registry, whose metrics are those of their runs.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from reports.folder import FINAL
from reports.records import FinalReport

MOST_RUNS = 11
_LOOKED_AT = 200
_LARGEST = 1_000_000


@dataclass(frozen=True)
class Earlier:
    """Finished runs before one, oldest first, and how many were left out for being judged otherwise."""

    runs: tuple[FinalReport, ...] = ()
    otherwise: int = 0


def earlier_runs(folder: Path, final: FinalReport) -> Earlier:
    """The runs that stand beside a run's folder and began before it; none where that cannot be looked at."""
    try:
        beside = [
            path for path in folder.resolve().parent.iterdir() if path.is_dir() and not path.is_symlink()
        ]
    except OSError:
        return Earlier()
    found = {}
    for path in sorted(beside, key=lambda path: path.name, reverse=True)[:_LOOKED_AT]:
        run = _final(path / FINAL)
        if run is not None and run.run_id != final.run_id and run.started_at < final.started_at:
            found[run.run_id] = run
    runs = sorted(found.values(), key=lambda run: run.started_at)
    same = [run for run in runs if _judged_by(run) == _judged_by(final)]
    return Earlier(tuple(same[-MOST_RUNS:]), len(runs) - len(same))


def _judged_by(run: FinalReport) -> tuple[str, str]:
    return run.digests.prompts, run.digests.scorers


def _final(path: Path) -> FinalReport | None:
    """A finished run's report; None for anything else, which is none of this run's business."""
    try:
        if path.stat().st_size > _LARGEST:
            return None
        found = FinalReport.model_validate(json.loads(path.read_bytes()))
    except (OSError, ValueError, RecursionError):
        return None
    return None if found.finished_at is None else found
