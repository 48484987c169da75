"""Putting many requests to one engine at once, with an answer or an error for each, in bounded time.

An engine gives one blocking function, request to response; the threads here call it. They are daemons: a
request stuck inside a library must not keep the program from ending. What this does not cover: retries, and
stopping a request that is under way (Python cannot; its thread is left behind and the request answered with
an error).
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence

from harnesses.engines.taking import Taking
from harnesses.records import Request, Response, ShipgateError

Ask = Callable[[Request], Response]
Answered = tuple[Request, Response]

PATIENCE = 3600.0
"""Seconds without a single finished answer before the engine counts as dead."""
_GLANCE = 1.0
"""Seconds between two looks at whether the threads still live."""


def check_concurrency(concurrency: int | None, *, default: int) -> int:
    """How many requests go at once.

    Raises:
        ShipgateError: not between 1 and 1024.
    """
    chosen = default if concurrency is None else concurrency
    if not 1 <= chosen <= 1024:  # noqa: PLR2004 - more threads than that help nobody
        raise ShipgateError(f"concurrency is {chosen}; give a number from 1 to 1024")
    return chosen


def answer_all(
    requests: Iterable[Request], ask: Ask, *, concurrency: int, patience: float = PATIENCE
) -> Iterator[Answered]:
    """Put every request on one of `concurrency` threads, and yield the answers as they come.

    `patience` is in seconds. When it passes without any answer, or every thread has died, the requests still
    open are answered with an error. `ask` returns its failures as responses; what it raises all the same
    goes to `threading.excepthook`, and its request is answered with an error.
    """
    todo = Taking(requests)
    done: queue.SimpleQueue[Answered] = queue.SimpleQueue()
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set() and (request := next(todo, None)) is not None:
            response = Response(error="the request broke off without an answer")
            try:
                response = ask(request)
            finally:
                done.put((request, response))

    threads = [threading.Thread(target=work, daemon=True) for _ in range(concurrency)]
    for thread in threads:
        thread.start()
    stuck = True
    try:
        while (answered := _next(done, threads, patience)) is not None:
            todo.settle(answered[0])
            yield answered
        stop.set()
        stuck = any(thread.is_alive() for thread in threads)
        for request in todo.left():
            yield request, Response(error=f"the engine gave no answer for {patience:g} s, or died")
    finally:
        stop.set()
        for thread in threads:
            thread.join(0.1 if stuck else _GLANCE)


def _next(
    done: queue.SimpleQueue[Answered], threads: Sequence[threading.Thread], patience: float
) -> Answered | None:
    left = patience
    while left > 0:
        alive = any(
            thread.is_alive() for thread in threads
        )  # before the look: the last one may end in between
        try:
            return done.get(timeout=min(_GLANCE, left) if alive else 0.0)
        except queue.Empty:
            if not alive:
                return None
        left -= _GLANCE
    return None
