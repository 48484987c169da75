"""Trains a causal language model on generated samples: the loss counts on the answers, less on the requests.

Used for the embedded base (all weights) and for its LoRA fine-tuning (the adapter's). Each sample's tokens
weigh 1/sqrt(n), so that a long document does not drown a one-word decision. What this does not cover: more
than one device; the training of real models is `shipgate train`.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pipeline.schedule import Progress, Schedule
from pipeline.token_batches import IGNORE, Encoded, tensors

if TYPE_CHECKING:
    import torch

    from pipeline.lora import Pair

_MATRIX = 2


@dataclass(frozen=True)
class _Replica:
    """One copy of the model, and its decoder as it is to be called (compiled or the same)."""

    model: Any
    decoder: Any

    @classmethod
    def of(cls, model: Any, *, compiled: bool) -> _Replica:  # noqa: ANN401
        import torch

        decoder = model.get_decoder()
        return cls(model, torch.compile(decoder, dynamic=True) if compiled else decoder)


def _loss(
    replica: _Replica, batch: Sequence[Encoded], pad: int, asked: float = 0.0
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Sum of weighted losses, sum of weights, and the rows answered exactly under teacher forcing."""
    import torch

    ids, labels, weights = tensors(batch, pad, asked)
    keep = labels.reshape(-1) != IGNORE
    # No cache of cast weights: it is shared between threads, and each weight is used once anyway.
    with torch.autocast("cpu", dtype=torch.bfloat16, cache_enabled=False):
        hidden = replica.decoder(ids, use_cache=False).last_hidden_state
        logits = replica.model.get_output_embeddings()(hidden.reshape(-1, hidden.shape[-1])[keep])
    targets = labels.reshape(-1)[keep]
    losses = torch.nn.functional.cross_entropy(logits.float(), targets, reduction="none")
    flat = weights.reshape(-1)[keep]
    with torch.no_grad():
        wrong = torch.zeros(labels.numel(), dtype=torch.bool)
        wrong[keep] = logits.argmax(-1) != targets
        starts = torch.tensor([e.start - 1 for e in batch])
        answered = torch.arange(labels.shape[1]) >= starts[:, None]
        exact = ~(wrong.reshape(labels.shape) & answered).any(dim=1)
    return (losses * flat).sum(), flat.sum(), exact


def optimisers(model: Any, schedule: Schedule) -> list[torch.optim.Optimizer]:  # noqa: ANN401
    """Muon for the hidden matrices, AdamW for embeddings, norms and everything else that trains.

    Muon needs about half of AdamW's steps here to the same copying accuracy.
    """
    embeddings = {id(p) for p in model.get_input_embeddings().parameters()}
    trained = [p for p in model.parameters() if p.requires_grad]
    return _optimisers(trained, embeddings, schedule)


def _optimisers(
    trained: Sequence[torch.nn.Parameter], embeddings: Collection[int], schedule: Schedule
) -> list[torch.optim.Optimizer]:
    import torch

    hidden = [p for p in trained if p.ndim == _MATRIX and id(p) not in embeddings]
    rest = [p for p in trained if p.ndim != _MATRIX or id(p) in embeddings]
    # Two of them, because each works on one thread.
    found: list[torch.optim.Optimizer] = [
        torch.optim.Muon(half, lr=schedule.learning_rate, weight_decay=0.05, adjust_lr_fn="match_rms_adamw")
        for half in (hidden[::2], hidden[1::2])
        if half
    ]
    if rest:
        found.append(torch.optim.AdamW(rest, lr=schedule.learning_rate, betas=(0.9, 0.95), weight_decay=0.0))
    return found


