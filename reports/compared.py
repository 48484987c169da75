"""The records of a comparison (`shipgate compare --json`): runs, steps from each to the next, and trends.

Rates and differences are fractions; a difference is the later run minus the earlier. Not covered: how they
come about (`compare`).
"""

from __future__ import annotations

from typing import Literal

from harnesses.paired import Difference
from harnesses.records import Json, Record
from harnesses.win_tie_loss import Comparison as WinTieLoss
from reports.decision import Decision
from reports.pairs import Left
from reports.word_diff import Part

Judgement = Literal["better", "worse", "no difference shown", "not worse than its margin", "not comparable"]


class ComparedRun(Record):
    """One of the runs; `digest` is of the model's weights."""

    run_id: str
    folder: str
    started_at: str
    decision: Decision
    model: str
    digest: str
    recorded: bool


class Change(Record):
    """A case that changed sides, with both answers and their difference word by word."""

    case_id: str
    prompt: str
    before: str
    after: str
    before_reason: str
    after_reason: str
    words: tuple[Part, ...]


class HarnessChange(Record):
    """One harness over the cases that both runs can be compared on.

    Attributes:
        harness: its name.
        metric: what `before` and `after` are.
        n: cases compared.
        before: the earlier run's number over them; None where there is none.
        after: the later run's.
        difference: after minus before, paired, with its 95 % interval.
        p: of McNemar's exact test.
        p_adjusted: for being one of several harnesses (Holm); None for canaries, decided one by one.
        margin: how much may be lost, as the policy says; None where it says nothing.
        judgement: what that amounts to.
        regressed: a significant drop beyond the margin, or a canary lost.
        reason: why, in a sentence.
        same_answers: cases with the same answer, to the letter.
        fixed: cases that failed before and pass now.
        broken: cases that passed before and fail now.
        left: cases that cannot be compared.
    """

    harness: str
    metric: str
    n: int
    before: float | None
    after: float | None
    difference: Difference | None
    p: float | None
    p_adjusted: float | None
    margin: float | None
    judgement: Judgement
    regressed: bool
    reason: str
    same_answers: int
    fixed: tuple[Change, ...]
    broken: tuple[Change, ...]
    left: tuple[Left, ...]


class Canaries(Record):
    """Canaries that passed in the earlier run and do not in the later, and the other way round.

    Attributes:
        lost: those that do not pass any more, whatever the reason.
        not_asked: of the lost ones, those that the later run has no result for; it ended before.
        regained: those that pass again.
    """

    lost: tuple[str, ...] = ()
    not_asked: tuple[str, ...] = ()
    regained: tuple[str, ...] = ()

    def named(self) -> tuple[str, ...]:
        """The lost ones for people to read, those that were not asked marked."""
        return tuple(f"{name} (not asked)" if name in self.not_asked else name for name in self.lost)


class PerplexityChange(Record):
    """Perplexity over the same documents; a `ratio` over 1 is worse, and None has its reason."""

    before: float | None
    after: float | None
    ratio: float | None
    ci95: tuple[float, float] | None
    bits_per_byte_ratio: float | None
    documents: int
    worse_documents: int
    reason: str


class Figure(Record):
    """A number of the whole run, earlier and later; None where it was not measured."""

    name: str
    unit: str
    before: float | None
    after: float | None


class Step(Record):
    """A run held against the one before it.

    Attributes:
        before: the earlier run's id.
        after: the later run's.
        canaries: lost and regained ones.
        harnesses: each harness of both runs.
        only_one: harnesses that only one of the two has.
        win_tie_loss: the same pairs as wins, ties and losses of the later run.
        perplexity: None where one of the two did not measure it.
        figures: consistency, size, speed, overall score.
        notes: what else differs: prompts, scorers, policy, decoding.
        regressed: whether the later run is worse for certain.
        reasons: why.
    """

    before: str
    after: str
    canaries: Canaries
    harnesses: tuple[HarnessChange, ...]
    only_one: tuple[str, ...]
    win_tie_loss: tuple[WinTieLoss, ...]
    perplexity: PerplexityChange | None
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]
    regressed: bool
    reasons: tuple[str, ...]


class Trend(Record):
    """A number over all runs, in their order; each run's own, over all of its cases."""

    name: str
    unit: str
    values: tuple[float | None, ...]


class Compared(Record):
    """Two or more runs; `regressed` and `reasons` are the last step's."""

    schema_version: Literal[1] = 1
    runs: tuple[ComparedRun, ...]
    steps: tuple[Step, ...]
    trends: tuple[Trend, ...]
    regressed: bool
    reasons: tuple[str, ...]

    def document(self) -> dict[str, Json]:
        """As JSON."""
        found: dict[str, Json] = self.model_dump(mode="json")
        return found
