"""Judging a gate while it is asked, so that asking can stop where the outcome is certain.

Every answer is judged once, as it comes, and the judgement kept for the gate's report. Not covered: when an
outcome is certain (`certainty`), and asking (`asking`).
"""

from __future__ import annotations

import sys
from typing import Literal

from harnesses.records import Case, Harness, Response, Score
from reports.certainty import certainly_fails, next_chunk
from reports.evaluate import Judged, judge
from reports.measures import Asked
from reports.records import GatePlan


class Judging:
    """Hears a gate's answers, judges them, and wants no more once the gate has certainly failed."""

    def __init__(self, harness: Harness, gate: GatePlan, *, early: bool) -> None:
        """`early` False asks every case, whatever the answers are."""
        self._harness, self._gate, self._early = harness, gate, early
        self.scores: dict[str, Score] = {}

    def heard(self, case: Case, response: Response) -> None:
        """Judge one answer."""
        self.scores[case.id] = judge(self._harness, case, response)

    def wanted(self) -> int:
        """How many open cases to ask next; 0 for no more."""
        if not self._early:
            return len(self._gate.case_ids)
        return 0 if self.enough() else next_chunk(self._gate, self._values())

    def enough(self) -> bool:
        """Whether the gate has certainly failed."""
        return self._early and certainly_fails(self._gate, self._values())

    def judged(self, answered: Asked) -> Judged:
        """The answers with their judgements."""
        return [(case, response, self.scores[case.id]) for case, response in answered]

    def _values(self) -> dict[str, Literal[0, 1] | None]:
        return {name: score.value for name, score in self.scores.items()}


class Everything:
    """Wants every answer, and judges none."""

    def heard(self, case: Case, response: Response) -> None:
        """Nothing to do."""

    def wanted(self) -> int:
        """More than any gate has cases."""
        return sys.maxsize

    def enough(self) -> bool:
        """Never."""
        return False
