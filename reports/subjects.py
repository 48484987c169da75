"""What a verdict is about: every file of a model's artifact, each with its digest.

    subjects_now("gguf:models/web4.gguf").files      # {"web4.gguf": "sha256:…"}

A folder is a manifest: each file by its name, and the digest over them all. A server is what it says that it
serves: the weights' digest, and whatever else it pins (Ollama's manifest, with template and parameters). Not
covered: whether a server says so truly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from harnesses.engines import open_engine, weights_digest
from harnesses.engines.identity import file_digest
from harnesses.engines.server_limits import DEFAULT_LIMITS, ServerLimits
from harnesses.engines.uri import ModelUri, parse_model
from harnesses.records import Engine, ShipgateError


@dataclass(frozen=True)
class Subjects:
    """An artifact as it is now: the one digest that a run's identity has, and all digests by name."""

    digest: str
    files: Mapping[str, str]


@runtime_checkable
class Pinning(Protocol):
    """An engine that knows further digests of what it serves."""

    @property
    def pinned(self) -> Mapping[str, str]:
        """`sha256:<hex>` by name, the weights' own aside."""


def pinned_by(engine: Engine) -> dict[str, str]:
    """What an engine pins beside its weights; nothing for models of this process."""
    return dict(engine.pinned) if isinstance(engine, Pinning) else {}


def subjects_now(
    uri: str, *, artifact: Path | None = None, limits: ServerLimits = DEFAULT_LIMITS
) -> Subjects:
    """Hash an artifact, or ask the server that serves it.

    Raises:
        ServerDown: no server answers.
        ShipgateError: the string, the file or the folder is not one that can be run.
    """
    model = parse_model(uri)
    if model.scheme == "hf":
        digest = weights_digest(uri)
        return Subjects(digest, {_name(model): digest, **_manifest(model)})
    if model.scheme in ("gguf", "replay"):
        digest = weights_digest(uri)
        return Subjects(digest, {_name(model): digest})
    engine = open_engine(uri, limits=limits, artifact=artifact)
    try:
        return Subjects(engine.identity.digest, {_name(model): engine.identity.digest, **pinned_by(engine)})
    finally:
        engine.close()


def gated(uri: str, digest: str, pinned: Mapping[str, str]) -> dict[str, str]:
    """The subjects of a run at its end: the digest that was gated, and the files that make it up.

    A folder that is no longer what was gated is named by that digest alone; its run is INVALID.
    """
    model = parse_model(uri)
    whole = {_name(model): digest, **pinned}
    if model.scheme != "hf":
        return whole
    try:
        now = subjects_now(uri)
    except ShipgateError:
        return whole
    return dict(now.files) if now.digest == digest else whole


def _name(model: ModelUri) -> str:
    if model.scheme in ("ollama", "openai"):
        return model.uri
    parts = [model.path, *([] if model.adapter_path is None else [model.adapter_path])]
    return "+".join(part.resolve().name or str(part) for part in parts)


def _manifest(model: ModelUri) -> dict[str, str]:
    from harnesses.engines.hf_folder import check_adapter_folder, check_model_folder

    folders = {model.path.resolve().name: check_model_folder(model.path)}
    if model.adapter_path is not None:
        folders[f"+{model.adapter_path.resolve().name}"] = check_adapter_folder(model.adapter_path)
    return {
        f"{name}/{file}": file_digest(path)
        for name, facts in folders.items()
        for file, path in facts.files.items()
    }
