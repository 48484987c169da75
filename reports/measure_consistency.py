"""The gate `consistency`: the same cases asked again, at the run's settings and at another concurrency.

A case is consistent when all of its answers score the same. The run's own answer is the first repeat. A
recording repeats itself by definition, which says nothing of the model; `extra` says so. Not covered: the
counting (`harnesses.consistency`).
"""

from __future__ import annotations

from collections import defaultdict

from harnesses.consistency import Answer, Repeated, answer_of, choose_subset, judge, summarise
from harnesses.engines.uri import parse_model
from harnesses.records import Case, Harness, Response, ShipgateError
from reports.evaluate import judge as judge_answer
from reports.harness_set import all_harnesses
from reports.measures import Asked, Loaded, Measured, Setting
from reports.policy import AVERAGED, ConsistencySettings, Policy
from reports.records import CaseResult, Evidence


def files() -> tuple[str, ...]:
    """Nothing of its own: its cases are those of the harnesses."""
    return ()


def case_ids(policy: Policy, evidence: Evidence, loaded: Loaded) -> tuple[str, ...]:
    """The cases that will be asked again, `harness/case`: the policy's number, spread over harnesses."""
    del evidence
    return tuple(f"{name}/{case.id}" for name, case in _chosen(policy, loaded))


def _settings(policy: Policy) -> ConsistencySettings:
    if policy.consistency is None:
        raise ShipgateError("policy: consistency: the table is missing; add [consistency]")
    return policy.consistency


def _chosen(policy: Policy, loaded: Loaded) -> tuple[tuple[str, Case], ...]:
    pool = {name: loaded[name] for name in AVERAGED if name in loaded}
    return tuple(choose_subset(pool, _settings(policy).cases, policy.sampling.seed))


def measure(setting: Setting) -> Measured:
    """Ask the chosen cases again, and compare their scores."""
    settings = _settings(setting.policy)
    by_harness: defaultdict[str, list[Case]] = defaultdict(list)
    for name, case in _chosen(setting.policy, setting.loaded):
        by_harness[name].append(case)
    harnesses, repeated = all_harnesses(), []
    done, total = 0, sum(map(len, by_harness.values()))
    for name, cases in by_harness.items():
        repeated += _repeat(setting, harnesses[name], cases, settings)
        done += len(cases)
        setting.progress(done, total)
    summary = summarise(repeated, settings.repeats)
    if parse_model(setting.model).scheme == "replay":
        note = "recorded answers repeat themselves; this says nothing of the model that gave them"
        summary = summary.model_copy(update={"extra": {**summary.extra, "note": note}})
    verdicts = (judge(each, settings.repeats) for each in repeated)
    results = tuple(
        CaseResult(
            case_id=f"{found.harness}/{found.case_id}",
            prompt="",
            response=None,
            value=found.value,
            reason=found.reason,
            details=found.details,
        )
        for found in verdicts
    )
    return Measured(summary, results)


def _repeat(
    setting: Setting, harness: Harness, cases: list[Case], settings: ConsistencySettings
) -> list[Repeated]:
    wanted = {case.id for case in cases}
    first: Asked = [(case, answer) for case, answer in setting.first(harness.name) if case.id in wanted]
    rounds = [first, *(setting.ask(harness.name, cases, len(cases)) for _ in range(settings.repeats - 1))]
    other = _answers(harness, setting.ask(harness.name, cases, settings.concurrency))
    repeats = [_answers(harness, answered) for answered in rounds]
    return [
        Repeated(
            harness=harness.name,
            case_id=case.id,
            repeats=tuple(answers[case.id] for answers in repeats if case.id in answers),
            other=other.get(case.id),
        )
        for case in cases
    ]


def _answers(harness: Harness, answered: Asked) -> dict[str, Answer]:
    return {case.id: _answer(harness, case, response) for case, response in answered}


def _answer(harness: Harness, case: Case, response: Response) -> Answer:
    return answer_of(response, judge_answer(harness, case, response) if response.text is not None else None)
