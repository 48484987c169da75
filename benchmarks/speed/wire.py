"""A whole gate before a server with a fixed answer time, held against bare clients with the same requests.

Both spans are the server's own: from the first request that comes to the last answer that goes. The bare
clients get the requests that the server saw in a gate session, as many in flight. Taken in two ways:

- `once`: every case of every harness once, 16 in flight.
- `again`: with the gate `consistency`, which asks some cases again, the last time one by one. The bare client
  too sends repeats that the server saw alone one by one, after all others at 16 in flight.

Not covered: starting pytest and the client before the first request, which are in the notes as whole time.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.speed.lines import Line
from benchmarks.speed.project import ANSWERS, Session, gate
from benchmarks.speed.server import MODEL
from benchmarks.speed.servers import Log, Stand, send
from benchmarks.speed.setup import Setup

_LIMITS = {0.02: 1.10, 0.2: 1.05}
APIS = ("ollama", "openai")


@dataclass(frozen=True)
class Way:
    """How a gate is put before the server: the API, the seconds of an answer, the policy's name."""

    api: str
    seconds: float
    policy: str

    @property
    def name(self) -> str:
        """Of the line."""
        kind = "once" if self.policy == "once.toml" else "again"
        return f"wire-{kind}-{round(self.seconds * 1000)}ms-{self.api}"


def once(setup: Setup) -> Iterator[Line]:
    """The lines of each answer time and both APIs, every case asked once."""
    yield from _measured(setup, "once.toml")


def again(setup: Setup) -> Iterator[Line]:
    """The same with the repeats of the gate `consistency`."""
    yield from _measured(setup, "gates/policy.toml")


def _measured(setup: Setup, policy: str) -> Iterator[Line]:
    with Stand(setup.project / ANSWERS) as stand:
        for seconds in setup.size.seconds:
            for api in APIS:
                yield from _lines(setup, stand, Way(api, seconds, policy))


def session(setup: Setup, stand: Stand, way: Way) -> tuple[Log, Session]:
    """A gate session, and what the server saw of it."""
    stand.reset(seconds=way.seconds)
    model = f"ollama:{MODEL}" if way.api == "ollama" else f"openai:{MODEL}@{stand.url}"
    args = ("--model", model, "--policy", way.policy, "--concurrency", str(setup.size.at_once))
    done = gate(setup.project, *args, env={"OLLAMA_HOST": stand.url})
    return stand.log(), done


def bare(setup: Setup, stand: Stand, way: Way, kind: str, chats: Log) -> Log:
    """What the server saw of a bare client that sends those chats."""
    stand.reset(seconds=way.seconds)
    send(kind, stand.url, chats.chats, setup.folder, at_once=setup.size.at_once)
    seen = stand.log()
    if seen.count != chats.count:
        raise RuntimeError(f"the bare client sent {seen.count} of {chats.count} requests")
    return seen


def only_repeats_alone(log: Log, *, ever: bool) -> Log:
    """A log in which only repeats count as sent alone, or nothing: others had no company by accident."""
    seen, chats = set(), []
    for chat in log.chats:
        request = json.dumps(chat["body"], sort_keys=True)
        chats.append({**chat, "alone": ever and chat["alone"] and request in seen})
        seen.add(request)
    return Log(log.count, log.span, tuple(chats))


def _lines(setup: Setup, stand: Stand, way: Way) -> list[Line]:
    first, _ = session(setup, stand, way)  # what is sent; it also compiles and warms everything
    model = only_repeats_alone(first, ever=way.policy != "once.toml")
    spans: dict[str, list[float]] = {"gate": [], way.api: [], "raw": []}
    whole, processor = [], []
    for _ in range(setup.size.repeats):
        log, done = session(setup, stand, way)
        spans["gate"].append(log.span)
        whole.append(done.seconds)
        processor.append(done.processor_seconds)
        for kind in (way.api, "raw"):
            spans[kind].append(bare(setup, stand, way, kind, model).span)
    shown = {kind: statistics.median(values) for kind, values in spans.items()}
    alone = sum(chat["alone"] for chat in model.chats)
    what = (
        f"{model.count} requests, {alone} of them one by one: gate {shown['gate']:.2f} s,"
        f" client {shown[way.api]:.2f} s, sockets {shown['raw']:.2f} s; pytest from start to end"
        f" {statistics.median(whole):.1f} s, {statistics.median(processor):.1f} s of processor time"
    )
    pairs = [
        (way.name, what, way.api, _LIMITS.get(way.seconds)),
        (f"{way.name}-raw", "the same gate over raw sockets", "raw", None),
    ]
    return [
        Line.of(name, text, [a / b for a, b in zip(spans["gate"], spans[kind], strict=True)], limit=limit)
        for name, text, kind, limit in pairs
    ]
