"""Which registry a command is about: the one in the state folder, or one in MLflow; its options.

    $ shipgate registry --backend mlflow --tracking-uri http://127.0.0.1:5000 --name web4-agent list

Not covered: what is kept there and by which rules, which is the same for both (`registry`).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.registry_backend import Place
    from pipeline.registry_mlflow import MlflowRegistry

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._+-]{0,127}")
_OF_MLFLOW = {"tracking_uri": "--tracking-uri", "name": "--name"}
OPEN = 1
"""The status where a registry shows what no signed verdict bears out, or MLflow what was not decided."""
_READING = ("list", "show", "compare", "stats", "history")


def add_place(parser: argparse.ArgumentParser) -> None:
    """The options that name a registry; good before and after the action, so without defaults."""
    group = parser.add_argument_group("where the registry is")
    add = group.add_argument
    add("--backend", choices=("file", "mlflow"), default=argparse.SUPPRESS, help="default: file")
    uri = "MLflow's tracking server; default: $MLFLOW_TRACKING_URI"
    add("--tracking-uri", metavar="URI", default=argparse.SUPPRESS, help=uri)
    trust = "a committed list of keys that count too"
    add("--trust", metavar="FILE", type=Path, default=argparse.SUPPRESS, help=trust)
    add("--name", metavar="MODEL", default=argparse.SUPPRESS, help="the registered model in MLflow")


def place(options: argparse.Namespace) -> Place:
    """The registry that the options name, None for the state folder's.

    Raises:
        ShipgateError: options that do not go together, a name that is none, or no server or client for it.
    """
    from harnesses.records import ShipgateError

    given = [option for field, option in _OF_MLFLOW.items() if hasattr(options, field)]
    if getattr(options, "backend", "file") == "mlflow":
        return mlflow_registry(options)
    if given:
        raise ShipgateError(f"{given[0]} is of a registry in MLflow; add --backend mlflow")
    return None


def place_for(options: argparse.Namespace, verdict: Path) -> Place:
    """The same for a promotion, which leaves its envelope with MLflow.

    Raises:
        ShipgateError: as for `place`, or the verdict cannot be read.
    """
    from pipeline.verdicts import read_verdict, verdict_file

    where = place(options)
    if getattr(options, "backend", "file") != "mlflow":
        return where
    return replace(mlflow_registry(options), envelope=read_verdict(verdict_file(verdict)))


def mlflow_registry(options: argparse.Namespace) -> MlflowRegistry:
    """The registry in MLflow.

    Raises:
        ShipgateError: as for `place`.
    """
    from harnesses.records import ShipgateError
    from harnesses.state import state_folder
    from pipeline.mlflow_server import connect
    from pipeline.registry_mlflow import MlflowRegistry
    from reports.keys import trusted

    name = getattr(options, "name", None)
    if name is None:
        raise ShipgateError("no registered model is named; give --name")
    if _NAME.fullmatch(name) is None:
        raise ShipgateError(
            f"{name!r} cannot be a model's name here; give letters, digits, spaces and . _ + -"
        )
    server = connect(getattr(options, "tracking_uri", None))
    return MlflowRegistry(server, name, trusted(state_folder(), getattr(options, "trust", None)))


def tell_problems(options: argparse.Namespace, printable: Callable[[str], str]) -> int:
    """Say on stderr what the registry shows without a signed verdict behind it; the command's exit status.

    Raises:
        ShipgateError: as for `place`, or the registry cannot be read by now.
    """
    if getattr(options, "backend", "file") != "mlflow":
        found, status = _doubts(options) if options.action in _READING else ([], 0)
    else:
        found = mlflow_registry(options).problems()
        status = OPEN if found else 0
    sys.stderr.writelines(f"shipgate: {printable(line)}\n" for line in found)
    return status


def _doubts(options: argparse.Namespace) -> tuple[list[str], int]:
    """What the registry in the state folder has and nobody signed; a key unknown here is no fault."""
    from harnesses.records import ShipgateError
    from harnesses.state import models_folder, state_folder
    from pipeline.registry_backend import FolderBackend
    from reports.keys import trusted

    listed = getattr(options, "trust", None)
    try:
        trust = trusted(state_folder(), listed)
    except ShipgateError as error:
        if listed is not None:
            raise
        # Reading must not need the private key, which may be another user's.
        return [f"signatures were not checked: {error}"], 0
    doubts = FolderBackend(models_folder(), trust).doubts()
    # Where nobody names the list that would have the key, nothing can be said of its signature.
    found = [doubt.text for doubt in doubts if listed is not None or not doubt.unknown]
    return found, OPEN if found else 0
