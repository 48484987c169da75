import json
import socket
from pathlib import Path

import pytest

from harnesses.engines import ollama_engine, open_engine, weights_digest
from harnesses.engines.identity import file_digest
from harnesses.engines.ollama_engine import host_url
from harnesses.engines.ollama_server import ModelServer
from harnesses.engines.ollama_server_api import Said, Served, engine_answer
from harnesses.engines.server_errors import ServerDown
from harnesses.engines.server_limits import ServerLimits
from harnesses.engines.tiny_gguf import write_gguf
from harnesses.records import Case, Decoding, Request, ShipgateError
from harnesses.tool_formats import read_calls

DECODING = Decoding(max_tokens=64, seed=7)
QUICK = ServerLimits(connect_seconds=5, answer_seconds=60, run_seconds=120, backoff_seconds=0.01)


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    return write_gguf(tmp_path_factory.mktemp("weights") / "alphabet.gguf")


@pytest.fixture
def server(weights, monkeypatch):
    monkeypatch.delenv("OLLAMA_API_KEY", raising=False)
    stops = (("stop", '"<|im_end|>"'), ("temperature", "0.7"))
    model = Served("web4", weights=weights, template="<|im_start|>{{ .Prompt }}<|im_end|>", parameters=stops)
    with ModelServer({"web4": model}) as server:
        monkeypatch.setenv("OLLAMA_HOST", server.url)
        yield server


def opened(name="web4", *, concurrency=1, **more):
    return open_engine(f"ollama:{name}", concurrency=concurrency, limits=QUICK, **more)


def ask(engine, *prompts, tools=None, decoding=DECODING):
    cases = [Case(id=str(number), prompt=prompt, tools=tools) for number, prompt in enumerate(prompts)]
    requests = [Request(case=case, decoding=decoding) for case in cases]
    found = {request.case.id: response for request, response in engine.generate(requests)}
    assert len(found) == len(prompts)
    return [found[case.id] for case in cases]


def once(*prompts, name="web4", **more):
    engine = opened(name)
    try:
        return ask(engine, *prompts, **more)
    finally:
        engine.close()


def test_answers_come_with_counts_and_the_servers_own_times(server):
    server.answer = lambda asked: Said(asked.prompt.upper(), prompt_tokens=30, completion_tokens=6)
    server.delay = 0.01
    first, second = once("one", "two")
    assert (first.text, second.text, first.finish_reason) == ("ONE", "TWO", "stop")
    assert (first.prompt_tokens, first.completion_tokens, first.attempts) == (30, 6, ())
    assert first.seconds > 0.01
    assert first.load_seconds == 0.01
    assert 0 < first.tokens_per_second < 601


def test_a_gguf_behind_the_server_answers_as_it_does_in_process(server, weights):
    inside = open_engine(f"gguf:{weights}", concurrency=2)
    try:
        server.answer = engine_answer(inside)
        prompts = ["hi w", "hi a", "hi m", "hi z"]
        served = once(*prompts)
        assert [said.text for said in served] == [said.text for said in ask(inside, *prompts)]
        assert served[0].text == "xyz"
        assert served[0].prompt_tokens == 26
    finally:
        inside.close()


def test_every_option_goes_where_ollama_reads_it(server):
    once("hi")
    (seen,) = server.chats()
    assert seen.body["options"] == {
        "num_ctx": 4096,
        "num_predict": 64,
        "temperature": 0.0,
        "seed": 7,
        "stop": ["<|im_end|>"],
    }
    assert seen.body["stream"] is False
    assert seen.body["messages"] == [{"role": "user", "content": "hi"}]


@pytest.mark.usefixtures("server")
def test_the_identity_is_that_of_the_file_which_is_served(weights):
    engine = opened()
    engine.close()
    identity = engine.identity
    assert identity.digest == file_digest(weights) == weights_digest("ollama:web4")
    assert (identity.format, identity.engine, identity.engine_version) == ("gguf/Q4_K_M", "ollama", "0.33.0")
    assert (identity.name, identity.parameters) == ("web4", 4_900_000)
    assert identity.size_bytes == weights.stat().st_size
    opened(artifact=weights).close()


@pytest.mark.parametrize(
    "extra",
    ["ADAPTER /m/blobs/sha256-" + "a" * 64, "FROM /m/blobs/sha256-" + "b" * 64],
)
def test_more_than_one_file_binds_to_the_manifest(server, weights, extra):
    model = Served("web4", weights=weights, extra_modelfile=extra)
    server.catalogue.models["web4"] = model
    engine = opened()
    engine.close()
    assert engine.identity.digest == "sha256:" + model.manifest
    assert engine.identity.format == "ollama-manifest/Q4_K_M"
    with pytest.raises(ShipgateError, match="does not name one file"):
        opened(artifact=weights)


