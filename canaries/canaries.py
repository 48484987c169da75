"""The canary harness: twenty tasks that every model must get right, and one gate over all of them.

    >>> [canary.id for canary in CANARIES][:2]
    ['pattern-empty-constructor', 'pattern-five-layers']

Checks are structural where they can be; each canary carries an answer that passes and a near miss that fails.
Not covered: anything beyond the one fact, structure or choice that a canary is about; the harnesses measure
that.
"""

from __future__ import annotations

from canaries import code_generation, decision_making, pattern_knowledge, pdca_structure, tool_understanding
from canaries.record import Canary
from harnesses.prompts import FIXTURES, load_cases
from harnesses.records import Case, Harness, Score, ShipgateError
from harnesses.stats import pass_rate

PROMPTS = "prompts/canaries.jsonl"

CANARIES: tuple[Canary, ...] = (
    *pattern_knowledge.CANARIES,
    *pdca_structure.CANARIES,
    *code_generation.CANARIES,
    *decision_making.CANARIES,
    *tool_understanding.CANARIES,
)

_BY_ID = {canary.id: canary for canary in CANARIES}


def load() -> tuple[Case, ...]:
    """The committed cases.

    Raises:
        ShipgateError: the prompt file cannot be read, or its ids are not those of the canaries.
    """
    cases = load_cases(FIXTURES / PROMPTS)
    unmatched = sorted({case.id for case in cases} ^ _BY_ID.keys())
    if unmatched:
        raise ShipgateError(
            f"{FIXTURES / PROMPTS}: prompt without check or check without prompt: {unmatched[0]}"
        )
    return cases


def score(case: Case, text: str) -> Score:
    """Judge one answer by the check of the case's id; a case that is no canary gets None, not 0."""
    canary = _BY_ID.get(case.id)
    if canary is None:
        return Score(value=None, reason=f"{case.id} is not a canary")
    return canary.check(text)


HARNESS = Harness(
    name="canaries",
    metric="pass_rate",
    load=load,
    score=score,
    summarise=pass_rate,
    prompts=(PROMPTS,),
)
