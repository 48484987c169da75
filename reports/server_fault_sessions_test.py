"""Faults of servers and of what they say, met by whole gate sessions: never CLEARED, never stuck, never raw.

One session meets many faults where each strikes a case of its own; a fault of the whole server has a session
to itself. Not covered: each fault at the engine (harnesses/engines/server_faults_test), and faults of the
machine (`machine_fault_sessions_test`).
"""

import json
import threading
import time
from dataclasses import replace

import pytest

from harnesses.engines.server_errors import NOT_ASKED
from reports.fault_sessions import (
    OLLAMA,
    OPENAI,
    QUICK,
    QUICK_ENV,
    answered,
    check_sound,
    good_server,
    policy_with,
)
from reports.unfit import LONGEST

BOTH = pytest.mark.parametrize("model", [OLLAMA, OPENAI], ids=["ollama", "openai"])
SLACK = 15
"""Seconds between a run's limit and the end of its session, on a busy machine."""
BROKEN = "the connection broke"
GIVEN_UP = f"{NOT_ASKED}given up after 5 cases in a row failed ("
OUT_OF_TIME = f"{NOT_ASKED}the run's limit of 6 s has passed"
# prompts → faults, each for one case of them: attempts on record, and how the error begins
LASTING = {
    "pdca": {
        "404": (1, "HTTP 404: model not found"),
        "400": (1, "HTTP 400: the prompt is too long"),
        "401": (1, "HTTP 401: unauthorized"),
    },
    "tron": {
        "500": (1, "HTTP 500: model runner has unexpectedly stopped"),
        "hang": (1, "no whole answer within 6 s"),
        "drip": (1, "no whole answer within 6 s"),
    },
    "empty_constructor": {
        "reset": (3, BROKEN),
        "503": (3, "HTTP 503: server busy"),
        "redirect": (1, "the server redirects to http://127.0.0.1:9/elsewhere; name that address itself"),
    },
    "tool_success": {
        "html": (1, "the answer is HTML, not JSON"),
        "truncated": (1, "the answer is not JSON ("),
        "invalid_utf8": (1, "the answer is not UTF-8 ("),
    },
    "refusal": {
        "other_model": (1, "the answer is another model's, 'somebody-else:7b'"),
        "not_done": (1, "the answer "),
        "nan": (1, "the answer is not JSON (NaN is not a JSON number)"),
    },
}
GATES = {"pdca": ("pdca_schema", "pdca_template"), "tron": ("tron_format",)}
PASSING = {
    "refusal": ("503", "HTTP 503"),
    "tron": ("429", "HTTP 429"),
    "pdca": ("reset", BROKEN),
    "empty_constructor": ("reset_early", BROKEN),
    "tool_success": ("cut", BROKEN),
}
CONTENT = {
    "refusal": ("empty", "the answer is empty"),
    "tron": ("surrogate", "the answer holds half of a surrogate pair at character 5"),
    "empty_constructor": ("nul", "the answer holds a NUL at character 1"),
    "tool_success": ("huge", f"the answer is longer than {LONGEST} characters"),
}


@pytest.fixture
def events():
    """What happens at the n-th chat: a dictionary that a test fills."""
    return {}


@pytest.fixture
def server(project, events):
    with good_server(project / "good.jsonl", lambda number: events.get(number, lambda: None)()) as one:
        yield one


@pytest.fixture
def session(gates, server, project, tmp_path_factory):
    """A session against the server, already known to be sound; keywords are limits of its policy."""

    def run(*args, model=OLLAMA, **limits):
        path = tmp_path_factory.mktemp("policy") / "policy.toml"
        policy = policy_with(
            {"backoff_seconds": 0.01, **limits}, like=project / "gates/policy.toml", path=path
        )
        done = gates(
            *("--policy", str(policy), "--concurrency", "8", *args),
            model=model.format(url=server.url),
            env={"OLLAMA_HOST": server.url, **QUICK_ENV},
            addopts=QUICK,
        )
        check_sound(done.status, done.text, done.out)
        return done

    return run


