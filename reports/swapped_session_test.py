"""A better model that answers in the candidate's stead leaves nothing behind that a later run believes."""

import json
from dataclasses import replace

import pytest

from harnesses.engines.ollama_server import ModelServer
from harnesses.engines.ollama_server_api import Said, Served

CANDIDATE = Served("web4", context=32768)
BETTER = replace(CANDIDATE, template="another {{ .Prompt }}")


@pytest.fixture
def server(project):
    """Serves the candidate, which knows nothing, until it is first asked; then a better model."""
    lines = (project / "good.jsonl").read_text(encoding="ascii").splitlines()
    answers = {entry["prompt"]: entry["response"] for entry in map(json.loads, lines)}
    swapped = []

    def answer(asked):
        if not swapped:
            swapped.append(one.catalogue.models.update(web4=BETTER))
        better = one.catalogue.models["web4"] is BETTER
        return Said(answers.get(asked.prompt, "?") if better else "?", prompt_tokens=len(asked.prompt) + 8)

    with ModelServer({"web4": CANDIDATE}, answer=answer) as one:
        yield one


@pytest.fixture
def start(gates, server, tmp_path):
    env = {"OLLAMA_HOST": server.url, "SHIPGATE_STATE_DIR": str(tmp_path / "state")}
    return lambda *args: gates("--concurrency", "4", *args, model="ollama:web4", env=env)


def test_one_that_has_the_name_only_for_a_while_is_found_by_the_manifest_written_anew(project, gates):
    lines = (project / "good.jsonl").read_text(encoding="ascii").splitlines()
    answers = {entry["prompt"]: entry["response"] for entry in map(json.loads, lines)}
    told = []

    def answer(asked):
        told.append(asked)
        if len(told) in (10, 30):
            one.catalogue.models["web4"] = BETTER if len(told) == 10 else CANDIDATE
        return Said(answers.get(asked.prompt, "?"), prompt_tokens=len(asked.prompt) + 8)

    with ModelServer({"web4": CANDIDATE}, answer=answer) as one:
        done = gates("--concurrency", "1", model="ollama:web4", env={"OLLAMA_HOST": one.url})
    assert (done.status, done.decision) == (3, "INVALID"), done.text
    why = "the time at which the model's manifest was written changed during the run; run it again"
    assert any(why in reason for reason in done.final["reasons"])


def test_neither_its_answers_nor_its_run_count_for_the_candidate(start, plain, server, tmp_path):
    first = start()
    assert (first.status, first.decision) == (3, "INVALID"), first.text
    assert any("changed during the run" in reason for reason in first.final["reasons"])
    server.catalogue.models["web4"] = CANDIDATE
    env = {"OLLAMA_HOST": server.url, "SHIPGATE_STATE_DIR": str(tmp_path / "state"), "HOW": ""}
    given = ("--model", "ollama:web4", "-p", "trouble", "--resume", str(first.out))
    status, text = plain("gates/", *given, env=env)
    assert status == 4, text
    assert "changed during the run" in text
    again = start()
    assert (again.status, again.decision) == (1, "BLOCKED"), again.text
    assert again.final["calls"]["reused"] == 0
