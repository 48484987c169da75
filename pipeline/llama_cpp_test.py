import os
import sys
import tarfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from harnesses.engines.gguf_file import read_gguf
from harnesses.engines.tiny_gguf import write_gguf
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline import llama_install
from pipeline.llama_cpp import (
    Tools,
    convert,
    convert_command,
    find_tools,
    installed_folder,
    quantize,
    quantize_command,
)
from pipeline.llama_samples import REASON, missing

needs_tools = pytest.mark.skipif(missing(), reason=REASON)
TOOLS = Tools(Path("tree"), ("llama-quantize",))


@pytest.fixture
def state(tmp_path, monkeypatch):
    monkeypatch.setenv("SHIPGATE_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.delenv("LLAMA_CPP_DIR", raising=False)
    return tmp_path / "state"


def program(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize("named", ["nowhere", "", " "])
def test_a_folder_that_is_no_source_tree_is_the_users_error(monkeypatch, named):
    monkeypatch.setenv("LLAMA_CPP_DIR", named)
    with pytest.raises(
        ShipgateError, match=r"is no llama.cpp source tree.* unset it and run `shipgate doctor"
    ):
        find_tools()


@pytest.mark.usefixtures("state")
def test_without_tools_the_command_that_brings_them_is_named():
    with pytest.raises(ShipgateError, match=r"run `shipgate doctor --install llama\.cpp`$"):
        find_tools()


@pytest.mark.usefixtures("state")
def test_the_named_tree_goes_before_the_installed_one(tmp_path, monkeypatch):
    installed, named = installed_folder(), tmp_path / "named"
    for tree in (installed, named):
        program(tree / "convert_hf_to_gguf.py", "")
    program(installed / "bin" / "llama-quantize", "")
    assert find_tools() == Tools(installed, (str(installed / "bin" / "llama-quantize"),))
    monkeypatch.setenv("LLAMA_CPP_DIR", str(named))
    assert find_tools() == Tools(named, (str(installed / "bin" / "llama-quantize"),))
    program(named / "build" / "bin" / "llama-quantize", "")
    assert find_tools() == Tools(named, (str(named / "build" / "bin" / "llama-quantize"),))


@pytest.mark.usefixtures("state")
@pytest.mark.skipif(find_spec("llama_cpp") is not None, reason="llama-cpp-python is a quantizer here")
def test_a_tree_without_a_built_quantizer_is_not_enough(tmp_path, monkeypatch):
    program(tmp_path / "convert_hf_to_gguf.py", "")
    monkeypatch.setenv("LLAMA_CPP_DIR", str(tmp_path))
    with pytest.raises(ShipgateError, match="holds no built llama-quantize; run"):
        find_tools()


def test_command_lines():
    assert convert_command(TOOLS, Path("m"), Path("o"), dry_run=True) == [
        *(sys.executable, "tree/convert_hf_to_gguf.py", "m"),
        *("--outfile", "o", "--outtype", "f16", "--dry-run"),
    ]
    assert quantize_command(TOOLS, Path("a"), Path("b"), "Q5_K_M") == ["llama-quantize", "a", "b", "Q5_K_M"]
    with pytest.raises(ShipgateError, match=r"unknown quantization 'Q9_Z'; give one of Q4_0, "):
        quantize_command(TOOLS, Path("a"), Path("b"), "Q9_Z")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("raise SystemExit('no such architecture')", r"does not take .*model \(no such architecture\)"),
        ("", r"ended well and wrote no .*out\.gguf"),
        (
            (
                "import resource, signal, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (9, 9));"
                " signal.signal(signal.SIGXFSZ, signal.SIG_DFL); open(sys.argv[3], 'wb').write(bytes(99))"
            ),
            r"failed \(no message\) where the disk has .* MB free; free some and run it again",
        ),
    ],
)
def test_a_converter_that_fails_or_makes_nothing_is_an_error(tmp_path, script, said):
    (tmp_path / "convert_hf_to_gguf.py").write_text(script)
    with pytest.raises(ShipgateError, match=said):
        convert(Tools(tmp_path, ()), tmp_path / "model", tmp_path / "out.gguf")


@pytest.mark.parametrize(
    ("script", "said"),
    [("echo broken >&2; exit 3", r"to Q8_0 \(broken\)"), ("exit 0", "ended well and wrote no")],
)
def test_a_quantizer_that_fails_or_makes_nothing_is_an_error(tmp_path, script, said):
    program(tmp_path / "q", f"#!/bin/sh\n{script}\n")
    with pytest.raises(ShipgateError, match=said):
        quantize(Tools(tmp_path, (str(tmp_path / "q"),)), tmp_path / "in", tmp_path / "out", "Q8_0")


