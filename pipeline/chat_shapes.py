r"""Chat templates that Shipgate can say in two languages: a GGUF's Jinja, and the Go of Ollama's Modelfiles.

    shape = recognise(facts.chat_template, begin="", adds_begin=False)
    go_template(shape)   # '{{ range .Messages }}<|im_start|>{{ .Role }}\n{{ .Content }}<|im_end|>\n…'

Every shape frames each message alike, its role named in front. Which one a template has is found by rendering
it on probes (roles, turns, white space, thoughts) and comparing letter by letter; a template that parts from
every shape in one of them is refused, for a guess would feed the model prompts it was never trained on. Not
covered: tools, which no shape renders (the caller is told), and what Ollama itself does before a template
sees it: neighbouring messages of one role are joined there by an empty line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from harnesses.records import Record, ShipgateError

Message = Mapping[str, str]
_ROLE = "{role}"
_SHOWN = 60


class Shape(Record):
    """How messages are framed.

    Attributes:
        name: for people.
        opening: in front of a message, `{role}` for its role; the assistant's also asks for an answer.
        closing: behind it.
        begin: in front of everything; empty where the tokenizer adds it itself.
        default_system: a system message for conversations that have none; empty for none.
    """

    name: str
    opening: str
    closing: str
    begin: str = ""
    default_system: str = ""

    @property
    def end_mark(self) -> str:
        """The token that ends a turn."""
        return self.closing.strip()


KNOWN = (
    Shape(name="ChatML", opening="<|im_start|>{role}\n", closing="<|im_end|>\n"),
    Shape(name="Zephyr", opening="<|{role}|>\n", closing="</s>\n"),
    Shape(name="Phi", opening="<|{role}|>\n", closing="<|end|>\n"),
)


def _conversation(*turns: tuple[str, str]) -> list[dict[str, str]]:
    return [{"role": role, "content": content} for role, content in turns]


PROBES = (
    _conversation(("user", "one")),
    _conversation(("system", "rules"), ("user", "one")),
    _conversation(("user", "one"), ("assistant", "two"), ("user", "three")),
    _conversation(
        *(("system", "rules"), ("user", "one"), ("assistant", "two"), ("user", "three")),
        *(("assistant", "four"), ("user", "five")),
    ),
    _conversation(("user", "  spaces before\n\nand lines behind\n\n")),
    _conversation(("system", "\n rules \n"), ("user", "<b>Zwei Räume</b> & 日本 🎯 {{ .Content }}")),
    _conversation(("user", "one"), ("assistant", "<think>\nwhy\n</think>\n\n two "), ("user", "three")),
    _conversation(("system", "rules"), ("user", "")),
)
"""What templates are tried on; each ends with the user's turn."""


def render(shape: Shape, messages: Sequence[Message]) -> str:
    """The prompt that a shape makes of a conversation."""
    system = messages[0]["role"] == "system"
    default = [{"role": "system", "content": shape.default_system}] if shape.default_system else []
    framed = [
        f"{shape.opening.replace(_ROLE, message['role'])}{message['content']}{shape.closing}"
        for message in [*([] if system else default), *messages]
    ]
    return shape.begin + "".join(framed) + shape.opening.replace(_ROLE, "assistant")


def go_template(shape: Shape) -> str:
    """The same in Go's template language, for Ollama."""
    closing, opening = shape.closing, shape.opening
    default = opening.replace(_ROLE, "system") + shape.default_system + closing
    head = f"{{{{ if not .System }}}}{default}{{{{ end }}}}" if shape.default_system else ""
    each = opening.replace(_ROLE, "{{ .Role }}") + "{{ .Content }}" + closing
    tail = opening.replace(_ROLE, "assistant")
    return f"{shape.begin}{head}{{{{ range .Messages }}}}{each}{{{{ end }}}}{tail}"


def recognise(template: str, *, begin: str, adds_begin: bool) -> Shape:
    """The shape of a Jinja template.

    Args:
        template: the text.
        begin: the BOS token's text, which templates know as `bos_token`; empty where there is none.
        adds_begin: whether the tokenizer puts it there itself, so that the template must not.

    Raises:
        ShipgateError: it has none of the shapes, or fails on a probe.
    """
    said = [_jinja(template, probe, begin) for probe in PROBES]
    closest, at = KNOWN[0], -1
    for known in KNOWN:
        shape = _fitted(known, said[0], begin)
        agreed = _agreed(shape, said)
        if agreed == len(PROBES):
            _refuse_marks(shape)
            return shape.model_copy(update={"begin": ""}) if adds_begin else shape
        if agreed > at:
            closest, at = shape, agreed
    raise ShipgateError(
        f"the chat template is none of {', '.join(shape.name for shape in KNOWN)}: of probe {at + 1} it makes"
        f" {_quoted(said[at])} and {closest.name} {_quoted(render(closest, PROBES[at]))};"
        " write the Go template yourself and give it by --template FILE"
    )


def mentions_tools(template: str, begin: str) -> bool:
    """Whether a Jinja template puts tools into the prompt, which no shape here does."""
    tool = {"type": "function", "function": {"name": "probe", "description": "", "parameters": {}}}
    try:
        return _jinja(template, PROBES[0], begin, tools=[tool]) != _jinja(template, PROBES[0], begin)
    except ShipgateError:
        return True


def _agreed(shape: Shape, said: Sequence[str]) -> int:
    """The number of the first probe on which a template parts from a shape; their count for none."""
    pairs = enumerate(zip(PROBES, said, strict=True))
    return next((at for at, (probe, text) in pairs if render(shape, probe) != text), len(PROBES))


def _fitted(known: Shape, first: str, begin: str) -> Shape:
    """A shape with what a template puts in front of a lone user's message."""
    start = begin if begin and first.startswith(begin) else ""
    system = known.opening.replace(_ROLE, "system")
    rest = first.removeprefix(start)
    default = ""
    if rest.startswith(system):
        default = rest.removeprefix(system).partition(known.closing)[0]
    return known.model_copy(update={"begin": start, "default_system": default})


def _refuse_marks(shape: Shape) -> None:
    odd = next((mark for mark in ("{{", "}}") if mark in shape.begin + shape.default_system), None)
    if odd is not None:
        raise ShipgateError(
            f"the chat template's own text holds {odd!r}, which Go reads as an action;"
            " write the Go template yourself and give it by --template FILE"
        )


def _jinja(template: str, messages: Sequence[Message], begin: str, **more: object) -> str:
    """What the Jinja template makes of a conversation, rendered as transformers does it."""
    from jinja2 import TemplateError
    from jinja2.ext import loopcontrols
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def refuse(message: str) -> None:
        raise TemplateError(message)

    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols]
    )
    names: dict[str, Any] = {"raise_exception": refuse, "bos_token": begin, "eos_token": "</s>"}
    try:
        asked = {"messages": messages, "add_generation_prompt": True, **names, **more}
        return str(environment.from_string(template).render(**asked))
    except (TemplateError, TypeError, ValueError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ShipgateError(
            f"the chat template fails on a probe ({reason}); write the Go template yourself and give it by"
            " --template FILE"
        ) from error


def _quoted(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")
