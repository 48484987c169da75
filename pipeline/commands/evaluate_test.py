import json
from pathlib import Path

import pytest

from harnesses.prompts import FIXTURES, load_cases
from pipeline.cli import main
from pipeline.commands.evaluate import tell
from reports.records import EvalReport

GOOD = "## Plan\n**Trigger:** two parsers\n**Response:** keep one\n**Outcome:** one error\n**Next:** tidy\n"
CASES = load_cases(FIXTURES / "prompts" / "tron.jsonl")


@pytest.fixture
def recording(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SHIPGATE_MODEL", raising=False)

    def record(answers):
        lines = [
            json.dumps({"prompt": c.prompt, "response": a}) for c, a in zip(CASES, answers, strict=False)
        ]
        (tmp_path / "answers.jsonl").write_text("\n".join(lines) + "\n")
        return "replay:answers.jsonl"

    return record


@pytest.mark.parametrize(
    ("good", "answered", "status"), [(100, 100, 0), (90, 100, 0), (89, 100, 1), (99, 99, 3)]
)
def test_status_says_whether_the_gate_is_met(recording, capsys, good, answered, status):
    model = recording([GOOD] * good + ["No."] * (answered - good))
    assert main(["eval", "tron_format", "--model", model, "--out", "run"]) == status
    said = {0: "asked for: met", 1: "NOT met", 3: "no value: 1 of 100 cases could not be judged"}
    assert said[status] in capsys.readouterr().out
    assert sorted(path.name for path in Path("run").iterdir()) == ["eval_tron_format.json", "responses.jsonl"]
    report = EvalReport.model_validate_json(Path("run/eval_tron_format.json").read_text())
    assert (report.total, report.passed, report.unscored) == (100, good, 100 - answered)
    assert report.gate_passed is (status == 0)


def test_a_bar_of_another_policy(recording, tmp_path):
    policy = (FIXTURES.parent / "gates" / "policy.toml").read_text()
    head, tail = policy.split("[gates.tron_format]")
    (tmp_path / "p.toml").write_text(head + "[gates.tron_format]" + tail.replace("0.90", "0.80", 1))
    model = recording([GOOD] * 85 + ["No."] * 15)
    call = ["eval", "tron_format", "--model", model]
    assert main([*call, "--policy", "p.toml", "--concurrency", "2"]) == 0
    assert main(call) == 1
    folders = sorted((tmp_path / "outputs").iterdir())
    assert len(folders) == 2
    assert all(folder.name.endswith("-tron_format") for folder in folders)


def test_the_model_of_the_environment(recording, monkeypatch, capsys):
    monkeypatch.setenv("SHIPGATE_MODEL", recording([GOOD] * 100))
    assert main(["eval", "tron_format"]) == 0
    assert main(["eval", "tron_format", "--model", ""]) == 2
    assert "model '' is of no known form" in capsys.readouterr().err
    monkeypatch.setenv("SHIPGATE_MODEL", "")
    assert main(["eval", "tron_format"]) == 2
    assert "model '' is of no known form" in capsys.readouterr().err


@pytest.mark.parametrize(
    "wrong",
    [
        ["eval", "tron", "--model", "replay:answers.jsonl"],
        ["eval", "tron_format", "--model", "nope"],
        ["eval", "tron_format", "--model", "replay:none.jsonl"],
        ["eval", "tron_format", "--model", "gguf:answers.jsonl"],
        ["eval", "tron_format", "--model", "replay:answers.jsonl", "--policy", "none.toml"],
        ["eval", "tron_format", "--model", "replay:answers.jsonl", "--policy", "answers.jsonl"],
        ["eval", "tron_format", "--model", "replay:answers.jsonl", "--out", "answers.jsonl"],
    ],
)
def test_a_wrong_call_writes_nothing(recording, tmp_path, capsys, wrong):
    recording([GOOD])
    before = (tmp_path / "answers.jsonl").read_bytes()
    assert main(wrong) == 2
    err = capsys.readouterr().err
    assert err.startswith("shipgate: ")
    assert err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["answers.jsonl"]
    assert (tmp_path / "answers.jsonl").read_bytes() == before


def test_nothing_written_before_is_written_over(recording, tmp_path):
    call = ["eval", "tron_format", "--model", recording([GOOD] * 100), "--out", "run"]
    assert main(call) == 0
    before = {path: path.read_bytes() for path in (tmp_path / "run").iterdir()}
    assert main(call) == 2
    assert {path: path.read_bytes() for path in (tmp_path / "run").iterdir()} == before


@pytest.mark.parametrize("number", ["0", "-1", "x", "1.5", ""])
def test_concurrency_is_a_count(number):
    with pytest.raises(SystemExit) as stop:
        main(["eval", "tron_format", "--concurrency", number])
    assert stop.value.code == 2


def test_a_harness_without_a_row_has_no_gate_to_meet(recording, tmp_path, capsys):
    main(["eval", "tron_format", "--model", recording([GOOD] * 100), "--out", "run"])
    report = EvalReport.model_validate_json((tmp_path / "run" / "eval_tron_format.json").read_text())
    capsys.readouterr()
    assert tell(report, tmp_path, judged=False) == 3
    assert "no gate to meet" in capsys.readouterr().out


@pytest.mark.parametrize(("good", "more"), [(90, ""), (89, "  and 1 more\n"), (0, "  and 90 more\n")])
def test_what_is_left_off_is_counted(recording, capsys, good, more):
    model = recording([GOOD] * good + ["No."] * (100 - good))
    main(["eval", "tron_format", "--model", model, "--out", "run"])
    lines = capsys.readouterr().out.splitlines(keepends=True)
    assert "".join(line for line in lines if line.endswith(" more\n")) == more
