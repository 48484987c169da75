"""For tests: a served model whose answers pass every harness, and finished, signed runs on it.

    with served_well(weights) as server:        # ollama:web4, on a real socket
        run_of("ollama:web4", policy, folder)   # CLEARED, as an honest session ends

Not covered: a session of pytest; who needs one calls `pytest gates/`.
"""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from harnesses.engines.ollama_server import ModelServer
from harnesses.engines.ollama_server_api import Prompted, Said, Served
from reports.digests import root
from reports.good_answers import write_recording
from reports.records import FinalReport, Outcome
from reports.run import RunRequest, open_run
from reports.verdict import expected_outcome

NAME = "web4"
MODEL = f"ollama:{NAME}"


def good_answers() -> dict[str, str]:
    """An answer that passes to every prompt there is."""
    with TemporaryDirectory() as place:
        recording = Path(place) / "good.jsonl"
        write_recording(recording)
        lines = recording.read_text(encoding="ascii").splitlines()
    return {entry["prompt"]: entry["response"] for entry in map(json.loads, lines)}


def served_well(weights: Path, answers: dict[str, str] | None = None) -> ModelServer:
    """A server of one model; its weights are a file that is hashed at every question about it."""
    known = good_answers() if answers is None else answers

    def answer(asked: Prompted) -> Said:
        return Said(known.get(asked.prompt, "?"), prompt_tokens=len(asked.prompt) // 4 + 8)

    return ModelServer({NAME: Served(NAME, weights=weights, context=32768)}, answer=answer)


def policy_without_measures(path: Path, promote: str = "") -> Path:
    """The shipped policy without measures, which served answers cannot give; `promote` is a table's lines."""
    text = (root() / "gates" / "policy.toml").read_text(encoding="utf-8")
    path.write_text(f"{text[: text.index('[promote]')]}[promote]\n{promote}\n", encoding="utf-8")
    return path


def run_of(model: str, policy: Path, folder: Path, *, full: bool = True) -> FinalReport:
    """Ask everything and finish as an honest session would."""
    request = RunRequest(
        model=model, policy=policy, root=folder.parent, out=folder, concurrency=16, full=full
    )
    with open_run(request) as run:
        passed, _ = run.overall()
        heard = [
            Outcome(item=item, outcome=expected_outcome(gate, run.evaluate(gate.name), item))
            for gate in run.plan.gates
            for item in gate.items
        ]
        return run.finish([*heard, Outcome(item="overall", outcome="passed" if passed else "failed")])
