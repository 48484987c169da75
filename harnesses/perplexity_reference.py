"""Which model a candidate's perplexity is held against.

    >>> find_reference(Path("candidate.gguf"), "hf:merged")
    'hf:merged'

The first parent in the note beside the model (`harnesses.sidecar`), where its weights, and the model's own,
are still those that the note was written about; without a note, the one that was named. Not
covered: the registry's active model.
"""

from __future__ import annotations

from pathlib import Path

from harnesses.engines import weights_digest
from harnesses.engines.uri import parse_model
from harnesses.records import ShipgateError
from harnesses.sidecar import parent_uri, read_sidecar, sidecar_path

_OPTION = "name the model to hold it against with --reference STR"


def find_reference(artifact: Path, given: str | None) -> str:
    """The model string of the reference.

    Args:
        artifact: the candidate's file, or folder.
        given: what the user named, None where nothing was.

    Raises:
        ShipgateError: nothing says which model it is, or the note speaks of other weights.
    """
    note = read_sidecar(artifact)
    place = sidecar_path(artifact)
    if given is not None:
        parse_model(given)
        if note is not None and note.parents and weights_digest(given) != note.parents[0].sha256:
            raise ShipgateError(f"{given} is not the model that {place} names as its parent; leave it out")
        return given
    if note is None:
        raise ShipgateError(f"nothing says what {artifact} was made from (no {place}); {_OPTION}")
    if not note.parents:
        raise ShipgateError(f"{place} names no parent of {artifact}; {_OPTION}")
    if note.sha256 is not None and weights_digest(_own_uri(artifact)) != note.sha256:
        raise ShipgateError(f"{place} was written about other weights than those of {artifact}; {_OPTION}")
    parent = note.parents[0]
    uri = parent_uri(parent, place.parent)
    if weights_digest(uri) != parent.sha256:
        raise ShipgateError(f"{uri} has other weights than when {artifact} was made from it; {_OPTION}")
    return uri


def _own_uri(artifact: Path) -> str:
    return f"hf:{artifact}" if artifact.is_dir() else f"gguf:{artifact}"
