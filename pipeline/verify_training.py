"""`shipgate verify-training`: is this adapter the fruit of a training that went well?

    verify_training(Path("outputs/lora"), base=None, bands=None)

Judged by the bands that the training was configured with, or others: final loss, numbers that are not finite,
gradient norms, throughput, memory; then the folder itself: its digest against the note beside it, its size
against rank and modules, and whether PEFT loads it on its base. A number that is missing is bad. Not covered:
whether the model is any good, which is the gate's to say.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from harnesses.engines.hf_folder import FolderFacts, check_adapter_folder, check_model_folder
from harnesses.engines.hf_load import library, load_model
from harnesses.engines.uri import parse_model
from harnesses.records import Json, Record, ShipgateError
from harnesses.sidecar import parent_uri, read_sidecar, sidecar_path
from pipeline.step import artifact_digest
from pipeline.training_config import Bands, LossBand
from pipeline.training_needs import adapter_parameters, empty_model
from pipeline.training_stats import TrainingStats, read_stats
from pipeline.unquantized import full_precision_adapter, full_precision_folder

Judgement = Literal["good", "unsure", "bad"]
_BYTES = {"float16": 2, "bfloat16": 2, "float32": 4}
_HEADER = 1 << 20
"""Bytes that a safetensors header may take beside the weights."""


class Finding(Record):
    """One judgement: what was looked at, its value, and why it is judged so."""

    name: str
    judgement: Judgement
    value: Json
    reason: str


def verify_training(
    folder: Path, *, base: str | None = None, bands: Bands | None = None
) -> tuple[Finding, ...]:
    """Judge a finished training.

    Args:
        folder: the adapter's.
        base: `hf:DIR`, where it is not where the note beside the adapter says.
        bands: what to judge by, in place of the training's own.

    Raises:
        ShipgateError: the folder is no adapter's that `shipgate train` made, or the base cannot be read.
    """
    stats, facts, named = readable(folder, base)
    return (
        *judge_numbers(stats, bands or stats.config.bands),
        _whole(folder),
        *_judge_weights(folder, facts, stats, named),
    )


def readable(folder: Path, base: str | None = None) -> tuple[TrainingStats, FolderFacts, Path]:
    """Whether there is something to judge: statistics, the folder's facts, and the base's folder.

    Raises:
        ShipgateError: as for `verify_training`.
    """
    stats, facts, named = read_stats(folder), check_adapter_folder(folder), _base(folder, base)
    check_model_folder(named)
    return stats, facts, named


def judge_numbers(stats: TrainingStats, bands: Bands) -> Iterator[Finding]:
    """What the statistics alone tell."""
    yield judge_loss(stats.final_loss, bands.loss)
    yield _falling(stats)
    yield _at_most("gradient norm", stats.grad_norm_max, bands.grad_norm_max)
    if bands.samples_per_second_min is not None:
        slow = stats.train_samples_per_second < bands.samples_per_second_min
        yield Finding(
            name="throughput",
            judgement="bad" if slow else "good",
            value=stats.train_samples_per_second,
            reason=f"samples/s on {stats.device}, at least {bands.samples_per_second_min} expected",
        )
    if bands.memory_gb_max is not None:
        peak = stats.peak_memory_bytes / 1e9 or None
        yield _at_most("memory (GB)", peak, bands.memory_gb_max)
    done = stats.steps == stats.planned_steps > 0 and len(stats.history) > 0
    yield Finding(
        name="steps",
        judgement="good" if done else "bad",
        value=stats.steps,
        reason=f"{stats.planned_steps} were planned ({stats.epochs} epochs of {stats.total_samples} samples)",
    )


def judge_loss(loss: float, band: LossBand) -> Finding:
    """Right, poor, overfitted, or between."""
    low, high = band.right
    said: tuple[Judgement, str]
    if not math.isfinite(loss):
        said = "bad", "not a number"
    elif loss > band.poor_above:
        said = "bad", f"poor: above {band.poor_above}; look at the samples and the learning rate"
    elif loss < band.overfitted_below:
        said = "bad", f"overfitted: below {band.overfitted_below}; fewer epochs or more dropout"
    elif low <= loss <= high:
        said = "good", f"within {low} to {high}"
    else:
        said = "unsure", f"outside {low} to {high}, but neither poor nor overfitted"
    return Finding(
        name="loss", judgement=said[0], value=loss if math.isfinite(loss) else None, reason=said[1]
    )


def _falling(stats: TrainingStats) -> Finding:
    fell = stats.final_loss < stats.initial_loss
    return Finding(
        name="loss curve",
        judgement="good" if fell else "unsure",
        value=[stats.initial_loss, stats.final_loss],
        reason="it fell" if fell else "it did not fall",
    )


def _at_most(name: str, value: float | None, limit: float) -> Finding:
    if value is None or not math.isfinite(value):
        return Finding(name=name, judgement="bad", value=None, reason="it was not measured")
    judgement: Judgement = "good" if value <= limit else "bad"
    return Finding(name=name, judgement=judgement, value=value, reason=f"at most {limit} expected")


def _whole(folder: Path) -> Finding:
    """Whether the folder is the one that its note was written about."""
    note, digest = read_sidecar(folder), artifact_digest(folder)
    if note is None or note.sha256 is None:
        reason = f"no {sidecar_path(folder)} says what was trained"
    elif note.sha256 != digest:
        reason = f"{sidecar_path(folder)} was written about other files; they were changed since"
    else:
        return Finding(name="digest", judgement="good", value=digest, reason="as noted when it was made")
    return Finding(name="digest", judgement="bad", value=digest, reason=reason)


def _base(folder: Path, given: str | None) -> Path:
    if given is None:
        note = read_sidecar(folder)
        if note is None or not note.parents:
            raise ShipgateError(
                f"nothing says what {folder} was trained on; name the base with --model hf:DIR"
            )
        given = parent_uri(note.parents[0], sidecar_path(folder).parent)
    model = parse_model(given)
    if model.scheme != "hf" or model.adapter is not None:
        raise ShipgateError(f"{given} is no base of an adapter; name it with --model hf:DIR")
    return model.path


def _judge_weights(folder: Path, facts: FolderFacts, stats: TrainingStats, base: Path) -> Iterator[Finding]:
    lora = stats.config.lora
    expected = adapter_parameters(empty_model(base), lora)
    size = facts.files["adapter_model.safetensors"].stat().st_size
    least = expected * _BYTES[lora.save_dtype]
    right = facts.parameters == expected and least <= size <= least * 1.02 + _HEADER
    yield Finding(
        name="adapter size",
        judgement="good" if right else "bad",
        value=size,
        reason=f"{facts.parameters:,} weights in {size:,} bytes; rank {lora.r} on {len(lora.target_modules)}"
        f" kinds of modules makes {expected:,} weights in {least:,}",
    )
    transformers = library("transformers")
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    try:
        adapter = full_precision_adapter(folder)
        load_model(full_precision_folder(base), adapter)
    except ShipgateError as error:
        yield Finding(name="loads", judgement="bad", value=False, reason=str(error))
    else:
        yield Finding(name="loads", judgement="good", value=True, reason=f"PEFT loads it on {base}")
