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
"""The status where MLflow does not show what the registry decided."""


def add_place(parser: argparse.ArgumentParser) -> None:
    """The options that name a registry; good before and after the action, so without defaults."""
    group = parser.add_argument_group("where the registry is")
    add = group.add_argument
    add("--backend", choices=("file", "mlflow"), default=argparse.SUPPRESS, help="default: file")
    uri = "MLflow's tracking server; default: $MLFLOW_TRACKING_URI"
    add("--tracking-uri", metavar="URI", default=argparse.SUPPRESS, help=uri)
    trust = "a committed list of keys that count too, for promote and for verdicts in MLflow"
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
    """Say on stderr what MLflow shows and should not; the command's exit status.

    Raises:
        ShipgateError: as for `place`, or the server is gone by now.
    """
    if getattr(options, "backend", "file") != "mlflow":
        return 0
    found = mlflow_registry(options).problems()
    sys.stderr.writelines(f"shipgate: {printable(line)}\n" for line in found)
    return OPEN if found else 0
