"""What each quantization costs the embedded candidate: size, perplexity, divergence (docs/pipeline.md).

    python -m benchmarks.quantize_table            # three minutes on two cores; needs llama.cpp's tools

Every row is a whole `shipgate quantize`, its file thrown away afterwards; f16 comes out of the same runs.
Bars are set aside: a table shows what is over them too. Not covered: AWQ and GPTQ.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from harnesses.prompts import FIXTURES
from harnesses.records import Json
from pipeline.quantize import Bits, QuantizeConfig, QuantizeSettings, quantize

TYPES: tuple[tuple[Bits, str], ...] = (("8", "Q8_0"), ("5", "Q5_K_M"), ("4", "Q4_K_M"))
HEAD = ("type", "bytes", "bits a weight", "perplexity", "ratio to f16", "KL, nats a token", "same top token")
_NO_BAR = 1e9


def row(bits: Bits, kind: str, model: str, folder: Path) -> dict[str, Json]:
    """The metrics of one type."""
    settings = QuantizeSettings(max_mean_kl={bits: _NO_BAR})
    config = QuantizeConfig(
        model=model, out=folder / f"{kind}.gguf", bits=bits, kind=kind, allowance=_NO_BAR, settings=settings
    )
    return quantize(config).metrics


def table(found: Sequence[dict[str, Json]]) -> str:
    """The rows in Markdown, f16 first."""
    first = found[0]
    rows = [HEAD, ("---", *["---:"] * (len(HEAD) - 1))]
    rows.append(
        ("f16", f"{first['size_bytes_f16']:,}", "16", f"{first['perplexity_f16']:.1f}", "1", "0", "1")
    )
    for metrics in found:
        low, high = metrics["perplexity_ratio_ci95"]
        rows.append(
            (
                metrics["quantization"],
                f"{metrics['size_bytes']:,}",
                f"{metrics['bits_per_weight']:.2f}",
                f"{metrics['perplexity']:.1f}",
                f"{metrics['perplexity_ratio']:.3f} ({low:.3f} to {high:.3f})",
                f"{metrics['mean_kl']:.4f}",
                f"{metrics['top1_agreement']:.3f}",
            )
        )
    about = f"{first['kl_tokens']} tokens of {first['kl_documents']} texts; f16 from the folder: KL "
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows) + (
        f"\n\n{about}{first['conversion_kl']:.1e}.\n"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Quantize to each type and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default=f"hf:{FIXTURES / 'models' / 'candidate'}", help="hf:DIR")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        found = [row(bits, kind, options.model, Path(folder)) for bits, kind in TYPES]
    sys.stdout.write(table(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
