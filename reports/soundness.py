"""Whether a gate's report can be believed: its cases and numbers against plan and arithmetic. Pure.

Nothing here asks whether the gate is met; a report with a problem has measured nothing. A report may leave
cases out only where what it holds decides the gate against the model already. Not covered: pytest's outcomes,
and the decision (`verdict`).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence

from harnesses.records import Json
from reports.bar import RATES, Bar
from reports.certainty import certainly_fails
from reports.measures import REGRESSION
from reports.records import EvalReport, GatePlan, Plan

SAMPLES = 3
_ROUNDING = 1e-9
_LARGEST = 500.0
_LOSSES = ("nll", "reference_nll", "tokens")

Found = tuple[str, tuple[str, ...]]


def gate_problems(plan: Plan, gate: GatePlan, mine: Sequence[EvalReport], *, lost: bool) -> list[Found]:
    """Why a gate has not been measured, each with cases to look at.

    `lost`: a ship gate has failed for certain, so that nothing else can clear the run.
    """
    if not mine:
        return [("no report", ())]
    if len(mine) > 1:
        return [(f"{len(mine)} reports, one is due", ())]
    (report,) = mine
    stopped = stopped_early(gate, report, lost=lost)
    numbers = _numbers(plan, gate, report, stopped=stopped)
    return [*_cases(gate, report, stopped=stopped), *((reason, ()) for reason in numbers)]


def failed(gate: GatePlan, report: EvalReport) -> bool:
    """Whether a report, complete or not, shows that its gate cannot be met."""
    if report.value is not None:
        return not gate.bar.met_by(report.value, report.ci95)
    return certainly_fails(gate, {result.case_id: result.value for result in report.results})


def stopped_early(gate: GatePlan, report: EvalReport, *, lost: bool) -> bool:
    """Whether a report rightly leaves cases out.

    A prompt gate may once it has certainly failed, a quality gate only in a run that is lost; a quality
    measure may be left out of a lost run altogether, and the comparison with a baseline in part.
    """
    if report.not_asked < 1 or not (lost or gate.kind == "ship"):
        return False
    if gate.name == REGRESSION:
        return lost and report.value is None
    if gate.decoding is None:
        return gate.kind == "quality" and not report.results
    return report.value is None and failed(gate, report)


def _cases(gate: GatePlan, report: EvalReport, *, stopped: bool) -> Iterator[Found]:
    seen = Counter(result.case_id for result in report.results)
    planned = set(gate.case_ids)
    for reason, ids in (
        ("missing", [] if stopped else sorted(planned - seen.keys())),
        ("not in the plan", sorted(seen.keys() - planned)),
        ("there more than once", sorted(name for name, count in seen.items() if count > 1)),
        ("without an answer", [r.case_id for r in report.results if r.response is None and gate.decoding]),
    ):
        if ids:
            yield f"{len(ids)} of {len(planned)} cases {reason}", tuple(ids[:SAMPLES])
    unscored = [r for r in report.results if r.value is None]
    if unscored:
        reason = f"{len(unscored)} of {len(planned)} cases unscored: {unscored[0].reason}"
        yield reason, tuple(result.case_id for result in unscored[:SAMPLES])


def _numbers(plan: Plan, gate: GatePlan, report: EvalReport, *, stopped: bool) -> Iterator[str]:
    """What in a report's numbers does not agree with the plan, its own results, or arithmetic."""
    values = Counter(result.value for result in report.results)
    if report.run_id != plan.run_id or report.model.digest != plan.digests.model:
        yield "the report is of another run or another model"
    bar = Bar(metric=report.metric, threshold=report.threshold, judge=report.judge)
    if report.gate_kind != gate.kind or bar != gate.bar:
        yield "the report was made with another bar than the plan's"
    if report.digests != plan.digests or report.decoding != gate.decoding:
        yield "the report was made with other data, scorers or decoding than the plan's"
    if (report.passed, report.failed, report.unscored) != (values[1], values[0], values[None]):
        yield "the counts are not those of the results"
    due = len(set(gate.case_ids))
    if report.total != due or (report.not_asked and not stopped):
        yield f"{report.not_asked} cases not asked, {report.total} in all, {due} are due"
    if report.not_asked != due - len(report.results):
        yield "not_asked is not what the results leave open"
    if not stopped:
        yield from _value(gate, report)
    elif report.value is not None or report.ci95 is not None:
        yield "a stopped gate has no value"
    if report.gate_passed != bar.met_by(report.value, report.ci95):
        yield "gate_passed is not what value and threshold say"


def _value(gate: GatePlan, report: EvalReport) -> Iterator[str]:
    """What is wrong with a complete report's value and interval."""
    between = "no number above 0" if gate.bar.at_most else "no number between 0 and 1"
    if not gate.bar.plausible(report.value):
        yield f"its value is {between}"
    elif (again := _counted(gate, report)) is not None and not _same(report.value, again):
        yield "its value is not that of the results"
    if report.ci95 is None or not all(gate.bar.plausible(end) for end in report.ci95):
        yield f"its interval holds {between}"
    elif report.value is not None and not _holds(report.ci95, report.value):
        yield "its interval does not hold its value"
    if gate.bar.at_most and report.failed:
        yield "a measure of losses has failed results"


def _holds(ci95: tuple[float, float], value: float) -> bool:
    return ci95[0] - _ROUNDING <= value <= ci95[1] + _ROUNDING


def _counted(gate: GatePlan, report: EvalReport) -> float | None:
    """The value counted again from the results; None where they do not tell it."""
    passed = {result.case_id for result in report.results if result.value == 1}
    if gate.metric in RATES and report.results:
        return len(passed) / len(report.results)
    if gate.metric == "perplexity_ratio" and report.results:
        return _ratio(report)
    if gate.metric == "f1" and gate.positives:
        hits, wrong = len(passed & set(gate.positives)), len(report.results) - len(passed)
        return 2 * hits / (2 * hits + wrong) if hits + wrong else None
    return None


def _ratio(report: EvalReport) -> float:
    """The ratio of perplexities pooled over tokens; NaN, which agrees with nothing, for want of a loss."""
    mine, theirs, tokens = ([_number(r.details.get(key)) for r in report.results] for key in _LOSSES)
    if not sum(tokens) > 0:
        return math.nan
    gained = (math.fsum(mine) - math.fsum(theirs)) / sum(tokens)
    return math.exp(gained) if abs(gained) < _LARGEST else math.nan


def _number(found: Json) -> float:
    """A loss or a count; NaN for anything that is neither, and for less than nothing."""
    plain = isinstance(found, (int, float)) and not isinstance(found, bool)
    return float(found) if plain and found >= 0 else math.nan


def _same(value: float | None, again: float) -> bool:
    return value is not None and math.isclose(value, again, rel_tol=_ROUNDING, abs_tol=_ROUNDING)
