"""The working folder of a training run, and whether a later start may go on with it.

Beside the target `DIR` stands `DIR.training` with the checkpoints, the TensorBoard files and `plan.json`:
what is trained, on what, how. A start whose plan differs is refused, because half of one training and half of
another is neither. A checkpoint counts once it is whole: transformers writes `trainer_state.json` last, so a
folder without it was cut off and is removed. Not covered: going on with another number of processes.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from zipfile import is_zipfile

from harnesses.engines import strict_json
from harnesses.engines.safetensors_file import read_safetensors
from harnesses.records import Json, ShipgateError
from pipeline.step import say

PLAN = "plan.json"
STARTS = "starts"
_WEIGHTS = "adapter_model.safetensors"
_STATE = "trainer_state.json"
_PARTS = (_WEIGHTS, "adapter_config.json", "optimizer.pt", "scheduler.pt", _STATE)


def work_folder(out: Path) -> Path:
    """Where a training that makes `out` works."""
    whole = out.expanduser().absolute()
    return whole.with_name(f"{whole.name}.training")


def check_plan(work: Path, plan: Mapping[str, Json]) -> bool:
    """Whether the folder holds this very training, begun earlier.

    Raises:
        ShipgateError: it holds another one; what differs is named.
    """
    if not work.exists():
        return False
    try:
        before = strict_json.loads((work / PLAN).read_bytes())
    except (OSError, ValueError) as error:
        raise ShipgateError(
            f"{work} is there but its {PLAN} cannot be read ({error}); remove the folder to begin anew"
        ) from error
    if not isinstance(before, dict):
        raise ShipgateError(f"{work / PLAN} is no plan; remove the folder to begin anew")
    differs = next((key for key in {**before, **plan} if before.get(key) != plan.get(key)), None)
    if differs is not None:
        raise ShipgateError(
            f"{work} holds another training (other {differs}); remove it to begin anew, or choose another"
            " --out"
        )
    return True


def begin(work: Path, plan: Mapping[str, Json]) -> None:
    """Make the folder, with its plan in it from the first moment on.

    Raises:
        OSError: it cannot be written.
    """
    from reports.files import dumps

    fresh = work.with_name(f".{work.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    (fresh / PLAN).write_text(dumps(dict(plan), indent=2) + "\n", encoding="utf-8")
    fresh.replace(work)


def checkpoints(work: Path) -> dict[int, Path]:
    """The checkpoints of a folder by their step, oldest first, whole or not."""
    named = {path.name.rpartition("-")[2]: path for path in work.glob("checkpoint-*") if path.is_dir()}
    return {int(step): named[step] for step in sorted((s for s in named if s.isdigit()), key=int)}


def last_checkpoint(work: Path) -> Path | None:
    """The newest checkpoint that is whole; what was cut off is removed and said.

    Raises:
        OSError: a broken one cannot be removed.
    """
    last = None
    for step, path in checkpoints(work).items():
        problem = _problem(path, step)
        if problem is None:
            last = path
        else:
            say(f"{path} is not whole ({problem}); it is removed")
            shutil.rmtree(path)
    return last


def _problem(path: Path, step: int) -> str | None:
    missing = next((name for name in _PARTS if not (path / name).is_file()), None)
    if missing is not None:
        return f"no {missing}"
    random = list(path.glob("rng_state*.pth"))
    if not random:
        return "no random state"
    # torch's files are zip archives, whose directory is written last.
    cut = [
        file.name for file in (path / "optimizer.pt", path / "scheduler.pt", *random) if not is_zipfile(file)
    ]
    if cut:
        return f"{cut[0]} is cut off"
    try:
        state = strict_json.loads((path / _STATE).read_bytes())
        read_safetensors(path / _WEIGHTS)
    except (OSError, ValueError, ShipgateError) as error:
        return str(error)
    if not isinstance(state, dict) or state.get("global_step") != step:
        return f"its {_STATE} is of another step"
    return None


def history_of(checkpoint: Path) -> list[Mapping[str, Json]]:
    """What training had logged when a whole checkpoint was written."""
    state = strict_json.loads((checkpoint / _STATE).read_bytes())
    return [entry for entry in state.get("log_history", []) if isinstance(entry, dict)]


def starts(work: Path, more: int) -> int:
    """How often a training was started, `more` added and kept."""
    path = work / STARTS
    before = int(path.read_text(encoding="ascii")) if path.exists() else 0
    if more:
        path.write_text(f"{before + more}\n", encoding="ascii")
    return before + more
