"""The asking of a run: each gate's cases once, every answer kept and written down, every request counted.

    asker.answers(gate)  →  ((case, response), …) in the order of the gate's cases

Gates with the same prompts and decoding share their answers. Not covered: judging (`evaluate`), and who may
ask at the same time (`run` holds a lock).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from harnesses.records import Case, Decoding, Engine, Response, sha256_text
from harnesses.sampling import sample
from reports.files import Journal, dumps
from reports.measures import Asked, Loaded
from reports.policy import Policy
from reports.records import Calls, GatePlan

Progress = Callable[[str, int, int], None]
"""Told (gate, answered, total) after each answer."""


@runtime_checkable
class Recheckable(Protocol):
    """An engine that can look again at what it asks."""

    def recheck(self) -> tuple[str, ...]:
        """A sentence for each thing that has changed."""


class Watch(Protocol):
    """Who hears of a gate's answers, and says how many more are worth asking for."""

    def heard(self, case: Case, response: Response) -> None:
        """One case has its answer."""

    def wanted(self) -> int:
        """How many open cases to ask next; 0 for no more."""

    def enough(self) -> bool:
        """Whether no further answer is wanted, even of those under way."""


class Asker:
    """Asks one engine for a run's answers; owns the engine and the journal."""

    def __init__(
        self, engine: Engine, journal: Journal, loaded: Loaded, policy: Policy, progress: Progress
    ) -> None:
        """Hold what asking needs; nothing is asked yet."""
        self._engine, self._journal = engine, journal
        self._loaded, self._policy, self._progress = loaded, policy, progress
        self._answers: dict[str, Response] = {}
        self._made = self._cached = self._saved = self._repeated = 0

    def answers(self, name: str, watch: Watch) -> Asked:
        """The answers to a harness's cases; those that nobody has asked for yet are asked now.

        `watch` is told of every answer, also of those that another gate has asked for. Cases that it leaves
        open are left out, and counted as saved.

        Raises:
            OSError: an answer cannot be written down.
        """
        cases, decoding = self._loaded[name], self._policy.decoding(name)
        self._cached += self._tell_kept(name, watch)
        while chunk := self._open(name)[: watch.wanted()]:
            self._ask(name, chunk, decoding, watch)
        self._saved += len(cases) - len(self.kept(name))
        return self.kept(name)

    def _tell_kept(self, name: str, watch: Watch) -> int:
        kept = self.kept(name)
        for case, response in kept:
            watch.heard(case, response)
        return len(kept)

    def _open(self, name: str) -> list[Case]:
        decoding = self._policy.decoding(name)
        found = [case for case in self._loaded[name] if _request_key(case, decoding) not in self._answers]
        # In an order that has nothing to do with the file's, so that the first few stand for all.
        return sorted(found, key=lambda case: sha256_text(case.id))

    def _ask(self, name: str, cases: Sequence[Case], decoding: Decoding, watch: Watch) -> None:
        total = len(self._loaded[name])
        done = len(self.kept(name))

        def on_answer(case: Case, response: Response) -> None:
            nonlocal done
            done += 1
            self._journal.append(_response_line(name, case, response))
            watch.heard(case, response)
            self._progress(name, done, total)

        found = sample(self._engine, cases, decoding, on_answer=on_answer, stop=watch.enough)
        for case, response in found:
            self._answers[_request_key(case, decoding)] = response
        self._made += len(found)

    def kept(self, name: str) -> Asked:
        """The answers to a harness's cases that were asked before."""
        keys = [(case, _request_key(case, self._policy.decoding(name))) for case in self._loaded[name]]
        return [(case, self._answers[key]) for case, key in keys if key in self._answers]

    def again(self, name: str, cases: Sequence[Case], at_once: int) -> Asked:
        """Ask cases as their gate does, `at_once` at a time; these answers count for nothing else."""
        decoding = self._policy.decoding(name)
        self._repeated += len(cases)
        parts = [cases[start : start + at_once] for start in range(0, len(cases), at_once)]
        return [answer for part in parts for answer in sample(self._engine, part, decoding)]

    def calls(self, gates: Sequence[GatePlan]) -> Calls:
        """How many requests were due for the gates, and what became of them."""
        planned = planned_calls(gates) + self._repeated
        return Calls(
            planned=planned, made=self._made + self._repeated, cached=self._cached, saved=self._saved
        )

    def recheck(self) -> tuple[str, ...]:
        """What is no longer as it was when a server was opened; nothing for models of this process."""
        return self._engine.recheck() if isinstance(self._engine, Recheckable) else ()

    def close(self) -> None:
        """Release the model and the journal; safe to call twice."""
        self._engine.close()
        self._journal.close()


def planned_calls(gates: Sequence[GatePlan]) -> int:
    """The requests that gates ask for; measures ask none by plan."""
    return sum(len(gate.case_ids) for gate in gates if gate.decoding)


def _request_key(case: Case, decoding: Decoding) -> str:
    """Two requests are the same when everything that the model is given is."""
    return dumps([case.prompt, case.tools, decoding.model_dump()])


def _response_line(harness: str, case: Case, response: Response) -> dict[str, object]:
    fields = response.model_dump(exclude={"text"})
    return {
        "case_id": case.id,
        "harness": harness,
        "prompt": case.prompt,
        "response": response.text,
        **fields,
    }
