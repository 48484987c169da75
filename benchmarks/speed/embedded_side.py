"""One side of the embedded benchmark: a script in a process of its own, which imports the project's copy.

    PYTHONPATH=COPY python embedded_side.py gate MODEL POLICY OUT

`gate` is a run in this process: asked, judged, written down. `llama.cpp` is the library alone, given the same
requests by as many threads as it has slots. Either prints a JSON line: seconds, answers, tokens. Not covered:
loading the model, which is outside of the seconds.
"""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

SLOTS, SLOT_CONTEXT = 16, 2048
_GREEDY = {"temperature": 0.0, "samplers": ["temperature"], "cache_prompt": False}


def gate(model: Path, policy: Path, out: Path) -> dict[str, float]:
    """Every gate of a run; from the first question to the last answer."""
    from reports.run import RunRequest, open_run

    last = [0.0]

    def heard(*_: object) -> None:
        last[0] = time.perf_counter()

    request = RunRequest(
        model=f"gguf:{model}", policy=policy, root=out.parent, out=out, concurrency=SLOTS, progress=heard
    )
    with open_run(request) as run:
        started = time.perf_counter()
        for planned in run.plan.gates:
            run.evaluate(planned.name)
    lines = [json.loads(line) for line in (out / "responses.jsonl").read_text(encoding="ascii").splitlines()]
    tokens = sum(line["completion_tokens"] or 0 for line in lines)
    return {"seconds": last[0] - started, "answers": len(lines), "tokens": tokens}


def requests(policy_file: Path) -> list[dict[str, Any]]:
    """What the gate asks, each once: harnesses with the same prompts share their answers."""
    from reports.harness_set import all_harnesses
    from reports.plan import load_cases
    from reports.policy import read_policy

    policy = read_policy(policy_file)
    found: dict[str, dict[str, Any]] = {}
    for name, cases in load_cases(all_harnesses(), policy).items():
        limit = policy.decoding(name).max_tokens
        for case in cases:
            request = _GREEDY | {"messages": [{"role": "user", "content": case.prompt}], "max_tokens": limit}
            if case.tools is not None:
                request |= {"tools": case.tools, "tool_choice": "none"}
            found.setdefault(json.dumps([case.prompt, limit, case.tools]), request)
    return list(found.values())


def llama_cpp(model: Path, policy: Path) -> dict[str, float]:
    """The library alone."""
    asked = requests(policy)
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    params.n_parallel, params.n_ctx, params.kv_unified = SLOTS, SLOTS * SLOT_CONTEXT, False
    params.use_jinja, params.verbosity, params.port = True, -1, 0
    params.cache_prompt = False
    server = xllamacpp.Server(params)
    started = time.perf_counter()
    with ThreadPoolExecutor(SLOTS) as pool:
        answers = list(pool.map(server.handle_chat_completions, asked))
    seconds = time.perf_counter() - started
    tokens = sum(answer["usage"]["completion_tokens"] for answer in answers)
    return {"seconds": seconds, "answers": len(answers), "tokens": tokens}


def main() -> None:
    """Run the side that is named."""
    kind, *paths = sys.argv[1:]
    model, policy, out = map(Path, paths)
    done = gate(model, policy, out) if kind == "gate" else llama_cpp(model, policy)
    sys.stdout.write(f"\n{json.dumps(done)}\n")


if __name__ == "__main__":
    main()
