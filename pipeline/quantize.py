"""Quantizing: a folder of full-precision weights as a GGUF, converted, quantized, and held against both.

    quantize(QuantizeConfig(model="hf:merged", out=Path("merged.gguf"), allowance=1.1))

llama.cpp's converter makes an f16 GGUF, its quantizer the result. Nothing gets its final name before: the
header and every tensor's bounds are sound; tensors, types and size are those expected (`quantized_check`);
token ids and chat template equal the folder's; the f16 file says what the folder says, and the quantized one
what the f16 file says, within the bars (`divergence`, perplexity). Files in between are removed however it
ends. Not covered: importance matrices, and adapters, which are merged first.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from harnesses.engines.gguf_file import read_gguf
from harnesses.engines.hf_folder import FolderFacts
from harnesses.perplexity import measure, ratio, summarise_losses
from harnesses.records import Json, Record, ShipgateError
from pipeline import llama_cpp
from pipeline.disk import require_space
from pipeline.divergence import SCRATCH_BYTES, Divergence, divergences
from pipeline.quantized_check import Quantized, check_quantized, row_lengths
from pipeline.step import Artifact, check_target, drafted, making, publish, say
from pipeline.unquantized import full_precision

Bits = Literal["4", "5", "6", "8"]
_F16_BYTES = 2
_TYPES: dict[Bits, str] = {"4": "Q4_K_M", "5": "Q5_K_M", "6": "Q6_K", "8": "Q8_0"}
_MEAN_KL: dict[Bits, float] = {"4": 0.25, "5": 0.1, "6": 0.05, "8": 0.01}


class QuantizeSettings(Record):
    """What may be set in a file (`--config`).

    Attributes:
        types: llama.cpp's type for each number of bits.
        max_mean_kl: by bits, nats a token of the quantized model against f16. Chosen for the embedded
            candidate, which has 0.16 at 4 bits, 0.05 at 5 and 0.001 at 8; set your own for a larger model.
        max_conversion_kl: likewise of f16 against the folder, where only formats differ.
    """

    types: dict[Bits, str] = Field(default_factory=lambda: dict(_TYPES))
    max_mean_kl: dict[Bits, Annotated[float, Field(gt=0)]] = Field(default_factory=lambda: dict(_MEAN_KL))
    max_conversion_kl: Annotated[float, Field(gt=0)] = 0.001


class QuantizeConfig(Record):
    """One call of `quantize`.

    Attributes:
        model: `hf:DIR`.
        out: the file to make.
        bits: of a weight.
        kind: llama.cpp's name of a type of so many bits; None takes the usual one.
        allowance: the highest ratio of its perplexity over f16's.
    """

    model: str
    out: Path
    bits: Bits = "4"
    kind: str | None = None
    allowance: float
    settings: QuantizeSettings = QuantizeSettings()
    dry_run: bool = False

    @property
    def type(self) -> str:
        """The type to quantize to.

        Raises:
            ShipgateError: it has another number of bits, or there is none for so many.
        """
        kind = self.kind or self.settings.types.get(self.bits, "")
        if not kind.startswith(f"Q{self.bits}_"):
            raise ShipgateError(
                f"type {kind!r} is not one of {self.bits} bits; give a --bits and a --type that agree"
            )
        return kind

    @property
    def bars(self) -> dict[str, float]:
        """The most that each measured loss may come to.

        Raises:
            ShipgateError: the settings have none for so many bits.
        """
        if self.bits not in self.settings.max_mean_kl:
            raise ShipgateError(f"the settings have no max_mean_kl for {self.bits} bits; add it")
        return {
            "conversion_kl": self.settings.max_conversion_kl,
            "mean_kl": self.settings.max_mean_kl[self.bits],
            "perplexity_ratio": self.allowance,
        }


class OverBarsError(ShipgateError):
    """Everything could be measured, and the quantized model is worse than the bars allow.

    Attributes:
        artifact: what would have been published, with its metrics.
    """

    def __init__(self, message: str, artifact: Artifact) -> None:
        """Hold both."""
        super().__init__(message)
        self.artifact = artifact


def quantize(config: QuantizeConfig) -> Artifact:
    """Convert, quantize, check, publish.

    Raises:
        OverBarsError: the result is worse than the bars allow; it was not published.
        ShipgateError: the input is refused, a tool is missing or fails, or the result is not sound.
    """
    source = model_folder(config.model)
    bars, kind, folder = config.bars, config.type, source.path
    tools = llama_cpp.find_tools()
    llama_cpp.quantize_command(tools, folder, config.out, kind)
    check_target(config.out)
    # f16, the quantized file, and two models' logits.
    require_space(config.out, 2 * _F16_BYTES * source.parameters + 2 * SCRATCH_BYTES)
    draft = drafted("quantize", "quantized", config.out, parents=(config.model,), dry_run=config.dry_run)
    if config.dry_run:
        with tempfile.TemporaryDirectory() as place:
            llama_cpp.convert(tools, folder, Path(place) / "f16.gguf", dry_run=True)
        return draft
    with making(config.out) as work, between(work) as place:
        say(f"converting {folder} to f16")
        f16 = llama_cpp.convert(tools, folder, place / "f16.gguf")
        say(f"quantizing to {kind}")
        llama_cpp.quantize(tools, f16, work, kind)
        shape = sound(f16, work, config)
        made = draft.measured(**shape.model_dump(mode="json"), **compared(config.model, f16, work, place))
        hold(made, bars)
        return publish(work, made)


def model_folder(uri: str) -> FolderFacts:
    """The folder to quantize.

    Raises:
        ShipgateError: it is no folder of full-precision weights, or one with an adapter.
    """
    source = full_precision(uri)
    if source.folder is None:
        raise ShipgateError(f"{uri} is a GGUF file; give the folder that it was converted from (hf:DIR)")
    if source.adapter is not None:
        raise ShipgateError(f"{uri} has an adapter; merge it first with `shipgate merge`")
    return source.folder


@contextmanager
def between(work: Path) -> Iterator[Path]:
    """A folder beside `work` for what is needed on the way; removed however the block ends."""
    place = work.with_name(f"{work.name}.parts")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    try:
        yield place
    finally:
        shutil.rmtree(place)


def sound(f16: Path, quantized: Path, config: QuantizeConfig) -> Quantized:
    """Whether the quantized file is whole, of the type asked for, and reads texts as the folder does.

    Raises:
        ShipgateError: it is not.
    """
    from harnesses.engines.parity import check_parity

    found = check_quantized(read_gguf(f16), read_gguf(quantized), row_lengths(f16), config.type)
    if found.fallbacks:
        more = f" and {len(found.fallbacks) - 1} more" if len(found.fallbacks) > 1 else ""
        say(f"llama.cpp fell back on other types: {found.fallbacks[0]}{more}")
    say("comparing token ids with the folder's")
    parity = check_parity(f"gguf:{quantized}", config.model)
    if parity.problems:
        raise ShipgateError(f"{config.out} would not read text as {config.model}: {parity.problems[0]}")
    return found


def compared(model: str, f16: Path, quantized: Path, place: Path) -> dict[str, Json]:
    """Both comparisons of distributions, and perplexity before and after."""
    say("comparing distributions: folder, f16, quantized")
    uris = [model, f"gguf:{f16}", f"gguf:{quantized}"]
    conversion, quantizing = divergences(uris, place, _bar)
    say("measuring perplexity: f16, quantized")
    before, after = (measure(uri, progress=partial(_bar, uri)) for uri in uris[1:])
    held = ratio(after, before)
    return {
        "size_bytes_f16": f16.stat().st_size,
        "conversion_kl": conversion.mean_kl,
        **_as_metrics(quantizing),
        "perplexity_f16": summarise_losses(before)[-1].perplexity,
        "perplexity": summarise_losses(after)[-1].perplexity,
        "perplexity_ratio": held.value,
        "perplexity_ratio_ci95": None if held.ci95 is None else list(held.ci95),
    }


def _bar(uri: str, done: int, total: int) -> None:
    """A line that counts, where a person looks on."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        sys.stderr.write(f"\r{Path(uri).name}: {done} of {total} texts{end}")
        sys.stderr.flush()


def _as_metrics(found: Divergence) -> dict[str, Json]:
    return {
        "mean_kl": found.mean_kl,
        "top1_agreement": found.top1_agreement,
        "kl_tokens": found.tokens,
        "kl_documents": found.documents,
    }


def hold(made: Artifact, bars: Mapping[str, float]) -> None:
    """Refuse what is over a bar, or was not measured: a comparison without a number never passes."""
    for name, bar in bars.items():
        value = made.metrics[name]
        if value is None:
            raise ShipgateError(f"{name} of {made.path} could not be measured; nothing was published")
        if not value <= bar:
            raise OverBarsError(
                f"{made.path}: {name} {value:.4g} is over {bar:g}; nothing was published, take more --bits",
                made,
            )
