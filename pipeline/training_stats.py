"""`training_stats.json`: what a training computed, and nothing else.

`final_loss` is the mean of the last tenth of the steps, `train_loss` the mean of all; both in nats per answer
token. Times are those of steps that count: what a kill undid is left out. Not covered: judging the numbers
(`pipeline.verify_training`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from harnesses.engines import strict_json
from harnesses.engines.identity import unreadable
from harnesses.records import Json, Record, ShipgateError
from harnesses.sidecar import Parent, Sha256
from pipeline.training_config import TrainingConfig
from pipeline.training_data import EncodedFile
from pipeline.training_loop import Fitted
from pipeline.training_watch import Window, last_tenth, mean_loss, windows

FILE = "training_stats.json"


class FileStats(Record):
    """A file of samples: `samples` were used, `truncated` of them cut, `left_out` had no room."""

    path: str
    sha256: Sha256
    samples: int
    truncated: int
    left_out: int


class Point(Record):
    """The log at one step: loss since the log before, and the largest gradient norm before clipping."""

    step: int
    steps: int
    loss: float
    learning_rate: float
    grad_norm_max: float | None
    seconds: float
    skipped_steps: int


class TrainingStats(Record):
    """The whole file.

    Attributes:
        train_runtime: seconds.
        initial_loss: of the first window.
        eval_loss: last loss on the held-out file, None without one.
        eval_step: the step it was measured at.
        grad_norm_max: largest norm before clipping of any step, None where none was finite.
        skipped_steps: left out by fp16's scaler.
        total_samples: rows trained on, each `epochs` times.
        starts: how often the training was begun or gone on with.
        peak_memory_bytes: of this process in the last start; the device's own memory with CUDA.
        config: as read, paths as given.
    """

    schema_version: Literal[1] = 1
    timestamp: str
    train_runtime: float
    train_samples_per_second: float
    train_steps_per_second: float
    train_loss: float
    final_loss: float
    initial_loss: float
    eval_loss: float | None
    eval_step: int | None
    grad_norm_max: float | None
    skipped_steps: int
    total_samples: int
    epochs: int
    steps: int
    planned_steps: int
    answer_tokens: int
    seed: int
    device: str
    precision: str
    processes: int
    starts: int
    peak_memory_bytes: int
    trainable_parameters: int
    base_parameters: int
    base: Parent
    files: tuple[FileStats, ...]
    eval_file: FileStats | None
    config: TrainingConfig
    versions: dict[str, str]
    history: tuple[Point, ...]


@dataclass(frozen=True)
class Known:
    """What is known apart from the fit itself."""

    config: TrainingConfig
    base: Parent
    base_parameters: int
    trainable_parameters: int
    device: str
    precision: str
    starts: int
    files: Sequence[EncodedFile]
    held_out: EncodedFile | None


def computed(fitted: Fitted, known: Known) -> TrainingStats:
    """The statistics of a finished fit.

    Raises:
        ShipgateError: nothing was logged.
    """
    logged = windows(fitted.history)
    if not logged:
        raise ShipgateError("the training logged no loss; there is nothing to keep")
    seconds, rows = logged[-1].seconds, [row for file in known.files for row in file.rows]
    norms = [window.grad_norm_max for window in logged if window.grad_norm_max is not None]
    held_out = next((entry for entry in reversed(fitted.history) if "eval_loss" in entry), {})
    options = known.config.training
    return TrainingStats(
        timestamp=datetime.now(UTC).isoformat(timespec="seconds"),
        train_runtime=seconds,
        train_samples_per_second=len(rows) * options.num_train_epochs / seconds,
        train_steps_per_second=fitted.steps / seconds,
        train_loss=mean_loss(logged),
        final_loss=mean_loss(last_tenth(logged)),
        initial_loss=logged[0].loss,
        eval_loss=held_out.get("eval_loss"),
        eval_step=held_out.get("step"),
        grad_norm_max=max(norms, default=None),
        skipped_steps=sum(window.skipped_steps for window in logged),
        total_samples=len(rows),
        epochs=options.num_train_epochs,
        steps=fitted.steps,
        planned_steps=fitted.planned_steps,
        answer_tokens=sum(len(row.ids) - row.start for row in rows),
        seed=options.seed,
        device=known.device,
        precision=known.precision,
        processes=fitted.processes,
        starts=known.starts,
        peak_memory_bytes=fitted.peak_memory,
        trainable_parameters=known.trainable_parameters,
        base_parameters=known.base_parameters,
        base=known.base,
        files=tuple(file_stats(file) for file in known.files),
        eval_file=None if known.held_out is None else file_stats(known.held_out),
        config=known.config,
        versions=_versions(),
        history=tuple(_point(window) for window in logged),
    )


def file_stats(file: EncodedFile) -> FileStats:
    """A file's counts."""
    return FileStats(
        path=str(file.path),
        sha256=file.sha256,
        samples=len(file.rows),
        truncated=file.truncated,
        left_out=file.left_out,
    )


def read_stats(folder: Path) -> TrainingStats:
    """The statistics in an adapter's folder.

    Raises:
        ShipgateError: they are not there, or are not what a training writes.
    """
    path = folder / FILE
    try:
        return TrainingStats.model_validate(strict_json.loads(path.read_bytes()))
    except OSError as error:
        raise unreadable(path, error) from error
    except (ValueError, ValidationError) as error:
        problem = " ".join(str(error).split("\n")[:3])
        raise ShipgateError(f"{path} is not what shipgate train writes ({problem}); train again") from error


def _point(window: Window) -> Point:
    return Point(
        step=window.step,
        steps=window.steps,
        loss=window.loss,
        learning_rate=window.learning_rate,
        grad_norm_max=window.grad_norm_max,
        seconds=window.seconds,
        skipped_steps=window.skipped_steps,
    )


def _versions() -> dict[str, str]:
    from importlib.metadata import version

    return {name: version(name) for name in ("accelerate", "peft", "shipgate", "torch", "transformers")}


def metrics(stats: TrainingStats) -> Mapping[str, Json]:
    """The numbers that the command reports; lists and the configuration stay in the file."""
    document = stats.model_dump(mode="json")
    for name in ("schema_version", "base", "files", "eval_file", "config", "versions", "history"):
        del document[name]
    return document
