"""Which weights of a matrix may go: by magnitude or by Wanda, anywhere or two of every four.

    mask = keep(magnitude(weight), "unstructured", 0.5, by_row=False)   # True where a weight stays
    weight *= mask

Wanda (Sun et al. 2023) multiplies a weight's magnitude with the length of its input over calibration data: a
small weight on a loud input does more than a large one on a silent input. It compares within a row, because
a row's outputs share one scale; magnitude compares within the whole matrix. Pure. Not covered: making up for
what was removed, which is training's business (docs/pipeline.md has a recipe).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import torch

Pattern = Literal["unstructured", "2:4"]
GROUP, KEPT = 4, 2
"""Of every four neighbours in a row, two stay: the form that sparse tensor cores compute with."""
_BINS = 256


def magnitude(weight: torch.Tensor) -> torch.Tensor:
    """How much each weight matters, by its size alone."""
    return weight.abs()


def wanda(weight: torch.Tensor, squares: torch.Tensor) -> torch.Tensor:
    """How much each weight matters, by its size and its input's length.

    Args:
        weight: out x in.
        squares: for each input the sum of its squares over all calibration tokens.
    """
    return weight.abs() * squares.to(weight.dtype).sqrt()


def keep(scores: torch.Tensor, pattern: Pattern, sparsity: float, *, by_row: bool) -> torch.Tensor:
    """Which weights stay, True or False, in the shape of their scores (out x in).

    Exactly floor(sparsity * count) of each row, or of the whole matrix, go; of equal scores the earlier.

    Raises:
        ValueError: the pattern 2:4 on rows that are no multiple of four.
    """
    import torch

    if pattern == "2:4":
        if scores.shape[1] % GROUP:
            raise ValueError(f"rows of {scores.shape[1]} are no multiple of {GROUP}")
        rows, count = scores.reshape(-1, GROUP), GROUP - KEPT
    else:
        rows = scores if by_row else scores.reshape(1, -1)
        # Half of 10 at 0.3 + 0.2 must be 5, not 4.999 cut down.
        count = math.floor(sparsity * rows.shape[1] + 1e-9)
    stays = torch.ones_like(rows, dtype=torch.bool)
    lowest = torch.argsort(rows, dim=1, stable=True)[:, :count]
    stays.scatter_(1, lowest, value=False)
    return stays.reshape(scores.shape)


def overfull_groups(weight: torch.Tensor) -> int:
    """How many groups of four neighbours hold more than two weights that are not zero."""
    return int(((weight.reshape(-1, GROUP) != 0).sum(dim=1) > KEPT).sum())


def entropy(weight: torch.Tensor) -> float:
    """How evenly a matrix's magnitudes are spread, 0 to 1: the entropy of their histogram over its maximum.

    256 bins of equal width from zero to the largest magnitude. Near 0 nearly all weights fall into a few
    bins: they are as good as equal, and a cut by rank would be an arbitrary one.
    """
    import torch

    sizes = weight.abs().float().reshape(-1)
    largest = float(sizes.max())
    if largest == 0:
        return 0.0
    counts = torch.histc(sizes, bins=_BINS, min=0, max=largest)
    shares = counts[counts > 0] / counts.sum()
    return float(-(shares * shares.log()).sum()) / math.log(_BINS)
