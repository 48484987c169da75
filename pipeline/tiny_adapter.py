"""Adapters and models for tests: PEFT's adapters with random factors, and the first layers of a model."""

from __future__ import annotations

import shutil
import warnings
from pathlib import Path
from typing import Any

from harnesses.engines.hf_folder import check_model_folder
from harnesses.engines.hf_load import library
from pipeline.model_folder import copy_rest, edit_config, load_float32


def save_random_adapter(
    base: Path,
    path: Path,
    *,
    saved_whole: bool | str = False,
    **settings: Any,  # noqa: ANN401 - LoraConfig's
) -> Path:
    """Save an adapter for a folder's model.

    Args:
        base: the model's folder.
        path: where to save it.
        saved_whole: PEFT's `save_embedding_layers`.
        settings: those of PEFT's LoraConfig.
    """
    peft, torch = library("peft"), library("torch")
    torch.manual_seed(11)
    chosen = {"r": 4, "lora_alpha": 8, "target_modules": ["q_proj", "down_proj"], **settings}
    config = peft.LoraConfig(task_type="CAUSAL_LM", **chosen)
    with warnings.catch_warnings():
        # peft 0.21 asks transformers 5 a question under its old name; and warns of what some tests are about.
        warnings.simplefilter("ignore")
        adapted = peft.get_peft_model(load_float32(base), config)
        for name, parameter in adapted.named_parameters():
            if ".lora_" in name or ".modules_to_save." in name:
                torch.nn.init.normal_(parameter, std=0.05)
        adapted.save_pretrained(path, save_embedding_layers=saved_whole)
    return path


def save_short(source: Path, path: Path, *, layers: int = 2) -> Path:
    """Save the first layers of a folder's model as a model of its own, in several shards."""
    torch = library("torch")
    model = load_float32(source)
    model.model.layers = model.model.layers[:layers]
    model.config.num_hidden_layers = layers
    path.mkdir(parents=True)
    copy_rest(check_model_folder(source), path)
    model.to(torch.bfloat16).save_pretrained(path, max_shard_size="2MB")
    # Saving has written a configuration of its own; only the number of layers is to differ.
    shutil.copyfile(source / "config.json", path / "config.json")
    shutil.copyfile(source / "generation_config.json", path / "generation_config.json")
    edit_config(path, {"num_hidden_layers": layers})
    return path
