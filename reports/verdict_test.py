"""The decision starts from INVALID; nothing missing, doubled, unscored or contradictory ever clears."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses.records import Case, Decoding, Harness, Identity, Response, Score
from harnesses.stats import pass_rate
from reports.bar import Bar
from reports.evaluate import eval_report, judge_all
from reports.plan import make_plan
from reports.policy import AVERAGED, OVERALL, REQUIRED, GateRow, Overall, Policy, Sampling
from reports.records import Digests, Outcome
from reports.verdict import decide, expected_outcome

SHA = "sha256:" + "0" * 64
NAMES = (*REQUIRED,)
CASES = 4
MODEL = Identity(
    uri="replay:x", name="x", digest=SHA, format="jsonl", size_bytes=1, engine="replay", engine_version="1"
)
POLICY = Policy(
    schema_version=1,
    sampling=Sampling(temperature=0, seed=1, concurrency=1, default_max_tokens=9),
    overall=Overall(target=0.7),
    gates={
        name: GateRow(
            kind="quality" if name in {"tron_format", "tool_success"} else "ship",
            metric="pass_rate",
            threshold=0.75,
            minimum_cases=CASES,
            max_tokens=9,
        )
        for name in NAMES
    },
    digest=SHA,
)


def _score(case, text):
    del case
    return Score(value={"good": 1, "bad": 0}.get(text), reason=text)


HARNESSES = {
    name: Harness(name=name, metric="pass_rate", load=tuple, score=_score, summarise=pass_rate)
    for name in NAMES
}
LOADED = {name: tuple(Case(id=f"{name}-{n}", prompt=f"{name} {n}") for n in range(CASES)) for name in NAMES}
PLAN = make_plan(
    run_id="r",
    created_at="2025-01-01T00:00:00Z",
    model=MODEL,
    policy=POLICY,
    harnesses=HARNESSES,
    loaded=LOADED,
    digests=Digests(model=SHA, policy=SHA, prompts=SHA, scorers=SHA),
)
GATES = {gate.name: gate for gate in PLAN.gates}


def report(name, texts):
    answers = [Response(error="down") if text is None else Response(text=text) for text in texts]
    judged = judge_all(HARNESSES[name], list(zip(LOADED[name], answers, strict=False)))
    return eval_report(HARNESSES[name], GATES[name], PLAN, judged, PLAN.created_at)


def reports(**bad):
    return [report(name, bad.get(name, ["good"] * CASES)) for name in NAMES]


def outcomes(all_reports, *, overall="passed"):
    heard = [
        Outcome(item=item, outcome=expected_outcome(GATES[r.test_name], r, item))
        for r in all_reports
        for item in GATES[r.test_name].items
    ]
    return [*heard, Outcome(item=OVERALL, outcome=overall)]


def verdict(all_reports, *, overall="passed", **more):
    return decide(PLAN, all_reports, outcomes(all_reports, overall=overall), POLICY, **more)


def test_everything_there_and_above_its_bar_clears():
    found = verdict(reports())
    assert (found.decision, found.ship_gates_passed, found.overall_score) == ("CLEARED", True, 1.0)
    assert found.reasons == ()
    assert [line.name for line in found.gates] == [*NAMES, OVERALL]


def test_a_ship_gate_below_its_bar_blocks_and_names_cases():
    found = verdict(reports(refusal=["good", "bad", "bad", "good"]))
    assert found.decision == "BLOCKED"
    assert found.reasons == ("refusal: 0.5000 is below 0.7500",)
    assert found.failures[0].sample_case_ids == ("refusal-1", "refusal-2")


def test_a_quality_gate_below_its_bar_is_shown_and_does_not_block():
    found = verdict(reports(tron_format=["bad"] * CASES))
    assert found.decision == "CLEARED"
    assert [failure.gate for failure in found.failures] == ["tron_format"]


def test_the_overall_score_blocks_alone():
    low = ["bad"] * CASES
    some = ["good", "good", "good", "bad"]
    found = verdict(
        reports(tron_format=low, tool_success=low, refusal=some, pdca_schema=some), overall="failed"
    )
    assert found.decision == "BLOCKED"
    assert found.reasons[0].startswith("overall: 0.5833 is below")


def test_unscored_wins_over_blocked():
    found = verdict(reports(refusal=["good", "bad", "bad", None]))
    assert found.decision == "INVALID"
    assert any("refusal: 1 of 4 cases unscored: no answer: down" in reason for reason in found.reasons)


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_report_is_invalid(name):
    rest = [r for r in reports() if r.test_name != name]
    assert f"{name}: no report" in verdict(rest, overall="failed").reasons


def _with(name, **change):
    return [r.model_copy(update=change) if r.test_name == name else r for r in reports()]


@pytest.mark.parametrize(
    "change",
    [
        {"value": float("nan")},
        {"value": float("inf")},
        {"value": 0.9},
        {"value": None},
        {"ci95": None},
        {"ci95": (float("nan"), 1.0)},
        {"threshold": 0.0},
        {"gate_kind": "quality"},
        {"metric": "f1"},
        {"run_id": "other"},
        {"gate_passed": False},
        {"not_asked": 1},
        {"total": 3},
        {"failed": 1},
        {"unscored": 1},
        {"results": ()},
        {"digests": Digests(model=SHA, policy=SHA, prompts=SHA, scorers="sha256:" + "1" * 64)},
        {"decoding": Decoding(max_tokens=99)},
        {"model": MODEL.model_copy(update={"digest": "sha256:" + "1" * 64})},
    ],
    ids=str,
)
def test_a_report_that_contradicts_plan_or_itself_is_invalid(change):
    # Outcomes as if the report were sound: the report alone must be enough to stop.
    found = decide(PLAN, _with("refusal", **change), outcomes(reports()), POLICY)
    assert found.decision == "INVALID"


def test_a_case_there_twice_is_invalid():
    (original,) = (r for r in reports() if r.test_name == "refusal")
    doubled = (*original.results[:-1], original.results[0])
    assert verdict(_with("refusal", results=doubled)).decision == "INVALID"


def test_two_reports_of_a_gate_are_invalid():
    both = [*reports(), report("refusal", ["good"] * CASES)]
    assert decide(PLAN, both, outcomes(reports()), POLICY).decision == "INVALID"


@pytest.mark.parametrize("outcome", ["skipped", "xfailed", "error", "failed", "rerun"])
@pytest.mark.parametrize("item", ["refusal", OVERALL, "canaries::canaries-1"])
def test_an_item_that_did_not_plainly_pass_is_invalid(outcome, item):
    heard = [Outcome(item=o.item, outcome=outcome) if o.item == item else o for o in outcomes(reports())]
    assert decide(PLAN, reports(), heard, POLICY).decision == "INVALID"


def test_an_item_that_passed_although_its_gate_failed_is_invalid():
    bad = reports(refusal=["bad"] * CASES)
    assert decide(PLAN, bad, outcomes(reports()), POLICY).decision == "INVALID"


def test_another_policy_than_the_plans_is_invalid():
    other = POLICY.model_copy(update={"digest": "sha256:" + "1" * 64})
    assert decide(PLAN, reports(), outcomes(reports()), other).decision == "INVALID"


def test_an_empty_plan_is_invalid():
    empty = PLAN.model_copy(update={"gates": ()})
    assert decide(empty, (), (), POLICY).decision == "INVALID"


def test_any_problem_is_invalid():
    assert verdict(reports(), problems=["interrupted"]).decision == "INVALID"


def test_a_mean_of_nine_tenths_meets_nine_tenths():
    from reports.verdict import overall_score

    lines = [line for line in verdict(reports()).gates if line.name in AVERAGED]
    values = (0.95, 0.85, 0.93, 0.87, 0.91, 0.89)
    assert (
        overall_score([line.model_copy(update={"value": v}) for line, v in zip(lines, values, strict=True)])
        == 0.9
    )


@pytest.mark.parametrize(
    ("value", "bar"), [(None, 0), (float("nan"), 0), (1.0, float("nan")), (float("inf"), 0.5), (0.4, 0.5)]
)
def test_no_number_never_clears(value, bar):
    assert not Bar(metric="f1", threshold=bar).met_by(value, (0.0, 1.0))


TEXTS = st.lists(st.sampled_from(["good", "good", "good", "bad", "odd", None]), min_size=0, max_size=CASES)


@settings(max_examples=60, deadline=None)
@given(st.fixed_dictionaries(dict.fromkeys(NAMES, TEXTS)))
def test_cleared_only_with_every_case_scored_and_every_ship_bar_met(texts):
    made = [report(name, given_texts) for name, given_texts in texts.items()]
    for overall in ("passed", "failed"):
        if verdict(made, overall=overall).decision == "CLEARED":
            assert all(len(t) == CASES and set(t) <= {"good", "bad"} for t in texts.values())
            ship = [name for name in NAMES if POLICY.gates[name].kind == "ship"]
            assert all(texts[name].count("good") >= 3 for name in ship)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_removing_anything_from_a_cleared_run_never_clears(data):
    made, heard = reports(), outcomes(reports())
    what = data.draw(st.sampled_from(["report", "outcome", "result", "planned"]))
    if what == "report":
        made.pop(data.draw(st.integers(0, len(made) - 1)))
    elif what == "outcome":
        heard.pop(data.draw(st.integers(0, len(heard) - 1)))
    elif what == "result":
        index = data.draw(st.integers(0, len(made) - 1))
        made[index] = made[index].model_copy(update={"results": made[index].results[1:]})
    else:
        dropped = data.draw(st.sampled_from(NAMES))
        gates = [gate for gate in PLAN.gates if gate.name != dropped]
        assert (
            decide(PLAN.model_copy(update={"gates": tuple(gates)}), made, heard, POLICY).decision == "INVALID"
        )
        return
    assert decide(PLAN, made, heard, POLICY).decision == "INVALID"


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_adding_a_failing_check_never_clears(data):
    before = reports(
        **{
            name: data.draw(st.lists(st.sampled_from(["good", "bad", None]), min_size=CASES, max_size=CASES))
            for name in NAMES
        }
    )
    heard = outcomes(before, overall=data.draw(st.sampled_from(["passed", "failed"])))
    extra = Outcome(item=data.draw(st.sampled_from([OVERALL, "refusal", "new"])), outcome="failed")
    assert decide(PLAN, before, [*heard, extra], POLICY).decision == "INVALID"
