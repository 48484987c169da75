"""What a run knows beside its model (artifact, reference, training data), and which measures that asks for.

    gather_evidence("gguf:models/web4.gguf", reference="hf:models/merged")

What the command line does not give is read from the file beside the artifact (`<artifact>.json`), which the
pipeline writes. Not covered: whether any of it is true; the measures look.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

from harnesses.engines.identity import file_digest
from harnesses.engines.parity import check_parity
from harnesses.engines.uri import parse_model
from harnesses.perplexity_reference import find_reference
from harnesses.records import Engine, ShipgateError
from harnesses.sidecar import read_sidecar, training_digests
from reports.measures import MEASURES
from reports.policy import Policy
from reports.records import Evidence
from reports.verdict import holds


def artifact_of(model: str, given: str | None) -> Path | None:
    """The file or folder that a model string runs, or that a server is said to serve.

    Raises:
        ShipgateError: the string is of no known form.
    """
    if given is not None:
        return Path(given)
    parsed = parse_model(model)
    return parsed.path if parsed.scheme in ("gguf", "hf") else None


def gather_evidence(
    model: str, *, artifact: str | None = None, reference: str | None = None, training: tuple[str, ...] = ()
) -> Evidence:
    """The evidence of a run: what was given, and the training data that the artifact's own file names.

    Raises:
        ShipgateError: the model string is of no known form, the file beside the artifact is damaged, training
            data is not there or was changed since, or an artifact is named for a model that is its own.
    """
    parsed = parse_model(model)
    if artifact is not None and parsed.scheme in ("gguf", "hf"):
        raise ShipgateError(
            f"--artifact is for servers and recordings, and {model} is its own file; leave --artifact out"
        )
    for name in training:
        if not Path(name).is_file():
            raise ShipgateError(f"training file {name} is not there; name one that is")
    own = noted_training(model, artifact)
    check_unchanged(own)
    known = dict.fromkeys((*training, *own))
    return Evidence(artifact=artifact, reference=reference, training=tuple(known))


def noted_training(model: str, artifact: str | None) -> dict[str, str | None]:
    """The training files that the notes beside an artifact and its adapter name, with their digests then.

    Raises:
        ShipgateError: a note is damaged.
    """
    paths = (artifact_of(model, artifact), parse_model(model).adapter_path)
    # A link may have no note where the file that it names has one.
    places = [place for path in paths if path is not None for place in dict.fromkeys((path, path.resolve()))]
    return {
        os.path.normpath(file): sha256 for place in places for file, sha256 in training_digests(place).items()
    }


def check_unchanged(noted: Mapping[str, str | None]) -> None:
    """Refuse training files that are not what was trained on: prompts taken out since would not be found.

    Files that are not there are passed over; the search itself ends with them.

    Raises:
        ShipgateError: one was changed.
    """
    for name, sha256 in noted.items():
        if sha256 is not None and Path(name).is_file() and file_digest(Path(name)) != sha256:
            raise ShipgateError(
                f"{name} is not what the model was trained on, it was changed since; put the old one back"
            )


@runtime_checkable
class Serving(Protocol):
    """An engine that may know the file behind a server."""

    @property
    def served_file(self) -> Path | None:
        """The file, None where the server names none that can be read here."""

    @property
    def served(self) -> Mapping[str, str]:
        """What the server says of the model beside its weights, by name."""


def with_served_file(evidence: Evidence, engine: Engine) -> Evidence:
    """The evidence, with the file that the server itself names where none was given."""
    if evidence.artifact is not None or not isinstance(engine, Serving) or engine.served_file is None:
        return evidence
    return evidence.model_copy(update={"artifact": str(engine.served_file)})


def served_by(engine: Engine) -> dict[str, str]:
    """What a server says of its model beside the weights; nothing for models of this process."""
    return dict(engine.served) if isinstance(engine, Serving) else {}


def tokenizer_problems(model: str, reference: str | None, prompts: Sequence[str]) -> tuple[str, ...]:
    """What is wrong with a local model's tokenizer and template, beside its parent's where that is known.

    The parent is the noted one, its weights as noted, else the reference that was given.
    """
    artifact = artifact_of(model, None)
    if artifact is None:
        return ()
    try:
        note = read_sidecar(artifact)
        known = reference is not None or (note is not None and bool(note.parents))
        parent = find_reference(artifact, reference) if known else None
    except ShipgateError as error:
        return (str(error),)
    return check_parity(model, parent, prompts=prompts).problems


def measures_that_hold(policy: Policy, evidence: Evidence) -> tuple[str, ...]:
    """The measures that a policy asks for where this much is known."""
    return tuple(name for name, row in policy.gates.items() if name in MEASURES and holds(row, evidence))
