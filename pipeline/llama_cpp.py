"""llama.cpp's converter and quantizer, used as they are.

The converter is a script of the llama.cpp source tree (`$LLAMA_CPP_DIR`, or the tree that llama-cpp-python's
source distribution carries); the quantizer is the library that llama-cpp-python builds.
"""

from __future__ import annotations

import os
import sys
import tarfile
from pathlib import Path

from harnesses.records import ShipgateError
from pipeline.process import run

VERSION = "0.3.36"


def source(cache: Path) -> Path:
    """The llama.cpp source tree: `$LLAMA_CPP_DIR` if set, else unpacked once into `cache`.

    Raises:
        ShipgateError: the folder named is no llama.cpp tree, or the source distribution cannot be had.
    """
    named = os.environ.get("LLAMA_CPP_DIR")
    tree = Path(named) if named else cache / f"llama_cpp_python-{VERSION}" / "vendor" / "llama.cpp"
    if not named and not tree.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        fetch = ["download", "--quiet", "--no-deps", "--no-binary", "llama-cpp-python", "--dest", str(cache)]
        run([sys.executable, "-m", "pip", *fetch, f"llama-cpp-python=={VERSION}"])
        with tarfile.open(cache / f"llama_cpp_python-{VERSION}.tar.gz") as archive:
            archive.extractall(cache, filter="data")
    if not (tree / "convert_hf_to_gguf.py").is_file():
        raise ShipgateError(
            f"{tree} holds no convert_hf_to_gguf.py; set LLAMA_CPP_DIR to a llama.cpp source tree"
        )
    return tree


def convert(tree: Path, model: Path, out: Path) -> Path:
    """A folder of safetensors as an f16 GGUF."""
    script = str(tree / "convert_hf_to_gguf.py")
    run([sys.executable, script, str(model), "--outfile", str(out), "--outtype", "f16"])
    return out


def quantize(f16: Path, out: Path, kind: str) -> Path:
    """An f16 GGUF as a quantized one.

    Args:
        f16: the input.
        out: the output.
        kind: llama.cpp's name of the type, e.g. `Q4_K_M`.

    Raises:
        ShipgateError: an unknown type, the library is missing, or it reports a failure.
    """
    try:
        import llama_cpp
    except ImportError as error:
        raise ShipgateError("llama-cpp-python is not installed; pip install -e '.[models]'") from error
    name = f"LLAMA_FTYPE_MOSTLY_{kind}"
    if not hasattr(llama_cpp, name):
        raise ShipgateError(f"unknown quantization {kind!r}; use one of llama.cpp's, e.g. Q4_K_M or Q8_0")
    options = llama_cpp.llama_model_quantize_default_params()
    options.ftype = getattr(llama_cpp, name)
    if llama_cpp.llama_model_quantize(str(f16).encode(), str(out).encode(), options) != 0:
        raise ShipgateError(f"llama.cpp could not quantize {f16} to {kind}; see its output above")
    return out
