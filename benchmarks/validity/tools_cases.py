"""The tool-call cases: each way to get a call wrong, in each form, and calls where none is due.

Every case is built from structured calls, with one fault; the text is made last. Not covered: faults that
come two at a time, and several turns.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from benchmarks.validity.tools_case import TASKS, ToolCase, rendered, schemas, tools
from benchmarks.validity.tools_reference import Meant
from benchmarks.validity.tools_render import FORMS, TALK
from benchmarks.validity.tools_shapes import contents, cuts, shapes
from harnesses.records import Json

OTHER = Meant("write_note", {"path": "log.md", "text": "done"})
_WORDS = (
    "The timer is a fine idea, but there is nothing to call for that.",
    'A call of set_timer would need "minutes"; I only explain it here.',
    'Your settings are {"theme": "dark", "name": "Ada"}.',
    "```ts\nset_timer({ minutes: 25 });\n```\nThat is the function in code.",
)
_WRONG: dict[str, tuple[tuple[str, Json], ...]] = {
    "integer": (
        ("bool for int", True),
        ("string for int", "many"),
        ("float for int", 3.5),
        ("null for int", None),
    ),
    "number": (("bool for number", True), ("string for number", "some"), ("list for number", [2.5])),
    "boolean": (("string for bool", "yes"), ("int for bool", 0)),
    "array": (("string for list", "src"), ("wrong item", [True, "x"]), ("object for list", {"a": 1})),
    "object": (("string for object", "card"), ("list for object", [7, "Ship it"])),
    "string": (("int for string", 7), ("list for string", ["km"]), ("bool for string", True)),
}
_OTHER_VALUE = {"integer": 26, "number": 9.75, "boolean": True, "string": "elsewhere"}


def cases() -> tuple[ToolCase, ...]:
    """All cases in a fixed order, ids unique."""
    found = [*_single(), *_counted(), *_broken(), *_none_due(), *_talk(), *_undemanding(), *_lenient()]
    found += [*contents(), *shapes(), *cuts()]
    if len({case.id for case in found}) != len(found):
        raise ValueError("two cases have the same id")
    return tuple(found)


def _faults(call: Meant) -> Iterator[tuple[str, Meant]]:
    """The call itself and each way to get it wrong, named."""
    yield "none", call
    yield "wrong name", replace(call, name="ping" if call.name != "ping" else "set_timer")
    yield "unknown tool", replace(call, name="start_rocket")
    yield "name in capitals", replace(call, name=call.name.upper())
    yield "extra argument", replace(call, arguments={**call.arguments, "force": True})
    schema = schemas()[call.name]
    for name in schema["required"]:
        rest = {key: value for key, value in call.arguments.items() if key != name}
        yield f"{name} missing", replace(call, arguments=rest)
    for name in [key for key in schema["properties"] if key not in {*schema["required"], *call.arguments}]:
        value = _OTHER_VALUE[schema["properties"][name]["type"]]
        yield f"{name} not due", replace(call, arguments={**call.arguments, name: value})
    for name, value in call.arguments.items():
        kind = schema["properties"][name]["type"]
        for fault, instead in _WRONG[kind]:
            yield f"{name}: {fault}", replace(call, arguments={**call.arguments, name: instead})
        if kind in _OTHER_VALUE:
            wrong = _OTHER_VALUE[kind] if kind != "boolean" else not value
            yield f"{name}: wrong value", replace(call, arguments={**call.arguments, name: wrong})


def _single() -> Iterator[ToolCase]:
    """One call due: every task in every form, right; the faults spread over the forms."""
    forms = list(FORMS)
    turn = 0
    for task, call in TASKS.items():
        for fault, meant in _faults(call):
            chosen = forms if fault == "none" else [forms[(turn + i * 3) % len(forms)] for i in range(3)]
            turn += 1
            yield from (rendered(form, task, fault, [meant], [call]) for form in chosen)
    for form in forms:
        whole = replace(TASKS["convert"], arguments={"amount": 3, "unit": "mi"})
        due = replace(whole, arguments={"amount": 3.0, "unit": {"any_of": ["mi", "miles"]}})
        yield rendered(form, "convert", "int for number, allowed", [whole], [due])
        other = replace(TASKS["timer"], arguments={"minutes": 30})
        choice = replace(other, arguments={"minutes": {"any_of": [30, 31]}})
        yield rendered(form, "timer", "another allowed value", [other], [choice])


def _counted() -> Iterator[ToolCase]:
    """Too many, too few, and several due in any order."""
    for form in FORMS:
        for task in ("timer", "ping"):
            call = TASKS[task]
            yield rendered(form, task, "the same call twice", [call, call], [call])
            yield rendered(form, task, "another call too", [call, OTHER], [call])
        both = [TASKS["timer"], TASKS["card"]]
        yield rendered(form, "timer and card", "none", both, both)
        yield rendered(form, "timer and card", "other order", both[::-1], both)
        yield rendered(form, "timer and card", "one call too few", both[:1], both)
        yield rendered(form, "timer and card", "one of them wrong", [both[0], OTHER], both)
        yield rendered(form, "ping twice", "none", [TASKS["ping"]] * 2, [TASKS["ping"]] * 2)


def _broken() -> Iterator[ToolCase]:
    for name, form in FORMS.items():
        for task in ("timer", "card", "file"):
            right_case = rendered(name, task, "truncated", [TASKS[task]], [TASKS[task]])
            yield replace(right_case, text=form.broken([TASKS[task]]), meant=(None,))
        both = [TASKS["ping"], TASKS["timer"]]
        right_case = rendered(name, "ping and timer", "the second truncated", both, both)
        yield replace(right_case, text=form.broken(both), meant=(TASKS["ping"], None))


def _none_due() -> Iterator[ToolCase]:
    for form in FORMS:
        yield rendered(form, "nothing", "a call when none is due", [TASKS["timer"]], [])
        yield rendered(form, "nothing", "a call without arguments when none is due", [TASKS["ping"]], [])
    for number, text in enumerate(_WORDS):
        yield ToolCase(f"words / nothing / none {number}", "none", text, (), (), tools())
        due = (TASKS["timer"],)
        yield ToolCase(f"words / timer / no call {number}", "no call", text, due, (), tools())
    empty = json.dumps({"role": "assistant", "content": "Nothing to do.", "tool_calls": []})
    yield ToolCase("openai / nothing / none", "none", empty, (), (), tools())
    plain = json.dumps({"role": "assistant", "content": "Nothing to do."})
    yield ToolCase("ollama / nothing / none", "none", plain, (), (), tools())
    for form in ("bare json", "fenced json"):
        unknown = FORMS[form].write([Meant("start_rocket", {"speed": 1})])
        yield ToolCase(f"{form} / nothing / data of that shape", "none", unknown, (), (), tools())


def _talk() -> Iterator[ToolCase]:
    for name, write in TALK.items():
        text = write(TASKS["ping"])
        yield ToolCase(f"{name} / nothing / none", "none", text, (), (), tools())
        due = (TASKS["ping"],)
        yield ToolCase(f"{name} / ping / quoted, not made", "quoted", text, due, (), tools())
        for form in ("hermes", "bare json", "continue"):
            made = f"{text}\n\n{FORMS[form].write([TASKS['timer']])}"
            both = (TASKS["timer"],)
            yield ToolCase(f"{name} / {form} made too / none", "none", made, both, both, tools())


def _undemanding() -> Iterator[ToolCase]:
    """Nothing particular due: a call need only be well formed."""
    for number, (task, call) in enumerate(TASKS.items()):
        for turn, (fault, meant) in enumerate(_faults(call)):
            if turn % 3 == number % 3:
                form = list(FORMS)[(number + turn) % len(FORMS)]
                yield rendered(form, f"any, {task}", fault, [meant], None)


def _lenient() -> Iterator[ToolCase]:
    """Where the leaderboard is known to judge otherwise than Shipgate means to."""
    timer = TASKS["timer"]
    for fault, label in (("letter case", "Green Tea"), ("blanks", "greentea")):
        yield rendered(
            "hermes", "timer", fault, [replace(timer, arguments={**timer.arguments, "label": label})], [timer]
        )
    convert = TASKS["convert"]
    stated = replace(convert, arguments={**convert.arguments, "digits": 2})
    yield rendered("hermes", "convert", "the default stated", [stated], [convert])
    yield rendered("openai", "convert", "the default left out", [convert], [stated])
