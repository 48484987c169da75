"""Fits a LoRA adapter with transformers' Trainer and PEFT; the base stays frozen.

Nothing is printed on stdout. Not covered: what is
trained on and whether it may be; `pipeline.train` has checked that.
"""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from harnesses.engines.hf_load import first_line, library
from harnesses.records import Json, ShipgateError
from pipeline.step import say
from pipeline.training_config import LoraPart, TrainingConfig
from pipeline.training_data import collator
from pipeline.training_needs import Device
from pipeline.training_trainer import progress, watched_trainer
from pipeline.training_watch import Watch

_DTYPES = {"fp16": "float16", "bf16": "bfloat16", "fp32": "float32"}


@dataclass(frozen=True)
class Job:
    """Everything that a fit is told.

    Attributes:
        base: the checked folder.
        tokenizer: its tokenizer.
        rows: what is trained on, `held_out` what only its loss is measured on.
        work: where checkpoints and logs go.
        checkpoint: where to go on, None at the beginning.
    """

    config: TrainingConfig
    device: Device
    base: Path
    tokenizer: Any
    rows: Sequence[Mapping[str, Json]]
    held_out: Sequence[Mapping[str, Json]]
    work: Path
    checkpoint: Path | None


@dataclass(frozen=True)
class Fitted:
    """A finished fit: the PEFT model, transformers' log, and the steps taken of those planned."""

    model: Any
    history: tuple[Mapping[str, Json], ...]
    steps: int
    planned_steps: int
    processes: int
    peak_memory: int


def main_process() -> bool:
    """Whether this is the only process, or the first of several that `accelerate launch` started."""
    return int(os.environ.get("RANK", "0")) == 0


def processes() -> int:
    """How many train together."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def fit(job: Job, watch: Watch) -> Fitted:
    """Train to the end.

    Raises:
        ShipgateError: the base cannot be loaded, memory runs out, or a loss or gradient is not finite.
    """
    torch = library("torch")
    with _quiet(job.work):
        arguments = _arguments(job)
        model = _adapted(job)
        trainer = _trainer(job, model, arguments, watch)
        try:
            trainer.train(resume_from_checkpoint=None if job.checkpoint is None else str(job.checkpoint))
        except torch.OutOfMemoryError as error:
            raise ShipgateError(
                f"memory ran out ({first_line(error)}); lower data_processing.max_seq_length, or set"
                " hardware.gradient_checkpointing"
            ) from error
    peak = torch.cuda.max_memory_allocated() if job.device.kind == "cuda" else _peak_main_memory()
    return Fitted(
        model=trainer.accelerator.unwrap_model(trainer.model),
        history=tuple(trainer.state.log_history),
        steps=int(trainer.state.global_step),
        planned_steps=int(trainer.state.max_steps),
        processes=int(arguments.world_size),
        peak_memory=int(peak),
    )


def logger_for(report_to: str) -> str:
    """The logger that is asked for, or `none` where it is not installed, which is said."""
    if report_to == "tensorboard" and find_spec("tensorboard") is None:
        say("TensorBoard is not installed, its files are not written; bring it: pip install tensorboard")
        return "none"
    return report_to


def lora_config(lora: LoraPart) -> Any:  # noqa: ANN401 - PEFT is not typed
    """PEFT's form of the configuration."""
    return library("peft").LoraConfig(
        r=lora.r,
        lora_alpha=lora.lora_alpha,
        lora_dropout=lora.lora_dropout,
        target_modules=list(lora.target_modules),
        task_type=lora.task_type,
        bias=lora.bias,
    )


