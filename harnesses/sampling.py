"""The one sampling loop: every case is answered exactly once, whatever the engine does.

    sample(engine, cases, Decoding(max_tokens=512))  →  ((case, response), …) in the order of the cases

A case that the engine leaves out, answers twice or answers with something that is no response gets an error;
so do the cases still open when the engine breaks off. An error is never a wrong answer. Not covered: retries,
and remembering answers between runs.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from pydantic import ValidationError

from harnesses.records import Case, Decoding, Engine, Response

OnAnswer = Callable[[Case, Response], None]
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


def sample(
    engine: Engine,
    cases: Sequence[Case],
    decoding: Decoding,
    *,
    on_answer: OnAnswer = lambda *_: None,
    stop: Callable[[], bool] = lambda: False,
) -> tuple[tuple[Case, Response], ...]:
    """One response for each case, in order; `on_answer` hears of every answer as it comes.

    `stop` is asked after each answer; once it says so, nothing more is taken from the engine, and the cases
    without an answer are left out. What `on_answer` raises is not caught: an answer that cannot be recorded
    must stop the run.

    Raises:
        ShipgateError: the engine refuses the decoding options.
    """
    wanted = {case.id: case for case in cases}
    if len(wanted) != len(cases):
        raise ValueError("two cases share an id")
    answers: dict[str, list[Response]] = {case.id: [] for case in cases}
    stream = iter(engine.generate(cases, decoding))
    broken = "the engine gave no answer"
    while True:
        try:
            answered = next(stream)
            case, response = _checked(answered)
        except StopIteration:
            break
        except _FAULTS as error:
            broken = f"the engine broke off ({_first_line(error)})"
            break
        if case.id in wanted:
            answers[case.id].append(response)
            on_answer(wanted[case.id], response)
            if stop():
                _close(stream)
                kept = [case for case in cases if answers[case.id]]
                return tuple((case, _settled(case, answers[case.id], broken, on_answer)) for case in kept)
    return tuple((case, _settled(case, answers[case.id], broken, on_answer)) for case in cases)


def _close(stream: object) -> None:
    """Tell the engine that no more answers are wanted, where it can be told."""
    if isinstance(stream, Generator):
        stream.close()


def _checked(answered: tuple[Case, Response]) -> tuple[Case, Response]:
    case, response = answered
    try:
        # Validated again: a copy made without validation could carry NaN, or text and error at once.
        return case, Response.model_validate(response.model_dump(warnings=False))
    except (ValidationError, AttributeError) as error:
        return case, Response(error=f"the engine's answer is no response ({_first_line(error)})")


def _settled(case: Case, answers: list[Response], broken: str, on_answer: OnAnswer) -> Response:
    if len(answers) == 1:
        return answers[0]
    if not answers:
        response = Response(error=broken)
        on_answer(case, response)
        return response
    # Which of several answers counts must not depend on their order: the worst, which is none at all.
    return Response(error=f"the engine answered {len(answers)} times")


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
