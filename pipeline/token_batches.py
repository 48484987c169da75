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
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.corpus.sample import ASSISTANT_OPEN, CLOSE, Sample
from pipeline.schedule import Schedule

if TYPE_CHECKING:
    import torch

IGNORE = -100
_LOSSY = 0.5
_ANSWERS = f"{CLOSE}\n{ASSISTANT_OPEN}"


@dataclass(frozen=True)
class Encoded:
    """One sample as token ids; the answer, or how it begins, starts at `start`.

    `asked` is whether the request is language that may be learned from too, and no made-up signs to copy.
    """

    ids: list[int]
    start: int
    asked: bool = False


Encoder = Callable[[Sample, bool], Encoded]


@dataclass(frozen=True)
class Openings:
    """How answers are cut where only what a request was taken for is learned.

    Attributes:
        tokens: an answer's first so many show it. With one, the loss is that decision and nothing else;
            with several, chance in how an answer is worded weighs more than whether it is the right one.
        split: chance of each piece of such a request to be written in smaller ones: no request comes twice
            in the same pieces then, and a word is known by its parts too. Half of them are spared. The aim
            is that of BPE-dropout (Provilkov et al. 2020, arXiv:1910.13267), which SentencePiece 0.2.3 does
            without a seed.
        uncut: families whose answers always stand whole, since copying is learned by doing it to the end.
    """

    tokens: int = 8
    split: float = 0.0
    uncut: tuple[str, ...] = ("copying", "tools")


def encoder(tokenizer_model: Path, seed: int = 0, openings: Openings = Openings()) -> Encoder:
    """An encoder over a SentencePiece file: of a sample, and of whether its answer is to be cut.

    Args:
        tokenizer_model: the file.
        seed: of what is split.
        openings: how an answer is cut.
    """
    import sentencepiece

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(tokenizer_model))
    rng = random.Random(seed)  # noqa: S311 - which requests, no secret
    closing = len(pieces.encode(_ANSWERS))

    def encode(sample: Sample, opening: bool = False) -> Encoded:  # noqa: FBT001, FBT002 - a callback
        family = sample.family.split("/")[0]
        cut = opening and not family.startswith(openings.uncut)
        lossy = cut and openings.split > 0 and rng.random() < _LOSSY
        head = pieces.encode(sample.head())
        if lossy:
            parts = [part for piece in head[:-closing] for part in _parts(pieces, piece, rng, openings.split)]
            head = parts + head[-closing:]
        answer = pieces.encode(sample.answer + CLOSE)[: openings.tokens if cut else None]
        return Encoded(head + answer, start=len(head), asked=family != "copying" and not lossy)

    return encode


def _parts(pieces: Any, piece: int, rng: random.Random, split: float) -> list[int]:  # noqa: ANN401 - not typed
    """A piece, or by that chance the smaller ones of both its halves."""
    text = pieces.id_to_piece(piece).replace("\u2581", " ")
    if rng.random() >= split or len(text) <= 1 or text.startswith("<"):
        return [piece]
    at = rng.randrange(1, len(text))
    return list(pieces.encode(text[:at]) + pieces.encode(text[at:]))


def batches(samples: Iterator[Sample], encode: Encoder, schedule: Schedule) -> Iterator[list[Encoded]]:
    """Endless micro-batches of samples of similar length, in random order."""
    rng = random.Random(schedule.seed)  # noqa: S311 - data order, no secret
    while True:
        pool = [encode(next(samples), rng.random() < schedule.openings) for _ in range(768)]
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
