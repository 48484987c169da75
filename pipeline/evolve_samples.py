"""What tests of a chain need: a small base with an adapter, a policy that it meets, gates in this process."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from harnesses.prompts import FIXTURES
from harnesses.records import Json
from pipeline.cleared_runs import run_of
from pipeline.evolve import EvolveRequest
from pipeline.evolve_config import EvolveConfig
from pipeline.tiny_adapter import save_random_adapter, save_short
from reports.digests import root

STATUS = {"CLEARED": 0, "BLOCKED": 1, "INVALID": 3}


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
    model, policy = option(command, "--model"), Path(option(command, "--policy"))
    return STATUS[run_of(model, policy, Path(option(command, "--out")), full=False).decision]


def broken_off(command: Sequence[str]) -> int:
    """A gate that leaves nothing and says that it cannot say."""
    return STATUS["INVALID"] if "pytest" in command else 4
