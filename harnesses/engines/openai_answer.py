"""Reading what an OpenAI-compatible server says: its models and an answer; all pure.

Example: `read_answer(body, names=frozenset({"m"}), max_tokens=512)` is a Response, or raises a Fault that
says why not. Not covered: how it came over the wire (server_wire), streams.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from harnesses.engines.server_errors import Fault
from harnesses.engines.timings import tokens_per_second
from harnesses.records import Json, Response, sha256_text

_STABLE = ("id", "root", "parent", "owned_by", "max_model_len", "meta", "aliases")
"""What of a model's entry stays the same between two looks; `created` and `permission` do not."""
_FINISHES = {"stop": "stop", "tool_calls": "stop", "function_call": "stop", "length": "length"}


@dataclass(frozen=True)
class Listed:
    """A model as one server lists it.

    Attributes:
        digest: sha256 of what the entry says of the model; it stands for the entry, not for the weights.
        names: what an answer of this model may call itself.
        owner: what the server calls itself, such as `vllm`.
        parameters: None where it is not said.
        size_bytes: as above.
    """

    digest: str
    names: frozenset[str]
    owner: str
    parameters: int | None
    size_bytes: int | None


def names_listed(models: dict[str, Json]) -> tuple[str, ...]:
    """The names of all models of `/v1/models`.

    Raises:
        Fault: the list is of an unexpected shape.
    """
    return tuple(str(entry.get("id")) for entry in _entries(models))


def find_listed(models: dict[str, Json], name: str) -> Listed | None:
    """A model of `/v1/models` by its id or alias, None where there is none.

    Raises:
        Fault: the list is of an unexpected shape.
    """
    for entry in _entries(models):
        aliases = entry.get("aliases")
        known = [entry.get("id"), *(aliases if isinstance(aliases, list) else ())]
        if name in known:
            return _listed(entry, name, known)
    return None


def _entries(models: dict[str, Json]) -> list[dict[str, Json]]:
    entries = models.get("data")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise Fault("the list of models has an unexpected shape", kind="server")
    return entries


def _listed(entry: dict[str, Json], name: str, known: list[Json]) -> Listed:
    stable = {key: entry[key] for key in _STABLE if key in entry}
    meta = entry.get("meta")
    meta = meta if isinstance(meta, dict) else {}
    names = {other for other in (name, *known, entry.get("root")) if isinstance(other, str)}
    owner = entry.get("owned_by")
    return Listed(
        digest=sha256_text(json.dumps(stable, sort_keys=True)),
        names=frozenset(names),
        owner=owner if isinstance(owner, str) and owner else "unknown",
        parameters=_positive(meta.get("n_params")),
        size_bytes=_positive(meta.get("size")),
    )


def read_answer(body: dict[str, Json], *, names: frozenset[str], max_tokens: int) -> Response:
    """A finished answer of the model that was asked.

    Raises:
        Fault: it is unfinished, another model's, cut off by the server's context, or of an unexpected shape.
    """
    if str(body.get("model")) not in names:
        raise Fault(f"the answer is another model's, {body.get('model')!r}", kind="server")
    choices = body.get("choices")
    if not isinstance(choices, list) or len(choices) != 1 or not isinstance(choices[0], dict):
        raise Fault("the answer does not hold exactly one choice", kind="server")
    reason = choices[0].get("finish_reason")
    finish = _FINISHES.get(reason) if isinstance(reason, str) else None
    if finish is None:
        raise Fault(f"the answer ended for no known reason (finish_reason {reason!r})", kind="server")
    usage = body.get("usage")
    usage = usage if isinstance(usage, dict) else {}
    written = _count(usage, "completion_tokens")
    if finish == "length" and written is not None and written < max_tokens:
        raise Fault("prompt and answer together passed the server's context", kind="case")
    return Response(
        text=_answer_text(choices[0].get("message")),
        finish_reason="length" if finish == "length" else "stop",
        prompt_tokens=_count(usage, "prompt_tokens"),
        completion_tokens=written,
        tokens_per_second=tokens_per_second(body),
    )


def _answer_text(message: Json) -> str:
    """The text, or where tools are called the whole message as JSON, as the scorers read native calls."""
    if not isinstance(message, dict):
        raise Fault("the answer holds no message", kind="server")
    content, calls = message.get("content"), message.get("tool_calls")
    if calls:
        return json.dumps({"role": "assistant", "content": content, "tool_calls": calls})
    if content is None:
        # OpenAI's own models put a refusal beside an empty content.
        content = message.get("refusal") or ""
    if not isinstance(content, str):
        raise Fault("the answer's message holds no text", kind="server")
    return content


def _count(usage: dict[str, Json], name: str) -> int | None:
    value = usage.get(name)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
        raise Fault(f"the answer's {name} is no count ({value!r})", kind="server")
    return value


def _positive(value: Json) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None
