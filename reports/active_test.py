"""Perplexity is held against the active model where nobody says anything else, and only if it is sound."""

import json
import shutil

import pytest

from harnesses.engines import weights_digest
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import Sidecar, describe, write_sidecar
from harnesses.state import VARIABLE, models_folder
from reports.active import reference_or_active


@pytest.fixture
def models(tmp_path, monkeypatch):
    """Two models of this test's own, without notes."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "state"))
    models_folder().mkdir(parents=True)
    for name in ("base", "candidate"):
        shutil.copy(FIXTURES / "models" / f"{name}.gguf", tmp_path)
    return tmp_path


def registry(models, **changes):
    path = models / "base.gguf"
    entry = {
        "version": "1",
        "model": f"gguf:{path}",
        "base_model": None,
        "distilled_from": None,
        "quantization": None,
        "model_path": str(path),
        "model_digest": weights_digest(f"gguf:{path}"),
        "timestamp": "2026-01-02T03:04:05Z",
        "metrics": {},
        "active": True,
        "last_good": False,
        "commit_hash": None,
        "verdict": {"run_id": "r", "decision": "CLEARED", "digest": "sha256:" + "1" * 64},
    }
    document = {"schema_version": 1, "revision": 1, "policy": None, "entries": [{**entry, **changes}]}
    (models_folder() / "registry.json").write_text(json.dumps(document))


def test_the_active_model_is_the_last_resort(models):
    candidate, active = models / "candidate.gguf", f"gguf:{models / 'base.gguf'}"
    assert reference_or_active(candidate, None) is None
    registry(models)
    assert reference_or_active(candidate, None) == active
    assert reference_or_active(candidate, "hf:mine") == "hf:mine"
    assert reference_or_active(None, None) is None
    assert reference_or_active(models / "base.gguf", None) is None
    write_sidecar(candidate, Sidecar(stage="quantized", parents=(describe(active, models),)))
    assert reference_or_active(candidate, None) is None


@pytest.mark.parametrize("change", [{"active": False, "verdict": None}, {"model": "ollama:web4"}])
def test_no_active_model_with_a_file(models, change):
    registry(models, **change)
    assert reference_or_active(models / "candidate.gguf", None) is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"model_digest": "sha256:" + "2" * 64}, "is not the one that was registered"),
        ({"model": "gguf:/gone.gguf"}, "cannot be read"),
        ({"verdict": None}, "is damaged"),
        ({"more": 1}, "is damaged"),
    ],
)
def test_a_registry_that_cannot_be_believed(models, change, said):
    registry(models, **change)
    with pytest.raises(ShipgateError, match=said):
        reference_or_active(models / "candidate.gguf", None)


def test_a_registry_that_is_no_json(models):
    (models_folder() / "registry.json").write_text('{"entries": [], "entries": []}')
    with pytest.raises(ShipgateError, match=r"is damaged .*--reference"):
        reference_or_active(models / "candidate.gguf", None)
