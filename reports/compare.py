"""Version against version: is the new run worse than the one before it, where, and is that more than chance?

    compared = compare([read_run(Path("outputs/old")), read_run(Path("outputs/new"))], policy)
    compared.regressed, compared.reasons

Of more than two runs each is held against the one before it; the last step decides. Cases count where both
runs put the same prompt and have a judged answer; everything else is listed. Pure. Not covered: reading runs
(`saved_runs`), showing the outcome (`compare_text`), and the gate `regression` (`measure_regression`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from harnesses.paired import holm
from harnesses.records import ShipgateError
from harnesses.win_tie_loss import Comparison as WinTieLoss
from harnesses.win_tie_loss import Saved, win_tie_loss
from reports.compare_figures import figures, perplexity_change, trends
from reports.compare_harness import CANARIES, Gate, harness_change, judged, lost
from reports.compared import Canaries, Compared, ComparedRun, HarnessChange, Step
from reports.pairs import Pair, join
from reports.policy import Policy
from reports.saved_runs import SavedRun
from reports.signed import is_recorded


def compare(runs: Sequence[SavedRun], policy: Policy) -> Compared:
    """Two or more runs in the order given, oldest first; `policy` has the margins.

    Raises:
        ShipgateError: there are fewer than two, one is given twice, or two neighbours share no case.
    """
    ids = [run.plan.run_id for run in runs]
    if len(ids) < 2:  # noqa: PLR2004 - a comparison takes two
        raise ShipgateError("one run alone cannot be compared; give two or more")
    if twice := [name for name in ids if ids.count(name) > 1]:
        raise ShipgateError(f"run {twice[0]} is given twice; give different runs")
    steps = tuple(_step(before, after, policy) for before, after in pairwise(runs))
    return Compared(
        runs=tuple(_run(run) for run in runs),
        steps=steps,
        trends=trends(runs),
        regressed=steps[-1].regressed,
        reasons=steps[-1].reasons,
    )


def gate_of(run: SavedRun, name: str) -> Gate:
    """A gate of a run by its name."""
    plan = run.gates[name]
    return Gate(name, plan.metric, plan.positives, plan.case_ids, run.reports[name].results)


def adjusted(changes: Sequence[HarnessChange], lost_canaries: Sequence[str]) -> tuple[HarnessChange, ...]:
    """The changes, each judged as one of several; canaries as they are."""
    tested = holm({each.harness: each.p for each in changes if each.p is not None and not _canaries(each)})
    return tuple(
        judged(
            each.model_copy(update={"p_adjusted": tested.get(each.harness)}),
            lost_canaries if _canaries(each) else (),
        )
        for each in changes
    )


def _canaries(change: HarnessChange) -> bool:
    return change.harness == CANARIES


def _step(before: SavedRun, after: SavedRun, policy: Policy) -> Step:
    names = [name for name in after.asked if name in before.asked]
    rows = policy.gates
    changes = [
        harness_change(
            gate_of(before, name), gate_of(after, name), rows[name].margin if name in rows else None
        )
        for name in names
    ]
    if not any(change.n for change in changes):
        raise ShipgateError(
            f"runs {before.plan.run_id} and {after.plan.run_id} share no judged case with the same prompt;"
            " compare runs over the same prompts"
        )
    canaries = _changed_canaries(before, after)
    harnesses = adjusted(changes, canaries.named())
    reasons = [f"{each.harness}: {each.reason}" for each in _first_canaries(harnesses) if each.regressed]
    # No case left to compare shows nothing, and is no leave to replace a model either.
    reasons += [f"{each.harness}: {each.reason}" for each in harnesses if each.judgement == "not comparable"]
    return Step(
        before=before.plan.run_id,
        after=after.plan.run_id,
        canaries=canaries,
        harnesses=harnesses,
        only_one=tuple(sorted({*before.asked} ^ {*after.asked})),
        win_tie_loss=_wins(before, after, names),
        perplexity=perplexity_change(before, after),
        figures=figures(before, after),
        notes=_notes(before, after),
        regressed=bool(reasons),
        reasons=tuple(reasons),
    )


def _first_canaries(changes: Sequence[HarnessChange]) -> list[HarnessChange]:
    return sorted(changes, key=lambda change: not _canaries(change))


def _changed_canaries(before: SavedRun, after: SavedRun) -> Canaries:
    if CANARIES not in before.asked or CANARIES not in after.asked:
        return Canaries()
    sides = gate_of(before, CANARIES), gate_of(after, CANARIES)
    pairs = join(sides[0].side, sides[1].side).pairs
    gone, judged_now = lost(*sides), {result.case_id for result in sides[1].results}
    return Canaries(
        lost=gone,
        not_asked=tuple(name for name in gone if name not in judged_now),
        regained=tuple(pair.after.case_id for pair in pairs if pair.fixed),
    )


def _wins(before: SavedRun, after: SavedRun, names: Sequence[str]) -> tuple[WinTieLoss, ...]:
    """The pairs of every harness as wins, ties and losses of the later run."""
    first: dict[str, dict[str, Saved]] = {}
    second: dict[str, dict[str, Saved]] = {}
    for name in names:
        pairs = join(gate_of(before, name).side, gate_of(after, name).side).pairs
        if pairs:
            first[name] = {pair.after.case_id: _saved(pair, later=True) for pair in pairs}
            second[name] = {pair.after.case_id: _saved(pair, later=False) for pair in pairs}
    return win_tie_loss(first, second)


def _saved(pair: Pair, *, later: bool) -> Saved:
    result = pair.after if later else pair.before
    return Saved(result.prompt, result.response, result.value)


def _notes(before: SavedRun, after: SavedRun) -> tuple[str, ...]:
    """What differs between the runs beside the model."""
    old, new = before.plan.digests, after.plan.digests
    notes = []
    if old.model == new.model:
        notes.append("both runs asked the same weights")
    if old.prompts != new.prompts:
        notes.append("the prompt files differ; only equal prompts are compared")
    if old.scorers != new.scorers:
        notes.append("the scorers differ: each run's answers were judged by its own")
    if old.policy != new.policy:
        notes.append("the policies differ; the margins are those of the policy in use now")
    notes += [
        f"{name} was decoded differently"
        for name, gate in after.gates.items()
        if name in before.gates and before.gates[name].decoding != gate.decoding
    ]
    for run in (before, after):
        if run.final.decision == "INVALID":
            notes.append(f"run {run.plan.run_id} is INVALID")
    return tuple(notes)


def _run(run: SavedRun) -> ComparedRun:
    return ComparedRun(
        run_id=run.plan.run_id,
        folder=str(run.folder),
        started_at=run.final.started_at,
        decision=run.final.decision,
        model=run.plan.model.uri,
        digest=run.plan.model.digest,
        recorded=is_recorded(run.plan.model),
    )
