"""Keeping native libraries quiet: their waiting threads, and what they write to stderr past Python."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def calm_openmp() -> Iterator[None]:
    """While a library with OpenMP is imported, ask it to let waiting threads sleep instead of spin.

    On a busy machine spinning threads keep each other from working: a tiny model on two shared cores wrote
    66 tokens a second spinning and 2,560 sleeping. A value set by the user stands.
    """
    if "OMP_WAIT_POLICY" in os.environ:
        yield
        return
    os.environ["OMP_WAIT_POLICY"] = "passive"
    try:
        yield
    finally:
        del os.environ["OMP_WAIT_POLICY"]


@contextmanager
def stderr_into(log: list[str]) -> Iterator[None]:
    """Meanwhile, append what anything in this process writes to file descriptor 2 to `log`, as one text."""
    sys.stderr.flush()
    with tempfile.TemporaryFile() as file:
        kept = os.dup(2)
        os.dup2(file.fileno(), 2)
        try:
            yield
        finally:
            sys.stderr.flush()
            os.dup2(kept, 2)
            os.close(kept)
            file.seek(0)
            log.append(file.read().decode("utf-8", "replace"))
