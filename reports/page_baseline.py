"""A run against its baseline as its page shows it: the numbers of the gate `regression`, and the cases.

    against_baseline(regression_report, own_reports, read_run(baseline_folder))

The numbers are the gate's own, never computed again, so that page and verdict cannot disagree. The answers of
the baseline stand beside this run's where the baseline can still be read. Pure. Not covered: reading it
(`derived`), and the comparison of runs without a gate (`page_compare`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from pydantic import ValidationError

from harnesses.records import Json
from reports.compare_figures import figures, perplexity_change
from reports.compare_text import figure_line, perplexity_line
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
    changes = tuple(map(_with_words, shown_changes(known)[:MOST_DIFFERENCES]))
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


def _note(before: SavedRun | None, shown: int, changed: int, folder: str) -> str:
    if before is None:
        return f"The baseline's answers cannot be read any more ({folder}), so no case is shown."
    if shown < changed:
        return f"{shown} of {changed} changed cases are shown; shipgate compare shows all of them."
    return ""


def _said(now: SavedRun, before: SavedRun | None) -> Iterator[str]:
    if before is None:
        return
    perplexity = perplexity_change(before, now)
    if perplexity is not None:
        yield perplexity_line(perplexity)
    yield from map(figure_line, figures(before, now))


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
