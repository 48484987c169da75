"""Whether more servers behind `openai:` are more speed: one, two and four, each with its own slots.

Every server answers in a fixed time, so many at once; the work grows with the servers, and so do the requests
in flight. At full use the span stays what it is with one server: 1.00 is linear. Spans are from the earliest
first request to the latest last answer as the asking process sees it. Not covered: servers that differ in
speed, and a network.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack

from benchmarks.speed.lines import Line
from benchmarks.speed.project import ANSWERS
from benchmarks.speed.server import MODEL
from benchmarks.speed.servers import Stand
from benchmarks.speed.setup import Setup
from harnesses.engines import open_engine
from harnesses.records import Case, Decoding
from harnesses.sampling import sample

SERVERS = (1, 2, 4)
SLOTS = 8
LINEAR = 0.95


def measure(setup: Setup) -> Iterator[Line]:
    """The share of linear speed that two and four servers reach, for each time that an answer takes."""
    with ExitStack() as stack:
        stands = [stack.enter_context(Stand(setup.project / ANSWERS)) for _ in range(max(SERVERS))]
        for seconds, rounds in setup.size.rounds.items():
            for stand in stands:
                stand.reset(seconds=seconds, slots=SLOTS)
            spans: dict[int, list[float]] = {count: [] for count in SERVERS}
            for _ in range(setup.size.repeats):
                for count in SERVERS:
                    spans[count].append(_span(stands[:count], rounds))
            yield from _lines(spans, seconds, rounds)


def _lines(spans: Mapping[int, Sequence[float]], seconds: float, rounds: int) -> Iterator[Line]:
    for count, own in spans.items():
        shares = [one / many for one, many in zip(spans[1], own, strict=True)]
        possible = rounds * seconds / statistics.median(own)
        what = (
            f"{count} × {SLOTS} slots, {seconds:g} s an answer, {count * SLOTS * rounds} requests;"
            f" {possible:.2f} of what the slots could do"
        )
        name = f"servers-{count}-{round(seconds * 1000)}ms"
        limit = None if count == 1 else LINEAR
        yield Line.of(name, what, shares, limit=limit, at_least=True)


def _span(stands: Sequence[Stand], rounds: int) -> float:
    """Seconds for the work of so many servers, by `openai:` and the sampling loop."""
    slots = SLOTS * len(stands)
    cases = [Case(id=str(number), prompt=f"request {number}") for number in range(slots * rounds)]
    uri = f"openai:{MODEL}@{','.join(stand.url for stand in stands)}"
    engine = open_engine(uri, concurrency=slots)
    try:
        started = time.perf_counter()
        answered = sample(engine, cases, Decoding(max_tokens=64))
        spent = time.perf_counter() - started
    finally:
        engine.close()
    if failed := [response.error for _, response in answered if response.error is not None]:
        raise RuntimeError(f"{len(failed)} requests failed: {failed[0]}")
    return spent
