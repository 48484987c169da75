"""Small registries for tests: entries without weights, and changes made past all rules of promotion.

    add(folder, "1.0"); promote(folder, "1.0")

Not covered: weights that can be hashed; a test that needs them registers a real model.
"""

from __future__ import annotations

from pathlib import Path

from pipeline.registry_backend import entry_of
from pipeline.registry_policy import rules
from pipeline.registry_records import (
    Change,
    ModelRegistryEntry,
    RegistryFile,
    VerdictReference,
    VerifiedVerdict,
)
from pipeline.registry_store import commit, load

DIGEST = "sha256:" + "1" * 64
VERDICT = VerdictReference(run_id="r", decision="CLEARED", digest=DIGEST)
WHEN = "2026-01-02T03:04:05Z"


def entry(version: str) -> ModelRegistryEntry:
    """A version that has never been promoted, of a file that is not there."""
    return ModelRegistryEntry(
        version=version,
        model="gguf:/m.gguf",
        base_model=None,
        distilled_from=None,
        quantization=None,
        model_path="/m.gguf",
        model_digest=DIGEST,
        timestamp=WHEN,
        metrics={"refusal": 0.5},
        commit_hash=None,
    )


def add(folder: Path, version: str) -> RegistryFile:
    """Register a version."""
    return commit(folder, lambda _: Change(timestamp=WHEN, action="register", entry=entry(version)))


def promote(folder: Path, version: str) -> RegistryFile:
    """Make a version active by a verdict that nobody has verified."""
    change = Change(timestamp=WHEN, action="promote", version=version, verdict=VERDICT)
    return commit(folder, lambda _: change)


def vouched(folder: Path, version: str) -> VerifiedVerdict:
    """What verifying a CLEARED verdict about a registered version would have found, had it a run."""
    loaded = load(folder)
    entry = entry_of(loaded.state, version)
    return VerifiedVerdict(
        run_id="r",
        decision="CLEARED",
        digest=DIGEST,
        subjects=(entry.model_digest,),
        policy_digest=rules(loaded, folder=folder).digest,
        model_format="gguf/Q4_K_M",
        engine="llama.cpp",
        replay=False,
    )


def five_changes(folder: Path) -> Path:
    """Three versions at revision 5: 2 is active, 1 the last good one."""
    for version in ("1", "2", "3"):
        add(folder, version)
    promote(folder, "1")
    promote(folder, "2")
    return folder
