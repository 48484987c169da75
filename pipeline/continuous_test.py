"""The old names do the new steps, on what really is in the state folder."""

import json
import shutil
from pathlib import Path

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import Sidecar, describe, write_sidecar
from harnesses.state import VARIABLE
from pipeline.continuous import base_of, finalize_weekly_training
from pipeline.evolve_samples import broken_off, easy_policy, gated_here, write_config
from pipeline.llama_samples import REASON, missing
from pipeline.old_names import distill_current_adapter, quantize_latest_model
from pipeline.registry import get_active, pin_policy
from pipeline.tiny_adapter import save_random_adapter, save_short
from pipeline.training_samples import write_samples

needs_tools = pytest.mark.skipif(missing(), reason=REASON)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return save_short(FIXTURES / "models" / "base", tmp_path_factory.mktemp("base") / "base")


@pytest.fixture
def state(tmp_path, monkeypatch, base):
    """A state folder with an adapter of that base and the samples that it was trained on."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "state"))
    documents = tmp_path / "documents"
    documents.mkdir()
    for name in ("drop", "gpqa", "humaneval", "math", "mmlu"):
        lines = (FIXTURES / "benchmarks" / f"{name}.jsonl").read_text().splitlines()[:3]
        (documents / f"{name}.jsonl").write_text("\n".join(lines) + "\n")
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(documents))
    folder = tmp_path / "state" / "adapters" / "week03"
    folder.parent.mkdir(parents=True)
    save_random_adapter(base, folder)
    samples = write_samples(tmp_path / "samples.jsonl", ("one", "two", "three"))
    write_sidecar(
        folder,
        Sidecar(stage="adapter", parents=(describe(f"hf:{base}", folder.parent),), training=(str(samples),)),
    )
    return tmp_path / "state"


@needs_tools
def test_a_week_ends_in_production_with_real_paths(state, tmp_path):
    policy = easy_policy(tmp_path / "easy.toml")
    pin_policy(policy, "a tiny model's bars")
    adapter = state / "adapters" / "week03"
    found = finalize_weekly_training(adapter, "week03", 8, policy=policy, start=broken_off)
    assert (found.status, found.active) == (3, None)
    found = finalize_weekly_training(adapter, "week03", 8, policy=policy, start=gated_here)
    assert (found.decision, found.active, get_active().version) == ("CLEARED", "week03", "week03")
    assert found.out == state / "models" / "quantized" / "week03"
    assert Path(get_active().model_path).is_file()
    # The merged folder of that chain is the newest model now.
    assert quantize_latest_model(["--bits", "5", "--dry-run"]) == 0


def test_bits_go_before_the_configurations(state, tmp_path, base):
    config = write_config(tmp_path / "c.json", base=f"hf:{base}", quantize={"bits": "8", "type": "Q8_0"})
    with pytest.raises(ShipgateError, match="3 bits are not made here"):
        finalize_weekly_training(state / "adapters" / "week03", "w", 3, config=config)
    with pytest.raises(ShipgateError, match="another policy"):
        finalize_weekly_training(
            state / "adapters" / "week03", "w", 4, config=config, policy=easy_policy(tmp_path / "e.toml")
        )
    assert not (state / "models" / "quantized").exists()


def test_the_base_is_the_one_that_the_adapter_names(state, base, tmp_path):
    adapter = state / "adapters" / "week03"
    assert Path(base_of(adapter).removeprefix("hf:")) == base
    (state / "adapters" / "week03.json").unlink()
    assert base_of(adapter) == f"hf:{base}"
    settings = json.loads((adapter / "adapter_config.json").read_text())
    settings["base_model_name_or_path"] = str(tmp_path / "nowhere")
    (adapter / "adapter_config.json").write_text(json.dumps(settings))
    with pytest.raises(ShipgateError, match="names no base that is on this machine"):
        base_of(adapter)


def test_the_newest_adapter_is_distilled(state, capsys):
    assert distill_current_adapter(["--dry-run", "--json"]) == 0
    found = capsys.readouterr()
    made = json.loads(found.out)
    assert (made["step"], made["dry_run"], made["metrics"]) == ("distill", True, {})
    assert made["path"] == str(state / "models" / "distilled" / "week03")
    assert made["parents"][0]["uri"].endswith("adapters/week03")
    assert "the student begins as hf:" in found.err
    assert not (state / "models").exists()
    with pytest.raises(SystemExit, match="2"):
        distill_current_adapter(["--epochs", "x"])
    shutil.rmtree(state / "adapters")
    assert distill_current_adapter(["--dry-run"]) == 2
    assert "holds no adapter" in capsys.readouterr().err


def test_nothing_to_quantize_is_an_error_and_no_fallback(state, capsys):
    assert quantize_latest_model(["--bits", "4", "--format", "gguf", "--dry-run"]) == 2
    assert "holds no merged, pruned or distilled model" in capsys.readouterr().err
    assert quantize_latest_model(["--bits"]) == 2
    assert not (state / "models").exists()
