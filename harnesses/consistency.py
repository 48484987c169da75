"""Consistency: does a model give the same answer, and earn the same score, when it is asked again?

    chosen = choose_subset({"refusal": cases}, 20, seed=0)
    summarise([Repeated(harness="refusal", case_id="r1", repeats=three_answers, other=one_more)], k=3)

Each chosen case has k repeats at the policy's settings and one more at another concurrency, because batching
alone can change a greedy answer. The headline is the share of cases whose scores are all equal; beside it
stand the share of equal answers, both at the other concurrency, and pass^k: how often k tries in a row are
all right. Everything here is pure, over answers that somebody saved. Not covered: whether an answer is good,
and answers that differ in wording but not in sense.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import comb
from typing import Literal, TypeVar

from pydantic import Field

from harnesses.records import Case, Json, Record, Response, Score, ShipgateError, Summary
from harnesses.stats import wilson

T = TypeVar("T")
_RESAMPLES = 10_000
_TAIL = 0.025
FEWEST = 2
"""Repeats below which nothing can differ."""


class Answer(Record):
    """One answer to a case as saved; text or value None where there is none, and `problem` says why."""

    text: str | None
    value: Literal[0, 1] | None
    problem: str = ""


class Repeated(Record):
    """A case's answers: the repeats at the policy's settings, and one at another concurrency."""

    harness: str
    case_id: str
    repeats: tuple[Answer, ...]
    other: Answer | None


class Share(Record):
    """A share of n cases with its 95 % interval; fractions."""

    value: float
    ci95: tuple[float, float]
    n: int


class CaseVerdict(Record):
    """One case for a report: 1 all scores equal, 0 not, None where an answer or a score is missing."""

    harness: str
    case_id: str
    value: Literal[0, 1] | None
    reason: str
    details: dict[str, Json] = Field(default_factory=dict)


def answer_of(response: Response, score: Score | None) -> Answer:
    """A response and its score as one answer; the problem is the error, or why there is no score."""
    if response.error is not None:
        return Answer(text=None, value=None, problem=response.error)
    if score is None or score.value is None:
        return Answer(text=response.text, value=None, problem=score.reason if score else "not scored")
    return Answer(text=response.text, value=score.value)


def choose_subset(
    cases_by_harness: Mapping[str, Sequence[Case]], n: int, seed: int
) -> tuple[tuple[str, Case], ...]:
    """Pairs (harness, case), n in all, as evenly over harnesses, and in each over groups, as they go.

    A case's place is drawn from the seed and its id alone: the order that cases are given in changes nothing,
    and a larger n only adds cases. All cases where there are no more than n. In the order of the harnesses'
    names, then of places drawn.

    Raises:
        ShipgateError: n is below 1, or there is no case.
    """
    if n < 1:
        raise ShipgateError(f"consistency of {n} cases cannot be measured; ask for at least 1")
    lines = [
        [(harness, case) for case in _by_turns(cases, f"{seed}/{harness}")]
        for harness, cases in sorted(cases_by_harness.items())
    ]
    chosen = _interleave(lines)[:n]
    if not chosen:
        raise ShipgateError("there is no case to repeat; name at least one harness with prompts")
    return tuple(sorted(chosen, key=lambda pair: pair[0]))


def _by_turns(cases: Sequence[Case], salt: str) -> list[Case]:
    """A harness's cases, one of each group in turn."""
    groups: defaultdict[str, list[Case]] = defaultdict(list)
    for case in sorted(cases, key=lambda case: _place(salt, case.id)):
        groups[case.group].append(case)
    return _interleave([groups[name] for name in sorted(groups, key=lambda name: _place(salt, name))])


def _place(salt: str, name: str) -> bytes:
    return hashlib.sha256(f"{salt}/{name}".encode("utf-8", "surrogatepass")).digest()


def _interleave(lines: Sequence[Sequence[T]]) -> list[T]:
    """The first of each line, then the second of each, and so on."""
    turns = range(max(map(len, lines), default=0))
    return [line[turn] for turn in turns for line in lines if turn < len(line)]


def judge(case: Repeated, k: int) -> CaseVerdict:
    """A case's value and why: k repeats and the one at another concurrency must all be there and scored.

    Raises:
        ValueError: k is below 2.
    """
    _check(k)
    answers = [*case.repeats, *([case.other] if case.other else [])]
    scores = [answer.value for answer in answers]
    details: dict[str, Json] = {"scores": scores, "answers": len({answer.text for answer in answers})}
    missing = _missing(case, k)
    if missing:
        return _verdict(case, None, missing, details)
    if len(set(scores)) == 1:
        different = details["answers"]
        wording = "one answer" if different == 1 else f"{different} different answers"
        return _verdict(case, 1, f"{len(scores)} times scored {scores[0]}, {wording}", details)
    shown = " ".join(map(str, scores[:k]))
    return _verdict(case, 0, f"scored {shown}, and {scores[k]} at another concurrency", details)


