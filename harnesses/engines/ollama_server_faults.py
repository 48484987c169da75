"""Every way in which the stand-in server misbehaves on demand: by status, by what it says, by how it sends.

`EDITS` change a right answer's JSON, `BYTES` its bytes, `STATUS` refuse; the rest is done to the socket
(ollama_server). Not covered: a model swapped in mid-run, which is a change of the catalogue.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Literal

from harnesses.records import Json

Body = dict[str, Json]

STATUS: dict[str, tuple[int, str]] = {
    "400": (400, "the prompt is too long"),
    "401": (401, "unauthorized"),
    "404": (404, "model not found"),
    "429": (429, "slow down"),
    "500": (500, "model runner has unexpectedly stopped"),
    "503": (503, "server busy, please try again.  maximum pending requests exceeded"),
}
SOCKET = ("hang", "drip", "reset", "reset_early", "cut", "redirect")
"""Never answer; a byte now and then; RST after half of the body, or before any; close early; go elsewhere."""


def _with_text(body: Body, text: str) -> Body:
    """The same answer with another text, in either API."""
    if "choices" in body:
        message = body["choices"][0]["message"] | {"content": text}
        return body | {"choices": [body["choices"][0] | {"message": message}]}
    return body | {"message": body["message"] | {"content": text}}


def _unfinished(body: Body) -> Body:
    if "choices" in body:
        return body | {"choices": [body["choices"][0] | {"finish_reason": None}]}
    return body | {"done": False}


EDITS: dict[str, Callable[[Body], Json]] = {
    "other_model": lambda body: body | {"model": "somebody-else:7b"},
    "not_done": _unfinished,
    "no_reason": lambda body: {key: value for key, value in body.items() if key != "done_reason"},
    "odd_reason": lambda body: body | {"done_reason": "load"},
    "remote": lambda body: body | {"remote_model": "gpt-oss:120b", "remote_host": "https://ollama.com:443"},
    "error_in_200": lambda _: {"error": "an error was encountered while running the model"},
    "list": lambda body: [body],
    "no_message": lambda body: {key: body[key] for key in body if key not in ("message", "choices")},
    "no_counts": lambda body: {key: body[key] for key in body if not key.endswith("_count")},
    "odd_counts": lambda body: body | {"eval_count": -1, "usage": {"completion_tokens": "many"}},
    "bad_calls": lambda body: (
        body | {"message": {"role": "assistant", "content": "", "tool_calls": [{"x": 1}]}}
    ),
    "empty": lambda body: _with_text(body, ""),
    "huge": lambda body: _with_text(body, "x" * 10_000_000),
    "surrogate": lambda body: _with_text(body, "half \ud800 pair"),
    "nul": lambda body: _with_text(body, "a\0b"),
}
BYTES: dict[str, Callable[[bytes], bytes]] = {
    "html": lambda _: b"<!doctype html><html><body>Please log in</body></html>",
    "truncated": lambda raw: raw[: len(raw) // 2],
    "invalid_utf8": lambda raw: raw.replace(b'"role"', b'"r\xff\xfele"', 1),
    "duplicate_key": lambda raw: b'{"model": "other", ' + raw[1:],
    "nan": lambda raw: b'{"extra": NaN, ' + raw[1:],
}
NAMES = (*STATUS, *SOCKET, *EDITS, *BYTES)
Where = Literal["chat", "tags", "show", "version", "models"]


def encoded(body: Json, fault: str | None) -> bytes:
    """A right answer's bytes after a fault of `EDITS` or `BYTES`."""
    if fault in EDITS:
        body = EDITS[fault](body)
    raw = json.dumps(body).encode()
    return BYTES[fault](raw) if fault in BYTES else raw
