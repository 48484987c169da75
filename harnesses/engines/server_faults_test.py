"""Every fault of the wire, through real sockets, for both engines: a recorded retry or an error, no guess."""

import json
import socket
import time
from contextlib import ExitStack

import pytest

from harnesses.engines import open_engine, server_engine
from harnesses.engines.ollama_server import ModelServer
from harnesses.engines.ollama_server_api import Served
from harnesses.engines.server_errors import ServerDown
from harnesses.engines.server_limits import ServerLimits
from harnesses.records import Case, Decoding, Request
from harnesses.sampling import sample

DECODING = Decoding(max_tokens=64)
LIMITS = ServerLimits(
    connect_seconds=5, answer_seconds=30, run_seconds=60, backoff_seconds=0.01, answer_bytes=10_000_000
)
BOTH = ("ollama", "openai")
RUN_LIMIT = "not asked to the end: the run's limit of 2 s has passed"
CALLED_OFF = "called off before it was answered"
GIVEN_UP = "not asked to the end: given up after 5 cases in a row failed ("


@pytest.fixture(scope="module", autouse=True)
def clients():
    """Load what the engines load when they open; a run's limit counts that, and here it is short."""
    import httpx2
    import ollama
    import openai

    import harnesses.engines.server_wire

    return httpx2, ollama, openai, harnesses.engines.server_wire


@pytest.fixture
def server():
    with ModelServer({"m": Served("m")}) as server:
        yield server


@pytest.fixture
def engine_for(server, monkeypatch):
    monkeypatch.setenv("OLLAMA_HOST", server.url)
    with ExitStack() as stack:

        def opened(kind, *, concurrency=1, **limits):
            engine = open_engine(
                "ollama:m" if kind == "ollama" else f"openai:m@{server.url}",
                concurrency=concurrency,
                limits=LIMITS.model_copy(update=limits),
            )
            stack.callback(engine.close)
            return engine

        yield opened


def given_up(error):
    return error.startswith(GIVEN_UP)


def ask(engine, *prompts):
    cases = [Case(id=str(number), prompt=prompt) for number, prompt in enumerate(prompts)]
    return [response for _, response in sample(engine, cases, DECODING)]


PASSING = {
    "429": "HTTP 429: slow down",
    "503": "HTTP 503: server busy",
    "reset": "the connection broke",
    "reset_early": "the connection broke",
    "cut": "the connection broke",
}
LASTING = {
    "400": "HTTP 400: the prompt is too long",
    "401": "HTTP 401: unauthorized",
    "404": "HTTP 404: model not found",
    "500": "HTTP 500: model runner has unexpectedly stopped",
    "hang": "no whole answer within 0.8 s",
    "drip": "no whole answer within 0.8 s",
    "redirect": "the server redirects to http://127.0.0.1:9/elsewhere; name that address itself",
    "html": "the answer is HTML, not JSON",
    "truncated": "the answer is not JSON (",
    "invalid_utf8": "the answer is not UTF-8 (",
    "duplicate_key": "the answer is not JSON (key 'model' is there twice)",
    "nan": "the answer is not JSON (NaN is not a JSON number)",
    "list": "the answer is JSON, but no object",
    "other_model": "the answer is another model's, 'somebody-else:7b'",
    "error_in_200": "the server says: an error was encountered while running the model",
    "no_message": ("the client cannot make sense", "the answer does not hold exactly one choice"),
    "odd_counts": "is no count",
    "huge": "the answer passes 10000000 bytes",
}
OLLAMAS = {
    "not_done": "the answer is not finished (done is not true); its text may be half of it",
    "no_reason": "the answer ended for no known reason (done_reason None)",
    "odd_reason": "the answer ended for no known reason (done_reason 'load')",
    "remote": "a remote model answered, whose weights nobody here can check",
    "bad_calls": "the client cannot make sense of it (",
}


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("fault", PASSING)
def test_what_passes_is_asked_again_and_the_failed_attempts_stay_on_record(engine_for, server, kind, fault):
    engine = engine_for(kind)
    server.misbehave(fault, times=2)
    first, second = ask(engine, "one", "two")
    assert (first.text, second.text) == ("echo: one", "echo: two")
    assert len(first.attempts) == 2
    assert all(server.url in attempt and PASSING[fault] in attempt for attempt in first.attempts)
    assert second.attempts == ()
    assert len(server.chats()) == 4


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("fault", PASSING)
def test_three_attempts_are_all_that_a_case_gets(engine_for, server, kind, fault):
    engine = engine_for(kind)
    server.misbehave(fault, times=3)
    first, second = ask(engine, "one", "two")
    assert first.text is None
    assert first.error.startswith(PASSING[fault])
    assert first.error.endswith(" (attempt 3 of 3)")
    assert len(first.attempts) == 3
    assert second.text == "echo: two"


