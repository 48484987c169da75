"""The policy: every threshold of the ship gate, read from one TOML file and judged before anything else.

    [gates.refusal]
    kind = "ship"          # or "quality": shown, does not block
    metric = "f1"
    threshold = 0.98
    minimum_cases = 200
    max_tokens = 256

`parse_policy` is pure; a policy that it returns can be judged: nothing missing, unknown, out of range or not
finite. Not covered: whether the thresholds are wise, and whether a harness of that name exists.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError, ValidationInfo, field_validator

from harnesses.engines.server_limits import DEFAULT_LIMITS, ServerLimits
from harnesses.records import Decoding, Json, Record, ShipgateError
from reports.bar import AT_MOST, HIGHEST_RATIO, Judge

OVERALL = "overall"
AVERAGED = (
    "pdca_schema",
    "pdca_template",
    "tron_format",
    "empty_constructor",
    "tool_success",
    "refusal",
)
"""The harnesses whose values' mean is the overall score."""
REQUIRED = (*AVERAGED, "canaries")
PLACES = ("model", "path", "version")
"""What `promote.command` may speak of, in braces."""
_PLACE = re.compile(r"\{([a-z_]*)\}")

Kind = Literal["ship", "quality"]
_Rate = Annotated[float, Field(ge=0, le=1)]
_Count = Annotated[int, Field(ge=1)]
_Threshold = Annotated[float, Field(ge=0, le=HIGHEST_RATIO)]


class GateRow(Record):
    """What one gate asks for.

    Attributes:
        kind: "ship" blocks below its bar, "quality" is shown.
        metric: what its harness computes.
        threshold: a fraction in 0..1; for a ratio that must stay below it, above 0.
        minimum_cases: fewer cannot decide anything.
        max_tokens: bounds one reply; measures that ask nothing have none.
        judge: whether the number itself or the worse end of its 95 % interval has to meet the bar.
        only_with: the gate holds only in a run that names this ("training": training data, "baseline": the
            run that it is held against).
        margin: how much of its number a later version may lose, in the number's own unit; None says nothing.
    """

    kind: Kind
    metric: str
    threshold: _Threshold
    minimum_cases: _Count
    max_tokens: _Count | None = None
    judge: Judge = "point"
    only_with: Literal["training", "baseline"] | None = None
    margin: _Rate | None = None

    @field_validator("threshold")
    @classmethod
    def _of_its_metric(cls, threshold: float, info: ValidationInfo) -> float:
        if info.data.get("metric") in AT_MOST:
            if threshold <= 0:
                raise ValueError("a ratio's bar is above 0")
        elif threshold > 1:
            raise ValueError("a rate's bar is at most 1")
        return threshold


class PerplexitySettings(Record):
    """How much of its predecessor's perplexity each stage of a model may lose, as a ratio."""

    merge_allowance: _Threshold
    quantize_allowance: _Threshold


class ConsistencySettings(Record):
    """How many cases are asked again, how often at the run's settings, and how many at once the last time."""

    cases: _Count
    repeats: Annotated[int, Field(ge=2, le=100)]
    concurrency: _Count


class SpeedBars(Record):
    """Quality bars: the longest load in seconds, at most; the median pace in tokens/s, at least."""

    load_seconds: Annotated[float, Field(gt=0)]
    tokens_per_second: Annotated[float, Field(gt=0)]


class Overall(Record):
    """The bar for the mean of the averaged harnesses' values."""

    target: _Rate


class Sampling(Record):
    """Decoding options common to all gates, and how many requests go at once."""

    temperature: Annotated[float, Field(ge=0, le=2)]
    seed: Annotated[int, Field(ge=0, lt=2**32 - 1)]
    concurrency: Annotated[int, Field(ge=1, le=1024)]
    default_max_tokens: _Count


class Promotion(Record):
    """What a verdict needs beside CLEARED to put a model into production, and what is run then.

    Attributes:
        max_age_days: a verdict older than that promotes nothing.
        command: program and arguments, `{model}`, `{path}` and `{version}` filled in; runs before the model
            becomes the active one, which it does only if the command ends with 0. Never a shell line.
        fresh_answers: no answer may come from an earlier run.
        baseline: "active": the run must have been compared with the active model's.
    """

    max_age_days: Annotated[float, Field(gt=0, le=3650)] = 7.0
    command: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    fresh_answers: bool = False
    baseline: Literal["any", "active"] = "any"

    @field_validator("command", mode="before")
    @classmethod
    def _as_toml_has_it(cls, command: object) -> object:
        return tuple(command) if isinstance(command, list) else command

    @field_validator("command")
    @classmethod
    def _known_places(cls, command: tuple[str, ...]) -> tuple[str, ...]:
        for name in (name for word in command for name in _PLACE.findall(word)):
            if name not in PLACES:
                raise ValueError(f"{{{name}}} is not known, {', '.join(f'{{{one}}}' for one in PLACES)} are")
        return command


