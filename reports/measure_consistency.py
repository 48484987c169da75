"""The gate `consistency`: the same cases asked again, at the run's settings and at another concurrency.

A case is consistent when all of its answers score the same. The run's own answer is the first repeat. A
recording repeats itself by definition, which says nothing of the model; `extra` says so. Not covered: the
counting (`harnesses.consistency`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harnesses.consistency import Answer, Repeated, answer_of, choose_subset, judge, summarise
from harnesses.engines.uri import parse_model
from harnesses.records import Case, Harness, Response, ShipgateError
from reports.evaluate import judge as judge_answer
from reports.harness_set import all_harnesses
from reports.measures import Asked, Loaded, Measured, Setting
from reports.policy import AVERAGED, ConsistencySettings, Policy
from reports.records import CaseResult, Evidence

Chosen = tuple[str, Case]


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


def asked_again(policy: Policy, loaded: Loaded) -> tuple[tuple[Sequence[Chosen], int | None], ...]:
    """What is asked again: every further round in one go, then once at the other concurrency."""
    settings, chosen = _settings(policy), _chosen(policy, loaded)
    return (chosen * (settings.repeats - 1), None), (chosen, settings.concurrency)


def measure(setting: Setting) -> Measured:
    """Ask the chosen cases again, and compare their scores."""
    settings = _settings(setting.policy)
    repeated = _repeated(setting, _chosen(setting.policy, setting.loaded))
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


def _repeated(setting: Setting, chosen: Sequence[Chosen]) -> list[Repeated]:
    """The answers of each chosen case: the run's own, its repeats, and the one at another concurrency."""
    harnesses = all_harnesses()
    # Before anything is summarised: a server then never waits for us.
    rounds, others = (setting.ask(*asked) for asked in asked_again(setting.policy, setting.loaded))
    setting.progress(2 * len(chosen), 2 * len(chosen))
    first = {name: dict(_by_id(setting.first(name))) for name in dict.fromkeys(name for name, _ in chosen)}
    found = []
    for place, (name, case) in enumerate(chosen):
        own = first[name].get(case.id)
        answered = [*([own] if own else []), *rounds[place :: len(chosen)]]
        repeats = tuple(_answer(harnesses[name], case, response) for response in answered)
        other = _answer(harnesses[name], case, others[place])
        found.append(Repeated(harness=name, case_id=case.id, repeats=repeats, other=other))
    return found


def _by_id(asked: Asked) -> Iterator[tuple[str, Response]]:
    return ((case.id, response) for case, response in asked)


def _answer(harness: Harness, case: Case, response: Response) -> Answer:
    return answer_of(response, judge_answer(harness, case, response) if response.text is not None else None)
