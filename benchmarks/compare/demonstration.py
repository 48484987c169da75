"""Base, candidate and slightly damaged candidates, gated with `--full`: what the pairs see.

    $ python -m benchmarks.compare.demonstration --work /tmp/compare      # a quarter of an hour on two cores

The tables of `docs/compare.md`. Each model is gated by a real `pytest gates/`, the damaged ones against the
candidate's run, and the runs are held against one another as `shipgate compare` does. A run whose folder is
there already is taken as it is. A table says of each harness whether the two intervals overlap, which is all
that two runs' own numbers tell, and what the paired test says. Not covered: other ways to be worse.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.compare.damage import damage
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from reports.compare import compare
from reports.compared import HarnessChange
from reports.console import printable
from reports.policy import read_policy
from reports.saved_runs import SavedRun, read_run

ROOT = FIXTURES.parent
MODELS = FIXTURES / "models"
STRENGTHS = (0.15, 0.2)
HEAD = (
    "harness",
    "before",
    "after",
    "intervals",
    "difference, paired",
    "broken, fixed",
    "p",
    "Holm",
    "judgement",
)


def gated(model: str, out: Path, *options: str) -> SavedRun:
    """A finished run of a model; one that is there already is read.

    Raises:
        ShipgateError: the gate came to INVALID or could not be run.
    """
    if not out.exists():
        command = [
            sys.executable,
            "-m",
            "pytest",
            "gates/",
            "-q",
            "--full",
            "--model",
            model,
            "--out",
            str(out),
        ]
        subprocess.run([*command, *options], cwd=ROOT, check=False, stdout=sys.stderr)
    run = read_run(out)
    if run.final.decision == "INVALID":
        raise ShipgateError(f"{out} is INVALID ({'; '.join(run.final.reasons)}); remove it and start again")
    return run


def rows(before: SavedRun, after: SavedRun) -> Iterator[tuple[str, ...]]:
    """A row for each harness of both runs, canaries aside."""
    held = compare([before, after], read_policy(ROOT / "gates" / "policy.toml"))
    for change in held.steps[0].harnesses:
        if change.p_adjusted is not None and change.difference is not None:
            yield _row(change, before, after)


def _row(change: HarnessChange, before: SavedRun, after: SavedRun) -> tuple[str, ...]:
    sides = [run.reports[change.harness] for run in (before, after)]
    spans = [side.ci95 or (0.0, 1.0) for side in sides]
    apart = spans[0][1] < spans[1][0] or spans[1][1] < spans[0][0]
    gap = change.difference
    shown = "" if gap is None else f"{gap.value:+.3f} ({gap.ci95[0]:+.3f} to {gap.ci95[1]:+.3f})"
    numbers = [
        f"{side.value or 0:.3f} ({low:.3f} to {high:.3f})"
        for side, (low, high) in zip(sides, spans, strict=True)
    ]
    return (
        printable(change.harness),
        *numbers,
        "apart" if apart else "overlap",
        shown,
        f"{len(change.broken)}, {len(change.fixed)}",
        f"{change.p:.2g}",
        f"{change.p_adjusted:.2g}",
        f"**{change.judgement}**" if change.regressed else change.judgement,
    )


def table(title: str, before: SavedRun, after: SavedRun) -> str:
    """One comparison in Markdown, under a line that says what it is and how its gate ended."""
    lines = [f"{title}: {after.final.decision}", ""]
    found = [HEAD, ("---", *["---:"] * (len(HEAD) - 2), "---"), *rows(before, after)]
    return "\n".join([*lines, *(f"| {' | '.join(cells)} |" for cells in found)]) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Gate every model that was not gated yet, and print a table for each against the candidate."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--work", type=Path, required=True, help="a folder for runs and damaged models")
    options = parser.parse_args(arguments)
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    candidate = gated(f"gguf:{MODELS / 'candidate.gguf'}", work / "candidate")
    base = gated(f"gguf:{MODELS / 'base.gguf'}", work / "base")
    sys.stdout.write(table("From base to candidate", base, candidate))
    for strength in STRENGTHS:
        model = work / f"damaged-{strength}.gguf"
        damage(MODELS / "candidate.gguf", model, strength=strength)
        held = ("--baseline", str(work / "candidate"), "--reference", f"hf:{MODELS / 'candidate'}")
        run = gated(f"gguf:{model}", work / f"damaged-{strength}", *held)
        sys.stdout.write("\n" + table(f"Damaged by {strength}, against the candidate", candidate, run))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
