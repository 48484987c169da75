"""Merging shard by shard: read a tensor, add scale * B A in float32, round to the base's type, write.

A few rows are in memory at a time, so that the peak is far below twice the largest shard. The result is
checked by the logits of streamed forward passes (`streamed`), where base and adapter are run by PEFT. Files
keep the base's names, order and headers. Not covered: adapters that are more than plain LoRA, and
checkpoints whose names are not the modules' own; both are refused, with the way without --low-memory named.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harnesses.records import ShipgateError
from pipeline.adapter import Adapter, Factors
from pipeline.merge_check import Logits
from pipeline.model_folder import write_untied
from pipeline.shards import INDEX, SINGLE, TYPES, Shards, Stored, copy_file, open_shards, raw, write_one
from pipeline.streamed import Reader, needed, skeleton, streamed, tied_pair, untie, with_adapter

if TYPE_CHECKING:
    import torch

_NUMBERS_AT_ONCE = 8_000_000
_INSTEAD = "merge it without --low-memory"
_FIRST, _SECOND = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"
_HEAD = "model-head.safetensors"


@dataclass(frozen=True)
class Part:
    """One parameter of the merged model.

    Attributes:
        like: the base's tensor, whose type and shape it keeps.
        source: where its numbers come from: the base, or an adapter that brings it whole.
        factors: what is added, None where nothing is.
    """

    like: Stored
    source: Stored
    factors: Factors | None = None

    @property
    def changed(self) -> bool:
        """Whether it differs from the base's."""
        return self.factors is not None or self.source is not self.like

    def numbers(self) -> Iterator[torch.Tensor]:
        """Its rows in float32, some at a time, not rounded."""
        factors = self.factors
        if factors is None:
            yield from (self.source.read(rows).float() for rows in _rows(self.source.shape))
            return
        a, b = factors.a.read().float(), factors.b.read().float()
        for rows in _rows(self.source.shape):
            product = (b @ a[:, rows]).T if factors.embedding else b[rows] @ a
            yield self.source.read(rows).float() + product * factors.scale

    def rounded(self) -> Iterator[torch.Tensor]:
        """The same in the base's type."""
        import torch

        dtype = getattr(torch, TYPES[self.like.dtype])
        yield from (numbers.to(dtype) for numbers in self.numbers())


Parts = Mapping[str, Part]


def plan(base: Shards, adapter: Adapter, tied: tuple[str, str] | None) -> dict[str, Part]:
    """Every parameter of the merged model by name.

    Args:
        base: the base's tensors.
        adapter: the adapter.
        tied: input and output embedding where they are one and have to become two, else None.

    Raises:
        ShipgateError: the adapter is more than plain LoRA, or has a part for which the base has no tensor.
    """
    if adapter.odd:
        raise ShipgateError(f"{adapter.path} is more than plain LoRA ({adapter.odd[0]}); {_INSTEAD}")
    parts = plan_copy(base)
    if tied is not None:
        inner, outer = tied
        parts[outer] = Part(replace(base.tensors[inner], name=outer), base.tensors[inner])
    for module, factors in adapter.factors.items():
        name = f"{module}.weight"
        parts[name] = replace(_existing(parts, name, adapter), factors=factors)
    for name, stored in adapter.replaced.items():
        parts[name] = replace(_existing(parts, name, adapter), source=stored)
    return parts


def must_untie(tied: tuple[str, str] | None, adapter: Adapter) -> bool:
    """Whether an adapter changes one of two embeddings that are one in the base."""
    touched = {f"{module}.weight" for module in adapter.factors} | set(adapter.replaced)
    return tied is not None and not touched.isdisjoint(tied)


