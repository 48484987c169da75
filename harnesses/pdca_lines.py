"""Inline Markdown to plain lines: what a reader sees, and the same with its emphasis marks.

    read("**Next:** [merge](a.md) <!-- later -->", {})[0].text == "Next: merge"

Comments vanish, inline code keeps its backticks (so that a label inside it is no label), links are collected.
Not covered: a paragraph above MAX_INLINE characters is split into lines and otherwise left as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from harnesses.records import Json

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MAX_INLINE = 4_000
"""Characters of one paragraph: inline Markdown is quadratic in the worst case, so longer ones stay raw."""
MAX_NESTING = 20

_FORMATTING = re.compile(
    r"</?(?:b|i|u|em|strong|span|sub|sup|mark|small|kbd|font)(?:\s[^>]*)?/?>", re.IGNORECASE
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """A line as read (`text`), as written with emphasis marks (`source`), its links (text, target)."""

    text: str
    source: str
    links: tuple[tuple[str, str], ...] = ()


@cache
def parser() -> MarkdownIt:
    """The block parser; inline content is left to `read`, a bounded paragraph at a time."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"maxNesting": MAX_NESTING}).enable("table").disable("inline")


def joined(lines: Sequence[Line]) -> Line:
    """Several lines as one, a blank between them."""
    return Line(
        " ".join(line.text for line in lines).strip(),
        " ".join(line.source for line in lines).strip(),
        tuple(link for line in lines for link in line.links),
    )


def read(content: str, env: dict[str, Json]) -> list[Line]:
    """The lines of one inline token's content; `env` holds the document's link references."""
    if len(content) > MAX_INLINE:
        return [Line(line.strip(), line.strip()) for line in content.split("\n")]
    markdown = parser()
    tokens: list[Token] = []
    markdown.inline.parse(content, markdown, env, tokens)
    pen = _Pen()
    for token in tokens:
        pen.write(token)
    pen.end_line()
    return pen.lines


@dataclass
class _Pen:
    """Writes inline tokens out as lines: comments gone, inline code in backticks, links collected."""

    lines: list[Line] = field(default_factory=list)
    text: str = ""
    source: str = ""
    links: list[tuple[str, str]] = field(default_factory=list)
    opened: tuple[int, str] | None = None

    def write(self, token: Token) -> None:
        if token.type in ("softbreak", "hardbreak") or _BREAK.fullmatch(token.content):
            self.end_line()
        elif token.type == "code_inline":
            self._both(f"`{token.content}`")
        elif token.type == "html_inline":
            hidden = token.content.startswith("<!--") or _FORMATTING.fullmatch(token.content)
            self._both("" if hidden else token.content)
        elif token.type == "link_open":
            self.opened = (len(self.text), str(token.attrs.get("href", "")))
        elif token.type == "link_close":
            self._close()
        elif token.type in ("strong_open", "strong_close", "em_open", "em_close"):
            self.source += token.markup
        else:
            self._both(token.content)

    def _both(self, text: str) -> None:
        self.text += text
        self.source += text

    def _close(self) -> None:
        if self.opened is not None:
            start, target = self.opened
            shown = self.text[start:].strip()
            self.links.append((shown, target))
            if not shown:
                self._both(target)
            self.opened = None

    def end_line(self) -> None:
        self.lines.append(Line(self.text.strip(), self.source.strip(), tuple(self.links)))
        self.text, self.source, self.links = "", "", []
        if self.opened is not None:  # a link's text may run over a line break
            self.opened = (0, self.opened[1])
