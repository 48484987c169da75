"""Judging a gate while it is asked, so that asking can stop where the outcome is certain.

Every answer is judged once, as it comes, and the judgement kept for the gate's report. Not covered: when an
outcome is certain (`certainty`), and asking (`asking`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from harnesses.records import Case, Harness, Response, Score
from reports.certainty import certainly_fails
from reports.evaluate import Judged, judge
from reports.measures import Asked
from reports.records import GatePlan


class Judging:
    """Hears a gate's answers, judges them, and wants no more once the gate has certainly failed."""

    def __init__(self, harness: Harness, gate: GatePlan, *, early: Callable[[], bool]) -> None:
        """`early` says, each time it is asked, whether a gate that has certainly failed may stop."""
        self._harness, self._gate, self._early = harness, gate, early
        self._values: dict[str, Literal[0, 1] | None] = {}
        self.scores: dict[str, Score] = {}
        self._doubtful = True
        self.failed = False
        """Whether the gate has certainly failed."""

    def heard(self, case: Case, response: Response) -> None:
        """Judge one answer; a later one to the same case takes its place."""
        score = judge(self._harness, case, response)
        self.scores[case.id], self._values[case.id] = score, score.value
        self._doubtful = score.value != 1
        if score.value != 1:  # nothing else can decide against a gate
            self.failed = certainly_fails(self._gate, self._values)

    def wanted(self) -> bool:
        """Whether more answers are worth asking for."""
        return not (self.failed and self._early())

    def in_doubt(self) -> bool:
        """Whether the next answer may well end the gate: none is judged yet, or the last one was a miss."""
        return self._doubtful and self.wanted()

    def judged(self, answered: Asked) -> Judged:
        """The answers with their judgements."""
        return [(case, response, self.scores[case.id]) for case, response in answered]


class Everything:
    """Wants every answer, and judges none."""

    def heard(self, case: Case, response: Response) -> None:
        """Nothing to do."""

    def wanted(self) -> bool:
        """Always."""
        return True

    def in_doubt(self) -> bool:
        """Never: it judges nothing."""
        return False
