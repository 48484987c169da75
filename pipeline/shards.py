"""Safetensors folders read and written tensor by tensor, without ever holding a file in memory.

    shards = open_shards(Path("base"))
    shards.tensors["model.norm.weight"].read()   # a torch tensor, its type as stored

Plain reads rather than a memory map: mapped pages count as memory of the process for as long as they are
cached. Which files hold the weights is what transformers takes: those of the index, else `model.safetensors`.
Not covered: whether a file is whole, which `hf_folder` checks, and files of other formats.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from harnesses.engines import strict_json
from harnesses.engines.identity import unreadable
from harnesses.records import ShipgateError

if TYPE_CHECKING:
    import torch

INDEX = "model.safetensors.index.json"
SINGLE = "model.safetensors"
_LENGTH_BYTES = 8
_PIECE = 16_000_000
"""Bytes copied at once."""
TYPES = {"F64": "float64", "F32": "float32", "F16": "float16", "BF16": "bfloat16"}
"""Safetensors' names of the types that a step may compute with, and torch's."""


@dataclass(frozen=True)
class Stored:
    """One tensor in a file.

    Attributes:
        dtype: as safetensors names it, such as `BF16`.
        start: its first byte, counted from the file's beginning.
        size: in bytes.
    """

    name: str
    file: Path
    dtype: str
    shape: tuple[int, ...]
    start: int
    size: int

    def read(self, rows: slice | None = None) -> torch.Tensor:
        """The tensor, or some of its rows, as stored.

        Raises:
            ShipgateError: the file cannot be read, or the type is none that a step computes with.
        """
        import torch

        if self.dtype not in TYPES:
            raise ShipgateError(f"{self.file}: {self.name} is {self.dtype}; only floating point is computed")
        row = self.size // self.shape[0] if self.shape and self.shape[0] else self.size
        first, last, _ = (rows or slice(None)).indices(self.shape[0] if self.shape else 1)
        content = bytearray((last - first) * row)
        try:
            # Unbuffered, so that nothing is read twice or kept.
            with self.file.open("rb", buffering=0) as stream:
                stream.seek(self.start + first * row)
                if _fill(stream, content) != len(content):
                    raise ShipgateError(f"{self.file} ends within {self.name}; fetch or save it again")
        except OSError as error:
            raise unreadable(self.file, error) from error
        shape = (last - first, *self.shape[1:]) if self.shape else ()
        dtype = getattr(torch, TYPES[self.dtype])
        return torch.frombuffer(content, dtype=dtype).reshape(shape) if content else torch.empty(shape)

    def pieces(self) -> Iterator[bytes]:
        """Its bytes as they are, piece by piece."""
        with self.file.open("rb") as stream:
            stream.seek(self.start)
            left = self.size
            while left:
                piece = stream.read(min(left, _PIECE))
                if not piece:
                    raise ShipgateError(f"{self.file} ends within {self.name}; fetch or save it again")
                left -= len(piece)
                yield piece


@dataclass(frozen=True)
class Shards:
    """A folder's weights.

    Attributes:
        files: those that hold weights, in order.
        tensors: by name.
    """

    folder: Path
    files: tuple[Path, ...]
    tensors: Mapping[str, Stored]

    @property
    def largest_file(self) -> int:
        """The largest file's size in bytes."""
        return max(file.stat().st_size for file in self.files)


def open_shards(folder: Path) -> Shards:
    """What a checked model folder holds, by the headers alone.

    Raises:
        ShipgateError: a file is missing or no safetensors file, or a tensor stands in two.
    """
    index = folder / INDEX
    if index.exists():
        listed = strict_json.loads(index.read_bytes())["weight_map"]
        files = tuple(folder / name for name in sorted(set(listed.values())))
    else:
        files = (folder / SINGLE,)
    tensors: dict[str, Stored] = {}
    for file in files:
        for tensor in read_header(file):
            if tensor.name in tensors:
                raise ShipgateError(f"{folder} holds {tensor.name} twice; save the model again")
            tensors[tensor.name] = tensor
    return Shards(folder, files, tensors)


def read_header(file: Path) -> list[Stored]:
    """The tensors of a file, in the order of their bytes.

    Raises:
        ShipgateError: it is no safetensors file.
    """
    try:
        with file.open("rb") as stream:
            length = int.from_bytes(stream.read(_LENGTH_BYTES), "little")
            header = strict_json.loads(stream.read(length))
    except OSError as error:
        raise unreadable(file, error) from error
    except ValueError as error:
        raise ShipgateError(f"{file} is no safetensors file; save the model with safetensors") from error
    header.pop("__metadata__", None)
    found = [_stored(file, name, entry, _LENGTH_BYTES + length) for name, entry in header.items()]
    return sorted(found, key=lambda tensor: tensor.start)


def copy_file(source: Path, target: Path, changed: Mapping[str, Iterator[bytes]]) -> None:
    """Write a safetensors file anew, header and order kept, some tensors' bytes replaced.

    Args:
        source: the file to follow.
        target: where to write.
        changed: new bytes by name, of the old size; asked for one after the other.

    Raises:
        ShipgateError: the source cannot be read, or new bytes are not as many as the old.
    """
    tensors = read_header(source)
    with source.open("rb") as old, target.open("xb") as new:
        length = old.read(_LENGTH_BYTES)
        new.write(length + old.read(int.from_bytes(length, "little")))
        for tensor in tensors:
            written = _write(new, changed.get(tensor.name) or tensor.pieces())
            if written != tensor.size:
                raise ShipgateError(f"{tensor.name} would get {written} bytes instead of {tensor.size}")
        new.flush()
        os.fsync(new.fileno())


def write_one(target: Path, name: str, like: Stored, content: Iterable[bytes]) -> None:
    """Write a safetensors file of one tensor, of the type and shape of another.

    Raises:
        ShipgateError: the bytes are not as many as the shape asks for.
    """
    entry = {"dtype": like.dtype, "shape": list(like.shape), "data_offsets": [0, like.size]}
    header = json.dumps({"__metadata__": {"format": "pt"}, name: entry}).encode()
    header += b" " * (-len(header) % _LENGTH_BYTES)
    with target.open("xb") as stream:
        stream.write(len(header).to_bytes(_LENGTH_BYTES, "little") + header)
        written = _write(stream, content)
        if written != like.size:
            raise ShipgateError(f"{name} would get {written} bytes instead of {like.size}")


def raw(tensor: torch.Tensor) -> bytes:
    """A tensor's bytes as safetensors stores them."""
    import torch

    return tensor.contiguous().view(-1).view(torch.uint8).numpy().tobytes()


def _write(stream: BinaryIO, content: Iterable[bytes]) -> int:
    written = 0
    for piece in content:
        stream.write(piece)
        written += len(piece)
    return written


def _fill(stream: Any, content: bytearray) -> int:  # noqa: ANN401 - an unbuffered file
    view, done = memoryview(content), 0
    while done < len(view):
        count = stream.readinto(view[done:])
        if not count:
            break
        done += count
    return done


def _stored(file: Path, name: str, entry: Mapping[str, Any], data: int) -> Stored:
    start, stop = entry["data_offsets"]
    shape = tuple(entry["shape"])
    size = stop - start
    if math.prod(shape) and size % math.prod(shape):
        raise ShipgateError(f"{file}: {name} has {size} bytes for the shape {shape}; save it again")
    return Stored(name, file, entry["dtype"], shape, data + start, size)
