"""llama.cpp's converter and quantizer, used as they are.

    tools = find_tools()
    convert(tools, Path("merged"), Path("merged-f16.gguf"))
    quantize(tools, Path("merged-f16.gguf"), Path("merged.gguf"), "Q4_K_M")

The converter is a script of llama.cpp's source tree. The quantizer is the tree's own `llama-quantize` where
it was built there; else the one that `shipgate doctor --install llama.cpp` built; else llama-cpp-python's
library, called in a process of its own. Command lines are built by pure functions. Not covered: whether what
came out is sound, which is `quantized_check`'s and `divergence`'s to say.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from harnesses.records import ShipgateError
from harnesses.state import state_folder
from pipeline.process import run

VERSION = "0.3.36"
"""Of llama-cpp-python, whose source distribution carries a llama.cpp tree."""
VARIABLE = "LLAMA_CPP_DIR"
INSTALL = "shipgate doctor --install llama.cpp"
TYPES = ("Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q4_K_S", "Q4_K_M", "Q5_K_S", "Q5_K_M", "Q6_K")
"""What the pipeline quantizes to: 4 bits and more, none of which needs an importance matrix."""
_LEAST_FREE = 64_000_000
"""Bytes; with fewer left, want of room is the likeliest reason of a failure."""
_CONVERTER = "convert_hf_to_gguf.py"
_QUANTIZER = "llama-quantize"
_BUILT = ("build/bin", "build", "bin", ".")
_LIBRARY = Path(__file__).with_name("llama_library.py")


@dataclass(frozen=True)
class Tools:
    """Where the two tools are.

    Attributes:
        tree: llama.cpp's source tree, or the part of it that the converter needs.
        quantizer: the beginning of its command line.
    """

    tree: Path
    quantizer: tuple[str, ...]


def installed_folder() -> Path:
    """Where `shipgate doctor --install llama.cpp` puts the tools; there only when they are whole.

    Raises:
        ShipgateError: the state folder's variable is set and empty.
    """
    return state_folder() / "cache" / f"llama.cpp-{VERSION}"


def find_tools() -> Tools:
    """The tools of `$LLAMA_CPP_DIR` if that is set, else those that doctor installed.

    Raises:
        ShipgateError: the folder named is no llama.cpp tree, or a tool is missing.
    """
    tree, installed = _tree(), installed_folder()
    for folder in (*(tree / place for place in _BUILT), installed / "bin"):
        program = folder / _QUANTIZER
        if program.is_file() and os.access(program, os.X_OK):
            return Tools(tree, (str(program),))
    if importlib.util.find_spec("llama_cpp") is None:
        raise ShipgateError(f"{tree} holds no built {_QUANTIZER}; run `{INSTALL}`")
    # -P: this folder has a llama_cpp of its own, which must not be taken for the library.
    return Tools(tree, (sys.executable, "-P", str(_LIBRARY)))


def _tree() -> Path:
    named = os.environ.get(VARIABLE)
    if named is None:
        tree = installed_folder()
        if not (tree / _CONVERTER).is_file():
            raise ShipgateError(f"llama.cpp is not there and {VARIABLE} is not set; run `{INSTALL}`")
        return tree
    tree = Path(named).expanduser()
    # An empty variable is a slip too: it must not quietly mean the current folder.
    if not named.strip() or not (tree / _CONVERTER).is_file():
        raise ShipgateError(
            f"{VARIABLE} ({named!r}) is no llama.cpp source tree, for it holds no {_CONVERTER};"
            f" set it to one, or unset it and run `{INSTALL}`"
        )
    return tree


def convert_command(tools: Tools, model: Path, out: Path, *, dry_run: bool = False) -> list[str]:
    """The converter's command line; a dry run reads the model and its tokenizer and writes no tensor."""
    command = [sys.executable, str(tools.tree / _CONVERTER), str(model), "--outfile", str(out)]
    return [*command, "--outtype", "f16", *(["--dry-run"] if dry_run else [])]


def convert(tools: Tools, model: Path, out: Path, *, dry_run: bool = False) -> Path:
    """A folder of safetensors as an f16 GGUF.

    Raises:
        ShipgateError: the converter fails, for example because it does not know the architecture.
    """
    try:
        run(convert_command(tools, model, out, dry_run=dry_run))
    except ShipgateError as error:
        _refuse_no_room(out, str(error))
        raise ShipgateError(
            f"llama.cpp's converter does not take {model} ({_after_status(str(error))}); give a model of an"
            " architecture that it knows, with its tokenizer"
        ) from error
    if not dry_run and not out.is_file():
        raise ShipgateError(f"llama.cpp's converter ended well and wrote no {out}; check {VARIABLE}")
    return out


def _refuse_no_room(out: Path, message: str) -> None:
    """Say so where a tool failed on a full disk, whatever it calls that itself.

    Raises:
        ShipgateError: there is no room.
    """
    free = shutil.disk_usage(out.parent).free
    if free < _LEAST_FREE or "(SIGXFSZ)" in message:
        raise ShipgateError(
            f"llama.cpp failed ({_after_status(message)}) where the disk has {free / 1e6:.1f} MB free; free"
            " some and run it again"
        )


def _after_status(message: str) -> str:
    """What a failed program said, without the words about its exit status."""
    said = message.partition(" ended with ")[2].partition(": ")[2]
    return said.removeprefix("ERROR:hf-to-gguf:") or message


def quantize_command(tools: Tools, f16: Path, out: Path, kind: str) -> list[str]:
    """The quantizer's command line.

    Raises:
        ShipgateError: a type that is none of `TYPES`.
    """
    if kind not in TYPES:
        raise ShipgateError(f"unknown quantization {kind!r}; give one of {', '.join(TYPES)}")
    return [*tools.quantizer, str(f16), str(out), kind]


def quantize(tools: Tools, f16: Path, out: Path, kind: str) -> Path:
    """An f16 GGUF as a quantized one.

    Raises:
        ShipgateError: an unknown type, or the quantizer reports a failure.
    """
    command = quantize_command(tools, f16, out, kind)
    try:
        run(command)
    except ShipgateError as error:
        _refuse_no_room(out, str(error))
        raise ShipgateError(
            f"llama.cpp could not quantize {f16} to {kind} ({_after_status(str(error))}); convert it again"
        ) from error
    if not out.is_file():
        raise ShipgateError(f"llama.cpp's quantizer ended well and wrote no {out}; run `{INSTALL}`")
    return out
