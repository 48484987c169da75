"""What each stage of a chain does, from the adapter to the registry.

    made = carry_out("merge", Work(chain, state))
    made.path, made.sha256, made.metrics

A stage either returns what it made, checked by the step itself, or raises: `RefusedError` where the model
fell short, ShipgateError for all else. Not covered: order, repetition and the record of it (`evolve`).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from harnesses.engines.identity import file_digest
from harnesses.records import Json, ShipgateError
from harnesses.sidecar import read_sidecar, sidecar_path, training_files
from pipeline.distill import distill
from pipeline.evolve_chain import Chain, gate_options
from pipeline.evolve_gate import GateCall, Start, check_searched, in_project, run_gate
from pipeline.evolve_state import State
from pipeline.merge import merge
from pipeline.prune import prune
from pipeline.quantize import OverBarsError, quantize
from pipeline.registry import Registration, get_active, list_models, promote_model, register_model
from pipeline.step import Artifact, artifact_digest, say
from pipeline.train import train
from pipeline.training_check import TrainRequest
from pipeline.verify_training import verify_training
from reports.signed import VERDICT


class RefusedError(ShipgateError):
    """Everything could be measured, and the model fell short."""


class UndecidedError(ShipgateError):
    """The gate came to INVALID: it cannot say."""


@dataclass(frozen=True)
class Work:
    """What a stage has to go by: the chain, what was finished so far, and how a gate is started."""

    chain: Chain
    state: State
    start: Start = in_project


@dataclass(frozen=True)
class Made:
    """What a stage left: a path with its digest, or neither; and what it computed."""

    path: Path | None = None
    sha256: str | None = None
    metrics: Mapping[str, Json] = field(default_factory=dict)


def carry_out(stage: str, work: Work) -> Made:
    """Do one stage.

    Raises:
        RefusedError: the model fell short.
        UndecidedError: the gate cannot say.
        ShipgateError: it could not be done.
    """
    return _STAGES[stage](work)


def _train(work: Work) -> Made:
    chain = work.chain
    if chain.training is None:
        raise ShipgateError("the chain trains nothing; give --adapter DIR")
    out = chain.place("train")
    _clear(out, "adapter")
    return _of(train(TrainRequest(config=chain.training, model=chain.config.base, out=out)))


def _adapter(work: Work) -> Made:
    """What was given; its training can be judged where `shipgate train` made it."""
    folder = work.chain.place("adapter")
    if not training_files(folder):
        say(f"nothing says what {folder} was trained on, so contamination cannot be looked for")
    if (folder / "training_stats.json").is_file():
        judged = _verify(work)
        return Made(path=folder, sha256=artifact_digest(folder), metrics=judged.metrics)
    say(f"{folder} has no training_stats.json: its training is not judged, only what comes of it")
    return Made(path=folder, sha256=artifact_digest(folder))


def _verify(work: Work) -> Made:
    folder = work.chain.place("adapter")
    findings = verify_training(folder, base=work.chain.config.base)
    bad = [f"{one.name}: {one.reason}" for one in findings if one.judgement == "bad"]
    if bad:
        more = f" (and {len(bad) - 1} more)" if len(bad) > 1 else ""
        raise RefusedError(f"the training of {folder} did not go well: {bad[0]}{more}")
    return Made(metrics={one.name: one.judgement for one in findings})


def _merge(work: Work) -> Made:
    _clear(work.chain.place("merge"), "merged")
    return _of(merge(work.chain.merging()))


def _prune(work: Work) -> Made:
    _clear(work.chain.place("prune"), "pruned")
    return _of(prune(work.chain.pruning(f"hf:{work.chain.place('merge')}")))


def _distill(work: Work) -> Made:
    chain = work.chain
    _clear(chain.place("distill"), "distilled")
    pruned = f"hf:{chain.place('prune')}" if chain.config.prune is not None else None
    return _of(distill(chain.distilling(f"hf:{chain.place('merge')}", pruned)))


def _quantize(work: Work) -> Made:
    _clear(work.chain.place("quantize"), "quantized")
    try:
        return _of(quantize(work.chain.quantizing(work.chain.last_folder)))
    except OverBarsError as error:
        raise RefusedError(str(error)) from error


def _gate(work: Work) -> Made:
    chain = work.chain
    run = chain.place("gate")
    call = GateCall(_model(chain), run, chain.policy_file, gate_options(chain))
    decision = run_gate(call, work.start)
    if decision == "INVALID":
        raise UndecidedError(f"the gate cannot say (INVALID, {run}); mend what it names and start again")
    if not (run / VERDICT).is_file():
        raise ShipgateError(f"{run} says {decision} and holds no {VERDICT}; remove it to gate anew")
    check_searched(run, chain.trained_on)
    return Made(run / VERDICT, file_digest(run / VERDICT), {"decision": decision})


def _register(work: Work) -> Made:
    chain = work.chain
    part, version = chain.config.register_as, chain.request.version
    digest = _digest_of(work, "quantize")
    known = next((one for one in list_models() if one.version == version), None)
    if known is not None:
        if (known.model, known.model_digest) != (_model(chain), digest):
            raise ShipgateError(
                f"version {version} is registered already, of other weights; choose another --version"
            )
        say(f"{version} was registered before the last start ended")
    else:
        known = register_model(
            Registration(
                version=version,
                model=_model(chain),
                base_model=part.base_model or chain.config.base.removeprefix("hf:"),
                distilled_from=part.distilled_from
                or (str(chain.place("merge")) if chain.config.distill is not None else None),
                metrics=_numbers(work.state),
            )
        )
    if known.model_digest != digest:
        raise ShipgateError(f"{known.model} was altered since it was gated; start again with another --out")
    return Made(metrics={"version": version, "model_digest": known.model_digest})


def _promote(work: Work) -> Made:
    """By the run's signed verdict, which is verified here and now; there is no other way in."""
    chain = work.chain
    version, run = chain.request.version, chain.place("gate")
    active = get_active()
    if active is None or active.version != version or active.verdict is None:
        active = promote_model(version, run)
    elif active.verdict.digest != file_digest(run / VERDICT):
        raise ShipgateError(f"{version} is active by another verdict than {run}'s; nothing was done")
    verdict = active.verdict
    if verdict is None:
        raise ShipgateError(f"{version} is active without a verdict; look at `shipgate registry history`")
    return Made(metrics={"run_id": verdict.run_id, "verdict": verdict.digest})


