"""tool_success agrees with the leaderboard's rules on calls whose meaning is known by construction."""

from collections import Counter

import pytest

from benchmarks.validity import tools
from benchmarks.validity.tools_case import schemas
from benchmarks.validity.tools_cases import cases
from benchmarks.validity.tools_reference import Meant, right
from benchmarks.validity.tools_render import FORMS


@pytest.fixture(scope="module")
def result():
    return tools.compare()


def test_there_are_cases_enough_in_every_form_and_of_every_fault():
    found = cases()
    assert len(found) >= 400
    assert {case.form for case in found} >= set(FORMS)
    faults = Counter(case.fault.rsplit(": ")[-1] for case in found)
    named = {
        "wrong name",
        "unknown tool",
        "extra argument",
        "bool for int",
        "wrong value",
        "truncated",
        "quoted",
    }
    assert min(faults[fault] for fault in named | {"a call when none is due", "the same call twice"}) >= 8
    assert 0.3 < sum(case.truth for case in found) / len(found) < 0.7


def test_the_scorer_agrees_with_the_rules(result):
    agreed, n = tools.agreement(result)
    assert agreed / n >= tools.BAR


def test_every_difference_is_explained_and_no_explanation_is_stale(result):
    assert {one.case.id for one in result.judged if not one.same} == set(tools.EXPLAINED)


def test_the_report_names_every_form(result):
    report = tools.report(result)
    assert all(f"| {form} |" in report for form in FORMS)
    assert "not explained" not in report


TIMER = {"minutes": 5}


@pytest.mark.parametrize(
    ("calls", "due", "verdict"),
    [
        ([("set_timer", TIMER)], [("set_timer", TIMER)], True),
        ([("set_timer", {"minutes": True})], [("set_timer", {"minutes": 1})], False),
        ([("set_timer", {"minutes": 5.0})], [("set_timer", TIMER)], False),
        ([("convert", {"amount": 5, "unit": "M"})], [("convert", {"amount": 5.0, "unit": "m"})], False),
        ([("convert", {"amount": 5, "unit": "m"})], [("convert", {"amount": 5.0, "unit": "m"})], True),
        ([("ping", {}), ("ping", {})], [("ping", {})], False),
        ([("ping", {}), ("set_timer", TIMER)], [("set_timer", TIMER), ("ping", {})], True),
        ([], [], True),
        ([("ping", {})], [], False),
        ([("ping", {})], None, True),
        ([], None, False),
        ([("start_rocket", {})], None, False),
    ],
)
def test_the_rules_themselves(calls, due, verdict):
    meant = [Meant(*call) for call in calls]
    assert right(meant, None if due is None else [Meant(*one) for one in due], schemas()) is verdict
