"""Gates that put no prompts of their own: perplexity, consistency, contamination, regression.

Each is a `Measure`: which cases it has, known before the first request, and how they are measured in a run.
It is planned where the policy has a row of its name that holds in this run, and counted like any gate: a case
without a result leaves the gate without a value, and the run INVALID. Implementations are imported when they
are needed. Not covered: the harnesses that ask (`harness_set`), and what a number decides (`verdict`).
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from harnesses.records import Case, Json, Response, ShipgateError, Summary
from reports.policy import Policy
from reports.records import CaseResult, EvalReport, Evidence

Loaded = Mapping[str, tuple[Case, ...]]
Asked = Sequence[tuple[Case, Response]]


REGRESSION = "regression"
"""The gate that holds a run against a baseline."""
Memo = Callable[[Sequence[str], Callable[[], Json]], tuple[Json, str | None]]


def _no_report(name: str) -> EvalReport:
    raise ShipgateError(f"there is no report of {name} to compare; run the whole gate: pytest gates/")


@dataclass(frozen=True)
class Setting:
    """What a measure may use.

    Attributes:
        model: the model string.
        policy: the run's policy.
        evidence: artifact, reference and training files, as given.
        loaded: the cases of the run's harnesses.
        ask: asks (harness, case) pairs as their gates do, so many at once, None for the engine's own number.
        first: the run's own answers to a harness's cases.
        progress: told (measured, total).
        memo: what an earlier run computed under the same key, with the time; else computed and kept.
        report: a planned harness's report, asked and judged by then.
    """

    model: str
    policy: Policy
    evidence: Evidence
    loaded: Loaded
    ask: Callable[[Sequence[tuple[str, Case]], int | None], list[Response]]
    first: Callable[[str], Asked]
    progress: Callable[[int, int], None]
    memo: Memo = lambda _, compute: (compute(), None)
    report: Callable[[str], EvalReport] = _no_report


@dataclass(frozen=True)
class Measured:
    """A measure's headline number and its results, one for each planned case."""

    summary: Summary
    results: tuple[CaseResult, ...]


@dataclass(frozen=True)
class Measure:
    """A measure: its name, its metric, and the module that does the work.

    The module has `files() -> tuple[str, ...]`, `case_ids(policy, evidence, loaded) -> tuple[str, ...]` and
    `measure(setting) -> Measured`; one that `asks_again` has `asked_again(policy, loaded)` too.
    """

    name: str
    metric: str
    module: str
    asks_again: bool = False

    @property
    def prompts(self) -> tuple[str, ...]:
        """The files that its cases come from, under fixtures/ or absolute; their digests go into the plan.

        Raises:
            ShipgateError: they cannot be known.
        """
        found: tuple[str, ...] = importlib.import_module(self.module).files()
        return found

    def case_ids(self, policy: Policy, evidence: Evidence, loaded: Loaded) -> tuple[str, ...]:
        """The cases of this run, known before anything is asked.

        Raises:
            ShipgateError: they cannot be known, for want of a file or an option.
        """
        found: tuple[str, ...] = importlib.import_module(self.module).case_ids(policy, evidence, loaded)
        return found

    def asked_again(
        self, policy: Policy, loaded: Loaded
    ) -> Sequence[tuple[Sequence[tuple[str, Case]], int | None]]:
        """What `measure` will ask again: (harness, case) pairs and how many at once, in its order.

        Raises:
            ShipgateError: the policy has no settings for it.
        """
        if not self.asks_again:
            return ()
        found: Sequence[tuple[Sequence[tuple[str, Case]], int | None]]
        found = importlib.import_module(self.module).asked_again(policy, loaded)
        return found

    def measure(self, setting: Setting) -> Measured:
        """Measure.

        Raises:
            ShipgateError: what it needs is not there; the gate then has no value.
        """
        found: Measured = importlib.import_module(self.module).measure(setting)
        return found


MEASURES = {
    measure.name: measure
    for measure in (
        Measure("perplexity", "perplexity_ratio", "reports.measure_perplexity"),
        Measure("consistency", "same_score_rate", "reports.measure_consistency", asks_again=True),
        Measure("contamination", "clean_rate", "reports.measure_contamination"),
        Measure(REGRESSION, "kept_rate", "reports.measure_regression"),
    )
}
"""Every measure by its name."""
