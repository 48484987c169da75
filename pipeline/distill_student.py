"""The student before its first lesson: a model of its own, or its teacher with fewer layers.

    >>> chosen_layers(5, 3)
    [0, 2, 4]

Layers taken from the teacher at even distances begin far ahead of random ones. Not covered: students narrower
than their teacher, which need a model of their own.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from harnesses.engines import strict_json
from harnesses.engines.hf_load import library
from harnesses.records import ShipgateError
from pipeline.model_folder import edit_config


def chosen_layers(there: int, wanted: int) -> list[int]:
    """Which layers to keep, evenly spread, the first and the last among them (of one, the first)."""
    if wanted == 1:
        return [0]
    return [round(number * (there - 1) / (wanted - 1)) for number in range(wanted)]


def layers_of(config: dict[str, Any]) -> int:
    """How many layers a configuration names, 0 where it does not say."""
    part = config.get("text_config")
    found = (part if isinstance(part, dict) else config).get("num_hidden_layers")
    return found if isinstance(found, int) else 0


def shorten(model: Any, keep: list[int]) -> None:  # noqa: ANN401 - transformers is not typed
    """Leave only some of a loaded model's layers.

    Raises:
        ShipgateError: its layers are not found where they should be.
    """
    torch = library("torch")
    there = model.config.get_text_config().num_hidden_layers
    lists = [
        (name, module)
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.ModuleList) and len(module) == there
    ]
    if not lists:
        raise ShipgateError("the teacher's layers are not where they are looked for; give --student hf:DIR")
    name, layers = lists[0]
    parent, _, own = name.rpartition(".")
    setattr(model.get_submodule(parent), own, torch.nn.ModuleList(layers[index] for index in keep))
    for number, layer in enumerate(model.get_submodule(name)):
        for part in layer.modules():
            # Attention keeps its number, by which it finds its place in a cache.
            if hasattr(part, "layer_idx"):
                part.layer_idx = number
    inner = model.config.get_text_config()
    inner.num_hidden_layers = len(keep)
    if getattr(inner, "layer_types", None):
        inner.layer_types = [inner.layer_types[index] for index in keep]


def write_shortened(work: Path, keep: list[int]) -> None:
    """Have a folder's configuration say that only these layers are there."""
    config = strict_json.loads((work / "config.json").read_bytes())
    inner = config["text_config"] if isinstance(config.get("text_config"), dict) else config
    changes: dict[str, Any] = {"num_hidden_layers": len(keep)}
    if inner.get("layer_types"):
        changes["layer_types"] = [inner["layer_types"][index] for index in keep]
    edit_config(work, changes)


def check_vocabularies(teacher: Any, student: Any) -> None:  # noqa: ANN401 - as above
    """Refuse a pair whose tokens are not the same ones.

    Raises:
        ShipgateError: a token or its number differs; one is named.
    """
    ours, theirs = student.get_vocab(), teacher.get_vocab()
    if ours == theirs:
        return
    odd = next(
        (token for token in sorted(set(ours) | set(theirs)) if ours.get(token) != theirs.get(token)), ""
    )
    raise ShipgateError(
        f"teacher and student have different vocabularies ({odd!r} is {theirs.get(odd)} and"
        f" {ours.get(odd)}); take a student of the teacher's family"
    )
