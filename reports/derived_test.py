"""What is written for people after the verdict: which files, and that none of them can unsettle it."""

import json

import pytest

from reports import page as pages
from reports.derived import Finished, write_derived
from reports.final import final_report
from reports.records import Calls
from reports.signed import VERDICT
from reports.verdict_test import PLAN, POLICY, reports, verdict

CALLS = Calls(planned=28, made=28, cached=0, saved=0)
BAD = {"refusal": ["bad"] * 4}
OPEN = {"refusal": [None, "good", "good", "good"]}


def finished(folder, **bad):
    made = tuple(reports(**bad))
    return Finished(folder, final_report(PLAN, verdict(made), CALLS), PLAN, made, POLICY)


@pytest.mark.parametrize(
    ("bad", "due"),
    [
        ({}, {"report.html", "summary.md"}),
        (OPEN, {"report.html", "summary.md"}),
        (BAD, {"report.html", "summary.md", "incident.pdca.md"}),
    ],
)
def test_every_decision_has_a_page_and_a_summary_and_only_blocked_an_incident(tmp_path, bad, due):
    assert write_derived(finished(tmp_path, **bad)) == ()
    assert {path.name for path in tmp_path.iterdir()} == due


def test_a_file_that_cannot_be_written_is_named_and_costs_only_itself(tmp_path):
    (tmp_path / "report.html").mkdir()
    (tmp_path / "summary.md").mkdir()
    lacking = write_derived(finished(tmp_path, **BAD))
    assert [each.split(" ")[0] for each in lacking] == ["summary.md", "report.html"]
    assert all("could not be written (IsADirectoryError: Is a directory)" in each for each in lacking)
    assert (tmp_path / "incident.pdca.md").is_file()


def test_a_folder_that_is_gone_costs_every_file_and_raises_nothing(tmp_path):
    assert len(write_derived(finished(tmp_path / "gone"))) == 2


def test_a_template_that_is_gone_or_broken_costs_the_page(tmp_path, monkeypatch):
    for name, content in (("empty", None), ("broken", "{% if %}")):
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.setattr(pages, "FOLDER", folder)
        if content:
            for each in ("page.css", "page.js", "report.html"):
                (folder / each).write_text(content)
        pages._environment.cache_clear()
        (lacking,) = write_derived(finished(tmp_path))
        assert lacking.startswith("report.html could not be written (")
    monkeypatch.undo()
    pages._environment.cache_clear()
    assert write_derived(finished(tmp_path)) == ()


def test_the_page_names_the_key_that_signed_and_does_without_a_sound_envelope(tmp_path):
    (tmp_path / VERDICT).write_text(json.dumps({"signatures": [{"keyid": "abc123", "sig": "x"}]}))
    assert write_derived(finished(tmp_path)) == ()
    assert "abc123" in (tmp_path / "report.html").read_text()
    (tmp_path / VERDICT).write_text("{}")
    assert write_derived(finished(tmp_path)) == ()
    assert "not signed" in (tmp_path / "report.html").read_text()


def test_earlier_runs_beside_it_make_a_trend(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    before = finished(tmp_path / "a", **BAD).final.model_copy(
        update={"run_id": "before", "started_at": "2024-01-01T00:00:00Z"}
    )
    (tmp_path / "a" / "eval_report_final.json").write_text(json.dumps(before.model_dump(mode="json")))
    assert write_derived(finished(tmp_path / "b")) == ()
    assert 'id="trend-table"' in (tmp_path / "b" / "report.html").read_text()
