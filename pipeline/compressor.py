"""llm-compressor, which makes AWQ and GPTQ: where it stands, and how it gets there.

    install()               # $SHIPGATE_STATE_DIR/cache/llm-compressor-0.14.0.1
    environment(find())     # for a child process, whose transformers is then llm-compressor's

It wants an older transformers than Shipgate's, so it cannot be installed beside it. It stands in a folder of
its own, with the few packages that differ, and runs in a child process that finds that folder before the
rest; torch and all else are shared. Every package is pinned; the folder gets its name only after the library
has been imported from it. Not covered: GPTQModel, which wants torch 2.14.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from harnesses.records import ShipgateError
from harnesses.state import state_folder
from pipeline.process import run

VERSION = "0.14.0.1"
INSTALL = "shipgate doctor --install llm-compressor"
_PACKAGES = (
    f"llmcompressor=={VERSION}",
    "compressed-tensors==0.19.0",
    "transformers==5.17.0",
    "huggingface_hub==1.33.0",
    "auto-round==0.15.1",
    "loguru==0.7.3",
    "nvidia-ml-py==13.615.71",
    "pillow==13.0.0",
    "py-cpuinfo==9.0.0",
)


def installed_folder() -> Path:
    """Where the packages stand; there only when they are whole.

    Raises:
        ShipgateError: the state folder's variable is set and empty.
    """
    return state_folder() / "cache" / f"llm-compressor-{VERSION}"


def find() -> Path:
    """The folder of packages.

    Raises:
        ShipgateError: there is none.
    """
    folder = installed_folder()
    if not folder.is_dir():
        raise ShipgateError(f"AWQ and GPTQ need llm-compressor, which is not there; run `{INSTALL}`")
    return folder


def environment(folder: Path) -> dict[str, str]:
    """The environment of a process that uses it; no hub is asked for anything."""
    return {**os.environ, "PYTHONPATH": str(folder), "HF_HUB_OFFLINE": "1"}


def install(say: Callable[[str], None]) -> Path:
    """Fetch the packages, unless they are there; says where they are.

    Raises:
        ShipgateError: they cannot be fetched, or do not run here; nothing of them is left.
    """
    home = installed_folder()
    home.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(home.parent / f".{home.name}.lock"):
        if home.is_dir():
            say(f"llm-compressor is there already: {home}")
            return home
        for left in home.parent.glob(f".{home.name}.partial-*"):
            shutil.rmtree(left)
        with tempfile.TemporaryDirectory(dir=home.parent, prefix=f".{home.name}.partial-") as work:
            made = Path(work) / "made"
            say(f"fetching llm-compressor {VERSION}")
            _fetch(made)
            made.rename(home)
    say(f"llm-compressor is installed in {home}")
    return home


def _fetch(made: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(made)]
    try:
        run([*pip, *_PACKAGES])
        run([sys.executable, "-c", "import llmcompressor"], environment=environment(made))
    except ShipgateError as error:
        raise ShipgateError(
            f"llm-compressor {VERSION} cannot be installed ({error}); mend that and run `{INSTALL}`"
        ) from error
