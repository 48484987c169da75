"""The decision: CLEARED, BLOCKED or INVALID, from the plan, the reports and what pytest saw. Pure.

It starts from INVALID and has to be argued out of it: every planned case of every planned gate is there
exactly once, asked, answered and scored; every number is finite and agrees with the counts behind it; every
planned pytest item ran and said what its report says. Only then do thresholds count: a ship gate or the
overall score below its bar is BLOCKED, everything else CLEARED. Nothing here trusts a report's own
`gate_passed`; it is computed again and has to agree.
Not covered: whether the files on disk are these reports, which the signature is for.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from reports.bar import Bar
from reports.measures import REGRESSION
from reports.policy import AVERAGED, OVERALL, REQUIRED, GateRow, Policy
from reports.records import (
    SHOWN_ONLY,
    EvalReport,
    Evidence,
    Failure,
    GateLine,
    GatePlan,
    Outcome,
    Plan,
    Verdict,
)
from reports.soundness import SAMPLES, Found, failed, gate_problems

_CANARIES = "canaries"
_MISSED = {False: "below its threshold", True: "above its threshold"}


def item_name(gate: str, case_id: str | None = None) -> str:
    """What a pytest item is called in a plan: the gate, or gate::case where each case is its own item."""
    return gate if case_id is None else f"{gate}::{case_id}"


def decide(
    plan: Plan,
    reports: Sequence[EvalReport],
    outcomes: Sequence[Outcome],
    policy: Policy,
    *,
    problems: Sequence[str] = (),
) -> Verdict:
    """The verdict of a run.

    `problems` is what went wrong beside the gates (an interruption, an item nobody planned that failed);
    any of them makes the run INVALID.
    """
    trouble = [Failure(gate=OVERALL, reason=problem) for problem in (*_plan(plan, policy), *problems)]
    strangers = {report.test_name for report in reports} - {
        gate.name for gate in (*plan.gates, *plan.reported)
    }
    trouble += [Failure(gate=name, reason="a report that is not in the plan") for name in sorted(strangers)]
    lines: list[GateLine] = []
    lost = _lost(plan, reports)
    for gate in plan.gates:
        mine = [report for report in reports if report.test_name == gate.name]
        found = gate_problems(plan, gate, mine, lost=lost)
        lines.append(_line(gate, mine[0] if mine else None, found))
        trouble += [Failure(gate=gate.name, reason=reason, sample_case_ids=ids) for reason, ids in found]
    score = overall_score(lines)
    lines.append(_overall_line(lines, score, plan.overall_target))
    trouble += _item_problems(plan, reports, outcomes, overall_passed=lines[-1].passed)
    if score is None and not trouble and not lost:
        trouble.append(Failure(gate=OVERALL, reason="the overall score cannot be computed"))
    # What was not computed because the run was lost is no reason of its own.
    named = [line for line in lines if not (lost and _uncomputed(line, reports))]
    short = [_shortfall(line, reports) for line in named if not line.passed]
    blocked = [failure for failure in short if _kind(lines, failure.gate) == "ship"]
    shown = [_reported(gate, reports) for gate in plan.reported]
    return Verdict(
        decision="INVALID" if trouble else "BLOCKED" if blocked else "CLEARED",
        ship_gates_passed=not trouble and not blocked,
        overall_score=score,
        gates=(*lines[:-1], *shown, lines[-1]),
        failures=(*trouble, *(f for f in short if not any(t.gate == f.gate for t in trouble))),
        reasons=tuple(f"{failure.gate}: {failure.reason}" for failure in (trouble or blocked)),
    )


def _lost(plan: Plan, reports: Sequence[EvalReport]) -> bool:
    """Whether a ship gate's one report shows that it cannot be met."""
    for gate in plan.gates:
        mine = [report for report in reports if report.test_name == gate.name]
        if gate.kind == "ship" and len(mine) == 1 and failed(gate, mine[0]):
            return True
    return False


def _uncomputed(line: GateLine, reports: Sequence[EvalReport]) -> bool:
    """Whether a line follows from other gates, which have left it open, and shows nothing itself."""
    shown = any(report.test_name == line.name and report.failed for report in reports)
    return line.name in (OVERALL, REGRESSION) and line.value is None and not shown


