"""The `replay:` engine: answers recorded in an earlier run, found again by the exact prompt.

A line is an object with `prompt` and one of `response` and `error`, as a run's `responses.jsonl` has them;
other fields are let be. A recorded error gives way to an answer to the same prompt (the case was asked
again). What this does not cover: decoding options. The recording does not tell two settings apart, so two
different answers to one prompt are refused.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ValidationError

from harnesses.engines import strict_json
from harnesses.engines.identity import unreadable
from harnesses.records import Engine, Identity, Request, Response, ShipgateError

_FORMAT_VERSION = "1"


class _Line(BaseModel):
    """The fields of a line that matter here."""

    prompt: str
    response: str | None = None
    error: str | None = None
    finish_reason: Literal["stop", "length"] | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    seconds: float | None = None

    def recorded(self) -> tuple[str, Response]:
        """The prompt, and what came back."""
        rest = self.model_dump(exclude={"prompt", "response"})
        return self.prompt, Response(text=self.response, **rest)


class ReplayEngine:
    """Recorded responses by prompt. Open it with `open_replay`."""

    def __init__(self, identity: Identity, responses: dict[str, Response]) -> None:
        """Hold the responses; nothing is read later."""
        self._identity = identity
        self._responses = responses

    @property
    def identity(self) -> Identity:
        """The recording."""
        return self._identity

    def generate(self, requests: Iterable[Request]) -> Iterator[tuple[Request, Response]]:
        """Answer every request from the recording, in order; its decoding changes nothing."""
        for request in requests:
            yield request, self._responses.get(request.case.prompt, Response(error="not recorded"))

    def close(self) -> None:
        """Nothing to release."""


def open_replay(uri: str, path: Path) -> Engine:
    """Read a recording.

    Raises:
        ShipgateError: the file cannot be read, holds nothing, a line is not a response, or one prompt has two
            different answers; file and lines are named.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    identity = Identity(
        uri=uri,
        name=path.name,
        digest="sha256:" + hashlib.sha256(content).hexdigest(),
        format="jsonl",
        size_bytes=len(content),
        engine="replay",
        engine_version=_FORMAT_VERSION,
    )
    return ReplayEngine(identity, _responses(path, content))


def _responses(path: Path, content: bytes) -> dict[str, Response]:
    found: dict[str, tuple[int, Response]] = {}
    # Bytes are split at line feeds alone: str.splitlines would also part a line at U+2028 inside an answer.
    for number, line in enumerate(content.split(b"\n"), start=1):
        if not line.strip():
            continue
        prompt, response = _line(path, number, line)
        first, earlier = found.setdefault(prompt, (number, response))
        if earlier.text is None:
            found[prompt] = (number, response)
        elif response.text is not None and response.text != earlier.text:
            raise ShipgateError(
                f"{path}:{number}: another answer to the prompt of line {first}; keep one of the two lines"
            )
    if not found:
        raise ShipgateError(f"{path} holds no response; give a run's responses.jsonl")
    return {prompt: response for prompt, (_, response) in found.items()}


def _line(path: Path, number: int, line: bytes) -> tuple[str, Response]:
    try:
        entry = strict_json.loads(line)
        return _Line.model_validate(entry, strict=True).recorded()
    except ValueError as error:
        problem = _problem(error)
        raise ShipgateError(
            f"{path}:{number}: not a response ({problem}); mend or remove the line"
        ) from error


def _problem(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return ": ".join([*map(str, first["loc"]), first["msg"]])
    return str(error).splitlines()[0]
