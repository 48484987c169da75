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
    from pipeline.step import Artifact

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
    parser.add_argument("--calibration", metavar="FILE", type=Path, help="JSONL samples, for awq and gptq")
    parser.add_argument("--policy", metavar="FILE", type=Path, help="bars (default: gates/policy.toml)")


def run(options: argparse.Namespace) -> int:
    """Quantize and report.

    Raises:
        ShipgateError: as `pipeline.quantize.quantize`, and where configuration or policy cannot be read.
    """
    from pipeline.cli import complain
    from pipeline.quantize import OverBarsError
    from pipeline.step import show

    try:
        show(_made(options), as_json=options.json)
    except OverBarsError as error:
        if options.json:
            show(error.artifact, as_json=True)
        complain(str(error))
        return WORSE
    return MADE


def _made(options: argparse.Namespace) -> Artifact:
    from harnesses.records import ShipgateError
    from pipeline.compress import CompressConfig, compress
    from pipeline.quantize import QuantizeConfig, QuantizeSettings, quantize
    from pipeline.settings import read_settings
    from reports.digests import root
    from reports.policy import read_policy

    policy = options.policy or root() / "gates" / "policy.toml"
    bars = read_policy(policy).perplexity
    if bars is None:
        raise ShipgateError(f"policy {policy} has no table [perplexity]; add it, with quantize_allowance")
    common = {
        "model": options.model,
        "out": options.out,
        "bits": options.bits,
        "allowance": bars.quantize_allowance,
        "settings": read_settings(QuantizeSettings, options.config, {}),
        "dry_run": options.dry_run,
    }
    if options.format == "gguf":
        return quantize(QuantizeConfig.model_validate({**common, "kind": options.type}))
    if options.type is not None:
        raise ShipgateError(f"--type is llama.cpp's; leave it out with --format {options.format}")
    more = {"method": options.format, "calibration": options.calibration}
    return compress(CompressConfig.model_validate({**common, **more}))
