"""The baseline of a run: an earlier one, named or the active version's, signed by a trusted key.

    find_baseline("outputs/20260102T030405Z-5f0c11aa", Path.cwd())
    find_baseline("active", Path.cwd())    # the run that the registry's active version was promoted by

The registry knows that run by its id and the digest of its verdict; it is looked for under `outputs/` of
where Shipgate was called and of the project. Not covered: a registry in MLflow, and whether the baseline's
answers can be compared (`measure_regression`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from harnesses.engines import strict_json
from harnesses.engines.identity import file_digest
from harnesses.records import ShipgateError
from harnesses.state import models_folder, state_folder
from reports.decision import Baseline
from reports.digests import root
from reports.files import validate
from reports.folder import PLAN
from reports.keys import trusted
from reports.saved_runs import SavedRun, read_run
from reports.signed import VERDICT, RefusedError, open_envelope
from reports.verify import check_agreement, check_files
from reports.verify_here import read_files

ACTIVE = "active"


class Active(NamedTuple):
    """The registry's active version, and what it was promoted by."""

    version: str
    model_digest: str
    run_id: str
    verdict_digest: str


def find_baseline(given: str, here: Path) -> Baseline:
    """The baseline that `--baseline` names, its path relative to `here`.

    Raises:
        ShipgateError: nothing is active, its run is not to be found, or the run is no baseline.
    """
    if given != ACTIVE:
        return described(read_baseline(here / given))
    active = active_version()
    found = described(read_baseline(_folder_of(active, here)))
    if (found.model_digest, found.run_id) != (active.model_digest, active.run_id):
        raise ShipgateError(
            f"baseline {found.folder} is about other weights than the active version {active.version};"
            " name a run with --baseline RUN_DIR"
        )
    return found


def read_baseline(folder: Path) -> SavedRun:
    """A run that another may be held against.

    Raises:
        ShipgateError: it is damaged, unfinished, INVALID, not signed by a key that is trusted here, or a file
            of it is not as it was signed.
    """
    run = read_run(folder)
    if run.final.decision == "INVALID":
        raise ShipgateError(f"baseline {folder} is INVALID; name a run that is CLEARED or BLOCKED")
    try:
        statement = open_envelope(_envelope(folder), trusted(state_folder()))
        files = read_files(folder)
        check_files(statement.predicate.shipgate, files)
        check_agreement(statement, run.plan, run.final, files[PLAN])
    except RefusedError as error:
        raise ShipgateError(f"baseline {folder}: {error}") from error
    return run


def described(run: SavedRun) -> Baseline:
    """What a plan and a report say of their baseline."""
    return Baseline(
        folder=str(run.folder),
        run_id=run.plan.run_id,
        finished_at=run.final.finished_at or "",
        decision=run.final.decision,
        model=run.plan.model.uri,
        model_digest=run.plan.model.digest,
        verdict_digest=file_digest(run.folder / VERDICT),
    )


def active_version() -> Active:
    """The version in production by `registry.json` in the state folder.

    Raises:
        ShipgateError: there is no registry, it is damaged, or nothing is active in it.
    """
    path = models_folder() / "registry.json"
    try:
        document = strict_json.loads(path.read_bytes())
        validate(document, "registry")
        active = [entry for entry in document["entries"] if entry["active"]]
    except FileNotFoundError as error:
        raise ShipgateError(f"{path} is not there: nothing is active; leave --baseline out") from error
    except (OSError, ValueError) as error:
        raise ShipgateError(f"{path} cannot be used ({error}); shipgate registry repair") from error
    if len(active) != 1 or active[0]["verdict"] is None:
        raise ShipgateError("no version of the registry is active; name a run with --baseline RUN_DIR")
    (entry,) = active
    verdict = entry["verdict"]
    return Active(entry["version"], entry["model_digest"], verdict["run_id"], verdict["digest"])


def _folder_of(active: Active, here: Path) -> Path:
    """The folder that holds the very verdict which the active version was promoted by."""
    places = dict.fromkeys((here / "outputs", root() / "outputs"))
    for folder in (folder for place in places for folder in _runs(place, active.run_id)):
        with suppress(ShipgateError, OSError):
            if file_digest(folder / VERDICT) == active.verdict_digest:
                return folder
    looked = " and ".join(map(str, places))
    raise ShipgateError(
        f"run {active.run_id} of the active version {active.version} is not in {looked};"
        " name its folder with --baseline RUN_DIR"
    )


def _runs(place: Path, run_id: str) -> Iterator[Path]:
    """The run's own folder first, then every other that may hold a copy."""
    with suppress(OSError):
        folders = sorted(path for path in place.iterdir() if path.is_dir() and not path.is_symlink())
        yield from sorted(folders, key=lambda path: path.name != run_id)


def _envelope(folder: Path) -> bytes:
    try:
        return (folder / VERDICT).read_bytes()
    except OSError as error:
        raise ShipgateError(
            f"baseline {folder}: {VERDICT} cannot be read ({error.strerror}); name a signed run"
        ) from error