def holds(row: GateRow, evidence: Evidence) -> bool:
    """Whether a policy's row is in force for what a run was given."""
    given = {"training": bool(evidence.training), "baseline": evidence.baseline is not None}
    return row.only_with is None or given[row.only_with]


def overall_score(lines: Sequence[GateLine]) -> float | None:
    """The mean of the averaged harnesses' values, None unless every one of them is there."""
    values = {line.name: line.value for line in lines if line.name in AVERAGED}
    numbers = [value for value in values.values() if value is not None]
    if len(numbers) != len(AVERAGED):
        return None
    # Exact decimals: six values that average 0.9 must not end at 0.8999999999999999.
    return float(sum(Fraction(repr(value)) for value in numbers) / len(numbers))


def _plan(plan: Plan, policy: Policy) -> Iterator[str]:
    names = Counter(gate.name for gate in plan.gates)
    yield from (f"{name} is planned {count} times" for name, count in names.items() if count > 1)
    due = {name for name, row in policy.gates.items() if holds(row, plan.evidence)}
    yield from (f"{name} is not in the plan" for name in sorted({*REQUIRED, *due} - names.keys()))
    if plan.digests.policy != policy.digest or plan.overall_target != policy.overall.target:
        yield "the plan was made with another policy"
    for gate in plan.gates:
        row = policy.gates.get(gate.name)
        if row is None:
            yield f"{gate.name} has no row in the policy"
        elif (gate.kind, gate.bar) != (
            row.kind,
            Bar(metric=row.metric, threshold=row.threshold, judge=row.judge),
        ):
            yield f"{gate.name} is planned with another bar than the policy's"
        elif len(set(gate.case_ids)) < row.minimum_cases:
            yield f"{gate.name} has {len(set(gate.case_ids))} cases, {row.minimum_cases} are due"
        if not gate.items:
            yield f"{gate.name} is planned without a pytest item"


def expected_outcome(gate: GatePlan, report: EvalReport, item: str) -> str:
    """What an honest pytest run says of an item: a quality gate that was measured passes at any value."""
    for result in report.results:
        if item == item_name(gate.name, result.case_id):
            return "passed" if result.value == 1 else "failed"
    measured = report.value is not None and not report.unscored and not report.not_asked
    return "passed" if measured and (gate.kind == "quality" or report.gate_passed) else "failed"


def _item_problems(
    plan: Plan, reports: Sequence[EvalReport], outcomes: Sequence[Outcome], *, overall_passed: bool
) -> Iterator[Failure]:
    said: dict[str, list[str]] = {}
    for outcome in outcomes:
        said.setdefault(outcome.item, []).append(outcome.outcome)
    due: dict[str, tuple[str, str]] = {OVERALL: (OVERALL, "passed" if overall_passed else "failed")}
    for gate in plan.gates:
        report = next((report for report in reports if report.test_name == gate.name), None)
        for item in gate.items:
            due[item] = (gate.name, expected_outcome(gate, report, item) if report else "failed")
    lacking: Counter[str] = Counter()
    for item, (gate_name, expected) in due.items():
        heard = said.get(item, [])
        if not heard:
            lacking[gate_name] += 1
        elif heard != [expected]:
            yield Failure(gate=gate_name, reason=f"pytest item {item}: {', '.join(heard)}; {expected} is due")
    reported = {OVERALL, *(report.test_name for report in reports)}
    for gate_name, count in lacking.items():
        if gate_name not in reported:
            continue  # "no report" says as much
        noun = "item" if count == 1 else "items"
        yield Failure(gate=gate_name, reason=f"{count} pytest {noun} planned and not run")
    for item in sorted(said.keys() - due.keys()):
        yield Failure(gate=OVERALL, reason=f"pytest item {item} is not in the plan")


