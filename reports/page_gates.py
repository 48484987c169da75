"""What a page shows of each gate: a row with its number, its interval as a bar, and what it came to. Pure.

Not covered: the cases behind a number (`page_data`), and the sentence above them all (`page_view`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from reports.page_charts import Span, interval_bar
from reports.records import SHOWN_ONLY, EvalReport, GateLine, GatePlan

Tone = Literal["good", "bad", "warn", "none"]
"""How something is shown: met, not met and blocking, amiss without blocking, neither."""


@dataclass(frozen=True)
class GateRow:
    """A row of the table; every text is ready to be shown, `failed` counts cases that can be read below."""

    name: str
    kind: str
    value: str
    interval: str
    bar: str
    n: str
    drop: str
    result: str
    tone: Tone
    note: str
    instrument: str
    failed: int
    chart: Markup


def gate_rows(lines: Sequence[GateLine], reports: Mapping[str, EvalReport]) -> tuple[GateRow, ...]:
    """The rows in the order of the lines."""
    return tuple(_row(line, reports.get(line.name)) for line in lines)


def _row(line: GateLine, report: EvalReport | None) -> GateRow:
    result, tone = _result(line, report)
    low_high = None if line.value is None else line.ci95
    of = f" of {line.n + line.not_asked}" if line.not_asked else ""
    return GateRow(
        name=line.name,
        kind=line.kind,
        value="–" if line.value is None else f"{line.value:.3f}",
        interval="–" if low_high is None else f"{low_high[0]:.3f} to {low_high[1]:.3f}",
        bar=str(line.bar),
        n=f"{line.n}{of}",
        drop="–" if line.smallest_drop is None else f"{line.smallest_drop:.3f}",
        result=result,
        tone=tone,
        note=line.reason if line.value is None or line.passed else "",
        instrument=line.instrument,
        failed=0 if report is None else sum(r.value != 1 and bool(r.prompt) for r in report.results),
        chart=interval_bar(line.name, Span(line.value, low_high), line.bar, tone),
    )


def _result(line: GateLine, report: EvalReport | None) -> tuple[str, Tone]:
    if line.reason == SHOWN_ONLY:
        return "shown only", "none"
    if line.passed:
        return "pass", "good"
    if line.value is None and not (line.not_asked and report is not None and report.failed):
        # Left out as another gate had failed, or without a number: nothing that the model did.
        return ("not asked", "none") if line.not_asked and not line.n else ("no result", "warn")
    return ("fail", "bad") if line.kind == "ship" else ("below its bar", "warn")


@dataclass(frozen=True)
class Tile:
    """A canary: its id, what it came to, and why where it did not pass."""

    name: str
    result: str
    tone: Tone
    reason: str


def canary_tiles(gate: GatePlan | None, report: EvalReport | None) -> tuple[Tile, ...]:
    """Every planned canary, those that were not asked too."""
    if gate is None:
        return ()
    found = {result.case_id: result for result in report.results} if report else {}
    tiles = []
    for name in gate.case_ids:
        result = found.get(name)
        if result is None:
            tiles.append(Tile(name, "not asked", "none", ""))
        elif result.value is None:
            tiles.append(Tile(name, "not judged", "warn", result.reason))
        else:
            tiles.append(Tile(name, *(("kept", "good") if result.value else ("lost", "bad")), result.reason))
    return tuple(tiles)
