"""The plan: what a run must hold, settled before the first request. Pure.

Each gate is planned with all its case ids and the pytest items that have to report it: the gate's own, except
that every canary is an item of its own. Not covered: reading cases and policy, and writing `plan.json`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harnesses.records import Case, Harness, Identity, ShipgateError
from reports.measures import MEASURES, Loaded
from reports.policy import Policy
from reports.records import Digests, Evidence, GatePlan, Plan
from reports.verdict import item_name

ITEM_PER_CASE = ("canaries",)
NOTHING = Evidence()
EMPTY: Mapping[str, tuple[str, ...]] = {}
AS_SAID: Mapping[str, str] = {}


def load_cases(harnesses: Mapping[str, Harness], policy: Policy) -> dict[str, tuple[Case, ...]]:
    """Every harness's cases.

    Raises:
        ShipgateError: a prompt file is bad, ids repeat, there are fewer cases than the policy asks for, or a
            policy row or metric has no harness.
    """
    for name, row in policy.gates.items():
        if name in MEASURES:
            _check_metric(name, row.metric, MEASURES[name].metric)
            continue
        if name not in harnesses:
            raise ShipgateError(f"policy: gates.{name}: there is no harness of that name; remove the row")
        _check_metric(name, row.metric, harnesses[name].metric)
    loaded = {name: harness.load() for name, harness in harnesses.items()}
    for name, cases in loaded.items():
        due = policy.gates[name].minimum_cases if name in policy.gates else 1
        if len(cases) < due:
            raise ShipgateError(
                f"{name}: {len(cases)} cases, the policy asks for {due}; restore the prompts file"
            )
        if len({case.id for case in cases}) != len(cases):
            raise ShipgateError(f"{name}: two cases share an id; make it unique")
    return loaded


def _check_metric(name: str, given: str, computed: str) -> None:
    if given != computed:
        raise ShipgateError(f"policy: gates.{name}.metric: {name} computes {computed!r}; write that")


def make_plan(  # noqa: PLR0913 - a plan is what all of these come together in
    *,
    run_id: str,
    created_at: str,
    model: Identity,
    policy: Policy,
    harnesses: Mapping[str, Harness],
    loaded: Loaded,
    digests: Digests,
    evidence: Evidence = NOTHING,
    measures: Mapping[str, tuple[str, ...]] = EMPTY,
    served: Mapping[str, str] = AS_SAID,
) -> Plan:
    """The plan of a run over some harnesses and measures; harnesses without a policy row are reported only.

    `measures` gives each measure's case ids.
    """
    gates = [_gate(harness, policy, loaded[name]) for name, harness in harnesses.items()]
    gates += [_measure(name, policy, ids) for name, ids in measures.items()]
    return Plan(
        run_id=run_id,
        created_at=created_at,
        model=model,
        gates=tuple(gate for gate in gates if gate.name in policy.gates),
        reported=tuple(gate for gate in gates if gate.name not in policy.gates),
        overall_target=policy.overall.target,
        digests=digests,
        evidence=evidence,
        served=dict(served),
    )


def _measure(name: str, policy: Policy, ids: tuple[str, ...]) -> GatePlan:
    row = policy.gates[name]
    return GatePlan(
        name=name,
        kind=row.kind,
        metric=row.metric,
        threshold=row.threshold,
        judge=row.judge,
        case_ids=ids,
        items=(item_name(name),),
        decoding=None,
    )


def _gate(harness: Harness, policy: Policy, cases: Sequence[Case]) -> GatePlan:
    row = policy.gates.get(harness.name)
    ids = tuple(case.id for case in cases)
    each = harness.name in ITEM_PER_CASE
    return GatePlan(
        name=harness.name,
        kind=row.kind if row else "quality",
        metric=harness.metric,
        # Without a row there is no bar; the highest one keeps a file from claiming that a gate was met.
        threshold=row.threshold if row else 1.0,
        judge=row.judge if row else "point",
        case_ids=ids,
        items=tuple(item_name(harness.name, name) for name in ids) if each else (item_name(harness.name),),
        decoding=policy.decoding(harness.name),
        positives=tuple(case.id for case in cases if harness.positive and harness.positive(case)),
    )
