"""A folder's tokenizer read by transformers in a Python of its own, from which torch is hidden.

Importing transformers brings torch along: 2.6 s before the first token, which a gate on a GGUF has no other
use for. Without torch the same tokenizer classes load in 0.8 s. Hiding it in this process would break every
later import, so a child reads and hands the reading back as JSON. Not covered: tokenizers that need torch;
for those, and whatever else fails there, the caller reads again in its own process, which says why.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from harnesses.engines.parity_compare import Reading
from harnesses.records import Record

_ROOT = Path(__file__).resolve().parents[2]
_CHILD = "from harnesses.engines.parity_child import main; main()"
_PATIENCE = 60.0
"""Seconds; a child that takes longer is ended, and the folder read in this process."""


class _Task(Record):
    """What a child is asked to read."""

    name: str
    folder: Path
    corpus: tuple[str, ...]
    probes: tuple[str, ...]


def read_apart(name: str, folder: Path, corpus: Sequence[str], probes: Sequence[str]) -> Reading | None:
    """How transformers reads the corpus and the probes; None where a child could not say."""
    task = _Task(name=name, folder=folder, corpus=tuple(corpus), probes=tuple(probes))
    places = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
    try:
        done = subprocess.run(
            [sys.executable, "-c", _CHILD],
            input=task.model_dump_json().encode(),
            env={**os.environ, "PYTHONPATH": places},
            capture_output=True,
            check=True,
            timeout=_PATIENCE,
        )
        return TypeAdapter(Reading).validate_json(done.stdout)
    except (OSError, subprocess.SubprocessError, ValidationError):
        return None


def main() -> None:
    """The child: a task on stdin, its reading on stdout."""
    # None in sys.modules is Python's own way to say that a module is not to be had.
    sys.modules.update({"torch": None})  # type: ignore[dict-item]
    from harnesses.engines.parity_read import read_through_transformers

    task = _Task.model_validate_json(sys.stdin.buffer.read())
    reading = read_through_transformers(task.name, task.folder, task.corpus, task.probes)
    sys.stdout.buffer.write(TypeAdapter(Reading).dump_json(reading))
