"""What a page says of a run beside its numbers: facts below the decision, and where it came from. Pure.

Not covered: whether any of it is true, which `shipgate verify` computes again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reports.page_text import minute
from reports.records import FinalReport, Plan
from reports.speed import speed_line


@dataclass(frozen=True)
class Fact:
    """A line of the provenance; `code` is set in a fixed width."""

    name: str
    text: str
    code: bool = False


def facts(final: FinalReport) -> Iterator[Fact]:
    """What stands below the decision."""
    score = "not known" if final.overall_score is None else f"{final.overall_score:.3f}"
    yield Fact("Overall score", f"{score}, {final.overall_target:.3f} is due")
    calls = final.calls
    reused = f", {calls.reused} of them from earlier runs" if calls.reused else ""
    saved = f"; {calls.saved} left out, the outcome was certain" if calls.saved else ""
    yield Fact("Questions", f"{calls.made} asked, {calls.cached} answered without asking{reused}{saved}")
    if final.performance is not None:
        yield Fact("Speed", speed_line(final.performance).removeprefix("speed: "))
    if final.baseline is not None:
        yield Fact("Baseline", f"{final.baseline.model}, run {final.baseline.run_id}")
    yield Fact("Run", f"{final.run_id}, {minute(final.started_at)}")


def provenance(final: FinalReport, plan: Plan, models: Sequence[str], key_id: str | None) -> Iterator[Fact]:
    """Digests, versions, times; `models` lead to this one, `key_id` signed the verdict (None: nobody did)."""
    model = final.model
    yield Fact("Model", model.uri, code=True)
    yield Fact("Weights", model.digest, code=True)
    parameters = "" if model.parameters is None else f", {model.parameters:,} parameters"
    yield Fact("Form", f"{model.format}, {model.size_bytes:,} bytes{parameters}")
    yield Fact("Engine", f"{model.engine} {model.engine_version}")
    if plan.evidence.artifact:
        yield Fact("Artifact behind it", plan.evidence.artifact, code=True)
    for name in reversed(models[:-1]):
        yield Fact("Made from, as noted", name, code=True)
    yield from (Fact("Training data", name, code=True) for name in plan.evidence.training)
    yield Fact("Policy", final.digests.policy, code=True)
    yield Fact("Prompts", final.digests.prompts, code=True)
    yield Fact("Scorers", final.digests.scorers, code=True)
    yield Fact("Plan", final.digests.plan, code=True)
    if final.baseline is not None:
        yield Fact("Baseline", final.baseline.folder, code=True)
        yield Fact("Baseline's verdict", final.baseline.verdict_digest, code=True)
        yield Fact("Baseline's weights", final.baseline.model_digest, code=True)
    yield Fact("Signed by key", key_id or "not signed", code=key_id is not None)
    yield from (Fact(f"Version of {name}", text) for name, text in final.versions.items())
    yield Fact("Started", final.started_at)
    yield Fact("Finished", final.finished_at or "not finished")
