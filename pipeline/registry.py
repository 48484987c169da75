"""The model registry: which models there are, which one is in production, and how it came to that.

    register_model(Registration(version="1.1", model="gguf:model.gguf"))
    get_active()

A version becomes active by a verified CLEARED verdict about exactly the registered weights alone
(`registry_promotion`); there is no way around it. "Latest" is the order of registering, so a clock that is
set back changes nothing. Not covered: verifying a signed verdict (`verdicts`).
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from pydantic import Field, ValidationError

from harnesses.engines import weights_digest
from harnesses.engines.uri import parse_model
from harnesses.records import Record, ShipgateError
from harnesses.state import models_folder
from pipeline.registry_backend import Place, backend, entry_of
from pipeline.registry_backend import now as _now
from pipeline.registry_policy import pin_policy, pinned_policy
from pipeline.registry_promotion import promote_model, rollback_model
from pipeline.registry_records import Change, JournalLine, ModelRegistryEntry, RegistryFile, Version
from pipeline.registry_store import repair
from pipeline.registry_weights import ensure_unaltered, placed, quantization

__all__ = [
    "ModelRegistryEntry",
    "Registration",
    "ensure_unaltered",
    "get_active",
    "get_latest",
    "get_model",
    "history",
    "list_models",
    "pin_policy",
    "pinned_policy",
    "promote_model",
    "register_model",
    "repair_registry",
    "rollback_model",
]


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
    uri, path = placed(model, new.artifact)
    # Hashed first: that also refuses what cannot be read to its end.
    weights = weights_digest(uri, artifact=new.artifact)
    try:
        entry = ModelRegistryEntry(
            version=new.version,
            model=uri,
            base_model=new.base_model,
            distilled_from=new.distilled_from,
            quantization=new.quantization or quantization(model),
            model_path=path,
            model_digest=weights,
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
    return entry_of(backend(folder).load().state, version)


def history(*, folder: Place = None) -> tuple[JournalLine, ...]:
    """Every change so far, oldest first."""
    return backend(folder).load().journal.lines


def repair_registry(*, folder: Path | None = None) -> Path | None:
    """Rebuild `registry.json` from its journal; where a damaged one stood, its new place is returned.

    Raises:
        ShipgateError: the journal is missing or damaged as well.
    """
    return repair(models_folder() if folder is None else folder)
