"""Whether a merged model computes what base and adapter compute together, judged by logits in float32.

    judge(logits, rounding="BF16", settings=MergeSettings()).verdict   # "equal" or "differs"

Five sets of logits on the same random tokens: the base's, those of base and adapter, of the merged weights
before and after they were rounded to the base's type, and of the folder that was written and read again.
Three things have to hold: merging computes the same; the folder holds what was in memory; and rounding took
less than a share of what the adapter had changed, so that the adapter is in there. Not covered: quality.
Equal logits of a poor adapter are a right merge.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, NamedTuple

from pydantic import Field

from harnesses.engines.hf_load import library
from harnesses.records import Record, ShipgateError

if TYPE_CHECKING:
    import torch

_STEP = {"F64": 0.0, "F32": 0.0, "F16": 2.0**-11, "BF16": 2.0**-8}
"""The relative spacing of a type's numbers; merging is done in float32, which rounds no further."""
_ROUNDING_STEPS = 32
"""How many spacings of the largest logit rounding may cost; a few are usual, more with depth."""


class MergeSettings(Record):
    """How a merge is judged.

    Attributes:
        texts: random texts that are put to the models.
        tokens: in each.
        seed: of the texts.
        tolerance: the largest difference that computing in another order may make, by the largest logit.
        rounding_share: the largest share of the adapter's own effect that rounding may take.
        smallest_effect: how many tolerances the adapter must change a logit by; below, nothing could be told.
    """

    texts: int = Field(default=4, ge=1)
    tokens: int = Field(default=24, ge=2)
    seed: int = 20261121
    tolerance: float = Field(default=1e-4, gt=0)
    rounding_share: float = Field(default=0.5, gt=0, lt=1)
    smallest_effect: float = Field(default=10.0, gt=1)


class Logits(NamedTuple):
    """The five sets of logits, each texts x tokens x vocabulary."""

    base: torch.Tensor
    adapted: torch.Tensor
    merged: torch.Tensor
    rounded: torch.Tensor
    reloaded: torch.Tensor


class MergeCheck(Record):
    """What was found. Every number is a largest absolute difference of logits, or what bounds one.

    Attributes:
        problem: why the verdict is not `equal`, in one line.
        largest_logit: of base and adapter.
        adapter_effect: base and adapter against the base.
        merged_difference: merged, in float32, against base and adapter.
        reload_difference: the folder read again against the weights as they were in memory.
        reloaded_difference: the folder read again against base and adapter, rounding included.
        reloaded_effect: the folder read again against the base.
        tolerance: bounds the second and third.
        rounding_tolerance: bounds the fourth.
    """

    verdict: Literal["equal", "differs"]
    problem: str
    largest_logit: float
    adapter_effect: float
    merged_difference: float
    reload_difference: float
    reloaded_difference: float
    reloaded_effect: float
    tolerance: float
    rounding_tolerance: float


def probe(vocabulary: int, settings: MergeSettings) -> torch.Tensor:
    """The token ids that every model is asked, texts x tokens; every run draws the same ones."""
    import torch

    generator = torch.Generator().manual_seed(settings.seed)
    ids: torch.Tensor = torch.randint(0, vocabulary, (settings.texts, settings.tokens), generator=generator)
    return ids


def judge(logits: Logits, rounding: str, settings: MergeSettings) -> MergeCheck:
    """Compare the logits.

    Args:
        logits: the five sets.
        rounding: the coarsest type that weights were rounded to, such as `BF16`.
        settings: tolerances.

    Raises:
        ShipgateError: logits are not finite or of other shapes, so that nothing can be compared.
    """
    _refuse_incomparable(logits)
    largest, effect = float(logits.adapted.abs().max()), _difference(logits.adapted, logits.base)
    tolerance = settings.tolerance * largest
    spacing = _STEP.get(rounding, 0.0) * _ROUNDING_STEPS * largest
    check = MergeCheck(
        verdict="equal",
        problem="",
        largest_logit=largest,
        adapter_effect=effect,
        merged_difference=_difference(logits.merged, logits.adapted),
        reload_difference=_difference(logits.reloaded, logits.rounded),
        reloaded_difference=_difference(logits.reloaded, logits.adapted),
        reloaded_effect=_difference(logits.reloaded, logits.base),
        tolerance=tolerance,
        rounding_tolerance=max(tolerance, min(settings.rounding_share * effect, spacing)),
    )
    problem = _problem(check, settings)
    return check.model_copy(update={"verdict": "differs", "problem": problem}) if problem else check


def _problem(check: MergeCheck, settings: MergeSettings) -> str:
    """The first thing that does not hold, "" where all does; written so that nothing unknown passes."""
    bound = f"tolerance {check.tolerance:.3g}"
    if not check.adapter_effect >= settings.smallest_effect * check.tolerance:
        return (
            f"the adapter changes no logit of the base by more than {check.adapter_effect:.3g}, too little"
            f" to tell a right merge from a wrong one ({bound})"
        )
    if not check.merged_difference <= check.tolerance:
        return f"the merged logits differ from base and adapter by {check.merged_difference:.3g} ({bound})"
    if not check.reload_difference <= check.tolerance:
        return (
            f"the folder read again differs from what was merged by {check.reload_difference:.3g} ({bound})"
        )
    if not check.reloaded_difference <= check.rounding_tolerance:
        return (
            f"rounding changed the logits by {check.reloaded_difference:.3g}, where the adapter changes them"
            f" by {check.adapter_effect:.3g} (tolerance {check.rounding_tolerance:.3g})"
        )
    return ""


def _difference(one: torch.Tensor, other: torch.Tensor) -> float:
    return float((one - other).abs().max())


def _refuse_incomparable(logits: Logits) -> None:
    torch = library("torch")
    for name, values in logits._asdict().items():
        if values.shape != logits.base.shape or not torch.isfinite(values).all():
            raise ShipgateError(
                f"the logits of the {name} model are not finite or not as many; nothing was merged, look at"
                " the weights of base and adapter"
            )
    if not math.isfinite(float(logits.adapted.abs().max())):
        raise ShipgateError("the logits are not finite; nothing was merged")
