"""JSON as its standard has it, found inside other text: no key twice, no NaN, nothing out of range.

    >>> decode_at('call {"name": "ls"} now', 5)
    Decoded(value={'name': 'ls'}, end=19, flaw=None)

Parseable text that breaks one of these rules comes back with its flaw named, so that a reader knows where the
object ends and whose it was. Not covered: comments, trailing commas, single quotes; they are broken JSON.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

from harnesses.records import Json

MAX_DEPTH = 64
"""Deeper values are flawed: neither our writers nor anybody's tools could take them."""

_MAX_DIGITS = 400
_SPACE = " \t\r\n"


class BrokenJsonError(ValueError):
    """No JSON value stands there; `cost` is about how many characters were read to find out."""

    def __init__(self, cost: int) -> None:
        super().__init__("broken JSON")
        self.cost = cost


@dataclass(frozen=True)
class Decoded:
    """A value, where its text ends, and what is wrong with it although it parses."""

    value: Json
    end: int
    flaw: str | None


class _Flawed(dict[str, Json]):
    """Stands in for what JSON forbids, so that parsing goes on to the end of the object."""

    def __init__(self, why: str, pairs: Sequence[tuple[str, Json]] = ()) -> None:
        super().__init__(pairs)
        self.why = why


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else _Flawed("a key stands twice", pairs)


def _integer(digits: str) -> Json:
    # int() itself refuses longer ones, with an error that says nothing about where.
    return int(digits) if len(digits) <= _MAX_DIGITS else _Flawed("a number is out of range")


def _float(digits: str) -> Json:
    number = float(digits)
    return number if math.isfinite(number) else _Flawed("a number is out of range")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_integer,
    parse_float=_float,
    parse_constant=lambda name: _Flawed(f"{name} is not JSON"),
)


def decode_at(text: str, start: int) -> Decoded:
    """The JSON value that starts exactly at `start`.

    Raises:
        BrokenJsonError: there is none.
    """
    try:
        value, end = _DECODER.raw_decode(text, start)
    except json.JSONDecodeError as error:
        raise BrokenJsonError(error.pos - start + 1) from error
    except RecursionError as error:
        # Where it gave up is not told; the whole rest is the honest upper bound.
        raise BrokenJsonError(len(text) - start) from error
    return Decoded(value, end, flaw_of(value))


def decode(text: str) -> Decoded:
    """The JSON value that a whole text is, white space around it aside.

    Raises:
        BrokenJsonError: it is none, or something follows.
    """
    start = len(text) - len(text.lstrip(_SPACE))
    found = decode_at(text, start)
    if text[found.end :].strip(_SPACE):
        raise BrokenJsonError(len(text))
    return found


def flaw_of(value: Json) -> str | None:
    """What JSON's rules or the depth limit forbid in a decoded value, else None. Does not recurse."""
    level = [value]
    for _ in range(MAX_DEPTH):
        below: list[Json] = []
        for item in level:
            if isinstance(item, _Flawed):
                return item.why
            if isinstance(item, dict):
                below.extend(item.values())
            elif isinstance(item, list | tuple):
                below.extend(item)
        if not below:
            return None
        level = below
    return f"nested deeper than {MAX_DEPTH} levels"
