"""Only what llama.cpp's clock really said is a pace; everything else is None."""

import math

import pytest

from harnesses.engines.openai_answer import read_answer
from harnesses.engines.timings import tokens_per_second


@pytest.mark.parametrize(
    ("timings", "pace"),
    [
        ({"predicted_n": 64, "predicted_ms": 160.0}, 400.0),
        ({"predicted_n": 2, "predicted_ms": 1}, 2000.0),
        ({"predicted_n": 1, "predicted_ms": 0.001}, None),
        ({"predicted_n": 64, "predicted_ms": 0}, None),
        ({"predicted_n": 64, "predicted_ms": -1}, None),
        ({"predicted_n": 64, "predicted_ms": math.nan}, None),
        ({"predicted_n": 1e308, "predicted_ms": 1e-300}, None),
        ({"predicted_n": "64", "predicted_ms": 1}, None),
        ({"predicted_n": True, "predicted_ms": 1}, None),
        ({"predicted_n": 64}, None),
        ([], None),
        (None, None),
    ],
)
def test_a_pace_is_what_was_measured(timings, pace):
    assert tokens_per_second({"timings": timings}) == pace


@pytest.mark.parametrize("reply", [{}, [], None, "timings"])
def test_a_reply_without_timings_has_none(reply):
    assert tokens_per_second(reply) is None


@pytest.mark.parametrize(
    ("more", "pace"), [({}, None), ({"timings": {"predicted_n": 9, "predicted_ms": 90}}, 100)]
)
def test_an_openai_compatible_server_may_say(more, pace):
    body = {"model": "m", "choices": [{"message": {"content": "x"}, "finish_reason": "stop"}], **more}
    response = read_answer(body, names=frozenset({"m"}), max_tokens=8)
    assert response.tokens_per_second == pace
    assert response.load_seconds is None
