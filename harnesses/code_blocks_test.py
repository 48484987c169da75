"""Which parts of a reply are code."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.code_blocks import code_blocks, language_of


def texts(reply):
    return [block.text for block in code_blocks(reply)]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("class A {}", ["class A {}"]),
        ("", [""]),
        ("Here:\n```ts\nclass A {}\n```\nDone.", ["class A {}\n"]),
        ("```ts\nclass A {\n", ["class A {\n"]),
        ("```ts\na\n```\ntext\n```tsx\nb\n```\n", ["a\n", "b\n"]),
        ("```\na\n```\n", ["a\n"]),
        ("~~~js\na\n~~~\n", ["a\n"]),
        ("````ts\nconst a = `\n```\n`;\n````\n", ["const a = `\n```\n`;\n"]),
        ("```bash\nnpm i\n```\n```ts\na\n```", ["a\n"]),
        ('```json\n{"a": 1}\n```\n', []),
        ("```text\nclass A {}\n```\n", []),
        ("1. First\n\n   ```ts\n   a\n     b\n   ```\n", ["a\n  b\n"]),
        ("> ```ts\n> a\n> ```\n", ["a\n"]),
        ("```ts\r\nclass A {}\r\n```\r\n", ["class A {}\n"]),
        ("Use `class A {}` there.", ["Use `class A {}` there."]),
        ("```ts\n```\n", [""]),
    ],
)
def test_code_is_what_the_fences_hold_or_all_of_it(reply, expected):
    assert texts(reply) == expected


@pytest.mark.parametrize(
    ("info", "language"),
    [
        ("", ""),
        ("ts", "ts"),
        ("TypeScript", "ts"),
        ("typescript title='a.ts'", "ts"),
        ("ts:src/a.ts", "ts"),
        ("ts{1,3}", "ts"),
        ("src/view/a.tsx", "tsx"),
        ("tsx", "tsx"),
        ("typescriptreact", "tsx"),
        ("javascript", "js"),
        ("js", "js"),
        ("mjs", "js"),
        ("jsx", "jsx"),
        ("bash", None),
        ("json", None),
        ("python", None),
        ("diff", None),
        ("markdown", None),
        ("tool", None),
        ("constructor", None),
    ],
)
def test_only_the_typescript_family_and_no_label_count(info, language):
    assert language_of(info) == language


def test_lines_count_in_the_reply():
    blocks = code_blocks("Hello\n\n```ts\na\n```\n\n```\nb\n```\n")
    assert [(block.line, block.fenced) for block in blocks] == [(4, True), (8, True)]
    assert [(block.line, block.fenced) for block in code_blocks("a")] == [(1, False)]


@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_any_text_has_blocks_or_none_without_an_error(text):
    for block in code_blocks(text):
        assert block.line >= 1


@given(st.lists(st.sampled_from(["```ts\n", "```\n", "~~~\n", "> ", "- ", "a\n", "    ", "\n"]), max_size=40))
def test_fences_in_any_order_do_no_harm(pieces):
    assert all(block.text is not None for block in code_blocks("".join(pieces)))


@pytest.mark.parametrize("piece", ["> ", "- ", "```\n", "[a", "*", "`"])
def test_a_long_reply_of_marks_is_read_in_time(piece):
    started = time.monotonic()
    code_blocks(piece * 100_000)
    assert time.monotonic() - started < 20
