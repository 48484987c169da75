"""A foreign log's contents, before they become a run. Frozen records, nothing else."""

from __future__ import annotations

from harnesses.records import Json, Record, ShipgateError
from reports.records import CaseResult

LARGEST = 256_000_000
"""Bytes of a log, or of one part of it unpacked; a larger one is refused."""


class ImportedTask(Record):
    """One task of a log; `metric` is the log's own name of what says 1 or 0."""

    name: str
    metric: str
    results: tuple[CaseResult, ...]


class ImportedLog(Record):
    """What a log holds.

    Attributes:
        tool: `lm-eval` or `inspect`.
        tool_version: of the tool.
        model: the model's name in the log.
        created_at: ISO 8601 in UTC.
        digest: `sha256:<hex>` of the log's file.
        tasks: what was asked.
    """

    tool: str
    tool_version: str
    model: str
    created_at: str
    digest: str
    tasks: tuple[ImportedTask, ...]


def passed(value: Json) -> int | None:
    """1, 0, or None where a log's number or word is neither pass nor fail."""
    known: dict[str, int] = {"C": 1, "I": 0, "N": 0}
    if isinstance(value, str):
        return known.get(value)
    if isinstance(value, (bool, int, float)) and value in (0, 1):
        return int(value)
    return None


def result(case_id: str, prompt: str, response: str | None, value: Json, why: str) -> CaseResult:
    """A case as a run's report has it; what was not answered has no value."""
    found = passed(value) if response is not None else None
    return CaseResult(
        case_id=case_id,
        prompt=prompt,
        response=response,
        value=None if found is None else 1 if found else 0,
        reason=why if found is not None or response is None else f"{why} is neither pass nor fail",
    )


def wrong(where: str, what: str) -> ShipgateError:
    """The error of a log that cannot be imported."""
    return ShipgateError(f"{where}: {what}; give a log as lm-eval (--log_samples) or Inspect writes it")
