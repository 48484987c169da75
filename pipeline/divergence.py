"""How far models' next-token distributions lie apart: Kullback-Leibler divergence over the same tokens.

    folder_to_f16, f16_to_q4 = divergences(["hf:merged", "gguf:f16.gguf", "gguf:q4.gguf"], scratch=folder)

Each model is held against the one before it, on the texts that perplexity is measured on (questions with
their answers, as plain text), at every position. Perplexity looks at the one token that came; this looks at
all that could have: a model whose errors cancel out in perplexity does not hide here. KL(before || after) in
nats a token; weights in float32, a GGUF's dequantized. Not covered: llama.cpp's own arithmetic, which also
rounds what flows between the weights, and models on servers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harnesses.engines.hf_load import library
from harnesses.perplexity_data import load_documents
from harnesses.perplexity_load import Loaded, Weights, check_weights, load_weights
from harnesses.records import Record, ShipgateError

if TYPE_CHECKING:
    import numpy as np

SCRATCH_BYTES = 1 << 30
"""What one model's logits may take on disk; a large vocabulary is measured on fewer texts."""
_LONGEST = 512
"""Tokens of a text; what is longer is cut."""
_MOST = 100
"""Texts; five times as many gave the same first two digits."""
_FLOAT = 4
_MOST_LOST = 700.0
"""Nats a token, past which no float holds the ratio."""

Progress = Callable[[str, int, int], None]
"""Told a model's string, how many texts are done, and of how many."""
Texts = list[list[int]]


class Divergence(Record):
    """One model against another.

    Attributes:
        mean_kl: nats a token.
        top1_agreement: the share of positions where both find the same token likeliest.
        perplexity_ratio: the second one's perplexity over the first one's, on the same texts as they stand.
        tokens: positions compared.
        documents: texts they come from.
    """

    mean_kl: float
    top1_agreement: float
    perplexity_ratio: float
    tokens: int
    documents: int


def divergences(
    uris: Sequence[str], scratch: Path, progress: Progress = lambda _uri, _done, _total: None
) -> tuple[Divergence, ...]:
    """Each model after the first held against the one before it.

    Args:
        uris: `hf:DIR`, `hf:DIR+ADAPTER_DIR` or `gguf:PATH`; all with the first one's tokenizer.
        scratch: a folder for logits, at most 2 GiB at a time; left empty.
        progress: called for every text.

    Raises:
        ShipgateError: a model cannot be loaded, has another vocabulary, or gives logits that are not finite.
    """
    checked = [check_weights(uri) for uri in uris]
    first = load_weights(checked[0])
    texts, width = _texts(first), _width(first)
    files = [scratch / f"logits-{number}.f32" for number in range(len(uris))]
    found: list[Divergence] = []
    try:
        _write(first, texts, files[0], _telling(progress, uris[0], len(texts)))
        del first  # one model in memory at a time
        for number, (before, after) in enumerate(pairwise(files), start=1):
            _write_next(checked[number], width, texts, after, _telling(progress, uris[number], len(texts)))
            found.append(_compared(before, after, texts, uris[number]))
            before.unlink()
    finally:
        for file in files:
            file.unlink(missing_ok=True)
    return tuple(found)


def divergence_from(uri: str, write: Callable[[Texts, Path], None], scratch: Path, name: str) -> Divergence:
    """The divergence of a model that runs elsewhere.

    Args:
        uri: what it is held against.
        write: told the texts' token ids and a file, puts its float32 logits there, text after text.
        scratch: a folder for logits; left empty.
        name: what messages call it.

    Raises:
        ShipgateError: the reference cannot be loaded, or the logits are too few or not finite.
    """
    loaded = load_weights(check_weights(uri))
    texts, size = _texts(loaded), _FLOAT * _width(loaded)
    before, after = scratch / "logits-0.f32", scratch / "logits-1.f32"
    try:
        _write(loaded, texts, before, lambda _done: None)
        del loaded
        write(texts, after)
        if not after.is_file() or after.stat().st_size != size * sum(map(len, texts)):
            raise ShipgateError(f"{name} did not give as many logits as {uri}; make it again")
        return _compared(before, after, texts, name)
    finally:
        for file in (before, after):
            file.unlink(missing_ok=True)


