"""Reading TypeScript, TSX and JavaScript: does it parse, and which classes does it hold?

    >>> source = parse("class A { init() { return this; } }")
    >>> [text_of(node.child_by_field_name("name")) for node in class_nodes(source.root)], source.problem
    (['A'], None)

Trees are walked with a stack of our own, so that depth costs memory and never a crash. Not covered: types
(nothing is resolved or checked), and most errors that a compiler reports after parsing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, reduce
from itertools import pairwise, product
from typing import Literal

from tree_sitter import Language, Node, Parser

from harnesses.typescript_limits import MANY_SLASHES, overlong_line, within_budget

Dialect = Literal["ts", "tsx"]

CLASS_TYPES = frozenset({"class", "class_declaration", "abstract_class_declaration"})

_COMMENTS = frozenset({"comment", "html_comment"})
_TYPE_ONLY = frozenset(
    {"parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression"}
)
_ESCAPE = re.compile(r"\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\(.)", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTINUATION = re.compile(r"\\\r?\n")
# Reserved in every mode; contextual words such as `type` or `await` may be names.
_RESERVED = frozenset(
    {"break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else"}
    | {"enum", "export", "extends", "false", "finally", "for", "function", "if", "import", "in", "instanceof"}
    | {"new", "null", "return", "super", "switch", "this", "throw", "true", "try", "typeof", "var", "void"}
    | {"while", "with"}
)
# Valid code that the grammar cannot read yet, and what it reads instead: as many bytes, the same classes.
_GAPS = (
    (re.compile(rb"(?<=\bstatic)(\s+)accessor(?=\s+[#\w\"'\[])"), rb"\1        "),
    (re.compile(rb"\ba(?=(?:ccessor|bstract)\s*[=;:?!(])"), rb"_"),
    (re.compile(rb"([<,]\s*)in(\s+)out(?=\s+\w)"), rb"\1  \2   "),
    (re.compile(rb"(\bexport\s+)type(?=\s*\*)"), rb"\1    "),
    (re.compile(rb"(\bimport\s+)defer(?=\s*\*)"), rb"\1     "),
)
_NEAR = 40
_LAST_CODE_POINT = 0x10FFFF


@dataclass(frozen=True)
class SyntaxProblem:
    """Why code does not parse: the line, from 1, and what is wrong there."""

    line: int
    what: str


@dataclass(frozen=True)
class Source:
    """Parsed code; `root` is fit for reading only where `problem` is None.

    `line_ends` are the byte offsets of the newlines.
    """

    root: Node
    problem: SyntaxProblem | None
    line_ends: tuple[int, ...]

    def line(self, node: Node) -> int:
        """The line, from 1, on which a node begins."""
        return _line(self.line_ends, node)


def parse(code: str, *, first: Dialect = "ts", only: bool = False) -> Source:
    """Parse code, trying the other dialect too before giving up, unless `only` the first will do.

    The two disagree in honest code: `<T>x` is a cast in one and an element in the other. Where neither
    parses, the problem is that of the dialect that got further.
    """
    # A lone surrogate cannot stand in a file; its stand-in is no letter: only strings may hold it.
    data = _SURROGATE.sub("\ufffd", code).encode()
    line_ends = tuple(match.start() for match in re.finditer(b"\n", data))
    mended = reduce(lambda text, gap: gap[0].sub(gap[1], text), _GAPS, data)
    failed: list[Source] = []

    def unread(line: int, what: str) -> Source:
        nothing = Parser(_language(first)).parse(b"").root_node
        return Source(root=nothing, problem=SyntaxProblem(line, what), line_ends=line_ends)

    if line := overlong_line(data):
        return unread(line, f"more than {MANY_SLASHES} slashes in one line")
    dialects: tuple[Dialect, ...] = (first,) if only else (first, "tsx" if first == "ts" else "ts")
    for text, dialect in product((data, mended) if mended != data else (data,), dialects):
        parser = Parser(_language(dialect))
        tried = within_budget(parser, text)
        if tried is None:
            return unread(1, "broken in too many ways to be read")
        # A tree of a bounded parse knows no text; good code is parsed again, to have it.
        root = tried.root_node if tried.root_node.has_error else parser.parse(text).root_node
        source = Source(root=root, problem=_problem(root, line_ends, text), line_ends=line_ends)
        if source.problem is None:
            return source
        failed.append(source)
    return max(failed, key=lambda source: source.problem.line if source.problem else 0)


@cache
def _language(dialect: str) -> Language:
    import tree_sitter_typescript as grammars

    return Language(grammars.language_tsx() if dialect == "tsx" else grammars.language_typescript())


def _line(line_ends: tuple[int, ...], node: Node) -> int:
    # Not node.start_point: tree-sitter 0.26.0 frees its numbers too early, and the process dies later on.
    return bisect_left(line_ends, node.start_byte) + 1


def _problem(root: Node, line_ends: tuple[int, ...], data: bytes) -> SyntaxProblem | None:
    node = root
    while node.has_error and not node.is_error and not node.is_missing:
        node = next(child for child in node.children if child.has_error or child.is_error or child.is_missing)
    line = _line(line_ends, node)
    if node.is_missing:
        return SyntaxProblem(line=line, what=f"`{node.type}` is missing")
    if node.is_error:
        return SyntaxProblem(line=line, what=f"cannot be read near `{_first_line(data, node)}`")
    return _slip(root, line_ends)


def _slip(root: Node, line_ends: tuple[int, ...]) -> SyntaxProblem | None:
    """What the grammar lets through though every compiler stops at it; found by comparing the two."""
    for node in walk(root):
        check = _SLIPS.get(node.type)
        what = check(node) if check else None
        if what:
            return SyntaxProblem(_line(line_ends, node), what)
    return None


def _name_slip(node: Node) -> str | None:
    text = unescaped(text_of(node))
    if text in _RESERVED and (node.parent is None or not node.parent.type.endswith("_specifier")):
        return f"`{text}` stands where a name should"
    # To the grammar any unknown sign is a letter: curly quotes, dashes and emoji would pass as names.
    letters = re.sub(r"[$#\u200c\u200d-]", "_", text)
    return None if letters.isascii() or letters.isidentifier() else f"`{text[:_NEAR]}` is not a name"


def _regex_slip(node: Node) -> str | None:
    # `/* a /` is an open comment to every compiler, and a regular expression to the grammar.
    return "a comment does not end" if text_of(node).startswith("/*") else None


def _string_slip(node: Node) -> str | None:
    broken = "\n" in _CONTINUATION.sub("", text_of(node))
    in_element = node.parent is not None and node.parent.type == "jsx_attribute"
    return "a string runs over the end of its line" if broken and not in_element else None


def _element_slip(node: Node) -> str | None:
    opening = node.child_by_field_name("open_tag")
    closing = node.child_by_field_name("close_tag")
    if opening is None or closing is None:
        return None
    tag = text_of(opening.child_by_field_name("name"))
    return None if tag == text_of(closing.child_by_field_name("name")) else f"<{tag}> is not closed"


def _heritage_slip(node: Node) -> str | None:
    values = node.children_by_field_name("value")
    odd = len(values) != 1 or values[0].type == "binary_expression"
    return "a class extends exactly one other" if odd else None


def _arguments_slip(node: Node) -> str | None:
    kinds = [child.type for child in node.children if child.type not in _COMMENTS]
    odd = any(kind == "," and before in {"(", ","} for before, kind in pairwise(kinds))
    return "an argument is missing" if odd else None


def _parameters_slip(node: Node) -> str | None:
    patterns = (part.child_by_field_name("pattern") for part in parts(node)[:-1])
    rest = any(found and found.type == "rest_pattern" for found in patterns)
    return "a rest parameter stands before another" if rest else None


_SLIPS: dict[str, Callable[[Node], str | None]] = {
    "identifier": _name_slip,
    "type_identifier": _name_slip,
    "property_identifier": lambda node: None if text_of(node) in _RESERVED else _name_slip(node),
    "private_property_identifier": _name_slip,
    "regex": _regex_slip,
    "string": _string_slip,
    "jsx_element": _element_slip,
    "extends_clause": _heritage_slip,
    "arguments": _arguments_slip,
    "formal_parameters": _parameters_slip,
}


def _first_line(data: bytes, node: Node) -> str:
    end = min(node.end_byte, node.start_byte + 4 * _NEAR)
    text = data[node.start_byte : end].decode("utf-8", "replace").lstrip()
    return text.split("\n", 1)[0][:_NEAR].strip()


def walk(root: Node) -> Iterator[Node]:
    """Every node below and including root, parents first, in the order of the text."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children))


