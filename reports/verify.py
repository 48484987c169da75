"""Whether a signed verdict can be believed: everything that it rests on, computed again.

    verified = verify(signed, trusted(state), here, fresh)
    verified.promotable          # False for anything but a fresh CLEARED of a model that really answered

In this order, and the first thing that is wrong is named: signature and form; age; every file's digest; that
plan, final report and statement say the same; policy, prompts, scorers and artifact as they are here; every
answer scored again; the decision made again. What pytest said of each item is not among a run's files: it is
taken to be what an honest session says of these reports (`verdict.expected_outcome`), and whatever else went
wrong in the session can only be read off a final report that says INVALID. The numbers of measures stand in
their reports alone; `Verified.not_recomputed` names them. Pure; `verify_here` reads.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pydantic import Field

from harnesses.records import Identity, Record
from reports.decision import Decision
from reports.final import compared_with
from reports.folder import FINAL, PLAN, RESPONSES, report_file
from reports.harness_set import all_harnesses
from reports.measures import MEASURES
from reports.policy import OVERALL, Policy
from reports.records import EvalReport, FinalReport, Outcome, Plan, Verdict
from reports.rescore import read_answers, rescored, reused_lines
from reports.signed import RefusedError, SignedRun, Statement, is_record, is_recorded, open_envelope, refused
from reports.trust import Trust
from reports.verdict import decide, expected_outcome
from reports.verify_here import Here, Signed, read_record

SKEW = timedelta(minutes=1)
"""How far two machines' clocks may be apart."""


@dataclass(frozen=True)
class Fresh:
    """How old a verdict may be. `seen` is the latest time that anybody noted down: before it is no now."""

    now: datetime
    max_age: timedelta
    seen: datetime | None = None


class Verified(Record):
    """A verdict that holds; BLOCKED and INVALID ones hold too, and do not promote.

    `digest` is of the envelope's file, `subjects` are the digests of what the verdict is about,
    `not_recomputed` the measures whose numbers were taken as signed, `reused` how many answers came from
    earlier runs, `baseline` the verdict of the run that it was compared with, `metrics` each gate's number
    where there is one. All digests are `sha256:<hex>`.
    """

    run_id: str
    decision: Decision
    digest: str
    subjects: tuple[str, ...]
    policy_digest: str
    model: Identity
    finished_at: str
    recorded: bool
    not_recomputed: tuple[str, ...]
    reused: int = 0
    baseline: str | None = None
    metrics: dict[str, float] = Field(default_factory=dict)

    @property
    def promotable(self) -> bool:
        """Whether it may replace a model: CLEARED, and no recording."""
        return self.decision == "CLEARED" and not self.recorded


def verify(signed: Signed, trust: Trust, here: Here, fresh: Fresh) -> Verified:
    """Check everything.

    Raises:
        RefusedError: the first thing that is wrong.
    """
    statement = believed(signed, trust, fresh)
    run = statement.predicate.shipgate
    plan, final = read_record(signed.files, PLAN, Plan), read_record(signed.files, FINAL, FinalReport)
    check_agreement(statement, plan, final, signed.files[PLAN])
    check_here(statement, plan, here)
    reports = _reports(signed.files)
    left = check_answers(plan, reports, signed.files)
    check_decision(plan, reports, final, here.policy)
    return Verified(
        run_id=run.run_id,
        decision=run.decision,
        digest=_sha256(signed.envelope),
        subjects=tuple("sha256:" + each.digest["sha256"] for each in statement.subject),
        policy_digest=plan.digests.policy,
        model=run.model,
        finished_at=run.finished_at,
        recorded=run.recorded,
        not_recomputed=left,
        # The answers tell it too, so that a report cannot say less.
        reused=max(final.calls.reused, reused_lines(signed.files[RESPONSES])),
        baseline=None if final.baseline is None else final.baseline.verdict_digest,
        metrics={line.name: line.value for line in final.gates if line.value is not None},
    )


def believed(signed: Signed, trust: Trust, fresh: Fresh) -> Statement:
    """What a verdict says, once signature, form, age and files hold; nothing else of it is read before that.

    Raises:
        RefusedError: the first thing that is wrong.
    """
    statement = open_envelope(signed.envelope, trust)
    check_age(statement.predicate.shipgate, fresh)
    check_files(statement.predicate.shipgate, signed.files)
    return statement


def check_age(run: SignedRun, fresh: Fresh) -> None:
    """Neither too old nor of the future, which is how a clock that was set back shows."""
    started, finished = _time(run.started_at), _time(run.finished_at)
    if finished < started:
        raise refused("it ended before it began")
    if fresh.seen is not None and fresh.now + SKEW < fresh.seen:
        raise RefusedError(
            f"the clock says {fresh.now:%F %T}, and {fresh.seen:%F %T} was already seen in the journal;"
            " set the clock and run it again"
        )
    if finished > fresh.now + SKEW:
        raise refused(f"it is of {finished:%F %T}, later than the clock's {fresh.now:%F %T}")
    if fresh.now - finished > fresh.max_age:
        raise refused(f"it is of {finished:%F %T}, and {fresh.max_age} is the longest that one counts")


