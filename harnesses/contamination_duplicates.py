"""How often a training set repeats itself, counted while its rows pass by.

    4 distinct rows in 1,000

Equal rows are found by 8-byte hashes of the text, letter case, width and white space aside: some 70 bytes for
each distinct row in Python's set, and none is ever missed. Nearly equal rows (estimated Jaccard of three-word
runs at least 0.8) are looked for among the latest 65,536 distinct rows, in tables of fixed size: one byte of
each of 128 MinHash values per row (8 MB) and 16 bands of 131,072 slots (8 MB). So `near` is a lower bound:
of pairs at 0.8 the bands find 95 in 100, at 0.9 all but one in 10,000, fewer where the tables are full. Not
covered: passages repeated within rows that differ as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from harnesses.contamination_words import plain

WINDOW = 1 << 16
_SLOTS = 1 << 17
_BANDS, _WIDTH = 16, 8
_THRESHOLD = 0.8
_CHANCE = 1 / 256
"""How often the lowest bytes of two different MinHash values agree."""

Signature = NDArray[np.uint32]


@dataclass
class Repeats:
    """Counts so far; the only state of a scan that grows with the number of distinct rows is `seen`."""

    rows: int = 0
    near: int = 0
    seen: set[int] = field(default_factory=set)
    _bytes: NDArray[np.uint8] = field(
        default_factory=lambda: np.zeros((WINDOW, _BANDS * _WIDTH), dtype=np.uint8)
    )
    _bands: NDArray[np.int32] = field(default_factory=lambda: np.full((_BANDS, _SLOTS), -1, dtype=np.int32))

    @property
    def distinct(self) -> int:
        """Rows whose text was new."""
        return len(self.seen)

    def is_new(self, text: str) -> bool:
        """Count a row by its text; whether no row before had the same."""
        self.rows += 1
        key = " ".join(plain(text).split()).encode("utf-8", "surrogatepass")
        value = int.from_bytes(blake2b(key, digest_size=8).digest(), "little")
        before = len(self.seen)
        self.seen.add(value)
        return len(self.seen) > before

    def compare(self, signature: Signature) -> None:
        """Count a new row's signature as near where an earlier one is about equal, and keep it."""
        bands, number = np.arange(_BANDS), self.distinct - 1
        slots = _slots(signature)
        candidates = np.unique(self._bands[bands, slots])
        candidates = candidates[(candidates >= 0) & (candidates > number - WINDOW)]
        low = (signature & 0xFF).astype(np.uint8)
        if len(candidates):
            equal = (self._bytes[candidates % WINDOW] == low).mean(axis=1).max()
            self.near += bool((equal - _CHANCE) / (1 - _CHANCE) >= _THRESHOLD)
        self._bands[bands, slots] = number
        self._bytes[number % WINDOW] = low


def _slots(signature: Signature) -> NDArray[np.int64]:
    """Where each band of eight values has its slot."""
    mixed = np.zeros(_BANDS, dtype=np.uint64)
    for column in signature.reshape(_BANDS, _WIDTH).T:
        mixed = (mixed ^ column) * np.uint64(0x9E3779B97F4A7C15)
    return (mixed >> np.uint64(47)).astype(np.int64)
