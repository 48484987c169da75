"""The records of a run: its plan, a report per gate, what pytest saw, the verdict, the final report.

Field names are the public contract's. Rates and intervals are fractions in 0..1, times ISO 8601 in UTC.
Not covered: how they come about (`evaluate`, `verdict`) and how they are written (`files`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from harnesses.records import Decoding, Identity, Json, Record, Response
from reports.bar import Bar, Judge
from reports.decision import Baseline, Decision
from reports.policy import Kind


class Digests(Record):
    """What a run was made of, each `sha256:<hex>`."""

    model: str
    policy: str
    prompts: str
    scorers: str


SHOWN_ONLY = "no policy row: shown only"
"""Why a harness that nothing was asked of stands in the table."""


class GatePlan(Record):
    """What must be there for one gate: every case, and every pytest item that has to report it.

    `decoding` is None for a measure, whose cases are no prompts put to the model. `positives` are the cases
    that count as positive, for metrics that tell two kinds apart.
    """

    name: str
    kind: Kind
    metric: str
    threshold: float
    judge: Judge = "point"
    case_ids: tuple[str, ...]
    items: tuple[str, ...]
    decoding: Decoding | None
    positives: tuple[str, ...] = ()

    @property
    def bar(self) -> Bar:
        """What the gate asks of its number."""
        return Bar(metric=self.metric, threshold=self.threshold, judge=self.judge)


class Evidence(Record):
    """What a run was given beside the model: strings as on the command line, None or empty where not given.

    Attributes:
        artifact: the file that a server serves.
        reference: the model that perplexity is held against.
        training: the files that the model was trained on.
        baseline: the run that this one is held against.
    """

    artifact: str | None = None
    reference: str | None = None
    training: tuple[str, ...] = ()
    baseline: Baseline | None = None

    @property
    def artifact_path(self) -> Path | None:
        """The artifact's path, None where it was not given."""
        return None if self.artifact is None else Path(self.artifact)


class Plan(Record):
    """Everything that a run must hold, written before the first request.

    `gates` decide; `reported` names harnesses without a policy row, which are run and shown, and decide
    nothing. `served` is what a server said of its model beside the weights, by name.
    """

    schema_version: Literal[1] = 1
    run_id: str
    created_at: str
    model: Identity
    gates: tuple[GatePlan, ...]
    reported: tuple[GatePlan, ...]
    overall_target: float
    digests: Digests
    evidence: Evidence = Evidence()
    served: dict[str, str] = Field(default_factory=dict)


class CaseResult(Record):
    """One case, asked and judged; value None where it could not be judged, response None where none came."""

    case_id: str
    prompt: str
    response: str | None
    value: Literal[0, 1] | None
    reason: str
    details: dict[str, Json] = Field(default_factory=dict)
    finish_reason: Literal["stop", "length"] | None = None


class EvalReport(Record):
    """One gate's report (`eval_<harness>.json`). The counts always add up to `total`.

    `cut_off` counts replies that max_tokens ended; they are judged as they stand. `smallest_drop` is the
    smallest worsening of `value` that a second run of as many cases would show with 80 % power, `instrument`
    how far the scorer itself can be trusted.
    """

    schema_version: Literal[1] = 1
    test_name: str
    run_id: str
    timestamp: str
    model: Identity
    gate_kind: Kind
    metric: str
    threshold: float
    judge: Judge = "point"
    total: int
    passed: int
    failed: int
    unscored: int
    not_asked: int
    cut_off: int
    pass_rate: float | None
    value: float | None
    ci95: tuple[float, float] | None
    gate_passed: bool
    smallest_drop: float | None = None
    instrument: str = ""
    extra: dict[str, Json] = Field(default_factory=dict)
    decoding: Decoding | None
    digests: Digests
    results: tuple[CaseResult, ...]

    @model_validator(mode="after")
    def _adds_up(self) -> EvalReport:
        if self.passed + self.failed + self.unscored + self.not_asked != self.total:
            raise ValueError("passed + failed + unscored + not_asked is not total")
        return self


