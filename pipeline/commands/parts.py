"""What doctor asks a machine: versions, programs, files, ports. A test hands in a machine of its own."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

CONNECT_SECONDS = 0.5


@dataclass(frozen=True)
class Part:
    """One thing that may be there.

    Attributes:
        name: what it is.
        found: whether it is there.
        detail: version or place; where it is missing, what was looked for.
        install: the command that brings it, "" where it is there or nothing brings it.
    """

    name: str
    found: bool
    detail: str
    install: str = ""


@dataclass(frozen=True)
class Machine:
    """The questions.

    Attributes:
        python: version of the interpreter, e.g. (3, 11, 7).
        system: `Linux`, `Darwin` or `Windows`, and the processor, as `platform` names them.
        environment: the environment's variables.
        version: version of an installed distribution, None where it is not installed.
        program: path of a program, None where it is not on the PATH.
        output: what a program prints, None where it fails.
        listens: whether a host and port accept a connection.
        models: folder of the embedded models.
        llama_cpp: folder that `doctor --install llama.cpp` makes.
        compressor: folder that `doctor --install llm-compressor` makes.
    """

    python: tuple[int, int, int]
    system: tuple[str, str]
    environment: Mapping[str, str]
    version: Callable[[str], str | None]
    program: Callable[[str], str | None]
    output: Callable[[list[str]], str | None]
    listens: Callable[[str, int], bool]
    models: Path
    llama_cpp: Path
    compressor: Path


def this_machine() -> Machine:
    """The machine that Shipgate runs on."""
    return Machine(
        python=sys.version_info[:3],
        system=(platform.system(), platform.machine()),
        environment=os.environ,
        version=_version,
        program=shutil.which,
        output=_output,
        listens=_listens,
        models=Path(__file__).resolve().parents[2] / "fixtures" / "models",
        llama_cpp=_llama_cpp(),
        compressor=_compressor(),
    )


def _compressor() -> Path:
    from pipeline.compressor import installed_folder

    return installed_folder()


def _llama_cpp() -> Path:
    from pipeline.llama_cpp import installed_folder

    return installed_folder()


def _version(distribution: str) -> str | None:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None


def _output(arguments: list[str]) -> str | None:
    from harnesses.records import ShipgateError
    from pipeline.process import run

    try:
        return run(arguments)
    except ShipgateError:
        return None


def _listens(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=CONNECT_SECONDS):
            return True
    except (OSError, UnicodeError, OverflowError):
        return False
