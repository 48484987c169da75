"""The one module that starts other programs."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from harnesses.records import ShipgateError

_STDERR = 2
_BAR = re.compile(r"\d+%\|")
"""A progress bar is no message."""


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
        seconds: how long it and all that it starts may take; None for as long as it likes.

    Returns:
        What it printed on stdout.

    Raises:
        ShipgateError: it could not be started, took too long, or ended with a status other than 0; its last
            line is named.
    """
    # Files, not pipes: what a program leaves running in the background would hold a pipe open.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        try:
            with subprocess.Popen(
                list(arguments),
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                start_new_session=seconds is not None,
            ) as started:
                status = _ended(started, seconds)
        except subprocess.TimeoutExpired as error:
            raise ShipgateError(f"{' '.join(arguments[:3])} took more than {error.timeout:g} s") from error
        except OSError as error:
            raise ShipgateError(f"{arguments[0]} cannot be started ({error}); install it") from error
        printed, complained = _text(out), _text(err)
    if status:
        said = [line for line in _lines(complained) or _lines(printed) if not _BAR.search(line)]
        raise ShipgateError(
            f"{' '.join(arguments[:3])} ended with {_named(status)}: {said[-1] if said else 'no message'}"
        )
    return printed


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _named(status: int) -> str:
    """A status, with the name of the signal where one ended the program."""
    try:
        return f"{status} ({signal.Signals(-status).name})" if status < 0 else str(status)
    except ValueError:  # a signal without a name
        return str(status)


def _ended(started: subprocess.Popen[bytes], seconds: float | None) -> int:
    """Wait for a program; where that breaks off, so does the program, if timed with all that it started."""
    try:
        return started.wait(seconds)
    except BaseException:
        if seconds is not None and os.name == "posix":
            with suppress(ProcessLookupError):
                os.killpg(started.pid, signal.SIGKILL)
        started.kill()
        raise


def _text(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode(errors="replace").replace("\r\n", "\n")


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
