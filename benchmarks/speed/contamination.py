"""How long the contamination scan takes on a training set of real size, and what memory it needs.

    python -m benchmarks.speed.contamination          # 37,000 rows against 2,000 cases, about a minute

The rows are conversations of one to six exchanges in four usual JSONL shapes, drawn from the generators of
the embedded models' training text; the cases are every prompt of the gates, filled up with generated ones to
2,000 (many of these are hit, because the rows' generators made them). Sixty of the gates' prompts are
planted, some dressed up, and must all be found; each size runs in a process of its own, so that peak memory
is its own. Not covered: rows of other languages, a slow disk.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from harnesses.contamination import scan
from harnesses.records import Case, Json

ROWS = 37_000
CASES = 2_000
PLANTED = 60
_POOL = 40_000
_SHARES = {"refusal_wide": 2.0, "constructors_wide": 2.0, "pdca_wide": 2.0, "tools_wide": 2.0}
_MEGABYTE = 1 << 20


def exchanges(seed: int, count: int) -> list[tuple[str, str]]:
    """Questions with their answers, none of them near a gate's prompt."""
    from pipeline.corpus.decontaminate import build_filter, gate_cases
    from pipeline.corpus.mix import Manner, stream

    gates = build_filter(gate_cases())
    samples = stream(seed, _SHARES, Manner(aligned=0.8), gates)
    return [(sample.prompt, sample.answer) for sample in itertools.islice(samples, count)]


def cases() -> list[tuple[str, Case]]:
    """The gates' prompts, and generated ones up to CASES."""
    from pipeline.corpus.decontaminate import gate_cases

    real = [("gates", case) for case in gate_cases()]
    made = exchanges(2, CASES - len(real))
    return [*real, *(("made", Case(id=f"made-{i}", prompt=prompt)) for i, (prompt, _) in enumerate(made))]


def rows(seed: int, count: int) -> Iterator[dict[str, Json]]:
    """Conversations of one to six exchanges, in four shapes."""
    rng = random.Random(seed)  # noqa: S311 - text is drawn, not encrypted
    pool = exchanges(seed, min(_POOL, 4 * count))
    for number in range(count):
        turns = rng.choices(pool, k=rng.randint(1, 6))
        question, answer = turns[0]
        whole = "\n\n".join(f"### User\n{asked}\n### Assistant\n{said}" for asked, said in turns)
        shape = number % 4
        if shape == 0:
            yield {"instruction": question, "input": "", "output": "\n\n".join(said for _, said in turns)}
        elif shape == 1:
            pairs = ((("user", asked), ("assistant", said)) for asked, said in turns)
            yield {"messages": [{"role": role, "content": text} for pair in pairs for role, text in pair]}
        elif shape == 2:  # noqa: PLR2004 - the third of four shapes
            yield {"prompt": "\n".join(asked for asked, _ in turns), "response": answer}
        else:
            yield {"text": whole}


def plant(made: Sequence[dict[str, Json]], prompts: Sequence[str], seed: int) -> list[dict[str, Json]]:
    """The rows with a prompt hidden in some of them: as it is, in capitals, or with its lines broken."""
    rng = random.Random(seed)  # noqa: S311 - as above
    found = list(made)
    for at, prompt in zip(rng.sample(range(len(found)), len(prompts)), prompts, strict=True):
        dressed = rng.choice((prompt, prompt.upper(), prompt.replace(" ", "\n")))
        found[at] = {"text": f"{json.dumps(found[at], ensure_ascii=False)}\n{dressed}"}
    return found


def write(path: Path, count: int) -> None:
    """A training file with PLANTED prompts in it."""
    prompts = [case.prompt for _, case in cases()[:PLANTED]]
    with path.open("w", encoding="utf-8") as file:
        for row in plant(list(rows(1, count)), prompts, 3):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def once(path: Path) -> None:
    """Scan one file in this process; a JSON line says what it took and found."""
    asked = cases()
    start, processor = time.perf_counter(), time.process_time()
    found = scan([path], asked)
    planted = {case.id for _, case in asked[:PLANTED]}
    hit = {name for harness, name in found.hit_ids if harness == "gates"}
    measured = {
        "rows": found.duplicates.rows,
        "megabytes": round(found.files[0].size_bytes / _MEGABYTE, 1),
        "seconds": round(time.perf_counter() - start, 1),
        "processor_seconds": round(time.process_time() - processor, 1),
        "peak_mib": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "planted_found": len(planted & hit),
        "other_gate_prompts_hit": sorted(
            name for harness, name in found.hit_ids if harness == "gates" and name not in planted
        ),
        "made_prompts_hit": sum(harness == "made" for harness, _ in found.hit_ids),
        "duplicates": found.duplicates.line,
    }
    sys.stdout.write(json.dumps(measured) + "\n")


def main() -> None:
    """Scan a tenth of the rows and all of them; print both and the ratio of their peak memory."""
    parser = argparse.ArgumentParser(description="Time the contamination scan.")
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--scan", type=Path, help="scan this file in this process and print what it took")
    options = parser.parse_args()
    if options.scan:
        once(options.scan)
        return
    peaks = []
    with tempfile.TemporaryDirectory() as folder:
        for count in (options.rows // 10, options.rows):
            path = Path(folder) / f"{count}.jsonl"
            write(path, count)
            command = [sys.executable, "-m", "benchmarks.speed.contamination", "--scan", str(path)]
            line = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
            sys.stdout.write(line + "\n")
            peaks.append(json.loads(line)["peak_mib"])
    sys.stdout.write(f"peak memory, all rows over a tenth of them: {peaks[1] / peaks[0]:.2f}\n")


if __name__ == "__main__":
    main()
