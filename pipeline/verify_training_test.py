import argparse
import json
import math
import shutil
import warnings

import pytest

from harnesses.engines.hf_load import library
from harnesses.records import ShipgateError
from harnesses.sidecar import Sidecar, describe, write_sidecar
from pipeline.commands import verify_training as command
from pipeline.step import artifact_digest
from pipeline.training_config import LossBand, read_config
from pipeline.training_loop import Fitted, lora_config
from pipeline.training_samples import BASE, TINY
from pipeline.training_stats import FILE, Known, TrainingStats, computed
from pipeline.verify_training import judge_loss, judge_numbers, verify_training

CONFIG = read_config(TINY)
BALANCED = read_config(TINY.with_name("balanced_training.json")).bands
BAND = LossBand(right=(0.6, 1.0), poor_above=1.5, overfitted_below=0.4)


def stats(**values):
    entry = {"learning_rate": 1e-4, "skipped_steps": 0.0, "grad_norm_max": 0.7}
    log = (
        {"step": 10, "loss": 2.5, "seconds": 5.0, **entry},
        {"step": 20, "loss": 0.8, "seconds": 10.0, **entry},
    )
    known = Known(
        config=CONFIG,
        base=describe(f"hf:{BASE}", BASE.parent),
        base_parameters=1,
        trainable_parameters=1,
        device="cpu",
        precision="fp32",
        starts=1,
        files=(),
        held_out=None,
    )
    made = computed(Fitted(None, log, 20, 20, 1, 10**9), known)
    return made.model_copy(update={"train_samples_per_second": 2.2, **values})


@pytest.mark.parametrize(
    ("loss", "judgement", "said"),
    [
        (0.6, "good", "within"),
        (1.0, "good", "within"),
        (0.8, "good", "within"),
        (0.59, "unsure", "neither"),
        (0.4, "unsure", "neither"),
        (1.5, "unsure", "neither"),
        (1.51, "bad", "poor"),
        (0.39, "bad", "overfitted"),
        (math.nan, "bad", "not a number"),
        (math.inf, "bad", "not a number"),
    ],
)
def test_the_loss_has_its_bands(loss, judgement, said):
    found = judge_loss(loss, BAND)
    assert found.judgement == judgement
    assert said in found.reason


@pytest.mark.parametrize(
    ("values", "bad"),
    [
        ({}, set()),
        ({"grad_norm_max": 5.0}, set()),
        ({"grad_norm_max": 5.01}, {"gradient norm"}),
        ({"grad_norm_max": None}, {"gradient norm"}),
        ({"train_samples_per_second": 1.0}, {"throughput"}),
        ({"peak_memory_bytes": 29 * 10**9}, {"memory (GB)"}),
        ({"peak_memory_bytes": 0}, {"memory (GB)"}),
        ({"steps": 19}, {"steps"}),
        ({"history": ()}, {"steps"}),
        ({"final_loss": 2.0}, {"loss"}),
    ],
)
def test_numbers_are_held_against_their_bands(values, bad):
    findings = judge_numbers(stats(**values), BALANCED)
    assert {finding.name for finding in findings if finding.judgement == "bad"} == bad


def test_a_loss_that_did_not_fall_is_no_good_sign():
    found = {finding.name: finding.judgement for finding in judge_numbers(stats(initial_loss=0.8), BALANCED)}
    assert found["loss curve"] == "unsure"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """An adapter's folder as `shipgate train` leaves it, without the training."""
    return adapter(tmp_path_factory.mktemp("adapter") / "lora", CONFIG.lora)


def adapter(folder, lora, **values):
    transformers, peft, torch = map(library, ("transformers", "peft", "torch"))
    base = transformers.AutoModelForCausalLM.from_pretrained(BASE, dtype=torch.float32)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        model = peft.get_peft_model(base, lora_config(lora))
    model.save_pretrained(folder, save_embedding_layers=False)
    (folder / "README.md").unlink(missing_ok=True)
    (folder / FILE).write_text(stats(**values).model_dump_json())
    return noted(folder)


