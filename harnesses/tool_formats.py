"""Reading the tool calls out of a model's answer, whatever form they come in.

An answer is a text, or an OpenAI or Ollama message as JSON. Native forms: `tool_calls` of a message (OpenAI's
with arguments as JSON text, Ollama's as an object), Hermes `<tool_call>` tags, Continue's tool block. Meant
but not native: bare or fenced JSON, `parameters` for `arguments`, Qwen3's `<function=…>`.

    >>> read_calls('{"name": "ls", "arguments": {}}', frozenset({"ls"})).calls[0].native
    False

Not covered: streamed fragments, Mistral's and Llama's own tokens, calls in a thought.
"""

from __future__ import annotations

from dataclasses import dataclass

from harnesses.records import Json
from harnesses.tool_json import BrokenJsonError, Decoded, decode
from harnesses.tool_shapes import Call, Found, entry
from harnesses.tool_text import read_text


@dataclass(frozen=True)
class Reading:
    """The calls of an answer, and what was attempted but cannot be read."""

    calls: tuple[Call, ...]
    problems: tuple[str, ...]


def read_calls(answer: str, known: frozenset[str]) -> Reading:
    """All tool calls of an answer, in order. Never raises; linear in the answer's length.

    Args:
        answer: the reply's text, or a message as JSON.
        known: names of the tools; JSON outside tags and messages is a call only with one of these names.
    """
    message = _message(answer)
    if message is None:
        return _reading(read_text(answer, known))
    value = message.value
    if message.flaw is not None:
        return Reading((), (f"the message cannot be used: {message.flaw}",))
    entries = value.get("tool_calls")
    if entries is not None and not isinstance(entries, list):
        return Reading((), ("the message's tool_calls are not a list",))
    if entries:
        return _reading([entry(item) for item in entries])
    if isinstance(value.get("function_call"), dict):
        return _reading([entry({"function": value["function_call"]})])
    return _reading(read_text(_content(value), known))


def _reading(found: list[Found]) -> Reading:
    calls = tuple(item for item in found if isinstance(item, Call))
    return Reading(calls, tuple(item for item in found if isinstance(item, str)))


def _message(answer: str) -> Decoded | None:
    """The message that an answer is as a whole: itself, or what a server's whole response wraps around it."""
    if not (answer.lstrip().startswith("{") and answer.rstrip().endswith("}")):
        return None
    try:
        decoded = decode(answer)
    except BrokenJsonError:
        return None
    value = decoded.value
    choices = value.get("choices")
    if isinstance(choices, list) and choices and isinstance(choices[0], dict):
        value = choices[0]
    if isinstance(value.get("message"), dict):
        value = value["message"]
    is_message = "tool_calls" in value or "function_call" in value or ("role" in value and "content" in value)
    return Decoded(value, decoded.end, decoded.flaw) if is_message else None


def _content(message: dict[str, Json]) -> str:
    """A message's text: a string, or the text parts of a list."""
    content = message.get("content")
    if isinstance(content, list):
        parts = [part.get("text") for part in content if isinstance(part, dict)]
        return "\n".join(part for part in parts if isinstance(part, str))
    return content if isinstance(content, str) else ""
