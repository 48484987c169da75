"""Finding harnesses: every module of a package that has a `HARNESS` is one; nothing registers itself.

    >>> sorted(discover())[:2]
    ['empty_constructor', 'pdca_schema']

A new harness is a new file, and it is found at once. Modules without a `HARNESS`, test modules and
subpackages are passed over; modules whose text never names one are not even imported. Not covered: whether
a harness may block, which is the policy's business.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

from harnesses.records import Harness, ShipgateError

_DECLARED = re.compile(r"^HARNESS\b", re.MULTILINE)


def discover(package: str = "harnesses") -> dict[str, Harness]:
    """All harnesses of an importable package, by name, in the order of their files' names.

    Raises:
        ShipgateError: a `HARNESS` is something else, or two of them have one name.
    """
    found: dict[str, Harness] = {}
    for folder in importlib.import_module(package).__path__:
        for module in pkgutil.iter_modules([folder]):
            if module.ispkg or module.name.endswith("_test"):
                continue
            if not _DECLARED.search((Path(folder) / f"{module.name}.py").read_text(encoding="utf-8")):
                continue
            harness = importlib.import_module(f"{package}.{module.name}").HARNESS
            if not isinstance(harness, Harness):
                raise ShipgateError(f"{package}.{module.name}: HARNESS is no Harness; make it one")
            if harness.name in found:
                raise ShipgateError(f"{package}.{module.name}: a harness {harness.name!r} is there already")
            found[harness.name] = harness
    return found
