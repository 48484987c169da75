"""What is read out of a registry: two versions side by side, counts, and its story in lines; pure.

    compare_versions(first, second).metrics["refusal"].change

A metric that only one version has stays without a change. Not covered: whether a difference between two
numbers is more than chance, which is `shipgate compare`'s to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from harnesses.records import Json, Record
from pipeline.registry_records import JournalLine, ModelRegistryEntry, RegistryFile

_COMPARED = ("base_model", "distilled_from", "quantization", "model_digest", "commit_hash", "timestamp")
_NONE = "(not stated)"


class Pair(Record):
    """A metric of two versions; None where one was not computed."""

    first: float | None
    second: float | None
    change: float | None


class Comparison(Record):
    """Two versions: the fields in which they differ, and all their metrics."""

    first: str
    second: str
    differences: dict[str, list[str | None]]
    metrics: dict[str, Pair]


class Statistics(Record):
    """A registry in numbers; entries without a base model or a quantization count under `(not stated)`."""

    revision: int
    versions: int
    active: str | None
    last_good: str | None
    cleared: int
    by_base_model: dict[str, int]
    by_quantization: dict[str, int]
    actions: dict[str, int]


def compare_versions(first: ModelRegistryEntry, second: ModelRegistryEntry) -> Comparison:
    """Put two versions side by side."""
    names = sorted({*first.metrics, *second.metrics})
    both = {name: (getattr(first, name), getattr(second, name)) for name in _COMPARED}
    return Comparison(
        first=first.version,
        second=second.version,
        differences={name: [one, other] for name, (one, other) in both.items() if one != other},
        metrics={name: _pair(first.metrics.get(name), second.metrics.get(name)) for name in names},
    )


def _pair(first: float | None, second: float | None) -> Pair:
    change = None if first is None or second is None else second - first
    return Pair(first=first, second=second, change=change)


def statistics(state: RegistryFile, lines: Iterable[JournalLine]) -> Statistics:
    """Count what is there and what was done."""
    return Statistics(
        revision=state.revision,
        versions=len(state.entries),
        active=None if state.active is None else state.active.version,
        last_good=None if state.last_good is None else state.last_good.version,
        cleared=sum(entry.verdict is not None for entry in state.entries),
        by_base_model=_count(entry.base_model for entry in state.entries),
        by_quantization=_count(entry.quantization for entry in state.entries),
        actions=_count(line.action for line in lines),
    )


def _count(values: Iterable[str | None]) -> dict[str, int]:
    return dict(sorted(Counter(_NONE if value is None else value for value in values).items()))


def story(lines: Sequence[JournalLine]) -> list[str]:
    """A line for each change, as a person would tell it."""
    return [f"{line.sequence}  {line.timestamp}  {_told(line)}" for line in lines]


def _told(line: JournalLine) -> str:
    by = "" if line.verdict is None else f", run {line.verdict.run_id}, verdict {line.verdict.digest}"
    if line.entry is not None:
        return f"registered {line.entry.version} from {line.entry.model} ({line.entry.model_digest})"
    if line.policy is not None:
        return f"pinned the policy {line.policy.digest}: {line.policy.reason}"
    if line.refused is not None:
        return f"refused {line.version} by verdict {line.refused.digest}: {line.refused.reason}"
    by += "" if line.policy_digest is None else f", policy {line.policy_digest}"
    done = "promoted" if line.action == "promote" else "rolled back to"
    return f"{done} {line.version}{by}"


def row(entry: ModelRegistryEntry) -> dict[str, Json]:
    """An entry as JSON values."""
    return entry.model_dump(mode="json")


def table(entries: Sequence[ModelRegistryEntry]) -> list[str]:
    """A line for each version, in columns."""
    rows = [("version", "base model", "quantization", "registered", "digest", "")]
    rows += [
        (
            entry.version,
            entry.base_model or "-",
            entry.quantization or "-",
            entry.timestamp,
            entry.model_digest.removeprefix("sha256:")[:12],
            "active" if entry.active else "last good" if entry.last_good else "",
        )
        for entry in entries
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(map(str.ljust, cells, widths)).rstrip() for cells in rows]
