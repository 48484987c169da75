"""What the page of a comparison says (`shipgate compare --html`): runs, steps, changed cases, trends. Pure.

    compare_view(compare(runs, policy))

Not covered: the statistics (`compare`), a step's table (`page_steps`), and how it looks (`page/`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reports.compare_text import figure_line, perplexity_line
from reports.compared import Compared, ComparedRun, Step
from reports.compared import Trend as Numbers
from reports.page_charts import Point, trend
from reports.page_steps import ShownChange, StepView, shown_changes, step_view
from reports.page_trend import Trend, TrendChart

_FIRST = 3


@dataclass(frozen=True)
class CompareView:
    """Everything that the template shows; `changes` are the last step's, `first` what is seen at once."""

    regressed: bool
    answer: str
    why: str
    reasons: tuple[str, ...]
    runs: tuple[ComparedRun, ...]
    steps: tuple[StepView, ...]
    changes: tuple[ShownChange, ...]
    first: tuple[ShownChange, ...]
    trend: Trend | None


def compare_view(compared: Compared) -> CompareView:
    """The view of a comparison."""
    last = compared.steps[-1]
    changes = shown_changes(last.harnesses)
    return CompareView(
        regressed=compared.regressed,
        answer=_answer(last),
        why=f"{compared.reasons[0]}." if compared.reasons else _counted(last),
        reasons=compared.reasons,
        runs=compared.runs,
        steps=tuple(
            step_view(f"{step.before} to {step.after}", step.harnesses, tuple(_said(step)))
            for step in compared.steps
        ),
        changes=changes,
        first=changes[:_FIRST],
        trend=_trend(compared),
    )


def _answer(last: Step) -> str:
    if any(each.regressed for each in last.harnesses):
        return "The last run is worse."
    return "Not all of it can be compared." if last.regressed else "The last run is not shown to be worse."


def _counted(step: Step) -> str:
    broken = sum(len(each.broken) for each in step.harnesses)
    fixed = sum(len(each.fixed) for each in step.harnesses)
    pairs = sum(each.n for each in step.harnesses)
    count = len(step.harnesses)
    noun = "harness" if count == 1 else "harnesses"
    return f"{count} {noun} and {pairs:,} cases compared; {broken} broken, {fixed} fixed."


def _said(step: Step) -> Iterator[str]:
    if step.canaries.lost:
        yield f"Canaries lost: {', '.join(step.canaries.named())}"
    if step.canaries.regained:
        yield f"Canaries regained: {', '.join(step.canaries.regained)}"
    if step.only_one:
        yield f"Only in one of the two runs: {', '.join(step.only_one)}"
    if step.perplexity is not None:
        yield perplexity_line(step.perplexity)
    yield from map(figure_line, step.figures)
    yield from (f"Note: {note}" for note in step.notes)


def _trend(compared: Compared) -> Trend | None:
    if len(compared.runs) < 3:  # noqa: PLR2004 - two runs are no trend
        return None
    labels = [run.run_id for run in compared.runs]
    charts = tuple(_chart(each, labels) for each in compared.trends)
    rows = tuple(
        (run.run_id, run.decision, *(_shown(each, each.values[place]) for each in compared.trends))
        for place, run in enumerate(compared.runs)
    )
    heads = ("run", "decision", *(each.name for each in compared.trends))
    return Trend(heads, rows, charts, 0)


def _chart(numbers: Numbers, labels: list[str]) -> TrendChart:
    points = [Point(label, value) for label, value in zip(labels, numbers.values, strict=True)]
    last = _shown(numbers, numbers.values[-1])
    return TrendChart(numbers.name, last, numbers.unit, trend(numbers.name, points, None))


def _shown(numbers: Numbers, value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,.0f}" if numbers.unit == "bytes" else f"{value:.3f}"
