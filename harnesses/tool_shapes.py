"""What a decoded JSON value says as a tool call, in each of the shapes that models and servers use.

    >>> tagged({"name": "ls", "arguments": {}}, None).format
    'hermes'

Native shapes are those that an IDE executes as they come; the rest shows what a model meant. Not covered:
finding the JSON in a reply (tool_text), and whether the tool takes these arguments (tool_rules).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from harnesses.records import Json
from harnesses.tool_json import BrokenJsonError, decode


@dataclass(frozen=True)
class Call:
    """One tool call as read.

    Attributes:
        name: the tool's name as written.
        arguments: by argument name.
        format: hermes, openai, ollama, continue; or json, fenced_json, fenced_hermes, parameters, qwen3.
        native: whether an IDE would execute it as it stands.
        textual: arguments came as plain text, their types follow from the tool's schema.
    """

    name: str
    arguments: Mapping[str, Json]
    format: str
    native: bool
    textual: bool = False


Found = Call | str
"""A call, or why an attempt at one cannot be read."""


def tagged(value: Json, flaw: str | None) -> Found:
    """What stands between <tool_call> tags."""
    if flaw is not None:
        return f"the tool call's JSON cannot be used: {flaw}"
    return _call(value, "hermes", native=True)


def entry(value: Json) -> Found:
    """One item of a message's `tool_calls`: OpenAI's (arguments are JSON text) or Ollama's (an object)."""
    function = value.get("function") if isinstance(value, dict) else None
    if not isinstance(function, dict):
        return "an entry of tool_calls has no function"
    if isinstance(function.get("arguments"), str):
        decoded = _from_text(function)
        return decoded if isinstance(decoded, str) else _call(decoded, "openai", native=True)
    return _call(function, "ollama", native=True)


def loose(value: Json, flaw: str | None, known: frozenset[str], form: str) -> list[Found]:
    """Calls meant by JSON in the text itself; none where it names no known tool, since it is data then."""
    if not isinstance(value, dict):
        return []
    wrapped = [value["function"]] if isinstance(value.get("function"), dict) else value.get("tool_calls")
    if isinstance(wrapped, list):
        return [call for item in wrapped for call in loose(item, flaw, known, form)]
    name = value.get("name")
    if not isinstance(name, str) or name not in known or not {"arguments", "parameters"} & value.keys():
        return []
    if flaw is not None:
        return [f"the JSON of a call of {name} cannot be used: {flaw}"]
    if isinstance(value.get("arguments"), str):
        decoded = _from_text(value)
        return [decoded if isinstance(decoded, str) else _call(decoded, form, native=False)]
    return [_call(value, form, native=False)]


def _from_text(function: dict[str, Json]) -> dict[str, Json] | str:
    """The same with its arguments decoded from text."""
    try:
        decoded = decode(function["arguments"])
    except BrokenJsonError:
        return "the arguments are not JSON"
    if decoded.flaw is not None:
        return f"the arguments cannot be used: {decoded.flaw}"
    return {**function, "arguments": decoded.value}


def _call(value: Json, form: str, *, native: bool) -> Found:
    if not isinstance(value, dict):
        return "the tool call is not a JSON object"
    name = value.get("name")
    if not isinstance(name, str):
        return "the tool call has no name"
    if "arguments" not in value and "parameters" in value:
        form, native, arguments = "parameters", False, value["parameters"]
    else:
        arguments = value.get("arguments")
    if not isinstance(arguments, dict):
        return f"the arguments of {name} are not an object"
    return Call(name, arguments, form, native)
