"""Hostile text costs time in proportion to its length, and what is given up is said."""

import time

import pytest

from harnesses.tool_formats import read_calls
from harnesses.tool_json import MAX_DEPTH

KNOWN = frozenset({"read_file", "ls"})
LS = '{"name": "ls", "arguments": {}}'
TAGGED = f"<tool_call>\n{LS}\n</tool_call>"

HOSTILE = [
    "{",
    '{"',
    '{"name":',
    '{"name":{"name":',
    '{"a":[',
    "[",
    "`",
    "`a``b```c",
    "```\n",
    "```json\n",
    "~~~x\n",
    "> ",
    "<tool_call>",
    "<tool_call>{",
    '<tool_call>{"a',
    "<tool_call>x</tool_call>",
    "<think>",
    "<q>",
    "<!--",
    '"',
    "“",
    "<function=ls>",
    "<function=ls><parameter=a>",
    "<function=ls><parameter=a>x</parameter><parameter=a>",
    "```tool\n",
    "```tool\nTOOL_NAME: ls\nBEGIN_ARG: a\n",
    "\n",
    " ",
    "\t\n",
    '{"name": NaN}',
    LS,
    f'"{LS}',
    TAGGED,
    '{"name": "ls", "arguments": {',
    "\\",
    '"<tool_call>ls</tool_call>',
    f"“{LS}",
]


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("start", ["", '"“', "<tool_call>"])
def test_reading_time_grows_with_the_length_only(unit, start):
    text = start + unit * (200_000 // len(unit))
    before = time.process_time()
    read_calls(text, KNOWN)
    assert time.process_time() - before < 3  # a quadratic walk takes minutes


@pytest.mark.parametrize(
    "unit", ["```\n", "<q>", '{"name": NaN}', '{"name":{"name":', LS, '<tool_call>{"a', "`a``b```c"]
)
def test_a_hostile_megabyte_takes_seconds(unit):
    text = unit * (1_000_000 // len(unit))
    before = time.process_time()
    read_calls(text, KNOWN)
    assert time.process_time() - before < 10


def test_backtick_runs_of_every_length():
    text = " ".join("`" * n for n in range(1, 1400))
    before = time.process_time()
    read_calls(text, KNOWN)
    assert time.process_time() - before < 3


def test_a_great_list_that_breaks_at_its_end_is_not_read_again_and_again():
    text = '{"a":' * 200 + "[" + "1," * 400_000
    before = time.process_time()
    read_calls(text, KNOWN)
    assert time.process_time() - before < 6


def test_too_much_broken_json_is_said():
    assert read_calls('{"a" ' * 1000, KNOWN).problems == ("too much broken JSON to read",)


def test_depth_is_bounded():
    deep = "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)
    reading = read_calls(f'<tool_call>{{"name": "ls", "arguments": {{"a": {deep}}}}}</tool_call>', KNOWN)
    assert "nested deeper" in reading.problems[0]


DATA = '{"status": "ok"}'
UNKNOWN = '{"name": "launch", "arguments": {}}'


@pytest.mark.parametrize(
    "text",
    [
        f"{LS}\n{DATA}",
        f"{DATA} {LS}",
        f"{LS}{UNKNOWN}",
        f"```json\n{LS}\n{DATA}\n```",
        f"```json\n{DATA}\n```\n\n```json\n{LS}\n```",
        f"[{LS}, {DATA}]",
        f'{{"name": "ls", "parameters": {{}}}}\n{DATA}',
    ],
)
def test_of_two_json_objects_none_is_clearly_the_call(text):
    assert read_calls(text, KNOWN).problems == ("another JSON object stands beside the call",)


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        (f"{DATA}\n{UNKNOWN}", 0),
        (f"The state is {DATA}.\n{TAGGED}", 1),
        (f"{LS}\n\nThe state is `{DATA}`.", 1),
        (f"{LS}\n\n> {DATA}", 1),
        (f"```ts\n{DATA}\n```\n{LS}", 1),
    ],
)
def test_data_elsewhere_does_no_harm(text, calls):
    reading = read_calls(text, KNOWN)
    assert (len(reading.calls), reading.problems) == (calls, ())
