"""The asking of a run: each gate's cases once, every answer kept and written down, every request counted.

    asker.answers(gate)  →  ((case, response), …) in the order of the gate's cases

Gates with the same prompts and decoding share their answers. Not covered: judging (`evaluate`), and who may
ask at the same time (`run` holds a lock).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from harnesses.records import Case, Decoding, Engine, Response
from harnesses.sampling import sample
from reports.files import Journal, dumps
from reports.measures import Asked, Loaded
from reports.policy import Policy
from reports.records import Calls, GatePlan

Progress = Callable[[str, int, int], None]
"""Told (gate, answered, total) after each answer."""


class Asker:
    """Asks one engine for a run's answers; owns the engine and the journal."""

    def __init__(
        self, engine: Engine, journal: Journal, loaded: Loaded, policy: Policy, progress: Progress
    ) -> None:
        """Hold what asking needs; nothing is asked yet."""
        self._engine, self._journal = engine, journal
        self._loaded, self._policy, self._progress = loaded, policy, progress
        self._answers: dict[str, Response] = {}
        self._made = self._cached = self._repeated = 0

    def answers(self, name: str) -> Asked:
        """The answers to a harness's cases; those that nobody has asked for yet are asked now.

        Raises:
            OSError: an answer cannot be written down.
        """
        cases, decoding = self._loaded[name], self._policy.decoding(name)
        open_cases = [case for case in cases if _request_key(case, decoding) not in self._answers]
        done = len(cases) - len(open_cases)

        def on_answer(case: Case, response: Response) -> None:
            nonlocal done
            done += 1
            self._journal.append(_response_line(name, case, response))
            self._progress(name, done, len(cases))

        for case, response in sample(self._engine, open_cases, decoding, on_answer=on_answer):
            self._answers[_request_key(case, decoding)] = response
        self._made += len(open_cases)
        self._cached += len(cases) - len(open_cases)
        return self.kept(name)

    def kept(self, name: str) -> Asked:
        """The answers to a harness's cases that were asked before."""
        decoding = self._policy.decoding(name)
        return [(case, self._answers[_request_key(case, decoding)]) for case in self._loaded[name]]

    def again(self, name: str, cases: Sequence[Case], at_once: int) -> Asked:
        """Ask cases as their gate does, `at_once` at a time; these answers count for nothing else."""
        decoding = self._policy.decoding(name)
        self._repeated += len(cases)
        parts = [cases[start : start + at_once] for start in range(0, len(cases), at_once)]
        return [answer for part in parts for answer in sample(self._engine, part, decoding)]

    def calls(self, gates: Sequence[GatePlan]) -> Calls:
        """How many requests were due for the gates, and what became of them."""
        planned = planned_calls(gates) + self._repeated
        return Calls(planned=planned, made=self._made + self._repeated, cached=self._cached, saved=0)

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
