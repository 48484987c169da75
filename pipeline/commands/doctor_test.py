import json
from dataclasses import replace

import pytest

from pipeline.cli import main
from pipeline.commands.parts import Machine, this_machine
from pipeline.commands.parts_found import look, ollama_address

NAMES = [
    "Python",
    "engine gguf",
    "engine hf",
    "adapters (hf:DIR+ADAPTER_DIR)",
    "embedded models",
    "llama.cpp quantizer",
    "GGUF format library",
    "llama.cpp tools",
    "llm-compressor (AWQ, GPTQ)",
    "Ollama",
    "GPU",
]


@pytest.fixture
def bare(tmp_path):
    return Machine(
        python=(3, 11, 7),
        system=("Linux", "x86_64"),
        environment={},
        version=lambda _: None,
        program=lambda _: None,
        output=lambda _: None,
        listens=lambda _host, _port: False,
        models=tmp_path,
        llama_cpp=tmp_path / "nothing",
        compressor=tmp_path / "nothing",
    )


def part(machine, name):
    return next(found for found in look(machine) if found.name == name)


def test_everything_missing_comes_with_its_command(bare):
    parts = look(bare)
    assert [found.name for found in parts] == NAMES
    assert [found.name for found in parts if found.found] == ["Python"]
    assert [found.name for found in parts if not found.found and not found.install] == ["GPU"]
    assert part(replace(bare, python=(3, 10, 1)), "Python").install


def test_everything_there_needs_no_command(bare, tmp_path):
    for name in ("candidate.gguf", "base.gguf", "candidate", "base"):
        (tmp_path / name).mkdir()
    (tmp_path / "convert_hf_to_gguf.py").touch()
    full = replace(
        bare,
        environment={"LLAMA_CPP_DIR": str(tmp_path)},
        compressor=tmp_path,
        version=lambda _: "1.0",
        program=lambda name: f"/usr/bin/{name}",
        output=lambda _: "NVIDIA H200\nNVIDIA H200\n",
        listens=lambda host, port: (host, port) == ("127.0.0.1", 11434),
    )
    assert [(found.found, found.install) for found in look(full)] == [(True, "")] * len(NAMES)
    assert part(full, "GPU").detail == "NVIDIA H200, NVIDIA H200 (CUDA)"


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("", ("127.0.0.1", 11434)),
        ("0.0.0.0", ("127.0.0.1", 11434)),  # noqa: S104 (a value to be read)
        (" gpu-box ", ("gpu-box", 11434)),
        ("gpu-box:80", ("gpu-box", 80)),
        (":9000", ("127.0.0.1", 9000)),
        ("http://gpu-box", ("gpu-box", 80)),
        ("https://gpu-box/x", ("gpu-box", 443)),
        ("http://gpu-box:8080/", ("gpu-box", 8080)),
        ("[::1]:8080", ("::1", 8080)),
        ("[::]", ("::1", 11434)),
        ("ftp://gpu-box", None),
        ("gpu-box:x", None),
        ("gpu-box:70000", None),
    ],
)
def test_ollama_host(host, address):
    assert ollama_address(host) == address


def test_a_wrong_setting_is_shown(bare, tmp_path):
    wrong = replace(bare, environment={"OLLAMA_HOST": "a:b", "LLAMA_CPP_DIR": str(tmp_path)})
    assert "OLLAMA_HOST=a:b" in part(wrong, "Ollama").detail
    assert str(tmp_path) in part(wrong, "llama.cpp tools").detail
    assert part(replace(bare, program=lambda name: f"/bin/{name}"), "Ollama").install == "ollama serve"


def test_gpu_that_torch_cannot_use_and_apple(bare):
    cpu = replace(
        bare, version=lambda _: "2.13.0+cpu", program=lambda name: name, output=lambda _: "NVIDIA H200\n"
    )
    assert "torch" in part(cpu, "GPU").install
    assert part(replace(bare, system=("Darwin", "arm64")), "GPU").found
    assert not part(replace(cpu, output=lambda _: None), "GPU").found


def test_this_machine_in_both_forms(capsys):
    assert main(["doctor"]) == 0
    text = capsys.readouterr().out
    assert main(["doctor", "--json"]) == 0
    parts = json.loads(capsys.readouterr().out)["parts"]
    assert [found["name"] for found in parts] == NAMES
    assert [f"[{'x' if found['found'] else ' '}] {found['name']}: " in text for found in parts] == [
        True
    ] * len(NAMES)


def test_questions_to_the_real_machine(unused_tcp_port_of):
    machine = this_machine()
    assert machine.version("pytest")
    assert machine.version("no-such-distribution-anywhere") is None
    assert machine.output(["no-such-program-anywhere"]) is None
    port, close = unused_tcp_port_of
    assert machine.listens("127.0.0.1", port)
    close()
    assert not machine.listens("127.0.0.1", port)


@pytest.fixture
def unused_tcp_port_of():
    import socket

    server = socket.create_server(("127.0.0.1", 0))
    yield server.getsockname()[1], server.close
    server.close()
