"""Digests of what a run is judged by: the prompts, and everything that turns a text into a score.

Not covered: the model's digest, which its engine takes, and the libraries' versions, which the report lists.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from harnesses.engines.identity import files_digest
from harnesses.prompts import FIXTURES
from harnesses.records import Harness, ShipgateError
from reports.measures import Measure

_ROOT = FIXTURES.parent
_CODE = ("harnesses", "canaries", "reports", "gates")
_DATA = (
    "fixtures/parity",
    "fixtures/schemas",
    "fixtures/tools",
    "fixtures/validity",
    "fixtures/workspace",
)


def prompts_digest(harnesses: Iterable[Harness | Measure]) -> str:
    """`sha256:<hex>` over the prompt files of the harnesses, and the data of the measures.

    Raises:
        ShipgateError: one cannot be read.
    """
    return files_digest({name: FIXTURES / name for harness in harnesses for name in harness.prompts})


def scorers_digest() -> str:
    """`sha256:<hex>` over the code that samples, scores and decides, tests aside, and the data it judges by.

    Raises:
        ShipgateError: a file cannot be read, or a package in use comes from another folder than these files.
    """
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if name.split(".")[0] in _CODE and file and _ROOT not in Path(file).resolve().parents:
            raise ShipgateError(f"{name} comes from {file}, not from {_ROOT}; mend PYTHONPATH or the install")
    code = [path for folder in _CODE for path in (_ROOT / folder).rglob("*.py")]
    data = [path for folder in _DATA for path in (_ROOT / folder).rglob("*") if path.is_file()]
    judged = [path for path in code if not path.stem.endswith("_test")] + data
    return files_digest({path.relative_to(_ROOT).as_posix(): path for path in judged})


def root() -> Path:
    """The project's folder."""
    return _ROOT
