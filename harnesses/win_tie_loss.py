"""Win, tie, loss: two models over the same cases, from answers that two runs saved. Nothing is asked again.

    win_tie_loss({"refusal": {"r1": Saved("Write Jest tests", "No.", 1)}}, other_run)

A case counts where both runs put the same prompt to their model and both answers were judged. The first run
wins it where it passed and the second failed. Whether wins and losses differ by more than chance is the sign
test (on cases that pass or fail, McNemar's exact test), with Holm's adjustment over the harnesses. Cases that
cannot be paired are listed, never counted. Not covered: which of two passing answers is the better one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from harnesses.paired import Difference, holm, mcnemar, paired_difference
from harnesses.records import Record, ShipgateError


class Saved(NamedTuple):
    """A case as a run saved it: prompt, answer (None where none came), value (None: not judged)."""

    prompt: str
    response: str | None
    value: Literal[0, 1] | None


Run = Mapping[str, Mapping[str, Saved]]
"""harness -> case id -> what was saved."""


class Unpaired(Record):
    """Case ids that could not be compared, and why."""

    only_first: tuple[str, ...] = ()
    only_second: tuple[str, ...] = ()
    other_prompt: tuple[str, ...] = ()
    unjudged: tuple[str, ...] = ()


class Comparison(Record):
    """One harness, seen from the first run.

    Attributes:
        harness: its name.
        n: cases compared: wins + ties + losses.
        wins: the first run passed, the second failed.
        ties: both passed or both failed.
        losses: the second passed, the first failed.
        both_passed: the ties that both passed.
        same_answers: cases with the same answer, to the letter.
        difference: pass rate of the first minus that of the second, paired; None where n is 0.
        p: of the two-sided sign test; None where n is 0.
        p_adjusted: the same for being one of several harnesses (Holm).
        unpaired: what was left out.
    """

    harness: str
    n: int
    wins: int
    ties: int
    losses: int
    both_passed: int
    same_answers: int
    difference: Difference | None
    p: float | None
    p_adjusted: float | None
    unpaired: Unpaired


def win_tie_loss(first: Run, second: Run) -> tuple[Comparison, ...]:
    """Every harness of either run, by name.

    Raises:
        ShipgateError: not one case of the two runs can be compared.
    """
    names = sorted({*first, *second})
    found = [_compare(name, first.get(name, {}), second.get(name, {})) for name in names]
    if not any(comparison.n for comparison in found):
        raise ShipgateError(
            "the two runs share no judged case with the same prompt; compare runs over the same prompts"
        )
    adjusted = holm({each.harness: each.p for each in found if each.p is not None})
    return tuple(each.model_copy(update={"p_adjusted": adjusted.get(each.harness)}) for each in found)


def _compare(harness: str, first: Mapping[str, Saved], second: Mapping[str, Saved]) -> Comparison:
    common = [name for name in first if name in second]
    same = dict.fromkeys(name for name in common if first[name].prompt == second[name].prompt)
    pairs = {name: (first[name], second[name]) for name in same if _judged(first[name], second[name])}
    ours = [int(one.value or 0) for one, _ in pairs.values()]
    theirs = [int(other.value or 0) for _, other in pairs.values()]
    wins = sum(a > b for a, b in zip(ours, theirs, strict=True))
    losses = sum(a < b for a, b in zip(ours, theirs, strict=True))
    return Comparison(
        harness=harness,
        n=len(pairs),
        wins=wins,
        ties=len(pairs) - wins - losses,
        losses=losses,
        both_passed=sum(a == b == 1 for a, b in zip(ours, theirs, strict=True)),
        same_answers=sum(one.response == other.response for one, other in pairs.values()),
        difference=paired_difference(theirs, ours) if pairs else None,
        p=mcnemar(fixed=wins, broken=losses) if pairs else None,
        p_adjusted=None,
        unpaired=Unpaired(
            only_first=tuple(name for name in first if name not in second),
            only_second=tuple(name for name in second if name not in first),
            other_prompt=tuple(name for name in common if name not in same),
            unjudged=tuple(name for name in same if name not in pairs),
        ),
    )


def _judged(*answers: Saved) -> bool:
    return all(answer.response is not None and answer.value in (0, 1) for answer in answers)
