import json

import pytest

from harnesses.records import ShipgateError
from pipeline.training_config import TrainingConfig, read_config
from pipeline.training_samples import TINY
from reports.files import SCHEMAS

BALANCED = TINY.with_name("balanced_training.json")
SCHEMA = json.loads((SCHEMAS / "training_config.schema.json").read_text())


def test_the_balanced_configuration_is_the_roadmap_s():
    config = read_config(BALANCED)
    names = [name.removeprefix("./data/").removesuffix(".jsonl") for name in config.data.train_files]
    assert " ".join(names) == (
        "style_core domain_patterns process_framework domain_representatives style_refactor guardrails"
        " tool_awareness reporting_protocol"
    )
    assert config.data.eval_file == "./data/eval.jsonl"
    options, lora = config.training, config.lora
    assert (options.num_train_epochs, options.per_device_train_batch_size) == (2, 1)
    assert (options.gradient_accumulation_steps, options.learning_rate, options.lr_scheduler_type) == (
        12,
        2e-4,
        "cosine",
    )
    assert (options.warmup_steps, options.weight_decay, options.max_grad_norm) == (100, 0.01, 1.0)
    assert (options.logging_steps, options.save_steps, options.eval_steps) == (50, 500, 500)
    assert (options.save_total_limit, options.optim, options.report_to) == (3, "adamw_torch", "tensorboard")
    assert (lora.r, lora.lora_alpha, lora.lora_dropout, len(lora.target_modules)) == (16, 32, 0.05, 7)
    assert config.data_processing.max_seq_length == 2048
    loss = config.bands.loss
    assert (loss.right, loss.poor_above, loss.overfitted_below) == ((0.6, 1.0), 1.5, 0.4)
    assert config.bands.grad_norm_max == 5.0


def test_the_tiny_configuration_trains_the_same_files_of_the_embedded_base():
    tiny, balanced = read_config(TINY), read_config(BALANCED)
    assert tiny.model.base_model == "hf:./fixtures/models/base"
    assert [name.replace("/tiny", "") for name in tiny.data.train_files] == list(balanced.data.train_files)


def test_schema_and_record_have_the_same_keys():
    fields = TrainingConfig.model_fields
    assert set(SCHEMA["properties"]) == set(fields)
    for name in set(fields) - {"schema_version"}:
        assert set(SCHEMA["properties"][name]["properties"]) == set(fields[name].annotation.model_fields)


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ("training.learning_rate", "fast", "training.learning_rate: 'fast' is not of type 'number'"),
        ("training.learning_rate", 0, "training.learning_rate: 0 is less than or equal to"),
        ("training.epochs", 2, "training: Additional properties are not allowed .'epochs'"),
        ("lora.target_modules", [], "lora.target_modules: "),
        ("model.base_model", "ollama:x", "model.base_model: "),
        ("model.trust_remote_code", True, "trust_remote_code is refused"),
        ("hardware.precision", "int4", "hardware.precision: 'int4' is not one of"),
        ("bands.loss.right", [1.0, 0.6], "bands.loss: .* must ascend"),
        ("bands.loss.poor_above", 0.1, "bands.loss: .* must ascend"),
        ("data.eval_file", "./data/tiny/guardrails.jsonl", "data.eval_file is among data.train_files"),
    ],
)
def test_a_wrong_key_is_named_with_its_file(tmp_path, place, value, said):
    document = json.loads(TINY.read_text())
    *sections, key = place.split(".")
    part = document
    for section in sections:
        part = part[section]
    part[key] = value
    path = tmp_path / "c.json"
    path.write_text(json.dumps(document))
    with pytest.raises(ShipgateError, match=rf"c\.json: {said}") as found:
        read_config(path)
    assert "\n" not in str(found.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        ("{", "not sound JSON"),
        ("[]", "is not of type 'object'"),
        ('{"schema_version": 1}', "is a required property"),
        ('{"schema_version": 1, "schema_version": 1}', "is there twice"),
    ],
)
def test_what_is_no_configuration_is_said(tmp_path, content, said):
    path = tmp_path / "c.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(ShipgateError, match=rf"c\.json.*{said}"):
        read_config(path)
