"""Perplexity of a model's weights on five benchmarks: the loss of each answer, given its question.

    losses = measure("gguf:fixtures/models/candidate.gguf")
    held = ratio(losses, measure("hf:fixtures/models/candidate"))

Measured by lm-eval's evaluator (`perplexity_lm`) on 100 documents each of DROP, GPQA, HumanEval, MATH and
MMLU (`perplexity_data`), and added up in `perplexity_stats`. Of GPQA and MMLU the answer is the full text of
the right choice, not its letter. Not covered: whether a model answers well; a low loss and a right answer
are different things.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from harnesses.perplexity_data import document_ids, load_documents, source
from harnesses.perplexity_lm import evaluate
from harnesses.perplexity_load import check_weights, load_weights
from harnesses.perplexity_stats import (
    POOLED,
    DocLoss,
    LossRatio,
    LossSummary,
    pooled,
    ratio,
    summarise_losses,
)

__all__ = [
    "POOLED",
    "DocLoss",
    "LossRatio",
    "LossSummary",
    "document_ids",
    "measure",
    "pooled",
    "ratio",
    "source",
    "summarise_losses",
]


def measure(
    model_uri: str,
    *,
    benchmarks: Sequence[str] | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[DocLoss, ...]:
    """The loss of every document under a model, in the order of `document_ids`.

    Args:
        model_uri: `hf:DIR`, `hf:DIR+ADAPTER_DIR` or `gguf:PATH`.
        benchmarks: some of the five, all where None.
        progress: called with how many documents are done, and of how many.

    Raises:
        ShipgateError: documents or weights cannot be read or are refused, or a document is longer than the
            model's context. Everything is checked before a model library is imported.
    """
    weights = check_weights(model_uri)
    documents = load_documents(benchmarks)
    return evaluate(load_weights(weights), documents, progress)
