"""Makes the embedded models from nothing: tokenizer, base, LoRA adapter, merge, GGUF, quantization.

`python -m pipeline.models` runs every step whose result is not in the work folder yet; `--until` stops early.
Merging and quantizing are the pipeline's own steps, which publish nothing that fails their checks.
The recipe is `config/embedded.json`; every random draw is seeded.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import shutil
import sys
import warnings
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from harnesses.engines.hf_folder import check_model_folder
from harnesses.engines.identity import file_digest
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import Sidecar, describe, write_sidecar
from pipeline import llama_install, lora, pretrain
from pipeline.cli import WRONG, complain
from pipeline.corpus.decontaminate import build_filter, gate_cases
from pipeline.corpus.mix import Manner, stream
from pipeline.embedded_recipe import RECIPE, Recipe, manner, openings, stages
from pipeline.merge import MergeConfig, merge
from pipeline.quantize import QuantizeConfig, quantize
from pipeline.schedule import Progress, Schedule, log_to
from pipeline.step import say
from pipeline.token_batches import batches, encoder
from pipeline.tokenizer import train_tokenizer
from reports.digests import root
from reports.policy import read_policy


def _seeded(seed: int) -> None:
    import torch

    random.seed(seed)
    torch.manual_seed(seed)


def make_tokenizer(recipe: Recipe, work: Path) -> None:
    """Train the vocabulary on a sample of the base's training text."""
    shares = {**recipe["base"][0]["shares"], "copying": 0.15}
    samples = stream(
        recipe["seed"] + 1, shares, Manner(aligned=0.75, tutored=True), build_filter(gate_cases())
    )
    texts = (f"{s.prompt}\n{s.answer}" for s in itertools.islice(samples, recipe["tokenizer_samples"]))
    train_tokenizer(texts, recipe["model"]["vocabulary"], work / "tokenizer")


def _new_model(recipe: Recipe) -> Any:  # noqa: ANN401
    from transformers import LlamaConfig, LlamaForCausalLM

    shape = recipe["model"]
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=shape["vocabulary"],
            hidden_size=shape["hidden"],
            num_hidden_layers=shape["layers"],
            intermediate_size=shape["intermediate"],
            num_attention_heads=shape["heads"],
            num_key_value_heads=shape["heads"],
            max_position_embeddings=shape["context"],
            tie_word_embeddings=True,
            # On a CPU the backward pass of torch's fused attention takes ten times its forward pass here.
            attn_implementation="eager",  # type: ignore[call-arg]
            bos_token_id=1,
            eos_token_id=4,
            pad_token_id=5,
        )
    )


def _save(model: Any, tokenizer: Path, out: Path) -> None:  # noqa: ANN401
    import torch

    model.to(torch.bfloat16).save_pretrained(out)
    for file in tokenizer.iterdir():
        shutil.copy(file, out / file.name)


def _snapshot(model: Any, out: Path) -> None:  # noqa: ANN401
    """Weights as they stand, to look at while training goes on."""
    from safetensors.torch import save_model

    out.mkdir(exist_ok=True)
    save_model(model, str(out / "model.safetensors"))


def _train(
    model: Any,  # noqa: ANN401
    recipe: Recipe,
    work: Path,
    part: str,
    adapter: Sequence[lora.Pair] = (),
) -> None:
    options, seed = stages(recipe)[part]
    schedule = Schedule(
        steps=options["steps"],
        learning_rate=options["learning_rate"],
        floor=options.get("floor", 0.1),
        seed=recipe["seed"],
        max_tokens=760,
        compiled=options.get("compiled", False),
        horizon=options.get("horizon", 0),
        asked=options.get("asked", 0.0),
        openings=options.get("openings", 0.0),
    )
    samples = stream(seed, options["shares"], manner(part, options), build_filter(gate_cases()))
    encode = encoder(work / "tokenizer" / "tokenizer.model", seed, openings(options))
    log = log_to(work / f"{part}.jsonl")

    def report(progress: Progress) -> None:
        log(progress)
        if progress.step % 500 == 0:
            _snapshot(model, work / f"{part}-latest")

    data = batches(samples, encode, schedule)
    last = pretrain.fit(model, data, schedule, pad=5, report=report, adapter=adapter)
    (work / f"{part}_stats.json").write_text(json.dumps(asdict(last)) + "\n", encoding="utf-8")


def make_base(recipe: Recipe, work: Path) -> None:
    """Pre-train the base from random weights, stage by stage; finished stages are not repeated."""
    parts = [part for part in stages(recipe) if part.startswith("base")]
    for before, part in zip([None, *parts], parts, strict=False):
        if (work / part / "model.safetensors").exists():
            continue
        _seeded(recipe["seed"])
        model = _loaded(work / before) if before else _new_model(recipe)
        _train(model, recipe, work, part)
        _save(model, work / "tokenizer", work / part)
    shutil.copytree(work / parts[-1], work / "base", dirs_exist_ok=True)


def _loaded(folder: Path) -> Any:  # noqa: ANN401
    import torch
    from transformers import LlamaForCausalLM

    return LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager")


