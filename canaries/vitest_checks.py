"""Whether code is a Vitest file: imports from vitest, a test that expects something of the subject, no Jest.

Not covered: whether the test is a good one, or passes.
"""

from __future__ import annotations

from tree_sitter import Node

from canaries.code_checks import Requirement, Trees, imported
from harnesses.typescript import parts, text_of, walk

_TESTS = frozenset({"it", "test"})
_GLOBALS = frozenset(
    {"describe", "it", "test", "expect", "vi", "beforeEach", "afterEach", "beforeAll", "afterAll"}
)
_FUNCTIONS = frozenset({"arrow_function", "function_expression"})


def no_jest(trees: Trees) -> str | None:
    """Nothing is imported from Jest, and no `jest` object is used."""
    if any("jest" in module for module, _ in imported(trees)) or any(
        node.type == "identifier" and text_of(node) == "jest" for root in trees for node in walk(root)
    ):
        return "uses Jest"
    return None


def imports_what_it_uses(trees: Trees) -> str | None:
    """Every test function that is called comes from vitest."""
    names = {name for module, found in imported(trees) if module == "vitest" for name in found}
    used = {_root_name(node) for root in trees for node in walk(root) if node.type == "call_expression"}
    lacking = sorted((used & _GLOBALS) - names)
    if lacking or not names:
        return "not imported from vitest: " + (", ".join(lacking) or "anything")
    return None


def expects_something(trees: Trees) -> str | None:
    """A test's body holds a matcher on an expectation of something computed, not of a literal."""
    for root in trees:
        for call in walk(root):
            if call.type == "call_expression" and _root_name(call) in _TESTS:
                bodies = [node for node in _arguments(call) if node.type in _FUNCTIONS]
                if any(_is_matcher(node) for body in bodies for node in walk(body)):
                    return None
    return "no test that expects anything"


def constructs(name: str) -> Requirement:
    """A requirement that the subject is constructed somewhere in the file."""

    def requirement(trees: Trees) -> str | None:
        for root in trees:
            for node in walk(root):
                if node.type == "new_expression" and text_of(node.child_by_field_name("constructor")) == name:
                    return None
        return f"{name} is never constructed"

    return requirement


def _arguments(call: Node) -> list[Node]:
    node = call.child_by_field_name("arguments")
    return [] if node is None else parts(node)


def _root_name(call: Node) -> str:
    """The name that a chain of calls and members starts with: `it` of `it.each([1])("…", …)`."""
    node: Node | None = call
    while node is not None and node.type in {"call_expression", "member_expression"}:
        node = node.child_by_field_name("function" if node.type == "call_expression" else "object")
    return text_of(node) if node is not None and node.type == "identifier" else ""


def _is_matcher(node: Node) -> bool:
    function = node.child_by_field_name("function") if node.type == "call_expression" else None
    if function is None or function.type != "member_expression" or _root_name(node) != "expect":
        return False
    inner: Node | None = function
    while inner is not None and inner.type == "member_expression":
        inner = inner.child_by_field_name("object")
    return inner is not None and any(
        part.type == "identifier" for argument in _arguments(inner) for part in walk(argument)
    )
