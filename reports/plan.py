"""The plan: what a run must hold, settled before the first request. Pure.

Each gate is planned with all its case ids and the pytest items that have to report it: the gate's own, except
that every canary is an item of its own. Not covered: reading cases and policy, and writing `plan.json`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harnesses.records import Case, Harness, Identity, ShipgateError
from reports.policy import Policy
from reports.records import Digests, GatePlan, Plan
from reports.verdict import item_name

ITEM_PER_CASE = ("canaries",)

Loaded = Mapping[str, tuple[Case, ...]]


def load_cases(harnesses: Mapping[str, Harness], policy: Policy) -> dict[str, tuple[Case, ...]]:
    """Every harness's cases.

    Raises:
        ShipgateError: a prompt file is bad, ids repeat, there are fewer cases than the policy asks for, or a
            policy row or metric has no harness.
    """
    for name, row in policy.gates.items():
        if name not in harnesses:
            raise ShipgateError(f"policy: gates.{name}: there is no harness of that name; remove the row")
        if row.metric != harnesses[name].metric:
            metric = harnesses[name].metric
            raise ShipgateError(f"policy: gates.{name}.metric: {name} computes {metric!r}; write that")
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


def make_plan(  # noqa: PLR0913 - a plan is what all of these come together in
    *,
    run_id: str,
    created_at: str,
    model: Identity,
    policy: Policy,
    harnesses: Mapping[str, Harness],
    loaded: Loaded,
    digests: Digests,
) -> Plan:
    """The plan of a run over some harnesses; those without a policy row are reported only."""
    gates = [_gate(harness, policy, loaded[name]) for name, harness in harnesses.items()]
    return Plan(
        run_id=run_id,
        created_at=created_at,
        model=model,
        gates=tuple(gate for gate in gates if gate.name in policy.gates),
        reported=tuple(gate for gate in gates if gate.name not in policy.gates),
        overall_target=policy.overall.target,
        digests=digests,
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
        case_ids=ids,
        items=tuple(item_name(harness.name, name) for name in ids) if each else (item_name(harness.name),),
        decoding=policy.decoding(harness.name),
    )
