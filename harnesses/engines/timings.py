"""How fast llama.cpp wrote an answer, by its own clock: in this process and behind `llama-server` alike.

    tokens_per_second({"timings": {"predicted_n": 64, "predicted_ms": 160.0}})  →  400.0

The time runs from the first token to the last, shared with whatever else was in the batch. Not covered: other
servers, which send no `timings`; dividing tokens by a request's seconds would count its waiting, too.
"""

from __future__ import annotations

import math
from typing import TypeGuard

from harnesses.records import Json

_FEWEST = 2
"""Tokens; a single one is written at no pace."""


def tokens_per_second(reply: Json) -> float | None:
    """The pace of writing, None where the reply does not say."""
    timings = reply.get("timings") if isinstance(reply, dict) else None
    if not isinstance(timings, dict):
        return None
    written, milliseconds = timings.get("predicted_n"), timings.get("predicted_ms")
    if not _number(written) or not _number(milliseconds) or written < _FEWEST or milliseconds <= 0:
        return None
    pace = float(written / milliseconds * 1000)
    return pace if math.isfinite(pace) else None


def _number(value: Json) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
