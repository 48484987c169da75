"""The calls that an import makes to an Ollama server, through the official client, each with a deadline.

    client = Client()
    client.run(work(client))   # an async function of yours

The client's own timeout counts from one read to the next, so that a server which drips outlasts it; here
every call has a deadline of its own. Redirects and proxy variables are not followed, and $OLLAMA_API_KEY is
not sent: an import goes to a server of one's own. Not covered: `ollama:` models, which `harnesses.engines`
asks.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from harnesses.engines.ollama_answer import Asked, find_entry, manifest_digest, read_answer
from harnesses.engines.ollama_engine import host_url
from harnesses.engines.server_errors import Fault
from harnesses.records import Json, ShipgateError

if TYPE_CHECKING:
    from pipeline.modelfile import Serving

Result = TypeVar("Result")
SECONDS = 120.0
"""For a call; loading a large model and answering takes longest."""
_BYTES_A_SECOND = 2_000_000
"""The slowest push that is waited for, beyond `SECONDS`."""
_ANSWER_TOKENS = 32


class NotDoneError(Exception):
    """The server did not do what it was asked; the message is for people."""


class Client:
    """A server, by $OLLAMA_HOST or Ollama's default."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """Nothing is asked yet.

        Raises:
            ShipgateError: $OLLAMA_HOST is no address.
        """
        self.url = host_url(os.environ.get("OLLAMA_HOST", ""))
        self._seconds = seconds
        self._client: Any = None

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Run an async function in a loop of its own.

        Raises:
            ShipgateError: no server answers, or it is none of Ollama's.
        """
        try:
            return asyncio.run(self._closing(work))
        except NotDoneError as error:
            raise ShipgateError(
                f"the Ollama server at {self.url} cannot be used ({error}); start it with `ollama serve`, or"
                " set OLLAMA_HOST"
            ) from error

    async def _closing(self, work: Coroutine[Any, Any, Result]) -> Result:
        import httpx
        import ollama

        timeout = httpx.Timeout(None, connect=10.0)
        self._client = ollama.AsyncClient(self.url, timeout=timeout, follow_redirects=False, trust_env=False)
        # Made above, the client has taken a key from the environment.
        self._client._client.headers.pop("authorization", None)  # noqa: SLF001
        try:
            return await work
        finally:
            await self._client.close()

    async def version(self) -> str:
        """The server's version."""
        reply = await self._call(self._client._client.get("/api/version"))  # noqa: SLF001 - it has no call for it
        return str(_json(reply).get("version", "unknown"))

    async def manifest(self, name: str) -> str | None:
        """The digest of a model's manifest, None where there is none of that name."""
        entry = find_entry(_dump(await self._call(self._client.list())), name)
        return None if entry is None else manifest_digest(entry)

    async def push(self, weights: Path, size_bytes: int) -> str:
        """Push a file; says the digest that it had while it was read."""
        seconds = self._seconds + size_bytes / _BYTES_A_SECOND
        return str(await self._call(self._client.create_blob(weights), seconds=seconds))

    async def create(self, name: str, serving: Serving, digest: str) -> None:
        """Create a model of a pushed file."""
        await self._call(self._creating(name, serving, digest), seconds=10 * self._seconds)

    async def _creating(self, name: str, serving: Serving, digest: str) -> None:
        parameters = {
            key: list(value) if isinstance(value, tuple) else value
            for key, value in serving.parameters.items()
        }
        last = None
        async for progress in await self._client.create(
            name,
            files={serving.weights.name: digest},
            template=serving.template,
            system=serving.system or None,
            parameters=parameters,
            stream=True,
        ):
            last = progress.status
        # A stream that breaks off ends like one that is done, but for its last word.
        if last != "success":
            raise NotDoneError(f"creating it ended with {last!r}")

    async def show(self, name: str) -> dict[str, Json]:
        """What `/api/show` says."""
        return _dump(await self._call(self._client.show(name)))

    async def ask(self, name: str, question: str) -> tuple[str, int]:
        """A greedy answer of a few words, and the prompt tokens that were read for it."""
        options = {"temperature": 0.0, "seed": 0, "num_predict": _ANSWER_TOKENS}
        message = {"role": "user", "content": question}
        reply = _dump(await self._call(self._client.chat(name, [message], options=options, stream=False)))
        asked = Asked(
            name=name,
            prompt_bytes=len(question.encode()),
            num_ctx=1 << 30,
            max_tokens=_ANSWER_TOKENS,
            full_context=True,
        )
        try:
            found = read_answer(reply, asked)
        except Fault as fault:
            raise NotDoneError(str(fault)) from fault
        if found.prompt_tokens is None:
            raise NotDoneError("the server does not say how many tokens of prompt it read")
        return found.text or "", found.prompt_tokens

    async def copy(self, source: str, name: str) -> None:
        """Copy a model onto a name."""
        await self._call(self._client.copy(source, name))

    async def delete(self, name: str) -> None:
        """Delete a name."""
        await self._call(self._client.delete(name))

    async def _call(self, call: Awaitable[Result], *, seconds: float | None = None) -> Result:
        import httpx
        import ollama

        limit = seconds or self._seconds
        try:
            return await asyncio.wait_for(call, limit)
        except TimeoutError as error:
            raise NotDoneError(f"it took longer than {limit:.0f} s") from error
        except (Fault, ollama.ResponseError, ollama.RequestError, httpx.HTTPError) as error:
            raise NotDoneError(_line(error)) from error
        except (OSError, ValueError, TypeError, AttributeError) as error:
            # What the client raises on replies of another shape: JSON, validation, text that is no UTF-8.
            raise NotDoneError(_line(error)) from error


def _json(reply: Any) -> dict[str, Json]:  # noqa: ANN401 - httpx is imported late
    import httpx

    try:
        found = reply.raise_for_status().json()
    except (httpx.HTTPError, ValueError) as error:
        raise NotDoneError(_line(error)) from error
    return found if isinstance(found, dict) else {}


def _dump(reply: Any) -> dict[str, Json]:  # noqa: ANN401 - as above
    # The client fills in None for what the server left out.
    return dict(reply.model_dump(mode="json", exclude_none=True))


def _line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