@pytest.mark.parametrize(
    ("kind", "fault", "error"),
    [
        *((kind, fault, error) for kind in BOTH for fault, error in LASTING.items()),
        *(("ollama", fault, error) for fault, error in OLLAMAS.items()),
        ("openai", "not_done", "the answer ended for no known reason (finish_reason None)"),
    ],
)
def test_what_lasts_is_an_error_at_the_first_attempt_and_the_run_goes_on(
    engine_for, server, kind, fault, error
):
    silent = fault in ("hang", "drip")
    engine = engine_for(kind, answer_seconds=0.8 if silent else 30)
    server.misbehave(fault)
    first, second = ask(engine, "one", "two")
    assert first.text is None
    assert error in first.error if isinstance(error, str) else first.error.startswith(error)
    assert "\n" not in first.error
    assert first.attempts == (f"{server.url}{'' if kind == 'ollama' else '/v1'}: {first.error}",)
    assert second.text == "echo: two"
    assert len(server.chats()) == 2


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize(
    ("fault", "text"), [("empty", ""), ("surrogate", "half \ud800 pair"), ("nul", "a\0b")]
)
def test_odd_texts_are_data_for_the_scorer(engine_for, server, kind, fault, text):
    engine = engine_for(kind)
    server.misbehave(fault)
    (response,) = ask(engine, "one")
    assert response.text == text
    assert json.loads(json.dumps(response.model_dump()))["text"] == text


@pytest.mark.parametrize("kind", BOTH)
def test_a_redirect_is_not_followed_to_another_models_answer(engine_for, server, kind):
    with ModelServer({"m": Served("m")}) as other:
        path = "/api/chat" if kind == "ollama" else "/v1/chat/completions"
        server.redirect_to = other.url + path
        engine = engine_for(kind)
        server.misbehave("redirect")
        assert "redirects to" in ask(engine, "one")[0].error
        assert other.seen == []


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("fault", ["503", "500", "401", "reset", "html", "other_model", "redirect"])
def test_five_cases_in_a_row_end_the_asking_for_this_and_every_later_gate(engine_for, server, kind, fault):
    engine = engine_for(kind)
    server.misbehave(fault, times=100)
    responses = ask(engine, *map(str, range(20)))
    assert all(given_up(response.error) for response in responses[5:])
    assert all((PASSING | LASTING)[fault] in response.error for response in responses)
    assert all(response.attempts for response in responses[:5])
    attempts = 15 if fault in PASSING else 5
    assert len(server.chats()) == attempts
    assert all(given_up(response.error) for response in ask(engine, "later"))
    assert len(server.chats()) == attempts


@pytest.mark.parametrize("kind", BOTH)
def test_requests_under_way_are_called_off_when_the_asking_ends(engine_for, server, kind):
    engine = engine_for(kind, concurrency=8)
    server.misbehave("hang", times=3)
    server.misbehave("500", times=100)
    started = time.monotonic()
    errors = [response.error for response in ask(engine, *map(str, range(12)))]
    assert time.monotonic() - started < 8
    assert sum("HTTP 500" in error for error in errors) >= 5
    assert sum(map(given_up, errors)) >= 3
    assert all("HTTP 500" in error for error in errors)


