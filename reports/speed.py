"""How fast the model was, by the clock of the server that ran it, against the policy's quality bars. Pure.

    performance([Response(text="a", tokens_per_second=40.0)], SpeedBars(load_seconds=5, tokens_per_second=15))
    →  tokens_per_second: 40.0 of 1 answer, met; load_seconds: not measured, so not met

The pace is the median over the answers that came with one, the load the longest of all. A server that had the
model in memory before the run shows no load worth the name; unload it first to see one. Speed is shown and
never decides. Not covered: how long the run took, and engines that keep no clock: nothing is measured there.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from statistics import median_low

from harnesses.records import Response
from reports.policy import SpeedBars
from reports.records import Performance, Speed


def performance(responses: Iterable[Response], bars: SpeedBars | None) -> Performance:
    """The speeds of a run's answers; what no answer tells is None, never met."""
    kept = tuple(responses)
    paces = _told(response.tokens_per_second for response in kept)
    loads = _told(response.load_seconds for response in kept)
    # The lower of two middle ones: a pace that some answer really had, and never flattering.
    pace = median_low(paces) if paces else None
    load = max(loads) if loads else None
    fast = None if bars is None else bars.tokens_per_second
    soon = None if bars is None else bars.load_seconds
    return Performance(
        tokens_per_second=Speed(
            value=pace,
            n=len(paces),
            bar=fast,
            met=None if pace is None or fast is None else pace >= fast,
        ),
        load_seconds=Speed(
            value=load,
            n=len(loads),
            bar=soon,
            met=None if load is None or soon is None else load <= soon,
        ),
    )


def speed_line(found: Performance) -> str:
    """Both speeds in one line of the console, loud where a bar is missed."""
    pace, load = found.tokens_per_second, found.load_seconds
    if pace.value is None and load.value is None:
        return "speed: not measured (no answer came with durations)"
    written = _part(pace, "tokens/s", f"median of {pace.n}", "≥")
    return f"speed: {written}; load {_part(load, 's', f'longest of {load.n}', '≤')}"


def _part(speed: Speed, unit: str, which: str, sign: str) -> str:
    if speed.value is None:
        return f"{unit} not measured" if unit != "s" else "not measured"
    shown = f"{_number(speed.value)} {unit} ({which}"
    if speed.bar is None:
        return f"{shown}, no bar)"
    said = "met" if speed.met else "MISSES ITS QUALITY BAR (does not block)"
    return f"{shown}, {sign} {speed.bar:g} due): {said}"


def _told(values: Iterable[float | None]) -> list[float]:
    """What can be a speed at all: Ollama leaves zeros out, so that zero means that nothing was said."""
    return [value for value in values if value is not None and math.isfinite(value) and value > 0]


def _number(value: float) -> str:
    return f"{value:.1f}" if value >= 1 else f"{value:.2g}"