def merge_low(base: Shards, adapter: Adapter, work: Path, ids: torch.Tensor) -> tuple[Logits, bool]:
    """Merge into the folder `work`, which has the other files already, and run the models.

    Returns:
        The logits to judge by, and whether tied embeddings were made two.

    Raises:
        ShipgateError: something does not fit or cannot be read.
    """
    plain = skeleton(base.folder)
    tied = tied_pair(plain)
    split = must_untie(tied, adapter)
    parts = plan(base, adapter, tied if split else None)
    write_merged(base, parts, work)
    before = streamed(plain, reader(plan_copy(base), plain), ids)
    if split:
        untie(plain)
        write_untied(work)
    merged = streamed(plain, reader(parts, plain), ids)
    rounded = streamed(plain, reader(parts, plain, rounded=True), ids)
    again = skeleton(work)
    reloaded = streamed(again, reader(plan_copy(open_shards(work)), again), ids)
    without = reader({name: replace(part, factors=None) for name, part in parts.items()}, plain)
    adapted = streamed(with_adapter(plain, adapter.path), without, ids)
    return Logits(before, adapted, merged, rounded, reloaded), split


def plan_copy(shards: Shards) -> dict[str, Part]:
    """Every parameter of a folder as it is."""
    return {name: Part(stored, stored) for name, stored in shards.tensors.items()}


def reader(parts: Parts, model: Any, *, rounded: bool = False) -> Reader:  # noqa: ANN401 - not typed
    """How a skeleton gets its weights: in float32, unrounded or as they are after rounding.

    Raises:
        ShipgateError: it will ask for one that is not there.
    """
    names = {}
    for name, other in needed(model).items():
        held = name if name in parts else other
        if held is None or held not in parts:
            raise ShipgateError(f"no file holds {name}, which the architecture asks for; {_INSTEAD}")
        names[name] = held
    return lambda name: _whole(parts[names[name]], rounded=rounded)


def write_merged(base: Shards, parts: Parts, work: Path) -> None:
    """Write every shard anew, and one more where an embedding was split off.

    Raises:
        ShipgateError: a file cannot be read, or is not whole.
    """
    from tqdm import tqdm  # type: ignore[import-untyped,unused-ignore]

    extra = [name for name in parts if name not in base.tensors]
    single = len(base.files) == 1 and base.files[0].name == SINGLE
    names = {file: _FIRST if single and extra else file.name for file in base.files}
    # On a terminal only; a log file needs no bar.
    with tqdm(total=len(names), desc="shards merged", disable=None) as bar:
        for file, name in names.items():
            inside = [
                own for own, stored in base.tensors.items() if stored.file == file and parts[own].changed
            ]
            copy_file(file, work / name, {own: _bytes(parts[own]) for own in inside})
            bar.update()
    head = _SECOND if single else _HEAD
    for name in extra:
        write_one(work / head, name, parts[name].like, _bytes(parts[name]))
    if extra or not single:
        listed = {name: names[stored.file] for name, stored in base.tensors.items()}
        listed |= dict.fromkeys(extra, head)
        size = sum(part.like.size for part in parts.values())
        index = {"metadata": {"total_size": size}, "weight_map": dict(sorted(listed.items()))}
        (work / INDEX).write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")


def _bytes(part: Part) -> Iterator[bytes]:
    return (raw(rows) for rows in part.rounded())


def _rows(shape: tuple[int, ...]) -> Iterator[slice]:
    if not shape:
        yield slice(None)
        return
    row = 1
    for length in shape[1:]:
        row *= length
    step = max(1, _NUMBERS_AT_ONCE // max(row, 1))
    for first in range(0, shape[0], step):
        yield slice(first, min(first + step, shape[0]))


def _whole(part: Part, *, rounded: bool) -> torch.Tensor:
    """A parameter in one piece, without a second copy of it."""
    import torch

    found = torch.empty(part.like.shape, dtype=torch.float32)
    flat, done = found.view(-1), 0
    for rows in part.rounded() if rounded else part.numbers():
        flat[done : done + rows.numel()] = rows.reshape(-1)
        done += rows.numel()
    return found


def _existing(parts: Parts, name: str, adapter: Adapter) -> Part:
    if name not in parts:
        raise ShipgateError(f"{adapter.path} adapts {name}, which the base's files do not hold; {_INSTEAD}")
    return parts[name]
