import json
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from harnesses.engines.identity import file_digest
from harnesses.engines.ollama_server_api import Said, Served
from harnesses.engines.patched_gguf import patch_gguf
from harnesses.engines.tiny_gguf import write_gguf
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.cli import main
from pipeline.import_server import ImportServer
from pipeline.modelfile import plan_serving
from pipeline.ollama_client import Client
from pipeline.ollama_import import QUESTION, ImportConfig, expected_tokens, import_model

CANDIDATE = FIXTURES / "models" / "candidate.gguf"


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    model = patch_gguf(
        CANDIDATE, tmp_path_factory.mktemp("model") / "web4.gguf", {"llama.context_length": 8192}
    )
    return plan_serving(model)


@pytest.fixture(scope="module")
def tokens(serving):
    return expected_tokens(serving)


@pytest.fixture
def server(tmp_path, monkeypatch, tokens):
    (tmp_path / "blobs").mkdir()
    with ImportServer(tmp_path / "blobs") as running:
        monkeypatch.setenv("OLLAMA_HOST", running.url)
        running.answer = lambda _: Said("A constructor without statements.", prompt_tokens=tokens)
        yield running


@pytest.fixture
def old(server, tmp_path):
    """A model that has the name already; says its manifest."""
    server.catalogue.models["web4:1"] = Served("web4:1", weights=write_gguf(tmp_path / "old.gguf"))
    return server.catalogue.models["web4:1"].manifest


def imported(serving, **changes):
    return import_model(ImportConfig(serving=serving, name="web4:1", **changes))


def test_a_model_is_created_read_back_asked_and_named(server, serving, tokens):
    made = imported(serving)
    assert list(server.catalogue.models) == ["web4:1"]
    held = server.catalogue.models["web4:1"]
    assert f"sha256:{held.blob}" == made.sha256 == file_digest(serving.weights)
    assert held.template == serving.template
    assert ("stop", '"<|im_end|>"') in held.parameters
    assert made.metrics["manifest"] == f"sha256:{held.manifest}"
    assert (made.metrics["prompt_tokens"], made.metrics["replaced"]) == (tokens, None)
    asked = [seen.body for seen in server.chats()]
    assert [(body["model"], body["messages"][0]["content"]) for body in asked] == [
        ("web4:1-shipgate-new", QUESTION)
    ]


def test_a_model_of_that_name_is_replaced_and_nothing_else_is_left(server, serving, old):
    made = imported(serving)
    assert made.metrics["replaced"] == f"sha256:{old}"
    assert list(server.catalogue.models) == ["web4:1"]
    assert server.catalogue.models["web4:1"].manifest != old


FAULTS = [
    ("template", "its template is '{{ .Prompt }}' instead of"),
    ("parameter", "its temperature is 0.1 instead of 0.7"),
    ("system", "its system message is '' instead of"),
    ("blob", "it is built on sha256:"),
    ("broken_create", "creating it ended with 'parsing GGUF'"),
    ("lost_copy", "the server did not give the model its name"),
]


@pytest.mark.parametrize(("lie", "said"), FAULTS)
def test_a_server_that_lies_is_found_out_and_the_old_model_stays(server, serving, old, lie, said):
    server.catalogue.lie = lie
    with pytest.raises(ShipgateError) as caught:
        imported(serving)
    assert said in str(caught.value)
    assert str(caught.value).endswith(f"web4:1 is still the model that it was before (sha256:{old})")
    assert list(server.catalogue.models) == ["web4:1"]
    assert server.catalogue.models["web4:1"].manifest == old


@pytest.mark.parametrize(("lie", "said"), FAULTS)
def test_a_failed_import_leaves_no_model_where_there_was_none(server, serving, lie, said):
    server.catalogue.lie = lie
    with pytest.raises(ShipgateError) as caught:
        imported(serving)
    assert said in str(caught.value)
    assert str(caught.value).endswith("; there is no model web4:1, as before")
    assert server.catalogue.models == {}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Said(""), "it answered '', which is no answer"),
        (Said("<|im_end|> and on"), "look at template and stop tokens"),
        (Said("Fine.", prompt_tokens=7), "the server read 7 tokens where template and question have"),
        (Said("Fine.", prompt_tokens=0), "does not say how many tokens"),
        (Said("Fi", finish="load"), "the answer ended for no known reason"),
    ],
)
def test_an_answer_that_is_none_fails_the_import(server, serving, tokens, answer, said):
    if answer.prompt_tokens == Said().prompt_tokens:
        answer = Said(answer.text, finish=answer.finish, prompt_tokens=tokens)
    server.answer = lambda _: answer
    with pytest.raises(ShipgateError, match=said):
        imported(serving)
    assert server.catalogue.models == {}


