"""The `hf:` engine: transformers in this process, a folder of safetensors with or without a PEFT adapter.

Prompts are put through the folder's chat template, sorted by length, padded on the left and answered a
batch at a time, greedily unless a temperature is set. Nothing is fetched and no code of the folder is run:
it has been checked before transformers is imported. Weights run in float32 on a CPU (bfloat16 from 16 GB
on), in the stored type on a GPU. Not covered: a deadline. The model runs in the caller's own thread, and a
batch takes as long as it takes. Answers in one batch touch each other by rounding alone, as in every
batched engine.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from harnesses.engines.hf_folder import FolderFacts, check_adapter_folder, check_model_folder
from harnesses.engines.hf_load import end_tokens, first_line, library, load_model, load_tokenizer
from harnesses.engines.identity import files_digest
from harnesses.engines.in_flight import check_concurrency
from harnesses.engines.prompts import unaskable
from harnesses.records import Decoding, Engine, Identity, Request, Response

DEFAULT_CONCURRENCY = 16
_WINDOW = 4
"""Batches that are sorted together: enough for batches of like length, few enough to stop early."""
_WHITE = " \t\n\v\f\r"
"""Dropped before a reply, as llama.cpp drops it, so that both engines answer alike."""


@dataclass(frozen=True)
class _Prompt:
    """A request ready to run: its token ids, and how many tokens its reply may take."""

    request: Request
    tokens: list[int]
    room: int

    @property
    def kind(self) -> tuple[int, float, int]:
        """What all prompts of a batch have in common."""
        decoding = self.request.decoding
        return self.room, decoding.temperature, decoding.seed


def open_hf(uri: str, path: Path, adapter: Path | None, *, concurrency: int | None = None) -> Engine:
    """Check the folders, then load them.

    Raises:
        ShipgateError: a folder is refused, has no chat template, lacks weights, or cannot be loaded.
    """
    batch = check_concurrency(concurrency, default=DEFAULT_CONCURRENCY)
    return HfEngine(uri, *check_folders(path, adapter), batch=batch)


def check_folders(path: Path, adapter: Path | None) -> tuple[FolderFacts, FolderFacts | None]:
    """A model's folder and its adapter's, checked.

    Raises:
        ShipgateError: one is refused.
    """
    return check_model_folder(path), None if adapter is None else check_adapter_folder(adapter)


class HfEngine:
    """A loaded folder. Open it with `open_hf`."""

    def __init__(self, uri: str, model: FolderFacts, adapter: FolderFacts | None, *, batch: int) -> None:
        """Load the model, to answer `batch` cases at a time."""
        self._identity = _identity(uri, model, adapter)
        self._batch = batch
        self._context = model.context_length
        self._tokenizer = load_tokenizer(model.path)
        self._model: Any = load_model(model, adapter)
        self._ends = end_tokens(self._model, self._tokenizer)
        self._control_tokens = frozenset(
            token.content for token in self._tokenizer.added_tokens_decoder.values() if token.special
        )

    @property
    def identity(self) -> Identity:
        """What is loaded."""
        return self._identity

    @property
    def answers_digest(self) -> str | None:
        """What the answers depend on: every file of the folders, tokenizer and template among them."""
        return self._identity.digest

    def generate(self, requests: Iterable[Request]) -> Iterator[tuple[Request, Response]]:
        """Answer every request once, batch by batch; some batches are sorted together, the longest first."""
        source = iter(requests)
        while window := list(islice(source, self._batch * _WINDOW)):
            yield from self._generate(window)

    def close(self) -> None:
        """Release the model."""
        self._model = None

    def _generate(self, requests: Sequence[Request]) -> Iterator[tuple[Request, Response]]:
        prompts = []
        for request in requests:
            prepared = self._prepare(request)
            if isinstance(prepared, Response):
                yield request, prepared
            else:
                prompts.append(prepared)
        for batch in _batches(prompts, self._batch):
            responses = self._answer(batch)
            yield from zip((prompt.request for prompt in batch), responses, strict=True)

    def _prepare(self, request: Request) -> _Prompt | Response:
        from jinja2 import TemplateError

        case = request.case
        if (problem := unaskable(case.prompt, self._control_tokens)) is not None:
            return Response(error=problem)
        try:
            tokens = self._tokenizer.apply_chat_template(
                [{"role": "user", "content": case.prompt}],
                tools=case.tools,
                add_generation_prompt=True,
                return_dict=False,
            )
        except (TemplateError, ValueError, TypeError) as error:
            return Response(error=f"the chat template failed: {first_line(error)}")
        room = request.decoding.max_tokens
        if self._context is not None:
            room = min(room, self._context - len(tokens))
        if room < 1:
            return Response(error=f"the prompt has {len(tokens)} tokens, the model's context {self._context}")
        return _Prompt(request, list(tokens), room)

    def _answer(self, batch: Sequence[_Prompt]) -> list[Response]:
        if self._model is None:
            return [Response(error="the engine is closed")] * len(batch)
        started = time.perf_counter()
        try:
            replies = self._run(batch, batch[0].request.decoding)
        except (RuntimeError, ValueError, IndexError, TypeError) as error:
            return [Response(error=f"transformers: {first_line(error)}")] * len(batch)
        seconds = time.perf_counter() - started
        return [self._response(*pair, seconds=seconds) for pair in zip(batch, replies, strict=True)]

    def _run(self, batch: Sequence[_Prompt], decoding: Decoding) -> list[list[int]]:
        """The new token ids of each prompt, padding included."""
        import torch

        width = max(len(prompt.tokens) for prompt in batch)
        padding = [[self._ends[0]] * (width - len(prompt.tokens)) for prompt in batch]
        rows = [pad + prompt.tokens for pad, prompt in zip(padding, batch, strict=True)]
        mask = [[0] * len(pad) + [1] * (width - len(pad)) for pad in padding]
        device = self._model.device
        with torch.inference_mode(), torch.random.fork_rng():
            torch.manual_seed(decoding.seed)
            output = self._model.generate(
                input_ids=torch.tensor(rows, device=device),
                attention_mask=torch.tensor(mask, device=device),
                generation_config=_generation_config(decoding, room=batch[0].room, ends=self._ends),
            )
        replies: list[list[int]] = output[:, width:].tolist()
        return replies

    def _response(self, prompt: _Prompt, reply: Sequence[int], *, seconds: float) -> Response:
        end = next((at for at, token in enumerate(reply) if token in self._ends), None)
        written = reply if end is None else reply[:end]
        text = self._tokenizer.decode(written, skip_special_tokens=True, clean_up_tokenization_spaces=False)
        return Response(
            text=text.lstrip(_WHITE),
            finish_reason="length" if end is None else "stop",
            prompt_tokens=len(prompt.tokens),
            completion_tokens=len(reply) if end is None else end + 1,
            seconds=seconds,
        )


def _batches(prompts: Sequence[_Prompt], size: int) -> Iterator[list[_Prompt]]:
    """Cut into batches of like length and one decoding; near the context's end, also of one room."""
    ordered = sorted(prompts, key=lambda one: (one.kind, -len(one.tokens), one.request.case.id))
    batch: list[_Prompt] = []
    for prompt in ordered:
        if batch and (len(batch) == size or prompt.kind != batch[0].kind):
            yield batch
            batch = []
        batch.append(prompt)
    if batch:
        yield batch


