"""A run's folder: the names in it, who may have it, and `outputs/latest`.

Not covered: what is written into it (`run`), and how (`files`).
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from harnesses.records import ShipgateError
from reports.files import Journal

PLAN, FINAL, RESPONSES = "plan.json", "eval_report_final.json", "responses.jsonl"
_CANARIES = "canary_report.json"
_OWN = (PLAN, FINAL, RESPONSES, _CANARIES, "verdict.dsse.json")


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


def take_folder(folder: Path) -> Journal:
    """The journal in a folder of its own: of two runs only one can create it, and it writes what comes next.

    Raises:
        ShipgateError: another run was first, or the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Journal(folder / RESPONSES)
    except OSError as error:
        raise ShipgateError(f"{folder} cannot be written ({error.strerror}); give another folder") from error


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
