"""The one module that starts other programs."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from harnesses.records import ShipgateError


def run(
    arguments: Sequence[str], *, folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """Run a program to its end.

    Args:
        arguments: program and arguments, never a shell line.
        folder: working directory, the current one if None.
        environment: the whole environment, the present one if None.

    Returns:
        What it printed on stdout.

    Raises:
        ShipgateError: it could not be started or ended with a status other than 0; its last line is named.
    """
    try:
        done = subprocess.run(
            list(arguments), cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise ShipgateError(f"{arguments[0]} cannot be started ({error}); install it") from error
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()
        raise ShipgateError(
            f"{' '.join(arguments[:3])} ended with {done.returncode}: {said[-1] if said else 'no message'}"
        )
    return done.stdout
