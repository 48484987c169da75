"""Writes small training files for the embedded base: `python -m pipeline.tiny_data ./data/tiny`.

Eight files under the names that `config/balanced_training.json` has, and a held-out `eval.jsonl`, drawn from
the same generators as the embedded models' own training text, prompts of the gates left out. The same call
always writes the same bytes. Not covered: anything one would fine-tune a real model on.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from pipeline.corpus.decontaminate import Filter, build_filter, gate_cases
from pipeline.corpus.mix import Manner, stream
from pipeline.step import say

FILES: Mapping[str, Mapping[str, float]] = {
    "style_core": {"constructors": 1.0},
    "domain_patterns": {"knowledge": 0.5, "constructors_wide": 0.5},
    "process_framework": {"pdca": 1.0},
    "domain_representatives": {"knowledge": 1.0},
    "style_refactor": {"constructors_wide": 1.0},
    "guardrails": {"refusal": 0.5, "refusal_wide": 0.5},
    "tool_awareness": {"tools": 1.0},
    "reporting_protocol": {"pdca_wide": 1.0},
}
"""Each file's families and their shares."""


def write_tiny_data(folder: Path, *, samples: int = 24, seed: int = 20261121) -> list[Path]:
    """Write every file, `samples` lines each.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    gates = build_filter(gate_cases())
    known: set[str] = set()
    everything = {family: share for shares in FILES.values() for family, share in shares.items()}
    written = []
    for number, (name, shares) in enumerate({**FILES, "eval": everything}.items()):
        lines = _lines(shares, samples, seed + number, gates, known)
        path = folder / f"{name}.jsonl"
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        written.append(path)
    return written


def _lines(shares: Mapping[str, float], samples: int, seed: int, gates: Filter, known: set[str]) -> list[str]:
    """Samples whose question is in no file yet, so that what is held out stays so."""
    lines: list[str] = []
    for sample in stream(seed, shares, Manner(), gates):
        if len(lines) == samples:
            break
        if sample.prompt not in known:
            known.add(sample.prompt)
            row = {
                "instruction": sample.prompt,
                "input": "",
                "output": sample.answer,
                "family": sample.family,
            }
            lines.append(json.dumps(row, ensure_ascii=False))
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the files where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="made where it is not there")
    parser.add_argument("--samples", type=int, default=24, help="of each file")
    parser.add_argument("--seed", type=int, default=20261121)
    options = parser.parse_args(arguments)
    for path in write_tiny_data(options.folder, samples=options.samples, seed=options.seed):
        say(f"wrote {path}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
