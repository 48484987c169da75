"""What a run can come to, and how one run speaks of another.

Not covered: how a decision is made (`verdict`).
"""

from __future__ import annotations

from typing import Literal

from harnesses.records import Record

Decision = Literal["CLEARED", "BLOCKED", "INVALID"]


class Baseline(Record):
    """The finished run that this one is held against.

    `folder` is where it was read; `verdict_digest` is of its envelope's file, `model_digest` of the weights
    that it asked, both `sha256:<hex>`.
    """

    folder: str
    run_id: str
    finished_at: str
    decision: Decision
    model: str
    model_digest: str
    verdict_digest: str
