r"""Structured calls as text, in every form that IDEs and servers know, and broken off in each of them.

    FORMS["hermes"].write([Meant("ls", {})])    '<tool_call>\n{"name": "ls", "arguments": {}}\n</tool_call>'

Continue's block and Qwen3's tags carry no types: every argument is text there. Not covered: streamed text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.validity.tools_reference import Meant
from harnesses.records import Json

Write = Callable[[Sequence[Meant]], str]


@dataclass(frozen=True)
class Form:
    """A way to write calls.

    Attributes:
        write: the reply for some calls; with none of them, a reply in words.
        broken: the same with the last call broken off, so that nobody can read it.
        textual: arguments come as text, so their types follow from the tool.
        strict: a name that no tool has is a call too (in the loose forms it is data).
    """

    write: Write
    broken: Write
    textual: bool = False
    strict: bool = True


def _object(call: Meant, key: str = "arguments") -> str:
    return json.dumps({"name": call.name, key: dict(call.arguments)}, ensure_ascii=False)


def _half(text: str) -> str:
    return text[: len(text) * 2 // 3].rstrip('}"')


def _hermes(calls: Sequence[Meant]) -> str:
    return "\n".join(f"<tool_call>\n{_object(call)}\n</tool_call>" for call in calls)


def _hermes_broken(calls: Sequence[Meant]) -> str:
    *whole, last = calls
    return _hermes(whole) + f"\n<tool_call>\n{_half(_object(last))}\n</tool_call>"


def _hermes_in_words(calls: Sequence[Meant]) -> str:
    return f"I'll do that now, it's quick.\n\n{_hermes(calls)}\n\nThe result doesn't take long."


def _hermes_open(calls: Sequence[Meant]) -> str:
    *whole, last = calls
    return _hermes(whole) + f"\n<tool_call>\n{_half(_object(last))}"


def _message(calls: Sequence[Meant], arguments: Callable[[Meant], Json]) -> dict[str, Json]:
    entries = [
        {"id": f"call_{i}", "type": "function", "function": {"name": c.name, "arguments": arguments(c)}}
        for i, c in enumerate(calls)
    ]
    return {"role": "assistant", "content": None, "tool_calls": entries}


def _openai(calls: Sequence[Meant]) -> str:
    return json.dumps(_message(calls, lambda call: json.dumps(dict(call.arguments))))


def _openai_broken(calls: Sequence[Meant]) -> str:
    last = calls[-1]
    cut = json.dumps(dict(last.arguments))[:-1]
    return json.dumps(_message(calls, lambda call: cut if call is last else json.dumps(dict(call.arguments))))


def _ollama(calls: Sequence[Meant]) -> str:
    entries = [{"function": {"name": call.name, "arguments": dict(call.arguments)}} for call in calls]
    return json.dumps({"role": "assistant", "content": "", "tool_calls": entries}, ensure_ascii=False)


def _as_text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _block(call: Meant) -> str:
    arguments = "".join(f"BEGIN_ARG: {k}\n{_as_text(v)}\nEND_ARG\n" for k, v in call.arguments.items())
    return f"```tool\nTOOL_NAME: {call.name}\n{arguments}```"


def _continue(calls: Sequence[Meant]) -> str:
    return "\n\n".join(map(_block, calls))


def _continue_broken(calls: Sequence[Meant]) -> str:
    text = _continue(calls)
    cut = text.rfind("END_ARG")
    return text[:cut] if cut > 0 else text.removesuffix("```")


def _qwen(calls: Sequence[Meant]) -> str:
    return "\n".join(f"<tool_call>\n{_function(call)}\n</tool_call>" for call in calls)


def _function(call: Meant) -> str:
    given = "".join(f"<parameter={k}>\n{_as_text(v)}\n</parameter>\n" for k, v in call.arguments.items())
    return f"<function={call.name}>\n{given}</function>"


def _qwen_bare(calls: Sequence[Meant]) -> str:
    return "I'll call it.\n\n" + "\n".join(map(_function, calls))


def _qwen_broken(calls: Sequence[Meant]) -> str:
    text = "\n".join(map(_function, calls))
    cut = text.rfind("</parameter>")
    return text[:cut] if cut > 0 else text.removesuffix("</function>")


def _bare(calls: Sequence[Meant]) -> str:
    return "\n".join(map(_object, calls))


def _bare_broken(calls: Sequence[Meant]) -> str:
    return _bare(calls)[:-1]


def _parameters(calls: Sequence[Meant]) -> str:
    return "\n".join(_object(call, "parameters") for call in calls)


def _fenced(calls: Sequence[Meant]) -> str:
    return "Here's the call:\n\n" + "\n\n".join(f"```json\n{_object(call)}\n```" for call in calls)


def _fenced_broken(calls: Sequence[Meant]) -> str:
    return _fenced(calls).removesuffix("}\n```") + "\n```"


FORMS: dict[str, Form] = {
    "hermes": Form(_hermes, _hermes_broken),
    "hermes in words": Form(_hermes_in_words, _hermes_open),
    "openai": Form(_openai, _openai_broken),
    "ollama": Form(_ollama, lambda calls: _ollama(calls)[:-4]),
    "continue": Form(_continue, _continue_broken, textual=True),
    "bare json": Form(_bare, _bare_broken, strict=False),
    "fenced json": Form(_fenced, _fenced_broken, strict=False),
    "parameters": Form(_parameters, lambda calls: _parameters(calls)[:-2], strict=False),
    "qwen3": Form(_qwen, _qwen_broken, textual=True),
    "qwen3 bare": Form(_qwen_bare, lambda calls: _qwen_broken(calls) + "\n", textual=True),
}

TALK: dict[str, Callable[[Meant], str]] = {
    "tags in inline code": lambda call: f"You would write `<tool_call>{_object(call)}</tool_call>` here.",
    "json in inline code": lambda call: f"The call `{_object(call)}` is what I'd send.",
    "json in two ticks": lambda call: f"The call `` {_object(call)} `` is what I'd send.",
    "tags in a quotation": lambda call: "".join(f"> {line}\n" for line in _hermes([call]).splitlines()),
    "json in a quotation": lambda call: f"They wrote:\n\n> {_object(call)}\n\nand nothing came of it.",
    "tags in quotation marks": lambda call: f"Write “<tool_call>{_object(call)}</tool_call>” and wait.",
    "tags in code marks": lambda call: f"Write <code><tool_call>{_object(call)}</tool_call></code> and wait.",
    "function tags in inline code": lambda call: f"Write `<function={call.name}></function>` and wait.",
}
