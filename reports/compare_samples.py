"""Small finished runs for tests of comparisons: a gate is a list of values, a run some gates.

    write(saved("1", [gate("refusal", [1, 0, None])]), folder)

Used by tests only. Not covered: verdicts; these runs say BLOCKED whatever their values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from harnesses.records import Case, Decoding, Identity, Score, sha256_text
from harnesses.stats import pass_rate
from reports.compare_harness import Gate
from reports.evaluate import fold
from reports.files import dumps
from reports.final import final_report
from reports.records import Calls, CaseResult, Digests, EvalReport, GatePlan, Plan, Verdict
from reports.saved_runs import SavedRun
from reports.session import write_report

WHEN = "2026-01-02T03:04:05.000+00:00"
RED = Decoding(max_tokens=8)


def gate(
    name: str,
    values: Sequence[Literal[0, 1] | None],
    *,
    prompts: Mapping[int, str] | None = None,
    positives: Sequence[int] = (),
    planned: int | None = None,
) -> Gate:
    """A gate with the cases c0, c1, …; None was not answered, and cases up to `planned` were not asked."""
    results = tuple(
        CaseResult(
            case_id=f"c{n}",
            prompt=(prompts or {}).get(n, f"prompt {n}"),
            response=None if value is None else f"answer {value}",
            value=value,
            reason=f"scored {value}",
        )
        for n, value in enumerate(values)
    )
    ids = tuple(f"c{n}" for n in range(planned or len(values)))
    return Gate(name, "f1" if positives else "pass_rate", tuple(f"c{n}" for n in positives), ids, results)


def saved(run_id: str, gates: Sequence[Gate], *, size: int = 0) -> SavedRun:
    """A finished run of these gates."""
    digest = sha256_text(run_id)
    model = Identity(
        uri=f"gguf:{run_id}",
        name=run_id,
        digest=digest,
        format="gguf",
        size_bytes=size,
        engine="llama.cpp",
        engine_version="1",
    )
    digests = Digests(model=digest, policy=digest, prompts=digest, scorers=digest)
    plans = tuple(
        GatePlan(
            name=each.name,
            kind="ship",
            metric=each.metric,
            threshold=0.5,
            case_ids=each.case_ids,
            items=(each.name,),
            decoding=RED,
            positives=each.positives,
        )
        for each in gates
    )
    plan = Plan(
        run_id=run_id,
        created_at=WHEN,
        model=model,
        gates=plans,
        reported=(),
        overall_target=0.9,
        digests=digests,
    )
    reports = {
        each.name: _report(each, gate_plan, plan) for each, gate_plan in zip(gates, plans, strict=True)
    }
    verdict = Verdict(
        decision="BLOCKED",
        ship_gates_passed=False,
        overall_score=None,
        gates=(),
        failures=(),
        reasons=("x: y",),
    )
    calls = Calls(planned=1, made=1, cached=0, saved=0)
    return SavedRun(Path(run_id), plan, final_report(plan, verdict, calls), reports)


def _report(each: Gate, gate_plan: GatePlan, plan: Plan) -> EvalReport:
    scored = [(Case(id=r.case_id, prompt=r.prompt), Score(value=r.value, reason="")) for r in each.results]
    summary = pass_rate(scored)
    if len(each.results) < len(each.case_ids):
        summary = summary.model_copy(update={"value": None, "ci95": None})
    return fold(gate_plan, plan, WHEN, summary, each.results)


def write(run: SavedRun, folder: Path) -> Path:
    """Write a run's files into a new folder, which is returned."""
    folder.mkdir()
    (folder / "plan.json").write_text(dumps(run.plan.model_dump(mode="json"), indent=2) + "\n")
    (folder / "eval_report_final.json").write_text(dumps(run.final.model_dump(mode="json")))
    for report in run.reports.values():
        write_report(folder, report)
    return folder
