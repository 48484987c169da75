"""What a run is asked to be: the model, the policy, and how to go about it.

Not covered: whether any of it can be used (`run.open_run`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from harnesses.engines.in_flight import check_concurrency
from reports.asking import Progress
from reports.plan import NOTHING
from reports.policy import Policy
from reports.records import Evidence


@dataclass(frozen=True)
class RunRequest:
    """What to run.

    Attributes:
        model: the model string.
        policy: the policy file.
        root: where `outputs/` lies when `out` is None.
        out: the run's folder; must not hold a run yet.
        resume: the folder of an interrupted run to go on with; `out` then says nothing.
        cache: the folder of the answer cache, None for none.
        concurrency: requests in flight, None for the policy's number.
        evidence: what is known beside the model: its artifact, reference and training data.
        full: ask every case, also where a gate has certainly failed.
        key_file: the private key to sign the verdict with, None for $SHIPGATE_KEY or the machine's own.
        progress: told of every answer; called from whichever thread asks.
    """

    model: str
    policy: Path
    root: Path
    out: Path | None = None
    concurrency: int | None = None
    progress: Progress = lambda *_: None
    evidence: Evidence = NOTHING
    full: bool = True
    resume: Path | None = None
    cache: Path | None = None
    key_file: Path | None = None

    def in_flight(self, policy: Policy) -> int | None:
        """Requests in flight; None leaves it to an engine that knows its own slots.

        Raises:
            ShipgateError: the number is none that can be.
        """
        chosen = check_concurrency(self.concurrency, default=policy.sampling.concurrency)
        return None if self.concurrency is None and self.model.startswith("ollama:") else chosen
