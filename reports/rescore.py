"""Answers scored again: whether a gate's report is what its answers and its scorer amount to. Pure.

    rescored(plan, gate, report, harness, read_answers(content))  →  nothing, or the first thing that differs

Each answer in a report has to stand in `responses.jsonl`, to the same prompt, and no case may have two
answers to choose from. Not covered: measures (perplexity, consistency, contamination), which put no prompts
of their own and whose numbers are not in the answers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from harnesses.engines import strict_json
from harnesses.records import Case, Harness, Response
from reports.evaluate import eval_report, judge_all
from reports.records import CaseResult, EvalReport, GatePlan, Plan
from reports.signed import RefusedError
from reports.unfit import capped

_FIELDS = frozenset(Response.model_fields) - {"text"}
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Answers:
    """The lines of `responses.jsonl`, by gate and case, and by prompt (gates with the same prompts share)."""

    by_case: dict[tuple[str, str], list[Response]]
    by_prompt: dict[str, list[Response]]

    def of(self, gate: str, result: CaseResult) -> list[Response]:
        """Everything that was answered to a case."""
        own = self.by_case.get((gate, result.case_id))
        return self.by_prompt.get(result.prompt, []) if own is None else own


def read_answers(content: bytes) -> Answers:
    """The answers in a `responses.jsonl`.

    Raises:
        RefusedError: a line is none; its number is named.
    """
    answers = Answers({}, {})
    # Bytes are split at line feeds alone: an answer may hold other line ends.
    for number, line in enumerate(content.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            entry = strict_json.loads(line)
            fields = {name: entry[name] for name in _FIELDS & entry.keys()}
            response = capped(Response.model_validate({**fields, "text": entry["response"]}))
            answers.by_case.setdefault((entry["harness"], entry["case_id"]), []).append(response)
            answers.by_prompt.setdefault(entry["prompt"], []).append(response)
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise RefusedError(f"responses.jsonl:{number} is no answer; gate the model again") from error
    return answers


def reused_lines(content: bytes) -> int:
    """How many lines of a `responses.jsonl` that can be read say that an earlier run was answered so."""
    found = read_answers(content).by_prompt.values()
    return sum(response.cached_from is not None for answers in found for response in answers)


def rescored(plan: Plan, gate: GatePlan, report: EvalReport, harness: Harness, answers: Answers) -> None:
    """Score a report's answers again and hold the outcome against it.

    Raises:
        RefusedError: they differ; gate, case and difference are named.
    """
    cases = {case.id: case for case in harness.load()}
    answered = [_answer(gate.name, cases, result, answers) for result in report.results]
    again = eval_report(harness, gate, plan, judge_all(harness, answered), report.timestamp)
    for mine, theirs in zip(again.results, report.results, strict=True):
        if mine.value != theirs.value:
            raise _differs(
                f"{gate.name}: {theirs.case_id} scores {mine.value}, its report says {theirs.value}"
            )
    for name in ("total", "passed", "failed", "unscored", "not_asked", "gate_passed"):
        if (found := getattr(again, name)) != (said := getattr(report, name)):
            raise _differs(f"{gate.name}: {name} is {found}, its report says {said}")
    pairs = (("value", again.value, report.value), *_ends(again, report))
    for name, found, said in pairs:
        if not _same(found, said):
            raise _differs(f"{gate.name}: {name} is {found}, its report says {said}")


def _answer(gate: str, cases: dict[str, Case], result: CaseResult, answers: Answers) -> tuple[Case, Response]:
    case = cases.get(result.case_id)
    if case is None or case.prompt != result.prompt:
        raise _differs(f"{gate}: {result.case_id} is not the prompt that is known by that name")
    given = answers.of(gate, result)
    texts = {response.text for response in given if response.text is not None}
    if result.response is None:
        errors = [response for response in given if response.text is None]
        if texts:
            raise _differs(f"{gate}: {result.case_id} has an answer, its report says none")
        return case, errors[-1] if errors else Response(error="not recorded")
    if result.response not in texts:
        raise _differs(f"{gate}: the answer to {result.case_id} is not in responses.jsonl")
    own = (gate, result.case_id) in answers.by_case
    if own and len(texts) > 1:
        raise _differs(f"{gate}: {result.case_id} has {len(texts)} different answers")
    return case, next(response for response in given if response.text == result.response)


def _ends(again: EvalReport, report: EvalReport) -> list[tuple[str, float | None, float | None]]:
    mine, theirs = again.ci95 or (None, None), report.ci95 or (None, None)
    return [("the interval's low end", mine[0], theirs[0]), ("the interval's high end", mine[1], theirs[1])]


def _same(found: float | None, said: float | None) -> bool:
    if found is None or said is None:
        return found is said
    return math.isclose(found, said, rel_tol=0, abs_tol=_ROUNDING)


def _differs(what: str) -> RefusedError:
    return RefusedError(f"the records do not bear the verdict out: {what}; gate the model again")
