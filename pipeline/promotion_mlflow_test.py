"""From a gated model to champion in MLflow, by the command; what does not get there leaves it as it was."""

import json
import shutil
from datetime import UTC, datetime, timedelta

import pytest

from harnesses.state import VARIABLE
from pipeline import verdicts
from pipeline.cleared_runs import MODEL, good_answers, policy_without_measures, run_of, served_well
from pipeline.cli import main
from pipeline.mlflow_server import VARIABLE as URI
from pipeline.mlflow_server import connect

NAME = "web4-agent"


@pytest.fixture
def gated(monkeypatch, tmp_path, mlflow_uri):
    """A served model, with what it answered found CLEARED, and a MLflow that knows two versions of it."""
    weights = tmp_path / "web4.gguf"
    weights.write_bytes(b"weights" * 100)
    policy = policy_without_measures(tmp_path / "policy.toml")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "state"))
    monkeypatch.delenv("SHIPGATE_KEY", raising=False)
    monkeypatch.setenv(URI, mlflow_uri)
    answers = good_answers()
    with served_well(weights, answers) as server:
        monkeypatch.setenv("OLLAMA_HOST", server.url)
        good = run_of(MODEL, policy, tmp_path / "good")
        assert good.decision == "CLEARED", good.reasons
        answers.update(dict.fromkeys(answers, "mumble"))
        assert run_of(MODEL, policy, tmp_path / "bad", full=False).decision == "BLOCKED"
        yield weights


def test_only_a_verdict_that_holds_moves_the_champion(gated, tmp_path, capsys):
    def registry(*arguments):
        status = main(["registry", "--backend", "mlflow", "--name", NAME, *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, out + err

    for version in ("1.0", "1.1", "1.2"):
        new = ("--model", MODEL, "--artifact", gated, "--version", version)
        assert registry("register", *new)[0] == 0
    good, bad = tmp_path / "good", tmp_path / "bad"
    status, said = registry("promote", "1.0", "--verdict", good)
    assert (status, "judged by another policy" in said or "other policy" in said) == (2, True)
    policy = tmp_path / "policy.toml"
    assert registry("policy", policy, "--reason", "served answers have no perplexity")[0] == 0
    status, said = registry("promote", "1.0", "--verdict", good)
    assert status == 0, said
    assert registry("promote", "1.1", "--verdict", good / "verdict.dsse.json")[0] == 0
    server = connect(None)
    aliases = {"champion": "2", "last_good": "1"}
    assert server.head(NAME).aliases == aliases

    def refused(verdict, why):
        status, said = registry("promote", "1.2", "--verdict", verdict)
        assert (status, said.count("\n"), why in said) == (2, 1, True), said
        assert server.head(NAME).aliases == aliases
        assert why[:60] in registry("history")[1].splitlines()[-1]

    refused(bad, "is BLOCKED; only CLEARED promotes")
    harmed = shutil.copytree(good, tmp_path / "harmed")
    lines = (harmed / "responses.jsonl").read_text()
    (harmed / "responses.jsonl").write_text(lines.replace("ferry", "berry", 1))
    refused(harmed, "responses.jsonl is not the file that was signed")
    (harmed / "responses.jsonl").write_text(lines)
    envelope = json.loads((harmed / "verdict.dsse.json").read_text())
    (harmed / "verdict.dsse.json").write_text(json.dumps({**envelope, "signatures": []}))
    refused(harmed, "it has no signature")
    with pytest.MonkeyPatch.context() as patch:

        class Later(datetime):
            @classmethod
            def now(cls, tz=UTC):
                return datetime.now(tz) + timedelta(days=30)

        patch.setattr(verdicts, "datetime", Later)
        refused(good, "is the longest that one counts")
    gated.write_bytes(b"other weights")
    refused(good, "this artifact is")
    assert registry("rollback")[0] == 2
    assert server.head(NAME).aliases == aliases
    gated.write_bytes(b"weights" * 100)
    assert registry("rollback")[0] == 0
    assert server.head(NAME).aliases == {"champion": "1"}
    assert registry("list")[0] == 0
    # A key that is not trusted any more takes its verdicts along.
    shutil.rmtree(tmp_path / "state" / "keys")
    assert "champion is at MLflow version 1 (1.0), which has no verified verdict" in registry("list")[1]
