"""What a page says of a run: its reason in one sentence, every gate and canary, cautions, provenance."""

import pytest

from reports.final import final_report
from reports.page import report_page
from reports.page_earlier import Earlier
from reports.page_gates import canary_tiles
from reports.page_view import Known, report_view
from reports.records import Calls
from reports.surroundings import Curve, Lost, Surroundings
from reports.verdict_test import GATES, MODEL, PLAN, report, reports, verdict

CALLS = Calls(planned=28, made=20, cached=5, saved=3, reused=2)
SERVED = MODEL.model_copy(update={"engine": "llama.cpp", "uri": "gguf:x.gguf"})


def final(**bad):
    found = final_report(PLAN, verdict(reports(**bad)), CALLS)
    return found.model_copy(update={"model": SERVED})


def view(known=None, **bad):
    return report_view(final(**bad), PLAN, reports(**bad), known)


def test_a_good_run_may_ship_as_all_ship_gates_are_met():
    found = view()
    assert (found.answer, found.why) == ("It may ship.", "All 6 ship gates are met.")
    assert found.cautions == found.first == ()
    assert {row.result for row in found.gates} == {"pass"}


def test_a_quality_gate_below_its_bar_is_named_and_does_not_block():
    found = view(tron_format=["bad"] * 4)
    assert found.why == "All 6 ship gates are met; below a quality bar, which does not block: tron_format."
    row = next(row for row in found.gates if row.name == "tron_format")
    assert (row.result, row.tone, row.failed) == ("below its bar", "warn", 4)


def test_a_blocked_run_names_the_gate_that_is_furthest_from_its_bar():
    found = view(refusal=["bad"] * 4, canaries=["bad", "bad", "good", "good"])
    assert found.answer == "It may not ship."
    assert found.why.replace("\u00a0", " ") == (
        "2 of 6 ship gates are not met; refusal is furthest from its bar: 0.000, and ≥ 0.750 is due."
    )
    assert [(case.gate, case.result.case_id) for case in found.first] == [
        ("refusal", "refusal-0"),
        ("refusal", "refusal-1"),
        ("refusal", "refusal-2"),
        ("canaries", "canaries-0"),
        ("canaries", "canaries-1"),
    ]


def test_where_no_gate_that_was_missed_has_a_number_the_first_reason_is_given():
    stopped = final(refusal=["bad"] * 4)
    lines = tuple(
        line.model_copy(update={"value": None, "not_asked": 2, "n": 2} if line.name == "refusal" else {})
        for line in stopped.gates
    )
    lines = (*lines[:-1], lines[-1].model_copy(update={"value": None, "passed": False}))
    found = report_view(stopped.model_copy(update={"gates": lines}), PLAN, reports(refusal=["bad"] * 4))
    assert found.why == ("1 of 6 ship gates is not met, 1 has no result; refusal: 0.0000 is below 0.7500.")
    rows = {row.name: row for row in found.gates}
    assert (rows["refusal"].result, rows["refusal"].tone, rows["refusal"].n) == ("fail", "bad", "2 of 4")
    assert (rows["overall"].result, rows["overall"].tone) == ("no result", "warn")


def test_a_gate_that_was_left_out_is_not_said_to_have_missed_its_bar():
    made = reports()
    stopped = final()
    lines = tuple(
        line.model_copy(update={"value": None, "passed": False, "not_asked": 4 - n, "n": n})
        if (n := {"tron_format": 0, "refusal": 3}.get(line.name)) is not None
        else line
        for line in stopped.gates
    )
    found = report_view(stopped.model_copy(update={"gates": lines}), PLAN, made)
    rows = {row.name: row for row in found.gates}
    assert (rows["tron_format"].result, rows["tron_format"].tone) == ("not asked", "none")
    assert (rows["refusal"].result, rows["refusal"].tone) == ("no result", "warn")


def test_a_run_that_cannot_decide_says_why():
    found = view(refusal=[None, "good", "good", "good"])
    assert found.answer == "It may not ship: this run cannot decide."
    assert found.why == "refusal: 1 of 4 cases without an answer."
    row = next(row for row in found.gates if row.name == "refusal")
    assert (row.result, row.tone, row.value, row.interval) == ("no result", "warn", "–", "–")


def test_recorded_answers_are_never_said_to_ship():
    recorded = final_report(PLAN, verdict(reports()), CALLS)
    found = report_view(recorded, PLAN, reports())
    assert found.answer == "The recorded answers pass; no model may ship by them."
    assert found.cautions[0].startswith("Recorded answers stood in for a model")