def _model(chain: Chain) -> str:
    return f"gguf:{chain.place('quantize')}"


def _digest_of(work: Work, stage: str) -> str:
    found = work.state.find(stage)
    if found is None or found.sha256 is None:
        raise ShipgateError(f"{stage} left nothing; start again with another --out")
    return found.sha256


def _numbers(state: State) -> dict[str, float]:
    """The numbers that the steps themselves measured, by step; whole numbers are counts and settings."""
    return {
        f"{one.stage}.{name}": value
        for one in state.finished
        for name, value in one.metrics.items()
        if isinstance(value, float)
    }


def _of(artifact: Artifact) -> Made:
    """A step's result, hashed anew: what stands there now must be what the step published."""
    if artifact.sha256 is None or artifact_digest(artifact.path) != artifact.sha256:
        raise ShipgateError(f"{artifact.path} is not what {artifact.step} made; start again")
    return Made(artifact.path, artifact.sha256, artifact.metrics)


def _clear(path: Path, kind: str) -> None:
    """Remove what a start left that was killed between making this and noting it down.

    Raises:
        ShipgateError: what stands there is nothing that this step made.
    """
    if not path.exists() and not path.is_symlink():
        return
    stranger = ShipgateError(f"{path} is there and no stage of this chain made it; remove it to go on")
    try:
        note = read_sidecar(path)
        known = note is not None and note.stage == kind and note.sha256 == artifact_digest(path)
    except ShipgateError as error:
        raise stranger from error
    if not known or path.is_symlink():
        raise stranger
    say(f"{path} was finished but not noted down when the last start ended; it is made again")
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    sidecar_path(path).unlink(missing_ok=True)


_STAGES: Mapping[str, Callable[[Work], Made]] = {
    "train": _train,
    "adapter": _adapter,
    "verify-training": _verify,
    "merge": _merge,
    "prune": _prune,
    "distill": _distill,
    "quantize": _quantize,
    "gate": _gate,
    "register": _register,
    "promote": _promote,
}
