"""Bringing llama.cpp's tools: llama-cpp-python's source distribution, fetched by pip and built once.

    install()   # $SHIPGATE_STATE_DIR/cache/llama.cpp-0.3.36, for all projects of this user

The distribution is pinned by version and sha256. Everything happens in a folder of its own beside the target,
which gets its final name only after the built quantizer has quantized a small model; so an install that was
interrupted is never taken for a whole one. Needs a C++ compiler and make; a missing cmake is fetched by pip.
Not covered: GPUs (quantizing does not use one) and removing older versions.
"""

from __future__ import annotations

import os
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from harnesses.records import ShipgateError
from pipeline.llama_cpp import INSTALL, VARIABLE, VERSION, Tools, find_tools, installed_folder, quantize
from pipeline.process import run

SHA256 = "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e"
_NEEDED = ("convert_hf_to_gguf.py", "conversion", "gguf-py", "LICENSE")
"""What the converter reads of the tree."""
_OPTIONS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=OFF",  # one file, which runs wherever it is moved
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_SERVER=OFF",
    "-DLLAMA_OPENSSL=OFF",
)

Say = Callable[[str], None]


def tools(say: Say) -> Tools:
    """The tools, installed first where there are none and `$LLAMA_CPP_DIR` names no others.

    Raises:
        ShipgateError: as for `install` and `find_tools`.
    """
    if VARIABLE not in os.environ:
        install(say)
    return find_tools()


def install(say: Say) -> Path:
    """Fetch and build the tools, unless they are there; says where they are.

    Raises:
        ShipgateError: they cannot be fetched or built; nothing of them is left.
    """
    home = installed_folder()
    home.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(home.parent / f".{home.name}.lock"):
        if home.is_dir():
            say(f"llama.cpp is there already: {home}")
            return home
        for left in home.parent.glob(f".{home.name}.partial-*"):
            shutil.rmtree(left)
        with tempfile.TemporaryDirectory(dir=home.parent, prefix=f".{home.name}.partial-") as work:
            made = _make(Path(work), say)
            made.rename(home)
    say(f"llama.cpp is installed in {home}")
    return home


def _make(work: Path, say: Say) -> Path:
    say(f"fetching the source distribution of llama-cpp-python {VERSION}")
    tree = _fetch(work)
    say("building llama-quantize, which takes some minutes")
    program = _build(work, tree)
    made = work / "made"
    (made / "bin").mkdir(parents=True)
    for name in _NEEDED:
        (tree / name).rename(made / name)
    program.rename(made / "bin" / program.name)
    _try(made, work)
    return made


def _fetch(work: Path) -> Path:
    """The llama.cpp tree of the distribution, whose sha256 pip has checked."""
    wanted = work / "wanted.txt"
    wanted.write_text(f"llama-cpp-python=={VERSION} --hash=sha256:{SHA256}\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "llama-cpp-python"]
    try:
        run([*pip, "--require-hashes", "--dest", str(work), "--requirement", str(wanted)])
        with tarfile.open(work / f"llama_cpp_python-{VERSION}.tar.gz") as archive:
            # Python below 3.11.4 knows no filters; what is in there is what its sha256 says.
            archive.extraction_filter = getattr(tarfile, "data_filter", None)
            archive.extractall(work)  # noqa: S202 - as above
    except (ShipgateError, OSError, tarfile.TarError) as error:
        raise ShipgateError(
            f"llama-cpp-python {VERSION} cannot be fetched ({error}); mend the network and run `{INSTALL}`"
        ) from error
    return work / f"llama_cpp_python-{VERSION}" / "vendor" / "llama.cpp"


def _build(work: Path, tree: Path) -> Path:
    build, cores = work / "build", str(os.cpu_count() or 1)
    try:
        cmake = _cmake(work)
        run([cmake, "-S", str(tree), "-B", str(build), *_OPTIONS])
        run([cmake, "--build", str(build), "--target", "llama-quantize", "--parallel", cores])
    except ShipgateError as error:
        raise ShipgateError(
            f"llama.cpp cannot be built ({error}); install a C++ compiler and make, and run `{INSTALL}`"
        ) from error
    return build / "bin" / "llama-quantize"


def _cmake(work: Path) -> str:
    found = shutil.which("cmake")
    if found is not None:
        return found
    place = work / "cmake"
    run([sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(place), "cmake"])
    return str(place / "cmake" / "data" / "bin" / "cmake")


def _try(made: Path, work: Path) -> None:
    """Quantize a model of a few kilobytes: a program that does not run here must not be kept."""
    from harnesses.engines.gguf_file import read_gguf
    from harnesses.engines.tiny_gguf import write_gguf

    program = made / "bin" / "llama-quantize"
    small = quantize(Tools(made, (str(program),)), write_gguf(work / "f32.gguf"), work / "q8.gguf", "Q8_0")
    found = read_gguf(small).quantization
    if found != "Q8_0":
        raise ShipgateError(f"the built llama-quantize makes {found} of Q8_0; run `{INSTALL}` again")
