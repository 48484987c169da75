"""The `gguf:` engine: llama.cpp in this process, many requests in one batch.

llama.cpp also listens on a local port while it is loaded; it is bound to 127.0.0.1, on a port of the
system's choice, and asks for a key that never leaves this process. Nothing is kept between requests: no
prompt cache, no reuse of a slot. The one way in which one answer still touches another is arithmetic: sums
over a batch are rounded differently at different batch sizes, which can tip a greedy choice between two
near-equal tokens.

The reply is the model's text: tool calls and reasoning are not taken out of it, only white space before it
is dropped. Bytes of it that are not UTF-8 come back as U+FFFD. A prompt that holds one of the model's
control tokens is answered with an error, because the tokenizer would obey it rather than read it.
"""

from __future__ import annotations

import atexit
import re
import secrets
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from harnesses.engines.gguf_file import GgufFacts, read_gguf
from harnesses.engines.identity import file_digest
from harnesses.engines.in_flight import answer_all, check_concurrency
from harnesses.engines.native import calm_openmp, stderr_into
from harnesses.engines.prompts import unaskable
from harnesses.engines.timings import tokens_per_second
from harnesses.records import Case, Decoding, Engine, Identity, Json, Request, Response, ShipgateError

DEFAULT_CONCURRENCY = 16
SLOT_CONTEXT = 2048
"""Tokens that one request may take, prompt and reply together, unless the model was trained on fewer."""
_NEUTRAL = {
    "samplers": ["temperature"],
    "top_k": 0,
    "top_p": 1.0,
    "min_p": 0.0,
    "typical_p": 1.0,
    "repeat_penalty": 1.0,
    "presence_penalty": 0.0,
    "frequency_penalty": 0.0,
    "dry_multiplier": 0.0,
    "xtc_probability": 0.0,
    "mirostat": 0,
    "dynatemp_range": 0.0,
}
"""A file may bring sampling defaults of its own; every request overrides them."""
_SILENT, _ERRORS_ONLY = -1, 1
_LOAD_ERROR = re.compile(r"(?:error loading model: |chat (?=template parsing error))(.*)")
_EXIT_PATIENCE = 30.0
"""Seconds that closing waits for requests under way; they cannot be called back."""


def open_gguf(uri: str, path: Path, *, concurrency: int | None = None) -> Engine:
    """Check the file, then load it.

    Raises:
        ShipgateError: the file is not a whole GGUF, has no chat template, or llama.cpp cannot load it.
    """
    slots = check_concurrency(concurrency, default=DEFAULT_CONCURRENCY)
    facts = read_gguf(path)
    if facts.metadata.get("split.count", 1) != 1:
        raise ShipgateError(f"{path} is one part of several; join them with llama-gguf-split --merge")
    if facts.chat_template is None:
        raise ShipgateError(f"{path} holds no chat template; convert it again from a folder that has one")
    return GgufEngine(uri, facts, slots=slots)


class GgufEngine:
    """A loaded GGUF. Open it with `open_gguf`."""

    def __init__(self, uri: str, facts: GgufFacts, *, slots: int) -> None:
        """Load the model, `slots` requests wide."""
        self._slots = slots
        self._context = min(SLOT_CONTEXT, facts.context_length or SLOT_CONTEXT)
        self._trained_context = facts.context_length or self._context
        self._control_tokens = facts.control_tokens
        self._running = 0
        self._idle = threading.Condition()
        digest = file_digest(facts.path)
        self._server: Any = _load(facts.path, slots=slots, context=self._context)
        self._identity = Identity(
            uri=uri,
            name=facts.name,
            digest=digest,
            format=f"gguf/{facts.quantization}",
            size_bytes=facts.size_bytes,
            parameters=facts.parameters,
            engine="xllamacpp",
            engine_version=_version(),
        )
        # A program that ends while llama.cpp computes on another thread would crash instead of ending.
        atexit.register(self.close)

    @property
    def identity(self) -> Identity:
        """What is loaded."""
        return self._identity

    @property
    def answers_digest(self) -> str | None:
        """What the answers depend on: the file, which holds the template too."""
        return self._identity.digest

    def generate(self, requests: Iterable[Request]) -> Iterator[tuple[Request, Response]]:
        """Answer every request once, as the answers are finished."""
        return answer_all(
            requests, lambda request: self._ask(request.case, request.decoding), concurrency=self._slots
        )

    def close(self) -> None:
        """Release the model once the requests under way are finished, after 30 s in any case."""
        atexit.unregister(self.close)
        with self._idle:
            self._server = None
            self._idle.wait_for(lambda: self._running == 0, timeout=_EXIT_PATIENCE)

    def _ask(self, case: Case, decoding: Decoding) -> Response:
        if (problem := unaskable(case.prompt, self._control_tokens)) is not None:
            return Response(error=problem)
        with self._idle:
            if self._server is None:
                return Response(error="the engine is closed")
            self._running += 1
        try:
            return self._call(case, decoding)
        finally:
            with self._idle:
                self._running -= 1
                self._idle.notify_all()

    def _call(self, case: Case, decoding: Decoding) -> Response:
        server = self._server
        if server is None:
            return Response(error="the engine is closed")
        started = time.perf_counter()
        try:
            reply = server.handle_chat_completions(_request(case, decoding))
        except (RuntimeError, ValueError) as error:
            return Response(error=f"llama.cpp: {_first_line(error)}")
        return self._response(reply, decoding, seconds=time.perf_counter() - started)

    def _response(self, reply: Json, decoding: Decoding, *, seconds: float) -> Response:
        response = read_reply(reply, seconds=seconds)
        cut_off = (
            response.finish_reason == "length" and (response.completion_tokens or 0) < decoding.max_tokens
        )
        if cut_off and self._context < self._trained_context:
            # The model could have gone on: a limit of this engine must not count as the model's failing.
            return Response(error=f"prompt and reply together passed the engine's {self._context} tokens")
        return response


