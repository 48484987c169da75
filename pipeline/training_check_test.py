import argparse
import json
import re
import shutil

import pytest

from harnesses.engines.tiny_hf import save_random
from harnesses.records import ShipgateError
from pipeline.commands import train as command
from pipeline.train import train
from pipeline.training_check import check_training
from pipeline.training_plan import begin
from pipeline.training_samples import BASE, request, write_samples, write_training


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
        train(request(tmp_path, **{section: values}))
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
        train(request(tmp_path, model={"base_model": f"hf:{base}"}))


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


def test_a_timestamped_target_is_new_unless_one_is_unfinished(tmp_path):
    asked = request(
        tmp_path,
        model={"base_model": f"hf:{BASE}", "output_dir": str(tmp_path / "lora"), "timestamped": True},
    )
    fresh = check_training(asked)
    assert re.fullmatch(r"lora_\d{8}_\d{6}", fresh.draft.path.name)
    begin(tmp_path / "lora_20260101_000000.training", fresh.plan)
    assert check_training(asked).draft.path == tmp_path / "lora_20260101_000000"
    (tmp_path / "lora_20260101_000000").mkdir()
    assert check_training(asked).draft.path.name > "lora_20260101_000000"


def test_options_stand_before_the_configuration(tmp_path, capsys):
    base, out = save_random(tmp_path / "random"), tmp_path / "elsewhere"
    line = ["--config", write_training(tmp_path), "--model", f"hf:{base}", "--out", out, "--dry-run"]
    found, _ = called(capsys, *line)
    assert found["path"] == str(out)
    assert found["parents"][0]["uri"] == "hf:random"
