"""Adapters for tests: made by PEFT on a tiny model, their factors drawn at random instead of trained."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from harnesses.engines.hf_load import library
from pipeline.model_folder import load_float32


def save_random_adapter(base: Path, path: Path, **settings: Any) -> Path:  # noqa: ANN401 - LoraConfig's
    """Save an adapter for a folder's model; `settings` are those of PEFT's LoraConfig."""
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
        adapted.save_pretrained(path, save_embedding_layers=False)
    return path
