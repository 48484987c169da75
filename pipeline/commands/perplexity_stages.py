"""The stages of a model held against each other: which step each is, what it may lose, and the table.

Pure but for `compare`, which reads sizes from the models. Not covered: whether the order given is the order
in which the models were made.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from harnesses.engines.uri import parse_model
from harnesses.perplexity import DocLoss, LossRatio, LossSummary, ratio, summarise_losses
from harnesses.perplexity_data import BENCHMARKS, STAND_IN
from harnesses.perplexity_load import Weights, check_weights
from harnesses.records import Record

Step = Literal["first", "train", "merge", "prune", "distill", "quantize"]
_MILLION, _MEGABYTE = 1e6, 1e6
_WHOLE = frozenset({"F32", "F16", "BF16"})


class Allowances(Record):
    """The highest ratio of perplexities, after a step over before it, that the step may have."""

    merge: float
    quantize: float


class Stage(Record):
    """One model of the chain.

    Attributes:
        step: what made it out of the one before.
        allowance: the highest ratio that step may have; None where it may have any.
        ratio: its perplexity over that of the stage before; None for the first.
        summaries: by benchmark, the pooled one last.
    """

    uri: str
    name: str
    step: Step
    parameters: int
    size_bytes: int
    summaries: tuple[LossSummary, ...]
    ratio: LossRatio | None = None
    allowance: float | None = None

    @property
    def over(self) -> bool:
        """Whether it lost more than its allowance."""
        value = None if self.ratio is None else self.ratio.value
        return self.allowance is not None and value is not None and value > self.allowance


def compare(
    uris: Sequence[str], losses: Sequence[Sequence[DocLoss]], allowances: Allowances
) -> tuple[Stage, ...]:
    """Each model with its losses as a stage, held against the one before."""
    stages = []
    for index, (uri, own) in enumerate(zip(uris, losses, strict=True)):
        step = step_between(uris[index - 1] if index else None, uri)
        weights = check_weights(uri)
        stage = Stage(
            uri=uri,
            name=_name(weights, step),
            step=step,
            parameters=weights.parameters,
            size_bytes=weights.size_bytes,
            summaries=summarise_losses(own),
            ratio=ratio(own, losses[index - 1]) if index else None,
            allowance={"merge": allowances.merge, "quantize": allowances.quantize}.get(step),
        )
        stages.append(stage)
    return tuple(stages)


def step_between(before: str | None, after: str) -> Step:
    """What made one model out of another, told from how they are named.

    A GGUF comes from quantizing (or converting, which has the same allowance), a folder after one with an
    adapter from merging, anything else from training.
    """
    if before is None:
        return "first"
    earlier, later = parse_model(before), parse_model(after)
    if later.scheme == "gguf":
        return "quantize"
    return "merge" if earlier.adapter is not None and later.adapter is None else "train"


def over_allowance(stages: Sequence[Stage]) -> Stage | None:
    """The first stage that lost more than its allowance."""
    return next((stage for stage in stages if stage.over), None)


def unsaid(stages: Sequence[Stage]) -> bool:
    """Whether some number that the table should hold could not be had."""
    return any(
        stage.summaries[-1].perplexity is None or (stage.ratio is not None and stage.ratio.value is None)
        for stage in stages
    )


def table(stages: Sequence[Stage], where: str) -> str:
    """The table in Markdown, and below it what is to be said about it."""
    head = ["stage", "model", "parameters", "size", *BENCHMARKS, "pooled", "bits/byte", "to the one before"]
    rows = [head, ["---", "---", *["---:"] * (len(head) - 2)], *(_row(stage) for stage in stages)]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    first = stages[0].summaries[-1]
    kind = f"{STAND_IN}s written for Shipgate, not the benchmarks themselves" if where == STAND_IN else where
    about = (
        f"Perplexity of the answers given the questions; {first.documents} documents ({kind}), "
        f"{first.bytes} bytes of answers; intervals at 95 % over documents."
    )
    return "\n".join([*lines, "", about, *_remarks(stages)]) + "\n"


def _remarks(stages: Sequence[Stage]) -> list[str]:
    reasons = [
        f"{stage.uri}: {reason}"
        for stage in stages
        for reason in (stage.summaries[-1].reason, stage.ratio.reason if stage.ratio else "")
        if reason
    ]
    over = over_allowance(stages)
    if over is not None and over.ratio is not None and over.ratio.value is not None:
        lost = f"{over.ratio.value:.4f} is over the {over.allowance} of step {over.step}"
        reasons.append(f"First stage over its allowance: {over.name} ({over.uri}), {lost}.")
    elif not unsaid(stages) and not any(stage.step in ("prune", "distill") for stage in stages):
        reasons.append("Every stage keeps within its allowance.")
    return reasons


def _row(stage: Stage) -> list[str]:
    by_name = {summary.benchmark: summary for summary in stage.summaries}
    pooled = stage.summaries[-1]
    return [
        stage.name,
        stage.uri,
        f"{stage.parameters / _MILLION:.2f} M",
        f"{stage.size_bytes / _MEGABYTE:.1f} MB",
        *(_number(by_name[name].perplexity if name in by_name else None) for name in BENCHMARKS),
        _with_interval(pooled.perplexity, pooled.ci95, 1),
        "?" if pooled.bits_per_byte is None else f"{pooled.bits_per_byte:.3f}",
        _ratio_cell(stage),
    ]


def _ratio_cell(stage: Stage) -> str:
    if stage.ratio is None:
        return "-"
    cell = _with_interval(stage.ratio.value, stage.ratio.ci95, 4)
    allowed = "" if stage.allowance is None else f", allowed {stage.allowance}"
    return f"{cell}{allowed}{' OVER' if stage.over else ''}"


def _with_interval(value: float | None, ci95: tuple[float, float] | None, digits: int) -> str:
    if value is None or ci95 is None:
        return "?"
    return f"{value:.{digits}f} ({ci95[0]:.{digits}f} to {ci95[1]:.{digits}f})"


def _number(value: float | None) -> str:
    return "?" if value is None else f"{value:.1f}"


def _name(weights: Weights, step: Step) -> str:
    if weights.gguf is not None:
        kind = weights.gguf.quantization
        return f"{'converted' if kind in _WHOLE else 'quantized'} {kind}"
    if weights.adapter is not None:
        return "LoRA"
    return {"first": "base", "merge": "merged"}.get(step, "trained")
