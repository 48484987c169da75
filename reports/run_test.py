"""One harness alone: asked, judged and written, and never a verdict."""

import re
import threading
from dataclasses import replace

import pytest

from harnesses.engines import strict_json
from harnesses.records import Case, Harness, Score, ShipgateError
from harnesses.stats import pass_rate
from reports.digests import root
from reports.good_answers import write_recording
from reports.plan import load_cases, make_plan
from reports.policy import read_policy
from reports.run import RunRequest, open_run
from reports.verdict import decide
from reports.verdict_test import HARNESSES, LOADED, PLAN, POLICY, outcomes, reports

POLICY_FILE = root() / "gates" / "policy.toml"


@pytest.fixture(scope="module")
def recording(tmp_path_factory):
    path = tmp_path_factory.mktemp("recording") / "good.jsonl"
    write_recording(path)
    return path


@pytest.fixture
def request_(recording, tmp_path):
    return RunRequest(model=f"replay:{recording}", policy=POLICY_FILE, root=tmp_path, out=tmp_path / "run")


def test_one_harness_alone_writes_its_report_and_no_verdict(request_):
    with open_run(request_, only=["tron_format"], final=False) as run:
        report = run.evaluate("tron_format")
    assert (report.value, report.gate_passed, report.total, report.unscored) == (1.0, True, 100, 0)
    assert sorted(path.name for path in run.folder.iterdir()) == ["eval_tron_format.json", "responses.jsonl"]
    written = strict_json.loads((run.folder / "eval_tron_format.json").read_bytes())
    assert written == report.model_dump(mode="json")


def test_the_same_requests_are_made_once(request_):
    with open_run(request_, only=["pdca_schema", "pdca_template"]) as run:
        for name in ("pdca_schema", "pdca_template", "pdca_schema"):
            run.evaluate(name)
        final = run.finish([])
    assert (final.calls.planned, final.calls.made, final.calls.cached) == (200, 100, 100)
    assert final.decision == "INVALID"
    assert final.digests.plan.startswith("sha256:")


def test_from_the_start_the_report_says_invalid(request_):
    with open_run(request_) as run:
        written = strict_json.loads((run.folder / "eval_report_final.json").read_bytes())
        assert (run.folder / "plan.json").exists()
    assert (written["decision"], written["finished_at"]) == ("INVALID", None)
    assert "overall: the run has not finished" in written["reasons"]


def test_progress_is_told_of_every_answer(request_):
    heard = []
    with open_run(
        replace(request_, progress=lambda *told: heard.append(told)), only=["tron_format"], final=False
    ) as run:
        run.evaluate("tron_format")
    assert heard[0] == ("tron_format", 1, 100)
    assert heard[-1] == ("tron_format", 100, 100)


@pytest.mark.parametrize(
    ("change", "only", "problem"),
    [
        ({}, ["nonsense"], "no harness 'nonsense'"),
        ({"concurrency": 0}, [], "concurrency is 0"),
        ({"model": "what"}, [], "of no known form"),
        ({"policy": root() / "none.toml"}, [], "cannot be read"),
        ({"out": POLICY_FILE}, [], "is a file"),
    ],
)
def test_what_cannot_be_used_stops_before_anything_is_written(request_, change, only, problem):
    with pytest.raises(ShipgateError, match=problem):
        open_run(replace(request_, **change), only=only)
    assert not request_.out.exists()


NEW = Harness(
    name="new",
    metric="pass_rate",
    load=lambda: (Case(id="n", prompt="p"),),
    score=lambda *_: Score(value=None, reason="not yet"),
    summarise=pass_rate,
)


def test_a_harness_without_a_policy_row_is_shown_and_decides_nothing():
    plan = make_plan(
        run_id=PLAN.run_id,
        created_at=PLAN.created_at,
        model=PLAN.model,
        policy=POLICY,
        harnesses={**HARNESSES, "new": NEW},
        loaded={**LOADED, "new": NEW.load()},
        digests=PLAN.digests,
    )
    assert [gate.name for gate in plan.reported] == ["new"]
    found = decide(plan, reports(), outcomes(reports()), POLICY)
    assert found.decision == "CLEARED"
    line = next(line for line in found.gates if line.name == "new")
    assert (line.passed, line.reason) == (False, "not measured")


def test_a_policy_row_needs_its_harness_its_metric_and_its_cases():
    policy = read_policy(POLICY_FILE)
    with pytest.raises(ShipgateError, match=r"gates\.pdca_schema: there is no harness"):
        load_cases({}, policy)
    with pytest.raises(ShipgateError, match=r"gates\.refusal\.metric: refusal computes 'pass_rate'"):
        load_cases(HARNESSES, policy)
    with pytest.raises(ShipgateError, match="0 cases, the policy asks for 4"):
        load_cases(HARNESSES, POLICY)


def test_of_two_runs_into_one_folder_the_second_changes_nothing(request_):
    opened = []

    def at_once():
        try:
            opened.append(open_run(request_))
        except ShipgateError as error:
            opened.append(str(error))

    threads = [threading.Thread(target=at_once) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    first, refused = sorted(opened, key=lambda found: isinstance(found, str))
    assert re.search("is there already|already holds a run", refused)
    with first:
        before = {path: path.read_bytes() for path in first.folder.iterdir()}
        with pytest.raises(ShipgateError, match="already holds a run"):
            open_run(request_)
        assert strict_json.loads(before[first.folder / "plan.json"])["run_id"] == first.plan.run_id
        assert {path: path.read_bytes() for path in first.folder.iterdir()} == before


@pytest.mark.parametrize("name", ["plan.json", "eval_refusal.json", "canary_report.json"])
def test_a_folder_with_any_file_of_a_run_is_refused(request_, name):
    request_.out.mkdir()
    (request_.out / name).write_text("{}")
    with pytest.raises(ShipgateError, match="already holds a run"):
        open_run(request_)
    assert [path.name for path in request_.out.iterdir()] == [name]


def test_latest_names_runs_that_end_with_a_verdict(request_):
    alone = replace(request_, out=None)
    latest = request_.root / "outputs" / "latest"
    with open_run(alone, only=["tron_format"], final=False):
        assert not latest.is_symlink()
    with open_run(alone) as run:
        assert latest.resolve() == run.folder
    latest.unlink()
    latest.mkdir()
    (latest / "eval_report_final.json").write_text('{"decision": "CLEARED"}')
    with pytest.raises(ShipgateError, match="latest cannot be pointed at the new run"):
        open_run(alone)
