"""Replies and files are judged as the contract says, and nothing broken passes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.empty_constructor import HARNESS, MAX_CODE, score, score_file
from harnesses.prompts import FIXTURES
from harnesses.records import Case, Score

CASE = Case(id="a", prompt="A class, please.")
INIT = "init() { this.a = 1; return this; }"


def judged(code):
    return score_file(".tsx", code)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        (f"class A {{ {INIT} }}", ["A"]),
        (f"export default class {{ {INIT} }}", ["(anonymous)"]),
        (f"const a = class {{ {INIT} }};", ["(anonymous)"]),
        (f"const a = class B {{ {INIT} }};", ["B"]),
        (f"class \\u{{41}}\\u0062c {{ {INIT} }}", ["Abc"]),
        (f"class A<T extends B> extends C<T> implements D {{ {INIT} }}", ["A"]),
        (f"class A {{ {INIT} b() {{ return class C {{ {INIT} }}; }} }}", ["A", "C"]),
        (f"interface I {{ constructor(a: string): void }} class A {{ {INIT} }}", ["A"]),
        (f"declare class A {{ constructor(a: string); }} class B {{ {INIT} }}", ["B"]),
        (f"abstract class A {{ abstract b(): void; {INIT} }}", ["A"]),
        (f"class A {{ #b = 1; static {{ }} static c = 2; {INIT} }}", ["A"]),
        (f"class A extends React.Component<P> {{ {INIT} render() {{ return <p>{{1}}</p>; }} }}", ["A"]),
    ],
)
def test_good_code_passes_with_every_class_named(code, names):
    found = judged(code)
    assert found.value == 1, found.reason
    assert [report["name"] for report in found.details["classes"]] == names


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no class"),
        ("interface A { init(): void }", "no class"),
        ("declare class A { init(): void }", "no class"),
        ("function init() { return 1; }", "no class"),
        ("I would use a class here.", "does not parse: line 1"),
        ("```ts\nclass A { init() { a(); }\n```", "does not parse: line 2"),
        ("```ts\nclass A { init() { a(); }", "does not parse: line 2"),
        (f"```ts\nclass A {{ {INIT} }}\n```\nThen:\n```ts\nnew A(;\n```", "does not parse: line 6"),
        (f"```bash\nclass A {{ {INIT} }}\n```", "no class"),
        ("```ts\n```", "no class"),
        (
            "```ts\nclass A { constructor(a: B) {} init() { a(); } }\n```",
            "A (line 2): constructor parameters",
        ),
        ("```ts\nclass A {}\n```", "A (line 2): no init()"),
        (f"class A {{ {INIT} }} class B {{ }}", "B (line 1): no init()"),
        (f"class A {{ {INIT} b() {{ return class {{}}; }} }}", "(anonymous) (line 1): no init()"),
        ("class A {}\n" * 5, "; 2 more"),
    ],
)
def test_a_failing_reply_says_why(text, reason):
    found = score(CASE, text)
    assert found.value == 0
    assert reason in found.reason


@pytest.mark.parametrize(
    "reply",
    [
        f"class A {{ {INIT} }}",
        f"Sure.\n\n```ts\nclass A {{ {INIT} }}\n```\nUse `new A().init()`.",
        f"```ts\nclass A {{ {INIT} }}\n",
        f"```\nclass A {{ {INIT} }}\n```",
        f"```tsx\nclass A {{ {INIT} render() {{ return <p />; }} }}\n```",
        f"```ts\nclass A {{ {INIT} render() {{ return <p />; }} }}\n```",
        f"```tsx\nconst b = <string>c; class A {{ {INIT} }}\n```",
        f"```ts\nclass A {{ {INIT} }}\n```\n```bash\nnpm ci && (\n```\n```json\n{{\n```",
        f"```ts\nclass A {{ {INIT} }}\n```\n```ts\nnew A().init();\n```",
    ],
)
def test_a_good_reply_passes(reply):
    assert score(CASE, reply).value == 1, score(CASE, reply).reason


def test_details_are_as_the_contract_names_them():
    code = "@D({\n a: 1,\n})\nexport class A extends B {\n  constructor(private c: C) { super(); }\n}\n"
    text = f"A:\n```ts\n{code}```\n"
    report = {"name": "A", "line": 6, "constructor": "parameter_property"}
    assert score(CASE, text).details == {"classes": [report | {"has_init": False, "compliant": False}]}


@pytest.mark.parametrize(
    ("suffix", "text", "value"),
    [
        (".ts", f"class A {{ {INIT} }}", 1),
        (".tsx", f"class A {{ {INIT} b() {{ return <p />; }} }}", 1),
        (".js", f"class A {{ {INIT} }}", 1),
        (".TS", f"class A {{ {INIT} }}", 1),
        (".md", f"# A\n\n```ts\nclass A {{ {INIT} }}\n```\n", 1),
        (".txt", f"class A {{ {INIT} }}", 1),
        (".ts", f"/**\n * ```ts\n * new A();\n * ```\n */\nclass A {{ {INIT} }}", 1),
        (".ts", f"# A\n\n```ts\nclass A {{ {INIT} }}\n```\n", 0),
        (".md", f"# A\n\nclass A {{ {INIT} }}\n", 0),
    ],
)
def test_a_plain_file_is_code_by_its_suffix(suffix, text, value):
    assert score_file(suffix, text).value == value


def test_every_truncation_of_a_good_reply_fails():
    reply = f"```ts\nexport class A extends B {{\n  constructor() {{ super(); }}\n  {INIT}\n}}"
    assert score(CASE, reply).value == 1
    for end in range(len(reply)):
        assert score(CASE, reply[:end]).value == 0, reply[:end]


PIECES = [
    "class A ",
    "{",
    "}",
    "constructor",
    "(",
    ")",
    "init",
    "super",
    ";",
    "```ts\n",
    "\n```\n",
    "a",
    " = ",
    "<",
]


@given(
    st.text(alphabet=st.characters(codec=None), max_size=200) | st.lists(st.sampled_from(PIECES)).map("".join)
)
def test_any_text_is_judged(text):
    for found in (score(CASE, text), score_file(".ts", text)):
        assert isinstance(found, Score)
        assert found.value in {0, 1}
        assert found.value == int(
            not found.reason.startswith("does not parse")
            and bool(found.details["classes"])
            and all(report["compliant"] for report in found.details["classes"])
        )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"class A {{ {INIT} }}\n" * 3_000, 1),
        (f"class A {{ {INIT} }}\n" * 10_000, 0),
        (f"class A {{ {INIT} }} ** * a " * 5_000, 0),
        (f"class A {{ {INIT} }}\n" + "/[" * 50_000, 0),
        (
            "class A extends B { constructor() { super("
            + "(" * 50_000
            + "1"
            + ")" * 50_000
            + "); } init() { a(); } }",
            1,
        ),
        ("class A { a() {" * 10_000 + "}}" * 10_000, 0),
        ("(" * 1_000_000, 0),
        ("\n" * 1_000_000, 0),
        ("\0" * 100_000, 0),
    ],
)
def test_long_and_deep_text_is_judged_in_time(text, value):
    started = time.monotonic()
    assert score(CASE, text).value == value
    assert time.monotonic() - started < 60


def test_what_is_not_read_is_said():
    assert score(CASE, "a;\n" * MAX_CODE).reason == f"more than {MAX_CODE} characters of code: not read"
    assert "slashes in one line" in score(CASE, "/[" * 5_000).reason
    assert "broken in too many ways" in score(CASE, "** * PRECEDES " * 5_000).reason


def test_the_harness_reads_its_prompts_and_sums_up():
    cases = HARNESS.load()
    assert (HARNESS.name, HARNESS.metric, len(cases)) == ("empty_constructor", "pass_rate", 100)
    assert all((FIXTURES / name).is_file() for name in HARNESS.prompts)
    good, bad = HARNESS.score(CASE, f"class A {{ {INIT} }}"), HARNESS.score(CASE, "class A {}")
    assert HARNESS.summarise([(CASE, good), (CASE, bad)]).value == 0.5


@pytest.mark.parametrize(
    ("suffix", "code", "value"),
    [
        (".ts", f"const a = <string>b; class A {{ {INIT} }}", 1),
        (".tsx", f"const a = <string>b; class A {{ {INIT} }}", 0),
        (".ts", f"const a = <b>text</b>; class A {{ {INIT} }}", 0),
        (".tsx", f"const a = <b>text</b>; class A {{ {INIT} }}", 1),
        (".js", f"const a = <b>text</b>; class A {{ {INIT} }}", 1),
        (".md", f"```tsx\nconst a = <string>b; class A {{ {INIT} }}\n```\n", 1),
        (".md", f"```ts\nconst a = <b>text</b>; class A {{ {INIT} }}\n```\n", 1),
    ],
)
def test_a_suffix_names_the_dialect_and_a_label_does_not(suffix, code, value):
    assert score_file(suffix, code).value == value
