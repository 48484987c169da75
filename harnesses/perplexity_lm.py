"""lm-eval's evaluator on our documents: its tasks, its prompts, its log-likelihoods.

Between the evaluator and lm-eval's Hugging Face model stands a small part of ours, because that model cuts
a document that is too long without a word, and tells nobody how many tokens it scored. It encodes question
and answer by lm-eval's rule (white space between the two counts with the answer), puts one BOS in front where
the model has one, refuses what does not fit, and batches by length. Not covered: chat templates; the question
stands there as plain text.
"""

from __future__ import annotations

import contextlib
import io
import logging
import math
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from harnesses.engines.hf_load import library
from harnesses.perplexity_data import Document, task_settings
from harnesses.perplexity_load import Loaded
from harnesses.perplexity_stats import DocLoss
from harnesses.records import ShipgateError

Progress = Callable[[int, int], None]
"""Told how many documents are done, and of how many."""
_TOKENS_AT_ONCE = {"cpu": 1024, "cuda": 16_384}
"""Tokens in a batch. A processor's caches hold no more: 8,192 at once took a third longer."""
_LOGITS_AT_ONCE = 64_000_000
"""Numbers in a batch's logits: 256 MB in float32, which lm-eval holds twice."""


@dataclass(frozen=True)
class _Pair:
    """A question and its answer as token ids; `size` is the answer's length in UTF-8 bytes."""

    case_id: str
    question: list[int]
    answer: list[int]
    size: int


def evaluate(loaded: Loaded, documents: Sequence[Document], progress: Progress) -> tuple[DocLoss, ...]:
    """The loss of every document, in order.

    Raises:
        ShipgateError: a document does not fit into the model's context, or lm-eval is not installed.
    """
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    try:
        evaluator, tasks = library("lm_eval.evaluator"), library("lm_eval.tasks")
        hugging_face = library("lm_eval.models.huggingface")
    except ImportError as error:
        raise ShipgateError(f"lm-eval cannot be imported ({error}); pip install 'lm-eval[hf]'") from error
    log = logging.getLogger("lm_eval")
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        manager = tasks.TaskManager(include_defaults=False)
        named = manager.load([_task(name, documents) for name in _names(documents)])
        lm = hugging_face.HFLM(pretrained=loaded.model, tokenizer=loaded.tokenizer)
        asked = _Asked(lm, loaded, _undisturbed(progress))
        # lm-eval draws a bar for every task, on a terminal or not; ours is enough.
        with contextlib.redirect_stderr(io.StringIO()):
            results = evaluator.evaluate(asked, named, bootstrap_iters=0, log_samples=True)
    finally:
        log.setLevel(before)
    nlls = _nlls(results["samples"])
    return tuple(asked.loss(document, nlls[document.case_id]) for document in documents)


def _undisturbed(progress: Progress) -> Progress:
    """The same, writing to where stderr is now, even while stderr is turned elsewhere."""
    stderr = sys.stderr

    def told(done: int, total: int) -> None:
        with contextlib.redirect_stderr(stderr):
            progress(done, total)

    return told


def _names(documents: Sequence[Document]) -> list[str]:
    return list(dict.fromkeys(document.benchmark for document in documents))


def _task(benchmark: str, documents: Sequence[Document]) -> dict[str, Any]:
    """A benchmark's task file with our documents in it, which spares lm-eval's own reading and caching."""
    rows = [
        {"case_id": document.case_id, **document.fields}
        for document in documents
        if document.benchmark == benchmark
    ]

    def dataset(**_: object) -> Any:  # noqa: ANN401 - datasets is not typed
        datasets = library("datasets")
        return datasets.DatasetDict({"test": datasets.Dataset.from_list(rows)})

    settings = task_settings(benchmark)
    return {**settings, "dataset_kwargs": None, "metadata": {"version": 1.0}, "custom_dataset": dataset}


def _nlls(samples: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, float]:
    return {
        sample["doc"]["case_id"]: -float(sample["resps"][0][0][0])
        for of_task in samples.values()
        for sample in of_task
    }


class _Asked:
    """What the evaluator asks: lm-eval's Hugging Face model, with the documents encoded and counted here."""

    rank = 0
    world_size = 1

    def __init__(self, lm: Any, loaded: Loaded, progress: Progress) -> None:  # noqa: ANN401 - not typed
        self._lm = lm
        self._loaded = loaded
        self._progress = progress
        self._pairs: dict[str, _Pair] = {}

    def loss(self, document: Document, nll: float) -> DocLoss:
        """A document's loss, once it was asked; a log-likelihood that is not finite is None."""
        pair = self._pairs[document.case_id]
        return DocLoss(
            case_id=document.case_id,
            benchmark=document.benchmark,
            nll=nll if math.isfinite(nll) else None,
            tokens=len(pair.answer),
            bytes=pair.size,
        )

    def loglikelihood(self, requests: Sequence[Any]) -> list[tuple[float, bool]]:
        """Log-likelihood of each request's answer, and whether greedy decoding would have given it.

        Raises:
            ShipgateError: a document does not fit into the model's context.
        """
        pairs = [self._encode(request.doc["case_id"], *request.args) for request in requests]
        self._pairs.update((pair.case_id, pair) for pair in pairs)
        found: dict[str, tuple[float, bool]] = {}
        self._progress(0, len(pairs))
        for batch in self._batches(pairs):
            self._lm.batch_size_per_gpu = len(batch)
            # Named by no text, so that lm-eval keeps no cache of them.
            asked = [(None, pair.question, pair.answer) for pair in batch]
            answers = self._lm._loglikelihood_tokens(asked, disable_tqdm=True)  # noqa: SLF001 - no other way in
            found.update(zip((pair.case_id for pair in batch), answers, strict=True))
            self._progress(len(found), len(pairs))
        return [found[pair.case_id] for pair in pairs]

    def _encode(self, case_id: str, question: str, answer: str) -> _Pair:
        kept = question.rstrip()
        answer = question[len(kept) :] + answer
        front = [] if self._loaded.bos is None else [self._loaded.bos]
        asked = front + self._loaded.tokenizer.encode(kept, add_special_tokens=False)
        whole = front + self._loaded.tokenizer.encode(kept + answer, add_special_tokens=False)
        # Where a token reaches over the border, it counts with the answer.
        border = next((at for at, token in enumerate(asked) if whole[at : at + 1] != [token]), len(asked))
        # lm-eval's model is given all tokens but the last.
        if len(whole) - 1 > self._lm.max_length:
            raise ShipgateError(
                f"{case_id} has {len(whole)} tokens, and the model's context holds {self._lm.max_length}; "
                "measure a model with a longer context, or other documents"
            )
        if not 0 < border < len(whole):
            raise ShipgateError(f"{case_id} leaves no token to ask or to score; give another document")
        return _Pair(case_id, whole[:border], whole[border:], len(answer.encode("utf-8")))

    def _batches(self, pairs: Sequence[_Pair]) -> list[list[_Pair]]:
        """The longest first; each batch padded to its first, and within the bounds above."""
        most = _TOKENS_AT_ONCE.get(self._lm.device.type, _TOKENS_AT_ONCE["cpu"])
        most = min(most, _LOGITS_AT_ONCE // int(self._lm.model.config.vocab_size))
        batches: list[list[_Pair]] = []
        room = 0
        for pair in sorted(pairs, key=lambda pair: -len(pair.question) - len(pair.answer)):
            if room == 0:
                length = len(pair.question) + len(pair.answer)
                room = max(1, most // length)
                batches.append([])
            batches[-1].append(pair)
            room -= 1
        return batches
