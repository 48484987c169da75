"""One tool-call case: the text that the scorer reads, and what it means by construction.

Truth is computed from the calls that the text was rendered from; nobody reads the text back. Not covered:
which cases there are (tools_cases, tools_shapes).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from benchmarks.validity.tools_reference import Meant, Schemas, right
from benchmarks.validity.tools_render import FORMS, Form
from harnesses.records import Json

_TOOLS = Path(__file__).with_name("tools.jsonl")


@dataclass(frozen=True)
class ToolCase:
    """One answer to judge.

    Attributes:
        id: `form / task / fault`, unique.
        fault: what was done to the right call, `none` where nothing was.
        text: the answer as the scorer reads it.
        due: the calls that are due; None where any well-formed one will do.
        meant: the calls that the text was rendered from; None for one that was broken off, or for a JSON
            object that is no call and stands where the call should.
        tools: the tools in OpenAI's shape.
    """

    id: str
    fault: str
    text: str
    due: tuple[Meant, ...] | None
    meant: tuple[Meant | None, ...]
    tools: tuple[Mapping[str, Json], ...]

    @property
    def form(self) -> str:
        """The form that the text is in."""
        return self.id.split(" / ")[0]

    @property
    def truth(self) -> bool:
        """Whether this answer is right, by the leaderboard's rules on what was meant."""
        if any(call is None for call in self.meant):
            return False  # the contract's rules: half a call, and two JSON objects where one is due
        return right([call for call in self.meant if call is not None], self.due, schemas())


@cache
def tools() -> tuple[Mapping[str, Json], ...]:
    """The tools of all cases, in OpenAI's shape."""
    lines = _TOOLS.read_text(encoding="utf-8").splitlines()
    return tuple({"type": "function", "function": json.loads(line)} for line in lines)


@cache
def schemas() -> Schemas:
    """The parameters of each tool by its name."""
    return {tool["function"]["name"]: tool["function"]["parameters"] for tool in tools()}


TASKS: dict[str, Meant] = {
    "timer": Meant("set_timer", {"minutes": 25, "label": "green tea", "loud": False}),
    "convert": Meant("convert", {"amount": 2.5, "unit": "km"}),
    "tag": Meant("tag_files", {"paths": ["src/a.ts", "src/b.ts"], "marks": [1, 2]}),
    "card": Meant("move_card", {"card": {"id": 7, "title": "Ship it"}, "position": 3}),
    "file": Meant(
        "write_note", {"path": "notes/a.md", "text": 'He said "go".\n\n- one {1}\n- it\'s <b>two</b>'}
    ),
    "ping": Meant("ping", {}),
}


def rendered(
    form: str, task: str, fault: str, meant: Sequence[Meant], due: Sequence[Meant] | None
) -> ToolCase:
    """The case of some calls, written in a form; what is meant is what the form can carry of them."""
    carried = [_carried(call, FORMS[form]) for call in meant]
    return ToolCase(
        id=f"{form} / {task} / {fault}",
        fault=fault,
        text=FORMS[form].write(meant),
        due=None if due is None else tuple(due),
        meant=tuple(carried),
        tools=tools(),
    )


def _carried(call: Meant, form: Form) -> Meant:
    """The call as a form carries it: where arguments are text, whatever is due as text is text."""
    if not form.textual or call.name not in schemas():
        return call
    properties = schemas()[call.name]["properties"]
    kinds = {name: properties.get(name, {}).get("type", "string") for name in call.arguments}
    told = {
        name: value if isinstance(value, str) or kinds[name] != "string" else json.dumps(value)
        for name, value in call.arguments.items()
    }
    return replace(call, arguments=told)
