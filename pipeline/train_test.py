import argparse
import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import warnings

import pytest

from harnesses.engines.hf_load import library
from harnesses.engines.tiny_hf import save_random
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar, training_files
from pipeline.commands import train as command
from pipeline.step import artifact_digest
from pipeline.train import train
from pipeline.training_check import TrainRequest
from pipeline.training_config import read_config
from pipeline.training_plan import last_checkpoint
from pipeline.training_samples import BASE, write_samples, write_training
from pipeline.training_stats import read_stats
from pipeline.verify_training import verify_training

ROOT = FIXTURES.parent
LONG = {
    "num_train_epochs": 15,
    "per_device_train_batch_size": 8,
    "save_steps": 3,
    "logging_steps": 3,
    "eval_steps": 15,
}
"""Fifteen steps: enough to be killed in between."""


def trained(folder, **changes):
    """A training in this process, its configuration changed by section."""
    return train(request(folder, **changes))


def request(folder, **changes):
    config = read_config(write_training(folder, **changes.pop("training", {})))
    sections = {name: getattr(config, name).model_copy(update=values) for name, values in changes.items()}
    return TrainRequest(config.model_copy(update=sections))


def weights(folder):
    return library("safetensors.torch").load_file(folder / "adapter_model.safetensors")


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A training that nobody disturbed."""
    folder = tmp_path_factory.mktemp("whole")
    return trained(folder, training=LONG)


def test_an_adapter_stands_with_its_note_and_only_computed_numbers(whole):
    folder, stats = whole.path, read_stats(whole.path)
    assert {"adapter_model.safetensors", "adapter_config.json", "tokenizer.model", "logs"} <= {
        path.name for path in folder.iterdir()
    }
    note = read_sidecar(folder)
    assert (note.stage, note.sha256) == ("adapter", artifact_digest(folder))
    assert [path.name for path in training_files(folder)] == ["words.jsonl"]
    assert (stats.steps, stats.planned_steps, stats.total_samples, stats.starts) == (15, 15, 8, 1)
    assert stats.final_loss < stats.initial_loss
    assert stats.train_samples_per_second == pytest.approx(8 * 15 / stats.train_runtime)
    assert stats.history[-1].seconds == stats.train_runtime
    assert stats.train_loss == pytest.approx(sum(point.loss for point in stats.history) / 5)
    assert (stats.eval_step, stats.grad_norm_max > 0, stats.answer_tokens > 0) == (15, True, True)
    assert whole.metrics["final_loss"] == stats.final_loss


def test_the_loss_counts_on_the_answer_alone(whole):
    assert read_stats(whole.path).eval_loss == pytest.approx(held_out_loss(whole.path), rel=1e-3)


def held_out_loss(adapter):
    """The held-out samples' loss per answer token, computed apart from the code under test."""
    torch, transformers, peft = map(library, ("torch", "transformers", "peft"))
    model = transformers.AutoModelForCausalLM.from_pretrained(BASE, dtype=torch.float32)
    model = quiet(peft.PeftModel.from_pretrained, model, str(adapter)).eval()
    tokenizer = transformers.AutoTokenizer.from_pretrained(BASE)
    total = tokens = 0
    for word in ("nine", "ten", "eleven", "twelve"):
        head = f"<|im_start|>user\nSay {word}.<|im_end|>\n<|im_start|>assistant\n"
        question, answer = (
            tokenizer(text, add_special_tokens=False)["input_ids"]
            for text in (head, f"The word is {word}.<|im_end|>")
        )
        with torch.no_grad():
            logits = model(torch.tensor([question + answer])).logits[0, len(question) - 1 : -1]
            total += float(torch.nn.functional.cross_entropy(logits, torch.tensor(answer), reduction="sum"))
        tokens += len(answer)
    return total / tokens


def quiet(function, *arguments):
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        return function(*arguments)


