"""Tool success: does the model make the tool call that an IDE task is due, or none where none is?

    read src/a.ts  →  <tool_call>{"name": "read_file", "arguments": {"filepath": "src/a.ts"}}</tool_call>

Calls are read in every form that IDEs and servers know (`tool_formats`), judged by the tool's schema and by
the calls due (`tool_rules`), and for the committed cases carried out in a throw-away workspace
(`tool_sandbox`); that copy is the one thing here that touches a disk. A meant call in a form that no IDE
executes passes too, and is counted apart. Not covered: several turns, and whether the words around a call are
any good.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache

from harnesses.prompts import FIXTURES, load_cases
from harnesses.records import Case, Harness, Json, Score, Scored, ShipgateError, Summary
from harnesses.stats import pass_rate
from harnesses.tool_formats import Reading, read_calls
from harnesses.tool_rules import Due, Tools, due_problem, form_problem, read_due, read_tools, typed
from harnesses.tool_sandbox import escape_problem, execute
from harnesses.tool_shapes import Call

PROMPTS = "prompts/tool_success.jsonl"
TOOLS = "tools/continue-1.json"
WORKSPACE = FIXTURES / "workspace"
GROUPS = frozenset({"read", "search", "create", "edit", "list", "run", "none"})


def load() -> tuple[Case, ...]:
    """The 100 committed IDE tasks.

    Raises:
        ShipgateError: the file is missing, or a line is no case, or its group or `expected` is none of ours.
    """
    cases = load_cases(FIXTURES / PROMPTS)
    for case in cases:
        if case.group not in GROUPS or read_due(case.expected) is None:
            raise ShipgateError(f"{PROMPTS}: {case.id} lacks a known group or expected; mend the line")
    return cases


@cache
def default_tools() -> Tools:
    """The embedded tool file, as it stands for cases that bring no tools.

    Raises:
        ShipgateError: it cannot be read.
    """
    try:
        return read_tools(json.loads((FIXTURES / TOOLS).read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise ShipgateError(f"tool file fixtures/{TOOLS} cannot be read ({error}); restore it") from error


def score(case: Case, text: str) -> Score:
    """Judge an answer (text, or a message as JSON) by the case's `expected` and `tools`.

    `details` = {native, format, call: {name, arguments}, problem, calls, outcome}: the first call, how many
    were made or attempted, and what carrying them out did. native is None where there is no call. The value
    is None where there is no room for the throw-away workspace.

    Raises:
        ShipgateError: `tools` or `expected` of the case are malformed (the text never raises).
    """
    tools = default_tools() if case.tools is None else read_tools(case.tools)
    due = read_due(case.expected)
    reading = read_calls(text, frozenset(tools))
    calls = [typed(call, tools) for call in reading.calls]
    problem = _problem(case, reading, calls, due, tools)
    outcome: list[str] = []
    if problem is None and due and _is_committed(case):
        try:
            outcomes = execute(calls, WORKSPACE)
        except OSError as error:
            reason = f"the throw-away workspace could not be made: {error.strerror}"
            return Score(
                value=None,
                reason=reason,
                details={**_details(reading, calls), "problem": None, "outcome": []},
            )
        problem = next((result.problem for result in outcomes if result.problem), None)
        outcome = [result.done for result in outcomes if not result.problem]
    details = {**_details(reading, calls), "problem": problem, "outcome": outcome}
    if problem is not None:
        return Score(value=0, reason=problem, details=details)
    return Score(value=1, reason=_praise(calls), details=details)


def _is_committed(case: Case) -> bool:
    """Only our own cases fit our workspace: those with one of our groups and no tools of their own."""
    return case.group in GROUPS and case.tools is None


def _problem(
    case: Case, reading: Reading, calls: Sequence[Call], due: Sequence[Due] | None, tools: Tools
) -> str | None:
    attempts = len(calls) + len(reading.problems)
    if due is not None and not due and attempts:
        return "a call where none is due"
    if reading.problems:
        return reading.problems[0]
    if not calls:
        return "no call where one is due" if due is None or due else None
    form = (form_problem(call, tools) for call in calls)
    escapes = (escape_problem(call) for call in calls if _is_committed(case))
    problem = next((found for found in (*form, *escapes) if found), None)
    return problem if problem or due is None else due_problem(calls, due, tools)


def _details(reading: Reading, calls: Sequence[Call]) -> dict[str, Json]:
    first = calls[0] if calls else None
    return {
        "native": all(call.native for call in calls) if calls else None,
        "format": first.format if first else None,
        "call": {"name": first.name, "arguments": dict(first.arguments)} if first else None,
        "calls": len(calls) + len(reading.problems),
    }


def _praise(calls: Sequence[Call]) -> str:
    if not calls:
        return "no call, and none is due"
    names = ", ".join(f"{call.name} ({call.format})" for call in calls[:3])
    return f"right call: {names}" if len(calls) == 1 else f"right calls: {names}"


def summarise(scored: Scored) -> Summary:
    """The pass rate; `extra` counts native and meant calls apart, and answers without a readable call."""
    summary = pass_rate(scored)
    extra = {"native": 0, "native_passed": 0, "intended": 0, "intended_passed": 0, "no_call": 0}
    for _, result in scored:
        native = result.details.get("native")
        kind = "no_call" if native is None else "native" if native else "intended"
        extra[kind] += 1
        if kind != "no_call" and result.value == 1:
            extra[f"{kind}_passed"] += 1
    return summary.model_copy(update={"extra": {**summary.extra, **extra}})


HARNESS = Harness(
    name="tool_success",
    metric="pass_rate",
    load=load,
    score=score,
    summarise=summarise,
    prompts=(PROMPTS, TOOLS),
)
