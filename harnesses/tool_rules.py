"""Is a call right? The rules of the Berkeley Function-Calling Leaderboard, over JSON Schemas of tools.

As many calls as are due, in any order; the exact name; every required argument; no argument that the tool
does not have; the exact type (a bool is no int, an int may serve as a float); a value among the allowed ones.
Where none is due, none may be attempted. One thing is ours: a default that the schema states is the same as
leaving the argument out.

    >>> matches({"any_of": ["src", "src/"]}, "src/")
    True

Not covered: schema keywords beyond type, enum, items, properties, required and additionalProperties.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from harnesses.records import Json, ShipgateError
from harnesses.tool_json import BrokenJsonError, decode, flaw_of
from harnesses.tool_shapes import Call

Tools = Mapping[str, Mapping[str, Json]]
"""The parameters' JSON Schema of each tool, by its name."""

_SHOWN = 80
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


@dataclass(frozen=True)
class Due:
    """A call that is expected; an argument `{"any_of": […]}` accepts any of its values."""

    name: str
    arguments: Mapping[str, Json]


def read_tools(tools: Json) -> Tools:
    """Tool definitions in OpenAI's shape.

    Raises:
        ShipgateError: they are not.
    """
    found: dict[str, Mapping[str, Json]] = {}
    for tool in _list_of_objects("tools", tools):
        function = tool.get("function")
        name = function.get("name") if isinstance(function, dict) else None
        schema = (function.get("parameters") or {}) if isinstance(function, dict) else None
        if not isinstance(name, str) or not isinstance(schema, dict):
            raise ShipgateError(f"tools: {_show(tool)} has no function with name and parameters; mend it")
        if not isinstance(schema.get("properties", {}), dict) or not isinstance(
            schema.get("required", []), list
        ):
            raise ShipgateError(f"tools: the parameters of {name} are not a JSON Schema; mend them")
        found[name] = schema
    return found


def read_due(expected: Json) -> tuple[Due, ...] | None:
    """The calls that are due; None where any well-formed call will do.

    Raises:
        ShipgateError: `expected` is neither null nor a list of {"name", "arguments"}.
    """
    if expected is None:
        return None
    due = []
    for call in _list_of_objects("expected", expected):
        name, arguments = call.get("name"), call.get("arguments", {})
        if not isinstance(name, str) or not isinstance(arguments, dict):
            raise ShipgateError(f"expected: {_show(call)} is no call with name and arguments; mend it")
        due.append(Due(name, arguments))
    return tuple(due)


def _list_of_objects(field: str, value: Json) -> Sequence[dict[str, Json]]:
    if not isinstance(value, list | tuple) or not all(isinstance(item, dict) for item in value):
        raise ShipgateError(f"{field} must be a list of objects, not {_show(value)}; mend the line")
    flaw = flaw_of(value)
    if flaw is not None:
        raise ShipgateError(f"{field} cannot be used: {flaw}; mend the line")
    return value


def typed(call: Call, tools: Tools) -> Call:
    """A call whose arguments came as text, with those decoded that the tool wants as something else."""
    if not call.textual:
        return call
    properties = tools.get(call.name, {}).get("properties", {})
    arguments = {key: _decoded(value, properties.get(key)) for key, value in call.arguments.items()}
    return replace(call, arguments=arguments, textual=False)


def _decoded(text: Json, schema: Json) -> Json:
    kinds = _kinds(schema)
    if not kinds or "string" in kinds or not isinstance(text, str):
        return text
    plain = text.strip()
    try:
        decoded = decode(plain.lower() if plain in {"True", "False"} else plain)
    except BrokenJsonError:
        return text
    return text if decoded.flaw else decoded.value


def form_problem(call: Call, tools: Tools) -> str | None:
    """Why a call is not well formed for the tools, else None."""
    schema = tools.get(call.name)
    if schema is None:
        return f"there is no tool {_show(call.name)}"
    properties = schema.get("properties", {})
    for key in schema.get("required", []):
        if key not in call.arguments:
            return f"{call.name} lacks its argument {key}"
    for key, value in call.arguments.items():
        if key not in properties and not schema.get("additionalProperties"):
            return f"{call.name} has no argument {_show(key)}"
        problem = _value_problem(key, value, properties.get(key))
        if problem is not None:
            return problem
    return None


