"""How far this machine's own numbers wander: the same thing held against itself.

A line that differs from its target by less than this says nothing. Not covered: drift over hours.
"""

from __future__ import annotations

import time

from benchmarks.speed.lines import Line
from benchmarks.speed.project import ANSWERS
from benchmarks.speed.servers import Stand, send
from benchmarks.speed.setup import Setup

_CHATS = 320
_TURNS = 2_000_000


def measure(setup: Setup) -> list[Line]:
    """A counting loop against itself, and the raw sender against itself."""
    return [_counting(setup), _sending(setup)]


def _counting(setup: Setup) -> Line:
    pairs = [(_loop(), _loop()) for _ in range(3 * setup.size.repeats)]
    fastest = min(min(pair) for pair in pairs)
    what = f"a counting loop against itself, one after the other; the fastest took {fastest:.3f} s"
    return Line.of("noise-processor", what, [a / b for a, b in pairs])


def _loop() -> float:
    started = time.perf_counter()
    for _ in range(_TURNS):
        pass
    return time.perf_counter() - started


def _sending(setup: Setup) -> Line:
    chats = [
        {
            "path": "/v1/chat/completions",
            "body": {"model": "bench", "messages": [{"role": "user", "content": str(number)}]},
            "alone": False,
        }
        for number in range(_CHATS)
    ]
    ratios = []
    with Stand(setup.project / ANSWERS) as stand:
        for _ in range(setup.size.repeats):
            spans = []
            for _ in range(2):
                stand.reset(seconds=setup.size.seconds[0])
                send("raw", stand.url, chats, setup.folder, at_once=setup.size.at_once)
                spans.append(stand.log().span)
            ratios.append(spans[0] / spans[1])
    return Line.of("noise-sockets", f"{_CHATS} raw requests against the same again", ratios)
