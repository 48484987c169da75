"""The gate `regression`: no harness significantly below the baseline beyond its margin, and no canary lost.

A case is a harness; it is kept (1) or has regressed (0). Prompts must be the same in both runs, which is
checked before anything is asked; where the baseline was scored by other code, its answers are scored again.
Where a gate stopped early, its harness counts only if it has regressed whatever the open cases would have
been; otherwise it is left out, and the gate that stopped blocks the run. Not covered: the comparison itself
(`compare_harness`), and reading the baseline (`baseline`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from harnesses.records import Case, Response, ShipgateError, Summary
from harnesses.stats import wilson
from reports.baseline import described, read_baseline
from reports.compare import adjusted
from reports.compare_harness import CANARIES, Gate, harness_change, judged, lost
from reports.compared import HarnessChange
from reports.digests import scorers_digest
from reports.evaluate import judge
from reports.harness_set import all_harnesses
from reports.measures import Loaded, Measured, Setting
from reports.pairs import Side, join
from reports.policy import Policy
from reports.records import CaseResult, Evidence
from reports.saved_runs import SavedRun


def files() -> tuple[str, ...]:
    """Nothing of its own: its cases are the harnesses."""
    return ()


def case_ids(policy: Policy, evidence: Evidence, loaded: Loaded) -> tuple[str, ...]:
    """The harnesses that the policy has a row for.

    Raises:
        ShipgateError: the baseline was not asked, or did not answer, every prompt of this run.
    """
    names = _names(policy, loaded)
    if evidence.baseline is not None:
        run = read_baseline(Path(evidence.baseline.folder))
        for name in names:
            _check_same(run, name, loaded[name])
            _check_decoding(run, name, policy)
    return names


def _names(policy: Policy, loaded: Loaded) -> tuple[str, ...]:
    return tuple(name for name in loaded if name in policy.gates)


def _check_same(run: SavedRun, name: str, cases: Sequence[Case]) -> None:
    due = tuple(CaseResult(case_id=c.id, prompt=c.prompt, response="", value=1, reason="") for c in cases)
    before = run.reports.get(name)
    found = join(Side((), before.results if before else ()), Side([case.id for case in cases], due))
    own = {case.id for case in cases}
    if left := [each for each in found.left if each.case_id in own]:
        raise ShipgateError(
            f"baseline {run.folder}: {len(left)} of {len(cases)} cases of {name} cannot be compared"
            f" ({left[0].case_id}: {left[0].why}); gate that model again with --full"
        )


def _check_decoding(run: SavedRun, name: str, policy: Policy) -> None:
    """Refuse answers that were given under other conditions: a tight limit would leave nothing to lose."""
    before, due = run.gates[name].decoding, policy.decoding(name)
    if before != due:
        raise ShipgateError(
            f"baseline {run.folder}: {name} was asked with {before}, this run asks with {due};"
            " gate that model again by this policy, with --full"
        )


def measure(setting: Setting) -> Measured:
    """Hold every harness of this run against the baseline.

    Raises:
        ShipgateError: no baseline was named, or it is not as it was when the run began.
    """
    if setting.evidence.baseline is None:
        raise ShipgateError("the policy asks for a baseline; name one with --baseline RUN_DIR")
    run = read_baseline(Path(setting.evidence.baseline.folder))
    if described(run) != setting.evidence.baseline:
        raise ShipgateError("the baseline changed during the run; run it again")
    names = _names(setting.policy, setting.loaded)
    before = [_baseline_gate(run, name, setting.loaded[name]) for name in names]
    now = [_gate(setting, name) for name in names]
    found = _changes(setting.policy, before, now)
    results = tuple(
        result
        for change, gate in zip(found, now, strict=True)
        if (result := _result(change, open_=len(gate.case_ids) - len(gate.results))) is not None
    )
    kept = sum(result.value == 1 for result in results)
    summary = Summary(
        value=kept / len(names),
        ci95=wilson(kept, len(names)),
        extra={"baseline": setting.evidence.baseline.model_dump(mode="json")},
    )
    return Measured(summary, results)


def _gate(setting: Setting, name: str) -> Gate:
    harness, cases = all_harnesses()[name], setting.loaded[name]
    positives = tuple(case.id for case in cases if harness.positive and harness.positive(case))
    results = setting.report(name).results
    return Gate(name, harness.metric, positives, tuple(case.id for case in cases), results)


def _baseline_gate(run: SavedRun, name: str, cases: Sequence[Case]) -> Gate:
    """The baseline's side; answers that other code scored are scored again by this one."""
    by_id, harness = {case.id: case for case in cases}, all_harnesses()[name]
    results = tuple(result for result in run.reports[name].results if result.case_id in by_id)
    if run.plan.digests.scorers != scorers_digest():
        scores = [judge(harness, by_id[each.case_id], Response(text=each.response)) for each in results]
        results = tuple(
            each.model_copy(update={"value": score.value, "reason": score.reason})
            for each, score in zip(results, scores, strict=True)
        )
    return Gate(name, run.gates[name].metric, run.gates[name].positives, tuple(by_id), results)


def _changes(policy: Policy, before: Sequence[Gate], now: Sequence[Gate]) -> tuple[HarnessChange, ...]:
    """Each harness's change, where cases are open the best that they could make of it."""
    filled = [_filled(gate, old) for gate, old in zip(now, before, strict=True)]
    found = [
        harness_change(old, new, policy.gates[new.name].margin)
        for old, new in zip(before, filled, strict=True)
    ]
    gone = [canary for old, new in zip(before, filled, strict=True) for canary in lost(old, new)]
    if filled == list(now):
        return adjusted(found, gone)
    # What the open cases do to the other harnesses' tests is not known; this much is the most.
    at_most = [
        each.model_copy(update={"p_adjusted": None if each.p is None else min(1.0, each.p * len(found))})
        for each in found
    ]
    return tuple(judged(each, gone if each.harness == CANARIES else ()) for each in at_most)


def _filled(gate: Gate, baseline: Gate) -> Gate:
    """A gate whose open cases all pass."""
    asked = {result.case_id for result in gate.results}
    passed = tuple(
        result.model_copy(update={"value": 1}) for result in baseline.results if result.case_id not in asked
    )
    return gate._replace(results=(*gate.results, *passed)) if passed else gate


def _result(change: HarnessChange, *, open_: int) -> CaseResult | None:
    if open_ and not change.regressed:
        return None
    value: Literal[0, 1] | None = None if change.left else 0 if change.regressed else 1
    lacking = f"{change.left[0].case_id}: {change.left[0].why}" if change.left else ""
    details = change.model_dump(mode="json", exclude={"fixed", "broken", "left", "harness"})
    return CaseResult(
        case_id=change.harness,
        prompt="",
        response=None,
        value=value,
        reason=f"{len(change.left)} cases cannot be compared ({lacking})" if lacking else change.reason,
        details={
            **details,
            "fixed": [each.case_id for each in change.fixed],
            "broken": [each.case_id for each in change.broken],
            "open": open_,
        },
    )
