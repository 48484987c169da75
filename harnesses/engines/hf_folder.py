"""Whether a Hugging Face folder may be loaded at all, decided before any library that could run its code.

Refused: weights in pickle formats, Python files, `auto_map` in any JSON file (code by reference), kernels
named by a hub address, links that leave the folder, and safetensors whose header and size disagree. Names
that begin with a dot (`.git`, `.cache`) are passed over, here and in the digest: no loader reads them. What
this does not cover: whether transformers knows the architecture, and the numbers inside the tensors.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harnesses.engines import strict_json
from harnesses.engines.identity import unreadable
from harnesses.engines.safetensors_file import TensorFile, read_safetensors
from harnesses.records import ShipgateError

_PICKLES = frozenset({".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".joblib", ".dill", ".npy", ".npz"})
_CODE = frozenset({".py", ".pyc", ".pyo", ".pyd", ".so", ".dll", ".dylib"})
_INDEX_SUFFIX = ".safetensors.index.json"


@dataclass(frozen=True)
class FolderFacts:
    """A folder that holds weights and nothing that would be executed.

    Attributes:
        files: every file by its name relative to the folder, with `/` between parts.
        config: `config.json`, or `adapter_config.json` of an adapter.
        parameters: weights as stored; tied ones count once.
        dtype: the most common type by weights, such as `BF16`.
    """

    path: Path
    files: Mapping[str, Path]
    config: Mapping[str, Any]
    size_bytes: int
    parameters: int
    dtype: str

    @property
    def context_length(self) -> int | None:
        """The trained context in tokens, where the configuration says."""
        value = self.config.get("max_position_embeddings")
        return value if isinstance(value, int) and value > 0 else None


def check_model_folder(path: Path) -> FolderFacts:
    """Check a model's folder.

    Raises:
        ShipgateError: it cannot be read, something in it would be executed, or it is not complete.
    """
    return _check(path, config_name="config.json")


def check_adapter_folder(path: Path) -> FolderFacts:
    """Check a PEFT adapter's folder.

    Raises:
        ShipgateError: as for a model's folder.
    """
    return _check(path, config_name="adapter_config.json")


def _check(path: Path, *, config_name: str) -> FolderFacts:
    if not path.is_dir():
        raise ShipgateError(f"{path} is not a folder; give one with {config_name} and safetensors weights")
    files = dict(_files(path))
    for name, file in files.items():
        _refuse_what_runs(name, file, path)
    if config_name not in files:
        raise ShipgateError(f"{path} holds no {config_name}; give the folder that save_pretrained wrote")
    documents = {name: _json(file) for name, file in files.items() if name.endswith(".json")}
    for name, document in documents.items():
        _refuse_references(path / name, document)
    config = documents[config_name]
    if not isinstance(config, dict):
        raise ShipgateError(f"{path / config_name} is not a JSON object; restore it")
    weights = {name: read_safetensors(file) for name, file in files.items() if name.endswith(".safetensors")}
    if not weights:
        raise ShipgateError(f"{path} holds no .safetensors file; save the model with safetensors")
    for name, document in documents.items():
        if name.endswith(_INDEX_SUFFIX):
            _check_index(path / name, document, weights)
    return _facts(path, files, config, weights)


def _facts(
    path: Path, files: Mapping[str, Path], config: Mapping[str, Any], weights: Mapping[str, TensorFile]
) -> FolderFacts:
    by_type: Counter[str] = Counter()
    for file in weights.values():
        by_type.update(file.weights_by_type)
    return FolderFacts(
        path=path,
        files=files,
        config=config,
        size_bytes=sum(file.stat().st_size for file in files.values()),
        parameters=by_type.total(),
        dtype=by_type.most_common(1)[0][0],
    )


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    def fail(error: OSError) -> None:
        raise unreadable(folder, error) from error

    root = folder.resolve()
    for place, folders, names in os.walk(folder, onerror=fail):
        here = Path(place)
        for name in [*folders, *names]:
            if (here / name).is_symlink() and not (here / name).resolve().is_relative_to(root):
                raise ShipgateError(
                    f"{here / name} is a link that leaves the folder; copy it with links resolved (cp -rL)"
                )
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield (here / name).relative_to(folder).as_posix(), here / name


def _refuse_what_runs(name: str, file: Path, folder: Path) -> None:
    suffix = file.suffix.lower()
    if suffix in _PICKLES:
        raise ShipgateError(
            f"{folder} holds {name}, a format that can run code when read; keep only safetensors weights"
        )
    if suffix in _CODE:
        raise ShipgateError(f"{folder} holds {name}; a model folder with code is refused, remove it")


def _json(file: Path) -> Any:  # noqa: ANN401 - any JSON value
    try:
        return strict_json.loads(file.read_bytes())
    except OSError as error:
        raise unreadable(file, error) from error
    except ValueError as error:
        raise ShipgateError(f"{file} is not sound JSON ({str(error).splitlines()[0]}); restore it") from error


def _refuse_references(file: Path, document: object) -> None:
    """Refuse what makes transformers import code from the folder or from a hub."""
    if isinstance(document, list):
        for item in document:
            _refuse_references(file, item)
    if not isinstance(document, dict):
        return
    for key, value in document.items():
        if key == "auto_map" and value:
            raise ShipgateError(f"{file} has an auto_map, which loads code; such models are refused")
        if key in ("attn_implementation", "_attn_implementation") and "/" in str(value):
            raise ShipgateError(f"{file} names a kernel on a hub ({value}); remove {key}")
        if isinstance(value, dict | list):
            _refuse_references(file, value)


def _check_index(file: Path, document: object, weights: Mapping[str, TensorFile]) -> None:
    listed = document.get("weight_map") if isinstance(document, dict) else None
    if not isinstance(listed, dict) or not listed:
        raise ShipgateError(f"{file} has no weight_map; restore it")
    for tensor, name in listed.items():
        held = weights.get(str(name))
        if held is None or tensor not in held.names:
            raise ShipgateError(
                f"{file} looks for {tensor} in {name}, which lacks it; fetch the folder again"
            )
