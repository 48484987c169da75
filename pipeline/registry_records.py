"""The registry's records, and what each kind of change makes of the registry; pure.

    applied(state, Change(timestamp="2026-01-02T03:04:05Z", action="register", entry=entry))

At most one entry is active and at most one is the last good one, and neither is without a verdict; a
document that says otherwise is no registry. Not covered: files (`registry_store`), and what may be promoted
(`registry`).
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from harnesses.records import Record
from harnesses.sidecar import Sha256
from reports.decision import Decision

Version = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$")]


class VerdictReference(Record):
    """The verdict that an entry was promoted by; `digest` is of the verdict's file."""

    run_id: str
    decision: Literal["CLEARED"]
    digest: Sha256


class VerifiedVerdict(Record):
    """What is known of a run once its signed verdict has been verified; who makes one vouches for that.

    Attributes:
        run_id: of the run.
        decision: the verdict's.
        digest: of the verdict's file.
        subjects: the digests of everything that the verdict is about.
        policy_digest: of the policy that the run was judged by.
        model_format: of the model that answered, e.g. `gguf/Q4_K_M`.
        engine: what ran it.
        replay: the answers were recorded ones.
        reused: how many answers were taken from earlier runs.
        baseline: the digest of the verdict of the run that it was compared with; None where it was not.
        metrics: each gate's number.
    """

    run_id: str
    decision: Decision
    digest: Sha256
    subjects: tuple[Sha256, ...]
    policy_digest: Sha256
    model_format: str
    engine: str
    replay: bool
    reused: int = 0
    baseline: Sha256 | None = None
    metrics: dict[str, float] = Field(default_factory=dict)


class ModelRegistryEntry(Record):
    """One registered version.

    Attributes:
        version: its name, unique.
        model: the model string, its paths absolute.
        base_model: what it was tuned from, None where nobody said.
        distilled_from: its teacher, None where it has none.
        quantization: e.g. `Q4_K_M`, None where it is not known.
        model_path: the file or folder; None where only a server knows it.
        model_digest: of the weights, as `weights_digest` gives it.
        timestamp: of registering, UTC.
        metrics: what was really computed, nothing else.
        active: it is the one in production.
        last_good: it is the one that a rollback returns to.
        commit_hash: of the sources it was registered from, None outside a repository.
        verdict: what it was promoted by, None until then.
    """

    version: Version
    model: str
    base_model: str | None
    distilled_from: str | None
    quantization: str | None
    model_path: str | None
    model_digest: Sha256
    timestamp: str
    metrics: dict[str, float]
    active: bool = False
    last_good: bool = False
    commit_hash: str | None
    verdict: VerdictReference | None = None

    @model_validator(mode="after")
    def _in_use_by_a_verdict(self) -> ModelRegistryEntry:
        if (self.active or self.last_good) and self.verdict is None:
            raise ValueError(f"{self.version} is active or last good without a verdict")
        if self.active and self.last_good:
            raise ValueError(f"{self.version} is active and last good at once")
        return self


class PinnedPolicy(Record):
    """The policy that verdicts must have been judged by, and why it is not the shipped one."""

    digest: Sha256
    reason: str = Field(min_length=1)


class Refused(Record):
    """A verdict that did not promote, by its file's digest, and why."""

    digest: Sha256
    reason: str = Field(min_length=1)


class RegistryFile(Record):
    """`registry.json`: everything at one revision, entries in the order of registering."""

    schema_version: Literal[1] = 1
    revision: int = Field(default=0, ge=0)
    policy: PinnedPolicy | None = None
    entries: tuple[ModelRegistryEntry, ...] = ()

    @model_validator(mode="after")
    def _one_of_each(self) -> RegistryFile:
        if len({entry.version for entry in self.entries}) != len(self.entries):
            raise ValueError("a version is there twice")
        if sum(entry.active for entry in self.entries) > 1:
            raise ValueError("two versions are active")
        if sum(entry.last_good for entry in self.entries) > 1:
            raise ValueError("two versions are the last good one")
        return self

    def find(self, version: str) -> ModelRegistryEntry | None:
        """The entry of that name."""
        return next((entry for entry in self.entries if entry.version == version), None)

    @property
    def active(self) -> ModelRegistryEntry | None:
        """The version in production."""
        return next((entry for entry in self.entries if entry.active), None)

    @property
    def last_good(self) -> ModelRegistryEntry | None:
        """The version that a rollback returns to."""
        return next((entry for entry in self.entries if entry.last_good), None)


