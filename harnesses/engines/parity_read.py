"""Taking down how a GGUF (through llama.cpp) or a Hugging Face folder (through transformers) reads texts.

The GGUF is opened as the engine opens it, one request wide and without checking its weights: 16 ms for the
embedded model, and a large file is mapped, not read. transformers is imported for a folder only. Not covered:
weights.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from harnesses.engines.gguf import _params
from harnesses.engines.gguf_file import GgufFacts, read_gguf
from harnesses.engines.hf_load import first_line, library, load_tokenizer
from harnesses.engines.native import calm_openmp, stderr_into
from harnesses.engines.parity_compare import Prompt, Reading, Tokens
from harnesses.records import Json, ShipgateError

_SILENT = -1
_CONTEXT = 512
"""Tokens that the longest probe may take, with room."""
_TIMEOUT = 60.0
"""Seconds that llama.cpp may take for one request; tokenizing takes less than one millisecond."""


class _LlamaCpp:
    """llama.cpp's server over one file, on a local port that asks for a key."""

    def __init__(self, path: Path) -> None:
        with calm_openmp():
            import xllamacpp
        params = _params(path, slots=1, context=_CONTEXT, verbosity=_SILENT)
        params.check_tensors = False
        params.warmup = False
        params.no_extra_bufts = True  # no second copy of the weights in another layout
        try:
            with stderr_into([]):
                self.server = xllamacpp.Server(params)
        except RuntimeError as error:
            raise ShipgateError(f"llama.cpp cannot load {path} ({error}); convert it again") from error
        address = self.server.listening_address.removeprefix("http://")
        self._connection = http.client.HTTPConnection(address, timeout=_TIMEOUT)
        self._key = params.api_keys[0]

    def close(self) -> None:
        """Let go of the connection; the server ends with the last reference to it."""
        self._connection.close()

    def post(self, path: str, body: Json) -> Json:
        """The reply to a request; llama.cpp's own errors come back as `{"error": {"message": …}}`."""
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self._key}"}
        try:
            self._connection.request("POST", path, json.dumps(body), headers)
            return json.loads(self._connection.getresponse().read())
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise ShipgateError(
                f"llama.cpp did not answer {path} ({first_line(error)}); try again"
            ) from error

    def tokens(self, text: str, *, framed: bool) -> Tokens:
        """A text as tokens, with or without what the tokenizer adds around it."""
        body = {"content": text, "add_special": framed, "parse_special": True, "with_pieces": True}
        reply = self.post("/tokenize", body)
        if "tokens" not in reply:
            raise ShipgateError(f"llama.cpp does not tokenize ({json.dumps(reply)[:80]}); convert it again")
        pieces = [piece["piece"] for piece in reply["tokens"]]
        raw = [piece.encode() if isinstance(piece, str) else bytes(piece) for piece in pieces]
        starts = tuple(len(b"".join(raw[:at]).decode("utf-8", "ignore")) for at in range(len(raw)))
        return Tokens(tuple(piece["id"] for piece in reply["tokens"]), starts)

    def prompt(self, text: str) -> Prompt:
        """A user's message through the template, as tokens the way that chat requests are read."""
        reply = self.post("/apply-template", {"messages": _messages(text)})
        if "prompt" not in reply:
            return Prompt(error=str(reply.get("error", {}).get("message", "it gives no reason")))
        return Prompt(text=reply["prompt"], tokens=self.tokens(reply["prompt"], framed=True))

    def asked(self, text: str) -> int | None:
        """Tokens that a chat request counts for a message; the model runs once."""
        request = {"messages": _messages(text), "max_tokens": 1, "cache_prompt": False}
        try:
            reply = self.server.handle_chat_completions(request)
        except (RuntimeError, ValueError):
            return None  # the template fails, which `prompt` has said
        usage = reply.get("usage") or {}
        count = usage.get("prompt_tokens")
        return count if isinstance(count, int) else None


def read_through_llama_cpp(name: str, path: Path, corpus: Sequence[str], probes: Sequence[str]) -> Reading:
    """How llama.cpp reads the corpus and the probes with a GGUF's tokenizer and template.

    Raises:
        ShipgateError: the file is not a whole GGUF, has no chat template, or llama.cpp cannot load it.
    """
    facts = read_gguf(path)
    if facts.chat_template is None:
        # llama.cpp would put another in its place without a word.
        raise ShipgateError(f"{path} holds no chat template; convert it again from a folder that has one")
    with closing(_LlamaCpp(path)) as llama:
        return Reading(
            name=name,
            vocabulary=_pieces(facts),
            bos=_bos(facts, llama),
            control=facts.control_tokens,
            texts=tuple(llama.tokens(text, framed=False) for text in corpus),
            framed=llama.tokens(corpus[0], framed=True).ids,
            prompts=tuple(llama.prompt(probe) for probe in probes),
            asked=llama.asked(probes[0]),
        )


def _pieces(facts: GgufFacts) -> dict[str, int]:
    tokens = facts.metadata.get("tokenizer.ggml.tokens")
    if not isinstance(tokens, list):
        raise ShipgateError(f"{facts.path} holds no tokenizer; convert it again from a folder that has one")
    return {str(piece): number for number, piece in reversed(list(enumerate(tokens)))}


def _bos(facts: GgufFacts, llama: _LlamaCpp) -> int | None:
    """The id that the file names, else the one that llama.cpp puts before nothing at all."""
    named = facts.metadata.get("tokenizer.ggml.bos_token_id")
    if isinstance(named, int):
        return named
    alone = llama.tokens("", framed=True).ids
    return alone[0] if alone else None


def read_through_transformers(
    name: str, folder: Path, corpus: Sequence[str], probes: Sequence[str]
) -> Reading:
    """How transformers reads the corpus and the probes with a folder's tokenizer and template.

    Raises:
        ShipgateError: the tokenizer cannot be loaded, or has no chat template.
    """
    tokenizer = load_tokenizer(folder)
    return Reading(
        name=name,
        vocabulary=tokenizer.get_vocab(),
        bos=tokenizer.bos_token_id,
        control=frozenset(
            token.content for token in tokenizer.added_tokens_decoder.values() if token.special
        ),
        texts=tuple(_hf_tokens(tokenizer, text) for text in corpus),
        framed=tuple(tokenizer(corpus[0])["input_ids"]),
        prompts=tuple(_hf_prompt(tokenizer, probe) for probe in probes),
    )


def _hf_tokens(tokenizer: Any, text: str) -> Tokens:  # noqa: ANN401 - transformers is not typed
    fast = bool(getattr(tokenizer, "is_fast", False))
    read = tokenizer(text, add_special_tokens=False, return_offsets_mapping=fast)
    offsets = read["offset_mapping"] if fast else ()
    return Tokens(tuple(read["input_ids"]), tuple(start for start, _ in offsets))


def _hf_prompt(tokenizer: Any, text: str) -> Prompt:  # noqa: ANN401 - as above
    errors = library("jinja2").TemplateError
    try:
        rendered, ids = (
            tokenizer.apply_chat_template(
                _messages(text), tokenize=tokenize, add_generation_prompt=True, return_dict=False
            )
            for tokenize in (False, True)
        )
    except (errors, ValueError, TypeError) as error:
        return Prompt(error=first_line(error))
    again = _hf_tokens(tokenizer, rendered)
    return Prompt(rendered, again if again.ids == tuple(ids) else Tokens(tuple(ids)))


def _messages(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]
