"""What `shipgate evolve` is told: a JSON file that fits `fixtures/schemas/evolve_config.schema.json`.

    >>> read_evolve_config(Path("pipeline/config/evolve_tiny.json")).quantize.bits
    '8'

Each step's settings are that step's own record, so what holds for `shipgate merge --config` holds here. Paths
are relative to the working directory. Not covered: whether the files are there (`pipeline.evolve_checks`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from harnesses.engines import strict_json
from harnesses.engines.identity import unreadable
from harnesses.records import Record, ShipgateError
from pipeline.distill_loop import Lessons
from pipeline.merge_check import MergeSettings
from pipeline.prune import PruneSettings
from pipeline.quantize import Bits, QuantizeSettings

SCHEMA = "evolve_config"
Base = Annotated[str, Field(pattern=r"^hf:[^+]+$")]
Name = Annotated[str, Field(min_length=1)]


class MergePart(Record):
    """As for `shipgate merge`; low_memory merges shard by shard."""

    low_memory: bool = False
    settings: MergeSettings = MergeSettings()


class PrunePart(Record):
    """As for `shipgate prune`; calibration is a JSONL file, for Wanda."""

    calibration: Name | None = None
    settings: PruneSettings = PruneSettings()


class DistillPart(Record):
    """As for `shipgate distill`; the merged model teaches.

    The student is the pruned model where there is a part `prune`; else `student` (hf:DIR), or so many
    `layers` of the merged model.
    """

    student: Base | None = None
    layers: Annotated[int, Field(ge=1)] | None = None
    data: Annotated[tuple[Name, ...], Field(min_length=1)]
    held_out: Name | None = None
    settings: Lessons = Lessons()


class QuantizePart(Record):
    """As for `shipgate quantize`; type is llama.cpp's name where the usual one is not wanted."""

    bits: Bits = "4"
    type: Name | None = None
    settings: QuantizeSettings = QuantizeSettings()


class GatePart(Record):
    """As for `pytest gates/`.

    policy: --policy of the command goes before it; without both, gates/policy.toml. training: files beside
    those that the notes name. baseline: `active` or a run's folder; where the policy asks for a comparison
    with the active model, `active` without being asked.
    """

    policy: Name | None = None
    concurrency: Annotated[int, Field(ge=1)] | None = None
    full: bool = False
    no_cache: bool = False
    baseline: Name | None = None
    reference: Name | None = None
    training: tuple[Name, ...] = ()


class RegisterPart(Record):
    """What the registry's entry says of its descent; base_model is the base's folder by default."""

    base_model: Name | None = None
    distilled_from: Name | None = None


class EvolveConfig(Record):
    """The whole chain.

    base: what is trained and merged into. train: a training configuration (`shipgate train`), null where an
    --adapter is named. prune, distill: left out where null.
    """

    schema_version: Literal[1]
    base: Base
    train: Name | None = None
    merge: MergePart = MergePart()
    prune: PrunePart | None = None
    distill: DistillPart | None = None
    quantize: QuantizePart = QuantizePart()
    gate: GatePart = GatePart()
    register_as: RegisterPart = RegisterPart()


def read_evolve_config(path: Path) -> EvolveConfig:
    """Read and check a configuration.

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
    try:
        validate(document, SCHEMA)
        config = EvolveConfig.model_validate(document)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(map(str, first["loc"]))
        raise ShipgateError(f"{path}: {key}: {first['msg']}; mend that key") from error
    except ValueError as error:
        problem = str(error).removeprefix(f"not a {SCHEMA}: ").replace("$.", "").replace("$: ", "")
        raise ShipgateError(f"{path}: {problem}; mend that key") from error
    check_sense(config, str(path))
    return config


def check_sense(config: EvolveConfig, name: str) -> None:
    """What a schema cannot say: parts that contradict each other.

    Raises:
        ShipgateError: as said; `name` is the file's.
    """
    if config.distill is None:
        return
    ways = {
        "prune": config.prune is not None,
        "distill.student": config.distill.student is not None,
        "distill.layers": config.distill.layers is not None,
    }
    named = [way for way, given in ways.items() if given]
    if len(named) > 1:
        raise ShipgateError(f"{name}: {' and '.join(named)} name two students; leave one out")
    if not named:
        raise ShipgateError(f"{name}: distill names no student; add student or layers, or a part prune")
