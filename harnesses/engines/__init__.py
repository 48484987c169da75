"""Engines: everything that answers prompts, behind one function and one string.

Example: `engine = open_engine("gguf:fixtures/models/candidate.gguf")`.

Only the engine that is opened is imported; the package itself loads no library. The servers of `ollama:` and
`openai:` are recognised and not yet served.
"""

from __future__ import annotations

from harnesses.engines.identity import file_digest
from harnesses.engines.uri import parse_model
from harnesses.records import Engine, ShipgateError

_NOT_YET = "{scheme}: models are not available in this version; name a gguf:, hf: or replay:"


def weights_digest(uri: str) -> str:
    """The digest that opening the model would give it now, without loading it.

    Raises:
        ShipgateError: the string, the file or the folder is not one that can be run.
    """
    model = parse_model(uri)
    if model.scheme in ("gguf", "replay"):
        return file_digest(model.path)
    if model.scheme == "hf":
        from harnesses.engines.hf import check_folders, folders_digest

        return folders_digest(*check_folders(model.path, model.adapter_path))
    raise ShipgateError(_NOT_YET.format(scheme=model.scheme))


def open_engine(uri: str, *, concurrency: int | None = None) -> Engine:
    """Open the model that a string names; `concurrency` is how many cases are answered at once.

    Raises:
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
    raise ShipgateError(_NOT_YET.format(scheme=model.scheme))