def _generation_config(decoding: Decoding, *, room: int, ends: Sequence[int]) -> Any:  # noqa: ANN401 - untyped
    transformers = library("transformers")
    sampling: Mapping[str, object] = {"do_sample": False}
    if decoding.temperature > 0:
        sampling = {"do_sample": True, "temperature": decoding.temperature, "top_k": 0, "top_p": 1.0}
    return transformers.GenerationConfig(
        max_new_tokens=room, eos_token_id=list(ends), pad_token_id=ends[0], num_beams=1, **sampling
    )


def folders_digest(model: FolderFacts, adapter: FolderFacts | None) -> str:
    """`sha256:<hex>` over every file of the model's folder, and of the adapter's where there is one."""
    files = dict(model.files)
    if adapter is not None:
        # Both folders may hold files of the same name.
        files = {f"model/{name}": file for name, file in model.files.items()}
        files |= {f"adapter/{name}": file for name, file in adapter.files.items()}
    return files_digest(files)


def _identity(uri: str, model: FolderFacts, adapter: FolderFacts | None) -> Identity:
    from importlib.metadata import version

    both = [model] if adapter is None else [model, adapter]
    return Identity(
        uri=uri,
        name="+".join(facts.path.resolve().name for facts in both),
        digest=folders_digest(model, adapter),
        format=f"safetensors/{model.dtype}" + ("+peft" if adapter is not None else ""),
        size_bytes=sum(facts.size_bytes for facts in both),
        parameters=sum(facts.parameters for facts in both),
        engine="transformers",
        engine_version=f"{version('transformers')} torch {version('torch')}",
    )
