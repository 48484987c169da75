import json
import os
from importlib.util import find_spec
from pathlib import Path

import pytest

from harnesses.engines.gguf_file import read_gguf
from harnesses.records import ShipgateError
from pipeline.llama_cpp import VERSION, convert, quantize, source
from pipeline.models import RECIPE, _new_model, _save
from pipeline.tokenizer import train_tokenizer

CONVERTER = Path(os.environ.get("LLAMA_CPP_DIR", "")) / "convert_hf_to_gguf.py"
INSTALLED = find_spec("llama_cpp") is not None
WHOLE = INSTALLED and "LLAMA_CPP_DIR" in os.environ and CONVERTER.is_file()


def test_a_folder_that_is_no_source_tree_is_the_users_error(tmp_path, monkeypatch):
    monkeypatch.setenv("LLAMA_CPP_DIR", str(tmp_path / "nowhere"))
    with pytest.raises(ShipgateError, match=r"nowhere holds no convert_hf_to_gguf.py; set LLAMA_CPP_DIR"):
        source(tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_the_named_tree_goes_before_the_cached_one(tmp_path, monkeypatch):
    named, cached = tmp_path / "named", tmp_path / f"llama_cpp_python-{VERSION}" / "vendor" / "llama.cpp"
    for tree in (named, cached):
        tree.mkdir(parents=True)
        (tree / "convert_hf_to_gguf.py").write_text("")
    monkeypatch.setenv("LLAMA_CPP_DIR", str(named))
    assert source(tmp_path) == named
    monkeypatch.delenv("LLAMA_CPP_DIR")
    assert source(tmp_path) == cached


def test_a_converter_that_fails_is_the_users_error(tmp_path):
    (tmp_path / "convert_hf_to_gguf.py").write_text("raise SystemExit('no such architecture')")
    with pytest.raises(ShipgateError, match=r"no such architecture$"):
        convert(tmp_path, tmp_path / "model", tmp_path / "out.gguf")


def test_an_unknown_quantization_or_a_missing_library_is_the_users_error(tmp_path):
    expected = "unknown quantization 'Q9_Z'" if INSTALLED else "llama-cpp-python is not installed"
    with pytest.raises(ShipgateError, match=expected):
        quantize(tmp_path / "in.gguf", tmp_path / "out.gguf", "Q9_Z")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not INSTALLED, reason="llama-cpp-python is not installed; `make models` installs it")
def test_a_file_that_cannot_be_quantized_is_the_users_error(tmp_path):
    (tmp_path / "in.gguf").write_bytes(b"no GGUF")
    with pytest.raises(ShipgateError, match="could not quantize"):
        quantize(tmp_path / "in.gguf", tmp_path / "out.gguf", "Q8_0")


@pytest.mark.skipif(not WHOLE, reason="needs what `make models` installs, and LLAMA_CPP_DIR: a source tree")
def test_a_model_comes_through_conversion_and_quantization_whole(tmp_path):
    recipe = json.loads(RECIPE.read_text(encoding="utf-8"))
    recipe["model"] = {**recipe["model"], "vocabulary": 290, "layers": 1, "intermediate": 512}
    train_tokenizer([f"{w} words {n}" for n in range(300) for w in ("some", "more")], 290, tmp_path / "tok")
    model = _new_model(recipe)
    _save(model, tmp_path / "tok", tmp_path / "model")
    tree = source(tmp_path)
    f16 = convert(tree, tmp_path / "model", tmp_path / "f16.gguf")
    quantized = quantize(f16, tmp_path / "q4.gguf", "Q4_K_M")
    whole, small = read_gguf(f16), read_gguf(quantized)
    assert (whole.quantization, small.quantization) == ("F16", "Q4_K_M")
    assert small.size_bytes < whole.size_bytes / 2
    assert whole.parameters == small.parameters == sum(p.numel() for p in model.parameters())
    assert small.architecture == "llama"
    assert small.metadata["tokenizer.ggml.tokens"][:6] == [
        *("<unk>", "<s>", "</s>"),
        *("<|im_start|>", "<|im_end|>", "<|endoftext|>"),
    ]
    assert {"<|im_start|>", "<|im_end|>"} <= small.control_tokens
    assert small.metadata["tokenizer.ggml.eos_token_id"] == 4
    assert "<|im_start|>assistant" in small.chat_template
