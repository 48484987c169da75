"""Every form of a tool call is read, talk about calls is not, and hostile text costs linear time."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.tool_formats import read_calls

KNOWN = frozenset({"read_file", "ls", "create_new_file", "view_diff"})
LS = '{"name": "ls", "arguments": {}}'
READ = '{"name": "read_file", "arguments": {"filepath": "a.ts"}}'
TAGGED = f"<tool_call>\n{READ}\n</tool_call>"
BLOCK = "```tool\nTOOL_NAME: read_file\nBEGIN_ARG: filepath\na.ts\nEND_ARG\n```"
QWEN = "<function=read_file>\n<parameter=filepath>\na.ts\n</parameter>\n</function>"


def openai(arguments, name="read_file"):
    call = {"id": "1", "type": "function", "function": {"name": name, "arguments": arguments}}
    return json.dumps({"role": "assistant", "content": None, "tool_calls": [call]})


@pytest.mark.parametrize(
    ("text", "form", "native"),
    [
        (TAGGED, "hermes", True),
        (f"<tool_call>{READ}</tool_call>", "hermes", True),
        (f"Let me look.\n{TAGGED}\nDone.", "hermes", True),
        (f"- first\n  {TAGGED}", "hermes", True),
        (f"It's the `a.ts` file. {TAGGED}", "hermes", True),
        (f"a stray ` tick\n\n{TAGGED} and ` another", "hermes", True),
        (f'You said "open a.ts": {TAGGED}', "hermes", True),
        (f'the 5" pipe {TAGGED}', "hermes", True),
        (f"> quoted\n\n{TAGGED}", "hermes", True),
        (f"<think>maybe {LS}</think>{TAGGED}", "hermes", True),
        (f"{TAGGED}<think>never closed", "hermes", True),
        (openai('{"filepath": "a.ts"}'), "openai", True),
        (json.dumps({"choices": [{"message": json.loads(openai('{"filepath": "a.ts"}'))}]}), "openai", True),
        (openai({"filepath": "a.ts"}), "ollama", True),
        (
            json.dumps({"model": "m", "message": json.loads(openai({"filepath": "a.ts"})), "done": True}),
            "ollama",
            True,
        ),
        (json.dumps({"role": "assistant", "content": TAGGED}), "hermes", True),
        (json.dumps({"role": "assistant", "content": TAGGED, "tool_calls": []}), "hermes", True),
        (json.dumps({"role": "assistant", "content": [{"type": "text", "text": TAGGED}]}), "hermes", True),
        (json.dumps({"role": "assistant", "function_call": json.loads(READ)}), "ollama", True),
        (BLOCK, "continue", True),
        (f"I read it.\n{BLOCK}\n", "continue", True),
        (READ, "json", False),
        (f"Sure: {READ}", "json", False),
        (f"  \n{READ}\n", "json", False),
        (json.dumps({"type": "function", "function": json.loads(READ)}), "json", False),
        (json.dumps([json.loads(READ)]), "json", False),
        ('{"name": "read_file", "arguments": "{\\"filepath\\": \\"a.ts\\"}"}', "json", False),
        (f"```json\n{READ}\n```", "fenced_json", False),
        (f"```\n{READ}\n```", "fenced_json", False),
        (f"~~~JSON\n{READ}\n~~~", "fenced_json", False),
        (f"```json\n{READ}", "fenced_json", False),
        (f"```xml\n{TAGGED}\n```", "fenced_hermes", False),
        (READ.replace("arguments", "parameters"), "parameters", False),
        (f"<tool_call>{READ.replace('arguments', 'parameters')}</tool_call>", "parameters", False),
        (QWEN, "qwen3", False),
        (f"<tool_call>\n{QWEN}\n</tool_call>", "qwen3", False),
    ],
)
def test_forms(text, form, native):
    reading = read_calls(text, KNOWN)
    assert reading.problems == ()
    (call,) = reading.calls
    assert (call.name, dict(call.arguments)) == ("read_file", {"filepath": "a.ts"})
    assert (call.format, call.native) == (form, native)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nothing to do here.",
        f"`{READ}`",
        f"``{TAGGED}``",
        f"`{TAGGED}`",
        f"> {READ}",
        f"> {TAGGED}".replace("\n", "\n> "),
        f'"{LS}"',
        f"“{LS}”",
        f"«{LS}»",
        f"„{LS}“",
        f"'{LS}'",
        f'The manual says "write <tool_call>{LS}</tool_call> here" and no more.',
        f"The manual says “write {LS} here” and no more.",
        f"<code>{LS}</code>",
        f"<!-- {TAGGED} -->",
        f"<blockquote>{TAGGED}</blockquote>",
        f"<think>\nI could use {LS}\n</think>\nNo need.",
        f"<think>cut off while {LS}",
        f"```ts\nconst call = {READ};\n```",
        f"```python\n{TAGGED}\n```",
        "Models write a <tool_call> tag around JSON.",
        "Use <tool_call> and </tool_call> as the brackets.",
        "Qwen writes <function=name> first.",
        '{"name": "Ada", "arguments": {"a": 1}}',
        '{"name": "quayside", "version": "1"}',
        '{"name": "ls"}',
        '```json\n{"name": "someone_else", "parameters": {}}\n```',
        "function f() { return { a: 1 }; }",
        json.dumps({"role": "assistant", "content": "No."}),
        json.dumps({"role": "assistant", "content": None, "tool_calls": None}),
    ],
)
def test_talk_is_no_call(text):
    reading = read_calls(text, KNOWN)
    assert (reading.calls, reading.problems) == ((), ())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('<tool_call>{"name": "ls", "arguments": {}', "broken"),
        (f"<tool_call>{LS}", "not closed"),
        ("<tool_call>{'name': 'ls'}</tool_call>", "broken"),
        ("<tool_call>read_file a.ts</tool_call>", "no JSON"),
        ("<tool_call>", "empty"),
        ('<tool_call>{"name": "ls"}</tool_call>', "not an object"),
        ('<tool_call>{"name": "ls", "arguments": "{}"}</tool_call>', "not an object"),
        ('<tool_call>{"name": 7, "arguments": {}}</tool_call>', "no name"),
        ('<tool_call>{"name": "ls", "name": "ls", "arguments": {}}</tool_call>', "stands twice"),
        ('<tool_call>{"name": "ls", "arguments": {"a": 1, "a": 1}}</tool_call>', "stands twice"),
        ('<tool_call>{"name": "ls", "arguments": {"a": NaN}}</tool_call>', "NaN is not JSON"),
        ('<tool_call>{"name": "ls", "arguments": {"a": 1e999}}</tool_call>', "out of range"),
        ('{"name": "ls", "arguments": {"a": -Infinity}}', "-Infinity is not JSON"),
        ('{"name": "ls", "arguments": {"a": 1, "a": 2}}', "stands twice"),
        ('{"name": "ls", "arguments": {"a": 1,}}', "broken"),
        ('{"name": "ls", "arguments": []}', "not an object"),
        ('{"name": "ls", "arguments": "not json"}', "not JSON"),
        (openai("{broken"), "not JSON"),
        (openai('{"a": 1, "a": 1}'), "stands twice"),
        (openai("[]"), "not an object"),
        (openai(None), "not an object"),
        ('{"role": "assistant", "tool_calls": {}}', "not a list"),
        ('{"role": "assistant", "tool_calls": [3]}', "no function"),
        ('{"tool_calls": [], "tool_calls": []}', "stands twice"),
        ("```tool\nTOOL_NAME: ls\n", "not closed"),
        ("```tool\nTOOL_NAME: ls\nBEGIN_ARG: dirPath\nsrc\n```", "not closed"),
        ("```tool\n```", "no TOOL_NAME"),
        ("```tool\nls src\n```", "not understood"),
        ("```tool\nTOOL_NAME: ls\nBEGIN_ARG: a\n1\nEND_ARG\nBEGIN_ARG: a\n2\nEND_ARG\n```", "not understood"),
        ("<function=ls><parameter=a>1</parameter><parameter=a>1</parameter></function>", "there twice"),
        ("<function=ls><parameter=a>1", "broken"),
        ("<function=ls> well", "not closed"),
    ],
)
def test_attempts_that_cannot_be_read(text, problem):
    reading = read_calls(text, KNOWN)
    assert reading.calls == ()
    assert problem in reading.problems[0]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (TAGGED * 2, 2),
        (f"{LS}\n{READ}", 2),
        (f"[{LS}, {READ}]", 2),
        (f"{BLOCK}\n{BLOCK}", 2),
        (f"{TAGGED}\n```json\n{LS}\n```", 2),
        (f"say `{LS}` and then {TAGGED}", 1),
        (f"{TAGGED}\nThat was `{LS}`.", 1),
    ],
)
def test_calls_are_counted_as_they_stand(text, count):
    assert len(read_calls(text, KNOWN).calls) == count


def test_two_objects_in_one_tag_are_not_one_call():
    reading = read_calls(f"<tool_call>{LS}{LS}</tool_call>", KNOWN)
    assert len(reading.calls) + len(reading.problems) == 2
    assert "not closed" in reading.problems[0]


CONTENTS = '# `Title`\n> quote\n```ts\nlet a = "</tool_call>";\n```\n{"name": "ls"}\n<code>'


def test_contents_with_code_survive_in_json():
    text = json.dumps({"name": "create_new_file", "arguments": {"contents": CONTENTS}})
    (call,) = read_calls(f"<tool_call>{text}</tool_call>", KNOWN).calls
    assert call.arguments["contents"] == CONTENTS


def test_contents_with_fences_survive_in_a_tool_block():
    text = f"```tool\nTOOL_NAME: create_new_file\nBEGIN_ARG: contents\n{CONTENTS}\nEND_ARG\n```"
    (call,) = read_calls(text, KNOWN).calls
    assert call.arguments["contents"] == CONTENTS


def test_an_empty_argument_of_a_tool_block():
    text = "```tool\r\nTOOL_NAME: ls\r\nBEGIN_ARG: dirPath\r\nEND_ARG\r\n```\r\n"
    assert dict(read_calls(text, KNOWN).calls[0].arguments) == {"dirPath": ""}


def test_unknown_names_in_native_forms_are_calls():
    assert read_calls(TAGGED.replace("read_file", "open_it"), KNOWN).calls[0].name == "open_it"


def test_surrogates_and_nul_are_data():
    text = '<tool_call>{"name": "ls", "arguments": {"dirPath": "\\ud800\\u0000"}}</tool_call>\0\ud800'
    assert read_calls(text, KNOWN).calls[0].arguments["dirPath"] == "\ud800\0"


PIECES = [
    "<tool_call>",
    "</tool_call>",
    LS,
    READ,
    "`",
    "```",
    "```json\n",
    "```tool\n",
    "~~~",
    "\n",
    "\n\n",
    "> ",
    '"',
    "“",
    "”",
    "{",
    "}",
    '{"',
    '{"name": "ls", "arguments": {',
    "<think>",
    "</think>",
    "<!--",
    "-->",
    "<q>",
    "</q>",
    "NaN",
    "<function=ls>",
    "<parameter=a>",
    "</parameter>",
    "</function>",
    "TOOL_NAME: ls\n",
    "BEGIN_ARG: a\n",
    "END_ARG\n",
    '"tool_calls": [',
    "]",
    ",",
    " ",
    "\\",
    "\ud800",
    "\0",
    "x",
]


@given(st.text())
def test_never_raises_on_text(text):
    read_calls(text, KNOWN)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_never_raises_on_pieces_of_calls(text):
    read_calls(text, KNOWN)


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["role", "tool_calls", "function", "name"]), inner)
    ),
    max_leaves=12,
)


@given(JSONS)
def test_never_raises_on_json(value):
    read_calls(json.dumps(value), KNOWN)


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.booleans() | st.lists(st.text())))
def test_arguments_come_back_as_written(arguments):
    text = json.dumps({"name": "ls", "arguments": arguments})
    for answer in (text, f"<tool_call>{text}</tool_call>", openai(json.dumps(arguments)), openai(arguments)):
        (call,) = read_calls(answer, KNOWN).calls
        assert dict(call.arguments) == arguments
