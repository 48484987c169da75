import io
import json
import shutil
import struct
import zipfile

import pytest

from harnesses.records import ShipgateError
from pipeline.training_plan import begin, check_plan, checkpoints, last_checkpoint, starts, work_folder

EMPTY = io.BytesIO()
zipfile.ZipFile(EMPTY, "w").close()
ARCHIVE = EMPTY.getvalue()
"""The least that torch could have written."""


def checkpoint(work, step, *, without=(), state=None):
    path = work / f"checkpoint-{step}"
    path.mkdir()
    header = json.dumps({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    contents = {
        "adapter_model.safetensors": struct.pack("<Q", len(header)) + header + b"1234",
        "adapter_config.json": b"{}",
        **dict.fromkeys(("optimizer.pt", "scheduler.pt", "rng_state.pth"), ARCHIVE),
        "trainer_state.json": json.dumps({"global_step": step} if state is None else state).encode(),
    }
    for name, content in contents.items():
        if name not in without:
            (path / name).write_bytes(content)
    return path


def test_a_plan_is_gone_on_with_or_refused(tmp_path):
    work = work_folder(tmp_path / "lora")
    assert work == tmp_path / "lora.training"
    assert not check_plan(work, {"seed": 1})
    begin(work, {"seed": 1, "files": ["a"]})
    assert check_plan(work, {"seed": 1, "files": ["a"]})
    for other in ({"seed": 1, "files": ["b"]}, {"seed": 1}, {"seed": 1, "files": ["a"], "x": 0}):
        with pytest.raises(ShipgateError, match="holds another training"):
            check_plan(work, other)
    assert [path.name for path in work.iterdir()] == ["plan.json"]
    assert (starts(work, 1), starts(work, 1), starts(work, 0)) == (1, 2, 2)


@pytest.mark.parametrize("content", ["", "[]", "{"])
def test_a_broken_plan_is_refused(tmp_path, content):
    (tmp_path / "plan.json").write_text(content)
    with pytest.raises(ShipgateError, match="remove the folder"):
        check_plan(tmp_path, {})


def test_the_newest_whole_checkpoint_counts_by_number(tmp_path):
    checkpoint(tmp_path, 9)
    newest = checkpoint(tmp_path, 10)
    (tmp_path / "checkpoint-x").mkdir()
    assert list(checkpoints(tmp_path)) == [9, 10]
    assert last_checkpoint(tmp_path) == newest


@pytest.mark.parametrize(
    "spoil",
    [
        *({"without": (name,)} for name in ("optimizer.pt", "rng_state.pth", "trainer_state.json")),
        {"without": ("adapter_model.safetensors",)},
        {"state": {"global_step": 3}},
        {"state": []},
    ],
)
def test_what_was_cut_off_is_removed(tmp_path, capsys, spoil):
    good = checkpoint(tmp_path, 2)
    bad = checkpoint(tmp_path, 4, **spoil)
    assert last_checkpoint(tmp_path) == good
    assert not bad.exists()
    assert "checkpoint-4 is not whole" in capsys.readouterr().err


def test_cut_off_weights_and_states_are_noticed(tmp_path):
    for name in ("adapter_model.safetensors", "trainer_state.json", "optimizer.pt", "rng_state.pth"):
        path = checkpoint(tmp_path, 2) / name
        path.write_bytes(path.read_bytes()[:-2])
        assert last_checkpoint(tmp_path) is None
    assert shutil.os.listdir(tmp_path) == []
