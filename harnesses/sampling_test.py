"""Whatever an engine does, each case has exactly one response, and trouble is an error, not an answer."""

import pytest

from harnesses.records import Case, Decoding, Response
from harnesses.sampling import sample

CASES = tuple(Case(id=name, prompt=f"say {name}") for name in "abc")
GREEDY = Decoding(max_tokens=5)


class Scripted:
    """An engine that yields what it was given, and raises what it was given."""

    def __init__(self, *script):
        self.script = script

    def generate(self, cases, decoding):
        del cases, decoding
        for step in self.script:
            if isinstance(step, BaseException):
                raise step
            yield step


def right(case):
    return case, Response(text=case.prompt)


def asked(*script):
    return {case.id: response for case, response in sample(Scripted(*script), CASES, GREEDY)}


def test_one_answer_each_in_the_order_of_the_cases():
    pairs = sample(Scripted(*map(right, reversed(CASES))), CASES, GREEDY)
    assert [(case.id, response.text) for case, response in pairs] == [
        ("a", "say a"),
        ("b", "say b"),
        ("c", "say c"),
    ]


def test_a_case_left_out_is_an_error():
    assert asked(right(CASES[0]), right(CASES[1]))["c"].error == "the engine gave no answer"


@pytest.mark.parametrize(
    "fault", [RuntimeError("gone"), OSError("gone"), ValueError("gone"), MemoryError("gone")]
)
def test_cases_still_open_when_the_engine_breaks_off_are_errors(fault):
    answers = asked(right(CASES[0]), fault)
    assert answers["a"].text == "say a"
    assert answers["b"].error == answers["c"].error == "the engine broke off (gone)"


def test_an_answer_given_twice_is_none():
    assert asked(*map(right, CASES), right(CASES[0]))["a"].error == "the engine answered 2 times"


def test_a_number_that_is_not_finite_is_an_error():
    wild = Response.model_construct(text="x", error=None, seconds=float("nan"))
    answers = asked((CASES[0], wild), *map(right, CASES[1:]))
    assert "is no response" in answers["a"].error
    assert answers["b"].text == "say b"


@pytest.mark.parametrize("odd", [None, "text", 3, Response.model_construct(text="a", error="b")])
def test_something_else_than_a_response_is_an_error(odd):
    assert "is no response" in asked((CASES[0], odd), *map(right, CASES[1:]))["a"].error


def test_a_case_nobody_asked_is_passed_over():
    stranger = Case(id="z", prompt="z")
    assert set(asked(right(stranger), *map(right, CASES))) == {"a", "b", "c"}


def test_ctrl_c_is_not_swallowed():
    with pytest.raises(KeyboardInterrupt):
        asked(right(CASES[0]), KeyboardInterrupt())


def test_every_answer_and_every_gap_is_heard_of():
    heard = []
    sample(Scripted(right(CASES[1])), CASES, GREEDY, on_answer=lambda *answer: heard.append(answer[0].id))
    assert sorted(heard) == ["a", "b", "c"]


def test_an_answer_that_cannot_be_recorded_stops_the_run():
    def full(*_):
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        sample(Scripted(*map(right, CASES)), CASES, GREEDY, on_answer=full)
