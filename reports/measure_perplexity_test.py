"""Losses that are kept for later runs are those of the weights that they are kept for."""

import json
import shutil

import pytest

from harnesses.engines.tiny_hf import save_alphabet
from harnesses.records import ShipgateError
from reports.measure_perplexity import measure
from reports.measures_test import ROWS, setting
from reports.records import Evidence


def test_losses_of_weights_that_change_meanwhile_are_not_kept(tmp_path, monkeypatch):
    for benchmark, row in ROWS.items():
        (tmp_path / f"{benchmark}.jsonl").write_text(json.dumps(row) + "\n")
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(tmp_path))
    one = save_alphabet(tmp_path / "one")
    other, kept = shutil.copytree(one, tmp_path / "other"), []
    config = one / "config.json"
    (other / "config.json").write_text(config.read_text() + " ")

    def memo(_, compute):
        kept.append(compute())
        return kept[-1], None

    def swap(*_):
        config.write_text(config.read_text() + "\n")

    given = setting(model=f"hf:{one}", evidence=Evidence(reference=f"hf:{other}"), memo=memo, progress=swap)
    with pytest.raises(ShipgateError, match="changed while it was measured"):
        measure(given)
    assert kept == []