def make_candidate(recipe: Recipe, work: Path) -> None:
    """Fine-tune a LoRA adapter on the saved base, stage by stage, and merge it as `shipgate merge` does.

    Raises:
        ShipgateError: the merge fails its own check; there is no candidate then.
    """
    from peft import LoraConfig, get_peft_model, load_peft_weights, set_peft_model_state_dict

    _seeded(recipe["seed"] + 10)
    options = recipe["adapter"]
    config = LoraConfig(
        r=options["rank"],
        lora_alpha=options["alpha"],
        lora_dropout=0.0,
        target_modules=["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
        task_type="CAUSAL_LM",
    )
    with warnings.catch_warnings():
        # peft 0.21 asks transformers 5 a question under its old name.
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        peft_model = get_peft_model(_loaded(work / "base"), config)
    plain = _loaded(work / "base")
    pairs = lora.pairs(peft_model, plain)
    parts = [part for part in stages(recipe) if part.startswith("adapter")]
    for part in parts:
        if (work / part / "adapter_model.safetensors").exists():
            set_peft_model_state_dict(peft_model, load_peft_weights(str(work / part), device="cpu"))
            continue
        for pair in pairs:
            pair.apply()
        _train(plain, recipe, work, part, pairs)
        peft_model.save_pretrained(str(work / part))
    shutil.copytree(work / parts[-1], work / "adapter", dirs_exist_ok=True)
    merge(MergeConfig(model=f"hf:{work / 'base'}+{work / 'adapter'}", out=work / "candidate"))


def make_gguf(recipe: Recipe, work: Path) -> None:
    """Convert and quantize both models, with the checks and bars of `shipgate quantize`.

    Raises:
        ShipgateError: a tool is missing, or what came out is not sound or over a bar; it is not there then.
    """
    llama_install.tools(say)
    bars = read_policy(root() / "gates" / "policy.toml").perplexity
    if bars is None:
        raise ShipgateError("gates/policy.toml has no table [perplexity]; add it, with quantize_allowance")
    kind = recipe["quantization"]
    for name in ("base", "candidate"):
        out = work / f"{name}.gguf"
        if not out.exists():
            model = f"hf:{work / name}"
            allowed = bars.quantize_allowance
            quantize(QuantizeConfig(model=model, out=out, bits=kind[1], kind=kind, allowance=allowed))


STEPS: tuple[tuple[str, str, Callable[[Recipe, Path], None]], ...] = (
    ("tokenizer", "tokenizer/tokenizer.model", make_tokenizer),
    ("base", "base/model.safetensors", make_base),
    ("candidate", "candidate/model.safetensors", make_candidate),
    ("gguf", "candidate.gguf", make_gguf),
)


def publish(recipe: Recipe, work: Path, out: Path) -> None:
    """Copy the finished models to where the gate looks for them, and write `recipe.json` beside them.

    Raises:
        ShipgateError: a model is missing or its folder is not whole.
    """
    parameters = check_model_folder(work / "candidate").parameters
    for name in ("base", "candidate"):
        shutil.rmtree(out / name, ignore_errors=True)
        shutil.copytree(work / name, out / name)
        shutil.copy(work / f"{name}.gguf", out / f"{name}.gguf")
        note_parent(out, name)
    stats: dict[str, list[Any]] = {"base": [], "adapter": []}
    for stage in stages(recipe):
        found = json.loads((work / f"{stage}_stats.json").read_text(encoding="utf-8"))
        stats[stage.rstrip("0123456789")].append(found)
    made = {
        "seed": recipe["seed"],
        "parameters": parameters,
        "quantization": recipe["quantization"],
        "tokens": {part: sum(s["tokens"] for s in stats[part]) for part in stats},
        "minutes": {part: round(sum(s["seconds"] for s in stats[part]) / 60, 1) for part in stats},
        "sha256": published_digests(out),
    }
    (out / "recipe.json").write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")


def note_parent(out: Path, name: str) -> None:
    """Write beside a published GGUF what it was quantized from, which perplexity is held against."""
    gguf = out / f"{name}.gguf"
    note = Sidecar(stage="quantized", parents=(describe(f"hf:{out / name}", out),), sha256=file_digest(gguf))
    write_sidecar(gguf, note)


def published_digests(out: Path) -> dict[str, str]:
    """`sha256:<hex>` of each published file by its name relative to the folder."""
    files = [out / "base.gguf", out / "candidate.gguf"]
    files += sorted(
        file for name in ("base", "candidate") for file in (out / name).rglob("*") if file.is_file()
    )
    return {file.relative_to(out).as_posix(): file_digest(file) for file in files}


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=Path("outputs/models"), help="for intermediate results")
    parser.add_argument(
        "--recipe", type=Path, default=RECIPE, help="what to make, instead of the shipped one"
    )
    parser.add_argument("--until", choices=[name for name, _, _ in STEPS], help="stop after this step")
    parser.add_argument("--publish", action="store_true", help="copy the result to fixtures/models")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the missing steps in order; the command line's arguments if None are given. 2 where one fails."""
    options = _options(arguments)
    try:
        _made(options)
    except ShipgateError as error:
        complain(str(error))
        return WRONG
    return 0


def _made(options: argparse.Namespace) -> None:
    recipe = json.loads(options.recipe.read_text(encoding="utf-8"))
    options.work.mkdir(parents=True, exist_ok=True)
    for name, result, step in STEPS:
        if not (options.work / result).exists():
            sys.stderr.write(f"shipgate: making {name}\n")
            step(recipe, options.work)
        if options.until == name:
            return
    if options.publish:
        publish(recipe, options.work, FIXTURES / "models")


if __name__ == "__main__":
    raise SystemExit(main())
