"""`shipgate merge`: a LoRA adapter into its base, checked by logits before and after it is read again.

    $ shipgate merge --model hf:base+adapter --out merged --json

Without an adapter in the model string, the newest of the state folder is taken, or the one named by
--adapter. Not covered: quantizing the result, which is `shipgate quantize`'s.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from pipeline.commands.step_options import add_step_arguments

HELP = "merge a LoRA adapter into its base and check that the result computes the same"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate merge`."""
    add_step_arguments(parser, model="hf:BASE+ADAPTER, or hf:BASE with an adapter of the state folder")
    parser.add_argument(
        "--adapter", metavar="NAME", help="an adapter of the state folder (default: the newest)"
    )
    parser.add_argument(
        "--low-memory", action="store_true", help="shard by shard: the same result, a few rows in memory"
    )
    parser.add_argument("--config", metavar="FILE", type=Path, help="how the result is judged, as JSON")


def run(options: argparse.Namespace) -> int:
    """Merge; 0 when the result stands and was checked.

    Raises:
        ShipgateError: something is refused, or the merge fails its own check; nothing was made.
    """
    from pipeline.merge import MergeConfig, merge
    from pipeline.merge_check import MergeSettings
    from pipeline.settings import read_settings
    from pipeline.step import show

    config = MergeConfig(
        model=options.model,
        out=options.out,
        adapter=options.adapter,
        low_memory=options.low_memory,
        dry_run=options.dry_run,
        settings=read_settings(MergeSettings, options.config, {}),
    )
    show(merge(config), as_json=options.json)
    return 0
