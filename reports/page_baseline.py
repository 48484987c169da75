"""A run against its baseline as its page shows it: the numbers of the gate `regression`, and the cases.

    against_baseline(regression_report, own_reports, read_run(baseline_folder))

The numbers are the gate's own, never computed again, so that page and verdict cannot disagree. The answers of
the baseline stand beside this run's where the baseline can still be read. Pure. Not covered: reading it
(`derived`), and the comparison of runs without a gate (`page_compare`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import ValidationError

from harnesses.records import Json
from reports.compare_figures import figures
from reports.compare_text import figure_line
from reports.compared import Change, HarnessChange
from reports.page_steps import ShownChange, StepView, shown_changes, step_view
from reports.records import CaseResult, EvalReport
from reports.saved_runs import SavedRun
from reports.word_diff import word_diff

MOST_DIFFERENCES = 100
_FIRST = 3


@dataclass(frozen=True)
class BaselineView:
    """The section: a step, the cases that changed sides, the first of them, and what is not shown."""

    step: StepView
    changes: tuple[ShownChange, ...]
    first: tuple[ShownChange, ...]
    note: str


def against_baseline(now: SavedRun, before: SavedRun | None) -> BaselineView | None:
    """The section of a run that has the gate `regression`; None where that was not measured."""
    regression = now.reports.get("regression")
    baseline = now.plan.evidence.baseline
    if regression is None or baseline is None or not regression.results:
        return None
    found = [_change(result, now.reports, before) for result in regression.results]
    known = [change for change in found if change is not None]
    changes = tuple(map(_with_words, _spread(shown_changes(known))))
    counts = {result.case_id: _counts(result) for result in regression.results}
    step = step_view(f"{baseline.run_id} to {now.plan.run_id}", known, tuple(_said(now, before)))
    rows = tuple(
        replace(row, broken=counts[row.harness][0], fixed=counts[row.harness][1]) for row in step.rows
    )
    return BaselineView(
        step=replace(step, rows=rows),
        changes=changes,
        first=changes[:_FIRST],
        note=_note(before, len(changes), sum(map(sum, counts.values())), baseline.folder),
    )


def _spread(changes: Sequence[ShownChange]) -> list[ShownChange]:
    """As many as are shown, of every harness some, in their order."""
    groups: Counter[tuple[str, str]] = Counter()
    ranked = []
    for place, each in enumerate(changes):
        ranked.append((groups[each.gate, each.kind], place))
        groups[each.gate, each.kind] += 1
    kept = sorted(place for _, place in sorted(ranked)[:MOST_DIFFERENCES])
    return [changes[place] for place in kept]


def _note(before: SavedRun | None, shown: int, changed: int, folder: str) -> str:
    if before is None:
        return f"The baseline's answers cannot be read any more ({folder}), so no case is shown."
    if shown < changed:
        return f"{shown} of {changed} changed cases are shown; shipgate compare shows all of them."
    return ""


def _said(now: SavedRun, before: SavedRun | None) -> Iterator[str]:
    if before is None:
        return
    old, new = _perplexity(before), _perplexity(now)
    if old is not None and new is not None:
        yield f"perplexity over all documents: {old:,.1f} -> {new:,.1f}"
    yield from map(figure_line, figures(before, now))


def _perplexity(run: SavedRun) -> float | None:
    """As its report has it; an interval of the ratio would take most of a second to draw again."""
    report = run.reports.get("perplexity")
    parts = report.extra.get("benchmarks") if report else None
    pooled = parts.get("pooled") if isinstance(parts, dict) else None
    value = pooled.get("perplexity") if isinstance(pooled, dict) else None
    return float(value) if isinstance(value, int | float) else None


def _counts(result: CaseResult) -> tuple[int, int]:
    """How many broke, and how many were fixed, whether or not they can be shown."""
    return len(_names(result.details.get("broken"))), len(_names(result.details.get("fixed")))


def _names(found: Json) -> tuple[str, ...]:
    return tuple(map(str, found)) if isinstance(found, list) else ()


def _change(
    result: CaseResult, reports: Mapping[str, EvalReport], before: SavedRun | None
) -> HarnessChange | None:
    """A harness's change as the gate recorded it; its cases where both answers are there, without words."""
    numbers = {key: value for key, value in result.details.items() if key not in ("fixed", "broken", "open")}
    old = _by_id(None if before is None else before.reports.get(result.case_id))
    new = _by_id(reports.get(result.case_id))
    cases = {}
    for kind in ("broken", "fixed"):
        both = [name for name in _names(result.details.get(kind)) if name in old and name in new]
        cases[kind] = tuple(_case(old[name], new[name]) for name in both)
    try:
        return HarnessChange.model_validate({**numbers, "harness": result.case_id, "left": (), **cases})
    except ValidationError:
        return None


def _by_id(report: EvalReport | None) -> dict[str, CaseResult]:
    return {} if report is None else {result.case_id: result for result in report.results}


def _case(before: CaseResult, after: CaseResult) -> Change:
    return Change(
        case_id=after.case_id,
        prompt=after.prompt,
        before=before.response or "",
        after=after.response or "",
        before_reason=before.reason,
        after_reason=after.reason,
        words=(),
    )


def _with_words(shown: ShownChange) -> ShownChange:
    """Word by word, which takes time: only for what is shown."""
    words = word_diff(shown.change.before, shown.change.after)
    return shown._replace(change=shown.change.model_copy(update={"words": words}))
