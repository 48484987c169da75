"""Engines: everything that answers prompts, behind one function and one string.

Example: `engine = open_engine("gguf:fixtures/models/candidate.gguf")`.

Only the engine that is opened is imported; the package itself loads no library.
"""

from __future__ import annotations

from pathlib import Path

from harnesses.engines.identity import file_digest
from harnesses.engines.server_limits import DEFAULT_LIMITS, ServerLimits
from harnesses.engines.uri import ModelUri, parse_model
from harnesses.records import Engine


def weights_digest(uri: str, *, artifact: Path | None = None, limits: ServerLimits = DEFAULT_LIMITS) -> str:
    """The digest that opening the model would give it now, without loading it; servers are asked.

    Raises:
        ServerDown: no server answers.
        ShipgateError: the string, the file or the folder is not one that can be run.
    """
    model = parse_model(uri)
    if model.scheme in ("gguf", "replay"):
        return file_digest(model.path)
    if model.scheme == "hf":
        from harnesses.engines.hf import check_folders, folders_digest

        return folders_digest(*check_folders(model.path, model.adapter_path))
    engine = _open_server(model, None, limits, artifact)
    try:
        return engine.identity.digest
    finally:
        engine.close()


def open_engine(
    uri: str,
    *,
    concurrency: int | None = None,
    limits: ServerLimits = DEFAULT_LIMITS,
    artifact: Path | None = None,
) -> Engine:
    """Open the model that a string names; `concurrency` is how many cases are answered at once.

    `limits` and `artifact`, the file that is served, matter to servers only. Their engines can be checked
    again with `recheck`.

    Raises:
        ServerDown: no server answers.
        ShipgateError: the string, the file or the folder is not one that can be run. Files are checked before
            any model library is imported.
    """
    model = parse_model(uri)
    if model.scheme == "gguf":
        from harnesses.engines.gguf import open_gguf

        return open_gguf(uri, model.path, concurrency=concurrency)
    if model.scheme == "hf":
        from harnesses.engines.hf import open_hf

        return open_hf(uri, model.path, model.adapter_path, concurrency=concurrency)
    if model.scheme == "replay":
        from harnesses.engines.replay import open_replay

        return open_replay(uri, model.path)
    return _open_server(model, concurrency, limits, artifact)


def _open_server(
    model: ModelUri, concurrency: int | None, limits: ServerLimits, artifact: Path | None
) -> Engine:
    if model.scheme == "ollama":
        from harnesses.engines.ollama_engine import open_ollama

        return open_ollama(model.uri, model.target, concurrency=concurrency, limits=limits, artifact=artifact)
    from harnesses.engines.openai_engine import open_openai

    return open_openai(model.uri, model.target, concurrency=concurrency, limits=limits, artifact=artifact)
