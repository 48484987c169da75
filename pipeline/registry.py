"""The model registry: which models there are, which one is in production, and how it came to that.

    register_model(Registration(version="1.1", model="gguf:model.gguf"))
    get_active()

A version becomes active by `promote_model` alone, which takes nothing but a verified CLEARED verdict about
exactly the registered weights; there is no way around it. "Latest" is the order of registering, so a clock
that is set back changes nothing. Not covered: verifying a signed verdict, with its age and its baseline,
which is the business of whoever makes a `VerifiedVerdict`.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from pydantic import Field, ValidationError

from harnesses.engines import weights_digest
from harnesses.engines.uri import ModelUri, parse_model
from harnesses.records import Record, ShipgateError
from harnesses.state import models_folder
from pipeline.registry_backend import Place, backend
from pipeline.registry_records import (
    Change,
    JournalLine,
    ModelRegistryEntry,
    PinnedPolicy,
    RegistryFile,
    VerdictReference,
    VerifiedVerdict,
    Version,
)
from pipeline.registry_store import repair

SHIPPED_POLICY = "gates/policy.toml"


class Registration(Record):
    """What to register.

    Attributes:
        version: a name that is not taken.
        model: the model string.
        artifact: the file that a server serves, for `ollama:` and `openai:`.
        base_model: what it was tuned from.
        distilled_from: its teacher.
        quantization: e.g. `Q4_K_M`; read from a GGUF where it is not given.
        metrics: only what was really computed; what is not a finite number is refused.
    """

    version: Version
    model: str
    artifact: Path | None = None
    base_model: str | None = None
    distilled_from: str | None = None
    quantization: str | None = None
    metrics: dict[str, float] = Field(default_factory=dict)


def register_model(new: Registration, *, folder: Place = None) -> ModelRegistryEntry:
    """Hash a model and enter it, neither active nor last good.

    Raises:
        ShipgateError: the model cannot be read, is a recording, or the version is taken.
    """
    model = parse_model(new.model)
    if model.scheme == "replay":
        raise ShipgateError(f"{new.model} is recorded answers, not a model; register the model itself")
    if model.scheme == "openai" and new.artifact is None:
        raise ShipgateError(f"{new.model} does not say what it serves; name the file with --artifact")
    uri, path = _placed(model, new.artifact)
    try:
        entry = ModelRegistryEntry(
            version=new.version,
            model=uri,
            base_model=new.base_model,
            distilled_from=new.distilled_from,
            quantization=new.quantization or _quantization(model),
            model_path=path,
            model_digest=weights_digest(uri, artifact=new.artifact),
            timestamp=_now(),
            metrics=new.metrics,
            commit_hash=_commit_hash(),
        )
    except ValidationError as error:
        raise ShipgateError(f"{new.model} cannot be registered ({error.errors()[0]['msg']})") from error

    def make(state: RegistryFile) -> Change:
        if state.find(entry.version) is not None:
            raise ShipgateError(f"version {entry.version} is registered already; choose another name")
        return Change(timestamp=entry.timestamp, action="register", entry=entry)

    backend(folder).commit(make)
    return entry


def _placed(model: ModelUri, artifact: Path | None) -> tuple[str, str | None]:
    """The model string with absolute paths, and the file or folder it stands for."""
    if model.scheme in ("gguf", "hf"):
        parts = [model.path, *([] if model.adapter_path is None else [model.adapter_path])]
        path = "+".join(os.path.abspath(part) for part in parts)  # noqa: PTH100 (resolve() would follow links)
        return f"{model.scheme}:{path}", path
    return model.uri, None if artifact is None else str(artifact.expanduser().absolute())


def _quantization(model: ModelUri) -> str | None:
    from harnesses.engines.gguf_file import read_gguf

    return read_gguf(model.path).quantization if model.scheme == "gguf" else None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _commit_hash() -> str | None:
    from pipeline.process import run

    with suppress(ShipgateError):
        return run(["git", "rev-parse", "HEAD"]).strip() or None
    return None


def list_models(
    *, base_model: str | None = None, quantization: str | None = None, folder: Place = None
) -> tuple[ModelRegistryEntry, ...]:
    """The versions in the order of registering, only those of a base model or a quantization if given.

    Raises:
        ShipgateError: the registry is damaged or cannot be read (so for all that read it).
    """
    return tuple(
        entry
        for entry in backend(folder).load().state.entries
        if base_model in (None, entry.base_model) and quantization in (None, entry.quantization)
    )


def get_latest(
    *, base_model: str | None = None, quantization: str | None = None, folder: Place = None
) -> ModelRegistryEntry | None:
    """The version registered last, None where there is none."""
    found = list_models(base_model=base_model, quantization=quantization, folder=folder)
    return found[-1] if found else None


def get_active(*, folder: Place = None) -> ModelRegistryEntry | None:
    """The version in production, None where nothing has been promoted."""
    return backend(folder).load().state.active


def get_model(version: str, *, folder: Place = None) -> ModelRegistryEntry:
    """One version.

    Raises:
        ShipgateError: there is no such version.
    """
    return _found(backend(folder).load().state, version)


def _found(state: RegistryFile, version: str) -> ModelRegistryEntry:
    entry = state.find(version)
    if entry is None:
        raise ShipgateError(f"version {version} is not registered; see: shipgate registry list")
    return entry


def history(*, folder: Place = None) -> tuple[JournalLine, ...]:
    """Every change so far, oldest first."""
    return backend(folder).load().journal.lines


def pinned_policy(*, folder: Place = None) -> PinnedPolicy:
    """The policy that a verdict must have been judged by: the one pinned, else the shipped one.

    Raises:
        ShipgateError: the registry or the shipped policy cannot be read.
    """
    return _pinned(backend(folder).load().state)


def _pinned(state: RegistryFile) -> PinnedPolicy:
    from reports.digests import root
    from reports.policy import read_policy

    if state.policy is not None:
        return state.policy
    return PinnedPolicy(digest=read_policy(root() / SHIPPED_POLICY).digest, reason="the shipped policy")


def pin_policy(policy: Path, reason: str, *, folder: Place = None) -> PinnedPolicy:
    """Demand another policy of all verdicts from now on; the reason stands in the history.

    Raises:
        ShipgateError: the policy cannot be read, or no reason is given.
    """
    from reports.policy import read_policy

    if not reason.strip():
        raise ShipgateError("a policy is pinned without a reason; say why with --reason")
    pinned = PinnedPolicy(digest=read_policy(policy).digest, reason=reason.strip())
    backend(folder).commit(lambda _: Change(timestamp=_now(), action="policy", policy=pinned))
    return pinned


def promote_model(version: str, verified: VerifiedVerdict, *, folder: Place = None) -> ModelRegistryEntry:
    """Put a version into production; the one before becomes the last good one, in the same write.

    Raises:
        ConflictError: the registry was changed meanwhile; nothing was done.
        ShipgateError: the verdict does not allow it, or the weights are not the registered ones any more.
    """
    place = backend(folder)
    state = place.load().state
    entry = _found(state, version)
    problem = refusal(entry, verified, _pinned(state).digest)
    if problem is not None:
        raise ShipgateError(f"version {version} is not promoted: {problem}")
    ensure_unaltered(entry)
    verdict = VerdictReference(run_id=verified.run_id, decision="CLEARED", digest=verified.digest)
    after = place.commit(
        lambda _: Change(timestamp=_now(), action="promote", version=version, verdict=verdict),
        expected=state.revision,
    )
    return _found(after, version)


def refusal(entry: ModelRegistryEntry, verified: VerifiedVerdict, policy_digest: str) -> str | None:
    """Why a verdict does not promote an entry, and what to do; None where it does."""
    if verified.decision != "CLEARED":
        return f"the verdict of run {verified.run_id} is {verified.decision}; only CLEARED promotes"
    if verified.replay or verified.engine == "replay":
        return f"run {verified.run_id} judged recorded answers; gate the model itself"
    if set(verified.subjects) != {entry.model_digest}:
        return f"run {verified.run_id} judged other weights than {entry.model_digest}; gate these"
    if verified.policy_digest != policy_digest:
        return f"run {verified.run_id} was judged by another policy than {policy_digest}; gate by that one"
    if entry.active:
        return "it is active already; there is nothing to do"
    return None


def rollback_model(*, folder: Place = None) -> ModelRegistryEntry:
    """Put the last good version back into production, once its weights have been hashed anew.

    Raises:
        ConflictError: the registry was changed meanwhile; nothing was done.
        ShipgateError: there is no last good version, or its weights are missing or altered.
    """
    place = backend(folder)
    state = place.load().state
    entry = state.last_good
    if entry is None:
        raise ShipgateError("there is no last good version to go back to; promote one")
    ensure_unaltered(entry)
    after = place.commit(
        lambda _: Change(timestamp=_now(), action="rollback", version=entry.version, verdict=entry.verdict),
        expected=state.revision,
    )
    return _found(after, entry.version)


def ensure_unaltered(entry: ModelRegistryEntry) -> None:
    """Hash a version's weights anew.

    Raises:
        ShipgateError: they are missing, or not the registered ones any more.
    """
    served = not entry.model.startswith(("gguf:", "hf:"))
    artifact = Path(entry.model_path) if served and entry.model_path is not None else None
    found = weights_digest(entry.model, artifact=artifact)
    if found != entry.model_digest:
        raise ShipgateError(
            f"{entry.model} was altered since version {entry.version} was registered ({found} now,"
            f" {entry.model_digest} then); restore it"
        )


def repair_registry(*, folder: Path | None = None) -> Path | None:
    """Rebuild `registry.json` from its journal; where a damaged one stood, its new place is returned.

    Raises:
        ShipgateError: the journal is missing or damaged as well.
    """
    return repair(models_folder() if folder is None else folder)