@pytest.fixture
def strike(server, project):
    """Let a fault meet the n-th case of a prompts file; the case."""

    def do(prompts, number, fault, *, times=1):
        lines = (project / "fixtures" / "prompts" / f"{prompts}.jsonl").read_text().splitlines()
        case = json.loads(lines[number])
        server.misbehave(fault, times=times, prompt=json.dumps(case["prompt"])[1:-1])
        return case

    return do


@BOTH
def test_an_answer_that_cannot_be_trusted_makes_the_run_invalid(session, strike, model):
    struck = {}
    for prompts, faults in LASTING.items():
        for number, (fault, (attempts, _)) in enumerate(faults.items()):
            struck[fault] = strike(prompts, number, fault, times=attempts)
    done = session("--full", model=model, answer_seconds=6, give_up_after=100)
    assert (done.status, done.decision) == (3, "INVALID")
    assert done.final["calls"]["made"] == 40
    lines = {line["prompt"]: line for line in answered(done.out)}
    assert sum(line["error"] is not None for line in lines.values()) == len(struck)
    for prompts, faults in LASTING.items():
        for fault, (attempts, error) in faults.items():
            line = lines[struck[fault]["prompt"]]
            assert line["response"] is None
            assert line["error"].startswith(error), fault
            assert len(line["attempts"]) == attempts, fault
            # Each of them by itself: its case is named where the gate says that it cannot decide.
            for gate in GATES.get(prompts, (prompts,)):
                assert f"{gate}: 3 of 4 cases without an answer" in done.final["reasons"]
                named = [
                    failure["sample_case_ids"]
                    for failure in done.final["failures"]
                    if failure["gate"] == gate and "without an answer" in failure["reason"]
                ]
                assert struck[fault]["id"] in named[0], fault


@BOTH
def test_a_retry_that_helps_clears_and_stays_on_record(session, server, strike, model):
    struck = {
        strike(prompts, 0, fault, times=2)["prompt"]: said for prompts, (fault, said) in PASSING.items()
    }
    done = session("--full", model=model)
    assert (done.status, done.decision) == (0, "CLEARED"), done.text
    attempts = {line["prompt"]: line["attempts"] for line in answered(done.out) if line["attempts"]}
    assert attempts.keys() == struck.keys()
    assert all(len(said) == 2 and struck[prompt] in said[0] for prompt, said in attempts.items())
    assert len(server.chats()) == 40 + 2 * len(struck)
    pace = done.final["performance"]["tokens_per_second"]
    # Ollama's clock says how fast it wrote, and OpenAI's API has no field for that.
    assert (pace["n"], pace["met"]) == ((40, True) if model == OLLAMA else (0, None))
    assert ("speed: not measured" in done.text) == (model == OPENAI)


@BOTH
def test_an_answer_that_is_none_fails_its_case_and_the_run_goes_on(session, strike, model):
    struck = {
        strike(prompts, 0, fault)["id"]: (prompts, reason) for prompts, (fault, reason) in CONTENT.items()
    }
    done = session("--full", model=model)
    assert (done.status, done.decision) == (1, "BLOCKED"), done.text
    assert done.final["calls"]["made"] == 40
    for case_id, (prompts, reason) in struck.items():
        name = GATES.get(prompts, (prompts,))[0]
        report = json.loads((done.out / f"eval_{name}.json").read_text())
        assert [
            (one["case_id"], one["value"], one["reason"]) for one in report["results"] if not one["value"]
        ] == [(case_id, 0, reason)]
    # What came stands in the journal to the letter; what is made of it stays small.
    assert max(len(line["response"]) for line in answered(done.out)) == 10_000_000
    others = [path for path in done.out.iterdir() if path.name != "responses.jsonl"]
    assert sum(path.stat().st_size for path in others) < 2_000_000


