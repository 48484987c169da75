"""An event loop in a thread of its own, so that asynchronous clients serve an engine that is not.

The thread is a daemon: a request that is stuck must not keep the program from ending. Not covered: what runs
in the loop.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from concurrent.futures import Future
from typing import Any, TypeVar

from harnesses.engines.taking import Taking
from harnesses.records import Request, Response

T = TypeVar("T")
Hand = Callable[[Request, Response], None]
_GLANCE = 1.0
"""Seconds between two looks at whether the loop still works."""
_CLOSING_PATIENCE = 5.0


class LoopThread:
    """A running event loop; `close` ends it."""

    def __init__(self) -> None:
        """Start the thread."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="servers", daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T], *, timeout: float) -> T:
        """Run to the end, and raise what it raises.

        Raises:
            TimeoutError: it took longer than `timeout` seconds.
        """
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result(timeout)
        finally:
            future.cancel()

    def stream(
        self, requests: Taking, work: Callable[[Hand], Coroutine[Any, Any, None]]
    ) -> Iterator[tuple[Request, Response]]:
        """Run `work`, and yield what it hands over as it comes; a request left out gets an error."""
        if not self._thread.is_alive():
            yield from ((request, Response(error="the engine is closed")) for request in requests.left())
            return
        done: queue.SimpleQueue[tuple[Request, Response] | None] = queue.SimpleQueue()
        future = asyncio.run_coroutine_threadsafe(
            work(lambda request, said: done.put((request, said))), self._loop
        )
        # The end wakes whoever waits for one more answer; else every stream would last a glance too long.
        future.add_done_callback(lambda _: done.put(None))
        try:
            while (answered := self._next(done, future)) is not None:
                requests.settle(answered[0])
                yield answered
            for request in requests.left():
                yield request, Response(error="the engine broke off, or was closed, before an answer came")
        finally:
            future.cancel()

    def _next(
        self, done: queue.SimpleQueue[tuple[Request, Response] | None], future: Future[None]
    ) -> tuple[Request, Response] | None:
        while True:
            working = self._thread.is_alive() and not future.done()
            try:
                return done.get(timeout=_GLANCE if working else 0.0)
            except queue.Empty:
                if not working:
                    return None

    def close(self, last: Callable[[], Awaitable[None]]) -> None:
        """Call off what runs, await `last`, end the thread; safe to call twice."""
        if not self._thread.is_alive() or self._loop.is_closed():
            return
        future = asyncio.run_coroutine_threadsafe(self._finish(last), self._loop)
        try:
            future.result(_CLOSING_PATIENCE)
        except TimeoutError:
            future.cancel()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_CLOSING_PATIENCE)
        if not self._thread.is_alive():
            self._loop.close()

    async def _finish(self, last: Callable[[], Awaitable[None]]) -> None:
        others = asyncio.all_tasks(self._loop) - {asyncio.current_task(self._loop)}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await last()