@pytest.mark.parametrize("kind", BOTH)
def test_faults_of_single_cases_never_end_the_asking(engine_for, server, kind):
    engine = engine_for(kind)
    server.misbehave("400", times=6)
    responses = ask(engine, *map(str, range(8)))
    assert [response.text is None for response in responses] == [True] * 6 + [False] * 2


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("fault", ["hang", "drip", "503"])
def test_no_run_outlasts_its_limit(engine_for, server, kind, fault):
    engine = engine_for(kind, run_seconds=2, answer_seconds=30, attempts=1000, concurrency=2)
    server.misbehave(fault, times=10_000)
    started = time.monotonic()
    responses = ask(engine, *map(str, range(8)))
    assert time.monotonic() - started < 8
    assert [response.error for response in responses] == [RUN_LIMIT] * 8
    # Two at once; what was called off had been asked, and the other six never were.
    asked = [response.attempts for response in responses if response.attempts]
    assert len(asked) == 2
    if fault != "503":
        assert [attempt.partition(": ")[2] for (attempt,) in asked] == [CALLED_OFF] * 2


FROZEN = {
    "ollama": ("/api/version", "no server answered within 0.4 s"),
    "openai": ("/v1/models", "no server answered within 0.4 s"),
}


@pytest.mark.parametrize("kind", BOTH)
def test_a_server_that_hangs_at_opening_is_not_waited_for_past_the_runs_limit(engine_for, server, kind):
    path, said = FROZEN[kind]
    server.misbehave("hang", path=path, times=10)
    started = time.monotonic()
    with pytest.raises(ServerDown, match=said):
        engine_for(kind, run_seconds=0.4)
    assert time.monotonic() - started < 8


@pytest.mark.parametrize("kind", BOTH)
def test_a_time_out_at_opening_is_not_tried_again(engine_for, server, kind):
    path, _ = FROZEN[kind]
    server.misbehave("hang", path=path, times=1)
    with pytest.raises(ServerDown, match=r"no whole answer within 0\.4 s"):
        engine_for(kind, answer_seconds=0.4)
    assert [seen.path for seen in server.seen] == [path]


@pytest.mark.parametrize("kind", BOTH)
def test_a_server_that_hangs_at_the_last_look_is_not_waited_for_either(engine_for, server, kind, monkeypatch):
    monkeypatch.setattr(server_engine, "LAST_LOOK_SECONDS", 0.2)
    engine = engine_for(kind, run_seconds=2)
    server.misbehave("hang", times=10)
    server.misbehave("hang", path=FROZEN[kind][0], times=10)
    assert "run's limit" in ask(engine, "one")[0].error
    started = time.monotonic()
    assert engine.recheck() == ("the server did not answer when it was checked again; run it again",)
    assert time.monotonic() - started < 8


@pytest.mark.parametrize("kind", BOTH)
def test_a_server_that_dies_is_an_error_and_not_a_wait(engine_for, server, kind):
    engine = engine_for(kind)
    assert ask(engine, "one")[0].text == "echo: one"
    server.close()
    started = time.monotonic()
    responses = ask(engine, *map(str, range(20)))
    assert time.monotonic() - started < 8
    assert all("no connection" in response.error for response in responses[:5])
    assert all(given_up(response.error) for response in responses[5:])
    assert len(engine.recheck()) == 1


def test_a_host_that_takes_no_connection_is_not_waited_for(monkeypatch):
    with socket.socket() as deaf, ExitStack() as stack:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        for _ in range(4):
            knock = stack.enter_context(socket.socket())
            knock.setblocking(False)
            knock.connect_ex(deaf.getsockname())
        monkeypatch.setenv("OLLAMA_HOST", f"127.0.0.1:{deaf.getsockname()[1]}")
        started = time.monotonic()
        with pytest.raises(Exception, match="ollama serve"):
            open_engine("ollama:m", limits=LIMITS.model_copy(update={"connect_seconds": 0.1}))
        assert time.monotonic() - started < 8


@pytest.mark.parametrize("kind", BOTH)
def test_an_engine_that_was_closed_answers_with_errors(engine_for, kind):
    engine = engine_for(kind)
    engine.close()
    engine.close()
    assert [response.error for response in ask(engine, "one", "two")] == ["the engine is closed"] * 2


@pytest.mark.parametrize("kind", BOTH)
def test_breaking_off_calls_the_requests_off(engine_for, server, kind):
    engine = engine_for(kind)
    server.misbehave("hang", prompt="second")
    cases = [Case(id=prompt, prompt=prompt) for prompt in ("first", "second", "third")]
    stream = engine.generate([Request(case=case, decoding=DECODING) for case in cases])
    assert next(stream)[1].text == "echo: first"
    stream.close()
    started = time.monotonic()
    engine.close()
    assert time.monotonic() - started < 8
