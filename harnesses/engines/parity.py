"""The tokenizer and template canary: does a local model read text as the model that it was made from does?

    problems, notes = check_parity("gguf:fixtures/models/candidate.gguf", "hf:fixtures/models/candidate")

Checked, on a fixed corpus of our own (`fixtures/parity/corpus.jsonl`): token ids equal to the parent's; one
BOS where the model has one, none where it has none, never two after the chat template; the template there,
and applied once, with the user's text under the user's role. Without a parent what needs none is checked all
the same, and transformers is not imported for a GGUF. Not covered: weights (perplexity and the gates see
those), servers (they show no tokenizer), tools and conversations in templates.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NamedTuple

from harnesses.engines import strict_json
from harnesses.engines.identity import unreadable
from harnesses.engines.parity_compare import Reading, differences, own_problems, refusal_notes
from harnesses.engines.uri import parse_model
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError

CORPUS = FIXTURES / "parity" / "corpus.jsonl"
PROBES = (
    "Reply with the word ALPHA-7f3a.",
    "  Zwei Räume before, 日本 and 🎯 inside:\n\n\tconst n = 42;\n",
)
"""User messages that are put through chat templates; nothing in them looks like a mark of any model."""
_LOCAL = ("gguf", "hf")


class Parity(NamedTuple):
    """What was found.

    Attributes:
        problems: each makes a run INVALID; empty where all that could be checked is well.
        notes: what could not be checked, and what a reader should know.
    """

    problems: tuple[str, ...]
    notes: tuple[str, ...]


def load_corpus() -> tuple[str, ...]:
    """The fixed texts, in order.

    Raises:
        ShipgateError: the file is missing, empty or damaged.
    """
    try:
        lines = [strict_json.loads(line) for line in CORPUS.read_bytes().splitlines()]
        texts = tuple(str(line["text"]) for line in lines)
    except OSError as error:
        raise unreadable(CORPUS, error) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ShipgateError(f"{CORPUS} is damaged ({error}); restore it") from error
    if not texts:
        raise ShipgateError(f"{CORPUS} holds no text; restore it")
    return texts


def check_parity(model_uri: str, parent_uri: str | None = None, *, prompts: Sequence[str] = ()) -> Parity:
    """Hold a local model's tokenizer and chat template against its parent's.

    Args:
        model_uri: the candidate.
        parent_uri: the model that it was made from, with its path already resolved; None where nobody knows.
        prompts: what the run will ask besides the corpus; their numbers follow on the corpus' own. Of 40
            pairs of merges that changed places the corpus saw 7, and with the suite's prompts 13.

    A model, a known parent or a corpus that cannot be read is a problem, not an exception.

    Raises:
        ShipgateError: a model string is of no known form.
    """
    if parse_model(model_uri).scheme not in _LOCAL:
        return Parity((), (f"{model_uri} is not opened here: its tokenizer and template were not checked",))
    local = parent_uri is not None and parse_model(parent_uri).scheme in _LOCAL
    try:
        corpus = (*load_corpus(), *prompts)
        ours = _read(model_uri, corpus)
        parent = _read(parent_uri, corpus) if local and parent_uri is not None else None
    except ShipgateError as error:
        return Parity((str(error),), ())
    problems = list(own_problems(ours, PROBES))
    if parent is None:
        told = "the parent is not known" if parent_uri is None else f"the parent {parent_uri} is not local"
        return Parity(tuple(problems), (f"{told}: token ids were not compared",))
    problems += differences(ours, parent, corpus)
    return Parity(tuple(problems), tuple(refusal_notes(ours, parent, corpus)))


def _read(uri: str, corpus: Sequence[str]) -> Reading:
    model = parse_model(uri)
    if model.scheme == "gguf":
        from harnesses.engines.parity_read import read_through_llama_cpp

        return read_through_llama_cpp(uri, model.path, corpus, PROBES)
    from harnesses.engines.hf_folder import check_model_folder
    from harnesses.engines.parity_child import read_apart
    from harnesses.engines.parity_read import read_through_transformers

    check_model_folder(model.path)
    # Where transformers is loaded already, reading here costs nothing; elsewhere a child reads without torch.
    apart = None if "transformers" in sys.modules else read_apart(uri, model.path, corpus, PROBES)
    return apart or read_through_transformers(uri, model.path, corpus, PROBES)
