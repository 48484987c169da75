r"""How often `tool_success` agrees with the leaderboard's rules on calls whose meaning is known.

    python -m benchmarks.validity.tools            # the section of docs/validity.md

The truth of a case comes from the structured calls that its text was rendered from (tools_cases) and the
published rules (tools_reference); the scorer sees the text alone. Not covered: forms and faults unlike these.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from dataclasses import dataclass

from benchmarks.validity.tools_case import ToolCase
from benchmarks.validity.tools_cases import cases
from harnesses.records import Case, Score
from harnesses.stats import wilson
from harnesses.tool_success import score

BAR = 0.99
EXPLAINED: dict[str, str] = {
    "hermes / timer / letter case": "the leaderboard folds letter case; a path or a command is not "
    "the same in another, so the scorer compares to the letter",
    "hermes / timer / blanks": "the leaderboard drops blanks; the scorer does not",
    "hermes / convert / the default stated": "a default of the schema, stated, changes no call",
    "openai / convert / the default left out": "as above, the other way about",
}
"""Why scorer and rules differ on a case, by its id."""


@dataclass(frozen=True)
class Judged:
    """A case and what the scorer said of it."""

    case: ToolCase
    score: Score

    @property
    def same(self) -> bool:
        """Whether the scorer's value is the truth (a value of None never is)."""
        return self.score.value == int(self.case.truth)


@dataclass(frozen=True)
class Result:
    """All cases judged, and the scorer's processor time in seconds."""

    judged: tuple[Judged, ...]
    seconds: float


def compare() -> Result:
    """Score every case."""
    asked = [(case, _as_case(case)) for case in cases()]
    started = time.process_time()
    judged = tuple(Judged(case=case, score=score(put, case.text)) for case, put in asked)
    return Result(judged, seconds=time.process_time() - started)


def _as_case(case: ToolCase) -> Case:
    due = None if case.due is None else [{"name": one.name, "arguments": one.arguments} for one in case.due]
    return Case(id=case.id, prompt="a task", expected=due, tools=list(case.tools))


def agreement(result: Result) -> tuple[int, int]:
    """Cases on which both agree, and cases."""
    return sum(one.same for one in result.judged), len(result.judged)


def report(result: Result) -> str:
    """The comparison as Markdown: numbers, confusion table, forms, speed and every difference."""
    right, n = agreement(result)
    low, high = wilson(right, n)
    cells = Counter((one.case.truth, one.score.value) for one in result.judged)
    numbers = f"**{right} of {n}** cases: {right / n:.4f} [{low:.4f}, {high:.4f}] (Wilson, 95 %)"
    speed = f"{n / result.seconds:,.0f} answers/s on one core"
    lines = [
        f"The scorer agrees on {numbers}; {speed}.",
        "",
        "| truth | scorer: pass | scorer: fail | scorer: none |",
        "| --- | ---: | ---: | ---: |",
        *(
            f"| {name} | {cells[truth, 1]} | {cells[truth, 0]} | {cells[truth, None]} |"
            for truth, name in ((True, "right"), (False, "wrong"))
        ),
        "",
        "| form | cases | right | agreed |",
        "| --- | ---: | ---: | ---: |",
        *_forms(result.judged),
        "",
        *_differences(result.judged),
    ]
    return "\n".join(lines)


def _forms(judged: tuple[Judged, ...]) -> list[str]:
    total = Counter(one.case.form for one in judged)
    good = Counter(one.case.form for one in judged if one.case.truth)
    same = Counter(one.case.form for one in judged if one.same)
    return [f"| {form} | {count} | {good[form]} | {same[form]} |" for form, count in total.items()]


def _differences(judged: tuple[Judged, ...]) -> list[str]:
    different = [one for one in judged if not one.same]
    lines = [f"Differences ({len(different)}):", ""] if different else ["No difference."]
    for one in different:
        lines.append(f"- {one.case.id}: {EXPLAINED.get(one.case.id, 'not explained')}")
        if one.case.id not in EXPLAINED:
            lines.append(
                f"  - {one.case.text!r}; truth {one.case.truth}; {one.score.value}: {one.score.reason}"
            )
    return lines


def main() -> int:
    """Print the report; 0 when the bar is met, else 1."""
    result = compare()
    sys.stdout.write(report(result) + "\n")
    right, n = agreement(result)
    return 0 if right >= BAR * n else 1


if __name__ == "__main__":
    sys.exit(main())