def test_other_bars_than_the_projects_own_are_named():
    found = view(Known(other_bars=tuple(f"gates.g{n}.threshold 0.1 (0.9)" for n in range(8))))
    assert "gates.g0.threshold 0.1 (0.9)" in found.cautions[0]
    assert "and 2 more" in found.cautions[0]
    assert found.answer == "It may ship by this policy, which is not the project's own."


def test_every_planned_canary_has_a_tile_also_one_that_was_not_asked():
    made = report("canaries", ["good", "bad", None])
    tiles = canary_tiles(GATES["canaries"], made)
    assert [(tile.result, tile.tone) for tile in tiles] == [
        ("kept", "good"),
        ("lost", "bad"),
        ("not judged", "warn"),
        ("not asked", "none"),
    ]
    assert [tile.result for tile in canary_tiles(GATES["canaries"], None)] == ["not asked"] * 4
    assert canary_tiles(None, made) == ()


@pytest.mark.parametrize(("key", "text"), [("abc", "abc"), (None, "not signed")])
def test_provenance_names_weights_policy_versions_and_the_key(key, text):
    found = {fact.name: fact.text for fact in view(Known(key_id=key)).provenance}
    run = final()
    assert found["Weights"] == run.model.digest
    assert (found["Policy"], found["Prompts"]) == (run.digests.policy, run.digests.prompts)
    assert found["Signed by key"] == text
    assert found["Version of python"].startswith("3.")


def test_a_trend_takes_earlier_runs_in_their_order_and_marks_what_missed_its_bar():
    before = final(refusal=["bad", "good", "good", "good"]).model_copy(update={"run_id": "r0"})
    worse = final(refusal=["bad"] * 4).model_copy(update={"run_id": "r1"})
    found = view(Known(earlier=Earlier((before, worse), otherwise=2))).trend
    assert found.otherwise == 2
    column = found.heads.index("refusal")
    assert [row[column] for row in found.rows] == ["0.750", "0.000", "1.000"]
    assert [row[1] for row in found.rows] == ["CLEARED", "BLOCKED", "CLEARED"]
    chart = next(chart for chart in found.charts if chart.name == "refusal")
    assert (chart.last, str(chart.chart).count("<polygon"), str(chart.chart).count("<circle")) == (
        "1.000",
        1,
        2,
    )
    assert view().trend is None


def view_of(measured, around):
    return report_view(final(), PLAN, [measured] if measured else [], Known(around=around))


def test_a_chains_stages_its_training_and_what_it_was_made_from_are_shown_as_noted():
    around = Surroundings(
        models=("hf:base", "hf:merged", "gguf:x.gguf"),
        curve=Curve("stats.json", 3.0, 1.25, ((1, 3.0), (50, 1.25)), held_out=1.5),
        stages=(Lost("prune", 1.25), Lost("quantize", 1.02)),
    )
    found = view_of(None, around)
    assert found.stages.chain == (("prune", "1.250"), ("quantize", "1.020"))
    assert found.stages.rows == ()
    assert found.training.told == "Loss went from 3.000 to 1.250 nats a token, 1.500 on what was held out."
    assert "3 at step 1, 1.25 at step 50" in found.training.chart
    made = [fact.text for fact in found.provenance if fact.name == "Made from, as noted"]
    assert made == ["hf:merged", "hf:base"]
    page = report_page(found)
    assert 'id="chain"' in page
    assert 'id="training"' in page
    assert 'id="perplexity-table"' not in page
    assert view_of(None, Surroundings()).stages is None
    assert view_of(None, Surroundings()).training is None


def test_perplexity_is_shown_stage_by_stage():
    part = {"benchmark": "drop", "documents": 9, "perplexity": 12.0, "ci95": [10.0, 14.0]}
    extra = {
        "reference": "hf:parent",
        "source": "stand-in",
        "reference_benchmarks": {"drop": {**part, "perplexity": 10.0}},
        "benchmarks": {"drop": part, "lost": {**part, "perplexity": None, "ci95": None}},
    }
    measured = report("refusal", ["good"] * 4).model_copy(update={"test_name": "perplexity", "extra": extra})
    found = view_of(measured, Surroundings()).stages
    assert found.reference == "hf:parent"
    assert [(row.name, row.before, row.after, row.ratio) for row in found.rows] == [
        ("drop", "10.0", "12.0", "1.200"),
        ("lost", "–", "–", "–"),
    ]
