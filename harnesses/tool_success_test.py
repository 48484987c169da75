"""The committed tasks can be done, wrong calls fail with a reason, and forms are counted apart."""

import json
import shlex
import tempfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses import tool_sandbox
from harnesses.prompts import FIXTURES
from harnesses.records import Case, Score, ShipgateError
from harnesses.tool_rules import form_problem, read_tools
from harnesses.tool_sandbox import execute
from harnesses.tool_shapes import Call
from harnesses.tool_success import HARNESS, WORKSPACE, default_tools, score, summarise

CASES = HARNESS.load()
WITH_CALL = [case for case in CASES if case.expected]
READ = next(case for case in CASES if case.group == "read")
EDIT = next(case for case in CASES if case.group == "edit")
NONE = next(case for case in CASES if case.group == "none")
LINE = Case(id="line", prompt="p")


def first(value):
    return value["any_of"][0] if isinstance(value, dict) else value


def due_call(case, **changes):
    (due,) = case.expected
    arguments = {key: first(value) for key, value in due["arguments"].items()}
    return {"name": due["name"], "arguments": {**arguments, **changes}}


def hermes(call):
    return f"<tool_call>\n{json.dumps(call, ensure_ascii=False)}\n</tool_call>"


def openai(call):
    function = {"name": call["name"], "arguments": json.dumps(call["arguments"])}
    return json.dumps({"role": "assistant", "content": "", "tool_calls": [{"function": function}]})


def block(call):
    rendered = {k: v if isinstance(v, str) else json.dumps(v) for k, v in call["arguments"].items()}
    arguments = "".join(f"BEGIN_ARG: {k}\n{v}\nEND_ARG\n" for k, v in rendered.items())
    return f"```tool\nTOOL_NAME: {call['name']}\n{arguments}```"


@pytest.mark.parametrize("case", WITH_CALL, ids=lambda case: case.id)
def test_every_committed_task_can_be_done(case):
    call = due_call(case)
    for answer, form in ((hermes(call), "hermes"), (openai(call), "openai"), (block(call), "continue")):
        result = score(case, answer)
        assert (result.value, result.details["format"], result.details["native"]) == (1, form, True), (
            result.reason
        )
        assert result.details["call"] == call
        assert result.details["outcome"]


@pytest.mark.parametrize("case", WITH_CALL, ids=lambda case: case.id)
def test_every_accepted_spelling_works_in_the_workspace(case):
    (due,) = case.expected
    for key, value in due["arguments"].items():
        for choice in value["any_of"] if isinstance(value, dict) else [value]:
            assert score(case, hermes(due_call(case, **{key: choice}))).value == 1


@pytest.mark.parametrize("case", WITH_CALL, ids=lambda case: case.id)
def test_silence_and_a_doubled_call_fail(case):
    answer = hermes(due_call(case))
    assert score(case, "Sure, I will do that.").reason == "no call where one is due"
    assert score(case, answer * 2).reason == "2 calls where 1 is due"
    assert score(case, f"`{answer}`").value == 0


@pytest.mark.parametrize("case", [c for c in CASES if c.group == "search"], ids=lambda case: case.id)
def test_every_search_finds_something(case):
    call = due_call(case)
    (outcome,) = execute([Call(call["name"], call["arguments"], "hermes", native=True)], WORKSPACE)
    assert outcome.done.startswith("found ")
    assert not outcome.done.startswith("found 0")


@pytest.mark.parametrize("case", [c for c in CASES if c.group == "none"], ids=lambda case: case.id)
def test_no_call_where_none_is_due(case):
    assert score(case, "You are welcome.").value == 1
    assert score(case, 'One would write `{"name": "ls", "arguments": {}}`.').value == 1
    assert score(case, hermes({"name": "ls", "arguments": {}})).reason == "a call where none is due"
    assert score(case, "<tool_call>{broken</tool_call>").value == 0


def test_names_of_the_workspace_are_unique():
    names = [path.name for path in WORKSPACE.rglob("*") if path.is_file()]
    assert len(names) == len(set(names)) >= 60
    assert not [name for name in names if name.endswith("_test.py")]


def test_expected_commands_parse():
    for case in CASES:
        if case.group == "run":
            assert shlex.split(due_call(case)["arguments"]["command"])


@pytest.mark.parametrize("name", ["continue-1", "cursor-1"])
def test_tool_files_can_be_read(name):
    tools = read_tools(json.loads((FIXTURES / "tools" / f"{name}.json").read_text(encoding="utf-8")))
    assert len(tools) >= 10
    for schema in tools.values():
        assert set(schema["required"]) <= set(schema["properties"])