@pytest.mark.parametrize(
    "trouble",
    [
        (OLLAMA, "500", {}, GIVEN_UP),
        (OPENAI, "reset_early", {}, GIVEN_UP),
        (OLLAMA, "hang", {"run_seconds": 6}, OUT_OF_TIME),
        (OPENAI, "drip", {"run_seconds": 6}, OUT_OF_TIME),
    ],
    ids=["ollama-500", "openai-reset", "ollama-hang", "openai-drip"],
)
def test_a_server_that_never_answers_ends_the_run_as_invalid_in_time(session, server, events, trouble):
    model, fault, limits, error = trouble
    asked = []
    events[1] = lambda: asked.append(time.monotonic())
    server.misbehave(fault, times=10_000)
    done = session(model=model, **limits)
    started = asked[0] if asked else time.monotonic()
    assert time.monotonic() - started < SLACK
    assert (done.status, done.decision) == (3, "INVALID")
    errors = [line["error"] for line in answered(done.out)]
    assert None not in errors
    assert any(said.startswith(error) for said in errors)
    asked = [line for line in answered(done.out) if line["attempts"]]
    assert len(asked) == done.final["calls"]["made"] < done.final["calls"]["planned"]
    assert done.final["failures"][0]["sample_case_ids"]
    # Five cases, and those that were under way when the fifth had failed, each with its attempts.
    assert len(server.chats()) <= (5 + 8) * 3


def test_a_server_that_dies_in_mid_run_is_invalid(session, server, events):
    events[12] = lambda: threading.Thread(target=server.close).start()
    done = session()
    assert (done.status, done.decision) == (3, "INVALID")
    assert any("the server cannot be checked again" in reason for reason in done.final["reasons"])
    errors = [line["error"] or "" for line in answered(done.out)]
    assert any(error.startswith(GIVEN_UP) and "no connection" in error for error in errors)


@BOTH
def test_a_model_that_is_swapped_in_mid_run_is_invalid(session, server, events, model):
    other = replace(server.catalogue.models["web4"], template="another {{ .Prompt }}")
    events[20] = lambda: server.catalogue.models.update(web4=other)
    done = session(model=model)
    assert (done.status, done.decision) == (3, "INVALID")
    assert any("changed during the run" in reason for reason in done.final["reasons"])


def test_a_model_that_is_removed_in_mid_run_is_invalid(session, server, events):
    events[8] = server.catalogue.models.clear
    done = session()
    assert (done.status, done.decision) == (3, "INVALID")
    assert any("has no model 'web4'" in reason for reason in done.final["reasons"])
    assert any("HTTP 404" in (line["error"] or "") for line in answered(done.out))


@pytest.mark.parametrize(
    "trouble",
    [
        ("ollama:nobody", None, 4, "bring it with `ollama pull nobody`"),
        ("openai:nobody@{url}", None, 4, "nobody"),
        ("openai:web4@http://127.0.0.1:9", None, 3, "no "),
        (OLLAMA, ("reset", "/api/version"), 3, "start it with `ollama serve`"),
        (OLLAMA, ("html", "/api/tags"), 4, "the answer is HTML, not JSON"),
        (OPENAI, ("401", "/v1/models"), 4, "HTTP 401"),
    ],
    ids=["ollama-unknown", "openai-unknown", "openai-down", "ollama-reset", "ollama-html", "openai-401"],
)
def test_what_cannot_be_opened_is_one_line_and_no_verdict(session, server, trouble):
    model, fault, status, said = trouble
    if fault:
        server.misbehave(fault[0], times=10, path=fault[1])
    done = session(model=model, answer_seconds=2)
    assert done.status == status, done.text
    starts = ("ERROR: ", "Exit: INVALID  ")
    (line,) = [line for line in done.text.splitlines() if line.startswith(starts)]
    assert said in line
    assert not done.out.exists()
    assert server.chats() == []
