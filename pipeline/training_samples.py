"""A training that a test can run whole: eight short samples on the embedded base, and four held out."""

from __future__ import annotations

import json
from pathlib import Path

from harnesses.prompts import FIXTURES
from harnesses.records import Json
from pipeline.training_check import TrainRequest
from pipeline.training_config import read_config

BASE = FIXTURES / "models" / "base"
TINY = Path(__file__).parent / "config" / "tiny.json"
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def write_samples(path: Path, words: tuple[str, ...]) -> Path:
    """A file of one sample per word."""
    rows = [{"instruction": f"Say {word}.", "input": "", "output": f"The word is {word}."} for word in words]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def write_training(folder: Path, **training: Json) -> Path:
    """A configuration with its samples; `training` overrides options of that section."""
    files = {"train_files": [str(write_samples(folder / "words.jsonl", _WORDS[:8]))]}
    config = json.loads(TINY.read_text(encoding="utf-8"))
    small = {"num_train_epochs": 3, "per_device_train_batch_size": 4, "gradient_accumulation_steps": 1}
    steps = {"logging_steps": 2, "save_steps": 2, "eval_steps": 4, "warmup_steps": 1}
    config["model"] = {
        "base_model": f"hf:{BASE}",
        "output_dir": str(folder / "lora"),
        "timestamped": False,
    }
    config["data"] = {**files, "eval_file": str(write_samples(folder / "eval.jsonl", _WORDS[8:]))}
    config["training"] |= {**small, **steps, **training}
    config["data_processing"]["max_seq_length"] = 64
    path = folder / "config.json"
    path.write_text(json.dumps(config), encoding="utf-8")
    return path


def request(folder: Path, **changes: Json) -> TrainRequest:
    """A training of these samples, its configuration changed by section."""
    config = read_config(write_training(folder, **changes.pop("training", {})))
    sections = {name: getattr(config, name).model_copy(update=values) for name, values in changes.items()}
    return TrainRequest(config.model_copy(update=sections))
