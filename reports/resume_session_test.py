"""Killed runs that go on, and answers that are kept: a server on a real socket counts what it is asked."""

import fcntl
import json
import signal
import tomllib
from dataclasses import replace

import pytest

from harnesses.engines.ollama_server import ModelServer
from harnesses.engines.ollama_server_api import Said, Served
from reports.trouble_test import KILLED_AFTER

ALL = 40
AGAIN = 12
CONSISTENCY = """
[gates.consistency]
kind = "quality"
metric = "same_score_rate"
threshold = 0.95
minimum_cases = 4

[consistency]
cases = 4
repeats = 3
concurrency = 1
"""


@pytest.fixture
def answers(project):
    lines = (project / "good.jsonl").read_text().splitlines()
    return {entry["prompt"]: entry["response"] for entry in map(json.loads, lines)}


@pytest.fixture
def server(answers):
    def answer(asked):
        return Said(answers.get(asked.prompt, "?"), prompt_tokens=len(asked.prompt) // 4 + 8)

    with ModelServer({"web4": Served("web4", context=32768)}, answer=answer) as one:
        yield one


@pytest.fixture
def start(gates, server, tmp_path):
    def start(*args, model="ollama:web4", **more):
        env = {"OLLAMA_HOST": server.url, "SHIPGATE_STATE_DIR": str(tmp_path / "state")}
        return gates("--concurrency", "4", *args, model=model, env=env, **more)

    return start


@pytest.fixture
def killed(start):
    """The folder of a run that was killed after its twelfth answer, in the midst of writing a line."""
    session = start("--no-cache", how="sigkill-answer")
    assert session.status == -signal.SIGKILL
    assert session.decision == "INVALID"
    lines = (session.out / "responses.jsonl").read_bytes().split(b"\n")
    assert len(lines) == KILLED_AFTER + 1
    assert lines[-1]
    return session.out


@pytest.fixture
def go_on(plain, server, tmp_path):
    def go_on(folder, *args, policy=None):
        env = {"OLLAMA_HOST": server.url, "SHIPGATE_STATE_DIR": str(tmp_path / "state"), "HOW": ""}
        named = () if policy is None else ("--policy", str(policy))
        given = ("--model", "ollama:web4", "--no-cache", "-p", "trouble", "--resume", str(folder))
        return plain("gates/", *given, *named, *args, env=env)

    return go_on


def test_a_killed_run_asks_only_what_is_missing_and_ends_as_any_other(killed, go_on, server, start):
    server.settle()
    before = len(server.chats())
    status, text = go_on(killed)
    assert status == 0, text
    assert len(server.chats()) - before == ALL - KILLED_AFTER
    final = json.loads((killed / "eval_report_final.json").read_text())
    assert final["decision"] == "CLEARED"
    assert final["calls"] == {"planned": 44, "made": ALL, "cached": 4, "saved": 0, "reused": 0}
    lines = [json.loads(line) for line in (killed / "responses.jsonl").read_text().splitlines()]
    assert len({(line["harness"], line["case_id"]) for line in lines}) == len(lines) == ALL
    other = start("--no-cache")
    assert other.final["gates"] == final["gates"]
    # What has ended is not gone on with.
    status, text = go_on(killed)
    assert status == 4
    assert "that run has ended (CLEARED)" in text


@pytest.fixture
def with_consistency(project, tmp_path):
    """The policy, with four cases asked three times more: 40 answers, 8 repeats, and 4 one by one."""
    path = tmp_path / "consistency.toml"
    path.write_text((project / "gates" / "policy.toml").read_text() + CONSISTENCY, encoding="utf-8")
    return path


@pytest.mark.parametrize("told", [1, ALL, ALL + 3, ALL + 8, ALL + 11])
def test_a_run_killed_anywhere_goes_on_from_there_its_repeats_included(
    start, go_on, server, with_consistency, told
):
    named = ("--policy", str(with_consistency), "--full")
    session = start("--no-cache", *named, how=f"sigkill-answer={told}")
    assert session.status == -signal.SIGKILL
    server.settle()
    before = len(server.chats())
    status, text = go_on(session.out, "--full", policy=with_consistency)
    assert status == 0, text
    assert len(server.chats()) - before == ALL + AGAIN - told
    final = json.loads((session.out / "eval_report_final.json").read_text())
    assert final["calls"] == {
        "planned": 44 + AGAIN,
        "made": ALL + AGAIN,
        "cached": 4,
        "saved": 0,
        "reused": 0,
    }
    lines = [json.loads(line) for line in (session.out / "repeats.jsonl").read_text().splitlines()]
    assert len({(line["harness"], line["case_id"], line["repeat"]) for line in lines}) == len(lines) == AGAIN


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (lambda line: {key: line[key] for key in line if key != "repeat"}, "repeats.jsonl:2 is no answer"),
        (lambda line: line | {"prompt": "other"}, "repeats.jsonl:2 is no answer of this run"),
        (lambda line: line | {"case_id": "nobody"}, "repeats.jsonl:2 is no answer of this run"),
    ],
)
def test_repeats_that_are_not_this_runs_are_refused(start, go_on, with_consistency, damage, problem):
    named = ("--policy", str(with_consistency), "--full")
    session = start("--no-cache", *named, how=f"sigkill-answer={ALL + 3}")
    path = session.out / "repeats.jsonl"
    lines = path.read_text().splitlines()
    lines[1] = json.dumps(damage(json.loads(lines[1])))
    path.write_text("\n".join(lines[:2]) + "\n")
    before = path.read_bytes()
    status, text = go_on(session.out, "--full", policy=with_consistency)
    assert status == 4
    assert problem in text
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "told"),
    [
        # The same weights under another template: what they say is another model's.
        (lambda web4: replace(web4, template="other {{ .Prompt }}"), "served.manifest was sha256:"),
        # The name had another model meanwhile, and has the candidate back.
        (lambda web4: web4, "served.written_at was 2026-01-01T00:00:00Z, is 2026-01-01T00:00:01Z"),
    ],
    ids=["another template", "swapped and back"],
)
def test_a_run_whose_model_was_written_anew_is_not_gone_on_with(killed, go_on, server, change, told):
    server.catalogue.models["web4"] = change(server.catalogue.models["web4"])
    before = {path.name: path.read_bytes() for path in killed.iterdir()}
    status, text = go_on(killed)
    assert status == 4, text
    assert told in text
    assert before == {path.name: path.read_bytes() for path in killed.iterdir()}


