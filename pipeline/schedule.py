"""How long and how fast a model is trained, and how its progress is written down.

>>> Schedule(steps=500, learning_rate=2.0, warmup=100).rate(49)
1.0
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Schedule:
    """How to train.

    Attributes:
        steps: optimiser steps.
        batch_tokens: tokens of one micro-batch, padding included.
        micro_batches: micro-batches of differing length that make one step.
        learning_rate: peak, of the matrices and of the embeddings alike.
        warmup: steps of linear warm-up; a cosine to `floor` follows.
        floor: share of the peak where the cosine ends; 1 keeps the rate.
        max_tokens: longer samples are left out.
        seed: of the data order.
        compiled: fuse the decoder's operations with torch.compile: half the time here, but it takes a C++
            compiler and most of a minute to begin.
        horizon: steps after which the rate would be at its floor, where training ends before; 0 for `steps`.
        openings: share of the samples whose answer ends where it is settled what the request was taken for.
        asked: weight of a request's tokens beside 1 for an answer's; from them the model learns words.
    """

    steps: int
    batch_tokens: int = 2048
    micro_batches: int = 2
    learning_rate: float = 2e-3
    warmup: int = 100
    max_tokens: int = 900
    seed: int = 0
    floor: float = 0.1
    compiled: bool = False
    horizon: int = 0
    asked: float = 0.0
    openings: float = 0.0

    def rate(self, step: int) -> float:
        """The learning rate of a step, counted from 0."""
        if step < self.warmup:
            return self.learning_rate * (step + 1) / self.warmup
        done = (step - self.warmup) / max(1, (self.horizon or self.steps) - self.warmup)
        left = 0.5 * (1 + math.cos(math.pi * min(1.0, done)))
        return self.learning_rate * (self.floor + (1 - self.floor) * left)


@dataclass(frozen=True)
class Progress:
    """Where training stands; `loss` is the weighted mean in nats since the last report, `exact` likewise."""

    step: int
    tokens: int
    seconds: float
    loss: float
    exact: float


def log_to(path: Path) -> Callable[[Progress], None]:
    """A report function that appends JSON lines to a file."""

    def report(progress: Progress) -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(progress)) + "\n")

    return report
