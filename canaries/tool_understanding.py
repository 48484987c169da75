"""Tool understanding: when read_file is due, and how a tool call is built.

The call must be one that the tool harness reads; an explanation alone is not enough. Not covered: whether the
client at hand wants the native form; that is what `tool_success` measures.
"""

from __future__ import annotations

from canaries.labels import Label, labelled
from canaries.record import Canary, verdict
from canaries.statements import Fact, explains
from harnesses.records import Score
from harnesses.tool_formats import read_calls

_TOOL = r"\b(?:read_file|it|the tool|this tool)\b"
_CONTENT = (
    r"\b(?:contents?|text of|what (?:\w+ ){0,2}?(?:is|stands) in|"
    r"before (?:\w+ ){0,3}?(?:edit\w*|chang\w*|answer\w*|touch\w*|modif\w*|quot\w*))\b"
)
_NOT_DUE = (
    r"\b(?:already|unknown|search\w*|grep_search|file_glob_search|find|list|lists|listing|director(?:y|ies)|folders?|"
    r"creat\w+|new file|in (?:the |your )?context|pasted|open|(?P<own{n}>(?:do|does)(?: not|n't) (?:yet )?"
    r"(?:know|exist)))\b"
)

_WHEN = Fact(
    name="read_file is for the content of a file",
    said=(
        rf"\b(?:use|call|reach for|need|take|pick|run|want)\b(?: \w+)? {_TOOL}[^.;]{{0,100}}?{_CONTENT}",
        (
            rf"{_TOOL}(?: tool)?(?: \w+)? "
            rf"(?:is|returns?|shows?|gives?|reads?|fetches|loads?)\b[^.;]{{0,80}}?{_CONTENT}"
        ),
        rf"{_CONTENT}[^.;]{{0,80}}?\b(?:use|call|reach for|take|run)\b(?: \w+)? {_TOOL}",
    ),
)
_WHEN_NOT = Fact(
    name="read_file is not due where the content is known or the file is not",
    said=(
        r"\b(?:pointless|unnecessary|useless|needless|redundant|superfluous|wasted|a waste)\b"
        r"(?: (?P<own>if)\b)?[^.;]{0,80}?" + _NOT_DUE.format(n=1),
        r"\b(?P<own>(?:do not|don't|never|no need to|(?:is|are) not|isn't|skip|avoid))\b[^.;]{0,40}?"
        r"\b(?:use|call|need(?:ed)?|reach|worth|useful|due|read_file|it)\b[^.;]{0,80}?"
        + _NOT_DUE.format(n=2),
    ),
)

_PARTS = (
    (
        r"\b(?:tool call|call|it)(?: \w+)? (?:has|have|consists of|contains|needs|carries|holds|names|is "
        r"(?:built|made|put "
        r"together)|is (?:a|one) (?:json )?object)\b[^.;]{0,60}?\bname\b[^.;]{0,80}?"
        r"\b(?:arguments|parameters)\b"
    ),
    (
        r"\bparts\b(?: of \w+ \w+(?: \w+)?)?(?: \w+){0,2}?(?: "
        r"are|:)[^.;]{0,40}?\bname\b[^.;]{0,60}?\b(?:arguments|parameters)\b"
    ),
)
_SAYS_PARTS = explains(Fact(name="a call has a name and arguments", said=_PARTS))
_LISTS_PARTS = labelled(
    (
        Label("name", "(?:tool )?name", (r"\b(?:tools?|function|which)\b",)),
        Label("arguments", "arguments|parameters", (r"\b(?:object|json|parameters?|values?|key)\b",)),
    ),
    words=2,
    exclusive=False,
)
_TOOL_NAME = "read_file"
_FILE = "config/lighthouse.json"
_PATH_ARGUMENTS = ("filepath", "target_file")
"""What the known tool files call the path."""


def builds_a_call(text: str) -> Score:
    """The parts are named, and one call stands there that reads the file asked for."""
    problems = (
        [] if _SAYS_PARTS(text).value or _LISTS_PARTS(text).value else ["does not name the parts of a call"]
    )
    reading = read_calls(text, frozenset({_TOOL_NAME}))
    if reading.problems or len(reading.calls) != 1:
        problems.append(
            reading.problems[0] if reading.problems else f"{len(reading.calls)} calls instead of one"
        )
    else:
        call = reading.calls[0]
        if call.name != _TOOL_NAME or not any(call.arguments == {key: _FILE} for key in _PATH_ARGUMENTS):
            problems.append(f"the call does not read {_FILE}")
    return verdict(problems, f"names the parts and reads {_FILE}")


CANARIES = (
    Canary(
        id="tool-when-read-file",
        check=explains(_WHEN, _WHEN_NOT),
        passing="Use read_file when you know the path and need the content of the file, for example before "
        "you edit it. "
        "It is pointless when the content is already in the context. When the path is unknown, search first.",
        near_miss="Never use read_file to get the content of a file. It is pointless when you already know "
        "it.",
    ),
    Canary(
        id="tool-build-call",
        check=builds_a_call,
        passing="A tool call has two parts: the name of the tool and its arguments, a JSON "
        "object.\n\n<tool_call>\n"
        '{"name": "read_file", "arguments": {"filepath": "config/lighthouse.json"}}\n</tool_call>',
        near_miss="A tool call has two parts: the name of the tool and its arguments, a JSON "
        "object.\n\n<tool_call>\n"
        '{"name": "read_file", "arguments": "config/lighthouse.json"}\n</tool_call>',
    ),
)
