r"""The embedded candidate broken on purpose, once for each guard, and what each guard says.

    python -m benchmarks.validity.broken_models                       # tokenizer and template: 10 s
    python -m benchmarks.validity.broken_models --adapter DIR         # and a LoRA merged at twice its alpha

The first table changes metadata of a copy of `candidate.gguf` and asks `check_parity`, without a parent and
against `hf:candidate`. The second merges the adapter that `make models` trains into the base as it should be
and at double scaling, which no tokenizer check can see, and asks the harnesses and perplexity; with
`$LLAMA_CPP_DIR` both become GGUF first, quantized as the candidate is. Not covered: what a broken model
answers in one case or another; one run of each is shown, not a study.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import random
import re
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harnesses.engines.gguf_file import read_gguf
from harnesses.engines.hf_load import library
from harnesses.engines.parity import check_parity
from harnesses.engines.patched_gguf import patch_gguf
from harnesses.prompts import FIXTURES, load_cases
from harnesses.records import ShipgateError

MODELS = FIXTURES / "models"
CANDIDATE, PARENT = MODELS / "candidate.gguf", f"hf:{MODELS / 'candidate'}"
HARNESSES = ("tool_success", "refusal")
SWAPS, SEED = 40, 20251121
_TEMPLATE, _ADD_BOS = "tokenizer.chat_template", "tokenizer.ggml.add_bos_token"
_TOKENS, _SCORES = "tokenizer.ggml.tokens", "tokenizer.ggml.scores"
_USER = "message['content']"
_ROLES = "{'user': 'assistant', 'assistant': 'user'}[message['role']]"
_PLACE = re.compile(r"/(?:[^/\s]+/)+")
_FIRST_MERGE = 262
_QUANTIZATION = "Q4_K_M"


@dataclass(frozen=True)
class Broken:
    """A guard, what was done to the candidate, and the metadata that does it."""

    guard: str
    what: str
    changes: Mapping[str, object]


def broken_metadata(metadata: Mapping[str, Any]) -> tuple[Broken, ...]:
    """One for each way; the template is the candidate's own, changed."""
    template = metadata[_TEMPLATE]
    twice = template.replace(_USER, f"'<|im_start|>user\n' + {_USER}")
    return (
        Broken("BOS", "add_bos_token = true", {_ADD_BOS: True}),
        Broken(
            "BOS",
            "add_bos_token = true, and the template writes one",
            {_ADD_BOS: True, _TEMPLATE: "{{ bos_token }}" + template},
        ),
        Broken(
            "BOS",
            "add_bos_token = true, and the template writes two",
            {_ADD_BOS: True, _TEMPLATE: "{{ bos_token }}{{ bos_token }}" + template},
        ),
        Broken("template", "stripped", {_TEMPLATE: None}),
        Broken("template", "whole template twice", {_TEMPLATE: template + template}),
        Broken("template", "user frame twice", {_TEMPLATE: twice}),
        Broken("template", "roles swapped", {_TEMPLATE: template.replace("message['role']", _ROLES)}),
        Broken("template", "of another family", {_TEMPLATE: "[INST] {{ messages[0].content }} [/INST]"}),
        Broken("tokenizer", "two pieces swapped", {_TOKENS: swapped(metadata[_TOKENS], _FIRST_MERGE)}),
        Broken("tokenizer", "two merges swapped", {_SCORES: swapped(metadata[_SCORES], _FIRST_MERGE)}),
        Broken("tokenizer", "a space before every text", {"tokenizer.ggml.add_space_prefix": True}),
    )


def swapped(values: Sequence[Any], one: int, other: int | None = None) -> list[Any]:
    """The values with two of them exchanged, the second a thousand further on where none is named."""
    changed = list(values)
    other = one + 1000 if other is None else other
    changed[one], changed[other] = changed[other], changed[one]
    return changed


def parity_rows(work: Path) -> Iterator[tuple[str, ...]]:
    """Guard, what was broken, what is said without a parent and with it."""
    for broken in broken_metadata(read_gguf(CANDIDATE).metadata):
        uri = f"gguf:{patch_gguf(CANDIDATE, work / 'broken.gguf', broken.changes)}"
        alone, held = (check_parity(uri, parent).problems for parent in (None, PARENT))
        yield broken.guard, broken.what, _said(alone), _said([p for p in held if p not in alone])


