"""The weights of a registered version: where they are, and whether they are still the registered ones.

    ensure_unaltered(entry)

Not covered: what a server says of itself and cannot prove.
"""

from __future__ import annotations

import os
from pathlib import Path

from harnesses.engines.uri import ModelUri
from harnesses.records import ShipgateError
from pipeline.registry_records import ModelRegistryEntry
from reports.subjects import Subjects, subjects_now


def placed(model: ModelUri, artifact: Path | None) -> tuple[str, str | None]:
    """The model string with absolute paths, and the file or folder it stands for."""
    if model.scheme in ("gguf", "hf"):
        parts = [model.path, *([] if model.adapter_path is None else [model.adapter_path])]
        path = "+".join(os.path.abspath(part) for part in parts)  # noqa: PTH100 (resolve() would follow links)
        return f"{model.scheme}:{path}", path
    return model.uri, None if artifact is None else str(artifact.expanduser().absolute())


def quantization(model: ModelUri) -> str | None:
    """What a GGUF says of itself; None for all else."""
    from harnesses.engines.gguf_file import read_gguf

    return read_gguf(model.path).quantization if model.scheme == "gguf" else None


def artifact_of(entry: ModelRegistryEntry) -> Path | None:
    """The file that a server serves; None for models that are their own file, and where it is not known."""
    served = not entry.model.startswith(("gguf:", "hf:"))
    return Path(entry.model_path) if served and entry.model_path is not None else None


def ensure_unaltered(entry: ModelRegistryEntry) -> Subjects:
    """Hash a version's weights anew; what they are now.

    Raises:
        ShipgateError: they are missing, or not the registered ones any more.
    """
    found = subjects_now(entry.model, artifact=artifact_of(entry))
    if found.digest != entry.model_digest:
        raise ShipgateError(
            f"{entry.model} was altered since version {entry.version} was registered ({found.digest} now,"
            f" {entry.model_digest} then); restore it"
        )
    return found
