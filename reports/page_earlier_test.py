"""Which runs a trend takes: finished, earlier, beside this one, judged by the same prompts and scorers."""

import pytest

from reports.files import dumps
from reports.final import final_report
from reports.page_earlier import MOST_RUNS, earlier_runs
from reports.records import Calls
from reports.verdict_test import PLAN, reports, verdict

FINAL = final_report(PLAN, verdict(reports()), Calls(planned=1, made=1, cached=0, saved=0))
OWN = FINAL.model_copy(update={"run_id": "own", "started_at": "2026-05-01T00:00:00.000+00:00"})


def put(outputs, name, **changes):
    folder = outputs / name
    folder.mkdir(parents=True)
    run = FINAL.model_copy(update={"run_id": name, "started_at": f"2026-01-{name}", **changes})
    (folder / "eval_report_final.json").write_text(dumps(run.model_dump(mode="json")))
    return folder


@pytest.fixture
def outputs(tmp_path):
    put(tmp_path, "own")
    return tmp_path


def names(outputs):
    return [run.run_id for run in earlier_runs(outputs / "own", OWN).runs]


def test_earlier_finished_runs_in_their_order(outputs):
    for name in ("03", "01", "02"):
        put(outputs, name)
    put(outputs, "later", started_at="2026-06-01")
    put(outputs, "04", finished_at=None)
    assert names(outputs) == ["01", "02", "03"]


def test_runs_by_other_prompts_or_scorers_are_counted_and_left_out(outputs):
    put(outputs, "01")
    put(outputs, "02", digests=FINAL.digests.model_copy(update={"prompts": "sha256:other"}))
    put(outputs, "03", digests=FINAL.digests.model_copy(update={"scorers": "sha256:other"}))
    found = earlier_runs(outputs / "own", OWN)
    assert [run.run_id for run in found.runs] == ["01"]
    assert found.otherwise == 2


@pytest.mark.parametrize("content", ["", "{}", "null", "[" * 100_000, '{"a": 1, "a": 2}', " " * 1_000_001])
def test_what_is_no_report_is_none_of_this_runs_business(outputs, content):
    put(outputs, "01")
    (put(outputs, "02") / "eval_report_final.json").write_text(content)
    (outputs / "03").mkdir()
    (outputs / "04").write_text("a file")
    assert names(outputs) == ["01"]


def test_a_folder_above_that_cannot_be_looked_at_has_no_earlier_runs(outputs):
    assert earlier_runs(outputs / "gone" / "own", OWN).runs == ()


def test_a_link_to_a_run_is_not_that_run_twice_and_only_the_newest_are_taken(outputs):
    for day in range(1, 20):
        put(outputs, f"{day:02d}")
    (outputs / "latest").symlink_to("19", target_is_directory=True)
    assert names(outputs) == [f"{day:02d}" for day in range(20 - MOST_RUNS, 20)]
