"""The file beside an artifact, `<artifact>.json`: what it was made from, written by the pipeline.

    models/web4-Q4_K_M.gguf
    models/web4-Q4_K_M.gguf.json   {"stage": "quantized", "parents": [{"uri": "hf:merged", …}], …}

Paths in it are relative to the folder that it lies in. Not covered: whether any of it is true; whoever uses a
parent or a training file looks at that file itself.
"""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import ValidationError

from harnesses.records import Record, ShipgateError


class Parent(Record):
    """A model that an artifact was made from: its model string, and its weights' digest (`sha256:<hex>`)."""

    uri: str
    sha256: str


class Sidecar(Record):
    """What is known of an artifact's making.

    Attributes:
        stage: base, adapter, merged, pruned, distilled, quantized.
        sha256: the artifact's own digest when this was written, None where it was not taken.
        parents: the models it was made from, the nearest first.
        training: the files that it was trained on.
    """

    schema_version: int = 1
    stage: str
    sha256: str | None = None
    parents: tuple[Parent, ...] = ()
    training: tuple[str, ...] = ()


def sidecar_path(artifact: Path) -> Path:
    """Where an artifact's file lies: its own name with `.json` behind it."""
    return artifact.with_name(artifact.name + ".json")


def read_sidecar(artifact: Path) -> Sidecar | None:
    """What stands beside an artifact, None where nothing does.

    Raises:
        ShipgateError: the file cannot be read or is damaged.
    """
    path = sidecar_path(artifact)
    try:
        return Sidecar.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        raise ShipgateError(f"{path}: {where}: {first['msg']}; make the artifact again") from error
    except OSError as error:
        raise ShipgateError(f"{path} cannot be read ({error.strerror}); make it readable") from error


def write_sidecar(artifact: Path, sidecar: Sidecar) -> Path:
    """Write what is known of an artifact beside it, and say where.

    Raises:
        OSError: it cannot be written.
    """
    path = sidecar_path(artifact)
    path.write_text(json.dumps(sidecar.model_dump(mode="json"), indent=2) + "\n", encoding="utf-8")
    return path
