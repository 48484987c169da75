"""The one module that starts other programs."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from harnesses.records import ShipgateError

_STDERR = 2


def run(
    arguments: Sequence[str],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    seconds: float | None = None,
) -> str:
    """Run a program to its end.

    Args:
        arguments: program and arguments, never a shell line.
        folder: working directory, the current one if None.
        environment: the whole environment, the present one if None.
        seconds: how long it may take; None for as long as it likes.

    Returns:
        What it printed on stdout.

    Raises:
        ShipgateError: it could not be started, took too long, or ended with a status other than 0; its last
            line is named.
    """
    try:
        done = subprocess.run(
            list(arguments),
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired as error:
        raise ShipgateError(f"{' '.join(arguments[:3])} took more than {error.timeout:g} s") from error
    except OSError as error:
        raise ShipgateError(f"{arguments[0]} cannot be started ({error}); install it") from error
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()
        raise ShipgateError(
            f"{' '.join(arguments[:3])} ended with {done.returncode}: {said[-1] if said else 'no message'}"
        )
    return done.stdout


def stream(arguments: Sequence[str], *, folder: Path | None = None) -> int:
    """Run a program to its end; all that it prints appears on stderr as it comes.

    Args:
        arguments: program and arguments, never a shell line.
        folder: working directory, the current one if None.

    Returns:
        Its exit status; below 0, the signal that ended it.

    Raises:
        ShipgateError: it could not be started.
    """
    try:
        # By number: what stands for sys.stderr need not be a file.
        done = subprocess.run(
            list(arguments), cwd=folder, stdin=subprocess.DEVNULL, stdout=_STDERR, check=False
        )
    except OSError as error:
        raise ShipgateError(f"{arguments[0]} cannot be started ({error}); install it") from error
    return done.returncode
