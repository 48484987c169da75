"""What is not asked: a run that was made before, and a model that has failed for certain.

The server counts the requests. A warm run has the state folder, and with it the answer cache, of a run of the
same model before. A hopeless model answers every prompt with nonsense; its calls are held against those of
`--full`, and the decision must be the same. Not covered: perplexity, which no server is asked for.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from benchmarks.speed.lines import Line
from benchmarks.speed.project import ANSWERS, HOPELESS, Session, gate
from benchmarks.speed.server import MODEL
from benchmarks.speed.servers import Log, Stand
from benchmarks.speed.setup import Setup

WARM_SECONDS, HOPELESS_SHARE = 5.0, 15.0
_BLOCKED = 1


def measure(setup: Setup) -> Iterator[Line]:
    """Requests and seconds of a warm run; the share of calls that a hopeless model gets."""
    yield from _warm(setup)
    for seconds in setup.size.seconds:
        yield _hopeless(setup, seconds)


def _run(
    setup: Setup, stand: Stand, *args: str, seconds: float, state: str, due: tuple[int, ...] = (0,)
) -> tuple[Log, Session]:
    stand.reset(seconds=seconds)
    env = {"OLLAMA_HOST": stand.url, "SHIPGATE_STATE_DIR": str(setup.folder / state)}
    at_once = ("--concurrency", str(setup.size.at_once))
    done = gate(setup.project, "--model", f"ollama:{MODEL}", *at_once, *args, env=env, due=due)
    return stand.log(), done


def _warm(setup: Setup) -> Iterator[Line]:
    asked, spent, worked, cold = [], [], [], []
    seconds = setup.size.seconds[0]
    with Stand(setup.project / ANSWERS) as stand:
        for number in range(setup.size.repeats):
            first, _ = _run(setup, stand, seconds=seconds, state=f"warm-{number}")
            cold.append(first.count)
            again, done = _run(setup, stand, seconds=seconds, state=f"warm-{number}")
            asked.append(float(again.count))
            spent.append(done.seconds)
            worked.append(done.processor_seconds)
    what = f"a second run of the same model; the first asked {cold[0]} times"
    yield Line.of("warm-requests", what, asked, unit="requests", limit=0.0)
    own = f"the same, pytest from start to end; {statistics.median(worked):.1f} s of processor time"
    yield Line.of("warm-seconds", own, spent, unit="s", limit=WARM_SECONDS)


def _hopeless(setup: Setup, seconds: float) -> Line:
    shares, counts = [], []
    name = f"hopeless-{round(1000 * seconds)}ms"
    with Stand(setup.project / HOPELESS) as stand:
        for number in range(setup.size.repeats):
            state = f"{name}-{number}"
            full, whole = _run(
                setup, stand, "--full", seconds=seconds, state=f"{state}-full", due=(_BLOCKED,)
            )
            early, short = _run(setup, stand, seconds=seconds, state=state, due=(_BLOCKED,))
            if whole.final["decision"] != short.final["decision"]:
                raise RuntimeError("early certainty and --full came to different decisions")
            shares.append(100 * early.count / full.count)
            counts.append((early.count, full.count))
    few, all_ = counts[0]
    what = f"calls of a model that gets everything wrong: {few}, with --full {all_}; both BLOCKED"
    return Line.of(name, what, shares, unit="%", limit=HOPELESS_SHARE)
