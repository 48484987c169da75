"""Gate sessions against a server on a real socket: the verdict of recorded answers, none if it misbehaves."""

import json

import pytest

from harnesses.engines.ollama_server import ModelServer
from harnesses.engines.ollama_server_api import Said, Served


@pytest.fixture
def answers(project):
    lines = (project / "good.jsonl").read_text().splitlines()
    return {entry["prompt"]: entry["response"] for entry in map(json.loads, lines)}


@pytest.fixture
def server(answers):
    def answer(asked):
        return Said(answers.get(asked.prompt, "?"), prompt_tokens=len(asked.prompt) // 4 + 8)

    one = ModelServer({"web4": Served("web4", context=32768)}, answer=answer)
    yield one
    one.close()


def session(gates, server, *args, model="ollama:web4"):
    return gates("--concurrency", "8", *args, model=model, env={"OLLAMA_HOST": server.url})


@pytest.mark.parametrize("form", ["ollama:web4", "openai:web4@{url}"])
def test_a_served_model_is_judged_by_its_answers(gates, server, answers, form):
    model = form.format(url=server.url)
    good = session(gates, server, model=model)
    assert (good.status, good.decision) == (0, "CLEARED"), good.text
    assert len(server.chats()) == good.final["calls"]["made"] == 40
    answers.update(dict.fromkeys(answers, "mumble"))
    bad = session(gates, server, model=model)
    assert (bad.status, bad.decision) == (1, "BLOCKED"), bad.text


def test_one_answer_that_never_comes_makes_the_run_invalid(gates, server):
    server.misbehave("503", times=3)
    done = session(gates, server, "--concurrency", "1")
    assert (done.status, done.decision) == (3, "INVALID"), done.text
    assert any("HTTP 503" in reason for reason in done.final["reasons"])


def test_a_retry_that_helps_is_recorded(gates, server):
    server.misbehave("503")
    done = session(gates, server)
    assert (done.status, done.decision) == (0, "CLEARED"), done.text
    lines = (done.out / "responses.jsonl").read_text().splitlines()
    attempts = [entry["attempts"] for entry in map(json.loads, lines)]
    assert sum(map(bool, attempts)) == 1


def test_a_model_swapped_in_mid_run_is_invalid(gates, server, answers):
    told = []

    def answer(asked):
        told.append(asked)
        if len(told) == 20:
            server.catalogue.models["web4"] = Served("web4", context=32768, template="other {{ .Prompt }}")
        return Said(answers.get(asked.prompt, "?"), prompt_tokens=len(asked.prompt) // 4 + 8)

    server.answer = answer
    done = session(gates, server)
    assert (done.status, done.decision) == (3, "INVALID"), done.text
    assert any("changed during the run" in reason for reason in done.final["reasons"])
