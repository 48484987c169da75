import json

import pytest

from harnesses.engines.hf_load import library
from harnesses.engines.safetensors_file import read_safetensors
from harnesses.records import ShipgateError
from pipeline.shards import INDEX, copy_file, open_shards, raw, read_header, write_one

torch = library("torch")
files = library("safetensors.torch")
TENSORS = {
    "b": torch.arange(12, dtype=torch.float32).reshape(4, 3),
    "a": torch.arange(8).reshape(2, 4).to(torch.bfloat16),
    "one": torch.tensor(2.5),
    "none": torch.zeros(0, 3),
}


@pytest.fixture
def folder(tmp_path):
    files.save_file(TENSORS, tmp_path / "model.safetensors", metadata={"format": "pt"})
    return tmp_path


def test_tensors_are_read_as_they_were_saved(folder):
    found = open_shards(folder).tensors
    assert sorted(found) == sorted(TENSORS)
    for name, wanted in TENSORS.items():
        assert torch.equal(found[name].read(), wanted)
        assert found[name].read().dtype == wanted.dtype
        assert b"".join(found[name].pieces()) == raw(wanted)


def test_some_rows_are_read_alone(folder):
    stored = open_shards(folder).tensors["b"]
    assert stored.read(slice(1, 3)).tolist() == TENSORS["b"][1:3].tolist()
    assert stored.read(slice(3, 9)).tolist() == TENSORS["b"][3:].tolist()


def test_a_copy_differs_in_what_was_changed_and_in_nothing_else(folder, tmp_path):
    source, target = folder / "model.safetensors", tmp_path / "copy.safetensors"
    copy_file(source, target, {"a": iter([raw(TENSORS["a"][:1] * 2), raw(TENSORS["a"][1:] * 2)])})
    copied = files.load_file(target)
    assert torch.equal(copied["a"], TENSORS["a"] * 2)
    assert all(torch.equal(copied[name], TENSORS[name]) for name in ("b", "one", "none"))
    assert len(target.read_bytes()) == len(source.read_bytes())


def test_bytes_that_do_not_fit_are_refused(folder, tmp_path):
    with pytest.raises(ShipgateError, match="a would get 4 bytes instead of 16"):
        copy_file(folder / "model.safetensors", tmp_path / "x", {"a": iter([b"four"])})
    like = open_shards(folder).tensors["a"]
    with pytest.raises(ShipgateError, match="new would get 0 bytes instead of 16"):
        write_one(tmp_path / "y", "new", like, [])


def test_a_file_of_one_tensor_is_a_sound_one(folder, tmp_path):
    target = tmp_path / "one.safetensors"
    write_one(target, "new", open_shards(folder).tensors["a"], [raw(TENSORS["a"])])
    assert read_safetensors(target).names == {"new"}
    assert torch.equal(files.load_file(target)["new"], TENSORS["a"])


def test_a_file_that_ends_too_early_is_said(folder):
    file = folder / "model.safetensors"
    stored = max(open_shards(folder).tensors.values(), key=lambda tensor: tensor.start + tensor.size)
    file.write_bytes(file.read_bytes()[:-4])
    with pytest.raises(ShipgateError, match="ends within"):
        stored.read()
    with pytest.raises(ShipgateError, match="ends within"):
        list(stored.pieces())
    file.write_bytes(b"none")
    with pytest.raises(ShipgateError, match="is no safetensors file"):
        read_header(file)


def test_integers_are_not_computed_with(tmp_path):
    files.save_file({"i": torch.arange(4)}, tmp_path / "model.safetensors")
    with pytest.raises(ShipgateError, match="i is I64; only floating point"):
        open_shards(tmp_path).tensors["i"].read()


def test_only_files_of_the_index_count_and_no_tensor_stands_twice(folder):
    files.save_file({"c": torch.ones(1)}, folder / "consolidated.safetensors")
    assert "c" not in open_shards(folder).tensors
    files.save_file({"a": torch.ones(1)}, folder / "second.safetensors")
    listed = {"weight_map": {"a": "model.safetensors", "b": "second.safetensors"}}
    (folder / INDEX).write_text(json.dumps(listed))
    with pytest.raises(ShipgateError, match="holds a twice"):
        open_shards(folder)
