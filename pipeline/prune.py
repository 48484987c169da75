"""Sets a share of a model's weights to zero, and reports what that did: counted and measured, not assumed.

    prune(PruneConfig(model="hf:merged", out=Path("pruned"), settings=PruneSettings(method="magnitude")))

Zeros are counted in the folder that was written, read again; perplexity and KL divergence are held against
the model before. The file is as large as before: zeros take room, and speed comes only from kernels made for
2:4. Not covered: removing whole heads or layers, and getting quality back, for which docs/pipeline.md has a
recipe.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from harnesses.engines.hf_folder import FolderFacts
from harnesses.engines.hf_load import library, load_tokenizer
from harnesses.records import Json, Record, ShipgateError
from pipeline.disk import require_space
from pipeline.held_against import hold_against
from pipeline.merge_check import MergeSettings, probe
from pipeline.model_folder import copy_rest, load_float32, round_like, run, save_like, vocabulary
from pipeline.pruning import Pattern, entropy, keep, magnitude, overfull_groups, wanda
from pipeline.pruning_blocks import blocks, prune_blocks
from pipeline.shards import open_shards
from pipeline.step import Artifact, check_target, drafted, making, publish
from pipeline.training_data import encoder, read_samples
from pipeline.training_needs import empty_model
from pipeline.unquantized import full_precision

_ROOM = 1.05
_TOLERANCE = 1e-4
_HALF = 0.5


class PruneSettings(Record):
    """How to prune.

    Attributes:
        method: `magnitude`, or `wanda`, which needs calibration data.
        pattern: `unstructured`, or `2:4`, which means a sparsity of 0.5.
        sparsity: the share of the weights of every matrix that goes.
        entropy_threshold: matrices whose magnitudes are spread less evenly than this (`pruning.entropy`, 0
            to 1) are left alone: where nearly all are equal, a cut by rank is arbitrary. None: no matrix is.
        calibration_samples: how many samples are measured, drawn with `seed`.
        max_length: tokens of a sample; what is longer is cut.
        benchmarks: what perplexity is measured on, all five where None, not at all where empty.
    """

    method: Literal["magnitude", "wanda"] = "magnitude"
    pattern: Pattern = "unstructured"
    sparsity: float = Field(default=_HALF, gt=0, lt=1)
    entropy_threshold: float | None = Field(default=None, ge=0, le=1)
    calibration_samples: int = Field(default=128, ge=1)
    max_length: int = Field(default=2048, ge=2)
    seed: int = 20261121
    benchmarks: tuple[str, ...] | None = None


class PruneConfig(Record):
    """What to prune.

    Attributes:
        model: `hf:DIR`.
        out: the folder to make.
        calibration: a JSONL file of samples (instruction, input, output), for Wanda.
    """

    model: str
    out: Path
    calibration: Path | None = None
    dry_run: bool = False
    settings: PruneSettings = PruneSettings()


def prune(config: PruneConfig) -> Artifact:
    """Prune, save, read again, count and measure.

    Raises:
        ShipgateError: the model, the data or the settings are refused, or what was written is not what was
            asked for; nothing stands under the final name then.
    """
    source, settings = full_precision(config.model), config.settings
    if source.folder is None or source.adapter is not None:
        raise ShipgateError(f"{config.model} cannot be pruned; give hf:DIR, an adapter merged into it first")
    _check_settings(config)
    samples = None if config.calibration is None else read_samples(config.calibration)
    check_target(config.out)
    empty_model(source.folder.path)
    texts = [] if samples is None else _texts(source.folder, samples.samples, settings)
    require_space(config.out, int(_ROOM * source.folder.size_bytes))
    # What Wanda keeps is chosen by its calibration data: the gate must not find its own prompts there.
    seen = {} if samples is None else {samples.path: samples.sha256}
    draft = drafted(
        "prune", "pruned", config.out, parents=(config.model,), training=seen, dry_run=config.dry_run
    )
    if config.dry_run:
        return draft
    with making(config.out) as work:
        work.mkdir()
        library("torch")
        layers, total = _pruned(source.folder, work, texts, settings)
        counted = _counted(work, layers, settings)
        held = hold_against(config.model, work, config.out, "prune", settings.benchmarks)
        about = {
            "method": settings.method,
            "pattern": settings.pattern,
            "target_sparsity": settings.sparsity,
            "calibration": None
            if samples is None
            else {"sha256": samples.sha256, "samples": len(texts), "tokens": sum(map(len, texts))},
        }
        return publish(work, draft.measured(**about, **counted, **_of_model(counted, total), **held))


def _check_settings(config: PruneConfig) -> None:
    settings = config.settings
    if settings.pattern == "2:4" and settings.sparsity != _HALF:
        raise ShipgateError(f"the pattern 2:4 is a sparsity of 0.5, not {settings.sparsity}; leave one out")
    if settings.method == "wanda" and config.calibration is None:
        raise ShipgateError("wanda needs calibration data; give --calibration FILE, or --method magnitude")
    if settings.method == "magnitude" and config.calibration is not None:
        raise ShipgateError("magnitude looks at no data; leave --calibration out, or take --method wanda")


def _texts(folder: FolderFacts, samples: Sequence[Any], settings: PruneSettings) -> list[list[int]]:
    """Calibration texts as token ids, question and answer under the model's own chat template."""
    import random

    drawn = list(samples)
    random.Random(settings.seed).shuffle(drawn)  # noqa: S311 - a draw that anybody may repeat
    encode = encoder(load_tokenizer(folder.path))
    longest = min(settings.max_length, folder.context_length or settings.max_length)
    return [encode(sample).ids[:longest] for sample in drawn[: settings.calibration_samples]]


