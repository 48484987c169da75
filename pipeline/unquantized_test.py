import json
import shutil
import struct

import pytest

from harnesses.engines.tiny_hf import save_adapter, save_alphabet
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.unquantized import full_precision

MODELS = FIXTURES / "models"


@pytest.fixture(scope="module")
def alphabet(tmp_path_factory):
    return save_alphabet(tmp_path_factory.mktemp("alphabet") / "base")


@pytest.fixture(scope="module")
def adapter(alphabet, tmp_path_factory):
    return save_adapter(alphabet, tmp_path_factory.mktemp("adapter") / "adapter")


def changed(folder, to, file, **values):
    shutil.copytree(folder, to)
    config = json.loads((to / file).read_text())
    (to / file).write_text(json.dumps(config | values))
    return to


def test_full_precision_passes(alphabet, adapter):
    assert full_precision(f"hf:{MODELS / 'base'}").folder.dtype == "BF16"
    found = full_precision(f"hf:{alphabet}+{adapter}")
    assert found.adapter is not None
    assert found.parameters == found.folder.parameters > 0


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"quantization_config": {"quant_method": "bitsandbytes", "load_in_4bit": True}}, "bitsandbytes"),
        ({"quantization_config": {"bits": 4}}, "quantization_config"),
        ({"text_config": {"quantization_config": {"quant_method": "awq"}}}, "awq"),
        ({"trust_remote_code": True}, "trust_remote_code"),
        ({"auto_map": {"AutoModel": "x.Y"}}, "auto_map"),
    ],
)
def test_a_quantized_base_or_one_with_code_is_refused(alphabet, tmp_path, values, said):
    folder = changed(alphabet, tmp_path / "base", "config.json", **values)
    with pytest.raises(ShipgateError, match=said):
        full_precision(f"hf:{folder}")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"base_model_name_or_path": "unsloth/Qwen2.5-Coder-7B-bnb-4bit"}, "bnb in the name"),
        ({"base_model_name_or_path": "Qwen/Qwen2.5-Coder-7B-Instruct-GPTQ-Int4"}, "GPTQ in the name"),
        ({"base_model_name_or_path": "models/qwen.Q4_K_M"}, "Q4_K_M in the name"),
        ({"base_model_name_or_path": "hub/models--unsloth--q-bnb-4bit/snapshots/0a1b"}, "bnb in the name"),
        ({"base_model_name_or_path": "RedHatAI/Qwen2.5-7B-quantized.w4a16"}, "quantized in the name"),
        ({"base_model_name_or_path": "neuralmagic/Qwen2.5-7B-FP8"}, "FP8 in the name"),
        ({"init_lora_weights": "loftq"}, "LoftQ"),
        ({"quantization_config": {"load_in_4bit": True}}, "quantization_config"),
    ],
)
def test_an_adapter_of_a_quantized_base_is_refused(alphabet, adapter, tmp_path, values, said):
    folder = changed(adapter, tmp_path / "adapter", "adapter_config.json", **values)
    with pytest.raises(ShipgateError, match=f"trained on a quantized base .*{said}"):
        full_precision(f"hf:{alphabet}+{folder}")


def test_an_adapter_whose_base_folder_is_quantized_is_refused(alphabet, adapter, tmp_path):
    base = changed(alphabet, tmp_path / "b", "config.json", quantization_config={"quant_method": "bnb"})
    folder = changed(adapter, tmp_path / "a", "adapter_config.json", base_model_name_or_path=str(base))
    with pytest.raises(ShipgateError, match="trained on a quantized base"):
        full_precision(f"hf:{alphabet}+{folder}")


@pytest.mark.parametrize(
    "name", ["Qwen/Qwen2.5-Coder-7B-Instruct", "models/habit-8b", "qabit4", "/x-4bit/base"]
)
def test_an_ordinary_name_is_no_hint(alphabet, adapter, tmp_path, name):
    folder = changed(adapter, tmp_path / "adapter", "adapter_config.json", base_model_name_or_path=name)
    assert full_precision(f"hf:{alphabet}+{folder}")


def test_integer_tensors_are_refused_whatever_the_config_says(alphabet, tmp_path):
    folder = tmp_path / "base"
    shutil.copytree(alphabet, folder)
    header = json.dumps({"x": {"dtype": "U8", "shape": [2], "data_offsets": [0, 2]}}).encode()
    (folder / "extra.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + b"ab")
    with pytest.raises(ShipgateError, match="holds U8 tensors"):
        full_precision(f"hf:{folder}")


def test_a_quantized_gguf_is_refused_and_a_server_too():
    with pytest.raises(ShipgateError, match="is quantized \\(Q4_K_M"):
        full_precision(f"gguf:{MODELS / 'base.gguf'}")
    with pytest.raises(ShipgateError, match="not weights on this machine"):
        full_precision("ollama:web4-agent")
