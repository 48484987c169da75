"""AWQ and GPTQ: a folder of weights as a folder of 4- or 8-bit ones for vLLM and its like, by llm-compressor.

    compress(CompressConfig(model="hf:merged", out=Path("merged-gptq"), method="gptq", bits="4",
                            calibration=Path("data.jsonl"), allowance=1.1))

llm-compressor runs in a child process with packages of its own (`compressor`); it calibrates on training
samples, writes the folder, reads it again and says what that makes of the texts that perplexity is measured
on. Published only where every matrix was packed, the tokenizer reads as before, and divergence and
perplexity on those texts are within the bars. Not covered: other schemes than group-wise integers, and
calibration on gate prompts, which the contamination gate finds: the calibration file is noted as training
data.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from harnesses.engines.hf_folder import FolderFacts, check_model_folder
from harnesses.engines.hf_load import load_tokenizer
from harnesses.engines.parity import check_parity
from harnesses.engines.safetensors_file import read_safetensors
from harnesses.records import Json, Record, ShipgateError
from pipeline import compressor
from pipeline.disk import require_space
from pipeline.divergence import SCRATCH_BYTES, Texts, divergence_from
from pipeline.model_folder import copy_rest
from pipeline.process import run
from pipeline.quantize import Bits, QuantizeSettings, between, hold, model_folder
from pipeline.step import Artifact, check_target, drafted, making, publish, say
from pipeline.training_data import SampleFile, encoder, read_samples

_CHILD = Path(__file__).with_name("compress_child.py")
_SAMPLES, _LONGEST = 128, 512
_PACKED = ".weight_packed"
_LEFT = ("embed", "lm_head", "norm")
"""Parts of the names of weights that are not packed."""


class CompressConfig(Record):
    """One call of `compress`.

    Attributes:
        model: `hf:DIR`.
        out: the folder to make.
        method: `awq` has 4 bits only.
        calibration: JSONL samples as for training.
        allowance: the highest ratio of perplexities on the texts, over the model's.
    """

    model: str
    out: Path
    method: Literal["awq", "gptq"]
    bits: Bits = "4"
    calibration: Path | None = None
    allowance: float
    settings: QuantizeSettings = QuantizeSettings()
    dry_run: bool = False


def compress(config: CompressConfig) -> Artifact:
    """Calibrate, pack, read again, measure, publish.

    Raises:
        OverBarsError: the result is worse than the bars allow; it was not published.
        ShipgateError: the input is refused, llm-compressor is missing or fails, or the result is not sound.
    """
    _check(config)
    source = model_folder(config.model)
    packages = compressor.find()
    samples = None if config.calibration is None else read_samples(config.calibration)
    calibration = [] if samples is None else _calibration(samples, source)
    check_target(config.out)
    require_space(config.out, source.size_bytes + 2 * SCRATCH_BYTES)
    training = {} if samples is None else {samples.path: samples.sha256}
    parents = (config.model,)
    draft = drafted(
        "quantize", "quantized", config.out, parents=parents, training=training, dry_run=config.dry_run
    )
    if config.dry_run:
        return draft
    with making(config.out) as work, between(work) as place:
        work.mkdir()

        def child(texts: Texts, logits: Path) -> None:
            say(f"calibrating and packing with llm-compressor ({config.method}, {config.bits} bits)")
            task = _task(config, source, work)
            task |= {"calibration": calibration, "texts": texts, "logits": str(logits)}
            _run(packages, place / "task.json", task, config)

        found = divergence_from(config.model, child, place, str(config.out))
        made = _judged(config, source, work, draft.measured(**found.model_dump(mode="json")))
        return publish(work, made.measured(calibration_samples=len(calibration)))


def _judged(config: CompressConfig, source: FolderFacts, work: Path, made: Artifact) -> Artifact:
    """The artifact with what its folder holds, once that is whole and within the bars."""
    copy_rest_of(source, work)
    packed = check_packed(source, work)
    parity = check_parity(f"hf:{work}", config.model)
    if parity.problems:
        raise ShipgateError(f"{config.out} would not read text as {config.model}: {parity.problems[0]}")
    judged = made.measured(method=config.method, bits=int(config.bits), **packed)
    hold(
        judged,
        {"mean_kl": config.settings.max_mean_kl[config.bits], "perplexity_ratio": config.allowance},
    )
    return judged


def _check(config: CompressConfig) -> None:
    possible = ("4",) if config.method == "awq" else ("4", "8")
    if config.bits not in possible:
        raise ShipgateError(
            f"{config.method} packs {' or '.join(possible)} bits, not {config.bits}; change --bits"
        )
    if config.bits not in config.settings.max_mean_kl:
        raise ShipgateError(f"the settings have no max_mean_kl for {config.bits} bits; add it")
    if config.calibration is None:
        raise ShipgateError(
            f"{config.method} needs calibration data; give --calibration FILE, training samples"
        )


def _calibration(samples: SampleFile, source: FolderFacts) -> list[list[int]]:
    """The samples' token ids under the model's own chat template."""
    encode = encoder(load_tokenizer(source.path))
    longest = min(_LONGEST, source.context_length or _LONGEST)
    return [encode(sample).ids[:longest] for sample in samples.samples[:_SAMPLES]]


def _task(config: CompressConfig, source: FolderFacts, work: Path) -> dict[str, Json]:
    return {
        "model": str(source.path.resolve()),
        "out": str(work.resolve()),
        "method": config.method,
        "bits": config.bits,
    }


def _run(packages: Path, file: Path, task: Mapping[str, Json], config: CompressConfig) -> None:
    file.write_text(json.dumps(task), encoding="utf-8")
    try:
        run([sys.executable, "-P", str(_CHILD), str(file)], environment=compressor.environment(packages))
    except ShipgateError as error:
        reason = str(error).partition(" ended with ")[2].partition(": ")[2] or str(error)
        raise ShipgateError(
            f"llm-compressor cannot make {config.method} of {config.model} here ({reason}); use --format gguf"
        ) from error


def copy_rest_of(source: FolderFacts, work: Path) -> None:
    """The model's own tokenizer and the like; the configuration is the packed model's."""
    config = (work / "config.json").read_bytes()
    for stray in ("tokenizer.json", "chat_template.jinja"):
        (work / stray).unlink(missing_ok=True)
    copy_rest(source, work)
    (work / "config.json").write_bytes(config)


def check_packed(source: FolderFacts, work: Path) -> dict[str, Json]:
    """Whether every matrix between embeddings was packed; the sizes before and after.

    Raises:
        ShipgateError: one was not.
    """
    made = check_model_folder(work)
    names = _names(made)
    wanted = {
        name
        for name in _names(source)
        if name.endswith(".weight") and not any(part in name for part in _LEFT)
    }
    lacking = sorted(name for name in wanted if name.removesuffix(".weight") + _PACKED not in names)
    if lacking or not wanted:
        first = f"{lacking[0]} was not" if lacking else "no matrix was"
        raise ShipgateError(f"{first} packed by llm-compressor; nothing was published")
    return {
        "packed_matrices": len(wanted),
        "size_bytes": made.size_bytes,
        "size_bytes_before": source.size_bytes,
    }


def _names(facts: FolderFacts) -> set[str]:
    files = [file for name, file in facts.files.items() if name.endswith(".safetensors")]
    return {name for file in files for name in read_safetensors(file).names}
