"""Work that must not hold up the asking: done at once, or in a small share of the time, the rest at the end.

    backlog = Backlog(share=0.05)
    backlog.add(lambda: watch.heard(case, response), at_once=watch.in_doubt())
    backlog.finish()

A client of servers and the scorers share one interpreter. Where answers come every millisecond, judging each
at once would make the servers wait for the judge; where they take seconds, all are judged as they come. What
may end a gate is judged at once at any pace. Not covered: what the work is, and doing it in another process.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

ALWAYS = 1.0
_HEAD_START = 0.02
"""Seconds of work done before any share is counted."""


class Backlog:
    """Jobs in order; used from one thread."""

    def __init__(self, *, share: float, clock: Callable[[], float] = time.perf_counter) -> None:
        """`share` is the part of the time that jobs may take, 0..1; with 1 each is done when it is added."""
        self._share, self._clock = share, clock
        self._jobs: deque[Callable[[], None]] = deque()
        self._started, self._worked = clock(), 0.0

    def add(self, job: Callable[[], None], *, at_once: bool = False) -> None:
        """Take a job, and do as many as there is time for; one that cannot wait is done `at_once`."""
        if at_once or self._share >= ALWAYS:
            job()
            return
        self._jobs.append(job)
        while self._jobs and self._worked < _HEAD_START + self._share * (self._clock() - self._started):
            began = self._clock()
            self._jobs.popleft()()
            self._worked += self._clock() - began

    def finish(self) -> None:
        """Do all that is left."""
        while self._jobs:
            self._jobs.popleft()()
