"""The damage touches scales and nothing else; the table says of overlapping intervals that they overlap."""

import numpy as np
import pytest
from gguf import GGUFReader

from benchmarks.compare.damage import MATRICES, damage
from benchmarks.compare.demonstration import table
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from reports.compare_samples import gate, saved

CANDIDATE = FIXTURES / "models" / "candidate.gguf"


def tensors(path):
    return {tensor.name: np.array(tensor.data) for tensor in GGUFReader(path).tensors}


def test_only_the_scales_of_the_named_matrices_move(tmp_path):
    path = tmp_path / "damaged.gguf"
    moved = damage(CANDIDATE, path, strength=0.2)
    before, after = tensors(CANDIDATE), tensors(path)
    changed = {name for name in before if not np.array_equal(before[name], after[name])}
    assert changed == set(MATRICES)
    bytes_changed = sum(int((before[name] != after[name]).sum()) for name in changed)
    assert moved / 2 < bytes_changed <= 2 * moved
    assert path.stat().st_size == CANDIDATE.stat().st_size


def test_the_same_strength_is_the_same_file_and_none_is_the_candidate(tmp_path):
    paths = [tmp_path / name for name in ("a", "b", "c")]
    for path, strength in zip(paths, (0.2, 0.2, 0.0), strict=True):
        damage(CANDIDATE, path, strength=strength)
    assert paths[0].read_bytes() == paths[1].read_bytes() != CANDIDATE.read_bytes()
    assert paths[2].read_bytes() == CANDIDATE.read_bytes()


def test_a_model_of_other_types_is_refused(tmp_path):
    with pytest.raises(ShipgateError, match=r"output_norm\.weight is F32"):
        damage(CANDIDATE, tmp_path / "x.gguf", strength=0.1, matrices=["output_norm.weight"])


def test_the_table_says_what_intervals_and_pairs_say():
    before = saved("1", [gate("refusal", [1] * 87 + [0] * 13), gate("tron_format", [1] * 100)])
    after = saved(
        "2", [gate("refusal", [0] * 12 + [1] * 75 + [0] * 13), gate("tron_format", [0] * 40 + [1] * 60)]
    )
    _, _, _, _, refusal, tron = table("x", before, after).splitlines()
    assert "| overlap | -0.120 " in refusal
    assert "| 12, 0 | 0.00049 | 0.00049 | **worse** |" in refusal
    assert "| apart | -0.400 " in tron
