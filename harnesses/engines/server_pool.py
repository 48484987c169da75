"""Which of several servers gets the next request: the one with the fewest outstanding.

A server that fails is set aside, longer each time, and then tried again; meanwhile its cases go to the
others. A single server is never set aside: the pause between a case's attempts is enough there. Not covered:
how many requests go at once altogether.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

_LONGEST_PAUSE = 30.0


@dataclass
class Server:
    """One base URL, and how it does."""

    url: str
    outstanding: int = 0
    failures: int = 0
    aside_until: float = 0.0


def pause(first: float, failures: int) -> float:
    """Seconds to wait after so many failures: doubling, capped, and drawn between half and all of it."""
    longest = min(first * 2.0 ** (failures - 1), _LONGEST_PAUSE)
    return random.uniform(longest / 2, longest)  # noqa: S311 - it spreads requests, it keeps no secret


class Pool:
    """The servers of one engine; used from one event loop only."""

    def __init__(self, urls: Sequence[str], *, backoff_seconds: float) -> None:
        """All servers start as good ones."""
        self._servers = [Server(url) for url in urls]
        self._backoff = backoff_seconds

    async def take(self) -> Server:
        """The server to ask now, counted as asked; waits while all are set aside."""
        while True:
            now = time.monotonic()
            ready = [server for server in self._servers if server.aside_until <= now]
            if ready:
                chosen = min(ready, key=lambda server: server.outstanding)
                chosen.outstanding += 1
                return chosen
            await asyncio.sleep(min(server.aside_until for server in self._servers) - now)

    def answered(self, server: Server) -> None:
        """A request came back with an answer, or with a failure that is not the server's."""
        server.outstanding -= 1
        server.failures = 0

    def dropped(self, server: Server) -> None:
        """A request was called off; that says nothing about the server."""
        server.outstanding -= 1

    def failed(self, server: Server) -> None:
        """A request failed by the server's doing."""
        server.outstanding -= 1
        server.failures += 1
        if len(self._servers) > 1:
            server.aside_until = time.monotonic() + pause(self._backoff, server.failures)

    def others_ready(self, server: Server) -> bool:
        """Whether another server can be asked at once."""
        now = time.monotonic()
        return any(other.aside_until <= now for other in self._servers if other is not server)