def class_nodes(root: Node) -> Iterator[Node]:
    """Classes with a body of their own: declarations and expressions, nested ones too, nothing ambient."""
    stack = [root]
    while stack:
        node = stack.pop()
        if node.type == "ambient_declaration":
            continue
        # `class` is also the name of the keyword's own node, which has no children.
        if node.type in CLASS_TYPES and node.child_count:
            yield node
        stack.extend(reversed(node.children))


def members(class_node: Node) -> list[Node]:
    """A class's members in order, decorators and comments left out."""
    body = class_node.child_by_field_name("body")
    return [] if body is None else [node for node in parts(body) if node.type != "decorator"]


def member_name(member: Node) -> str | None:
    """A member's name as the engine sees it: quotes and escapes resolved, `#` kept; None where computed.

    A computed literal such as `["init"]` has a name too.
    """
    node = member.child_by_field_name("name") if member.type != "index_signature" else None
    if node is not None and node.type == "computed_property_name":
        inner = parts(node)
        node = inner[0] if inner and inner[0].type in {"string", "template_string"} else None
        if node is not None and any(part.type == "template_substitution" for part in parts(node)):
            node = None
    if node is None:
        return None
    text = text_of(node)
    return unescaped(text[1:-1] if node.type in {"string", "template_string"} else text)


def has_token(node: Node, *tokens: str) -> bool:
    """Whether a node's own keywords and modifiers (`static`, `get`, …) include one of these types."""
    return any(child.type in tokens for child in node.children)


def parts(node: Node) -> list[Node]:
    """The named children, comments aside."""
    return [child for child in node.named_children if child.type not in _COMMENTS]


def statements(block: Node | None) -> list[Node]:
    """A block's statements; stray semicolons are none."""
    return [] if block is None else [node for node in parts(block) if node.type != "empty_statement"]


def unwrapped(node: Node) -> Node:
    """The expression inside parentheses, casts and `!`, which do nothing at run time."""
    while True:
        inner = parts(node)
        if node.type in _TYPE_ONLY and inner:
            node = inner[0]
        elif node.type == "type_assertion" and inner:
            node = inner[-1]
        else:
            return node


def text_of(node: Node | None) -> str:
    """A node's text, empty for none."""
    return "" if node is None or node.text is None else node.text.decode("utf-8", "replace")


def unescaped(text: str) -> str:
    """Text with its unicode and hexadecimal escapes resolved, as an engine reads a name."""

    def resolve(match: re.Match[str]) -> str:
        digits = match[1] or match[2] or match[3]
        if not digits:
            return match[4]
        return chr(int(digits, 16)) if int(digits, 16) <= _LAST_CODE_POINT else match[0]

    return _ESCAPE.sub(resolve, text) if "\\" in text else text
