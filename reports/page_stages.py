"""What stages did to perplexity: reference and artifact by benchmark, a chain's own, its training. Pure.

    stages(report, surroundings(folder, model))

Not covered: measuring (`shipgate perplexity` measures any stages).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from harnesses.records import Json
from reports.page_charts import Span, curve, stages_bar
from reports.records import EvalReport
from reports.surroundings import Curve, Surroundings


@dataclass(frozen=True)
class Stage:
    """A benchmark before and after: perplexities of reference and artifact."""

    name: str
    documents: str
    before: str
    after: str
    ratio: str
    chart: Markup


@dataclass(frozen=True)
class Stages:
    """The two stages of a run's perplexity, and each stage of its chain with its ratio, where noted."""

    reference: str
    artifact: str
    source: str
    rows: tuple[Stage, ...]
    note: str
    chain: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Training:
    """A training's loss in a sentence, and its curve."""

    path: str
    told: str
    chart: Markup


def training(found: Curve | None) -> Training | None:
    """A training as its statistics have it; None where there are none."""
    if found is None or not found.points:
        return None
    held_out = "" if found.held_out is None else f", {found.held_out:.3f} on what was held out"
    told = f"Loss went from {found.initial:.3f} to {found.final:.3f} nats a token{held_out}."
    return Training(found.path, told, curve("loss over steps", found.points))


def stages(report: EvalReport | None, around: Surroundings) -> Stages | None:
    """The stages of a perplexity report; None where nothing was measured."""
    chain = tuple((lost.stage, f"{lost.ratio:.3f}") for lost in around.stages)
    if report is None or "reference" not in report.extra:
        return Stages("", "", "", (), "", chain) if chain else None
    extra = report.extra
    before, after = _summaries(extra.get("reference_benchmarks")), _summaries(extra.get("benchmarks"))
    rows = tuple(_stage(name, before.get(name), after[name]) for name in after)
    cached = extra.get("cached_from")
    note = f"Losses of these weights are those measured at {cached}." if cached else ""
    return Stages(str(extra["reference"]), report.model.uri, str(extra.get("source")), rows, note, chain)


def _summaries(found: Json) -> Mapping[str, Mapping[str, Json]]:
    if not isinstance(found, dict):
        return {}
    return {name: part for name, part in found.items() if isinstance(part, dict)}


def _stage(name: str, before: Mapping[str, Json] | None, after: Mapping[str, Json]) -> Stage:
    old, new = _span(before or {}), _span(after)
    return Stage(
        name="all together" if name == "pooled" else name,
        documents=str(after.get("documents", "–")),
        before=_shown(old.value, 1),
        after=_shown(new.value, 1),
        ratio=_shown(new.value / old.value if old.value and new.value else None, 3),
        chart=stages_bar(name, old, new),
    )


def _span(part: Mapping[str, Json]) -> Span:
    value, ci95 = part.get("perplexity"), part.get("ci95")
    number = float(value) if isinstance(value, int | float) else None
    if isinstance(ci95, list | tuple) and len(ci95) == 2:  # noqa: PLR2004 - an interval has two ends
        return Span(number, (float(ci95[0]), float(ci95[1])))
    return Span(number)


def _shown(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:,.{digits}f}"
