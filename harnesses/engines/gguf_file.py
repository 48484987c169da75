"""What a GGUF file says about itself, and whether its bytes bear it out, before llama.cpp opens it.

Read in plain Python: magic, version, sizes, metadata, and for every tensor that its type is known and its
bytes lie within the file without overlapping another's. A download that stopped half-way, a Git LFS pointer
or a renamed archive gets one clear sentence instead of a crash in native code. Format: the GGUF
specification, version 2 and 3, little endian. What this does not cover: the numbers inside the tensors
(llama.cpp checks them for NaN while loading) and whether llama.cpp knows the architecture.
"""

from __future__ import annotations

import math
import mmap
import re
import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harnesses.engines.ggml_types import BLOCKS, FILE_TYPES
from harnesses.engines.identity import unreadable
from harnesses.records import ShipgateError

_MAGIC = b"GGUF"
_BIG_ENDIAN_VERSIONS = (0x02000000, 0x03000000)
_MAX_DIMENSIONS = 4
_MAX_ENTRIES = 1_000_000
_STRING, _ARRAY = 8, 9
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_CONTROL, _USER_DEFINED = 3, 4
_CHAT_MARK = re.compile(r"<\|.*\|>")


class _BrokenError(Exception):
    """What is wrong with the bytes; becomes a ShipgateError that names the file."""


@dataclass(frozen=True)
class TensorSpan:
    """Where a tensor lies: `start` and `size` in bytes, start counted from the beginning of the data."""

    name: str
    type_id: int
    elements: int
    start: int
    size: int


@dataclass(frozen=True)
class GgufFacts:
    """A GGUF file that is whole.

    Attributes:
        metadata: every key as written.
        tensors: in file order.
        size_bytes: of the whole file.
    """

    path: Path
    metadata: Mapping[str, Any]
    tensors: tuple[TensorSpan, ...]
    size_bytes: int

    @property
    def architecture(self) -> str:
        """For example `llama`."""
        return str(self.metadata["general.architecture"])

    @property
    def name(self) -> str:
        """The model's own name, else the file's."""
        own = self.metadata.get("general.name")
        return own if isinstance(own, str) and own.strip() else self.path.stem

    @property
    def parameters(self) -> int:
        """Weights in all tensors together."""
        return sum(tensor.elements for tensor in self.tensors)

    @property
    def quantization(self) -> str:
        """For example `Q4_K_M`; the most common type by weights where the file does not say."""
        told = self.metadata.get("general.file_type")
        if isinstance(told, int) and told in FILE_TYPES:
            return FILE_TYPES[told]
        weights: Counter[int] = Counter()
        for tensor in self.tensors:
            weights[tensor.type_id] += tensor.elements
        return BLOCKS[weights.most_common(1)[0][0]].name

    @property
    def context_length(self) -> int | None:
        """The trained context in tokens."""
        value = self.metadata.get(f"{self.architecture}.context_length")
        return value if isinstance(value, int) and value > 0 else None

    @property
    def chat_template(self) -> str | None:
        """The Jinja chat template, None where the file holds none."""
        value = self.metadata.get("tokenizer.chat_template")
        return value if isinstance(value, str) and value.strip() else None

    @property
    def control_tokens(self) -> frozenset[str]:
        """Texts that the tokenizer takes for control tokens wherever they stand, such as `<|im_end|>`."""
        tokens = self.metadata.get("tokenizer.ggml.tokens")
        kinds = self.metadata.get("tokenizer.ggml.token_type")
        if not isinstance(tokens, list) or not isinstance(kinds, list):
            return frozenset()
        return frozenset(
            token
            for token, kind in zip(tokens, kinds, strict=False)
            if isinstance(token, str)
            and token
            and (kind == _CONTROL or (kind == _USER_DEFINED and _CHAT_MARK.fullmatch(token)))
        )


def read_gguf(path: Path) -> GgufFacts:
    """Read and check a GGUF file.

    Raises:
        ShipgateError: the file cannot be read, is not a GGUF, is cut off or contradicts itself.
    """
    try:
        with path.open("rb") as stream:
            size = path.stat().st_size
            if size == 0:
                raise ShipgateError(f"{path} is empty; fetch the GGUF file again")
            with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _facts(path, data)
    except OSError as error:
        raise unreadable(path, error) from error
    except _BrokenError as error:
        raise ShipgateError(
            f"{path} is not a sound GGUF file ({error}); fetch or convert it again"
        ) from error