def caught_merge_swaps(work: Path) -> tuple[int, int]:
    """Of SWAPS random exchanges of two merge ranks: how many the corpus sees, and with the prompts too."""
    scores = read_gguf(CANDIDATE).metadata[_SCORES]
    prompts = [
        case.prompt for file in sorted((FIXTURES / "prompts").glob("*.jsonl")) for case in load_cases(file)
    ]
    draw = random.Random(SEED)  # noqa: S311 - nothing is kept secret
    library("transformers")  # once, so that not every check starts a Python for it
    caught = [0, 0]
    for _ in range(SWAPS):
        pair = draw.sample(range(_FIRST_MERGE, len(scores)), 2)
        uri = f"gguf:{patch_gguf(CANDIDATE, work / 'swap.gguf', {_SCORES: swapped(scores, *pair)})}"
        for at, texts in enumerate(((), prompts)):
            caught[at] += bool(check_parity(uri, PARENT, prompts=texts).problems)
    return caught[0], caught[1]


def merge_rows(adapter: Path, work: Path) -> Iterator[tuple[str, ...]]:
    """The adapter merged at 1 and 2 times its scaling: parity, each harness, and perplexity against 1."""
    losses = library("harnesses.perplexity")
    reference = None
    for scale in (1.0, 2.0):
        folder = merged(adapter, scale, work / f"alpha-{scale:g}")
        model = as_gguf(folder)
        parity = _said(check_parity(model, f"hf:{folder}").problems)
        values = [evaluated(model, name, work / f"{scale:g}-{name}") for name in HARNESSES]
        measured = losses.measure(f"hf:{folder}")
        reference = reference or measured
        held = losses.ratio(measured, reference)
        interval = f" ({held.ci95[0]:.3f} to {held.ci95[1]:.3f})" if held.ci95 else ""
        said = f"{held.value:.3f}{interval}" if held.value is not None else held.reason
        yield f"{scale:g} × alpha", parity, *values, said


def merged(adapter: Path, scale: float, out: Path) -> Path:
    """The embedded base with the adapter merged at a multiple of its scaling, as a folder."""
    peft, transformers = library("peft"), library("transformers")
    base = transformers.AutoModelForCausalLM.from_pretrained(MODELS / "base", local_files_only=True)
    config = peft.LoraConfig.from_pretrained(str(adapter))
    config.lora_alpha *= scale
    with warnings.catch_warnings():
        # peft 0.21 asks transformers 5 a question under its old name.
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        model = peft.PeftModel.from_pretrained(base, str(adapter), config=config)
    model.merge_and_unload().save_pretrained(out)
    for name in ("tokenizer.model", "tokenizer_config.json"):
        shutil.copy(MODELS / "base" / name, out / name)
    return out


def as_gguf(folder: Path) -> str:
    """A folder's model string, or that of a quantized GGUF made of it where llama.cpp's sources are here."""
    if "LLAMA_CPP_DIR" not in os.environ:
        return f"hf:{folder}"
    from pipeline.llama_cpp import convert, find_tools, quantize

    tools = find_tools()
    f16 = convert(tools, folder, folder.with_suffix(".f16.gguf"))
    return f"gguf:{quantize(tools, f16, folder.with_suffix('.gguf'), _QUANTIZATION)}"


def evaluated(model: str, harness: str, out: Path) -> str:
    """What `shipgate eval` says of a model: value, bar, and whether it is met."""
    from pipeline.cli import main

    with contextlib.redirect_stdout(io.StringIO()):
        status = main(["eval", harness, "--model", model, "--out", str(out)])
    report = json.loads((out / f"eval_{harness}.json").read_text(encoding="utf-8"))
    if report["value"] is None:
        return f"no value (exit {status})"
    return f"{report['value']:.3f} of {report['threshold']:.2f} (exit {status})"


def _said(problems: Sequence[str]) -> str:
    return "; ".join(_PLACE.sub("…/", problem).replace("|", "\\|") for problem in problems) or "nothing"


def _write(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _table(heads: Sequence[str], rows: Iterator[tuple[str, ...]]) -> None:
    _write("| " + " | ".join(heads) + " |")
    _write("|" + " --- |" * len(heads))
    for row in rows:
        _write("| " + " | ".join(row) + " |")
    _write("")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="broken models, and what the guards say")
    parser.add_argument("--adapter", type=Path, help="the LoRA adapter's folder, as `make models` leaves it")
    adapter = parser.parse_args().adapter
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        _table(
            ("guard", "what was broken", "said without a parent", "said besides, against it"),
            parity_rows(work),
        )
        corpus, prompts = caught_merge_swaps(work)
        _write(f"Of {SWAPS} random exchanges of two merge ranks the corpus sees {corpus},")
        _write(f"and together with the suite's own prompts {prompts}.\n")
        if adapter is not None:
            heads = ("merged at", "parity", *HARNESSES, "perplexity ratio")
            _table(heads, merge_rows(adapter, work))


if __name__ == "__main__":
    try:
        main()
    except ShipgateError as error:
        raise SystemExit(f"broken_models: {error}") from error
