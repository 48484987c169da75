"""Which model the registry says is in production: the last resort for what perplexity is held against.

    reference_or_active(Path("web4.gguf"), None)     # "gguf:/models/web4-1.1.gguf"

Reads `registry.json` by its schema and hashes the model; its journal, and everything that changes it, is the
registry's own business (`pipeline.registry`). Not covered: models that only a server knows.
"""

from __future__ import annotations

from pathlib import Path

from harnesses.engines import strict_json, weights_digest
from harnesses.records import Json, ShipgateError
from harnesses.sidecar import read_sidecar
from harnesses.state import models_folder
from reports.files import validate

_WHERE = "registry.json"
_INSTEAD = "name the model to hold it against with --reference STR"


def reference_or_active(artifact: Path | None, given: str | None) -> str | None:
    """The reference as given; where none is, and no note names the artifact's parent, the active model.

    Raises:
        ShipgateError: the note or the registry is damaged, or the active model is not the registered one.
    """
    if given is not None or artifact is None:
        return given
    note = read_sidecar(artifact)
    if note is not None and note.parents:
        return None
    entry = _active(models_folder() / _WHERE)
    if entry is None or not entry["model"].startswith(("gguf:", "hf:")):
        return None
    model, digest = str(entry["model"]), str(entry["model_digest"])
    if weights_digest(model) != digest:
        raise ShipgateError(
            f"the active model {model} is not the one that was registered; restore it, or {_INSTEAD}"
        )
    own = weights_digest(f"hf:{artifact}" if artifact.is_dir() else f"gguf:{artifact}")
    # The active model itself has nothing to be held against here.
    return None if own == digest else model


def _active(path: Path) -> dict[str, Json] | None:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ShipgateError(f"{path} cannot be read ({error.strerror}); mend that, or {_INSTEAD}") from error
    try:
        found = strict_json.loads(content)
        validate(found, "registry")
    except ValueError as error:
        why = " ".join(str(error).split("\n")[:1])[:150]
        raise ShipgateError(
            f"{path} is damaged ({why}); see `shipgate registry repair`, or {_INSTEAD}"
        ) from error
    entries: list[dict[str, Json]] = found["entries"]
    return next((entry for entry in entries if entry["active"]), None)
