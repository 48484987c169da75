"""A copy of a GGUF file with other metadata, for tests and benchmarks that break a real model on purpose.

    patch_gguf(good, bad, {"tokenizer.ggml.add_bos_token": True, "tokenizer.chat_template": None})

None takes a key out. A key that the file has keeps the type it has there; a new one is written as `tiny_gguf`
would. Tensors are copied byte for byte. Not covered: the weights, and lists of lists.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

_STRING, _ARRAY = 8, 9
_FORMATS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_NEW_KINDS = {bool: 7, int: 4, float: 6, str: _STRING}
_ALIGNMENT = 32


def patch_gguf(source: Path, out: Path, changes: Mapping[str, object]) -> Path:
    """Write `source` to `out` with some metadata changed, added or (None) taken out; says `out` again."""
    walker = _Walker(source.read_bytes())
    version, tensors, count = walker.numbers("I"), walker.numbers("Q"), walker.numbers("Q")
    fields = dict(walker.field() for _ in range(count))
    kept = {key: raw for key, raw in fields.items() if key not in changes}
    new = {key: _raw(value, fields.get(key, b"")) for key, value in changes.items() if value is not None}
    start = walker.at
    for _ in range(tensors):
        walker.skip_tensor()
    infos, body = walker.data[start : walker.at], walker.data[-(-walker.at // _ALIGNMENT) * _ALIGNMENT :]
    head = b"".join(
        [
            b"GGUF" + struct.pack("<IQQ", version, tensors, len(kept) + len(new)),
            *(_string(key) + raw for key, raw in {**kept, **new}.items()),
            infos,
        ]
    )
    out.write_bytes(head + b"\0" * (-len(head) % _ALIGNMENT) + body)
    return out


class _Walker:
    """A position in the file's bytes, past the magic; the file is taken for sound."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 4

    def numbers(self, kind: str) -> int:
        (value,) = struct.unpack_from(f"<{kind}", self.data, self.at)
        self.at += struct.calcsize(f"<{kind}")
        return int(value)

    def text(self) -> str:
        length = self.numbers("Q")
        self.at += length
        return self.data[self.at - length : self.at].decode()

    def field(self) -> tuple[str, bytes]:
        """A key, and its type and value as they stand."""
        key, start = self.text(), self.at
        self.skip(self.numbers("I"))
        return key, self.data[start : self.at]

    def skip(self, kind: int) -> None:
        if kind == _STRING:
            self.text()
        elif kind == _ARRAY:
            element, count = self.numbers("I"), self.numbers("Q")
            for _ in range(count):
                self.skip(element)
        else:
            self.at += struct.calcsize(f"<{_FORMATS[kind]}")

    def skip_tensor(self) -> None:
        self.text()
        dimensions = self.numbers("I")
        self.at += 8 * dimensions + 4 + 8


def _raw(value: object, before: bytes) -> bytes:
    """Type and value as bytes, in the types of what stood there before."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        element = struct.unpack_from("<I", before, 4)[0] if before else _NEW_KINDS[type(value[0])]
        items = b"".join(_scalar(item, element) for item in value)
        return struct.pack("<IIQ", _ARRAY, element, len(value)) + items
    kind = struct.unpack_from("<I", before)[0] if before else _NEW_KINDS[type(value)]
    return struct.pack("<I", kind) + _scalar(value, kind)


def _scalar(value: object, kind: int) -> bytes:
    if kind == _STRING:
        return _string(str(value))
    return struct.pack(f"<{_FORMATS[kind]}", value)


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data
