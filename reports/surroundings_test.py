"""What stands around a run is found by its notes, and what is damaged is left out and never stops a run."""

import json

import pytest

from reports.surroundings import INCIDENT, Lost, surroundings

DIGEST = "sha256:" + "0" * 64


def test_the_one_before_is_the_newest_earlier_run_beside_it(tmp_path):
    for name in ("20260101", "20260102 (b)", "20260104"):
        (tmp_path / name).mkdir()
        (tmp_path / name / INCIDENT).write_text("x")
    here = tmp_path / "20260103"
    here.mkdir()
    assert surroundings(here, "replay:x").previous == f"../20260102%20%28b%29/{INCIDENT}"
    assert surroundings(tmp_path / "2025", "replay:x").previous is None


def noted(path, parent, **more):
    parents = [] if parent is None else [{"uri": parent, "sha256": DIGEST}]
    note = {"schema_version": 1, "stage": "quantized", "parents": parents, **more}
    path.with_name(f"{path.name}.json").write_text(json.dumps(note))


@pytest.fixture
def chain(tmp_path):
    """base + adapter -> merged -> m.gguf, with notes, statistics and what each stage lost."""
    for name in ("base", "lora", "merged", "run"):
        (tmp_path / name).mkdir()
    (tmp_path / "m.gguf").write_bytes(b"m")
    noted(tmp_path / "m.gguf", "hf:merged")
    noted(tmp_path / "merged", "hf:base+lora", training=["train.jsonl"])
    history = [{"step": step, "loss": 3.0 / step} for step in range(1, 101)]
    stats = {"initial_loss": 3.0, "final_loss": 0.03, "eval_loss": None, "history": history}
    (tmp_path / "lora" / "training_stats.json").write_text(json.dumps(stats))
    finished = [
        {"stage": "merge", "metrics": {}},
        {"stage": "prune", "metrics": {"stages": [{"ratio": None}, {"ratio": {"value": 1.25}}]}},
        {"stage": "quantize", "metrics": {"perplexity_ratio": 1.02}},
    ]
    (tmp_path / "evolve.json").write_text(json.dumps({"finished": finished}))
    return tmp_path


def test_notes_lead_to_the_training_and_to_what_each_stage_lost(chain):
    found = surroundings(chain / "run", f"gguf:{chain}/m.gguf")
    assert found.models == (f"hf:{chain}/base+{chain}/lora", f"hf:{chain}/merged", f"gguf:{chain}/m.gguf")
    assert found.training == (f"{chain}/train.jsonl",)
    assert found.curve.path == f"{chain}/lora/training_stats.json"
    assert (found.curve.initial, found.curve.final, found.curve.held_out) == (3.0, 0.03, None)
    assert len(found.curve.points) == 12
    assert (found.curve.points[0], found.curve.points[-1]) == ((1, 3.0), (100, 0.03))
    assert found.stages == (Lost("prune", 1.25), Lost("quantize", 1.02))


@pytest.mark.parametrize("broken", ["m.gguf.json", "lora/training_stats.json", "evolve.json"])
@pytest.mark.parametrize(
    "content", ["{", "[]", "{}", '{"history": 1, "finished": [1]}', '{"final_loss": NaN}']
)
def test_what_is_damaged_is_left_out(chain, broken, content):
    (chain / broken).write_text(content)
    found = surroundings(chain / "run", f"gguf:{chain}/m.gguf")
    assert (found.models == ()) == (broken == "m.gguf.json")
    assert (found.curve is None) == (broken != "evolve.json")
    assert (found.stages == ()) == (broken == "evolve.json")


def test_notes_that_name_one_another_come_to_an_end(tmp_path):
    for name, other in (("a", "b"), ("b", "a")):
        (tmp_path / name).mkdir()
        noted(tmp_path / name, f"hf:{other}")
    assert len(surroundings(tmp_path / "run", f"hf:{tmp_path}/a").models) == 16


@pytest.mark.parametrize("model", ["ollama:x", "replay:x.jsonl", "nonsense", "gguf:\0"])
def test_a_model_without_weights_here_has_nothing_around_it(tmp_path, model):
    found = surroundings(tmp_path / "run", model)
    assert (found.models, found.curve, found.training) == ((), None, ())
