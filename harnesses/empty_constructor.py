"""Empty constructors: every class of a reply does nothing on construction and fills itself in `init`.

    class Ledger { constructor() {} init() { this.rows = []; return this; } }     passes
    class Ledger { constructor(private rows: Row[]) {} }                          fails: parameter_property

Code is parsed, never searched: the word `constructor` in a string or a comment is nothing. Interfaces and
ambient classes are no classes. Members that no compiler accepts (two constructors, an async one, `super()`
without a base) count as code that does not parse. Not covered: types, field initialisers, static blocks, and
what `init` does.
"""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from harnesses.code_blocks import CodeBlock, Language, code_blocks
from harnesses.constructors import COMPLIANT, Category, constructor_category, early_error, has_init
from harnesses.prompts import FIXTURES, load_cases
from harnesses.records import Case, Harness, Record, Score
from harnesses.stats import pass_rate
from harnesses.typescript import Source, class_nodes, parse, text_of, unescaped

PROMPTS = "prompts/empty_constructor.jsonl"
ANONYMOUS = "(anonymous)"
MAX_REPLY = 1_000_000
MAX_CODE = 200_000
"""Characters of a reply, and of code in it; more is not read, and fails: that keeps time bounded."""

_COMPLAINTS: dict[str, str] = {
    "parameter_property": "a parameter property",
    "logic": "logic in the constructor",
    "model_literal": "this.model = {…} in the constructor",
    "parameters": "constructor parameters not handed to super",
}
_CODE_SUFFIXES: dict[str, Language] = {
    ".ts": "ts",
    ".mts": "ts",
    ".cts": "ts",
    ".tsx": "tsx",
    ".js": "js",
    ".mjs": "js",
    ".cjs": "js",
    ".jsx": "jsx",
}
_SHOWN = 3


class ClassReport(Record):
    """One class: its name, its line in the judged text (from 1), and how it is constructed."""

    name: str
    line: int
    constructor: Category
    has_init: bool
    compliant: bool


class Problem(Record):
    """Why a piece of code cannot be used, with the line in the judged text (from 1)."""

    line: int
    what: str


def score(case: Case, text: str) -> Score:
    """Judge a reply: 1 when its code parses, holds a class and every class is compliant; else 0, not None."""
    del case  # any good class will do; the prompt does not change the rule
    return _score_reply(text)


def score_file(suffix: str, text: str) -> Score:
    """Judge a plain file: TypeScript and JavaScript as it stands, anything else as a reply."""
    language = _CODE_SUFFIXES.get(suffix.lower())
    if language is None:
        return _score_reply(text)
    return _score((CodeBlock(text=text, language=language, line=1, fenced=False),))


def _score_reply(text: str) -> Score:
    if len(text) > MAX_REPLY:
        return _unread(f"longer than {MAX_REPLY} characters")
    return _score(code_blocks(text))


def _unread(why: str) -> Score:
    return Score(value=0, reason=f"{why}: not read", details={"classes": []})


def _score(blocks: tuple[CodeBlock, ...]) -> Score:
    classes: list[ClassReport] = []
    problems: list[Problem] = []
    if sum(len(block.text) for block in blocks) > MAX_CODE:
        return _unread(f"more than {MAX_CODE} characters of code")
    for block in blocks:
        for found in read_block(block):
            if isinstance(found, Problem):
                problems.append(found)
            else:
                classes.append(found)
    details = {"classes": [report.model_dump() for report in classes]}
    if problems:
        reason = f"does not parse: line {problems[0].line}: {problems[0].what}"
        return Score(value=0, reason=reason, details=details)
    if not classes:
        return Score(value=0, reason="no class", details=details)
    wrong = [report for report in classes if not report.compliant]
    if wrong:
        return Score(value=0, reason=_complaint(wrong), details=details)
    noun = "class" if len(classes) == 1 else "classes"
    return Score(value=1, reason=f"{len(classes)} {noun}, all compliant", details=details)


def _complaint(wrong: list[ClassReport]) -> str:
    said = []
    for report in wrong[:_SHOWN]:
        faults = [_COMPLAINTS[report.constructor]] if report.constructor in _COMPLAINTS else []
        faults += [] if report.has_init else ["no init() of its own that does something"]
        said.append(f"{report.name} (line {report.line}): {', '.join(faults)}")
    more = [f"{len(wrong) - _SHOWN} more"] if len(wrong) > _SHOWN else []
    return "; ".join(said + more)


def read_block(block: CodeBlock) -> Iterator[ClassReport | Problem]:
    """The classes of a piece of code in order, or what is wrong with it; lines count in the whole reply."""
    before = block.line - 1
    # A fence's label is loosely meant; a file's suffix is what its compiler goes by.
    only = not block.fenced and block.language in {"ts", "tsx"}
    source = parse(block.text, first="ts" if block.language in {"", "ts"} else "tsx", only=only)
    if source.problem is not None:
        yield Problem(line=before + source.problem.line, what=source.problem.what)
        return
    for node in class_nodes(source.root):
        error = early_error(node)
        if error is None:
            yield _report(source, node, before)
        else:
            yield Problem(line=before + source.line(error[0]), what=error[1])


def _report(source: Source, node: Node, before: int) -> ClassReport:
    category, initialised = constructor_category(node), has_init(node)
    # Decorators may stand lines above: a class is where its keyword is.
    keyword = next(child for child in node.children if child.type == "class")
    return ClassReport(
        name=unescaped(text_of(node.child_by_field_name("name"))) or ANONYMOUS,
        line=before + source.line(keyword),
        constructor=category,
        has_init=initialised,
        compliant=initialised and category in COMPLIANT,
    )


HARNESS = Harness(
    name="empty_constructor",
    metric="pass_rate",
    load=lambda: load_cases(FIXTURES / "prompts" / "empty_constructor.jsonl"),
    score=score,
    summarise=pass_rate,
    score_file=score_file,
    prompts=(PROMPTS,),
)
