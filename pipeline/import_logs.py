"""Runs of other tools as folders that `shipgate compare` reads.

    write_run(read_logs([Path("samples_arc_easy_….jsonl")], Choice()), Path("outputs/arc"))

Such a run says INVALID and why: it was judged by others, of weights that nobody hashed, and clears nothing.
Its digests are of the log, never of a model. Not covered: signing, which an imported run never gets, so that
it is no baseline of a gate.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from harnesses.records import Case, Identity, Score, ShipgateError, sha256_text
from harnesses.stats import pass_rate
from pipeline.import_inspect import read_inspect
from pipeline.import_lm_eval import Choice, read_lm_eval
from pipeline.imported import ImportedLog, ImportedTask, wrong
from reports.evaluate import fold
from reports.files import write_json
from reports.final import final_report
from reports.folder import FINAL, PLAN, check_folder, report_file
from reports.harness_set import all_harnesses
from reports.measures import MEASURES
from reports.policy import OVERALL
from reports.records import (
    SHOWN_ONLY,
    Calls,
    Digests,
    EvalReport,
    Failure,
    GateLine,
    GatePlan,
    Plan,
    Verdict,
)

_ODD = re.compile(r"[^A-Za-z0-9._+-]")


def read_logs(paths: Sequence[Path], choice: Choice) -> ImportedLog:
    """Logs of one model, together.

    Raises:
        ShipgateError: one cannot be read, or they are of different tools, models or of one task twice.
    """
    logs = [_read(path, choice) for path in paths]
    first = logs[0]
    for path, log in zip(paths, logs, strict=True):
        if (log.tool, log.model) != (first.tool, first.model):
            raise ShipgateError(
                f"{path} is of {log.tool} and {log.model}, {paths[0]} of {first.tool} and {first.model};"
                " import them one by one"
            )
    tasks = tuple(task for log in logs for task in log.tasks)
    names = [_gate_name(task.name) for task in tasks]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ShipgateError(f"task {twice[0]} is given twice; give each task once")
    digest = first.digest if len(logs) == 1 else sha256_text("\n".join(sorted(log.digest for log in logs)))
    return first.model_copy(update={"tasks": tasks, "digest": digest})


def _read(path: Path, choice: Choice) -> ImportedLog:
    if path.suffix == ".jsonl":
        return read_lm_eval(path, choice)
    if path.suffix == ".eval":
        return read_inspect(path, choice)
    raise wrong(str(path), "it is neither samples_*.jsonl nor *.eval")


def _gate_name(task: str) -> str:
    """A task's name as a file's; a harness of that name here is another thing."""
    name = _ODD.sub("_", task)
    return f"imported_{name}" if name in {*all_harnesses(), *MEASURES, OVERALL} else name


def write_run(log: ImportedLog, folder: Path) -> str:
    """Write the run; its id, which follows from the log alone, is returned.

    Raises:
        ShipgateError: the folder holds a run already, or cannot be written.
    """
    check_folder(folder)
    plan = _plan(log)
    reports = [_report(gate, task, plan) for gate, task in zip(plan.reported, log.tasks, strict=True)]
    final = final_report(plan, _verdict(log, plan, reports), _calls(reports))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_json(folder / PLAN, plan.model_dump(mode="json"), schema="plan")
        for report in reports:
            write_json(folder / report_file(report.test_name), report.model_dump(mode="json"), schema="eval")
        write_json(folder / FINAL, final.model_dump(mode="json"), schema="eval_report_final")
    except OSError as error:
        raise ShipgateError(f"{folder} cannot be written ({error.strerror}); give another folder") from error
    return plan.run_id


def _plan(log: ImportedLog) -> Plan:
    prompts = sha256_text("\0".join(each.prompt for task in log.tasks for each in task.results))
    judged_by = sha256_text(f"{log.tool} {log.tool_version} {[task.metric for task in log.tasks]}")
    return Plan(
        run_id=f"{log.tool}-{log.digest.removeprefix('sha256:')[:12]}",
        created_at=log.created_at,
        model=Identity(
            uri=f"{log.tool}:{log.model}",
            name=log.model,
            digest=log.digest,
            format="not known",
            size_bytes=0,
            engine=log.tool,
            engine_version=log.tool_version,
        ),
        gates=(),
        reported=tuple(_gate(task) for task in log.tasks),
        overall_target=1.0,
        digests=Digests(model=log.digest, policy=judged_by, prompts=prompts, scorers=judged_by),
    )


def _gate(task: ImportedTask) -> GatePlan:
    name = _gate_name(task.name)
    return GatePlan(
        name=name,
        kind="quality",
        metric="pass_rate",
        threshold=1.0,
        case_ids=tuple(each.case_id for each in task.results),
        items=(name,),
        decoding=None,
    )


def _report(gate: GatePlan, task: ImportedTask, plan: Plan) -> EvalReport:
    scored = [
        (Case(id=each.case_id, prompt=each.prompt), Score(value=each.value, reason=each.reason))
        for each in task.results
    ]
    summary = pass_rate(scored)
    told = {**summary.extra, "task": task.name, "metric": task.metric}
    return fold(gate, plan, plan.created_at, summary.model_copy(update={"extra": told}), task.results)


def _verdict(log: ImportedLog, plan: Plan, reports: Sequence[EvalReport]) -> Verdict:
    reason = f"imported from {log.tool}: a run of another tool decides nothing here"
    lines = tuple(
        GateLine(
            name=report.test_name,
            kind="quality",
            metric=report.metric,
            value=report.value,
            threshold=report.threshold,
            n=report.total,
            unscored=report.unscored,
            ci95=report.ci95,
            passed=False,
            reason=SHOWN_ONLY,
        )
        for report in reports
    )
    return Verdict(
        decision="INVALID",
        ship_gates_passed=False,
        overall_score=None,
        gates=lines,
        failures=(Failure(gate=OVERALL, reason=reason),),
        reasons=(f"{plan.run_id}: {reason}",),
    )


def _calls(reports: Sequence[EvalReport]) -> Calls:
    asked = sum(report.total for report in reports)
    return Calls(planned=asked, made=asked, cached=0, saved=0)
