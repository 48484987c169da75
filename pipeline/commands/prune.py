"""`shipgate prune`: set a share of a model's weights to zero, by magnitude or Wanda, and measure the cost.

    $ shipgate prune --model hf:merged --out pruned --method wanda --calibration data.jsonl --sparsity 0.3

Settings come from a JSON file (`pipeline/config/prune.json` has them all), options go before it. Not covered:
training afterwards; docs/pipeline.md has a recipe.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from pipeline.commands.step_options import add_step_arguments

HELP = "set a share of the weights to zero (magnitude, Wanda; 2:4) and measure what that cost"
_OPTIONS = ("method", "pattern", "sparsity", "entropy_threshold", "calibration_samples")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate prune`."""
    add_step_arguments(parser, model="hf:DIR, in 16 or 32 bits, adapters merged")
    parser.add_argument("--config", metavar="FILE", type=Path, help="settings as JSON; options go before it")
    parser.add_argument("--method", choices=("magnitude", "wanda"), help="default: magnitude")
    parser.add_argument("--pattern", choices=("unstructured", "2:4"), help="default: unstructured")
    parser.add_argument("--sparsity", metavar="SHARE", type=float, help="of every matrix; default: 0.5")
    parser.add_argument(
        "--entropy-threshold",
        metavar="E",
        type=float,
        help="leave matrices alone that are spread less evenly",
    )
    parser.add_argument("--calibration", metavar="FILE", type=Path, help="JSONL samples, for wanda")
    parser.add_argument("--calibration-samples", metavar="N", type=int, help="how many of them; default: 128")


def run(options: argparse.Namespace) -> int:
    """Prune; 0 when the result stands and was counted.

    Raises:
        ShipgateError: something is refused, or the result is not what was asked for; nothing was made.
    """
    from pipeline.held_against import show_held
    from pipeline.prune import PruneConfig, PruneSettings, prune
    from pipeline.settings import read_settings

    config = PruneConfig(
        model=options.model,
        out=options.out,
        calibration=options.calibration,
        dry_run=options.dry_run,
        settings=read_settings(
            PruneSettings, options.config, {name: getattr(options, name) for name in _OPTIONS}
        ),
    )
    show_held(prune(config), as_json=options.json)
    return 0
