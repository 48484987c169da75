"""A LoRA adapter as numbers: which matrix gets which two factors, how much of them, and whose base they fit.

    adapter = read_adapter(full_precision_adapter(Path("adapters/balanced")))
    adapter.factors["model.layers.0.self_attn.q_proj"].scale   # alpha / rank

Read from `adapter_config.json` and the tensors' names, without PEFT and without the weights themselves. Not
covered: other kinds than LoRA, which are refused, and LoRA's relatives (DoRA and others): they are named in
`Adapter.odd`, for those steps that can do plain LoRA only.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harnesses.engines.hf_folder import FolderFacts
from harnesses.engines.identity import unreadable
from harnesses.records import ShipgateError
from pipeline.shards import Stored, read_header

WEIGHTS = "adapter_model.safetensors"
_PREFIX = "base_model.model."
_FACTOR = re.compile(r"^(?P<module>.+)\.lora_(?P<embedding>embedding_)?(?P<side>[AB])(?:\.weight)?$")
_ODD = (
    *("use_dora", "use_qalora", "lora_bias", "layer_replication", "target_parameters", "fan_in_fan_out"),
    *("trainable_token_indices", "alora_invocation_tokens", "arrow_config", "kasa_config", "use_bdlora"),
    *("velora_config", "monteclora_config", "ensure_weight_tying"),
)
"""Settings under which an adapter is more than W + scale * B A."""
_SOUND_STARTS = frozenset({"gaussian", "eva", "orthogonal"})
"""Ways to draw the first factors that leave the base as it was. PiSSA, OLoRA, CorDA and LoRA-GA change it."""
_CARD_4BIT = re.compile(r"(?i)\bload_in_[48]bit\W+True\b|quant_method\W+(bitsandbytes|gptq|awq)\b")
"""What PEFT writes into the model card of an adapter that was trained on a quantized model."""


@dataclass(frozen=True)
class Factors:
    """The two factors of one adapted module.

    Attributes:
        a: rank x in; of an embedding rank x vocabulary.
        b: out x rank.
        scale: what their product is multiplied with.
        embedding: the module is an embedding, whose matrix is vocabulary x out: it gets (B A) transposed.
    """

    module: str
    a: Stored
    b: Stored
    scale: float
    embedding: bool

    @property
    def shape(self) -> tuple[int, int]:
        """The shape of the matrix that these factors fit."""
        fits = (self.b.shape[0], self.a.shape[1])
        return (fits[1], fits[0]) if self.embedding else fits


@dataclass(frozen=True)
class Adapter:
    """An adapter that was read.

    Attributes:
        factors: by module, as the base names it.
        replaced: parameters that it brings whole (`modules_to_save`, biases), by the base's names.
        odd: what makes it more than plain LoRA; empty where nothing does.
    """

    path: Path
    base_name: str
    factors: Mapping[str, Factors]
    replaced: Mapping[str, Stored]
    odd: tuple[str, ...]


def read_adapter(facts: FolderFacts) -> Adapter:
    """Read what a checked adapter folder holds.

    Raises:
        ShipgateError: it is no LoRA adapter, was trained on a quantized or a changed base, or is not whole.
    """
    config, path = facts.config, facts.path
    if config.get("peft_type") != "LORA":
        raise ShipgateError(f"{path} is a {config.get('peft_type')} adapter; only LoRA can be merged")
    start = config.get("init_lora_weights", True)
    if not isinstance(start, bool) and start not in _SOUND_STARTS:
        raise ShipgateError(
            f"{path} was begun by {start}, which changes the base it is trained on; save it converted to"
            " plain LoRA (path_initial_model_for_weight_conversion)"
        )
    _refuse_card(facts)
    file = path / WEIGHTS
    if WEIGHTS not in facts.files:
        raise ShipgateError(f"{path} holds no {WEIGHTS}; save the adapter again")
    sides, others = _sorted_out(read_header(file))
    odd = [name for name in _ODD if config.get(name)]
    odd += [name for name in others if ".lora_" in name]
    return Adapter(
        path=path,
        base_name=str(config.get("base_model_name_or_path") or ""),
        factors=_paired(path, sides, config),
        replaced={name: tensor for name, tensor in others.items() if ".lora_" not in name},
        odd=tuple(odd),
    )


def misfits(adapter: Adapter, tensors: Mapping[str, Stored]) -> list[str]:
    """An adapter's parts that do not fit a base's tensors, a line each; parts not found are passed over."""
    found = []
    for module, factors in adapter.factors.items():
        target = tensors.get(f"{module}.weight")
        if target is not None and target.shape != factors.shape:
            found.append(f"{module} is {list(target.shape)}, the adapter's is {list(factors.shape)}")
    for name, new in adapter.replaced.items():
        target = tensors.get(name)
        if target is not None and target.shape != new.shape:
            found.append(f"{name} is {list(target.shape)}, the adapter's is {list(new.shape)}")
    return found


def scale_of(config: Mapping[str, Any], module: str) -> float:
    """What LoRA multiplies B A with for a module: alpha over rank, or over its root (rank-stabilized)."""
    rank = _by_pattern(config.get("rank_pattern"), module, config.get("r"))
    alpha = _by_pattern(config.get("alpha_pattern"), module, config.get("lora_alpha"))
    if not isinstance(rank, int) or rank < 1 or not isinstance(alpha, int | float):
        raise ShipgateError(
            f"the adapter's rank {rank!r} or alpha {alpha!r} for {module} is none; train it again"
        )
    return float(alpha) / (math.sqrt(rank) if config.get("use_rslora") else rank)


def _by_pattern(patterns: object, module: str, default: object) -> object:
    for pattern, value in patterns.items() if isinstance(patterns, Mapping) else ():
        if re.match(rf"(.*\.)?({pattern})$", module):
            return value
    return default


def _refuse_card(facts: FolderFacts) -> None:
    card = facts.files.get("README.md")
    if card is None:
        return
    try:
        found = _CARD_4BIT.search(card.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        raise unreadable(card, error) from error
    if found:
        raise ShipgateError(
            f"{card} says that the adapter was trained on a quantized base ({found.group()}); train it again"
            " on the model in 16 or 32 bits"
        )


_Sides = dict[str, dict[str, tuple[Stored, bool]]]


def _sorted_out(tensors: list[Stored]) -> tuple[_Sides, dict[str, Stored]]:
    """The factors by module and side, and everything else by the base's name for it."""
    sides: _Sides = {}
    others: dict[str, Stored] = {}
    for tensor in tensors:
        name = tensor.name.removeprefix(_PREFIX)
        match = _FACTOR.match(name)
        if match is None:
            # PEFT saves an adapted embedding whole too, under the name that its wrapping gives it.
            others[name.replace(".base_layer.", ".")] = tensor
        else:
            sides.setdefault(match["module"], {})[match["side"]] = (tensor, bool(match["embedding"]))
    return sides, others


def _paired(path: Path, sides: _Sides, config: Mapping[str, Any]) -> dict[str, Factors]:
    paired = {}
    for module, both in sorted(sides.items()):
        if set(both) != {"A", "B"}:
            raise ShipgateError(f"{path} has only one factor for {module}; save the adapter again")
        (a, embedding), (b, _) = both["A"], both["B"]
        if len(a.shape) != 2 or len(b.shape) != 2 or a.shape[0] != b.shape[1]:  # noqa: PLR2004 - matrices
            raise ShipgateError(f"{path}: the factors of {module} do not fit each other; save it again")
        paired[module] = Factors(module, a, b, scale_of(config, module), embedding)
    return paired