def _arguments(job: Job) -> Any:  # noqa: ANN401 - as above
    options, device = job.config.training, job.device
    evaluated = "steps" if job.held_out else "no"
    return library("transformers").TrainingArguments(
        output_dir=str(job.work),
        num_train_epochs=options.num_train_epochs,
        per_device_train_batch_size=options.per_device_train_batch_size,
        per_device_eval_batch_size=options.per_device_train_batch_size,
        gradient_accumulation_steps=options.gradient_accumulation_steps,
        learning_rate=options.learning_rate,
        lr_scheduler_type=options.lr_scheduler_type,
        warmup_steps=options.warmup_steps,
        weight_decay=options.weight_decay,
        max_grad_norm=options.max_grad_norm,
        logging_steps=options.logging_steps,
        logging_nan_inf_filter=False,  # it would put the mean of earlier losses in place of a NaN
        save_strategy="steps",
        save_steps=options.save_steps,
        save_total_limit=max(2, options.save_total_limit),  # the newest is not proven good yet
        eval_strategy=evaluated,
        eval_steps=options.eval_steps,
        optim=options.optim,
        report_to=logger_for(options.report_to) if main_process() else "none",
        seed=options.seed,
        data_seed=options.seed,
        fp16=device.kind == "cuda" and device.precision == "fp16",
        bf16=device.kind == "cuda" and device.precision == "bf16",
        use_cpu=device.kind == "cpu",
        activation_checkpointing=job.config.hardware.gradient_checkpointing,
        activation_checkpointing_kwargs={"use_reentrant": False},
        dataloader_pin_memory=device.kind == "cuda",
        ddp_find_unused_parameters=False,
        remove_unused_columns=False,
        label_names=["labels"],
        prediction_loss_only=True,
        disable_tqdm=True,
    )


def _adapted(job: Job) -> Any:  # noqa: ANN401 - as above
    """The base with a fresh adapter on it."""
    torch, transformers, peft = library("torch"), library("transformers"), library("peft")
    if job.device.kind == "mps":
        torch.mps.set_per_process_memory_fraction(job.config.hardware.mps_memory_fraction)
    transformers.set_seed(job.config.training.seed)
    # On a processor the backward pass of fused attention takes a multiple of its forward pass.
    attention = {"attn_implementation": "eager"} if job.device.kind == "cpu" else {}
    try:
        base, report = transformers.AutoModelForCausalLM.from_pretrained(
            job.base,
            dtype=getattr(torch, _DTYPES[job.device.precision]),
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
            **attention,
        )
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise ShipgateError(f"transformers cannot load {job.base} ({first_line(error)})") from error
    wrong = sorted(map(str, [*report["missing_keys"], *report["mismatched_keys"]]))
    if wrong:
        raise ShipgateError(f"{job.base} lacks weights that its config asks for ({wrong[0]}); save it again")
    base.config.use_cache = False
    return peft.get_peft_model(base, lora_config(job.config.lora))


@contextmanager
def _quiet(work: Path) -> Iterator[None]:
    """Libraries without their chatter, TensorBoard with its folder."""
    transformers = library("transformers")
    transformers.logging.set_verbosity_error()
    os.environ["TENSORBOARD_LOGGING_DIR"] = str(work / "logs")
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    with warnings.catch_warnings():
        # peft 0.21 asks transformers 5 a question under its old name; nothing a user could mend.
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        yield


def _trainer(job: Job, model: Any, arguments: Any, watch: Watch) -> Any:  # noqa: ANN401 - as above
    transformers = library("transformers")
    processing, tokenizer = job.config.data_processing, job.tokenizer
    pad = tokenizer.eos_token_id if tokenizer.pad_token_id is None else tokenizer.pad_token_id
    width = processing.max_seq_length if processing.padding == "max_length" else None
    trainer = watched_trainer(watch)(
        model=model,
        args=arguments,
        train_dataset=list(job.rows),
        eval_dataset=list(job.held_out) or None,
        data_collator=collator(pad, width),
        callbacks=[progress(watch, job.work)],
    )
    trainer.remove_callback(transformers.PrinterCallback)  # it prints on stdout
    return trainer


def _peak_main_memory() -> int:
    """Bytes, the largest this process has had; 0 where the platform does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
