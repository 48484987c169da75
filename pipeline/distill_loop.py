"""The lessons: AdamW over batches, a line of the loss curve for every step, and a stop at the first NaN.

Rows are drawn anew each epoch by a seeded shuffle; the learning rate rises over the warm-up and falls along a
cosine. Not covered: going on after a kill, and more than one device.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import Field

from harnesses.engines.hf_load import library
from harnesses.records import Record, ShipgateError
from pipeline.distill_loss import Losses, distillation_losses

if TYPE_CHECKING:
    import torch

_WEIGHT_DECAY = 0.01


class Lessons(Record):
    """How the student is taught.

    Attributes:
        temperature: what softens both distributions.
        kl_weight: the teacher's share of the loss; the rest is the cross-entropy's.
        epochs: how often every row is seen.
        batch: rows a step.
        clip: the largest norm of a step's gradient.
        max_length: tokens of a row; what is longer is cut.
        keep_zeros: weights that are zero in the student stay zero, as pruning left them.
        held_out_share: of the rows, where no file of them is given.
        benchmarks: what perplexity is measured on, all five where None, not at all where empty.
    """

    temperature: float = Field(default=2.0, gt=0)
    kl_weight: float = Field(default=0.5, ge=0, le=1)
    epochs: int = Field(default=2, ge=1)
    batch: int = Field(default=8, ge=1)
    learning_rate: float = Field(default=1e-4, gt=0)
    warmup_steps: int = Field(default=20, ge=0)
    clip: float = Field(default=1.0, gt=0)
    max_length: int = Field(default=2048, ge=2)
    keep_zeros: bool = False
    held_out_share: float = Field(default=0.1, gt=0, lt=1)
    seed: int = 20261121
    benchmarks: tuple[str, ...] | None = None


class Step(Record):
    """One line of the loss curve; losses are means over this step's answer tokens, in nats.

    Attributes:
        kl: times the temperature squared, as it enters the loss.
        gradient_norm: before clipping.
    """

    step: int
    epoch: int
    loss: float
    kl: float
    cross_entropy: float
    learning_rate: float
    gradient_norm: float
    tokens: int


class HeldOut(Record):
    """How a student does on rows that it does not learn from, at temperature 1, in nats an answer token."""

    kl: float
    cross_entropy: float
    top1_agreement: float
    tokens: int


Row = Mapping[str, Any]
Collate = Callable[[Sequence[Row]], dict[str, Any]]


class Pair:
    """Teacher and student on one device, and how rows become batches."""

    def __init__(self, teacher: Any, student: Any, collate: Collate, device: str) -> None:  # noqa: ANN401
        """Move both to the device; the teacher stays as it is."""
        self.teacher, self.student = teacher.to(device).eval(), student.to(device)
        self._collate, self._device = collate, device

    def losses(self, rows: Sequence[Row], temperature: float) -> Losses:
        """Both models' logits on a batch, compared."""
        torch = library("torch")
        batch = {name: tensor.to(self._device) for name, tensor in self._collate(rows).items()}
        labels = batch.pop("labels")
        with torch.no_grad():
            theirs = self.teacher(**batch, use_cache=False).logits
        ours = self.student(**batch, use_cache=False).logits
        return distillation_losses(ours, theirs, labels, temperature)


def held_out(pair: Pair, rows: Sequence[Row], batch: int) -> HeldOut:
    """Judge the student as it is now.

    Raises:
        ShipgateError: a loss is not finite.
    """
    torch = library("torch")
    pair.student.eval()
    kl, cross_entropy, agreed, tokens = 0.0, 0.0, 0, 0
    with torch.no_grad():
        for at in range(0, len(rows), batch):
            found = pair.losses(rows[at : at + batch], 1.0)
            kl += float(found.kl) * found.tokens
            cross_entropy += float(found.cross_entropy) * found.tokens
            agreed, tokens = agreed + found.agreed, tokens + found.tokens
    if not math.isfinite(kl + cross_entropy):
        raise ShipgateError("the held-out loss is not finite; nothing was made")
    return HeldOut(
        # Rounding can leave a sum a hair below zero where both models are one.
        kl=max(0.0, kl / tokens),
        cross_entropy=cross_entropy / tokens,
        top1_agreement=agreed / tokens,
        tokens=tokens,
    )


