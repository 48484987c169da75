"""A step's settings: a JSON file, and the options of the command line over it.

    >>> read_settings(MergeSettings, None, {"seed": 7}).seed
    7

What neither says has the default that the settings' own record documents. Not covered: training's
configuration, which has a schema of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from harnesses.engines import strict_json
from harnesses.engines.identity import unreadable
from harnesses.records import Json, Record, ShipgateError

Settings = TypeVar("Settings", bound=Record)


def read_settings(kind: type[Settings], file: Path | None, options: Mapping[str, Json]) -> Settings:
    """The settings in a file, overridden by those options that are not None.

    Raises:
        ShipgateError: the file cannot be read, or a key or value in it or in the options is wrong.
    """
    found: Json = {}
    if file is not None:
        try:
            found = strict_json.loads(file.read_bytes())
        except OSError as error:
            raise unreadable(file, error) from error
        except ValueError as error:
            raise ShipgateError(
                f"{file} is not sound JSON ({str(error).splitlines()[0]}); mend it"
            ) from error
        if not isinstance(found, dict):
            raise ShipgateError(f"{file} is no JSON object; mend it")
    given = {name: value for name, value in options.items() if value is not None}
    try:
        return kind.model_validate({**found, **given})
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(map(str, first["loc"])) or "settings"
        place = f"{file}: " if file is not None and first["loc"][:1] and key not in given else ""
        raise ShipgateError(f"{place}{key}: {first['msg']}; mend it") from error
