"""JSON as written, or an error: no duplicate key, no NaN or infinity, nothing nested past reading.

Python's own reader lets the last of two equal keys win and accepts NaN; either would let two programs read
the same file differently.
"""

from __future__ import annotations

import json
import math

from harnesses.records import Json


def loads(text: str | bytes) -> Json:
    """Parse a JSON text.

    Raises:
        ValueError: it is not JSON, not UTF-8, holds a key twice or a number that is not finite.
    """
    try:
        return json.loads(
            text, object_pairs_hook=_object, parse_constant=_not_finite, parse_float=_finite_float
        )
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"key {twice!r} is there twice")
    return found


def _not_finite(name: str) -> float:
    raise ValueError(f"{name} is not a JSON number")


def _finite_float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is too large for a number")
    return number