def _value_problem(where: str, value: Json, schema: Json) -> str | None:
    if not isinstance(schema, dict):
        return None
    kinds = _kinds(schema)
    if kinds and not any(_is(kind, value) for kind in kinds):
        return f"{where} must be {' or '.join(kinds)}, not {_show(value)}"
    allowed = schema.get("enum")
    if isinstance(allowed, list) and not any(_same(item, value) for item in allowed):
        return f"{where} must be one of {_show(allowed)}, not {_show(value)}"
    if isinstance(value, list):
        problems = (
            _value_problem(f"{where}[{i}]", item, schema.get("items")) for i, item in enumerate(value)
        )
        return next((problem for problem in problems if problem), None)
    return _object_problem(where, value, schema) if isinstance(value, dict) else None


def _object_problem(where: str, value: dict[str, Json], schema: dict[str, Json]) -> str | None:
    properties = schema.get("properties")
    if not isinstance(properties, dict):
        return None
    for key in schema.get("required", []):
        if key not in value:
            return f"{where} lacks {key}"
    for key, item in value.items():
        if key not in properties and schema.get("additionalProperties") is False:
            return f"{where} has no {_show(key)}"
        problem = _value_problem(f"{where}.{key}", item, properties.get(key))
        if problem is not None:
            return problem
    return None


def _kinds(schema: Json) -> tuple[str, ...]:
    kinds = schema.get("type") if isinstance(schema, dict) else None
    listed = kinds if isinstance(kinds, list) else [kinds]
    return tuple(kind for kind in listed if isinstance(kind, str) and kind in _TYPES)


def _is(kind: str, value: Json) -> bool:
    return isinstance(value, _TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))


def matches(due: Json, given: Json) -> bool:
    """Whether a value is the one that is due, or among those that `{"any_of": […]}` allows, at any depth."""
    if isinstance(due, dict):
        if due.keys() == {"any_of"} and isinstance(due["any_of"], list | tuple):
            return any(matches(choice, given) for choice in due["any_of"])
        same_keys = isinstance(given, dict) and due.keys() == given.keys()
        return same_keys and all(matches(due[key], given[key]) for key in due)
    if isinstance(due, list | tuple):
        same_length = isinstance(given, list) and len(due) == len(given)
        return same_length and all(matches(*pair) for pair in zip(due, given, strict=True))
    return _same(due, given)


def _same(due: Json, given: Json) -> bool:
    if isinstance(due, float) and isinstance(given, int) and not isinstance(given, bool):
        return due == given
    return type(due) is type(given) and bool(due == given)


def due_problem(calls: Sequence[Call], due: Sequence[Due], tools: Tools) -> str | None:
    """Why these well-formed calls are not the ones that are due, else None."""
    if len(calls) != len(due):
        return f"{len(calls)} calls where {len(due)} {'is' if len(due) == 1 else 'are'} due"
    if len(due) == 1:
        return _pair_problem(calls[0], due[0], tools)
    fits = [[_pair_problem(call, one, tools) is None for call in calls] for one in due]
    taken: dict[int, int] = {}
    for index, one in enumerate(due):
        if not _assign(index, fits, taken, set()):
            return f"no call is the {one.name} that is due"
    return None


def _assign(index: int, fits: list[list[bool]], taken: dict[int, int], seen: set[int]) -> bool:
    """Give one due call a call of its own, moving others where they have a choice."""
    for call, fit in enumerate(fits[index]):
        if fit and call not in seen:
            seen.add(call)
            if call not in taken or _assign(taken[call], fits, taken, seen):
                taken[call] = index
                return True
    return False


def _pair_problem(call: Call, due: Due, tools: Tools) -> str | None:
    if call.name != due.name:
        return f"{_show(call.name)} called where {due.name} is due"
    properties = tools.get(call.name, {}).get("properties", {})
    defaults = {k: s["default"] for k, s in properties.items() if isinstance(s, dict) and "default" in s}
    given, wanted = {**defaults, **call.arguments}, {**defaults, **due.arguments}
    for key in (*wanted, *given):
        if key not in given:
            return f"{key} is missing, due is {_show(wanted[key])}"
        if key not in wanted:
            return f"{key} is not due"
        # Where the schema says number, 2.0 is as good as 2.
        number = given[key]
        whole = "number" in _kinds(properties.get(key)) and isinstance(number, float) and number.is_integer()
        if not matches(wanted[key], number) and not (whole and matches(wanted[key], int(number))):
            return f"{key} is {_show(number)}, due is {_show(wanted[key])}"
    return None


def _show(value: Json) -> str:
    text = json.dumps(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