@needs_tools
def test_real_tools_refuse_what_is_no_model(tmp_path):
    (tmp_path / "in.gguf").write_bytes(b"no GGUF")
    with pytest.raises(ShipgateError, match="could not quantize"):
        quantize(find_tools(), tmp_path / "in.gguf", tmp_path / "out.gguf", "Q8_0")


@needs_tools
def test_the_real_quantizer_quantizes(tmp_path):
    made = quantize(find_tools(), write_gguf(tmp_path / "f32.gguf"), tmp_path / "q8.gguf", "Q8_0")
    assert read_gguf(made).quantization == "Q8_0"


@needs_tools
def test_the_real_converter_says_which_architecture_it_does_not_know(tmp_path):
    for file in (FIXTURES / "models" / "base").iterdir():
        (tmp_path / file.name).symlink_to(file)
    (tmp_path / "config.json").unlink()
    config = (FIXTURES / "models" / "base" / "config.json").read_text()
    (tmp_path / "config.json").write_text(config.replace("LlamaForCausalLM", "FooForCausalLM"))
    with pytest.raises(ShipgateError, match=r"\(Model FooForCausalLM is not supported\); give a model of an"):
        convert(find_tools(), tmp_path, tmp_path / "out.gguf")


def fake_installation(monkeypatch, tmp_path, quantizer):
    """pip and cmake as small programs that do what the real ones do to the disk, for an archive of ours."""
    source = tmp_path / "source" / "llama_cpp_python-0.3.36" / "vendor" / "llama.cpp"
    for name in ("conversion", "gguf-py"):
        (source / name).mkdir(parents=True)
    for name in ("convert_hf_to_gguf.py", "LICENSE"):
        (source / name).touch()
    archive = tmp_path / "sdist.tar.gz"
    with tarfile.open(archive, "w:gz") as packed:
        packed.add(tmp_path / "source" / "llama_cpp_python-0.3.36", "llama_cpp_python-0.3.36")
    programs = tmp_path / "programs"
    program(programs / "python", f'#!/bin/sh\nshift 9\ncp {archive} "$1/llama_cpp_python-0.3.36.tar.gz"\n')
    program(tmp_path / "built", quantizer)
    copy = f'mkdir -p "$2/bin"; cp {tmp_path}/built "$2/bin/llama-quantize"'
    program(programs / "cmake", f'#!/bin/sh\n[ "$1" = --build ] || exit 0\n{copy}\n')
    monkeypatch.setattr(llama_install.sys, "executable", str(programs / "python"))
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")


def test_an_installation_that_does_not_work_leaves_nothing(state, tmp_path, monkeypatch):
    fake_installation(monkeypatch, tmp_path, "#!/bin/sh\nexit 1\n")
    with pytest.raises(ShipgateError, match="could not quantize"):
        llama_install.install(lambda _: None)
    assert [path.name for path in (state / "cache").iterdir()] == [".llama.cpp-0.3.36.lock"]


@pytest.mark.usefixtures("state")
def test_an_interrupted_installation_is_not_taken_for_a_whole_one(tmp_path, monkeypatch):
    left = installed_folder().parent / ".llama.cpp-0.3.36.partial-x"
    program(left / "made" / "convert_hf_to_gguf.py", "")
    with pytest.raises(ShipgateError, match="run `shipgate doctor"):
        find_tools()
    q8 = quantized_by_hand(tmp_path)
    fake_installation(monkeypatch, tmp_path, f'#!/bin/sh\ncp {q8} "$2"\n')
    said = []
    home = llama_install.install(said.append)
    assert find_tools() == Tools(home, (str(home / "bin" / "llama-quantize"),))
    assert not left.exists()
    monkeypatch.setenv("PATH", "")
    assert llama_install.install(said.append) == home
    assert said[-1] == f"llama.cpp is there already: {home}"


def quantized_by_hand(tmp_path):
    from harnesses.engines.tiny_gguf import metadata

    return write_gguf(tmp_path / "q8.gguf", fields={**metadata(), "general.file_type": 7})


@pytest.mark.usefixtures("state")
def test_an_archive_that_cannot_be_fetched_is_the_users_error(tmp_path, monkeypatch):
    program(tmp_path / "python", "#!/bin/sh\necho 'no network' >&2; exit 1\n")
    monkeypatch.setattr(llama_install.sys, "executable", str(tmp_path / "python"))
    with pytest.raises(ShipgateError, match=r"cannot be fetched \(.*no network\); mend the network and run"):
        llama_install.install(lambda _: None)
    with pytest.raises(ShipgateError, match="run `shipgate doctor"):
        find_tools()
