"""A run's gates over the runs before it: a chart for each gate, and the numbers as a table. Pure.

    run_trend(final, earlier_runs(folder, final))

Not covered: which runs those are (`page_earlier`), and runs given to `shipgate compare` (`page_compare`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from reports.page_charts import Point, trend
from reports.page_earlier import Earlier
from reports.page_text import minute
from reports.records import FinalReport, GateLine


@dataclass(frozen=True)
class TrendChart:
    """A gate's number over runs."""

    name: str
    last: str
    bar: str
    chart: Markup


@dataclass(frozen=True)
class Trend:
    """The runs of a trend, oldest first, as rows of a table, and a chart for each gate."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    charts: tuple[TrendChart, ...]
    otherwise: int


def run_trend(final: FinalReport, earlier: Earlier) -> Trend | None:
    """The trend that ends with a run; None where there is no run before it."""
    runs = (*earlier.runs, final)
    if len(runs) == 1:
        return None
    labels = [f"{run.model.name} {minute(run.started_at)}" for run in runs]
    lines = [{line.name: line for line in run.gates} for run in runs]
    names = [line.name for line in final.gates]
    charts = []
    for name in names:
        own = [line.get(name) for line in lines]
        if sum(each is not None and each.value is not None for each in own) > 1:
            charts.append(_trend_chart(name, labels, own, lines[-1][name]))
    rows = tuple(
        (label, run.decision, *(_value(line.get(name)) for name in names))
        for label, run, line in zip(labels, runs, lines, strict=True)
    )
    return Trend(("run", "decision", *names), rows, tuple(charts), earlier.otherwise)


def _trend_chart(
    name: str, labels: Sequence[str], own: Sequence[GateLine | None], last: GateLine
) -> TrendChart:
    points = [
        Point(label, None, None) if line is None else Point(label, line.value, line.passed)
        for label, line in zip(labels, own, strict=True)
    ]
    return TrendChart(name, _value(last), str(last.bar), trend(name, points, last.bar))


def _value(line: GateLine | None) -> str:
    return "–" if line is None or line.value is None else f"{line.value:.3f}"
