import subprocess
import sys
from pathlib import Path

import pytest

from harnesses.engines.uri import parse_model
from harnesses.records import ShipgateError


@pytest.mark.parametrize(
    ("uri", "scheme", "target", "adapter"),
    [
        ("gguf:a/b.gguf", "gguf", "a/b.gguf", None),
        ("gguf:C:\\models\\b+c.gguf", "gguf", "C:\\models\\b+c.gguf", None),
        ("hf:base", "hf", "base", None),
        ("hf:base+adapter", "hf", "base", "adapter"),
        ("replay:runs/1/responses.jsonl", "replay", "runs/1/responses.jsonl", None),
        ("ollama:web4-agent:latest", "ollama", "web4-agent:latest", None),
        ("openai:m@http://a:1,http://b:2", "openai", "m@http://a:1,http://b:2", None),
    ],
)
def test_every_form_is_taken_apart(uri, scheme, target, adapter):
    model = parse_model(uri)
    assert (model.uri, model.scheme, model.target, model.adapter) == (uri, scheme, target, adapter)


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "model.gguf",
        "GGUF:a",
        "zip:a",
        "gguf:",
        "gguf: ",
        "hf:+a",
        "hf:a+",
        "hf:a+b+c",
        "hf:",
        "gguf:a\0b",
    ],
)
def test_anything_else_is_refused_in_one_line_that_names_the_forms(uri):
    with pytest.raises(ShipgateError) as caught:
        parse_model(uri)
    assert "gguf:PATH" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_home_is_expanded():
    assert parse_model("gguf:~/m.gguf").path == Path.home() / "m.gguf"
    assert parse_model("hf:a+~/b").adapter_path == Path.home() / "b"


def test_a_wrong_path_is_refused_before_any_model_library_is_imported(tmp_path):
    program = (
        "import sys\n"
        "from harnesses.engines import open_engine\n"
        "from harnesses.records import ShipgateError\n"
        "for uri in sys.argv[1:]:\n"
        "    try: open_engine(uri)\n"
        "    except ShipgateError as error: print(error)\n"
        "heavy = {'torch', 'transformers', 'xllamacpp', 'peft', 'numpy'} & set(sys.modules)\n"
        "print('heavy:', sorted(heavy))\n"
    )
    missing = tmp_path / "none"
    command = [sys.executable, "-c", program, f"gguf:{missing}", f"hf:{missing}", f"replay:{missing}"]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=60)
    *errors, heavy = done.stdout.splitlines()
    assert heavy == "heavy: []"
    assert len(errors) == 3
    assert all(str(missing) in error for error in errors)
