"""Whether a signed verdict still stands behind an entry: the envelope that it was promoted by. Pure.

    unproven(entry, envelope, trust)     # None, or why the entry is not to be believed

A registry is files or tags that somebody may rewrite, hashes and all; what they cannot make is an envelope
that a trusted key signed, that says CLEARED and that is about exactly these weights. Not covered: scoring a
run's answers again, which is done once, before promoting; the run's records need not be there any more.
"""

from __future__ import annotations

from harnesses.records import ShipgateError
from pipeline.registry_journal import digest
from pipeline.registry_records import ModelRegistryEntry, VerdictReference
from reports.signed import Statement, StrangerError, open_envelope
from reports.trust import Trust


def unproven(entry: ModelRegistryEntry, content: bytes | None, trust: Trust) -> str | None:
    """Why an entry's verdict cannot be believed now, going by its envelope; None where it can."""
    if entry.verdict is None:
        return "none is recorded"
    if content is None:
        return "its signed envelope is not there"
    if digest(content) != entry.verdict.digest:
        return "its signed envelope was changed"
    try:
        return _other(open_envelope(content, trust), entry, entry.verdict)
    except ShipgateError as error:
        return str(error)


def strange(content: bytes | None, trust: Trust) -> bool:
    """Whether nothing can be said of an envelope because its key is not known here."""
    try:
        open_envelope(content or b"", trust)
    except StrangerError:
        return True
    except ShipgateError:
        return False
    return False


def _other(statement: Statement, entry: ModelRegistryEntry, verdict: VerdictReference) -> str | None:
    """What a statement is about, where that is not a CLEARED run of the entry's weights."""
    run = statement.predicate.shipgate
    if run.decision != "CLEARED" or run.recorded:
        return f"it says {run.decision}{' of recorded answers' if run.recorded else ''}"
    # A folder's or a server's verdict names single files too; the digest over all of them is the model's.
    subjects = {"sha256:" + one.digest["sha256"] for one in statement.subject}
    if run.model.digest != entry.model_digest or entry.model_digest not in subjects:
        return "it is about other weights"
    return None if run.run_id == verdict.run_id else "it is of another run"
