"""Loading a model's weights for perplexity: a folder, a folder with its adapter, or a GGUF file dequantized.

Checked before any library could run its code, as for the engines. Weights run in float32 (bfloat16 from 16 GB
on), whatever they are stored in, so that two stages differ by their weights alone.
transformers reads a GGUF's weights well and parts of its tokenizer not at all: whether a space is put in
front, and whether a BOS is, are taken from the file here. Not covered: whether token ids equal those of the
Hugging Face parent, and the deadline of a load.
"""

from __future__ import annotations

import contextlib
import io
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harnesses.engines.gguf_file import GgufFacts, read_gguf
from harnesses.engines.hf import check_folders
from harnesses.engines.hf_folder import FolderFacts
from harnesses.engines.hf_load import first_line, library, load_model
from harnesses.engines.uri import ModelUri, parse_model
from harnesses.records import ShipgateError

_FLOAT32_LIMIT = 4_000_000_000
_SPM = "llama"
"""GGUF's word for a SentencePiece vocabulary, where a space in front and a BOS are the rule if unsaid."""
_BOS_IF_UNSAID = frozenset(
    (
        *("llama3", "llama-v3", "llama-bpe", "falcon3", "falcon-h1"),
        *("pixtral", "midm-2.0", "lfm2", "tekken", "chameleon"),
    )
)
"""Pre-tokenizers of other vocabularies that get a BOS where the file does not say; llama.cpp's rule."""


@dataclass(frozen=True)
class Weights:
    """A model that was checked and not yet loaded.

    Attributes:
        parameters: weights as stored, an adapter's included.
        size_bytes: of everything that is read.
    """

    model: ModelUri
    parameters: int
    size_bytes: int
    folder: FolderFacts | None = None
    adapter: FolderFacts | None = None
    gguf: GgufFacts | None = None


@dataclass(frozen=True)
class Loaded:
    """A model ready to be measured.

    Attributes:
        model: in evaluation mode, transformers' own or PEFT's.
        tokenizer: transformers' own; it is never asked to add a token by itself.
        bos: the one token put in front of every text, None where the model has none.
    """

    model: Any
    tokenizer: Any
    bos: int | None


def check_weights(uri: str) -> Weights:
    """Check what a model string names, without loading it.

    Raises:
        ShipgateError: it is no file or folder of weights, or one that is refused.
    """
    model = parse_model(uri)
    if model.scheme == "gguf":
        facts = read_gguf(model.path)
        return Weights(model, facts.parameters, facts.size_bytes, gguf=facts)
    if model.scheme == "hf":
        folder, adapter = check_folders(model.path, model.adapter_path)
        extra = (adapter.parameters, adapter.size_bytes) if adapter else (0, 0)
        total = folder.parameters + extra[0], folder.size_bytes + extra[1]
        return Weights(model, *total, folder=folder, adapter=adapter)
    raise ShipgateError(
        f"perplexity reads weights, and {uri} is none; name its file or folder (gguf:PATH or hf:DIR), "
        "in a gate by --artifact"
    )


def load_weights(weights: Weights) -> Loaded:
    """Load what was checked. From here on this process asks no model hub for anything.

    Raises:
        ShipgateError: it cannot be loaded, or weights are missing or not finite.
    """
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    transformers = library("transformers")
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    if weights.gguf is not None:
        return _load_gguf(weights.gguf)
    if weights.folder is None:
        raise ShipgateError(f"{weights.model.uri} was not checked; check it first")
    tokenizer = _tokenizer(weights.folder.path)
    model = load_model(weights.folder, weights.adapter).to(_precision(weights.parameters))
    return Loaded(model, tokenizer, _bos_of_its_own(tokenizer, weights.folder.path))


def _precision(parameters: int) -> object:
    torch = library("torch")
    return torch.float32 if parameters < _FLOAT32_LIMIT else torch.bfloat16


def _tokenizer(path: Path, **options: str) -> Any:  # noqa: ANN401 - transformers is not typed
    transformers = library("transformers")
    try:
        return transformers.AutoTokenizer.from_pretrained(
            path, local_files_only=True, trust_remote_code=False, **options
        )
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise ShipgateError(
            f"transformers cannot load the tokenizer of {path} ({first_line(error)})"
        ) from error


