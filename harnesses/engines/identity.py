"""Digests of weights: what a model is, whatever it is called.

A file's digest is the sha256 of its bytes. A folder's digest is the sha256 of one line per file,
`<sha256 hex>  <relative name>`, sorted by name, so that it does not depend on the order on disk.
What this does not cover: whether the bytes are a model.
"""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from harnesses.records import ShipgateError


def file_digest(path: Path) -> str:
    """`sha256:<hex>` of a file, read in pieces.

    Raises:
        ShipgateError: the file cannot be read.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            # A pipe would be waited for, a device read for ever.
            raise ShipgateError(f"{path} is a pipe or a device; give the path of a file")
        with path.open("rb") as stream:
            return "sha256:" + hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise unreadable(path, error) from error


def files_digest(files: Mapping[str, Path]) -> str:
    """`sha256:<hex>` over the sorted (name, sha256) pairs of named files."""
    lines = (f"{file_digest(files[name]).removeprefix('sha256:')}  {name}\n" for name in sorted(files))
    return "sha256:" + _hash_lines(lines)


def _hash_lines(lines: Iterable[str]) -> str:
    total = hashlib.sha256()
    for line in lines:
        # A file name on Linux may be any bytes; Python keeps those that are not UTF-8 as lone surrogates.
        total.update(line.encode("utf-8", "surrogateescape"))
    return total.hexdigest()


def unreadable(path: Path, error: OSError) -> ShipgateError:
    """The error for a file that is not there or may not be read."""
    return ShipgateError(
        f"{path} cannot be read ({error.strerror or error}); give the path of a readable file"
    )
