"""Speed is what the server's clock said, met only where it was measured, and never part of a decision."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from harnesses.records import Response
from reports.console import render
from reports.files import validate
from reports.final import final_report
from reports.policy import SpeedBars
from reports.records import Calls, Speed
from reports.speed import performance, speed_line
from reports.verdict_test import PLAN, reports, verdict

MISSED = "MISSES ITS QUALITY BAR (does not block)"
BARS = SpeedBars(load_seconds=5.0, tokens_per_second=15.0)
DECISION = "CLEARED  replay:x (recorded answers)"


def answer(pace=None, load=None):
    return Response(text="x", tokens_per_second=pace, load_seconds=load)


@pytest.mark.parametrize(
    ("responses", "pace", "load"),
    [
        ([], (None, 0, None), (None, 0, None)),
        ([answer(), Response(error="down")], (None, 0, None), (None, 0, None)),
        ([answer(0.0, 0.0)], (None, 0, None), (None, 0, None)),
        ([answer(10, 0.25), answer(20, 4), answer(99, 0.5)], (20, 3, True), (4, 3, True)),
        ([answer(16, 5.0), answer(20), answer()], (16, 2, True), (5, 1, True)),
        ([answer(14.9, 5.1)], (14.9, 1, False), (5.1, 1, False)),
        ([answer(load=2)], (None, 0, None), (2, 1, True)),
    ],
)
def test_the_median_pace_and_the_longest_load(responses, pace, load):
    found = performance(responses, BARS)
    assert [(one.value, one.n, one.met) for one in (found.tokens_per_second, found.load_seconds)] == [
        pace,
        load,
    ]


def test_what_is_not_finite_or_has_no_bar_is_not_judged():
    for pace, load in ((math.nan, math.inf), (-3.0, -1.0)):
        wild = Response.model_construct(text="x", error=None, tokens_per_second=pace, load_seconds=load)
        assert performance([wild], BARS) == performance([], BARS)
    free = performance([answer(1, 9)], None)
    assert (free.tokens_per_second.met, free.load_seconds.met) == (None, None)


@pytest.mark.parametrize(("value", "bar", "met"), [(None, 1.0, True), (None, 1.0, False), (1.0, None, True)])
def test_no_record_says_met_without_a_measurement_and_a_bar(value, bar, met):
    with pytest.raises(ValidationError, match="judged where it is measured"):
        Speed(value=value, n=0, bar=bar, met=met)


@pytest.mark.parametrize(
    ("responses", "bars", "line"),
    [
        ([answer()], BARS, "speed: not measured (no answer came with durations)"),
        (
            [answer(42.25, 0.0123)],
            BARS,
            "speed: 42.2 tokens/s (median of 1, ≥ 15 due): met; load 0.012 s (longest of 1, ≤ 5 due): met",
        ),
        (
            [answer(3.5)],
            BARS,
            f"speed: 3.5 tokens/s (median of 1, ≥ 15 due): {MISSED}; load not measured",
        ),
        ([answer(load=9)], None, "speed: tokens/s not measured; load 9.0 s (longest of 1, no bar)"),
    ],
)
def test_the_line_of_the_console(responses, bars, line):
    assert speed_line(performance(responses, bars)) == line


@pytest.mark.parametrize("responses", [[], [answer(1, 99)], [answer(99, 1)]])
def test_speed_stands_in_the_report_and_decides_nothing(responses):
    calls = Calls(planned=0, made=0, cached=0, saved=0)
    found = performance(responses, BARS)
    report = final_report(PLAN, verdict(reports()), calls, performance=found)
    document = report.model_dump(mode="json")
    validate(document, "eval_report_final")
    lines = render(report).splitlines()
    assert f"  {speed_line(found)}" in lines
    assert lines[-1] == DECISION
    forged = {"value": None, "n": 0, "bar": 15.0, "met": True}
    with pytest.raises(ValueError, match="not a eval_report_final"):
        validate(
            {**document, "performance": {**document["performance"], "load_seconds": forged}},
            "eval_report_final",
        )


@given(st.lists(st.tuples(st.floats(allow_nan=False), st.floats(allow_nan=False)), max_size=8))
def test_any_numbers_make_a_report_that_holds(pairs):
    odd = [
        Response.model_construct(text="x", error=None, tokens_per_second=pace, load_seconds=load)
        for pace, load in pairs
    ]
    found = performance(odd, BARS)
    for one in (found.tokens_per_second, found.load_seconds):
        assert (one.met is None) == (one.value is None)
        assert one.n <= len(pairs)
    assert "\n" not in speed_line(found)
