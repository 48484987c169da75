"""Whether what a run was planned with is still what stands on disk when it ends.

A model that is written over while it is being asked (llama.cpp maps the file) has answered as neither the old
nor the new one; prompts or scorers that change make the plan's digests untrue. Not covered: a file that is
changed and put back in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from harnesses.engines import weights_digest
from harnesses.engines.server_limits import LAST_LOOK_SECONDS
from harnesses.records import Harness, Record, ShipgateError
from reports.digests import prompts_digest, scorers_digest
from reports.files import dumps
from reports.folder import PLAN, report_file
from reports.harness_set import all_harnesses
from reports.measures import MEASURES, Measure
from reports.policy import Policy
from reports.records import EvalReport, Plan


def changes(plan: Plan, policy: Policy, folder: Path, reports: Sequence[EvalReport]) -> tuple[str, ...]:
    """What is no longer as planned or as written, a sentence each; empty where all is."""
    everything: dict[str, Harness | Measure] = {**all_harnesses(), **MEASURES}
    planned = [everything[gate.name] for gate in (*plan.gates, *plan.reported)]
    checks: tuple[tuple[str, str, Callable[[], str]], ...] = (
        ("the model", plan.digests.model, lambda: _weights(plan, policy)),
        ("the prompts", plan.digests.prompts, lambda: prompts_digest(planned)),
        ("the scorers' code", plan.digests.scorers, scorers_digest),
    )
    return (*_digests(checks), *_files(folder, {PLAN: plan} | {report_file(r.test_name): r for r in reports}))


def _weights(plan: Plan, policy: Policy) -> str:
    limits = policy.limits
    brief = limits.model_copy(update={"run_seconds": min(limits.run_seconds, LAST_LOOK_SECONDS)})
    return weights_digest(plan.model.uri, artifact=plan.evidence.artifact_path, limits=brief)


def _digests(checks: Sequence[tuple[str, str, Callable[[], str]]]) -> Iterator[str]:
    for what, before, take in checks:
        try:
            if take() != before:
                yield f"{what} changed during the run; run it again"
        except ShipgateError as error:
            yield f"{what} cannot be read again ({error})"


def _files(folder: Path, written: Mapping[str, Record]) -> Iterator[str]:
    for name, record in written.items():
        try:
            same = (folder / name).read_text(encoding="ascii") == as_written(record)
        except (OSError, ValueError):
            same = False
        if not same:
            yield f"{name} is not as this run wrote it"


def as_written(record: Record) -> str:
    """A record's text in a run's folder."""
    return dumps(record.model_dump(mode="json"), indent=2) + "\n"