def _bos_of_its_own(tokenizer: Any, path: Path) -> int | None:  # noqa: ANN401 - as above
    """The BOS that the tokenizer itself puts in front of a text.

    Raises:
        ShipgateError: it puts something else there, or more than one.
    """
    plain = tokenizer.encode("a", add_special_tokens=False)
    full = tokenizer.encode("a", add_special_tokens=True)
    start = next((at for at in range(len(full)) if full[at : at + len(plain)] == plain), 0)
    front = full[:start]
    if not front:
        return None
    if front != [tokenizer.bos_token_id]:
        raise ShipgateError(
            f"the tokenizer of {path} begins a text with the tokens {front}, which is not one BOS "
            f"({tokenizer.bos_token_id}); mend its post-processor"
        )
    return int(front[0])


def _load_gguf(facts: GgufFacts) -> Loaded:
    torch, transformers = library("torch"), library("transformers")
    path = facts.path
    try:
        # From a folder of its own: transformers would also read the configurations that lie beside the file.
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()):
            (Path(folder) / "model.gguf").symlink_to(path.resolve())
            tokenizer = _tokenizer(Path(folder), gguf_file="model.gguf")
            model, report = transformers.AutoModelForCausalLM.from_pretrained(
                folder,
                gguf_file="model.gguf",
                dtype=_precision(facts.parameters),
                local_files_only=True,
                trust_remote_code=False,
                output_loading_info=True,
            )
    except ImportError as error:
        raise ShipgateError(f"{path}: reading a GGUF's weights needs: pip install gguf") from error
    except (OSError, ValueError, KeyError, RuntimeError, NotImplementedError) as error:
        raise ShipgateError(f"transformers cannot load {path} ({first_line(error)})") from error
    wrong = sorted(map(str, [*report["missing_keys"], *report["mismatched_keys"]]))
    if wrong:
        raise ShipgateError(f"{path} lacks weights that its metadata asks for ({wrong[0]}); convert it again")
    for name, values in model.named_parameters():
        if not torch.isfinite(values).all():
            raise ShipgateError(f"{path} has weights that are not finite ({name}); quantize it again")
    _mend_tokenizer(tokenizer, facts)
    model = model.to("cuda" if torch.cuda.is_available() else "cpu").eval()
    return Loaded(model, tokenizer, _gguf_bos(facts))


def _mend_tokenizer(tokenizer: Any, facts: GgufFacts) -> None:  # noqa: ANN401 - as above
    """Have the tokenizer put a space in front only where the file says so; transformers does it always.

    Raises:
        ShipgateError: it cannot be kept from doing so.
    """
    from tokenizers import pre_tokenizers

    if facts.metadata.get("tokenizer.ggml.model") != _SPM:
        return
    if facts.metadata.get("tokenizer.ggml.add_space_prefix", True) is not False:
        return
    before = tokenizer.backend_tokenizer.pre_tokenizer
    if isinstance(before, pre_tokenizers.Metaspace):
        before.prepend_scheme = "never"
        tokenizer.backend_tokenizer.pre_tokenizer = before
    plain, spaced = (tokenizer.encode(text, add_special_tokens=False) for text in ("a", " a"))
    if plain == spaced:
        raise ShipgateError(
            f"{facts.path} says that no space goes in front of a text, and transformers puts one there; "
            "measure the folder it was converted from"
        )


def _gguf_bos(facts: GgufFacts) -> int | None:
    """The BOS as llama.cpp reads the file: as it says, else by the kind of vocabulary.

    Raises:
        ShipgateError: a BOS is asked for, and the file names none.
    """
    spm = facts.metadata.get("tokenizer.ggml.model") == _SPM
    usual = spm or facts.metadata.get("tokenizer.ggml.pre") in _BOS_IF_UNSAID
    if not facts.metadata.get("tokenizer.ggml.add_bos_token", usual):
        return None
    token = facts.metadata.get("tokenizer.ggml.bos_token_id", 1 if spm else None)
    if not isinstance(token, int):
        raise ShipgateError(f"{facts.path} asks for a BOS and names none; convert it again")
    return token
