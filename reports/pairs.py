"""The cases of two runs' reports, paired by id where both were asked the same prompt and judged. Pure.

    joined = join(Side(ids, results), Side(ids, results))
    joined.pairs, joined.left    # what can be compared, and what cannot, with the reason

A case is paired or left out, never both and never neither; what was not asked, answered or judged in one of
the two is left out and counts for nothing. Not covered: what the pairs amount to (`compare`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from harnesses.records import Record
from reports.records import CaseResult

BOTH = ("first", "second")


class Side(NamedTuple):
    """A gate in one run: the cases that were planned, and the results that there are."""

    case_ids: Sequence[str]
    results: Sequence[CaseResult]


class Left(Record):
    """A case that cannot be compared, and why."""

    case_id: str
    why: str


class Pair(NamedTuple):
    """One case in both runs, asked the same, answered and judged."""

    before: CaseResult
    after: CaseResult

    @property
    def broken(self) -> bool:
        """It passed before and fails now."""
        return self.before.value == 1 and self.after.value == 0

    @property
    def fixed(self) -> bool:
        """It failed before and passes now."""
        return self.before.value == 0 and self.after.value == 1


class Joined(NamedTuple):
    """Pairs in the order of the first run, and what was left out."""

    pairs: tuple[Pair, ...]
    left: tuple[Left, ...]


def join(first: Side, second: Side) -> Joined:
    """Every case of either run, paired or left out."""
    sides = (first, second)
    counts = [Counter(result.case_id for result in side.results) for side in sides]
    found = [{result.case_id: result for result in side.results} for side in sides]
    planned = [{*side.case_ids, *known} for side, known in zip(sides, found, strict=True)]
    order = dict.fromkeys((*first.case_ids, *found[0], *second.case_ids, *found[1]))
    pairs: list[Pair] = []
    left: list[Left] = []
    for name in order:
        why = _alone(name, planned) or _unfit(name, counts, found) or _unlike(found[0][name], found[1][name])
        if why:
            left.append(Left(case_id=name, why=why))
        else:
            pairs.append(Pair(found[0][name], found[1][name]))
    return Joined(tuple(pairs), tuple(left))


def _alone(name: str, planned: Sequence[set[str]]) -> str:
    lacking = [which for which, known in zip(BOTH, planned, strict=True) if name not in known]
    return f"not in the {lacking[0]} run" if lacking else ""


def _unfit(name: str, counts: Sequence[Counter[str]], found: Sequence[dict[str, CaseResult]]) -> str:
    """Why one run has no judged answer to a case."""
    for which, count, known in zip(BOTH, counts, found, strict=True):
        if not count[name]:
            return f"not asked in the {which} run"
        if count[name] > 1:
            return f"there {count[name]} times in the {which} run"
        if known[name].response is None:
            return f"not answered in the {which} run"
        if known[name].value is None:
            return f"not judged in the {which} run ({known[name].reason})"
    return ""


def _unlike(before: CaseResult, after: CaseResult) -> str:
    return "" if before.prompt == after.prompt else "asked with another prompt"
