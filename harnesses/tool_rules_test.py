"""The leaderboard's rules, one table each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.records import ShipgateError
from harnesses.tool_rules import due_problem, form_problem, matches, read_due, read_tools, typed
from harnesses.tool_shapes import Call


def tool(name, properties, required=(), **more):
    parameters = {"type": "object", "properties": properties, "required": list(required), **more}
    return {"type": "function", "function": {"name": name, "parameters": parameters}}


TOOLS = read_tools(
    [
        tool(
            "book",
            {
                "title": {"type": "string"},
                "seats": {"type": "integer"},
                "price": {"type": "number"},
                "window": {"type": "boolean", "default": False},
                "class": {"type": "string", "enum": ["first", "second"]},
                "stops": {"type": "array", "items": {"type": "string"}},
                "who": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}, "age": {"type": ["integer", "null"]}},
                    "required": ["name"],
                    "additionalProperties": False,
                },
                "anything": {},
            },
            ["title"],
        ),
        tool("open", {"x": {"type": "string"}}, additionalProperties=True),
        {"type": "function", "function": {"name": "ping"}},
    ]
)


def call(_tool="book", **arguments):
    return Call(_tool, arguments, "hermes", native=True)


@pytest.mark.parametrize(
    ("made", "problem"),
    [
        (call(title="a"), None),
        (call(title="a", seats=2), None),
        (call(title="a", seats=True), "seats must be integer, not true"),
        (call(title="a", seats=2.0), "seats must be integer, not 2.0"),
        (call(title="a", seats="2"), 'seats must be integer, not "2"'),
        (call(title="a", price=2), None),
        (call(title="a", price=2.5), None),
        (call(title="a", price=False), "price must be number, not false"),
        (call(title="a", window=True), None),
        (call(title="a", window=1), "window must be boolean, not 1"),
        (call(title="a", window="true"), 'window must be boolean, not "true"'),
        (call(title=None), "title must be string, not null"),
        (call(title=["a"]), 'title must be string, not ["a"]'),
        (call(seats=2), "book lacks its argument title"),
        (call(title="a", extra=1), 'book has no argument "extra"'),
        (call(Title="a", title="a"), 'book has no argument "Title"'),
        (call(title="a", **{"class": "third"}), 'class must be one of ["first", "second"], not "third"'),
        (call(title="a", **{"class": "first"}), None),
        (call(title="a", stops=["b", "c"]), None),
        (call(title="a", stops=["b", 3]), "stops[1] must be string, not 3"),
        (call(title="a", stops="b"), 'stops must be array, not "b"'),
        (call(title="a", who={"name": "n", "age": None}), None),
        (call(title="a", who={"age": 3}), "who lacks name"),
        (call(title="a", who={"name": "n", "cat": 1}), 'who has no "cat"'),
        (call(title="a", who={"name": 1}), "who.name must be string, not 1"),
        (call(title="a", anything=[{}]), None),
        (call("open", y=[1]), None),
        (call("open", x=1), "x must be string, not 1"),
        (call("ping"), None),
        (call("ping", y=1), 'ping has no argument "y"'),
        (call("Book", title="a"), 'there is no tool "Book"'),
        (call("", title="a"), 'there is no tool ""'),
    ],
)
def test_form(made, problem):
    assert form_problem(made, TOOLS) == problem


@pytest.mark.parametrize(
    ("due", "given_value", "fits"),
    [
        ("a", "a", True),
        ("a", "A", False),
        ("a", "a ", False),
        (1, 1, True),
        (1, True, False),
        (True, 1, False),
        (True, True, True),
        (2.0, 2, True),
        (2, 2.0, False),
        (2.5, 2.5, True),
        (0.0, False, False),
        (None, None, True),
        (None, "", False),
        ("", None, False),
        ([1, 2], [1, 2], True),
        ([1, 2], [2, 1], False),
        ([1], [1, 1], False),
        ({"a": 1}, {"a": 1}, True),
        ({"a": 1}, {"a": True}, False),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ({"any_of": ["a", "b"]}, "b", True),
        ({"any_of": ["a", "b"]}, "c", False),
        ({"any_of": []}, "c", False),
        ({"any_of": [1]}, True, False),
        ({"any_of": ["a", {"any_of": ["b"]}]}, "b", True),
        ({"list": [{"any_of": [1, 2]}]}, {"list": [2]}, True),
        ({"any_of": ["a"]}, {"any_of": ["a"]}, False),
        ({"any_of": 3}, {"any_of": 3}, True),
    ],
)
def test_values(due, given_value, fits):
    assert matches(due, given_value) is fits


@pytest.mark.parametrize(
    ("calls", "expected", "problem"),
    [
        ([call(title="a")], [{"name": "book", "arguments": {"title": "a"}}], None),
        ([call(title="b")], [{"name": "book", "arguments": {"title": "a"}}], 'title is "b", due is "a"'),
        ([], [{"name": "book", "arguments": {"title": "a"}}], "0 calls where 1 is due"),
        ([call(title="a")] * 2, [{"name": "book", "arguments": {"title": "a"}}], "2 calls where 1 is due"),
        ([call(title="a")], [{"name": "ping"}] * 2, "1 calls where 2 are due"),
        ([call("ping")], [{"name": "book", "arguments": {"title": "a"}}], '"ping" called where book is due'),
        ([call(title="a", seats=1)], [{"name": "book", "arguments": {"title": "a"}}], "seats is not due"),
        (
            [call(title="a")],
            [{"name": "book", "arguments": {"title": "a", "seats": 1}}],
            "seats is missing, due is 1",
        ),
        ([call(title="a", window=False)], [{"name": "book", "arguments": {"title": "a"}}], None),
        ([call(title="a")], [{"name": "book", "arguments": {"title": "a", "window": False}}], None),
        (
            [call(title="a", window=True)],
            [{"name": "book", "arguments": {"title": "a"}}],
            "window is true, due is false",
        ),
        ([call(title="a", price=2.0)], [{"name": "book", "arguments": {"title": "a", "price": 2}}], None),
        ([call(title="a", price=2)], [{"name": "book", "arguments": {"title": "a", "price": 2.0}}], None),
        (
            [call(title="b"), call(title="a")],
            [
                {"name": "book", "arguments": {"title": {"any_of": ["a", "b"]}}},
                {"name": "book", "arguments": {"title": "b"}},
            ],
            None,
        ),
        (
            [call(title="a"), call(title="a")],
            [{"name": "book", "arguments": {"title": "a"}}, {"name": "book", "arguments": {"title": "b"}}],
            "no call is the book that is due",
        ),
        ([call("ping"), call("ping")], [{"name": "ping", "arguments": {}}] * 2, None),
    ],
)
def test_due(calls, expected, problem):
    assert due_problem(calls, read_due(expected), TOOLS) == problem


@given(st.permutations(["a", "b", "c", "d"]))
def test_parallel_calls_may_come_in_any_order(order):
    due = read_due([{"name": "book", "arguments": {"title": t}} for t in "abcd"])
    assert due_problem([call(title=t) for t in order], due, TOOLS) is None


SCALARS = st.none() | st.booleans() | st.integers() | st.text()
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8
)


@given(VALUES)
def test_a_value_matches_itself(value):
    assert matches(value, value) or "any_of" in str(value)


@given(VALUES, VALUES)
def test_forms_never_raise(name, value):
    form_problem(call("book", title=value, who=name), TOOLS)
    matches(name, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("3", 3), (" 3 ", 3), ("three", "three"), ("3, 4", "3, 4"), ("NaN", "NaN"), ("null", None)],
)
def test_text_becomes_what_the_schema_wants(text, value):
    made = Call("book", {"title": text, "seats": text}, "qwen3", native=False, textual=True)
    assert dict(typed(made, TOOLS).arguments) == {"title": text, "seats": value}


@pytest.mark.parametrize(
    ("text", "value"), [("true", True), ("True", True), ("False", False), ("yes", "yes")]
)
def test_text_becomes_a_boolean(text, value):
    made = Call("book", {"window": text}, "continue", native=True, textual=True)
    assert typed(made, TOOLS).arguments["window"] is value


def test_text_for_unknown_tools_stays_text():
    made = Call("gone", {"a": "1"}, "continue", native=True, textual=True)
    assert dict(typed(made, TOOLS).arguments) == {"a": "1"}


@pytest.mark.parametrize(
    "tools",
    [
        {},
        "x",
        3,
        [1],
        [{}],
        [{"function": {}}],
        [{"function": {"name": 1}}],
        [{"name": "a", "parameters": {}}],
        [{"function": {"name": "a", "parameters": []}}, {"function": {"name": "b", "parameters": [1]}}],
        [{"function": {"name": "a", "parameters": {"properties": []}}}],
        [{"function": {"name": "a", "parameters": {"required": "x"}}}],
    ],
)
def test_bad_tools_are_the_users_to_mend(tools):
    with pytest.raises(ShipgateError, match=r"^tools"):
        read_tools(tools)


@pytest.mark.parametrize(
    "expected", [{}, "x", 3, [1], [{}], [{"name": 1}], [{"name": "a", "arguments": "{}"}]]
)
def test_bad_expectations_are_the_users_to_mend(expected):
    with pytest.raises(ShipgateError, match=r"^expected"):
        read_due(expected)


def test_expectations_of_boundless_depth_are_refused():
    value = []
    for _ in range(100):
        value = [value]
    with pytest.raises(ShipgateError, match="nested deeper"):
        read_due([{"name": "a", "arguments": {"x": value}}])


def test_nothing_expected_is_not_the_same_as_expecting_nothing():
    assert read_due(None) is None
    assert read_due([]) == ()
