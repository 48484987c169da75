"""A slightly damaged copy of a quantized model: noise on the scales of some matrices, all else as it was.

    damage(Path("candidate.gguf"), Path("damaged.gguf"), strength=0.05)

Each block of 256 weights has one scale; those of the named matrices are multiplied by 1 plus normal noise of
the given strength, by a fixed seed. It is what a botched conversion does to a model: it still talks, and is
somewhat worse. Not covered: types other than Q4_K and Q6_K, which the embedded candidate is made of.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from harnesses.records import ShipgateError

SEED = 20251129
MATRICES = tuple(
    f"blk.{layer}.attn_{part}.weight" for layer in (1, 2, 3) for part in ("q", "k", "v", "output")
)
_BLOCKS = {"Q4_K": (144, 0), "Q6_K": (210, 208)}
"""Bytes of a block, and where in it its scale stands: a half-precision number."""


def damage(source: Path, target: Path, *, strength: float, matrices: Sequence[str] = MATRICES) -> int:
    """Write the damaged copy; how many scales were moved is returned.

    Raises:
        ShipgateError: the file has no such matrix, or one of another type.
    """
    import numpy as np
    from gguf import GGUFReader

    shutil.copyfile(source, target)
    drawn, moved = np.random.default_rng(SEED), 0
    tensors = {tensor.name: tensor for tensor in GGUFReader(target, "r+").tensors}
    for name in matrices:
        kind = tensors[name].tensor_type.name if name in tensors else "not there"
        if kind not in _BLOCKS:
            raise ShipgateError(f"{source}: {name} is {kind}; give a model of {' and '.join(_BLOCKS)}")
        size, place = _BLOCKS[kind]
        blocks = tensors[name].data.reshape(-1, size)
        scales = blocks[:, place : place + 2].copy().view(np.float16)
        noise = 1 + strength * drawn.standard_normal(scales.shape)
        blocks[:, place : place + 2] = (scales * noise).astype(np.float16).view(np.uint8)
        moved += len(scales)
    return moved
