r"""Cases about the text itself: values that look like calls, other ways to write a call, answers cut off.

Not covered: streamed fragments, and values with blanks or line ends at their edge in forms without types.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from benchmarks.validity.tools_case import TASKS, ToolCase, rendered, tools
from benchmarks.validity.tools_reference import Meant
from benchmarks.validity.tools_render import FORMS

_CONTENTS: dict[str, str] = {
    "a fence": "# Use\n\n```ts\nset_timer({ minutes: 25 });\n```\n\nThat's all.",
    "a call": json.dumps({"name": "ping", "arguments": {}}),
    "tags": '<tool_call>\n{"name": "ping", "arguments": {}}\n</tool_call>',
    "braces and quotes": "}{ \"' \\ \\n `}` “x” «y» ]['",
    "words of the block": "TOOL_NAME: ping, then BEGIN_ARG: x and END_ARG in one line",
    "signs": "größe → 𝒳 \u00a0 \u2028 é e\u0301 🚢 </p>",
    "nothing": "",
    "a number": "42",
    "true": "true",
    "indented": "  two\n\tone tab",
}


def contents() -> Iterator[ToolCase]:
    """Text arguments that look like something else; the textual forms cannot hold every one of them."""
    for what, text in _CONTENTS.items():
        note = Meant("write_note", {"path": "a.md", "text": text})
        for number, form in enumerate(FORMS):
            if FORMS[form].textual and what in {"nothing", "indented"}:
                continue  # line ends and blanks around a value are not fixed in these forms
            yield rendered(form, f"note with {what}", "none", [note], [note])
            if number % 5 == len(what) % 5:
                other = Meant("write_note", {"path": "a.md", "text": text + " end"})
                yield rendered(form, f"note with {what}", "text: wrong value", [other], [note])


def shapes() -> Iterator[ToolCase]:
    """The same calls written otherwise, and two JSON objects in the place of one."""
    timer, ping = TASKS["timer"], TASKS["ping"]
    plain = {"name": timer.name, "arguments": dict(timer.arguments)}
    one, two = json.dumps(plain), json.dumps({"name": "ping", "arguments": {}})
    tidy = json.dumps(plain, indent=2)
    turned = json.dumps({"arguments": dict(list(timer.arguments.items())[::-1]), "name": timer.name})
    text = json.dumps({**plain, "arguments": json.dumps(dict(timer.arguments))})
    both: tuple[Meant | None, ...] = (timer, ping)
    for what, said, meant in (
        ("tidy in tags", f"<tool_call>\n{tidy}\n</tool_call>", (timer,)),
        ("tidy, bare", tidy, (timer,)),
        ("tidy in a fence", f"```json\n{tidy}\n```", (timer,)),
        ("turned in tags", f"<tool_call>{turned}</tool_call>", (timer,)),
        ("turned, bare", turned, (timer,)),
        ("text for an object, bare", text, (timer,)),
        ("a fence without a language", f"```\n{one}\n```", (timer,)),
        ("tags in a fence", f"```json\n<tool_call>\n{one}\n</tool_call>\n```", (timer,)),
        ("carriage returns", f"<tool_call>\r\n{one}\r\n</tool_call>\r\n", (timer,)),
        ("words with quotes first", f"It's \"easy\", isn't it? 5' 3\" {one}", (timer,)),
        ("two in one pair of tags", f"<tool_call>\n{one}\n{two}\n</tool_call>", (None,)),
        ("two equal in one pair of tags", f"<tool_call>\n{two}\n{two}\n</tool_call>", (None,)),
        ("two in one fence", f"```json\n{one}\n{two}\n```", both),
        ("two on one line", f"{one} {two}", both),
        ("one in tags, one bare", f"<tool_call>{one}</tool_call>\n{two}", both),
        ("one and data, bare", f'{one}\n{{"status": "ok"}}', (timer, None)),
        ("data and one, in fences", f'```json\n{{"a": 1}}\n```\n\n```json\n{one}\n```', (None, timer)),
        (
            "one and an unknown one, bare",
            f'{one}\n{{"name": "start_rocket", "arguments": {{}}}}',
            (timer, None),
        ),
        ("one in tags, and data", f'The state is {{"on": true}}.\n<tool_call>{one}</tool_call>', (timer,)),
        ("one, and data in inline code", f'The state is `{{"on": true}}`.\n\n{one}', (timer,)),
        ("one in a list", f"[{one}]", (timer,)),
        ("two in a list", f"[{one}, {two}]", both),
        ("a list in tags", f"<tool_call>[{one}, 3]</tool_call>", (None,)),
        ("words in tags", "<tool_call>set_timer for 25 minutes</tool_call>", (None,)),
    ):
        yield ToolCase(f"shape / timer / {what}", "shape", said, (timer,), meant, tools())
        yield ToolCase(f"shape / timer and ping / {what}", "shape", said, (timer, ping), meant, tools())
        yield ToolCase(f"shape / nothing / {what}", "shape", said, (), meant, tools())


def cuts() -> Iterator[ToolCase]:
    """Answers that end in the middle of a call, at several places."""
    card = TASKS["card"]
    for form in ("hermes", "openai", "ollama", "bare json", "parameters"):
        text = FORMS[form].write([card])
        first, last = text.index("move_card"), text.rindex("3")
        for step in range(5):
            cut = first + (last - first) * step // 5
            yield ToolCase(f"{form} / card / cut {step}", "truncated", text[:cut], (card,), (None,), tools())
