"""What a run knows beside its model (artifact, reference, training data), and which measures that asks for.

    gather_evidence("gguf:models/web4.gguf", reference="hf:models/merged")

What the command line does not give is read from the file beside the artifact (`<artifact>.json`), which the
pipeline writes. Not covered: whether any of it is true; the measures look.
"""

from __future__ import annotations

from pathlib import Path

from harnesses.engines.uri import parse_model
from harnesses.sidecar import read_sidecar, sidecar_path
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
        ShipgateError: the model string is of no known form, or the file beside the artifact is damaged.
    """
    found = artifact_of(model, artifact)
    beside = None if found is None else read_sidecar(found)
    own = beside.training if beside and found else ()
    folder = sidecar_path(found).parent if found else Path()
    known = dict.fromkeys((*training, *(str(folder / name) for name in own)))
    return Evidence(artifact=artifact, reference=reference, training=tuple(known))


def measures_that_hold(policy: Policy, evidence: Evidence) -> tuple[str, ...]:
    """The measures that a policy asks for where this much is known."""
    return tuple(name for name, row in policy.gates.items() if name in MEASURES and holds(row, evidence))