def test_another_concurrency_is_no_other_plan(killed, go_on, server):
    server.settle()
    before = len(server.chats())
    status, text = go_on(killed, "--concurrency", "1")
    assert status == 0, text
    assert len(server.chats()) - before == ALL - KILLED_AFTER


def test_an_error_is_asked_again_and_both_lines_stay(start, go_on, server):
    server.misbehave("500", times=1)
    first = start("--no-cache")
    assert (first.status, first.decision) == (3, "INVALID"), first.text
    status, text = go_on(first.out)
    assert status == 0, text
    assert len(server.chats()) == ALL + 1
    assert len((first.out / "responses.jsonl").read_text().splitlines()) == ALL + 1


def test_a_run_with_another_plan_is_not_gone_on_with(killed, go_on, project, tmp_path):
    policy = tmp_path / "policy.toml"
    text = (project / "gates" / "policy.toml").read_text()
    threshold = tomllib.loads(text)["gates"]["refusal"]["threshold"]
    policy.write_text(text.replace(f"threshold = {threshold}", "threshold = 0.97", 1))
    before = {path.name: path.read_bytes() for path in killed.iterdir()}
    status, text = go_on(killed, policy=policy)
    assert status == 4
    assert f"gates.refusal.threshold was {threshold}, is 0.97" in text
    assert "digests.policy was sha256:" in text
    assert before == {path.name: path.read_bytes() for path in killed.iterdir()}


def test_a_run_that_is_still_at_work_is_left_alone(killed, go_on):
    with (killed / "responses.jsonl").open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        status, text = go_on(killed)
    assert status == 4
    assert "another run is at work" in text


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (lambda _: b"nonsense", "responses.jsonl:3 is no answer of this run"),
        (
            lambda line: line.replace(b'"prompt": "', b'"prompt": "other ', 1),
            "responses.jsonl:3 is no answer",
        ),
    ],
    ids=["no JSON", "another prompt"],
)
def test_lines_that_are_not_this_runs_are_refused(killed, go_on, damage, problem):
    path = killed / "responses.jsonl"
    lines = path.read_bytes().split(b"\n")
    path.write_bytes(b"\n".join([*lines[:2], damage(lines[2]), *lines[3:]]))
    status, text = go_on(killed)
    assert status == 4
    assert problem in text


def test_what_was_answered_before_is_not_asked_again(start, server):
    first = start()
    assert (first.status, len(server.chats())) == (0, ALL), first.text
    again = start()
    assert (again.status, len(server.chats())) == (0, ALL), again.text
    assert again.final["calls"] == {"planned": 44, "made": 0, "cached": 44, "saved": 0, "reused": ALL}
    assert again.final["gates"] == first.final["gates"]
    lines = [json.loads(line) for line in (again.out / "responses.jsonl").read_text().splitlines()]
    assert len(lines) == ALL
    assert all(line["cached_from"] for line in lines)
    assert start("--no-cache").final["calls"]["made"] == ALL
    # The same weights under another template are another model.
    server.catalogue.models["web4"] = Served("web4", context=32768, template="other {{ .Prompt }}")
    assert start().final["calls"]["made"] == ALL


def test_a_policy_that_asks_for_fresh_answers_gets_them_though_others_are_kept(start, project, tmp_path):
    assert start().final["calls"]["made"] == ALL
    policy = tmp_path / "fresh.toml"
    text = (project / "gates" / "policy.toml").read_text()
    policy.write_text(text.replace("fresh_answers = false", "fresh_answers = true"), encoding="utf-8")
    again = start("--policy", str(policy))
    assert again.final["calls"] == {"planned": 44, "made": ALL, "cached": 4, "saved": 0, "reused": 0}


def test_where_nobody_knows_the_weights_nothing_is_kept(start, server):
    for _ in range(2):
        done = start(model=f"openai:web4@{server.url}")
        assert done.final["calls"]["made"] == ALL, done.text