def check_files(run: SignedRun, files: Mapping[str, bytes]) -> None:
    """Every signed file is there as signed, and no record is there that is not signed."""
    for name, digest in run.files.items():
        if name not in files:
            raise refused(f"{name} is missing from the run's folder")
        if _sha256(files[name]) != digest:
            raise refused(f"{name} is not the file that was signed")
    due = {PLAN, FINAL, RESPONSES, *(name for name in files if is_record(name))}
    if unsigned := sorted(due - run.files.keys()):
        raise refused(f"{unsigned[0]} is not signed")


def check_agreement(statement: Statement, plan: Plan, final: FinalReport, plan_bytes: bytes) -> None:
    """Statement, plan and final report are of one run and one model, and say the same."""
    run = statement.predicate.shipgate
    if {run.run_id, final.run_id} != {plan.run_id}:
        raise refused("plan, final report and statement are of different runs")
    if not run.model == final.model == plan.model or plan.digests.model != plan.model.digest:
        raise refused("plan, final report and statement name different models")
    if run.decision != final.decision or run.finished_at != final.finished_at:
        raise refused("the final report says something else than the statement")
    if final.baseline != compared_with(plan):
        raise refused("the final report names another baseline than the plan")
    if run.recorded != is_recorded(plan.model):
        raise refused("it does not say truly whether its answers were recorded")
    own = {**plan.digests.model_dump(), "plan": _sha256(plan_bytes)}
    signed = {each.name: "sha256:" + each.digest["sha256"] for each in statement.predicate.configuration}
    for name, digest in final.digests.model_dump().items():
        if digest != own[name] or signed.get(name) != digest:
            raise refused(f"its digest of the {name} is not that of its own plan")
    if plan.model.digest.removeprefix("sha256:") not in {each.digest["sha256"] for each in statement.subject}:
        raise refused("the model that was gated is not among its subjects")


def check_here(statement: Statement, plan: Plan, here: Here) -> None:
    """The artifact is the one that was gated, and judged by what is here."""
    gated = statement.predicate.shipgate.model.digest
    if gated != here.model:
        raise refused(f"it is about {gated[:19]}…, and this artifact is {here.model[:19]}…")
    if {f"sha256:{each.digest['sha256']}" for each in statement.subject} != here.subjects:
        raise refused("its subjects are not exactly the files of this artifact")
    if plan.digests.policy != here.policy.digest:
        raise refused(
            "it was judged by another policy than the one that holds here (name that one with `--policy FILE`"
            " or pin it: `shipgate registry policy FILE --reason TEXT`)"
        )
    for what, then, now in (
        ("prompts", plan.digests.prompts, here.prompts),
        ("scorers", plan.digests.scorers, here.scorers),
    ):
        if then != now:
            raise refused(f"it was made with other {what} than those here")


def check_answers(plan: Plan, reports: Sequence[EvalReport], files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Score every answer again; what cannot be scored again is returned by name."""
    harnesses = all_harnesses()
    answers = read_answers(files[RESPONSES])
    gates = {gate.name: gate for gate in (*plan.gates, *plan.reported)}
    left = []
    for report in reports:
        name = report.test_name
        if name not in gates:
            raise refused(f"{report_file(name)} is not in its plan")
        if name in harnesses:
            rescored(plan, gates[name], report, harnesses[name], answers)
        elif name in MEASURES:
            left.append(name)
        else:
            raise refused(f"gate {name!r} of its plan is not known here")
    return tuple(left)


def check_decision(plan: Plan, reports: Sequence[EvalReport], final: FinalReport, policy: Policy) -> None:
    """Decide again. INVALID needs no bearing out: it clears nothing, whatever made it so."""
    if final.decision == "INVALID":
        return
    again = decided(plan, reports, policy)
    if again.decision != final.decision:
        raise refused(f"its records amount to {again.decision}, it says {final.decision}")
    if (again.overall_score, again.gates) != (final.overall_score, final.gates):
        raise refused("the final report's numbers are not those of the reports")


def decided(plan: Plan, reports: Sequence[EvalReport], policy: Policy) -> Verdict:
    """The decision of reports alone, every pytest item having said what an honest session says."""
    by_name = {report.test_name: report for report in reports}
    honest = [
        Outcome(item=item, outcome=expected_outcome(gate, by_name[gate.name], item))
        for gate in plan.gates
        if gate.name in by_name
        for item in gate.items
    ]
    lines = decide(plan, reports, honest, policy).gates
    passed = next(line.passed for line in lines if line.name == OVERALL)
    overall = Outcome(item=OVERALL, outcome="passed" if passed else "failed")
    return decide(plan, reports, [*honest, overall], policy)


def _reports(files: Mapping[str, bytes]) -> list[EvalReport]:
    names = [name for name in files if is_record(name) and name not in (PLAN, FINAL, RESPONSES)]
    found = []
    for name in names:
        report = read_record(files, name, EvalReport)
        if report_file(report.test_name) != name:
            raise refused(f"{name} is the report of {report.test_name!r}")
        found.append(report)
    return found


def _sha256(content: bytes) -> str:
    return "sha256:" + hashlib.sha256(content).hexdigest()


def _time(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise refused(f"{text!r} is no time") from error
    if found.tzinfo is None:
        raise refused(f"{text!r} says no time zone")
    return found.astimezone(UTC)
