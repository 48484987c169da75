"""What tests of a chain need: a small base with an adapter, a policy that it meets, gates in this process."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from harnesses.prompts import FIXTURES
from harnesses.records import Json
from pipeline.evolve import EvolveRequest, evolve
from pipeline.evolve_config import EvolveConfig
from pipeline.tiny_adapter import save_random_adapter, save_short
from reports.digests import root
from reports.policy import OVERALL
from reports.records import Outcome
from reports.run import RunRequest, open_run
from reports.verdict import expected_outcome

STATUS = {"CLEARED": 0, "BLOCKED": 1, "INVALID": 3}
# Dies after the merge was published and before that was noted down; then in the midst of quantizing.
KILLED = """
import os, sys
from pathlib import Path
from pipeline import evolve as module, quantize
from pipeline.evolve_samples import Place
where, *words = sys.argv[1:]
note = module.write_state
def write(out, state):
    if where == "between" and state.find("merge") is not None:
        os.kill(os.getpid(), 9)
    note(out, state)
def sound(*_):
    os.kill(os.getpid(), 9)
module.write_state, quantize.sound = write, sound
module.evolve(Place(*map(Path, words)).request("killed"))
"""


@dataclass(frozen=True)
class Place:
    """A base with an adapter, a policy, and a few documents to measure perplexity on."""

    folder: Path
    base: Path
    adapter: Path
    policy: Path
    documents: Path

    def request(self, name: str, **changes: Json) -> EvolveRequest:
        """A chain that begins with the adapter; `changes` are parts of its configuration."""
        document = {"schema_version": 1, "base": f"hf:{self.base}", "quantize": {"bits": "8"}, **changes}
        return EvolveRequest(
            config=EvolveConfig.model_validate(document),
            version="1.1",
            out=self.folder / name,
            adapter=None if document.get("train") else self.adapter,
            policy=self.policy,
        )


def make_place(folder: Path) -> Place:
    """Everything on disk."""
    base = save_short(FIXTURES / "models" / "base", folder / "base")
    documents = folder / "documents"
    documents.mkdir()
    for name in ("drop", "gpqa", "humaneval", "math", "mmlu"):
        lines = (FIXTURES / "benchmarks" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()[:3]
        (documents / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    adapter = save_random_adapter(base, folder / "lora")
    return Place(folder, base, adapter, easy_policy(folder / "easy.toml"), documents)


def easy_policy(path: Path) -> Path:
    """The shipped policy with four tokens an answer, no bar of quality, and contamination the one measure."""
    text = (root() / "gates" / "policy.toml").read_text(encoding="utf-8")
    text = re.sub(r"max_tokens = \d+", "max_tokens = 4", text)
    head, *tables = re.split(r"(?m)^(?=\[)", text)
    kept = []
    for table in tables:
        name = table.partition("]")[0].removeprefix("[")
        if name in ("gates.perplexity", "gates.consistency", "gates.regression"):
            continue
        easy = name.startswith("gates.") and name != "gates.contamination"
        kept.append(re.sub(r"(?m)^threshold = \S+", "threshold = 0.0", table) if easy else table)
    text = re.sub(r"(?m)^target = \S+", "target = 0.0", "".join((head, *kept)))
    path.write_text(text, encoding="utf-8")
    return path


def write_config(path: Path, **document: Json) -> Path:
    """A configuration's file."""
    path.write_text(json.dumps({"schema_version": 1, **document}), encoding="utf-8")
    return path


def option(command: Sequence[str], name: str) -> str:
    """What a command line says."""
    return command[command.index(name) + 1]


def gated_here(command: Sequence[str]) -> int:
    """The gate's command line, carried out in this process by an honest session."""
    with open_run(_asked(command)) as run:
        passed, _ = run.overall()
        heard = [
            Outcome(item=item, outcome=expected_outcome(gate, run.evaluate(gate.name), item))
            for gate in run.plan.gates
            for item in gate.items
        ]
        last = Outcome(item=OVERALL, outcome="passed" if passed else "failed")
        return STATUS[run.finish([*heard, last]).decision]


def killed_on_the_way(command: Sequence[str]) -> int:
    """The same, up to a kill after the canaries."""
    run = open_run(_asked(command))
    run.evaluate("canaries")
    run.close()
    return -9


def _asked(command: Sequence[str]) -> RunRequest:
    resume = "--resume" in command
    folder = Path(option(command, "--resume" if resume else "--out"))
    return RunRequest(
        model=option(command, "--model"),
        policy=Path(option(command, "--policy")),
        root=folder.parent,
        out=None if resume else folder,
        resume=folder if resume else None,
        concurrency=16,
    )


def broken_off(command: Sequence[str]) -> int:
    """A gate that leaves nothing and says that it cannot say."""
    return STATUS["INVALID"] if "pytest" in command else 4


def killed_chain(place: Place) -> Path:
    """A chain that was killed between a stage and its record, gone on with up to a gate that broke off.

    Raises:
        RuntimeError: it was not killed.
    """
    words = [str(getattr(place, name)) for name in ("folder", "base", "adapter", "policy", "documents")]
    env = {**os.environ, "PYTHONPATH": str(FIXTURES.parent)}
    for where in ("between", "inside"):
        done = subprocess.run([sys.executable, "-c", KILLED, where, *words], env=env, check=False)
        if done.returncode != -signal.SIGKILL:
            raise RuntimeError(f"the chain ended with {done.returncode} {where} two stages")
    evolve(place.request("killed"), start=broken_off)
    return place.folder / "killed"
