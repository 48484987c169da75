"""Whether a quantized GGUF is what was asked for: its tensors, their types, its size. Pure but for one read.

    found = check_quantized(read_gguf(f16), read_gguf(q4), row_lengths(f16), "Q4_K_M")
    found.fallbacks   # ("blk.0.attn_q.weight: Q5_0 instead of Q4_K (rows of 288 weights)", …)

The size expected of the file, before looking at it, is

    sum over matrices of weights x bits of the type / 8  +  4 bytes x other weights  +  the f16 file's header

once with the fewest bits that the type's mixture holds, once with the most (Q4_K_M: 4.5 of Q4_K to 6.5625 of
Q6_K). K types pack 256 weights of a row; a matrix whose rows are no multiple of that is packed in another
type by llama.cpp, of which the file's name says nothing. Such ones enter with that type's bits, and are
named. Bounds of tensors are `gguf_file`'s business. Not covered: the numbers, which `divergence` and
perplexity judge.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from harnesses.engines.ggml_types import BLOCKS
from harnesses.engines.gguf_file import GgufFacts, TensorSpan
from harnesses.records import Record, ShipgateError

_MIXTURES = {
    "Q4_0": ("Q4_0", "Q4_1", "Q6_K"),
    "Q4_1": ("Q4_1", "Q6_K"),
    "Q5_0": ("Q5_0", "Q5_1", "Q6_K"),
    "Q5_1": ("Q5_1", "Q6_K"),
    "Q8_0": ("Q8_0",),
    "Q4_K_S": ("Q4_K", "Q5_K", "Q6_K"),
    "Q4_K_M": ("Q4_K", "Q5_K", "Q6_K"),
    "Q5_K_S": ("Q5_K", "Q6_K"),
    "Q5_K_M": ("Q5_K", "Q6_K"),
    "Q6_K": ("Q6_K",),
}
"""The types that llama.cpp mixes for matrices under each name, the leanest first."""
_FALLBACKS = {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
"""What it takes where rows do not fill blocks of 256."""
_FLOATS = ("F32", "F16", "BF16")
_BY_NAME = {block.name: block for block in BLOCKS.values()}
_MOST_LEFT = 0.05
"""Share of all weights in matrices that may stay floats (routers of experts, positions)."""
_ADDED = 4096
"""Bytes of metadata that the quantizer adds, at most."""
_PADDING = 32


class Quantized(Record):
    """What a quantized file holds.

    Attributes:
        quantization: what it says of itself.
        bits_per_weight: over the whole file, its header included.
        size_bytes: of the file.
        expected_bytes: the least and the most that its parameters and type come to.
        tensor_types: tensors by type.
        fallbacks: matrices in another type than the mixture's, each with the reason.
        left_as_floats: matrices that were not quantized.
    """

    quantization: str
    bits_per_weight: float
    size_bytes: int
    expected_bytes: tuple[int, int]
    tensor_types: dict[str, int]
    fallbacks: tuple[str, ...]
    left_as_floats: tuple[str, ...]


def row_lengths(path: Path) -> dict[str, int]:
    """Weights in a row of each matrix, by name; what is no matrix is left out."""
    from gguf import GGUFReader

    found = {}
    for tensor in GGUFReader(path).tensors:
        shape = [int(size) for size in tensor.shape]
        if len(shape) > 1:
            found[str(tensor.name)] = shape[0]
    return found


def check_quantized(f16: GgufFacts, quantized: GgufFacts, rows: Mapping[str, int], kind: str) -> Quantized:
    """Hold a quantized file against the f16 file it was made from.

    Args:
        f16: before.
        quantized: after.
        rows: `row_lengths` of f16.
        kind: the type asked for.

    Raises:
        ShipgateError: it is of another type, has other tensors, is left unquantized, or has another size.
    """
    path = quantized.path
    if quantized.quantization != kind:
        raise ShipgateError(f"{path} is {quantized.quantization} and not {kind}; quantize it again")
    _check_tensors(f16, quantized)
    matrices = [tensor for tensor in quantized.tensors if tensor.name in rows]
    floats = [tensor for tensor in matrices if _type(tensor) in _FLOATS]
    left = sum(tensor.elements for tensor in floats)
    if left > _MOST_LEFT * quantized.parameters:
        raise ShipgateError(
            f"{path} calls itself {kind} and leaves {left} of {quantized.parameters} weights unquantized,"
            f" first {floats[0].name}; quantize it again"
        )
    low, high = size_band(f16, rows, kind, floats=frozenset(tensor.name for tensor in floats))
    if not low <= quantized.size_bytes <= high:
        raise ShipgateError(
            f"{path} has {quantized.size_bytes} bytes, and {quantized.parameters} parameters as {kind} come"
            f" to {low} to {high}; quantize it again"
        )
    return Quantized(
        quantization=kind,
        bits_per_weight=8 * quantized.size_bytes / quantized.parameters,
        size_bytes=quantized.size_bytes,
        expected_bytes=(low, high),
        tensor_types=dict(Counter(_type(tensor) for tensor in quantized.tensors)),
        fallbacks=tuple(_said(tensor, rows, kind) for tensor in matrices if _fell_back(tensor, kind)),
        left_as_floats=tuple(tensor.name for tensor in floats),
    )


def size_band(
    f16: GgufFacts, rows: Mapping[str, int], kind: str, *, floats: frozenset[str] = frozenset()
) -> tuple[int, int]:
    """The fewest and the most bytes that a file of this type can have; `floats` stay as they are."""
    header = f16.size_bytes - sum(tensor.size for tensor in f16.tensors)
    low = high = float(header)
    for tensor in f16.tensors:
        if tensor.name in rows and tensor.name not in floats:
            sizes = [_bytes_per_weight(name) for name in _possible(kind, rows[tensor.name])]
            low += tensor.elements * min(sizes)
            high += tensor.elements * max(sizes)
        else:
            low += min(tensor.size, 4 * tensor.elements)
            high += 4 * tensor.elements
    # Tensors begin at multiples of 32, so that a header may also lose padding.
    slack = _PADDING * (len(f16.tensors) + 1)
    return int(low) - slack, int(high) + slack + _ADDED


def _possible(kind: str, row: int) -> tuple[str, ...]:
    """The types that a matrix with such rows can have under a type's name."""
    mixture = _MIXTURES[kind]
    fitting = {name if row % _BY_NAME[name].weights == 0 else _FALLBACKS.get(name, "F16") for name in mixture}
    return tuple(name if row % _BY_NAME[name].weights == 0 else "F16" for name in fitting)


def _check_tensors(f16: GgufFacts, quantized: GgufFacts) -> None:
    before, after = ({tensor.name: tensor.elements for tensor in one.tensors} for one in (f16, quantized))
    if before != after:
        odd = min(set(before.items()) ^ set(after.items()))[0]
        raise ShipgateError(
            f"{quantized.path} holds other tensors than {f16.path}, first {odd}; convert it again"
        )


def _fell_back(tensor: TensorSpan, kind: str) -> bool:
    return _type(tensor) not in (*_MIXTURES[kind], *_FLOATS)


def _said(tensor: TensorSpan, rows: Mapping[str, int], kind: str) -> str:
    found = _type(tensor)
    instead = next((name for name in _MIXTURES[kind] if _FALLBACKS.get(name) == found), _MIXTURES[kind][0])
    return f"{tensor.name}: {found} instead of {instead} (rows of {rows[tensor.name]} weights)"


def _type(tensor: TensorSpan) -> str:
    return BLOCKS[tensor.type_id].name


def _bytes_per_weight(name: str) -> float:
    block = _BY_NAME[name]
    return block.bytes / block.weights
