"""Early certainty never changes a decision: over random outcomes, a stopped run ends as the full one does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses.records import Case, Decoding, Harness, Response, Score
from harnesses.stats import pass_rate
from reports.asking import Upcoming
from reports.certainty import best_possible, certainly_fails, misses_to_fail
from reports.evaluate import eval_report, judge_all
from reports.order import in_order
from reports.records import GatePlan, Outcome
from reports.verdict import decide, expected_outcome
from reports.verdict_test import CASES, GATES, HARNESSES, LOADED, PLAN, POLICY
from reports.watch import Judging

DECODING = Decoding(max_tokens=9)


def gate(n=100, metric="pass_rate", threshold=0.95, positives=0, judge="point"):
    ids = tuple(f"c{i:03}" for i in range(n))
    return GatePlan(
        name="x",
        kind="ship",
        metric=metric,
        threshold=threshold,
        judge=judge,
        case_ids=ids,
        items=("x",),
        decoding=DECODING,
        positives=ids[:positives],
    )


@pytest.mark.parametrize(
    ("plan", "misses"),
    [
        (gate(), 6),
        (gate(threshold=1.0, n=20), 1),
        (gate(threshold=0.85), 16),
        (gate(threshold=0.0), 100),
        (gate(200, "f1", 0.98, positives=100), 5),
        (gate(judge="lower_bound"), 1),
        (gate(metric="perplexity_ratio"), 100),
    ],
)
def test_how_many_misses_decide(plan, misses):
    assert misses_to_fail(plan) == misses


def test_a_miss_of_a_positive_weighs_more():
    plan = gate(200, "f1", 0.98, positives=100)
    assert certainly_fails(plan, dict.fromkeys(plan.positives[:4], 0))
    assert not certainly_fails(plan, dict.fromkeys(plan.case_ids[-4:], 0))


def test_an_unjudged_case_or_a_stranger_makes_nothing_certain():
    lost = dict.fromkeys(gate().case_ids[:50], 0)
    assert certainly_fails(gate(), lost)
    assert not certainly_fails(gate(), {**lost, "c099": None})
    assert not certainly_fails(gate(), {**lost, "elsewhere": 0})


@given(st.data())
def test_certain_means_that_no_labelling_of_the_rest_helps(data):
    n = data.draw(st.integers(1, 6))
    metric = data.draw(st.sampled_from(["pass_rate", "f1"]))
    plan = gate(n, metric, data.draw(st.floats(0, 1)), positives=data.draw(st.integers(1, n)))
    values = {
        name: data.draw(st.sampled_from([0, 1])) for name in plan.case_ids[: data.draw(st.integers(0, n))]
    }
    rest = [name for name in plan.case_ids if name not in values]
    reachable = []
    for bits in range(2 ** len(rest)):
        whole = values | {name: bits >> i & 1 for i, name in enumerate(rest)}
        found = best_possible(plan, whole)
        reachable.append(found is not None and plan.bar.met_by(*found))
    assert certainly_fails(plan, values) == (not any(reachable) and best_possible(plan, values) is not None)


def _run(outcomes, *, full, at_once):
    """A run over the verdict test's plan, asked in its own order, `at_once` answers under way."""
    watches = {}

    def lost():
        return any(watches[one.name].failed for one in PLAN.gates if one.kind == "ship")

    for one in PLAN.gates:
        harness = Harness(name=one.name, metric="pass_rate", load=tuple, score=_score, summarise=pass_rate)
        early = (lambda: False) if full else (lambda: True) if one.kind == "ship" else lost
        watches[one.name] = Judging(harness, one, early=early)
    answered = {one.name: [] for one in PLAN.gates}
    upcoming = Upcoming(
        in_order(PLAN.gates, LOADED, POLICY, full=full),
        lambda due: any(watches[name].wanted() for name in due.gates),
    )
    under_way = []

    def answer(request):
        for name, case in upcoming.taken[id(request)].serves:
            response = Response(text="good" if outcomes[case.id] else "bad")
            answered[name].append((case, response))
            watches[name].heard(case, response)

    for request in upcoming:
        under_way.append(request)
        if len(under_way) == at_once:
            answer(under_way.pop(0))
    for request in under_way:
        answer(request)
    assert not any(watches[name].wanted() for due in upcoming.passed for name in due.gates)
    reports = []
    for one in PLAN.gates:
        judged = watches[one.name].judged(answered[one.name])
        reports.append(eval_report(HARNESSES[one.name], one, PLAN, judged, PLAN.created_at))
    heard = [
        Outcome(item=item, outcome=expected_outcome(GATES[r.test_name], r, item))
        for r in reports
        for item in GATES[r.test_name].items
    ]
    first = decide(PLAN, reports, heard, POLICY)
    passed = next(line.passed for line in first.gates if line.name == "overall")
    heard.append(Outcome(item="overall", outcome="passed" if passed else "failed"))
    return decide(PLAN, reports, heard, POLICY), sum(len(r.results) for r in reports)


def _score(case: Case, text: str) -> Score:
    del case
    return Score(value=1 if text == "good" else 0, reason=text)


@settings(max_examples=150)
@given(
    st.lists(st.sampled_from([0, 1, 1, 1, 1, 1]), min_size=7 * CASES, max_size=7 * CASES),
    st.integers(1, 5),
)
def test_a_stopped_run_ends_as_the_full_one(bits, at_once):
    ids = [case.id for cases in LOADED.values() for case in cases]
    outcomes = dict(zip(ids, bits, strict=True))
    full, asked = _run(outcomes, full=True, at_once=at_once)
    early, fewer = _run(outcomes, full=False, at_once=at_once)
    assert full.decision == early.decision
    assert full.decision in {"CLEARED", "BLOCKED"}
    # The overall score has no number where a gate was stopped; every gate's own outcome is the same.
    assert [line.passed for line in full.gates[:-1]] == [line.passed for line in early.gates[:-1]]
    assert full.ship_gates_passed == early.ship_gates_passed
    assert fewer <= asked
    assert fewer == asked or full.decision == "BLOCKED"


def test_a_report_that_leaves_cases_out_without_being_lost_is_invalid():
    heard = []
    reports = []
    for one in PLAN.gates:
        judged = judge_all(
            HARNESSES[one.name], [(case, Response(text="good")) for case in LOADED[one.name]][1:]
        )
        reports.append(eval_report(HARNESSES[one.name], one, PLAN, judged, PLAN.created_at))
    found = decide(PLAN, reports, heard, POLICY)
    assert found.decision == "INVALID"
    assert any("1 cases not asked" in reason for reason in found.reasons)
