"""Where a model came from by the notes beside it: each step back to the base that the notes name.

    [(made.stage, made.uri) for made in lineage(Path("candidate.gguf"))]

Notes are what somebody wrote; what cannot be read, or would go round in a circle, ends the line. Not covered:
whether the digests in them hold, which perplexity checks for the nearest parent.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from harnesses.engines.uri import parse_model
from harnesses.records import ShipgateError
from harnesses.sidecar import parent_uri, read_sidecar, sidecar_path

_MOST = 8


class Made(NamedTuple):
    """A step back: the stage that the note names, the model it was made from, and the digest as noted."""

    stage: str
    uri: str
    digest: str


def lineage(artifact: Path | None) -> tuple[Made, ...]:
    """The nearest parent of each model, beginning with the artifact's; nothing where no file is known."""
    return tuple(_steps(artifact))


def _steps(path: Path | None) -> Iterator[Made]:
    seen: set[str] = set()
    while path is not None and len(seen) < _MOST:
        try:
            note = read_sidecar(path)
            if note is None or not note.parents:
                return
            parent = note.parents[0]
            model = parent_uri(parent, sidecar_path(path).parent)
            path = parse_model(model).path
        except (ShipgateError, OSError, ValueError):
            return
        if model in seen:
            return
        seen.add(model)
        yield Made(note.stage, model, parent.sha256)
