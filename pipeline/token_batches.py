"""Samples as token ids, in micro-batches of similar length: what a training step computes on.

    encode = encoder(Path("tokenizer.model"))
    next(batches(samples, encode, Schedule(steps=1)))  →  [Encoded(ids=[…], start=17), …]

Each sample's tokens weigh 1/sqrt(n), so that a long document does not drown a one-word decision. Not covered:
the loss (`pretrain`), and samples of real models (`training_data`).
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.corpus.sample import CLOSE, Sample
from pipeline.schedule import Schedule

if TYPE_CHECKING:
    import torch

IGNORE = -100
# What is copied from the request is learned by doing it to the end.
_COPIED = ("copying", "tools")
_OPENING = 8


@dataclass(frozen=True)
class Encoded:
    """One sample as token ids; the answer, its closing mark included, starts at `start`.

    `asked` is whether the request is language that may be learned from too, and no made-up signs to copy;
    `decides` is how many of the answer's tokens show what the request was taken for, 0 where all of them do.
    """

    ids: list[int]
    start: int
    asked: bool = False
    decides: int = 0

    def opening(self) -> Encoded:
        """The same without what follows from how the answer begins."""
        return replace(self, ids=self.ids[: self.start + self.decides]) if self.decides else self


Encoder = Callable[[Sample], Encoded]


def encoder(tokenizer_model: Path) -> Encoder:
    """An encoder over a SentencePiece file."""
    import sentencepiece

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(tokenizer_model))

    def encode(sample: Sample) -> Encoded:
        head = pieces.encode(sample.head())
        family = sample.family.split("/")[0]
        decides = 0 if family.startswith(_COPIED) else _OPENING
        ids = head + pieces.encode(sample.answer + CLOSE)
        return Encoded(ids, start=len(head), asked=family != "copying", decides=decides)

    return encode


def batches(samples: Iterator[Sample], encode: Encoder, schedule: Schedule) -> Iterator[list[Encoded]]:
    """Endless micro-batches of samples of similar length, in random order."""
    rng = random.Random(schedule.seed)  # noqa: S311 - data order, no secret
    while True:
        pool = [encode(next(samples)) for _ in range(768)]
        if schedule.openings:
            pool = [item.opening() if rng.random() < schedule.openings else item for item in pool]
        pool = sorted((e for e in pool if len(e.ids) <= schedule.max_tokens), key=lambda e: len(e.ids))
        groups: list[list[Encoded]] = [[]]
        for item in pool:
            if groups[-1] and len(item.ids) * (len(groups[-1]) + 1) > schedule.batch_tokens:
                groups.append([])
            groups[-1].append(item)
        rng.shuffle(groups)
        yield from groups


def tensors(
    batch: Sequence[Encoded], pad: int, asked: float = 0.0
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Ids, labels and weights, each samples x tokens; `asked` is the weight of a request's own tokens."""
    import torch

    width = max(len(e.ids) for e in batch)
    ids = torch.full((len(batch), width), pad)
    labels = torch.full((len(batch), width), IGNORE)
    weights = torch.zeros(len(batch), width)
    for row, e in enumerate(batch):
        ids[row, : len(e.ids)] = torch.tensor(e.ids)
        # Position p predicts token p + 1, so labels stand one to the left.
        labels[row, e.start - 1 : len(e.ids) - 1] = torch.tensor(e.ids[e.start :])
        weights[row, e.start - 1 : len(e.ids) - 1] = 1 / math.sqrt(len(e.ids) - e.start)
        if asked and e.asked:
            labels[row, : e.start - 1] = torch.tensor(e.ids[1 : e.start])
            weights[row, : e.start - 1] = asked / math.sqrt(e.start)
    return ids, labels, weights
