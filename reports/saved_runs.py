"""Finished runs read back from their folders, strictly: every file by its schema, and all of one run.

    before, after = read_run(Path("outputs/latest")), read_run(Path("other"))

A run that has not finished, or a file that is damaged, is an error in one line, never half a run. Not
covered: whether the run is signed and its answers are true (`verify`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from harnesses.engines import strict_json
from harnesses.records import Record, ShipgateError
from reports.files import validate
from reports.folder import FINAL, PLAN, report_file
from reports.records import EvalReport, FinalReport, GatePlan, Plan

_R = TypeVar("_R", bound=Record)


@dataclass(frozen=True)
class SavedRun:
    """A finished run: its folder, plan and final report, and each gate's plan with its report."""

    folder: Path
    plan: Plan
    final: FinalReport
    reports: Mapping[str, EvalReport]

    @property
    def gates(self) -> dict[str, GatePlan]:
        """The plan of every gate that has a report, by name."""
        planned = (*self.plan.gates, *self.plan.reported)
        return {gate.name: gate for gate in planned if gate.name in self.reports}

    @property
    def asked(self) -> tuple[str, ...]:
        """The names of the gates that put prompts, measures left out."""
        return tuple(name for name, gate in self.gates.items() if gate.decoding or self._has_prompts(name))

    def _has_prompts(self, name: str) -> bool:
        # An imported run does not know how it was decoded.
        return any(result.prompt for result in self.reports[name].results)


def read_run(folder: Path, *, schemas: bool = True) -> SavedRun:
    """A finished run; without `schemas` its files are held against the records alone, which is much sooner.

    Raises:
        ShipgateError: a file is missing, unreadable, damaged or of another run, or the run has not finished.
    """
    final = _record(folder, FINAL, "eval_report_final" if schemas else None, FinalReport)
    if final.finished_at is None:
        raise _wrong(folder, "the run has not finished", "go on with it: pytest gates/ --resume")
    plan = _record(folder, PLAN, "plan" if schemas else None, Plan)
    planned = {gate.name: gate for gate in (*plan.gates, *plan.reported)}
    if len(planned) != len(plan.gates) + len(plan.reported):
        raise _wrong(folder, f"{PLAN} plans a gate twice")
    if plan.run_id != final.run_id or plan.model != final.model:
        raise _wrong(folder, f"{PLAN} and {FINAL} are of two runs")
    if final.digests.plan != "sha256:" + hashlib.sha256(_content(folder, PLAN)).hexdigest():
        raise _wrong(folder, f"{PLAN} is not the one that {FINAL} speaks of")
    reports = {}
    for name, gate in planned.items():
        # A run that broke off may lack reports, and says INVALID; any other has them all.
        if (folder / report_file(name)).exists() or final.decision != "INVALID":
            reports[name] = _report(folder, plan, gate, schemas=schemas)
    return SavedRun(folder, plan, final, reports)


def _report(folder: Path, plan: Plan, gate: GatePlan, *, schemas: bool) -> EvalReport:
    file = report_file(gate.name)
    schema = "canary_report" if gate.name == "canaries" else "eval"
    report = _record(folder, file, schema if schemas else None, EvalReport)
    if (report.test_name, report.run_id, report.model) != (gate.name, plan.run_id, plan.model):
        raise _wrong(folder, f"{file} is of another gate, run or model")
    if strangers := {result.case_id for result in report.results} - set(gate.case_ids):
        raise _wrong(folder, f"{file} has {min(strangers)!r}, which is not in the plan")
    return report


def _record(folder: Path, name: str, schema: str | None, kind: type[_R]) -> _R:
    try:
        document = strict_json.loads(_content(folder, name))
        if schema is not None:
            validate(document, schema)
        return kind.model_validate(document)
    except ValidationError as error:
        first = error.errors()[0]
        raise _wrong(folder, f"{name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except ValueError as error:
        raise _wrong(folder, f"{name} is damaged ({error})") from error


def _content(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        raise _wrong(folder, f"{name} cannot be read ({error.strerror})") from error


def _wrong(folder: Path, what: str, mend: str = "give the folder of a finished run") -> ShipgateError:
    return ShipgateError(f"{folder}: {what}; {mend}")
