"""`shipgate train`: a LoRA adapter on a base in 16 or 32 bits, from checked files to a folder with its note.

    train(TrainRequest(config=read_config(path), out=Path("outputs/lora")))

Everything is checked before anything is written: configuration, base (no pickle, no code, not quantized),
samples, target modules, disk, memory. Checkpoints stand in `<out>.training`; killed and called again, the
training goes on from the last whole one and ends with the same weights. Under `accelerate launch` every
process calls this and the first one publishes. Not covered: models that need more than one device each.
"""

from __future__ import annotations

import json
import shutil
from contextlib import nullcontext
from pathlib import Path

from harnesses.engines.hf_load import library
from harnesses.records import ShipgateError
from pipeline.disk import room_for
from pipeline.step import Artifact, alone, making, publish, say
from pipeline.training_check import Checked, TrainRequest, check_training
from pipeline.training_data import features
from pipeline.training_loop import Fitted, Job, fit, main_process, processes
from pipeline.training_plan import begin, checkpoints, history_of, last_checkpoint, starts
from pipeline.training_stats import FILE, Known, TrainingStats, computed, metrics
from pipeline.training_watch import NotFiniteError, Watch, windows

_TOKENIZER_FILES = (
    "tokenizer.json",
    "tokenizer.model",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "chat_template.jinja",
    "vocab.json",
    "merges.txt",
)


def train(request: TrainRequest) -> Artifact:
    """Train, or check that it could be done.

    Under several processes only the first one's result has a digest.

    Raises:
        ShipgateError: something is not as it must be; nothing stands under the target's name.
    """
    checked = check_training(request)
    if request.dry_run:
        return checked.draft
    with alone(checked.work) if main_process() else nullcontext():
        checkpoint = _begun(checked)
        before = windows(history_of(checkpoint)) if checkpoint else ()
        watch = Watch(
            may_skip=checked.device.kind == "cuda" and checked.device.precision == "fp16",
            before=before[-1].seconds if before else 0.0,
        )
        watch.unproven = checkpoint
        try:
            with room_for(checked.draft.path):
                fitted = fit(_job(checked, checkpoint), watch)
        except NotFiniteError:
            # What was saved after the step that ruined the weights must not be gone on from.
            if watch.unproven is not None and watch.good is not None:
                shutil.rmtree(watch.unproven, ignore_errors=True)
            raise
        return _published(checked, fitted) if main_process() else checked.draft


def _begun(checked: Checked) -> Path | None:
    """The checkpoint to go on from, once the working folder is there for every process."""
    work = checked.work
    if main_process():
        if not work.exists():
            begin(work, checked.plan)
        found = last_checkpoint(work)
        starts(work, 1)
        if found is not None:
            say(f"going on from {found}")
    if processes() > 1:
        state = library("accelerate").PartialState(cpu=checked.device.kind == "cpu")
        state.wait_for_everyone()
    return next(reversed(checkpoints(work).values()), None)


def _job(checked: Checked, checkpoint: Path | None) -> Job:
    return Job(
        config=checked.config,
        device=checked.device,
        base=checked.base.path,
        tokenizer=checked.tokenizer,
        rows=features(checked.files),
        held_out=features([checked.held_out]) if checked.held_out else [],
        work=checked.work,
        checkpoint=checkpoint,
    )


def _published(checked: Checked, fitted: Fitted) -> Artifact:
    stats = computed(
        fitted,
        Known(
            config=checked.config,
            base=checked.draft.parents[0],
            base_parameters=checked.base.parameters,
            trainable_parameters=sum(p.numel() for p in fitted.model.parameters() if p.requires_grad),
            device=checked.device.kind,
            precision=checked.device.precision,
            starts=starts(checked.work, 0),
            files=checked.files,
            held_out=checked.held_out,
        ),
    )
    with making(checked.draft.path) as folder:
        _save(checked, fitted, stats, folder)
        made = publish(folder, checked.draft.measured(**metrics(stats)))
    say(f"the checkpoints stay in {checked.work}; remove it when they are no longer wanted")
    return made


def _save(checked: Checked, fitted: Fitted, stats: TrainingStats, folder: Path) -> None:
    """The adapter, the tokenizer's files as they are, the statistics and TensorBoard's files.

    Raises:
        ShipgateError: the adapter learned nothing, or holds a number that is not finite.
    """
    torch = library("torch")
    dtype = getattr(torch, checked.config.lora.save_dtype)
    saved = library("peft").get_peft_model_state_dict(fitted.model, save_embedding_layers=False)
    weights = {name: tensor.detach().to("cpu", dtype).contiguous() for name, tensor in saved.items()}
    if not all(torch.isfinite(tensor).all() for tensor in weights.values()):
        raise ShipgateError("the adapter holds weights that are not finite; lower training.learning_rate")
    if not any(tensor.any() for name, tensor in weights.items() if "lora_B" in name):
        raise ShipgateError("the adapter is as it was before training; raise training.learning_rate")
    fitted.model.peft_config["default"].save_pretrained(str(folder))
    _sort_modules(folder / "adapter_config.json", checked)
    library("safetensors.torch").save_file(weights, folder / "adapter_model.safetensors", {"format": "pt"})
    for name in _TOKENIZER_FILES:
        if name in checked.base.files:
            shutil.copy(checked.base.files[name], folder / name)
    if (checked.work / "logs").is_dir():
        shutil.copytree(checked.work / "logs", folder / "logs")
    (folder / "adapter_model.safetensors").chmod(0o644)
    (folder / FILE).write_text(stats.model_dump_json(indent=2) + "\n", encoding="utf-8")


def _sort_modules(path: Path, checked: Checked) -> None:
    """PEFT writes a set, in another order each time, and the base's path as transformers last had it."""
    config = json.loads(path.read_text(encoding="utf-8"))
    config["target_modules"] = sorted(config["target_modules"])
    config["base_model_name_or_path"] = str(checked.base.path)
    config["inference_mode"] = True
    path.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
