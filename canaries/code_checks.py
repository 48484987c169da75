"""What a code canary requires of a reply's code: each requirement reads syntax trees, never text.

    check = writes(explicit_empty_constructor("KettleTimer"))

Every code block of the reply must parse; a requirement is met where one block meets it. Not covered: types,
and whether the code does at run time what was asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tree_sitter import Node

from canaries.record import Check, verdict
from harnesses import empty_constructor
from harnesses.code_blocks import code_blocks
from harnesses.constructors import constructor_category
from harnesses.records import Case, Score
from harnesses.typescript import (
    class_nodes,
    has_token,
    member_name,
    members,
    parse,
    parts,
    statements,
    text_of,
    unwrapped,
    walk,
)

Trees = Sequence[Node]
"""The syntax trees of a reply's code blocks, in order."""

Requirement = Callable[[Trees], str | None]
"""What is wrong with the code, None where the requirement is met."""

_EXPORTED = "export_statement"
_STATE_FIELDS = frozenset({"this.model", "this.scenario", "this.state"})
"""Fields that hold all of a component's state; another one alone is only part of it."""


def writes(*requirements: Requirement, compliant: bool = True) -> Check:
    """A check that a reply holds code that parses and meets every requirement.

    Args:
        requirements: see `Requirement`.
        compliant: whether every class must also pass the empty-constructor harness.
    """

    def check(text: str) -> Score:
        sources = [
            parse(block.text, first="ts" if block.language in {"", "ts"} else "tsx")
            for block in code_blocks(text.encode("utf-8", "replace").decode("utf-8"))
        ]
        broken = [source.problem.what for source in sources if source.problem]
        if broken or not sources:
            return verdict([f"does not parse: {broken[0]}" if broken else "no code"], "")
        trees = [source.root for source in sources]
        problems = [problem for requirement in requirements if (problem := requirement(trees))]
        if compliant:
            judged = empty_constructor.score(Case(id="canary", prompt="-"), text)
            problems += [] if judged.value else [judged.reason]
        return verdict(problems, "parses and has the structure")

    return check


def exported_class(name: str, *, implements: str | None = None) -> Requirement:
    """A class of that name is exported, and says that it implements the interface named."""

    def requirement(trees: Trees) -> str | None:
        for node in _classes(trees, name):
            if implements is not None and implements not in _implemented(node):
                return f"{name} does not say that it implements {implements}"
            return None if _is_exported(node, name) else f"{name} is not exported"
        return f"no class {name}"

    return requirement


def explicit_empty_constructor(name: str) -> Requirement:
    """The class has a written-out constructor without parameters and without statements."""

    def requirement(trees: Trees) -> str | None:
        for node in _classes(trees, name):
            for member in _methods(node, "constructor"):
                formal = member.child_by_field_name("parameters")
                if constructor_category(node) == "empty" and not (formal and parts(formal)):
                    return None
        return f"{name} has no empty constructor written out"

    return requirement


def init_sets_state(name: str) -> Requirement:
    """The class's init() takes a parameter and assigns to `this`."""

    def requirement(trees: Trees) -> str | None:
        for node in _classes(trees, name):
            for member in _methods(node, "init"):
                formal = member.child_by_field_name("parameters")
                if formal and parts(formal) and any(_sets_this(inner) for inner in walk(member)):
                    return None
        return f"{name} has no init() that takes something and keeps it"

    return requirement


def method(name: str, wanted: str) -> Requirement:
    """The class has an instance method of that name that does something."""

    def requirement(trees: Trees) -> str | None:
        for node in _classes(trees, name):
            if any(statements(member.child_by_field_name("body")) for member in _methods(node, wanted)):
                return None
        return f"{name} has no method {wanted}() that does something"

    return requirement


def further_method(name: str) -> Requirement:
    """The class can do something beside being constructed, filled and serialized."""

    def requirement(trees: Trees) -> str | None:
        known = {"constructor", "init", None}
        for node in _classes(trees, name):
            if any(m.type == "method_definition" and member_name(m) not in known for m in members(node)):
                return None
        return f"{name} has no method beside init()"

    return requirement