def _line(gate: GatePlan, report: EvalReport | None, found: Sequence[Found]) -> GateLine:
    passed = not found and report is not None and gate.bar.met_by(report.value, report.ci95)
    return GateLine(
        name=gate.name,
        kind=gate.kind,
        metric=gate.metric,
        # A number that does not stand on every planned case is not shown as one.
        value=report.value if report and not found else None,
        threshold=gate.threshold,
        n=report.total - report.not_asked if report else 0,
        unscored=report.unscored if report else len(gate.case_ids),
        ci95=report.ci95 if report and not found else None,
        passed=passed,
        reason=found[0][0] if found else "" if passed else _missed(gate, report),
        not_asked=report.not_asked if report and not found else 0,
        judge=gate.judge,
        smallest_drop=report.smallest_drop if report and not found else None,
        instrument=report.instrument if report else "",
    )


def _missed(gate: GatePlan, report: EvalReport | None) -> str:
    if report is None or not report.not_asked:
        return _MISSED[gate.bar.at_most]
    asked = report.total - report.not_asked
    if not asked:
        return "not asked: a ship gate has failed already"
    if not report.failed:
        return f"{report.not_asked} of {report.total} not compared: a ship gate has failed already"
    return f"stopped after {asked} of {report.total}: {report.failed} failed, too many to be made up for"


def _reported(gate: GatePlan, reports: Sequence[EvalReport]) -> GateLine:
    report = next((report for report in reports if report.test_name == gate.name), None)
    line = _line(gate, report, () if report and report.value is not None else [("not measured", ())])
    return line if line.value is None else line.model_copy(update={"reason": SHOWN_ONLY})


def _overall_line(lines: Sequence[GateLine], score: float | None, target: float) -> GateLine:
    passed = Bar(metric="mean", threshold=target).met_by(score, None)
    missing = [line.name for line in lines if line.name in AVERAGED and line.value is None]
    lacking = f"no value for {', '.join(missing)}" if missing else "a harness is missing"
    return GateLine(
        name=OVERALL,
        kind="ship",
        metric="mean",
        value=score,
        threshold=target,
        n=sum(line.name in AVERAGED and line.value is not None for line in lines),
        unscored=len(missing),
        ci95=_overall_interval(lines) if score is not None else None,
        passed=passed,
        reason="" if passed else lacking if score is None else _MISSED[False],
    )


def _overall_interval(lines: Sequence[GateLine]) -> tuple[float, float] | None:
    """The mean of independent values varies by the root of the sum of their squares, over their number."""
    parts = [(line.value, line.ci95) for line in lines if line.name in AVERAGED]
    known = [(value, ci95) for value, ci95 in parts if value is not None and ci95 is not None]
    if len(known) != len(AVERAGED):
        return None
    mean = math.fsum(value for value, _ in known) / len(known)
    below = math.sqrt(math.fsum((value - low) ** 2 for value, (low, _) in known)) / len(known)
    above = math.sqrt(math.fsum((high - value) ** 2 for value, (_, high) in known)) / len(known)
    return max(0.0, mean - below), min(1.0, mean + above)


def _shortfall(line: GateLine, reports: Sequence[EvalReport]) -> Failure:
    report = next((report for report in reports if report.test_name == line.name), None)
    failed = [r for r in report.results if r.value == 0] if report else []
    reason = line.reason if line.value is None else _short_of(line)
    if line.name == REGRESSION and failed:
        # What was lost says more than how many harnesses lost something.
        failed.sort(key=lambda each: each.case_id != _CANARIES)
        reason = "; ".join(f"{each.case_id} {each.reason}" for each in failed)
    return Failure(
        gate=line.name, reason=reason, sample_case_ids=tuple(each.case_id for each in failed[:SAMPLES])
    )


def _short_of(line: GateLine) -> str:
    direction = "above" if line.bar.at_most else "below"
    if line.judge == "point" or line.ci95 is None:
        return f"{line.value:.4f} is {direction} {line.threshold:.4f}"
    end = line.ci95[1] if line.bar.at_most else line.ci95[0]
    return f"{line.value:.4f}, {end:.4f} at the 95 % interval's end, is {direction} {line.threshold:.4f}"


def _kind(lines: Sequence[GateLine], name: str) -> str:
    return next((line.kind for line in lines if line.name == name), "ship")
