"""The embedded gate held against llama.cpp by itself, which generates the same answers with as many slots.

The gate's side asks, judges and writes down every case once; the clock runs from the first question to the
last answer. llama.cpp's side is `xllamacpp.Server` with threads that hand it the same requests and keep
nothing. Waiting threads sleep on both sides, as the engine sets it: left to spin, as is OpenMP's default,
llama.cpp by itself took twice as long on a busy machine of two cores. Greedy answers can differ by a few
tokens between the two (batches are rounded differently), so both counts are shown. Not covered: loading the
model, perplexity, and the repeats of the gate `consistency`.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from pathlib import Path

from benchmarks.speed.embedded_side import SLOTS
from benchmarks.speed.lines import Line
from benchmarks.speed.project import Session, timed
from benchmarks.speed.servers import ROOT
from benchmarks.speed.setup import Setup
from harnesses.records import Json

LIMIT = 1.15
_MODEL = ROOT / "fixtures" / "models" / "candidate.gguf"
_SIDE = Path(__file__).resolve().parent / "embedded_side.py"


def measure(setup: Setup) -> list[Line]:
    """Wall time of the gate over llama.cpp's, and the memory of both processes."""
    policy = setup.folder / "embedded.toml"
    text = (setup.project / "once.toml").read_text(encoding="utf-8")
    if setup.size.tokens is not None:
        text = re.sub(r"max_tokens = \d+", f"max_tokens = {setup.size.tokens}", text)
    policy.write_text(text, encoding="utf-8")
    pairs = [
        (_side(setup, "gate", policy), _side(setup, "llama.cpp", policy)) for _ in range(setup.size.repeats)
    ]
    ratios = [ours[0]["seconds"] / theirs[0]["seconds"] for ours, theirs in pairs]
    memory = [ours[1].peak_mib / theirs[1].peak_mib for ours, theirs in pairs]
    told, peaks = [], []
    for at in (0, 1):
        seconds = statistics.median(pair[at][0]["seconds"] for pair in pairs)
        first = pairs[0][at][0]
        told.append(f"{seconds:.1f} s for {first['answers']} answers, {first['tokens']} tokens")
        peaks.append(statistics.median(pair[at][1].peak_mib for pair in pairs))
    return [
        Line.of("embedded", f"gate {told[0]}; llama.cpp {told[1]}; {SLOTS} slots", ratios, limit=LIMIT),
        Line.of("embedded-memory", f"peak: gate {peaks[0]:.0f} MiB, llama.cpp {peaks[1]:.0f} MiB", memory),
    ]


def _side(setup: Setup, kind: str, policy: Path) -> tuple[dict[str, Json], Session]:
    out = setup.folder / f"embedded-{time.monotonic_ns()}"
    command = [sys.executable, str(_SIDE), kind, str(_MODEL), str(policy), str(out)]
    # The copy's code, not that of the folder which the script lies in.
    env = {
        "PYTHONPATH": str(setup.project),
        "PYTHONSAFEPATH": "1",
        "OMP_WAIT_POLICY": "passive",
        "SHIPGATE_STATE_DIR": str(setup.folder / f"state-{out.name}"),
    }
    done = timed(command, setup.project, env, out)
    if done.status:
        raise RuntimeError(f"{kind} ended with {done.status}:\n{done.text[-2000:]}")
    told: dict[str, Json] = json.loads(done.text.splitlines()[-1])
    return told, done