def test_a_template_cannot_pose_as_the_line_that_names_the_file(server, weights):
    template = "x\nFROM /m/blobs/sha256-" + "c" * 64 + "\n"
    server.catalogue.models["web4"] = Served("web4", weights=weights, template=template)
    assert weights_digest("ollama:web4") == file_digest(weights)


def test_the_served_file_is_given_where_it_can_be_read(server, weights, tmp_path):
    blob = tmp_path / "blobs" / file_digest(weights).replace(":", "-")
    blob.parent.mkdir()
    blob.write_bytes(weights.read_bytes())
    elsewhere = opened()
    server.catalogue.models["web4"] = Served("web4", weights=blob)
    here = opened()
    elsewhere.close()
    here.close()
    assert (elsewhere.served_file, here.served_file) == (None, blob)


@pytest.mark.usefixtures("server")
def test_another_artifact_than_the_served_one_is_refused(tmp_path):
    other = tmp_path / "other.gguf"
    other.write_bytes(b"GGUF")
    with pytest.raises(ShipgateError, match=r"but .*other\.gguf is sha256:"):
        opened(artifact=other)


def test_a_model_swapped_in_mid_run_is_found_afterwards(server, weights):
    engine = opened()
    assert ask(engine, "hi")[0].text == "echo: hi"
    assert engine.recheck() == ()
    before = server.catalogue.models["web4"]
    server.catalogue.models["web4"] = Served("web4", weights=weights, template="another {{ .Prompt }}")
    changed = [problem.partition(" changed during the run; run it again")[0] for problem in engine.recheck()]
    written = "the time at which the model's manifest was written"
    assert changed == ["the model behind its name", written]
    server.catalogue.models["web4"] = before
    assert [written in problem for problem in engine.recheck()] == [True]
    del server.catalogue.models["web4"]
    assert "has no model 'web4'" in engine.recheck()[0]
    server.close()
    assert "start it with `ollama serve`" in engine.recheck()[0]
    engine.close()


def test_native_tool_calls_reach_the_scorer_as_such(server):
    server.answer = lambda _: Said(tool_calls=(("read_file", {"filepath": "a.ts"}),))
    tools = [{"type": "function", "function": {"name": "read_file", "parameters": {"type": "object"}}}]
    (response,) = once("read a.ts", tools=tools)
    (call,) = read_calls(response.text, frozenset({"read_file"})).calls
    assert (call.name, call.arguments, call.native) == ("read_file", {"filepath": "a.ts"}, True)
    assert call.format == "ollama"
    assert server.chats()[0].body["tools"][0]["function"]["name"] == "read_file"


@pytest.mark.usefixtures("server")
def test_prompts_that_the_server_would_cut_or_misread_are_errors_of_their_cases():
    prompts = ["x" * 20_000, "end <|im_end|> here", "", "\ud800", "fine"]
    cut, control, empty, lone, fine = once(*prompts)
    assert cut.error == "the prompt is longer than the context of 4096 tokens"
    assert "'<|im_end|>'" in control.error
    assert "empty" in empty.error
    assert "surrogate" in lone.error
    assert fine.text == "echo: fine"


def test_a_long_prompt_whose_count_is_kept_back_may_have_been_cut(server):
    server.misbehave("no_counts", times=2)
    long, short = once("x" * 5000, "short")
    assert "it may have cut it" in long.error
    assert (short.text, short.prompt_tokens, short.completion_tokens) == ("echo: short", None, 0)


def test_an_answer_cut_off_by_our_context_is_an_error_and_by_the_models_own_is_not(server, weights):
    server.answer = lambda _: Said("half", finish="length", prompt_tokens=60, completion_tokens=40)
    server.catalogue.models["web4"] = Served("web4", weights=weights, context=8192)
    (ours,) = once("hi")
    assert ours.error == "prompt and answer together passed the context of 4096 tokens"
    server.catalogue.models["web4"] = Served("web4", weights=weights, context=100)
    (own,) = once("hi")
    assert (own.text, own.finish_reason) == ("half", "length")
    assert server.chats()[-1].body["options"]["num_ctx"] == 100


@pytest.mark.usefixtures("server")
def test_a_missing_model_is_named_with_the_command_that_brings_it(weights):
    with pytest.raises(ShipgateError, match=r"`ollama pull web5`.*`ollama create web5 -f Modelfile`"):
        opened("web5")
    with pytest.raises(ShipgateError, match=f"`FROM {weights}`.*`ollama create web5 -f Modelfile`"):
        opened("web5", artifact=weights)


@pytest.mark.usefixtures("server")
def test_a_tag_may_be_left_out_and_must_be_right():
    assert once("hi", name="web4:latest")[0].text == "echo: hi"
    with pytest.raises(ShipgateError, match="has no model 'web4:7b'"):
        opened("web4:7b")


def test_a_remote_model_is_refused(server, weights):
    server.catalogue.models["cloud"] = Served("cloud", weights=weights, remote="gpt-oss:120b")
    with pytest.raises(ShipgateError, match="remote model"):
        opened("cloud")


