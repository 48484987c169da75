"""Putting many cases to one engine at once, with an answer or an error for each, in bounded time.

An engine gives one blocking function, case to response; the threads here call it. They are daemons: a
request stuck inside a library must not keep the program from ending. What this does not cover: retries, and
stopping a request that is under way (Python cannot; its thread is left behind and its case answered with an
error).
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence

from harnesses.records import Case, Decoding, Response, ShipgateError

Ask = Callable[[Case], Response]
Answered = tuple[int, Response]

PATIENCE = 3600.0
"""Seconds without a single finished answer before the engine counts as dead."""
_GLANCE = 1.0
"""Seconds between two looks at whether the threads still live."""
_MAX_SEED = 2**32 - 2
"""llama.cpp reads 2**32 - 1 as 'choose one at random'."""


def check_decoding(decoding: Decoding) -> None:
    """Refuse decoding options that engines would read as something else (no limit, a random seed).

    Raises:
        ShipgateError: one is out of range.
    """
    if decoding.max_tokens < 1:
        raise ShipgateError(f"max_tokens is {decoding.max_tokens}; give at least 1")
    if decoding.temperature < 0:
        raise ShipgateError(f"temperature is {decoding.temperature}; give 0 (greedy) or more")
    if not 0 <= decoding.seed <= _MAX_SEED:
        raise ShipgateError(f"seed is {decoding.seed}; give a number from 0 to {_MAX_SEED}")


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
    cases: Sequence[Case], ask: Ask, *, concurrency: int, patience: float = PATIENCE
) -> Iterator[tuple[Case, Response]]:
    """Ask every case on `concurrency` threads and yield the answers as they come.

    `patience` is in seconds. When it passes without any answer, or every thread has died, the cases still
    open are answered with an error. `ask` returns its failures as responses; what it raises all the same
    goes to `threading.excepthook`, and its case is answered with an error.
    """
    todo: queue.SimpleQueue[int] = queue.SimpleQueue()
    done: queue.SimpleQueue[Answered] = queue.SimpleQueue()
    for index in range(len(cases)):
        todo.put(index)
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set():
            try:
                index = todo.get_nowait()
            except queue.Empty:
                return
            response = Response(error="the request broke off without an answer")
            try:
                response = ask(cases[index])
            finally:
                done.put((index, response))

    threads = [threading.Thread(target=work, daemon=True) for _ in range(min(concurrency, len(cases)))]
    for thread in threads:
        thread.start()
    waiting = set(range(len(cases)))
    try:
        while waiting and (answered := _next(done, threads, patience)) is not None:
            waiting.discard(answered[0])
            yield cases[answered[0]], answered[1]
        for index in sorted(waiting):
            yield cases[index], Response(error=f"the engine gave no answer for {patience:g} s, or died")
    finally:
        stop.set()
        for thread in threads:
            thread.join(0.1 if waiting else _GLANCE)


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
