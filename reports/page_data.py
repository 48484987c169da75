"""The cases of a report as inert data: JSON in a page, which no browser runs or takes for markup. Pure.

    shown = shown_cases(reports)
    inert_json(shown.document())

Every text stands in a pool once, cut to a length that all of them together have room for. What did not pass
comes first, and is the last to be left out. Not covered: showing it (`page/page.js`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from harnesses.records import Json
from reports.files import dumps
from reports.page_text import cut, fitting
from reports.records import CaseResult, EvalReport

ROOM = 8_000_000
"""Characters of prompts and answers in one page."""
MOST_CASES = 20_000
LONGEST, SHORTEST = 8_000, 200
_REASON = 1_000


class ShownCase(NamedTuple):
    """A case of a gate."""

    gate: str
    result: CaseResult


@dataclass(frozen=True)
class ShownCases:
    """The cases that a page holds.

    Attributes:
        cases: those that did not pass first, then the others, each in the order of their gates.
        left: how many more there are, all of them passed unless `left_failed` says otherwise.
        left_failed: how many of those left out did not pass.
        longest: how many characters of a prompt or an answer are shown.
        shortened: how many texts are longer than that.
    """

    cases: tuple[ShownCase, ...]
    left: int
    left_failed: int
    longest: int
    shortened: int

    def document(self) -> dict[str, Json]:
        """As JSON: `texts` is the pool of [text, characters left out], into which `cases` point.

        A reason is such a pair itself.
        """
        pool: dict[str, int] = {}
        cases: list[Json] = [_case(case, pool) for case in self.cases]
        texts: list[Json] = [list(cut(text, self.longest)) for text in pool]
        return {"cases": cases, "texts": texts}


def shown_cases(reports: Sequence[EvalReport], *, room: int = ROOM, most: int = MOST_CASES) -> ShownCases:
    """What of some reports a page shows; documents and harnesses that were measured are no cases to read."""
    found = list(_cases(reports))
    found.sort(key=lambda case: case.result.value == 1)
    kept = found[:most]
    texts = {text for case in kept for text in (case.result.prompt, case.result.response) if text}
    lengths = [len(text) for text in texts]
    longest = fitting(lengths, room, least=SHORTEST, most=LONGEST)
    return ShownCases(
        cases=tuple(kept),
        left=len(found) - len(kept),
        left_failed=sum(case.result.value != 1 for case in found[most:]),
        longest=longest,
        shortened=sum(length > longest for length in lengths),
    )


def inert_json(document: Json) -> str:
    """JSON that can stand inside a script element: ASCII, without a character that HTML knows."""
    text = dumps(document)
    for char in "<>&":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _cases(reports: Iterable[EvalReport]) -> Iterator[ShownCase]:
    for report in reports:
        for result in report.results:
            if result.value != 1 or result.prompt:
                yield ShownCase(report.test_name, result)


def _case(case: ShownCase, pool: dict[str, int]) -> dict[str, Json]:
    result = case.result
    found: dict[str, Json] = {
        "gate": case.gate,
        "id": result.case_id,
        "value": result.value,
        "reason": list(cut(result.reason, _REASON)),
        "prompt": _pooled(result.prompt, pool),
        "answer": None if result.response is None else _pooled(result.response, pool),
    }
    return {**found, "finish": result.finish_reason} if result.finish_reason == "length" else found


def _pooled(text: str, pool: dict[str, int]) -> int:
    return pool.setdefault(text, len(pool))
