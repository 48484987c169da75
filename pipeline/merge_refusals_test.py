"""What `shipgate merge` will not touch."""

import json
import shutil

import pytest

from harnesses.engines.tiny_hf import save_random
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import Sidecar, describe, write_sidecar
from pipeline.merge import MergeConfig, merge
from pipeline.step import artifact_digest
from pipeline.tiny_adapter import save_random_adapter, save_short


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """The embedded base, cut to two layers."""
    return save_short(FIXTURES / "models" / "base", tmp_path_factory.mktemp("models") / "base")


@pytest.fixture(scope="module")
def adapter(base):
    return save_random_adapter(base, base.parent / "adapter")


def left_in(folder):
    """What stands there; locks stay, they say nothing."""
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".lock"))


def edited(adapter, copy, **changes):
    shutil.copytree(adapter, copy)
    file = copy / "adapter_config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))
    return copy


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"base_model_name_or_path": "unsloth/Qwen2.5-Coder-7B-bnb-4bit"}, "trained on a quantized base"),
        ({"init_lora_weights": "pissa_niter_4"}, "changes the base it is trained on"),
        ({"base_model_name_or_path": "other/model"}, r"names other/model as its base, and nothing shows"),
        ({"base_model_name_or_path": str(FIXTURES / "models" / "candidate")}, "is not the same model"),
        ({"peft_type": "IA3"}, "only LoRA can be merged"),
        ({"lora_alpha": None}, "alpha None"),
    ],
)
def test_an_adapter_that_says_it_belongs_elsewhere_is_refused(base, adapter, tmp_path, changes, said):
    adapter = edited(adapter, tmp_path / "adapter", **changes)
    with pytest.raises(ShipgateError, match=said):
        merge(MergeConfig(model=f"hf:{base}+{adapter}", out=tmp_path / "merged", dry_run=True))
    assert left_in(tmp_path) == ["adapter"]


def test_an_adapter_s_card_that_tells_of_four_bits_is_believed(base, adapter, tmp_path):
    adapter = edited(adapter, tmp_path / "adapter")
    (adapter / "README.md").write_text("The following config was used:\n- load_in_4bit: True\n")
    with pytest.raises(ShipgateError, match=r"trained on a quantized base \(load_in_4bit: True\)"):
        merge(MergeConfig(model=f"hf:{base}+{adapter}", out=tmp_path / "merged"))


@pytest.mark.parametrize("method", ["bitsandbytes", "gptq", "awq"])
def test_a_quantized_base_is_refused(base, adapter, tmp_path, method):
    four_bits = tmp_path / "base"
    shutil.copytree(base, four_bits)
    config = json.loads((four_bits / "config.json").read_text())
    quantized = {**config, "quantization_config": {"quant_method": method, "bits": 4}}
    (four_bits / "config.json").write_text(json.dumps(quantized))
    with pytest.raises(ShipgateError, match=f"is quantized \\({method} in its config.json\\)"):
        merge(MergeConfig(model=f"hf:{four_bits}+{adapter}", out=tmp_path / "merged"))
    adapter = edited(adapter, tmp_path / "adapter", base_model_name_or_path=str(four_bits))
    with pytest.raises(ShipgateError, match=f"trained on a quantized base \\({method}\\)"):
        merge(MergeConfig(model=f"hf:{base}+{adapter}", out=tmp_path / "merged"))


def test_an_adapter_for_a_base_of_another_shape_is_refused(adapter, tmp_path):
    other = save_random(tmp_path / "base")
    with pytest.raises(
        ShipgateError, match=r"made for another base .*down_proj is \[64, 32\], the adapter's is"
    ):
        merge(MergeConfig(model=f"hf:{other}+{adapter}", out=tmp_path / "merged"))


def test_the_note_s_digest_decides_where_names_and_shapes_agree(base, adapter, tmp_path):
    moved, twin = tmp_path / "adapter", tmp_path / "base"
    shutil.copytree(adapter, moved)
    shutil.copytree(base, twin)
    note = Sidecar(
        stage="adapter", parents=(describe(f"hf:{base}", tmp_path),), sha256=artifact_digest(moved)
    )
    write_sidecar(moved, note)
    config = MergeConfig(model=f"hf:{twin}+{moved}", out=tmp_path / "merged", dry_run=True)
    merge(config)
    (twin / "generation_config.json").write_text("{}")
    with pytest.raises(ShipgateError, match=r"made on another base than .* \(its note names hf:"):
        merge(config)
    (moved / "README.md").write_text("changed")
    with pytest.raises(ShipgateError, match="was written about other weights"):
        merge(config.model_copy(update={"model": f"hf:{base}+{moved}"}))


@pytest.mark.parametrize("name", ["pytorch_model.bin", "modeling_x.py"])
def test_pickles_and_code_are_refused(base, adapter, tmp_path, name):
    shutil.copytree(base, tmp_path / "base")
    (tmp_path / "base" / name).write_bytes(b"x")
    with pytest.raises(ShipgateError, match=name):
        merge(MergeConfig(model=f"hf:{tmp_path / 'base'}+{adapter}", out=tmp_path / "merged"))


def test_an_architecture_that_transformers_does_not_know_is_one_line(base, adapter, tmp_path):
    strange = tmp_path / "base"
    shutil.copytree(base, strange)
    told = json.loads((strange / "config.json").read_text())
    (strange / "config.json").write_text(json.dumps({**told, "model_type": "martian"}))
    adapter = edited(adapter, tmp_path / "adapter", base_model_name_or_path="base")
    for low in (True, False):
        config = MergeConfig(model=f"hf:{strange}+{adapter}", out=tmp_path / "merged", low_memory=low)
        with pytest.raises(ShipgateError, match=r"transformers cannot (load|build) .*martian"):
            merge(config)
    assert not (tmp_path / "merged").exists()


def test_a_model_without_an_adapter_or_on_a_server_is_refused(tmp_path):
    for uri in ("gguf:x.gguf", "ollama:x"):
        with pytest.raises(ShipgateError):
            merge(MergeConfig(model=uri, out=tmp_path / "merged"))