def teach(
    pair: Pair, rows: Sequence[Row], lessons: Lessons, curve: Path, done: Callable[[int, int], None]
) -> list[Step]:
    """Train the student, writing the loss curve line by line.

    Args:
        pair: teacher and student.
        rows: what is learned from.
        lessons: settings.
        curve: the JSONL file to write.
        done: told how many steps are done, and of how many.

    Raises:
        ShipgateError: a loss or gradient is not finite; the step is named.
    """
    torch = library("torch")
    batches = list(_batches(rows, lessons))
    weights = [weight for weight in pair.student.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=lessons.learning_rate, weight_decay=_WEIGHT_DECAY)
    kept = [(weight, weight.detach() != 0) for weight in weights if lessons.keep_zeros and weight.dim() > 1]
    pair.student.train()
    steps: list[Step] = []
    with curve.open("x", encoding="utf-8") as stream:
        for number, (epoch, batch) in enumerate(batches):
            rate = lessons.learning_rate * schedule(number, len(batches), lessons.warmup_steps)
            step = _lesson(pair, optimiser, batch, lessons, _At(number + 1, epoch, rate))
            for weight, stays in kept:
                weight.data.mul_(stays)
            stream.write(json.dumps(step.model_dump(mode="json"), allow_nan=False) + "\n")
            stream.flush()
            steps.append(step)
            done(number + 1, len(batches))
    return steps


class _At(NamedTuple):
    step: int
    epoch: int
    rate: float


def _lesson(pair: Pair, optimiser: Any, batch: Sequence[Row], lessons: Lessons, at: _At) -> Step:  # noqa: ANN401
    """One step of the optimiser."""
    torch = library("torch")
    weights = [weight for group in optimiser.param_groups for weight in group["params"]]
    for group in optimiser.param_groups:
        group["lr"] = at.rate
    found = pair.losses(batch, lessons.temperature)
    loss: Any = lessons.kl_weight * found.kl + (1 - lessons.kl_weight) * found.cross_entropy
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    norm = torch.nn.utils.clip_grad_norm_(weights, lessons.clip)
    _refuse_not_finite(at.step, loss, norm)
    optimiser.step()
    return Step(
        step=at.step,
        epoch=at.epoch,
        loss=float(loss.detach()),
        kl=float(found.kl.detach()),
        cross_entropy=float(found.cross_entropy.detach()),
        learning_rate=at.rate,
        gradient_norm=float(norm),
        tokens=found.tokens,
    )


def schedule(step: int, steps: int, warmup: int) -> float:
    """The share of the learning rate at a step, from 0: up in a line, down along a cosine to nothing."""
    warmup = min(warmup, steps // 2)
    if step < warmup:
        return (step + 1) / warmup
    return 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, steps - warmup)))


def _batches(rows: Sequence[Row], lessons: Lessons) -> Iterator[tuple[int, list[Row]]]:
    draw = random.Random(lessons.seed)  # noqa: S311 - a shuffle that anybody may repeat
    for epoch in range(1, lessons.epochs + 1):
        order = list(rows)
        draw.shuffle(order)
        for at in range(0, len(order), lessons.batch):
            yield epoch, order[at : at + lessons.batch]


def _refuse_not_finite(step: int, loss: torch.Tensor, norm: torch.Tensor) -> None:
    if not (math.isfinite(float(loss.detach())) and math.isfinite(float(norm))):
        raise ShipgateError(
            f"step {step}: the loss or its gradient is not finite; lower learning_rate; nothing was made"
        )
