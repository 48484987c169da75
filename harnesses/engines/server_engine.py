"""What the engines of `ollama:` and `openai:` have in common: opening, asking, checking again, closing.

Each of them gives a `Backend` of plain coroutines; `ServerEngine` is the Engine made of it. Not covered: what
a server's API looks like (ollama_engine, openai_engine).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from harnesses.engines.server_errors import Fault, ServerDown
from harnesses.engines.server_limits import LAST_LOOK_SECONDS, ServerLimits
from harnesses.engines.server_pool import pause
from harnesses.engines.server_retry import Ask, Retrier
from harnesses.engines.server_thread import LoopThread
from harnesses.engines.taking import Taking
from harnesses.records import Identity, Request, Response, ShipgateError

T = TypeVar("T")
_SERVER_ERROR = 500
_DESCRIBING_SECONDS = 30.0
"""Ample for a server to say what it serves, whatever an answer may take."""
_OPENING_REQUESTS = 4
"""More than any engine needs one after another to open; bounds how long opening may take."""


@dataclass(frozen=True)
class Backend:
    """A server API behind plain coroutines, all used from one event loop.

    Attributes:
        identity: what is served.
        urls: the base URLs that share the load.
        ask: the coroutine that puts one request to a base URL; raises Fault.
        recheck: what is no longer as it was at opening, a sentence each.
        close: releases the connections.
        served_file: the file that the server says it serves, where it can be read here.
        pinned: further digests of what is served, `sha256:<hex>` by name.
        answers_digest: a digest of the weights and how they are served; None where only a name is known.
        served: what the server says of the model, by name; a difference may be another model.
    """

    identity: Identity
    urls: Sequence[str]
    ask: Ask
    recheck: Callable[[], Awaitable[tuple[str, ...]]]
    close: Callable[[], Awaitable[None]]
    served_file: Path | None = None
    answers_digest: str | None = None
    pinned: Mapping[str, str] = field(default_factory=dict)
    served: Mapping[str, str] = field(default_factory=dict)


class ServerEngine:
    """An Engine that asks servers. Open it with `open_ollama` or `open_openai`."""

    def __init__(
        self, opening: Coroutine[Any, Any, Backend], limits: ServerLimits, *, concurrency: int
    ) -> None:
        """Open the servers and pin what they serve.

        Raises:
            ServerDown: no server answers.
            ShipgateError: a server answers and cannot be used.
        """
        self._limits, self._concurrency = limits, concurrency
        ends = time.monotonic() + limits.run_seconds
        patience = min(self._opening_seconds(), limits.run_seconds)
        self._loop = LoopThread()
        try:
            self._backend = self._loop.run(opening, timeout=patience)
        except TimeoutError as error:
            self._loop.close(_nothing)
            raise ServerDown(f"no server answered within {patience:g} s; see whether it hangs") from error
        except BaseException:
            self._loop.close(_nothing)
            raise
        self._retrier = Retrier(self._backend.urls, limits, ends=ends)

    @property
    def identity(self) -> Identity:
        """What is served, as pinned at opening."""
        return self._backend.identity

    @property
    def served_file(self) -> Path | None:
        """The weights' file as the server names it, where it can be read here."""
        return self._backend.served_file

    @property
    def pinned(self) -> Mapping[str, str]:
        """Digests of what is served beside the weights, by name, as pinned at opening."""
        return self._backend.pinned

    @property
    def served(self) -> Mapping[str, str]:
        """What the server said of the model at opening, by name."""
        return self._backend.served

    @property
    def answers_digest(self) -> str | None:
        """What the answers depend on beside the request; None where nobody can know."""
        return self._backend.answers_digest

    def generate(self, requests: Iterable[Request]) -> Iterator[tuple[Request, Response]]:
        """Answer every request once, as the answers come."""
        taking = Taking(requests)
        ask = self._backend.ask
        return self._loop.stream(
            taking,
            lambda hand: self._retrier.answer_all(taking, ask, hand, concurrency=self._concurrency),
        )

    def recheck(self) -> tuple[str, ...]:
        """What the servers no longer are as at opening, a sentence each; empty where all is as it was."""
        patience = min(self._opening_seconds(), max(self._retrier.seconds_left, LAST_LOOK_SECONDS))
        try:
            return self._loop.run(_awaited(self._backend.recheck), timeout=patience)
        except TimeoutError:
            return ("the server did not answer when it was checked again; run it again",)
        except ShipgateError as error:
            return (f"the server cannot be checked again ({error})",)

    def close(self) -> None:
        """Call off what is under way and close the connections; safe to call twice."""
        self._loop.close(self._backend.close)

    def _opening_seconds(self) -> float:
        limits = self._limits
        return _OPENING_REQUESTS * limits.attempts * (limits.connect_seconds + _describing(limits))


async def patiently(call: Callable[[], Awaitable[T]], limits: ServerLimits) -> T:
    """Make a call of the opening, with the attempts that an answer has; a time-out has one.

    Raises:
        Fault: the last attempt's.
    """
    for attempt in range(1, limits.attempts + 1):
        try:
            async with asyncio.timeout(_describing(limits)):
                return await call()
        except TimeoutError as error:
            # `again`, since nothing says that the server refuses; and not tried again all the same.
            raise Fault(f"no whole answer within {_describing(limits):g} s", kind="again") from error
        except Fault as fault:
            if fault.kind != "again" or attempt == limits.attempts:
                raise
            await asyncio.sleep(pause(limits.backoff_seconds, attempt))
    raise AssertionError("attempts are at least one")


def is_down(fault: Fault) -> bool:
    """Whether a fault at opening means that no server works there, rather than that it refuses."""
    return fault.kind == "again" or (fault.status or 0) >= _SERVER_ERROR


def _describing(limits: ServerLimits) -> float:
    return min(limits.answer_seconds, _DESCRIBING_SECONDS)


async def _nothing() -> None:
    pass


async def _awaited(call: Callable[[], Awaitable[T]]) -> T:
    return await call()