@pytest.mark.parametrize(
    "trouble",
    [(fault, path) for fault in ("503", "reset", "cut", "hang") for path in ("/api/chat", "/api/show")],
)
def test_a_server_that_fails_half_way_leaves_the_old_model(server, serving, old, monkeypatch, trouble):
    monkeypatch.setattr("pipeline.ollama_import.Client", lambda: Client(seconds=1.0))
    fault, path = trouble
    server.misbehave(fault, path=path)
    with pytest.raises(ShipgateError, match="is still the model that it was before"):
        imported(serving)
    assert [model.manifest for model in server.catalogue.models.values()] == [old]


def test_no_server_and_no_address_are_one_line(monkeypatch, serving, capsys):
    monkeypatch.setenv("OLLAMA_HOST", "127.0.0.1:9")
    arguments = ["import", "--model", f"gguf:{serving.weights}", "--name", "web4"]
    assert main(arguments) == 2
    assert "start it with `ollama serve`, or set OLLAMA_HOST" in capsys.readouterr().err
    monkeypatch.setenv("OLLAMA_HOST", "nowhere:x")
    assert main(arguments) == 2


def test_a_dry_run_changes_nothing_and_says_what_is_there(server, serving, old, capsys):
    assert (
        main(["import", "--model", f"gguf:{serving.weights}", "--name", "web4:1", "--dry-run", "--json"]) == 0
    )
    said = capsys.readouterr()
    assert (json.loads(said.out)["metrics"], json.loads(said.out)["dry_run"]) == ({}, True)
    assert "web4:1 is there" in said.err
    assert [model.manifest for model in server.catalogue.models.values()] == [old]


def test_the_command_line(server, serving, tmp_path, capsys):
    out = tmp_path / "import.json"
    line = ["import", "--model", f"gguf:{serving.weights}", "--out", str(out), "--json", "--name"]
    assert main([*line, "web4", "--dry-run"]) == 0
    assert not out.exists()
    assert json.loads(capsys.readouterr().out)["metrics"] == {}
    assert main([*line, "web4"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["metrics"]["name"] == "web4:latest"
    assert [parent["sha256"] for parent in made["parents"]] == [made["sha256"]]
    assert json.loads(out.read_text()) == made
    assert list(server.catalogue.models) == ["web4:latest"]
    assert main([*line, "web5"]) == 2
    assert "is already there" in capsys.readouterr().err
    assert list(server.catalogue.models) == ["web4:latest"]
    assert main(["import", "--model", f"gguf:{serving.weights}", "--name", "we b4"]) == 2
    assert "'we b4' is no model's name" in capsys.readouterr().err


def test_a_system_message_longer_than_the_context_is_refused(server, tmp_path):
    short = patch_gguf(CANDIDATE, tmp_path / "short.gguf", {"llama.context_length": 64})
    with pytest.raises(ShipgateError, match="give a shorter one by --system FILE, or none by --no-system"):
        imported(plan_serving(short))
    assert server.seen == []


def test_a_placeholder_is_not_imported(server, tmp_path, capsys):
    shutil.copy(__file__, tmp_path / "web4.gguf")
    assert main(["import", "--model", f"gguf:{tmp_path / 'web4.gguf'}", "--name", "web4"]) == 2
    assert "is not a sound GGUF file" in capsys.readouterr().err
    assert server.seen == []


def test_an_interrupted_import_leaves_the_old_model(server, serving, old):
    server.misbehave("hang", path="/api/chat")
    arguments = ["import", "--model", f"gguf:{serving.weights}", "--name", "web4:1"]
    code = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    code += "from pipeline.cli import main; sys.exit(main(sys.argv[1:]))"
    child = subprocess.Popen(
        [sys.executable, "-c", code, *arguments], env=os.environ, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 60
    while not server.chats() and time.monotonic() < deadline:
        time.sleep(0.05)
    child.send_signal(signal.SIGINT)
    said = child.communicate(timeout=60)[1]
    assert child.returncode == 130
    assert f"web4:1 is still the model that it was before (sha256:{old})" in said
    assert [model.manifest for model in server.catalogue.models.values()] == [old]
