"""The end of a week's training: one call from its adapter to the model in production, or to a refusal.

    found = finalize_weekly_training(adapter_path=Path("lora"), adapter_name="week03", quantization_bits=4)
    found.promoted, found.decision, found.reason

`shipgate evolve` under the name that continuous trainers know: the same stages, checks and files. What it
returns is what was done; a stage that failed raises, nothing is put in its place. Not covered: training.
"""

from __future__ import annotations

from pathlib import Path

from harnesses.records import Json, ShipgateError
from harnesses.sidecar import parent_uri, read_sidecar, sidecar_path
from harnesses.state import models_folder
from pipeline.evolve import Evolved, EvolveRequest, evolve
from pipeline.evolve_config import EvolveConfig, QuantizePart, read_evolve_config
from pipeline.evolve_gate import Start, in_project
from pipeline.unquantized import full_precision_adapter

_BITS = (4, 5, 6, 8)


def finalize_weekly_training(  # noqa: PLR0913 - the names that continuous trainers call it with
    adapter_path: Path,
    adapter_name: str,
    quantization_bits: int = 4,
    *,
    base_model: str | None = None,
    config: Path | None = None,
    out: Path | None = None,
    policy: Path | None = None,
    dry_run: bool = False,
    start: Start = in_project,
) -> Evolved:
    """Merge an adapter into its base, quantize, gate, register, and promote what is CLEARED.

    Args:
        adapter_path: its folder.
        adapter_name: the version to register.
        quantization_bits: 4, 5, 6 or 8; goes before the configuration's.
        base_model: hf:DIR; the one that the adapter itself names by default.
        config: a configuration of `shipgate evolve`; each stage's own defaults without one.
        out: the chain's folder; models/quantized/NAME in the state folder by default.
        policy: the gate's.
        dry_run: check only.
        start: runs the gate's command line.

    Raises:
        ShipgateError: something is wrong or a stage failed; the active model is as it was.
    """
    if quantization_bits not in _BITS:
        raise ShipgateError(f"{quantization_bits} bits are not made here; give one of {_BITS}")
    read = None if config is None else read_evolve_config(config)
    base = base_model or (base_of(adapter_path) if read is None else read.base)
    chosen = _configured(read, base, quantization_bits)
    request = EvolveRequest(
        config=chosen,
        version=adapter_name,
        out=out or models_folder() / "quantized" / adapter_name,
        adapter=adapter_path,
        policy=policy,
        dry_run=dry_run,
    )
    return evolve(request, start=start)


def _configured(read: EvolveConfig | None, base: str, bits: int) -> EvolveConfig:
    """The configuration with its base and its bits; a type of other bits gives way to the usual one."""
    part = QuantizePart() if read is None else read.quantize
    kind = part.type if part.bits == str(bits) else None
    changed: dict[str, Json] = {
        "base": base,
        "train": None,
        "quantize": {**part.model_dump(mode="json"), "bits": str(bits), "type": kind},
    }
    before = {"schema_version": 1} if read is None else read.model_dump(mode="json")
    return EvolveConfig.model_validate({**before, **changed})


def base_of(adapter: Path) -> str:
    """The base that an adapter names: in the note beside it, else in its own configuration.

    Raises:
        ShipgateError: it names none that is here.
    """
    facts = full_precision_adapter(adapter)
    note = read_sidecar(adapter)
    if note is not None and note.parents:
        return parent_uri(note.parents[0], sidecar_path(adapter).absolute().parent)
    named = facts.config.get("base_model_name_or_path")
    if isinstance(named, str) and named and (Path(named) / "config.json").is_file():
        return f"hf:{named}"
    raise ShipgateError(f"{adapter} names no base that is on this machine; name it (hf:DIR)")
