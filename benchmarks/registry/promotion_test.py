"""The benchmark promotes what it says, in a registry that holds what it says."""

from benchmarks.registry.promotion import filled, measure
from pipeline.registry_store import load


def test_registries_are_sound_and_promotions_are_made(tmp_path):
    weights = tmp_path / "m.gguf"
    weights.write_bytes(b"w")
    filled(tmp_path / "models", weights, 5)
    assert len(load(tmp_path / "models").state.entries) == 5
    assert len(measure(tmp_path, 3, rounds=2)) == 2
