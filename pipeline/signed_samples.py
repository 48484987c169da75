"""For tests: signed verdicts about registered versions, without a run behind them.

    leave(folder, entry, key)     # and `rollback_model` believes what was promoted by it

Not covered: what a run's records say; `cleared_runs` makes real ones.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from harnesses.records import Identity
from harnesses.state import state_folder
from pipeline.registry_backend import VERDICTS
from pipeline.registry_journal import digest
from pipeline.registry_records import ModelRegistryEntry, VerifiedVerdict
from reports.decision import Decision
from reports.keys import SigningKey, own_key
from reports.signed import Described, SignedRun, Statement, TestResult, envelope_text, sign


@dataclass(frozen=True)
class Said:
    """What a made-up verdict says; the defaults are those of one that promotes."""

    decision: Decision = "CLEARED"
    recorded: bool = False
    run_id: str = "run-1"
    subjects: tuple[str, ...] = field(default=())


PROMOTING = Said()


def envelope(entry: ModelRegistryEntry, key: SigningKey, said: Said = PROMOTING) -> bytes:
    """A signed verdict about an entry's weights, or about `said.subjects` instead."""
    model = Identity(
        uri=entry.model,
        name=entry.version,
        digest=entry.model_digest,
        format="gguf/Q4_K_M",
        size_bytes=1,
        engine="llama.cpp",
        engine_version="1",
    )
    run = SignedRun(
        run_id=said.run_id,
        decision=said.decision,
        started_at="2026-01-02T03:04:05Z",
        finished_at="2026-01-02T03:05:05Z",
        model=model,
        recorded=said.recorded,
        files={},
    )
    subjects = said.subjects or (entry.model_digest,)
    body = Statement(
        _type="https://in-toto.io/Statement/v1",
        subject=tuple(
            Described(name=one, digest={"sha256": one.removeprefix("sha256:")}) for one in subjects
        ),
        predicateType="https://in-toto.io/attestation/test-result/v0.1",
        predicate=TestResult(
            result="PASSED" if said.decision == "CLEARED" else "FAILED", configuration=(), shipgate=run
        ),
    )
    return envelope_text(sign(body.model_dump(mode="json", by_alias=True), key)).encode("ascii")


def verified(
    entry: ModelRegistryEntry, content: bytes, said: Said = PROMOTING, *, policy: str
) -> VerifiedVerdict:
    """What verifying such an envelope would have found, had it a run."""
    return VerifiedVerdict(
        run_id=said.run_id,
        decision=said.decision,
        digest=digest(content),
        subjects=said.subjects or (entry.model_digest,),
        policy_digest=policy,
        model_format="gguf/Q4_K_M",
        engine="llama.cpp",
        replay=said.recorded,
    )


def leave(folder: Path, entry: ModelRegistryEntry, said: Said = PROMOTING) -> str:
    """Put an envelope of this machine's own key where promoting leaves it; its digest."""
    content = envelope(entry, own_key(state_folder(), environ={}), said)
    path = folder / VERDICTS / f"{digest(content).removeprefix('sha256:')}.dsse.json"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return digest(content)
