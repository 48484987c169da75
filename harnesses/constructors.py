"""How a TypeScript class is constructed: nothing, a bare super call, a model literal, parameters, logic.

The categories are those of the contract, the first that fits. Decided on the syntax tree alone; not covered:
field initialisers and static blocks, which run on construction too but are no part of the constructor.
"""

from __future__ import annotations

from typing import Literal

from tree_sitter import Node

from harnesses.typescript import has_token, member_name, members, parts, statements, text_of, unwrapped, walk

Category = Literal[
    "empty", "super_only", "none", "model_literal", "parameter_property", "parameters", "logic"
]

COMPLIANT = frozenset({"none", "empty", "super_only"})

_EFFECTS = frozenset(
    {
        "call_expression",
        "new_expression",
        "assignment_expression",
        "augmented_assignment_expression",
        "update_expression",
        "await_expression",
        "yield_expression",
        "jsx_element",  # compiled to a call
        "jsx_self_closing_element",
    }
)


def _constructors(class_node: Node) -> list[Node]:
    # `["constructor"]() {}` is a method like any other; quoted without brackets it is the constructor.
    return [
        member
        for member in members(class_node)
        if member_name(member) == "constructor"
        and getattr(member.child_by_field_name("name"), "type", "") != "computed_property_name"
    ]


def early_error(class_node: Node) -> tuple[Node, str] | None:
    """What the grammar lets through though no compiler or engine accepts it: the place and the reason."""
    for member in members(class_node):
        if member_name(member) == "#constructor":
            return member, "a member may not be called #constructor"
    found = _constructors(class_node)
    for member in found:
        if member.type not in {"method_definition", "method_signature"}:
            return member, "`constructor` may only be a method with a body"
        if has_token(member, "static", "async", "get", "set", "*", "override_modifier"):
            return member, "a constructor takes no such modifier"
    return _number_of_bodies(class_node, found)


def _number_of_bodies(class_node: Node, found: list[Node]) -> tuple[Node, str] | None:
    bodies = [member for member in found if member.type == "method_definition"]
    if len(bodies) > 1:
        return bodies[1], "the class has more than one constructor"
    if found and not bodies:
        return found[0], "the constructor has no body"
    if bodies and any(bodies[0].child_by_field_name(field) for field in ("return_type", "type_parameters")):
        return bodies[0], "a constructor takes no type of its own"
    if bodies and _super_calls(bodies[0]) and not _has_base(class_node):
        return bodies[0], "super() in a class that extends nothing"
    return None


def _has_base(class_node: Node) -> bool:
    heritage = [child for child in class_node.children if child.type == "class_heritage"]
    return any(has_token(child, "extends_clause") for child in heritage)


def constructor_category(class_node: Node) -> Category:
    """How a class is constructed; of several categories the contract's order decides."""
    constructor = next((m for m in _constructors(class_node) if m.type == "method_definition"), None)
    if constructor is None:
        return "none"
    formal = constructor.child_by_field_name("parameters")
    parameters = [] if formal is None else parts(formal)
    if any(has_token(p, "accessibility_modifier", "override_modifier", "readonly") for p in parameters):
        return "parameter_property"
    supers = _super_calls(constructor)
    others = [s for s in statements(constructor.child_by_field_name("body")) if _super_call(s) is None]
    arguments = [argument for call in supers for argument in _arguments(call)]
    if len(supers) > 1 or any(_acts(a) for a in arguments) or (others and not _is_model_literal(others)):
        return "logic"
    if others:
        return "model_literal"
    handed = {text for argument in arguments if (text := _handed(argument))}
    if not all(_parameter_forms(parameter) & handed for parameter in parameters):
        return "parameters"
    return "super_only" if supers else "empty"


def _super_calls(constructor: Node) -> list[Node]:
    body = statements(constructor.child_by_field_name("body"))
    return [call for statement in body if (call := _super_call(statement)) is not None]


def _super_call(statement: Node) -> Node | None:
    inner = parts(statement)
    if statement.type != "expression_statement" or not inner:
        return None
    call = unwrapped(inner[0])
    function = call.child_by_field_name("function") if call.type == "call_expression" else None
    arguments = call.child_by_field_name("arguments")
    plain = arguments is not None and arguments.type == "arguments"
    return call if plain and function is not None and function.type == "super" else None


def _arguments(call: Node) -> list[Node]:
    node = call.child_by_field_name("arguments")
    return [] if node is None else parts(node)


def _acts(argument: Node) -> bool:
    return any(
        node.type in _EFFECTS or (node.type == "unary_expression" and has_token(node, "delete"))
        for node in walk(argument)
    )


def _handed(argument: Node) -> str:
    """`name` or `...name` where an argument is just that, else nothing."""
    node = unwrapped(argument)
    prefix = ""
    if node.type == "spread_element":
        prefix, node = "...", unwrapped(parts(node)[0])
    return prefix + text_of(node) if node.type == "identifier" else ""


def _parameter_forms(parameter: Node) -> set[str]:
    """The arguments that hand a parameter on; none for a pattern, or a default (which decides something)."""
    pattern = parameter.child_by_field_name("pattern")
    if pattern is None or parameter.child_by_field_name("value") is not None:
        return set()
    if pattern.type == "rest_pattern":
        name = text_of(parts(pattern)[0])
        return {name, "..." + name}
    return {text_of(pattern)} if pattern.type == "identifier" else set()


def _is_model_literal(found: list[Node]) -> bool:
    if len(found) != 1 or found[0].type != "expression_statement":
        return False
    assignment = unwrapped(parts(found[0])[0])
    left, right = assignment.child_by_field_name("left"), assignment.child_by_field_name("right")
    if assignment.type != "assignment_expression" or left is None or right is None:
        return False
    target = unwrapped(left)
    owner = target.child_by_field_name("object")
    name = text_of(target.child_by_field_name("property"))
    own = owner is not None and unwrapped(owner).type == "this"
    return (
        own and target.type == "member_expression" and name == "model" and unwrapped(right).type == "object"
    )


def has_init(class_node: Node) -> bool:
    """Whether an instance method `init` of the class itself does something; of two, the last one counts."""
    found = [
        member
        for member in members(class_node)
        if member.type == "method_definition"
        and member_name(member) == "init"
        and not has_token(member, "static", "get", "set", "abstract")
        and not _modified_above(member)
    ]
    return bool(found) and bool(statements(found[-1].child_by_field_name("body")))


def _modified_above(member: Node) -> bool:
    """Whether `static`, `get` or `set` stands on a line of its own above; to the grammar that is a field."""
    before = member.prev_sibling
    while before is not None and before.type == "comment":
        before = before.prev_sibling
    return before is not None and text_of(before) in {"static", "get", "set"}
