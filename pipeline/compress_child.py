"""Makes an AWQ or GPTQ model with llm-compressor; run as a script, where its packages are.

    python compress_child.py TASK.json

The task: `model` and `out` (folders), `method`, `bits`, `calibration` and `texts` (lists of token ids),
`logits` (a file). The folder that was written is read again, and what it makes of the texts goes to the
file, so that what is measured is what was saved. Imports nothing of Shipgate's: its transformers is another
one. Not covered: whether the result is good, which the parent says.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any


def main(arguments: list[str]) -> int:
    """Carry out the task in the file named."""
    import torch
    from transformers import AutoModelForCausalLM

    task = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    _compress(task)
    model: Any = AutoModelForCausalLM.from_pretrained(task["out"], dtype=torch.float32, local_files_only=True)
    model.eval()
    with Path(task["logits"]).open("wb") as stream, torch.inference_mode():
        for ids in task["texts"]:
            logits = model(torch.tensor([ids], device=model.device)).logits[0]
            stream.write(logits.float().cpu().numpy().tobytes())
    return 0


def _compress(task: dict[str, Any]) -> None:
    import torch
    from datasets import Dataset
    from transformers import AutoModelForCausalLM

    if not torch.accelerator.is_available():
        # It pins memory for transfers to an accelerator also where there is none, and torch refuses.
        cache = import_module("llmcompressor.pipelines.cache").IntermediatesCache
        cache._pin_intermediate = classmethod(lambda _cls, _value: None)  # noqa: SLF001 - the only way around it
    model = AutoModelForCausalLM.from_pretrained(
        task["model"], dtype="auto", local_files_only=True, trust_remote_code=False
    )
    rows = [{"input_ids": ids, "attention_mask": [1] * len(ids)} for ids in task["calibration"]]
    longest = max(len(ids) for ids in task["calibration"])
    import_module("llmcompressor").oneshot(
        model=model,
        dataset=Dataset.from_list(rows),
        recipe=[_modifier(task["method"], task["bits"])],
        max_seq_length=longest,
        num_calibration_samples=len(rows),
    )
    model.save_pretrained(task["out"], save_compressed=True)


def _modifier(method: str, bits: str) -> Any:  # noqa: ANN401 - it has no types
    if method == "gptq":
        gptq = import_module("llmcompressor.modifiers.quantization").GPTQModifier
        return gptq(targets="Linear", scheme=f"W{bits}A16", ignore=["lm_head"])
    awq = import_module("llmcompressor.modifiers.awq").AWQModifier
    return awq(targets=["Linear"], scheme="W4A16_ASYM", ignore=["lm_head"])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
