"""A chain as it was asked for: its stages, what each works on, and where each leaves its result.

    chain = chain_of(request)
    chain.asked                              # configuration and inputs with their digests, as one document

Stages in order: train, verify-training, merge, prune, distill, quantize, gate, register, promote; without
those that the configuration leaves out, and with `adapter` for the first two where one is given. Not covered:
what a stage does (`evolve_stages`), and the checks made beforehand (`evolve_checks`).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from harnesses.engines.identity import file_digest
from harnesses.records import Json, ShipgateError
from pipeline.distill import DistillConfig
from pipeline.evolve_config import EvolveConfig, check_sense
from pipeline.merge import MergeConfig
from pipeline.prune import PruneConfig
from pipeline.quantize import QuantizeConfig
from pipeline.registry import get_active
from pipeline.step import artifact_digest, say
from pipeline.training_config import TrainingConfig, read_config
from pipeline.unquantized import full_precision, full_precision_adapter
from reports.digests import root
from reports.policy import Policy, read_policy

Part = TypeVar("Part")


@dataclass(frozen=True)
class EvolveRequest:
    """What is asked for.

    Attributes:
        config: as read.
        version: the name that the result is registered under.
        out: the chain's folder.
        adapter: an adapter's folder to begin with; then nothing is trained.
        policy: in place of the configuration's.
        dry_run: check only.
    """

    config: EvolveConfig
    version: str
    out: Path
    adapter: Path | None = None
    policy: Path | None = None
    dry_run: bool = False


@dataclass(frozen=True)
class Chain:
    """A request whose files could be read; all paths but those of `request` are absolute."""

    request: EvolveRequest
    out: Path
    adapter: Path | None
    training: TrainingConfig | None
    policy_file: Path
    policy: Policy

    @property
    def config(self) -> EvolveConfig:
        """The configuration."""
        return self.request.config

    @property
    def stages(self) -> tuple[str, ...]:
        """The stages of this chain, in order."""
        first = ("train", "verify-training") if self.adapter is None else ("adapter",)
        between = [name for name in ("prune", "distill") if getattr(self.config, name) is not None]
        return (*first, "merge", *between, "quantize", "gate", "register", "promote")

    def place(self, stage: str) -> Path:
        """What a stage makes."""
        if stage in ("train", "adapter"):
            return self.adapter or self.out / "adapter"
        names = {"merge": "merged", "prune": "pruned", "distill": "distilled", "quantize": "model.gguf"}
        return self.out / names.get(stage, "run")

    def needed(self, stage: str) -> tuple[str, ...]:
        """The finished stages whose results a stage works on."""
        first = self.stages[0]
        folders = {"prune": ("merge",), "distill": ("merge", "prune"), "quantize": (self._last,)}
        others = {"verify-training": (first,), "merge": (first,), "gate": (first, "quantize")}
        judged = dict.fromkeys(("register", "promote"), ("quantize", "gate"))
        return {**folders, **others, **judged}.get(stage, ())

    @property
    def _last(self) -> str:
        return [name for name in self.stages if name in ("merge", "prune", "distill")][-1]

    @property
    def adapted(self) -> str:
        """The base with its adapter."""
        return f"{self.config.base}+{self.place('adapter')}"

    @property
    def last_folder(self) -> str:
        """What is quantized."""
        return f"hf:{self.place(self._last)}"

    def merging(self, *, dry_run: bool = False) -> MergeConfig:
        """The merge of this chain."""
        part = self.config.merge
        return MergeConfig(
            model=self.adapted,
            out=self.place("merge"),
            low_memory=part.low_memory,
            settings=part.settings,
            dry_run=dry_run,
        )

    def pruning(self, model: str, *, dry_run: bool = False) -> PruneConfig:
        """The pruning of a model."""
        part = _there(self.config.prune)
        calibration = None if part.calibration is None else Path(part.calibration)
        return PruneConfig(
            model=model,
            out=self.place("prune"),
            calibration=calibration,
            settings=part.settings,
            dry_run=dry_run,
        )

    def distilling(self, teacher: str, student: str | None, *, dry_run: bool = False) -> DistillConfig:
        """The distillation of a teacher; `student` where pruning made one."""
        part = _there(self.config.distill)
        return DistillConfig(
            model=teacher,
            out=self.place("distill"),
            student=student or part.student,
            layers=part.layers,
            data=tuple(map(Path, part.data)),
            held_out=None if part.held_out is None else Path(part.held_out),
            settings=part.settings,
            dry_run=dry_run,
        )

    def quantizing(self, model: str, *, dry_run: bool = False) -> QuantizeConfig:
        """The quantization of a model.

        Raises:
            ShipgateError: the policy has no bar for it.
        """
        if self.policy.perplexity is None:
            raise ShipgateError(
                f"policy {self.policy_file} has no table [perplexity]; add it, with quantize_allowance"
            )
        part = self.config.quantize
        return QuantizeConfig(
            model=model,
            out=self.place("quantize"),
            bits=part.bits,
            kind=part.type,
            allowance=self.policy.perplexity.quantize_allowance,
            settings=part.settings,
            dry_run=dry_run,
        )

    @cached_property
    def asked(self) -> dict[str, Json]:
        """Everything that decides what comes out, as one document; inputs are hashed once.

        Raises:
            ShipgateError: an input cannot be read.
        """
        return {
            "version": self.request.version,
            "config": self.config.model_dump(mode="json"),
            "training": None if self.training is None else self.training.model_dump(mode="json"),
            "base": artifact_digest(base_folder(self.config)),
            "adapter": None if self.adapter is None else artifact_digest(self.adapter),
            "policy": self.policy.digest,
            "files": self.file_digests(),
        }

    def file_digests(self) -> dict[str, Json]:
        """Every file of samples that the chain reads, hashed now.

        Raises:
            ShipgateError: one cannot be read.
        """
        return {str(path): file_digest(path) for path in self._files()}

    @property
    def trained_on(self) -> tuple[Path, ...]:
        """The files that the chain itself learns from, absolute; those of a given adapter are in its note."""
        config = self.config
        learned = [] if self.training is None else [*self.training.data.train_files]
        if config.prune is not None and config.prune.calibration is not None:
            learned.append(config.prune.calibration)
        if config.distill is not None:
            learned += config.distill.data
        return tuple(_absolute(Path(name)) for name in learned)

    def _files(self) -> Iterator[Path]:
        config = self.config
        if self.training is not None:
            held_out = self.training.data.eval_file
            yield from map(Path, (*self.training.data.train_files, *([held_out] if held_out else [])))
        if config.prune is not None and config.prune.calibration is not None:
            yield Path(config.prune.calibration)
        if config.distill is not None:
            held_out = config.distill.held_out
            yield from map(Path, (*config.distill.data, *([held_out] if held_out else [])))


def _there(part: Part | None) -> Part:
    if part is None:
        raise ValueError("the chain has no such stage")
    return part


def base_folder(config: EvolveConfig) -> Path:
    """The folder of the base.

    Raises:
        ShipgateError: it is none that can be evolved.
    """
    source = full_precision(config.base)
    if source.folder is None or source.adapter is not None:
        raise ShipgateError(f"{config.base} is no base to evolve; give hf:DIR, a folder of safetensors")
    return source.folder.path


def chain_of(request: EvolveRequest) -> Chain:
    """Read what the request names.

    Raises:
        ShipgateError: a file is missing or wrong, or neither a training nor an adapter is named.
    """
    config = request.config
    check_sense(config, "the configuration")
    training = None
    if request.adapter is not None:
        full_precision_adapter(request.adapter)
        if config.train is not None:
            say(f"{request.adapter} is given, so nothing is trained ({config.train} is left out)")
    elif config.train is None:
        raise ShipgateError("the configuration trains nothing (train is null); give --adapter DIR")
    else:
        training = read_config(Path(config.train))
    named = request.policy or (None if config.gate.policy is None else Path(config.gate.policy))
    file = _absolute(named or root() / "gates" / "policy.toml")
    return Chain(
        request=request,
        out=_absolute(request.out),
        adapter=None if request.adapter is None else _absolute(request.adapter),
        training=training,
        policy_file=file,
        policy=read_policy(file),
    )


def gate_options(chain: Chain) -> tuple[str, ...]:
    """The gate's options beside model, policy and folder.

    Raises:
        ShipgateError: the registry cannot be read.
    """
    from harnesses.engines.uri import parse_model
    from pipeline.registry_weights import placed

    part, found = chain.config.gate, list[str]()
    if part.concurrency is not None:
        found += ["--concurrency", str(part.concurrency)]
    found += ["--full"] * part.full + ["--no-cache"] * part.no_cache
    baseline = part.baseline
    if baseline is None and chain.policy.promote.baseline == "active" and get_active() is not None:
        baseline = "active"
    if baseline is not None:
        found += ["--baseline", baseline if baseline == "active" else str(_absolute(Path(baseline)))]
    if part.reference is not None:
        found += ["--reference", placed(parse_model(part.reference), None)[0]]
    # Named here as well as in the notes beside the artifacts: a note that is lost must not hide a prompt.
    named = (*map(Path, part.training), *chain.trained_on)
    for path in dict.fromkeys(map(_absolute, named)):
        found += ["--training", str(path)]
    return tuple(found)


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - links are the user's business