def returns_own_state(name: str, wanted: str) -> Requirement:
    """The method returns an object made from `this`: a literal, a copy, or the model itself."""

    def requirement(trees: Trees) -> str | None:
        for node in _classes(trees, name):
            for member in _methods(node, wanted):
                if any(_is_own_state(value, member) for value in _returned(member)):
                    return None
        return f"{name} has no {wanted}() that returns its state as an object"

    return requirement


def path_comment(path: str) -> Requirement:
    """A block opens with a comment that names the file's path."""

    def requirement(trees: Trees) -> str | None:
        first = [root.children[0] for root in trees if root.children]
        if any(node.type == "comment" and path in text_of(node) for node in first):
            return None
        return f"no path comment naming {path} at the top"

    return requirement


def imports(name: str, module_part: str) -> Requirement:
    """The name is imported from a module whose path contains that part."""

    def requirement(trees: Trees) -> str | None:
        if any(name in names and module_part in module for module, names in imported(trees)):
            return None
        return f"{name} is not imported from {module_part}"

    return requirement


def imported(trees: Trees) -> Iterator[tuple[str, set[str]]]:
    """(module, names imported from it) of each import statement."""
    for root in trees:
        for node in parts(root):
            if node.type == "import_statement":
                inner = [text_of(n) for n in walk(node) if n.type == "identifier"]
                yield text_of(node.child_by_field_name("source")).strip("'\"`"), set(inner)


def _classes(trees: Trees, name: str) -> Iterator[Node]:
    for root in trees:
        for node in class_nodes(root):
            if text_of(node.child_by_field_name("name")) == name:
                yield node


def _methods(node: Node, name: str) -> list[Node]:
    return [
        member
        for member in members(node)
        if member.type == "method_definition"
        and member_name(member) == name
        and not has_token(member, "static", "get", "set")
    ]


def _implemented(node: Node) -> set[str]:
    clauses = [inner for inner in walk(node) if inner.type == "implements_clause"]
    return {text_of(part).split("<", 1)[0] for clause in clauses[:1] for part in parts(clause)}


def _is_exported(node: Node, name: str) -> bool:
    if node.parent is not None and node.parent.type == _EXPORTED:
        return True
    root = node
    while root.parent is not None:
        root = root.parent
    lists = [clause for top in parts(root) if top.type == _EXPORTED for clause in walk(top)]
    return any(text_of(n) == name for n in lists if n.type == "identifier")


def _sets_this(node: Node) -> bool:
    if node.type in {"assignment_expression", "augmented_assignment_expression"}:
        target = node.child_by_field_name("left")
        return target is not None and text_of(unwrapped(target)).startswith("this.")
    return node.type == "call_expression" and text_of(node).startswith("Object.assign(this")


def _returned(member: Node) -> Iterator[Node]:
    for node in walk(member):
        if node.type == "return_statement" and parts(node):
            yield unwrapped(parts(node)[0])


def _is_own_state(value: Node, member: Node) -> bool:
    if value.type == "identifier":
        bound = [n for n in walk(member) if n.type == "variable_declarator"]
        values = [n.child_by_field_name("value") for n in bound if _binds(n, text_of(value))]
        return any(
            v is not None and v.type != "identifier" and _is_own_state(unwrapped(v), member) for v in values
        )
    reads_this = any(node.type == "this" for node in walk(value))
    if value.type == "call_expression":
        called = text_of(value.child_by_field_name("function"))
        return reads_this and called in {"structuredClone", "Object.assign", "JSON.parse"}
    if value.type == "member_expression":
        return text_of(value) in _STATE_FIELDS
    return reads_this and value.type == "object"


def _binds(declarator: Node, name: str) -> bool:
    return text_of(declarator.child_by_field_name("name")) == name
