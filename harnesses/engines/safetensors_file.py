"""Whether a safetensors file is whole: its header against its size, without reading a weight.

The format: eight bytes with the header's length, a JSON header that gives each tensor a type, a shape and its
first and last byte, then the bytes, without a gap. What this does not cover: the numbers themselves.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from harnesses.engines import strict_json
from harnesses.engines.identity import unreadable
from harnesses.records import ShipgateError

_LENGTH_BYTES = 8
_MAX_HEADER = 100_000_000
_BITS = {
    "BOOL": 8,
    "U8": 8,
    "I8": 8,
    "F8_E4M3": 8,
    "F8_E5M2": 8,
    "F8_E8M0": 8,
    "U16": 16,
    "I16": 16,
    "F16": 16,
    "BF16": 16,
    "U32": 32,
    "I32": 32,
    "F32": 32,
    "U64": 64,
    "I64": 64,
    "F64": 64,
}


class _Tensor(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    dtype: str
    shape: list[int] = Field(max_length=16)
    data_offsets: list[int] = Field(min_length=2, max_length=2)


@dataclass(frozen=True)
class TensorFile:
    """What a whole file holds: its tensors' names, and how many weights there are of each type."""

    names: frozenset[str]
    weights_by_type: Mapping[str, int]


def read_safetensors(path: Path) -> TensorFile:
    """Check a file and count its weights.

    Raises:
        ShipgateError: it cannot be read, is cut off, or its header is not right.
    """
    try:
        with path.open("rb") as stream:
            tensors, data_size = _header(stream, path.stat().st_size)
            _check_spans(tensors, data_size)
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        problem = str(error).splitlines()[0]
        raise ShipgateError(
            f"{path} is not a sound safetensors file ({problem}); fetch or save it again"
        ) from error
    counts: Counter[str] = Counter()
    for tensor in tensors.values():
        counts[tensor.dtype] += math.prod(tensor.shape)
    return TensorFile(frozenset(tensors), counts)


def _header(stream: BinaryIO, size: int) -> tuple[dict[str, _Tensor], int]:
    length = int.from_bytes(stream.read(_LENGTH_BYTES), "little")
    if size < _LENGTH_BYTES or not 0 < length <= min(size - _LENGTH_BYTES, _MAX_HEADER):
        raise ValueError(f"a header of {length} bytes cannot lie in a file of {size}")
    header = strict_json.loads(stream.read(length))
    if not isinstance(header, dict):
        raise ValueError("its header is not an object")  # noqa: TRY004 - one kind of error for the caller
    header.pop("__metadata__", None)
    try:
        tensors = TypeAdapter(dict[str, _Tensor]).validate_python(header)
    except ValidationError as error:
        first = error.errors()[0]
        raise ValueError(f"{first['loc'][0]}: {first['msg']}") from error
    if not tensors:
        raise ValueError("it holds no tensor")
    return tensors, size - _LENGTH_BYTES - length


def _check_spans(tensors: Mapping[str, _Tensor], data_size: int) -> None:
    end = 0
    for name, tensor in sorted(tensors.items(), key=lambda item: item[1].data_offsets):
        start, stop = tensor.data_offsets
        bits = _BITS.get(tensor.dtype)
        if bits is None:
            raise ValueError(f"{name} has the unknown type {tensor.dtype}")
        if min(tensor.shape, default=1) < 0 or (stop - start) * 8 != math.prod(tensor.shape) * bits:
            raise ValueError(f"{name}: {stop - start} bytes do not fit {tensor.dtype} {tensor.shape}")
        if start != end:
            raise ValueError(f"{name} starts at {start}, not at {end}")
        end = stop
    if end != data_size:
        raise ValueError(f"its tensors take {end} bytes, the file has {data_size}")
