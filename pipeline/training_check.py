"""Every check that a training can be put through before anything is written.

Configuration against base, samples, target modules, target, disk, memory, and whether a working folder that
is there holds this very training. Not covered: what only shows once numbers are computed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from harnesses.engines.hf_folder import FolderFacts
from harnesses.engines.hf_load import load_tokenizer
from harnesses.records import Json, ShipgateError
from pipeline.disk import require_space
from pipeline.step import Artifact, check_target, drafted, say
from pipeline.training_config import TrainingConfig
from pipeline.training_data import EncodedFile, check_held_out, encode_file, encoder, read_samples
from pipeline.training_loop import main_process, processes
from pipeline.training_needs import (
    Device,
    Needs,
    choose_device,
    empty_model,
    free_memory,
    needs,
    require_memory,
)
from pipeline.training_plan import check_plan, work_folder
from pipeline.unquantized import full_precision


@dataclass(frozen=True)
class TrainRequest:
    """What is asked for.

    Attributes:
        config: as read.
        model: the base, in place of the configuration's.
        out: the target, in place of the configuration's.
        dry_run: check only.
    """

    config: TrainingConfig
    model: str | None = None
    out: Path | None = None
    dry_run: bool = False


@dataclass(frozen=True)
class Checked:
    """A request that can be carried out."""

    config: TrainingConfig
    draft: Artifact
    base: FolderFacts
    tokenizer: Any
    files: tuple[EncodedFile, ...]
    held_out: EncodedFile | None
    device: Device
    needs: Needs
    plan: Mapping[str, Json]

    @property
    def work(self) -> Path:
        """The working folder."""
        return work_folder(self.draft.path)


def check_training(request: TrainRequest) -> Checked:
    """Make every check that can be made beforehand, and say what was found.

    Raises:
        ShipgateError: as for `train`.
    """
    config = request.config
    uri = request.model or config.model.base_model
    source = full_precision(uri)
    if source.folder is None or source.adapter is not None:
        raise ShipgateError(f"{uri} is no base to train on; give hf:DIR, a folder of safetensors")
    _check_context(config, source.folder)
    out = request.out or _default_out(config)
    check_target(out)
    device = choose_device(config.hardware)
    tokenizer = load_tokenizer(source.folder.path)
    files, held_out = _encoded(config, tokenizer)
    need = needs(config, source.parameters, empty_model(source.folder.path), device)
    require_space(out, need.disk)
    warning = require_memory(need, free_memory(device, config.hardware))
    draft = drafted(
        "train",
        "adapter",
        out,
        parents=(uri,),
        training={file.path: file.sha256 for file in files},
        dry_run=request.dry_run,
    )
    checked = Checked(
        config=config,
        draft=draft,
        base=source.folder,
        tokenizer=tokenizer,
        files=files,
        held_out=held_out,
        device=device,
        needs=need,
        plan=_plan(config, draft, files, held_out, device),
    )
    check_plan(checked.work, checked.plan)
    if main_process():
        _say_found(checked, warning)
    return checked


def _check_context(config: TrainingConfig, base: FolderFacts) -> None:
    asked, trained = config.data_processing.max_seq_length, base.context_length
    if trained is not None and asked > trained:
        raise ShipgateError(
            f"data_processing.max_seq_length is {asked} and {base.path} reads {trained} tokens; lower it"
        )


def _default_out(config: TrainingConfig) -> Path:
    """The configured folder; with a time in its name unless an unfinished one is there to go on with."""
    plain = Path(config.model.output_dir)
    if not config.model.timestamped:
        return plain
    if processes() > 1:
        raise ShipgateError("several processes need one name for the target; give it with --out")
    unfinished = sorted(plain.parent.glob(f"{plain.name}_*.training"))
    left = [work.with_suffix("") for work in unfinished if not work.with_suffix("").exists()]
    if left:
        say(f"going on with {left[-1]}; name another --out to begin anew")
        return left[-1]
    return plain.with_name(f"{plain.name}_{datetime.now(UTC):%Y%m%d_%H%M%S}")


def _encoded(config: TrainingConfig, tokenizer: Any) -> tuple[tuple[EncodedFile, ...], EncodedFile | None]:  # noqa: ANN401
    read = [read_samples(Path(name)) for name in config.data.train_files]
    held_out = None if config.data.eval_file is None else read_samples(Path(config.data.eval_file))
    if held_out is not None:
        check_held_out(read, held_out)
    encode, processing = encoder(tokenizer), config.data_processing
    files = tuple(encode_file(file, encode, processing) for file in read)
    return files, None if held_out is None else encode_file(held_out, encode, processing)


def _plan(
    config: TrainingConfig,
    draft: Artifact,
    files: tuple[EncodedFile, ...],
    held_out: EncodedFile | None,
    device: Device,
) -> Mapping[str, Json]:
    """What makes a training this one; bands and names of folders do not."""
    asked = config.model_dump(mode="json")
    return {
        **{part: asked[part] for part in ("training", "lora", "data_processing")},
        "base": draft.parents[0].sha256,
        "files": [file.sha256 for file in files],
        "eval_file": None if held_out is None else held_out.sha256,
        "device": [device.kind, device.precision],
        "processes": processes(),
    }


def _say_found(checked: Checked, warning: str | None) -> None:
    rows, need, config = sum(len(file.rows) for file in checked.files), checked.needs, checked.config
    say(f"trains on {checked.device.reason}" + (f", {processes()} processes" if processes() > 1 else ""))
    share = need.adapter_parameters / (need.adapter_parameters + checked.base.parameters)
    say(f"{need.adapter_parameters:,} weights are trained ({share:.2%} of all), on {rows:,} samples")
    for file in (*checked.files, *([checked.held_out] if checked.held_out else [])):
        if file.truncated or file.left_out:
            say(
                f"{file.path}: {file.truncated} samples are cut at {config.data_processing.max_seq_length}"
                f" tokens, {file.left_out} are left out because the question alone fills them"
            )
    if warning is not None:
        say(warning)
