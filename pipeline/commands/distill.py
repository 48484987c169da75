"""`shipgate distill`: teach a smaller model what a larger one would say, and measure how much arrived.

    $ shipgate distill --model hf:merged --layers 3 --data train.jsonl --held-out eval.jsonl --out student

`--model` is the teacher. Settings come from a JSON file (`pipeline/config/distill.json` has them all),
options go before it. Not covered: students with another vocabulary than their teacher's.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from pipeline.commands.step_options import add_step_arguments

HELP = "teach a smaller model what a larger one would say (softened KL and cross-entropy)"
_OPTIONS = ("temperature", "kl_weight", "epochs", "batch", "learning_rate", "keep_zeros")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate distill`."""
    add_step_arguments(parser, model="the teacher: hf:DIR or hf:DIR+ADAPTER_DIR, in 16 or 32 bits")
    parser.add_argument("--student", metavar="STR", help="hf:DIR to begin with")
    parser.add_argument(
        "--layers", metavar="N", type=int, help="begin with N of the teacher's layers instead"
    )
    parser.add_argument(
        "--data", metavar="FILE", type=Path, action="append", help="JSONL samples; repeatable"
    )
    parser.add_argument(
        "--held-out", metavar="FILE", type=Path, help="samples to be judged by, never learned"
    )
    parser.add_argument("--config", metavar="FILE", type=Path, help="settings as JSON; options go before it")
    parser.add_argument("--temperature", metavar="T", type=float, help="softens both; default: 2")
    parser.add_argument("--kl-weight", metavar="W", type=float, help="the teacher's share; default: 0.5")
    parser.add_argument("--epochs", metavar="N", type=int, help="default: 2")
    parser.add_argument("--batch", metavar="N", type=int, help="samples a step; default: 8")
    parser.add_argument(
        "--keep-zeros", action="store_true", default=None, help="what pruning set to zero stays zero"
    )
    parser.add_argument("--learning-rate", metavar="LR", type=float, help="default: 1e-4")


def run(options: argparse.Namespace) -> int:
    """Distil; 0 when the student stands and was measured.

    Raises:
        ShipgateError: something is refused or went wrong; nothing was made.
    """
    from pipeline.distill import DistillConfig, distill
    from pipeline.distill_loop import Lessons
    from pipeline.held_against import show_held
    from pipeline.settings import read_settings

    given = {
        "model": options.model,
        "out": options.out,
        "student": options.student,
        "layers": options.layers,
        "data": tuple(options.data or ()),
        "held_out": options.held_out,
        "dry_run": options.dry_run,
        "settings": read_settings(
            Lessons, options.config, {name: getattr(options, name) for name in _OPTIONS}
        ),
    }
    show_held(distill(read_settings(DistillConfig, None, given)), as_json=options.json)
    return 0
