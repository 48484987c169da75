"""What two or more runs say beside their cases: perplexity, consistency, size and speed. Pure.

    perplexity_change(before, after).ratio    # 1.03: three per cent worse on the same documents

Not covered: the cases (`compare_harness`).
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError

from harnesses.perplexity_stats import DocLoss, pooled, ratio
from reports.compared import Figure, PerplexityChange, Trend
from reports.records import EvalReport
from reports.saved_runs import SavedRun
from reports.signed import is_recorded

PERPLEXITY, CONSISTENCY = "perplexity", "consistency"
UNITS = {"size_bytes": "bytes", "tokens_per_second": "tokens/s", "load_seconds": "s"}


def perplexity_change(before: SavedRun, after: SavedRun) -> PerplexityChange | None:
    """Perplexity document by document; None where one of the runs has none."""
    reports = [run.reports.get(PERPLEXITY) for run in (before, after)]
    if reports[0] is None or reports[1] is None:
        return None
    mine, theirs = _losses(reports[1]), _losses(reports[0])
    found = ratio(mine, theirs)
    sources = {str(report.extra.get("source")) for report in reports if report is not None}
    other = "" if len(sources) == 1 else "measured on other documents"
    old = {loss.case_id: loss.nll for loss in theirs}
    worse = [
        loss
        for loss in mine
        if loss.nll is not None and (nll := old.get(loss.case_id)) is not None and loss.nll > nll
    ]
    return PerplexityChange(
        before=pooled(theirs).perplexity,
        after=pooled(mine).perplexity,
        ratio=None if other else found.value,
        ci95=None if other else found.ci95,
        bits_per_byte_ratio=None if other else found.bits_per_byte,
        documents=found.documents,
        worse_documents=len(worse),
        reason=other or found.reason,
    )


def _losses(report: EvalReport) -> tuple[DocLoss, ...]:
    """The losses in a report; a document whose numbers are none is left out, and then missed by the ratio."""
    found = []
    for result in report.results:
        fields = {name: result.details.get(name) for name in ("benchmark", "nll", "tokens", "bytes")}
        try:
            found.append(DocLoss.model_validate({"case_id": result.case_id, **fields}))
        except ValidationError:
            continue
    return tuple(found)


def figures_of(run: SavedRun) -> dict[str, float | None]:
    """A run's own numbers by name; None where it did not measure one."""
    speed = run.final.performance
    consistency = run.reports.get(CONSISTENCY)
    return {
        "overall": run.final.overall_score,
        CONSISTENCY: None if consistency is None else consistency.value,
        # A recording's size is none of a model.
        "size_bytes": None if is_recorded(run.plan.model) else float(run.plan.model.size_bytes) or None,
        "tokens_per_second": None if speed is None else speed.tokens_per_second.value,
        "load_seconds": None if speed is None else speed.load_seconds.value,
    }


def figures(before: SavedRun, after: SavedRun) -> tuple[Figure, ...]:
    """The runs' own numbers side by side; what neither has is left out."""
    old, new = figures_of(before), figures_of(after)
    return tuple(
        Figure(name=name, unit=UNITS.get(name, ""), before=old[name], after=new[name])
        for name in old
        if old[name] is not None or new[name] is not None
    )


def trends(runs: Sequence[SavedRun]) -> tuple[Trend, ...]:
    """Every harness's own value and every figure, over the runs; perplexity pooled."""
    names = list(dict.fromkeys(name for run in runs for name in run.asked))
    found = {name: tuple(_value(run, name) for run in runs) for name in names}
    found["perplexity"] = tuple(_perplexity(run) for run in runs)
    rows = [figures_of(run) for run in runs]
    found |= {name: tuple(row[name] for row in rows) for name in rows[0]}
    return tuple(
        Trend(name=name, unit=UNITS.get(name, ""), values=values)
        for name, values in found.items()
        if any(value is not None for value in values)
    )


def _value(run: SavedRun, name: str) -> float | None:
    report = run.reports.get(name)
    return None if report is None else report.value


def _perplexity(run: SavedRun) -> float | None:
    report = run.reports.get(PERPLEXITY)
    return None if report is None else pooled(_losses(report)).perplexity
