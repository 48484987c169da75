"""What losses of documents add up to: perplexity, bits per byte, intervals, and the ratio of two models.

Loss is nats a token over all answers together, perplexity its exponential; bits per byte counts the answers'
UTF-8 instead of tokens, so that models with different tokenizers can be compared. Intervals are percentile
intervals (95 %) of a bootstrap that redraws whole documents (tokens of one answer lean on each other),
seeded, and the same whatever the order of the losses. A ratio redraws the same documents for both models.
Anything not finite leaves no value, and the first document is named. Pure; numpy alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pydantic import Field

from harnesses.records import Record

if TYPE_CHECKING:
    import numpy as np

POOLED = "pooled"
_RESAMPLES = 4000
_TAILS = (0.025, 0.975)
_LARGEST = 700.0
"""Nats a token, past which a perplexity is no number that a float holds."""

Interval = tuple[float, float]


class DocLoss(Record):
    """One document's loss under one model.

    Attributes:
        case_id: `<benchmark>/<number>`.
        benchmark: which it belongs to.
        nll: minus the log-likelihood of the answer given the question, in nats; None where it was not finite.
        tokens: of the answer, in this model's tokenizer.
        bytes: of the answer in UTF-8.
    """

    case_id: str
    benchmark: str
    nll: float | None
    tokens: int = Field(ge=1)
    bytes: int = Field(ge=1)


class LossSummary(Record):
    """The losses of a benchmark, or of all (`pooled`, by tokens), under one model.

    Attributes:
        loss: nats a token.
        perplexity: exp(loss).
        bits_per_byte: bits for each byte of the answers.
        ci95: of the perplexity.
        reason: why the values are None; empty where they are not.
    """

    benchmark: str
    documents: int
    tokens: int
    bytes: int
    loss: float | None = None
    perplexity: float | None = None
    bits_per_byte: float | None = None
    ci95: Interval | None = None
    reason: str = ""


class LossRatio(Record):
    """How much higher one model's perplexity is than another's over the same documents.

    Attributes:
        value: perplexity over reference's perplexity; None where that cannot be said, or says nothing.
        ci95: its paired interval.
        bits_per_byte: the ratio of bits per byte, which holds for different tokenizers too.
        documents: how many.
        reason: why value is None; empty where it is not.
    """

    value: float | None = None
    ci95: Interval | None = None
    bits_per_byte: float | None = None
    documents: int = 0
    reason: str = ""


def summarise_losses(losses: Sequence[DocLoss], *, seed: int = 0) -> tuple[LossSummary, ...]:
    """A summary of each benchmark, by name, and of all of them pooled, which stands last."""
    names = sorted({loss.benchmark for loss in losses})
    parts = [(name, [loss for loss in losses if loss.benchmark == name]) for name in names]
    return tuple(_summary(name, part, seed) for name, part in [*parts, (POOLED, list(losses))])


def pooled(losses: Sequence[DocLoss], *, seed: int = 0) -> LossSummary:
    """All losses together."""
    return _summary(POOLED, losses, seed)


def ratio(candidate: Sequence[DocLoss], reference: Sequence[DocLoss], *, seed: int = 0) -> LossRatio:
    """The candidate's pooled perplexity over the reference's; above 1 the candidate is worse.

    Refused (value None, with the reason): nothing measured, other documents on one side, a loss that is not
    finite, or tokenizers that differ. In the last case the ratio of bits per byte is there all the same.
    """
    ours, theirs = _ordered(candidate), _ordered(reference)
    count = len(ours)
    problem = _unlike(ours, theirs) or _unmeasured(ours) or _unmeasured(theirs)
    if problem:
        return LossRatio(documents=count, reason=problem)
    nll_ours, nll_theirs = _nats(ours), _nats(theirs)
    by_bytes = _quotient(sum(nll_ours), sum(nll_theirs))
    differing = next(
        (pair for pair in zip(ours, theirs, strict=True) if pair[0].tokens != pair[1].tokens), None
    )
    if differing is not None:
        return LossRatio(bits_per_byte=by_bytes, documents=count, reason=_other_tokens(*differing, by_bytes))
    tokens = [loss.tokens for loss in ours]
    difference = (sum(nll_ours) - sum(nll_theirs)) / sum(tokens)
    if abs(difference) > _LARGEST:
        return LossRatio(documents=count, reason=f"the losses differ by {difference:g} nats a token")
    draws = _resampled(tokens, [a - b for a, b in zip(nll_ours, nll_theirs, strict=True)], seed)
    value = math.exp(difference)
    return LossRatio(value=value, ci95=_interval(draws, value), bits_per_byte=by_bytes, documents=count)


def _summary(name: str, losses: Sequence[DocLoss], seed: int) -> LossSummary:
    ordered = _ordered(losses)
    tokens, size = [loss.tokens for loss in ordered], sum(loss.bytes for loss in ordered)
    total = sum(tokens)

    counts = LossSummary(benchmark=name, documents=len(ordered), tokens=total, bytes=size)
    if problem := _unmeasured(ordered):
        return counts.model_copy(update={"reason": problem})
    nats = _nats(ordered)
    loss = sum(nats) / total
    if loss > _LARGEST:
        reason = f"{loss:g} nats a token is past what a perplexity can say"
        return counts.model_copy(update={"reason": reason})
    perplexity = math.exp(loss)
    values = {
        "loss": loss,
        "perplexity": perplexity,
        "bits_per_byte": sum(nats) / (size * math.log(2)),
        "ci95": _interval(_resampled(tokens, nats, seed), perplexity),
    }
    return counts.model_copy(update=values)


def _ordered(losses: Sequence[DocLoss]) -> list[DocLoss]:
    return sorted(losses, key=lambda loss: loss.case_id)


def _nats(losses: Sequence[DocLoss]) -> list[float]:
    return [loss.nll for loss in losses if loss.nll is not None]


def _unmeasured(losses: Sequence[DocLoss]) -> str:
    if not losses:
        return "no document was measured"
    missing = next((loss.case_id for loss in losses if loss.nll is None), None)
    return "" if missing is None else f"the loss of {missing} is not finite"


def _unlike(ours: Sequence[DocLoss], theirs: Sequence[DocLoss]) -> str:
    """Why two runs are not over the same documents; empty where they are."""
    for one, other in zip(ours, theirs, strict=False):
        if one.case_id != other.case_id:
            return f"only one of the two models was measured on {min(one.case_id, other.case_id)}"
        if one.bytes != other.bytes:
            return f"{one.case_id} was another text for one of the two models"
    if len(ours) != len(theirs):
        longer = max(ours, theirs, key=len)
        return f"only one of the two models was measured on {longer[min(len(ours), len(theirs))].case_id}"
    return ""


def _other_tokens(one: DocLoss, other: DocLoss, by_bytes: float | None) -> str:
    offer = "" if by_bytes is None else f"; the ratio of bits per byte, {by_bytes:.3f}, can be"
    return (
        f"the tokenizers differ ({one.case_id} has {one.tokens} and {other.tokens} tokens), so perplexities "
        f"cannot be compared{offer}"
    )


def _quotient(above: float, below: float) -> float | None:
    quotient = above / below if below > 0 else math.inf
    return quotient if math.isfinite(quotient) else None


def _resampled(tokens: Sequence[int], nats: Sequence[float], seed: int) -> np.ndarray[Any, Any]:
    """Exponentials of nats a token, each over as many documents drawn with replacement."""
    import numpy as np

    count = len(tokens)
    drawn = np.random.default_rng(seed).multinomial(count, np.full(count, 1 / count), _RESAMPLES)
    rates = (drawn @ np.asarray(nats, dtype=float)) / (drawn @ np.asarray(tokens, dtype=float))
    return np.asarray(np.exp(np.clip(rates, -_LARGEST, _LARGEST)))


def _interval(draws: np.ndarray[Any, Any], value: float) -> Interval:
    import numpy as np

    low, high = (float(bound) for bound in np.quantile(draws, _TAILS))
    return min(low, value), max(high, value)
