"""How much memory a merge takes: PEFT alone, `shipgate merge`, and `shipgate merge --low-memory`.

    $ python -m benchmarks.memory.merge --work /tmp/merge

Generates a model of 4 GB (random weights, in shards of 1 GB) and an adapter for it, merges it three ways,
each in a process of its own, compares the results tensor by tensor and deletes everything. Peak memory is
Linux' own count of a process's pages (VmHWM), libraries included. Not covered: GPUs, and what a merge is
worth.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from harnesses.engines.hf_load import library
from harnesses.records import Record
from pipeline import process
from pipeline.merge import MergeConfig, merge
from pipeline.shards import INDEX, open_shards

WAYS = ("peft alone", "shipgate merge", "shipgate merge --low-memory")
_GIGABYTE = 1e9
_BYTES = 2


class Shape(Record):
    """The generated model: a Llama, its weights in bfloat16.

    Attributes:
        shard_bytes: a shard is closed once it has these.
    """

    hidden: int = 2560
    intermediate: int = 6912
    layers: int = 24
    vocabulary: int = 32_000
    shard_bytes: int = 950_000_000

    def tensors(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Name and shape of every tensor, in the order of the layers."""
        yield "model.embed_tokens.weight", (self.vocabulary, self.hidden)
        for layer in range(self.layers):
            front = f"model.layers.{layer}"
            for name in ("q_proj", "k_proj", "v_proj", "o_proj"):
                yield f"{front}.self_attn.{name}.weight", (self.hidden, self.hidden)
            for name in ("gate_proj", "up_proj"):
                yield f"{front}.mlp.{name}.weight", (self.intermediate, self.hidden)
            yield f"{front}.mlp.down_proj.weight", (self.hidden, self.intermediate)
            yield f"{front}.input_layernorm.weight", (self.hidden,)
            yield f"{front}.post_attention_layernorm.weight", (self.hidden,)
        yield "model.norm.weight", (self.hidden,)
        yield "lm_head.weight", (self.vocabulary, self.hidden)

    @property
    def adapted(self) -> list[tuple[str, tuple[int, ...]]]:
        """The seven matrices of every layer, by module."""
        return [(name.removesuffix(".weight"), size) for name, size in self.tensors() if "_proj" in name]


def write_model(shape: Shape, folder: Path) -> Path:
    """Write the model, a shard at a time in memory."""
    torch, files, transformers = library("torch"), library("safetensors.torch"), library("transformers")
    torch.manual_seed(1)
    folder.mkdir(parents=True)
    transformers.LlamaConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.hidden,
        intermediate_size=shape.intermediate,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.hidden // 128 or 1,
        num_key_value_heads=shape.hidden // 128 or 1,
        architectures=["LlamaForCausalLM"],
        dtype="bfloat16",
    ).save_pretrained(folder)
    listed: dict[str, str] = {}
    held: dict[str, Any] = {}

    def close() -> None:
        name = f"model-{len(set(listed.values())) + 1:05}.safetensors"
        files.save_file(held, folder / name, metadata={"format": "pt"})
        listed.update(dict.fromkeys(held, name))
        held.clear()

    for name, size in shape.tensors():
        drawn = torch.ones(size) if len(size) == 1 else torch.randn(size) * 0.02
        held[name] = drawn.to(torch.bfloat16)
        if sum(tensor.numel() * _BYTES for tensor in held.values()) >= shape.shard_bytes:
            close()
    if held:
        close()
    (folder / INDEX).write_text(json.dumps({"metadata": {}, "weight_map": listed}))
    return folder


def write_adapter(shape: Shape, base: Path, folder: Path, *, rank: int = 16) -> Path:
    """Write an adapter of random factors for every matrix of every layer."""
    torch, files, peft = library("torch"), library("safetensors.torch"), library("peft")
    torch.manual_seed(2)
    names = sorted({name.rpartition(".")[2] for name, _ in shape.adapted})
    config = peft.LoraConfig(r=rank, lora_alpha=2 * rank, target_modules=names, task_type="CAUSAL_LM")
    config.base_model_name_or_path = str(base)
    config.save_pretrained(folder)
    factors = {}
    for module, (out, into) in shape.adapted:
        factors[f"base_model.model.{module}.lora_A.weight"] = torch.randn(rank, into) * 0.02
        factors[f"base_model.model.{module}.lora_B.weight"] = torch.randn(out, rank) * 0.02
    files.save_file(factors, folder / "adapter_model.safetensors", metadata={"format": "pt"})
    return folder


