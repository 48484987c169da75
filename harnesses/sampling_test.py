"""Whatever an engine does, each request has exactly one answer, and trouble is an error, not an answer."""

import pytest

from harnesses.records import Case, Decoding, Request, Response
from harnesses.sampling import ask_all, sample

CASES = tuple(Case(id=name, prompt=f"say {name}") for name in "abc")
GREEDY = Decoding(max_tokens=5)


class Scripted:
    """An engine that answers as it was told: a case's id, (id, answer), or something to raise."""

    def __init__(self, *script):
        self.script = script

    def generate(self, requests):
        taken = {request.case.id: request for request in requests}
        for step in self.script:
            if isinstance(step, BaseException):
                raise step
            name, answer = step if isinstance(step, tuple) else (step, Response(text=f"say {step}"))
            yield taken.get(name) or Request(case=Case(id=name, prompt=name), decoding=GREEDY), answer


def asked(*script):
    return {case.id: response for case, response in sample(Scripted(*script), CASES, GREEDY)}


def test_one_answer_each_in_the_order_of_the_cases():
    pairs = sample(Scripted(*"cba"), CASES, GREEDY)
    assert [(case.id, response.text) for case, response in pairs] == [
        ("a", "say a"),
        ("b", "say b"),
        ("c", "say c"),
    ]


def test_a_case_left_out_is_an_error():
    assert asked("a", "b")["c"].error == "the engine gave no answer"


@pytest.mark.parametrize(
    "fault", [RuntimeError("gone"), OSError("gone"), ValueError("gone"), MemoryError("gone")]
)
def test_cases_still_open_when_the_engine_breaks_off_are_errors(fault):
    answers = asked("a", fault)
    assert answers["a"].text == "say a"
    assert answers["b"].error == answers["c"].error == "the engine broke off (gone)"


def test_an_answer_given_twice_is_none():
    assert asked(*"abc", "a")["a"].error == "the engine answered more than once"
    assert asked("a", *"abc", "a")["a"].error == "the engine answered more than once"


def test_a_number_that_is_not_finite_is_an_error():
    wild = Response.model_construct(text="x", error=None, seconds=float("nan"))
    answers = asked(("a", wild), "b", "c")
    assert "is no response" in answers["a"].error
    assert answers["b"].text == "say b"


@pytest.mark.parametrize("odd", [None, "text", 3, Response.model_construct(text="a", error="b")])
def test_something_else_than_a_response_is_an_error(odd):
    assert "is no response" in asked(("a", odd), "b", "c")["a"].error


@pytest.mark.parametrize("odd", [None, "text", 3, ()])
def test_something_else_than_an_answer_ends_the_asking(odd):
    class Odd:
        def generate(self, requests):
            del requests
            yield odd

    assert all(response.error for _, response in sample(Odd(), CASES, GREEDY))


def test_a_case_nobody_asked_is_passed_over():
    assert set(asked("z", *"abc")) == {"a", "b", "c"}


def test_ctrl_c_is_not_swallowed():
    with pytest.raises(KeyboardInterrupt):
        asked("a", KeyboardInterrupt())


def test_every_answer_and_every_gap_is_heard_of():
    heard = []
    requests = [Request(case=case, decoding=GREEDY) for case in CASES]
    ask_all(Scripted("b"), requests, lambda request, said: heard.append((request.case.id, said.text)))
    assert sorted(heard) == [("a", None), ("b", "say b"), ("c", None)]


def test_what_an_engine_never_took_is_an_error_too():
    class Idle:
        def generate(self, requests):
            del requests
            yield from ()

    assert [response.error for _, response in sample(Idle(), CASES, GREEDY)] == [
        "the engine gave no answer"
    ] * 3


def test_an_answer_that_cannot_be_recorded_stops_the_run():
    def full(*_):
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        ask_all(Scripted("a"), [Request(case=CASES[0], decoding=GREEDY)], full)