def test_it_goes_on_after_a_kill_and_ends_with_the_same_weights(whole, tmp_path):
    config = write_training(tmp_path, **LONG)
    work = tmp_path / "lora.training"
    line = [sys.executable, "-m", "pipeline.cli", "train", "--config", str(config)]
    with subprocess.Popen(line, cwd=ROOT, stderr=subprocess.DEVNULL) as running:
        while not (work / "checkpoint-3" / "trainer_state.json").exists() and running.poll() is None:
            time.sleep(0.02)
        running.send_signal(signal.SIGKILL)
    assert running.returncode == -signal.SIGKILL
    assert not (tmp_path / "lora").exists()
    half = work / "checkpoint-14"
    half.mkdir()
    (half / "optimizer.pt").write_bytes(b"cut off")

    made = train(TrainRequest(read_config(config)))
    stats, straight = read_stats(made.path), read_stats(whole.path)
    assert stats.starts == 2
    assert [p.step for p in stats.history] == [p.step for p in straight.history]
    assert [p.loss for p in stats.history] == pytest.approx([p.loss for p in straight.history], rel=1e-3)
    torch, ours, theirs = library("torch"), weights(made.path), weights(whole.path)
    assert all(torch.allclose(ours[name], theirs[name], atol=1e-4) for name in theirs)
    assert not half.exists()


def test_another_training_does_not_go_on_in_the_same_folder(whole):
    config = read_config(whole.path.parent / "config.json")
    changed = config.model_copy(update={"lora": config.lora.model_copy(update={"r": 8})})
    away = whole.path.with_name("away")
    whole.path.rename(away)
    try:
        with pytest.raises(ShipgateError, match=r"lora\.training holds another training \(other lora\)"):
            train(TrainRequest(changed))
    finally:
        away.rename(whole.path)


def test_a_loss_that_is_no_number_stops_it_and_the_last_good_checkpoint_stays(tmp_path):
    # The first step of the warm-up learns nothing, the second one ruins the weights, which the third shows.
    ruinous = {"learning_rate": 1e37, "save_steps": 1, "eval_steps": 50, "save_total_limit": 1}
    with pytest.raises(
        ShipgateError, match=r"loss is nan at step 3; .*last good checkpoint is .*checkpoint-1\)"
    ):
        trained(tmp_path, training=ruinous)
    assert not (tmp_path / "lora").exists()
    assert last_checkpoint(tmp_path / "lora.training").name == "checkpoint-1"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"instruction": "a", "output": "b"}\n{"instruction": "a"\n', r"words\.jsonl:2: not a JSON object"),
        ('{"instruction": "a", "output": " "}\n', r"words\.jsonl:1: output is missing"),
        ("\n", r"words\.jsonl is empty"),
        (None, r"words\.jsonl cannot be read"),
        ('{"instruction": "Say nine.", "output": "b"}\n', r"eval\.jsonl:1 is held out but also trained on"),
    ],
)
def test_bad_samples_are_named_before_anything_is_written(tmp_path, content, said):
    asked = request(tmp_path)
    (tmp_path / "words.jsonl").unlink()
    if content is not None:
        (tmp_path / "words.jsonl").write_text(content)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ShipgateError, match=said):
        train(asked)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("section", "values", "said"),
    [
        ("lora", {"r": 10**9}, "needs .* GB and the disk has"),
        ("lora", {"target_modules": ("nowhere",)}, "no linear layer named nowhere"),
        ("data_processing", {"max_seq_length": 4096}, "reads 1024 tokens"),
        (
            "data_processing",
            {"max_seq_length": 16, "truncation": False},
            r"words\.jsonl:1: \d+ tokens do not fit",
        ),
        ("data_processing", {"max_seq_length": 8}, "no question leaves room"),
        ("model", {"base_model": "gguf:fixtures/models/base.gguf"}, "is quantized"),
    ],
)
def test_what_cannot_be_trained_is_refused(tmp_path, section, values, said):
    with pytest.raises(ShipgateError, match=said):
        trained(tmp_path, **{section: values})
    assert not (tmp_path / "lora.training").exists()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda base: (base / "pytorch_model.bin").write_bytes(b"pickle"), "format that can run code"),
        (lambda base: config_of(base, quantization_config={"quant_method": "bitsandbytes"}), "is quantized"),
        (
            lambda base: config_of(base, model_type="unheard-of", architectures=["X"]),
            "cannot build the model",
        ),
    ],
)
def test_a_base_that_may_not_be_trained_on_is_refused(tmp_path, spoil, said):
    base = tmp_path / "base"
    shutil.copytree(BASE, base)
    spoil(base)
    with pytest.raises(ShipgateError, match=said):
        trained(tmp_path, model={"base_model": f"hf:{base}"})


