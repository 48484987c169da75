"""Runs held against one another: what the statistics find, what is never counted, and what it is shown as."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.records import ShipgateError
from harnesses.stats import wilson
from reports.compare import compare
from reports.compare_harness import harness_change
from reports.compare_samples import gate, saved, write
from reports.compare_text import console, last_line, markdown
from reports.digests import root
from reports.files import dumps, validate
from reports.policy import read_policy
from reports.records import CaseResult, EvalReport
from reports.saved_runs import read_run

POLICY = read_policy(root() / "gates" / "policy.toml")
EVIL = "\x1b]0;x\x07<script>alert(1)</script>\u202e]]>[bold]`|"


def test_the_paired_test_finds_what_the_intervals_do_not():
    before = [1] * 97 + [0] * 3
    after = [1] * 88 + [0] * 12
    old, new = wilson(97, 100), wilson(88, 100)
    assert new[1] > old[0]  # the intervals overlap
    found = compare(
        [saved("a", [gate("refusal", before)]), saved("b", [gate("refusal", after)])],
        POLICY,
    )
    (change,) = found.steps[0].harnesses
    assert (change.p, change.judgement, change.regressed) == (pytest.approx(2 * 0.5**9), "worse", True)
    assert [each.case_id for each in change.broken] == [f"c{n}" for n in range(88, 97)]
    assert found.regressed
    assert found.steps[0].win_tie_loss[0].losses == 9


def test_a_significant_drop_within_its_margin_is_worse_and_no_regression():
    before, after = [1] * 1000, [1] * 985 + [0] * 15
    change = harness_change(gate("refusal", before), gate("refusal", after), 0.03)
    assert (change.judgement, change.regressed) == ("worse", False)
    assert "within its margin of 0.03" in change.reason
    assert harness_change(gate("refusal", before), gate("refusal", after), None).regressed


@pytest.mark.parametrize(
    ("n", "judgement"), [(20, "no difference shown"), (200, "not worse than its margin")]
)
def test_no_change_proves_little_where_there_are_few_cases(n, judgement):
    assert harness_change(gate("x", [1] * n), gate("x", [1] * n), 0.05).judgement == judgement


def test_better():
    assert harness_change(gate("x", [0] * 20), gate("x", [1] * 20), None).judgement == "better"


def test_holm_over_the_harnesses():
    broken = [1] * 94 + [0] * 6  # p = 0.031 alone
    names = ("a", "b", "c")
    before = saved("1", [gate(name, [1] * 100) for name in names])
    after = saved("2", [gate("a", broken), gate("b", [1] * 100), gate("c", [1] * 100)])
    (first, *_) = compare([before, after], POLICY).steps[0].harnesses
    assert first.p == pytest.approx(2 * 0.5**6)
    assert first.p_adjusted == pytest.approx(3 * 2 * 0.5**6)
    assert first.judgement == "no difference shown"


def test_f1_is_compared_as_f1():
    positives = range(10)
    before = gate("refusal", [1] * 20, positives=positives)
    after = gate("refusal", [0] * 8 + [1] * 12, positives=positives)
    change = harness_change(before, after, None)
    assert change.before == 1.0
    assert change.after == pytest.approx(2 * 2 / (2 * 2 + 8))
    assert change.difference.value == pytest.approx(change.after - 1)
    assert change.difference.ci95[0] <= change.difference.value <= change.difference.ci95[1] <= 0
    assert change.regressed


@pytest.mark.parametrize("now", [0, None])
def test_a_canary_that_does_not_pass_any_more_is_lost(now):
    before = saved("1", [gate("canaries", [1, 1, 0]), gate("refusal", [1] * 9)])
    after = saved("2", [gate("canaries", [1, now, 1]), gate("refusal", [1] * 9)])
    found = compare([before, after], POLICY)
    assert found.steps[0].canaries.lost == ("c1",)
    assert found.steps[0].canaries.regained == ("c2",)
    assert found.regressed
    assert found.reasons[0] == "canaries: 1 canary lost: c1"
    lines = console(found).splitlines()
    assert lines.index("  canaries lost: c1") < next(n for n, line in enumerate(lines) if "harness " in line)


def test_a_canary_that_was_never_asked_again_is_lost_too():
    before = saved("1", [gate("canaries", [1, 1]), gate("refusal", [1] * 9)])
    after = saved("2", [gate("canaries", [0], planned=2), gate("refusal", [1] * 9)])
    found = compare([before, after], POLICY)
    canaries = found.steps[0].canaries
    assert (canaries.lost, canaries.not_asked) == (("c0", "c1"), ("c1",))
    assert found.regressed
    assert found.reasons[0] == "canaries: 2 canaries lost: c0, c1 (not asked)"
    assert "  canaries lost: c0, c1 (not asked)" in console(found).splitlines()


@pytest.mark.parametrize("answered", [[], [None, None, None], [1, 1], [1, None, 1]])
def test_no_canary_that_was_left_out_or_not_judged_leaves_a_comparison_clean(answered):
    before = saved("1", [gate("canaries", [1, 1, 1]), gate("refusal", [1] * 9)])
    after = saved("2", [gate("canaries", answered, planned=3), gate("refusal", [1] * 9)])
    found = compare([before, after], POLICY)
    canaries = found.steps[0].canaries
    assert found.regressed
    assert set(canaries.lost) == {f"c{n}" for n in range(3) if n >= len(answered) or answered[n] is None}
    assert set(canaries.not_asked) == {f"c{n}" for n in range(len(answered), 3)}
    assert last_line(found).startswith("REGRESSION  canaries: ")


def test_what_was_not_asked_or_not_judged_is_listed_and_never_equal():
    before = saved("1", [gate("refusal", [1] * 6)])
    after = saved("2", [gate("refusal", [1, 0, None], planned=6)])
    (change,) = compare([before, after], POLICY).steps[0].harnesses
    assert change.n == 2
    assert {each.case_id: each.why for each in change.left} == {
        "c2": "not answered in the second run",
        **{f"c{n}": "not asked in the second run" for n in (3, 4, 5)},
    }


def test_a_harness_without_any_common_case_is_no_pass():
    before = saved("1", [gate("refusal", [1] * 3), gate("tron_format", [1] * 3)])
    other = gate("refusal", [1] * 3, prompts=dict.fromkeys(range(3), "new"))
    found = compare([before, saved("2", [other, gate("tron_format", [1] * 3)])], POLICY)
    assert found.regressed
    assert found.reasons == ("refusal: no case can be compared",)


def test_runs_without_any_common_case_cannot_be_compared():
    with pytest.raises(ShipgateError, match="share no judged case"):
        compare([saved("1", [gate("x", [1])]), saved("2", [gate("x", [1], prompts={0: "q"})])], POLICY)


def test_one_run_or_the_same_twice():
    run = saved("1", [gate("x", [1])])
    for runs, problem in (([run], "one run alone"), ([run, run], "is given twice")):
        with pytest.raises(ShipgateError, match=problem):
            compare(runs, POLICY)


def test_of_three_runs_the_last_step_decides_and_the_trend_shows_all():
    runs = [saved(str(n), [gate("x", [1] * (100 - n * 10) + [0] * n * 10)], size=n) for n in range(3)]
    found = compare([runs[2], runs[1], runs[0]], POLICY)
    assert not found.regressed
    assert len(found.steps) == 2
    assert [trend.values for trend in found.trends if trend.name == "x"] == [(0.8, 0.9, 1.0)]
    assert compare(runs, POLICY).regressed
    assert "over all runs:" in console(found)


@given(st.lists(st.tuples(st.sampled_from([0, 1, None]), st.sampled_from([0, 1, None])), min_size=1))
def test_turned_round_gains_are_losses(values):
    first, second = (gate("x", [pair[side] for pair in values]) for side in (0, 1))
    there, back = harness_change(first, second, None), harness_change(second, first, None)
    assert len(there.fixed) == len(back.broken)
    assert (there.n, there.p, there.same_answers) == (back.n, back.p, back.same_answers)
    assert {"better", "worse"} != {there.judgement, back.judgement} or there.judgement != back.judgement
    assert there.n + len(there.left) == len(values)


def test_what_a_model_wrote_is_inert_in_terminal_and_markdown():
    old, new = gate("refusal", [1, 1]), gate("refusal", [1, 0])
    told = tuple(each.model_copy(update={"prompt": EVIL, "response": EVIL}) for each in new.results)
    same = tuple(each.model_copy(update={"prompt": EVIL}) for each in old.results)
    found = compare(
        [saved("1", [old._replace(results=same)]), saved("2", [new._replace(results=told)])], POLICY
    )
    validate(found.document(), "compare")
    assert json.loads(dumps(found.document()))["steps"][0]["harnesses"][0]["broken"][0]["after"] == EVIL
    for text in (console(found), markdown(found)):
        assert not {"\x1b", "\x07", "\u202e"} & set(text)
    assert "<script>" not in markdown(found)
    assert "\\`\\|" in markdown(found)


def test_a_run_is_read_back_as_it_was(tmp_path):
    run = saved("1", [gate("refusal", [1, 0, None]), gate("canaries", [1])])
    again = read_run(write(run, tmp_path / "run"))
    assert (again.plan, again.final, again.reports) == (run.plan, run.final, run.reports)


def _cut(path):
    path.write_bytes(path.read_bytes()[:-40])


def _other_run(path):
    path.write_text(path.read_text().replace('"run_id": "1"', '"run_id": "2"'))


def _unfinished(path):
    path.write_text(path.read_text().replace('"finished_at": "2', '"finished_at": null, "x": "2'))


@pytest.mark.parametrize(
    ("name", "how", "problem"),
    [
        ("eval_refusal.json", Path.unlink, "eval_refusal.json cannot be read"),
        ("eval_refusal.json", _cut, "eval_refusal.json is damaged"),
        ("eval_refusal.json", _other_run, "eval_refusal.json is of another gate, run or model"),
        ("plan.json", _cut, "plan.json is damaged"),
        ("plan.json", _other_run, "plan.json and eval_report_final.json are of two runs"),
        ("eval_report_final.json", _unfinished, "eval_report_final.json is damaged"),
        ("eval_report_final.json", Path.unlink, "eval_report_final.json cannot be read"),
    ],
)
def test_a_damaged_run_is_one_line(tmp_path, name, how, problem):
    folder = write(saved("1", [gate("refusal", [1, 0])]), tmp_path / "run")
    how(folder / name)
    with pytest.raises(ShipgateError, match=problem) as caught:
        read_run(folder)
    assert "\n" not in str(caught.value)


def test_an_unfinished_run_is_refused(tmp_path):
    run = saved("1", [gate("refusal", [1, 0])])
    final = run.final.model_copy(update={"finished_at": None})
    folder = write(replace(run, final=final), tmp_path / "run")
    with pytest.raises(ShipgateError, match="has not finished; go on with it: pytest gates/ --resume"):
        read_run(folder)


def test_perplexity_is_compared_document_by_document():
    runs = []
    for run_id, gained in (("1", 0.0), ("2", 0.1)):
        details = [{"benchmark": "math", "nll": n + gained * 2, "tokens": 2, "bytes": 5} for n in (1.0, 2.0)]
        run = saved(run_id, [gate("refusal", [1, 1])])
        results = tuple(
            CaseResult(case_id=f"m/{n}", prompt="", response=None, value=1, reason="", details=each)
            for n, each in enumerate(details)
        )
        plan = run.plan.gates[0].model_copy(
            update={"name": "perplexity", "decoding": None, "case_ids": ("m/0", "m/1")}
        )
        report = run.reports["refusal"].model_copy(update={"test_name": "perplexity", "results": results})
        plans = run.plan.model_copy(update={"gates": (*run.plan.gates, plan)})
        assert isinstance(report, EvalReport)
        runs.append(replace(run, plan=plans, reports={**run.reports, "perplexity": report}))
    found = compare(runs, POLICY).steps[0].perplexity
    assert found.ratio == pytest.approx(2.718281828**0.1)
    assert (found.documents, found.worse_documents) == (2, 2)
    assert [trend.name for trend in compare(runs, POLICY).trends] == ["refusal", "perplexity"]
