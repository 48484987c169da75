"""Gate sessions, run as a user runs them, in a small copy of the project: only a good run leaves with 0.

Each way that pytest is known to end with 0 without having tested anything is tried here.
"""

import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parent.parent


def test_a_good_run_is_cleared_and_two_workers_change_nothing(gates):
    alone, spread = gates(), gates("-n", "2")
    for session in (alone, spread):
        assert session.status == 0, session.text
        assert session.decision == "CLEARED"
        assert "\nCLEARED  replay:good.jsonl (recorded answers)\nrun: " in session.text
        assert (session.out / "canary_report.json").exists()
    same = ("gates", "failures", "overall_score", "decision", "calls", "model")
    assert {key: alone.final[key] for key in same} == {key: spread.final[key] for key in same}
    assert alone.final["calls"] == {"planned": 44, "made": 40, "cached": 4, "saved": 0, "reused": 0}
    assert len((alone.out / "responses.jsonl").read_text().splitlines()) == 40
    assert (spread.out / "summary.md").read_text().startswith("## ✅ CLEARED")
    assert 'data-decision="CLEARED"' in (spread.out / "report.html").read_text()
    again = gates(model=f"replay:{alone.out / 'responses.jsonl'}")
    assert again.final["gates"] == alone.final["gates"]


def test_a_page_that_cannot_be_written_is_named_and_changes_neither_verdict_nor_status(gates, tmp_path):
    out = tmp_path / "own"
    (out / "report.html").mkdir(parents=True)
    session = gates("--out", str(out))
    assert session.status == 0, session.text
    assert "report.html could not be written (IsADirectoryError: Is a directory)" in session.text
    assert "\nCLEARED  replay:good.jsonl" in session.text
    assert (out / "summary.md").read_text().startswith("## ✅ CLEARED")


@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_junit_holds_each_gates_number_and_bar(gates, tmp_path, workers):
    path = tmp_path / "junit.xml"
    session = gates("--junitxml", str(path), *workers)
    assert session.status == 0, session.text
    # Written by the session above.
    cases = {case.get("name"): case for case in ET.parse(path).iter("testcase")}  # noqa: S314
    found = {each.get("name"): each.get("value") for each in cases["test_refusal"].iter("property")}
    assert (found["shipgate_value"], found["shipgate_threshold"]) == ("1.0000", "0.98")
    assert found["shipgate_total"] == "4"
    overall = {each.get("name"): each.get("value") for each in cases["test_overall"].iter("property")}
    assert (overall["shipgate_value"], overall["shipgate_threshold"]) == ("1.0000", "0.9")


def test_a_job_that_is_called_off_leaves_a_verdict_and_says_how_to_go_on(gates):
    session = gates(how="sigterm")
    assert (session.status, session.decision) == (3, "INVALID")
    assert session.final["finished_at"]
    assert 'data-decision="INVALID"' in (session.out / "report.html").read_text()
    assert f"go on with: pytest gates/ --model replay:good.jsonl --resume {session.out}" in session.text


def test_a_folder_that_holds_a_run_is_not_written_over(gates):
    first = gates("-k", "tron")
    before = (first.out / "eval_report_final.json").read_bytes()
    onto = gates("--out", str(first.out))
    assert onto.status == 4
    assert "already holds a run" in onto.text
    assert (first.out / "eval_report_final.json").read_bytes() == before


def test_a_model_that_falls_short_is_blocked(gates):
    session = gates("--full", model="replay:bad.jsonl")
    assert "`empty_constructor` reached 0.000" in (session.out / "incident.pdca.md").read_text()
    assert 'data-decision="BLOCKED"' in (session.out / "report.html").read_text()
    assert session.status == 1
    assert session.decision == "BLOCKED"
    assert "refusal: 0.0000 is below 0.9800 [" in session.text
    stopped = gates(model="replay:bad.jsonl")
    assert (stopped.status, stopped.decision) == (1, "BLOCKED")
    assert "refusal: stopped after 1 of 4: 1 failed, too many to be made up for [" in stopped.text
    calls = stopped.final["calls"]
    assert calls["saved"] > 0
    assert calls["made"] + calls["cached"] + calls["saved"] == calls["planned"]
    assert stopped.final["decision"] == session.final["decision"]
    forged = gates("-k", "constructor", model="replay:bad.jsonl", how="forge")
    assert forged.status == 3
    assert "passed; failed is due" in forged.text


def test_skip_xfail_xpass_and_nan_are_invalid(gates):
    session = gates(how="skip xfail xpass nan-scorer")
    assert session.status == 3
    assert session.decision == "INVALID"
    reasons = "\n".join(session.final["reasons"])
    assert "test_tron_format: skipped (setup)" in reasons
    assert "test_pdca_schema: xfail (" in reasons
    assert "test_tool_success: xfail (call)" in reasons
    assert "tron_format: 4 of 4 cases unscored: the scorer" in reasons


@pytest.mark.parametrize(
    ("args", "model"),
    [
        (("-k", "canar"), "good"),
        (("-k", "nothing"), "good"),
        (("--deselect", "gates/test_tron_format.py::test_tron_format"), "good"),
        (("-m", "slow"), "good"),
        (("-x",), "bad"),
        (("--maxfail=2", "-n", "2"), "bad"),
        (("-n", "2", "-k", "canar or schema"), "good"),
    ],
    ids=" ".join,
)
def test_part_of_the_gates_is_invalid(gates, args, model):
    extra = ("-o", "markers=slow") if "-m" in args else ()
    session = gates(*args, *extra, model=f"replay:{model}.jsonl")
    assert session.status == 3, session.text
    assert session.decision == "INVALID"


