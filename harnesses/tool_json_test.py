"""Strict JSON: what is broken, what is flawed, and where a value ends."""

import pytest

from harnesses.tool_json import BrokenJsonError, decode, decode_at


@pytest.mark.parametrize("text", ["", "{", "{} {}", "[1,]", "'a'", "[" * 100_000])
def test_broken_json(text):
    with pytest.raises(BrokenJsonError):
        decode(text)


def test_decode_at_tells_where_the_value_ends():
    assert decode_at("x [1] y", 2).end == 5


def test_long_numbers_are_flawed_not_fatal():
    assert decode("9" * 5000).flaw == "a number is out of range"
