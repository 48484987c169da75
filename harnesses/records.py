"""The nouns everything else is written in: Case, Response, Score, Harness, Engine.

All are frozen; a change is a copy. Nothing here reads a file, a clock or a model.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field, field_serializer, model_validator

Json = Any
"""Any JSON value; used where the shape belongs to a harness (expected answer, details)."""


class Record(BaseModel):
    """Base of every record: frozen, no unknown field, no number that is not finite."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


_Count = Annotated[int, Field(ge=0)]
_Measured = Annotated[float, Field(ge=0)]


class ShipgateError(Exception):
    """What a user caused and can mend; the message says what is wrong and what to do, in one line."""


class Case(Record):
    """One prompt put to a model.

    Attributes:
        id: unique within its harness.
        prompt: what the user says, as sent (the chat template is the engine's business).
        group: the category that the prompt set is balanced over.
        names: identifiers, files and other made-up names in the prompt; masked where wording is compared.
        expected: what the harness expects, in its own shape (None where any good answer will do).
        tools: tool definitions in OpenAI's shape, None for the harness's default.
    """

    id: str
    prompt: str
    group: str = ""
    names: tuple[str, ...] = ()
    expected: Json = None
    tools: Json = None


class Response(Record):
    """A model's answer, or the reason there is none: exactly one of text and error is set.

    Attributes:
        text: the answer; a server's tool calls come as its message in JSON.
        error: why there is no answer.
        finish_reason: the model ended by itself, or at a limit.
        prompt_tokens: tokens read.
        completion_tokens: tokens written.
        seconds: what the request took, waiting in a server's queue included.
        attempts: what went wrong before this came back, a line per failed attempt; only servers have any.
        load_seconds: what the server says that loading the model took for this request.
        tokens_per_second: the pace of writing, by the server's own clock.
        cached_from: when the answer was made, ISO 8601, where an earlier run had it; None for a fresh one.
    """

    text: str | None = None
    error: str | None = None
    finish_reason: Literal["stop", "length"] | None = None
    prompt_tokens: _Count | None = None
    completion_tokens: _Count | None = None
    seconds: _Measured | None = None
    attempts: tuple[str, ...] = ()
    load_seconds: _Measured | None = None
    tokens_per_second: _Measured | None = None
    cached_from: str | None = None

    @field_serializer("attempts")
    def _as_list(self, attempts: tuple[str, ...]) -> list[str]:
        """A list, because JSON Schema's checker takes no tuple for an array."""
        return list(attempts)

    @model_validator(mode="after")
    def _one_of(self) -> Response:
        if (self.text is None) == (self.error is None):
            raise ValueError("a response has either text or error")
        # By hand: pydantic's own lengths take no lone surrogate.
        if self.error == "" or self.cached_from == "" or not all(self.attempts):
            raise ValueError("an error, an attempt or a time is empty")
        return self


class Score(Record):
    """A scorer's judgement: 1 passes, 0 fails, None could not be judged (never the same as 0)."""

    value: Literal[0, 1] | None
    reason: str
    details: dict[str, Json] = {}


HIGHEST_SEED = 2**32 - 2
"""llama.cpp reads 2**32 - 1 as 'choose one at random'."""


class Decoding(Record):
    """How to sample; greedy unless temperature is above zero. What engines read otherwise is refused."""

    max_tokens: Annotated[int, Field(ge=1)]
    temperature: Annotated[float, Field(ge=0)] = 0.0
    seed: Annotated[int, Field(ge=0, le=HIGHEST_SEED)] = 0


class Request(Record):
    """One case as it is put to a model."""

    case: Case
    decoding: Decoding


class Identity(Record):
    """What exactly an engine runs. `digest` is `sha256:<hex>` over the weights themselves, never a name."""

    uri: str
    name: str
    digest: str
    format: str
    size_bytes: int
    parameters: int | None = None
    engine: str
    engine_version: str


class Engine(Protocol):
    """Anything that answers prompts."""

    @property
    def identity(self) -> Identity:
        """What is being asked."""

    def generate(self, requests: Iterable[Request]) -> Iterator[tuple[Request, Response]]:
        """Answer every request once, in any order; a failure is a Response with error, not an exception.

        The next request is taken when there is room for it, from whichever thread has the room, and what is
        answered comes with the very request that was taken.
        """

    def close(self) -> None:
        """Release the model; safe to call twice."""


class Summary(Record):
    """A harness's headline number with its 95 % interval; value is None where nothing could be computed."""

    value: float | None
    ci95: tuple[float, float] | None
    extra: dict[str, Json] = {}


Scored = Sequence[tuple[Case, Score]]


@dataclass(frozen=True)
class Harness:
    """A harness as plain functions.

    Attributes:
        name: as in the contract, also the gate's name.
        metric: what `summarise` computes, e.g. `pass_rate` or `f1`.
        load: reads the committed cases; raises ShipgateError naming file and line of a bad one.
        score: judges one answer's text; pure.
        summarise: folds all scores into the headline number; pure.
        score_file: judges a plain file given its suffix (`.ts`) and text, where that differs from a reply.
        profiles: named variants of `score`; the default is `score` itself.
        prompts: files under fixtures/ the cases come from (their digests go into the plan).
        positive: whether a case counts as positive, for metrics such as F1 that tell the two kinds apart.
    """

    name: str
    metric: str
    load: Callable[[], tuple[Case, ...]]
    score: Callable[[Case, str], Score]
    summarise: Callable[[Scored], Summary]
    score_file: Callable[[str, str], Score] | None = None
    profiles: Mapping[str, Callable[[Case, str], Score]] = field(default_factory=dict)
    prompts: tuple[str, ...] = ()
    positive: Callable[[Case], bool] | None = None


def sha256_text(text: str) -> str:
    """`sha256:<hex>` of a text's UTF-8 (lone surrogates kept as they are)."""
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
