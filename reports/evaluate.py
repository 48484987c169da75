"""One gate's report out of its cases and responses. Pure, and safe against scorers that misbehave.

A scorer that raises, or returns anything but a proper Score, leaves its case unscored: value None, never 0.
So does a response with an error. What is no answer at all (`unfit`) fails its case. Not covered: asking the
model (`run`), and what the numbers decide (`verdict`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pydantic import ValidationError

from harnesses.instruments import instrument_line
from harnesses.records import Case, Harness, Response, Score, ShipgateError, Summary
from harnesses.stats import smallest_change, smallest_drop
from reports.bar import RATES
from reports.files import dumps
from reports.measures import REGRESSION, Measure, Setting
from reports.records import CaseResult, EvalReport, GatePlan, Plan
from reports.unfit import unfit

FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    LookupError,
    MemoryError,
    NameError,
    OSError,
    RuntimeError,
    ShipgateError,
    TypeError,
    ValueError,
)
"""What a harness may raise; Ctrl-C and exits pass through."""
Answered = Sequence[tuple[Case, Response]]
Judged = Sequence[tuple[Case, Response, Score]]


def judge(harness: Harness, case: Case, response: Response) -> Score:
    """The score of one response; None where there is no answer or the scorer gave no proper score."""
    if response.text is None:
        return Score(value=None, reason=f"no answer: {response.error}")
    if (why := unfit(response.text)) is not None:
        return Score(value=0, reason=why)
    try:
        score: object = harness.score(case, response.text)
        if not isinstance(score, Score) or isinstance(score.value, (bool, float)):
            return Score(value=None, reason=f"the scorer returned {_kind(score)}, no score")
        dumps(score.details)
        # Validated again: a copy made without validation could carry anything.
        return Score.model_validate(score.model_dump(warnings=False))
    except FAULTS as error:
        return Score(value=None, reason=f"the scorer failed ({_name(error)})")


def _kind(score: object) -> str:
    value = score.value if isinstance(score, Score) else score
    return f"{type(value).__name__} {value!r}"[:80]


def summarise(harness: Harness, scored: Sequence[tuple[Case, Score]]) -> Summary:
    """The headline number; value None where a case is unscored or the harness gave no proper summary."""
    try:
        summary: object = harness.summarise(scored)
        if not isinstance(summary, Summary):
            return Summary(value=None, ci95=None, extra={"problem": "the harness returned no summary"})
        dumps(summary.extra)
        summary = Summary.model_validate(summary.model_dump(warnings=False))
    except FAULTS as error:
        return Summary(value=None, ci95=None, extra={"problem": f"the summary failed ({_name(error)})"})
    if not scored or any(score.value is None for _, score in scored):
        return summary.model_copy(update={"value": None, "ci95": None})
    return summary


def _name(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return f"{error.errors()[0]['loc']}: {error.errors()[0]['msg']}"
    return f"{type(error).__name__}: {(str(error).splitlines() or [''])[0]}"[:200]


def judge_all(harness: Harness, answered: Answered) -> Judged:
    """Every answer with its score."""
    return [(case, response, judge(harness, case, response)) for case, response in answered]


def eval_report(harness: Harness, gate: GatePlan, plan: Plan, judged: Judged, timestamp: str) -> EvalReport:
    """Fold judged answers into the gate's report; where cases are left open it has no headline number."""
    summary = summarise(harness, [(case, score) for case, _, score in judged])
    results = tuple(
        CaseResult(
            case_id=case.id,
            prompt=case.prompt,
            response=response.text,
            value=score.value,
            reason=score.reason,
            details=score.details,
            finish_reason=response.finish_reason,
        )
        for case, response, score in judged
    )
    if len(results) < len(gate.case_ids):
        summary = summary.model_copy(update={"value": None, "ci95": None})
    return fold(gate, plan, timestamp, summary, results)


def measured_report(
    measure: Measure, setting: Setting, gate: GatePlan, plan: Plan, timestamp: str
) -> EvalReport:
    """A measure's report; where it cannot be taken, no case has a value and each says why."""
    try:
        measured = measure.measure(setting)
        dumps([measured.summary.extra, *(result.details for result in measured.results)])
        summary = Summary.model_validate(measured.summary.model_dump(warnings=False))
        results = tuple(CaseResult.model_validate(r.model_dump(warnings=False)) for r in measured.results)
    except FAULTS as error:
        why = str(error) if isinstance(error, ShipgateError) else f"it broke ({_name(error)})"
        return fold(gate, plan, timestamp, Summary(value=None, ci95=None), _unmeasured(gate, why))
    if any(result.value is None for result in results) or len(results) != len(gate.case_ids):
        summary = summary.model_copy(update={"value": None, "ci95": None})
    return fold(gate, plan, timestamp, summary, results)


def _unmeasured(gate: GatePlan, why: str) -> tuple[CaseResult, ...]:
    return tuple(
        CaseResult(case_id=name, prompt="", response=None, value=None, reason=why) for name in gate.case_ids
    )


def fold(
    gate: GatePlan, plan: Plan, timestamp: str, summary: Summary, results: Sequence[CaseResult]
) -> EvalReport:
    """A gate's report from its headline number and its results."""
    counts = Counter(result.value for result in results)
    total = len(gate.case_ids)
    return EvalReport(
        test_name=gate.name,
        run_id=plan.run_id,
        timestamp=timestamp,
        model=plan.model,
        gate_kind=gate.kind,
        metric=gate.metric,
        threshold=gate.threshold,
        judge=gate.judge,
        total=total,
        passed=counts[1],
        failed=counts[0],
        unscored=counts[None],
        not_asked=total - len(results),
        cut_off=sum(result.finish_reason == "length" for result in results),
        pass_rate=counts[1] / total if total and counts[0] + counts[1] == total else None,
        value=summary.value,
        ci95=summary.ci95,
        gate_passed=gate.bar.met_by(summary.value, summary.ci95),
        smallest_drop=_smallest_drop(gate, summary, total),
        instrument=instrument_line(gate.name),
        extra=summary.extra,
        decoding=gate.decoding,
        digests=plan.digests,
        results=tuple(results),
    )


def _smallest_drop(gate: GatePlan, summary: Summary, n: int) -> float | None:
    # The cases of a comparison are whole harnesses, each with a test of its own.
    if summary.value is None or summary.ci95 is None or not n or gate.name == REGRESSION:
        return None
    if gate.metric in RATES:
        return smallest_drop(summary.value, n)
    change = smallest_change(summary.ci95)
    return change if gate.bar.at_most else min(change, summary.value)
