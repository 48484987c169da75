"""What a step did to a model: perplexity and next-token distributions, held against its parent's.

The stages' own table (`shipgate perplexity`) with the two of them, and KL divergence with the share of
positions where both find the same token likeliest. Measured, never estimated: what could not be had is None,
with the reason. Not covered: a verdict; that is the gate's.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from harnesses.perplexity import measure, source
from harnesses.records import Json
from pipeline.commands.perplexity_stages import Allowances, Stage, Step, compare, table
from pipeline.divergence import divergences
from pipeline.step import Artifact, say, show

_NO_ALLOWANCE = Allowances(merge=float("1e300"), quantize=float("1e300"))
"""Pruning and distilling have none; these are for the steps that do."""

_NAMES = {"prune": "pruned", "distill": "distilled"}


def hold_against(
    parent: str, work: Path, final: Path, step: Step, benchmarks: Sequence[str] | None
) -> dict[str, Json]:
    """Measure a folder that was just made against its parent.

    Args:
        parent: the parent's model string.
        work: the folder where it stands now.
        final: where it will stand, for the table.
        step: what made it.
        benchmarks: some of the five, all where None; none at all where empty, and then nothing is measured.

    Returns:
        Metrics: `stages` and `divergence`; empty where nothing was measured.

    Raises:
        ShipgateError: one of the models cannot be loaded or measured.
    """
    if benchmarks is not None and not benchmarks:
        return {}
    uris = [parent, f"hf:{work}"]
    say(f"measuring perplexity of {parent} and of the {step} result")
    losses = [measure(uri, benchmarks=benchmarks) for uri in uris]
    before, after = compare(uris, losses, _NO_ALLOWANCE)
    named = {"uri": f"hf:{final}", "step": step, "name": _NAMES.get(step, after.name), "allowance": None}
    after = after.model_copy(update=named)
    with tempfile.TemporaryDirectory() as scratch:
        (divergence,) = divergences(uris, Path(scratch))
    stages: tuple[Stage, ...] = (before, after)
    return {
        "stages": [stage.model_dump(mode="json") for stage in stages],
        "divergence": divergence.model_dump(mode="json"),
    }


def show_held(artifact: Artifact, *, as_json: bool) -> None:
    """Report a step on stdout: one line of JSON with everything, or its numbers and the stages' table."""
    if as_json:
        show(artifact, as_json=True)
        return
    short = {name: value for name, value in artifact.metrics.items() if name not in ("stages", "layers")}
    show(artifact.model_copy(update={"metrics": short}), as_json=False)
    stages = [Stage.model_validate(stage) for stage in artifact.metrics.get("stages", ())]
    if stages:
        sys.stdout.write("\n" + table(stages, source()))
