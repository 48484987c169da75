"""Requests handed out one at a time, to whichever thread has room for the next.

    taking = Taking(requests)
    next(taking)                      # the next request, safe from any thread
    taking.settle(request)            # it has its answer
    taking.left()                     # all others: taken without an answer, or never taken

Not covered: which request is next; the iterable decides that when it is asked.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from typing import Self

from harnesses.records import Request


class Taking(Iterator[Request]):
    """An iterator over requests that several threads may share, and that knows what is still open."""

    def __init__(self, requests: Iterable[Request]) -> None:
        """Take nothing yet."""
        self._requests = iter(requests)
        self._lock = threading.Lock()
        # By identity: the same case may well be asked twice.
        self._open: dict[int, Request] = {}

    def __iter__(self) -> Self:
        """Itself."""
        return self

    def __next__(self) -> Request:
        """The next request."""
        with self._lock:
            request = next(self._requests)
            self._open[id(request)] = request
            return request

    def settle(self, request: Request) -> bool:
        """Note that a request has its answer; False where it was not open."""
        with self._lock:
            return self._open.pop(id(request), None) is not None

    def left(self) -> Iterator[Request]:
        """Every request without an answer, those that nobody has taken included; they count as settled."""
        for request in self:
            self.settle(request)
            yield request
        with self._lock:
            taken, self._open = list(self._open.values()), {}
        yield from taken