def merge_one_way(way: str, base: Path, adapter: Path, out: Path) -> dict[str, Any]:
    """Merge, and say what it took: seconds, and the most memory that this process ever had, in bytes."""
    start, found = time.monotonic(), {}
    if way == WAYS[0]:
        _peft_alone(base, adapter, out)
    else:
        artifact = merge(MergeConfig(model=f"hf:{base}+{adapter}", out=out, low_memory=way == WAYS[2]))
        found = artifact.metrics["logits"]
    return {"way": way, "seconds": time.monotonic() - start, "peak_bytes": peak_bytes(), "logits": found}


def _peft_alone(base: Path, adapter: Path, out: Path) -> None:
    """What people run: everything in bfloat16, no check."""
    torch, transformers, peft = library("torch"), library("transformers"), library("peft")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = transformers.AutoModelForCausalLM.from_pretrained(base, dtype=torch.bfloat16)
        merged = peft.PeftModel.from_pretrained(model, str(adapter)).merge_and_unload()
        merged.save_pretrained(out)


def peak_bytes() -> int:
    """The most memory that this process has had since it was started."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def differences(one: Path, other: Path) -> dict[str, Any]:
    """How many tensors of two folders differ in a bit, and by how much at most."""
    torch = library("torch")
    ours, theirs = open_shards(one).tensors, open_shards(other).tensors
    unlike, largest = 0, 0.0
    for name, stored in ours.items():
        a, b = stored.read(), theirs[name].read()
        if not torch.equal(a, b):
            unlike += 1
            largest = max(largest, float((a.float() - b.float()).abs().max()))
    return {
        "tensors": len(ours),
        "names_equal": set(ours) == set(theirs),
        "unlike": unlike,
        "largest": largest,
    }


def compare_ways(shape: Shape, work: Path) -> dict[str, Any]:
    """Generate, merge every way in a process of its own, and compare; the folder is deleted afterwards."""
    try:
        base = write_model(shape, work / "base")
        adapter = write_adapter(shape, base, work / "adapter")
        shards = open_shards(base)
        rows = []
        for number in range(len(WAYS)):
            line = [
                sys.executable,
                "-m",
                "benchmarks.memory.merge",
                "--work",
                str(work),
                "--way",
                str(number),
            ]
            rows.append(json.loads(process.run(line).splitlines()[-1]))
        made = [work / f"merged-{number}" for number in range(len(WAYS))]
        return {
            "model_bytes": sum(stored.size for stored in shards.tensors.values()),
            "shards": len(shards.files),
            "largest_shard_bytes": shards.largest_file,
            "adapter_bytes": (adapter / "adapter_model.safetensors").stat().st_size,
            "ways": rows,
            "low_memory_against_peft_alone": differences(made[2], made[0]),
            "low_memory_against_shipgate_merge": differences(made[2], made[1]),
        }
    finally:
        shutil.rmtree(work, ignore_errors=True)


def table(found: dict[str, Any]) -> str:
    """The result for people."""
    shard = found["largest_shard_bytes"]
    model, adapter = found["model_bytes"] / _GIGABYTE, found["adapter_bytes"] / _GIGABYTE
    said = f"Model {model:.2f} GB in {found['shards']} shards, the largest {shard / _GIGABYTE:.2f} GB;"
    lines = [f"{said} adapter {adapter:.3f} GB.", ""]
    lines += ["| way | peak memory | of the largest shard | seconds |", "| --- | ---: | ---: | ---: |"]
    for row in found["ways"]:
        peak = row["peak_bytes"]
        lines.append(
            f"| {row['way']} | {peak / _GIGABYTE:.2f} GB | {peak / shard:.2f} | {row['seconds']:.0f} |"
        )
    return "\n".join(lines)


def main() -> int:
    """Run the comparison, or one way of it."""
    parser = argparse.ArgumentParser(prog="benchmarks.memory.merge", description="Peak memory of merging.")
    parser.add_argument("--work", metavar="DIR", type=Path, required=True, help="made, and deleted; 20 GB")
    parser.add_argument("--shape", metavar="JSON", default="{}", help="another shape of model")
    parser.add_argument("--way", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    work = options.work
    if options.way is not None:
        way, out = WAYS[options.way], work / f"merged-{options.way}"
        sys.stdout.write(json.dumps(merge_one_way(way, work / "base", work / "adapter", out)) + "\n")
        return 0
    work.mkdir(parents=True)
    found = compare_ways(Shape.model_validate_json(options.shape), work)
    sys.stdout.write(json.dumps(found, indent=2) + "\n" + table(found) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