def _facts(path: Path, data: mmap.mmap) -> GgufFacts:
    reader = _Reader(data)
    tensor_count, field_count = _header(reader)
    metadata = _metadata(reader, field_count)
    if not isinstance(metadata.get("general.architecture"), str):
        raise _BrokenError("general.architecture is missing")
    infos = [_tensor_info(reader) for _ in range(tensor_count)]
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or alignment < 1 or alignment & (alignment - 1):
        raise _BrokenError(f"alignment {alignment!r} is not a power of two")
    _check_spans(infos, alignment=alignment, header=reader.at, file_size=len(data))
    return GgufFacts(path=path, metadata=metadata, tensors=tuple(infos), size_bytes=len(data))


class _Reader:
    """A position in the file's bytes that never passes their end."""

    def __init__(self, data: mmap.mmap) -> None:
        self.data = data
        self.at = 0

    def take(self, count: int) -> bytes:
        if count > len(self.data) - self.at:
            raise _BrokenError(f"it ends at byte {len(self.data)}, in the middle of its header")
        self.at += count
        return self.data[self.at - count : self.at]

    def numbers(self, kind: str, count: int = 1) -> tuple[Any, ...]:
        return struct.unpack(f"<{count}{kind}", self.take(struct.calcsize(f"<{kind}") * count))

    def text(self) -> str:
        (length,) = self.numbers("Q")
        try:
            return self.take(length).decode()
        except UnicodeDecodeError as error:
            raise _BrokenError(f"text near byte {self.at} is not UTF-8") from error

    def value(self, kind: int) -> object:
        if kind == _STRING:
            return self.text()
        if kind != _ARRAY:
            return self.numbers(_scalar(kind))[0]
        element, count = *self.numbers("I"), *self.numbers("Q")
        if count > len(self.data):
            raise _BrokenError(f"a list of {count} values cannot lie in it")
        if element == _STRING:
            return [self.text() for _ in range(count)]
        return list(self.numbers(_scalar(element), count))


def _scalar(kind: int) -> str:
    try:
        return _SCALARS[kind]
    except KeyError as error:
        raise _BrokenError(f"value type {kind} is unknown") from error


def _header(reader: _Reader) -> tuple[int, int]:
    if reader.data[:4] != _MAGIC:
        raise _BrokenError("it does not begin with 'GGUF'")
    reader.take(4)
    (version,) = reader.numbers("I")
    if version in _BIG_ENDIAN_VERSIONS:
        raise _BrokenError("it is big endian")
    if version not in (2, 3):
        raise _BrokenError(f"version {version} is neither 2 nor 3")
    tensor_count, field_count = reader.numbers("Q", 2)
    if not 0 < tensor_count <= _MAX_ENTRIES or not 0 < field_count <= _MAX_ENTRIES:
        raise _BrokenError(f"{tensor_count} tensors and {field_count} metadata fields cannot be right")
    return tensor_count, field_count


def _metadata(reader: _Reader, count: int) -> dict[str, object]:
    metadata: dict[str, object] = {}
    for _ in range(count):
        key = reader.text()
        if key in metadata:
            raise _BrokenError(f"metadata key {key!r} is there twice")
        metadata[key] = reader.value(reader.numbers("I")[0])
    return metadata


def _tensor_info(reader: _Reader) -> TensorSpan:
    name = reader.text()
    (dimensions,) = reader.numbers("I")
    if not 1 <= dimensions <= _MAX_DIMENSIONS:
        raise _BrokenError(f"tensor {name!r} has {dimensions} dimensions")
    shape = reader.numbers("Q", dimensions)
    type_id, start = *reader.numbers("I"), *reader.numbers("Q")
    block = BLOCKS.get(type_id)
    if block is None:
        raise _BrokenError(f"tensor {name!r} has the unknown type {type_id}")
    if min(shape) < 1 or shape[0] % block.weights:
        raise _BrokenError(f"tensor {name!r} of type {block.name} cannot have the shape {list(shape)}")
    elements = math.prod(shape)
    return TensorSpan(name, type_id, elements, start, elements // block.weights * block.bytes)


def _check_spans(tensors: list[TensorSpan], *, alignment: int, header: int, file_size: int) -> None:
    data_start = -(-header // alignment) * alignment
    names = Counter(tensor.name for tensor in tensors)
    if len(names) < len(tensors):
        raise _BrokenError(f"tensor {names.most_common(1)[0][0]!r} is there twice")
    end, before = 0, ""
    for tensor in sorted(tensors, key=lambda tensor: tensor.start):
        if tensor.start % alignment:
            raise _BrokenError(f"tensor {tensor.name!r} does not start at a multiple of {alignment}")
        if tensor.start < end:
            raise _BrokenError(f"tensors {before!r} and {tensor.name!r} overlap")
        end, before = tensor.start + tensor.size, tensor.name
        if data_start + end > file_size:
            raise _BrokenError(
                f"it is cut off: {tensor.name!r} ends at byte {data_start + end}, the file at {file_size}"
            )
