"""What a training run is told: a JSON file that fits `fixtures/schemas/training_config.schema.json`.

    >>> read_config(Path("pipeline/config/balanced_training.json")).lora.r
    16

Paths in it are relative to the working directory. Not covered: whether the files it names are there, which
`pipeline.train` checks.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from harnesses.engines import strict_json
from harnesses.engines.identity import unreadable
from harnesses.records import Json, Record, ShipgateError

Precision = Literal["fp16", "bf16", "fp32"]


class ModelPart(Record):
    """What is trained and where the adapter goes; the command's options override both."""

    base_model: str
    output_dir: str
    timestamped: bool


class DataPart(Record):
    """Files of samples; nothing is learned from `eval_file`."""

    train_files: tuple[str, ...]
    eval_file: str | None


class TrainingPart(Record):
    """transformers' own options under their own names."""

    num_train_epochs: int
    per_device_train_batch_size: int
    gradient_accumulation_steps: int
    learning_rate: float
    lr_scheduler_type: str
    warmup_steps: int
    weight_decay: float
    max_grad_norm: float
    logging_steps: int
    save_steps: int
    eval_steps: int
    save_total_limit: int
    optim: str
    report_to: Literal["tensorboard", "none"]
    seed: int


class LoraPart(Record):
    """PEFT's own options under their own names, and the type in which the finished adapter is stored."""

    r: int
    lora_alpha: int
    lora_dropout: float
    target_modules: tuple[str, ...]
    task_type: Literal["CAUSAL_LM"]
    bias: Literal["none"]
    save_dtype: Literal["float16", "bfloat16", "float32"]


class ProcessingPart(Record):
    """How samples become rows of tokens."""

    max_seq_length: int
    truncation: bool
    padding: Literal["max_length", "longest"]


class HardwarePart(Record):
    """What the machine may be used for."""

    use_mps: bool
    mps_memory_fraction: float
    precision: Precision
    gradient_checkpointing: bool


class LossBand(Record):
    """Where a final loss, in nats per answer token, is right, poor or overfitted."""

    right: tuple[float, float]
    poor_above: float
    overfitted_below: float


class Bands(Record):
    """What a finished training is judged by; None leaves a number unjudged."""

    loss: LossBand
    grad_norm_max: float
    samples_per_second_min: float | None
    memory_gb_max: float | None


class TrainingConfig(Record):
    """A whole configuration."""

    schema_version: Literal[1]
    model: ModelPart
    data: DataPart
    training: TrainingPart
    lora: LoraPart
    data_processing: ProcessingPart
    hardware: HardwarePart
    bands: Bands


def read_config(path: Path) -> TrainingConfig:
    """Read a configuration.

    Raises:
        ShipgateError: it cannot be read, or a key is wrong; file and key are named.
    """
    from reports.files import validate

    try:
        document = strict_json.loads(path.read_bytes())
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        raise ShipgateError(f"{path} is not sound JSON ({str(error).splitlines()[0]}); mend it") from error
    if "trust_remote_code" in _keys(document):
        raise ShipgateError(f"{path}: trust_remote_code is refused, it runs a model's own code; remove it")
    try:
        validate(document, "training_config")
    except ValueError as error:
        problem = str(error).removeprefix("not a training_config: ").replace("$.", "").replace("$: ", "")
        raise ShipgateError(f"{path}: {problem}; mend that key") from error
    config = TrainingConfig.model_validate(document)
    _check_sense(path, config)
    return config


def _check_sense(path: Path, config: TrainingConfig) -> None:
    """What a schema cannot say: keys that contradict each other."""
    loss = config.bands.loss
    if not loss.overfitted_below <= loss.right[0] < loss.right[1] <= loss.poor_above:
        raise ShipgateError(
            f"{path}: bands.loss: overfitted_below, right and poor_above must ascend; mend that key"
        )
    if config.data.eval_file in config.data.train_files:
        raise ShipgateError(
            f"{path}: data.eval_file is among data.train_files; held-out samples are not trained on"
        )


def _keys(document: Json) -> Iterator[str]:
    if isinstance(document, dict):
        for key, value in document.items():
            yield key
            yield from _keys(value)
    if isinstance(document, list):
        for value in document:
            yield from _keys(value)