def config_of(base, **values):
    config = json.loads((base / "config.json").read_text())
    (base / "config.json").write_text(json.dumps(config | values))


def called(capsys, *arguments):
    """`shipgate train --json` in this process: what it printed on stdout and stderr."""
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    assert command.run(parser.parse_args([*map(str, arguments), "--json"])) == 0
    out, err = capsys.readouterr()
    assert out.count("\n") == 1
    return json.loads(out), err


def test_a_dry_run_checks_everything_and_writes_nothing(tmp_path, capsys):
    config = write_training(tmp_path)
    write_samples(tmp_path / "words.jsonl", ("verylongword" * 9, "b"))
    before = sorted(tmp_path.iterdir())
    found, said = called(capsys, "--config", config, "--dry-run")
    assert (found["dry_run"], found["metrics"], found["step"]) == (True, {}, "train")
    assert "1 samples are cut at 64 tokens" in said
    assert "trains on the processor" in said or "trains on CUDA" in said or "trains on MPS" in said
    assert sorted(tmp_path.iterdir()) == before


def test_tensorboard_can_read_the_curves(whole):
    if importlib.util.find_spec("tensorboard") is None:
        pytest.skip("no TensorBoard; pip install tensorboard")
    (events,) = (whole.path / "logs").iterdir()
    content = events.read_bytes()
    assert b"train/loss" in content
    assert b"train/grad_norm_max" in content
    assert b"eval/loss" in content


def test_two_processes_train_one_adapter(tmp_path):
    if not library("torch").distributed.is_gloo_available():
        pytest.skip("torch has no gloo here; install the build of torch from its own index")
    config = write_training(tmp_path, num_train_epochs=1, per_device_train_batch_size=2)
    launch = [
        "-m",
        "accelerate.commands.launch",
        "--multi_gpu",
        "--num_processes",
        "2",
        "--num_machines",
        "1",
    ]
    plain = ["--mixed_precision", "no", "--dynamo_backend", "no", "--num_cpu_threads_per_process", "1"]
    call = ["--main_process_port", "0", "-m", "pipeline.cli", "train", "--config", str(config), "--json"]
    environment = {**os.environ, "CUDA_VISIBLE_DEVICES": ""}
    done = subprocess.run(
        [sys.executable, *launch, *plain, *call],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    metrics = json.loads(line)["metrics"]
    assert (metrics["processes"], metrics["steps"], metrics["total_samples"]) == (2, 2, 8)
    findings = {finding.name: finding.judgement for finding in verify_training(tmp_path / "lora")}
    assert (findings["loads"], findings["adapter size"], findings["steps"]) == ("good", "good", "good")


def test_options_stand_before_the_configuration(tmp_path, capsys):
    base, out = save_random(tmp_path / "random"), tmp_path / "elsewhere"
    line = ["--config", write_training(tmp_path), "--model", f"hf:{base}", "--out", out, "--dry-run"]
    found, _ = called(capsys, *line)
    assert found["path"] == str(out)
    assert found["parents"][0]["uri"] == "hf:random"
