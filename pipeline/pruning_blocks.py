"""A model's blocks and the matrices in them, pruned one block after the other.

Wanda's order: the inputs of a block's matrices are measured on calibration texts that have already passed
the pruned blocks before it, so that each block is judged by what will really reach it. Not covered:
embeddings and the output head, which stay whole, and experts that a model keeps in one tensor of three
dimensions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from harnesses.engines.hf_load import library
from harnesses.records import ShipgateError

Squares = dict[str, Any]
"""For each matrix, by name, the sums of its inputs' squares."""
Cut = Callable[[str, Any, Any], None]
"""Prunes a matrix: told its name, its module, and its inputs' squares (None without calibration)."""


@dataclass(frozen=True)
class Block:
    """One of the layers that a model repeats, and its matrices by their full names."""

    module: Any
    matrices: dict[str, Any]


def blocks(model: Any) -> list[Block]:  # noqa: ANN401 - transformers is not typed
    """The blocks of a model, in order.

    Raises:
        ShipgateError: it has none with matrices in it.
    """
    torch = library("torch")
    lists = [
        (name, module) for name, module in model.named_modules() if isinstance(module, torch.nn.ModuleList)
    ]
    name, repeated = max(lists, key=lambda pair: len(pair[1]), default=("", ()))
    found = []
    for number, module in enumerate(repeated):
        matrices = {
            f"{name}.{number}.{inner}": part
            for inner, part in module.named_modules()
            if isinstance(part, torch.nn.Linear)
        }
        found.append(Block(module, matrices))
    if not any(block.matrices for block in found):
        raise ShipgateError(
            "the model has no repeated blocks with matrices in them; its kind cannot be pruned"
        )
    return found


def prune_blocks(model: Any, texts: Sequence[Sequence[int]], cut: Cut, done: Callable[[int], None]) -> None:  # noqa: ANN401
    """Prune block after block.

    Args:
        model: a loaded model.
        texts: token ids of the calibration texts; none where nothing is to be measured.
        cut: prunes one matrix.
        done: told how many blocks are done.
    """
    torch = library("torch")
    parts = blocks(model)
    with torch.no_grad():
        calls = _calls(model, [part.module for part in parts], texts)
        for number, part in enumerate(parts):
            squares = _measured(part, number, calls)
            for name, module in part.matrices.items():
                cut(name, module, squares.get(name))
            for call in calls:
                call.hidden = _output(part.module, number, call)
            done(number + 1)


@dataclass
class _Call:
    """One text on its way through the blocks: its state before the next, and what each is told besides."""

    hidden: Any
    told: list[tuple[tuple[Any, ...], dict[str, Any]]]


def _calls(model: Any, modules: Sequence[Any], texts: Sequence[Sequence[int]]) -> list[_Call]:  # noqa: ANN401
    torch = library("torch")
    calls = []
    for ids in texts:
        told: list[tuple[tuple[Any, ...], dict[str, Any]]] = []

        def note(_module: object, given: tuple[Any, ...], named: dict[str, Any], told: Any = told) -> None:  # noqa: ANN401
            told.append((given, named))

        hooks = [module.register_forward_pre_hook(note, with_kwargs=True) for module in modules]
        try:
            model(input_ids=torch.tensor([list(ids)]), use_cache=False)
        finally:
            for hook in hooks:
                hook.remove()
        calls.append(_Call(told[0][0][0], [(given[1:], named) for given, named in told]))
    return calls


def _measured(part: Block, number: int, calls: Sequence[_Call]) -> Squares:
    torch = library("torch")
    squares: Squares = {}

    def watch(name: str) -> Callable[[object, tuple[Any, ...]], None]:
        def add(_module: object, given: tuple[Any, ...]) -> None:
            rows = given[0].reshape(-1, given[0].shape[-1]).to(torch.float64)
            squares[name] = squares.get(name, 0) + rows.square().sum(dim=0)

        return add

    hooks = [module.register_forward_pre_hook(watch(name)) for name, module in part.matrices.items()]
    try:
        for call in calls:
            _output(part.module, number, call)
    finally:
        for hook in hooks:
            hook.remove()
    return squares


def _output(module: Any, number: int, call: _Call) -> Any:  # noqa: ANN401 - as above
    more, named = call.told[number]
    found = module(call.hidden, *more, **named)
    return found[0] if isinstance(found, tuple) else found
