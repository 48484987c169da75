import logging
from contextlib import ExitStack

import pytest

from harnesses.engines import gguf, open_engine, weights_digest
from harnesses.engines.identity import file_digest
from harnesses.engines.ollama_server import ModelServer
from harnesses.engines.ollama_server_api import Said, Served
from harnesses.engines.openai_answer import find_listed, read_answer
from harnesses.engines.openai_engine import parse_target
from harnesses.engines.server_errors import Fault, ServerDown
from harnesses.engines.server_limits import ServerLimits
from harnesses.prompts import FIXTURES
from harnesses.records import Case, Decoding, ShipgateError
from harnesses.sampling import sample
from harnesses.tool_formats import read_calls

DECODING = Decoding(max_tokens=64, temperature=0.5, seed=7)
QUICK = ServerLimits(connect_seconds=5, answer_seconds=60, run_seconds=120, backoff_seconds=0.01)
KEY = "sk-very-secret-0123456789"


@pytest.fixture
def servers(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with ExitStack() as stack:
        found = [stack.enter_context(ModelServer({"m": Served("m")})) for _ in range(3)]
        for server in found:
            server.key = KEY
        yield found


def uri(servers, name="m"):
    return f"openai:{name}@" + ",".join(server.url for server in servers)


def ask(engine, *prompts, tools=None):
    cases = [Case(id=str(number), prompt=prompt, tools=tools) for number, prompt in enumerate(prompts)]
    return [response for _, response in sample(engine, cases, DECODING)]


def once(servers, *prompts, concurrency=1, **more):
    engine = open_engine(uri(servers), concurrency=concurrency, limits=QUICK)
    try:
        return ask(engine, *prompts, **more)
    finally:
        engine.close()


def test_an_answer_comes_with_its_counts_and_the_options_are_sent(servers):
    (response,) = once(servers[:1], "hello")
    assert (response.text, response.finish_reason) == ("echo: hello", "stop")
    assert (response.prompt_tokens, response.completion_tokens, response.attempts) == (9, 3, ())
    (seen,) = servers[0].chats()
    assert seen.path == "/v1/chat/completions"
    assert seen.body == {
        "model": "m",
        "messages": [{"role": "user", "content": "hello"}],
        "max_tokens": 64,
        "temperature": 0.5,
        "seed": 7,
    }


def test_servers_share_the_load_by_what_is_outstanding(servers):
    servers[0].delay, servers[1].delay, servers[2].delay = 0.02, 0.02, 0.2
    responses = once(servers, *map(str, range(60)), concurrency=6)
    assert [response.text for response in responses] == [f"echo: {n}" for n in range(60)]
    counts = [len(server.chats()) for server in servers]
    assert sum(counts) == 60
    assert counts[2] <= 10
    assert min(counts[:2]) >= 20


def test_a_server_that_fails_is_set_aside_and_its_cases_go_to_the_others(servers):
    servers[0].misbehave("503", times=1000)
    responses = once(servers, *map(str, range(40)), concurrency=3)
    assert [response.text for response in responses] == [f"echo: {n}" for n in range(40)]
    retried = [response for response in responses if response.attempts]
    assert 1 <= len(retried) <= len(servers[0].chats())
    assert all(servers[0].url in attempt for response in retried for attempt in response.attempts)


def test_a_server_that_dies_in_mid_run_costs_no_case(servers):
    engine = open_engine(uri(servers[:2]), concurrency=4, limits=QUICK)
    assert all(response.text for response in ask(engine, *map(str, range(8))))
    servers[0].close()
    assert [response.text for response in ask(engine, *map(str, range(20)))] == [
        f"echo: {n}" for n in range(20)
    ]
    assert "no server answers at" in engine.recheck()[0]
    engine.close()


def test_a_server_that_recovers_is_asked_again(servers):
    servers[0].misbehave("503")
    servers[1].delay = 0.02
    once(servers[:2], *map(str, range(40)))
    assert len(servers[0].chats()) > 1


def test_the_key_is_sent_and_shows_in_no_error_and_no_log(servers, caplog, monkeypatch):
    caplog.set_level(logging.DEBUG)
    engine = open_engine(uri(servers[:1]), limits=QUICK)
    assert servers[0].seen[0].headers["authorization"] == f"Bearer {KEY}"
    servers[0].key = "another"
    responses = ask(engine, "one")
    engine.close()
    assert responses[0].error == "HTTP 401: Incorrect API key provided: [key]"
    with pytest.raises(ShipgateError, match=r"set \$OPENAI_API_KEY") as caught:
        open_engine(uri(servers[:1]), limits=QUICK)
    assert KEY not in str(caught.value) + repr(responses) + repr(engine.identity) + caplog.text
    monkeypatch.setenv("OPENAI_API_KEY", "two\nlines-secret")
    with pytest.raises(ShipgateError, match="holds a character that no key has") as caught:
        open_engine(uri(servers[:1]), limits=QUICK)
    assert "secret" not in str(caught.value)


def test_no_key_is_sent_as_none(servers, monkeypatch):
    monkeypatch.delenv("OPENAI_API_KEY")
    servers[0].key = None
    assert once(servers[:1], "hi")[0].text == "echo: hi"
    assert servers[0].seen[0].headers["authorization"] == "Bearer none"


def test_the_identity_says_what_its_digest_stands_for(servers, tmp_path):
    artifact = tmp_path / "m.gguf"
    artifact.write_bytes(b"weights")
    with_file = open_engine(uri(servers), limits=QUICK, artifact=artifact)
    without = open_engine(uri(servers), limits=QUICK)
    with_file.close()
    without.close()
    assert (with_file.identity.digest, with_file.identity.size_bytes) == (file_digest(artifact), 7)
    assert with_file.identity.format == "served-as-claimed/vllm"
    assert (without.identity.format, without.identity.size_bytes) == ("served/vllm", 0)
    assert without.identity.digest == weights_digest(uri(servers), limits=QUICK)
    assert weights_digest(uri(servers), artifact=artifact, limits=QUICK) == file_digest(artifact)


def test_servers_of_different_models_are_refused(servers):
    servers[1].catalogue.models["m"] = Served("m", template="another")
    with pytest.raises(ShipgateError, match="list different models as 'm'"):
        open_engine(uri(servers), limits=QUICK)


def test_a_model_swapped_in_mid_run_is_found_afterwards(servers):
    engine = open_engine(uri(servers), limits=QUICK)
    assert engine.recheck() == ()
    servers[1].catalogue.models["m"] = Served("m", template="another")
    (problem,) = engine.recheck()
    assert problem.startswith(f"the model that {servers[1].url}/v1 lists changed during the run")
    engine.close()


def test_a_model_that_is_not_served_is_told_with_what_is(servers):
    with pytest.raises(ShipgateError, match=r"does not serve 'n' \(it lists m\)"):
        open_engine(uri(servers, "n"), limits=QUICK)


def test_one_server_down_at_opening_is_enough_to_refuse(servers):
    servers[2].close()
    with pytest.raises(ServerDown, match="`vllm serve m`"):
        open_engine(uri(servers), limits=QUICK)


def test_native_tool_calls_reach_the_scorer_as_such(servers):
    servers[0].answer = lambda _: Said(tool_calls=(("ls", {"dirPath": "src"}),))
    tools = [{"type": "function", "function": {"name": "ls", "parameters": {"type": "object"}}}]
    (response,) = once(servers[:1], "list src", tools=tools)
    (call,) = read_calls(response.text, frozenset({"ls"})).calls
    assert (call.name, call.arguments, call.native, call.format) == ("ls", {"dirPath": "src"}, True, "openai")
    assert response.finish_reason == "stop"
    assert servers[0].chats()[0].body["tools"] == tools


def test_an_answer_at_its_limit_is_cut_off_and_one_short_of_it_met_the_servers(servers):
    servers[0].answer = lambda _: Said("half", finish="length", completion_tokens=64)
    assert once(servers[:1], "hi")[0].finish_reason == "length"
    servers[0].answer = lambda _: Said("half", finish="length", completion_tokens=63)
    assert once(servers[:1], "hi")[0].error == "prompt and answer together passed the server's context"


def test_a_real_llama_cpp_server_answers_as_llama_cpp_does_in_process(monkeypatch):
    import xllamacpp

    candidate = FIXTURES / "models/candidate.gguf"
    params = gguf._params(candidate, slots=2, context=1024, verbosity=-1)
    params.api_keys, params.model_alias = [KEY], {"web4"}
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    served = xllamacpp.Server(params)
    inside = open_engine(f"gguf:{candidate}", concurrency=1)
    engine = open_engine(f"openai:web4@{served.listening_address}", concurrency=1, limits=QUICK)
    try:
        prompts = ["List the folder src.", "Install Jest for the tests."]
        greedy = Decoding(max_tokens=100)
        cases = [Case(id=prompt, prompt=prompt) for prompt in prompts]
        outside = [said.text for _, said in sample(engine, cases, greedy)]
        assert outside == [said.text for _, said in sample(inside, cases, greedy)]
        assert engine.identity.format == "served/llamacpp"
        assert engine.identity.parameters == inside.identity.parameters
        assert engine.recheck() == ()
        assert "exceeds the available context size" in ask(engine, "x " * 5000)[0].error
    finally:
        engine.close()
        inside.close()


def test_proxies_of_the_environment_are_not_used(servers, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert once(servers[:1], "hi")[0].text == "echo: hi"


@pytest.mark.parametrize(
    ("target", "name", "urls"),
    [
        ("m@http://a:1", "m", ("http://a:1/v1",)),
        ("org/m@001@https://a/v1/,http://b:2/api", "org/m@001", ("https://a/v1", "http://b:2/api")),
        ("m@http://[::1]:8000", "m", ("http://[::1]:8000/v1",)),
    ],
)
def test_a_target_is_a_name_and_urls(target, name, urls):
    assert parse_target(target) == (name, urls)


@pytest.mark.parametrize(
    "target",
    [
        "m",
        "m@",
        "@http://a",
        "m@a:1",
        "m@http://",
        "m@http://a,",
        "m@http://a,http://a/v1",
        "m@http://u:hidden@a",
        "m@ftp://u:hidden@a",
        "m@http://a?key=hidden",
        "m@http://a:port",
        "m@http://a,http://b,ftp://c",
    ],
)
def test_a_target_that_is_none_is_refused_without_showing_a_secret(target):
    with pytest.raises(ShipgateError) as caught:
        parse_target(target)
    assert "\n" not in str(caught.value)
    assert "hidden" not in str(caught.value)


def test_an_address_that_only_the_client_refuses_is_the_users_error():
    with pytest.raises(ShipgateError, match="is no address"):
        open_engine(f"openai:m@http://{'ü' * 70}", limits=QUICK)


def test_a_model_is_found_by_its_alias_and_described_by_what_lasts():
    entry = {"id": "a.gguf", "aliases": ["m"], "owned_by": "llamacpp", "meta": {"n_params": 5, "size": 7}}
    first = find_listed({"data": [entry | {"created": 1}]}, "m")
    assert first == find_listed({"data": [entry | {"created": 2, "permission": [1]}]}, "m")
    assert first.names == {"m", "a.gguf"}
    assert (first.owner, first.parameters, first.size_bytes) == ("llamacpp", 5, 7)


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ({"content": "hi"}, "hi"),
        ({"content": None}, ""),
        ({"content": None, "refusal": "I will not."}, "I will not."),
    ],
)
def test_the_text_of_a_message(message, text):
    body = {"model": "m", "choices": [{"finish_reason": "stop", "message": message}]}
    assert read_answer(body, names=frozenset({"m"}), max_tokens=9).text == text


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"model": "m"},
        {"model": "m", "choices": []},
        {"model": "m", "choices": [1]},
        {"model": "m", "choices": [{"finish_reason": "stop"}] * 2},
        {"model": "m", "choices": [{"finish_reason": "content_filter", "message": {"content": "x"}}]},
        {"model": "m", "choices": [{"finish_reason": ["stop"], "message": {"content": "x"}}]},
        {"model": "m", "choices": [{"finish_reason": "stop", "message": {"content": [1]}}]},
        {"model": ["m"], "choices": [{"finish_reason": "stop", "message": {"content": "x"}}]},
    ],
)
def test_anything_else_is_a_fault(body):
    with pytest.raises(Fault):
        read_answer(body, names=frozenset({"m"}), max_tokens=9)
