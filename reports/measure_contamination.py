"""The gate `contamination`: no prompt of any gate stands in the training data that was named.

A case is a gate prompt, `harness/case`; it passes when no training row holds it or a near copy. `extra` names
duplicates within the training data, and each harness's value with and without the prompts that were found.
Not covered: the search itself (`harnesses.contamination`), and training data that nobody named.
"""

from __future__ import annotations

from pathlib import Path

from harnesses.contamination import scan, summarise, verdicts, with_and_without
from harnesses.records import Case, Json
from reports.evaluate import judge
from reports.evidence import check_unchanged, noted_training
from reports.harness_set import all_harnesses
from reports.measures import Loaded, Measured, Setting
from reports.policy import Policy
from reports.records import CaseResult, Evidence


def files() -> tuple[str, ...]:
    """Nothing of its own: its cases are the harnesses'; the report holds the training files' digests."""
    return ()


def case_ids(policy: Policy, evidence: Evidence, loaded: Loaded) -> tuple[str, ...]:
    """Every prompt of every harness."""
    del policy, evidence
    return tuple(f"{name}/{case.id}" for name, case in _cases(loaded))


def _cases(loaded: Loaded) -> tuple[tuple[str, Case], ...]:
    return tuple((name, case) for name, cases in loaded.items() for case in cases)


def measure(setting: Setting) -> Measured:
    """Search the training files for every prompt.

    Raises:
        ShipgateError: a training file is missing, empty or malformed (file and line are named), or not what
            the model was trained on.
    """
    files = [Path(name) for name in setting.evidence.training]
    # Again here, as a run may go on long after it was planned.
    check_unchanged(noted_training(setting.model, setting.evidence.artifact))
    found = scan(files, _cases(setting.loaded), progress=setting.progress)
    summary = summarise(found)
    hits = {name: {case for harness, case in found.hit_ids if harness == name} for name in setting.loaded}
    both = {name: _with_and_without(setting, name, ids) for name, ids in hits.items() if ids}
    extra = {**summary.extra, "with_and_without": both}
    results = tuple(
        CaseResult(
            case_id=f"{each.harness}/{each.case_id}",
            prompt="",
            response=None,
            value=each.value,
            reason=each.reason,
        )
        for each in verdicts(found)
    )
    return Measured(summary.model_copy(update={"extra": extra}), results)


def _with_and_without(setting: Setting, name: str, hit: set[str]) -> Json:
    harness = all_harnesses()[name]
    scored = [(case, judge(harness, case, response)) for case, response in setting.first(name)]
    return with_and_without(hit, scored, harness.summarise).model_dump(mode="json")
