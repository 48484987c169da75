"""How long a run waits for servers, and how often it asks again.

Example: `ServerLimits(answer_seconds=30)`. Not covered: how many requests go at once (`concurrency`).
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from harnesses.records import Record

Seconds = Annotated[float, Field(gt=0)]
Count = Annotated[int, Field(ge=1)]


class ServerLimits(Record):
    """Limits on everything that is asked of a server.

    Attributes:
        connect_seconds: for the connection alone.
        answer_seconds: from sending a request to the last byte of its answer, however it drips.
        run_seconds: from opening the engine to its last answer.
        attempts: how often a case is put at most; again only after 429, 503 and connection errors.
        give_up_after: so many cases in a row that failed for good end the asking.
        backoff_seconds: the first pause before another attempt; it doubles, and is drawn from half to all.
        answer_bytes: the largest answer that is read; a larger one is an error, not a model's failing.
    """

    connect_seconds: Seconds = 10.0
    answer_seconds: Seconds = 120.0
    run_seconds: Seconds = 14_400.0
    attempts: Count = 3
    give_up_after: Count = 5
    backoff_seconds: Seconds = 0.5
    answer_bytes: Count = 32_000_000


LAST_LOOK_SECONDS = 20.0
"""For what is looked up once more when a run is over, also where it has no time left."""
DEFAULT_LIMITS = ServerLimits()
