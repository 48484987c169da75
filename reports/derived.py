"""What a finished run writes for people once its verdict stands: `summary.md`, an incident, `report.html`.

    lacking = write_derived(Finished(folder, final, plan, reports, policy))

None of it is signed and nothing rests on it, so whatever goes wrong here (a disk that fills up, a template
that is gone) costs one file, is named in `lacking`, and leaves verdict and exit status as they are. Not
covered: what the files say (`summary`, `incident`, `page_view`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from harnesses.engines import strict_json
from harnesses.records import ShipgateError
from reports.digests import root
from reports.evaluate import FAULTS
from reports.files import write_text
from reports.folder import REPORT
from reports.incident import incident
from reports.policy import Policy, differences, read_policy
from reports.records import EvalReport, FinalReport, Plan
from reports.signed import VERDICT
from reports.summary import SUMMARY, summary
from reports.surroundings import INCIDENT, Surroundings, surroundings

if TYPE_CHECKING:
    from reports.page_baseline import BaselineView


@dataclass(frozen=True)
class Finished:
    """A run whose verdict stands: its folder, its records, and the policy that judged it."""

    folder: Path
    final: FinalReport
    plan: Plan
    reports: tuple[EvalReport, ...]
    policy: Policy


def write_derived(run: Finished) -> tuple[str, ...]:
    """Write what is for people; each file that could not be written is named, with why."""
    due: list[tuple[str, Callable[[Finished], str]]] = [(SUMMARY, lambda run: summary(run.final))]
    if run.final.decision == "BLOCKED":
        due.append((INCIDENT, _incident))
    due.append((REPORT, _page))
    lacking = []
    for name, made in due:
        try:
            write_text(run.folder / name, made(run))
        except FAULTS as error:
            why = error.strerror if isinstance(error, OSError) and error.strerror else error
            lacking.append(f"{name} could not be written ({type(error).__name__}: {why})")
    return tuple(lacking)


def _incident(run: Finished) -> str:
    return incident(run.final, run.reports, _around(run))


def _around(run: Finished) -> Surroundings:
    artifact = run.plan.evidence.artifact_path
    # A server's model has its notes beside the file that it serves.
    own = None if artifact is None else f"{'hf' if artifact.is_dir() else 'gguf'}:{artifact}"
    return surroundings(run.folder, own or run.plan.model.uri)


def _page(run: Finished) -> str:
    # Templates and charts cost a tenth of a second, and a run that breaks off needs neither.
    from reports.page import report_page
    from reports.page_earlier import earlier_runs
    from reports.page_view import Known, report_view

    known = Known(
        baseline=_baseline(run),
        other_bars=_other_bars(run.policy),
        earlier=earlier_runs(run.folder, run.final),
        around=_around(run),
        key_id=_key_id(run.folder),
    )
    return report_page(report_view(run.final, run.plan, run.reports, known))


def _other_bars(policy: Policy) -> tuple[str, ...]:
    try:
        return differences(policy, read_policy(root() / "gates" / "policy.toml"))
    except ShipgateError as error:
        return (f"it cannot be held against it: {error}",)


def _baseline(run: Finished) -> BaselineView | None:
    """The section about the baseline; its answers are missing where it is not as it was any more."""
    from reports.baseline import described
    from reports.page_baseline import against_baseline
    from reports.saved_runs import SavedRun, read_run

    named = run.final.baseline
    if named is None:
        return None
    now = SavedRun(run.folder, run.plan, run.final, {report.test_name: report for report in run.reports})
    try:
        before = read_run(Path(named.folder), schemas=False)
        found = before if described(before) == named else None
    except ShipgateError:
        found = None
    return against_baseline(now, found)


def _key_id(folder: Path) -> str | None:
    """The key that the verdict's envelope names; None where the run could not be signed."""
    try:
        return str(strict_json.loads((folder / VERDICT).read_bytes())["signatures"][0]["keyid"])
    except (OSError, ValueError, LookupError, TypeError):
        return None