def fit(  # noqa: PLR0913 - the adapter is no property of the schedule
    model: Any,  # noqa: ANN401
    data: Iterator[list[Encoded]],
    schedule: Schedule,
    *,
    pad: int,
    report: Callable[[Progress], None],
    adapter: Sequence[Pair] = (),
) -> Progress:
    """Train in place.

    Args:
        model: a transformers causal language model.
        data: micro-batches, see `batches`.
        schedule: how long and how fast.
        pad: the padding token's id.
        report: called every 50 steps and after the last.
        adapter: what is trained instead of the model's own weights, see `lora`; none for those.

    Returns:
        The last report.

    Raises:
        FloatingPointError: the loss is not finite.
    """
    import torch

    # A thread and a replica for each micro-batch: at this size waking torch's own threads costs more than it
    # gains.
    model.train()
    models = [model, *(copy.deepcopy(model) for _ in range(schedule.micro_batches - 1))]
    replicas = [_Replica.of(each, compiled=schedule.compiled) for each in models]
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        if schedule.compiled:
            # torch compiles at the first call, and not in two threads at once.
            first = next(data)
            for replica in replicas:
                _backward(replica, first, pad, 1.0)
            _clear([list(replica.model.parameters()) for replica in replicas])
        with ThreadPoolExecutor(len(replicas)) as pool:
            last = _steps(replicas, data, schedule, pad, _Loop(pool, report, adapter))
    finally:
        torch.set_num_threads(threads)
    model.eval()
    return last


@dataclass(frozen=True)
class _Loop:
    """Who does the work, who hears of it, and what is trained in place of the weights, if anything."""

    pool: ThreadPoolExecutor
    report: Callable[[Progress], None]
    adapter: Sequence[Pair] = ()


def _steps(
    replicas: Sequence[_Replica], data: Iterator[list[Encoded]], schedule: Schedule, pad: int, loop: _Loop
) -> Progress:
    import torch

    factors = [factor for pair in loop.adapter for factor in (pair.a, pair.b)]
    optims = _optimisers(factors, (), schedule) if factors else optimisers(replicas[0].model, schedule)
    parameters = [[p for p in replica.model.parameters() if p.requires_grad] for replica in replicas]
    started, tokens, losses, exact = time.monotonic(), 0, [], []
    last = Progress(0, 0, 0.0, math.nan, math.nan)
    for step in range(schedule.steps):
        for optim in optims:
            for group in optim.param_groups:
                group["lr"] = schedule.rate(step)
        micro = [next(data) for _ in replicas]
        scale = sum(math.sqrt(len(e.ids) - e.start) for batch in micro for e in batch)
        jobs = [
            loop.pool.submit(_backward, *pair, pad, scale, schedule.asked)
            for pair in zip(replicas, micro, strict=True)
        ]
        for loss, right in (job.result() for job in jobs):
            if not math.isfinite(loss):
                raise FloatingPointError(f"loss is not finite at step {step}; lower the learning rate")
            losses.append(loss)
            exact.extend(right)
        tokens += sum(len(e.ids) for batch in micro for e in batch)
        _gather(parameters)
        for pair in loop.adapter:
            pair.receive()
        torch.nn.utils.clip_grad_norm_(factors or parameters[0], 1.0)
        for stepped in [loop.pool.submit(optim.step) for optim in optims]:
            stepped.result()
        for pair in loop.adapter:
            pair.apply()
        _spread(parameters)
        if (step + 1) % 50 == 0 or step + 1 == schedule.steps:
            spent = time.monotonic() - started
            last = Progress(
                step + 1, tokens, spent, sum(losses) / len(losses), sum(exact) / max(1, len(exact))
            )
            loop.report(last)
            losses, exact = [], []
    return last


def _gather(parameters: Sequence[Sequence[Any]]) -> None:
    """The replicas' gradients added up in the first one's."""
    for first, *others in zip(*parameters, strict=True):
        for other in others:
            first.grad.add_(other.grad)


def _spread(parameters: Sequence[Sequence[Any]]) -> None:
    """The first replica's weights in all of them, and no gradient left."""
    import torch

    with torch.no_grad():
        for first, *others in zip(*parameters, strict=True):
            for other in others:
                other.copy_(first)
    _clear(parameters)


def _clear(parameters: Sequence[Sequence[Any]]) -> None:
    """No gradient left anywhere."""
    for parameter in (each for group in parameters for each in group):
        parameter.grad = None


def _backward(
    replica: _Replica, batch: Sequence[Encoded], pad: int, scale: float, asked: float = 0.0
) -> tuple[float, list[bool]]:
    """Gradients of one micro-batch into one replica; its weighted mean loss and which rows were right."""
    total, weight, right = _loss(replica, batch, pad, asked)
    if not math.isfinite(float(total.detach())):
        return math.nan, []
    (total / scale).backward()  # type: ignore[no-untyped-call]
    return float(total.detach()) / float(weight), right.tolist()
