"""A model's folder as steps read and write it: loaded in float32, saved in the types its parent has.

    copy_rest(base, work)          # configuration, tokenizer, template: the parent's, byte for byte
    save_like(model, shards, work) # the weights

Only the weights come from the library's own saving: a configuration that was read and written again differs
in a dozen fields. Not covered: models that do not fit into memory.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harnesses.engines import strict_json
from harnesses.engines.hf_folder import FolderFacts, check_model_folder
from harnesses.engines.hf_load import first_line, library
from harnesses.records import Json, ShipgateError
from pipeline.shards import TYPES, Shards

if TYPE_CHECKING:
    import torch

_WEIGHTS = (".safetensors", ".safetensors.index.json")


def load_float32(path: Path) -> Any:  # noqa: ANN401 - transformers is not typed
    """A folder's model in float32, ready to run.

    Raises:
        ShipgateError: it may not or cannot be loaded, lacks weights, or they are not finite or all zero.
    """
    check_model_folder(path)
    torch, transformers = library("torch"), library("transformers")
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    try:
        model, report = transformers.AutoModelForCausalLM.from_pretrained(
            path,
            dtype=torch.float32,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
        )
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise ShipgateError(f"transformers cannot load {path} ({first_line(error)})") from error
    wrong = sorted(map(str, [*report["missing_keys"], *report["mismatched_keys"]]))
    if wrong:
        raise ShipgateError(f"{path} lacks weights that its config asks for ({wrong[0]}); save it again")
    _refuse_hollow(model, path)
    return model.eval()


def _refuse_hollow(model: Any, path: Path) -> None:  # noqa: ANN401 - as above
    """Refuse weights that are no numbers, or nothing but zeros: a placeholder would pass every comparison."""
    torch = library("torch")
    empty = True
    for name, weights in model.named_parameters():
        if not torch.isfinite(weights).all():
            raise ShipgateError(f"{path} has weights that are not finite ({name}); train or merge it again")
        empty &= weights.dim() < 2 or not weights.any()  # noqa: PLR2004 - a matrix
    if empty:
        raise ShipgateError(f"{path} holds no matrix but of zeros, a placeholder; give the model itself")


def run(model: Any, ids: torch.Tensor) -> torch.Tensor:  # noqa: ANN401 - as above
    """The logits of a loaded model, float32, texts x tokens x vocabulary."""
    import torch

    with torch.no_grad():
        logits: torch.Tensor = model(input_ids=ids, use_cache=False).logits.float()
    return logits


def coarsest(shards: Shards) -> str:
    """The type with the fewest digits among a folder's tensors, as safetensors names it."""
    order = ("BF16", "F16", "F32", "F64")
    held = {stored.dtype for stored in shards.tensors.values()}
    return next((name for name in order if name in held), "F32")


def round_like(model: Any, shards: Shards) -> None:  # noqa: ANN401 - as above
    """Round every weight to the type that it has in a folder; the model goes on in float32."""
    for parameter, dtype in _typed(model, shards):
        parameter.data = parameter.data.to(dtype).float()


def save_like(model: Any, shards: Shards, work: Path) -> None:  # noqa: ANN401 - as above
    """Save a model's weights in the types that they have in a folder; the model is of no use afterwards."""
    for parameter, dtype in _typed(model, shards):
        parameter.data = parameter.data.to(dtype)
    saved = work / "saved"
    model.save_pretrained(saved)
    for file in saved.iterdir():
        if file.name.endswith(_WEIGHTS):
            file.rename(work / file.name)
    shutil.rmtree(saved)


def vocabulary(facts: FolderFacts) -> int:
    """The size of the vocabulary, which a model of text and images has in a part of its configuration.

    Raises:
        ShipgateError: the configuration does not say.
    """
    for part in (facts.config, *(value for value in facts.config.values() if isinstance(value, dict))):
        size = part.get("vocab_size")
        if isinstance(size, int) and size > 0:
            return size
    raise ShipgateError(f"{facts.path / 'config.json'} says no vocab_size; restore it")


def copy_rest(facts: FolderFacts, work: Path) -> None:
    """Copy everything of a folder but its weights."""
    for name, file in facts.files.items():
        if not name.endswith(_WEIGHTS):
            (work / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, work / name)


def edit_config(work: Path, changes: dict[str, Json]) -> None:
    """Set fields of a folder's configuration, in the part that is about text where it has one."""
    file = work / "config.json"
    config = strict_json.loads(file.read_bytes())
    inner = config.get("text_config")
    if isinstance(inner, dict):
        inner.update(changes)
    else:
        config.update(changes)
    file.write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def write_untied(work: Path) -> None:
    """Have a folder's configuration say that its output embedding has weights of its own."""
    edit_config(work, {"tie_word_embeddings": False})
    file = work / "config.json"
    config = strict_json.loads(file.read_bytes())
    # A model of text and images says it at the top too.
    if config.get("tie_word_embeddings") is not False:
        config["tie_word_embeddings"] = False
        file.write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _typed(model: Any, shards: Shards) -> list[tuple[Any, Any]]:  # noqa: ANN401 - as above
    """Every weight with its type: that of the tensor of its name, else the most common one."""
    torch = library("torch")
    count = Counter(stored.dtype for stored in shards.tensors.values())
    usual = count.most_common(1)[0][0]
    types = {name: stored.dtype for name, stored in shards.tensors.items()}
    return [
        (parameter, getattr(torch, TYPES[types.get(name, usual)]))
        for name, parameter in model.named_parameters()
    ]
