"""Merges a LoRA adapter into its base, checks the result, and says no where it does not hold.

    merge(MergeConfig(model="hf:base+adapter", out=Path("merged"))).metrics["logits"]["verdict"]   # "equal"

Two ways that give the same weights: PEFT's own `merge_and_unload` with the base in memory in float32, and
shard by shard (`merge_low`). Both round to the types that the base's tensors have. A base whose input and
output embeddings are one gets two where the adapter changes either. A merge that fails its own check leaves
nothing. Not covered: several adapters at once, and the adapter's own tokenizer, where it has one: the base's
is kept.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harnesses.engines.hf_folder import FolderFacts
from harnesses.engines.hf_load import first_line, library
from harnesses.records import Record, ShipgateError
from harnesses.state import state_folder
from pipeline.adapter import Adapter, read_adapter
from pipeline.adapter_base import compare_base
from pipeline.disk import require_space
from pipeline.merge_check import Logits, MergeCheck, MergeSettings, judge, probe
from pipeline.merge_low import merge_low, must_untie
from pipeline.model_folder import (
    coarsest,
    copy_rest,
    load_float32,
    round_like,
    run,
    save_like,
    vocabulary,
    write_untied,
)
from pipeline.shards import Shards, open_shards
from pipeline.step import Artifact, check_target, drafted, making, newest, publish, say
from pipeline.streamed import tied_pair, untie
from pipeline.training_needs import empty_model
from pipeline.unquantized import full_precision, full_precision_adapter

if TYPE_CHECKING:
    import torch

Unload = Callable[[Any], Any]
"""Turns PEFT's model into a plain one; PEFT's own `merge_and_unload`, but for tests of wrong ones."""
_ROOM = 1.05
_FLOAT32_BYTES = 4


class MergeConfig(Record):
    """What to merge.

    Attributes:
        model: `hf:BASE+ADAPTER`; `hf:BASE` takes an adapter of the state folder.
        out: the folder to make.
        adapter: of the state folder, by name; None takes the newest.
        low_memory: shard by shard.
        settings: how the result is judged.
    """

    model: str
    out: Path
    adapter: str | None = None
    low_memory: bool = False
    dry_run: bool = False
    settings: MergeSettings = MergeSettings()


def _merge_and_unload(adapted: Any) -> Any:  # noqa: ANN401 - PEFT is not typed
    return adapted.merge_and_unload()


def merge(config: MergeConfig, *, unload: Unload = _merge_and_unload) -> Artifact:
    """Merge and check.

    Raises:
        ShipgateError: base or adapter is refused, they do not belong together, there is no room, or the
            merged model does not compute what base and adapter do; nothing stands under the final name then.
    """
    uri = with_state_adapter(config.model, config.adapter)
    source = full_precision(uri)
    if source.folder is None or source.adapter is None:
        raise ShipgateError(f"{uri} is no base with an adapter; give hf:BASE+ADAPTER")
    adapter, base = read_adapter(source.adapter), source.folder
    compared = compare_base(adapter, base)
    check_target(config.out)
    empty_model(base.path)
    shards = open_shards(base.path)
    require_space(config.out, int(_ROOM * base.size_bytes))
    if not config.low_memory:
        _require_memory(base)
    draft = drafted("merge", "merged", config.out, parents=(uri,), dry_run=config.dry_run)
    if config.dry_run:
        return draft
    with making(config.out) as work:
        work.mkdir()
        copy_rest(base, work)
        library("torch")  # the first import, which puts its idle threads to sleep
        ids = probe(vocabulary(base), config.settings)
        if config.low_memory:
            logits, split = merge_low(shards, adapter, work, ids)
        else:
            logits, split = merge_by_peft(shards, adapter, work, ids, unload)
        check = judge(logits, coarsest(shards), config.settings)
        if check.verdict != "equal":
            raise ShipgateError(
                f"the merge of {uri} fails its own check: {check.problem}; nothing was written"
            )
        return publish(work, draft.measured(**_metrics(config, adapter, check, compared, split=split)))


def with_state_adapter(uri: str, name: str | None) -> str:
    """A model string with its adapter: the one in it, else a named or the newest one of the state folder.

    Raises:
        ShipgateError: there is none, or two are named.
    """
    if "+" in uri or not uri.startswith("hf:"):
        if name is not None:
            raise ShipgateError(f"{uri} with --adapter {name} names two things; leave one out")
        return uri
    folder = state_folder() / "adapters"
    if name is not None:
        full_precision_adapter(folder / name)
        return f"{uri}+{folder / name}"
    found = newest(folder, "*/adapter_config.json")
    if found is None:
        raise ShipgateError(f"{folder} holds no adapter; train one, or give hf:BASE+ADAPTER")
    say(f"merging the newest adapter, {found.parent}")
    return f"{uri}+{found.parent}"


def merge_by_peft(
    base: Shards, adapter: Adapter, work: Path, ids: torch.Tensor, unload: Unload
) -> tuple[Logits, bool]:
    """Merge with PEFT into the folder `work`, which has the other files already, and run the models.

    Returns:
        The logits to judge by, and whether tied embeddings were made two.

    Raises:
        ShipgateError: something does not fit or cannot be loaded.
    """
    say(f"loading {base.folder} in float32")
    model = load_float32(base.folder)
    tied = tied_pair(model)
    split = must_untie(tied, adapter)
    if split:
        write_untied(work)
    # An adapter that was told to keep both embeddings one is only loaded where they are.
    kept_one = "ensure_weight_tying" in adapter.odd
    if split and kept_one and not {f"{module}.weight" for module in adapter.factors}.intersection(tied or ()):
        raise ShipgateError(
            f"{adapter.path} brings embeddings whole and keeps them one (ensure_weight_tying), which is not"
            " merged; train it without that"
        )
    if split and not kept_one:
        untie(model)
    before = run(model, ids)
    adapted = _adapted(model, adapter.path)
    together = run(adapted, ids)
    if split and kept_one:
        # PEFT would add what each got to the one matrix that both are.
        untie(model)
    model = unload(adapted)
    merged = run(model, ids)
    round_like(model, base)
    rounded = run(model, ids)
    save_like(model, base, work)
    del model, adapted
    say("reading the merged folder again")
    reloaded = run(load_float32(work), ids)
    return Logits(before, together, merged, rounded, reloaded), split


def _adapted(model: Any, path: Path) -> Any:  # noqa: ANN401 - as above
    peft = library("peft")
    with warnings.catch_warnings():
        # PEFT only warns of missing factors, and would go on with random ones.
        warnings.simplefilter("error", UserWarning)
        # peft 0.21 asks transformers 5 a question under its old name.
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        try:
            return peft.PeftModel.from_pretrained(model, str(path), local_files_only=True).eval()
        except (OSError, ValueError, KeyError, TypeError, RuntimeError, UserWarning) as error:
            raise ShipgateError(f"the adapter {path} does not fit the model ({first_line(error)})") from error


def _require_memory(base: FolderFacts) -> None:
    import psutil  # type: ignore[import-untyped,unused-ignore]

    asked, free = _ROOM * _FLOAT32_BYTES * base.parameters, psutil.virtual_memory().available
    if asked > free:
        raise ShipgateError(
            f"merging {base.path} in float32 needs {asked / 1e9:.1f} GB of memory and {free / 1e9:.1f} GB are"
            " free; use --low-memory"
        )


def _metrics(
    config: MergeConfig, adapter: Adapter, check: MergeCheck, compared: tuple[str, ...], *, split: bool
) -> dict[str, Any]:
    return {
        "way": "low_memory" if config.low_memory else "peft",
        "base_compared_by": list(compared),
        "adapted_matrices": len(adapter.factors),
        "embeddings_untied": split,
        "verdict": check.verdict,
        "logits": check.model_dump(mode="json", exclude={"verdict", "problem"}),
        "probe": {name: getattr(config.settings, name) for name in ("texts", "tokens", "seed")},
    }
