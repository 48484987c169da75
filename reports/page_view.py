"""What a run's page says: decision and reason, gates, canaries, cases, trend, perplexity, provenance. Pure.

    report_view(Facts(final, plan, reports, Known()))

Not covered: how it looks (`page/`), how it becomes HTML (`page`), and the comparison (`page_steps`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from reports.compare_harness import CANARIES
from reports.incident import closeness
from reports.page_baseline import BaselineView
from reports.page_data import ShownCase, ShownCases, shown_cases
from reports.page_earlier import Earlier
from reports.page_gates import GateRow, Tile, canary_tiles, gate_rows
from reports.page_provenance import Fact, facts, provenance
from reports.page_stages import Stages, Training, stages, training
from reports.page_trend import Trend, run_trend
from reports.records import EvalReport, FinalReport, Plan
from reports.signed import is_recorded
from reports.surroundings import Surroundings

PERPLEXITY = "perplexity"
_FIRST = 3
_NAMED = 6
_ANSWERS = {
    "CLEARED": "It may ship.",
    "BLOCKED": "It may not ship.",
    "INVALID": "It may not ship: this run cannot decide.",
}


@dataclass(frozen=True)
class Known:
    """What stands around a run.

    Attributes:
        baseline: the section about its baseline, where it has one.
        other_bars: what its policy has otherwise than the project's own; empty for the same.
        earlier: runs before it, for the trend.
        around: what notes and records tell of its model.
        key_id: the key that signed the verdict; None where it is not signed.
    """

    baseline: BaselineView | None = None
    other_bars: tuple[str, ...] = ()
    earlier: Earlier = field(default_factory=Earlier)
    around: Surroundings = field(default_factory=Surroundings)
    key_id: str | None = None


@dataclass(frozen=True)
class ReportView:
    """Everything that the template shows."""

    decision: str
    answer: str
    why: str
    cautions: tuple[str, ...]
    reasons: tuple[str, ...]
    model: str
    uri: str
    facts: tuple[Fact, ...]
    gates: tuple[GateRow, ...]
    canaries: tuple[Tile, ...]
    cases: ShownCases
    first: tuple[ShownCase, ...]
    baseline: BaselineView | None
    trend: Trend | None
    stages: Stages | None
    training: Training | None
    provenance: tuple[Fact, ...]


def report_view(
    final: FinalReport, plan: Plan, reports: Sequence[EvalReport], known: Known | None = None
) -> ReportView:
    """The view of a finished run."""
    around = known or Known()
    by_name = {report.test_name: report for report in reports}
    ordered = [by_name[line.name] for line in final.gates if line.name in by_name]
    cases = shown_cases(ordered)
    rows = gate_rows(final.gates, by_name)
    planned = {gate.name: gate for gate in plan.gates}
    return ReportView(
        decision=final.decision,
        answer=_answer(final, around),
        why=why(final, rows),
        cautions=tuple(_cautions(final, around)),
        reasons=final.reasons,
        model=final.model.name,
        uri=final.model.uri,
        facts=tuple(facts(final)),
        gates=rows,
        canaries=canary_tiles(planned.get(CANARIES), by_name.get(CANARIES)),
        cases=cases,
        first=tuple(_first(cases)),
        baseline=around.baseline,
        trend=run_trend(final, around.earlier),
        stages=stages(by_name.get(PERPLEXITY), around.around),
        training=training(around.around.curve),
        provenance=tuple(provenance(final, plan, around.around.models, around.key_id)),
    )


def _answer(final: FinalReport, known: Known) -> str:
    if final.decision == "CLEARED" and is_recorded(final.model):
        return "The recorded answers pass; no model may ship by them."
    if final.decision == "CLEARED" and known.other_bars:
        return "It may ship by this policy, which is not the project's own."
    return _ANSWERS[final.decision]


def why(final: FinalReport, rows: Sequence[GateRow]) -> str:
    """The decision's reason in one sentence."""
    ship = [row for row in rows if row.kind == "ship"]
    if final.decision == "CLEARED":
        below = [line.name for line in final.gates if line.kind == "quality" and not line.passed]
        shown = f"; below a quality bar, which does not block: {', '.join(below)}" if below else ""
        return f"All {len(ship)} ship gates are met{shown}."
    if final.decision == "INVALID":
        return f"{final.reasons[0] if final.reasons else 'no reason was written down'}."
    missed = [row.name for row in ship if row.result == "fail"]
    counted = f"{len(missed)} of {len(ship)} ship gates {'is' if len(missed) == 1 else 'are'} not met"
    if unknown := sum(row.result in ("no result", "not asked") for row in ship):
        counted += f", {unknown} {'has' if unknown == 1 else 'have'} no result"
    known = [line for line in final.gates if line.name in missed and line.value is not None]
    if not known:
        return f"{counted}; {final.reasons[0] if final.reasons else 'no reason was written down'}."
    worst = min(known, key=closeness)
    bar = str(worst.bar).replace(" ", "\u00a0")
    return f"{counted}; {worst.name} is furthest from its bar: {worst.value:.3f}, and {bar} is due."


def _cautions(final: FinalReport, known: Known) -> Iterator[str]:
    """What takes from the decision's weight, whatever it is."""
    if is_recorded(final.model):
        yield "Recorded answers stood in for a model: they show a score, and promote nothing."
    if known.other_bars:
        more = len(known.other_bars) - _NAMED
        named = ", ".join(known.other_bars[:_NAMED]) + (f" and {more} more" if more > 0 else "")
        yield f"Not by the project's own policy: {named} (in brackets the project's own)."


def _first(cases: ShownCases) -> Iterator[ShownCase]:
    """The first few that did not pass, of each gate; what is seen without scripts."""
    missed = [case for case in cases.cases if case.result.value != 1]
    for name in dict.fromkeys(case.gate for case in missed):
        yield from islice((case for case in missed if case.gate == name), _FIRST)
