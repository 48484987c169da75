"""One harness in two runs: the paired difference, its test, and what that amounts to. Pure.

    change = harness_change(before, after, margin=0.03)
    change.broken, change.p

A harness is worse where McNemar's exact test, adjusted for how many harnesses there are, shows a drop; it has
regressed where that drop is beyond its margin too. It is not worse than its margin where even the low end of
the interval stays within it. Canaries are decided one by one: one that passed and does not any more is lost,
also where it has no answer now. Not covered: which harnesses, and Holm's adjustment over them (`compare`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from harnesses.paired import Difference, bootstrap_difference, mcnemar
from harnesses.paired_score import paired_interval
from harnesses.stats import f1
from reports.compared import Change, HarnessChange, Judgement
from reports.pairs import Joined, Pair, Side, join
from reports.records import CaseResult
from reports.word_diff import word_diff

CANARIES = "canaries"
ALPHA = 0.05
_SAMPLES = 3


class Gate(NamedTuple):
    """A gate of one run: its plan's cases, those that count as positive, and the results."""

    name: str
    metric: str
    positives: tuple[str, ...]
    case_ids: tuple[str, ...]
    results: tuple[CaseResult, ...]

    @property
    def side(self) -> Side:
        """What is joined."""
        return Side(self.case_ids, self.results)


def harness_change(before: Gate, after: Gate, margin: float | None) -> HarnessChange:
    """A harness before and after, not yet adjusted for being one of several."""
    joined = join(before.side, after.side)
    metric = after.metric if before.metric == after.metric else "pass_rate"
    found = _found(after.name, metric, joined, frozenset(after.positives))
    return judged(found.model_copy(update={"margin": margin}), lost(before, after))


def _found(name: str, metric: str, joined: Joined, positives: Collection[str]) -> HarnessChange:
    pairs = joined.pairs
    fixed = [pair for pair in pairs if pair.fixed]
    broken = [pair for pair in pairs if pair.broken]
    return HarnessChange(
        harness=name,
        metric=metric,
        n=len(pairs),
        before=number([pair.before.value == 1 for pair in pairs], pairs, metric, positives),
        after=number([pair.after.value == 1 for pair in pairs], pairs, metric, positives),
        difference=difference(pairs, metric, positives),
        p=mcnemar(fixed=len(fixed), broken=len(broken)) if pairs else None,
        p_adjusted=None,
        margin=None,
        judgement="not comparable",
        regressed=False,
        reason="",
        same_answers=sum(pair.before.response == pair.after.response for pair in pairs),
        fixed=tuple(_change(pair) for pair in fixed),
        broken=tuple(_change(pair) for pair in broken),
        left=joined.left,
    )


def number(
    passed: Sequence[bool], pairs: Sequence[Pair], metric: str, positives: Collection[str]
) -> float | None:
    """The metric over pairs that passed or not: F1 as it is, everything else as the share that passed."""
    if not pairs:
        return None
    if metric != "f1" or not positives:
        return sum(passed) / len(passed)
    told = zip((pair.after.case_id in positives for pair in pairs), passed, strict=True)
    return f1([(positive, positive == right) for positive, right in told])


def difference(pairs: Sequence[Pair], metric: str, positives: Collection[str]) -> Difference | None:
    """After minus before with its interval: the score interval for rates, the paired bootstrap for F1."""
    if not pairs:
        return None
    fixed, broken = sum(pair.fixed for pair in pairs), sum(pair.broken for pair in pairs)
    interval = paired_interval(fixed=fixed, broken=broken, n=len(pairs))
    if metric != "f1" or not positives:
        return Difference(value=(fixed - broken) / len(pairs), ci95=interval, n=len(pairs))
    kinds = [pair.after.case_id in positives for pair in pairs]
    told = [
        [(kind, kind == (value == 1)) for kind, value in zip(kinds, values, strict=True)]
        for values in ([pair.before.value for pair in pairs], [pair.after.value for pair in pairs])
    ]
    found = bootstrap_difference(told[0], told[1], lambda drawn: f1(drawn) or 0.0)
    if fixed or broken:
        return found
    # Resampling sees nothing where nothing changed, and nothing is no proof.
    return found.model_copy(update={"ci95": interval})


def lost(before: Gate, after: Gate) -> tuple[str, ...]:
    """Of the canaries, those that passed before and do not now, whatever the reason; else nothing."""
    if after.name != CANARIES:
        return ()
    now = {result.case_id for result in after.results if result.value == 1}
    same = {result.case_id: result.prompt for result in after.results}
    return tuple(
        result.case_id
        for result in before.results
        if result.value == 1
        and result.case_id in after.case_ids
        and result.case_id not in now
        and same.get(result.case_id, result.prompt) == result.prompt
    )


def judged(change: HarnessChange, lost_canaries: Sequence[str] = ()) -> HarnessChange:
    """The same with what it amounts to, by its adjusted p where it has one."""
    judgement, regressed, reason = _judgement(change, lost_canaries)
    return change.model_copy(update={"judgement": judgement, "regressed": regressed, "reason": reason})


def _judgement(change: HarnessChange, lost_canaries: Sequence[str]) -> tuple[Judgement, bool, str]:
    if lost_canaries:
        shown = ", ".join(lost_canaries[:_SAMPLES])
        more = f" and {len(lost_canaries) - _SAMPLES} more" if len(lost_canaries) > _SAMPLES else ""
        noun = "canary" if len(lost_canaries) == 1 else "canaries"
        return "worse", True, f"{len(lost_canaries)} {noun} lost: {shown}{more}"
    if change.difference is None:
        return "not comparable", False, "no case can be compared"
    value, low = change.difference.value, change.difference.ci95[0]
    p = change.p_adjusted if change.p_adjusted is not None else change.p
    counts = f"{len(change.broken)} broken, {len(change.fixed)} fixed of {change.n}"
    margin = change.margin or 0.0
    if p is not None and p < ALPHA and value < 0 and len(change.broken) > len(change.fixed):
        beyond = -value > margin
        within = "" if beyond else f", within its margin of {margin:g}"
        return "worse", beyond, f"{value:+.3f}, {counts}, p {p:.2g}{within}"
    if p is not None and p < ALPHA and value > 0:
        return "better", False, f"{value:+.3f}, {counts}, p {p:.2g}"
    if change.margin is not None and low >= -change.margin:
        return "not worse than its margin", False, f"{counts}; at most {-low:.3f} lost, {margin:g} may be"
    return "no difference shown", False, counts


def _change(pair: Pair) -> Change:
    before, after = pair.before.response or "", pair.after.response or ""
    return Change(
        case_id=pair.after.case_id,
        prompt=pair.after.prompt,
        before=before,
        after=after,
        before_reason=pair.before.reason,
        after_reason=pair.after.reason,
        words=word_diff(before, after),
    )