def read_reply(reply: Json, *, seconds: float) -> Response:
    """A response out of llama.cpp's answer in OpenAI's shape; `seconds` is what it took."""
    try:
        if "error" in reply:
            return Response(error=f"llama.cpp: {reply['error']['message']}")
        (choice,) = reply["choices"]
        if choice["finish_reason"] is None:
            return Response(
                error="llama.cpp answered without saying why it stopped; the text may be half of it"
            )
        return Response(
            text=choice["message"]["content"],
            finish_reason=choice["finish_reason"],
            prompt_tokens=reply["usage"]["prompt_tokens"],
            completion_tokens=reply["usage"]["completion_tokens"],
            seconds=seconds,
            tokens_per_second=tokens_per_second(reply),
        )
    except (KeyError, TypeError, ValueError) as error:
        return Response(error=f"llama.cpp answered in an unexpected shape ({_first_line(error)})")


def _request(case: Case, decoding: Decoding) -> dict[str, Json]:
    request: dict[str, Json] = {
        "messages": [{"role": "user", "content": case.prompt}],
        "max_tokens": decoding.max_tokens,
        "temperature": decoding.temperature,
        "seed": decoding.seed,
        "cache_prompt": False,
        **_NEUTRAL,
    }
    if case.tools is not None:
        # "none" shows the tools to the model but leaves its reply alone: no grammar, no parsing.
        request |= {"tools": case.tools, "tool_choice": "none"}
    return request


def _load(path: Path, *, slots: int, context: int) -> Any:  # noqa: ANN401 - xllamacpp is not typed
    with calm_openmp():
        import xllamacpp
    log: list[str] = []
    try:
        with stderr_into(log):
            return xllamacpp.Server(_params(path, slots=slots, context=context, verbosity=_SILENT))
    except RuntimeError as error:
        reason = _why_not(path, context=context)
        raise ShipgateError(f"llama.cpp cannot load {path} ({reason}); convert it again") from error


def _params(path: Path, *, slots: int, context: int, verbosity: int) -> Any:  # noqa: ANN401 - as above
    import xllamacpp

    params = xllamacpp.CommonParams()
    options: Mapping[str, object] = {
        "verbosity": verbosity,
        "n_parallel": slots,
        "n_ctx": slots * context,
        "kv_unified": False,  # every slot its own share, so that a long neighbour cannot crowd one out
        "fit_params": False,
        "check_tensors": True,  # refuses NaN and infinity in every type of tensor
        "offline": True,
        "use_jinja": True,
        "reasoning_format": xllamacpp.common_reasoning_format.COMMON_REASONING_FORMAT_NONE,
        "force_pure_content_parser": True,
        "cache_prompt": False,
        "cache_idle_slots": False,
        "cache_ram_mib": 0,
        "n_ctx_checkpoints": 0,
        "slot_prompt_similarity": 0.0,
        "hostnames": ["127.0.0.1"],
        "port": 0,
        "api_keys": [secrets.token_hex(16)],
        "endpoint_slots": False,
        "ui": False,
    }
    for name, value in options.items():
        setattr(params, name, value)
    params.model.path = str(path)
    return params


def _why_not(path: Path, *, context: int) -> str:
    """Load once more, for the sentence that llama.cpp writes to stderr and hands to nobody."""
    import xllamacpp

    log: list[str] = []
    try:
        with stderr_into(log):
            xllamacpp.Server(_params(path, slots=1, context=context, verbosity=_ERRORS_ONLY))
    except RuntimeError:
        found = _LOAD_ERROR.search("".join(log))
        return found[1].strip() if found else "it gives no reason"
    return f"not with {context} tokens for each of several requests at once"


def _version() -> str:
    from importlib.metadata import version

    return version("xllamacpp")


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