DEFAULT_PROMOTION = Promotion()


class Policy(Record):
    """A policy that can be judged; `digest` is the sha256 of its file's bytes."""

    schema_version: Literal[1]
    sampling: Sampling
    overall: Overall
    gates: dict[str, GateRow]
    perplexity: PerplexitySettings | None = None
    consistency: ConsistencySettings | None = None
    speed: SpeedBars | None = None
    promote: Promotion = DEFAULT_PROMOTION
    limits: ServerLimits = DEFAULT_LIMITS
    digest: str

    def decoding(self, gate: str) -> Decoding:
        """How a gate's cases are asked; a harness without a row takes the default length."""
        row = self.gates.get(gate)
        return Decoding(
            max_tokens=(row.max_tokens if row else None) or self.sampling.default_max_tokens,
            temperature=self.sampling.temperature,
            seed=self.sampling.seed,
        )


def read_policy(path: Path) -> Policy:
    """Read a policy file.

    Raises:
        ShipgateError: it cannot be read or cannot be judged; file and key are named.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ShipgateError(
            f"policy {path} cannot be read ({error.strerror}); give a readable file"
        ) from error
    return parse_policy(content, str(path))


def parse_policy(content: bytes, name: str) -> Policy:
    """The policy in a file's bytes; `name` is what errors call the file.

    Raises:
        ShipgateError: the bytes are no TOML, or a key is missing, unknown, of a wrong type or out of range.
    """
    try:
        table = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ShipgateError(f"policy {name}: no TOML ({_line(error)}); mend it") from error
    if "digest" in table:
        raise ShipgateError(f"policy {name}: digest: unknown key; remove it")
    digest = "sha256:" + hashlib.sha256(content).hexdigest()
    try:
        policy = Policy.model_validate({**table, "digest": digest}, strict=True)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(map(str, first["loc"]))
        problem = "unknown key" if first["type"] == "extra_forbidden" else first["msg"]
        raise ShipgateError(f"policy {name}: {key}: {_line(problem)}; mend it") from error
    _check_rows(policy, name)
    return policy


def _check_rows(policy: Policy, name: str) -> None:
    """Refuse rows that are missing, or lack what they need."""
    for gate in REQUIRED:
        if gate not in policy.gates:
            raise ShipgateError(f"policy {name}: gates.{gate}: the row is missing; add it")
        if policy.gates[gate].max_tokens is None:
            raise ShipgateError(f"policy {name}: gates.{gate}.max_tokens: Field required; add it")
        if policy.gates[gate].only_with is not None:
            raise ShipgateError(f"policy {name}: gates.{gate}.only_with: it always holds; remove the key")
    for gate in ("perplexity", "consistency"):
        if gate in policy.gates and getattr(policy, gate) is None:
            raise ShipgateError(f"policy {name}: {gate}: the table is missing; add [{gate}]")
    if OVERALL in policy.gates:
        raise ShipgateError(f"policy {name}: gates.{OVERALL}: its bar is overall.target; remove the row")


def differences(policy: Policy, own: Policy) -> tuple[str, ...]:
    """Every setting that is not as in `own`, such as `gates.refusal.threshold 0.5 (0.98)`, None for none."""
    mine, theirs = (_flat(one.model_dump(exclude={"digest"})) for one in (policy, own))
    keys = sorted(mine.keys() | theirs.keys())
    return tuple(
        f"{key} {mine.get(key)} ({theirs.get(key)})" for key in keys if mine.get(key) != theirs.get(key)
    )


def _flat(table: dict[str, Json], prefix: str = "") -> dict[str, Json]:
    flat: dict[str, Json] = {}
    for key, value in table.items():
        flat |= _flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {f"{prefix}{key}": value}
    return flat


def _line(problem: object) -> str:
    return (str(problem).splitlines() or [type(problem).__name__])[0]
