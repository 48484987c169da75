"""What may go into a step that computes with weights: full precision, safetensors or GGUF, and no code.

    >>> full_precision("hf:fixtures/models/base").folder.dtype
    'BF16'

Training on a 4-bit base, or merging into one, yields an adapter that fits rounded weights and hurts the real
ones. Nothing shows it until somebody measures, so it is refused here: by `config.json`, by the types of the
stored tensors, by `adapter_config.json` and the base that it names. Pickles, Python files and `auto_map` are
refused by `hf_folder`. Not covered: weights that were quantized and written back as floats.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from harnesses.engines.ggml_types import BLOCKS
from harnesses.engines.gguf_file import GgufFacts, read_gguf
from harnesses.engines.hf_folder import FolderFacts, check_adapter_folder, check_model_folder
from harnesses.engines.safetensors_file import read_safetensors
from harnesses.engines.uri import parse_model
from harnesses.records import Json, ShipgateError

_FLOATS = frozenset({"F16", "BF16", "F32", "F64"})
_QUANTIZED_KEYS = ("quantization_config", "quantization", "compression_config")
_QUANTIZED_NAME = re.compile(
    r"(?i)(?<![a-z0-9])(bnb|gptq|awq|gguf|exl2|aqlm|hqq|(?:nf|fp|mxfp|nvfp)4|(?:mx)?fp8|int[48]|[48]-?bit"
    r"|w[48]a(?:8|16)|quantized|i?q[2-8]_[0-9k]\w*)(?![a-z0-9])"
)
_CACHED = re.compile(r"^models--(?:.+--)?(?P<name>.+)$")
"""How the hub's cache names a model's folder; the snapshot in it has a commit for a name."""


@dataclass(frozen=True)
class Source:
    """A step's input.

    Attributes:
        uri: the model string.
        folder: a folder's facts, None for a GGUF.
        adapter: the adapter's, where there is one.
        gguf: a GGUF's facts.
    """

    uri: str
    folder: FolderFacts | None = None
    adapter: FolderFacts | None = None
    gguf: GgufFacts | None = None

    @property
    def parameters(self) -> int:
        """Weights as stored, an adapter's not counted."""
        facts = self.folder or self.gguf
        return 0 if facts is None else facts.parameters


def full_precision(uri: str) -> Source:
    """A model string's files, checked, none of them quantized or with code in it.

    Raises:
        ShipgateError: they cannot be read, are quantized, would run code, or the string names a server.
    """
    model = parse_model(uri)
    if model.scheme == "gguf":
        facts = read_gguf(model.path)
        _refuse_quantized_gguf(facts)
        return Source(uri=uri, gguf=facts)
    if model.scheme != "hf":
        raise ShipgateError(f"{uri} is not weights on this machine; give hf:DIR or gguf:PATH")
    adapter = None if model.adapter_path is None else full_precision_adapter(model.adapter_path)
    return Source(uri=uri, folder=full_precision_folder(model.path), adapter=adapter)


def full_precision_folder(path: Path) -> FolderFacts:
    """A model's folder that may be trained on or merged into.

    Raises:
        ShipgateError: as for `full_precision`.
    """
    facts = check_model_folder(path)
    _refuse_remote_code(path / "config.json", facts.config)
    method = _quantization(facts.config)
    if method:
        raise ShipgateError(
            f"{path} is quantized ({method} in its config.json); give the model it was made from, in"
            " 16 or 32 bits"
        )
    _refuse_quantized_tensors(facts)
    return facts


def full_precision_adapter(path: Path) -> FolderFacts:
    """An adapter's folder, not trained on a quantized base as far as its configuration tells.

    Raises:
        ShipgateError: as for `full_precision`.
    """
    facts = check_adapter_folder(path)
    file = path / "adapter_config.json"
    _refuse_remote_code(file, facts.config)
    base = str(facts.config.get("base_model_name_or_path") or "")
    hint = _quantization(facts.config) or _loftq(facts.config) or _quantized_name(base)
    if hint is None and base and (Path(base) / "config.json").is_file():
        hint = _quantization(check_model_folder(Path(base)).config)
    if hint:
        raise ShipgateError(
            f"{file} says that the adapter was trained on a quantized base ({hint}); train it again on the"
            " model in 16 or 32 bits"
        )
    _refuse_quantized_tensors(facts)
    return facts


def _quantization(config: Mapping[str, Json]) -> str | None:
    """The method that a configuration names, at the top or in a part of it."""
    for part in _parts(config):
        for key in _QUANTIZED_KEYS:
            found = part.get(key)
            if found:
                return str(found.get("quant_method") or key) if isinstance(found, Mapping) else str(found)
        for key in ("load_in_4bit", "load_in_8bit"):
            if part.get(key):
                return key
    return None


def _parts(config: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    yield config
    for value in config.values():
        if isinstance(value, Mapping):
            yield from _parts(value)


def _loftq(config: Mapping[str, Json]) -> str | None:
    asked = config.get("init_lora_weights")
    return "LoftQ" if config.get("loftq_config") or asked == "loftq" else None


def model_name(base: str) -> str:
    """What a base is called: the last component of its path, or what the hub's cache calls its folder."""
    parts = base.rstrip("/").split("/")
    cached = next((match for part in reversed(parts) if (match := _CACHED.match(part))), None)
    return parts[-1] if cached is None else cached["name"]


def _quantized_name(base: str) -> str | None:
    """The part of a base's name that says it is quantized; folders around it do not count."""
    found = _QUANTIZED_NAME.search(model_name(base))
    return None if found is None else f"{found.group()} in the name of {base}"


def _refuse_quantized_tensors(facts: FolderFacts) -> None:
    for name, file in facts.files.items():
        if name.endswith(".safetensors"):
            odd = sorted(set(read_safetensors(file).weights_by_type) - _FLOATS)
            if odd:
                raise ShipgateError(
                    f"{file} holds {odd[0]} tensors, as a quantized model does; give it in 16 or 32 bits"
                )


def _refuse_quantized_gguf(facts: GgufFacts) -> None:
    odd = next((span for span in facts.tensors if BLOCKS[span.type_id].name not in _FLOATS), None)
    if odd is not None:
        raise ShipgateError(
            f"{facts.path} is quantized ({facts.quantization}: {odd.name} is {BLOCKS[odd.type_id].name});"
            " give the F16, BF16 or F32 file it was made from"
        )


def _refuse_remote_code(file: Path, config: Mapping[str, Json]) -> None:
    if any(part.get("trust_remote_code") for part in _parts(config)):
        raise ShipgateError(f"{file} asks for trust_remote_code, which runs a model's own code; refused")
