"""A scorer that misbehaves leaves its case unscored; it neither passes it nor fails it."""

from dataclasses import replace

import pytest

from harnesses.records import Case, Harness, Response, Score, ShipgateError, Summary
from harnesses.stats import pass_rate
from reports.evaluate import judge, summarise

CASE = Case(id="a", prompt="p")
GOOD = Harness(
    name="x",
    metric="pass_rate",
    load=tuple,
    score=lambda *_: Score(value=1, reason="fine", details={}),
    summarise=pass_rate,
)
WILD = [
    Score.model_construct(value=float("nan"), reason="r", details={}),
    Score.model_construct(value=1.0, reason="r", details={}),
    Score.model_construct(value=True, reason="r", details={}),
    Score.model_construct(value=2, reason="r", details={}),
    Score.model_construct(value="1", reason="r", details={}),
    Score(value=1, reason="r", details={"x": float("nan")}),
    Score(value=1, reason="r", details={"x": object()}),
    None,
    1,
    True,
    "pass",
]


def judged(score):
    return judge(replace(GOOD, score=score), CASE, Response(text="t"))


@pytest.mark.parametrize("returned", WILD, ids=lambda value: repr(value)[:40])
def test_anything_but_a_proper_score_is_unscored(returned):
    assert judged(lambda *_: returned).value is None


@pytest.mark.parametrize(
    "error", [ValueError, ZeroDivisionError, KeyError, RecursionError, OSError, ShipgateError, AssertionError]
)
def test_a_scorer_that_raises_leaves_its_case_unscored(error):
    def broken(*_):
        raise error("boom\nsecond line")

    found = judged(broken)
    assert found.value is None
    assert found.reason.startswith("the scorer failed")
    assert "\n" not in found.reason


def test_no_answer_is_not_a_wrong_answer():
    found = judge(GOOD, CASE, Response(error="server down"))
    assert (found.value, found.reason) == (None, "no answer: server down")


@pytest.mark.parametrize(
    "returned",
    [
        None,
        1.0,
        Summary.model_construct(value=float("nan"), ci95=None, extra={}),
        Summary.model_construct(value=1.0, ci95=(float("nan"), 1.0), extra={}),
        Summary(value=1.0, ci95=(0.5, 1.0), extra={"x": float("inf")}),
    ],
    ids=repr,
)
def test_anything_but_a_proper_summary_has_no_value(returned):
    scored = [(CASE, Score(value=1, reason="r"))]
    assert summarise(replace(GOOD, summarise=lambda _: returned), scored).value is None


def test_a_summary_over_unscored_cases_has_no_value():
    confident = replace(GOOD, summarise=lambda _: Summary(value=1.0, ci95=(0.9, 1.0)))
    scored = [(CASE, Score(value=1, reason="r")), (CASE, Score(value=None, reason="r"))]
    assert summarise(confident, scored).value is None
    assert summarise(confident, []).value is None
