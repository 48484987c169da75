"""TRON format: does the Plan of a reply put every decision as Trigger, Response, Outcome, Next?

    ## Plan
    **Trigger:** two parsers disagree on dates
    **Response:** keep the stricter one
    **Outcome:** one error message for one mistake
    **Next:** delete the other parser

Each of the four with content, in that order; a further Trigger opens a further decision, which must be
complete too. Labels in code, comments and quotes do not count, nor do decisions outside `## Plan`. Not
covered: whether the decision is a good one, or answers the prompt. See `harnesses.tron` for label shapes.
"""

from __future__ import annotations

from harnesses.pdca_tree import parse
from harnesses.prompts import FIXTURES, load_cases
from harnesses.records import Case, Harness, Score
from harnesses.stats import pass_rate
from harnesses.tron import LABELS, decisions

PROMPTS = "prompts/tron.jsonl"
_EXCERPT = 200
_SHOWN = 20


def load() -> tuple[Case, ...]:
    """The 100 decision-making prompts.

    Raises:
        ShipgateError: the file is missing or a line is not a case.
    """
    return load_cases(FIXTURES / PROMPTS)


def score(case: Case, text: str) -> Score:  # noqa: ARG001 (every scorer has this shape)
    """Judge a reply; `details` = {decisions: [{label: content, shortened}], problems}."""
    document = parse(text)
    plans = document.named("Plan")
    found = decisions([block for plan in plans for block in plan.blocks])
    shown = [{e.label: e.content[:_EXCERPT] for e in decision.elements} for decision in found[:_SHOWN]]
    problems = _problems(document.too_big, len(plans), [d.problems() for d in found])
    details = {"decisions": shown, "problems": problems[:_SHOWN]}
    if problems:
        return Score(value=0, reason="; ".join(problems[:3]), details=details)
    counted = "one decision" if len(found) == 1 else f"{len(found)} decisions"
    return Score(value=1, reason=f"{counted}, complete and in order", details=details)


def _problems(too_big: str, plans: int, by_decision: list[list[str]]) -> list[str]:
    if too_big:
        return [too_big]
    if not plans:
        return ["no Plan section"]
    if not by_decision:
        return ["no TRON label in Plan: " + ", ".join(LABELS) + " are due"]
    if len(by_decision) == 1:
        return by_decision[0]
    return [f"decision {number}: {p}" for number, own in enumerate(by_decision, start=1) for p in own]


HARNESS = Harness(
    name="tron_format",
    metric="pass_rate",
    load=load,
    score=score,
    summarise=pass_rate,
    prompts=(PROMPTS,),
)
