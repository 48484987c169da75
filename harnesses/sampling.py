"""The one sampling loop: every request is answered exactly once, whatever the engine does.

    sample(engine, cases, Decoding(max_tokens=512))  →  ((case, response), …) in the order of the cases
    ask_all(engine, requests, heard)                 →  heard(request, response) for every one, as they come

A request that the engine leaves out, answers twice or answers with something that is no response gets an
error; so do those still open when the engine breaks off. An error is never a wrong answer. Not covered:
retries, and remembering answers between runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from pydantic import ValidationError

from harnesses.engines.taking import Taking
from harnesses.records import Case, Decoding, Engine, Request, Response

Heard = Callable[[Request, Response], None]
_FAULTS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What an engine may die of; Ctrl-C and exits pass through."""


def sample(engine: Engine, cases: Sequence[Case], decoding: Decoding) -> tuple[tuple[Case, Response], ...]:
    """One response for each case, in order."""
    if len({case.id for case in cases}) != len(cases):
        raise ValueError("two cases share an id")
    answers: dict[str, Response] = {}

    def heard(request: Request, response: Response) -> None:
        answers[request.case.id] = response

    ask_all(engine, [Request(case=case, decoding=decoding) for case in cases], heard)
    return tuple((case, answers[case.id]) for case in cases)


def ask_all(engine: Engine, requests: Iterable[Request], heard: Heard) -> None:
    """Have every request answered; `heard` is told of every answer as it comes, and of every gap at the end.

    The engine takes the next request when it has room for it, so the iterable may decide late what comes
    next. A second answer to a request is heard of as an error, which takes the first one's place. What
    `heard` raises is not caught: an answer that cannot be recorded must stop the run.
    """
    taking = Taking(requests)
    answered: dict[int, Request] = {}
    stream = iter(engine.generate(taking))
    broken = "the engine gave no answer"
    while True:
        try:
            request, response = _checked(next(stream))
        except StopIteration:
            break
        except _FAULTS as error:
            broken = f"the engine broke off ({_first_line(error)})"
            break
        if taking.settle(request) or id(request) in answered:
            twice = id(request) in answered
            answered[id(request)] = request
            # Which of several answers counts must not depend on their order: the worst, which is none at all.
            heard(request, Response(error="the engine answered more than once") if twice else response)
    for request in taking.left():
        heard(request, Response(error=broken))


def _checked(answered: tuple[Request, Response]) -> tuple[Request, Response]:
    request, response = answered
    try:
        # Validated again: a copy made without validation could carry NaN, or text and error at once.
        return request, Response.model_validate(response.model_dump(warnings=False))
    except (ValidationError, AttributeError) as error:
        return request, Response(error=f"the engine's answer is no response ({_first_line(error)})")


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
