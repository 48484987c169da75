"""What is asked, once each, and what comes first."""

from harnesses.records import Case
from reports.certainty import misses_to_fail
from reports.order import due, in_order, request_key
from reports.verdict_test import LOADED, PLAN, POLICY

SHIP = {gate.name for gate in PLAN.gates if gate.kind == "ship"}


def test_the_same_request_of_two_gates_is_one():
    twins = {"pdca_schema": LOADED["pdca_schema"], "pdca_template": LOADED["pdca_schema"]}
    found = due(["pdca_schema", "pdca_template"], twins, POLICY)
    assert len(found) == len(LOADED["pdca_schema"])
    assert all(one.gates == ("pdca_schema", "pdca_template") for one in found)


def test_other_tools_or_another_length_make_another_request():
    case = Case(id="a", prompt="p")
    decoding = POLICY.decoding("refusal")
    keys = {
        request_key(case, decoding),
        request_key(case.model_copy(update={"id": "b"}), decoding),
        request_key(case.model_copy(update={"tools": []}), decoding),
        request_key(case, decoding.model_copy(update={"max_tokens": decoding.max_tokens + 1})),
    }
    assert len(keys) == 3


def test_nothing_is_left_out_and_nothing_comes_twice():
    for full in (True, False):
        found = in_order(PLAN.gates, LOADED, POLICY, full=full)
        served = [(name, case.id) for one in found for name, case in one.serves]
        assert sorted(served) == sorted((name, case.id) for name, cases in LOADED.items() for case in cases)


def test_the_cases_that_would_decide_come_first_and_ship_gates_before_others():
    found = in_order(PLAN.gates, LOADED, POLICY, full=False)
    few = {gate.name: misses_to_fail(gate) for gate in PLAN.gates}
    first, rest = found[: sum(few.values())], found[sum(few.values()) :]
    for part in (first, rest):
        kinds = [bool(SHIP & set(one.gates)) for one in part]
        assert kinds == sorted(kinds, reverse=True)
    head = [name for one in first for name in one.gates]
    assert {name: head.count(name) for name in few} == few


def test_the_longest_expected_come_first():
    longest = POLICY.model_copy(
        update={
            "gates": {
                **POLICY.gates,
                "refusal": POLICY.gates["refusal"].model_copy(update={"max_tokens": 99}),
            }
        }
    )
    found = in_order(PLAN.gates, LOADED, longest, full=True)
    assert {name for one in found[: len(LOADED["refusal"])] for name in one.gates} == {"refusal"}
