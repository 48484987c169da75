import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
import warnings
from importlib.util import find_spec

import pytest

from harnesses.engines.hf_load import library
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar, training_files
from pipeline.step import artifact_digest
from pipeline.train import train
from pipeline.training_check import TrainRequest
from pipeline.training_config import read_config
from pipeline.training_plan import last_checkpoint
from pipeline.training_samples import BASE, request, write_training
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
    return train(request(folder, **changes))


def weights(folder):
    return library("safetensors.torch").load_file(folder / "adapter_model.safetensors")


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A training that nobody disturbed."""
    folder = tmp_path_factory.mktemp("whole")
    return trained(folder, training=LONG)


def test_an_adapter_stands_with_its_note_and_only_computed_numbers(whole):
    folder, stats = whole.path, read_stats(whole.path)
    # TensorBoard is an extra; without it there is nothing to log to.
    logs = {"logs"} if find_spec("tensorboard") else set()
    assert {"adapter_model.safetensors", "adapter_config.json", "tokenizer.model"} | logs <= {
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
