"""Teaches a small model what a large one would say, and measures how much of it arrived.

    distill(DistillConfig(model="hf:merged", layers=3, data=(Path("train.jsonl"),), out=Path("student")))

The student is a folder of its own or the teacher with fewer layers. Its loss curve stands in the folder
(`loss_curve.jsonl`, a line a step); it is judged on rows held out before and after, read again after saving,
and its perplexity and KL divergence are held against the teacher's. Not covered: a teacher with another
vocabulary, and going on after a kill: a killed start leaves nothing and begins anew.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import Field

from harnesses.engines.hf_folder import FolderFacts
from harnesses.engines.hf_load import load_model, load_tokenizer
from harnesses.records import Json, Record, ShipgateError
from pipeline.disk import require_space
from pipeline.distill_loop import HeldOut, Lessons, Pair, held_out, teach
from pipeline.distill_student import check_vocabularies, chosen_layers, layers_of, shorten, write_shortened
from pipeline.held_against import hold_against
from pipeline.merge_check import MergeSettings, probe
from pipeline.model_folder import copy_rest, load_float32, round_like, run, save_like, vocabulary
from pipeline.shards import open_shards
from pipeline.step import Artifact, check_target, drafted, making, publish, say
from pipeline.training_config import HardwarePart, ProcessingPart
from pipeline.training_data import (
    EncodedFile,
    SampleFile,
    check_held_out,
    collator,
    encode_file,
    encoder,
    features,
    read_samples,
)
from pipeline.training_needs import choose_device, empty_model
from pipeline.unquantized import Source, full_precision

CURVE = "loss_curve.jsonl"
_ROOM = 1.05
_TOLERANCE = 1e-4
_HARDWARE = HardwarePart(
    use_mps=True, mps_memory_fraction=1.0, precision="fp32", gradient_checkpointing=False
)


class DistillConfig(Record):
    """What to distil.

    Attributes:
        model: the teacher, `hf:DIR` or `hf:DIR+ADAPTER_DIR`.
        student: `hf:DIR`; None where the student is the teacher with fewer layers.
        layers: how many of the teacher's layers the student gets; None where it is a model of its own.
        data: JSONL files of samples (instruction, input, output).
        held_out: a file of them that nothing is learned from; None takes a share of the rows instead.
        out: the folder to make.
    """

    model: str
    out: Path
    student: str | None = None
    layers: int | None = Field(default=None, ge=1)
    data: tuple[Path, ...] = ()
    held_out: Path | None = None
    dry_run: bool = False
    settings: Lessons = Lessons()


def distill(config: DistillConfig) -> Artifact:
    """Distil, save, read again and measure.

    Raises:
        ShipgateError: a model, the data or the settings are refused, training went wrong, or the student read
            again is another one; nothing stands under the final name then.
    """
    teacher, start, keep = _models(config)
    files, apart = _samples(config)
    check_target(config.out)
    require_space(config.out, int(_ROOM * start.size_bytes))
    tokenizer = load_tokenizer(start.path)
    check_vocabularies(load_tokenizer(_folder(teacher).path), tokenizer)
    for folder in {start.path, _folder(teacher).path}:
        empty_model(folder)
    encoded, rows, checked = _rows(files, apart, tokenizer, config.settings, start.context_length)
    parents = (config.model,) if config.student is None else (config.model, config.student)
    draft = drafted(
        "distill",
        "distilled",
        config.out,
        parents=parents,
        training={file.path: file.sha256 for file in files},
        dry_run=config.dry_run,
    )
    if config.dry_run:
        return draft
    with making(config.out) as work:
        work.mkdir()
        began = time.monotonic()
        copy_rest(start, work)
        # The curve of an earlier distillation is not this student's.
        (work / CURVE).unlink(missing_ok=True)
        pair, device = _pair(teacher, start, keep, tokenizer)
        taught = _taught(pair, rows, checked, config.settings, work / CURVE)
        parameters = _saved(pair, start, keep, work)
        held = hold_against(config.model, work, config.out, "distill", config.settings.benchmarks)
        about: dict[str, Json] = {
            "device": device,
            "layers": keep,
            "temperature": config.settings.temperature,
            "kl_weight": config.settings.kl_weight,
            "rows": len(rows),
            "held_out_rows": len(checked),
            "truncated": sum(file.truncated for file in encoded),
            "left_out": sum(file.left_out for file in encoded),
            "data": [file.sha256 for file in encoded],
            **parameters,
            "seconds": time.monotonic() - began,
        }
        return publish(work, draft.measured(**about, **taught, **held))


def _folder(source: Source) -> FolderFacts:
    if source.folder is None:
        raise ShipgateError(f"{source.uri} cannot be distilled; give hf:DIR or hf:DIR+ADAPTER_DIR")
    return source.folder


def _models(config: DistillConfig) -> tuple[Source, FolderFacts, list[int] | None]:
    """The teacher, the folder that the student begins as, and which of its layers it gets (None: all)."""
    teacher = full_precision(config.model)
    if (config.student is None) == (config.layers is None):
        raise ShipgateError(
            "a student is either a model or some layers of its teacher; give --student or --layers"
        )
    if config.student is not None:
        student = full_precision(config.student)
        if student.adapter is not None:
            raise ShipgateError(f"{config.student} has an adapter; merge it first")
        return teacher, _folder(student), None
    folder, wanted = _folder(teacher), int(config.layers or 0)
    there = layers_of(dict(folder.config))
    if teacher.adapter is not None:
        raise ShipgateError(
            f"{config.model} has an adapter, and --layers takes merged layers; merge it first"
        )
    if not wanted < there:
        raise ShipgateError(
            f"{config.model} has {there} layers, so {wanted} make it no smaller; give fewer --layers"
        )
    return teacher, folder, chosen_layers(there, wanted)


def _samples(config: DistillConfig) -> tuple[list[SampleFile], SampleFile | None]:
    if not config.data:
        raise ShipgateError("distilling needs samples; give --data FILE")
    files = [read_samples(path) for path in config.data]
    if config.held_out is None:
        return files, None
    apart = read_samples(config.held_out)
    check_held_out(files, apart)
    return files, apart


Rows = list[dict[str, Json]]


def _rows(
    files: Sequence[SampleFile],
    apart: SampleFile | None,
    tokenizer: Any,  # noqa: ANN401 - not typed
    settings: Lessons,
    context: int | None,
) -> tuple[list[EncodedFile], Rows, Rows]:
    """What was encoded, the rows to learn from, and those to be judged by; none longer than the context."""
    import random

    longest = min(settings.max_length, context or settings.max_length)
    processing = ProcessingPart(max_seq_length=longest, truncation=True, padding="longest")
    encode = encoder(tokenizer)
    encoded = [encode_file(file, encode, processing) for file in files]
    rows = features(encoded)
    if apart is not None:
        checked = encode_file(apart, encode, processing)
        return [*encoded, checked], rows, features([checked])
    random.Random(settings.seed).shuffle(rows)  # noqa: S311 - a split that anybody may repeat
    count = max(1, round(settings.held_out_share * len(rows)))
    if count >= len(rows):
        raise ShipgateError(
            "one sample cannot be both learned from and held out; give more, or --held-out FILE"
        )
    return encoded, rows[count:], rows[:count]


def _pair(
    teacher: Source,
    start: FolderFacts,
    keep: list[int] | None,
    tokenizer: Any,  # noqa: ANN401 - not typed
) -> tuple[Pair, str]:
    """Both models loaded, and the device that was chosen, in words."""
    device = choose_device(_HARDWARE)
    say(f"distilling on {device.reason}")
    student = load_float32(start.path)
    if keep is not None:
        shorten(student, keep)
    if device.kind == "cpu":
        # Here the backward pass of torch's fused attention takes many times its forward pass.
        student.set_attn_implementation("eager")
    big = load_model(_folder(teacher), teacher.adapter).float()
    pad = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else tokenizer.eos_token_id
    return Pair(big, student, collator(pad, None), device.kind), device.reason


def _taught(pair: Pair, rows: Rows, checked: Rows, settings: Lessons, curve: Path) -> dict[str, Json]:
    from tqdm import tqdm  # type: ignore[import-untyped,unused-ignore]

    before = held_out(pair, checked, settings.batch)
    # On a terminal only; a log file needs no bar.
    with tqdm(desc="steps", disable=None) as bar:

        def done(step: int, steps: int) -> None:
            bar.total = steps
            bar.update(step - bar.n)

        steps = teach(pair, rows, settings, curve, done)
    after = held_out(pair, checked, settings.batch)
    if after.kl > before.kl:
        say(
            f"the student is further from its teacher than before (held-out KL {before.kl:.4f}, then"
            f" {after.kl:.4f}); lower learning_rate, or give more samples"
        )
    return {
        "steps": len(steps),
        "tokens": sum(step.tokens for step in steps),
        "first_loss": steps[0].loss,
        "last_loss": steps[-1].loss,
        "largest_gradient_norm": max(step.gradient_norm for step in steps),
        "loss_curve": CURVE,
        "held_out": {"before": _shown(before), "after": _shown(after)},
    }


def _shown(found: HeldOut) -> Mapping[str, Json]:
    return found.model_dump(mode="json")


def _saved(pair: Pair, start: FolderFacts, keep: list[int] | None, work: Path) -> dict[str, Json]:
    """Save the student and check that reading it again gives the same logits; how large both models are."""
    shards = open_shards(start.path)
    student = pair.student.to("cpu").eval()
    round_like(student, shards)
    ids = probe(vocabulary(start), MergeSettings())
    before = run(student, ids)
    sizes = {
        "zeros": sum(int((weight == 0).sum()) for weight in student.parameters() if weight.dim() > 1),
        "parameters": sum(parameter.numel() for parameter in student.parameters()),
        "teacher_parameters": sum(parameter.numel() for parameter in pair.teacher.parameters()),
    }
    if keep is not None:
        write_shortened(work, keep)
    save_like(student, shards, work)
    difference = float((run(load_float32(work), ids) - before).abs().max())
    if not difference <= _TOLERANCE * float(before.abs().max()):
        raise ShipgateError(
            f"the student read again differs by {difference:.3g} in a logit; nothing was made"
        )
    return {**sizes, "reload_difference": difference}