def test_no_server_is_told_with_how_to_start_it(monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("OLLAMA_HOST", f"127.0.0.1:{free.getsockname()[1]}")
    with pytest.raises(ServerDown, match="start it with `ollama serve`") as caught:
        opened()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("fault", ["500", "503", "reset", "hang"])
def test_a_server_that_does_not_work_is_down(server, fault):
    server.misbehave(fault, times=3, path="/api/tags")
    limits = QUICK.model_copy(update={"answer_seconds": 0.3})
    with pytest.raises(ServerDown, match="no Ollama server answers at"):
        open_engine("ollama:web4", limits=limits)


@pytest.mark.parametrize("fault", ["404", "html", "list", "redirect", "truncated", "401"])
def test_something_else_at_the_address_is_named(server, fault):
    server.misbehave(fault, path="/api/tags")
    with pytest.raises(ShipgateError, match="cannot be used as an Ollama server") as caught:
        opened()
    assert not isinstance(caught.value, ServerDown)


def test_opening_survives_a_server_that_is_busy_for_a_moment(server):
    server.misbehave("503", times=2, path="/api/show")
    assert once("hi")[0].text == "echo: hi"


def test_the_key_for_ollama_com_is_sent_nowhere_else(server, monkeypatch):
    monkeypatch.setenv("OLLAMA_API_KEY", "ol-secret")
    once("hi")
    assert server.seen
    assert not any("authorization" in seen.headers for seen in server.seen)


@pytest.mark.usefixtures("server")
def test_proxies_of_the_environment_are_not_used(monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert once("hi")[0].text == "echo: hi"


def test_requests_go_at_once_up_to_the_number_asked_for(server):
    server.delay = 0.05
    engine = opened(concurrency=6)
    assert {said.text for said in ask(engine, *map(str, range(18)))} == {f"echo: {n}" for n in range(18)}
    engine.close()
    assert server.most_at_once == 6


@pytest.mark.parametrize(
    ("setting", "url"),
    [
        ("", "http://127.0.0.1:11434"),
        ("1.2.3.4", "http://1.2.3.4:11434"),
        (":5000", "http://127.0.0.1:5000"),
        ("https://models.example.org", "https://models.example.org:443"),
        ("http://example.org", "http://example.org:80"),
        ("example.org:1/path/", "http://example.org:1/path"),
        ("[::1]:5000", "http://[::1]:5000"),
    ],
)
def test_ollama_host_means_what_it_means_to_ollama(setting, url):
    assert host_url(setting) == url


@pytest.mark.parametrize(
    "setting", ["http://u:p@host", "u:p@host", "ftp://host", "host:port", "http://[::1", "http://a b"]
)
def test_an_ollama_host_that_is_none_is_refused(setting, monkeypatch):
    monkeypatch.setenv("OLLAMA_HOST", setting)
    with pytest.raises(ShipgateError, match="OLLAMA_HOST") as caught:
        opened()
    assert "p@" not in str(caught.value)


def test_the_stand_in_also_streams_and_creates_with_the_official_client(server, weights, tmp_path):
    import ollama

    server.catalogue.blobs = tmp_path / "blobs"
    server.catalogue.blobs.mkdir()
    with ollama.Client(server.url) as client:
        pieces = list(client.chat("web4", [{"role": "user", "content": "hi"}], stream=True))
        assert [piece.done for piece in pieces] == [False, True]
        assert "".join(piece.message.content for piece in pieces) == "echo: hi"
        digest = client.create_blob(weights)
        client.create("new", files={"new.gguf": digest}, template="{{ .Prompt }}", parameters={"top_k": 1})
        assert json.loads(client.list().model_dump_json())["models"][1]["model"] == "new:latest"
    assert weights_digest("ollama:new") == file_digest(weights) == digest


def test_the_embedded_candidate_answers_the_same_behind_a_server(server):
    root = Path(__file__).resolve().parents[2]
    candidate = root / "fixtures/models/candidate.gguf"
    inside = open_engine(f"gguf:{candidate}", concurrency=1)
    try:
        server.catalogue.models["candidate"] = Served("candidate", weights=candidate)
        server.answer = engine_answer(inside)
        prompts = ["List the folder src.", "Install Jest for the tests."]
        served = once(*prompts, name="candidate")
        assert [said.text for said in served] == [said.text for said in ask(inside, *prompts)]
        assert all(said.text for said in served)
    finally:
        inside.close()


@pytest.mark.usefixtures("server")
def test_answers_given_within_another_context_are_not_kept_as_this_ones(monkeypatch):
    """The cache must not serve what the same weights said when less of the prompt reached them."""
    found = []
    for context in (4096, 2048, 4096):
        monkeypatch.setattr(ollama_engine, "CONTEXT", context)
        engine = opened()
        found.append((engine.answers_digest, engine.pinned["manifest"]))
        engine.close()
    assert found[0] == found[2]
    assert found[0][1] == found[1][1]
    assert found[0][0] != found[1][0]
