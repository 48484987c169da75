"""Keeps count of a training: losses, gradient norms and time, and stops it at the first number that is none.

    watch = Watch(may_skip=False)
    watch.loss(1.25, step=1)
    watch.norm(0.5, step=1)
    watch.window()   # {"grad_norm_max": 0.5, "seconds": 12.3, "skipped_steps": 0}

The numbers of each window stand in the checkpoints' own log, so they outlive a kill; time and norms of steps
that were lost with it are not counted. Not covered: where the loss comes from.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from harnesses.records import Json, ShipgateError

_SKIPS = 25
"""With fp16 the first steps overflow while the scale is found; more in a row than this is no start."""


class NotFiniteError(ShipgateError):
    """A loss or a gradient norm that is no number."""


@dataclass
class Watch:
    """The counters of one process.

    Attributes:
        may_skip: steps with a norm that is not finite are skipped by fp16's scaler, not taken.
        before: seconds spent in earlier starts, as far as they count.
        good: the last checkpoint from whose weights a finite loss was computed.
        unproven: the checkpoint that no loss was computed from yet.
    """

    may_skip: bool = False
    before: float = 0.0
    good: Path | None = None
    unproven: Path | None = None
    started: float = field(default_factory=time.monotonic)
    largest: float | None = None
    skipped: int = 0
    in_a_row: int = 0

    def loss(self, value: float, *, step: int) -> None:
        """Take in a micro-batch's loss.

        Raises:
            NotFiniteError: it is not finite.
        """
        if not math.isfinite(value):
            raise NotFiniteError(self._stop("loss", value, step))
        if self.unproven is not None:
            self.good, self.unproven = self.unproven, None

    def norm(self, value: float, *, step: int) -> None:
        """Take in a step's gradient norm, before clipping.

        Raises:
            NotFiniteError: it is not finite, and the step would be taken all the same.
        """
        if math.isfinite(value):
            self.largest = value if self.largest is None else max(self.largest, value)
            self.in_a_row = 0
            return
        self.skipped += 1
        self.in_a_row += 1
        if not self.may_skip or self.in_a_row > _SKIPS:
            raise NotFiniteError(self._stop("gradient norm", value, step))

    def window(self) -> dict[str, float]:
        """The numbers since the last window; `seconds` are all so far, earlier starts included."""
        found = {"seconds": self.seconds, "skipped_steps": float(self.skipped)}
        if self.largest is not None:
            found["grad_norm_max"] = self.largest
        self.largest, self.skipped = None, 0
        return found

    @property
    def seconds(self) -> float:
        """Spent on steps that count."""
        return self.before + time.monotonic() - self.started

    def _stop(self, what: str, value: float, step: int) -> str:
        kept = (
            "there is no checkpoint yet" if self.good is None else f"the last good checkpoint is {self.good}"
        )
        return (
            f"the {what} is {value} at step {step}; lower training.learning_rate or look for a broken sample"
            f" ({kept})"
        )


@dataclass(frozen=True)
class Window:
    """What was logged of the steps since the log before.

    Attributes:
        step: the last of them, from 1.
        steps: how many.
        loss: their mean, in nats per answer token.
        learning_rate: of the last one.
        grad_norm_max: the largest norm before clipping, None where none was finite.
        seconds: of the training so far.
        skipped_steps: how many fp16's scaler left out.
    """

    step: int
    steps: int
    loss: float
    learning_rate: float
    grad_norm_max: float | None
    seconds: float
    skipped_steps: int


def windows(history: Sequence[Mapping[str, Json]]) -> tuple[Window, ...]:
    """The windows of transformers' log, in order.

    Raises:
        KeyError: an entry lacks what `Watch.window` adds.
    """
    found: list[Window] = []
    for entry in history:
        if "loss" in entry:
            before = found[-1].step if found else 0
            norm = entry.get("grad_norm_max")
            found.append(
                Window(
                    step=int(entry["step"]),
                    steps=int(entry["step"]) - before,
                    loss=float(entry["loss"]),
                    learning_rate=float(entry["learning_rate"]),
                    grad_norm_max=None if norm is None else float(norm),
                    seconds=float(entry["seconds"]),
                    skipped_steps=int(entry["skipped_steps"]),
                )
            )
    return tuple(found)


def mean_loss(of: Sequence[Window]) -> float:
    """Mean over steps; every step counts the same.

    Raises:
        ZeroDivisionError: there is none.
    """
    return sum(window.loss * window.steps for window in of) / sum(window.steps for window in of)


def last_tenth(of: Sequence[Window]) -> tuple[Window, ...]:
    """The last windows that together hold a tenth of all steps, one at least."""
    wanted = sum(window.steps for window in of) / 10
    kept: list[Window] = []
    for window in reversed(of):
        if kept and sum(each.steps for each in kept) >= wanted:
            break
        kept.insert(0, window)
    return tuple(kept)
