"""A signed verdict's file, verified against what is on this machine.

    verified_file(Path("outputs/latest"), Question("gguf:web4.gguf", policy, trust))

The run's other files stand beside it. Not covered: what follows from it (`shipgate verify`, the registry).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from harnesses.records import ShipgateError
from reports.policy import Policy
from reports.signed import VERDICT
from reports.trust import Trust
from reports.verify import Fresh, Verified, believed, verify
from reports.verify_here import Signed, look_here, read_files


@dataclass(frozen=True)
class Question:
    """What a verdict is held against.

    Attributes:
        model: the model string of the artifact that it should be about.
        policy: that it should have been judged by; its `promote.max_age_days` is the longest that it counts.
        trust: whose signatures count.
        artifact: the file that a server serves.
        seen: the latest time that was noted down; a clock behind it was set back.
    """

    model: str
    policy: Policy
    trust: Trust
    artifact: Path | None = None
    seen: datetime | None = None


def verdict_file(given: Path) -> Path:
    """The verdict's file: as given, or the one in the run's folder that was given."""
    return given / VERDICT if given.is_dir() else given


def read_verdict(path: Path) -> bytes:
    """A verdict's file as it is.

    Raises:
        ShipgateError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise ShipgateError(
            f"verdict {path} cannot be read ({error.strerror}); give a run's {VERDICT}"
        ) from error


def verified_file(given: Path, question: Question) -> Verified:
    """Verify a verdict, by its file or its run's folder.

    Raises:
        RefusedError: it cannot be believed; the first thing that is wrong is named.
        ShipgateError: it, or what it is held against, cannot be read.
    """
    path = verdict_file(given)
    signed = Signed(envelope=read_verdict(path), files=read_files(path.parent))
    longest = timedelta(days=question.policy.promote.max_age_days)
    fresh = Fresh(now=datetime.now(UTC), max_age=longest, seen=question.seen)
    # Before its plan is read, and before the artifact is hashed, which may take minutes.
    believed(signed, question.trust, fresh)
    here = look_here(signed, question.policy, question.model, artifact=question.artifact)
    return verify(signed, question.trust, here, fresh)
