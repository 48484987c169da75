"""Putting requests to servers: attempts, deadlines, giving up, and an answer or an error for each.

An engine gives one coroutine, (base URL, request) to response, which raises `Fault`. `limits.attempts` is
the most that go to a case, and only connection errors, 429 and 503 lead to another, not a time-out. Cases
that fail for good through the server's doing are counted; after `give_up_after` in a row, of this or any
later call, the rest are answered with an error at once. Not covered: answers that are well formed and wrong.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from harnesses.engines.server_errors import NOT_ASKED, Fault
from harnesses.engines.server_limits import ServerLimits
from harnesses.engines.server_pool import Pool, Server, pause
from harnesses.engines.taking import Taking
from harnesses.records import Request, Response

Ask = Callable[[str, Request], Awaitable[Response]]
Hand = Callable[[Request, Response], None]
"""Told (request, response) once for every request."""


class Retrier:
    """What a run knows about its servers; used from one event loop only."""

    def __init__(self, urls: Sequence[str], limits: ServerLimits, *, ends: float) -> None:
        """`ends` is when the run's time is over, by the monotonic clock."""
        self._limits = limits
        self._pool = Pool(urls, backoff_seconds=limits.backoff_seconds)
        self._ends = ends
        self._failed_in_a_row = 0
        self._given_up = asyncio.Event()
        self._last_straw = ""

    @property
    def seconds_left(self) -> float:
        """Until the whole run's limit."""
        return max(0.0, self._ends - time.monotonic())

    async def answer_all(self, requests: Taking, ask: Ask, hand: Hand, *, concurrency: int) -> None:
        """Answer every request, `concurrency` at once, in time; each is handed over as it comes."""
        under_way: dict[int, tuple[Request, list[str]]] = {}

        async def work() -> None:
            while not self._given_up.is_set() and (request := next(requests, None)) is not None:
                _, failed = under_way[id(request)] = request, []
                response = await self._answer(request, ask, failed)
                del under_way[id(request)]
                hand(request, response)

        workers = [asyncio.create_task(work()) for _ in range(concurrency)]
        stop = asyncio.create_task(self._given_up.wait())
        everyone: asyncio.Future[Any] = asyncio.gather(*workers)
        try:
            both: set[asyncio.Future[Any]] = {everyone, stop}
            await asyncio.wait(both, timeout=self.seconds_left, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await _cancel([everyone, stop, *workers])
        for request, failed in under_way.values():
            hand(request, Response(error=self._why_not(), attempts=tuple(failed)))
        for request in requests:
            hand(request, Response(error=self._why_not()))

    def _why_not(self) -> str:
        if self._given_up.is_set():
            failed = _count(self._limits.give_up_after)
            return f"{NOT_ASKED}given up after {failed} in a row failed ({self._last_straw})"
        if self.seconds_left <= 0:
            return f"{NOT_ASKED}the run's limit of {self._limits.run_seconds:g} s has passed"
        return "the request broke off without an answer"

    async def _answer(self, request: Request, ask: Ask, attempts: list[str]) -> Response:
        """A request's answer after as many attempts as it needs and may have; failed ones are listed."""
        while True:
            server = await self._pool.take()
            try:
                response = await self._once(server, request, ask)
            except asyncio.CancelledError:
                attempts.append(f"{server.url}: called off before it was answered")
                raise
            except Fault as fault:
                attempts.append(f"{server.url}: {fault}")
                again = fault.kind == "again" and len(attempts) < self._limits.attempts
                if not again:
                    self._count_failure(fault)
                    return Response(error=_spent(fault, len(attempts)), attempts=tuple(attempts))
                if not self._pool.others_ready(server):
                    await asyncio.sleep(pause(self._limits.backoff_seconds, len(attempts)))
            else:
                self._failed_in_a_row = 0
                return response.model_copy(update={"attempts": tuple(attempts)})

    async def _once(self, server: Server, request: Request, ask: Ask) -> Response:
        started = time.perf_counter()
        try:
            async with asyncio.timeout(self._limits.answer_seconds):
                response = await ask(server.url, request)
        except TimeoutError as error:
            self._pool.failed(server)
            limit = self._limits.answer_seconds
            raise Fault(f"no whole answer within {limit:g} s", kind="server") from error
        except Fault as fault:
            (self._pool.answered if fault.kind == "case" else self._pool.failed)(server)
            raise
        except BaseException:
            self._pool.dropped(server)
            raise
        self._pool.answered(server)
        return response.model_copy(update={"seconds": time.perf_counter() - started})

    def _count_failure(self, fault: Fault) -> None:
        self._failed_in_a_row = 0 if fault.kind == "case" else self._failed_in_a_row + 1
        if self._failed_in_a_row >= self._limits.give_up_after and not self._given_up.is_set():
            self._last_straw = str(fault)
            self._given_up.set()


async def _cancel(tasks: Sequence[asyncio.Future[Any]]) -> None:
    """Call tasks off and wait for their end; what they raised has become an error of their cases."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _spent(fault: Fault, attempts: int) -> str:
    return str(fault) if attempts == 1 else f"{fault} (attempt {attempts} of {attempts})"


def _count(cases: int) -> str:
    return "one case" if cases == 1 else f"{cases} cases"