def noted(folder):
    parent = describe(f"hf:{BASE}", folder.parent)
    write_sidecar(folder, Sidecar(stage="adapter", parents=(parent,), sha256=artifact_digest(folder)))
    return folder


def bad_of(folder, **options):
    return {finding.name for finding in verify_training(folder, **options) if finding.judgement == "bad"}


def test_a_sound_folder_is_judged_by_its_own_bands_or_others(made):
    assert bad_of(made) == {"loss"}
    assert bad_of(made, bands=BALANCED) == set()
    assert bad_of(made, bands=BALANCED, base=f"hf:{BASE}") == set()


def test_a_change_after_training_is_noticed(made, tmp_path):
    folder = tmp_path / "lora"
    shutil.copytree(made, folder)
    assert "digest" in bad_of(folder, base=f"hf:{BASE}")
    noted(folder)
    assert "digest" not in bad_of(folder)
    (folder / FILE).write_text(stats(final_loss=0.9).model_dump_json())
    assert "digest" in bad_of(folder)


def test_an_adapter_of_another_rank_or_without_a_tensor_is_noticed(made, tmp_path):
    assert "adapter size" in bad_of(adapter(tmp_path / "r8", CONFIG.lora.model_copy(update={"r": 8})))
    safetensors = library("safetensors.torch")
    folder = tmp_path / "half"
    shutil.copytree(made, folder)
    weights = safetensors.load_file(folder / "adapter_model.safetensors")
    del weights[min(weights)]
    safetensors.save_file(weights, folder / "adapter_model.safetensors")
    noted(folder)
    assert {"adapter size", "loads"} <= bad_of(folder)


def test_an_adapter_that_says_it_is_of_a_quantized_base_does_not_pass(made, tmp_path):
    folder = tmp_path / "lora"
    shutil.copytree(made, folder)
    config = json.loads((folder / "adapter_config.json").read_text())
    config["base_model_name_or_path"] = "someone/base-bnb-4bit"
    (folder / "adapter_config.json").write_text(json.dumps(config))
    noted(folder)
    assert "loads" in bad_of(folder)


def test_nothing_to_judge_is_an_error(made, tmp_path):
    with pytest.raises(ShipgateError, match=r"training_stats\.json cannot be read"):
        verify_training(tmp_path)
    folder = tmp_path / "lora"
    shutil.copytree(made, folder)
    with pytest.raises(ShipgateError, match="name the base with --model"):
        verify_training(folder)
    document = json.loads((folder / FILE).read_text())
    (folder / FILE).write_text(json.dumps(document | {"final_loss": math.nan}))
    with pytest.raises(ShipgateError, match="not what shipgate train writes"):
        verify_training(folder)


def test_the_command_ends_with_1_where_something_is_bad(made, capsys):
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    assert command.run(parser.parse_args([str(made), "--json"])) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["passed"] is False
    balanced = str(TINY.with_name("balanced_training.json"))
    assert command.run(parser.parse_args([str(made), "--config", balanced])) == 0
    assert "[x] loss 0.8: within 0.6 to 1.0\n" in capsys.readouterr().out
    assert command.run(parser.parse_args([str(made), "--dry-run", "--json"])) == 0
    assert json.loads(capsys.readouterr().out) == {"passed": None, "findings": [], "dry_run": True}
    with pytest.raises(ShipgateError, match="cannot be read"):
        command.run(parser.parse_args([str(made.parent), "--dry-run"]))


def test_statistics_are_what_was_logged():
    found = stats()
    assert (found.train_loss, found.final_loss, found.initial_loss) == (pytest.approx(1.65), 0.8, 2.5)
    assert (found.train_runtime, found.train_steps_per_second) == (10.0, 2.0)
    assert (found.eval_loss, found.eval_step, found.eval_file) == (None, None, None)
    assert TrainingStats.model_validate_json(found.model_dump_json()) == found
    with pytest.raises(ShipgateError, match="logged no loss"):
        computed(Fitted(None, (), 0, 0, 1, 0), None)