CURSOR = json.loads((FIXTURES / "tools" / "cursor-1.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("arguments", "value"),
    [
        ({"command": "ls", "is_background": False}, 1),
        ({"command": "ls"}, 0),
        ({"command": "ls", "is_background": "false"}, 0),
    ],
)
def test_cursors_tools_serve_as_well(arguments, value):
    case = LINE.model_copy(update={"tools": CURSOR})
    assert score(case, hermes({"name": "run_terminal_cmd", "arguments": arguments})).value == value
    assert score(LINE, hermes({"name": "run_terminal_cmd", "arguments": arguments})).value == 0


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"filepath": "../../etc/passwd"}, "leaves the workspace"),
        ({"filepath": "/etc/passwd"}, "leaves the workspace"),
        ({"filepath": "C:\\x"}, "leaves the workspace"),
        ({"filepath": "a\0"}, "NUL"),
        ({"filepath": "src/gone.ts"}, "filepath is"),
        ({"filepath": 3}, "must be string"),
        ({"filepath": True}, "must be string"),
        ({"file": "x"}, "no argument"),
    ],
)
def test_a_wrong_read_fails_with_its_reason(changes, problem):
    result = score(READ, hermes(due_call(READ, **changes)))
    assert result.value == 0
    assert problem in result.reason
    assert result.details["problem"] == result.reason


def test_a_wrong_name_fails():
    assert (
        score(READ, hermes({**due_call(READ), "name": "view_file"})).reason == 'there is no tool "view_file"'
    )
    assert "called where read_file is due" in score(READ, hermes({"name": "ls", "arguments": {}})).reason


def test_a_spelt_out_default_is_no_surprise():
    assert score(EDIT, hermes(due_call(EDIT, replace_all=False))).value == 1
    assert score(EDIT, hermes(due_call(EDIT, replace_all=True))).value == 0


@pytest.mark.parametrize(
    ("answer", "native", "form"),
    [
        (json.dumps(due_call(READ)), False, "json"),
        (f"```json\n{json.dumps(due_call(READ))}\n```", False, "fenced_json"),
        (json.dumps({"name": "read_file", "parameters": due_call(READ)["arguments"]}), False, "parameters"),
    ],
)
def test_meant_calls_pass_and_are_not_native(answer, native, form):
    result = score(READ, answer)
    assert (result.value, result.details["native"], result.details["format"]) == (1, native, form)


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (hermes({"name": "read_file", "arguments": {"filepath": "/any/where.ts"}}), 1),
        (hermes({"name": "ls", "arguments": {}}) * 2, 1),
        (hermes({"name": "read_file", "arguments": {}}), 0),
        (hermes({"name": "nothing", "arguments": {}}), 0),
        ("no call", 0),
    ],
)
def test_without_expected_a_call_must_be_well_formed(answer, value):
    result = score(LINE, answer)
    assert result.value == value
    assert result.details["outcome"] == []


def test_a_line_of_somebody_else_is_not_carried_out_here():
    case = LINE.model_copy(
        update={"expected": [{"name": "read_file", "arguments": {"filepath": "/theirs.ts"}}]}
    )
    result = score(case, hermes({"name": "read_file", "arguments": {"filepath": "/theirs.ts"}}))
    assert (result.value, result.details["outcome"]) == (1, [])


@pytest.mark.parametrize("field", ["tools", "expected"])
def test_a_malformed_line_is_the_users_to_mend(field):
    with pytest.raises(ShipgateError, match=field):
        score(LINE.model_copy(update={field: "nonsense"}), "x")


def test_no_room_for_the_workspace_is_not_a_wrong_answer(monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere/at/all")
    monkeypatch.setattr(tool_sandbox, "_IN_MEMORY", "/nowhere/at/all")
    assert score(EDIT, hermes(due_call(EDIT))).value is None


def test_details_can_be_written_as_strict_json():
    answer = '<tool_call>{"name": "ls", "arguments": {"dirPath": "\\ud800"}}</tool_call>'
    json.dumps(score(READ, answer).model_dump(), allow_nan=False)


@given(st.text())
def test_never_raises_on_any_text(text):
    for case in (READ, NONE, LINE):
        assert score(case, text).value in {0, 1}


@given(st.dictionaries(st.sampled_from(["filepath", "dirPath", "x"]), st.text() | st.integers() | st.none()))
def test_never_raises_on_any_arguments(arguments):
    answer = hermes({"name": "read_file", "arguments": arguments})
    allowed = READ.expected[0]["arguments"]["filepath"]["any_of"]
    assert score(READ, answer).value == int(arguments in [{"filepath": path} for path in allowed])
    call = Call("read_file", arguments, "hermes", native=True)
    assert (form_problem(call, default_tools()) is None) == (score(LINE, answer).value == 1)


def test_summary_counts_forms_apart():
    answers = [
        hermes(due_call(READ)),
        json.dumps(due_call(READ)),
        openai({"name": "ls", "arguments": {}}),
        "no",
    ]
    summary = summarise([(READ, score(READ, answer)) for answer in answers])
    assert summary.value == 0.5
    counts = {"native": 2, "native_passed": 1, "intended": 1, "intended_passed": 1, "no_call": 1}
    assert counts.items() <= summary.extra.items()


def test_an_unjudged_case_leaves_no_rate():
    assert summarise([(READ, Score(value=None, reason="no answer"))]).value is None
