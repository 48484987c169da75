"""Attacks on a gate session: options, environment, files that change underneath, consoles that are full."""

import pytest


@pytest.mark.parametrize("listing", ["", "--co", "--markers", "--co -o python_files=test_*.py"])
def test_a_blocked_plugin_is_a_usage_error(plain, listing):
    status, text = plain("gates/", addopts=f"-p no:gates.plugin {listing}")
    assert status == 4
    assert "gates.plugin is blocked" in text


@pytest.mark.parametrize("blocked", ["", "-p no:gates.plugin"])
def test_gates_are_not_even_listed_without_their_plugin(plain, blocked):
    status, text = plain("gates/", addopts=f"--noconftest --co -o python_files=test_*.py {blocked}")
    assert status == 2
    assert "the gates run only with their plugin" in text


def test_without_its_controller_nothing_passes(gates):
    assert gates("-p", "no:shipgate-controller").status == 1


@pytest.mark.parametrize("value", ["", " "])
def test_an_empty_model_in_the_environment_is_not_the_embedded_one(gates, value):
    session = gates(model=None, env={"SHIPGATE_MODEL": value})
    assert session.status == 4
    assert "$SHIPGATE_MODEL is empty" in session.text


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ("swap-model", "the model changed during the run"),
        ("swap-prompts", "the prompts changed during the run"),
        ("swap-scorers", "the scorers' code changed during the run"),
        ("drop-report", "eval_tron_format.json is not as this run wrote it"),
        ("drop-plan", "plan.json is not as this run wrote it"),
    ],
)
def test_what_changes_during_the_run_makes_it_invalid(gates, project, how, reason):
    changed = [project / name for name in ("good.jsonl", "fixtures/prompts/tron.jsonl", "harnesses/tron.py")]
    before = {path: path.read_bytes() for path in changed}
    try:
        session = gates(how=how)
    finally:
        for path, content in before.items():
            path.write_bytes(content)
    assert session.status == 3
    assert any(reason in given for given in session.final["reasons"]), session.final["reasons"]


@pytest.mark.parametrize(
    ("args", "model", "status"), [([], "good", 0), ([], "bad", 1), (["-k", "x"], "good", 3)]
)
def test_a_console_that_shows_only_ascii_changes_no_status(gates, args, model, status):
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert gates(*args, model=f"replay:{model}.jsonl", env=ascii_only).status == status


def test_looser_bars_are_named(gates, project):
    text = (project / "gates" / "policy.toml").read_text(encoding="utf-8")
    (project / "loose.toml").write_text(text.replace("threshold = 0.98", "threshold = 0.5"), encoding="utf-8")
    session = gates("--policy", "loose.toml")
    assert "policy: not the project's own: gates.refusal.threshold 0.5 (0.98)" in session.text
    assert "policy:" not in gates().text


@pytest.mark.parametrize("how", ["exit-finish", "sys-exit-main", "raise-finish"])
def test_a_plugin_that_breaks_the_end_opens_no_gate(gates, how):
    assert gates(how=how, model="replay:bad.jsonl").status in {1, 3}
    assert gates("-k", "tron", how=how).status == 3


def test_a_disk_that_fills_up_is_invalid(gates):
    session = gates(how="disk-full")
    assert session.status == 3
    assert session.decision == "INVALID"
