"""The note beside a model that says where it came from: `candidate.gguf.json` beside `candidate.gguf`.

    {"schema_version": 1, "stage": "quantized",
     "parents": [{"uri": "hf:candidate", "sha256": "sha256:75d2…"}]}

Each step of the pipeline writes one beside what it makes; a folder's stands beside the folder
(`candidate.json`). Paths in it are relative to the folder it stands in, so that models and notes can be moved
together. Not covered: proof. A note is what somebody wrote; only the digests in it can be checked.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from harnesses.engines import strict_json, weights_digest
from harnesses.engines.uri import ModelUri, parse_model
from harnesses.records import Record, ShipgateError

Stage = Literal["base", "adapter", "merged", "pruned", "distilled", "quantized", "imported"]
Sha256 = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]
"""A digest as `weights_digest` gives it: of a file its bytes, of a folder its files."""


class Parent(Record):
    """A model that this one was made from.

    Attributes:
        uri: `hf:DIR`, `hf:DIR+ADAPTER_DIR` or `gguf:PATH`, its paths relative to the note's folder.
        sha256: of its weights at that time.
    """

    uri: str
    sha256: Sha256


class Sidecar(Record):
    """Where a model came from.

    Attributes:
        stage: which step made it.
        parents: what it was made from, nearest first; the first is what its perplexity is held against.
        training: files it was trained on, relative to the note's folder; empty where that is not known.
        training_sha256: of these as they were then, by their names above, where somebody noted it.
        sha256: of the model the note is about, None where nobody noted it.
    """

    schema_version: Literal[1] = 1
    stage: Stage
    parents: tuple[Parent, ...] = ()
    training: tuple[str, ...] = ()
    training_sha256: dict[str, Sha256] = Field(default_factory=dict)
    sha256: Sha256 | None = None


def sidecar_path(artifact: Path) -> Path:
    """Where the note of a model file or folder stands."""
    whole = Path(os.path.normpath(artifact))
    whole = whole if whole.name else whole.resolve()
    return whole.with_name(f"{whole.name}.json")


def read_sidecar(artifact: Path) -> Sidecar | None:
    """The note beside a model, None where there is none.

    Raises:
        ShipgateError: it cannot be read, or is no such note.
    """
    path = sidecar_path(artifact)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ShipgateError(f"{path} cannot be read ({error.strerror}); mend or remove it") from error
    try:
        return Sidecar.model_validate(strict_json.loads(content))
    except (ValueError, ValidationError) as error:
        problem = " ".join(str(error).split("\n")[:3])
        raise ShipgateError(f"{path} does not say where a model came from ({problem}); mend it") from error


def write_sidecar(artifact: Path, sidecar: Sidecar) -> Path:
    """Write the note beside a model, whole or not at all.

    Raises:
        OSError: it cannot be written; an earlier note stays as it was.
    """
    path = sidecar_path(artifact)
    text = json.dumps(sidecar.model_dump(mode="json"), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    with tempfile.NamedTemporaryFile(
        "w", dir=path.parent, prefix=path.name, encoding="utf-8", delete=False
    ) as file:
        file.write(text)
    try:
        Path(file.name).chmod(0o644)
        Path(file.name).replace(path)
    except OSError:
        Path(file.name).unlink()
        raise
    return path


def describe(uri: str, folder: Path) -> Parent:
    """A parent as a note in `folder` names it: its paths made relative, its weights hashed now.

    Raises:
        ShipgateError: the model cannot be read.
    """
    model = parse_model(uri)
    return Parent(uri=_moved(model, lambda path: os.path.relpath(path, folder)), sha256=weights_digest(uri))


def parent_uri(parent: Parent, folder: Path) -> str:
    """A parent's model string as it holds from here, for a note that stands in `folder`."""
    return _moved(parse_model(parent.uri), lambda path: os.path.normpath(folder / path))


def training_files(artifact: Path) -> tuple[Path, ...]:
    """The files a model says it was trained on; none where it has no note or the note names none.

    Raises:
        ShipgateError: the note cannot be read.
    """
    return tuple(training_digests(artifact))


def training_digests(artifact: Path) -> dict[Path, str | None]:
    """The same, each with the digest that it had then; None where nobody noted it.

    Raises:
        ShipgateError: the note cannot be read.
    """
    note = read_sidecar(artifact)
    folder = sidecar_path(artifact).parent
    if note is None:
        return {}
    return {folder / name: note.training_sha256.get(name) for name in note.training}


def _moved(model: ModelUri, move: Callable[[Path], str]) -> str:
    if model.scheme not in ("gguf", "hf"):
        raise ShipgateError(f"{model.uri} is no parent of weights; name a gguf: or hf: model")
    adapter = "" if model.adapter_path is None else f"+{move(model.adapter_path)}"
    return f"{model.scheme}:{move(model.path)}{adapter}"
