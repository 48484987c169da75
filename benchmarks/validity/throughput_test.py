"""No scorer's time grows with the square of a hostile text, and none passes one; small sizes, wide bounds.

The published table is made with `python -m benchmarks.validity.throughput`, at 0.5, 1 and 2 MB.
"""

import pytest

from benchmarks.validity.throughput import (
    CAPPED,
    FRAGMENTS,
    SCORERS,
    SIZES,
    TYPICAL,
    case_for,
    growth,
    hostile,
    main,
    rate,
)

SMALL = (3_000, 6_000, 12_000)
QUADRATIC = 16 * 0.6
"""Two doublings: 4 is linear, 16 quadratic; what lies well below the square passes, whatever else runs."""
NOTICEABLE = 0.15


@pytest.mark.parametrize("name", SCORERS)
def test_time_does_not_grow_with_the_square(name):
    slow = []
    for shape in FRAGMENTS:
        found = growth(name, shape, SMALL)
        assert not found.passed, shape
        if found.seconds[2] > NOTICEABLE and found.seconds[2] > QUADRATIC * found.seconds[0]:
            slow.append(growth(name, shape, SMALL, repeats=3))
    assert [one for one in slow if one.seconds[2] > QUADRATIC * one.seconds[0]] == []


@pytest.mark.parametrize("name", sorted(CAPPED))
def test_an_oversized_text_is_never_passed_and_its_size_is_the_reason(name):
    long = (
        "```ts\nclass A { init() { a(); } }\n// {}\n```"
        if name == "empty_constructor"
        else TYPICAL[name] + "{}"
    )
    score = SCORERS[name](case_for(name), long.replace("{}", "x" * 900_000))
    assert score.value == 0
    assert "200000 characters" in score.reason


@pytest.mark.parametrize("shape", FRAGMENTS)
def test_a_shape_has_the_size_asked_for(shape):
    assert len(hostile(shape, 1_000)) == 1_000
    assert hostile(shape, 64) == hostile(shape, 128)[:64] or shape in {
        "deeper lists",
        "fences one longer each",
    }


def test_typical_replies_pass_and_are_judged_fast():
    for name in ("pdca_schema", "tron_format", "empty_constructor"):
        assert SCORERS[name](case_for(name), TYPICAL[name]).value == 1, name
    assert all(rate(name, budget=0.05) > 50 for name in SCORERS)


def test_an_unknown_scorer_is_said(capsys):
    assert main(["speed"]) == 1
    assert "unknown scorer speed" in capsys.readouterr().err
    assert SIZES == (500_000, 1_000_000, 2_000_000)
