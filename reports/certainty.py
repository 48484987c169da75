"""Early certainty: when what has been judged already decides a gate against the model. Pure.

    six misses of 100 at 0.95: not even 94 passes to come could lift it

Only failing can be certain early; what could still pass is asked to the end. An unjudged case makes nothing
certain. Not covered: asking (`asking`), and what a stopped gate means for the decision (`verdict`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from harnesses.stats import f1, f1_interval, wilson
from reports.bar import RATES
from reports.records import GatePlan

Values = Mapping[str, Literal[0, 1] | None]
"""Judged cases by id."""


def best_possible(gate: GatePlan, values: Values) -> tuple[float, tuple[float, float]] | None:
    """The gate's number and interval if every case still open passed; None for a metric not known here."""
    ids = set(gate.case_ids)
    missed = {name for name in ids if values.get(name, 1) == 0}
    if gate.metric in RATES and ids:
        passed = len(ids) - len(missed)
        return passed / len(ids), wilson(passed, len(ids))
    if gate.metric == "f1" and gate.positives:
        positive = set(gate.positives)
        pairs = [(name in positive, (name in positive) != (name in missed)) for name in sorted(ids)]
        best = f1(pairs)
        return None if best is None else (best, f1_interval(pairs))
    return None


def certainly_fails(gate: GatePlan, values: Values) -> bool:
    """Whether no outcome of the open cases can lift the gate over its bar."""
    if not set(values) <= set(gate.case_ids) or any(value is None for value in values.values()):
        return False
    best = _best_value(gate, values)
    if best is None:
        return False
    if gate.judge == "point":
        return not gate.bar.met_by(best, None)
    found = best_possible(gate, values)
    return found is not None and not gate.bar.met_by(*found)


def _best_value(gate: GatePlan, values: Values) -> float | None:
    """As `best_possible`, without the interval, which takes a bootstrap."""
    missed = [name for name, value in values.items() if value == 0]
    total = len(set(gate.case_ids))
    if gate.metric in RATES and total:
        return (total - len(missed)) / total
    if gate.metric == "f1" and gate.positives:
        hits = len(gate.positives) - len(set(gate.positives) & set(missed))
        return 2 * hits / (2 * hits + len(missed)) if hits + len(missed) else None
    return None


def misses_to_fail(gate: GatePlan) -> int:
    """How many misses, of the least telling kind, make failing certain; all cases where that is unknown."""
    total = len(set(gate.case_ids))
    positives = set(gate.positives)
    order = [name for name in gate.case_ids if name not in positives] + list(gate.positives)
    low, high = 1, total
    # Bisection: more misses never make the best possible number better.
    while low < high:
        middle = (low + high) // 2
        if certainly_fails(gate, dict.fromkeys(order[:middle], 0)):
            high = middle
        else:
            low = middle + 1
    return low
