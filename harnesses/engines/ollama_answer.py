"""Reading what an Ollama server says: its list of models, what it shows of one, and an answer; all pure.

Example: `read_answer({"model": "m", "done": True, …}, asked)` is a Response, or raises a Fault that says why
not. Not covered: how it came over the wire (server_wire).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from harnesses.engines.server_errors import Fault
from harnesses.records import Json, Response

_BLOB = re.compile(
    r"""FROM\s+["']?(?P<path>.*[/\\]blobs[/\\]sha256[-:](?P<hex>[0-9a-f]{64}))["']?\s*""", re.IGNORECASE
)
_WEIGHTS_LINE = re.compile(r"\s*(FROM|ADAPTER)\s", re.IGNORECASE)
_STOP = re.compile(r"stop\s+(.*\S)")
_CONTROL = re.compile(r"<\|[^|<>\s]+\|>|<(?:start|end)_of_turn>|\[/?INST\]")
_TEMPLATE_TOKENS = 64
"""Ample for what a chat template adds to one message that fits the context by its bytes."""


@dataclass(frozen=True)
class Blob:
    """The file of a model's weights: its sha256 (`sha256:<hex>`) and its path on the server."""

    digest: str
    path: str


@dataclass(frozen=True)
class Shown:
    """What `/api/show` says of a model; fields are None where it does not say."""

    weights: Blob | None
    quantization: str
    parameters: int | None
    context: int | None
    stops: tuple[str, ...]
    control_tokens: tuple[str, ...]
    remote: str | None


@dataclass(frozen=True)
class Asked:
    """What an answer is held against.

    Attributes:
        name: the model's name as requested.
        prompt_bytes: length of the prompt in UTF-8.
        num_ctx: tokens of context that were requested.
        max_tokens: tokens of answer that were allowed.
        full_context: num_ctx is all that the model was trained on.
    """

    name: str
    prompt_bytes: int
    num_ctx: int
    max_tokens: int
    full_context: bool


def full_name(name: str) -> str:
    """A model's name with its tag, as Ollama completes it."""
    return name if ":" in name.rpartition("/")[2] else f"{name}:latest"


def find_entry(tags: dict[str, Json], name: str) -> dict[str, Json] | None:
    """A model's entry in `/api/tags`, None where there is none of that name.

    Raises:
        Fault: the list is of an unexpected shape.
    """
    models = tags.get("models")
    if not isinstance(models, list) or not all(isinstance(entry, dict) for entry in models):
        raise Fault("the list of models has an unexpected shape", kind="server")
    wanted = full_name(name).casefold()
    return next(
        (entry for entry in models if str(entry.get("model", entry.get("name"))).casefold() == wanted), None
    )


def manifest_digest(entry: dict[str, Json]) -> str:
    """`sha256:<hex>` of a model's manifest, from its entry in `/api/tags`.

    Raises:
        Fault: there is none.
    """
    digest = str(entry.get("digest")).removeprefix("sha256:")
    if re.fullmatch("[0-9a-f]{64}", digest) is None:
        raise Fault("the list of models gives no digest for this one", kind="server")
    return f"sha256:{digest}"


def read_show(show: dict[str, Json]) -> Shown:
    """What matters of `/api/show`."""
    details = show.get("details")
    info = show.get("model_info")
    info = info if isinstance(info, dict) else {}
    context = next((value for key, value in info.items() if key.endswith(".context_length")), None)
    parameters = _text(show.get("parameters"))
    return Shown(
        weights=weights_in(_text(show.get("modelfile"))),
        quantization=_text(details.get("quantization_level") if isinstance(details, dict) else None)
        or "unknown",
        parameters=_positive(info.get("general.parameter_count")),
        context=_positive(context),
        stops=tuple(
            _unquoted(found[1])
            for found in map(_STOP.fullmatch, map(str.strip, parameters.splitlines()))
            if found
        ),
        control_tokens=tuple(sorted(set(_CONTROL.findall(_text(show.get("template")))))),
        remote=_text(show.get("remote_model")) or None,
    )


def weights_in(modelfile: str) -> Blob | None:
    """The one file that a Modelfile as shown builds on; None for several, an adapter, or no file at all."""
    outside = "".join(modelfile.split('"""')[::2])
    lines = [line for line in outside.splitlines() if _WEIGHTS_LINE.match(line)]
    found = _BLOB.fullmatch(lines[0].strip()) if len(lines) == 1 else None
    return Blob(f"sha256:{found['hex'].lower()}", found["path"]) if found else None


def read_answer(body: dict[str, Json], asked: Asked) -> Response:
    """A finished answer of the model that was asked.

    Raises:
        Fault: it is unfinished, another model's, to a prompt that was cut, or of an unexpected shape.
    """
    if body.get("remote_model") or body.get("remote_host"):
        raise Fault("a remote model answered, whose weights nobody here can check", kind="server")
    if full_name(_text(body.get("model"))).casefold() != full_name(asked.name).casefold():
        raise Fault(f"the answer is another model's, {body.get('model')!r}", kind="server")
    if body.get("done") is not True:
        raise Fault(
            "the answer is not finished (done is not true); its text may be half of it", kind="server"
        )
    reason = body.get("done_reason")
    if reason not in ("stop", "length"):
        raise Fault(f"the answer ended for no known reason (done_reason {reason!r})", kind="server")
    read, written = _count(body, "prompt_eval_count"), _count(body, "eval_count")
    _check_context(asked, read, written, cut_off=reason == "length")
    seconds = _count(body, "eval_duration") / 1e9
    return Response(
        text=_answer_text(body),
        finish_reason=reason,
        prompt_tokens=read or None,
        completion_tokens=written,
        load_seconds=_count(body, "load_duration") / 1e9,
        tokens_per_second=written / seconds if seconds and written else None,
    )


def _check_context(asked: Asked, read: int, written: int, *, cut_off: bool) -> None:
    """A prompt that Ollama cut to fit leaves exactly num_ctx tokens; it says nothing else about it."""
    if read >= asked.num_ctx:
        raise Fault(f"the prompt is longer than the context of {asked.num_ctx} tokens", kind="case")
    fits = asked.prompt_bytes + _TEMPLATE_TOKENS <= asked.num_ctx
    if not read and not fits:
        raise Fault("the server does not say how much of the prompt it read; it may have cut it", kind="case")
    if read + written > asked.num_ctx or (cut_off and written < asked.max_tokens and not asked.full_context):
        raise Fault(f"prompt and answer together passed the context of {asked.num_ctx} tokens", kind="case")


def _answer_text(body: dict[str, Json]) -> str:
    """The text, or where tools are called the whole message as JSON, as the scorers read native calls."""
    message = body.get("message")
    if not isinstance(message, dict):
        raise Fault("the answer holds no message", kind="server")
    content, calls = message.get("content"), message.get("tool_calls")
    if calls:
        said = {"role": "assistant", "content": content or "", "tool_calls": calls}
        return json.dumps(said)
    if not isinstance(content, str):
        raise Fault("the answer's message holds no text", kind="server")
    return content


def _count(body: dict[str, Json], name: str) -> int:
    """A count or a duration; Ollama leaves zeros out."""
    value = body.get(name, 0)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Fault(f"the answer's {name} is no count ({value!r})", kind="server")
    return value


def _positive(value: Json) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""


def _unquoted(text: str) -> str:
    """A parameter's value as shown: quoted as Go quotes it, or bare."""
    try:
        value = json.loads(text)
    except ValueError:
        return text.strip('"')
    return value if isinstance(value, str) else text