def test_one_file_alone_is_invalid(gates):
    session = gates(path="gates/test_pdca_schema.py")
    assert session.status == 3
    assert "1 passed" in session.text
    assert "refusal: no report" in session.final["reasons"]


@pytest.mark.parametrize(
    "option", ["--collect-only", "--setup-plan", "--setup-only", "--fixtures", "--markers", "--help"]
)
def test_listing_writes_no_verdict_and_ends_with_3(gates, option):
    session = gates(option)
    assert session.status == 3
    assert "there is no verdict" in session.text
    assert not session.out.exists()


@pytest.mark.parametrize("addopts", ["--co", "--co -q -n 2", "--markers"])
def test_options_from_the_environment_open_no_gate(gates, addopts):
    session = gates(addopts=addopts)
    assert session.status == 3
    assert not session.out.exists()


@pytest.mark.parametrize(
    ("how", "args", "reason"),
    [
        ("exit-0", (), "interrupted (Exit)"),
        ("sigint", (), "interrupted (KeyboardInterrupt)"),
        ("os-exit-1", ("-n", "2", "-k", "constructor"), "failed ("),
        ("os-exit-0", ("-n", "2", "-k", "constructor"), "failed ("),
        ("nan-engine", ("-k", "tron"), "tron_format: 4 of 4 cases without an answer"),
        ("twice-engine", ("-k", "tron"), "the engine answered more than once"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else value,
)
def test_what_breaks_off_or_is_no_number_is_invalid(gates, how, args, reason):
    session = gates(*args, how=how)
    assert session.status == 3, session.text
    assert session.decision == "INVALID"
    assert any(reason in given for given in session.final["reasons"]), session.final["reasons"]


@pytest.mark.parametrize(("how", "status"), [("sigkill", -signal.SIGKILL), ("os-exit-0", 0)])
def test_a_killed_session_leaves_invalid(gates, how, status):
    # After os._exit(0) no code can run to set a status; what stands on disk must still be no pass.
    session = gates(how=how)
    assert session.status == status
    assert session.decision == "INVALID"
    assert session.final["finished_at"] is None


@pytest.mark.parametrize(
    ("args", "problem"),
    [
        (("--model", "unknown:x"), "model 'unknown:x' is of no known form"),
        (("--model", "gguf:missing.gguf"), "missing.gguf cannot be read"),
        (("--model", "gguf:pyproject.toml"), "pyproject.toml"),
        (("--policy", "missing.toml"), "missing.toml cannot be read"),
        (("--policy", "pyproject.toml"), "pyproject.toml: "),
        (("--concurrency", "0"), "concurrency is 0"),
        (("--resume", "x"), "leave --out out"),
        (("--resume", ""), "--resume is empty"),
        (("--baseline", "active"), "nothing is active; leave --baseline out"),
        (("--baseline", ""), "--baseline is empty"),
        (("--baseline", "missing"), "missing: eval_report_final.json cannot be read"),
        (("harnesses/",), "is no gate"),
        (("--out", "pyproject.toml"), "is a file"),
        (("--out", "a" * 300), "cannot be written (File name too long)"),
        (("--model", ""), "--model is empty"),
        (("--policy", ""), "--policy is empty"),
        (("--out", " "), "--out is empty"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_used_is_one_line_and_4(gates, args, problem):
    session = gates(*args)
    assert session.status == 4, session.text
    errors = [line for line in session.text.splitlines() if line.startswith("ERROR: ")]
    assert len(errors) == 1
    assert problem in errors[0]
    assert "Traceback" not in session.text
    assert not session.out.exists()


@pytest.mark.parametrize(
    ("content", "problem"), [("", "holds no case"), ('{"id": "a"\n', "tron.jsonl:1: not a case")]
)
def test_a_bad_prompts_file_is_named(gates, project, content, problem):
    path = project / "fixtures" / "prompts" / "tron.jsonl"
    kept = path.read_text(encoding="utf-8")
    path.write_text(content, encoding="utf-8")
    try:
        session = gates()
    finally:
        path.write_text(kept, encoding="utf-8")
    assert session.status == 4
    assert problem in session.text
    assert not session.out.exists()


def test_fewer_cases_than_the_policy_asks_for_stop_the_run(gates):
    session = gates("--policy", str(ROOT / "gates" / "policy.toml"))
    assert session.status == 4
    assert "4 cases, the policy asks for 100" in session.text


def test_runs_without_out_are_found_under_latest(project):
    command = [sys.executable, "-m", "pytest", "gates/", "-p", "no:cacheprovider", "-k", "schema"]
    for _ in range(2):
        done = subprocess.run(
            [*command, "--model", "replay:good.jsonl"],
            cwd=project,
            capture_output=True,
            check=False,
            timeout=300,
        )
        assert done.returncode == 3
        time.sleep(1)
    runs = sorted(path.name for path in (project / "outputs").iterdir() if path.name != "latest")
    assert (project / "outputs" / "latest").resolve().name == runs[-1]
    assert len(runs) == 2


def test_plain_pytest_runs_no_gate(project):
    (project / "reports" / "tiny_test.py").write_text("def test_it():\n    pass\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    (project / "reports" / "tiny_test.py").unlink()
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines()[-1].startswith("1 passed")
