"""The gate as a stage of a chain: `pytest gates/` in a process of its own, in the project's folder.

    run_gate(GateCall(model="gguf:/w/model.gguf", run=Path("/w/run"), policy=Path("/w/policy.toml")))

A run that was interrupted, or came to INVALID, is gone on with; one that decided is not asked again. What the
gate prints goes to stderr. Not covered: believing it. Promotion verifies the signed verdict itself.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from harnesses.engines import strict_json
from harnesses.records import ShipgateError
from pipeline.process import stream
from pipeline.step import say
from reports.digests import root
from reports.folder import FINAL, PLAN, RESPONSES
from reports.records import FinalReport, Plan

Start = Callable[[Sequence[str]], int]
"""Runs the gate's command line to its end and returns its status."""
INCIDENT = "incident.pdca.md"
_STATUS = {"CLEARED": 0, "BLOCKED": 1, "INVALID": 3}


@dataclass(frozen=True)
class GateCall:
    """What is gated.

    Attributes:
        model: the model string, its path absolute.
        run: the run's folder, absolute.
        policy: absolute.
        options: more of `pytest gates/`'s options.
    """

    model: str
    run: Path
    policy: Path
    options: tuple[str, ...] = ()


def in_project(command: Sequence[str]) -> int:
    """Start the gate where it has to be started."""
    return stream(command, folder=root())


def gate_command(call: GateCall, *, resume: bool) -> list[str]:
    """The command line."""
    folder = "--resume" if resume else "--out"
    line = [sys.executable, "-m", "pytest", "gates/", "--model", call.model, folder, str(call.run)]
    return [*line, "--policy", str(call.policy), *call.options]


def run_gate(call: GateCall, start: Start = in_project) -> str:
    """Gate the model: CLEARED, BLOCKED or INVALID.

    Raises:
        ShipgateError: the gate could not be run; nothing was decided.
    """
    before = decision_of(call.run)
    if before in ("CLEARED", "BLOCKED"):
        say(f"the run in {call.run} has ended ({before}); it is not asked again")
        return before
    resume = (call.run / PLAN).is_file()
    if resume:
        say(f"going on with the run in {call.run}")
    elif call.run.exists():
        _remove_unplanned(call.run)
    status = start(gate_command(call, resume=resume))
    found = decision_of(call.run)
    if status not in _STATUS.values():
        raise ShipgateError(
            f"the gate could not be run (status {status}; what is wrong stands above); mend that and start"
            f" again, or remove {call.run} to gate anew"
        )
    if found is None or _STATUS[found] != status:
        say(f"the gate ended with {status} and its report says {found or 'nothing'}: that is INVALID")
        return "INVALID"
    return found


def _remove_unplanned(run: Path) -> None:
    """Remove what a gate left that was killed before its plan stood; it had asked nothing.

    Raises:
        ShipgateError: there is more than that.
    """
    if not run.is_dir() or {path.name for path in run.iterdir()} - {RESPONSES}:
        raise ShipgateError(f"{run} is there and holds no run that can be gone on with; remove it")
    shutil.rmtree(run)


def check_searched(run: Path, files: Sequence[Path]) -> None:
    """Refuse a run that was put there without the training files: it looked for gate prompts elsewhere.

    Raises:
        ShipgateError: its plan leaves one out, or cannot be read.
    """
    if not files:
        return
    try:
        searched = Plan.model_validate_json((run / PLAN).read_bytes()).evidence.training
    except (OSError, ValueError) as error:
        raise ShipgateError(f"{run / PLAN} cannot be read; remove {run} to gate anew") from error
    left = [file for file in files if str(file) not in searched]
    if left:
        raise ShipgateError(
            f"the run in {run} did not look for gate prompts in {left[0]}, which this chain trained on;"
            " remove it to gate anew"
        )


def decision_of(run: Path) -> str | None:
    """What a run's final report says; None where there is none that can be read."""
    try:
        final = strict_json.loads((run / FINAL).read_bytes())
    except (OSError, ValueError):
        return None
    decision = final.get("decision") if isinstance(final, dict) else None
    return decision if decision in _STATUS else None


def missed_of(run: Path) -> str:
    """Which gates a BLOCKED run missed, for a line."""
    try:
        final = FinalReport.model_validate_json((run / FINAL).read_bytes())
    except (OSError, ValueError):
        return "the gate says BLOCKED"
    missed = [f"{one.gate} ({one.reason})" for one in final.failures]
    return f"the gate says BLOCKED: {'; '.join(missed)}"


def incident_of(run: Path) -> Path | None:
    """The incident that a BLOCKED run wrote, None where it wrote none."""
    path = run / INCIDENT
    return path if path.is_file() else None