class AnswerLine(Record):
    """A line of `responses.jsonl`: what was asked in which harness's name, and what came back.

    `repeat` names an answer to what was asked again, in `repeats.jsonl`; empty for a gate's own. Whatever
    this record takes fits the schema of the file; a test of its own holds one against the other.
    """

    case_id: str
    harness: str
    prompt: str
    answer: Response
    repeat: str = ""

    @model_validator(mode="after")
    def _named(self) -> AnswerLine:
        if not (self.case_id and self.harness and self.prompt):
            raise ValueError("an answer's case, harness or prompt is empty")
        return self

    def document(self) -> dict[str, Json]:
        """The line as JSON; the answer's text is called `response` there."""
        named = {"case_id": self.case_id, "harness": self.harness, "prompt": self.prompt}
        if self.repeat:
            named["repeat"] = self.repeat
        return {**named, "response": self.answer.text, **self.answer.model_dump(exclude={"text"})}


class Outcome(Record):
    """What pytest said of one item: its name in the plan, and passed, failed or anything else."""

    item: str
    outcome: str


class GateLine(Record):
    """One line of the final table."""

    name: str
    kind: Kind
    metric: str
    value: float | None
    threshold: float
    n: int
    unscored: int
    ci95: tuple[float, float] | None
    passed: bool
    reason: str
    not_asked: int = 0
    judge: Judge = "point"
    smallest_drop: float | None = None
    instrument: str = ""

    @property
    def bar(self) -> Bar:
        """What the gate asks of its number."""
        return Bar(metric=self.metric, threshold=self.threshold, judge=self.judge)


class Failure(Record):
    """Why a gate did not pass, with up to three cases to look at."""

    gate: str
    reason: str
    sample_case_ids: tuple[str, ...] = ()


class Verdict(Record):
    """The decision and what it rests on; `reasons` is empty only for CLEARED."""

    decision: Decision
    ship_gates_passed: bool
    overall_score: float | None
    gates: tuple[GateLine, ...]
    failures: tuple[Failure, ...]
    reasons: tuple[str, ...]


class Calls(Record):
    """Requests: due by the plan, really made, answered without asking, left out early.

    `cached` counts answers that another gate's same request brought and, `reused`, those of earlier runs.
    """

    planned: int
    made: int
    cached: int
    saved: int
    reused: int = 0


class ReportDigests(Record):
    """The digests that the verdict is bound to."""

    plan: str
    policy: str
    prompts: str
    scorers: str


class Speed(Record):
    """One speed of a run against its quality bar; `met` is None where nothing was measured or no bar is set.

    `n` counts the answers that came with a duration.
    """

    value: float | None
    n: int
    bar: float | None
    met: bool | None

    @model_validator(mode="after")
    def _judged_where_measured(self) -> Speed:
        if (self.met is None) != (self.value is None or self.bar is None):
            raise ValueError("a speed is judged where it is measured and has a bar, and nowhere else")
        return self


class Performance(Record):
    """How fast the model was by its server's own clock; shown, never deciding."""

    tokens_per_second: Speed
    load_seconds: Speed


class FinalReport(Record):
    """The aggregated verdict (`eval_report_final.json`); `baseline` is what `regression` was held to."""

    schema_version: Literal[1] = 1
    run_id: str
    started_at: str
    finished_at: str | None
    model: Identity
    decision: Decision
    cleared_for_deployment: bool
    ship_gates_passed: bool
    overall_score: float | None
    overall_target: float
    gates: tuple[GateLine, ...]
    failures: tuple[Failure, ...]
    reasons: tuple[str, ...]
    calls: Calls
    digests: ReportDigests
    versions: dict[str, str] = Field(default_factory=dict)
    baseline: Baseline | None = None
    performance: Performance | None = None

    @model_validator(mode="after")
    def _only_cleared_is_cleared(self) -> FinalReport:
        if self.cleared_for_deployment != (self.decision == "CLEARED"):
            raise ValueError("cleared_for_deployment says something else than the decision")
        return self
