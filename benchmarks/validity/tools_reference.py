"""When is a set of tool calls right? The published rules of the Berkeley leaderboard, on structured calls.

Written anew from the rules as published (its AST checker), never reading text: a case is built from the calls
that it means, and those are judged here.

    as many calls as are due, in any order; the exact name; every required argument there; none that the tool
    or the answer does not know; the exact type, where an int may stand for a float and a bool for nothing; a
    value among the allowed; strings alike once letter case, blanks and `, . / - _ * ^` are set aside; where
    no call is due, none

Not covered: its Java and JavaScript types, and names of variables in place of values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations

from harnesses.records import Json

_FOLDED = str.maketrans({**dict.fromkeys(" ,./-_*^", ""), "'": '"'})
_PYTHON: dict[str, type] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "array": list,
    "object": dict,
}

Schemas = Mapping[str, Mapping[str, Json]]
"""The parameters' JSON Schema of each tool by its name."""


@dataclass(frozen=True)
class Meant:
    """A call as it was meant, before anything was rendered."""

    name: str
    arguments: Mapping[str, Json] = field(default_factory=dict)


def right(calls: Sequence[Meant], due: Sequence[Meant] | None, schemas: Schemas) -> bool:
    """Whether the calls are those due; with due None, whether there are calls and each is well formed."""
    if due is None:
        return bool(calls) and all(_well_formed(call, schemas) for call in calls)
    if len(calls) != len(due):
        return False
    return any(
        all(_answers(call, one, schemas) for call, one in zip(order, due, strict=True))
        for order in permutations(calls)
    )


def _well_formed(call: Meant, schemas: Schemas) -> bool:
    schema = schemas.get(call.name)
    if schema is None or any(name not in call.arguments for name in schema.get("required", ())):
        return False
    properties = schema["properties"]
    return all(
        name in properties and _typed(value, properties[name]) for name, value in call.arguments.items()
    )


def _answers(call: Meant, due: Meant, schemas: Schemas) -> bool:
    if call.name != due.name or not _well_formed(call, schemas):
        return False
    if call.arguments.keys() != due.arguments.keys():
        return False
    return all(
        any(_alike(value, allowed) for allowed in _allowed(due.arguments[name]))
        for name, value in call.arguments.items()
    )


def _allowed(value: Json) -> list[Json]:
    is_choice = isinstance(value, dict) and list(value) == ["any_of"]
    return list(value["any_of"]) if is_choice else [value]


def _typed(value: Json, schema: Mapping[str, Json]) -> bool:
    kind = schema["type"]
    if kind == "number" and type(value) is int:
        return True
    if type(value) is not _PYTHON[kind]:
        return False
    if isinstance(value, list):
        return all(_typed(item, schema["items"]) for item in value)
    if isinstance(value, dict):
        properties = schema["properties"]
        known = all(name in properties and _typed(item, properties[name]) for name, item in value.items())
        return known and all(name in value for name in schema.get("required", ()))
    return "enum" not in schema or value in schema["enum"]


def _alike(value: Json, allowed: Json) -> bool:
    if isinstance(value, str) and isinstance(allowed, str):
        return value.translate(_FOLDED).lower() == allowed.translate(_FOLDED).lower()
    if isinstance(value, bool) or isinstance(allowed, bool):
        return value is allowed
    if isinstance(value, list) and isinstance(allowed, list):
        return len(value) == len(allowed) and all(map(_alike, value, allowed))
    if isinstance(value, dict) and isinstance(allowed, dict):
        return value.keys() == allowed.keys() and all(_alike(value[name], allowed[name]) for name in value)
    return bool(value == allowed)