def _telling(progress: Progress, uri: str, total: int) -> Callable[[int], None]:
    return lambda done: progress(uri, done, total)


def _texts(loaded: Loaded) -> Texts:
    """The texts as token ids: evenly spread, as many as the scratch folder holds logits of."""
    front = [] if loaded.bos is None else [loaded.bos]
    encoded = []
    for document in load_documents():
        text = "\n".join(value for value in document.fields.values() if isinstance(value, str))
        ids = front + loaded.tokenizer.encode(text, add_special_tokens=False)
        encoded.append(ids[:_LONGEST])
    room = SCRATCH_BYTES // (_FLOAT * _width(loaded))
    count = max(1, min(_MOST, len(encoded), len(encoded) * room // sum(map(len, encoded))))
    return [encoded[index * len(encoded) // count] for index in range(count)]


def _width(loaded: Loaded) -> int:
    return int(loaded.model.config.vocab_size)


def _write_next(checked: Weights, width: int, texts: Texts, file: Path, done: Callable[[int], None]) -> None:
    loaded = load_weights(checked)
    if _width(loaded) != width:
        raise ShipgateError(
            f"{checked.model.uri} has a vocabulary of {_width(loaded)}, and the model that it is held against"
            f" one of {width}; convert it again"
        )
    _write(loaded, texts, file, done)


def _write(loaded: Loaded, texts: Texts, file: Path, done: Callable[[int], None]) -> None:
    """Every position's logits, one text at a time."""
    torch = library("torch")
    with file.open("wb") as stream, torch.inference_mode():
        for number, ids in enumerate(texts, start=1):
            batch = torch.tensor([ids], device=loaded.model.device)
            stream.write(loaded.model(batch).logits[0].float().cpu().numpy().tobytes())
            done(number)


def _compared(before: Path, after: Path, texts: Texts, uri: str) -> Divergence:
    import numpy as np

    kl, agreed, lost, tokens, first, varied = 0.0, 0, 0.0, 0, None, False
    for ids, reference, own in zip(texts, _rows(before, texts), _rows(after, texts), strict=True):
        log_p, log_q = _log_softmax(reference), _log_softmax(own)
        kl += float((np.exp(log_p) * (log_p - log_q)).sum())
        came = (np.arange(len(ids) - 1), np.asarray(ids[1:], dtype=int))
        lost += float((log_p[came] - log_q[came]).sum())
        agreed += int((reference.argmax(axis=1) == own.argmax(axis=1)).sum())
        tokens += len(reference)
        first = reference[0] if first is None else first
        varied = varied or bool((reference != first).any())
    if not math.isfinite(kl) or not math.isfinite(lost):
        raise ShipgateError(f"{uri} gives logits that are not finite; quantize or train it again")
    if not varied:
        raise ShipgateError(
            f"what {uri} is held against says the same whatever it reads: no model but a placeholder"
        )
    # Rounding can leave a sum a hair below zero where two models are one and the same.
    return Divergence(
        mean_kl=max(0.0, kl / tokens),
        top1_agreement=agreed / tokens,
        perplexity_ratio=math.exp(min(lost / max(1, tokens - len(texts)), _MOST_LOST)),
        tokens=tokens,
        documents=len(texts),
    )


def _rows(file: Path, texts: Texts) -> Iterator[np.ndarray[Any, Any]]:
    import numpy as np

    rows = sum(map(len, texts))
    logits = np.memmap(file, dtype=np.float32, mode="r").reshape(rows, -1)
    at = 0
    for ids in texts:
        yield logits[at : at + len(ids)]
        at += len(ids)


def _log_softmax(logits: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    import numpy as np

    shifted = logits.astype(np.float64) - logits.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))
