"""`shipgate quantize`: a folder of weights as a quantized GGUF that was held against what it was made from.

    $ shipgate quantize --model hf:merged --bits 4 --out merged.gguf

Bars: the policy's `[perplexity] quantize_allowance` for perplexity against f16, and the divergences of
`--config` (pipeline.quantize.QuantizeSettings). Ends with 0 where the file was made, 1 where it would be
worse than the bars allow, 2 where anything else is wrong; then nothing stands under its name. Not covered:
importance matrices.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.commands.step_options import add_step_arguments

if TYPE_CHECKING:
    from pipeline.quantize import QuantizeConfig

HELP = "quantize a model with llama.cpp, and hold the result against the model"
MADE, WORSE = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate quantize`."""
    add_step_arguments(parser, model="hf:DIR, full-precision weights")
    parser.add_argument(
        "--bits", choices=("4", "5", "6", "8"), default="4", help="bits of a weight (default: 4)"
    )
    parser.add_argument(
        "--format", choices=("gguf", "awq", "gptq"), default="gguf", help="what to make (default: gguf)"
    )
    parser.add_argument("--type", metavar="NAME", help="llama.cpp's type, e.g. Q4_K_S, instead of the usual")
    parser.add_argument("--config", metavar="FILE", type=Path, help="types and bars of divergence, as JSON")
    parser.add_argument("--policy", metavar="FILE", type=Path, help="bars (default: gates/policy.toml)")


def run(options: argparse.Namespace) -> int:
    """Quantize and report.

    Raises:
        ShipgateError: as `pipeline.quantize.quantize`, and where configuration or policy cannot be read.
    """
    from pipeline.cli import complain
    from pipeline.quantize import OverBarsError, quantize
    from pipeline.quantize_other import refuse_other
    from pipeline.step import show

    if options.format != "gguf":
        refuse_other(options.format)
    try:
        show(quantize(_config(options)), as_json=options.json)
    except OverBarsError as error:
        if options.json:
            show(error.artifact, as_json=True)
        complain(str(error))
        return WORSE
    return MADE


def _config(options: argparse.Namespace) -> QuantizeConfig:
    from harnesses.records import ShipgateError
    from pipeline.quantize import QuantizeConfig, QuantizeSettings
    from pipeline.settings import read_settings
    from reports.digests import root
    from reports.policy import read_policy

    policy = options.policy or root() / "gates" / "policy.toml"
    bars = read_policy(policy).perplexity
    if bars is None:
        raise ShipgateError(f"policy {policy} has no table [perplexity]; add it, with quantize_allowance")
    return QuantizeConfig(
        model=options.model,
        out=options.out,
        bits=options.bits,
        kind=options.type,
        allowance=bars.quantize_allowance,
        settings=read_settings(QuantizeSettings, options.config, {}),
        dry_run=options.dry_run,
    )
