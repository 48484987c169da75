"""What verifying a verdict needs to be read: the run's files, and what holds on this machine now.

    signed = Signed(envelope, read_files(folder))
    here = look_here(signed, read_policy(path), "gguf:models/web4.gguf")

Not covered: whether any of it fits together (`verify`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from harnesses.engines import strict_json
from harnesses.records import Harness, Record, ShipgateError
from reports.digests import prompts_digest, scorers_digest
from reports.folder import PLAN
from reports.harness_set import all_harnesses
from reports.measures import MEASURES
from reports.policy import Policy
from reports.records import Plan
from reports.signed import is_record, refused
from reports.subjects import subjects_now

_R = TypeVar("_R", bound=Record)


@dataclass(frozen=True)
class Signed:
    """A verdict's envelope and the files of its run, by name."""

    envelope: bytes
    files: Mapping[str, bytes]


@dataclass(frozen=True)
class Here:
    """What holds on this machine now: the policy to go by, and digests of prompts, scorers and artifact.

    `subjects` are the digests of everything that makes up the artifact, its own among them.
    """

    policy: Policy
    prompts: str
    scorers: str
    model: str
    subjects: frozenset[str]


def read_files(folder: Path) -> dict[str, bytes]:
    """The records of a run's folder.

    Raises:
        ShipgateError: folder or file cannot be read.
    """
    try:
        paths = [path for path in sorted(folder.iterdir()) if path.is_file()]
        return {path.name: path.read_bytes() for path in paths if is_record(path.name)}
    except OSError as error:
        raise ShipgateError(f"{folder} cannot be read ({error.strerror}); give a run's folder") from error


def look_here(signed: Signed, policy: Policy, model: str, *, artifact: Path | None = None) -> Here:
    """Digests as of now; the artifact is read whole, a server is asked.

    Raises:
        RefusedError: the plan is none, or plans what is not known here.
        ShipgateError: policy, prompts, code or artifact cannot be read.
    """
    plan = read_record(signed.files, PLAN, Plan)
    known: dict[str, Harness] = all_harnesses()
    planned = [gate.name for gate in (*plan.gates, *plan.reported)]
    if strangers := [name for name in planned if name not in known and name not in MEASURES]:
        raise refused(f"gate {strangers[0]!r} of its plan is not known here")
    artifact_now = subjects_now(model, artifact=artifact, limits=policy.limits)
    return Here(
        policy=policy,
        prompts=prompts_digest([known[name] if name in known else MEASURES[name] for name in planned]),
        scorers=scorers_digest(),
        model=artifact_now.digest,
        subjects=frozenset(artifact_now.files.values()),
    )


def read_record(files: Mapping[str, bytes], name: str, kind: type[_R]) -> _R:
    """A record out of a run's files.

    Raises:
        RefusedError: it is missing, no strict JSON, or no such record.
    """
    if name not in files:
        raise refused(f"{name} is missing from the run's folder")
    try:
        return kind.model_validate(strict_json.loads(files[name]))
    except ValidationError as error:
        first = error.errors()[0]
        raise refused(f"{name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except ValueError as error:
        raise refused(f"{name} is no strict JSON ({error})") from error