def _verdict(
    case: Repeated, value: Literal[0, 1] | None, reason: str, details: dict[str, Json]
) -> CaseVerdict:
    return CaseVerdict(
        harness=case.harness, case_id=case.case_id, value=value, reason=reason, details=details
    )


def _check(k: int) -> None:
    if k < FEWEST:
        raise ValueError(f"at least {FEWEST} repeats are needed to differ, not {k}")


def _missing(case: Repeated, k: int) -> str:
    """What a case lacks; empty when nothing."""
    if len(case.repeats) != k:
        return f"{len(case.repeats)} of {k} repeats are there"
    if case.other is None:
        return "the answer at another concurrency is missing"
    for number, answer in enumerate((*case.repeats, case.other), start=1):
        if answer.text is None or answer.value is None:
            which = f"repeat {number}" if number <= k else "the answer at another concurrency"
            return f"{which}: {answer.problem or 'no score'}"
    return ""


def pass_hat_k(values: Sequence[Sequence[int]], k: int) -> Share:
    """pass^k: the chance that k tries of a case are all right, averaged over cases.

    From n >= k tries with c right, C(c, k) / C(n, k) is without bias: the share of all choices of k tries
    that hold no wrong one. The interval is Wilson's where every case has 0 or 1 (always so for n = k), and a
    seeded percentile bootstrap over cases otherwise. Source: Yao et al., tau-bench (2024).

    Raises:
        ValueError: no case, k below 1, a case with fewer than k tries, or a value that is neither 0 nor 1.
    """
    if not values or k < 1 or any(len(tries) < k or not {*tries} <= {0, 1} for tries in values):
        raise ValueError(f"pass^{k} needs at least one case, each with {k} or more tries of 0 or 1")
    shares = [comb(sum(tries), k) / comb(len(tries), k) for tries in values]
    if {*shares} <= {0.0, 1.0}:
        return _share(int(sum(shares)), len(shares))
    import numpy as np

    draws = np.random.default_rng(0).integers(len(shares), size=(_RESAMPLES, len(shares)))
    low, high = np.quantile(np.array(shares)[draws].mean(axis=1), (_TAIL, 1 - _TAIL))
    mean = sum(shares) / len(shares)
    return Share(value=mean, ci95=(min(float(low), mean), max(float(high), mean)), n=len(shares))


def _share(count: int, n: int) -> Share:
    return Share(value=count / n, ci95=wilson(count, n), n=n)


def summarise(cases: Sequence[Repeated], k: int) -> Summary:
    """The share of cases whose scores are all equal; None where one case cannot be judged, or there is none.

    `extra` holds the counts and, over the cases that are whole, as `{value, ci95, n}`: `identical_answers`
    and `identical_scores` of the k repeats, `same_answer_elsewhere` and `same_score_elsewhere` (the first
    repeat against the one at another concurrency), and `pass_hat_k` for each number of tries from 1 to k.

    Raises:
        ValueError: k is below 2.
    """
    _check(k)
    values = [judge(case, k).value for case in cases]
    whole = [case for case, value in zip(cases, values, strict=True) if value is not None]
    extra: dict[str, Json] = {
        "cases": len(cases),
        "repeats": k,
        "unscored": values.count(None),
        **(_shares(whole, k) if whole else {}),
    }
    if not values or None in values:
        return Summary(value=None, ci95=None, extra=extra)
    equal = values.count(1)
    return Summary(value=equal / len(values), ci95=wilson(equal, len(values)), extra=extra)


def _shares(whole: Sequence[Repeated], k: int) -> dict[str, Json]:
    n = len(whole)
    tries = [[answer.value or 0 for answer in case.repeats] for case in whole]
    elsewhere = [(case.repeats[0], case.other) for case in whole if case.other]
    counts = {
        "identical_answers": sum(len({answer.text for answer in case.repeats}) == 1 for case in whole),
        "identical_scores": sum(len(set(values)) == 1 for values in tries),
        "same_answer_elsewhere": sum(first.text == other.text for first, other in elsewhere),
        "same_score_elsewhere": sum(first.value == other.value for first, other in elsewhere),
    }
    return {
        **{name: _share(count, n).model_dump(mode="json") for name, count in counts.items()},
        "pass_hat_k": {str(i): pass_hat_k(tries, i).model_dump(mode="json") for i in range(1, k + 1)},
    }
