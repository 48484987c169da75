"""Finding tool calls in a reply's text, and telling them from talk about tool calls.

    >>> read_text('<tool_call>{"name": "ls", "arguments": {}}</tool_call>', frozenset({"ls"}))[0].name
    'ls'

The text is walked once from left to right; whatever begins first decides how its inside is read. Inline code,
quotations (`>` lines, quotation marks, <code>, <q>, comments), thoughts (<think>) and fences of another
language are talk. A fence without a language or of a data language may hold calls: these are meant, not
native.

Time is linear: every search either moves the position or is remembered as fruitless, and broken JSON is paid
from a budget. Not covered: quotations in straight marks across lines, and code indented by four blanks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace

from harnesses.tool_json import BrokenJsonError, Decoded, decode_at
from harnesses.tool_quotes import QuotationMarks
from harnesses.tool_shapes import Call, Found, loose, tagged

_MARKUP = (
    r"(?P<hermes><tool_call>)|(?P<qwen><function=)"
    r"|(?P<json>\{(?=[ \t\r\n]*\"))"
)
_IN_FENCE = re.compile(_MARKUP)
_IN_TEXT = re.compile(
    r"(?P<fence>^[ \t]*(?:(?P<ticked>`{3,})(?P<lang>[^\n`]*)|(?P<tilded>~{3,})(?P<tongue>[^\n]*))$)"
    r"|(?P<cited>^ {0,3}>[^\n]*)|(?P<ticks>`+)|(?P<aside><think>|<(?:code|pre|q|blockquote)>|<!--)|"
    + _MARKUP,
    re.MULTILINE,
)
_DATA_LANGUAGES = {"", "json", "jsonc", "json5", "tool_call", "tool_calls", "xml", "text", "txt", "plaintext"}
_SPACE = re.compile(r"[ \t\r\n]*")
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*(?=\n)|^[ \t]*(?:`{3,}[^\n`]*|~{3,}[^\n]*)$|^ {0,3}>", re.MULTILINE)
_NAME = re.compile(r"([^<>\s]{1,128})>")
_ATTEMPT = re.compile(
    r'\{[ \t\r\n]*"name"[ \t\r\n]*:[ \t\r\n]*"([^"\\\n]{1,128})"[ \t\r\n]*,'
    r'[ \t\r\n]*"(?:arguments|parameters)"'
)
_END_ARG = re.compile(r"\nEND_ARG[ \t\r]*(?=\n|\Z)")
_CLOSE = "</tool_call>"
_BESIDE = "another JSON object stands beside the call"
_LOOSE = {"json", "fenced_json", "parameters"}
_MAX_BROKEN = 256


@dataclass
class _Budget:
    """How much broken JSON is still looked at; each piece could cost the length of the text."""

    characters: int
    pieces: int = _MAX_BROKEN

    @property
    def spent(self) -> bool:
        return self.characters < 0 or self.pieces < 0

    def decode(self, text: str, start: int) -> Decoded | None:
        try:
            return decode_at(text, start)
        except BrokenJsonError as error:
            self.characters -= error.cost
            self.pieces -= 1
            return None


def read_text(text: str, known: frozenset[str]) -> list[Found]:
    """Every call, and every attempt that cannot be read, in the order of the text.

    Args:
        text: the reply.
        known: names of the tools; JSON outside tags counts as a call only with one of these names.
    """
    budget = _Budget(4 * len(text) + 10_000)
    found = _Walk(text, known, budget).found
    # Data is no call. Yet of two objects, nothing but a tag or a message says which one is the call.
    if not any(isinstance(one, Call) and one.format in _LOOSE for one in found):
        found = [one for one in found if one != _BESIDE]
    return [*found, "too much broken JSON to read"] if budget.spent else found


class _Walk:
    """One pass over a text; `found` is its result."""

    def __init__(self, text: str, known: frozenset[str], budget: _Budget, *, fenced: bool = False) -> None:
        self.text, self.known, self.budget, self.fenced = text, known, budget, fenced
        self.found: list[Found] = []
        self._absent: dict[str, int] = {}
        self._marks = QuotationMarks(text)
        self._ticks: dict[int, list[int]] | None = None
        self._paragraph_ends: list[int] = []
        self._run()

    def _run(self) -> None:
        read: dict[str, Callable[[re.Match[str]], int]] = {
            "fence": self._fence,
            "cited": re.Match.end,
            "ticks": self._inline_code,
            "aside": self._aside,
            "hermes": self._hermes,
            "qwen": lambda match: self._qwen(match.end()),
            "json": self._json,
        }
        pattern, position = (_IN_FENCE if self.fenced else _IN_TEXT), 0
        while not self.budget.spent and (match := pattern.search(self.text, position)):
            self._marks.pass_over(position, match.start())
            before = len(self.found)
            position = read[match.lastgroup or "json"](match)
            if len(self.found) > before and self._marks.around(match.start(), position):
                del self.found[before:]
            self._marks.skip(match.start(), position)

    def _find(self, what: str, start: int) -> int:
        """Like str.find, but what is not there is looked for once only."""
        if what in self._absent and start >= self._absent[what]:
            return -1
        at = self.text.find(what, start)
        if at < 0:
            self._absent[what] = start
        return at

    def _space(self, start: int) -> int:
        match = _SPACE.match(self.text, start)
        return match.end() if match else start

    def _fence(self, match: re.Match[str]) -> int:
        marks = match["ticked"] or match["tilded"]
        language = (match["lang"] or match["tongue"] or "").strip().lower().split(" ")[0]
        if language == "tool":
            return self._continue(match.end(), marks)
        body_end, end = self._fence_end(match.end(), marks)
        if language in _DATA_LANGUAGES:
            inside = _Walk(self.text[match.end() : body_end], self.known, self.budget, fenced=True)
            self.found += inside.found
        return end

    def _fence_end(self, start: int, marks: str) -> tuple[int, int]:
        """Where the body ends and where the closing line does; an open fence runs to the text's end."""
        closing = re.compile(rf"^[ \t]*{marks[0]}{{{len(marks)},}}[ \t\r]*$", re.MULTILINE)
        match = closing.search(self.text, start)
        return match.span() if match else (len(self.text), len(self.text))

    def _continue(self, start: int, marks: str) -> int:
        """Continue's block: TOOL_NAME, then BEGIN_ARG … END_ARG around each raw value, then the fence."""
        name, arguments = "", dict[str, str]()
        position = start + 1
        while position < len(self.text):
            line_end = self._line_end(position)
            line = self.text[position:line_end].strip()
            key, _, rest = line.partition(":")
            if line.startswith(marks) and not line.strip(marks[0]):
                self.found.append(
                    Call(name, arguments, "continue", native=True, textual=True)
                    if name
                    else "a tool block has no TOOL_NAME"
                )
                return line_end
            if key == "TOOL_NAME" and not name:
                name = rest.strip()
            elif key == "BEGIN_ARG" and name and rest.strip() not in arguments:
                closing = _END_ARG.search(self.text, line_end)
                if closing is None:
                    break
                arguments[rest.strip()] = self.text[line_end + 1 : closing.start()]
                line_end = closing.end()
            elif line:
                self.found.append(f"a line of a tool block is not understood: {line[:60]!r}")
                return self._fence_end(line_end, marks)[1]
            position = line_end + 1
        self.found.append("a tool block is not closed")
        return len(self.text)

    def _line_end(self, start: int) -> int:
        end = self.text.find("\n", start)
        return len(self.text) if end < 0 else end

    def _inline_code(self, match: re.Match[str]) -> int:
        """The end of the code span, or of the backticks alone where nothing closes them in the paragraph."""
        if self._ticks is None:
            self._ticks = {}
            for run in re.finditer("`+", self.text):
                self._ticks.setdefault(len(run[0]), []).append(run.start())
            self._paragraph_ends = [end.start() for end in _PARAGRAPH_END.finditer(self.text)]
        same = self._ticks.get(len(match[0]), [])
        closing = bisect_left(same, match.end())
        limit = bisect_left(self._paragraph_ends, match.end())
        if closing == len(same):
            return match.end()
        if limit < len(self._paragraph_ends) and self._paragraph_ends[limit] < same[closing]:
            return match.end()
        return same[closing] + len(match[0])

    def _aside(self, match: re.Match[str]) -> int:
        """Past a thought, a quotation or a comment; an opening tag that nothing closes is only a word."""
        closing = "-->" if match[0] == "<!--" else f"</{match[0][1:]}"
        end = self._find(closing, match.end())
        if end >= 0:
            return end + len(closing)
        # A thought that was cut off: nothing after it is an answer.
        cut_off = match[0] == "<think>" and match.start() == self._space(0)
        return len(self.text) if cut_off else match.end()

    def _hermes(self, match: re.Match[str]) -> int:
        start = self._space(match.end())
        if self.text.startswith("<function=", start):
            end = self._qwen(start + len("<function="))
            after = self._space(end)
            return after + len(_CLOSE) if self.text.startswith(_CLOSE, after) else end
        if not self.text.startswith("{", start):
            return self._hermes_without_json(match.end(), start)
        decoded = self.budget.decode(self.text, start)
        if decoded is None:
            self.found.append("the tool call's JSON is broken")
            closing = self._find(_CLOSE, start)
            return start + 1 if closing < 0 else closing + len(_CLOSE)
        end = self._space(decoded.end)
        if not self.text.startswith(_CLOSE, end):
            self.found.append("the tool call is not closed after its JSON")
            return decoded.end
        call = tagged(decoded.value, decoded.flaw)
        if self.fenced and isinstance(call, Call):
            call = replace(call, format="fenced_hermes", native=False)
        self.found.append(call)
        return end + len(_CLOSE)

    def _hermes_without_json(self, inside: int, start: int) -> int:
        """A tag around something else: an attempt where it names a tool or the reply ends, else a mention."""
        if start == len(self.text):
            self.found.append("the tool call is empty")
            return start
        closing = self._find(_CLOSE, start)
        if closing < 0:
            return inside
        if any(name in self.text[start:closing] for name in self.known):
            self.found.append("the tool call holds no JSON object")
        return closing + len(_CLOSE)

    def _qwen(self, start: int) -> int:
        """Qwen3's form: <function=NAME>, <parameter=KEY>value</parameter> …, </function>."""
        name = _NAME.match(self.text, start)
        if name is None:
            return start
        arguments: dict[str, str] = {}
        position = self._space(name.end())
        while self.text.startswith("<parameter=", position):
            key = _NAME.match(self.text, position + len("<parameter="))
            closing = -1 if key is None else self._find("</parameter>", key.end())
            if key is None or closing < 0 or key[1] in arguments:
                self.found.append(f"a parameter of {name[1]} is broken or there twice")
                return position + 1
            arguments[key[1]] = self.text[key.end() : closing].removeprefix("\n").removesuffix("\n")
            position = self._space(closing + len("</parameter>"))
        if not self.text.startswith("</function>", position):
            # An unknown name that nothing closes is somebody explaining the form.
            if arguments or name[1] in self.known:
                self.found.append(f"the call of {name[1]} is not closed")
            return position
        self.found.append(Call(name[1], arguments, "qwen3", native=False, textual=True))
        return position + len("</function>")

    def _json(self, match: re.Match[str]) -> int:
        decoded = self.budget.decode(self.text, match.start())
        if decoded is not None:
            form = "fenced_json" if self.fenced else "json"
            self.found += loose(decoded.value, decoded.flaw, self.known, form) or [_BESIDE]
            return decoded.end
        attempt = _ATTEMPT.match(self.text, match.start())
        if attempt and attempt[1] in self.known:
            self.found.append(f"the JSON of a call of {attempt[1]} is broken")
        return match.end()
