"""The final report's record, out of plan and verdict, with what only the clock and the machine know.

Not covered: the decision (`verdict`) and writing it (`run`).
"""

from __future__ import annotations

import platform
import secrets
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from harnesses.records import sha256_text
from reports.decision import Baseline
from reports.files import dumps
from reports.measures import REGRESSION
from reports.records import Calls, FinalReport, Performance, Plan, ReportDigests, Verdict


def final_report(
    plan: Plan,
    verdict: Verdict,
    calls: Calls,
    *,
    finished: bool = True,
    performance: Performance | None = None,
) -> FinalReport:
    """The final report of a verdict; an unfinished one has no `finished_at`."""
    return FinalReport(
        run_id=plan.run_id,
        started_at=plan.created_at,
        finished_at=now() if finished else None,
        model=plan.model,
        decision=verdict.decision,
        cleared_for_deployment=verdict.decision == "CLEARED",
        ship_gates_passed=verdict.ship_gates_passed,
        overall_score=verdict.overall_score,
        overall_target=plan.overall_target,
        gates=verdict.gates,
        failures=verdict.failures,
        reasons=verdict.reasons,
        calls=calls,
        digests=ReportDigests(
            plan=sha256_text(dumps(plan.model_dump(mode="json"), indent=2) + "\n"),
            policy=plan.digests.policy,
            prompts=plan.digests.prompts,
            scorers=plan.digests.scorers,
        ),
        versions=_versions(plan),
        baseline=compared_with(plan),
        performance=performance,
    )


def compared_with(plan: Plan) -> Baseline | None:
    """The baseline that a run is really held against: named, and with the gate that does it."""
    return plan.evidence.baseline if any(gate.name == REGRESSION for gate in plan.gates) else None


def now() -> str:
    """The time in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def new_run_id() -> str:
    """A run's name: its time in UTC and four random bytes."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(4)}"


def _versions(plan: Plan) -> dict[str, str]:
    try:
        own = version("shipgate")
    except PackageNotFoundError:
        own = "not installed"
    return {
        "shipgate": own,
        "python": platform.python_version(),
        plan.model.engine: plan.model.engine_version,
    }
