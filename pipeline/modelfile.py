"""What Ollama needs to serve a GGUF as it was trained (template, system message, parameters); its Modelfile.

    serving = plan_serving(Path("web4.gguf"))
    modelfile_text(serving, folder=Path())   # FROM ./web4.gguf, TEMPLATE, SYSTEM, PARAMETER …

The template says in Go what the GGUF's own says in Jinja (`chat_shapes`); Ollama would otherwise guess one.
The context is the settings', or the model's where that is less. Stop tokens are the tokenizer's. Not covered:
adapters and licences in Modelfiles, and reading one that a person wrote.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from pydantic import Field

from harnesses.engines.gguf_file import GgufFacts, read_gguf
from harnesses.engines.identity import unreadable
from harnesses.records import Record, ShipgateError
from pipeline.chat_shapes import Shape, go_template, mentions_tools, recognise

SYSTEM = Path(__file__).parent / "config" / "system.txt"
_END_IDS = ("tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id")
_END_MARKS = ("<|im_end|>", "<|end|>", "<|eot_id|>", "<|endoftext|>", "<|end_of_text|>")
"""Tokens that end a turn by custom, where the tokenizer has them. `</s>` is one only where the file names it:
a stop is a text for Ollama, and that one also stands in HTML."""

Parameter = float | int | tuple[str, ...]


class ServingSettings(Record):
    """What may be set in a file (`--config`).

    Attributes:
        temperature, top_p, top_k: Ollama's own, under their own names.
        num_ctx: tokens of the context; the model's own where that is less.
        system: a file with the system message; None takes the one that comes with Shipgate.
        template: a file with a Go template that a person answers for; None makes one of the model's own.
    """

    temperature: float = Field(default=0.7, ge=0)
    top_p: float = Field(default=0.9, gt=0, le=1)
    top_k: int = Field(default=40, ge=0)
    num_ctx: int = Field(default=4096, ge=1)
    system: str | None = Field(default=None, min_length=1)
    template: str | None = Field(default=None, min_length=1)


class Serving(Record):
    """How a GGUF is to be served.

    Attributes:
        weights: the file.
        template: in Go.
        system: the system message; empty for none.
        parameters: Ollama's, by name; several stop tokens are one parameter.
        shape: what the template was made from, None where a person gave it.
        notes: what somebody who serves it should know.
    """

    weights: Path
    template: str
    system: str
    parameters: dict[str, Parameter]
    shape: Shape | None = None
    notes: tuple[str, ...] = ()


def plan_serving(
    weights: Path,
    *,
    system: str | None = None,
    template: str | None = None,
    settings: ServingSettings = ServingSettings(),  # noqa: B008 - frozen
) -> Serving:
    """How to serve a GGUF.

    Args:
        weights: the file.
        system: the system message itself, none if empty; the settings' if None.
        template: a Go template itself; the settings' if None.
        settings: parameters, and files of the two texts.

    Raises:
        ShipgateError: a file is not whole or cannot be read, or has no template of a known shape, or no token
            ends its turns.
    """
    facts = read_gguf(weights)
    if template is None and settings.template is not None:
        template = read_text(Path(settings.template))
    message = read_text(Path(settings.system or SYSTEM)) if system is None else system
    shape = None if template is not None else _shape(facts)
    notes = [] if shape is None else _tool_notes(facts)
    trained = facts.context_length or settings.num_ctx
    if trained < settings.num_ctx:
        notes.append(
            f"num_ctx is {trained}, all that the model was trained on, instead of {settings.num_ctx}"
        )
    stops = _stops(facts, shape)
    return Serving(
        weights=weights,
        template=go_template(shape) if template is None and shape is not None else template or "",
        system=message.strip(),
        parameters={
            **{name: getattr(settings, name) for name in ("temperature", "top_p", "top_k")},
            "num_ctx": min(settings.num_ctx, trained),
            "stop": stops,
        },
        shape=shape,
        notes=tuple(notes),
    )


def modelfile_text(serving: Serving, *, folder: Path, name: str = "") -> str:
    """The Modelfile that stands in `folder`, its FROM relative to it, so that both can be moved together.

    Raises:
        ShipgateError: a text in it cannot be written in a Modelfile.
    """
    weights = os.path.relpath(serving.weights, folder)
    if "\n" in weights or '"' in weights:
        raise ShipgateError(f"{serving.weights} cannot be named in a Modelfile; rename it")
    lines = [f"# ollama create {name} -f Modelfile"] if name else []
    lines += [f"# {note}" for note in serving.notes]
    start = "" if weights.startswith("..") else "./"
    lines += [f"FROM {start}{weights}", f"TEMPLATE {_long(serving.template)}"]
    lines += [f"SYSTEM {_long(serving.system)}"] if serving.system else []
    for key, value in serving.parameters.items():
        values = value if isinstance(value, tuple) else (value,)
        lines += [f"PARAMETER {key} {json.dumps(one, ensure_ascii=False)}" for one in values]
    return "\n".join(lines) + "\n"


def read_text(path: Path) -> str:
    """A template or a system message from a file.

    Raises:
        ShipgateError: it cannot be read or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise ShipgateError(f"{path} is not UTF-8 ({error.reason}); convert it") from error


def _long(text: str) -> str:
    if '"""' in text or text.endswith('"'):
        raise ShipgateError(
            "a text that holds or ends with quotes cannot be written in a Modelfile; reword it"
        )
    return f'"""{text}"""'


def _shape(facts: GgufFacts) -> Shape:
    if facts.chat_template is None:
        raise ShipgateError(
            f"{facts.path} holds no chat template; convert it again from a folder that has one"
        )
    tokens, begin = facts.metadata.get("tokenizer.ggml.tokens"), ""
    number = facts.metadata.get("tokenizer.ggml.bos_token_id")
    if isinstance(tokens, list) and isinstance(number, int) and number < len(tokens):
        begin = str(tokens[number])
    try:
        adds = facts.metadata.get("tokenizer.ggml.add_bos_token")
        return recognise(facts.chat_template, begin=begin, adds_begin=adds is not False)
    except ShipgateError as error:
        raise ShipgateError(f"{facts.path}: {error}") from error


def _tool_notes(facts: GgufFacts) -> list[str]:
    if not mentions_tools(facts.chat_template or "", ""):
        return []
    return ["the file's own template renders tools; this TEMPLATE does not, so Ollama refuses tool requests"]


def _stops(facts: GgufFacts, shape: Shape | None) -> tuple[str, ...]:
    """The tokens that end a turn: those that the file names, then the customary ones that it holds.

    Raises:
        ShipgateError: there is none, or the template's own is no token of the tokenizer.
    """
    tokens = facts.metadata.get("tokenizer.ggml.tokens")
    named = [facts.metadata.get(key) for key in _END_IDS]
    found = [
        str(tokens[number])
        for number in named
        if isinstance(tokens, list) and isinstance(number, int) and 0 <= number < len(tokens)
    ]
    found += [mark for mark in _END_MARKS if mark in facts.control_tokens]
    if shape is not None and shape.end_mark not in found:
        raise ShipgateError(
            f"{facts.path}: its chat template ends turns with {shape.end_mark!r}, which is no end token of"
            " its tokenizer; convert it again"
        )
    if not found:
        raise ShipgateError(f"{facts.path} has no token that ends a turn; convert it again")
    return tuple(dict.fromkeys(found))
