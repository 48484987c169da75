"""A run's folder: the names in it, who may have it, and `outputs/latest`.

Not covered: what is written into it (`run`), and how (`files`).
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from harnesses.records import ShipgateError
from reports.files import Journal

PLAN, FINAL, RESPONSES = "plan.json", "eval_report_final.json", "responses.jsonl"
REPEATS = "repeats.jsonl"
REPORT = "report.html"
_CANARIES = "canary_report.json"
_OWN = (PLAN, FINAL, RESPONSES, REPEATS, _CANARIES, "verdict.dsse.json")
_MADE_AT_THE_END = (_CANARIES, "verdict.dsse.json", REPORT, "summary.md", "incident.pdca.md")


def report_file(gate: str) -> str:
    """The name of a gate's report."""
    return _CANARIES if gate == "canaries" else f"eval_{gate}.json"


def check_folder(folder: Path) -> None:
    """Refuse a folder that holds anything of a run already.

    Raises:
        ShipgateError: it does, it is no folder, or it cannot be read.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise ShipgateError(f"--out {folder} is a file; give a folder")
        names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    except OSError as error:
        raise ShipgateError(f"{folder} cannot be written ({error.strerror}); give another folder") from error
    if any(name in _OWN or name.startswith("eval_") for name in names):
        raise ShipgateError(f"--out {folder} already holds a run; give another folder")


class Taken(NamedTuple):
    """A run's folder while the run is at work: its journal, and the lines that were in it before."""

    journal: Journal
    lines: list[bytes]


def take_folder(folder: Path, *, resume: bool = False) -> Taken:
    """Take a folder for a run; of two runs only one gets it. `resume`: it holds an interrupted one.

    Raises:
        ShipgateError: another run is at work there or was there before, or it cannot be read or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Taken(*Journal.go_on(folder / RESPONSES)) if resume else Taken(Journal(folder / RESPONSES), [])
    except BlockingIOError as error:
        raise ShipgateError(f"another run is at work in {folder}; wait for it, or start a new run") from error
    except OSError as error:
        raise ShipgateError(f"{folder} cannot be written ({error.strerror}); give another folder") from error


def clear_results(folder: Path) -> None:
    """Remove what an interrupted run had concluded from its answers so far.

    Raises:
        ShipgateError: it cannot be removed.
    """
    try:
        for path in folder.iterdir():
            if path.name in _MADE_AT_THE_END or path.name.startswith("eval_"):
                path.unlink()
    except OSError as error:
        raise ShipgateError(f"{folder} cannot be written ({error.strerror}); start a new run") from error


def point_latest(folder: Path) -> None:
    """`outputs/latest` names the newest run; a system without symbolic links does without.

    Raises:
        ShipgateError: it is something else and stays; its readers would take an old verdict for this one.
    """
    link = folder.parent / "latest"
    fresh = folder.parent / f".latest-{folder.name}"
    with suppress(OSError):
        fresh.symlink_to(folder.name, target_is_directory=True)
        fresh.replace(link)
    with suppress(OSError):
        fresh.unlink(missing_ok=True)
    if (link.exists() or link.is_symlink()) and link.resolve() != folder.resolve():
        raise ShipgateError(f"{link} cannot be pointed at the new run; remove it, or give --out")
