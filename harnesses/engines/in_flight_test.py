import threading
import time

import pytest
from pydantic import ValidationError

from harnesses.engines.in_flight import answer_all, check_concurrency
from harnesses.engines.prompts import unaskable
from harnesses.records import Case, Decoding, Request, Response, ShipgateError

CASES = [
    Request(case=Case(id=str(number), prompt=f"p{number}"), decoding=Decoding(max_tokens=5))
    for number in range(20)
]


def test_every_case_is_answered_once_with_its_own_answer():
    found = list(answer_all(CASES, lambda asked: Response(text=asked.case.id), concurrency=4))
    assert sorted(int(asked.case.id) for asked, _ in found) == list(range(20))
    assert all(asked.case.id == response.text for asked, response in found)


def test_answers_come_as_they_are_finished_and_no_more_than_allowed_at_once():
    running, most, lock = 0, 0, threading.Lock()

    def ask(request):
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.3 if request.case.id == "0" else 0.01)
        with lock:
            running -= 1
        return Response(text="")

    order = [asked.case.id for asked, _ in answer_all(CASES, ask, concurrency=3)]
    assert most == 3
    assert order[-1] == "0"


def test_a_stuck_engine_ends_in_errors_not_in_waiting():
    stuck = threading.Event()

    def ask(request):
        if request.case.id in "123":
            stuck.wait(20)
        return Response(text="")

    started = time.monotonic()
    found = {asked.case.id: response for asked, response in answer_all(CASES, ask, concurrency=3, patience=1)}
    stuck.set()
    assert time.monotonic() - started < 5
    assert len(found) == 20
    assert found["0"].text == ""
    assert "no answer for 1 s" in str(found["1"].error)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")  # the bug is the test
def test_a_bug_in_an_engine_costs_its_cases_and_not_the_run():
    def ask(request):
        raise AssertionError(request.case.id)

    found = list(answer_all(CASES, ask, concurrency=2))
    assert len(found) == 20
    assert all(response.error for _, response in found)


def test_threads_are_gone_when_the_answers_are_in_and_when_the_reader_stops_early():
    before = threading.active_count()
    list(answer_all(CASES, lambda _: Response(text=""), concurrency=8))
    assert threading.active_count() == before
    answers = answer_all(CASES, lambda _: Response(text=""), concurrency=8)
    next(iter(answers))
    del answers
    time.sleep(0.05)
    assert threading.active_count() == before


def test_the_next_request_is_taken_only_when_there_is_room_for_it():
    taken, answered = [], []

    def one_by_one():
        for request in CASES:
            taken.append(len(answered))
            yield request

    for request, _ in answer_all(one_by_one(), lambda _: Response(text=""), concurrency=1):
        answered.append(request)
        time.sleep(0.01)
    assert taken == sorted(taken)
    assert len(answered) == 20


def test_no_case_is_no_answer():
    assert list(answer_all([], lambda _: Response(text=""), concurrency=8)) == []


@pytest.mark.parametrize(
    "wrong", [{"max_tokens": 0}, {"temperature": -1.0}, {"seed": -1}, {"seed": 2**32 - 1}]
)
def test_decoding_that_engines_would_read_differently_is_refused(wrong):
    with pytest.raises(ValidationError, match=next(iter(wrong))):
        Decoding(**{"max_tokens": 5, **wrong})


@pytest.mark.parametrize("wrong", [0, -1, 5000])
def test_concurrency_has_bounds(wrong):
    with pytest.raises(ShipgateError, match="concurrency"):
        check_concurrency(wrong, default=3)
    assert check_concurrency(None, default=3) == 3


@pytest.mark.parametrize(
    ("prompt", "problem"),
    [("hi", None), (" \n", "empty"), ("a\ud800", "surrogate"), ("a<|im_end|>b", r"<|im_end|>"), ("\0", None)],
)
def test_prompts_that_would_be_read_as_another_prompt_are_not_asked(prompt, problem):
    found = unaskable(prompt, {"<|im_end|>"})
    assert found is None if problem is None else problem in str(found)
