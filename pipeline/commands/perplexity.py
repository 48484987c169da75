"""`shipgate perplexity`: what each step from base to quantized model did to perplexity, in one table.

    $ shipgate perplexity hf:base hf:base+adapter hf:merged gguf:merged.gguf

Each model is held against the one before it, over the same documents. A merge (an adapter before, a folder
after) and a quantization (a GGUF after) have an allowance in the policy; training may change perplexity as
it likes and has none. The first stage that loses more than its allowance is named. Not covered: a verdict on
a candidate, which is `pytest gates/`'s, and models on a server.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from harnesses.perplexity import DocLoss
    from pipeline.commands.perplexity_stages import Allowances, Stage

HELP = "hold the stages of a model against each other: base, LoRA, merged, quantized"
HELD, OVER, CANNOT_SAY = 0, 1, 3
_POLICY = "gates/policy.toml"
_DETAIL = """
Documents: $SHIPGATE_BENCHMARKS unset, the stand-ins that come with Shipgate; hub, the real data sets; else a
folder of drop.jsonl, gpqa.jsonl, humaneval.jsonl, math.jsonl and mmlu.jsonl.

Ends with 0 where every stage keeps within its allowance, 1 where one does not, 3 where that cannot be said (a
loss that is not finite, tokenizers that differ), 2 where something could not be read.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate perplexity`."""
    parser.epilog = _DETAIL
    parser.add_argument(
        "files",
        metavar="MODEL",
        nargs="+",
        help="in the order they were made: hf:DIR, hf:DIR+ADAPTER_DIR or gguf:PATH",
    )
    parser.add_argument("--policy", metavar="FILE", type=Path, help=f"allowances (default: {_POLICY})")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of the table")


def run(options: argparse.Namespace) -> int:
    """Measure every model and print the table.

    Raises:
        ShipgateError: a model, the policy or a document cannot be read or is refused.
    """
    from harnesses.perplexity import measure, source
    from harnesses.perplexity_load import check_weights
    from pipeline.commands.perplexity_stages import compare, over_allowance, table, unsaid

    allowances = _allowances(options.policy)
    for uri in options.files:
        # All of them before the first is measured: minutes later is late for a slip of the pen.
        check_weights(uri)
    losses: list[tuple[DocLoss, ...]] = [measure(uri, progress=_progress(uri)) for uri in options.files]
    stages = compare(options.files, losses, allowances)
    where = source()
    if options.json:
        sys.stdout.write(json.dumps(_document(stages, where), allow_nan=False) + "\n")
    else:
        sys.stdout.write(table(stages, where))
    if over_allowance(stages) is not None:
        return OVER
    return CANNOT_SAY if unsaid(stages) else HELD


def _allowances(given: Path | None) -> Allowances:
    from harnesses.records import ShipgateError
    from pipeline.commands.perplexity_stages import Allowances
    from reports.digests import root
    from reports.policy import read_policy

    path = given or root() / _POLICY
    settings = read_policy(path).perplexity
    if settings is None:
        raise ShipgateError(
            f"policy {path} has no table [perplexity]; add it, with merge_allowance and quantize_allowance"
        )
    return Allowances(merge=settings.merge_allowance, quantize=settings.quantize_allowance)


def _document(stages: Sequence[Stage], where: str) -> dict[str, object]:
    from pipeline.commands.perplexity_stages import over_allowance

    over = over_allowance(stages)
    return {
        "source": where,
        "stages": [stage.model_dump(mode="json") for stage in stages],
        "first_over_allowance": None if over is None else over.uri,
    }


def _progress(uri: str) -> Callable[[int, int], None]:
    def tell(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        sys.stderr.write(f"\r{uri}: {done} of {total} documents{end}")
        sys.stderr.flush()

    return tell if sys.stderr.isatty() else lambda _done, _total: None