class Change(Record):
    """One step of the registry.

    Attributes:
        timestamp: UTC; for people, nothing is ordered by it.
        action: what was done.
        entry: what was registered.
        version: what was promoted, refused or gone back to.
        verdict: that version's.
        metrics: what its run computed.
        refused: the verdict that did not promote it; such a change leaves everything as it was.
        policy: what was pinned.
        policy_digest: of the policy that the promoted version's run was judged by.
    """

    timestamp: str
    action: Literal["register", "promote", "rollback", "policy", "refuse"]
    entry: ModelRegistryEntry | None = None
    version: str | None = None
    verdict: VerdictReference | None = None
    metrics: dict[str, float] = Field(default_factory=dict)
    refused: Refused | None = None
    policy: PinnedPolicy | None = None
    policy_digest: Sha256 | None = None


class JournalLine(Change):
    """A change as the journal keeps it.

    Attributes:
        sequence: the revision that it made, from 1.
        state: the sha256 of `registry.json` at that revision.
        previous: the `hash` of the line before; of nothing for the first.
        hash: the sha256 of this line without this field.
    """

    sequence: int = Field(ge=1)
    state: Sha256
    previous: Sha256
    hash: Sha256


def applied(state: RegistryFile, change: Change) -> RegistryFile:
    """The registry after a change, one revision on.

    Raises:
        ValueError: the change does not fit the registry.
    """
    policy, entries = state.policy, state.entries
    if change.action == "register" and change.entry is not None:
        if change.entry.active or change.entry.last_good or change.entry.verdict is not None:
            raise ValueError("a version is registered as if it had been promoted")
        entries = (*entries, change.entry)
    elif change.action == "policy" and change.policy is not None:
        policy = change.policy
    elif change.action == "refuse" and change.refused is not None:
        if state.find(change.version or "") is None:
            raise ValueError(f"{change.version} is not there to be refused")
    elif change.action == "promote":
        entries = _promoted(state, change)
    elif change.action == "rollback":
        entries = _rolled_back(state, change)
    else:
        raise ValueError(f"nothing is said of what to {change.action}")
    return RegistryFile(revision=state.revision + 1, policy=policy, entries=entries)


def _promoted(state: RegistryFile, change: Change) -> tuple[ModelRegistryEntry, ...]:
    chosen = state.find(change.version or "")
    if chosen is None or chosen.active or change.verdict is None:
        raise ValueError(f"{change.version} cannot be promoted")
    before = state.active
    # Where nothing was active there is nothing newly good, and an older last good version stays.
    kept = state.last_good if before is None else before
    kept = None if kept is not None and kept.version == chosen.version else kept
    return tuple(
        entry.model_copy(
            update={
                "active": entry.version == chosen.version,
                "last_good": kept is not None and entry.version == kept.version,
                "verdict": change.verdict if entry.version == chosen.version else entry.verdict,
                "metrics": {**entry.metrics, **change.metrics}
                if entry.version == chosen.version
                else entry.metrics,
            }
        )
        for entry in state.entries
    )


def _rolled_back(state: RegistryFile, change: Change) -> tuple[ModelRegistryEntry, ...]:
    good = state.last_good
    if good is None or good.version != change.version:
        raise ValueError(f"{change.version} is not the last good version")
    # The version that is left was not good, so after this nothing is left to go back to.
    return tuple(
        entry.model_copy(update={"active": entry.version == good.version, "last_good": False})
        for entry in state.entries
    )
