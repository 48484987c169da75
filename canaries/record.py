"""What a canary is: one question that every model must get right, its check, and two answers that prove it.

    Canary(id="pattern-init-purpose", check=check, passing="init() sets up ...", near_miss="init() is ...")

The question itself stands in `fixtures/prompts/canaries.jsonl` under the same id. Not covered: how well an
answer is written; a canary only says whether the one thing that must never be lost is still there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from harnesses.records import Score

Check = Callable[[str], Score]
"""Judges one answer's text; pure, never raises."""


@dataclass(frozen=True)
class Canary:
    """One must-not-regress task.

    Attributes:
        id: the id of its case in the prompt file.
        check: says whether an answer passes.
        passing: an answer that passes.
        near_miss: an answer that looks right at a glance and fails.
    """

    id: str
    check: Check
    passing: str
    near_miss: str


def verdict(problems: Sequence[str], ok: str) -> Score:
    """Passed with `ok` as its reason where there is no problem, else failed with all of them."""
    if problems:
        return Score(value=0, reason="; ".join(problems), details={"problems": list(problems)})
    return Score(value=1, reason=ok, details={"problems": []})
