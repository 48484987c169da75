"""`shipgate train`: a LoRA adapter, trained by a configuration.

    $ shipgate train --config pipeline/config/tiny.json --out outputs/lora
    $ accelerate launch --num_processes 4 -m pipeline.cli train --config FILE --out outputs/lora

Not covered: judging the result, which is `shipgate verify-training`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

HELP = "train a LoRA adapter; killed and called again, it goes on where it stopped"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate train`."""
    parser.add_argument("--config", metavar="FILE", type=Path, required=True, help="see pipeline/config/")
    parser.add_argument("--model", metavar="STR", help="the base, hf:DIR; the configuration's by default")
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="the adapter's folder; the configuration's by default"
    )
    parser.add_argument("--dry-run", action="store_true", help="make every check and write nothing")
    parser.add_argument("--json", action="store_true", help="the result as one line of JSON")


def run(options: argparse.Namespace) -> int:
    """Train; 0 when the adapter is there.

    Raises:
        ShipgateError: it could not be trained; nothing stands under its name.
    """
    from pipeline.step import show
    from pipeline.train import train
    from pipeline.training_check import TrainRequest
    from pipeline.training_config import read_config
    from pipeline.training_loop import main_process

    made = train(
        TrainRequest(
            config=read_config(options.config),
            model=options.model,
            out=options.out,
            dry_run=options.dry_run,
        )
    )
    if main_process():
        show(made, as_json=options.json)
    return 0