class LayerReport(Record):
    """What became of one matrix.

    Attributes:
        entropy: before pruning (`pruning.entropy`).
        pruned: False where the entropy threshold left it alone.
        zeros: counted in the folder that was written.
    """

    name: str
    weights: int
    entropy: float
    pruned: bool
    zeros: int = 0

    @property
    def sparsity(self) -> float:
        """The share of zeros."""
        return self.zeros / self.weights


def _pruned(
    folder: FolderFacts, work: Path, texts: Sequence[Sequence[int]], settings: PruneSettings
) -> tuple[list[LayerReport], int]:
    """Prune a folder's model into `work`, and check that reading it again gives the same logits.

    Returns:
        A report for each matrix, its zeros not counted yet, and how many parameters the model has.
    """
    from tqdm import tqdm  # type: ignore[import-untyped,unused-ignore]

    shards = open_shards(folder.path)
    model = load_float32(folder.path)
    layers: list[LayerReport] = []

    def cut(name: str, module: Any, squares: Any) -> None:  # noqa: ANN401 - torch's module and tensor
        layers.append(_cut(name, module, squares, settings))

    count = len(blocks(model))
    # On a terminal only; a log file needs no bar.
    with tqdm(total=count, desc="blocks pruned", disable=None) as bar:
        prune_blocks(model, texts, cut, lambda _done: bar.update())
    round_like(model, shards)
    ids = probe(vocabulary(folder), MergeSettings())
    before = run(model, ids)
    total = sum(parameter.numel() for parameter in model.parameters())
    copy_rest(folder, work)
    save_like(model, shards, work)
    del model
    difference = float((run(load_float32(work), ids) - before).abs().max())
    if not difference <= _TOLERANCE * float(before.abs().max()):
        raise ShipgateError(
            f"the pruned folder read again differs by {difference:.3g} in a logit; nothing was made"
        )
    return layers, total


def _cut(name: str, module: Any, squares: Any, settings: PruneSettings) -> LayerReport:  # noqa: ANN401 - as above
    weight = module.weight.data
    spread = entropy(weight)
    left_alone = settings.entropy_threshold is not None and spread < settings.entropy_threshold
    if not left_alone:
        by_wanda = settings.method == "wanda"
        scores = wanda(weight, squares) if by_wanda else magnitude(weight)
        try:
            stays = keep(scores, settings.pattern, settings.sparsity, by_row=by_wanda)
        except ValueError as error:
            raise ShipgateError(
                f"{name} cannot be pruned 2:4 ({error}); take --pattern unstructured"
            ) from error
        module.weight.data = weight * stays
    return LayerReport(name=name, weights=weight.numel(), entropy=spread, pruned=not left_alone)


def _counted(work: Path, layers: Sequence[LayerReport], settings: PruneSettings) -> dict[str, Json]:
    """Count the zeros in the written folder.

    Raises:
        ShipgateError: a matrix has fewer zeros than asked for, or groups that are too full.
    """
    tensors = open_shards(work).tensors
    found = []
    for layer in layers:
        weight = tensors[f"{layer.name}.weight"].read()
        report = layer.model_copy(update={"zeros": int((weight == 0).sum())})
        # Whole weights only: of a row of 255, half is 127.
        short = report.sparsity < settings.sparsity - 1 / weight.shape[1]
        full = settings.pattern == "2:4" and overfull_groups(weight) > 0
        if layer.pruned and (short or full):
            raise ShipgateError(
                f"{layer.name} was written with {report.sparsity:.3f} zeros; nothing was made"
            )
        found.append(report)
    weights, zeros = (sum(getattr(layer, name) for layer in found) for name in ("weights", "zeros"))
    return {
        "sparsity": zeros / weights,
        "zeros": zeros,
        "weights": weights,
        "left_alone": [layer.name for layer in found if not layer.pruned],
        "layers": [{**layer.model_dump(mode="json"), "sparsity": layer.sparsity} for layer in found],
    }


def _of_model(counted: dict[str, Json], total: int) -> dict[str, Json]:
    return {"parameters": total, "sparsity_of_all_parameters": counted["zeros"] / total}
