"""A model's forward pass with one module's weights in memory at a time.

    model = skeleton(Path("merged"))
    logits = streamed(model, reader, ids)   # reader("model.norm.weight") gives the weights

The architecture is transformers' own, without weights; each module that has some asks for them when it runs
and forgets them afterwards. PEFT's adapter can be laid on it (`with_adapter`): its factors are in memory,
and what runs is PEFT's own code. Slow, and meant for a few dozen tokens. Not covered: checkpoints whose
names differ from the modules' (they are refused), and generation.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harnesses.engines.hf_load import first_line, library
from harnesses.records import ShipgateError

if TYPE_CHECKING:
    import torch

Reader = Callable[[str], "torch.Tensor"]
"""Gives a parameter's weights by its name in the checkpoint, in float32."""
_PEFT_PREFIX = "base_model.model."
_PEFT_WRAP = ".base_layer"


def skeleton(folder: Path) -> Any:  # noqa: ANN401 - transformers is not typed
    """The model that a folder's configuration describes, its parameters without storage.

    Raises:
        ShipgateError: transformers does not know the architecture.
    """
    accelerate, transformers = library("accelerate"), library("transformers")
    torch = library("torch")
    try:
        config = transformers.AutoConfig.from_pretrained(
            folder, local_files_only=True, trust_remote_code=False
        )
        with accelerate.init_empty_weights(include_buffers=False):
            model = transformers.AutoModelForCausalLM.from_config(
                config, dtype=torch.float32, trust_remote_code=False
            )
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise ShipgateError(
            f"transformers cannot build the model of {folder} ({first_line(error)})"
        ) from error
    model.tie_weights()
    return model.eval()


def with_adapter(model: Any, adapter: Path) -> Any:  # noqa: ANN401 - as above
    """The same with PEFT's adapter on it, which is loaded.

    Raises:
        ShipgateError: it does not fit.
    """
    peft = library("peft")
    with warnings.catch_warnings():
        # A missing factor is only warned about, and would be drawn at random.
        warnings.simplefilter("error", UserWarning)
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        try:
            adapted = peft.PeftModel.from_pretrained(
                model, str(adapter), local_files_only=True, low_cpu_mem_usage=True
            )
            _fill(adapted, peft.load_peft_weights(str(adapter), device="cpu"))
        except (OSError, ValueError, KeyError, TypeError, RuntimeError, UserWarning) as error:
            raise ShipgateError(
                f"the adapter {adapter} does not fit the model ({first_line(error)})"
            ) from error
    return adapted.eval()


def _fill(adapted: Any, saved: dict[str, Any]) -> None:  # noqa: ANN401 - as above
    """Put an adapter's weights into memory; PEFT has put them where the base's are, which is nowhere."""
    own = {
        name: name.replace(".default", "").replace(".modules_to_save", "")
        for name, parameter in adapted.named_parameters()
        if parameter.is_meta and (".lora_" in name or ".modules_to_save." in name)
    }
    weights = {name: saved[key].float() for name, key in own.items()}
    adapted.load_state_dict(weights, strict=False, assign=True)


def tied_pair(model: Any) -> tuple[str, str] | None:  # noqa: ANN401 - as above
    """The names of the input and the output embedding's weights where they are one, else None."""
    inner, outer = model.get_input_embeddings(), model.get_output_embeddings()
    if inner is None or outer is None or inner.weight is not outer.weight:
        return None
    names = {id(module): name for name, module in model.named_modules()}
    return f"{names[id(inner)]}.weight", f"{names[id(outer)]}.weight"


def untie(model: Any) -> None:  # noqa: ANN401 - as above
    """Give the output embedding weights of its own, equal to the input embedding's."""
    torch = library("torch")
    outer = model.get_output_embeddings()
    # Where PEFT has adapted it already, the weights are one level down.
    outer = getattr(outer, "base_layer", outer)
    outer.weight = torch.nn.Parameter(outer.weight.detach().clone(), requires_grad=False)
    model.config.tie_word_embeddings = False
    model.config.get_text_config().tie_word_embeddings = False


def needed(model: Any) -> dict[str, str | None]:  # noqa: ANN401 - as above
    """The parameters that a skeleton will ask for, each with the one that it is tied to, else None."""
    first: dict[int, str] = {}
    asked: dict[str, str | None] = {}
    for name, parameter in model.named_parameters(remove_duplicate=False):
        if parameter.is_meta:
            asked[name] = first.get(id(parameter))
            first.setdefault(id(parameter), name)
    return asked


def streamed(model: Any, read: Reader, ids: torch.Tensor) -> torch.Tensor:  # noqa: ANN401 - as above
    """The logits of a skeleton, with or without an adapter on it.

    Args:
        model: from `skeleton` or `with_adapter`.
        read: where the weights come from.
        ids: token ids, texts x tokens.

    Returns:
        texts x tokens x vocabulary, float32.
    """
    import torch

    with torch.no_grad(), _fed(model, read):
        logits: torch.Tensor = model(input_ids=ids, use_cache=False).logits
    return logits


@contextmanager
def _fed(model: Any, read: Reader) -> Iterator[None]:  # noqa: ANN401 - as above
    hooks = []
    try:
        for name, module in model.named_modules():
            empty = {key: own for key, own in module.named_parameters(recurse=False) if own.is_meta}
            if empty:
                hooks += _feed(module, _plain(name), empty, read)
        yield
    finally:
        for hook in hooks:
            hook.remove()


def _feed(module: Any, name: str, empty: dict[str, Any], read: Reader) -> list[Any]:  # noqa: ANN401
    torch = library("torch")

    def fill(_module: object, _given: object) -> None:
        for key in empty:
            weights = torch.nn.Parameter(read(f"{name}.{key}"), requires_grad=False)
            module._parameters[key] = weights  # noqa: SLF001 - setting the attribute would untie others

    def forget(_module: object, _given: object, _result: object) -> None:
        module._parameters.update(empty)  # noqa: SLF001 - as above

    return [module.register_forward_pre_hook(fill), module.register_forward_hook(forget)]


def _plain(name: str) -> str:
    """A module's name as the checkpoint has it, PEFT's wrapping taken off."""
    return name.removeprefix(_PEFT_PREFIX).removesuffix(_PEFT_WRAP)
