import json
import shutil
import struct

import pytest

from harnesses.engines.hf_folder import check_adapter_folder, check_model_folder
from harnesses.engines.safetensors_file import read_safetensors
from harnesses.records import ShipgateError


def safetensors(tensors, data=b"\0" * 24):
    header = json.dumps(tensors).encode()
    return struct.pack("<Q", len(header)) + header + data


A = {"dtype": "F32", "shape": [2, 2], "data_offsets": [0, 16]}
B = {"dtype": "BF16", "shape": [4], "data_offsets": [16, 24]}
GOOD = {"__metadata__": {"format": "pt"}, "a": A, "b": B}


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "model"
    path.mkdir()
    (path / "config.json").write_text('{"model_type": "llama", "max_position_embeddings": 128}')
    (path / "model.safetensors").write_bytes(safetensors(GOOD))
    return path


def refusal(folder):
    with pytest.raises(ShipgateError) as caught:
        check_model_folder(folder)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_sound_folder_tells_what_it_holds(folder):
    (folder / ".git" / "hooks").mkdir(parents=True)
    (folder / ".git" / "hooks" / "x.py").touch()
    facts = check_model_folder(folder)
    assert sorted(facts.files) == ["config.json", "model.safetensors"]
    assert (facts.parameters, facts.context_length) == (8, 128)
    assert facts.dtype in ("F32", "BF16")
    assert facts.size_bytes == sum(file.stat().st_size for file in facts.files.values())


@pytest.mark.parametrize(
    "name",
    [
        "pytorch_model.bin",
        "a.pt",
        "a.PTH",
        "deep/er/a.pkl",
        "a.ckpt",
        "training_args.bin",
        "modeling.py",
        "sub/x.py",
        "x.so",
    ],
)
def test_pickles_and_code_are_refused_wherever_they_stand(folder, name):
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(b"x")
    assert name in refusal(folder)


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("config.json", '{"auto_map": {"AutoModel": "m.M"}}', "auto_map"),
        ("tokenizer_config.json", '{"a": [{"auto_map": {"AutoTokenizer": ["m.M", null]}}]}', "auto_map"),
        ("config.json", '{"attn_implementation": "someone/kernel"}', "kernel on a hub"),
        ("config.json", "[]", "not a JSON object"),
        ("config.json", '{"a": 1, "a": 2}', "twice"),
        ("generation_config.json", '{"a": NaN}', "NaN"),
        ("generation_config.json", "{", "not sound JSON"),
        ("model.safetensors.index.json", "{}", "weight_map"),
        ("model.safetensors.index.json", '{"weight_map": {"a": "../x.safetensors"}}', "lacks it"),
        ("model.safetensors.index.json", '{"weight_map": {"c": "model.safetensors"}}', "lacks it"),
    ],
)
def test_json_that_refers_to_code_or_contradicts_the_weights_is_refused(folder, name, text, problem):
    (folder / name).write_text(text)
    message = refusal(folder)
    assert problem in message
    assert name in message


def test_an_index_that_fits_is_accepted(folder):
    (folder / "model.safetensors.index.json").write_text('{"weight_map": {"a": "model.safetensors"}}')
    assert check_model_folder(folder).parameters == 8


def test_missing_parts_are_named(folder, tmp_path):
    assert "is not a folder" in refusal(tmp_path / "none")
    assert "is not a folder" in refusal(folder / "config.json")
    with pytest.raises(ShipgateError, match=r"holds no adapter_config\.json"):
        check_adapter_folder(folder)
    (folder / "model.safetensors").unlink()
    assert "no .safetensors file" in refusal(folder)
    (folder / "config.json").unlink()
    assert "no config.json" in refusal(folder)


def test_links_may_not_leave_the_folder(folder, tmp_path):
    outside = tmp_path / "outside.safetensors"
    shutil.move(folder / "model.safetensors", outside)
    (folder / "model.safetensors").symlink_to(outside)
    assert "leaves the folder" in refusal(folder)
    (folder / "model.safetensors").unlink()
    (folder / "sub").symlink_to(tmp_path)
    assert "leaves the folder" in refusal(folder)
    (folder / "sub").unlink()
    shutil.copy(outside, folder / "weights")
    (folder / "model.safetensors").symlink_to("weights")
    assert check_model_folder(folder).parameters == 8


def test_the_folder_itself_may_be_a_link(folder, tmp_path):
    (tmp_path / "link").symlink_to(folder)
    assert check_model_folder(tmp_path / "link").parameters == 8


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "cannot lie"),
        (b"\0" * 8, "cannot lie"),
        (struct.pack("<Q", 2**60) + b"{}", "cannot lie"),
        (struct.pack("<Q", 2) + b"[]", "not an object"),
        (struct.pack("<Q", 2) + b"{}", "no tensor"),
        (struct.pack("<Q", 2) + b"\xff}", "decode"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "cannot lie"),
        (safetensors(GOOD, b"\0" * 23), "take 24 bytes"),
        (safetensors(GOOD, b"\0" * 25), "take 24 bytes"),
        (safetensors({"a": {**A, "dtype": "F9"}}), "unknown type F9"),
        (safetensors({"a": {**A, "shape": [2, 3]}}), "do not fit"),
        (safetensors({"a": {**A, "shape": [-2, -2]}}), "do not fit"),
        (safetensors({"a": A, "b": {**B, "data_offsets": [8, 16]}}), "starts at 8, not at 16"),
        (safetensors({"b": B}), "starts at 16, not at 0"),
        (safetensors({"a": {**A, "more": 1}}), "a: Extra inputs"),
        (safetensors({"a": {**A, "shape": ["2"]}}), "a: "),
        (safetensors({"a": 1}), "a: "),
        (struct.pack("<Q", 18) + b'{"a": {}, "a": {}}', "twice"),
    ],
)
def test_safetensors_that_contradict_themselves_are_named(tmp_path, content, problem):
    path = tmp_path / "x.safetensors"
    path.write_bytes(content)
    with pytest.raises(ShipgateError, match="not a sound safetensors file") as caught:
        read_safetensors(path)
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)


def test_every_cut_is_noticed(tmp_path):
    whole = safetensors(GOOD)
    path = tmp_path / "x.safetensors"
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(ShipgateError, match="not a sound"):
            read_safetensors(path)
