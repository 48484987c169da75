"""Room on the disk: asked for before a step begins, and missed in one line where it runs out in the midst.

    require_space(out, size_bytes)
    with room_for(out):
        ...  # whoever writes here

Not covered: room in memory, which each step judges for itself.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from harnesses.records import ShipgateError

_GIGABYTE = 1e9
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FULL_WORDS = (
    "No space left on device",
    *(f"os error {number})" for number in _FULL),  # safetensors
    "iostream error",  # torch, whose archive is cut off
    "unexpected pos ",
)


def require_space(out: Path, size_bytes: int) -> None:
    """Refuse to begin on a disk that has too little room.

    Raises:
        ShipgateError: fewer than `size_bytes` are free where `out` will stand.
    """
    folder = existing(place_of(out).parent)
    free = shutil.disk_usage(folder).free
    if free < size_bytes:
        raise ShipgateError(
            f"{out} needs {size_bytes / _GIGABYTE:.2f} GB and the disk has {free / _GIGABYTE:.2f} GB free;"
            " free some or choose another --out"
        )


@contextmanager
def room_for(out: Path) -> Iterator[None]:
    """Say it in one line where a disk that had room fills up while something is made, whoever writes.

    Raises:
        ShipgateError: it did.
    """
    try:
        yield
    except Exception as error:
        # safetensors and torch raise errors of their own, which carry the system's words alone.
        if getattr(error, "errno", None) in _FULL or any(words in str(error) for words in _FULL_WORDS):
            raise ShipgateError(
                f"the disk is full, or a limit on the size of files is reached, so {out} was not made; free"
                " some and run it again"
            ) from error
        raise


def place_of(out: Path) -> Path:
    """A target's absolute path, links left as they are."""
    return Path(os.path.abspath(out.expanduser()))  # noqa: PTH100 - links are the user's business


def existing(folder: Path) -> Path:
    """The nearest folder above that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder
