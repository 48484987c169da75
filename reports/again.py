"""Asking the same again, as measures want it: every repeat an answer of its own, on disk as it comes.

    repeating.ahead(pairs, None)     # asks now
    repeating.again(pairs, None)     # what was asked ahead, else asks

The n-th repeat of a request is another one than the first, and counts for nothing but the measure that asked
for it. `repeats.jsonl` has a line for each, like `responses.jsonl` and with the repeat's name; it is made
with the first one. Not covered: the gates' own answers (`asking`), and reading them back (`resume`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from harnesses.records import Case, Engine, Request, Response
from harnesses.sampling import ask_all
from reports.files import Journal
from reports.order import request_key
from reports.policy import Policy
from reports.records import AnswerLine
from reports.unfit import capped

Again = tuple[tuple[tuple[str, Case], ...], int | None]
"""(harness, case) pairs that are asked once more, and how many at once."""
Repeats = Mapping[tuple[str, str], Response]
"""Answers by request key and the repeat's name."""
NO_REPEATS: Repeats = {}


@dataclass(frozen=True)
class Cached:
    """Where answers of earlier runs come from, and where those of this one go; both by request and repeat."""

    get: Callable[[Request, str], Response | None]
    keep: Callable[[Request, str, Response], None]


class Repeating:
    """Asks one engine again, and counts."""

    def __init__(self, engine: Engine, policy: Policy, path: Path, cached: Cached) -> None:
        """Hold what asking needs; `path` is made with the first repeat."""
        self._engine, self._policy, self._path, self._cached = engine, policy, path, cached
        self._journal: Journal | None = None
        self._seen: Counter[str] = Counter()
        self._ahead: list[tuple[Again, list[Response]]] = []
        self.before: Repeats = NO_REPEATS
        """Repeats of this very run before it was interrupted; they are in its file."""
        self.asked = self.reused = 0

    def ahead(self, pairs: Sequence[tuple[str, Case]], at_once: int | None) -> None:
        """Ask what `again` will be called for, and keep the answers until then.

        Raises:
            OSError: an answer cannot be written down.
        """
        self._ahead.append(((tuple(pairs), at_once), self._again(pairs, at_once)))

    def again(self, pairs: Sequence[tuple[str, Case]], at_once: int | None) -> list[Response]:
        """Ask (harness, case) pairs as their gates do, `at_once` at a time or as many as the engine takes.

        Raises:
            OSError: an answer cannot be written down.
        """
        for place, (due, found) in enumerate(self._ahead):
            if due == (tuple(pairs), at_once):
                del self._ahead[place]
                return found
        return self._again(pairs, at_once)

    def _again(self, pairs: Sequence[tuple[str, Case]], at_once: int | None) -> list[Response]:
        requests = [Request(case=case, decoding=self._policy.decoding(name)) for name, case in pairs]
        repeats = [self._repeat(request, at_once) for request in requests]
        found = [self._known(*due) for due in zip(pairs, requests, repeats, strict=True)]
        self.asked += len(requests)
        self.reused += sum(response is not None and response.cached_from is not None for response in found)
        places = {id(request): place for place, request in enumerate(requests)}

        def heard(request: Request, response: Response) -> None:
            place = places[id(request)]
            self._write(pairs[place], repeats[place], response)
            found[place] = capped(response)
            self._cached.keep(request, repeats[place], capped(response))

        open_ = [request for request, response in zip(requests, found, strict=True) if response is None]
        size = at_once or len(open_) or 1
        for start in range(0, len(open_), size):
            ask_all(self._engine, open_[start : start + size], heard)
        return [response or Response(error="the engine gave no answer") for response in found]

    def _known(self, pair: tuple[str, Case], request: Request, repeat: str) -> Response | None:
        kept = self.before.get((request_key(request.case, request.decoding), repeat))
        if kept is not None:
            return kept
        response = self._cached.get(request, repeat)
        if response is not None:
            self._write(pair, repeat, response)
        return response

    def _repeat(self, request: Request, at_once: int | None) -> str:
        key = f"{at_once or ''}@{request_key(request.case, request.decoding)}"
        self._seen[key] += 1
        return f"repeat {self._seen[key]}" + (f", {at_once} at once" if at_once else "")

    def _write(self, pair: tuple[str, Case], repeat: str, response: Response) -> None:
        if self._journal is None:
            there = self._path.exists()
            self._journal = Journal.go_on(self._path)[0] if there else Journal(self._path)
        name, case = pair
        line = AnswerLine(case_id=case.id, harness=name, prompt=case.prompt, answer=response, repeat=repeat)
        self._journal.append(line)

    def close(self) -> None:
        """Close the file; safe to call twice."""
        if self._journal is not None:
            self._journal.close()
