"""Loading a checked Hugging Face folder, refusing what transformers or PEFT would load with a mere warning.

Missing or misshapen weights, an adapter that does not fit and numbers that are not finite are errors here.
Nothing is fetched. What this does not cover: the checks before loading, which are `hf_folder`'s.
"""

from __future__ import annotations

import os
import warnings
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from harnesses.engines.hf_folder import FolderFacts
from harnesses.engines.native import calm_openmp
from harnesses.records import ShipgateError

_FLOAT32_LIMIT = 4_000_000_000
"""Parameters from which float32 (16 GB) is too much for an ordinary machine."""
_END_MARKS = (
    "</s>",
    "<|im_end|>",
    "<|eot_id|>",
    "<|eom_id|>",
    "<|end|>",
    "<end_of_turn>",
    "<|endoftext|>",
    "<|end_of_text|>",
)
"""Tokens that end a turn by custom, whether or not the configuration lists them; llama.cpp does the same."""


def load_tokenizer(path: Path) -> Any:  # noqa: ANN401 - transformers is not typed
    """The folder's tokenizer. From here on this process asks no model hub for anything.

    Raises:
        ShipgateError: it cannot be loaded, or has no chat template.
    """
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    if not (path / "tokenizer.json").exists() and (path / "tokenizer.model").exists() and not _has_protobuf():
        # transformers would go on to take the file for another format, and complain about that one.
        raise ShipgateError(
            f"{path} has no tokenizer.json, and reading its tokenizer.model needs: pip install protobuf"
        )
    transformers = library("transformers")
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(
            path, local_files_only=True, trust_remote_code=False
        )
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise ShipgateError(
            f"transformers cannot load the tokenizer of {path} ({first_line(error)})"
        ) from error
    if not tokenizer.chat_template:
        raise ShipgateError(
            f"{path} has no chat template; add chat_template.jinja as the model was trained with"
        )
    return tokenizer


def load_model(model: FolderFacts, adapter: FolderFacts | None) -> Any:  # noqa: ANN401 - as above
    """The model, with its adapter if there is one, ready to generate.

    Raises:
        ShipgateError: it cannot be loaded, weights are missing or not finite, or the adapter does not fit.
    """
    torch, transformers = library("torch"), library("transformers")
    gpu = torch.cuda.is_available()
    small = model.parameters < _FLOAT32_LIMIT
    dtype: object = "auto" if gpu else (torch.float32 if small else torch.bfloat16)
    try:
        loaded, report = transformers.AutoModelForCausalLM.from_pretrained(
            model.path,
            dtype=dtype,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
        )
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise ShipgateError(f"transformers cannot load {model.path} ({first_line(error)})") from error
    wrong = sorted(map(str, [*report["missing_keys"], *report["mismatched_keys"]]))
    if wrong:
        raise ShipgateError(
            f"{model.path} lacks weights that its config asks for ({wrong[0]}); save it again"
        )
    loaded.generation_config = _with_end_tokens_only(loaded.generation_config)
    if adapter is not None:
        loaded = _add_adapter(loaded, adapter.path)
    for name, weights in loaded.named_parameters():
        if not torch.isfinite(weights).all():
            raise ShipgateError(
                f"{model.path} has weights that are not finite ({name}); train or merge it again"
            )
    return loaded.to("cuda" if gpu else "cpu").eval()


def _add_adapter(loaded: Any, path: Path) -> Any:  # noqa: ANN401 - as above
    peft = library("peft")
    with warnings.catch_warnings():
        # PEFT only warns when tensors are missing, and would go on with random or zero ones.
        warnings.simplefilter("error", UserWarning)
        # peft 0.21 asks transformers 5 a question under its old name; nothing a user could mend.
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        # Of what merging does to tied embeddings; nothing is merged here.
        warnings.filterwarnings("ignore", "Model has `tie_word_embeddings=True`", UserWarning)
        try:
            return peft.PeftModel.from_pretrained(loaded, str(path), local_files_only=True)
        except (OSError, ValueError, KeyError, TypeError, RuntimeError, UserWarning) as error:
            raise ShipgateError(f"the adapter {path} does not fit the model ({first_line(error)})") from error


def _with_end_tokens_only(config: Any) -> Any:  # noqa: ANN401 - as above
    """Forget the folder's own sampling defaults: transformers would fold them into every request."""
    transformers = library("transformers")
    return transformers.GenerationConfig(eos_token_id=config.eos_token_id)


def end_tokens(model: Any, tokenizer: Any) -> list[int]:  # noqa: ANN401 - as above
    """The ids that end a reply, ascending: what the folder lists, and the customary ones it knows.

    Raises:
        ShipgateError: there is none.
    """
    listed = model.generation_config.eos_token_id
    ends = list(listed) if isinstance(listed, list | tuple) else [listed]
    vocabulary = tokenizer.get_vocab()
    ends += [tokenizer.eos_token_id, *(vocabulary[mark] for mark in _END_MARKS if mark in vocabulary)]
    known = sorted({end for end in ends if isinstance(end, int)})
    if not known:
        raise ShipgateError(
            "the model has no token that ends a reply; set eos_token_id in generation_config.json"
        )
    return known


def _has_protobuf() -> bool:
    try:
        return find_spec("google.protobuf") is not None
    except ModuleNotFoundError:
        return False


def library(name: str) -> Any:  # noqa: ANN401 - their annotations are partial, and wrong in places
    """A heavy library, imported now, its idle threads asleep."""
    with calm_openmp():
        return import_module(name)


def first_line(error: BaseException) -> str:
    """An error in one line."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
