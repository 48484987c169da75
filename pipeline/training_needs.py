"""What a training run needs and where it will run, found before anything is written.

The device is CUDA, else MPS (where the configuration allows it), else the processor. Weights, gradients and
optimiser states are certain and refused where they do not fit; activations are an estimate and only warned
about. Not covered: memory that other programs take later.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from harnesses.engines.hf_load import first_line, library
from harnesses.records import ShipgateError
from pipeline.training_config import HardwarePart, LoraPart, Precision, TrainingConfig

_BYTES = {"fp16": 2, "bf16": 2, "fp32": 4, "float16": 2, "bfloat16": 2, "float32": 4}
_TRAINED_BYTES = 16
"""Of each trained weight: itself, its gradient and AdamW's two moments, all in float32."""
_CHECKPOINT_BYTES = 12
"""Of each trained weight in a checkpoint: itself and the two moments."""
_SMALL_FILES = 32_000_000
"""Tokenizer files, logs and states, generously."""
_ACTIVATIONS = 34
"""Values kept for the backward pass per token and hidden unit of a transformer layer, about."""


@dataclass(frozen=True)
class Device:
    """Where training runs.

    Attributes:
        kind: torch's name of it.
        precision: of the frozen weights; the adapter is always trained in float32.
        reason: in words, for people.
    """

    kind: Literal["cuda", "mps", "cpu"]
    precision: Precision
    reason: str


@dataclass(frozen=True)
class Needs:
    """What a run takes, in bytes, and the adapter's weights."""

    adapter_parameters: int
    memory: int
    activations: int
    disk: int


def choose_device(hardware: HardwarePart) -> Device:
    """The best device that is here and allowed."""
    torch = library("torch")
    asked = hardware.precision
    if torch.cuda.is_available():
        if asked == "bf16" and not torch.cuda.is_bf16_supported():
            return Device("cuda", "fp16", f"CUDA ({torch.cuda.get_device_name()}) in fp16: it knows no bf16")
        return Device("cuda", asked, f"CUDA ({torch.cuda.get_device_name()}) in {asked}")
    if torch.backends.mps.is_available() and hardware.use_mps:
        return Device("mps", asked, f"MPS in {asked}; there is no CUDA")
    missing = "no CUDA and no MPS" if hardware.use_mps else "no CUDA, and MPS is switched off"
    if asked == "fp16":
        return Device("cpu", "fp32", f"the processor in fp32 ({missing}; fp16 is for accelerators)")
    return Device("cpu", asked, f"the processor in {asked} ({missing})")


def empty_model(config: Path) -> Any:  # noqa: ANN401 - transformers is not typed
    """The model of a folder's `config.json` without its weights, to count with.

    Raises:
        ShipgateError: transformers does not know the architecture.
    """
    torch, transformers = library("torch"), library("transformers")
    try:
        read = transformers.AutoConfig.from_pretrained(config, local_files_only=True, trust_remote_code=False)
        with torch.device("meta"):
            return transformers.AutoModelForCausalLM.from_config(read, trust_remote_code=False)
    except (OSError, ValueError, KeyError, ImportError, RuntimeError, AttributeError) as error:
        raise ShipgateError(
            f"transformers cannot build the model of {config} ({first_line(error)}); give an architecture"
            " that it knows"
        ) from error


def adapter_parameters(empty: Any, lora: LoraPart) -> int:  # noqa: ANN401 - as above
    """Weights of a LoRA adapter: rank x (inputs + outputs) of every module that it targets.

    Raises:
        ShipgateError: the model has no such module.
    """
    torch = library("torch")
    found: dict[str, int] = dict.fromkeys(lora.target_modules, 0)
    for name, module in empty.named_modules():
        target = next((end for end in found if name == end or name.endswith(f".{end}")), None)
        if target is not None and isinstance(module, torch.nn.Linear):
            found[target] += lora.r * (module.in_features + module.out_features)
    for name, count in found.items():
        if not count:
            raise ShipgateError(
                f"lora.target_modules: the model has no linear layer named {name}; take it out"
            )
    return sum(found.values())


def needs(config: TrainingConfig, base_parameters: int, empty: Any, device: Device) -> Needs:  # noqa: ANN401
    """What a run takes.

    Raises:
        ShipgateError: the adapter does not fit the model.
    """
    trained = adapter_parameters(empty, config.lora)
    shape, options = empty.config, config.training
    tokens = options.per_device_train_batch_size * config.data_processing.max_seq_length
    width, layers = shape.hidden_size, shape.num_hidden_layers
    # With checkpointing only one layer's insides are kept at a time, and what enters each layer.
    kept = width * (
        layers + _ACTIVATIONS if config.hardware.gradient_checkpointing else layers * _ACTIVATIONS
    )
    logits = tokens * shape.vocab_size * 8
    checkpoints = options.save_total_limit + 1
    return Needs(
        adapter_parameters=trained,
        memory=base_parameters * _BYTES[device.precision] + trained * _TRAINED_BYTES,
        activations=tokens * kept * _BYTES[device.precision] + logits,
        disk=trained * (checkpoints * _CHECKPOINT_BYTES + _BYTES[config.lora.save_dtype])
        + _SMALL_FILES * (checkpoints + 1),
    )


def free_memory(device: Device, hardware: HardwarePart) -> int:
    """Bytes that may be taken on a device."""
    torch = library("torch")
    if device.kind == "cuda":
        return int(torch.cuda.mem_get_info()[0])
    if device.kind == "mps":
        return int(torch.mps.recommended_max_memory() * hardware.mps_memory_fraction)
    return _free_main_memory()


def _free_main_memory() -> int:
    """What Linux says is available; elsewhere all of the machine's memory."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        fields = dict(line.split(":", 1) for line in lines)
        return int(fields["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def require_memory(need: Needs, free: int) -> str | None:
    """A warning where only the estimate exceeds what is free, None where all fits.

    Raises:
        ShipgateError: not even the weights fit.
    """
    if need.memory > free:
        raise ShipgateError(
            f"training needs {need.memory / 1e9:.2f} GB for weights and optimiser and {free / 1e9:.2f} GB are"
            " free; close other programs, take a smaller base or lower lora.r"
        )
    if need.memory + need.activations > free:
        return (
            f"activations may take {need.activations / 1e9:.1f} GB more, which makes"
            f" {(need.memory + need.activations) / 1e9:.1f} GB of the {free / 1e9:.1f} GB free; if memory"
            " runs out, lower per_device_train_batch_size or max_seq_length, or set gradient_checkpointing"
        )
    return None
